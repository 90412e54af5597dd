//! The map when it is too far away to read: each card is a mark whose shape tells its level or, farther away, a
//! speck.

mod marks;
pub(super) mod mesh;
mod specks;
mod stamp;

use std::{ops::Range, sync::Arc};

use egui::{Mesh, Shape, emath::TSTransform};

use marks::marks;
pub(super) use mesh::put_frame;
use specks::Specks;
use stamp::{Brush, SPECK, Stamps, TINY};

use crate::{
    editor::{Derived, Memo, Selection, ViewState},
    gui::{
        canvas::trail,
        widget::{painter::PiecePainter, style},
    },
    picture::{Band, Pos, Rect, Role, Tone},
};

/// The map seen from so far that its texts cannot be read: specks, kept as one mesh.
#[derive(Default)]
pub(super) struct Far {
    /// The specks, and the serial of what they show.
    specks: Option<(u64, Specks)>,
    /// The specks where the screen shows them, and their transform.
    shown: Option<(TSTransform, Arc<Mesh>)>,
    /// The places of the selected cards, by the selection and the serial of what is said.
    chosen: Memo<(Selection, u64), Vec<usize>>,
}

impl Far {
    pub(super) fn paint(&mut self, piece_painter: &PiecePainter<'_>, derived: &Derived, view: &ViewState) {
        piece_painter.painter.add(Shape::mesh(bands(piece_painter, derived.scene.bands())));
        if let Some(way) = view.detour() {
            piece_painter.painter.add(Shape::mesh(trail::mesh(
                piece_painter,
                derived,
                way,
                view.viewport.near_part(),
            )));
        }
        let cards = if piece_painter.camera.zoom() * TINY < 1.0 {
            self.specks(piece_painter, derived)
        } else {
            Arc::new(marks(piece_painter, &derived.scene, view.viewport.near_part()))
        };
        piece_painter.painter.add(Shape::mesh(cards));
        if !view.selection().is_empty() && view.gesture.in_hand() == Pos::default() {
            piece_painter.painter.add(Shape::mesh(self.outlines(piece_painter, derived, view)));
        }
    }

    /// Paints the cards in the hand where they are held. The mesh of all cards has them where they will land.
    pub(super) fn paint_held(
        &mut self,
        piece_painter: &PiecePainter<'_>,
        derived: &Derived,
        view: &ViewState,
    ) {
        let held = self.held(derived, view);
        if held.is_empty() {
            return;
        }
        let zoom = piece_painter.camera.zoom();
        let pixel = if zoom * TINY < 1.0 { SPECK } else { 1.0 / zoom };
        let stamps = Stamps::of(Brush { theme: piece_painter.theme, pixel }).scaled(zoom);
        let accent = style::colour(piece_painter.theme, Role::Accent);
        let mut mesh = Mesh::default();
        for (card, tone) in held {
            stamps.put(&mut mesh, tone, piece_painter.on_screen(card.min));
            put_frame(&mut mesh, piece_painter.rect_on_screen(card).expand(1.5), 2.0, accent);
        }
        piece_painter.painter.add(Shape::mesh(mesh));
    }

    /// Returns the cards in view that the hand holds elsewhere than they will land.
    fn held(&mut self, derived: &Derived, view: &ViewState) -> Vec<(Rect, Tone)> {
        let Pos { x, y } = view.gesture.in_hand();
        if (x, y) == (0.0, 0.0) {
            return Vec::new();
        }
        let part = view.viewport.near_part();
        let cards = self.chosen(derived, view).iter().map(|&place| &derived.scene.cards()[place]);
        let held = cards.map(|card| (card.rect.moved(x, y), card.tone));
        held.filter(|(card, _)| card.touches(part)).collect()
    }

    /// Returns the places of the selected cards.
    fn chosen(&mut self, derived: &Derived, view: &ViewState) -> &[usize] {
        self.chosen.of((view.selection().clone(), derived.judged_since), || {
            view.selection().iter().filter_map(|id| Some(derived.number_of(id)? as usize - 1)).collect()
        })
    }

    /// Returns the mesh of the specks. While nothing moves, it is the very same as in the last frame.
    fn specks(&mut self, piece_painter: &PiecePainter<'_>, derived: &Derived) -> Arc<Mesh> {
        let transform =
            TSTransform::new(piece_painter.on_screen(Pos::default()).to_vec2(), piece_painter.camera.zoom());
        let (specks, changed) = self.keep_up(piece_painter, derived);
        let on_canvas = specks.mesh();
        let shown = if let (Some((at, mut shown)), Some(changed)) = (self.shown.take(), changed) {
            if !changed.is_empty() {
                show_again(Arc::make_mut(&mut shown), on_canvas, &changed, transform);
            }
            if at != transform {
                move_all(Arc::make_mut(&mut shown), on_canvas, transform);
            }
            shown
        } else {
            let mut mesh = on_canvas.clone();
            mesh.transform(transform);
            Arc::new(mesh)
        };
        self.specks = Some((derived.serial, specks));
        self.shown = Some((transform, Arc::clone(&shown)));
        shown
    }

    /// Returns the specks of what is seen, and which of their vertices have changed; `None` where all have.
    fn keep_up(
        &mut self,
        piece_painter: &PiecePainter<'_>,
        derived: &Derived,
    ) -> (Specks, Option<Vec<Range<usize>>>) {
        if let Some((serial, mut specks)) =
            self.specks.take().filter(|(_, s)| s.theme() == piece_painter.theme)
        {
            let is_same = serial == derived.serial;
            let changed = if is_same { Some(Vec::new()) } else { specks.follow(&derived.scene) };
            if changed.is_some() {
                return (specks, changed);
            }
        }
        (Specks::of(&derived.scene, piece_painter.theme), None)
    }

    /// Makes the outlines of the selected cards in view.
    fn outlines(&mut self, piece_painter: &PiecePainter<'_>, derived: &Derived, view: &ViewState) -> Mesh {
        let mut mesh = Mesh::default();
        let accent = style::colour(piece_painter.theme, Role::Accent);
        let part = view.viewport.near_part();
        let cards = self.chosen(derived, view).iter().map(|&place| derived.scene.cards()[place].rect);
        for card in cards.filter(|card| card.touches(part)) {
            let rect = piece_painter.rect_on_screen(card).expand(1.5);
            put_frame(&mut mesh, rect, 2.0, accent);
        }
        mesh
    }
}

/// Moves the changed vertices of a mesh from the canvas to where the screen shows them.
fn show_again(shown: &mut Mesh, on_canvas: &Mesh, changed: &[Range<usize>], transform: TSTransform) {
    for range in changed {
        let changed = shown.vertices[range.clone()].iter_mut().zip(&on_canvas.vertices[range.clone()]);
        for (shown, vertex) in changed {
            *shown = *vertex;
            shown.pos = transform * vertex.pos;
        }
    }
}

/// Moves a mesh that shows the same as before. Nobody holds the last frame's mesh any more, so it is not copied.
fn move_all(shown: &mut Mesh, on_canvas: &Mesh, transform: TSTransform) {
    for (shown, vertex) in shown.vertices.iter_mut().zip(&on_canvas.vertices) {
        shown.pos = transform * vertex.pos;
    }
}

/// Makes the mesh of the bands, of which there are few.
fn bands(piece_painter: &PiecePainter<'_>, bands: &[Band]) -> Mesh {
    let mut mesh = Mesh::default();
    for band in bands {
        let rect = piece_painter.rect_on_screen(band.rect);
        if band.is_empty {
            put_frame(&mut mesh, rect, 1.0, style::colour(piece_painter.theme, Role::Muted));
        } else {
            mesh.add_colored_rect(rect, style::colour(piece_painter.theme, Role::Band));
        }
    }
    mesh
}

#[cfg(test)]
mod tests {
    use egui::{Context, LayerId, Painter};

    use super::*;
    use crate::{
        editor::{Editor, gesture::Event, trial::hand},
        journey::Rating,
        picture::{Camera, Theme},
    };

    #[test]
    fn panned_zoomed_and_rated_the_specks_are_as_if_they_were_made_anew() {
        let painter = Painter::new(Context::default(), LayerId::background(), egui::Rect::EVERYTHING);
        let mut editor = Editor::drawn("A + > B - > C +");
        let (mut far, mut camera) = (Far::default(), Camera::default());
        camera.zoom_to(0.02, Pos::default());
        for step in 0..6 {
            match step {
                1 | 2 => camera.pan(7.0, -3.0),
                3 => camera.zoom_to(0.03, Pos::default()),
                4 => {
                    editor.choose(&[1]);
                    editor.rate(Some(Rating::Negative));
                }
                _ => {}
            }
            editor.refresh();
            let (derived, _) = editor.seen().expect("looked at");
            let piece_painter =
                PiecePainter { painter: &painter, theme: Theme::Light, camera, text_zoom: 1.0 };
            let anew = Far::default().specks(&piece_painter, derived);
            assert_eq!(*far.specks(&piece_painter, derived), *anew, "step {step}");
        }
    }

    #[test]
    fn what_is_carried_over_another_card_is_in_the_hand_and_not_where_it_lands() {
        let mut editor = Editor::drawn("A + > B +");
        editor.view.viewport.camera.zoom_to(0.2, Pos::default());
        editor.drag_held(hand(80.0, 40.0), hand(290.0, 60.0));
        editor.refresh();
        let (derived, view) = editor.seen().expect("looked at");
        let [landed, other] = [0, 1].map(|place| derived.scene.cards()[place].rect);
        let held = Far::default().held(derived, view);
        assert!(!landed.overlaps(other) && held.len() == 1 && held[0].0.overlaps(other), "{held:?}");
        editor.gesture_goes_on(Event::Move(hand(80.0, 400.0)));
        editor.refresh();
        let (derived, view) = editor.seen().expect("looked at");
        assert!(Far::default().held(derived, view).is_empty(), "where it lands, the mesh of all has it");
    }
}
