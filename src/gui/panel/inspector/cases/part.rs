//! A part of the form of a case. It opens when the case reaches it, and filling it in does not fold it again. What
//! a person folds or opens stays so for that case alone.

use egui::{Context, Id, Ui};

use crate::{
    gui::{
        panel::{
            id::{CasePart, SectionId},
            section::{self, Section},
        },
        requests::Requests,
    },
    journey::{Case, CaseId},
    words::Words,
};

/// A part of the form, with the texts of its head.
pub(super) struct FormPart<'a> {
    pub part: CasePart,
    /// The text at the right of its head.
    pub said: &'a str,
    pub help: &'a str,
    /// Whether the case has reached this part.
    pub is_now: bool,
}

/// Returns the key of the case for which a part was shown last.
fn shown_key(part: CasePart) -> Id {
    Id::unique(("case part shown", part))
}

/// Opens a part of the form of a case before it is shown.
pub(super) fn unfold(ctx: &Context, case: &CaseId, part: CasePart) {
    ctx.data_mut(|data| data.insert_temp(shown_key(part), case.clone()));
    section::unfold(ctx, SectionId::Case(part));
}

impl FormPart<'_> {
    pub(super) fn show_ui(
        &self,
        ui: &mut Ui,
        words: &Words,
        case: &Case,
        requests: &mut Requests,
        body_ui: impl FnOnce(&mut Ui, &mut Requests),
    ) {
        let key = Id::unique(("case part", &case.id, self.part));
        let was_now = ui.data(|data| data.get_temp(key)).unwrap_or(false);
        let is_open = self.is_now || was_now;
        let shown_key = shown_key(self.part);
        let shown = ui.data(|data| data.get_temp::<CaseId>(shown_key));
        if shown.as_ref() != Some(&case.id) || (self.is_now && !was_now) {
            section::forget(ui.ctx(), SectionId::Case(self.part));
            ui.data_mut(|data| data.insert_temp(shown_key, case.id.clone()));
        }
        ui.data_mut(|data| data.insert_temp(key, is_open));
        let id = SectionId::Case(self.part);
        let title = words.text(id.title());
        Section { id, title: &title, said: self.said, help: self.help, is_open }
            .show_ui(ui, requests, body_ui);
    }
}
