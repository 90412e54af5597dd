//! Cards that are dragged: they move together, snap, and join the stage whose band they lie over. Over other cards
//! they are seen in the hand, while the map has them at the nearest free place, where they will land. With Alt,
//! copies follow the hand and the cards themselves stay.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use crate::{
    editor::{Memo, StepName},
    journey::{Edit, FARTHEST, Field, Journey, Point, StageId, Touchpoint, TouchpointId, Transition},
    picture::{CARD_HEIGHT, CARD_WIDTH, Pos, Rect, card_rect, on_grid},
};

use super::{
    GestureContext, GestureEffect, PointerInput, Preview, Selection,
    drop_targets::DropTargets,
    landing::{Landing, Moved},
    snap::Lines,
};

/// The most cards whose landing places are shown.
const MOST_SHOWN: usize = 200;

#[derive(Debug)]
pub(crate) struct Carrying {
    before: Arc<Journey>,
    selected_before: Selection,
    pressed: Pos,
    /// The place of the card under the hand; it is this card that snaps to the grid.
    grabbed: Point,
    cards: BTreeSet<TouchpointId>,
    /// The touchpoints of the cards as they were before, by id: each movement goes through them several times.
    touchpoints: Vec<Arc<Touchpoint>>,
    carried: Selection,
    /// The rectangle around all of the cards, before they moved.
    span: Rect,
    drop_targets: DropTargets,
    /// The drop targets with the bands of the cards themselves; while copies are dragged the cards stay, and so do
    /// their bands.
    all_drop_targets: DropTargets,
    landing: Landing,
    /// The copies, made when Alt is first held.
    copies: Option<Copies>,
    /// Whether the copies are selected rather than the cards; `None` before either is.
    copying: Option<bool>,
    /// How far the hand has moved the cards; `landed` is how far they go when it lets go.
    way: Point,
    landed: Point,
    lines: Memo<Rect, Lines>,
    previews: Vec<Preview>,
}

#[derive(Debug)]
struct Copies {
    /// The ids of the copies, by the ids of their cards.
    ids: BTreeMap<TouchpointId, TouchpointId>,
    selection: Selection,
    /// The edits that connect the copies as their cards are connected.
    connect: Vec<Edit>,
    /// The landing with everything in the way of the copies, which includes the cards themselves.
    landing: Landing,
}

impl Carrying {
    pub(super) fn begin(grabbed: &TouchpointId, pointer: PointerInput, context: &GestureContext<'_>) -> Self {
        let mut carried = context.selection.clone();
        match carried.contains(grabbed) {
            true => {}
            false if pointer.shift => carried.toggle(grabbed.clone()),
            false => carried.only(grabbed.clone()),
        }
        let before = Arc::clone(context.journey);
        let cards: BTreeSet<_> = carried.iter().cloned().collect();
        let touchpoints = before.touchpoints().filter(|it| cards.contains(&it.id)).cloned();
        let touchpoints: Vec<_> = touchpoints.collect();
        let rects = touchpoints.iter().map(|touchpoint| card_rect(touchpoint.at));
        Self {
            selected_before: context.selection.clone(),
            pressed: pointer.at,
            grabbed: before.touchpoint(grabbed).map(|touchpoint| touchpoint.at).unwrap_or_default(),
            span: rects.reduce(Rect::union).unwrap_or(Rect { min: pointer.at, max: pointer.at }),
            drop_targets: DropTargets::without(context.scene, context.journey, &cards),
            all_drop_targets: DropTargets::of(context.scene.bands()),
            landing: Landing::of(context.scene, context.journey, |id| cards.contains(id)),
            copies: None,
            copying: None,
            way: Point::default(),
            landed: Point::default(),
            lines: Memo::default(),
            previews: Vec::new(),
            carried,
            cards,
            touchpoints,
            before,
        }
    }

    pub(super) fn moved(
        &mut self,
        pointer: PointerInput,
        context: &GestureContext<'_>,
    ) -> Vec<GestureEffect> {
        self.way = self.way(pointer, context);
        if pointer.alt && self.copies.is_none() {
            self.copies = Some(Copies::of(self, context));
        }
        let is_copying = pointer.alt && self.way != Point::default();
        self.landed = self.landing(is_copying, context.view);
        if self.landed != self.way {
            self.show_landing();
        }
        let edits = match self.copies.as_ref().filter(|_| is_copying) {
            Some(copies) => self.copy_edits(copies),
            None => self.edits(),
        };
        self.previews.extend(taken_in(&edits));
        let step_name = if is_copying { StepName::Duplicate } else { StepName::Move };
        let mut effects = vec![GestureEffect::Propose(step_name, edits)];
        effects.extend(self.select(is_copying));
        effects
    }

    /// Returns how far the cards in the hand are from where they land.
    pub(super) fn in_hand(&self) -> Pos {
        let by = |way: i32, landed: i32| (way - landed) as f32;
        Pos::new(by(self.way.x, self.landed.x), by(self.way.y, self.landed.y))
    }

    /// Returns how far the cards go if they are let go of here.
    fn landing(&self, is_copying: bool, view: Rect) -> Point {
        if self.way == Point::default() {
            return self.way;
        }
        let copies = self.copies.as_ref().filter(|_| is_copying);
        let stage = |of| if copies.is_some() { self.stage_of_copy(of) } else { self.stage(of) };
        let moved = self.touchpoints().map(|it| Moved { at: it.at, stage: stage(it).cloned() });
        let landing = copies.map_or(&self.landing, |copies| &copies.landing);
        landing.nearest(&moved.collect::<Vec<_>>(), self.way, Some(view))
    }

    /// Shows where the cards land, in place of the lines that they snap to in the hand.
    fn show_landing(&mut self) {
        let places = self.touchpoints().take(MOST_SHOWN).map(|it| card_rect(it.at.plus(self.landed)));
        self.previews = places.map(Preview::Landing).collect();
    }

    /// Selects what follows the hand: the cards or their copies.
    fn select(&mut self, copying: bool) -> Option<GestureEffect> {
        if self.copying.replace(copying) == Some(copying) {
            return None;
        }
        let copies = self.copies.as_ref().filter(|_| copying);
        Some(GestureEffect::Select(copies.map_or(&self.carried, |copies| &copies.selection).clone()))
    }

    pub(super) fn previews(&self) -> &[Preview] {
        &self.previews
    }

    pub(super) fn selected_before(self) -> Selection {
        self.selected_before
    }

    /// Returns how far the cards go, in whole units, and leaves the lines that they snap to in the previews.
    fn way(&mut self, pointer: PointerInput, context: &GestureContext<'_>) -> Point {
        self.previews.clear();
        let raw = [pointer.at.x - self.pressed.x, pointer.at.y - self.pressed.y];
        let free = free_axes(raw, pointer.shift);
        let mut way = [0, 1].map(|axis| if free[axis] { raw[axis] } else { 0.0 });
        if !pointer.ctrl {
            let lines = self.lines.of(context.view, || Lines::of(context, &self.cards));
            let shift = lines.shift(self.span.moved(way[0], way[1]), context.point);
            let grabbed = [self.grabbed.x as f32, self.grabbed.y as f32];
            for axis in [0, 1].into_iter().filter(|&axis| free[axis]) {
                let on_grid = on_grid(grabbed[axis] + way[axis]) - grabbed[axis];
                way[axis] = shift[axis].map_or(on_grid, |shift| way[axis] + shift);
            }
        }
        let span = self.span;
        let way = Point::new(
            within_range(way[0], span.min.x, span.max.x - CARD_WIDTH),
            within_range(way[1], span.min.y, span.max.y - CARD_HEIGHT),
        );
        if let Some((_, lines)) = self.lines.kept().filter(|_| !pointer.ctrl && way != Point::default()) {
            self.previews = lines.guides(span.moved(way.x as f32, way.y as f32));
        }
        way
    }

    /// Returns the edits of the cards that change.
    fn edits(&self) -> Vec<Edit> {
        let mut edits = Vec::with_capacity(self.cards.len());
        for touchpoint in self.touchpoints() {
            let at = touchpoint.at.plus(self.landed);
            if at == touchpoint.at {
                continue;
            }
            edits.push(Edit::Change(touchpoint.id.clone(), Field::At(at)));
            let stage = self.stage(touchpoint);
            if stage != touchpoint.stage.as_ref() {
                edits.push(Edit::Change(touchpoint.id.clone(), Field::Stage(stage.cloned())));
            }
        }
        edits
    }

    /// Returns the stage of the band over which the hand holds the card.
    fn stage<'a>(&'a self, of: &'a Touchpoint) -> Option<&'a StageId> {
        let middle = middle(of.at.plus(self.way));
        self.drop_targets.stage_of_moved(middle, of.stage.as_ref(), self.cards.len())
    }

    fn copy_edits(&self, copies: &Copies) -> Vec<Edit> {
        let new = |(touchpoint, id): (&Touchpoint, &TouchpointId)| {
            let at = touchpoint.at.plus(self.landed);
            let stage = self.stage_of_copy(touchpoint).cloned();
            Edit::Add(Touchpoint { id: id.clone(), at, stage, ..touchpoint.clone() })
        };
        let added = self.touchpoints().zip(copies.ids.values()).map(new);
        added.chain(copies.connect.iter().cloned()).collect()
    }

    fn stage_of_copy<'a>(&'a self, of: &'a Touchpoint) -> Option<&'a StageId> {
        self.all_drop_targets.stage_at(middle(of.at.plus(self.way)), of.stage.as_ref())
    }

    fn touchpoints(&self) -> impl Iterator<Item = &Touchpoint> {
        self.touchpoints.iter().map(|touchpoint| &**touchpoint)
    }
}

impl Copies {
    fn of(carrying: &Carrying, context: &GestureContext<'_>) -> Self {
        let (before, new_ids) = (&carrying.before, context.ids);
        let mut ids = BTreeMap::new();
        let mut taken = BTreeSet::new();
        for card in &carrying.cards {
            let mut id = new_ids.touchpoint_id(before);
            while !taken.insert(id.clone()) {
                id = new_ids.touchpoint_id(before);
            }
            ids.insert(card.clone(), id);
        }
        let copy = |(from, to, transition): (&TouchpointId, &TouchpointId, &Transition)| {
            Some(Edit::Connect(ids.get(from)?.clone(), ids.get(to)?.clone(), transition.clone()))
        };
        let connect = before.transitions().filter_map(copy).collect();
        let mut selection = Selection::default();
        selection.set(ids.values().cloned());
        let landing = carrying.landing.with(carrying.touchpoints().map(|touchpoint| touchpoint.at));
        Self { ids, selection, connect, landing }
    }
}

/// Returns the bands that take a card in.
fn taken_in(edits: &[Edit]) -> impl Iterator<Item = Preview> {
    let stage = |edit: &Edit| match edit {
        Edit::Change(_, Field::Stage(stage)) => stage.clone(),
        _ => None,
    };
    let stages: BTreeSet<_> = edits.iter().filter_map(stage).collect();
    stages.into_iter().map(Preview::Home)
}

/// Returns the axes along which the cards may move; with Shift only the one along which the hand has gone farther.
fn free_axes([x, y]: [f32; 2], straight: bool) -> [bool; 2] {
    [!straight || x.abs() >= y.abs(), !straight || x.abs() < y.abs()]
}

/// Returns the way in whole units, shortened so that nothing between `low` and `high` leaves the canvas.
fn within_range(way: f32, low: f32, high: f32) -> i32 {
    let farthest = FARTHEST as f32;
    way.round().clamp((-farthest - low).min(0.0), (farthest - high).max(0.0)) as i32
}

fn middle(at: Point) -> Pos {
    card_rect(at).centre()
}
