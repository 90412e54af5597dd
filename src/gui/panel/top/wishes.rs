//! The boxes that the bar would have, and how wide they would be: what can be chosen in them decides it.

use crate::{
    editor::Derived,
    gui::widget::style,
    insight::{JudgedBy, Lens},
    journey::Voice,
    picture::{Weight, font},
};

/// The distance between pills, in points.
pub(super) const PILL_GAP: f32 = 4.0;
/// The greatest width of a box, however long the name of a segment is, and the least, in points.
const WIDEST_BOX: f32 = 172.0;
pub(super) const LEAST_BOX: f32 = 58.0;
/// The width of a box without its text, in points.
const BOX_FRAME: f32 = 50.0;

pub(super) const VOICES: [Voice; 3] = [Voice::Customer, Voice::Own, Voice::Staff];
pub(super) const BY: [JudgedBy; 3] = [JudgedBy::CustomersFirst, JudgedBy::Customers, JudgedBy::Own];

/// The boxes of the bar, from left to right.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum BarBox {
    /// The lens, in place of the pills.
    Lens,
    RateAs,
    RateFor,
    /// The round; only where the map has rounds that are over.
    Round,
    SeenFor,
    JudgedBy,
}

/// A box, the width of its name, and the width of the widest text that can be chosen in it.
pub(super) type Wish = (BarBox, f32, f32);

/// Returns the names, in the words, of the text that a box shows as its name and of the one that screen readers
/// are told.
pub(super) fn texts(which: BarBox) -> [&'static str; 2] {
    match which {
        BarBox::Lens => ["lens", "lens"],
        BarBox::RateAs => ["rate-as", "rate-as"],
        BarBox::RateFor => ["rate-for-short", "rate-for"],
        BarBox::Round => ["round", "round"],
        BarBox::SeenFor => ["seen-for", "seen-for"],
        BarBox::JudgedBy => ["judged-by", "judged-by"],
    }
}

/// Returns the width of a text of the window, in points.
pub(super) fn text_width(text: &str) -> f32 {
    font::width(text, style::UI_SIZE, Weight::Regular)
}

/// Returns the width of all pills, in points.
pub(super) fn pills_width(derived: &Derived, padding: f32) -> f32 {
    let pill = |lens| text_width(&derived.words.lens(lens)) + 2.0 * padding + PILL_GAP;
    lenses(derived).map(pill).sum()
}

/// Returns the lenses of the bar. The lens on recovery is among them once the map has a case, or while it is
/// chosen.
pub(super) fn lenses(derived: &Derived) -> impl Iterator<Item = Lens> {
    let is_offered = |lens: &Lens| {
        *lens != Lens::Recovery
            || derived.scene.lens() == Lens::Recovery
            || derived.journey.cases().next().is_some()
    };
    Lens::ALL.into_iter().filter(is_offered)
}

/// Returns the boxes that the bar would have, the lens first.
pub(super) fn wishes(derived: &Derived) -> Vec<Wish> {
    let (words, segments) = (derived.words, derived.journey.segments());
    let longest = segments.iter().map(|segment| segment.name.as_str()).max_by_key(|name| name.len());
    let of = |which, texts: &mut dyn Iterator<Item = String>| {
        let choice = texts.map(|text| text_width(&text)).fold(0.0, f32::max) + BOX_FRAME;
        (which, text_width(&words.text(self::texts(which)[0])), choice.clamp(LEAST_BOX, WIDEST_BOX))
    };
    let names =
        |all: &str| [words.text(all).into_owned(), longest.unwrap_or_default().to_owned()].into_iter();
    let mut wishes = vec![
        of(BarBox::Lens, &mut lenses(derived).map(|lens| words.lens(lens).into_owned())),
        of(BarBox::RateAs, &mut VOICES.iter().map(|voice| words.voice(voice).into_owned())),
    ];
    if longest.is_some() {
        wishes.push(of(BarBox::RateFor, &mut names("everyone")));
    }
    let rounds = derived.journey.rounds();
    if !rounds.is_empty() {
        let now = words.text("round-now").into_owned();
        let told = rounds.iter().map(|round| words.round(round)).chain([now]);
        wishes.push(of(BarBox::Round, &mut told.into_iter()));
    }
    if longest.is_some() {
        wishes.push(of(BarBox::SeenFor, &mut names("all-customers")));
    }
    wishes.push(of(BarBox::JudgedBy, &mut BY.into_iter().map(|by| words.judged_by(by).into_owned())));
    wishes
}
