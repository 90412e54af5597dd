//! The settings file, in the user's configuration folder. Losing it loses no work, so nothing here fails:
//! what goes wrong is logged and the program goes on.

use std::{fs, path::PathBuf};

use directories::ProjectDirs;

use crate::format::settings::{self, Settings};

use super::{read::bytes_of, save::write_output};

/// The settings of the last run; the usual ones where there are none that can be read.
pub fn load_settings() -> Settings {
    let Some(path) = path().filter(|path| path.exists()) else { return Settings::default() };
    let text = bytes_of(&path).ok().and_then(|bytes| String::from_utf8(bytes).ok());
    text.and_then(|text| settings::read(&text)).unwrap_or_else(|| {
        log::warn!("{} cannot be read and is not used", path.display());
        Settings::default()
    })
}

/// Keeps the settings for the next run.
pub fn save_settings(settings: &Settings) {
    let Some(path) = path() else { return };
    if let Some(folder) = path.parent()
        && let Err(error) = fs::create_dir_all(folder)
    {
        log::warn!("{}: {error}", folder.display());
    }
    if let Err(error) = write_output(&path, settings::write(settings).as_bytes(), true) {
        log::warn!("{}: {error}", path.display());
    }
}

/// `None` on a system without a home.
fn path() -> Option<PathBuf> {
    Some(ProjectDirs::from("", "", "polku")?.config_dir().join("settings.ron"))
}
