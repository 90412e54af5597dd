//! Notices that are true for a while: they go as soon as they are no longer true.

use egui::Context;

use crate::gui::file::session::Session;

/// The condition under which a notice is true.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::gui) enum ToldWhile {
    /// A number of conflicts that wait to be decided.
    Undecided(usize),
    /// The revision of a state that the map still holds, or a later one, and that is not saved.
    Unsaved(u64),
    /// The revision at which the map is.
    At(u64),
}

impl Session {
    /// Tells a success, as long as the map stays as it is.
    pub(in crate::gui) fn succeed_so_far(&mut self, ctx: &Context, text: String) {
        self.told_while.push((text.clone(), ToldWhile::At(self.editor.document().revision())));
        self.notices.success(ctx, text);
    }

    pub(super) fn warn_while(&mut self, text: String, so: ToldWhile) {
        self.told_while.push((text.clone(), so));
        self.notices.warning(text);
    }

    /// Withdraws, once a frame, the notices that are no longer true.
    pub(super) fn withdraw_untrue(&mut self) {
        if self.told_while.is_empty() {
            return;
        }
        let told = std::mem::take(&mut self.told_while);
        let (so, over): (Vec<_>, Vec<_>) = told.into_iter().partition(|(_, so)| self.is_so(*so));
        self.told_while = so;
        for (text, _) in over {
            self.notices.withdraw(&text);
        }
    }

    fn is_so(&self, told: ToldWhile) -> bool {
        let document = self.editor.document();
        match told {
            ToldWhile::Undecided(count) => document.journey().conflicts().count() == count,
            ToldWhile::Unsaved(revision) => document.is_dirty() && document.revision() >= revision,
            ToldWhile::At(revision) => document.revision() == revision,
        }
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
        bare.session.warn_while("one waits".into(), ToldWhile::Undecided(1));
        bare.session.warn_while("not saved".into(), ToldWhile::Unsaved(revision));
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
