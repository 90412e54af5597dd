//! How the document is looked at: view, lens, selection, camera. None of it is part of the document.

mod kept;

use std::collections::BTreeMap;

use crate::{
    insight::{Lens, View},
    journey::{ActionId, CaseId, EntryKey, GroupName, Moment, Point, SegmentId, TouchpointId, Voice},
    picture::Pos,
};

use super::{
    Derived, Ids, Memo, Selection,
    detour::SelectedBreak,
    gesture::{Gesture, GestureContext},
    scrolled::Scrolled,
    search::Search,
    viewport::Viewport,
};

/// The number of dots that each table gives, unless another is chosen.
const DOTS_EACH: u32 = 3;

/// How the map is looked at: all that is not part of the document.
pub(crate) struct ViewState {
    /// Whose ratings count, and for whom.
    pub(super) judging: View,
    /// The lens: what the cards show.
    pub(super) lens: Lens,
    pub(super) entering: Entering,
    /// The number of dots that each table gives.
    pub(super) dots_each: u32,
    /// Whether touchpoints with the most dots are listed first.
    pub(super) most_dots_first: bool,
    pub(super) selection: Selection,
    /// The case that was chosen last (R13).
    pub(super) case: Option<CaseId>,
    /// The part of that case to bring into view; the panel that shows it takes this.
    pub(super) case_asked: Option<CaseAsked>,
    /// The present moment, given to what happens now.
    pub now: Moment,
    /// The actions that were made of cases since the map was opened (R19).
    pub(super) acted: BTreeMap<CaseId, ActionId>,
    /// The touchpoint that last led the selection. The keyboard goes on from it, even with nothing selected.
    pub(super) place: Option<TouchpointId>,
    /// The action that is being begun, as long as its touchpoint alone is selected (R19).
    pub(super) begun_action: Option<BegunAction>,
    /// The search: what is looked for, and what is found.
    pub search: Search,
    /// The selection that was last checked against the map, and [`Derived::cast_since`] then.
    kept: Memo<(Selection, u64), ()>,
    pub viewport: Viewport,
    /// The gesture under way on the canvas.
    pub gesture: Gesture,
    /// The map's revision as the gesture left it; where the map has another, it has been replaced.
    pub gesture_revision: u64,
    /// The views before gestures scrolled the canvas.
    pub(super) scrolled: Scrolled,
    /// The break selected last, with the way around it; `None` while no break is.
    pub(super) selected_break: Memo<(TouchpointId, u64), SelectedBreak>,
    /// The place of the pointer, in canvas units; `None` while it is beside the canvas.
    pub pointer: Option<Pos>,
    /// The places from which tidying up has just moved cards, for the animation of their way.
    pub tidied_from: Option<Vec<(TouchpointId, Point)>>,
    /// The source of ids for new things.
    pub ids: Ids,
}

/// The part of the case chosen last that is to be shown (R13).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum CaseAsked {
    /// The case's form, which is to come into view.
    Form,
    /// The field for what the customer says, which is to take the focus too.
    Words,
}

/// An action that is being begun. It is not in the map before something is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct BegunAction {
    pub at: TouchpointId,
    /// Whether its field is still to take the focus once it is shown.
    pub asks_keys: bool,
}

/// Whose rating keys and faces enter (R4). This is a separate choice from whose rating the map is judged by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Entering {
    pub voice: Voice,
    pub segment: Option<SegmentId>,
    /// The workshop table or round that customers' answers belong to (R5); unnamed at first.
    pub group: GroupName,
}

impl ViewState {
    /// Makes a view of the whole map, judged by customers first, for everyone.
    pub(crate) fn new(ids: Ids) -> Self {
        Self {
            judging: View::default(),
            lens: Lens::default(),
            entering: Entering { voice: Voice::Customer, segment: None, group: GroupName::default() },
            dots_each: DOTS_EACH,
            most_dots_first: false,
            selection: Selection::default(),
            case: None,
            case_asked: None,
            now: Moment::default(),
            acted: BTreeMap::new(),
            place: None,
            begun_action: None,
            search: Search::default(),
            kept: Memo::default(),
            viewport: Viewport::default(),
            gesture: Gesture::default(),
            gesture_revision: 0,
            scrolled: Scrolled::default(),
            selected_break: Memo::default(),
            pointer: None,
            tidied_from: None,
            ids,
        }
    }

    pub(crate) fn judging(&self) -> &View {
        &self.judging
    }

    pub(crate) fn lens(&self) -> Lens {
        self.lens
    }

    /// Returns whose ratings keys and faces enter.
    pub(crate) fn entering(&self) -> &Entering {
        &self.entering
    }

    /// Returns how many dots each table gives.
    pub(crate) fn dots_each(&self) -> u32 {
        self.dots_each
    }

    /// Returns whether touchpoints with the most dots are listed first.
    pub(crate) fn most_dots_first(&self) -> bool {
        self.most_dots_first
    }

    pub(crate) fn selection(&self) -> &Selection {
        &self.selection
    }

    /// Returns what a gesture needs to know; `handled` is the card whose handles are shown.
    pub(crate) fn context<'a>(
        &'a self,
        derived: &'a Derived,
        handled: Option<&'a TouchpointId>,
    ) -> GestureContext<'a> {
        GestureContext {
            journey: &derived.journey,
            scene: &derived.scene,
            selection: &self.selection,
            handled,
            view: self.viewport.near_part(),
            point: 1.0 / self.viewport.camera.zoom(),
            ids: &self.ids,
        }
    }
}

impl Entering {
    pub(crate) fn key(&self) -> EntryKey {
        let group = if self.voice == Voice::Customer { self.group.as_str() } else { "" };
        EntryKey::new(self.voice.clone(), self.segment.clone(), group)
    }
}
