//! What is computed only once it is asked for, and then kept until a change makes it untrue.

use std::sync::Arc;

use crate::{
    editor::Derived,
    insight::{DotsGiven, Judged, Lens, Meaning},
    picture::Legend,
};

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
