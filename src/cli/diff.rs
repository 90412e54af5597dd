//! `polku diff`: the differences of two maps, for people or as JSON; and one map as text, a fact on each line, so
//! that git compares what maps say (R20).

use std::path::Path;

use crate::{
    disk::{self, MapOrBytes, is_standard},
    insight::{Insight, View, compare},
    journey::{Address, ItemKey, Journey},
    words::{Fault, FaultKind, Words},
};

use super::{
    args::DiffArgs,
    error::{CommandError, NOT_DONE},
    json,
    out::Out,
};

/// Compares two maps, or prints one as text; returns 0 where both say the same, 1 where they differ, 2 where one
/// could not be used.
pub(super) fn diff(asked: &DiffArgs, words: &Words, out: &mut Out) -> u8 {
    let done = match &asked.second {
        None => text(&asked.before, words, out),
        Some(after) => compared([&asked.before, after], asked.json, words, out),
    };
    done.unwrap_or_else(|errors| {
        for error in errors {
            out.complain(&error.sentence(words));
        }
        NOT_DONE
    })
}

fn compared(files: [&Path; 2], as_json: bool, words: &Words, out: &mut Out) -> Result<u8, Vec<CommandError>> {
    let (before, after) = both(files)?;
    let [then, now] = [&before, &after].map(|journey| Insight::of(journey, &View::default()));
    let comparison = compare((&before, &then), (&after, &now));
    if as_json {
        let object = json::compared(&comparison, [&before, &after], [&then, &now]);
        out.bytes(object.as_bytes());
    } else {
        words.comparison(&comparison, &before, &after).iter().for_each(|line| out.line(line));
        out.line(&words.verdict_then_and_now((&before, &then), (&after, &now)));
    }
    Ok(u8::from(!comparison.is_alike()))
}

/// Returns both maps, or an error for each that cannot be used.
fn both(files: [&Path; 2]) -> Result<(Journey, Journey), Vec<CommandError>> {
    if files.iter().all(|file| is_standard(file)) {
        return Err(vec![CommandError::new(files[1], Fault::new(FaultKind::Io, "cli-standard-twice"))]);
    }
    let read = |file: &Path| {
        disk::read_map_input(file).map_err(|error| CommandError::new(file, Fault::from(&error)))
    };
    match files.map(read) {
        [Ok(before), Ok(after)] => Ok((before, after)),
        read => Err(read.into_iter().filter_map(Result::err).collect()),
    }
}

/// Prints one map as text. A file that is no map is printed as it is, so that git can still compare it and goes on
/// with the other files.
fn text(file: &Path, words: &Words, out: &mut Out) -> Result<u8, Vec<CommandError>> {
    match disk::read_map_or_bytes(file) {
        Ok(MapOrBytes::Map(journey)) => facts(&journey, words, out),
        Ok(MapOrBytes::Bytes(bytes, error)) => {
            out.bytes(&bytes);
            out.complain(&CommandError::new(file, Fault::from(&error)).sentence(words));
        }
        Err(error) => return Err(vec![CommandError::new(file, Fault::from(&error))]),
    }
    Ok(0)
}

/// Prints each record on a line and its facts below, each with the record's name, so that a line can be understood
/// alone.
fn facts(journey: &Journey, words: &Words, out: &mut Out) {
    let insight = Insight::of(journey, &View::default());
    let order = insight.touchpoints.iter().filter_map(|judged| journey.touchpoint(&judged.id));
    for (of, texts) in journey.all_facts(order) {
        // A tally is a fact of its touchpoint, and the map needs no line of its own.
        if !matches!(of, Address::Map | Address::Rating(..)) {
            out.line(&words.record(&of, journey));
        }
        for (field, value) in texts.iter().filter(|(field, _)| !is_its_name(&of, field)) {
            out.line(&words.fact(&of, field, value, journey));
        }
    }
    out.line(&words.verdict_sentence(&insight, journey));
}

/// Returns whether the line of the record already says this field.
fn is_its_name(of: &Address, field: &str) -> bool {
    match of {
        Address::Map | Address::Rating(..) | Address::Connection(..) => false,
        Address::Stage(_) | Address::Actor(_) | Address::Segment(_) => field == "name",
        Address::Touchpoint(_) => field == "title",
        Address::Item(ItemKey::Outcome(_)) => ["question", "segment", "group"].contains(&field),
        Address::Item(_) => ["id", "name", "what", "of", "list", "field"].contains(&field),
    }
}
