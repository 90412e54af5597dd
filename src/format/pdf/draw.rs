//! Draws the pieces of a page into a PDF: as `format/svg.rs` does, but with each text glyph by glyph where it was
//! measured, and without pixels other than those of a logo.

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
    text::{GlyphId, KrillaGlyph},
};

use super::{
    fonts::Fonts,
    page::{PagePart, PaperPage, PartRole},
    path::{follow, hundredth, rounded},
    tags::{EntryAt, TagWriter},
};
use crate::{
    format::logo,
    picture::{Logo, Pen, Piece, Rect, Role, Theme, font},
};

/// The resolution of a logo, in pixels per point: 300 per inch.
const FINEST: f32 = 300.0 / 72.0;

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
    let ornament = ContentTag::Artifact(Artifact::with_kind(ArtifactType::Other));
    surface.start_tagged(ornament);
    Ink { surface: &mut *surface, theme, fonts: &mut *fonts, scale: 1.0 }.piece(&ground(page));
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

fn ground(page: &PaperPage) -> Piece {
    let rect = Rect::new(0.0, 0.0, page.width, page.height);
    Piece::Rect { rect, radius: 0.0, fill: Some(page.ground), line: None }
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

pub(super) fn rect(at: Rect) -> Option<geom::Rect> {
    geom::Rect::from_ltrb(at.min.x, at.min.y, at.max.x, at.max.y)
}

fn glyph(glyph: &font::LaidGlyph) -> KrillaGlyph {
    let id = GlyphId::new(u32::from(glyph.id));
    KrillaGlyph::new(id, glyph.advance, glyph.x, glyph.y, 0.0, glyph.bytes.clone(), None)
}
