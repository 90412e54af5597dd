//! Unsaved work as recovery takes and gives it: a state of a map, and what it belongs to. The steps of undo are
//! not kept in files, so they stay with the editor.

use std::{
    path::{Path, PathBuf},
    sync::Arc,
};

use crate::journey::Journey;

use super::super::read::Stamp;

/// A state of a map that is in no file, and what it belongs to.
#[derive(Clone, Debug)]
pub struct Work {
    pub journey: Arc<Journey>,
    pub belongs: Belongs,
}

/// The file that unsaved work belongs to, or the name to suggest while it has none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Belongs {
    /// The absolute path of the map's file, and what the file held when it was last read or saved; `None` for an
    /// untitled map.
    pub file: Option<(PathBuf, Stamp)>,
    /// The file name to suggest for an untitled map.
    pub suggested: PathBuf,
}

impl Work {
    /// Returns work of this state of a map, with the file that it was read from or saved to, and the file name to
    /// suggest where it has none yet.
    pub fn of(journey: Arc<Journey>, file: Option<&(PathBuf, Stamp)>, suggested: &Path) -> Self {
        let absolute = |path: &Path| std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
        let file = file.map(|(path, stamp)| (absolute(path), stamp.clone()));
        Self { journey, belongs: Belongs { file, suggested: suggested.to_owned() } }
    }
}
