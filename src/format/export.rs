//! What a map can be exported as: one row each, for both doors.

/// A picture of the map or a report of it, as a file's ending says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Export {
    Png,
    Svg,
    Html,
    Markdown,
}

impl Export {
    /// In the order they are offered.
    pub const ALL: [Self; 4] = [Self::Png, Self::Svg, Self::Html, Self::Markdown];

    /// The ending of such a file, and the word of the terminal.
    pub fn ending(self) -> &'static str {
        self.endings()[0]
    }

    /// As a list of one, for those who ask for a file.
    pub fn endings(self) -> &'static [&'static str] {
        match self {
            Self::Png => &["png"],
            Self::Svg => &["svg"],
            Self::Html => &["html"],
            Self::Markdown => &["md"],
        }
    }

    /// Of a file's ending without its point, in any case; `None` for one that is not written.
    pub fn of_ending(ending: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.ending().eq_ignore_ascii_case(ending))
    }
}
