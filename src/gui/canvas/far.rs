//! All cards and threads as one mesh, for when they are too small to read. It is made once for what is
//! seen and a range of zooms, and then only moved.

use std::sync::Arc;

use egui::{Color32, Mesh, Pos2, Rect, Shape, Vec2, emath::TSTransform, vec2};

use crate::{
    insight::{Level, ThreadKind},
    picture::Role,
};

use super::super::{
    looks::Looks,
    paint::{Easel, egui_rect},
    sight::Sight,
    style,
};

/// The mesh is made anew when the zoom has changed by more than this factor.
const ZOOM_RANGE: f32 = 1.4;
/// Canvas units in a point from which on a card is a speck.
const TINY: f32 = 8.0;

#[derive(Default)]
pub(super) struct FarMesh {
    of: Option<Of>,
    on_canvas: Mesh,
    moved: Option<(TSTransform, Arc<Mesh>)>,
}

/// What the mesh was made for.
#[derive(Clone, Copy, PartialEq)]
struct Of {
    sight: u64,
    dark: bool,
    zoom: f32,
}

impl FarMesh {
    pub(super) fn paint(&mut self, easel: &Easel<'_>, sight: &Sight, looks: &Looks) {
        self.keep_up(easel, sight);
        easel.painter.add(Shape::mesh(self.moved_to(easel)));
        let accent = style::colour(easel.theme, Role::Accent);
        if looks.selection.is_empty() {
            return;
        }
        for card in
            sight.scene.cards_in(super::view(looks)).into_iter().map(|card| &sight.scene.cards()[card])
        {
            if looks.selection.contains(&card.id) {
                let rect = easel.camera.screen_from_canvas_rect(egui_rect(card.rect)).expand(1.5);
                easel.painter.rect_stroke(rect, 1.0, (2.0, accent), egui::StrokeKind::Middle);
            }
        }
    }

    fn keep_up(&mut self, easel: &Easel<'_>, sight: &Sight) {
        let now = Of {
            sight: sight.serial,
            dark: easel.theme == crate::picture::Theme::Dark,
            zoom: easel.camera.zoom(),
        };
        let still_good = |of: &Of| {
            let factor = now.zoom / of.zoom;
            *of == Of { zoom: of.zoom, ..now } && (1.0 / ZOOM_RANGE..ZOOM_RANGE).contains(&factor)
        };
        if !self.of.as_ref().is_some_and(still_good) {
            self.on_canvas = mesh(easel, sight);
            self.moved = None;
            self.of = Some(now);
        }
    }

    /// Unmoved, the very same mesh as in the last frame.
    fn moved_to(&mut self, easel: &Easel<'_>) -> Arc<Mesh> {
        let transform =
            TSTransform::new(easel.camera.screen_from_canvas(0.0, 0.0).to_vec2(), easel.camera.zoom());
        if let Some((at, mesh)) = &self.moved
            && *at == transform
        {
            return Arc::clone(mesh);
        }
        let mut mesh = self.on_canvas.clone();
        mesh.transform(transform);
        let mesh = Arc::new(mesh);
        self.moved = Some((transform, Arc::clone(&mesh)));
        mesh
    }
}

fn mesh(easel: &Easel<'_>, sight: &Sight) -> Mesh {
    let mut mesh = Mesh::default();
    let of = |role| style::colour(easel.theme, role);
    let pixel = 1.0 / easel.camera.zoom();
    // A circle beside an octagon, as long as one can be told from the other.
    let round = if pixel < 6.0 { 16 } else { 8 };
    for band in sight.scene.bands() {
        if band.is_empty {
            frame(&mut mesh, egui_rect(band.rect), pixel, of(Role::Muted));
        } else {
            mesh.add_colored_rect(egui_rect(band.rect), of(Role::Band));
        }
    }
    for thread in sight.scene.threads() {
        let (role, width) = match thread.kind {
            ThreadKind::Whole => (Role::ThreadWhole, (2.0 * pixel).max(3.0)),
            ThreadKind::Frayed | ThreadKind::Dotted => (Role::ThreadDotted, pixel.max(1.5)),
        };
        let centre = |card: usize| egui_rect(sight.scene.cards()[card].rect).center();
        line(&mut mesh, centre(thread.from), centre(thread.to), width, of(role));
    }
    for card in sight.scene.cards() {
        let rect = egui_rect(card.rect);
        if pixel > TINY {
            speck(&mut mesh, rect, card.level, &of);
        } else {
            card_and_mark(&mut mesh, rect, card.level, pixel, round, &of);
        }
    }
    mesh
}

/// So small that no shape is seen: a break is all of its card, everything else a dot on it.
fn speck(mesh: &mut Mesh, card: Rect, level: Level, of: &impl Fn(Role) -> Color32) {
    let roles = Role::of(level);
    if level.breaks() {
        mesh.add_colored_rect(card, of(roles.fill));
    } else {
        mesh.add_colored_rect(card, of(Role::Panel));
        let dot = Rect::from_center_size(card.center(), Vec2::splat(card.height() * 0.5));
        mesh.add_colored_rect(dot, of(roles.line));
    }
}

fn card_and_mark(
    mesh: &mut Mesh,
    card: Rect,
    level: Level,
    pixel: f32,
    round: u16,
    of: &impl Fn(Role) -> Color32,
) {
    let roles = Role::of(level);
    let (fill, edge, width) = if level.breaks() {
        (of(roles.tint), of(roles.line), (2.0 * pixel).max(2.0))
    } else {
        (of(Role::Panel), of(Role::CardLine), pixel.max(1.0))
    };
    mesh.add_colored_rect(card, edge);
    mesh.add_colored_rect(card.shrink(width), fill);
    let shape = if level == Level::Unrated { roles.line } else { roles.fill };
    mark(mesh, card, level, of(shape), fill, round);
}

/// The face, as large as the card and without features: the shape still tells the level. Not rated is a
/// ring around `inside`.
fn mark(mesh: &mut Mesh, card: Rect, level: Level, fill: Color32, inside: Color32, round: u16) {
    let (centre, radius) = (card.center(), card.height() * 0.36);
    match level {
        Level::Neutral => {
            mesh.add_colored_rect(Rect::from_center_size(centre, Vec2::splat(radius * 1.8)), fill);
        }
        Level::Unrated => {
            polygon(mesh, centre, radius, round, fill);
            polygon(mesh, centre, radius * 0.75, round, inside);
        }
        Level::Negative => polygon(mesh, centre, radius, 8, fill),
        Level::Positive | Level::Recovered => polygon(mesh, centre, radius, round, fill),
    }
}

fn polygon(mesh: &mut Mesh, centre: Pos2, radius: f32, corners: u16, fill: Color32) {
    let first = mesh.vertices.len() as u32;
    for corner in 0..corners {
        let angle = std::f32::consts::TAU * (f32::from(corner) + 0.5) / f32::from(corners);
        mesh.colored_vertex(centre + radius * vec2(angle.cos(), angle.sin()), fill);
    }
    for corner in 1..u32::from(corners) - 1 {
        mesh.add_triangle(first, first + corner, first + corner + 1);
    }
}

fn frame(mesh: &mut Mesh, rect: Rect, width: f32, colour: Color32) {
    let corners = [rect.left_top(), rect.right_top(), rect.right_bottom(), rect.left_bottom()];
    for (from, to) in corners.into_iter().zip(corners.into_iter().cycle().skip(1)) {
        line(mesh, from, to, width, colour);
    }
}

fn line(mesh: &mut Mesh, from: Pos2, to: Pos2, width: f32, colour: Color32) {
    let across = (to - from).normalized().rot90() * (width / 2.0);
    let first = mesh.vertices.len() as u32;
    for corner in [from + across, to + across, to - across, from - across] {
        mesh.colored_vertex(corner, colour);
    }
    mesh.add_triangle(first, first + 1, first + 2);
    mesh.add_triangle(first, first + 2, first + 3);
}
