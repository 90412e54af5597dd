//! What is said under a title, from the top of a slide down: what does not fit goes on another slide under the same
//! title, never smaller. No heading is left alone at the foot of a slide, and a table says its heads on each.

use crate::{
    insight::Level,
    picture::{Pen, Piece, Pos, Rect, Role, Weight, font},
};

use super::{
    marks::mark,
    measure::{LINE, row_height},
    slide::{HEIGHT, MARGIN, Paragraph, ROOM, Slide, SlideCard, SlideRow, SlideShape, SlideTable, TextBox},
    told::{Headed, Spoken, ToldTable},
};

/// The sizes of a title: in so many lines, and smaller in more; what is longer than that goes on below it.
const TITLES: [(usize, f32); 2] = [(2, 30.0), (3, 24.0)];
/// The sizes that are tried, so that one slide holds it all.
const SIZES: [f32; 3] = [1.2, 1.0, 0.9];
/// Of the mark before a title.
const FACE: f32 = 17.0;
/// Of the lines of a title that is cut, so much of one may stay empty where words wrap.
const CUT: f32 = 0.4;
/// Under a title.
const GAP: f32 = 14.0;
/// From a panel to what is above and below it; the size of its sentence, of its mark, and from its edge to its text.
const AROUND: f32 = 12.0;
const SHOUTED: f32 = 26.0;
const PANEL_FACE: f32 = 30.0;
const PANEL_INDENT: f32 = 92.0;
pub(super) const BOTTOM: f32 = HEIGHT - 26.0;

/// A slide with its title alone, and where what is said on it begins.
pub(super) fn titled(headed: &Headed, part: usize) -> (Slide, f32) {
    let end = if part == 0 { String::new() } else { format!(" ({})", part + 1) };
    let text = headed.text.clone() + &end;
    let indent = if headed.level.is_some() { 2.4 * FACE + 10.0 } else { 0.0 };
    let width = ROOM - indent;
    let title = |size| Paragraph::new(text.clone(), size).weight(Weight::SemiBold);
    let whole = TITLES.iter().find(|(most, size)| title(*size).lines(width).len() <= *most);
    let (most, size) = *whole.unwrap_or(&TITLES[1]);
    let (mut paragraph, goes_on) = title(size).split(width, most);
    if goes_on.is_some() {
        // Which part it is stays, whatever is cut.
        let room = most as f32 * width - font::width(&end, size, Weight::SemiBold) - CUT * width;
        paragraph.text = font::cut(&headed.text, size, Weight::SemiBold, room) + &end;
    }
    let height = paragraph.height(width);
    let rect = Rect::new(MARGIN + indent, 24.0, width, height);
    let mut shapes = Vec::new();
    if let Some(level) = headed.level {
        let mut pieces = Vec::new();
        mark(&mut pieces, (level, false), Pos::new(MARGIN + 1.2 * FACE, 24.0 + size * LINE / 2.0), FACE);
        shapes.push(SlideShape::Drawing(String::new(), pieces));
    }
    let bottom = rect.max.y.max(24.0 + 2.4 * FACE) + GAP;
    (Slide { title: TextBox { rect, paragraphs: vec![paragraph] }, shapes }, bottom)
}

/// Returns whether a title is longer than a slide has room for.
pub(super) fn is_cut(headed: &Headed) -> bool {
    let (slide, _) = titled(headed, 0);
    slide.title.paragraphs.iter().any(|paragraph| paragraph.text != headed.text.trim())
}

/// As many slides as it takes; none where nothing is said. It is said as large as it has room for on one slide.
pub(super) fn slides(headed: &Headed, said: &[Spoken]) -> Vec<Slide> {
    if said.is_empty() {
        return Vec::new();
    }
    let sized = |by: &f32| flowed(headed, said.iter().map(|told| told.sized(*by)).collect());
    let on_one = SIZES.iter().map(sized).find(|slides| slides.len() == 1);
    on_one.unwrap_or_else(|| sized(&1.0))
}

fn flowed(headed: &Headed, said: Vec<Spoken>) -> Vec<Slide> {
    let (slide, y) = titled(headed, 0);
    let mut flow = Flow { headed, done: Vec::new(), slide, y, is_fresh: true };
    let mut said = said.into_iter().peekable();
    while let Some(told) = said.next() {
        match told {
            Spoken::Heading(paragraph) => {
                let follows = said.peek().map_or(0.0, least);
                if flow.y + paragraph.height(ROOM) + follows > BOTTOM {
                    flow.next();
                }
                flow.text(paragraph);
            }
            Spoken::Text(paragraph) => flow.text(paragraph),
            Spoken::Table(table) => flow.table(table),
            Spoken::Panel(level, sentence) => flow.panel(level, &sentence),
            Spoken::Drawing(height, says, pieces) => flow.drawing(height, says, pieces),
        }
    }
    flow.done.push(flow.slide);
    flow.done
}

/// What of it must stand below its heading.
fn least(told: &Spoken) -> f32 {
    match told {
        Spoken::Heading(paragraph) | Spoken::Text(paragraph) => {
            paragraph.above + paragraph.lines(ROOM).len().min(2) as f32 * paragraph.line()
        }
        Spoken::Table(table) => {
            let widths = table.widths();
            let row = |(place, cells): (usize, &Vec<String>)| {
                row_height(cells, &widths, table.size, SlideTable::look(place).0)
            };
            table.rows.iter().enumerate().take(2).map(row).sum()
        }
        Spoken::Panel(level, sentence) => panel(*level, sentence).rect.height(),
        Spoken::Drawing(height, ..) => *height,
    }
}

struct Flow<'a> {
    headed: &'a Headed,
    done: Vec<Slide>,
    slide: Slide,
    y: f32,
    /// Nothing is said on the slide yet.
    is_fresh: bool,
}

impl Flow<'_> {
    fn next(&mut self) {
        let (slide, y) = titled(self.headed, self.done.len() + 1);
        self.done.push(std::mem::replace(&mut self.slide, slide));
        (self.y, self.is_fresh) = (y, true);
    }

    /// Goes on at lines. A piece of two lines at least is left where it begins.
    fn text(&mut self, paragraph: Paragraph) {
        let mut left = Some(paragraph);
        while let Some(mut paragraph) = left.take() {
            if self.is_fresh {
                paragraph.above = 0.0;
            }
            let room = ((BOTTOM - self.y - paragraph.above) / paragraph.line()).floor().max(0.0) as usize;
            let lines = paragraph.lines(ROOM).len();
            if lines > room && !self.is_fresh && room < lines.min(2) {
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

    /// Paragraphs that follow one another are one text.
    fn put(&mut self, paragraph: Paragraph) {
        let height = paragraph.height(ROOM);
        self.is_fresh = false;
        if let Some(SlideShape::Text(text)) = self.slide.shapes.last_mut() {
            text.rect.max.y += height;
            text.paragraphs.push(paragraph);
        } else {
            let rect = Rect::new(MARGIN, self.y, ROOM, height);
            self.slide.shapes.push(SlideShape::Text(TextBox { rect, paragraphs: vec![paragraph] }));
        }
        self.y += height;
    }

    fn drawing(&mut self, height: f32, says: String, pieces: Vec<Piece>) {
        if self.y + height > BOTTOM && !self.is_fresh {
            self.next();
        }
        let pieces = pieces.into_iter().map(|piece| piece.moved(MARGIN, self.y)).collect();
        self.slide.shapes.push(SlideShape::Drawing(says, pieces));
        self.y += height;
        self.is_fresh = false;
    }

    fn panel(&mut self, level: Level, sentence: &str) {
        let mut card = panel(level, sentence);
        let height = card.rect.height() + 2.0 * AROUND;
        if self.y + height > BOTTOM && !self.is_fresh {
            self.next();
        }
        let top = self.y + AROUND;
        card.rect = card.rect.moved(MARGIN, top);
        card.marks = card.marks.into_iter().map(|piece| piece.moved(MARGIN, top)).collect();
        self.slide.shapes.push(SlideShape::Card(card));
        (self.y, self.is_fresh) = (self.y + height, false);
    }

    fn table(&mut self, told: ToldTable) {
        let (widths, says, size) = (told.widths(), told.says, told.size);
        let heights = told.rows.iter().enumerate().map(|(place, cells)| {
            let room = BOTTOM - 24.0 - 4.0 * TITLES[0].1;
            row_height(cells, &widths, size, SlideTable::look(place).0).min(room)
        });
        let mut rows =
            heights.zip(told.rows.iter().cloned()).map(|(height, cells)| SlideRow { height, cells });
        let Some(heads) = rows.next() else { return };
        let mut part: Vec<SlideRow> = Vec::new();
        for row in rows {
            let filled: f32 = part.iter().map(|row| row.height).sum();
            let above = if self.is_fresh || !part.is_empty() { 0.0 } else { 8.0 };
            let needed = if part.is_empty() { heads.height } else { 0.0 } + row.height;
            if self.y + above + filled + needed > BOTTOM && !(part.is_empty() && self.is_fresh) {
                self.rows((&widths, size), &says, std::mem::take(&mut part));
                self.next();
            }
            if part.is_empty() {
                part.push(heads.clone());
            }
            part.push(row);
        }
        self.rows((&widths, size), &says, part);
    }

    fn rows(&mut self, (widths, size): (&[f32], f32), says: &str, rows: Vec<SlideRow>) {
        if rows.is_empty() {
            return;
        }
        let above = if self.is_fresh { 0.0 } else { 8.0 };
        let height: f32 = rows.iter().map(|row| row.height).sum();
        let at = Pos::new(MARGIN, self.y + above);
        let table = SlideTable { at, size, widths: widths.to_vec(), rows, says: says.to_owned() };
        self.slide.shapes.push(SlideShape::Table(table));
        self.y += above + height + 6.0;
        self.is_fresh = false;
    }
}

/// With its upper left corner at the origin.
fn panel(level: Level, sentence: &str) -> SlideCard {
    let roles = Role::of(level);
    let paragraph = Paragraph::new(sentence, SHOUTED).weight(Weight::SemiBold).role(roles.ink);
    let text = paragraph.height(ROOM - PANEL_INDENT - SlideCard::RIGHT);
    let rect = Rect::new(0.0, 0.0, ROOM, (text + 28.0).max(2.4 * PANEL_FACE + 20.0));
    let mut marks = Vec::new();
    let centre = Pos::new(PANEL_INDENT / 2.0, rect.centre().y);
    mark(&mut marks, (level, false), centre, PANEL_FACE);
    SlideCard {
        number: None,
        rect,
        fill: roles.tint,
        line: Pen::solid(1.5, roles.line),
        marks,
        indent: PANEL_INDENT,
        paragraphs: vec![paragraph],
    }
}
