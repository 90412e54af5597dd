//! Draws the pieces of a page into a PDF: as `format/svg.rs` does, but with each text glyph by glyph where it was
//! measured, and without pixels other than those of a logo.

use std::collections::{BTreeMap, BTreeSet};

use krilla::{
    annotation::{Annotation, LinkAnnotation, Target},
    color::rgb,
    destination::{Destination, XyzDestination},
    geom::{self, PathBuilder, Point, Size, Transform},
    image::Image,
    page::Page,
    paint::{Fill, LineCap, LineJoin, Stroke, StrokeDash},
    surface::Surface,
    tagging::{Artifact, ArtifactType, ContentTag},
    text::{Font, GlyphId, KrillaGlyph},
};

use super::{
    page::{PagePart, PaperPage, PartRole},
    tags::{EntryAt, TagWriter},
};
use crate::{
    format::logo,
    picture::{Logo, Pen, Piece, Pos, Rect, Role, Theme, Weight, font},
};

/// The distance from the end of an arc to its control point, as a share of the radius, that makes the arc a quarter
/// of a circle.
const BEND: f32 = 0.552_284_8;
/// The resolution of a logo, in pixels per point: 300 per inch.
const FINEST: f32 = 300.0 / 72.0;

/// The font files used so far, by name, and the characters drawn as boxes because their font cannot be used in a
/// PDF.
#[derive(Default)]
pub(super) struct Fonts {
    read: BTreeMap<&'static str, Option<Font>>,
    pub(super) boxed: BTreeSet<char>,
}

/// Draws a page and tells `tags` about its parts.
pub(super) fn page(
    out: &mut Page<'_>,
    (place, page): (usize, &PaperPage),
    theme: Theme,
    fonts: &mut Fonts,
    tags: &mut TagWriter,
) {
    let mut surface = out.surface();
    let links = page_parts(&mut surface, (place, page), theme, fonts, tags);
    surface.finish();
    for (at, part) in links {
        if let Some(link) = link(part) {
            tags.add_link(at, out.add_tagged_annotation(link));
        }
    }
}

/// Draws the parts of a page over its background; returns those that link to another place.
fn page_parts<'p>(
    surface: &mut Surface<'_>,
    (place, page): (usize, &'p PaperPage),
    theme: Theme,
    fonts: &mut Fonts,
    tags: &mut TagWriter,
) -> Vec<(EntryAt, &'p PagePart)> {
    let rect = Rect::new(0.0, 0.0, page.width, page.height);
    let ground = Piece::Rect { rect, radius: 0.0, fill: Some(page.ground), line: None };
    let ornament = ContentTag::Artifact(Artifact::with_kind(ArtifactType::Other));
    surface.start_tagged(ornament);
    Ink { surface: &mut *surface, theme, fonts: &mut *fonts, scale: 1.0 }.piece(&ground);
    surface.end_tagged();
    let mut links = Vec::new();
    for part in &page.parts {
        let is_ornament = matches!(part.role, PartRole::Ornament);
        let content = (!part.pieces.is_empty()).then(|| {
            let content = surface.start_tagged(if is_ornament { ornament } else { ContentTag::Other });
            draw(surface, part, theme, fonts);
            surface.end_tagged();
            content
        });
        let at = tags.add(part, place, content.filter(|_| !is_ornament));
        links.extend(at.map(|at| (at, part)));
    }
    links
}

/// Returns the link of a line of the contents; `None` for any other part.
fn link(part: &PagePart) -> Option<Annotation> {
    let PartRole::Entry(page, y) = part.role else { return None };
    let bounds = rect(part.bounds()?)?;
    let to = XyzDestination::new(page, Point::from_xy(0.0, y));
    let link = LinkAnnotation::new(bounds, Target::Destination(Destination::Xyz(to)));
    let text = |piece: &Piece| match piece {
        Piece::Text { text, .. } => Some(text.clone()),
        _ => None,
    };
    let said: Vec<_> = part.pieces.iter().filter_map(text).collect();
    Some(Annotation::new_link(link, Some(said.join(" "))))
}

fn draw(surface: &mut Surface<'_>, part: &PagePart, theme: Theme, fonts: &mut Fonts) {
    let (scale, at) = (part.scale, part.at);
    surface.push_transform(&Transform::from_row(scale, 0.0, 0.0, scale, hundredth(at.x), hundredth(at.y)));
    let mut ink = Ink { surface, theme, fonts, scale };
    part.pieces.iter().for_each(|piece| ink.piece(piece));
    surface.pop();
}

struct Ink<'i, 's> {
    surface: &'i mut Surface<'s>,
    theme: Theme,
    fonts: &'i mut Fonts,
    /// The scale, in points per unit.
    scale: f32,
}

impl Ink<'_, '_> {
    fn piece(&mut self, piece: &Piece) {
        let mut path = PathBuilder::new();
        match piece {
            Piece::Rect { rect: at, radius, fill, line } => {
                rounded(&mut path, *at, *radius);
                self.path(path, *fill, line.as_ref());
            }
            Piece::Circle { centre, radius, fill, line } => {
                let at = Rect { min: *centre, max: *centre }.grown(*radius);
                rounded(&mut path, at, *radius);
                self.path(path, *fill, line.as_ref());
            }
            Piece::Polygon { points, fill, line } => {
                follow(&mut path, points);
                path.close();
                self.path(path, *fill, line.as_ref());
            }
            Piece::Path { points, line } => {
                follow(&mut path, points);
                self.path(path, None, Some(line));
            }
            Piece::Text { .. } => self.text(piece),
            Piece::Image { rect, logo } => self.logo(*rect, logo),
        }
    }

    /// Draws a logo as finely as printers print.
    fn logo(&mut self, rect: Rect, logo: &Logo) {
        let finest = |length: f32| length * self.scale * FINEST;
        let Some(drawn) = logo::pixels(logo, (finest(rect.width()), finest(rect.height()))) else { return };
        let Some(size) = Size::from_wh(rect.width(), rect.height()) else { return };
        let image = Image::from_rgba8(drawn.rgba, drawn.width as u32, drawn.height as u32);
        self.surface.push_transform(&Transform::from_translate(rect.min.x, rect.min.y));
        self.surface.draw_image(image, size);
        self.surface.pop();
    }

    fn path(&mut self, path: PathBuilder, fill: Option<Role>, line: Option<&Pen>) {
        let Some(path) = path.finish() else { return };
        self.surface.set_fill(fill.map(|role| self.fill(role)));
        self.surface.set_stroke(line.map(|line| self.stroke(line)));
        // Without a fill and a line krilla would fill the path.
        if fill.is_some() || line.is_some() {
            self.surface.draw_path(&path);
        }
    }

    fn text(&mut self, piece: &Piece) {
        let Piece::Text { at, text, size, weight, role, anchor } = piece else { return };
        self.surface.set_fill(Some(self.fill(*role)));
        self.surface.set_stroke(None);
        let left = at.x - font::width(text, *size, *weight) * anchor.share();
        for run in font::laid(text, *weight) {
            let Some((font, run)) = self.fonts.drawing(run, *weight) else { continue };
            let glyphs: Vec<_> = run.glyphs.iter().map(glyph).collect();
            let start = Point::from_xy(hundredth(left + run.x * size), hundredth(at.y));
            self.surface.draw_glyphs(start, &glyphs, font, &run.text, *size, false);
        }
    }

    fn fill(&self, role: Role) -> Fill {
        Fill { paint: self.colour(role).into(), ..Fill::default() }
    }

    fn stroke(&self, line: &Pen) -> Stroke {
        let dash = line.dash.map(|dash| StrokeDash { array: dash.to_vec(), offset: 0.0 });
        Stroke {
            paint: self.colour(line.role).into(),
            width: line.width,
            line_cap: LineCap::Round,
            line_join: LineJoin::Round,
            dash,
            ..Stroke::default()
        }
    }

    fn colour(&self, role: Role) -> rgb::Color {
        let [r, g, b, _] = self.theme.rgba(role);
        rgb::Color::new(r, g, b)
    }
}

impl Fonts {
    /// Returns the font of a file; `None` if it cannot be used in a PDF.
    fn of(&mut self, file: &'static font::FontFile) -> Option<Font> {
        self.read.entry(&file.name).or_insert_with(|| Font::new(file.bytes.into(), file.index)).clone()
    }

    /// Returns a run and the font that draws it: boxes if the run's own font cannot be used in a PDF.
    fn drawing(&mut self, run: font::LaidRun, weight: Weight) -> Option<(Font, font::LaidRun)> {
        if let Some(font) = self.of(run.file) {
            return Some((font, run));
        }
        let boxes = run.boxed(weight);
        let letters = boxes.glyphs.iter().filter_map(|glyph| boxes.text.get(glyph.bytes.clone()));
        self.boxed.extend(letters.filter_map(|letter| letter.chars().find(|c| !c.is_whitespace())));
        Some((self.of(boxes.file)?, boxes))
    }

    /// Notes that a font cannot be used in a PDF. Returns whether that is new and another font can take its place.
    pub(super) fn refuse(&mut self, font: &Font) -> bool {
        let known = self.read.iter_mut().find(|(_, known)| known.as_ref() == Some(font));
        known.is_some_and(|(name, known)| {
            *known = None;
            !Weight::ALL.iter().any(|weight| font::of_weight(*weight).name == *name)
        })
    }
}

fn glyph(glyph: &font::LaidGlyph) -> KrillaGlyph {
    let id = GlyphId::new(u32::from(glyph.id));
    KrillaGlyph::new(id, glyph.advance, glyph.x, glyph.y, 0.0, glyph.bytes.clone(), None)
}

fn follow(path: &mut PathBuilder, points: &[Pos]) {
    let mut points = points.iter().map(|at| (hundredth(at.x), hundredth(at.y)));
    if let Some((x, y)) = points.next() {
        path.move_to(x, y);
    }
    points.for_each(|(x, y)| path.line_to(x, y));
}

/// Adds a rectangle with rounded corners to a path, from its upper left corner on.
fn rounded(path: &mut PathBuilder, at: Rect, radius: f32) {
    let radius = radius.min(at.width() / 2.0).min(at.height() / 2.0);
    if radius <= 0.0 {
        let corners = [at.min, Pos::new(at.max.x, at.min.y), at.max, Pos::new(at.min.x, at.max.y)];
        follow(path, &corners);
        path.close();
        return;
    }
    let [left, top, right, bottom] = [at.min.x, at.min.y, at.max.x, at.max.y].map(hundredth);
    let (r, b) = (hundredth(radius), hundredth(radius * (1.0 - BEND)));
    path.move_to(left + r, top);
    path.line_to(right - r, top);
    path.cubic_to(right - b, top, right, top + b, right, top + r);
    path.line_to(right, bottom - r);
    path.cubic_to(right, bottom - b, right - b, bottom, right - r, bottom);
    path.line_to(left + r, bottom);
    path.cubic_to(left + b, bottom, left, bottom - b, left, bottom - r);
    path.line_to(left, top + r);
    path.cubic_to(left, top + b, left + b, top, left + r, top);
    path.close();
}

pub(super) fn rect(at: Rect) -> Option<geom::Rect> {
    geom::Rect::from_ltrb(at.min.x, at.min.y, at.max.x, at.max.y)
}

/// Rounds to two decimals, which are enough and keep the file short.
fn hundredth(value: f32) -> f32 {
    (value * 100.0).round() / 100.0
}
