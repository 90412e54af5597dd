//! A merge whose conflicts are being decided: all of them in the order in which they came up, and what was chosen of
//! each. What is chosen is known of each state of the map, so that undo and redo bring it back too.

use std::{collections::BTreeMap, path::Path, sync::Arc};

use crate::{
    insight::Insight,
    journey::{Comparison, Conflict, Decision, Edit, FieldError, ItemKey, Journey, diff},
};

/// The two sides of a merge, what both started from, and what was merged without asking.
#[derive(Clone, Debug)]
pub(crate) struct Sources {
    pub(crate) ours: MergeSide,
    pub(crate) theirs: MergeSide,
    /// The name of what both started from; `None` where that is not known.
    pub(crate) base: Option<String>,
    /// What tells the merged map from ours, what is in dispute aside.
    pub(crate) taken: Comparison,
}

/// One side of a merge.
#[derive(Clone, Debug, Default)]
pub(crate) struct MergeSide {
    /// The names of its files.
    pub(crate) names: Vec<String>,
    /// The folder of the last of them; empty where there is none.
    pub(crate) folder: String,
    /// Its verdict for everyone; `None` of several maps at once.
    pub(crate) insight: Option<Insight>,
}

impl MergeSide {
    /// The same side with the map in this file.
    pub(crate) fn and(mut self, file: &Path) -> Self {
        self.names.push(file.file_name().unwrap_or_default().to_string_lossy().into_owned());
        self.folder = file.parent().map(|folder| folder.display().to_string()).unwrap_or_default();
        self
    }
}

/// A merge that is being decided.
#[derive(Debug)]
pub(crate) struct Deciding {
    /// The revision before the merge, to which whoever cancels goes back.
    pub(super) before: u64,
    /// The map with all conflicts in it, from which a choice is made anew.
    start: Arc<Journey>,
    conflicts: Vec<Conflict>,
    /// What was chosen of each conflict, by the revision of the map that this led to.
    choices: BTreeMap<u64, Vec<Option<Decision>>>,
    sources: Option<Sources>,
}

impl Deciding {
    /// Decides what is in dispute in the map of this revision.
    pub(super) fn of(before: u64, revision: u64, map: Arc<Journey>, sources: Option<Sources>) -> Self {
        let conflicts: Vec<_> = map.conflicts().cloned().collect();
        let choices = BTreeMap::from([(revision, vec![None; conflicts.len()])]);
        Self { before, start: map, conflicts, choices, sources }
    }

    pub(crate) fn conflicts(&self) -> &[Conflict] {
        &self.conflicts
    }

    pub(crate) fn sources(&self) -> Option<&Sources> {
        self.sources.as_ref()
    }

    /// The map with all conflicts in it, before any was decided: what each is about is called so in it.
    pub(crate) fn start(&self) -> &Journey {
        &self.start
    }

    /// Whether the map of this revision is one of those that this has led to.
    pub(super) fn knows(&self, revision: u64) -> bool {
        self.choices.contains_key(&revision)
    }

    /// What was chosen of each conflict in the state of this revision. One may be over without a choice of its
    /// own, by that of another about the same.
    pub(crate) fn choices(&self, revision: u64) -> &[Option<Decision>] {
        self.choices.get(&revision).map_or(&[], Vec::as_slice)
    }

    /// Returns whether nobody has to decide the conflict of this place any more in this map.
    pub(crate) fn is_over(&self, map: &Journey, place: usize) -> bool {
        is_over(map, &self.conflicts[place])
    }

    /// How many somebody has to decide still.
    pub(crate) fn open(&self, map: &Journey) -> usize {
        self.conflicts.iter().filter(|conflict| !is_over(map, conflict)).count()
    }

    /// What was chosen has led to the map of this revision.
    pub(super) fn note(&mut self, revision: u64, choices: Vec<Option<Decision>>) {
        self.choices.insert(revision, choices);
    }

    /// What this decision about the conflicts of these places comes to: the edits, and what is chosen then.
    ///
    /// # Errors
    /// The field that cannot hold what was chosen.
    pub(super) fn decided(
        &self,
        (revision, now): (u64, &Journey),
        places: &[usize],
        decision: &Decision,
    ) -> Result<(Vec<Edit>, Vec<Option<Decision>>), FieldError> {
        let mut choices = self.choices(revision).to_vec();
        let is_anew = places.iter().any(|&place| is_over(now, &self.conflicts[place]));
        for &place in places {
            choices[place] = Some(decision.clone());
        }
        let made = if is_anew {
            let all: Vec<_> = (0..choices.len()).collect();
            self.made(&self.start, &all, &choices)?
        } else {
            self.made(now, places, &choices)?
        };
        Ok((diff(now, &made), choices))
    }

    /// The map in which these conflicts are decided as chosen.
    fn made(
        &self,
        from: &Journey,
        places: &[usize],
        choices: &[Option<Decision>],
    ) -> Result<Journey, FieldError> {
        let mut map = from.clone();
        for &place in places {
            let conflict = &self.conflicts[place];
            if let Some(decision) = choices[place].as_ref().filter(|_| !is_over(&map, conflict)) {
                let edits = map.decided(conflict, decision)?;
                map = map.apply(&edits).unwrap_or(map);
            }
        }
        Ok(map)
    }
}

/// Returns whether nobody has to decide it any more in this map.
fn is_over(map: &Journey, conflict: &Conflict) -> bool {
    map.item(&ItemKey::Conflict(conflict.key().into())).is_none()
}
