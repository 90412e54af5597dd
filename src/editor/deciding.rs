//! A merge whose conflicts are being decided: all of them in the order in which they came up, and what was chosen
//! for each. The choices are kept for each revision of the map, so that undo and redo bring them back too.

mod sources;

use std::{collections::BTreeMap, sync::Arc};

use crate::journey::{Conflict, Decision, Edit, FieldError, Item, ItemKey, Journey, diff};

pub(crate) use sources::{MergeSide, SidePlace, Sources};

/// A merge that is being decided.
#[derive(Debug)]
pub(crate) struct Deciding {
    /// The number of the merge among all that this window has decided, from 1.
    pub(crate) number: u64,
    /// The revision before the merge, which cancelling restores.
    pub(super) before: u64,
    /// The map with all of its conflicts, from which each choice is made anew.
    start: Arc<Journey>,
    conflicts: Vec<Conflict>,
    /// The state of the decisions, by the revision of the map that they led to.
    states: BTreeMap<u64, DecidingState>,
    sources: Option<Sources>,
}

/// The state of the decisions at one revision of the map.
#[derive(Clone, Debug)]
struct DecidingState {
    /// The decision about each conflict, where there is one that took effect.
    choices: Choices,
    /// Whether each conflict needs no decision any more.
    is_over: Vec<bool>,
}

type Choices = Vec<Option<Decision>>;

impl Deciding {
    /// Begins to decide the conflicts in the map of this revision.
    pub(super) fn of(
        number: u64,
        [before, revision]: [u64; 2],
        map: &Arc<Journey>,
        sources: Option<Sources>,
    ) -> Self {
        let conflicts: Vec<_> = map.conflicts().cloned().collect();
        let choices = vec![None; conflicts.len()];
        let mut deciding =
            Self { number, before, start: map.clone(), conflicts, states: BTreeMap::new(), sources };
        deciding.note(revision, map, choices);
        deciding
    }

    pub(crate) fn conflicts(&self) -> &[Conflict] {
        &self.conflicts
    }

    /// Returns the conflict at this place as it stands in this map: what ours says may have changed through the
    /// decision about another file's version.
    pub(crate) fn conflict<'a>(&'a self, map: &'a Journey, place: usize) -> &'a Conflict {
        now(map, &self.conflicts[place])
    }

    /// Returns the file whose version the conflict at this place is about, where they have several files.
    fn their_file(&self, place: usize) -> Option<&String> {
        self.sources.as_ref()?.files.get(&self.conflicts[place].key())
    }

    /// Returns whether two conflicts are about versions of the same file.
    pub(super) fn is_of_same_file(&self, one: usize, other: usize) -> bool {
        self.their_file(one) == self.their_file(other)
    }

    pub(crate) fn sources(&self) -> Option<&Sources> {
        self.sources.as_ref()
    }

    /// Returns the map with all of its conflicts, before any was decided.
    pub(crate) fn start(&self) -> &Journey {
        &self.start
    }

    /// Returns whether these decisions have led to the map of this revision.
    pub(super) fn knows(&self, revision: u64) -> bool {
        self.states.contains_key(&revision)
    }

    /// Returns whether the state of this revision, which a save has put into the file, comes from these decisions:
    /// then cancelling leaves it in the file until the next save.
    pub(super) fn has_led_to(&self, saved: u64) -> bool {
        saved != self.before && self.knows(saved)
    }

    /// Returns the decision about the conflict at this place, in the map of this revision. A conflict can be over
    /// without a decision of its own, through that of another about the same thing.
    pub(crate) fn choice(&self, revision: u64, place: usize) -> Option<&Decision> {
        self.states.get(&revision)?.choices.get(place)?.as_ref()
    }

    /// Returns whether the conflict at this place needs no decision any more in the map of this revision.
    pub(crate) fn is_over(&self, revision: u64, place: usize) -> bool {
        self.states.get(&revision).is_some_and(|state| state.is_over[place])
    }

    /// Returns how many conflicts are still to be decided in the map of this revision.
    pub(crate) fn open(&self, revision: u64) -> usize {
        let is_over = self.states.get(&revision).map_or(&[][..], |state| &state.is_over);
        is_over.iter().filter(|is_over| !**is_over).count()
    }

    /// Notes that these choices have led to the map of this revision.
    pub(super) fn note(&mut self, revision: u64, map: &Journey, choices: Choices) {
        let is_over = self.conflicts.iter().map(|conflict| is_over(map, conflict)).collect();
        self.states.insert(revision, DecidingState { choices, is_over });
    }

    /// Returns the edits that this decision about the conflicts at these places makes, and the choices that then
    /// hold. Earlier decisions stay unless this one decides their conflicts too.
    ///
    /// # Errors
    /// Returns the field that cannot hold what was chosen.
    pub(super) fn decided(
        &self,
        (revision, now): (u64, &Journey),
        places: &[usize],
        decision: &Decision,
    ) -> Result<(Vec<Edit>, Choices), FieldError> {
        let Some(state) = self.states.get(&revision) else { return Ok((Vec::new(), Vec::new())) };
        let mut choices = state.choices.clone();
        for &place in places {
            choices[place] = Some(decision.clone());
        }
        if places.iter().all(|&place| !state.is_over[place]) {
            let (made, _) = self.made(now, places, &choices)?;
            return Ok((diff(now, &made), choices));
        }
        let others = (0..choices.len()).filter(|place| !places.contains(place));
        let order: Vec<_> = places.iter().copied().chain(others).collect();
        let (made, effective) = self.made(&self.start, &order, &choices)?;
        Ok((diff(now, &made), effective))
    }

    /// Returns the map with these conflicts decided as chosen, one after the other, and the choices that took
    /// effect.
    fn made(
        &self,
        from: &Journey,
        order: &[usize],
        choices: &[Option<Decision>],
    ) -> Result<(Journey, Choices), FieldError> {
        let (mut map, mut effective) = (from.clone(), vec![None; choices.len()]);
        for &place in order {
            let conflict = now(&map, &self.conflicts[place]).clone();
            let Some(decision) = choices[place].as_ref().filter(|_| !is_over(&map, &conflict)) else {
                continue;
            };
            let edits = map.decided(&conflict, decision)?;
            if let Ok(after) = map.apply(&edits) {
                map = after;
                effective[place] = Some(decision.clone());
            }
        }
        Ok((map, effective))
    }
}

/// Returns the conflict as the map has it; one that is over, as it was.
fn now<'a>(map: &'a Journey, conflict: &'a Conflict) -> &'a Conflict {
    match map.item(&ItemKey::Conflict(conflict.key().into())).map(|item| &**item) {
        Some(Item::Conflict(now)) => now,
        _ => conflict,
    }
}

fn is_over(map: &Journey, conflict: &Conflict) -> bool {
    map.item(&ItemKey::Conflict(conflict.key().into())).is_none()
}
