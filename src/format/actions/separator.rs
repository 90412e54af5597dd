//! The separator between the cells of a plan of actions: a comma by default.

use crate::words::Lang;

/// A separator between cells.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Separator {
    #[default]
    Comma,
    Semicolon,
    Tab,
}

impl Separator {
    /// Returns the separator for a word of the command line: ",", ";" or "tab".
    pub fn of_word(word: &str) -> Option<Self> {
        match word {
            "," => Some(Self::Comma),
            ";" => Some(Self::Semicolon),
            "tab" | "\t" | "\\t" => Some(Self::Tab),
            _ => None,
        }
    }

    /// Returns the separator that spreadsheets expect in a language. Where numbers have a decimal comma, a comma
    /// does not separate cells.
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
