//! The look of cards and threads from afar. All cards of a tone look alike, so each tone's mesh is made once and
//! stamped wherever such a card is.

use egui::{Color32, Mesh, Pos2, Rect, Vec2, epaint::Vertex, vec2};

use super::mesh::polygon;
use crate::{
    gui::widget::style,
    insight::{Level, ThreadKind},
    picture::{ACTOR_COLOURS, CARD_HEIGHT, CARD_WIDTH, Role, Theme, Tone},
};

/// The size of a point of the screen, in canvas units, from which on a card is a speck.
pub(super) const TINY: f32 = 8.0;

/// The size of a point for which specks are made, in canvas units.
pub(super) const SPECK: f32 = TINY * 1.1;

/// The share of a card that its actor's colour takes.
const STRIPE: f32 = 0.25;

/// The theme, and the size of a point of the screen in canvas units.
#[derive(Clone, Copy)]
pub(super) struct Brush {
    pub theme: Theme,
    pub pixel: f32,
}

/// A mesh for each tone, with the card's corner at the origin. The specks of all tones have vertices and triangles
/// in the same number and order, so that one can replace another.
pub(super) struct Stamps(Vec<Mesh>);

const LEVELS: [Level; 5] =
    [Level::Negative, Level::Neutral, Level::Unrated, Level::Recovered, Level::Positive];

/// Returns the tones in the order of [`Stamps`].
fn tones() -> impl Iterator<Item = Tone> {
    let each = |tone: fn(Level) -> Tone| LEVELS.into_iter().map(tone);
    let actors = (0..=ACTOR_COLOURS).flat_map(|at| LEVELS.map(|level| Tone::Actor(at, level)));
    let cards = each(Tone::Quiet).chain(each(Tone::Loud)).chain(each(Tone::Outlined)).chain([Tone::Aside]);
    cards.chain(each(Tone::Framed)).chain(actors).chain(each(Tone::Grey))
}

fn place(tone: Tone) -> usize {
    match tone {
        Tone::Quiet(level) => level as usize,
        Tone::Loud(level) => 5 + level as usize,
        Tone::Outlined(level) => 10 + level as usize,
        Tone::Aside => 15,
        Tone::Framed(level) => 16 + level as usize,
        Tone::Actor(at, level) => 21 + 5 * usize::from(at) + level as usize,
        Tone::Grey(level) => 26 + 5 * usize::from(ACTOR_COLOURS) + level as usize,
    }
}

impl Stamps {
    pub(super) fn of(brush: Brush) -> Self {
        Self(tones().map(|tone| brush.card(tone)).collect())
    }

    /// Returns the stamps for a screen that shows the canvas enlarged by `zoom`.
    pub(super) fn scaled(mut self, zoom: f32) -> Self {
        for vertex in self.0.iter_mut().flat_map(|stamp| &mut stamp.vertices) {
            vertex.pos = (vertex.pos.to_vec2() * zoom).to_pos2();
        }
        self
    }

    pub(super) fn put(&self, mesh: &mut Mesh, tone: Tone, at: Pos2) {
        let stamp = &self.0[place(tone)];
        let first = mesh.vertices.len() as u32;
        mesh.indices.extend(stamp.indices.iter().map(|index| first + index));
        mesh.vertices.extend(stamp.vertices.iter().map(|vertex| moved(vertex, at)));
    }

    /// Returns how many vertices a card of this tone has.
    pub(super) fn len(&self, tone: Tone) -> usize {
        self.0[place(tone)].vertices.len()
    }

    /// Replaces a speck, whose vertices these are, by another.
    pub(super) fn put_again(&self, vertices: &mut [Vertex], tone: Tone, at: Pos2) {
        for (vertex, of_stamp) in vertices.iter_mut().zip(&self.0[place(tone)].vertices) {
            *vertex = moved(of_stamp, at);
        }
    }
}

fn moved(vertex: &Vertex, at: Pos2) -> Vertex {
    Vertex { pos: vertex.pos + at.to_vec2(), ..*vertex }
}

impl Brush {
    pub(super) fn of(self, role: Role) -> Color32 {
        style::colour(self.theme, role)
    }

    /// Returns the width of a thread, in canvas units, and its colour.
    pub(super) fn thread(self, kind: ThreadKind) -> (f32, Color32) {
        let (role, width) = match kind {
            ThreadKind::Whole => (Role::ThreadWhole, (2.0 * self.pixel).max(3.0)),
            ThreadKind::Frayed | ThreadKind::Dotted => (Role::ThreadDotted, self.pixel.max(1.5)),
        };
        (width, self.of(role))
    }

    fn card(self, tone: Tone) -> Mesh {
        let mut mesh = Mesh::default();
        let card = Rect::from_min_size(Pos2::ZERO, vec2(CARD_WIDTH, CARD_HEIGHT));
        if self.pixel > TINY {
            self.speck(&mut mesh, card, tone);
        } else {
            self.card_and_mark(&mut mesh, card, tone);
        }
        mesh
    }

    /// Makes a speck, too small for any shape to be seen: a loud card is all in its colour, any other has a dot.
    fn speck(self, mesh: &mut Mesh, card: Rect, tone: Tone) {
        let roles = Role::of(tone.level());
        let (fill, dot) = match tone {
            Tone::Loud(_) => (roles.fill, roles.fill),
            Tone::Framed(_) => (roles.fill, Role::Panel),
            Tone::Outlined(_) => (roles.line, Role::Panel),
            Tone::Actor(at, level) if level.breaks() => (Role::Actor(at), roles.fill),
            Tone::Actor(at, _) => (Role::Actor(at), Role::Actor(at)),
            Tone::Quiet(_) => (Role::Panel, roles.line),
            Tone::Grey(_) => (Role::Panel, Role::Unrated),
            Tone::Aside => (Role::Band, Role::Line),
        };
        mesh.add_colored_rect(card, self.of(fill));
        mesh.add_colored_rect(
            Rect::from_center_size(card.center(), Vec2::splat(card.height() * 0.5)),
            self.of(dot),
        );
    }

    fn card_and_mark(self, mesh: &mut Mesh, card: Rect, tone: Tone) {
        let level = tone.level();
        let roles = Role::of(level);
        let thick = (2.0 * self.pixel).max(2.0);
        let (fill, edge, width) = match tone {
            Tone::Loud(_) => (roles.tint, roles.line, thick),
            Tone::Framed(_) => (Role::Panel, roles.line, 2.0 * thick),
            Tone::Outlined(_) => (Role::Panel, roles.line, thick),
            Tone::Actor(..) | Tone::Quiet(_) | Tone::Grey(_) => {
                (Role::Panel, Role::CardLine, self.pixel.max(1.0))
            }
            Tone::Aside => (Role::Band, Role::CardLine, self.pixel.max(1.0)),
        };
        mesh.add_colored_rect(card, self.of(edge));
        mesh.add_colored_rect(card.shrink(width), self.of(fill));
        if let Tone::Actor(at, _) = tone {
            mesh.add_colored_rect(
                card.with_max_x(card.left() + card.width() * STRIPE),
                self.of(Role::Actor(at)),
            );
        }
        if tone != Tone::Aside {
            let shape = match tone {
                Tone::Grey(_) => Role::Unrated,
                _ if level == Level::Unrated => roles.line,
                _ => roles.fill,
            };
            self.mark(mesh, card, level, self.of(shape), self.of(fill));
        }
    }

    /// Makes the face as large as the card, without features: its shape still tells the level. Not rated is a ring
    /// around `inside`.
    fn mark(self, mesh: &mut Mesh, card: Rect, level: Level, fill: Color32, inside: Color32) {
        // The circle gets more corners while it can be told from the octagon.
        let round = if self.pixel < 6.0 { 16 } else { 8 };
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
}
