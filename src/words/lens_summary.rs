//! The summary of a lens for the whole map, as a sentence: what its marks add up to.

use super::Words;
use crate::{
    insight::{Insight, Lens, Meaning, Share, TwoSides, to_go_by},
    journey::{Journey, Kept, Voice},
};

impl Words {
    /// Says in a few words, shown beside the verdict, what a lens shows; empty where there is nothing to say.
    /// `insight` and `meaning` must be of this journey.
    pub fn lens_summary(
        &self,
        lens: Lens,
        journey: &Journey,
        insight: &Insight,
        meaning: &Meaning,
    ) -> String {
        let parts = match lens {
            Lens::Experience | Lens::Reach => Vec::new(),
            Lens::Gap => self.gap_parts(meaning),
            Lens::Promise => self.promise_parts(journey),
            Lens::Trust => self.trust_parts(meaning),
            Lens::Actors { .. } => self.actor_parts(journey, insight, meaning),
            Lens::TwoSides => self.staff_parts(meaning),
            Lens::Customers => self.customer_parts(insight, meaning),
            Lens::Recovery => self.recovery_parts(meaning),
        };
        parts.join(". ")
    }

    /// Returns the shares, how many touchpoints are assumed, and whom to ask about what next (R10).
    fn gap_parts(&self, meaning: &Meaning) -> Vec<String> {
        let gap = &meaning.gap;
        let mut parts = Vec::new();
        if gap.own.rated + gap.customers.rated > 0 {
            parts.push(self.gap_sentence(gap));
        }
        if !gap.assumptions.is_empty() {
            parts.push(self.counted("through-assumptions", gap.assumptions.len()));
        }
        if !gap.ask.is_empty() {
            parts.push(self.say(
                "through-ask",
                &[("count", gap.ask.len().into()), ("numbers", self.numbers(&gap.ask).into())],
            ));
        }
        parts
    }

    /// Returns what is bad for whom; where staff have rated nothing, how to enter their ratings (R10).
    fn staff_parts(&self, meaning: &Meaning) -> Vec<String> {
        let TwoSides { both_sides, strained, unseen, shared: _, staff } = &meaning.two_sides;
        if staff.rated == 0 {
            let as_staff = self.voice(&Voice::Staff).into_owned();
            return vec![self.say("through-staff-none", &[("staff", as_staff.into())])];
        }
        let lists =
            [("through-both-sides", both_sides), ("through-strained", strained), ("through-unseen", unseen)];
        let said = lists.into_iter().filter(|(_, numbers)| !numbers.is_empty());
        let said = said.map(|(name, numbers)| {
            let facts = [("count", numbers.len().into()), ("numbers", self.numbers(numbers).into())];
            self.say(name, &facts)
        });
        std::iter::once(self.staff_sentence(staff)).chain(said).collect()
    }

    /// Says how many touchpoints staff rate positive: "Staff rate 3 of 5 positive" (R10).
    pub fn staff_sentence(&self, staff: &Share) -> String {
        self.say("found-staff", &[("positive", staff.positive.into()), ("rated", staff.rated.into())])
    }

    /// Returns how many promises are kept and broken; the text for none while no touchpoint was judged (R11).
    fn promise_parts(&self, journey: &Journey) -> Vec<String> {
        let count =
            |what: &Kept| journey.touchpoints().filter(|it| it.promise.kept.as_ref() == Some(what)).count();
        let (kept, broken) = (count(&Kept::Kept), count(&Kept::Broken));
        if kept + broken == 0 {
            return vec![self.text("through-promise-none").into_owned()];
        }
        let facts = [("kept", kept.into()), ("broken", broken.into()), ("total", journey.len().into())];
        vec![self.say("through-promise", &facts)]
    }

    /// Returns the quality share of all forms (R12).
    fn trust_parts(&self, meaning: &Meaning) -> Vec<String> {
        let quality = meaning.quality;
        let Some(percent) = quality.percent() else {
            return vec![self.text("through-trust-none").into_owned()];
        };
        let facts =
            [("sound", quality.sound.into()), ("asked", quality.asked.into()), ("percent", percent.into())];
        vec![self.say("through-trust", &facts)]
    }

    /// Returns how many journeys were unbroken, and which touchpoint alone holds back most (R17).
    fn customer_parts(&self, insight: &Insight, meaning: &Meaning) -> Vec<String> {
        let Some(result) = to_go_by(&meaning.surveys, &insight.view) else {
            return vec![self.text("through-customers-none").into_owned()];
        };
        let unbroken = self.unbroken(&result.name, result.table.unbroken, result.table.answered);
        let most = result.holds_most().map(|(number, people)| {
            self.say("through-customers", &[("number", number.into()), ("people", people.into())])
        });
        [Some(unbroken), most].into_iter().flatten().collect()
    }

    /// Returns which actor can mend most, and how many touchpoints have no actor (R15).
    fn actor_parts(&self, journey: &Journey, insight: &Insight, meaning: &Meaning) -> Vec<String> {
        let mut parts = Vec::new();
        if let Some(first) = meaning.actors.first().filter(|first| !first.breaks.is_empty()) {
            let name = journey.actor(&first.id).map_or("", |actor| actor.name.as_str());
            let facts = [
                ("name", name.into()),
                ("count", first.breaks.len().into()),
                ("total", insight.breaks().count().into()),
            ];
            parts.push(self.say("through-actors", &facts));
        }
        let loose = journey.touchpoints().filter(|touchpoint| touchpoint.actors.is_empty()).count();
        if loose > 0 {
            parts.push(self.counted("through-no-actor", loose));
        }
        parts
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        insight::View,
        journey::{
            Actor, ActorId, Answer, Cause, Delivery, Edit, EntryKey, Extra, Field, Place, Rating, Tally,
            test_map,
        },
        words::Lang,
    };

    /// Returns a map with two breaks of four, the waiter at one of them, a promise kept and one broken, and one
    /// form.
    fn map() -> Journey {
        let mut map = test_map::journey("A + > B - > C 0 > D ?");
        let change = |name: &str, field| Edit::Change(test_map::id(name), field);
        let waiter = ActorId::from_number(1);
        let (name, extra) = ("Waiter".to_owned(), Extra::default());
        let actor = Actor { id: waiter.clone(), name, place: Place::Front, order: 0, extra };
        let promise = |kept| Field::Promise(Delivery { kept: Some(kept), ..Delivery::default() });
        let form = [(Cause::Haste, Answer::Yes), (Cause::NoRecap, Answer::No), (Cause::Assuming, Answer::No)];
        let form = form.map(|(cause, answer)| (cause, answer.into()));
        let own = |name| {
            Edit::Rate(test_map::id(name), EntryKey::new(Voice::Own, None, ""), Tally::one(Rating::Positive))
        };
        let edits = [
            Edit::AddActor(actor),
            change("B", Field::Actors([waiter].into())),
            change("A", promise(Kept::Kept)),
            change("B", promise(Kept::Broken)),
            change("B", Field::Trust(form.into())),
            own("A"),
            own("D"),
        ];
        map = map.apply(&edits).expect("they can be done");
        map
    }

    fn said(lens: Lens) -> [String; 2] {
        let map = map();
        let insight = Insight::of(&map, &View::default());
        let meaning = Meaning::of(&map, &insight);
        Lang::ALL.map(|lang| lang.words().lens_summary(lens, &map, &insight, &meaning))
    }

    #[test]
    fn r10_shares_assumptions_and_whom_to_ask_about_what_next() {
        assert_eq!(
            said(Lens::Gap),
            [
                "We rate 2 of 2 positive, customers 1 of 3. 1 assumption. Ask next about 4",
                "Omissa arvioissamme positiivisia on 2/2, asiakkaiden arvioissa 1/3. 1 oletus. Kysy seuraavaksi kohdasta 4"
            ]
        );
    }

    #[test]
    fn r11_r12_r15_a_lens_says_what_its_marks_add_up_to() {
        let english = |lens| said(lens)[0].clone();
        assert_eq!(english(Lens::Promise), "Kept at 1 and broken at 1 of 4 touchpoints");
        assert_eq!(english(Lens::Trust), "2 of 3 causes that were asked about were not seen: 66 %");
        let actors = "Waiter can mend 1 of 2 breaks. 3 touchpoints have no actor";
        assert_eq!(english(Lens::Actors { people_alone: false }), actors);
        assert_eq!(english(Lens::Experience), "", "the verdict says it");
    }

    #[test]
    fn r10_what_is_bad_for_whom_and_where_staff_have_rated_nothing_how_they_do() {
        let said = |map: &Journey| {
            let insight = Insight::of(map, &View::default());
            let meaning = Meaning::of(map, &insight);
            Lang::ALL.map(|lang| lang.words().lens_summary(Lens::TwoSides, map, &insight, &meaning))
        };
        let mut map = map();
        let [english, finnish] = said(&map);
        assert!(english.contains("Choose Staff at “Rate as” (or press V)"), "{english}");
        assert!(finnish.contains("”Arvioija”-ruudusta Henkilöstö"), "{finnish}");
        for (name, rating) in [("A", Rating::Negative), ("B", Rating::Neutral), ("C", Rating::Positive)] {
            let key = EntryKey::new(Voice::Staff, None, "");
            test_map::edit(&mut map, Edit::Rate(test_map::id(name), key, Tally::one(rating)));
        }
        assert_eq!(
            said(&map),
            [
                "Staff rate 1 of 3 positive. Bad for both sides: 2, to be mended first. Strained: 1. Unseen by staff: 3",
                "Henkilöstön arvioista positiivisia on 1/3. Huono kummallekin, korjattava ensin: 2. Henkilöstö venyy: 1. Henkilöstöltä piilossa: 3"
            ]
        );
    }

    #[test]
    fn a_map_of_which_nothing_is_said_says_so_in_every_language() {
        let map = test_map::journey("A");
        let insight = Insight::of(&map, &View::default());
        let meaning = Meaning::of(&map, &insight);
        for lang in Lang::ALL {
            for lens in Lens::ALL {
                assert!(
                    !lang.words().lens_summary(lens, &map, &insight, &meaning).contains("through-"),
                    "{lens:?}"
                );
            }
        }
    }
}
