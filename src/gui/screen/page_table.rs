//! A table on a page: its columns are as wide as their content needs, and texts wrap into as many lines as they
//! need. Rows out of sight are not laid out again.

use egui::{Align, Label, Layout, RichText, Ui, vec2};

use crate::{
    format::report::{Cell, ReportTable},
    gui::widget::{faces::face_ui, style},
    picture::{Role, Weight},
};

/// The gap between two columns, in points.
const GAP: f32 = 12.0;
/// The least width of a column, in points; it also has room for the longest word of its head.
const LEAST: f32 = 34.0;
/// The most letters that a cell asks room for: longer texts wrap.
const MOST_LETTERS: usize = 40;

/// Shows a table. `rows` are the heights of the page's rows, as far as they are known, and the number of the next
/// row.
pub(super) fn table_ui(ui: &mut Ui, table: &ReportTable, rows: (&mut Vec<Option<f32>>, &mut usize)) {
    let (heights, next) = rows;
    ui.add(Label::new(RichText::new(&table.says).small().weak()).wrap());
    let widths = widths(ui, table);
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = GAP;
        for (head, width) in table.heads.iter().zip(&widths) {
            cell_ui(ui, *width, |ui| {
                ui.add(Label::new(RichText::new(head).small().weak()).wrap());
            });
        }
    });
    for row in &table.rows {
        if heights.len() <= *next {
            heights.resize(*next + 1, None);
        }
        row_ui(ui, &widths, row, &mut heights[*next]);
        *next += 1;
    }
}

fn row_ui(ui: &mut Ui, widths: &[f32], row: &[Cell], height: &mut Option<f32>) {
    let line = style::colour(style::theme(ui.ctx()), Role::Line);
    let top = ui.cursor().min;
    ui.painter().hline(top.x..=top.x + ui.available_width(), top.y, (1.0, line));
    if let Some(known) = *height {
        let rect = egui::Rect::from_min_size(top, vec2(ui.available_width(), known));
        if !ui.is_rect_visible(rect) {
            ui.allocate_space(rect.size());
            return;
        }
    }
    let shown = ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = GAP;
        for (cell, width) in row.iter().zip(widths) {
            cell_ui(ui, *width, |ui| content_ui(ui, cell));
        }
    });
    *height = Some(shown.response.rect.height());
}

fn cell_ui(ui: &mut Ui, width: f32, content: impl FnOnce(&mut Ui)) {
    ui.allocate_ui_with_layout(vec2(width, 0.0), Layout::top_down(Align::Min), |ui| {
        ui.set_width(width);
        content(ui);
    });
}

fn content_ui(ui: &mut Ui, cell: &Cell) {
    match cell {
        Cell::Number(number) => drop(ui.add(Label::new(RichText::new(number.to_string()).weak()))),
        Cell::Name(name) => drop(ui.add(Label::new(style::strong(name, style::UI_SIZE)).wrap())),
        Cell::Text(text) => drop(ui.add(Label::new(text).wrap().selectable(true))),
        Cell::Level(level, text) => {
            ui.horizontal(|ui| {
                face_ui(ui, *level, 7.0);
                ui.add(Label::new(text).wrap());
            });
        }
    }
}

/// Returns the widths of the columns, by the longest of their cells, within the available width.
fn widths(ui: &Ui, table: &ReportTable) -> Vec<f32> {
    let room = (ui.available_width() - GAP * table.heads.len().saturating_sub(1) as f32).max(1.0);
    let least: Vec<_> = table.heads.iter().map(|head| word_width(ui, head).max(LEAST)).collect();
    let asks = |column: usize| {
        let longest = table.rows.iter().filter_map(|row| row.get(column)).map(letters).max();
        longest.unwrap_or_default().min(MOST_LETTERS) as f32 + 2.0
    };
    let asked: Vec<_> = (0..table.heads.len()).map(asks).collect();
    let spare = (room - least.iter().sum::<f32>()).max(0.0);
    let all = asked.iter().sum::<f32>().max(1.0);
    least.into_iter().zip(asked).map(|(least, asked)| least + spare * asked / all).collect()
}

fn letters(cell: &Cell) -> usize {
    match cell {
        Cell::Number(number) => number.to_string().len(),
        Cell::Name(text) | Cell::Text(text) | Cell::Level(_, text) => text.chars().count(),
    }
}

/// Returns the width of the longest word of a head.
fn word_width(ui: &Ui, head: &str) -> f32 {
    let font = style::font(style::SMALL_SIZE, Weight::Regular);
    let width = |word: &str| {
        let ink = ui.visuals().text_color();
        ui.painter().layout_no_wrap(word.to_owned(), font.clone(), ink).size().x
    };
    head.split_whitespace().map(width).fold(0.0, f32::max) + 2.0
}
