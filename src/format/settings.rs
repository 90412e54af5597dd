//! Reads and writes the settings that Polku remembers between two runs. Nobody's work is in them, so a text that
//! cannot be read gives `None` without a question, and the caller starts afresh.

use ron::ser::PrettyConfig;
use serde::{Deserialize, Serialize};

/// The settings of one person on one machine.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    /// The language's tag, such as `fi`; empty to follow the system.
    pub language: String,
    /// `light` or `dark`; empty to follow the system.
    pub theme: String,
    /// The size of text and controls, one of [`InterfaceSize::ALL`].
    pub interface_size: InterfaceSize,
    /// Whether the legend of the canvas is folded to one word.
    pub legend_folded: bool,
    /// The path of the logo at the head of exports, and the user's own line there (`line`); empty if there is none.
    pub logo: String,
    pub line: String,
    /// The paths of recent maps, the latest first.
    pub recent: Vec<String>,
}

/// The size of the window's text and controls, in percent of the usual size.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(from = "u16", into = "u16")]
pub struct InterfaceSize(u16);

impl InterfaceSize {
    /// The sizes that can be chosen, from small to large.
    pub const ALL: &[Self] =
        &[Self(75), Self(90), Self(100), Self(110), Self(125), Self(150), Self(175), Self(200), Self(250)];

    /// Returns the size in percent of the usual one.
    pub fn percent(self) -> u16 {
        self.0
    }
}

impl Default for InterfaceSize {
    fn default() -> Self {
        Self(100)
    }
}

impl From<u16> for InterfaceSize {
    /// Returns the nearest size that can be chosen.
    fn from(percent: u16) -> Self {
        let nearest = Self::ALL.iter().min_by_key(|size| size.0.abs_diff(percent));
        nearest.copied().unwrap_or_default()
    }
}

impl From<InterfaceSize> for u16 {
    fn from(size: InterfaceSize) -> Self {
        size.0
    }
}

/// The largest number of recent maps that are remembered.
pub const MOST_RECENT: usize = 10;

impl Settings {
    /// Puts a map first among the recent ones; beyond [`MOST_RECENT`] the oldest is forgotten.
    pub fn remember(&mut self, path: &str) {
        self.forget(path);
        self.recent.insert(0, path.to_owned());
        self.recent.truncate(MOST_RECENT);
    }

    /// Removes a map from the recent ones, such as one that no longer exists.
    pub fn forget(&mut self, path: &str) {
        self.recent.retain(|other| other != path);
    }
}

/// Reads settings; returns `None` for a text that is not settings.
pub fn read(text: &str) -> Option<Settings> {
    let mut settings: Settings = ron::from_str(text).ok()?;
    settings.recent.truncate(MOST_RECENT);
    Some(settings)
}

/// Returns the text of these settings.
pub fn write(settings: &Settings) -> String {
    let layout = PrettyConfig::new().new_line("\n");
    // Serializing strings and lists of strings as RON does not fail.
    ron::ser::to_string_pretty(settings, layout).unwrap_or_default() + "\n"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn settings_come_back_as_they_were() {
        let mut settings = Settings {
            language: "fi".to_owned(),
            interface_size: 150.into(),
            legend_folded: true,
            logo: "/pictures/own.svg".to_owned(),
            line: "By \"us\"".to_owned(),
            ..Settings::default()
        };
        settings.remember("/maps/a \"quoted\" \\ name.ron");
        assert_eq!(read(&write(&settings)), Some(settings));
    }

    #[test]
    fn a_text_that_is_not_ours_is_no_settings_and_fields_may_come_and_go() {
        assert_eq!(read("{\"theme\": 1}"), None);
        let other = read("(theme: \"dark\", of_another_version: 3)");
        assert_eq!(other, Some(Settings { theme: "dark".to_owned(), ..Settings::default() }));
    }

    #[test]
    fn an_interface_size_that_cannot_be_chosen_becomes_the_nearest() {
        let percent = |text| read(text).map(|settings| settings.interface_size.percent());
        assert_eq!(
            ["(interface_size: 9000)", "(interface_size: 0)", "()"].map(percent),
            [250, 75, 100].map(Some)
        );
    }

    #[test]
    fn the_latest_ten_maps_are_remembered_once_each() {
        let mut settings = Settings::default();
        for name in 0..12 {
            settings.remember(&name.to_string());
        }
        settings.remember("5");
        assert_eq!(settings.recent, ["5", "11", "10", "9", "8", "7", "6", "4", "3", "2"]);
    }
}
