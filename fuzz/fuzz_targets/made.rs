//! Several maps made from one input, for the targets that need more than one.

use polku::{
    format::map,
    journey::{Edit, EntryKey, Journey, Point, Tally, Touchpoint, TouchpointId, Transition, Voice},
};

/// Returns a map and `N` others, made from the parts of the bytes between zeros. A part that is no map says what
/// to change in the first map, one change a line.
pub fn maps<const N: usize>(bytes: &[u8]) -> Option<(Journey, [Journey; N])> {
    let mut parts = bytes.split(|&byte| byte == 0);
    let base = map::read(parts.next()?).ok()?.journey;
    let others = [(); N].map(|()| parts.next().unwrap_or_default());
    let others = others.map(|part| match map::read(part) {
        Ok(loaded) => loaded.journey,
        Err(_) => changed(&base, part),
    });
    Some((base, others))
}

fn changed(base: &Journey, lines: &[u8]) -> Journey {
    let lines = lines.split(|&byte| byte == b'\n').take(12);
    lines.fold(base.clone(), |journey, line| {
        let edits = edits(&journey, line);
        journey.apply(&edits).unwrap_or(journey)
    })
}

/// Returns the edits of a line: its first bytes choose what to do, to which record and which of its fields; the
/// others are words.
fn edits(journey: &Journey, line: &[u8]) -> Vec<Edit> {
    let [what, record, field, words @ ..] = line else { return Vec::new() };
    let words = String::from_utf8_lossy(words).into_owned();
    let records = journey.all_facts(journey.touchpoints().map(|it| &**it));
    let at = usize::from(*record);
    let (address, _) = &records[at % records.len()];
    let name = || {
        let texts = journey.texts(address).unwrap_or_default();
        (!texts.is_empty()).then(|| texts[usize::from(*field) % texts.len()].0.clone())
    };
    let put = |name: &str, words: &str| {
        let words = [(name.to_owned(), words.to_owned())];
        journey.edits_for(address, &words).unwrap_or_default()
    };
    match what % 5 {
        0 => journey.removal(address).into_iter().collect(),
        1 => words.split_once('=').map(|(name, words)| put(name, words)).unwrap_or_default(),
        2 => added(journey, at, usize::from(*field), &words),
        _ => name().map(|name| put(&name, &words)).unwrap_or_default(),
    }
}

/// Returns the edit that adds a touchpoint, a connection or an entry.
fn added(journey: &Journey, one: usize, two: usize, words: &str) -> Vec<Edit> {
    let ids: Vec<_> = journey.touchpoints().map(|touchpoint| touchpoint.id.clone()).collect();
    let id = |at: usize| ids.get(at % ids.len().max(1)).cloned();
    let new = TouchpointId::new(words).map(|id| Edit::Add(Touchpoint::new(id, words, Point::default())));
    let between = || Some(Edit::Connect(id(one)?, id(two)?, Transition::labelled(words)));
    let rated = || {
        let segment = journey.segments().get(two % 4).map(|segment| segment.id.clone());
        let key = EntryKey::new(Voice::Customer, segment, words);
        Some(Edit::Rate(id(one)?, key, Tally { negative: two as u32 % 3, neutral: 0, positive: 1 }))
    };
    let edit = match two % 3 {
        0 => new,
        1 => between(),
        _ => rated(),
    };
    edit.into_iter().collect()
}
