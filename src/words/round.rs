//! Rounds of asking, and the days on which they ended (R5).

use super::Words;
use crate::journey::{Day, Round};

impl Words {
    /// Returns a round with its day: "spring, 2 Apr 2026".
    pub fn round(&self, round: &Round) -> String {
        let name = round.name.as_str();
        let day = self.day(&round.date);
        if day.is_empty() {
            return name.to_owned();
        }
        self.say("round-on", &[("round", name.into()), ("day", day.into())])
    }

    /// Returns a day: "2 Apr 2026"; empty for an empty one.
    pub fn day(&self, day: &Day) -> String {
        let numbers: Vec<u32> = day.as_str().split('-').filter_map(|part| part.parse().ok()).collect();
        let [_, month, number] = numbers[..] else { return String::new() };
        let year = day.as_str().split('-').next().unwrap_or_default();
        self.say("day", &[("day", number.to_string().into()), ("month", month.into()), ("year", year.into())])
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        insight::{Insight, View},
        journey::{GroupName, Journey, test_map},
        words::Lang,
    };

    fn rated() -> Journey {
        let map = test_map::journey("A - > B +");
        let spring = map.new_round("spring", &Day::new("2026-04-02").expect("a day")).expect("a name");
        map.apply(&spring).expect("it can be done")
    }

    #[test]
    fn r5_a_round_is_told_with_its_day() {
        let rounds = rated().rounds();
        let said = Lang::ALL.map(|lang| lang.words().round(&rounds[0]));
        assert_eq!(said, ["spring, 2 Apr 2026", "spring, 2.4.2026"]);
        let undated = Round { date: Day::default(), ..rounds[0].clone() };
        assert_eq!(Lang::En.words().round(&undated), "spring");
    }

    #[test]
    fn r5_the_verdict_of_a_round_that_is_over_says_which_and_what_was() {
        let map = rated();
        let view = View { round: Some(GroupName::new("spring")), ..View::default() };
        let said = Lang::ALL.map(|lang| {
            let [headline, _] = lang.words().verdict_parts(&Insight::of(&map, &view), &map);
            headline
        });
        assert_eq!(
            said,
            [
                "In round “spring” the experience was broken.",
                "Kierroksella ”spring” kokemus ei ollut onnistunut."
            ]
        );
    }
}
