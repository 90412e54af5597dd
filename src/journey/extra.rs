//! The fields of a newer Polku, which this one keeps without understanding them. Whatever words are put into one,
//! the map can still be saved.

use ron::value::RawValue;

use super::{FieldError, Wrong};

/// Fields that a newer Polku wrote and this one does not know: the name and text of each, in the order of the
/// file. They are kept untouched and written back.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Extra(pub Vec<(String, String)>);

impl Extra {
    /// Puts words into a newer Polku's field. Empty words remove the field; words that are no value in a file
    /// become a text in quotes. Refuses a name that a file cannot have and, where `is_own` is true, the name of a
    /// field that the record has itself.
    pub(super) fn put(&mut self, name: &str, words: &str, is_own: bool) -> Result<(), FieldError> {
        let there = self.0.iter().position(|(other, _)| bare(other) == bare(name));
        let place = match there {
            _ if words.is_empty() => {
                self.0.retain(|(other, _)| bare(other) != bare(name));
                return Ok(());
            }
            Some(place) => {
                self.0[place].1 = written(words);
                return Ok(());
            }
            None if is_own => return Err(Wrong::Twice.here().within(name)),
            None if !is_name(name) => return Err(Wrong::Name.here().within(name)),
            // New fields are sorted by name, so that the result does not depend on which side added which.
            None => self.0.iter().position(|(other, _)| other.as_str() > name),
        };
        self.0.insert(place.unwrap_or(self.0.len()), (name.to_owned(), written(words)));
        Ok(())
    }
}

/// Returns a field's name without the `r#` mark that lets it be any word.
pub(super) fn bare(name: &str) -> &str {
    name.strip_prefix("r#").unwrap_or(name)
}

/// Returns the name as the later lists keep it: without its `r#` mark where it does not need one.
pub(crate) fn unmarked_name(name: &str) -> &str {
    let bare = bare(name);
    let is_plain = bare.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
        && !bare.is_empty()
        && !bare.starts_with(|first: char| first.is_ascii_digit());
    if is_plain { bare } else { name }
}

/// Returns whether a file can have a field of this name.
fn is_name(name: &str) -> bool {
    let is_sign = |sign: char| sign.is_alphanumeric() || matches!(sign, '_' | '.' | '+' | '-');
    bare(name).chars().all(is_sign) && RawValue::from_ron(&format!("({name}: 1)")).is_ok()
}

/// Returns the text that stands for these words in a file.
fn written(words: &str) -> String {
    let trimmed = words.trim();
    // Text in quotes can hold any words.
    let quoted = || ron::to_string(words).unwrap_or_else(|_| String::from("\"\""));
    if is_value(trimmed) { trimmed.to_owned() } else { quoted() }
}

/// Returns whether a file can hold this text, word for word, as the value of a field at any depth.
fn is_value(text: &str) -> bool {
    let is_marker = |line: &str| {
        let signs = ["<<<<<<<", "|||||||", ">>>>>>>"].iter().find_map(|signs| line.strip_prefix(signs));
        signs.is_some_and(|name| name.is_empty() || name.starts_with(' '))
    };
    let inside = format!("[{text},]");
    let deep_inside = format!("[[[[[[[[{text},]]]]]]]]");
    !text.contains("\r\n")
        && !text.contains('\0')
        && !text.lines().skip(1).any(is_marker)
        && ron::from_str::<Vec<&RawValue>>(&inside)
            .is_ok_and(|values| values.len() == 1 && values[0].get_ron() == text)
        && RawValue::from_ron(&deep_inside).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn put(name: &str, words: &str) -> Result<String, Wrong> {
        let mut extra = Extra::default();
        extra.put(name, words, name == "own").map_err(|error| error.wrong)?;
        Ok(extra.0.first().map(|(_, written)| written.clone()).unwrap_or_default())
    }

    #[test]
    fn what_is_a_value_stays_as_it_is_and_any_other_words_become_a_text() {
        for value in ["1", "\"a, b\"", "(a: 1, b: [2, 3])", "[\n    (x: 1), // one\n]", "None", "r#\"x\"#"] {
            assert_eq!(put("weather", value).as_deref(), Ok(value));
        }
        assert_eq!(put("weather", " 1 ").as_deref(), Ok("1"));
        for (words, text) in [
            ("rain and wind", "\"rain and wind\""),
            ("1, title: 2", "\"1, title: 2\""),
            ("1 // one", "\"1 // one\""),
            ("\"", "\"\\\"\""),
            ("(1,\r\n2)", "\"(1,\\r\\n2)\""),
        ] {
            assert_eq!(put("weather", words).as_deref(), Ok(text));
        }
    }

    #[test]
    fn a_field_is_called_as_a_file_can_call_it_and_no_record_says_it_twice() {
        assert_eq!(put("r#odd-name", "1").as_deref(), Ok("1"));
        for name in ["", "r#", "two words", "odd-name", "1a", "a: 1, b", "a\"", "//"] {
            assert_eq!(put(name, "1"), Err(Wrong::Name), "{name}");
        }
        assert_eq!(put("own", "1"), Err(Wrong::Twice));
        let mut extra = Extra(vec![("r#weather".to_owned(), "1".to_owned())]);
        assert_eq!(extra.put("weather", "2", false), Ok(()));
        assert_eq!(extra.0, [("r#weather".to_owned(), "2".to_owned())]);
    }
}
