//! Reads and writes the label of unsaved work: a small text beside the work that says which file it belongs to. The
//! work itself is a plain map file, so a label that is lost or unreadable costs no work.

use ron::ser::PrettyConfig;
use serde::{Deserialize, Serialize};

/// The label kept beside a map with unsaved changes, which says which file they belong to.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Label {
    /// The map's title when its first change was kept, to be shown if the map can no longer be read.
    pub title: String,
    /// The absolute path of the map's file; empty for an untitled map.
    pub file: String,
    /// The file name to suggest for an untitled map.
    pub suggested: String,
}

/// Reads a label; returns `None` for a text that is not one.
pub fn read(text: &str) -> Option<Label> {
    ron::from_str(text).ok()
}

/// Returns the text of this label.
pub fn write(label: &Label) -> String {
    let layout = PrettyConfig::new().new_line("\n");
    // Serializing strings as RON does not fail.
    ron::ser::to_string_pretty(label, layout).unwrap_or_default() + "\n"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_label_comes_back_as_it_was() {
        let label = Label {
            title: "Lunch \"à la carte\"\n\\".to_owned(),
            file: "/maps/lunch.ron".to_owned(),
            suggested: "lunch.ron".to_owned(),
        };
        assert_eq!(read(&write(&label)), Some(label));
    }

    #[test]
    fn a_text_that_is_not_ours_is_no_label_and_fields_may_come_and_go() {
        assert_eq!(read("(title: 1)"), None);
        let other = read("(title: \"Lunch\", of_another_version: 3)");
        assert_eq!(other, Some(Label { title: "Lunch".to_owned(), ..Label::default() }));
    }
}
