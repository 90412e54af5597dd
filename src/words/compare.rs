//! Two maps compared, as sentences, and one map as a list of facts: what was added, what is gone, what changed
//! from what to what, what moved, and the verdict on both (R20).

use fluent::FluentValue;

use super::{Words, field::lower};
use crate::{
    insight::{Insight, Verdict},
    journey::{
        Address, Comparison, EntryKey, FieldChange, Item, ItemKey, Journey, SegmentId, TALLY_FIELD,
        TouchpointId,
    },
};

impl Words {
    /// Returns a sentence without a full stop for each difference between two maps; a single one where there is
    /// none.
    pub fn comparison(&self, comparison: &Comparison, before: &Journey, after: &Journey) -> Vec<String> {
        if comparison.is_alike() {
            return vec![self.text("compare-alike").into_owned()];
        }
        let told =
            |name: &str, of: &Address, journey| self.say(name, &[("what", self.record(of, journey).into())]);
        let added = comparison.added.iter().map(|of| told("compare-added", of, after));
        let gone = comparison.gone.iter().map(|of| told("compare-gone", of, before));
        let changed = comparison.changed.iter().map(|change| self.change(change, after));
        let moved = self.moved(&comparison.moved, after);
        added.chain(gone).chain(changed).chain(moved).collect()
    }

    /// Says which touchpoints moved: "Getting the menu and Paying moved". Tidying up moves all of them, so only
    /// the first are named.
    fn moved(&self, ids: &[TouchpointId], after: &Journey) -> Option<String> {
        let what = self.list(ids.iter().map(|id| self.record(&Address::Touchpoint(id.clone()), after)));
        let facts = [("what", what.into()), ("count", ids.len().into())];
        (!ids.is_empty()).then(|| self.say("compare-moved", &facts))
    }

    /// Says one change: "Paying: customers 3/1/2 → 2/1/3". `after` is the map that has the change.
    fn change(&self, FieldChange { of, field, from, to }: &FieldChange, after: &Journey) -> String {
        let what = self.record(of, after);
        let name = self.changed_field(of, field, after);
        let values = [from, to].map(|words| self.field_value(of, field, words));
        match values {
            [Some(from), Some(to)] => {
                let facts = [("what", what), ("field", name), ("from", from), ("to", to)];
                self.say("compare-changed", &facts.map(|(fact, text)| (fact, text.into())))
            }
            _ => self.say("compare-otherwise", &[("what", what.into()), ("field", name.into())]),
        }
    }

    /// Says one fact of a map: "Paying: customers 2/1/3". A value that would be a table of its own is given in the
    /// file's words.
    pub fn fact(&self, of: &Address, field: &str, words: &str, journey: &Journey) -> String {
        let value = self.field_value(of, field, words).unwrap_or_else(|| words.to_owned());
        let (what, name) = (self.record(of, journey), self.changed_field(of, field, journey));
        let facts = [("what", what), ("field", name), ("value", value)];
        self.say("compare-fact", &facts.map(|(fact, text)| (fact, text.into())))
    }

    /// Names a record: a touchpoint by its title alone, any other by its kind too. A rating is named by its
    /// touchpoint.
    pub fn record(&self, of: &Address, journey: &Journey) -> String {
        let title = |id| self.touchpoint_title(journey.title_of(id)).into_owned();
        match of {
            Address::Map => self.text("report-map").into_owned(),
            Address::Stage(id) => {
                self.called("step-stage-named", journey.stage(id).map_or("", |stage| &stage.name))
            }
            Address::Actor(id) => {
                self.called("step-actor-named", journey.actor(id).map_or("", |actor| &actor.name))
            }
            Address::Segment(id) => {
                self.called("step-segment-named", journey.segment(id).map_or("", |segment| &segment.name))
            }
            Address::Touchpoint(id) | Address::Rating(id, _) => title(id),
            Address::Connection(from, to) => {
                self.say("compare-connection", &[("from", title(from).into()), ("to", title(to).into())])
            }
            Address::Item(key) => self.item_named(key, journey),
        }
    }

    fn item_named(&self, key: &ItemKey, journey: &Journey) -> String {
        let name = journey.item(key).map_or("", |item| item.name());
        match key {
            ItemKey::Group(_) => self.called("step-group-named", name),
            ItemKey::Action(_) => self.called("step-action-named", name),
            ItemKey::Case(_) => self.called("step-case-named", name),
            ItemKey::Survey(_) => self.called("step-survey-named", name),
            ItemKey::Outcome((_, segment, group)) => {
                let whose = whose(segment.as_ref(), group.as_str(), journey);
                self.called("step-outcome-named", name) + &whose
            }
            ItemKey::Conflict(_) => {
                let conflict = journey.item(key).and_then(|item| match &**item {
                    Item::Conflict(conflict) => journey.disputed(conflict),
                    _ => None,
                });
                // A conflict about a conflict would name itself without end.
                let of = conflict.filter(|of| !matches!(of, Address::Item(ItemKey::Conflict(_))));
                let of = of.map_or_else(String::new, |of| format!(": {}", self.record(&of, journey)));
                self.called("step-conflict-named", name) + &of
            }
        }
    }

    /// Puts a name behind the kind of thing that it names.
    fn called(&self, what: &str, name: &str) -> String {
        self.say(what, &[("name", self.touchpoint_title(name).into_owned().into())])
    }

    /// Returns the name of a field, or of a tally whose it is: "customers (Quick, table 2)".
    fn changed_field(&self, of: &Address, field: &str, journey: &Journey) -> String {
        let Address::Rating(_, key) = of else { return self.field_name(of.name_in_conflict(field)) };
        let EntryKey { voice, segment, .. } = key;
        let whose = whose(segment.as_ref(), key.group(), journey);
        let rest = if field == TALLY_FIELD { String::new() } else { format!(", {field}") };
        lower(&self.voice(voice)) + &whose + &rest
    }

    /// Says what the experience was and what it is now: "The experience was broken at 4 and 10, and is broken at
    /// 10."
    pub fn verdict_then_and_now(&self, then: (&Journey, &Insight), now: (&Journey, &Insight)) -> String {
        let then = self.standing(["then-holds", "then-recovered", "then-open", "then-broken"], then);
        let now = self.standing(["now-holds", "now-recovered", "now-open", "now-broken"], now);
        self.say("compare-verdict", &[("then", then.into()), ("now", now.into())])
    }

    /// Says how a map stands with the texts of these names, or with those of *would* while it is only expected
    /// (R20).
    fn standing(&self, names: [&str; 4], (journey, insight): (&Journey, &Insight)) -> String {
        let would = ["would-holds", "would-recovered", "would-open", "would-broken"];
        let [holds, recovered, open, broken] = if insight.is_expected(journey) { would } else { names };
        let numbers: Vec<_> = insight.breaks().map(|judged| judged.number).collect();
        let facts: [(&str, FluentValue<'_>); 2] =
            [("breaks", self.numbers(&numbers).into()), ("count", numbers.len().into())];
        match insight.verdict {
            Verdict::Holds => self.text(holds).into_owned(),
            Verdict::HoldsAfterRecovery => self.text(recovered).into_owned(),
            Verdict::Open => self.text(open).into_owned(),
            Verdict::Broken => self.say(broken, &facts),
        }
    }
}

/// Returns whose an entry is: " (Quick, table 2)"; empty for everyone in the unnamed group.
fn whose(segment: Option<&SegmentId>, group: &str, journey: &Journey) -> String {
    let segment = segment.map(|id| journey.segment(id).map_or(id.as_str(), |segment| &segment.name));
    let parts: Vec<_> = segment.into_iter().chain([group]).filter(|part| !part.is_empty()).collect();
    if parts.is_empty() { String::new() } else { format!(" ({})", parts.join(", ")) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        insight::View,
        journey::{
            Edit, Field, Group, Point, Tally, Touchpoint, Voice,
            test_map::{edit, id, journey, place, segment, segmented},
        },
        words::Lang,
    };

    fn said(lang: Lang, before: &Journey, after: &Journey) -> Vec<String> {
        lang.words().comparison(&Comparison::of(before, after), before, after)
    }

    #[test]
    fn what_came_went_changed_and_moved_is_told_in_both_languages() {
        let before = segmented("A + > B + > C +", &["Quick!: A+"]);
        let mut after = before.clone();
        edit(&mut after, Edit::Remove(id("C")));
        edit(&mut after, Edit::Add(Touchpoint::new(id("D"), "Goodbye", Point::default())));
        edit(&mut after, Edit::Disconnect(id("A"), id("B")));
        edit(&mut after, Edit::Change(id("B"), Field::Note("two\nlines".to_owned())));
        let key = EntryKey::new(Voice::Customer, Some(segment("quick")), " table 2 ");
        let tally = Tally { negative: 2, neutral: 1, positive: 3 };
        edit(&mut after, Edit::Rate(id("A"), key, tally));
        edit(&mut after, Edit::Put(Item::Group(Group::new("table 2", 1)).into()));
        place(&mut after, "A", 8, 8);
        let english = [
            "added: Goodbye",
            "added: group table 2",
            "gone: C",
            "gone: connection from A to B",
            "A: customers (Quick, table 2) none → 2/1/3",
            "B: note none → “two\nlines”",
            "A moved",
        ];
        let finnish = [
            "uusi: Goodbye",
            "uusi: ryhmä table 2",
            "poissa: C",
            "poissa: yhteys A – B",
            "A: asiakkaat (Quick, table 2) ei mitään → 2/1/3",
            "B: muistiinpano ei mitään → ”two\nlines”",
            "A siirtyi",
        ];
        assert_eq!(said(Lang::En, &before, &after), english);
        assert_eq!(said(Lang::Fi, &before, &after), finnish);
        assert_eq!(said(Lang::En, &after, &after), ["The maps are alike"]);
    }

    #[test]
    fn r20_both_verdicts_are_one_sentence() {
        let said = |lang: Lang, then: &str, now: &str| {
            let [before, after] = [then, now].map(journey);
            let [then, now] = [&before, &after].map(|map| Insight::of(map, &View::default()));
            lang.words().verdict_then_and_now((&before, &then), (&after, &now))
        };
        let (broken, one) = ("A - > B 0", "A + > B 0");
        let english = "The experience was broken at 1 and 2, and is broken at 2.";
        assert_eq!(said(Lang::En, broken, one), english);
        let finnish =
            "Kokemus ei ollut onnistunut (katkokset 1 ja 2), ja nyt se ei ole onnistunut (katkos 2).";
        assert_eq!(said(Lang::Fi, broken, one), finnish);
        assert_eq!(said(Lang::En, "A +", "A ?"), "The experience held, and is not known yet.");
        assert_eq!(said(Lang::Fi, "A ?", "A +"), "Kokemus oli kesken, ja nyt se on onnistunut.");
    }
}
