//! When a text shows nothing: a title that shows nothing counts as none.

/// Returns whether a text shows nothing when it is drawn.
pub(crate) fn is_blank(text: &str) -> bool {
    // The last two are not characters; exports leave them out.
    let is_left_out = |c| matches!(c, '\u{fffe}' | '\u{ffff}');
    text.chars().all(|c| c.is_whitespace() || c.is_control() || is_unseen(c) || is_left_out(c))
}

/// Returns whether a character is never drawn: controls of reading order and joining, and variation selectors,
/// which choose how the letter before them looks.
pub fn is_unseen(c: char) -> bool {
    matches!(c, '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}')
        || matches!(c, '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{e0000}'..='\u{e0fff}')
}

#[cfg(test)]
mod tests {
    use crate::words::Lang;

    #[test]
    fn a_title_of_which_nothing_is_seen_is_told_as_none() {
        let words = Lang::En.words();
        for blank in ["", "  ", "\u{200b}", "\u{200b} \u{feff}\n", "\u{7}", "\u{61c}\u{ffff}"] {
            assert_eq!(words.touchpoint_title(blank), words.touchpoint_title(""), "{blank:?}");
        }
        assert_eq!(words.touchpoint_title(" A\u{200b} "), "A\u{200b}");
    }
}
