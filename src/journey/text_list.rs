//! Joining several texts into one by a mark and a space, so that a person can read them, and splitting it again
//! into the very same texts, whatever they hold.

/// Joins texts; a mark inside one is escaped with a backslash.
pub(super) fn joined(texts: impl IntoIterator<Item = String>, mark: char) -> String {
    let escaped = texts.into_iter().map(|text| match text.as_str() {
        "" => "\\e".to_owned(),
        text => text.replace('\\', "\\\\").replace(mark, &format!("\\{mark}")),
    });
    escaped.collect::<Vec<_>>().join(&format!("{mark} "))
}

/// Splits a text that [`joined`] made; an empty text gives none.
pub(crate) fn split(text: &str, mark: char) -> Vec<String> {
    if text.is_empty() {
        return Vec::new();
    }
    let (mut texts, mut chars) = (vec![String::new()], text.chars().peekable());
    while let Some(char) = chars.next() {
        if char == mark {
            chars.next_if_eq(&' ');
            texts.push(String::new());
        } else if let Some(last) = texts.last_mut() {
            match char {
                '\\' => last.extend(chars.next().filter(|&char| char != 'e')),
                char => last.push(char),
            }
        }
    }
    texts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_reads_as_people_write_it() {
        assert_eq!(joined(["web".to_owned(), "phone, at noon".to_owned()], ','), "web, phone\\, at noon");
        assert_eq!(split("web,phone", ','), ["web", "phone"]);
        assert_eq!(split("", ','), [""; 0]);
    }

    proptest::proptest! {
        #[test]
        fn what_is_joined_is_split_again(texts in proptest::collection::vec("[a-e \\\\,;=]{0,4}", 0..5)) {
            proptest::prop_assert_eq!(split(&joined(texts.clone(), ','), ','), texts);
        }
    }
}
