//! What is seen: one state of the document in one view, lens and language, judged and drawn once and kept until
//! one of the four changes. Whatever a change leaves as it was is kept even then: dragging a card on a large map
//! neither judges nor lays out the others again.

mod asked;
mod lookup;
mod once;
mod sentences;

use std::sync::Arc;

use crate::{
    editor::Document,
    insight::{Change, Insight, Lens, View},
    journey::{Edit, EntryKey, Journey, Tally, Touchpoint, TouchpointId},
    picture::Scene,
    words::{Lang, Words},
};

use once::OnceAsked;
use sentences::Sentences;

/// One state of the document as it is seen: judged, laid out and said in words.
pub(crate) struct Derived {
    lang: Lang,
    /// The number of what is seen now. It changes whenever that changes; what was drawn is kept under it.
    pub serial: u64,
    /// The serial since which the touchpoints have been judged the same, in the same language.
    pub judged_since: u64,
    /// The serial since which every number has stood for a touchpoint with the same words.
    pub texts_since: u64,
    /// The serial since which the touchpoints, connections and stages have been the same ones, whatever they say.
    pub cast_since: u64,
    /// Whether a font was found since the scene was laid out that makes letters wider or narrower.
    pub is_measured_otherwise: bool,
    pub journey: Arc<Journey>,
    pub insight: Insight,
    pub scene: Scene,
    pub words: &'static Words,
    pub sentences: Sentences,
    pub(super) asked: OnceAsked,
}

/// The first serial of what a room sees while some answers are hidden from it: no map has changed as often.
const FIRST_UNANSWERED: u64 = 1 << 62;

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
            judged_since: serial,
            texts_since: serial,
            cast_since: serial,
            is_measured_otherwise: false,
            scene: Scene::through(lens, &journey, &insight),
            sentences: Sentences::of(words, &insight, &journey),
            asked: OnceAsked::default(),
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
        self.asked.forget(&change, is_same);
        self.serial += 1;
        if !change.keeps_stages() {
            self.cast_since = self.serial;
        }
        if !is_same || self.lang != lang || !change.keeps_texts() {
            self.texts_since = self.serial;
        }
        if !is_same || self.lang != lang {
            self.say_anew(lang);
        }
        true
    }

    /// Says the verdict and what goes with it in this language.
    fn say_anew(&mut self, lang: Lang) {
        self.judged_since = self.serial;
        (self.lang, self.words) = (lang, lang.words());
        self.sentences = Sentences::of(self.words, &self.insight, &self.journey);
    }

    /// Returns the same with the cards at other places, for a frame of an animation: nothing is judged again. No
    /// other may have this serial.
    pub(crate) fn elsewhere(&self, journey: Journey, serial: u64) -> Self {
        Self {
            serial,
            scene: self.scene.elsewhere(&journey, &self.insight),
            journey: Arc::new(journey),
            insight: self.insight.clone(),
            sentences: self.sentences.clone(),
            asked: self.asked.clone(),
            ..*self
        }
    }

    pub(crate) fn is_of(&self, document: &Document, (view, lens): (&View, Lens), lang: Lang) -> bool {
        let is_looked_at = self.insight.view == *view && self.scene.lens() == lens;
        let is_same = Arc::ptr_eq(&self.journey, document.journey()) && self.lang == lang;
        is_same && is_looked_at && !self.is_measured_otherwise
    }
}
