//! The map when it is too far away to read: each card is a mark that tells its level by shape, and farther
//! away a speck.

mod marks;
mod specks;
pub(super) mod stamp;

use std::{ops::Range, sync::Arc};

use egui::{Mesh, Shape, emath::TSTransform};

use marks::marks;
use specks::Specks;
use stamp::{TINY, put_frame};

use crate::{
    editor::{Looks, Selection, Sight},
    gui::{
        canvas::trail,
        widget::{painter::Easel, style},
    },
    picture::{Band, Pos, Role},
};

#[derive(Default)]
pub(super) struct Far {
    /// Of the sight of this serial.
    specks: Option<(u64, Specks)>,
    /// The specks where the screen shows them.
    shown: Option<(TSTransform, Arc<Mesh>)>,
    /// Which cards are selected, by place: for a selection, and what the sight says.
    chosen: Option<(Selection, u64, Vec<usize>)>,
}

impl Far {
    pub(super) fn paint(&mut self, easel: &Easel<'_>, sight: &Sight, looks: &Looks) {
        easel.painter.add(Shape::mesh(bands(easel, sight.scene.bands())));
        if let Some(way) = looks.way() {
            easel.painter.add(Shape::mesh(trail::mesh(easel, sight, way, super::view(looks))));
        }
        let cards = if easel.camera.zoom() * TINY < 1.0 {
            self.specks(easel, sight)
        } else {
            Arc::new(marks(easel, &sight.scene, super::view(looks)))
        };
        easel.painter.add(Shape::mesh(cards));
        if !looks.selection.is_empty() {
            easel.painter.add(Shape::mesh(self.outlines(easel, sight, looks)));
        }
    }

    /// Unmoved, the very same mesh as in the last frame.
    fn specks(&mut self, easel: &Easel<'_>, sight: &Sight) -> Arc<Mesh> {
        let transform = TSTransform::new(easel.on_screen(Pos::default()).to_vec2(), easel.camera.zoom());
        let (specks, changed) = self.keep_up(easel, sight);
        let on_canvas = specks.mesh();
        let shown = match (self.shown.take(), changed) {
            (Some((at, mut shown)), Some(changed)) if at == transform => {
                if !changed.is_empty() {
                    show_again(Arc::make_mut(&mut shown), on_canvas, &changed, transform);
                }
                shown
            }
            _ => {
                let mut mesh = on_canvas.clone();
                mesh.transform(transform);
                Arc::new(mesh)
            }
        };
        self.specks = Some((sight.serial, specks));
        self.shown = Some((transform, Arc::clone(&shown)));
        shown
    }

    /// The specks of this sight, and which of their vertices have changed; `None` where all have.
    fn keep_up(&mut self, easel: &Easel<'_>, sight: &Sight) -> (Specks, Option<Vec<Range<usize>>>) {
        if let Some((serial, mut specks)) = self.specks.take().filter(|(_, s)| s.theme() == easel.theme) {
            let is_same = serial == sight.serial;
            let changed = if is_same { Some(Vec::new()) } else { specks.follow(&sight.scene) };
            if changed.is_some() {
                return (specks, changed);
            }
        }
        (Specks::of(&sight.scene, easel.theme), None)
    }

    /// Around the selected cards in view.
    fn outlines(&mut self, easel: &Easel<'_>, sight: &Sight, looks: &Looks) -> Mesh {
        let mut mesh = Mesh::default();
        let is_now = |(selection, said, _): &(Selection, u64, Vec<usize>)| {
            *said == sight.said && *selection == looks.selection
        };
        let chosen = self.chosen.take().filter(is_now).unwrap_or_else(|| {
            let places = looks.selection.iter().filter_map(|id| Some(sight.number_of(id)? as usize - 1));
            (looks.selection.clone(), sight.said, places.collect())
        });
        let accent = style::colour(easel.theme, Role::Accent);
        let view = super::view(looks);
        let cards = chosen.2.iter().map(|&place| sight.scene.cards()[place].rect);
        for card in cards.filter(|card| card.touches(view)) {
            let rect = easel.rect_on_screen(card).expand(1.5);
            put_frame(&mut mesh, rect, 2.0, accent);
        }
        self.chosen = Some(chosen);
        mesh
    }
}

/// Moves what changed of a mesh on the canvas to where the screen shows it.
fn show_again(shown: &mut Mesh, on_canvas: &Mesh, changed: &[Range<usize>], transform: TSTransform) {
    for range in changed {
        let changed = shown.vertices[range.clone()].iter_mut().zip(&on_canvas.vertices[range.clone()]);
        for (shown, vertex) in changed {
            *shown = *vertex;
            shown.pos = transform * vertex.pos;
        }
    }
}

/// There are few.
fn bands(easel: &Easel<'_>, bands: &[Band]) -> Mesh {
    let mut mesh = Mesh::default();
    for band in bands {
        let rect = easel.rect_on_screen(band.rect);
        if band.is_empty {
            put_frame(&mut mesh, rect, 1.0, style::colour(easel.theme, Role::Muted));
        } else {
            mesh.add_colored_rect(rect, style::colour(easel.theme, Role::Band));
        }
    }
    mesh
}
