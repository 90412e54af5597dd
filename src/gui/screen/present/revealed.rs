//! The votes of the tables, once the room may see them: a shape for each person, a row for each table and one for
//! all, and where the tables disagree.

use egui::{Pos2, Rect, StrokeKind, Ui, pos2, vec2};

use crate::{
    gui::widget::{faces::paint_face, painter::PiecePainter, style},
    insight::{Agreement, Answers, Level, TableSays},
    journey::{GroupName, Rating},
    picture::{Piece, Pos, Role, Weight, answer_bar, face},
    words::capital,
};

use super::{
    room::RoomShown,
    text::{Setting, largest_ui, text_ui},
};

/// The upper and lower edge, in units.
const TOP: f32 = 42.0;
const BOTTOM: f32 = 68.5;
/// The width of the sentence, as a share.
const SAID: f32 = 0.36;
/// The most groups that are shown, tables first, and the most of them that are tables; of more, the first.
const MOST: usize = 9;
const MOST_TABLES: usize = 8;
/// The most people that are drawn one by one; more are a bar.
const PEOPLE: u64 = 24;

pub(super) fn revealed_ui(ui: &mut Ui, shown: RoomShown<'_>) {
    let RoomShown { room, tables, .. } = shown;
    let inner = room.inner();
    let (top, bottom) = (room.rect.top() + TOP * room.unit, room.rect.top() + BOTTOM * room.unit);
    let agreement = Agreement::of(tables);
    let left = Rect::from_x_y_ranges(inner.left()..=inner.left() + inner.width() * SAID, top..=bottom);
    said_ui(ui, shown, left, &agreement);
    let rows = Rect::from_x_y_ranges(left.right() + 3.0 * room.unit..=inner.right(), top..=bottom);
    let seen = &tables[..tables.len().min(MOST_TABLES)];
    let others = others(shown, MOST - seen.len());
    let count = seen.len() + others.len() + 1;
    let height = (rows.height() / count as f32).min(4.4 * room.unit);
    let row = |place: usize| {
        let top = rows.top() + place as f32 * height;
        Rect::from_x_y_ranges(rows.x_range(), top..=top + height)
    };
    for (place, table) in seen.iter().enumerate() {
        let says = (table.group.as_str(), table.answers, table.level);
        row_ui(ui, shown, row(place), says, tells_of(&agreement, &table.group));
    }
    for (other, place) in others.iter().zip(seen.len()..) {
        let name = name_of_other(shown, other);
        row_ui(ui, shown, row(place), (&name, other.answers, other.level), false);
    }
    let name = shown.derived.words.text("votes-all");
    row_ui(ui, shown, row(count - 1), (&name, shown.judged.answers, shown.judged.level), false);
}

/// Returns the answers for no table that have one of these rows; where they are all there is, "All" says them.
fn others(shown: RoomShown<'_>, rows: usize) -> &[TableSays] {
    let is_all = shown.tables.is_empty() && shown.others.len() == 1;
    if is_all { &[] } else { &shown.others[..shown.others.len().min(rows)] }
}

fn name_of_other(shown: RoomShown<'_>, other: &TableSays) -> String {
    let words = shown.derived.words;
    match other.group.as_str() {
        "" if shown.tables.is_empty() => capital(&words.text("votes-of-room")),
        "" => words.text("votes-unnamed").into_owned(),
        survey => survey.to_owned(),
    }
}

/// Returns whether the sentence tells of this table.
fn tells_of(agreement: &Agreement, table: &GroupName) -> bool {
    match agreement {
        Agreement::Alone(group, _) => group == table,
        Agreement::Apart(groups, _) => groups.contains(table),
        Agreement::All(..) | Agreement::Unknown => false,
    }
}

/// Shows the level, how many say so, and who disagrees.
fn said_ui(ui: &mut Ui, shown: RoomShown<'_>, rect: Rect, agreement: &Agreement) {
    let RoomShown { room, derived, judged, .. } = shown;
    let (unit, words) = (room.unit, derived.words);
    paint_face(ui, rect.left_top() + vec2(5.4, 5.4) * unit, judged.level, 4.5 * unit);
    let word = words.level(judged.level);
    let strong = Setting::new(3.6 * unit, Weight::SemiBold, Role::Ink);
    let left = rect.left() + 11.4 * unit;
    let under = text_ui(ui, pos2(left, rect.top() + 1.4 * unit), rect.right() - left, &word, strong);
    let count = words.several_answers(judged).unwrap_or_else(|| words.answers(judged.answers.total()));
    let quiet = Setting::new(2.1 * unit, Weight::Regular, Role::Muted).lines(2);
    text_ui(ui, pos2(left, under.bottom() + 0.2 * unit), rect.right() - left, &capital(&count), quiet);
    let said = words.agreement(agreement);
    let role = match agreement {
        Agreement::Alone(_, level) | Agreement::Apart(_, level) => Role::of(*level).ink,
        Agreement::All(..) | Agreement::Unknown => Role::Ink,
    };
    let settings = [(4.2, 2), (3.6, 3), (2.8, 4)]
        .map(|(size, lines)| Setting::new(size * unit, Weight::SemiBold, role).lines(lines));
    largest_ui(ui, pos2(rect.left(), rect.top() + 12.0 * unit), rect.width(), &said, &settings);
}

fn row_ui(
    ui: &mut Ui,
    shown: RoomShown<'_>,
    rect: Rect,
    (name, answers, level): (&str, Answers, Level),
    is_told: bool,
) {
    let unit = shown.room.unit;
    if is_told {
        paint_told(ui, rect, unit, level);
    }
    paint_face(ui, pos2(rect.left() + 2.4 * unit, rect.center().y), level, 1.3 * unit);
    let weight = if is_told { Weight::SemiBold } else { Weight::Regular };
    let setting = Setting::new(2.2 * unit, weight, Role::Ink);
    let top = rect.center().y - 1.35 * unit;
    text_ui(ui, pos2(rect.left() + 5.0 * unit, top), 15.0 * unit, name, setting);
    let counts = 15.0 * unit;
    let people = Rect::from_x_y_ranges(
        rect.left() + 21.0 * unit..=rect.right() - counts - unit,
        rect.center().y - 1.0 * unit..=rect.center().y + 1.0 * unit,
    );
    people_ui(ui, shown, people, answers);
    counts_ui(ui, pos2(rect.right() - counts, top), counts, setting, answers);
}

/// Paints the ground of a row that the sentence beside it tells of.
fn paint_told(ui: &Ui, rect: Rect, unit: f32, level: Level) {
    let (theme, roles) = (style::theme(ui.ctx()), Role::of(level));
    let (fill, line) = (style::colour(theme, roles.tint), style::colour(theme, roles.line));
    let rect = rect.shrink2(vec2(0.0, 0.2 * unit));
    ui.painter().rect(rect, 0.9 * unit, fill, (0.25 * unit, line), StrokeKind::Inside);
}

/// Shows how often each answer was given, a column each.
fn counts_ui(ui: &mut Ui, at: Pos2, width: f32, setting: Setting, answers: Answers) {
    for (place, rating) in Rating::ALL.into_iter().enumerate() {
        let (text, role) = match answers.count(rating) {
            0 => ("–".to_owned(), Role::Muted),
            count => (count.to_string(), Role::Ink),
        };
        let left = at.x + place as f32 * width / 3.0;
        text_ui(ui, pos2(left, at.y), width / 3.0, &text, Setting { role, ..setting });
    }
}

/// Draws a shape for each person; for many, a bar.
fn people_ui(ui: &Ui, shown: RoomShown<'_>, rect: Rect, answers: Answers) {
    let total = answers.total();
    let mut pieces: Vec<Piece> = Vec::new();
    let size = (rect.width(), rect.height());
    if total > PEOPLE {
        answer_bar(&mut pieces, answers, crate::picture::Rect::new(0.0, 0.0, size.0, size.1));
    } else {
        let step = (size.0 / PEOPLE as f32).min(2.2 * shown.room.unit);
        let levels = Rating::ALL
            .into_iter()
            .flat_map(|rating| std::iter::repeat_n(Level::from(rating), answers.count(rating) as usize));
        for (place, level) in levels.enumerate() {
            let centre = Pos::new((place as f32 + 0.5) * step, size.1 / 2.0);
            face(&mut pieces, level, centre, step * 0.42);
        }
    }
    PiecePainter::at(ui.painter(), style::theme(ui.ctx()), rect.min).paint(&pieces);
}
