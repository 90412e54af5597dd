//! The sentences about the map as a whole, said anew wherever touchpoints are judged anew or the language changes.

use crate::{
    insight::{Insight, Scope},
    journey::Journey,
    words::Words,
};

/// The most segments that are told in a sentence; more are told in their list alone.
const MOST_SEGMENTS: usize = 4;

/// The sentences about the whole map: the verdict with what belongs to it.
#[derive(Clone)]
pub(crate) struct Sentences {
    /// The verdict's headline, and the sentence that says what went into it (R3, R6).
    pub verdict: [String; 2],
    /// The sentence that says for which segments the experience holds and for which it is broken, where they
    /// differ (R6). Empty where the view is of one segment, and where the segments are too many for a sentence.
    pub segments: String,
    /// The sentence that says which breaks customers meet (R8); empty where there is nothing to say.
    pub reach: String,
}

impl Sentences {
    pub(super) fn of(words: &Words, insight: &Insight, journey: &Journey) -> Self {
        Self {
            verdict: words.verdict_parts(insight, journey),
            segments: segments(words, insight, journey),
            reach: words.reach_sentence(insight, journey),
        }
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
