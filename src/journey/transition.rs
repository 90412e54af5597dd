//! The connection from one touchpoint to the next.

use super::Extra;

/// A connection without its two ends: its label, and the fields that a newer Polku wrote.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Transition {
    /// The label on the connection, such as "by phone"; empty where there is none.
    pub label: String,
    pub extra: Extra,
}

impl Transition {
    /// Makes a connection with this label.
    pub fn labelled(label: &str) -> Self {
        Self { label: label.to_owned(), extra: Extra::default() }
    }

    /// Returns the label on one line, its white space folded; empty where it is blank.
    pub fn label_on_one_line(&self) -> String {
        self.label.split_whitespace().collect::<Vec<_>>().join(" ")
    }
}
