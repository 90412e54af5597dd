//! A map being worked on and looked at. The law: nothing here knows a window. There is no egui, no thread,
//! no dialog, no clock and no randomness; ids are handed in ([`Ids`]) and seconds are never needed.
//!
//! An [`Editor`] has verbs (`verb/`) that change the map by edits (`change`) and how it is looked at (`view`);
//! what is seen follows from both (`derived`). What a user did without seeing its effect is left as [`Note`]s,
//! facts that the window turns into words.

mod case_change;
mod change;
mod counting;
mod deciding;
mod derived;
mod detail;
mod detour;
mod document;
mod forgotten;
pub(crate) mod gesture;
mod group_row;
mod history;
mod memo;
mod mending;
mod new_id;
mod note;
mod pointer;
mod presenting;
mod questions;
mod renaming;
mod scrolled;
mod search;
mod selection;
mod shared_values;
mod stage_made;
mod step;
mod surveying;
#[cfg(test)]
pub(crate) mod trial;
mod undo_label;
mod verb;
mod view;
mod viewport;

use std::sync::Arc;

pub use case_change::CaseRefusal;
pub(crate) use case_change::{CaseChange, is_followed_by_solution, place_on_day};
pub(crate) use counting::{Hands, Hidden};
pub(crate) use deciding::{Deciding, MergeSide, SidePlace, Sources};
pub(crate) use derived::Derived;
pub(crate) use detail::{TypedPart, TypedRow};
pub(crate) use detour::Detour;
pub use document::Document;
pub(crate) use forgotten::{Forgotten, ForgottenGroup, ForgottenRow, KindShown};
pub use gesture::ConnectRefusal;
pub(crate) use group_row::GroupRow;
pub(crate) use memo::{Memo, SameArc};
pub use new_id::Ids;
pub use note::{Affected, Note, PasteError};
pub(crate) use presenting::{Presenting, TypedFor, TypedNumber};
pub(crate) use questions::ThreeQuestions;
pub(crate) use renaming::RenameTarget;
pub(crate) use search::FoundIn;
pub(crate) use selection::{Picked, Selection};
pub(crate) use shared_values::SharedValues;
pub use step::{Step, StepBetween, StepName};
pub(crate) use surveying::{SurveySource, Surveying, TakenChoice};
pub(crate) use undo_label::{UndoRedo, label as undo_label};
pub(crate) use verb::{
    align::{Alignment, Axis},
    case::{cases_at, to_be_seen},
    cast::{CastItem, cast_moved},
    groups::{group_set_aside, groups_moved, tables_added},
    mend::action_worded,
    named::{actor_named, channel_named, is_name_of_another, stage_named},
    outcome::{OutcomeAsked, outcome_counted, outcome_counts},
    present::PresentAct,
    stage::{stage_moved, stage_moved_in_list},
    walk::Direction,
};
pub(crate) use view::{BegunAction, CaseAsked, ViewState};

use crate::{journey::Journey, words::Lang};

use detail::Detailing;
use renaming::Renaming;
use stage_made::stage_made;

/// A map, how it is looked at, and what follows from both.
pub struct Editor {
    document: Document,
    pub(crate) view: ViewState,
    derived: Option<Derived>,
    renaming: Option<Renaming>,
    detailing: Option<Detailing>,
    deciding: Option<Deciding>,
    presenting: Option<Presenting>,
    /// What was counted before a room that has not seen it yet, between two presentations of the map.
    hidden: Hidden,
    surveying: Option<Surveying>,
    /// The number of merges that have been decided or are being decided.
    merges: u64,
    /// The number of surveys that have been looked through or are being looked through.
    surveys: u64,
    lang: Lang,
    notes: Vec<Note>,
    /// Whether the map has changed since [`Self::take_changed`] was last called.
    changed: bool,
}

impl Editor {
    /// Works on `document`; its texts are in `lang`, and `ids` provides the ids of whatever is added.
    pub fn new(document: Document, lang: Lang, ids: Ids) -> Self {
        Self {
            document,
            view: ViewState::new(ids),
            derived: None,
            renaming: None,
            detailing: None,
            deciding: None,
            presenting: None,
            hidden: Hidden::default(),
            surveying: None,
            merges: 0,
            surveys: 0,
            lang,
            notes: Vec::new(),
            changed: false,
        }
    }

    /// Opens another map, with a fresh view of it.
    pub(crate) fn open(&mut self, document: Document) {
        *self = Self {
            // Its serial goes on, because what is kept for an earlier map is known by it.
            derived: self.derived.take(),
            merges: self.merges,
            surveys: self.surveys,
            changed: self.changed,
            ..Self::new(document, self.lang, self.view.ids.clone())
        };
        self.refresh();
    }

    pub fn document(&self) -> &Document {
        &self.document
    }

    pub fn journey(&self) -> &Arc<Journey> {
        self.document.journey()
    }

    /// Changes the language of the texts.
    pub(crate) fn speak(&mut self, lang: Lang) {
        self.lang = lang;
    }

    /// Judges and lays out what is seen, if something has changed since the last time.
    pub(crate) fn refresh(&mut self) {
        self.view.keep_view_to(self.document.journey());
        let earlier = self.derived.take();
        let mut derived = self.derive(earlier);
        if self.view.keep_mended_to(&derived) {
            derived = self.derive(Some(derived));
        }
        self.view.keep_to(&derived);
        self.view.search.search_again(&derived);
        self.derived = Some(derived);
        // A proposal may still be taken back, so the place it shows is not kept as a place to go on from.
        if !self.is_proposing() {
            self.view.keep_place();
        }
        self.follow_presented();
    }

    fn derive(&self, earlier: Option<Derived>) -> Derived {
        let (lang, view) = (self.lang, (&self.view.judging, self.view.lens));
        match earlier {
            Some(derived) if derived.is_of(&self.document, view, lang) => derived,
            earlier => Derived::of(&self.document, view, lang, earlier),
        }
    }

    /// Has what is seen laid out again, because texts are measured differently now.
    pub(crate) fn measure_again(&mut self) {
        if let Some(derived) = &mut self.derived {
            derived.is_measured_otherwise = true;
        }
    }

    /// Returns what was seen at the last [`Self::refresh`]; `None` before the first.
    pub(crate) fn derived(&self) -> Option<&Derived> {
        self.derived.as_ref()
    }

    /// Returns what is seen now and how it is looked at, for panels that show it and may change the view.
    pub(crate) fn seen(&mut self) -> Option<(&Derived, &mut ViewState)> {
        Some((self.derived.as_ref()?, &mut self.view))
    }

    /// Returns whether the map has changed since the last call.
    pub(crate) fn take_changed(&mut self) -> bool {
        std::mem::take(&mut self.changed)
    }

    /// Takes the notes made since the last call, in the order in which things happened.
    pub fn take_notes(&mut self) -> Vec<Note> {
        std::mem::take(&mut self.notes)
    }

    pub(crate) fn renaming(&self) -> Option<&Renaming> {
        self.renaming.as_ref()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_map_that_is_opened_in_place_of_another_begins_anew() {
        let mut editor = Editor::lunch();
        editor.choose(&[7]);
        editor.duplicate();
        editor.open(Document::new(crate::journey::test_map::journey("A > B")));
        assert!(editor.selected().is_empty() && !editor.document().can_undo() && editor.view.viewport.fit);
    }
}
