//! Lays out the headings, paragraphs, verdict and letterhead of a report as slabs, and sets the size of each.

use crate::{
    insight::Level,
    picture::{Letterhead, Piece, Pos, Rect, Role, Weight, face},
};

use super::super::{
    flow::{PageRoom, Slab, TextLook, apart, hold},
    page::{PagePart, PartRole},
};

const TITLE: TextLook = TextLook::new(22.0, Weight::SemiBold, Role::Ink, 27.0);
const PART: TextLook = TextLook::new(14.0, Weight::SemiBold, Role::Ink, 18.5);
const SECTION: TextLook = TextLook::new(11.0, Weight::SemiBold, Role::Ink, 15.0);
pub(super) const BODY: TextLook = TextLook::new(9.8, Weight::Regular, Role::Ink, 14.2);
const VERDICT: TextLook = TextLook::new(12.0, Weight::SemiBold, Role::Ink, 16.5);
pub(super) const CAPTION: TextLook = TextLook::new(9.0, Weight::Regular, Role::Muted, 12.6);
pub(super) const CELL: TextLook = TextLook::new(8.6, Weight::Regular, Role::Ink, 11.6);

/// The largest width of a line of text; longer ones are hard to read.
pub(super) const WIDEST: f32 = 440.0;
/// The space between paragraphs.
pub(super) const GAP: f32 = 6.5;
/// The largest size of the logo, in points.
const LOGO: (f32, f32) = (150.0, 48.0);
const FACE: f32 = 10.0;
const INSET: f32 = 10.0;
/// The number of lines of a divided heading that stay together; a heading of less than twice as many is not
/// divided.
const HEADING_LINES: usize = 6;
/// The largest number of lines of an explanation that stay together; a longer one is divided like any text.
const EXPLANATION_LINES: usize = 10;
/// The largest number of lines of a verdict that stay together.
const VERDICT_LINES: usize = 20;

/// Lays out the user's own line on the left and the logo on the right; nothing if there is neither.
pub(super) fn letterhead(Letterhead { line, logo, .. }: &Letterhead, room: PageRoom) -> Vec<Slab> {
    let logo = logo.as_ref().map(|logo| (logo, logo.placed(Pos::new(room.width, 0.0), LOGO)));
    let width = logo.map_or(room.width, |(_, rect)| rect.min.x - 12.0);
    let look = BODY.in_role(Role::Muted);
    let mut slabs = look.slabs(line, &PartRole::Paragraph, 0.0, width);
    if let Some((logo, rect)) = logo {
        let left = rect.height() - slabs.len() as f32 * look.pitch;
        if left > 0.0 {
            slabs.push(Slab { height: left, ..Slab::default() });
        }
        let piece = Piece::Image { rect, logo: logo.clone() };
        slabs[0].parts.insert(0, PagePart::new(PartRole::Ornament, vec![piece]));
    }
    slabs
}

pub(super) fn title(text: &str, room: PageRoom) -> Vec<Slab> {
    headed(TITLE, (1, text), 12.0, room)
}

/// Lays out a heading, smaller the deeper it is. What follows it stays on its page.
pub(super) fn heading(level: u8, text: &str, room: PageRoom) -> Vec<Slab> {
    let mut slabs = match level {
        0..=2 => headed(PART, (2, text), 22.0, room),
        _ => headed(SECTION, (level, text), 13.0, room),
    };
    if let Some(last) = slabs.last_mut() {
        last.leads = true;
    }
    slabs
}

fn headed(look: TextLook, (level, text): (u8, &str), gap: f32, room: PageRoom) -> Vec<Slab> {
    let mut slabs = look.slabs(text, &PartRole::Heading(level, text.to_owned()), 0.0, room.width);
    hold(&mut slabs, HEADING_LINES);
    apart(slabs, gap)
}

/// Lays out a text. An empty line ends a paragraph; other line breaks are kept.
pub(super) fn paragraphs(text: &str, room: PageRoom) -> Vec<Slab> {
    in_look(BODY, text, room)
}

/// Lays out the explanation of a heading, less prominent than the content below and on the same page.
pub(super) fn explanation(text: &str, room: PageRoom) -> Vec<Slab> {
    apart(leading(in_look(BODY.in_role(Role::Muted), text, room)), 2.0)
}

/// Lays out the text above a picture, on the picture's page.
pub(super) fn above_picture(text: &str, room: PageRoom) -> Vec<Slab> {
    leading(paragraphs(text, room))
}

/// Keeps slabs on the page of what follows them, unless there are many.
fn leading(mut slabs: Vec<Slab>) -> Vec<Slab> {
    let is_short = slabs.len() <= EXPLANATION_LINES;
    for slab in &mut slabs {
        slab.leads = is_short;
    }
    slabs
}

fn in_look(look: TextLook, text: &str, room: PageRoom) -> Vec<Slab> {
    let paragraph = |text: String| {
        let mut slabs = look.slabs(&text, &PartRole::Paragraph, 0.0, room.width.min(WIDEST));
        hold(&mut slabs, 2);
        apart(slabs, GAP)
    };
    paragraphs_of(text).into_iter().flat_map(paragraph).collect()
}

/// Splits a text at its empty lines.
pub(super) fn paragraphs_of(text: &str) -> Vec<String> {
    let lines: Vec<_> = text.lines().map(str::trim).collect();
    let paragraphs = lines.split(|line| line.is_empty()).map(|lines| lines.join("\n"));
    paragraphs.filter(|paragraph| !paragraph.is_empty()).collect()
}

/// Lays out the verdict in the colours of its level, with its face.
pub(super) fn verdict(level: Level, text: &str, room: PageRoom) -> Vec<Slab> {
    let look = VERDICT.in_role(Role::of(level).ink);
    let lines = look.lines(text, room.width - verdict_left() - INSET);
    let boxed = |(place, lines): (usize, &[String])| {
        let gap = if place == 0 { 10.0 } else { 0.0 };
        Slab { gap, ..verdict_box(level, look, lines.to_vec(), place > 0, room) }
    };
    lines.chunks(VERDICT_LINES).enumerate().map(boxed).collect()
}

/// Returns where the sentence of the verdict begins, from the left edge.
fn verdict_left() -> f32 {
    2.0 * (INSET + FACE) + 2.0
}

fn verdict_box(level: Level, look: TextLook, lines: Vec<String>, goes_on: bool, room: PageRoom) -> Slab {
    let said = lines.len() as f32 * look.pitch;
    let height = (said + 2.0 * INSET).max(2.0 * (FACE + INSET));
    let rect = Rect::new(0.0, 0.0, room.width, height);
    let fill = Some(Role::of(level).tint);
    let mut ground = vec![Piece::Rect { rect, radius: 7.0, fill, line: None }];
    if !goes_on {
        let middle = (height / 2.0).min(INSET + FACE + 2.0 * look.pitch);
        face(&mut ground, level, Pos::new(INSET + FACE, middle), FACE);
    }
    let said = look.block(lines, verdict_left(), (height - said) / 2.0);
    let said = PagePart { goes_on, ..PagePart::new(PartRole::Paragraph, said) };
    Slab { height, parts: vec![PagePart::new(PartRole::Ornament, ground), said], ..Slab::default() }
}
