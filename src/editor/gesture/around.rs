//! A rectangle drawn around cards: what it touches is selected while it is drawn.

use crate::{
    journey::TouchpointId,
    picture::{Pos, Rect},
};

use super::{GestureContext, GestureEffect, PointerInput, Preview, Selection};

#[derive(Debug)]
pub(crate) struct Around {
    /// The first corner.
    corner: Pos,
    selected_before: Selection,
    /// What it adds to; none where it begins anew.
    kept: Selection,
    inside: Option<Vec<TouchpointId>>,
    signs: [Preview; 1],
}

impl Around {
    pub(super) fn begin(hand: PointerInput, ground: &GestureContext<'_>) -> Self {
        let adding = hand.shift || hand.ctrl;
        let selected_before = ground.selection.clone();
        let kept = if adding { selected_before.clone() } else { Selection::default() };
        let signs = [Preview::Around(Rect { min: hand.at, max: hand.at })];
        Self { corner: hand.at, selected_before, kept, inside: None, signs }
    }

    pub(super) fn moved(&mut self, hand: PointerInput, ground: &GestureContext<'_>) -> Vec<GestureEffect> {
        let point = |at: Pos| Rect { min: at, max: at };
        let rect = point(self.corner).union(point(hand.at));
        self.signs = [Preview::Around(rect)];
        let cards = ground.scene.cards();
        let inside = ground.scene.cards_in(rect).into_iter().map(|card| cards[card].id.clone());
        let inside: Vec<_> = inside.collect();
        if self.inside.as_ref() == Some(&inside) {
            return Vec::new();
        }
        let mut selection = Selection::default();
        selection.set(self.kept.iter().cloned().chain(inside.iter().cloned()));
        self.inside = Some(inside);
        vec![GestureEffect::Select(selection)]
    }

    pub(super) fn selected_before(self) -> Selection {
        self.selected_before
    }

    pub(super) fn signs(&self) -> &[Preview] {
        &self.signs
    }
}
