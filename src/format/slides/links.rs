//! Draws connections between the cards of one slide: straight to the next card below, else around a corner in the
//! space between columns. Each also names the cards that it is tied to, so that it follows when a card is moved.

use std::collections::BTreeMap;

use crate::{
    format::report::ReportSource,
    insight::{Level, Thread, ThreadKind},
    picture::{Pen, Pos, Rect, Role},
};

use super::{
    columns::{BETWEEN, CardsOfSlide, PlacedCard},
    slide::{LinkSide, SlideLink},
};

/// The distance by which a way around a card swings out, and the same for one that leads back.
const OUT: f32 = 0.55 * BETWEEN;
const BACK: f32 = 0.4 * BETWEEN;

/// Returns the links for these connections, which are those between the cards of the slide.
pub(super) fn links(source: &ReportSource<'_>, threads: &[&Thread], slide: &CardsOfSlide) -> Vec<SlideLink> {
    let cards: BTreeMap<u32, &PlacedCard> = slide.cards.iter().map(|card| (card.number, card)).collect();
    let link = |thread: &&Thread| {
        let (from, to) = (cards.get(&thread.from)?, cards.get(&thread.to)?);
        Some(link(pen(source, thread), (from, to), slide))
    };
    threads.iter().filter_map(link).collect()
}

/// Returns the pen of a connection, which differs in its dashes as well as its colour. An office program draws it
/// from card to card, so it cannot fray as in a picture.
pub(super) fn pen(source: &ReportSource<'_>, thread: &Thread) -> Pen {
    let tail = source.insight.by_number(thread.from).map_or(Level::Unrated, |judged| judged.level);
    match thread.kind {
        ThreadKind::Whole => Pen::solid(2.6, Role::ThreadWhole),
        ThreadKind::Frayed => Pen::dashed(2.6, Role::of(tail).line, [7.8, 5.2]),
        ThreadKind::Dotted => Pen::dashed(2.0, Role::ThreadDotted, [2.0, 5.0]),
    }
}

fn link(line: Pen, (from, to): (&PlacedCard, &PlacedCard), slide: &CardsOfSlide) -> SlideLink {
    let (leaves, arrives) = sides(from, to, slide);
    let points = way((from.rect, leaves), (to.rect, arrives));
    let says = format!("{} → {}", from.number, to.number);
    SlideLink { from: (from.number, leaves), to: (to.number, arrives), points, line, says }
}

fn sides(from: &PlacedCard, to: &PlacedCard, slide: &CardsOfSlide) -> (LinkSide, LinkSide) {
    use LinkSide::{Bottom, Left, Right, Top};
    let below = slide.cards.iter().filter(|it| it.column == from.column && it.rect.min.y > from.rect.min.y);
    let next = below.min_by(|a, b| a.rect.min.y.total_cmp(&b.rect.min.y));
    match to.column.cmp(&from.column) {
        std::cmp::Ordering::Greater => (Right, Left),
        std::cmp::Ordering::Less => (Left, Right),
        _ if next.is_some_and(|next| next.number == to.number) => (Bottom, Top),
        _ if to.rect.min.y > from.rect.min.y => (Right, Right),
        std::cmp::Ordering::Equal => (Left, Left),
    }
}

impl LinkSide {
    /// Returns the middle of this side.
    pub(super) fn of(self, rect: Rect) -> Pos {
        match self {
            Self::Top => Pos::new(rect.centre().x, rect.min.y),
            Self::Left => Pos::new(rect.min.x, rect.centre().y),
            Self::Bottom => Pos::new(rect.centre().x, rect.max.y),
            Self::Right => Pos::new(rect.max.x, rect.centre().y),
        }
    }
}

/// Returns the way between two cards: across, then down or up, then across; straight from a bottom to a top.
fn way((from, leaves): (Rect, LinkSide), (to, arrives): (Rect, LinkSide)) -> Vec<Pos> {
    let (start, end) = (leaves.of(from), arrives.of(to));
    let x = match (leaves, arrives) {
        (LinkSide::Right, LinkSide::Right) => start.x + OUT,
        (LinkSide::Left, LinkSide::Left) => start.x - BACK,
        // The corner is in the space beside the card at which the connection ends.
        (LinkSide::Right, _) => end.x - BETWEEN / 2.0,
        (LinkSide::Left, _) => end.x + BETWEEN / 2.0,
        _ => return vec![start, end],
    };
    if (start.y - end.y).abs() < 0.5 && leaves != arrives {
        return vec![start, end];
    }
    vec![start, Pos::new(x, start.y), Pos::new(x, end.y), end]
}
