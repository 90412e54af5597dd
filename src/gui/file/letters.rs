//! Finds fonts for letters that no bundled font draws. Each letter is looked for once, on a thread, when it is
//! met. When there are more fonts, no matter who found them, what is seen is laid out again.

use egui::Context;

use crate::{
    gui::{file::session::Session, widget::letters::take_found},
    picture::font,
};

impl Session {
    /// Looks for letters at the end of a frame, which may have met new ones.
    pub(in crate::gui) fn look_for_letters(&mut self, ctx: &Context) {
        let Some(find) = self.outside.find_letters else { return };
        self.show_found_letters(ctx);
        if self.letters.are_looked_for || !font::are_wanted() {
            return;
        }
        self.letters.are_looked_for = true;
        self.jobs.start(ctx, find, |session, _, _| session.letters.are_looked_for = false);
    }

    /// Shows letters with fonts found since; an export may have found some as well.
    fn show_found_letters(&mut self, ctx: &Context) {
        let found = font::count_found();
        if found != self.letters.fonts_shown {
            self.letters.fonts_shown = found;
            take_found(ctx);
            self.editor.measure_again();
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::{
        editor::Document,
        gui::file::bare::{Bare, journey},
        picture::{
            Weight,
            font::{self, FontFile},
        },
    };

    #[test]
    fn what_an_export_found_is_shown_in_the_window() {
        let mut bare = Bare::on(Document::new(journey("Lunch")));
        bare.session.outside.find_letters = Some(|| {});
        let mut is_laid_out_again = || {
            bare.session.look_for_letters(&bare.ctx);
            let is_otherwise = bare.session.editor.derived().is_some_and(|seen| seen.is_measured_otherwise);
            bare.session.refresh();
            is_otherwise
        };
        is_laid_out_again();
        let file = FontFile::new("Of an export".to_owned(), font::bytes(Weight::Regular), 0);
        font::keep(Weight::Regular, usize::MAX - 2, Box::leak(Box::new(file.expect("a font"))));
        assert!(is_laid_out_again());
    }
}
