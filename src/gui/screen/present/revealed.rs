//! The votes of the tables, once the room may see them: a shape for each person, a row for each table and one for
//! all, and where the tables disagree.

use egui::{Rect, StrokeKind, Ui, pos2, vec2};

use crate::{
    gui::widget::{faces::paint_face, painter::PiecePainter, style},
    insight::{Agreement, Answers, Level},
    journey::Rating,
    picture::{Piece, Pos, Role, Weight, answer_bar, face},
    words::capital,
};

use super::{
    revealed_groups::{groups, with_room},
    room::RoomShown,
    text::{Setting, largest_ui, text_ui},
};

/// The upper and lower edge, in units.
const TOP: f32 = 42.0;
const BOTTOM: f32 = 68.5;
/// The width of the sentence, as a share.
const SAID: f32 = 0.36;
/// The width of the counts of negative, neutral and positive answers, in units.
const COUNTS: f32 = 15.0;
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
    let groups = groups(shown, &agreement);
    let seen = with_room(&groups);
    let more = groups.len() - seen.len();
    let count = seen.len() + usize::from(more > 0) + 1;
    let height = (rows.height() / count as f32).min(4.4 * room.unit);
    let row = |place: usize| {
        let top = rows.top() + place as f32 * height;
        Rect::from_x_y_ranges(rows.x_range(), top..=top + height)
    };
    paint_count_heads(ui, rows, room.unit);
    for (place, group) in seen.iter().enumerate() {
        let says = (group.name.as_str(), group.says.answers, group.says.level);
        let look = if group.is_told { RowLook::Told } else { RowLook::Plain };
        row_ui(ui, shown, row(place), says, look);
    }
    if more > 0 {
        more_ui(ui, shown, row(seen.len()), more);
    }
    let name = shown.derived.words.text("votes-all");
    row_ui(ui, shown, row(count - 1), (&name, shown.judged.answers, shown.judged.level), RowLook::All);
}

/// How a row stands out.
#[derive(Clone, Copy, PartialEq, Eq)]
enum RowLook {
    Plain,
    /// The sentence beside it tells of it.
    Told,
    /// It is of all who answered, below a line.
    All,
}

/// Paints a face above each of the three columns of counts.
fn paint_count_heads(ui: &Ui, rows: Rect, unit: f32) {
    for (place, rating) in Rating::ALL.into_iter().enumerate() {
        let at = pos2(count_left(rows, unit, place) + 0.7 * unit, rows.top() - 1.5 * unit);
        paint_face(ui, at, Level::from(rating), 1.2 * unit);
    }
}

/// Returns the left edge of a column of counts.
fn count_left(row: Rect, unit: f32, place: usize) -> f32 {
    row.right() - COUNTS * unit * (1.0 - place as f32 / 3.0)
}

/// Shows the level, how many say so, and who disagrees.
fn said_ui(ui: &mut Ui, shown: RoomShown<'_>, rect: Rect, agreement: &Agreement) {
    let RoomShown { room, derived, judged, .. } = shown;
    let (unit, words) = (room.unit, derived.words);
    paint_face(ui, rect.left_top() + vec2(5.4, 5.4) * unit, judged.level, 4.5 * unit);
    let word = words.level(judged.level);
    let strong = Setting::new(3.6 * unit, Weight::SemiBold, Role::Ink);
    let left = rect.left() + 12.6 * unit;
    let under = text_ui(ui, pos2(left, rect.top() + 1.4 * unit), rect.right() - left, &word, strong);
    let count = words.several_answers(judged).unwrap_or_else(|| words.answers(judged.answers.total()));
    let quiet = Setting::new(2.1 * unit, Weight::Regular, Role::Muted).lines(2);
    text_ui(ui, pos2(left, under.bottom() + 0.2 * unit), rect.right() - left, &capital(&count), quiet);
    let said = words.agreement(agreement);
    let role = match agreement {
        Agreement::Alone(_, level) | Agreement::Apart(_, level) => Role::of(*level).ink,
        Agreement::All(..) | Agreement::Unknown => Role::Ink,
    };
    let settings = [(5.4, 2), (4.2, 3), (3.6, 3), (2.8, 4)]
        .map(|(size, lines)| Setting::new(size * unit, Weight::SemiBold, role).lines(lines));
    largest_ui(ui, pos2(rect.left(), rect.top() + 12.0 * unit), rect.width(), &said, &settings);
}

fn row_ui(
    ui: &mut Ui,
    shown: RoomShown<'_>,
    rect: Rect,
    (name, answers, level): (&str, Answers, Level),
    look: RowLook,
) {
    let unit = shown.room.unit;
    match look {
        RowLook::Told => paint_told(ui, rect, unit, level),
        RowLook::All => paint_rule(ui, rect, unit),
        RowLook::Plain => {}
    }
    // Where the rows are close, the faces stay apart.
    let radius = (1.3 * unit).min(0.42 * rect.height());
    paint_face(ui, pos2(rect.left() + 2.4 * unit, rect.center().y), level, radius);
    let weight = if look == RowLook::Plain { Weight::Regular } else { Weight::SemiBold };
    let setting = Setting::new(2.2 * unit, weight, Role::Ink);
    let top = rect.center().y - 1.35 * unit;
    text_ui(ui, pos2(rect.left() + 5.0 * unit, top), 15.0 * unit, name, setting);
    let people = Rect::from_x_y_ranges(
        rect.left() + 21.0 * unit..=count_left(rect, unit, 0) - unit,
        rect.center().y - 1.0 * unit..=rect.center().y + 1.0 * unit,
    );
    people_ui(ui, shown, people, answers);
    for (place, rating) in Rating::ALL.into_iter().enumerate() {
        let (text, role) = match answers.count(rating) {
            0 => ("–".to_owned(), Role::Muted),
            count => (count.to_string(), Role::Ink),
        };
        let at = pos2(count_left(rect, unit, place), top);
        text_ui(ui, at, COUNTS * unit / 3.0, &text, Setting { role, ..setting });
    }
}

/// Says how many more there are than have a row.
fn more_ui(ui: &mut Ui, shown: RoomShown<'_>, rect: Rect, more: usize) {
    let unit = shown.room.unit;
    let quiet = Setting::new(2.2 * unit, Weight::Regular, Role::Muted);
    let at = pos2(rect.left() + 5.0 * unit, rect.center().y - 1.35 * unit);
    let text = shown.derived.words.say("ask-more", &[("count", more.into())]);
    text_ui(ui, at, rect.right() - at.x, &text, quiet);
}

/// Paints the line above the row of all.
fn paint_rule(ui: &Ui, rect: Rect, unit: f32) {
    let line = style::colour(style::theme(ui.ctx()), Role::Line);
    ui.painter().hline(rect.x_range(), rect.top(), (0.15 * unit, line));
}

/// Paints the ground of a row that the sentence beside it tells of.
fn paint_told(ui: &Ui, rect: Rect, unit: f32, level: Level) {
    let (theme, roles) = (style::theme(ui.ctx()), Role::of(level));
    let (fill, line) = (style::colour(theme, roles.tint), style::colour(theme, roles.line));
    let rect = rect.shrink2(vec2(0.0, 0.2 * unit));
    ui.painter().rect(rect, 0.9 * unit, fill, (0.25 * unit, line), StrokeKind::Inside);
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
