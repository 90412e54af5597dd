//! Places the cards of a map on slides. Titles must be readable from the back of a room, so cards do not stand as
//! on the canvas: they stand stage by stage, from the top of a column down, in columns from left to right, and go
//! on to another slide where these are full.

mod packing;

use std::collections::BTreeMap;

use crate::{
    format::report::ReportSource,
    insight::Thread,
    journey::StageId,
    picture::{Rect, Role, Weight},
};

use super::{
    cards::{CardSaid, CardText},
    slide::{MARGIN, Paragraph, ROOM, SMALLEST},
};
use packing::Packing;

/// The space between columns, in which arrows are seen.
pub(super) const BETWEEN: f32 = 34.0;
/// The largest number of columns on a slide; narrower ones would break titles within words.
const MOST_COLUMNS: usize = 4;
/// The number of rounds in which cards may move to make room for where they lead; after those, every card that
/// leads anywhere says so.
const MOST_ROUNDS: usize = 4;
/// The cost of a slide in a layout that keeps stages whole, and of one in a layout that divides them.
const KEPT: usize = 2;
const PARTED: usize = 3;
/// The largest number of lines of a stage's name.
const HEAD_LINES: usize = 2;

/// The cards of one slide, and the heads of their stages.
#[derive(Clone, Default)]
pub(super) struct CardsOfSlide {
    pub heads: Vec<(Rect, Vec<Paragraph>)>,
    pub cards: Vec<PlacedCard>,
}

#[derive(Clone)]
pub(super) struct PlacedCard {
    /// Its number (R7).
    pub number: u32,
    pub rect: Rect,
    pub column: usize,
    pub text: CardText,
}

/// A stage and the numbers of its touchpoints in journey order. The name is empty for touchpoints without a stage.
struct Group {
    name: String,
    numbers: Vec<u32>,
}

/// The room for cards: the number of columns, between an upper and a lower edge.
#[derive(Clone, Copy)]
struct Room {
    columns: usize,
    top: f32,
    bottom: f32,
    /// Whether a stage that fits on one slide must not begin on the slide before.
    keeps_stages: bool,
}

/// Places all cards between `top` and `bottom` on as few slides as hold them. Among such layouts the one with the
/// fewest parts of stages is taken, since a stage that continues in another column has another head there, and then
/// the one with the widest columns. A stage that fits on one slide is divided only where that saves a third of the
/// slides.
pub(super) fn place(
    source: &ReportSource<'_>,
    told: &[CardSaid],
    (top, bottom): (f32, f32),
) -> Vec<CardsOfSlide> {
    let groups = groups(source);
    let rooms = [true, false].into_iter().flat_map(|keeps_stages| {
        (1..=MOST_COLUMNS).map(move |columns| Room { columns, top, bottom, keeps_stages })
    });
    let placed = rooms.map(|room| {
        let slides = placed(source, &groups, told, room);
        let parts: usize = slides.iter().map(|slide| slide.heads.len()).sum();
        let cost = slides.len() * if room.keeps_stages { KEPT } else { PARTED };
        ((cost, parts), slides)
    });
    placed.min_by_key(|(cost, _)| *cost).map(|(_, slides)| slides).unwrap_or_default()
}

/// The slide and the column of each card, by the number of its touchpoint.
pub(super) struct SlidePlaces(Vec<(usize, usize)>);

impl SlidePlaces {
    pub(super) fn of(slides: &[CardsOfSlide], count: usize) -> Self {
        let mut places = vec![(0, 0); count + 1];
        for (slide, placed) in slides.iter().enumerate() {
            placed.cards.iter().for_each(|card| places[card.number as usize] = (slide, card.column));
        }
        Self(places)
    }

    /// Returns the slide on which a connection is drawn: that of both its cards, if they stand in one column or in
    /// neighbouring ones. Otherwise the cards between them would hide it, and it is not drawn.
    pub(super) fn drawn_on(&self, thread: &Thread) -> Option<usize> {
        let [(from, column), (to, other)] = [thread.from, thread.to].map(|number| self.0[number as usize]);
        (from == to && column.abs_diff(other) <= 1).then_some(from)
    }
}

/// Places cards until no more of them must say where they lead. A card must if one of its connections is not drawn;
/// its text then takes room and may move cards to other columns and slides.
fn placed(source: &ReportSource<'_>, groups: &[Group], told: &[CardSaid], room: Room) -> Vec<CardsOfSlide> {
    let mut leads_on = vec![false; told.len()];
    for (from, _, label) in source.journey.labels() {
        if let Some(number) = source.insight.number_of(from).filter(|_| !label.trim().is_empty()) {
            leads_on[number as usize - 1] = true;
        }
    }
    let text = |leads: bool| told.iter().map(|it| it.text(room.width(), leads)).collect::<Vec<_>>();
    let (plain, leading) = (text(false), text(true));
    for _ in 0..MOST_ROUNDS {
        let slides = packed(groups, (&plain, &leading), &leads_on, room);
        if !leave(&source.insight.reach.threads, &slides, &mut leads_on) {
            return slides;
        }
    }
    packed(groups, (&plain, &leading), &vec![true; told.len()], room)
}

/// Marks the cards with a connection that is not drawn; returns whether any was not marked before.
fn leave(threads: &[Thread], slides: &[CardsOfSlide], leads_on: &mut [bool]) -> bool {
    let places = SlidePlaces::of(slides, leads_on.len());
    let mut is_new = false;
    for thread in threads {
        let known = &mut leads_on[thread.from as usize - 1];
        if !*known && places.drawn_on(thread).is_none() {
            (*known, is_new) = (true, true);
        }
    }
    is_new
}

fn packed(
    groups: &[Group],
    (plain, leading): (&[CardText], &[CardText]),
    leads_on: &[bool],
    room: Room,
) -> Vec<CardsOfSlide> {
    let mut packing = Packing::new(room);
    for group in groups {
        let text = |number: &u32| {
            let place = *number as usize - 1;
            (*number, if leads_on[place] { &leading[place] } else { &plain[place] })
        };
        packing.group(
            head(&group.name, room.width()).as_ref(),
            &group.numbers.iter().map(text).collect::<Vec<_>>(),
        );
    }
    packing.done
}

/// Returns the head of a stage, at most two lines; `None` if it has no name.
fn head(name: &str, width: f32) -> Option<Paragraph> {
    let head = Paragraph::new(name, SMALLEST).weight(Weight::SemiBold).role(Role::Muted);
    (!head.text.is_empty()).then(|| head.cut(width, HEAD_LINES))
}

impl Room {
    /// Returns the width of a column.
    fn width(self) -> f32 {
        (ROOM - (self.columns - 1) as f32 * BETWEEN) / self.columns as f32
    }

    fn left(self, column: usize) -> f32 {
        MARGIN + column as f32 * (self.width() + BETWEEN)
    }
}

/// Groups touchpoints by stage, in the order in which the canvas is tidied: those without a stage come last, or
/// first if the journey begins with one.
fn groups(source: &ReportSource<'_>) -> Vec<Group> {
    let mut by_stage: BTreeMap<Option<&StageId>, Vec<u32>> = BTreeMap::new();
    for judged in &source.insight.touchpoints {
        let stage = source.touchpoint(judged).and_then(|it| it.stage.as_ref());
        by_stage.entry(stage).or_default().push(judged.number);
    }
    let without = by_stage.remove(&None).unwrap_or_default();
    let stages = source.journey.stages().iter();
    let mut groups: Vec<_> = stages
        .filter_map(|stage| {
            Some(Group { name: stage.name.clone(), numbers: by_stage.remove(&Some(&stage.id))? })
        })
        .collect();
    let place = if without.first() == Some(&1) { 0 } else { groups.len() };
    if !without.is_empty() {
        groups.insert(place, Group { name: String::new(), numbers: without });
    }
    groups
}
