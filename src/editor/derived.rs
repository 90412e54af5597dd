//! What is seen: one state of the document in one view, lens and language, judged and drawn once and kept until
//! one of the four changes. Whatever a change leaves as it was is kept even then: dragging a card on a large map
//! neither judges nor lays out the others again.

mod lookup;

use std::{cell::OnceCell, sync::Arc};

use crate::{
    editor::{Document, mending::Mending},
    insight::{Change, DotsGiven, Insight, Judged, Lens, Meaning, Scope, View},
    journey::{Edit, EntryKey, Journey, Tally, Touchpoint, TouchpointId},
    picture::{Legend, Scene},
    words::{Lang, Words},
};

pub(crate) struct Derived {
    lang: Lang,
    /// The number of what is seen now. It changes whenever that changes; what was drawn is kept under it.
    pub serial: u64,
    /// The serial since which the touchpoints have been judged the same, in the same language.
    pub said: u64,
    /// The serial since which every number has stood for a touchpoint with the same words.
    pub texts: u64,
    /// The serial since which the touchpoints, connections and stages have been the same ones, whatever they say.
    pub cast: u64,
    /// Whether a font was found since the scene was laid out that makes letters wider or narrower.
    pub is_measured_otherwise: bool,
    pub journey: Arc<Journey>,
    pub insight: Insight,
    pub scene: Scene,
    pub words: &'static Words,
    /// The verdict's headline, and the sentence that says what went into it (R3, R6).
    pub verdict: [String; 2],
    /// The sentence that says for which segments the experience holds and for which it is broken, where they
    /// differ (R6). Empty where the view is of one segment, and where the segments are too many for a sentence.
    pub segments: String,
    /// The sentence that says which breaks customers meet (R8); empty where there is nothing to say.
    pub reach: String,
    /// What the map means beside its verdict (R5-R16), once asked for.
    meaning: OnceCell<Arc<Meaning>>,
    /// The verdict on the map as it is, once asked for, while the map is seen as if some breaks were mended.
    pub(super) as_is: OnceCell<Arc<Insight>>,
    /// The lens's summary of the whole map, once asked for.
    lens_summary: OnceCell<String>,
    /// The dots that tables gave, once asked for.
    dots: OnceCell<Arc<DotsGiven>>,
    /// The numbers of the breaks, those with the most dots first, once asked for.
    most_dotted: OnceCell<Vec<u32>>,
    /// The legend of all that is drawn, once asked for.
    legend: OnceCell<Arc<Legend<'static>>>,
    /// The answers to what is asked about mending, once asked for.
    pub(super) mending: Mending,
}

/// The first serial of what a room sees while some answers are hidden from it: no map has changed as often.
const FIRST_UNANSWERED: u64 = 1 << 62;

/// The most segments that are told in a sentence; more are told in their list alone.
const MOST_SEGMENTS: usize = 4;

impl Derived {
    /// Returns what is seen now, keeping what still holds of what was seen before.
    pub(crate) fn of(
        document: &Document,
        (view, lens): (&View, Lens),
        lang: Lang,
        earlier: Option<Self>,
    ) -> Self {
        Self::following(earlier, document.journey(), (view, lens), lang, 0)
    }

    /// Returns the same as if nobody had answered these touchpoints, keeping what still holds of `earlier`. Its
    /// serial is none that the map has as it is.
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
        Self::following(earlier, &journey, seen, self.lang, FIRST_UNANSWERED)
    }

    /// Returns what is seen of a journey, keeping what still holds of `earlier`; without that its serial is `first`.
    fn following(
        earlier: Option<Self>,
        journey: &Arc<Journey>,
        seen: (&View, Lens),
        lang: Lang,
        first: u64,
    ) -> Self {
        let mut serial = first;
        if let Some(mut earlier) = earlier {
            if !earlier.is_measured_otherwise && earlier.follow(journey, seen, lang) {
                return earlier;
            }
            serial = earlier.serial + 1;
        }
        Self::made(Arc::clone(journey), seen, lang, serial)
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

    /// Follows a change of the map, view or language. Returns `false` where touchpoints or connections came or
    /// went, so that everything must be made anew.
    fn follow(&mut self, now: &Arc<Journey>, (view, lens): (&View, Lens), lang: Lang) -> bool {
        let then = std::mem::replace(&mut self.journey, Arc::clone(now));
        let Some(change) = Change::of(&self.insight, &then, now) else { return false };
        let is_same = self.insight.view == *view && self.insight.follow(&change);
        if self.insight.view != *view {
            self.insight = Insight::of(&self.journey, view);
        }
        self.scene.follow(&change, &self.insight, is_same);
        self.scene.look_through(lens, &self.journey, &self.insight);
        self.forget(&change, is_same);
        self.serial += 1;
        if !change.keeps_stages() {
            self.cast = self.serial;
        }
        if !is_same || self.lang != lang || !change.keeps_texts() {
            self.texts = self.serial;
        }
        if !is_same || self.lang != lang {
            self.say_anew(lang);
        }
        true
    }

    /// Forgets what a change has made untrue; it is computed again once it is asked for.
    fn forget(&mut self, change: &Change<'_>, is_same: bool) {
        if !is_same || !change.keeps_meaning() {
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

    /// Says the verdict and what goes with it in this language.
    fn say_anew(&mut self, lang: Lang) {
        self.said = self.serial;
        (self.lang, self.words) = (lang, lang.words());
        self.verdict = self.words.verdict_parts(&self.insight, &self.journey);
        self.segments = segments(self.words, &self.insight, &self.journey);
        self.reach = self.words.reach_sentence(&self.insight, &self.journey);
    }

    /// Returns the same with the cards at other places, for a frame of an animation: nothing is judged again. No
    /// other may have this serial.
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

    /// Returns what the map means beside its verdict. It is computed only where it is shown; what is made of it is
    /// kept as long as it is the very same `Arc`.
    pub(crate) fn meaning(&self) -> &Arc<Meaning> {
        self.meaning.get_or_init(|| Arc::new(Meaning::of(&self.journey, &self.insight)))
    }

    /// Returns the lens's summary of the whole map as it is; empty through the lens whose summary is the verdict.
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

    /// Returns the dots that tables gave to breaks, counted.
    pub(crate) fn dots(&self) -> &DotsGiven {
        self.dots.get_or_init(|| Arc::new(DotsGiven::of(&self.journey)))
    }

    /// Returns the breaks, those with the most dots first.
    pub(crate) fn most_dotted(&self) -> impl ExactSizeIterator<Item = &Judged> {
        let numbers = self.most_dotted.get_or_init(|| {
            let listed = self.dots().listed(&self.insight, true).into_iter();
            listed.filter(|judged| judged.level.breaks()).map(|judged| judged.number).collect()
        });
        numbers.iter().map(|number| &self.insight.touchpoints[*number as usize - 1])
    }

    /// Returns the legend of all that is drawn.
    pub(crate) fn legend(&self) -> &Legend<'static> {
        self.legend.get_or_init(|| Arc::new(self.scene.legend(&self.journey, self.words)))
    }

    pub(crate) fn is_of(&self, document: &Document, (view, lens): (&View, Lens), lang: Lang) -> bool {
        let is_looked_at = self.insight.view == *view && self.scene.lens() == lens;
        let is_same = Arc::ptr_eq(&self.journey, document.journey()) && self.lang == lang;
        is_same && is_looked_at && !self.is_measured_otherwise
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
