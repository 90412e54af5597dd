//! A merge whose conflicts are being decided: all of them in the order in which they came up, and what was chosen of
//! each. What is chosen is known of each state of the map, so that undo and redo bring it back too.

use std::{collections::BTreeMap, path::Path, sync::Arc};

use crate::{
    disk::PastMoment,
    insight::Insight,
    journey::{Comparison, Conflict, ConflictKey, Decision, Edit, FieldError, ItemKey, Journey, diff},
};

/// The two sides of a merge, what both started from, and what was merged without asking.
#[derive(Clone, Debug)]
pub(crate) struct Sources {
    pub(crate) ours: MergeSide,
    pub(crate) theirs: MergeSide,
    /// What both started from; `None` where that is not known.
    pub(crate) base: Option<Journey>,
    /// What tells the merged map from ours, what is in dispute aside.
    pub(crate) taken: Comparison,
    /// Of what one side deleted, what the other changed there.
    pub(crate) kept: BTreeMap<ConflictKey, Comparison>,
    /// The file that says what is theirs of a conflict, where theirs are several.
    pub(crate) files: BTreeMap<ConflictKey, String>,
}

/// One side of a merge.
#[derive(Clone, Debug, Default)]
pub(crate) struct MergeSide {
    /// The names of its files, or what git calls it.
    pub(crate) names: Vec<String>,
    pub(crate) place: SidePlace,
    /// When its file was written last; `None` where it is not a single file, or that is not known.
    pub(crate) written: Option<PastMoment>,
    /// Its verdict, as the map is judged at first; `None` of several maps at once.
    pub(crate) insight: Option<Insight>,
}

/// Where one side of a merge is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) enum SidePlace {
    /// In this window.
    #[default]
    Here,
    /// In the map's own file, saved by somebody else.
    OwnFile,
    /// In other files, of which the last is in this folder.
    Folder(String),
    /// Between git's markers in one file.
    Markers,
}

impl MergeSide {
    /// The same side with the map in this file.
    pub(crate) fn and(mut self, file: &Path) -> Self {
        self.names.push(file.file_name().unwrap_or_default().to_string_lossy().into_owned());
        self
    }
}

/// A merge that is being decided.
#[derive(Debug)]
pub(crate) struct Deciding {
    /// The number of the merge, from 1, among all that this window has decided.
    pub(crate) number: u64,
    /// The revision before the merge, to which whoever cancels goes back.
    pub(super) before: u64,
    /// The map with all conflicts in it, from which a choice is made anew.
    start: Arc<Journey>,
    conflicts: Vec<Conflict>,
    /// How far it has come, by the revision of the map that this led to.
    states: BTreeMap<u64, DecidingState>,
    sources: Option<Sources>,
}

/// How far the decisions have come.
#[derive(Clone, Debug)]
struct DecidingState {
    /// What was chosen of each conflict, as far as it took effect.
    choices: Choices,
    /// Whether nobody has to decide it any more.
    is_over: Vec<bool>,
}

type Choices = Vec<Option<Decision>>;

impl Deciding {
    /// Decides what is in dispute in the map of this revision.
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

    pub(crate) fn sources(&self) -> Option<&Sources> {
        self.sources.as_ref()
    }

    /// The map with all conflicts in it, before any was decided.
    pub(crate) fn start(&self) -> &Journey {
        &self.start
    }

    /// Whether the map of this revision is one of those that this has led to.
    pub(super) fn knows(&self, revision: u64) -> bool {
        self.states.contains_key(&revision)
    }

    /// What was chosen of the conflict of this place in the map of this revision. One may be over without a choice
    /// of its own, by that of another about the same.
    pub(crate) fn choice(&self, revision: u64, place: usize) -> Option<&Decision> {
        self.states.get(&revision)?.choices.get(place)?.as_ref()
    }

    /// Returns whether nobody has to decide the conflict of this place any more in the map of this revision.
    pub(crate) fn is_over(&self, revision: u64, place: usize) -> bool {
        self.states.get(&revision).is_some_and(|state| state.is_over[place])
    }

    /// How many somebody has to decide still in the map of this revision.
    pub(crate) fn open(&self, revision: u64) -> usize {
        let is_over = self.states.get(&revision).map_or(&[][..], |state| &state.is_over);
        is_over.iter().filter(|is_over| !**is_over).count()
    }

    /// What was chosen has led to the map of this revision.
    pub(super) fn note(&mut self, revision: u64, map: &Journey, choices: Choices) {
        let is_over = self.conflicts.iter().map(|conflict| is_over(map, conflict)).collect();
        self.states.insert(revision, DecidingState { choices, is_over });
    }

    /// What this decision about the conflicts of these places comes to: the edits, and what is chosen then. What was
    /// decided before stays decided as far as this does not decide it, too.
    ///
    /// # Errors
    /// The field that cannot hold what was chosen.
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

    /// The map in which these conflicts are decided as chosen, one after the other, and the choices that took effect.
    fn made(
        &self,
        from: &Journey,
        order: &[usize],
        choices: &[Option<Decision>],
    ) -> Result<(Journey, Choices), FieldError> {
        let (mut map, mut effective) = (from.clone(), vec![None; choices.len()]);
        for &place in order {
            let conflict = &self.conflicts[place];
            let Some(decision) = choices[place].as_ref().filter(|_| !is_over(&map, conflict)) else {
                continue;
            };
            let edits = map.decided(conflict, decision)?;
            if let Ok(after) = map.apply(&edits) {
                map = after;
                effective[place] = Some(decision.clone());
            }
        }
        Ok((map, effective))
    }
}

fn is_over(map: &Journey, conflict: &Conflict) -> bool {
    map.item(&ItemKey::Conflict(conflict.key().into())).is_none()
}
