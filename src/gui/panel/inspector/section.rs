//! Sections of one thing: those that are used are open, all others lie behind one quiet row, until a person
//! opens or folds them. None folds or moves by itself while the same thing is shown.

use std::collections::BTreeSet;

use egui::{Id, Ui};

use crate::{
    gui::{panel::section::Section, requests::Requests},
    words::Words,
};

/// A section of a thing.
pub(super) struct Part {
    /// The same in every language, and the name of the text of its title.
    pub name: &'static str,
    pub is_used: bool,
    /// What is in it, in short: told while it is folded.
    pub said: String,
    /// What it is for.
    pub help: String,
}

/// The thing shown last: which of its parts stand above the quiet row, and which are open.
#[derive(Clone)]
struct Shown {
    of: Id,
    above: BTreeSet<&'static str>,
    open: BTreeSet<&'static str>,
}

/// The parts of the thing `of`, in their order; `part_ui` shows what is in the one of a name.
pub(super) fn parts_ui(
    ui: &mut Ui,
    requests: &mut Requests,
    words: &Words,
    (of, parts): (Id, &[Part]),
    mut part_ui: impl FnMut(&mut Ui, &mut Requests, &'static str),
) {
    let kept = Id::unique("parts of a thing");
    let before = ui.data(|data| data.get_temp::<Shown>(kept)).filter(|shown| shown.of == of);
    // What begins to be used where it is seen stays there; what would be hidden comes up.
    let comes_up = before.is_none() || !MORE.is_open(ui.ctx());
    let mut shown = before.unwrap_or_else(|| Shown { of, above: BTreeSet::new(), open: BTreeSet::new() });
    shown.above.extend(parts.iter().filter(|part| comes_up && part.is_used).map(|part| part.name));
    let (above, below): (Vec<_>, Vec<_>) = parts.iter().partition(|part| shown.above.contains(part.name));
    for part in above {
        section_ui(ui, requests, words, (part, &mut shown), &mut part_ui);
    }
    if !below.is_empty() {
        let title = more_title(ui, words, &below);
        Section { title: &title, ..MORE }.quiet_ui(ui, requests, |ui, requests| {
            for part in below {
                section_ui(ui, requests, words, (part, &mut shown), &mut part_ui);
            }
        });
    }
    ui.data_mut(|data| data.insert_temp(kept, shown));
}

/// What is not used.
const MORE: Section<'static> = Section { name: "more", title: "", said: "", help: "", is_open: false };

/// "More: promise, trust, note".
fn more_title(ui: &Ui, words: &Words, parts: &[&Part]) -> String {
    if MORE.is_open(ui.ctx()) {
        return words.text("more").into_owned();
    }
    let parts: Vec<_> = parts.iter().map(|part| words.text(part.name).to_lowercase()).collect();
    words.say("more-of", &[("parts", parts.join(", ").into())])
}

fn section_ui(
    ui: &mut Ui,
    requests: &mut Requests,
    words: &Words,
    (part, shown): (&Part, &mut Shown),
    part_ui: &mut impl FnMut(&mut Ui, &mut Requests, &'static str),
) {
    let was_open = shown.open.remove(part.name);
    let title = words.text(part.name);
    let is_open = part.is_used || was_open;
    let section = Section { name: part.name, title: &title, said: "", help: &part.help, is_open };
    let said = if section.is_open(ui.ctx()) { "" } else { &part.said };
    Section { said, ..section }.show_ui(ui, requests, |ui, requests| {
        shown.open.insert(part.name);
        part_ui(ui, requests, part.name);
    });
}
