//! A rectangle drawn around cards: the cards it touches are selected while it is drawn.

use crate::{
    journey::TouchpointId,
    picture::{Pos, Rect},
};

use super::{GestureContext, GestureEffect, PointerInput, Preview, Selection};

#[derive(Debug)]
pub(crate) struct BoxSelect {
    /// The corner where the drawing began.
    corner: Pos,
    selected_before: Selection,
    /// The selection that the rectangle adds to; empty where it begins a new one.
    kept: Selection,
    inside: Option<Vec<TouchpointId>>,
    previews: [Preview; 1],
}

impl BoxSelect {
    pub(super) fn begin(pointer: PointerInput, context: &GestureContext<'_>) -> Self {
        let adding = pointer.shift || pointer.ctrl;
        let selected_before = context.selection.clone();
        let kept = if adding { selected_before.clone() } else { Selection::default() };
        let previews = [Preview::BoxSelect(Rect { min: pointer.at, max: pointer.at })];
        Self { corner: pointer.at, selected_before, kept, inside: None, previews }
    }

    pub(super) fn moved(
        &mut self,
        pointer: PointerInput,
        context: &GestureContext<'_>,
    ) -> Vec<GestureEffect> {
        let point = |at: Pos| Rect { min: at, max: at };
        let rect = point(self.corner).union(point(pointer.at));
        self.previews = [Preview::BoxSelect(rect)];
        let cards = context.scene.cards();
        let inside = context.scene.cards_in(rect).into_iter().map(|card| cards[card].id.clone());
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

    pub(super) fn previews(&self) -> &[Preview] {
        &self.previews
    }
}
