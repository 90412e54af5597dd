//! All cards and threads as one mesh, for when they are too small to read. It is made once for a map and a
//! range of zooms, and then only moved; where cards have moved, their parts of it follow.

mod body;
mod stamp;

use std::{ops::Range, sync::Arc};

use egui::{Mesh, Shape, emath::TSTransform};

use crate::picture::{Band, Role, Theme};

use super::super::{
    looks::{Looks, Selection},
    paint::{Easel, egui_rect},
    sight::Sight,
    style,
};

use body::Body;
use stamp::{Brush, frame};

/// The mesh is made anew when the zoom has changed by more than this factor.
const ZOOM_RANGE: f32 = 1.4;

#[derive(Default)]
pub(super) struct FarMesh {
    kept: Option<Kept>,
    /// The body where the screen shows it.
    shown: Option<(TSTransform, Arc<Mesh>)>,
    /// Which cards are selected, by place: for a selection, and what the sight says.
    chosen: Option<(Selection, u64, Vec<usize>)>,
}

/// A mesh on the canvas, and what it was made for.
struct Kept {
    sight: u64,
    theme: Theme,
    zoom: f32,
    body: Body,
}

impl FarMesh {
    pub(super) fn paint(&mut self, easel: &Easel<'_>, sight: &Sight, looks: &Looks) {
        easel.painter.add(Shape::mesh(bands(easel, sight.scene.bands())));
        let body = self.body(easel, sight);
        easel.painter.add(Shape::mesh(body));
        easel.painter.add(Shape::mesh(self.outlines(easel, sight, looks)));
    }

    /// Unmoved, the very same mesh as in the last frame.
    fn body(&mut self, easel: &Easel<'_>, sight: &Sight) -> Arc<Mesh> {
        let transform =
            TSTransform::new(easel.camera.screen_from_canvas(0.0, 0.0).to_vec2(), easel.camera.zoom());
        let (kept, moved) = keep_up(self.kept.take(), easel, sight);
        let shown = self.shown.take().filter(|(at, _)| *at == transform);
        let shown = match (shown, moved) {
            (Some((_, mut mesh)), Some(moved)) => {
                if !moved.is_empty() {
                    show_again(Arc::make_mut(&mut mesh), kept.body.mesh(), &moved, transform);
                }
                mesh
            }
            _ => {
                let mut mesh = kept.body.mesh().clone();
                mesh.transform(transform);
                Arc::new(mesh)
            }
        };
        self.kept = Some(kept);
        self.shown = Some((transform, Arc::clone(&shown)));
        shown
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
            let rect = easel.camera.screen_from_canvas_rect(egui_rect(card)).expand(1.5);
            frame(&mut mesh, rect, 2.0, accent);
        }
        self.chosen = Some(chosen);
        mesh
    }
}

/// What is kept for now, and which of its vertices have changed; `None` where all have.
fn keep_up(kept: Option<Kept>, easel: &Easel<'_>, sight: &Sight) -> (Kept, Option<Vec<Range<usize>>>) {
    let still_good = |kept: &Kept| {
        let factor = easel.camera.zoom() / kept.zoom;
        kept.theme == easel.theme && (1.0 / ZOOM_RANGE..ZOOM_RANGE).contains(&factor)
    };
    if let Some(mut kept) = kept.filter(still_good) {
        let same = kept.sight == sight.serial;
        let moved = if same { Some(Vec::new()) } else { kept.body.follow(&sight.scene) };
        if moved.is_some() {
            return (Kept { sight: sight.serial, ..kept }, moved);
        }
    }
    let (sight_now, theme, zoom) = (sight.serial, easel.theme, easel.camera.zoom());
    (
        Kept {
            sight: sight_now,
            theme,
            zoom,
            body: Body::of(&sight.scene, Brush { theme, pixel: 1.0 / zoom }),
        },
        None,
    )
}

/// Moves what changed of a mesh on the canvas to where the screen shows it.
fn show_again(shown: &mut Mesh, on_canvas: &Mesh, changed: &[Range<usize>], transform: TSTransform) {
    for range in changed {
        for (shown, vertex) in
            shown.vertices[range.clone()].iter_mut().zip(&on_canvas.vertices[range.clone()])
        {
            *shown = *vertex;
            shown.pos = transform * vertex.pos;
        }
    }
}

/// There are few.
fn bands(easel: &Easel<'_>, bands: &[Band]) -> Mesh {
    let mut mesh = Mesh::default();
    for band in bands {
        let rect = easel.camera.screen_from_canvas_rect(egui_rect(band.rect));
        if band.is_empty {
            frame(&mut mesh, rect, 1.0, style::colour(easel.theme, Role::Muted));
        } else {
            mesh.add_colored_rect(rect, style::colour(easel.theme, Role::Band));
        }
    }
    mesh
}
