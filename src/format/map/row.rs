//! The records that a map file has on one line each: what has no value is left out, what a newer Polku wrote comes
//! last.

use std::fmt::{Display, Write as _};

use crate::journey::{
    ActorId, Answer, Cause, CauseAnswer, Clock, Dot, Entry, EntryKey, Extra, Mandate, Tally, TouchpointId,
    Transition,
};

use super::quoted::Quoted;

pub(super) fn rating_row(key: &EntryKey, entry: &Entry) -> String {
    let Tally { negative, neutral, positive } = entry.tally;
    let segment = key.segment.as_ref().map_or("", |segment| segment.as_str());
    let fields = [
        ("voice", Some(quoted(key.voice.as_str()))),
        ("segment", text(segment)),
        ("group", text(key.group())),
        ("negative", count(negative)),
        ("neutral", count(neutral)),
        ("positive", count(positive)),
    ];
    row(&fields, &entry.extra)
}

pub(super) fn clock_row(clock: &Clock) -> String {
    let minutes = |minutes: Option<u32>| minutes.map(|minutes| minutes.to_string());
    let answer = |answer: &Option<Answer>| text(answer.as_ref().map_or("", Answer::as_str));
    let fields = [
        ("promised_minutes", minutes(clock.promised)),
        ("actual_minutes", minutes(clock.actual)),
        ("receipt", answer(&clock.receipt)),
        ("estimate", answer(&clock.estimate)),
        ("tone", answer(&clock.tone)),
        ("where_to_ask", answer(&clock.where_to_ask)),
    ];
    row(&fields, &clock.extra)
}

pub(super) fn mandate_row(mandate: &Mandate) -> String {
    let fields = [
        ("actors", set(mandate.actors.iter().map(ActorId::as_str))),
        ("limit", text(&mandate.limit)),
        ("repeats", count(mandate.repeats)),
    ];
    row(&fields, &mandate.extra)
}

/// Returns a cause of distrust and whether it is there (R12).
pub(super) fn trust_row(cause: &Cause, seen: &CauseAnswer) -> String {
    let fields = [("cause", Some(quoted(cause.as_str()))), ("answer", Some(quoted(seen.answer.as_str())))];
    row(&fields, &seen.extra)
}

pub(super) fn dot_row(dot: &Dot) -> String {
    row(&[("group", text(dot.group.as_str())), ("count", count(dot.count))], &dot.extra)
}

pub(super) fn connection_row(from: &TouchpointId, to: &TouchpointId, transition: &Transition) -> String {
    let fields = [
        ("from", Some(quoted(from.as_str()))),
        ("to", Some(quoted(to.as_str()))),
        ("label", text(&transition.label)),
    ];
    row(&fields, &transition.extra)
}

/// Returns the fields of a record on one line; those without a value are left out.
fn row(fields: &[(&str, Option<String>)], extra: &Extra) -> String {
    let known = fields.iter().filter_map(|(name, value)| Some((*name, value.as_ref()? as &dyn Display)));
    let newer = extra.0.iter().map(|(name, value)| (name.as_str(), value as &dyn Display));
    let mut row = String::new();
    for (name, value) in known.chain(newer) {
        let comma = if row.is_empty() { "" } else { ", " };
        // Writing to a String cannot fail.
        let _ = write!(row, "{comma}{name}: {value}");
    }
    row
}

/// Returns a text in quotes; `None` if it is empty.
fn text(text: &str) -> Option<String> {
    (!text.is_empty()).then(|| quoted(text))
}

fn quoted(text: &str) -> String {
    Quoted(text).to_string()
}

fn count(count: u32) -> Option<String> {
    (count != 0).then(|| count.to_string())
}

/// Returns a set of texts in brackets; `None` if it is empty.
pub(super) fn set<'a>(texts: impl Iterator<Item = &'a str>) -> Option<String> {
    let texts: Vec<_> = texts.map(|text| Quoted(text).to_string()).collect();
    (!texts.is_empty()).then(|| format!("[{}]", texts.join(", ")))
}
