//! What is seen: a state of the document in one view, lens and language, judged and drawn once and kept
//! until one of the four changes. Then what the change leaves as it was is kept: a drag of a card on a
//! large map neither judges nor lays out the others again.

use std::{borrow::Cow, cell::OnceCell, sync::Arc};

use crate::{
    editor::{Document, gesture::thread_between, mending::Mending},
    insight::{Change, DotsGiven, Insight, Judged, Lens, Meaning, Scope, Thread, View},
    journey::{Edit, EntryKey, Journey, Tally, Touchpoint, TouchpointId},
    picture::{Legend, Pos, Rect, Scene},
    words::{Lang, Words},
};

pub(crate) struct Derived {
    lang: Lang,
    /// Tells what is seen now from what was seen before: what was drawn of it is kept by this number.
    pub serial: u64,
    /// The serial since which the same was said of the touchpoints.
    pub said: u64,
    /// The serial since which all numbers stood for touchpoints that said the same words.
    pub texts: u64,
    /// The serial since which there were the same touchpoints, connections and stages, whatever is said of
    /// them.
    pub cast: u64,
    /// Whether letters have become wider or narrower since the scene was laid out, by a font that was found.
    pub is_measured_otherwise: bool,
    pub journey: Arc<Journey>,
    pub insight: Insight,
    pub scene: Scene,
    pub words: &'static Words,
    /// The verdict's headline, and the sentence on what went in (R3, R6).
    pub verdict: [String; 2],
    /// The sentence on which segments it holds for and breaks for, where that differs (R6); empty where the
    /// view is of one segment, and where there are so many that only their list is short enough.
    pub segments: String,
    /// The sentence on which breaks customers meet (R8); empty where there is nothing to say.
    pub reach: String,
    /// R5-R16, once asked for.
    meaning: OnceCell<Arc<Meaning>>,
    /// The map as it is, once asked for, while it is looked at as if some breaks were mended.
    pub(super) as_is: OnceCell<Arc<Insight>>,
    /// What the lens comes to, once asked for.
    lens_summary: OnceCell<String>,
    /// The dots that tables gave, once asked for.
    dots: OnceCell<Arc<DotsGiven>>,
    /// The numbers of the breaks, those with the most dots first, once asked for.
    most_dotted: OnceCell<Vec<u32>>,
    /// What all that is drawn means.
    legend: OnceCell<Arc<Legend<'static>>>,
    /// What is asked of mending, once it is asked for.
    pub(super) mending: Mending,
}

/// The serials of what a room sees that is not shown all answers: no other is as high.
const FIRST_UNANSWERED: u64 = 1 << 62;

/// More segments than these are told in their list alone.
const MOST_SEGMENTS: usize = 4;

impl Derived {
    /// What is seen now; of what was seen before, whatever still holds is kept.
    pub(crate) fn of(
        document: &Document,
        (view, lens): (&View, Lens),
        lang: Lang,
        earlier: Option<Self>,
    ) -> Self {
        let mut serial = 0;
        if let Some(mut earlier) = earlier {
            if !earlier.is_measured_otherwise && earlier.follow(document.journey(), (view, lens), lang) {
                return earlier;
            }
            serial = earlier.serial + 1;
        }
        Self::made(Arc::clone(document.journey()), (view, lens), lang, serial)
    }

    /// The same as if nobody had answered these touchpoints; of what was seen so before, whatever still holds is kept.
    /// No other has a serial as high.
    pub(crate) fn unanswered<'a>(
        &self,
        ids: impl Iterator<Item = &'a TouchpointId>,
        earlier: Option<Self>,
    ) -> Self {
        let cleared = |touchpoint: &Touchpoint| {
            let id = touchpoint.id.clone();
            let clear = move |key: &EntryKey| Edit::Rate(id.clone(), key.clone(), Tally::default());
            touchpoint.ratings.keys().map(clear).collect::<Vec<_>>()
        };
        let edits: Vec<_> = ids.filter_map(|id| self.journey.touchpoint(id)).flat_map(cleared).collect();
        let clear =
            |journey: Journey, edit: &Edit| journey.apply(std::slice::from_ref(edit)).unwrap_or(journey);
        let journey = self.journey.apply(&edits);
        let journey = journey.unwrap_or_else(|_| edits.iter().fold((*self.journey).clone(), clear));
        let (journey, seen) = (Arc::new(journey), (&self.insight.view, self.scene.lens()));
        let mut serial = FIRST_UNANSWERED;
        if let Some(mut earlier) = earlier {
            if !earlier.is_measured_otherwise && earlier.follow(&journey, seen, self.lang) {
                return earlier;
            }
            serial = earlier.serial + 1;
        }
        Self::made(journey, seen, self.lang, serial)
    }

    fn made(journey: Arc<Journey>, (view, lens): (&View, Lens), lang: Lang, serial: u64) -> Self {
        let insight = Insight::of(&journey, view);
        let words = lang.words();
        Self {
            lang,
            serial,
            said: serial,
            texts: serial,
            cast: serial,
            is_measured_otherwise: false,
            scene: Scene::through(lens, &journey, &insight),
            verdict: words.verdict_parts(&insight, &journey),
            segments: segments(words, &insight, &journey),
            reach: words.reach_sentence(&insight, &journey),
            meaning: OnceCell::new(),
            as_is: OnceCell::new(),
            lens_summary: OnceCell::new(),
            dots: OnceCell::new(),
            most_dotted: OnceCell::new(),
            legend: OnceCell::new(),
            mending: Mending::default(),
            journey,
            insight,
            words,
        }
    }

    /// Whether it could; it cannot where touchpoints or connections came or went.
    fn follow(&mut self, now: &Arc<Journey>, (view, lens): (&View, Lens), lang: Lang) -> bool {
        let then = std::mem::replace(&mut self.journey, Arc::clone(now));
        let Some(change) = Change::of(&self.insight, &then, &self.journey) else { return false };
        let is_same = self.insight.view == *view && self.insight.follow(&change);
        if self.insight.view != *view {
            self.insight = Insight::of(&self.journey, view);
        }
        self.scene.follow(&change, &self.insight, is_same);
        self.scene.look_through(lens, &self.journey, &self.insight);
        if !is_same || !change.keeps_meaning() {
            self.meaning.take();
            self.as_is.take();
            self.mending = Mending::default();
        }
        self.lens_summary.take();
        if !change.keeps_dots() {
            self.dots.take();
        }
        self.most_dotted.take();
        self.legend.take();
        self.serial += 1;
        if !change.keeps_stages() {
            self.cast = self.serial;
        }
        if !is_same || self.lang != lang || !change.keeps_texts() {
            self.texts = self.serial;
        }
        if !is_same || self.lang != lang {
            self.said = self.serial;
            (self.lang, self.words) = (lang, lang.words());
            self.verdict = self.words.verdict_parts(&self.insight, &self.journey);
            self.segments = segments(self.words, &self.insight, &self.journey);
            self.reach = self.words.reach_sentence(&self.insight, &self.journey);
        }
        true
    }

    /// The same with cards at other places, for a frame on the way there: nothing is judged again. No
    /// other has this serial.
    pub(crate) fn elsewhere(&self, journey: Journey, serial: u64) -> Self {
        Self {
            serial,
            scene: self.scene.elsewhere(&journey, &self.insight),
            journey: Arc::new(journey),
            insight: self.insight.clone(),
            verdict: self.verdict.clone(),
            segments: self.segments.clone(),
            reach: self.reach.clone(),
            meaning: self.meaning.clone(),
            as_is: self.as_is.clone(),
            lens_summary: self.lens_summary.clone(),
            dots: self.dots.clone(),
            most_dotted: self.most_dotted.clone(),
            legend: self.legend.clone(),
            mending: self.mending.clone(),
            ..*self
        }
    }

    /// What the map means beside its verdict. Asked only where it is shown; what is made of it is kept as
    /// long as it is the same one.
    pub(crate) fn meaning(&self) -> &Arc<Meaning> {
        self.meaning.get_or_init(|| Arc::new(Meaning::of(&self.journey, &self.insight)))
    }

    /// What the lens comes to for the whole map as it is; empty where the verdict says it.
    pub(crate) fn lens_summary(&self) -> &str {
        let lens = self.scene.lens();
        if lens == Lens::Experience {
            return "";
        }
        self.lens_summary.get_or_init(|| {
            let (insight, meaning) = (self.insight_as_is(), self.meaning_as_is());
            self.words.lens_summary(lens, &self.journey, insight, meaning)
        })
    }

    /// What tables gave to breaks, counted.
    pub(crate) fn dots(&self) -> &DotsGiven {
        self.dots.get_or_init(|| Arc::new(DotsGiven::of(&self.journey)))
    }

    /// The breaks, those with the most dots first.
    pub(crate) fn most_dotted(&self) -> impl ExactSizeIterator<Item = &Judged> {
        let numbers = self.most_dotted.get_or_init(|| {
            let listed = self.dots().listed(&self.insight, true).into_iter();
            listed.filter(|judged| judged.level.breaks()).map(|judged| judged.number).collect()
        });
        numbers.iter().map(|number| &self.insight.touchpoints[*number as usize - 1])
    }

    /// What all that is drawn means.
    pub(crate) fn legend(&self) -> &Legend<'static> {
        self.legend.get_or_init(|| Arc::new(self.scene.legend(&self.journey, self.words)))
    }

    pub(crate) fn is_of(&self, document: &Document, (view, lens): (&View, Lens), lang: Lang) -> bool {
        let is_looked_at = self.insight.view == *view && self.scene.lens() == lens;
        let is_same = Arc::ptr_eq(&self.journey, document.journey()) && self.lang == lang;
        is_same && is_looked_at && !self.is_measured_otherwise
    }

    /// R7: from 1.
    pub(crate) fn number_of(&self, id: &TouchpointId) -> Option<u32> {
        self.insight.number_of(id)
    }

    /// R8: a connection that sends the customer back; `None` for any other.
    pub(crate) fn sent_back(&self, from: &TouchpointId, to: &TouchpointId) -> Option<&Thread> {
        let reach = &self.insight.reach;
        let thread = reach.thread_between(self.number_of(from)?, self.number_of(to)?)?;
        Some(&reach.threads[thread]).filter(|thread| thread.leads_back)
    }

    /// Where a touchpoint's card is, in canvas units.
    pub(crate) fn card_rect(&self, id: &TouchpointId) -> Option<Rect> {
        let number = self.number_of(id)?;
        Some(self.scene.cards().get(number as usize - 1)?.rect)
    }

    /// The middle of a connection's thread, in canvas units.
    pub(crate) fn middle_of(&self, from: &TouchpointId, to: &TouchpointId) -> Option<Pos> {
        let thread = thread_between(&self.scene, &self.journey, from, to)?;
        Some(self.scene.shape(thread).middle())
    }

    pub(crate) fn judged(&self, id: &TouchpointId) -> Option<&Judged> {
        self.insight.by_number(self.number_of(id)?)
    }

    /// What the lens shows of a touchpoint, in a word; nothing through the one that shows the level.
    pub(crate) fn seen_as(&self, judged: &Judged) -> Option<Cow<'_, str>> {
        let mark = self.scene.mark(judged.number as usize - 1)?;
        let touchpoint = self.journey.touchpoint(&judged.id)?;
        (self.scene.lens() != Lens::Experience).then(|| self.words.seen(mark, touchpoint, &self.journey))
    }
}

fn segments(words: &Words, insight: &Insight, journey: &Journey) -> String {
    let differs = insight.segments.windows(2).any(|pair| pair[0].verdict != pair[1].verdict);
    let is_for_one = matches!(insight.scope, Scope::Segment(_));
    if !differs || is_for_one || insight.segments.len() > MOST_SEGMENTS {
        return String::new();
    }
    words.segments_sentence(insight, journey)
}
