//! When two names count as the same: where they differ only in capitals and spaces. A stage, an actor or a segment
//! that is added or renamed does not get the name of another; a map that comes with two alike keeps them.

/// Returns whether two names are the same; a blank name is the same as none.
pub fn is_same_name(one: &str, other: &str) -> bool {
    let mut said = folded(one).peekable();
    said.peek().is_some() && said.eq(folded(other))
}

/// Folds a name to the form that all names that count as the same share.
pub fn name_key(name: &str) -> String {
    folded(name).collect()
}

/// Folds a text to its letters and digits in lower case: the form that titles share when they differ only in case,
/// spaces and punctuation.
pub fn bare_key(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

fn folded(name: &str) -> impl Iterator<Item = char> {
    name.split_whitespace().enumerate().flat_map(|(place, word)| {
        let space = (place > 0).then_some(' ');
        space.into_iter().chain(word.chars().flat_map(char::to_lowercase))
    })
}

/// Returns the name as it is, or, where it is taken, with the first number behind it that makes it free.
pub fn free_name(name: &str, taken: &[&str]) -> String {
    let is_taken = |name: &str| taken.iter().any(|other| is_same_name(name, other));
    if !is_taken(name) {
        return name.to_owned();
    }
    let numbered = (2_u32..).map(|number| format!("{} {number}", name.trim()));
    numbered.into_iter().find(|name| !is_taken(name)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn capitals_and_spaces_make_no_other_name_and_blank_is_none() {
        assert!(is_same_name("Ordering food", " ordering  FOOD\n"));
        assert!(is_same_name("ÄÄNI", "ääni"));
        assert!(!is_same_name("Ordering", "Order") && !is_same_name("Café", "Cafe"));
        assert!(!is_same_name(" ", "") && !is_same_name("", ""));
    }

    #[test]
    fn a_title_is_known_again_whatever_its_case_spaces_and_punctuation() {
        assert_eq!(bare_key(" How fast, am I greeted?"), bare_key("HOW FAST AM I GREETED"));
        assert_ne!(bare_key("Äiti"), bare_key("Aiti"));
        assert_eq!(bare_key("?!"), "");
    }

    #[test]
    fn a_name_that_is_taken_gets_the_first_free_number() {
        let free = |name: &str| free_name(name, &["Meal", "meal 2", ""]);
        assert_eq!([free("Ordering"), free(" MEAL"), free("")], ["Ordering", "MEAL 3", ""]);
    }
}
