//! The text of a map as lines: finds the line of a piece of it, and whether it has comments, which writing would
//! drop.

/// A field that this Polku does not know, and its line, from 1.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unknown {
    pub name: String,
    pub line: usize,
}

/// The text of a map file, from which the records take slices.
pub(super) struct MapText<'a> {
    text: &'a str,
}

impl<'a> MapText<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        Self { text }
    }

    /// Returns the position of a slice of this text, in bytes.
    pub(super) fn offset(&self, piece: &str) -> usize {
        (piece.as_ptr() as usize).saturating_sub(self.text.as_ptr() as usize).min(self.text.len())
    }

    /// Returns the line of a slice of this text, from 1.
    pub(super) fn line(&self, piece: &str) -> usize {
        line_of(self.text.as_bytes(), self.offset(piece))
    }

    /// Returns the line of a position in bytes, from 1.
    pub(super) fn line_at(&self, place: usize) -> usize {
        line_of(self.text.as_bytes(), place.min(self.text.len()))
    }

    /// Returns the lines of positions in bytes, which must be in ascending order.
    pub(super) fn lines(&self, places: &[usize]) -> Vec<usize> {
        let bytes = self.text.as_bytes();
        let (mut line, mut from) = (1, 0);
        let mut line_after = |&place: &usize| {
            let to = place.clamp(from, bytes.len());
            line += line_of(&bytes[from..], to - from) - 1;
            from = to;
            line
        };
        places.iter().map(&mut line_after).collect()
    }

    /// Returns a key as the file writes it: with `r#` before it if it is not a plain identifier.
    pub(super) fn written_key(&self, key: &str) -> String {
        let before = &self.text.as_bytes()[..self.offset(key)];
        if before.ends_with(b"r#") { format!("r#{key}") } else { key.to_owned() }
    }

    /// Returns whether the text has a comment, outside of all quoted text. Expects a text that ron has read.
    pub(super) fn has_comments(&self) -> bool {
        let bytes = self.text.as_bytes();
        let begins_one = |(place, _)| matches!(bytes.get(place + 1), Some(b'/' | b'*'));
        if !self.text.match_indices('/').any(begins_one) {
            return false;
        }
        let mut rest = self.text;
        // Quoted text may hold what looks like a comment, so each is skipped as a whole.
        while let Some(place) = rest.find(['"', '/', '\'']) {
            let found = &rest[place..];
            if found.starts_with('/') {
                return true;
            }
            rest = after_quoted(&rest[..place], found);
        }
        false
    }
}

/// Returns the text after the quoted text that `found` begins with.
fn after_quoted<'a>(before: &str, found: &'a str) -> &'a str {
    let hashes = before.len() - before.trim_end_matches('#').len();
    let raw = before[..before.len() - hashes].ends_with('r');
    if found.starts_with('"') && raw {
        let end = format!("\"{}", "#".repeat(hashes));
        return found[1..].split_once(end.as_str()).map_or("", |(_, rest)| rest);
    }
    let quote = found.as_bytes()[0];
    let mut escaped = false;
    for (place, byte) in found.bytes().enumerate().skip(1) {
        if !escaped && byte == quote {
            return &found[place + 1..];
        }
        escaped = !escaped && byte == b'\\';
    }
    ""
}

/// Returns the line of a position in bytes, from 1.
pub(super) fn line_of(bytes: &[u8], place: usize) -> usize {
    bytes[..place].split(|&byte| byte == b'\n').count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_are_told_from_quoted_text() {
        for (text, has_comments) in [
            ("Journey(title: \"a\") // note", true),
            ("Journey(/* note */)", true),
            ("Journey(title: \"https://example.org\")", false),
            (r#"Journey(title: "say \"//\"", x: 'a')"#, false),
            (r##"Journey(title: r#"one " // "#)"##, false),
            (r##"Journey(title: r#"one"#) // yes"##, true),
            (r#"Journey(title: r"\", note: "//")"#, false),
            (r"Journey(x: '\'', y: '/')", false),
            ("Journey(x: '\"') // yes", true),
        ] {
            assert_eq!(MapText::new(text).has_comments(), has_comments, "{text}");
        }
    }

    #[test]
    fn a_piece_of_the_text_knows_its_line() {
        let text = "one\ntwo\n\nfour";
        let source = MapText::new(text);
        assert_eq!(source.line(&text[0..3]), 1);
        assert_eq!(source.line(&text[9..]), 4);
        assert_eq!(source.lines(&[0, 4, 5, 9]), [1, 2, 2, 4]);
    }
}
