//! Actions against breaks, what the map is and would be, and the answers to the three questions, in words (R19).

use super::Words;
use crate::{
    insight::Insight,
    journey::{Action, Effort, Journey, SegmentId},
};

impl Words {
    /// Returns who does an action: the actor, a person, or both: "Waiter, Aino". Empty where nobody is named.
    pub fn action_who(&self, action: &Action, journey: &Journey) -> String {
        let actor = action.actor.as_ref().and_then(|id| journey.actor(id));
        let names = [actor.map_or("", |actor| actor.name.trim()), action.who.trim()];
        names.into_iter().filter(|name| !name.is_empty()).collect::<Vec<_>>().join(", ")
    }

    /// Returns how much effort an action takes, of the most that can be: "2 of 5".
    pub fn effort(&self, effort: Effort) -> String {
        if effort.get() == 0 {
            return self.text("action-effort-none").into_owned();
        }
        let facts = [("effort", effort.get().into()), ("most", Effort::MOST.into())];
        self.say("action-effort-said", &facts)
    }
}

impl Words {
    /// Says an action in one line: "A host at the door: Waiter, 8 Dec 2026, Doing".
    pub fn action_said(&self, action: &Action, journey: &Journey) -> String {
        let state = self.action_state(&action.state).into_owned();
        let facts = [self.action_who(action, journey), self.day(&action.due), state];
        let facts: Vec<_> = facts.into_iter().filter(|fact| !fact.is_empty()).collect();
        let facts = facts.join(", ");
        match action.what.trim() {
            "" => facts,
            what => format!("{what}: {facts}"),
        }
    }

    /// Says what the map is now, as a line beside what it would be: "Broken at 4, 7, 10 and 14".
    pub fn as_is(&self, insight: &Insight, journey: &Journey) -> String {
        let breaks: Vec<_> = insight.breaks().map(|judged| judged.number).collect();
        if breaks.is_empty() {
            let [headline, _] = self.verdict_parts(insight, journey);
            return headline.trim_end_matches('.').to_owned();
        }
        self.broken_at(&breaks)
    }

    /// Says where an experience breaks: "Broken at 4, 7 and 10".
    pub(super) fn broken_at(&self, numbers: &[u32]) -> String {
        let facts = [("count", numbers.len().into()), ("numbers", self.numbers(numbers).into())];
        self.say("broken-at", &facts)
    }

    /// Says what the map would be if all of several breaks were mended: "If all 4 were: would not be known yet,
    /// …".
    pub fn as_if_all(&self, count: usize, insight: &Insight) -> String {
        let would = self.would_be(insight);
        let mut letters = would.chars();
        let would: String = letters.next().into_iter().flat_map(char::to_lowercase).chain(letters).collect();
        self.say("as-if-all", &[("count", count.into()), ("would", would.into())])
    }

    /// Says which touchpoints are believed to be mended, by their numbers.
    pub fn believed(&self, numbers: &[u32]) -> String {
        self.told_of("improve-believed", numbers)
    }

    /// Says which touchpoints to ask about next; `None` where there are none.
    pub fn to_ask(&self, numbers: &[u32]) -> Option<String> {
        (!numbers.is_empty()).then(|| self.told_of("improve-to-ask", numbers))
    }

    /// Says at which touchpoints every action is done while customers have not confirmed it.
    pub fn to_ask_again(&self, numbers: &[u32]) -> String {
        self.told_of("improve-ask-again", numbers)
    }

    /// Says of which segments nobody was asked.
    pub fn unheard(&self, segments: &[SegmentId], journey: &Journey) -> String {
        let names = segments.iter().filter_map(|id| journey.segment(id)).map(|it| it.name.clone());
        let names: Vec<_> = names.collect();
        self.say("improve-unheard", &[("segments", self.list(names.into_iter()).into())])
    }

    fn told_of(&self, name: &str, numbers: &[u32]) -> String {
        self.say(name, &[("count", numbers.len().into()), ("numbers", self.numbers(numbers).into())])
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::{
        insight::View,
        journey::{ActionId, ActionState, Actor, ActorId, Day, Edit, Extra, Place, test_map},
        words::Lang,
    };

    #[test]
    fn r19_an_action_is_said_with_all_that_is_known_of_it() {
        let mut map = test_map::journey("A -");
        let id = ActorId::from_number(1);
        let actor = Actor {
            id: id.clone(),
            name: "Waiter".into(),
            place: Place::Front,
            order: 0,
            extra: Extra::default(),
        };
        test_map::edit(&mut map, Edit::AddActor(actor));
        let bare = Action::new(ActionId::from_number(1), test_map::id("A"), "A host");
        let due = Day::new("2026-12-08").expect("a day");
        let whole =
            Action { actor: Some(id), who: "Aino".into(), due, state: ActionState::Doing, ..bare.clone() };
        let said = |action: &Action| Lang::ALL.map(|lang| lang.words().action_said(action, &map));
        assert_eq!(said(&bare), ["A host: Open", "A host: Avoin"]);
        assert_eq!(
            said(&whole),
            ["A host: Waiter, Aino, 8 Dec 2026, Doing", "A host: Waiter, Aino, 8.12.2026, Tekeillä"]
        );
        let newer = Action { what: String::new(), state: ActionState::from("paused"), ..bare };
        assert_eq!(said(&newer), ["paused", "paused"]);
        assert_eq!(Lang::En.words().effort(Effort::default()), "not said");
        assert_eq!(Lang::En.words().effort(Effort::new(2).expect("an effort")), "2 of 5");
    }

    #[test]
    fn r19_what_is_stands_beside_what_would_be() {
        let map = test_map::journey("A - > B 0 > C ?");
        let mended: BTreeSet<_> = ["A", "B"].map(test_map::id).into();
        let [is, all] =
            [BTreeSet::new(), mended].map(|mended| Insight::of(&map, &View { mended, ..View::default() }));
        let said = Lang::ALL.map(|lang| [lang.words().as_is(&is, &map), lang.words().as_if_all(2, &all)]);
        assert_eq!(
            said,
            [
                ["Broken at 1 and 2", "If both were: would not be known yet: 3 is not rated"],
                ["Katkokset 1 ja 2", "Jos molemmat korjattaisiin: olisi kesken: 3 on arvioimatta"],
            ]
        );
    }
}
