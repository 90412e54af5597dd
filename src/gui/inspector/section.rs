//! Sections of one thing: each is open where there is something in it, until a person opens or folds it,
//! and never folds by itself while the same thing is shown.

use egui::{Id, Ui};

use crate::gui::{panels::Wishes, section::Section};

/// The thing shown last, and whether the section was open then.
#[derive(Clone, Copy)]
struct Shown(Id, bool);

/// The section called `title`, of the thing `of`; open by itself where it `is_used`.
pub(super) fn section_ui(
    ui: &mut Ui,
    wishes: &mut Wishes,
    title: &str,
    (name, of): (&'static str, Id),
    is_used: bool,
    content_ui: impl FnOnce(&mut Ui, &mut Wishes),
) {
    let id = Id::unique(("section of a thing", name));
    let before: Option<Shown> = ui.data(|data| data.get_temp(id));
    let was_open = before.is_some_and(|Shown(shown, open)| shown == of && open);
    let mut open = false;
    let section = Section { name, title, said: "", is_open: is_used || was_open };
    section.show_ui(ui, wishes, |ui, wishes| {
        open = true;
        content_ui(ui, wishes);
    });
    ui.data_mut(|data| data.insert_temp(id, Shown(of, open)));
}
