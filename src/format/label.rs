//! What unsaved work belongs to, as the small text that lies beside it. The map itself lies there as a
//! plain map file, so a label that is lost or cannot be read costs no work.

use ron::ser::PrettyConfig;
use serde::{Deserialize, Serialize};

/// The note kept beside a map whose changes are in no file yet: which file they belong to.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Label {
    /// The map's title when its first change was kept: for a map that cannot be read any more.
    pub title: String,
    /// The absolute path of the map's file; empty for an untitled map.
    pub file: String,
    /// The file name to suggest for an untitled map.
    pub suggested: String,
}

/// Reads a label; `None` for a text that is none.
pub fn read(text: &str) -> Option<Label> {
    ron::from_str(text).ok()
}

/// Returns the text of this label.
pub fn write(label: &Label) -> String {
    let layout = PrettyConfig::new().new_line("\n");
    // Texts always have a RON form.
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
