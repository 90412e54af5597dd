//! Writes texts in quotes, each on one line and with every invisible character escaped, so that a reader of the
//! file sees what it contains.

use std::fmt::{Display, Write as _};

/// A text to write in quotes on one line, with invisible characters escaped.
pub(super) struct Quoted<'a>(pub(super) &'a str);

impl Display for Quoted<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_char('"')?;
        let mut rest = self.0;
        while let Some(place) = rest.find(needs_escape) {
            f.write_str(&rest[..place])?;
            let mut chars = rest[place..].chars();
            match chars.next() {
                Some('\n') => f.write_str("\\n")?,
                Some(quote @ ('"' | '\\')) => write!(f, "\\{quote}")?,
                Some(other) => write!(f, "\\u{{{:x}}}", u32::from(other))?,
                None => {}
            }
            rest = chars.as_str();
        }
        f.write_str(rest)?;
        f.write_char('"')
    }
}

fn needs_escape(c: char) -> bool {
    matches!(c, '"' | '\\') || acts_unseen(c)
}

/// Returns whether a character is invisible or changes how the text around it is shown: control characters,
/// bidirectional marks, and the line breaks of Unicode.
pub fn acts_unseen(c: char) -> bool {
    matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
        || c.is_control()
}
