//! What is seen: a revision of the document in one view and language, judged and drawn once and kept
//! until one of the three changes.

use std::{cell::OnceCell, collections::HashMap, sync::Arc};

use crate::{
    disk::Document,
    insight::{Insight, Judged, View},
    journey::{Journey, TouchpointId},
    picture::Scene,
    words::{Lang, Words},
};

pub(super) struct Sight {
    revision: u64,
    lang: Lang,
    /// Tells this sight from any other: what was drawn of it is kept by it.
    pub serial: u64,
    pub journey: Arc<Journey>,
    pub insight: Insight,
    pub scene: Scene,
    pub words: &'static Words,
    /// R3, R6: the verdict's headline, and what went in.
    pub verdict: [String; 2],
    /// R8: what customers meet; empty where there is nothing to say.
    pub reach: String,
    numbers: OnceCell<HashMap<TouchpointId, u32>>,
}

impl Sight {
    /// Anew where something changed; of what was seen before, the scene's geometry is kept where it still holds.
    pub(super) fn of(document: &Document, view: &View, lang: Lang, earlier: Option<Self>) -> Self {
        let journey = Arc::clone(document.journey());
        let insight = Insight::of(&journey, view);
        let serial = earlier.as_ref().map_or(0, |earlier| earlier.serial + 1);
        let scene = match earlier {
            Some(earlier) => earlier.scene.judged_again(&journey, &insight),
            None => Scene::new(&journey, &insight),
        };
        let words = lang.words();
        Self {
            revision: document.revision(),
            lang,
            serial,
            verdict: words.verdict_parts(&insight, &journey),
            reach: words.reach_sentence(&insight),
            numbers: OnceCell::new(),
            journey,
            insight,
            scene,
            words,
        }
    }

    pub(super) fn is_of(&self, document: &Document, view: &View, lang: Lang) -> bool {
        self.revision == document.revision() && self.insight.view == *view && self.lang == lang
    }

    /// R7: from 1.
    pub(super) fn number_of(&self, id: &TouchpointId) -> Option<u32> {
        let numbered = |judged: &Judged| (judged.id.clone(), judged.number);
        let numbers = self.numbers.get_or_init(|| self.insight.touchpoints.iter().map(numbered).collect());
        numbers.get(id).copied()
    }

    pub(super) fn judged(&self, id: &TouchpointId) -> Option<&Judged> {
        self.insight.by_number(self.number_of(id)?)
    }
}
