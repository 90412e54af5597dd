//! What stands between the cells of a plan of actions: a comma where nobody says otherwise.

use crate::words::Lang;

/// A sign between cells.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Separator {
    #[default]
    Comma,
    Semicolon,
    Tab,
}

impl Separator {
    /// Returns the separator that a person writes so: ",", ";" or "tab".
    pub fn of_word(word: &str) -> Option<Self> {
        match word {
            "," => Some(Self::Comma),
            ";" => Some(Self::Semicolon),
            "tab" | "\t" | "\\t" => Some(Self::Tab),
            _ => None,
        }
    }

    /// Returns the separator that spreadsheets expect where a language is spoken: where numbers have a comma, a comma
    /// parts no cells.
    pub fn of_spreadsheets(lang: Lang) -> Self {
        match lang {
            Lang::En => Self::Comma,
            Lang::Fi => Self::Semicolon,
        }
    }

    pub(super) fn sign(self) -> char {
        match self {
            Self::Comma => ',',
            Self::Semicolon => ';',
            Self::Tab => '\t',
        }
    }
}
