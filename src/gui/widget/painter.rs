//! Paints the picture's pieces with egui: the same pieces that an exported picture is made of.

use std::sync::Arc;

use egui::{
    Align2, Color32, CornerRadius, Galley, Painter, Pos2, Rect, Shape, Stroke, StrokeKind,
    emath::{GuiRounding as _, TSTransform},
    epaint::{PathShape, PathStroke, RectShape, TextShape},
    pos2, vec2,
};

use crate::{
    gui::widget::{
        dashes::{Dash, dashes_along},
        style,
    },
    picture::Camera,
    picture::{self, Anchor, Pen, Piece, Pos, Role, Theme, Weight},
};

/// The place, the size and the colours in which pieces are painted.
pub(in crate::gui) struct PiecePainter<'a> {
    pub painter: &'a Painter,
    pub theme: Theme,
    pub camera: Camera,
    /// The zoom that texts are laid out for: the camera's at rest. While zooming it is the last one at rest, and
    /// the texts are only scaled.
    pub text_zoom: f32,
}

impl<'a> PiecePainter<'a> {
    /// Makes a painter of pieces at their own size, with their origin at `at`.
    pub(in crate::gui) fn at(painter: &'a Painter, theme: Theme, at: Pos2) -> Self {
        let mut camera = Camera::default();
        camera.pan(at.x, at.y);
        Self { painter, theme, camera, text_zoom: 1.0 }
    }

    pub(in crate::gui) fn paint(&self, pieces: &[Piece]) {
        // The shapes are gathered first, because egui lays texts out under the lock that adding shapes takes.
        let shapes: Vec<Shape> = pieces.iter().filter_map(|piece| self.shape(piece)).collect();
        self.painter.extend(shapes);
    }

    pub(in crate::gui) fn shape(&self, piece: &Piece) -> Option<Shape> {
        let zoom = self.camera.zoom();
        match piece {
            Piece::Rect { rect, radius, fill, line } => Some(self.rect(*rect, *radius, *fill, *line)),
            Piece::Circle { centre, radius, fill, line } => Some(self.circle(*centre, *radius, *fill, *line)),
            Piece::Polygon { points, fill, line } => Some(Shape::Path(PathShape {
                points: self.screen_points(points),
                closed: true,
                fill: self.fill(*fill),
                stroke: line.map_or(PathStroke::NONE, |line| self.stroke(line).into()),
            })),
            Piece::Path { points, line } => Some(self.path(points, *line)),
            Piece::Text { at, text, size, weight, role, anchor } => {
                let galley = self.galley(text, *size, *weight, *role);
                let scale = zoom / self.text_zoom;
                self.text(*at, galley, *anchor, scale)
            }
            // Only what is handed over has an image, and is shown as its pixels.
            Piece::Image { .. } => None,
        }
    }

    fn rect(&self, rect: picture::Rect, radius: f32, fill: Option<Role>, line: Option<Pen>) -> Shape {
        let on_screen = self.rect_on_screen(rect);
        let radius = radius * self.camera.zoom();
        if let Some(Pen { dash: Some(_), .. }) = line {
            return self.dashed_rect(rect, radius, fill, line);
        }
        let stroke = line.map_or(Stroke::NONE, |line| self.stroke(line));
        let corners = CornerRadius::same(radius.round().clamp(0.0, 255.0) as u8);
        Shape::Rect(RectShape::new(on_screen, corners, self.fill(fill), stroke, StrokeKind::Middle))
    }

    /// Returns a dashed rectangle as a path, because egui dashes nothing else.
    fn dashed_rect(&self, rect: picture::Rect, radius: f32, fill: Option<Role>, line: Option<Pen>) -> Shape {
        let on_screen = self.rect_on_screen(rect);
        let mut outline = rounded_outline(on_screen, radius);
        outline.extend(outline.first().copied());
        let corners = CornerRadius::same(radius.round().clamp(0.0, 255.0) as u8);
        let filled = Shape::rect_filled(on_screen, corners, self.fill(fill));
        let lines = line.map_or_else(Vec::new, |line| self.dashes(&outline, line));
        Shape::Vec([vec![filled], lines].concat())
    }

    fn circle(&self, centre: Pos, radius: f32, fill: Option<Role>, line: Option<Pen>) -> Shape {
        let on_screen = self.on_screen(centre);
        let radius = radius * self.camera.zoom();
        let filled = Shape::circle_filled(on_screen, radius, self.fill(fill));
        match line {
            None => filled,
            Some(line) if line.dash.is_some() => {
                let points: Vec<_> = (0..=32).map(|step| around(on_screen, radius, step, 32)).collect();
                Shape::Vec([vec![filled], self.dashes(&points, line)].concat())
            }
            Some(line) => {
                Shape::Vec(vec![filled, Shape::circle_stroke(on_screen, radius, self.stroke(line))])
            }
        }
    }

    fn path(&self, points: &[Pos], line: Pen) -> Shape {
        let points = self.screen_points(points);
        if line.dash.is_some() {
            Shape::Vec(self.dashes(&points, line))
        } else {
            Shape::line(points, self.stroke(line))
        }
    }

    /// Returns only the dashes in view, since a dotted thread may be as long as the map. Round ends make a dash
    /// that is shorter than the line is wide a dot.
    fn dashes(&self, points: &[Pos2], line: Pen) -> Vec<Shape> {
        let [dash, gap] =
            line.dash.unwrap_or([1.0, 1.0]).map(|length| (length * self.camera.zoom()).max(0.5));
        let is_dotted = line.dash.is_some_and(|[dash, _]| dash <= line.width);
        let stroke = self.stroke(line);
        let mark = |dash: Dash| {
            if is_dotted {
                Shape::circle_filled(dash.from, (stroke.width / 2.0).max(0.5), stroke.color)
            } else if dash.corners.is_empty() {
                Shape::line_segment([dash.from, dash.to], stroke)
            } else {
                Shape::line([&[dash.from][..], &dash.corners, &[dash.to]].concat(), stroke)
            }
        };
        let length = if is_dotted { 0.0 } else { dash };
        dashes_along(points, length, dash + gap, self.painter.clip_rect()).into_iter().map(mark).collect()
    }

    fn galley(&self, text: &str, size: f32, weight: Weight, role: Role) -> Arc<Galley> {
        let font = style::font(size * self.text_zoom, weight);
        let seen = picture::font::seen(text, weight).into_owned();
        self.painter.layout_no_wrap(seen, font, style::colour(self.theme, role))
    }

    fn text(&self, at: Pos, galley: Arc<Galley>, anchor: Anchor, scale: f32) -> Option<Shape> {
        let row = galley.rows.first()?;
        let first = row.row.glyphs.first()?;
        // The baseline is where Inter's is, at the foot of the row; another font's glyphs may stand higher or
        // lower.
        let foot = first.font_ascent + row.row.size.y - first.line_height;
        let baseline = row.pos.y + foot.round_to_pixels(galley.pixels_per_point);
        let before = match anchor {
            Anchor::Start => 0.0,
            Anchor::Middle => galley.size().x / 2.0,
            Anchor::End => galley.size().x,
        };
        let corner = self.on_screen(at) - vec2(before, baseline) * scale;
        let mut shape = TextShape::new(Pos2::ZERO, galley, Color32::PLACEHOLDER);
        if (scale - 1.0).abs() < 1e-4 {
            shape.pos = corner;
        } else {
            shape.transform(TSTransform::new(corner.to_vec2(), scale));
        }
        Some(Shape::Text(shape))
    }

    fn fill(&self, role: Option<Role>) -> Color32 {
        role.map_or(Color32::TRANSPARENT, |role| style::colour(self.theme, role))
    }

    /// Returns a stroke at least half a point wide, so that a thread is seen at every zoom.
    fn stroke(&self, line: Pen) -> Stroke {
        Stroke::new((line.width * self.camera.zoom()).max(0.5), style::colour(self.theme, line.role))
    }

    /// Returns the place on the screen of a place on the canvas.
    pub(in crate::gui) fn on_screen(&self, at: Pos) -> Pos2 {
        egui_pos(self.camera.screen_from_canvas(at))
    }

    fn screen_points(&self, points: &[Pos]) -> Vec<Pos2> {
        points.iter().map(|&point| self.on_screen(point)).collect()
    }

    /// Returns the rectangle on the screen of a rectangle on the canvas.
    pub(in crate::gui) fn rect_on_screen(&self, rect: picture::Rect) -> Rect {
        egui_rect(self.camera.screen_from_canvas_rect(rect))
    }
}

/// Converts a picture's point to egui's.
pub(in crate::gui) fn egui_pos(at: Pos) -> Pos2 {
    pos2(at.x, at.y)
}

/// Converts egui's point to a picture's.
pub(in crate::gui) fn picture_pos(at: Pos2) -> Pos {
    Pos::new(at.x, at.y)
}

/// Converts a picture's rectangle to egui's.
pub(in crate::gui) fn egui_rect(rect: picture::Rect) -> Rect {
    Rect::from_min_max(egui_pos(rect.min), egui_pos(rect.max))
}

/// Converts egui's rectangle to a picture's.
pub(in crate::gui) fn picture_rect(rect: Rect) -> picture::Rect {
    picture::Rect { min: picture_pos(rect.min), max: picture_pos(rect.max) }
}

/// Returns the outline clockwise from the right end of the lower right corner, each corner a quarter circle.
fn rounded_outline(rect: Rect, radius: f32) -> Vec<Pos2> {
    let inner = rect.shrink(radius.min(rect.width() / 2.0).min(rect.height() / 2.0));
    let radius = rect.right() - inner.right();
    let corners = [Align2::RIGHT_BOTTOM, Align2::LEFT_BOTTOM, Align2::LEFT_TOP, Align2::RIGHT_TOP];
    let quarter = |(corner, first): (Align2, u16)| {
        let centre = corner.pos_in_rect(&inner);
        (0..=4).map(move |step| around(centre, radius, first + step, 16))
    };
    corners.into_iter().zip([0, 4, 8, 12]).flat_map(quarter).collect()
}

fn around(centre: Pos2, radius: f32, step: u16, steps: u16) -> Pos2 {
    let angle = std::f32::consts::TAU * f32::from(step) / f32::from(steps);
    centre + radius * vec2(angle.cos(), angle.sin())
}
