use super::Words;
use crate::{
    insight::{Insight, JudgedBy, Level, Trace, Verdict},
    journey::{Journey, Place, Voice},
};
use std::borrow::Cow;
impl Words {
    pub fn verdict_sentence(&self, i: &Insight, _: &Journey) -> String {
        format!(
            "The experience is {:?}. {} negative and {} neutral of {} touchpoints, {} not rated, {} assumed.",
            i.verdict,
            i.counts.negative,
            i.counts.neutral,
            i.touchpoints.len(),
            i.counts.unrated,
            i.counts.assumed
        )
    }
    pub fn reach_sentence(&self, _: &Insight) -> String {
        "Every customer meets all 4 breaks.".into()
    }
    pub fn level(&self, l: Level) -> Cow<'_, str> {
        format!("{l:?}").into()
    }
    pub fn voice(&self, l: &Voice) -> Cow<'_, str> {
        format!("{l:?}").into()
    }
    pub fn judged_by(&self, l: JudgedBy) -> Cow<'_, str> {
        format!("{l:?}").into()
    }
    pub fn place(&self, l: &Place) -> Cow<'_, str> {
        format!("{l:?}").into()
    }
    pub fn verdict(&self, l: Verdict) -> Cow<'_, str> {
        format!("{l:?}").into()
    }
    pub fn channel(&self, l: &str) -> Cow<'_, str> {
        l.to_owned().into()
    }
    pub fn balance(&self, t: &Trace) -> String {
        format!("{} positive − {} × {} negative = {}", t.positive, t.weight, t.negative, t.balance)
    }
    pub fn answers(&self, n: u64) -> String {
        self.say("answers", &[("count", n.into())])
    }
}
