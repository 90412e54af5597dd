//! Letters that no bundled font draws: looked for on a thread as they are met, each once. When there is a font for
//! them, what is seen is laid out again.

use egui::Context;

use crate::{
    gui::{file::session::Session, widget::letters::take_found},
    picture::font,
};

#[derive(Default)]
pub(in crate::gui) struct Letters {
    are_looked_for: bool,
}

impl Session {
    /// At the end of a frame, which may have met some.
    pub(in crate::gui) fn look_for_letters(&mut self, ctx: &Context) {
        let Some(find) = self.outside.find_letters else { return };
        if self.letters.are_looked_for || !font::are_wanted() {
            return;
        }
        self.letters.are_looked_for = true;
        self.jobs.start(ctx, find, |session, ctx, is_found| {
            session.letters.are_looked_for = false;
            if is_found == Ok(true) {
                take_found(ctx);
                session.editor.measure_again();
            }
        });
    }
}
