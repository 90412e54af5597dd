//! How wide the columns of a table are: each as wide as what is in it asks for, and no word broken while there is
//! room elsewhere.

use crate::format::report::{Cell, ReportTable};

use super::text::{CELL, TextLook};
use crate::picture::Weight;

/// Between two columns.
pub(super) const BETWEEN: f32 = 9.0;
/// Room for the mark of a level before its word.
pub(super) const MARK: f32 = 13.0;
/// A long text or word asks for no more than this.
const LONGEST_TEXT: f32 = 230.0;
const LONGEST_WORD: f32 = 84.0;
/// A text that is no wider than this stands in one line.
const SHORT_TEXT: f32 = 48.0;

/// A column: the least that holds its words, and what holds its texts in one line.
struct Wish {
    least: f32,
    whole: f32,
    is_number: bool,
}

/// The widths of the columns, without the room between them.
pub(super) fn widths(table: &ReportTable, room: f32) -> Vec<f32> {
    let wishes: Vec<_> = (0..table.heads.len()).map(|column| wish(table, column)).collect();
    let room = room - BETWEEN * wishes.len().saturating_sub(1) as f32;
    let sum = |of: fn(&Wish) -> f32| wishes.iter().map(of).sum::<f32>();
    let (least, whole) = (sum(|wish| wish.least), sum(|wish| wish.whole));
    if least >= room {
        return wishes.iter().map(|wish| wish.least * room / least).collect();
    }
    if whole <= room {
        // What is left over goes to texts: a number stands near what it counts.
        let texts = sum(|wish| if wish.is_number { 0.0 } else { wish.whole }).max(1.0);
        let share = |wish: &Wish| if wish.is_number { 0.0 } else { (room - whole) * wish.whole / texts };
        return wishes.iter().map(|wish| wish.whole + share(wish)).collect();
    }
    let share = (room - least) / (whole - least);
    wishes.iter().map(|wish| wish.least + share * (wish.whole - wish.least)).collect()
}

fn wish(table: &ReportTable, column: usize) -> Wish {
    let head = (&*table.heads[column], CELL.in_weight(Weight::SemiBold), 0.0);
    let cells = table.rows.iter().filter_map(|row| row.get(column));
    let is_number = cells.clone().next().is_some_and(|cell| matches!(cell, Cell::Number(_)));
    let mut wish = Wish { least: 0.0, whole: 0.0, is_number };
    wish.take(head);
    for cell in cells {
        match cell {
            Cell::Number(number) => wish.take((&number.to_string(), CELL, 0.0)),
            Cell::Name(text) => wish.take((text, CELL.in_weight(Weight::SemiBold), 0.0)),
            Cell::Text(text) => wish.take((text, CELL, 0.0)),
            Cell::Level(_, text) => wish.take((text, CELL, MARK)),
        }
    }
    wish
}

impl Wish {
    fn take(&mut self, (text, look, mark): (&str, TextLook, f32)) {
        let longest = |parts: &mut dyn Iterator<Item = &str>| {
            parts.map(|part| look.width(part)).fold(0.0, f32::max) + 0.5
        };
        let word = longest(&mut text.split_whitespace()).min(LONGEST_WORD) + mark;
        let whole = longest(&mut text.lines()).min(LONGEST_TEXT) + mark;
        let word = if whole <= SHORT_TEXT { whole } else { word };
        self.least = self.least.max(word);
        self.whole = self.whole.max(whole).max(self.least);
    }
}
