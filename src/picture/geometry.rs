//! The places of cards, threads and bands, indexed for hit tests and culling. They follow from
//! positions, stages, connections and journey order, never from ratings.

use rstar::{
    AABB, RTree,
    primitives::{GeomWithData, Rectangle},
};

use crate::{
    insight::Insight,
    journey::{Journey, Point, Stage, StageId, TouchpointId},
};

use super::{
    band::{Band, bands, with_empty},
    card::{CARD_HEIGHT, CARD_WIDTH},
    pieces::{Pos, Rect},
    route::Shape,
};

type Boxed = GeomWithData<Rectangle<[f32; 2]>, u32>;

const NOTHING: Rect = Rect::new(0.0, 0.0, 0.0, 0.0);

#[derive(Debug)]
pub(crate) struct Geometry {
    drawn: Drawn,
    cards: Vec<Rect>,
    shapes: Vec<Shape>,
    bands: Vec<Band>,
    bounds: Rect,
    drawn_bounds: Rect,
    card_index: RTree<Boxed>,
    shape_index: RTree<Boxed>,
}

/// What the places were made from.
#[derive(Debug)]
struct Drawn {
    /// By id.
    touchpoints: Vec<(Point, Option<StageId>)>,
    stages: Vec<Stage>,
    /// By number.
    order: Vec<TouchpointId>,
    /// By number.
    connections: Vec<(u32, u32)>,
}

impl Geometry {
    pub(crate) fn of(journey: &Journey, insight: &Insight) -> Self {
        let by_number = || insight.touchpoints.iter().filter_map(|judged| journey.touchpoint(&judged.id));
        let cards: Vec<_> = by_number().map(|touchpoint| card_rect(touchpoint.at)).collect();
        let card_index = index(cards.iter().copied());
        let clear = |lane: Rect| card_index.locate_in_envelope_intersecting(envelope(lane)).next().is_none();
        let rect = |number: u32| cards[number as usize - 1];
        let threads = insight.reach.threads.iter();
        let shapes: Vec<_> =
            threads.map(|thread| Shape::between(rect(thread.from), rect(thread.to), clear)).collect();
        let bands = bands(journey, by_number().map(|t| t.stage.as_ref()).zip(cards.iter().copied()));
        let all_cards = cards.iter().copied().reduce(Rect::union);
        let bands = with_empty(journey, bands, all_cards);
        let all = cards.iter().copied().chain(shapes.iter().map(|shape| shape.bounds));
        let all = all.chain(bands.iter().filter(|band| !band.is_empty).map(|band| band.rect));
        let drawn_bounds = all.reduce(Rect::union);
        let empty = bands.iter().filter(|band| band.is_empty).map(|band| band.rect);
        let bounds = drawn_bounds.into_iter().chain(empty).reduce(Rect::union).unwrap_or(NOTHING);
        let drawn_bounds = drawn_bounds.unwrap_or(NOTHING);
        let shape_index = index(shapes.iter().map(|shape| shape.bounds));
        let drawn = Drawn::of(journey, insight);
        Self { drawn, cards, shapes, bands, bounds, drawn_bounds, card_index, shape_index }
    }

    /// Whether everything would be at the same place again.
    pub(crate) fn fits(&self, journey: &Journey, insight: &Insight) -> bool {
        let drawn = &self.drawn;
        let touchpoints = journey.touchpoints().map(|t| (t.at, t.stage.as_ref()));
        let order = insight.touchpoints.iter().map(|judged| &judged.id);
        let connections = insight.reach.threads.iter().map(|thread| (thread.from, thread.to));
        drawn.stages == journey.stages()
            && drawn.connections.iter().copied().eq(connections)
            && drawn.order.iter().eq(order)
            && drawn.touchpoints.iter().map(|(at, stage)| (*at, stage.as_ref())).eq(touchpoints)
    }

    pub(crate) fn cards(&self) -> &[Rect] {
        &self.cards
    }

    pub(crate) fn shapes(&self) -> &[Shape] {
        &self.shapes
    }

    pub(crate) fn bands(&self) -> &[Band] {
        &self.bands
    }

    pub(crate) fn bounds(&self) -> Rect {
        self.bounds
    }

    /// Without empty bands.
    pub(crate) fn drawn_bounds(&self) -> Rect {
        self.drawn_bounds
    }

    pub(crate) fn cards_in(&self, part: Rect) -> Vec<usize> {
        touching(&self.card_index, part)
    }

    pub(crate) fn threads_in(&self, part: Rect) -> Vec<usize> {
        touching(&self.shape_index, part)
    }
}

impl Drawn {
    fn of(journey: &Journey, insight: &Insight) -> Self {
        Self {
            touchpoints: journey.touchpoints().map(|t| (t.at, t.stage.clone())).collect(),
            stages: journey.stages().to_vec(),
            order: insight.touchpoints.iter().map(|judged| judged.id.clone()).collect(),
            connections: insight.reach.threads.iter().map(|thread| (thread.from, thread.to)).collect(),
        }
    }
}

fn card_rect(at: Point) -> Rect {
    Rect::new(at.x as f32, at.y as f32, CARD_WIDTH, CARD_HEIGHT)
}

fn index(boxes: impl Iterator<Item = Rect>) -> RTree<Boxed> {
    let entry = |(place, rect): (usize, Rect)| GeomWithData::new(corners(rect), place as u32);
    RTree::bulk_load(boxes.enumerate().map(entry).collect())
}

fn touching(index: &RTree<Boxed>, part: Rect) -> Vec<usize> {
    let found = index.locate_in_envelope_intersecting(envelope(part));
    let mut places: Vec<_> = found.map(|boxed| boxed.data as usize).collect();
    places.sort_unstable();
    places
}

fn corners(rect: Rect) -> Rectangle<[f32; 2]> {
    let corner = |pos: Pos| [pos.x, pos.y];
    Rectangle::from_corners(corner(rect.min), corner(rect.max))
}

fn envelope(rect: Rect) -> AABB<[f32; 2]> {
    AABB::from_corners([rect.min.x, rect.min.y], [rect.max.x, rect.max.y])
}
