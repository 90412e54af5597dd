//! What an edit did that cannot be seen where it was done: a rating took the place of many answers, or
//! counts for no one; what was removed went from touchpoints too.

use egui::Context;

use crate::journey::{Edit, Journey};

use super::{app::App, people};

impl App {
    /// Says so below the canvas; undo is at hand.
    pub(super) fn tell_unseen(&mut self, ctx: &Context, before: &Journey, edits: &[Edit]) {
        let replaced: u64 = edits.iter().filter_map(|edit| answers_replaced(before, edit)).sum();
        if replaced > 0 {
            let text = self.words().say("answers-replaced", &[("count", replaced.into())]);
            self.notices.aside(ctx, text);
        }
        if let Some(text) = edits.iter().find_map(|edit| people::removed(self.words(), before, edit)) {
            self.notices.aside(ctx, text);
        }
        self.look();
        if edits.iter().any(|edit| self.counts_for_no_one(edit)) {
            let text = self.words().text("finding-overridden").into_owned();
            self.notices.aside(ctx, text);
        }
    }

    /// R6: a rating for everyone where every segment in target has its own.
    fn counts_for_no_one(&self, edit: &Edit) -> bool {
        let Edit::Rate(id, key, tally) = edit else { return false };
        let judged = self.sight().and_then(|sight| sight.judged(id));
        key.segment.is_none() && !tally.is_empty() && judged.is_some_and(|judged| judged.overridden.is_some())
    }
}

/// R5: how many answers gave way to one. To count down by one is no surprise.
fn answers_replaced(before: &Journey, edit: &Edit) -> Option<u64> {
    let Edit::Rate(id, key, tally) = edit else { return None };
    let earlier = before.touchpoint(id)?.ratings.get(key)?.tally.answers();
    (tally.answers() == 1 && earlier > 2).then_some(earlier)
}
