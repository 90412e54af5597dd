//! The settings file, in the user's configuration folder. Losing it loses no work, so nothing here fails: an error
//! is logged and the program goes on.

use std::{
    fs,
    path::{Path, PathBuf},
};

use directories::ProjectDirs;

use crate::format::settings::{self, Settings};

use super::{
    error::{DiskError, Failure},
    read::bytes_of,
    replace::Readers,
    save::{SaveError, write_for},
};

/// Returns the settings of the last run; the defaults where none can be read.
pub fn load_settings() -> Settings {
    path().map_or_else(Settings::default, |path| load(&path))
}

/// Keeps the settings for the next run.
pub fn save_settings(settings: &Settings) {
    if let Some(path) = path()
        && let Err(error) = save(settings, &path)
    {
        log::warn!("{}: {error}", path.display());
    }
}

/// Returns the path of the file; `None` on a system without a home.
fn path() -> Option<PathBuf> {
    Some(ProjectDirs::from("", "", "polku")?.config_dir().join("settings.ron"))
}

fn load(path: &Path) -> Settings {
    let text = match bytes_of(path) {
        Ok(bytes) => String::from_utf8(bytes).ok(),
        Err(DiskError::Io(Failure::NotFound)) => return Settings::default(),
        Err(_) => None,
    };
    text.and_then(|text| settings::read(&text)).unwrap_or_else(|| {
        log::warn!("{} cannot be read and is not used", path.display());
        Settings::default()
    })
}

fn save(settings: &Settings, path: &Path) -> Result<(), SaveError> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(DiskError::from)?;
    }
    write_for(Readers::Usual, path, settings::write(settings).as_bytes(), true)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn settings_are_kept_for_the_next_run_and_broken_ones_are_not_used() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("not yet").join("settings.ron");
        assert_eq!(load(&path), Settings::default());
        let dark = Settings { theme: "dark".to_owned(), ..Settings::default() };
        save(&dark, &path).expect("saved");
        assert_eq!(load(&path), dark);
        fs::write(&path, b"\xff(").expect("broken");
        assert_eq!(load(&path), Settings::default());
        save(&dark, &path).expect("saved over the broken one");
        assert_eq!(load(&path), dark);
    }
}
