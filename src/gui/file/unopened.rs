//! The window was to open with a file that cannot be used: an empty map stands for it, and the canvas says
//! why. It goes with the first touchpoint, or for another map.

use std::path::Path;

use crate::{
    disk::DiskError,
    gui::file::{files::Unopened, session::Session},
    words::Fault,
};

impl Session {
    /// An empty map in place of a file that cannot be used.
    pub(in crate::gui) fn show_unopened(&mut self, path: &Path, error: &DiskError) {
        self.show_blank();
        let own = std::path::absolute(path).unwrap_or_else(|_| path.to_path_buf());
        let recent = self.preferences.recent().into_iter().filter(|recent| *recent != own).collect();
        self.files.unopened = Some(Unopened { path: path.to_path_buf(), fault: Fault::from(error), recent });
    }
}
