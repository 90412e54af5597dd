//! Lays out what is said under a title, from the top of a slide down. What does not fit continues on another slide
//! under the same title, never smaller. No heading is left alone at the foot of a slide, a table repeats its heads
//! on each, and a row higher than half a slide continues on the next.

use std::collections::VecDeque;

use crate::picture::{Piece, Pos, Rect};

use super::{
    panel::panel,
    slide::{MARGIN, Paragraph, ROOM, Slide, SlideRow, SlideShape, SlideTable, TextBox},
    titled::Titled,
    told::{Headed, Shout, Spoken, ToldTable},
};

/// The factors of the text size that are tried until everything fits on one slide.
const SIZES: [f32; 3] = [1.2, 1.0, 0.9];
/// The space above and below a panel.
const AROUND: f32 = 12.0;
/// The space above and below a table.
const ABOVE_TABLE: f32 = 8.0;
const BELOW_TABLE: f32 = 6.0;
/// The height, in points, up to which a row of a table is never divided: half of the room on a slide.
const PARTED: f32 = 200.0;

/// Lays out what is said at the largest size at which one slide holds it, else at normal size on several slides;
/// none if nothing is said.
pub(super) fn slides(headed: &Headed, said: &[Spoken]) -> Vec<Slide> {
    if said.is_empty() {
        return Vec::new();
    }
    let sized = |by: f32| flowed(headed, said.iter().map(|told| told.sized(by)).collect());
    let on_one = SIZES.iter().map(|by| sized(*by)).find(|slides| slides.len() == 1);
    on_one.unwrap_or_else(|| sized(1.0))
}

fn flowed(headed: &Headed, said: Vec<Spoken>) -> Vec<Slide> {
    let mut flow = Flow::begin(headed);
    let mut said = said.into_iter().peekable();
    while let Some(told) = said.next() {
        match told {
            Spoken::Heading(paragraph) => {
                let follows = said.peek().map_or(0.0, least);
                if flow.y + paragraph.height(ROOM) + follows > flow.bottom {
                    flow.next();
                }
                flow.text(paragraph);
            }
            Spoken::Text(paragraph) => flow.text(paragraph),
            Spoken::Table(table) => flow.table(&table),
            Spoken::Panel(shout) => flow.panel(&shout),
            Spoken::Drawing(height, says, pieces) => flow.drawing(height, says, pieces),
        }
    }
    flow.done.push(flow.slide);
    flow.done
}

/// Returns the least height of it that must stand below its heading.
fn least(told: &Spoken) -> f32 {
    match told {
        Spoken::Heading(paragraph) | Spoken::Text(paragraph) => {
            let lines = if paragraph.fits(ROOM, 1) { 1.0 } else { 2.0 };
            paragraph.above + lines * paragraph.line()
        }
        Spoken::Table(table) => {
            let first = table.rows.get(1).map_or(0.0, |cells| table.least(cells, PARTED));
            ABOVE_TABLE + table.heads().height + first
        }
        Spoken::Panel(shout) => panel(shout).rect.height(),
        Spoken::Drawing(height, ..) => *height,
    }
}

struct Flow<'a> {
    headed: &'a Headed,
    done: Vec<Slide>,
    slide: Slide,
    y: f32,
    bottom: f32,
    /// Whether nothing has been said on the slide yet.
    is_fresh: bool,
}

impl<'a> Flow<'a> {
    fn begin(headed: &'a Headed) -> Self {
        let Titled { slide, top, bottom } = headed.titled(0);
        Self { headed, done: Vec::new(), slide, y: top, bottom, is_fresh: true }
    }

    fn next(&mut self) {
        let Titled { slide, top, bottom } = self.headed.titled(self.done.len() + 1);
        self.done.push(std::mem::replace(&mut self.slide, slide));
        (self.y, self.bottom, self.is_fresh) = (top, bottom, true);
    }

    /// Adds a paragraph, which is divided between lines. At least two lines of it stay where it begins.
    fn text(&mut self, paragraph: Paragraph) {
        let mut left = Some(paragraph);
        while let Some(mut paragraph) = left.take() {
            if self.is_fresh {
                paragraph.above = 0.0;
            }
            let room = (self.bottom - self.y - paragraph.above) / paragraph.line();
            let room = room.floor().max(0.0) as usize;
            if !self.is_fresh && room < 2 && !paragraph.fits(ROOM, room) {
                self.next();
                left = Some(paragraph);
                continue;
            }
            let (first, rest) = paragraph.split(ROOM, room.max(1));
            self.put(first);
            left = rest;
            if left.is_some() {
                self.next();
            }
        }
    }

    /// Adds a paragraph that fits; consecutive paragraphs are one text.
    fn put(&mut self, paragraph: Paragraph) {
        let height = paragraph.height(ROOM);
        match self.slide.shapes.last_mut() {
            Some(SlideShape::Text(text)) if !self.is_fresh => {
                text.rect.max.y += height;
                text.paragraphs.push(paragraph);
            }
            _ => {
                let rect = Rect::new(MARGIN, self.y, ROOM, height);
                self.slide.shapes.push(SlideShape::Text(TextBox { rect, paragraphs: vec![paragraph] }));
            }
        }
        (self.y, self.is_fresh) = (self.y + height, false);
    }

    /// Begins another slide if this one has less height left than this.
    fn need(&mut self, height: f32) {
        if self.y + height > self.bottom && !self.is_fresh {
            self.next();
        }
    }

    fn drawing(&mut self, height: f32, says: String, pieces: Vec<Piece>) {
        self.need(height);
        let pieces = pieces.into_iter().map(|piece| piece.moved(MARGIN, self.y)).collect();
        self.slide.shapes.push(SlideShape::Drawing(says, pieces));
        (self.y, self.is_fresh) = (self.y + height, false);
    }

    fn panel(&mut self, shout: &Shout) {
        let card = panel(shout);
        let height = card.rect.height() + 2.0 * AROUND;
        self.need(height);
        self.slide.shapes.push(SlideShape::Card(card.moved(MARGIN, self.y + AROUND)));
        (self.y, self.is_fresh) = (self.y + height, false);
    }

    fn table(&mut self, told: &ToldTable) {
        let heads = told.heads();
        let mut left: VecDeque<_> = told.rows.iter().skip(1).cloned().collect();
        while !left.is_empty() {
            let room = self.bottom - self.y - self.above_table() - heads.height;
            let rows = taken(told, &mut left, room, self.is_fresh);
            if !rows.is_empty() {
                self.rows(told, std::iter::once(heads.clone()).chain(rows).collect());
            }
            if !left.is_empty() {
                self.next();
            }
        }
    }

    fn above_table(&self) -> f32 {
        if self.is_fresh { 0.0 } else { ABOVE_TABLE }
    }

    fn rows(&mut self, told: &ToldTable, rows: Vec<SlideRow>) {
        let height: f32 = rows.iter().map(|row| row.height).sum();
        let at = Pos::new(MARGIN, self.y + self.above_table());
        let (size, widths, says) = (told.size, told.widths(), told.says.clone());
        self.slide.shapes.push(SlideShape::Table(SlideTable { at, size, widths, rows, says }));
        (self.y, self.is_fresh) = (at.y + height + BELOW_TABLE, false);
    }
}

/// Takes as many rows as fit into this height, the last of them perhaps only in part; at least one if it `must`.
fn taken(told: &ToldTable, left: &mut VecDeque<Vec<String>>, mut room: f32, must: bool) -> Vec<SlideRow> {
    let mut rows = Vec::new();
    while let Some(cells) = left.pop_front() {
        let (row, rest) = told.part(&cells, room);
        if rest.is_none() && row.height <= room {
            room -= row.height;
            rows.push(row);
        } else if (must && rows.is_empty()) || told.least(&cells, PARTED) <= room {
            rows.push(row);
            if let Some(rest) = rest {
                left.push_front(rest);
            }
            break;
        } else {
            left.push_front(cells);
            break;
        }
    }
    rows
}
