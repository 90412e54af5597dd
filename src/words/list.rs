//! Several things in one sentence: "5, 6 and 9". A sentence stays one, however many there are.

use super::Words;

/// More than these are cut: the first of them and the last are told.
const MOST: usize = 7;

impl Words {
    /// "5, 6 and 9"; of many the first and the last: "5, 6, 7, 8, 9, … and 30". Empty without any.
    pub(super) fn list(&self, parts: &[String]) -> String {
        let Some((last, before)) = parts.split_last() else { return String::new() };
        if before.is_empty() {
            return last.clone();
        }
        let mut list = before[..before.len().min(MOST - 1)].join(", ");
        if parts.len() > MOST {
            list = before[..MOST - 2].join(", ") + ", …";
        }
        self.say("list-last", &[("list", list.into()), ("last", last.as_str().into())])
    }

    /// Touchpoints by their numbers.
    pub(super) fn numbers(&self, numbers: &[u32]) -> String {
        self.list(&numbers.iter().map(ToString::to_string).collect::<Vec<_>>())
    }
}

#[cfg(test)]
mod tests {
    use crate::words::Lang;

    #[test]
    fn a_list_is_told_as_one_says_it() {
        let [english, finnish] = [Lang::En, Lang::Fi].map(Lang::words);
        assert_eq!(english.numbers(&[]), "");
        assert_eq!(english.numbers(&[5]), "5");
        assert_eq!(english.numbers(&[5, 6]), "5 and 6");
        assert_eq!(finnish.numbers(&[5, 6, 9]), "5, 6 ja 9");
    }

    #[test]
    fn a_long_list_is_cut_and_its_end_is_told() {
        let english = Lang::En.words();
        let numbers: Vec<_> = (1..=30).collect();
        assert_eq!(english.numbers(&numbers[..7]), "1, 2, 3, 4, 5, 6 and 7");
        assert_eq!(english.numbers(&numbers), "1, 2, 3, 4, 5, … and 30");
    }
}
