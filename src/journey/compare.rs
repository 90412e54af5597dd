//! The differences between two journeys, in words (R20): the records that were added, are gone, changed or moved.
//! What is the same in both is not told, and nothing is told twice.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::{
    Address, Entry, FormatVersion, ItemKey, Journey, Touchpoint, TouchpointId, Transition,
    named::{Names, file_name},
    texts::{Texts, Worded},
};

/// The differences between two journeys. Records are addressed as in the later journey; those that are gone, as in
/// the earlier one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Comparison {
    /// The records that were added. Connections are among them only where both their ends were there before.
    pub added: Vec<Address>,
    /// The records that are gone. Connections are among them only where both their ends are still there.
    pub gone: Vec<Address>,
    pub changed: Vec<FieldChange>,
    /// The touchpoints whose place on the canvas differs, whatever else changed.
    pub moved: Vec<TouchpointId>,
}

/// A field that changed. Values are in the words of the file, with names in the place of ids; no value is "".
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldChange {
    pub of: Address,
    /// The field's name in the file; `rating` for a tally.
    pub field: String,
    pub from: String,
    pub to: String,
}

impl Comparison {
    /// Compares a journey before with the journey after. Records are the same where their ids are.
    pub fn of(before: &Journey, after: &Journey) -> Self {
        if before == after {
            return Self::default();
        }
        let mut comparing =
            Comparing { then: Names::of(before), now: Names::of(after), found: Self::default() };
        comparing.map(before, after);
        comparing.listed([before.stages(), after.stages()], |it| Address::Stage(it.id.clone()));
        comparing.listed([before.actors(), after.actors()], |it| Address::Actor(it.id.clone()));
        comparing.listed([before.segments(), after.segments()], |it| Address::Segment(it.id.clone()));
        comparing.touchpoints(before, after);
        comparing.connections(before, after);
        comparing.items(before, after);
        comparing.found
    }

    /// Returns whether the two journeys do not differ.
    pub fn is_alike(&self) -> bool {
        let Self { added, gone, changed, moved } = self;
        added.is_empty() && gone.is_empty() && changed.is_empty() && moved.is_empty()
    }
}

/// A comparison in the making.
struct Comparing<'a> {
    then: Names<'a>,
    now: Names<'a>,
    found: Comparison,
}

impl<'a> Comparing<'a> {
    fn map(&mut self, before: &Journey, after: &Journey) {
        self.fields(&Address::Map, before.about().texts_apart(after.about()));
        let came_in = [before, after].map(|journey| journey.about().format);
        let written = [before, after].map(Journey::format);
        // A format that only follows from what the map holds is not told, since that is told by itself.
        if came_in[0] != came_in[1] && written[0] != written[1] {
            let said = written.map(|it| vec![("format".to_owned(), format_text(it))]);
            self.fields(&Address::Map, said);
        }
    }

    fn listed<T: Worded + PartialEq>(&mut self, [before, after]: [&[T]; 2], address: fn(&T) -> Address) {
        let then: BTreeMap<_, _> = before.iter().map(|record| (address(record), record)).collect();
        let now: BTreeMap<_, _> = after.iter().map(|record| (address(record), record)).collect();
        self.found.gone.extend(then.keys().filter(|it| !now.contains_key(it)).cloned());
        for (address, record) in now {
            match then.get(&address) {
                None => self.found.added.push(address),
                Some(same) if *same == record => {}
                Some(other) => self.fields(&address, other.texts_apart(record)),
            }
        }
    }

    fn touchpoints(&mut self, before: &Journey, after: &Journey) {
        for (id, sides) in after.touchpoints_changed_since(before) {
            match sides {
                [Some(then), Some(now)] => self.touchpoint(then, now),
                [None, _] => self.found.added.push(Address::Touchpoint(id.clone())),
                [_, None] => self.found.gone.push(Address::Touchpoint(id.clone())),
            }
        }
    }

    fn touchpoint(&mut self, then: &Touchpoint, now: &Touchpoint) {
        let id = &now.id;
        if then.at != now.at {
            self.found.moved.push(id.clone());
        }
        if then.stage == now.stage && then.content == now.content {
            return;
        }
        let still = Touchpoint { at: now.at, ..then.clone() };
        self.fields(&Address::Touchpoint(id.clone()), still.texts_apart(now));
        if then.ratings == now.ratings {
            return;
        }
        let keys: BTreeSet<_> = then.ratings.keys().chain(now.ratings.keys()).collect();
        for key in keys {
            let entries = [then, now].map(|side| side.ratings.get(key));
            if entries[0] != entries[1] {
                let said = entries.map(|entry| entry.map(Entry::texts).unwrap_or_default());
                self.fields(&Address::Rating(id.clone(), key.clone()), said);
            }
        }
    }

    /// Compares the connections between touchpoints that are on both sides; other connections come and go with
    /// their touchpoints.
    fn connections(&mut self, before: &'a Journey, after: &'a Journey) {
        if before.is_connected_like(after) {
            return;
        }
        let is_of_both =
            |id: &TouchpointId| before.touchpoint(id).is_some() && after.touchpoint(id).is_some();
        let of = |journey: &'a Journey| -> BTreeMap<Address, &'a Transition> {
            let both = journey.transitions().filter(|(from, to, _)| is_of_both(from) && is_of_both(to));
            both.map(|(from, to, it)| (Address::Connection(from.clone(), to.clone()), it)).collect()
        };
        let (then, mut now) = (of(before), of(after));
        for (address, from) in then {
            match now.remove(&address) {
                None => self.found.gone.push(address),
                Some(to) if to == from => {}
                Some(to) => self.fields(&address, from.texts_apart(to)),
            }
        }
        self.found.added.extend(now.into_keys());
    }

    fn items(&mut self, before: &Journey, after: &Journey) {
        if before.shares_items_with(after) {
            return;
        }
        let keys = |journey: &Journey| journey.items().map(|item| item.key()).collect::<Vec<ItemKey>>();
        let gone = keys(before).into_iter().filter(|key| after.item(key).is_none());
        self.found.gone.extend(gone.map(Address::Item));
        for key in keys(after) {
            match (before.item(&key), after.item(&key)) {
                (Some(then), Some(now)) if then != now => {
                    self.fields(&Address::Item(key), [then.texts(), now.texts()]);
                }
                (None, _) => self.found.added.push(Address::Item(key)),
                _ => {}
            }
        }
    }

    /// Compares two records field by field, each field once. A field that a record does not have counts as empty.
    fn fields(&mut self, of: &Address, [then, now]: [Texts; 2]) {
        let alike = then.iter().zip(&now).take_while(|(one, other)| one.0 == other.0).count();
        let (mut then, mut now) = (then.into_iter(), now.into_iter());
        for ((field, from), (_, to)) in then.by_ref().zip(now.by_ref()).take(alike) {
            self.field(of, field, from, to);
        }
        let mut rest: HashMap<String, String> = now.as_slice().iter().cloned().collect();
        for (field, from) in then {
            let to = rest.remove(&field).unwrap_or_default();
            self.field(of, field, from, to);
        }
        for (field, to) in now {
            if rest.remove(&field).is_some() {
                self.field(of, field, String::new(), to);
            }
        }
    }

    fn field(&mut self, of: &Address, field: String, from: String, to: String) {
        if from == to {
            return;
        }
        let named = [self.then.named(of, &field, &from), self.now.named(of, &field, &to)];
        // Where both names are the same, the ids tell them apart.
        let [from, to] = if named[0] == named[1] { [from, to] } else { named };
        self.found.changed.push(FieldChange { of: of.clone(), field: file_name(of, field), from, to });
    }
}

fn format_text(format: FormatVersion) -> String {
    format!("{}, {}", format.format, format.min_reader)
}
