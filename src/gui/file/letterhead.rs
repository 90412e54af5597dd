//! The letterhead of exports: a logo and a line, kept with the settings. The logo is checked when it is chosen and
//! read anew for each file, so that a logo that is gone by then is reported.

use std::path::{Path, PathBuf};

use egui::Context;

use crate::{
    disk::{self, DiskError},
    gui::file::{ask::Ask, dialogs::Filter, intent::Purpose, preferences::Preferences, session::Session},
    picture::Letterhead,
    words::{Fault, Words},
};

/// The endings of files that may be a logo.
const ENDINGS: &[&str] = &["png", "svg"];

/// A letterhead whose logo is not read yet.
#[derive(Clone, Debug, Default)]
pub(super) struct UnreadLetterhead {
    pub letterhead: Letterhead,
    pub logo: Option<PathBuf>,
}

impl UnreadLetterhead {
    /// Returns the line that is set, and the path of the logo.
    pub(super) fn of(preferences: &Preferences) -> Self {
        let letterhead = Letterhead { line: preferences.line().to_owned(), ..Letterhead::default() };
        Self { letterhead, logo: preferences.logo() }
    }

    /// Reads the logo; an error names the file that could not be read.
    pub(super) fn read(self) -> Result<Letterhead, (PathBuf, DiskError)> {
        let Self { letterhead, logo } = self;
        match logo {
            None => Ok(letterhead),
            Some(path) => match disk::read_logo(&path) {
                Ok(logo) => Ok(Letterhead { logo: Some(logo), ..letterhead }),
                Err(error) => Err((path, error)),
            },
        }
    }
}

/// Returns a fault that says which logo cannot be read, why, and where to choose another.
pub(super) fn unread_logo(words: &Words, path: &Path, fault: &Fault) -> Fault {
    let (file, why) = (path.display(), words.fault(fault));
    Fault::new(fault.kind, "logo-unread").with("file", &file).with("why", &why)
}

impl Session {
    /// Asks for a logo; a logo that is set already is taken off instead.
    pub(in crate::gui) fn choose_logo(&mut self, ctx: &Context) {
        if self.preferences.logo().is_some() {
            self.preferences.set_logo(None);
            let told = self.words().text("logo-off").into_owned();
            return self.notices.success(ctx, told);
        }
        let filter = Filter { name: self.words().text("dialog-logo-filter").into_owned(), endings: ENDINGS };
        self.choose_file(ctx, "dialog-logo", filter, None, Purpose::Logo);
    }

    /// Keeps a logo that can be drawn; otherwise tells why it cannot be.
    pub(super) fn take_logo(&mut self, ctx: &Context, path: PathBuf) {
        let path = std::path::absolute(&path).unwrap_or(path);
        let from = path.clone();
        let work = move || disk::read_logo(&from).map(|_| ()).map_err(|error| Fault::from(&error));
        self.jobs.start(ctx, work, move |session, ctx, result| {
            match result.unwrap_or_else(|stopped| Err(Fault::from(stopped))) {
                Ok(()) => {
                    session.preferences.set_logo(Some(&path));
                    let file = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
                    let told = session.words().say("logo-on", &[("file", file.into())]);
                    session.notices.success(ctx, told);
                }
                Err(fault) => session.tell_no_logo(&path, &fault),
            }
        });
    }

    pub(super) fn tell_no_logo(&mut self, path: &Path, fault: &Fault) {
        let told = self.words().fault(&unread_logo(self.words(), path, fault));
        self.notices.failure(told);
    }

    pub(in crate::gui) fn ask_line(&mut self) {
        self.questions.ask(Ask::Line { text: self.preferences.line().to_owned() });
    }
}

#[cfg(test)]
mod tests;
