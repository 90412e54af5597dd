//! The conditions of notices: a notice goes as soon as it is no longer true.

use egui::Context;

use crate::gui::file::session::Session;

/// A condition on which a notice is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::gui) enum NoticeCondition {
    /// This many conflicts wait to be decided.
    Undecided(usize),
    /// The changes that the map had at this revision are not saved.
    Unsaved(u64),
    /// The map is at this revision.
    At(u64),
    /// The edit that led to this revision has not been undone.
    Since(u64),
    /// The disk is still at work for the task of this number.
    AtDisk(u64),
    /// Copies that a sync program put beside the map's file are offered.
    CopiesOffered,
}

impl Session {
    /// Tells of a success as long as the map stays as it is.
    pub(in crate::gui) fn succeed_so_far(&mut self, ctx: &Context, text: String) {
        self.notices.success(ctx, text);
        self.notices.as_long_as(NoticeCondition::At(self.editor.document().revision()));
    }

    /// Warns as long as the condition holds.
    pub(super) fn warn_while(&mut self, text: String, condition: NoticeCondition) {
        self.notices.warning(text);
        self.notices.as_long_as(condition);
    }

    /// Withdraws the notices that are no longer true.
    pub(super) fn withdraw_untrue(&mut self) {
        let (document, files) = (self.editor.document(), &self.files);
        self.notices.keep_true(|condition| match *condition {
            NoticeCondition::Undecided(count) => document.journey().conflicts().count() == count,
            NoticeCondition::Unsaved(revision) => document.is_dirty() && document.revision() >= revision,
            NoticeCondition::At(revision) => document.revision() == revision,
            NoticeCondition::Since(revision) => document.revision() >= revision,
            NoticeCondition::AtDisk(number) => files.tasks.is_at_disk_for(number),
            NoticeCondition::CopiesOffered => files.copies.offer.is_some(),
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::gui::file::bare::Bare;

    #[test]
    fn what_is_no_longer_so_is_no_longer_told() {
        let (_folder, _, mut bare) = Bare::edited();
        let ctx = bare.ctx.clone();
        let revision = bare.document().revision();
        bare.session.warn_while("one waits".into(), NoticeCondition::Undecided(1));
        bare.session.warn_while("not saved".into(), NoticeCondition::Unsaved(revision));
        bare.session.succeed_so_far(&ctx, "one undo takes it back".into());
        bare.session.withdraw_untrue();
        assert!(!bare.says("one waits") && bare.says("not saved") && bare.says("one undo"));
        bare.retitle("Ours");
        bare.session.withdraw_untrue();
        assert!(bare.says("not saved") && !bare.says("one undo"));
        bare.session.editor.undo();
        bare.session.editor.undo();
        bare.session.withdraw_untrue();
        assert!(!bare.says("not saved"), "it is taken back");
    }
}
