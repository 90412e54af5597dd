//! The head of everything that is handed over: when, what was promised, for whom, and who was asked. A line
//! without content is left out.

use super::Words;
use crate::{
    insight::{AskedPeople, Insight},
    journey::{Day, Journey},
};

impl Words {
    /// Returns the lines below the title of a map, one for each thing. An empty day gives no date. `insight` must
    /// be of this journey.
    pub fn head_lines(&self, insight: &Insight, journey: &Journey, date: &Day) -> Vec<String> {
        let date = if date.is_empty() { String::new() } else { self.day(date) };
        let promise = match journey.about().promise.trim() {
            "" => String::new(),
            promise => self.say("report-promise", &[("promise", promise.into())]),
        };
        let lines =
            [date, promise, self.for_whom(insight, journey), self.asked(&AskedPeople::of(journey, insight))];
        lines.into_iter().filter(|line| !line.is_empty()).collect()
    }

    /// Names all segments that the verdict speaks of; empty where it speaks of everyone.
    fn for_whom(&self, insight: &Insight, journey: &Journey) -> String {
        let names = journey.segments().iter().filter(|segment| insight.speaks_of(&segment.id));
        let names: Vec<_> = names.map(|segment| segment.name.trim()).collect();
        if names.is_empty() {
            return String::new();
        }
        self.say("head-for", &[("segments", names.join(", ").into())])
    }

    fn asked(&self, asked: &AskedPeople) -> String {
        let customers: u64 = asked.customers.iter().map(|(_, count)| count).sum();
        let of = |name: &str, count: u64| {
            (count > 0).then(|| self.say(name, &[("count", self.number(count).into())]))
        };
        let customers = of("head-asked-customers", customers).map(|said| said + &self.by_group(asked));
        let told = [customers, of("head-asked-staff", asked.staff), of("head-asked-own", asked.own)];
        let told: Vec<_> = told.into_iter().flatten().collect();
        if told.is_empty() {
            return String::new();
        }
        self.say("head-asked", &[("who", told.join(", ").into())])
    }

    /// Says how many of each group were asked: " (table 1: 6, table 2: 5)"; empty where no group has a name.
    fn by_group(&self, asked: &AskedPeople) -> String {
        if asked.customers.iter().all(|(name, _)| name.as_str().is_empty()) {
            return String::new();
        }
        let unnamed = self.text("head-asked-unnamed");
        let group = |(name, count): &(crate::journey::GroupName, u64)| {
            let name = if name.as_str().is_empty() { &unnamed } else { name.as_str() };
            format!("{name}: {}", self.number(*count))
        };
        format!(" ({})", self.list(asked.customers.iter().map(group)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        insight::View,
        journey::{
            Edit, EntryKey, MapField, Tally, Voice,
            test_map::{self, segmented},
        },
        words::Lang,
    };

    fn said(map: &Journey, lang: Lang, date: &str) -> Vec<String> {
        lang.words().head_lines(&Insight::of(map, &View::default()), map, &Day::new(date).expect("a day"))
    }

    #[test]
    fn nothing_empty_is_told() {
        assert_eq!(said(&test_map::journey("A ?"), Lang::En, ""), Vec::<String>::new());
    }

    #[test]
    fn when_what_was_promised_for_whom_and_who_was_asked() {
        let mut map = segmented("A", &["Quick!", "Slow!", "Loud"]);
        test_map::edit(&mut map, Edit::Describe(MapField::Promise("No waiting".to_owned())));
        let mut rate = |voice, group: &str, positive| {
            let rated = Edit::Rate(
                test_map::id("A"),
                EntryKey::new(voice, None, group),
                Tally { positive, ..Tally::default() },
            );
            test_map::edit(&mut map, rated);
        };
        rate(Voice::Customer, "table 1", 6);
        rate(Voice::Customer, "", 1_005);
        rate(Voice::Staff, "", 3);
        rate(Voice::Own, "", 1);
        assert_eq!(
            said(&map, Lang::En, "2026-11-29"),
            [
                "29 Nov 2026",
                "Promise: No waiting",
                "For: Quick, Slow",
                "Asked: customers 1,011 (table 1: 6 and without a group: 1,005), staff 3, we ourselves 1",
            ]
        );
        assert_eq!(
            said(&map, Lang::Fi, "2026-11-29")[2..],
            [
                "Asiakasryhmät: Quick, Slow",
                "Vastaajat: asiakkaita 1\u{a0}011 (table 1: 6 ja ilman ryhmää: 1\u{a0}005), \
                 henkilöstöä 3, meitä itseämme 1",
            ]
        );
    }
}
