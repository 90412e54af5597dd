//! The details of one thing, a section each. Details that are used, or that the lens asks about, are open; every
//! other one is a word in the row below, and one press opens it for this thing alone. No section folds or moves by
//! itself while the same thing is shown; only what a person opens or folds by a section's head stays so for
//! others.

use std::collections::BTreeSet;

use egui::{Button, Id, Response, RichText, Ui};
use lucide_icons::Icon;

use crate::{
    gui::{
        panel::{
            id::{Detail, SectionId},
            section::{self, Section},
        },
        requests::Requests,
        widget::{focus::FocusPlace, style},
    },
    words::Words,
};

/// The row of a detail: its summary and its help.
pub(super) struct DetailRow {
    pub id: Detail,
    pub is_used: bool,
    /// A summary of what the section holds, shown while it is folded.
    pub said: String,
    /// The help text that says what the section is for.
    pub help: String,
}

/// The thing that was shown last: which of its details are sections, and which of these are open.
#[derive(Clone)]
struct Shown {
    of: Id,
    sections: BTreeSet<Detail>,
    open: BTreeSet<Detail>,
}

impl Shown {
    fn of(ui: &Ui, of: Id) -> Self {
        let before = ui.data(|data| data.get_temp::<Self>(Self::id())).filter(|shown| shown.of == of);
        before.unwrap_or_else(|| {
            let taken: Option<Taken> = ui.data(|data| data.get_temp(Self::id()));
            ui.data_mut(|data| data.remove::<Taken>(Self::id()));
            let open = BTreeSet::from_iter(taken.map(|Taken(detail)| detail));
            Self { of, sections: open.clone(), open }
        })
    }

    fn keep(self, ui: &Ui) {
        ui.data_mut(|data| data.insert_temp(Self::id(), self));
    }

    fn id() -> Id {
        Id::unique("details of a thing")
    }
}

/// The detail through which one goes on to the next thing.
#[derive(Clone)]
struct Taken(Detail);

/// Opens a detail of the thing that is shown next, so that a person who goes on through it finds it there.
pub(super) fn take_along(ui: &Ui, detail: Detail) {
    ui.data_mut(|data| data.insert_temp(Shown::id(), Taken(detail)));
}

/// Shows the details of the thing `of`, in their order; `detail_ui` shows the contents of one. Returns the detail
/// that was opened from the row of words.
pub(super) fn details_ui(
    ui: &mut Ui,
    requests: &mut Requests,
    words: &Words,
    (of, rows, asked): (Id, &[DetailRow], Option<Detail>),
    mut detail_ui: impl FnMut(&mut Ui, &mut Requests, Detail),
) -> Option<Detail> {
    let mut shown = Shown::of(ui, of);
    let is_kept_open = |row: &DetailRow| section::is_kept_open(ui.ctx(), SectionId::Detail(row.id));
    // Every break has a section for what is done about it.
    let is_section = |row: &&DetailRow| {
        row.is_used || asked == Some(row.id) || is_kept_open(row) || row.id == Detail::Mending
    };
    shown.sections.extend(rows.iter().filter(is_section).map(|row| row.id));
    shown.open.extend(asked);
    let (sections, words_for): (Vec<_>, Vec<_>) =
        rows.iter().partition(|row| shown.sections.contains(&row.id));
    for row in sections {
        section_ui(ui, requests, words, (row, &mut shown), &mut detail_ui);
    }
    let opened = words_ui(ui, requests, words, &words_for);
    shown.sections.extend(opened);
    shown.open.extend(opened);
    shown.keep(ui);
    opened
}

/// Shows the details that are no section yet, as a word each, which opens it. Returns the one that was pressed.
fn words_ui(ui: &mut Ui, requests: &mut Requests, words: &Words, rows: &[&DetailRow]) -> Option<Detail> {
    if rows.is_empty() {
        return None;
    }
    let mut opened = None;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = egui::vec2(2.0, 2.0);
        ui.spacing_mut().button_padding.x = 6.0;
        for row in rows {
            let title = words.text(SectionId::Detail(row.id).title());
            let sign = style::icon(Icon::Plus).size(13.0).weak();
            let button = Button::new((sign, RichText::new(&*title).weak())).frame_when_inactive(false);
            let button = ui.add(button).accessible_name(section::heard(&title, &row.said));
            requests.focus.control(FocusPlace::Inspector, &button);
            let told = [&*row.said, &*row.help].into_iter().filter(|part| !part.is_empty());
            if tell(button, &told.collect::<Vec<_>>().join("\n")).clicked() {
                opened = Some(row.id);
            }
        }
    });
    if let Some(detail) = opened {
        section::forget(ui.ctx(), SectionId::Detail(detail));
        section::go_to(ui.ctx(), SectionId::Detail(detail));
    }
    opened
}

fn tell(button: Response, text: &str) -> Response {
    if text.is_empty() { button } else { button.on_hover_text(text) }
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
