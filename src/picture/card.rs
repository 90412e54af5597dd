//! A touchpoint as a card: its mark, its title, its number, its channels and actors. A break tints the whole card;
//! every other card stays white and quiet. Only the mark of an action reaches over the card's edge, and no text
//! covers another, however long the texts are.

use crate::{
    insight::{ActionSign, Judged, Level},
    journey::{Journey, Touchpoint},
    words::{Words, capital},
};

use super::{
    badge::badge,
    faces::{expected_face, face},
    font,
    kinds::CardTold,
    look::Tone,
    pieces::{Anchor, Pen, Piece, Pos, Rect, Weight},
    pill::{assumed, disputed, split},
    tally,
    theme::Role,
    title::{Baselines, Title},
};

/// The width of a card, in canvas units.
pub const CARD_WIDTH: f32 = 184.0;
/// The height of a card, in canvas units.
pub const CARD_HEIGHT: f32 = 82.0;
pub(crate) const CARD_RADIUS: f32 = 10.0;

pub(super) const DETAILS: f32 = 11.5;
/// The distance from the card's left edge to its texts.
pub(super) const INDENT: f32 = 44.0;
/// The distance from the card's texts to its right edge.
pub(super) const MARGIN: f32 = 12.0;
/// The baseline of the number and the details, from the card's upper edge.
pub(super) const BASELINE: f32 = 69.0;
/// The gap between details and pills.
const GAP: f32 = 5.0;
/// The least width in which details are readable.
const LEAST_DETAILS: f32 = 24.0;
/// The least width in which a cut name is recognisable.
const LEAST_NAME: f32 = 48.0;
/// The distance from the outer line of a double outline to the inner one.
const FRAME: f32 = 4.0;
/// The distance of the middle of an action's mark from the card's right edge: it lies on the corner, beside the
/// title.
const BADGE: f32 = 6.0;
/// The distance of the middle of an action's mark from the card's upper edge.
const BADGE_BELOW: f32 = 2.0;
/// The baselines of a title.
const TITLE: Baselines = Baselines([24.0], [24.0, 42.0], [20.0, 34.5, 49.0]);
/// The bar for several answers: below the face of the level that counts, above the number.
const BAR: Rect = Rect::new(6.0, 44.0, 32.0, 9.0);

/// Returns the pieces of the card whose top left corner is `at`.
pub(crate) fn card(
    touchpoint: &Touchpoint,
    (judged, action): (&Judged, Option<ActionSign>),
    at: Pos,
    map: &Journey,
    words: &Words,
) -> Vec<Piece> {
    let mut out = Vec::with_capacity(14);
    ground(&mut out, judged, at);
    Title::of(&touchpoint.title).pieces(&mut out, at, &TITLE, Role::Ink);
    let ink = if judged.level.breaks() { Role::of(judged.level).ink } else { Role::Muted };
    let left = number(&mut out, judged.number, at, ink);
    let right = told(&mut out, judged, at, (map, words));
    out.extend(action.into_iter().flat_map(|sign| sign_pieces(sign, at)));
    let text = if judged.as_if {
        font::cut(&words.text("as-if"), DETAILS, Weight::Regular, right - left)
    } else {
        details(touchpoint, map, words, right - left)
    };
    if !text.is_empty() {
        let (at, weight, anchor) = (at.plus(left, BASELINE), Weight::Regular, Anchor::Start);
        out.push(Piece::Text { at, text, size: DETAILS, weight, role: ink, anchor });
    }
    out
}

/// Returns the pieces of an action's mark on the card whose top left corner is `at`.
pub(super) fn sign_pieces(sign: ActionSign, at: Pos) -> Vec<Piece> {
    let mut out = Vec::new();
    badge(&mut out, sign, at.plus(CARD_WIDTH - BADGE, BADGE_BELOW));
    out
}

/// Draws the empty card and the face of its level.
fn ground(out: &mut Vec<Piece>, judged: &Judged, at: Pos) {
    let centre = at.plus(22.0, 25.0);
    if judged.as_if {
        surface(out, Tone::Outlined(Level::Positive), at);
        expected_face(out, centre, 12.0);
    } else {
        surface(out, Tone::of(judged.level), at);
        face(out, judged.level, centre, if judged.level.breaks() { 13.5 } else { 12.0 });
    }
}

/// Draws the empty card: loud, outlined or quiet.
pub(super) fn surface(out: &mut Vec<Piece>, tone: Tone, at: Pos) {
    let rect = Rect::new(at.x, at.y, CARD_WIDTH, CARD_HEIGHT);
    let roles = Role::of(tone.level());
    let (fill, line) = match tone {
        Tone::Loud(_) => (roles.tint, Pen::solid(2.4, roles.line)),
        Tone::Framed(_) => (Role::Panel, Pen::solid(2.0, roles.line)),
        Tone::Outlined(_) => (Role::Panel, Pen::dashed(2.0, roles.line, [6.0, 4.0])),
        Tone::Actor(..) | Tone::Quiet(_) | Tone::Grey(_) => (Role::Panel, Pen::solid(1.0, Role::CardLine)),
        Tone::Aside => (Role::Band, Pen::solid(1.0, Role::CardLine)),
    };
    let shadow = rect.moved(0.0, 2.0);
    out.push(Piece::Rect { rect: shadow, radius: CARD_RADIUS, fill: Some(Role::CardShadow), line: None });
    out.push(Piece::Rect { rect, radius: CARD_RADIUS, fill: Some(fill), line: Some(line) });
    if let Tone::Framed(_) = tone {
        let line = Some(Pen::solid(1.2, roles.line));
        let radius = CARD_RADIUS - FRAME;
        out.push(Piece::Rect { rect: rect.grown(-FRAME), radius, fill: None, line });
    }
}

/// Draws the number under the face; returns where the details begin, which is further right for a number that is
/// wider than the face.
pub(super) fn number(out: &mut Vec<Piece>, number: u32, at: Pos, role: Role) -> f32 {
    let text = number.to_string();
    let wide = font::width(&text, DETAILS, Weight::SemiBold);
    let left = (22.0 - wide / 2.0).max(6.0);
    let (size, weight, anchor) = (DETAILS, Weight::SemiBold, Anchor::Start);
    out.push(Piece::Text { at: at.plus(left, BASELINE), text, size, weight, role, anchor });
    INDENT.max(left + wide + GAP)
}

/// Draws the notes on the level (R4, R5, R6); returns where the details must end, from the card's left edge.
fn told(out: &mut Vec<Piece>, judged: &Judged, at: Pos, (map, words): (&Journey, &Words)) -> f32 {
    let mut right = CARD_WIDTH - 7.0;
    for told in CardTold::ALL.into_iter().filter(|told| told.is_told(judged, map)) {
        match told {
            CardTold::Answers => tally::bar(out, judged.answers, BAR.moved(at.x, at.y)),
            CardTold::Assumed => right = assumed(out, words, at.plus(right, BASELINE)) - at.x - GAP,
            CardTold::Split => right = split(out, words, at.plus(right, BASELINE)) - at.x - GAP,
            CardTold::AsIf => {}
            CardTold::Disputed => right = disputed(out, words, at.plus(right, BASELINE)) - at.x - GAP,
        }
    }
    right.min(CARD_WIDTH - MARGIN)
}

/// Returns channels and actors, "Print, web · Marketing", told ever more briefly until they fit. A touchpoint
/// without an actor says so, since that is a finding (R15).
pub(super) fn details(touchpoint: &Touchpoint, map: &Journey, words: &Words, room: f32) -> String {
    if room < LEAST_DETAILS {
        return String::new();
    }
    let channels: Vec<_> =
        touchpoint.channels.iter().map(|channel| words.channel(channel).into_owned()).collect();
    let actors = map.actors().iter().filter(|actor| touchpoint.actors.contains(&actor.id));
    let mut actors: Vec<_> = actors.map(|actor| actor.name.clone()).collect();
    if actors.is_empty() {
        actors.push(words.text("no-actor").into_owned());
    }
    let fits = |text: &String, room: f32| font::fits(text, DETAILS, Weight::Regular, room);
    let both = both(&channels, &actors);
    // A channel is not left out for a long name, as long as enough of the name is left to recognise it.
    let leaves_a_name = fits(&beside(&brief(&channels), ""), room - LEAST_NAME);
    let actors = [actors.join(", "), brief(&actors)].map(|actors| capital(&actors));
    let told = both.iter().find(|text| fits(text, room)).or(both.last().filter(|_| leaves_a_name));
    let told = told.or(actors.iter().find(|text| fits(text, room))).unwrap_or(&actors[1]);
    font::cut(told, DETAILS, Weight::Regular, room)
}

/// Returns channels and actors together, ever more briefly.
fn both(channels: &[String], actors: &[String]) -> [String; 3] {
    [
        beside(&channels.join(", "), &actors.join(", ")),
        beside(&channels.join(", "), &brief(actors)),
        beside(&brief(channels), &brief(actors)),
    ]
}

fn beside(channels: &str, actors: &str) -> String {
    match channels {
        "" => capital(actors),
        _ => capital(&format!("{channels} · {actors}")),
    }
}

/// Returns the first name and how many more there are: "Cleaner +2".
fn brief(names: &[String]) -> String {
    match names {
        [] => String::new(),
        [only] => only.clone(),
        [first, more @ ..] => format!("{first} +{}", more.len()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        journey::{Actor, ActorId, Edit, Extra, Field, Place, test_map},
        words::Lang,
    };

    /// Returns what a card says of a touchpoint with this channel and actor, in this much room.
    fn said(channel: &str, actor: &str, room: f32) -> String {
        let mut map = test_map::journey("A");
        let cook = ActorId::new("cook").expect("an id");
        let (id, name, extra) = (cook.clone(), actor.to_owned(), Extra::default());
        test_map::edit(&mut map, Edit::AddActor(Actor { id, name, place: Place::Front, order: 0, extra }));
        let channels = [channel.into()].into();
        for field in [Field::Actors([cook].into()), Field::Channels(channels)] {
            test_map::edit(&mut map, Edit::Change(test_map::id("A"), field));
        }
        let touchpoint = map.touchpoint(&test_map::id("A")).expect("there");
        details(touchpoint, &map, Lang::En.words(), room)
    }

    #[test]
    fn a_long_name_is_cut_before_the_channel_is_left_out() {
        let long = "Suppliers of raw materials and equipment";
        assert_eq!(said("phone", "Cook", 120.0), "Phone · Cook");
        let cut = said("phone", long, 120.0);
        assert!(cut.starts_with("Phone · Suppliers") && cut.ends_with('…'), "{cut}");
        let named = said("word of mouth and other ways", long, 120.0);
        assert!(named.starts_with("Suppliers of"), "no room for both: {named}");
    }
}
