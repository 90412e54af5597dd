//! A merge whose conflicts are being decided, in words: what each conflict is about, what a choice makes of it,
//! the verdict on a side, and what was merged without asking.

use std::{collections::BTreeMap, sync::Arc};

use fluent::FluentValue;

use super::{Words, field::lower};
use crate::{
    insight::{Insight, Verdict},
    journey::{Address, Comparison, Conflict, DELETED, Decision, FieldChange, ItemKey, Journey, Touchpoint},
};

impl Words {
    /// Says what both did: "Both rated 10, Speed of the order: customers". Where the common base is not known, it
    /// says only that they differ. Numbers are those of `insight`.
    pub(crate) fn conflict_heading(
        &self,
        (map, insight): (&Journey, &Insight),
        conflict: &Conflict,
        knows_base: bool,
    ) -> String {
        let address = map.disputed(conflict);
        let name = self.disputed(map, conflict);
        let name = if address == Some(Address::Map) { lower(&name) } else { name };
        let number = match &address {
            Some(Address::Touchpoint(id) | Address::Rating(id, _)) => insight.number_of(id),
            _ => None,
        };
        let what = match number {
            Some(number) => self.say("merge-what", &[("name", name.into()), ("number", number.into())]),
            None => name,
        };
        let said = how_they_differ(conflict, matches!(address, Some(Address::Rating(..))), knows_base);
        let field = lower(&self.disputed_field(map, conflict));
        self.say(said, &[("what", what.into()), ("field", field.into())])
    }

    /// Returns the value that the conflict's field gets by a choice.
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

    /// Says that these maps have been merged into this one.
    pub(crate) fn merged(&self, names: &[String]) -> String {
        let files = self.list(names.iter().cloned());
        self.say("merged", &[("maps", names.len().into()), ("files", files.into())])
    }

    /// Says that what somebody else had saved was merged into ours, and which touchpoints that has taken away.
    pub(crate) fn merged_from_disk(&self, ours: &Journey, merged: &Journey) -> String {
        let is_gone = |touchpoint: &&Arc<Touchpoint>| merged.touchpoint(&touchpoint.id).is_none();
        let gone: Vec<_> = ours.touchpoints().filter(is_gone).collect();
        if gone.is_empty() {
            return self.text("merged-from-disk").into_owned();
        }
        let quoted = |it: &Arc<Touchpoint>| self.say("compare-quoted", &[("text", it.title.as_str().into())]);
        let titles = self.list(gone.into_iter().map(quoted));
        self.say("merged-from-disk-gone", &[("titles", titles.into())])
    }

    /// Says a verdict as briefly as possible: "Broken at 4, 7 and 10".
    pub(crate) fn comes_to(&self, insight: &Insight) -> String {
        let name = match insight.verdict {
            Verdict::Holds => "comes-holds",
            Verdict::HoldsAfterRecovery => "comes-recovered",
            Verdict::Open => "comes-open",
            Verdict::Broken => {
                let numbers: Vec<_> = insight.breaks().map(|judged| judged.number).collect();
                return self.broken_at(&numbers);
            }
        };
        self.text(name).into_owned()
    }

    /// Returns the changes that were merged without asking, and what only ours has, a text for each kind with how
    /// many there were. A single change is told with its record.
    pub(crate) fn merged_without_asking(
        &self,
        taken: &Comparison,
        only_ours: &[Address],
        after: &Journey,
    ) -> Vec<(usize, String)> {
        let moved = taken.moved.len();
        let moved = (moved > 0).then(|| (moved, self.say("taken-moved", &[("count", moved.into())])));
        let mut kinds = by_kind(taken);
        for of in only_ours {
            kinds.entry(Taken::OnlyOurs(kind_of(of))).or_default().push(of);
        }
        let told = kinds.into_iter().map(|(kind, of)| {
            let said = self.taken(kind, of.len());
            match of[..] {
                [one] if after.texts(one).is_some() && *one != Address::Map => {
                    (1, format!("{said}: {}", self.record(one, after)))
                }
                _ => (of.len(), said),
            }
        });
        told.chain(moved).collect()
    }

    fn taken(&self, kind: Taken<'_>, count: usize) -> String {
        let count = || ("count", FluentValue::from(count));
        let named = |name: &str| self.say(name, &[count()]);
        match kind {
            Taken::Ratings("") => named("taken-ratings"),
            Taken::Ratings(group) => self.say("taken-ratings-of", &[count(), ("group", group.into())]),
            Taken::Field(_, field) => self.field_name(field),
            Taken::Added(kind) => self.say("taken-added", &[count(), ("kind", named(kind).into())]),
            Taken::OnlyOurs(kind) => self.say("taken-only-ours", &[count(), ("kind", named(kind).into())]),
            Taken::Gone(kind) => self.say("taken-gone", &[count(), ("kind", named(kind).into())]),
        }
    }
}

/// A kind of change, in the order in which kinds are told.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Taken<'a> {
    /// Ratings of this group; "" for the unnamed one.
    Ratings(&'a str),
    /// Records that were added, by the name of the text for their kind.
    Added(&'static str),
    Gone(&'static str),
    OnlyOurs(&'static str),
    /// A changed field: the name of the text for the kind of record, and the field's.
    Field(&'static str, &'a str),
}

/// Returns the name of the text that says how the two sides of a conflict differ.
fn how_they_differ(conflict: &Conflict, is_rating: bool, knows_base: bool) -> &'static str {
    let both_say = !conflict.ours.is_empty() && !conflict.theirs.is_empty();
    match (conflict.field == DELETED, is_rating && both_say) {
        (true, _) if conflict.ours == DELETED => "merge-ours-deleted",
        (true, _) => "merge-theirs-deleted",
        (_, true) if knows_base => "merge-both-rated",
        (_, true) => "merge-rated-differently",
        _ if knows_base => "merge-both-changed",
        _ => "merge-differs",
    }
}

/// Returns the records that came, are gone or have another value, by the kind of change. Cards that only moved are
/// left out.
fn by_kind(taken: &Comparison) -> BTreeMap<Taken<'_>, Vec<&Address>> {
    let mut kinds: BTreeMap<Taken<'_>, Vec<&Address>> = BTreeMap::new();
    for FieldChange { of, field, .. } in &taken.changed {
        let kind = match of {
            Address::Rating(_, key) => Taken::Ratings(key.group()),
            of => Taken::Field(kind_of(of), field),
        };
        kinds.entry(kind).or_default().push(of);
    }
    for of in &taken.added {
        kinds.entry(Taken::Added(kind_of(of))).or_default().push(of);
    }
    for of in &taken.gone {
        kinds.entry(Taken::Gone(kind_of(of))).or_default().push(of);
    }
    kinds
}

/// Returns the name of the text for a kind of record.
fn kind_of(of: &Address) -> &'static str {
    match of {
        Address::Map => "taken-kind-map",
        Address::Stage(_) => "taken-kind-stages",
        Address::Actor(_) => "taken-kind-actors",
        Address::Segment(_) => "taken-kind-segments",
        Address::Touchpoint(_) => "taken-kind-touchpoints",
        Address::Rating(..) => "taken-ratings",
        Address::Connection(..) => "taken-kind-connections",
        Address::Item(ItemKey::Group(_)) => "taken-kind-groups",
        Address::Item(_) => "taken-kind-others",
    }
}
