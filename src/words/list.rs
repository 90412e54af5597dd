//! Several things in one sentence: "5, 6 and 9". However many there are, it stays one sentence.

use super::Words;

/// The most things that are all named. Of more, the first are named and the rest counted.
const MOST: usize = 6;

impl Words {
    /// Joins the parts: "5, 6 and 9"; of many, "1, 2, 3, 4, 5 and 25 more". Empty without parts. Only parts that
    /// are named are made.
    pub(super) fn list(&self, mut parts: impl ExactSizeIterator<Item = String>) -> String {
        let count = parts.len();
        let is_cut = count > MOST;
        let named = if is_cut { MOST - 1 } else { count.saturating_sub(1) };
        let first = parts.by_ref().take(named).collect::<Vec<_>>().join(", ");
        if is_cut {
            return self.say("list-more", &[("list", first.into()), ("count", (count - named).into())]);
        }
        match parts.next() {
            Some(last) if named > 0 => {
                self.say("list-last", &[("list", first.into()), ("last", last.into())])
            }
            last => last.unwrap_or_default(),
        }
    }

    /// Says how many there are of each, by the names of their sentences, which take `$count`: "2 actions and 1
    /// case". A count of zero is left out.
    pub fn tally(&self, counts: &[(&str, usize)]) -> String {
        let some: Vec<_> = counts.iter().filter(|(_, count)| *count > 0).collect();
        self.list(some.into_iter().map(|(name, count)| self.counted(name, *count)))
    }

    /// Lists touchpoints by their numbers.
    pub fn numbers(&self, numbers: &[u32]) -> String {
        self.list(numbers.iter().map(ToString::to_string))
    }
}

/// Lists touchpoints by their numbers where there is little room: "3, 7", "1, 2, 3, 4, 5 +4".
pub fn brief(numbers: &[u32]) -> String {
    let named = if numbers.len() > MOST { MOST - 1 } else { numbers.len() };
    let first = numbers[..named].iter().map(u32::to_string).collect::<Vec<_>>().join(", ");
    match numbers.len() - named {
        0 => first,
        more => format!("{first} +{more}"),
    }
}

#[cfg(test)]
mod tests {
    use super::brief;
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
    fn of_a_long_list_the_first_are_named_and_the_others_counted() {
        let [english, finnish] = [Lang::En, Lang::Fi].map(Lang::words);
        let numbers: Vec<_> = (1..=30).collect();
        assert_eq!(english.numbers(&numbers[..6]), "1, 2, 3, 4, 5 and 6");
        assert_eq!(english.numbers(&numbers[..7]), "1, 2, 3, 4, 5 and 2 more");
        assert_eq!(finnish.numbers(&numbers), "1, 2, 3, 4, 5 ja 25 muuta");
        assert_eq!([brief(&[]), brief(&[3, 7])], ["", "3, 7"]);
        assert_eq!(brief(&numbers[..6]), "1, 2, 3, 4, 5, 6");
        assert_eq!(brief(&numbers), "1, 2, 3, 4, 5 +25");
    }
}
