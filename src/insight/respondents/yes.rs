//! R17: which answers of an outcome most likely mean yes.

use std::collections::BTreeSet;

use super::heard::{is_no, is_unsure, is_yes};
use crate::{
    insight::scale::{CellReply, Reading, is_blank},
    journey::Rating,
};

/// Returns the texts that mean yes: those that are positive on the scale; without a scale those that sound like
/// yes, else the one that does not sound like no.
pub(super) fn yes(texts: &[String], reading: Option<Reading>) -> BTreeSet<String> {
    let texts = || texts.iter().filter(|text| !is_blank(text)).cloned();
    if let Some(reading) = reading {
        return texts().filter(|text| reading.reply(text) == CellReply::Level(Rating::Positive)).collect();
    }
    let said: BTreeSet<_> = texts().filter(|text| is_yes(text)).collect();
    let denies = |text: &str| {
        let words = text.to_lowercase();
        is_no(text)
            || is_unsure(text)
            || words
                .split_whitespace()
                .any(|word| matches!(word, "not" | "no" | "ei" | "en" | "inte" | "never"))
    };
    if said.is_empty() { texts().filter(|text| !denies(text)).take(1).collect() } else { said }
}
