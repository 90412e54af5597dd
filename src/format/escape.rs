//! Escapes a map's texts for files of other kinds. Nothing in them is read as markup, and no character that is
//! invisible or reverses the reading order gets through.

use super::map::acts_unseen;

/// Escapes a text for an element or an attribute of XML and HTML, on one line.
pub(super) fn xml(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in seen(text) {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            c => out.push(c),
        }
    }
    out
}

/// Writes a text as one cell of a table of separated values, on one line and guarded against being read as a
/// formula.
pub(super) fn cell(text: &str, separator: char) -> String {
    let line: String = seen(text).filter(|c| *c != '\r').collect();
    quoted(&guarded(text, line), separator)
}

/// Writes a text as one cell of a table of separated values, guarded, with its line breaks.
pub(super) fn cell_of_lines(text: &str, separator: char) -> String {
    quoted(&guarded(text, lines(text)), separator)
}

/// Returns a text as [`cell_of_lines`] keeps it: with line breaks of one kind, and each line as it is shown.
pub(super) fn lines(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let lines: Vec<String> = text.split('\n').map(|line| seen(line).collect()).collect();
    lines.join("\n")
}

/// Removes the guard that [`cell`] puts before a text.
pub(super) fn unguarded(cell: &str) -> &str {
    cell.strip_prefix('\'').unwrap_or(cell)
}

/// Puts a `'` before a text that a spreadsheet would take for a formula, and before one that already begins with
/// `'`, since reading removes one.
fn guarded(text: &str, shown: String) -> String {
    let signs = ['=', '+', '-', '@', '\t', '\r', '\''];
    if text.starts_with(signs) || shown.starts_with(signs) { format!("'{shown}") } else { shown }
}

fn quoted(text: &str, separator: char) -> String {
    if text.contains([separator, '"', '\n']) || text != text.trim() {
        return format!("\"{}\"", text.replace('"', "\"\""));
    }
    text.to_owned()
}

/// Escapes a text as words of one line of Markdown, wherever in it they stand, in a table too.
pub(super) fn markdown(text: &str) -> String {
    let line: String = seen(text).collect();
    let line = line.trim();
    let mut out = String::with_capacity(line.len());
    for (place, c) in line.char_indices() {
        let is_marked = match c {
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '|' | '&' | '~' | '$' | '#' => true,
            // At the start of a line these make lists and rules.
            '+' | '-' | '=' | ':' => place == 0,
            '.' | ')' => place > 0 && line[..place].bytes().all(|byte| byte.is_ascii_digit()),
            _ => false,
        };
        if is_marked {
            out.push('\\');
        }
        out.push(c);
    }
    out
}

/// Returns the characters that are shown; line breaks and tabs become spaces.
fn seen(text: &str) -> impl Iterator<Item = char> {
    text.chars().filter_map(|c| match c {
        '\n' | '\t' | '\u{2028}' | '\u{2029}' => Some(' '),
        // The last two are not allowed in XML.
        c if acts_unseen(c) || matches!(c, '\u{fffe}' | '\u{ffff}') => None,
        c => Some(c),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_cell_is_a_formula_or_ends_before_its_text_does() {
        for start in ["=1+1", "+1", "-1", "@a", "'a"] {
            assert_eq!(cell(start, ','), format!("'{start}"));
        }
        assert_eq!(cell("\t=1", ','), "' =1", "a tab is a space, and guarded too");
        assert_eq!(cell("a, \"b\"", ','), "\"a, \"\"b\"\"\"");
        assert_eq!([cell("a, b", ';'), cell("a;b", ';')], ["a, b", "\"a;b\""]);
        assert_eq!(cell("one\ntwo\u{202e}", ','), "one two");
        assert_eq!(cell_of_lines("one\r\ntwo\rthree\u{202e}", ','), "\"one\ntwo\nthree\"");
        assert_eq!(cell_of_lines("\u{202e}=1\n2", ','), "\"'=1\n2\"");
        assert_eq!([unguarded("'=1"), unguarded("''a"), unguarded("a")], ["=1", "'a", "a"]);
    }

    #[test]
    fn no_text_opens_an_element_or_leaves_its_attribute() {
        assert_eq!(
            xml("<b a=\"x\" b='y'>&\u{1b}\n\u{202e}"),
            "&lt;b a=&quot;x&quot; b=&#39;y&#39;&gt;&amp; "
        );
    }

    #[test]
    fn no_text_is_markup_in_markdown() {
        for (text, escaped) in [
            ("a plain text, 2 of 3 (good) - yes", "a plain text, 2 of 3 (good) - yes"),
            ("# head", "\\# head"),
            ("C #", "C \\#"),
            ("- item", "\\- item"),
            ("12. item", "12\\. item"),
            ("1) item", "1\\) item"),
            ("version 1.2", "version 1.2"),
            ("a|b", "a\\|b"),
            ("![x](javascript:1)", "!\\[x\\](javascript:1)"),
            ("<script>`*_&lt;", "\\<script\\>\\`\\*\\_\\&lt;"),
            ("    code\n\nnext", "code  next"),
            ("---", "\\---"),
            ("===", "\\==="),
            ("~~~", "\\~\\~\\~"),
            ("a\u{202e}b\u{200f}\u{2028}c\r", "ab c"),
        ] {
            assert_eq!(markdown(text), escaped, "{text}");
        }
    }
}
