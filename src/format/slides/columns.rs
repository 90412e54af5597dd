//! Where the cards of a map stand on slides. Their titles are read from the back, so they have places of their own: stage
//! by stage from the top of a column down, columns from left to right, and on another slide where these are full.

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

/// Between columns, and between cards of one: an arrow is seen there.
pub(super) const BETWEEN: f32 = 34.0;
/// No more columns stand on a slide: narrower ones would break titles within words.
const MOST_COLUMNS: usize = 4;
/// So often cards move to make room for where they lead; from then on each says it that leads anywhere.
const MOST_ROUNDS: usize = 4;
/// What a slide of whole stages costs beside one that parts them.
const KEPT: usize = 2;
const PARTED: usize = 3;
/// Of the lines of a stage's name.
const HEAD_LINES: usize = 2;

/// The cards of one slide, and the heads of its stages.
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

/// A stage and the numbers of its touchpoints in journey order; those of no stage have no name.
struct Group {
    name: String,
    numbers: Vec<u32>,
}

/// Whatever is placed, and how: in so many columns, between an upper and a lower edge.
#[derive(Clone, Copy)]
struct Room {
    columns: usize,
    top: f32,
    bottom: f32,
    /// A stage that one slide holds does not begin on the slide before.
    keeps_stages: bool,
}

/// Places all cards between `top` and `bottom` on as few slides as hold them; of those with the fewest parts of stages,
/// since a stage that goes on in another column has another head there, and then in the widest columns. A stage that one
/// slide holds is parted only where that saves a third of the slides.
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

/// Where cards stand, by the numbers of their touchpoints.
pub(super) struct SlidePlaces(Vec<(usize, usize)>);

impl SlidePlaces {
    pub(super) fn of(slides: &[CardsOfSlide], count: usize) -> Self {
        let mut places = vec![(0, 0); count + 1];
        for (slide, placed) in slides.iter().enumerate() {
            placed.cards.iter().for_each(|card| places[card.number as usize] = (slide, card.column));
        }
        Self(places)
    }

    /// The slide on which a connection is drawn: with both its cards, in one column or in neighbours. It would be lost
    /// behind the cards of a column between them.
    pub(super) fn drawn_on(&self, thread: &Thread) -> Option<usize> {
        let [(from, column), (to, other)] = [thread.from, thread.to].map(|number| self.0[number as usize]);
        (from == to && column.abs_diff(other) <= 1).then_some(from)
    }
}

/// Cards of which a connection is not drawn say where it leads, which takes room and may move cards to other columns and
/// slides: until no more of them do.
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

/// Notes from which a connection leads that is not drawn; returns whether there are any that were not known.
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

/// The name of a stage; two lines of a long one.
fn head(name: &str, width: f32) -> Option<Paragraph> {
    let head = Paragraph::new(name, SMALLEST).weight(Weight::SemiBold).role(Role::Muted);
    (!head.text.is_empty()).then(|| head.cut(width, HEAD_LINES))
}

impl Room {
    /// Of a column.
    fn width(self) -> f32 {
        (ROOM - (self.columns - 1) as f32 * BETWEEN) / self.columns as f32
    }

    fn left(self, column: usize) -> f32 {
        MARGIN + column as f32 * (self.width() + BETWEEN)
    }
}

/// As the canvas tidies them up: those of no stage last, or first where the journey starts with one.
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
