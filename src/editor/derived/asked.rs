//! What is computed only once it is asked for, and then kept until a change makes it untrue.

use std::{cell::OnceCell, sync::Arc};

use crate::{
    editor::{Derived, mending::Mending},
    insight::{Change, DotsGiven, Insight, Judged, Lens, Meaning},
    picture::Legend,
};

#[derive(Clone, Default)]
pub(in crate::editor) struct Asked {
    /// What the map means beside its verdict (R5-R16).
    meaning: OnceCell<Arc<Meaning>>,
    /// The verdict on the map as it is, while the map is seen as if some breaks were mended.
    pub(in crate::editor) as_is: OnceCell<Arc<Insight>>,
    /// The lens's summary of the whole map.
    lens_summary: OnceCell<String>,
    /// The dots that tables gave.
    dots: OnceCell<Arc<DotsGiven>>,
    /// The numbers of the breaks, those with the most dots first.
    most_dotted: OnceCell<Vec<u32>>,
    /// The legend of all that is drawn.
    legend: OnceCell<Arc<Legend<'static>>>,
    /// The answers to what is asked about mending.
    pub(in crate::editor) mending: Mending,
}

impl Asked {
    /// Forgets what a change has made untrue.
    pub(super) fn forget(&mut self, change: &Change<'_>, is_judged_the_same: bool) {
        if !is_judged_the_same || !change.keeps_meaning() {
            self.meaning.take();
            self.as_is.take();
            self.mending = Mending::default();
        }
        if !change.keeps_dots() {
            self.dots.take();
        }
        self.lens_summary.take();
        self.most_dotted.take();
        self.legend.take();
    }
}

impl Derived {
    /// Returns what the map means beside its verdict. It is computed only where it is shown; what is made of it is
    /// kept as long as it is the very same `Arc`.
    pub(crate) fn meaning(&self) -> &Arc<Meaning> {
        self.asked.meaning.get_or_init(|| Arc::new(Meaning::of(&self.journey, &self.insight)))
    }

    /// Returns the lens's summary of the whole map as it is; empty through the lens whose summary is the verdict.
    pub(crate) fn lens_summary(&self) -> &str {
        let lens = self.scene.lens();
        if lens == Lens::Experience {
            return "";
        }
        self.asked.lens_summary.get_or_init(|| {
            let (insight, meaning) = (self.insight_as_is(), self.meaning_as_is());
            self.words.lens_summary(lens, &self.journey, insight, meaning)
        })
    }

    /// Returns the dots that tables gave to breaks, counted.
    pub(crate) fn dots(&self) -> &DotsGiven {
        self.asked.dots.get_or_init(|| Arc::new(DotsGiven::of(&self.journey)))
    }

    /// Returns the breaks, those with the most dots first.
    pub(crate) fn most_dotted(&self) -> impl ExactSizeIterator<Item = &Judged> {
        let numbers = self.asked.most_dotted.get_or_init(|| {
            let listed = self.dots().listed(&self.insight, true).into_iter();
            listed.filter(|judged| judged.level.breaks()).map(|judged| judged.number).collect()
        });
        numbers.iter().map(|number| &self.insight.touchpoints[*number as usize - 1])
    }

    /// Returns the legend of all that is drawn.
    pub(crate) fn legend(&self) -> &Legend<'static> {
        self.asked.legend.get_or_init(|| Arc::new(self.scene.legend(&self.journey, self.words)))
    }
}
