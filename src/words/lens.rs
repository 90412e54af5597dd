//! What the lenses are called, and what they show: the words of a mark, on its card and in the legend.

use std::borrow::Cow;

use super::Words;
use crate::{
    insight::{Contrast, Lens, Level, Mark, Met, Sides, Trusted, What},
    journey::{Kept, Journey},
};

impl Words {
    /// As the lens bar calls it.
    pub fn lens(&self, lens: Lens) -> Cow<'_, str> {
        Cow::Owned(self.text(&format!("lens-{}", lens.as_str())).into_owned())
    }

    /// What it shows.
    pub fn lens_help(&self, lens: Lens) -> String {
        self.text(&format!("lens-{}-help", lens.as_str())).into_owned()
    }

    /// What a mark says, in two or three words; the actor's name for one. The mark is of this journey.
    pub fn mark<'a>(&'a self, mark: &'a Mark, journey: &'a Journey) -> Cow<'a, str> {
        self.text(match mark {
            Mark::Level(level) => return self.level(*level),
            Mark::Sides(sides) => sides_name(*sides),
            Mark::Met(met, back) => met_name(*met, *back),
            Mark::Promise(Some(Kept::Unknown(text)), _) => return Cow::Borrowed(text),
            Mark::Promise(Some(Kept::Kept), _) => "seen-kept",
            Mark::Promise(Some(Kept::Broken), _) => "seen-broken",
            Mark::Promise(None, None) => "seen-not-judged",
            Mark::Promise(None, Some(amount)) => return capital(&self.amount(amount)),
            Mark::Trust(trusted) => trusted_name(*trusted),
            Mark::Actor(None) => "seen-no-actor",
            Mark::Actor(Some(at)) => return journey.actors().get(*at).map_or("".into(), |it| it.name.as_str().into()),
        })
    }

    /// R16: in a word, what went wrong with an answer; nothing of what is no fault of one.
    pub fn answered(&self, what: &What) -> Option<Cow<'_, str>> {
        let name = match what {
            What::Late { .. } => "seen-late",
            What::Unconfirmed => "seen-unconfirmed",
            What::NoEstimate => "seen-no-estimate",
            What::ToneNotMatched => "seen-tone",
            _ => return None,
        };
        Some(self.text(name))
    }
}
