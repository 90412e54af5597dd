//! Words of a merge that is being decided: what each conflict is about, what a choice says, what a side comes to, and
//! what was merged without asking.

use std::collections::BTreeMap;

use super::{Words, field::lower};
use crate::{
    insight::{Insight, Verdict},
    journey::{Address, Comparison, Conflict, DELETED, Decision, ItemKey, Journey},
};

impl Words {
    /// Says what both did: "Both rated 10, Speed of the order: customers". Numbers are those of `insight`.
    pub(crate) fn conflict_heading(&self, map: &Journey, insight: &Insight, conflict: &Conflict) -> String {
        let address = map.disputed(conflict);
        let name = self.disputed(map, conflict);
        let name = if address == Some(Address::Map) { lower(&name) } else { name };
        let number = match &address {
            Some(Address::Touchpoint(id) | Address::Rating(id, _)) => insight.number_of(id),
            _ => None,
        };
        let what = number.map_or_else(|| name.clone(), |number| format!("{number}, {name}"));
        let said = match (&address, conflict.ours == DELETED) {
            _ if conflict.field != DELETED => "merge-both-changed",
            (_, true) => "merge-ours-deleted",
            (_, false) => "merge-theirs-deleted",
        };
        let said = if matches!(address, Some(Address::Rating(..))) { "merge-both-rated" } else { said };
        let field = lower(&self.disputed_field(map, conflict));
        self.say(said, &[("what", what.into()), ("field", field.into())])
    }

    /// Says what a choice makes of the conflict's field.
    pub(crate) fn choice_value(&self, map: &Journey, conflict: &Conflict, decision: &Decision) -> String {
        let told = |text: &str| match (conflict.field == DELETED, text == DELETED) {
            (true, true) => self.text("merge-goes").into_owned(),
            (true, false) => self.text("merge-stays").into_owned(),
            _ => self.disputed_value(map, conflict, text),
        };
        match decision {
            Decision::Ours => told(&conflict.ours),
            Decision::Theirs => told(&conflict.theirs),
            Decision::Base => told(&conflict.base),
            Decision::Another(text) => told(text),
            Decision::Both { ours, theirs } => {
                let names = [ours.as_deref().unwrap_or(&conflict.group), theirs].map(str::to_owned);
                let names = names.into_iter().filter(|name| !name.is_empty());
                self.say(
                    "merge-as-groups",
                    &[("groups", self.list(names.collect::<Vec<_>>().into_iter()).into())],
                )
            }
        }
    }

    /// Says what an experience comes to, as short as it goes: "Broken at 4, 7 and 10".
    pub(crate) fn comes_to(&self, insight: &Insight) -> String {
        let numbers: Vec<_> = insight.breaks().map(|judged| judged.number).collect();
        let name = match insight.verdict {
            Verdict::Holds => "comes-holds",
            Verdict::HoldsAfterRecovery => "comes-recovered",
            Verdict::Open => "comes-open",
            Verdict::Broken => "comes-broken",
        };
        self.say(name, &[("breaks", self.numbers(&numbers).into())])
    }

    /// Says what was merged without asking, each kind of change with how many there were; where it is one alone,
    /// of what it is.
    pub(crate) fn merged_without_asking(&self, taken: &Comparison, after: &Journey) -> Vec<(usize, String)> {
        let Comparison { added, gone, changed, moved } = taken;
        let mut kinds: BTreeMap<(u8, String), Vec<&Address>> = BTreeMap::new();
        let mut add = |place: u8, kind: String, of| kinds.entry((place, kind)).or_default().push(of);
        for change in changed {
            match &change.of {
                Address::Rating(_, key) if key.group().is_empty() => {
                    add(0, self.text("taken-ratings").into_owned(), &change.of);
                }
                Address::Rating(_, key) => {
                    add(0, self.say("taken-ratings-of", &[("group", key.group().into())]), &change.of);
                }
                of => add(3, self.field_name(&change.field), of),
            }
        }
        for of in added {
            add(1, self.say("taken-added", &[("kind", self.kind_of(of).into())]), of);
        }
        for of in gone {
            add(2, self.say("taken-gone", &[("kind", self.kind_of(of).into())]), of);
        }
        let mut told: Vec<_> = kinds
            .into_iter()
            .map(|((_, kind), of)| match of[..] {
                [one] if after.texts(one).is_some() && !matches!(one, Address::Map) => {
                    (1, format!("{kind}: {}", self.record(one, after)))
                }
                _ => (of.len(), kind),
            })
            .collect();
        if !moved.is_empty() {
            told.push((moved.len(), self.text("taken-moved").into_owned()));
        }
        told
    }

    fn kind_of(&self, of: &Address) -> String {
        let name = match of {
            Address::Map => "taken-kind-map",
            Address::Stage(_) => "taken-kind-stages",
            Address::Actor(_) => "taken-kind-actors",
            Address::Segment(_) => "taken-kind-segments",
            Address::Touchpoint(_) => "taken-kind-touchpoints",
            Address::Rating(..) => "taken-ratings",
            Address::Connection(..) => "taken-kind-connections",
            Address::Item(ItemKey::Group(_)) => "taken-kind-groups",
            Address::Item(_) => "taken-kind-others",
        };
        self.text(name).into_owned()
    }
}
