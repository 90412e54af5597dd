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
/// The most rows above the row of all.
const MOST: usize = 9;
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
    for (place, group) in seen.iter().enumerate() {
        let says = (group.name.as_str(), group.says.answers, group.says.level);
        row_ui(ui, shown, row(place), says, group.is_told);
    }
    if more > 0 {
        more_ui(ui, shown, row(seen.len()), more);
    }
    let name = shown.derived.words.text("votes-all");
    row_ui(ui, shown, row(count - 1), (&name, shown.judged.answers, shown.judged.level), false);
}

/// A table, or who answered for none.
struct RevealedGroup<'a> {
    name: String,
    says: &'a TableSays,
    is_table: bool,
    /// Whether the sentence tells of it.
    is_told: bool,
}

/// Returns the tables, and after them the answers for none.
fn groups<'a>(shown: RoomShown<'a>, agreement: &Agreement) -> Vec<RevealedGroup<'a>> {
    let tables = shown.tables.iter().map(|says| {
        let (name, is_told) = (says.group.as_str().to_owned(), tells_of(agreement, &says.group));
        RevealedGroup { name, says, is_table: true, is_told }
    });
    let others = others(shown).iter().map(|says| RevealedGroup {
        name: name_of_other(shown, says),
        says,
        is_table: false,
        is_told: false,
    });
    tables.chain(others).collect()
}

/// Returns the groups that have a row, in their order. Where not all have room, those of which the sentence tells
/// come first, as their rows prove it, then the first that is no table, and one row says how many more there are.
fn with_room<'a, 'b>(groups: &'a [RevealedGroup<'b>]) -> Vec<&'a RevealedGroup<'b>> {
    if groups.len() <= MOST {
        return groups.iter().collect();
    }
    let first_other = groups.iter().position(|group| !group.is_table);
    let mut places: Vec<_> = (0..groups.len()).collect();
    places.sort_by_key(|&place| match groups[place].says.level {
        _ if groups[place].is_told => 0,
        _ if first_other == Some(place) => 1,
        Level::Unrated => 3,
        _ => 2,
    });
    places.truncate(MOST - 1);
    places.sort_unstable();
    places.into_iter().map(|place| &groups[place]).collect()
}

/// Returns the answers for no table that have a row; where they are all there is, "All" says them.
fn others(shown: RoomShown<'_>) -> &[TableSays] {
    let is_all = shown.tables.is_empty() && shown.others.len() == 1;
    if is_all { &[] } else { shown.others }
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
    // Where the rows are close, the faces stay apart.
    let radius = (1.3 * unit).min(0.42 * rect.height());
    paint_face(ui, pos2(rect.left() + 2.4 * unit, rect.center().y), level, radius);
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

/// Says how many more there are than have a row.
fn more_ui(ui: &mut Ui, shown: RoomShown<'_>, rect: Rect, more: usize) {
    let unit = shown.room.unit;
    let quiet = Setting::new(2.2 * unit, Weight::Regular, Role::Muted);
    let at = pos2(rect.left() + 5.0 * unit, rect.center().y - 1.35 * unit);
    let text = shown.derived.words.say("ask-more", &[("count", more.into())]);
    text_ui(ui, at, rect.right() - at.x, &text, quiet);
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
