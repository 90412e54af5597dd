//! The room of the bar of lenses and boxes. Every control keeps its name at any width: beside it, or above it,
//! where the bar is higher then. The room follows from what can be chosen, not from what is chosen: nothing in the
//! bar moves while one chooses.

use crate::{
    editor::Derived,
    gui::widget::style,
    insight::{JudgedBy, Lens},
    journey::Voice,
    picture::{Weight, font},
};

/// The distance between a name and its box, and between boxes, in points.
pub(super) const GAP: f32 = 8.0;
/// The distance between the pills and what follows, and before the boxes at the right end, in points.
pub(super) const APART: f32 = 12.0;
/// The room at either side of a pill's word, the widest that fits; and the distance between pills, in points.
const PILL_PADDINGS: [f32; 3] = [12.0, 8.0, 5.0];
pub(super) const PILL_GAP: f32 = 4.0;

/// The greatest width of a box, however long the name of a segment is, and the least widths of boxes where there
/// is little room, in points.
const WIDEST_BOX: f32 = 172.0;
const NARROW_BOX: f32 = 120.0;
const LEAST_BOX: f32 = 58.0;
/// The width of a box without its text, in points.
const BOX_FRAME: f32 = 50.0;
/// The height of the bar where names stand beside their boxes, and where they stand above, in points.
const BESIDE: f32 = 42.0;
const ABOVE: f32 = 58.0;

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

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum NamePlace {
    Beside,
    Above,
}

/// The layout of the bar.
#[derive(Debug)]
pub(in crate::gui) struct BarRoom {
    /// The room at either side of a pill's word, in points; `None` where a box stands in place of the pills.
    pub(super) pills: Option<f32>,
    pub(super) names: NamePlace,
    /// Whether the box of rounds stands in a line of its own below the bar, since it would cut the other boxes'
    /// texts.
    pub(in crate::gui) has_round_below: bool,
    boxes: Vec<(BarBox, f32)>,
}

/// A box, the width of its name, and the width of the widest text that can be chosen in it.
type Wish = (BarBox, f32, f32);

impl BarRoom {
    /// Lays out a bar of this width, within its margins.
    pub(in crate::gui) fn of(width: f32, derived: &Derived) -> Self {
        let wishes = wishes(derived);
        let room = Self::with(width, derived, wishes.clone());
        let others: Vec<_> = wishes.iter().copied().filter(|wish| wish.0 != BarBox::Round).collect();
        if others.len() == wishes.len() || !room.cuts(&wishes) {
            return room;
        }
        Self { has_round_below: true, ..Self::with(width, derived, others) }
    }

    /// Lays out a bar with these boxes, the lens first.
    fn with(width: f32, derived: &Derived, mut wishes: Vec<Wish>) -> Self {
        let pills = |names, padding| {
            let name =
                if names == NamePlace::Beside { text_width(&derived.words.text("lens")) + GAP } else { 0.0 };
            name + pills_width(derived, padding) + APART + GAP
        };
        let lens = wishes.remove(0);
        let with_pills = |names, padding| {
            let room = Self::fitting(width - pills(names, padding), &wishes, names)?;
            Some(Self { pills: Some(padding), ..room })
        };
        // Tight pills are better than boxes that are cut.
        let uncut = |names| {
            let mut rooms = PILL_PADDINGS.into_iter().filter_map(|padding| with_pills(names, padding));
            rooms.find(|room| !room.cuts(&wishes))
        };
        let all: Vec<Wish> = std::iter::once(lens).chain(wishes.iter().copied()).collect();
        uncut(NamePlace::Beside)
            .or_else(|| uncut(NamePlace::Above))
            .or_else(|| with_pills(NamePlace::Above, PILL_PADDINGS[0]))
            .or_else(|| Self::fitting(width, &all, NamePlace::Beside))
            .unwrap_or_else(|| Self::squeezed(width, &all))
    }

    /// Returns whether a box is narrower than it wishes to be. For a round, the beginning of its name is enough.
    fn cuts(&self, wishes: &[Wish]) -> bool {
        let least =
            |(which, _, wish): &Wish| if *which == BarBox::Round { wish.min(NARROW_BOX) } else { *wish };
        let is_cut = |wish: &Wish| self.width_of(wish.0).is_some_and(|width| width < least(wish) - 0.5);
        wishes.iter().any(is_cut)
    }

    /// Returns the height of the bar, in points.
    pub(in crate::gui) fn height(&self) -> f32 {
        if self.names == NamePlace::Above { ABOVE } else { BESIDE }
    }

    /// Returns the width of this box, if it is in the bar.
    pub(super) fn width_of(&self, which: BarBox) -> Option<f32> {
        self.boxes.iter().find(|(it, _)| *it == which).map(|(_, width)| *width)
    }

    /// Makes boxes as wide as what can be chosen in them or, where names stand above, not much narrower. `None`
    /// where there is no room for that.
    fn fitting(width: f32, wishes: &[Wish], names: NamePlace) -> Option<Self> {
        let least = |(_, name, wish): &Wish| match names {
            NamePlace::Beside => *wish,
            NamePlace::Above => wish.min(NARROW_BOX).max(*name),
        };
        Self::between(width, wishes, names, least)
    }

    /// Puts names above the boxes and makes boxes as narrow as need be.
    fn squeezed(width: f32, wishes: &[Wish]) -> Self {
        let least = |(_, _, wish): &Wish| wish.min(LEAST_BOX);
        let narrowest = || wishes.iter().map(|wish| (wish.0, LEAST_BOX)).collect();
        Self::between(width, wishes, NamePlace::Above, least).unwrap_or_else(|| Self {
            pills: None,
            names: NamePlace::Above,
            has_round_below: false,
            boxes: narrowest(),
        })
    }

    /// Gives each box its least width, and shares out what is left in proportion to what each wishes beyond that.
    /// `None` where the least widths do not fit.
    fn between(width: f32, wishes: &[Wish], names: NamePlace, least: impl Fn(&Wish) -> f32) -> Option<Self> {
        let beside = |(_, name, _): &Wish| if names == NamePlace::Beside { name + GAP } else { 0.0 };
        let fixed: f32 = wishes.iter().map(|wish| beside(wish) + GAP).sum();
        let room = width - fixed - APART;
        let leasts: f32 = wishes.iter().map(&least).sum();
        let beyond = |wish: &Wish| wish.2.max(least(wish)) - least(wish);
        let more: f32 = wishes.iter().map(beyond).sum();
        let share = if more > 0.0 { ((room - leasts) / more).min(1.0) } else { 1.0 };
        let boxes = || wishes.iter().map(|wish| (wish.0, least(wish) + share * beyond(wish))).collect();
        (room >= leasts).then(|| Self { pills: None, names, has_round_below: false, boxes: boxes() })
    }
}

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
fn wishes(derived: &Derived) -> Vec<Wish> {
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
