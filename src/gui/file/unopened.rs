//! Shows an empty map in place of a file that the window was to open with and that cannot be used; the canvas says
//! why. It goes with the first touchpoint, or when another map is shown.

use std::path::Path;

use crate::{
    disk::DiskError,
    gui::file::{files::Unopened, session::Session},
    words::Fault,
};

impl Session {
    /// Shows an empty map in place of a file that cannot be used.
    pub(in crate::gui) fn show_unopened(&mut self, path: &Path, error: &DiskError) {
        self.show_blank();
        let own = std::path::absolute(path).unwrap_or_else(|_| path.to_path_buf());
        let recent = self.preferences.recent().into_iter().filter(|recent| *recent != own).collect();
        self.files.unopened = Some(Unopened { path: path.to_path_buf(), fault: Fault::from(error), recent });
    }
}
