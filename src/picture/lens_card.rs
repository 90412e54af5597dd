//! A touchpoint as a card seen through a lens: the lens's sign in place of the face, its word below the title, and
//! below that the grounds for it. The card of the experience itself is drawn by `card.rs`.

use crate::{
    insight::{HeldBack, Judged, LensMark, Level, Sighting},
    journey::{Journey, Touchpoint},
    words::Words,
};

use super::{
    card::{BASELINE, CARD_WIDTH, DETAILS, INDENT, MARGIN, number, surface},
    faces::{face, grey_face},
    font,
    lens_told::{grounds, word_of},
    look::{Look, Tone, actor_colour},
    pieces::{Anchor, Piece, Pos, Rect, Weight},
    sign::sign,
    theme::Role,
    title::{Baselines, Title},
};

/// The baselines of a title.
const TITLE: Baselines = Baselines([30.0], [20.0, 37.0], [15.0, 28.5, 42.0]);
/// The baseline of the word below a title; the grounds have the same one as on every card.
const WORD: f32 = 53.0;
/// The baseline of the word below a title of three lines.
const LOW_WORD: f32 = 55.0;
/// The radius of the face of a level that the lens is not about.
const SMALL: f32 = 9.0;
/// The stripe of the actors: left edge, top, width and height.
const STRIPE: Rect = Rect::new(3.0, 8.0, 5.0, 66.0);
/// Half the width of a side's face.
const SIDE: f32 = 7.5;
/// The gap between the sides' faces and names.
const GAP: f32 = 3.0;
/// The distance from the top of the bar of journeys held back down to the line of the number.
const HELD: f32 = 8.0;

/// A touchpoint with everything its card needs.
#[derive(Clone, Copy)]
pub(crate) struct Subject<'a> {
    pub touchpoint: &'a Touchpoint,
    pub judged: &'a Judged,
    pub sighting: &'a Sighting,
    pub look: Look,
    pub map: &'a Journey,
    pub words: &'a Words,
}

/// Returns the pieces of the card whose top left corner is `at`.
pub(crate) fn card(subject: Subject<'_>, at: Pos) -> Vec<Piece> {
    let Subject { touchpoint, judged, look, .. } = subject;
    let mut out = Vec::with_capacity(20);
    surface(&mut out, look.tone, at);
    let left = number(&mut out, judged.number, at, number_ink(look.tone));
    let title = Title::of(&touchpoint.title);
    let low = if title.count() > 2 { LOW_WORD } else { WORD };
    if look.tone == Tone::Aside {
        title.pieces(&mut out, at, &TITLE, Role::Muted);
        return out;
    }
    title.pieces(&mut out, at, &TITLE, Role::Ink);
    mark(&mut out, subject, at);
    let room = CARD_WIDTH - MARGIN - INDENT;
    let word = Text { weight: Weight::Medium, role: word_ink(look.tone), room };
    text(&mut out, at.plus(INDENT, low), &word_of(subject, room), word);
    below(&mut out, subject, left, at);
    out
}

/// Draws what stands right of the number, `left` from the card's edge: both sides, how much is held back, or the
/// grounds.
fn below(out: &mut Vec<Piece>, subject: Subject<'_>, left: f32, at: Pos) {
    let Subject { sighting, look, words, .. } = subject;
    let (room, role) = (CARD_WIDTH - MARGIN - left, number_ink(look.tone));
    if let Some(sides) = sides_of(&sighting.mark) {
        both(out, sides, at.plus(left, BASELINE), room, (role, words));
    } else if let LensMark::HeldBack(Some(held)) = sighting.mark {
        held_back(out, held, at.plus(left, BASELINE - HELD), look.tone);
    } else {
        let quiet = Text { weight: Weight::Regular, role, room };
        text(out, at.plus(left, BASELINE), &grounds(subject, room), quiet);
    }
}

/// Draws how many journeys the touchpoint holds back, beside the one that holds back most (R17).
fn held_back(out: &mut Vec<Piece>, held: HeldBack, at: Pos, tone: Tone) {
    let room = CARD_WIDTH - MARGIN - INDENT;
    let share = f64::from(held.people) / f64::from(held.most.max(1));
    let role = if let Tone::Loud(level) = tone { Role::of(level).line } else { Role::Unrated };
    let mut bar = |wide: f32, role| {
        let rect = Rect::new(at.x, at.y, wide, HELD - 1.0);
        out.push(Piece::Rect { rect, radius: 2.0, fill: Some(role), line: None });
    };
    bar(room, Role::Line);
    if held.people > 0 {
        bar((room * share as f32).max(2.0), role);
    }
}

#[derive(Clone, Copy)]
struct Text {
    weight: Weight,
    role: Role,
    room: f32,
}

/// Draws one line of text, cut where it is longer than its room.
fn text(out: &mut Vec<Piece>, at: Pos, text: &str, Text { weight, role, room }: Text) {
    let text = font::cut(text, DETAILS, weight, room);
    if !text.is_empty() {
        out.push(Piece::Text { at, text, size: DETAILS, weight, role, anchor: Anchor::Start });
    }
}

fn number_ink(tone: Tone) -> Role {
    match tone {
        Tone::Loud(level) => Role::of(level).ink,
        _ => Role::Muted,
    }
}

fn word_ink(tone: Tone) -> Role {
    match tone {
        Tone::Loud(level) => Role::of(level).ink,
        Tone::Framed(_) | Tone::Outlined(_) | Tone::Actor(..) => Role::Ink,
        Tone::Quiet(_) | Tone::Grey(_) | Tone::Aside => Role::Muted,
    }
}

/// Draws the sign; where the lens has none at a touchpoint, a small face of its level.
fn mark(out: &mut Vec<Piece>, Subject { touchpoint, judged, sighting, look, map, .. }: Subject<'_>, at: Pos) {
    let centre = at.plus(22.0, 25.0);
    match (&sighting.mark, look.tone) {
        (LensMark::Actor(Some(_)), _) => {
            stripe(out, touchpoint, map, at);
            face(out, judged.level, centre, SMALL);
        }
        (LensMark::Level(_), _) => face(out, judged.level, centre, SMALL),
        (_, Tone::Grey(level)) => grey_face(out, level, centre, 12.0),
        (_, Tone::Loud(level)) => sign(out, level, look.sign, centre, 13.5),
        (_, tone) => sign(out, tone.level(), look.sign, centre, 12.0),
    }
}

/// Draws the stripe of the actors, one below the other, each in its colour.
fn stripe(out: &mut Vec<Piece>, touchpoint: &Touchpoint, map: &Journey, at: Pos) {
    let all = map.actors().iter().enumerate().filter(|(_, actor)| touchpoint.actors.contains(&actor.id));
    let mut colours: Vec<_> = all.map(|(place, _)| actor_colour(place)).collect();
    colours.dedup();
    let part = (STRIPE.height() + 2.0) / colours.len().max(1) as f32;
    let mut top = STRIPE.min.y;
    for colour in colours {
        let rect = Rect::new(STRIPE.min.x, top, STRIPE.width(), part - 2.0).moved(at.x, at.y);
        out.push(Piece::Rect { rect, radius: 2.0, fill: Some(Role::Actor(colour)), line: None });
        top += part;
    }
}

/// Returns the two sides that a mark compares (R10), each by the name of its word; `None` for other marks.
fn sides_of(mark: &LensMark) -> Option<[(&'static str, Level); 2]> {
    match mark {
        LensMark::Sides(sides) => Some([("seen-us", sides.own), ("seen-customers", sides.customers)]),
        LensMark::Encounter(sides) => {
            Some([("seen-staff", sides.staff), ("seen-customers", sides.customers)])
        }
        _ => None,
    }
}

/// Draws both ratings, each with its name (R10).
fn both(out: &mut Vec<Piece>, sides: [(&str, Level); 2], at: Pos, room: f32, (role, words): (Role, &Words)) {
    let mut left = at.x;
    let faces = 2.0 * (2.0 * SIDE + 2.0 * GAP);
    let names = sides.map(|(name, _)| words.text(name));
    let us = font::width(&names[0], DETAILS, Weight::Regular).min((room - faces) / 2.0);
    let rooms = [us, room - faces - us];
    for ((name, room), (_, level)) in names.iter().zip(rooms).zip(sides) {
        side(out, level, Pos::new(left + SIDE, at.y - 4.0));
        left += 2.0 * SIDE + GAP;
        text(out, Pos::new(left, at.y), name, Text { weight: Weight::Regular, role, room });
        left += font::width(&font::cut(name, DETAILS, Weight::Regular, room), DETAILS, Weight::Regular)
            + 2.0 * GAP;
    }
}

fn side(out: &mut Vec<Piece>, level: Level, centre: Pos) {
    face(out, level, centre, SIDE - 1.0);
}

#[cfg(test)]
mod tests;
