//! What is computed only once it is asked for: where it is kept, and when a change makes it untrue.

use std::{cell::OnceCell, collections::HashMap, sync::Arc};

use crate::{
    editor::ThreeQuestions,
    insight::{Change, DotsGiven, Insight, Meaning},
    picture::Legend,
};

/// What is computed only once it is asked for.
#[derive(Clone, Default)]
pub(in crate::editor) struct OnceAsked {
    /// What the map means beside its verdict (R5-R16).
    pub(super) meaning: OnceCell<Arc<Meaning>>,
    /// The verdict on the map as it is, while the map is seen as if some breaks were mended.
    pub(in crate::editor) as_is: OnceCell<Arc<Insight>>,
    /// The lens's summary of the whole map.
    pub(super) lens_summary: OnceCell<String>,
    /// The dots that tables gave.
    pub(super) dots: OnceCell<Arc<DotsGiven>>,
    /// The numbers of the breaks, those with the most dots first.
    pub(super) most_dotted: OnceCell<Vec<u32>>,
    /// The legend of all that is drawn.
    pub(super) legend: OnceCell<Arc<Legend<'static>>>,
    /// The answers to what is asked about mending.
    pub(in crate::editor) mending: MendingAnswers,
}

impl OnceAsked {
    /// Forgets what a change has made untrue.
    pub(super) fn forget(&mut self, change: &Change<'_>, is_judged_the_same: bool) {
        if !is_judged_the_same || !change.keeps_meaning() {
            self.meaning.take();
            self.as_is.take();
            self.mending = MendingAnswers::default();
        }
        if !change.keeps_dots() {
            self.dots.take();
        }
        self.lens_summary.take();
        self.most_dotted.take();
        self.legend.take();
    }
}

/// The answers to what is asked about mending, each made when it is first asked for.
#[derive(Clone, Default)]
pub(in crate::editor) struct MendingAnswers {
    /// The meaning of the map as it is.
    pub(in crate::editor) meaning: OnceCell<Arc<Meaning>>,
    /// The verdict on the map as if every break was mended.
    pub(in crate::editor) all_mended: OnceCell<Arc<Insight>>,
    /// The place of each break among all, most gain first, by number.
    pub(in crate::editor) gains: OnceCell<Arc<HashMap<u32, usize>>>,
    /// What the map answers to the three questions (R19).
    pub(in crate::editor) questions: OnceCell<Arc<ThreeQuestions>>,
}
