//! Divides the width of a table among its columns. Each gets what its content asks for, and no word is broken while
//! there is room elsewhere; where words ask for more than there is, the longest are broken, never numbers. A table
//! is as wide as the page, except one with a single column of text, whose numbers stand near it.

use crate::{
    format::report::{Cell, ReportTable},
    picture::Weight,
};

use super::{super::flow::TextLook, text::CELL};

/// The space between two columns.
const BETWEEN: f32 = 9.0;
/// The width of a level's mark before its word.
pub(super) const MARK: f32 = 13.0;
/// The largest width that a long text asks for, and a long word.
const LONGEST_TEXT: f32 = 230.0;
const LONGEST_WORD: f32 = 84.0;
/// The width up to which a text stays on one line.
const SHORT_TEXT: f32 = 48.0;

/// A column: its left edge and width, and whether it holds numbers.
pub(super) struct PrintedColumn {
    pub(super) left: f32,
    pub(super) width: f32,
    pub(super) is_number: bool,
}

/// The widths that a column asks for: the least holds its words unbroken, the whole holds its texts on one line
/// each unless they are long, and the longest holds even those.
struct Wish {
    least: f32,
    whole: f32,
    longest: f32,
    is_number: bool,
}

/// Returns the columns of a table, within a width of `room`.
pub(super) fn columns(table: &ReportTable, room: f32) -> Vec<PrintedColumn> {
    let wishes: Vec<_> = (0..table.heads.len()).map(|column| Wish::of(table, column)).collect();
    let room = room - BETWEEN * wishes.len().saturating_sub(1) as f32;
    let mut left = 0.0;
    let column = |(wish, width): (&Wish, f32)| {
        let column = PrintedColumn { left, width, is_number: wish.is_number };
        left += width + BETWEEN;
        column
    };
    wishes.iter().zip(widths(&wishes, room)).map(column).collect()
}

fn widths(wishes: &[Wish], room: f32) -> Vec<f32> {
    let sum = |of: fn(&Wish) -> f32| wishes.iter().map(of).sum::<f32>();
    let (least, whole) = (sum(|wish| wish.least), sum(|wish| wish.whole));
    if least >= room {
        let numbers = sum(|wish| if wish.is_number { wish.least } else { 0.0 });
        let texts = wishes.iter().filter(|wish| !wish.is_number).map(|wish| wish.least);
        let most = most_of_each(texts.collect(), room - numbers);
        let width = |wish: &Wish| if wish.is_number { wish.least } else { wish.least.min(most) };
        return wishes.iter().map(width).collect();
    }
    if whole <= room {
        // Spare width goes to texts, since a number stands near what it counts. A single column of text gets no
        // more than it fills.
        let texts = sum(|wish| if wish.is_number { 0.0 } else { wish.whole }).max(1.0);
        let is_alone = wishes.iter().filter(|wish| !wish.is_number).count() == 1;
        let most = |wish: &Wish| if is_alone { wish.longest.max(wish.whole) } else { f32::MAX };
        let share = |wish: &Wish| if wish.is_number { 0.0 } else { (room - whole) * wish.whole / texts };
        return wishes.iter().map(|wish| (wish.whole + share(wish)).min(most(wish))).collect();
    }
    let share = (room - least) / (whole - least);
    wishes.iter().map(|wish| wish.least + share * (wish.whole - wish.least)).collect()
}

/// Returns the largest width that each column may have so that all fit into `room`: short ones get what they ask
/// for, and long ones share the rest.
fn most_of_each(mut wishes: Vec<f32>, room: f32) -> f32 {
    wishes.sort_by(f32::total_cmp);
    let (mut left, mut count) = (room.max(0.0), wishes.len());
    for wish in wishes {
        let share = left / count as f32;
        if wish > share {
            return share;
        }
        (left, count) = (left - wish, count - 1);
    }
    f32::MAX
}

impl Wish {
    fn of(table: &ReportTable, column: usize) -> Self {
        let cells = table.rows.iter().filter_map(|row| row.get(column));
        let is_number = is_of_numbers(cells.clone());
        let mut wish = Self { least: 0.0, whole: 0.0, longest: 0.0, is_number };
        wish.take(&table.heads[column], CELL.in_weight(Weight::SemiBold), 0.0);
        for cell in cells {
            match cell {
                Cell::Number(number) => wish.take(&number.to_string(), CELL, 0.0),
                Cell::Name(text) => wish.take(text, CELL.in_weight(Weight::SemiBold), 0.0),
                Cell::Text(text) => wish.take(text, CELL, 0.0),
                Cell::Level(_, text) => wish.take(text, CELL, MARK),
            }
        }
        wish
    }

    /// Widens the column for a text. A number, and the head above it, gets all the width that it asks for.
    fn take(&mut self, text: &str, look: TextLook, mark: f32) {
        let longest = |parts: &mut dyn Iterator<Item = &str>| {
            parts.map(|part| look.width(part)).fold(0.0, f32::max) + 0.5
        };
        let word = longest(&mut text.split_whitespace());
        let word = if self.is_number { word } else { word.min(LONGEST_WORD) } + mark;
        let line = longest(&mut text.lines());
        let whole = line.min(LONGEST_TEXT) + mark;
        let word = if whole <= SHORT_TEXT { whole } else { word };
        self.least = self.least.max(word);
        self.whole = self.whole.max(whole).max(self.least);
        self.longest = self.longest.max(line + mark);
    }
}

/// Returns whether cells hold numbers, apart from empty ones.
fn is_of_numbers<'c>(mut cells: impl Iterator<Item = &'c Cell> + Clone) -> bool {
    let is_empty = |cell: &Cell| matches!(cell, Cell::Text(text) if text.is_empty());
    let is_number = |cell: &Cell| matches!(cell, Cell::Number(_));
    cells.clone().any(is_number) && cells.all(|cell| is_number(cell) || is_empty(cell))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table(texts: usize, letters: usize) -> ReportTable {
        let lead = [Cell::Number(123_456), Cell::Text(String::new())];
        let row = |first: usize| {
            let texts = (0..texts).map(|place| Cell::Text("m".repeat(if place == 1 { 3 } else { letters })));
            vec![lead[first].clone()].into_iter().chain(texts).collect()
        };
        let heads = ["Kosketuspisteitä", "Sana", "Tila"].map(str::to_owned).into_iter();
        let heads = heads.chain((2..texts).map(|place| format!("Sarake{place}"))).collect();
        ReportTable { says: String::new(), heads, rows: vec![row(1), row(0)] }
    }

    #[test]
    fn a_column_of_numbers_is_as_wide_as_its_numbers_and_its_head_and_texts_share_the_rest() {
        for (texts, letters, room) in [(7, 60, 493.0), (7, 9, 300.0), (3, 300, 200.0), (2, 4, 493.0)] {
            let columns = columns(&table(texts, letters), room);
            let head = CELL.in_weight(Weight::SemiBold).width("Kosketuspisteitä");
            assert!(columns[0].is_number, "an empty cell among numbers is none");
            assert!(columns[0].width >= head && columns[0].width >= CELL.width("123456"), "{texts}");
            assert!(columns.iter().skip(1).all(|column| !column.is_number && column.width > 5.0));
            let last = columns.last().expect("one");
            assert!(last.left + last.width <= room + 0.01, "{texts}: {}", last.left + last.width);
            assert!(columns[2].width >= CELL.width("mmm"), "a short word is not broken for a long one");
        }
    }
    #[test]
    fn numbers_alone_beside_a_text_stand_near_it() {
        let table = |letters: usize| {
            let row = vec![Cell::Name("m".repeat(letters)), Cell::Number(3)];
            let heads = ["Tapaus", "Määrä"].map(str::to_owned).into();
            ReportTable { says: String::new(), heads, rows: vec![row] }
        };
        for letters in [6, 20, 40, 90] {
            let table = table(letters);
            let columns = columns(&table, 493.0);
            let text = CELL.in_weight(Weight::SemiBold).width(&"m".repeat(letters));
            let from = text.max(CELL.in_weight(Weight::SemiBold).width("Tapaus"));
            let (left, right) = (columns[1].left, columns[1].left + columns[1].width);
            assert!(left - from < BETWEEN + 1.0 && right <= 493.01, "{letters}: {left} beside {from}");
            assert!(letters > 40 || left > from, "{letters}: it stands in one line");
        }
        let columns = columns(&super::tests::table(2, 4), 493.0);
        assert!(columns[2].left + columns[2].width > 490.0, "two texts share the page");
    }
}
