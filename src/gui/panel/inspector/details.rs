//! The details of one thing, a section each: those that are used are open, all others lie behind one quiet
//! row, until a person opens or folds them. None folds or moves by itself while the same thing is shown.

use std::collections::BTreeSet;

use egui::{Id, Ui};

use crate::{
    gui::{
        panel::{
            id::{Detail, SectionId},
            section::Section,
        },
        requests::Requests,
    },
    words::Words,
};

/// What is shown of a detail.
pub(super) struct DetailRow {
    pub id: Detail,
    pub is_used: bool,
    /// A summary of what the section holds, shown while it is folded.
    pub said: String,
    /// The help text that says what the section is for.
    pub help: String,
}

/// The thing shown last: which of its details stand above the quiet row, and which are open.
#[derive(Clone)]
struct Shown {
    of: Id,
    above: BTreeSet<Detail>,
    open: BTreeSet<Detail>,
}

/// The details of the thing `of`, in their order; `detail_ui` shows what is in one.
pub(super) fn details_ui(
    ui: &mut Ui,
    requests: &mut Requests,
    words: &Words,
    (of, rows): (Id, &[DetailRow]),
    mut detail_ui: impl FnMut(&mut Ui, &mut Requests, Detail),
) {
    let kept = Id::unique("details of a thing");
    let before = ui.data(|data| data.get_temp::<Shown>(kept)).filter(|shown| shown.of == of);
    // What begins to be used where it is seen stays there; what would be hidden comes up.
    let comes_up = before.is_none() || !MORE.is_open(ui.ctx());
    let mut shown = before.unwrap_or_else(|| Shown { of, above: BTreeSet::new(), open: BTreeSet::new() });
    shown.above.extend(rows.iter().filter(|row| comes_up && row.is_used).map(|row| row.id));
    let (above, below): (Vec<_>, Vec<_>) = rows.iter().partition(|row| shown.above.contains(&row.id));
    for row in above {
        section_ui(ui, requests, words, (row, &mut shown), &mut detail_ui);
    }
    if !below.is_empty() {
        let title = more_title(ui, words, &below);
        Section { title: &title, ..MORE }.quiet_ui(ui, requests, |ui, requests| {
            for row in below {
                section_ui(ui, requests, words, (row, &mut shown), &mut detail_ui);
            }
        });
    }
    ui.data_mut(|data| data.insert_temp(kept, shown));
}

/// What is not used.
const MORE: Section<'static> = Section { id: SectionId::More, title: "", said: "", help: "", is_open: false };

/// "More: promise, trust, note".
fn more_title(ui: &Ui, words: &Words, rows: &[&DetailRow]) -> String {
    if MORE.is_open(ui.ctx()) {
        return words.text(SectionId::More.title()).into_owned();
    }
    let titles: Vec<_> =
        rows.iter().map(|row| words.text(SectionId::Detail(row.id).title()).to_lowercase()).collect();
    words.say("more-of", &[("parts", titles.join(", ").into())])
}

fn section_ui(
    ui: &mut Ui,
    requests: &mut Requests,
    words: &Words,
    (row, shown): (&DetailRow, &mut Shown),
    detail_ui: &mut impl FnMut(&mut Ui, &mut Requests, Detail),
) {
    let was_open = shown.open.remove(&row.id);
    let id = SectionId::Detail(row.id);
    let title = words.text(id.title());
    let is_open = row.is_used || was_open;
    let section = Section { id, title: &title, said: "", help: &row.help, is_open };
    let said = if section.is_open(ui.ctx()) { "" } else { &row.said };
    Section { said, ..section }.show_ui(ui, requests, |ui, requests| {
        shown.open.insert(row.id);
        detail_ui(ui, requests, row.id);
    });
}
