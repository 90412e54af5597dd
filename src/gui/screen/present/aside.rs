//! The part for the presenter, beside the room's view: the next touchpoint, the note, the votes so far and the
//! timer. In a window of its own it tells what each table has said; on the room's screen, only who has answered.

use egui::{Color32, Rect, Sense, Ui, WidgetInfo, pos2, vec2};

use crate::{
    gui::widget::{faces::paint_face, style, timer::TimerShown},
    insight::{Level, TableSays},
    journey::Rating,
    picture::{Role, Weight},
};

use super::{
    beside::Aside,
    room::{RoomShown, around},
    text::{Setting, largest_ui, text_ui},
};

/// The widths of the next touchpoint, the note and the votes, as shares of the whole; the timer has the rest.
const SHARES: [f32; 3] = [0.28, 0.3, 0.28];
/// The most rows of votes that have room.
const MOST: usize = 6;

/// Shows the part on the room's own screen, where nobody's votes are told.
pub(super) fn strip_ui(ui: &mut Ui, shown: RoomShown<'_>) {
    let (strip, unit) = (shown.room.strip(), shown.room.unit);
    let fill = style::colour(style::theme(ui.ctx()), Role::Panel);
    ui.painter().rect_filled(strip, 1.2 * unit, fill);
    aside_ui(ui, shown, strip.shrink2(vec2(2.0, 1.2) * unit));
}

/// Shows next touchpoint, note, votes and timer side by side.
pub(super) fn aside_ui(ui: &mut Ui, shown: RoomShown<'_>, rect: Rect) {
    let unit = (rect.height() / 19.6).min(rect.width() / 120.0);
    let mut left = rect.left();
    let parts = SHARES.map(|share| {
        let part = Rect::from_min_size(
            pos2(left, rect.top()),
            vec2(rect.width() * share - 2.0 * unit, rect.height()),
        );
        left += rect.width() * share;
        part
    });
    let [next, note, votes] = parts;
    next_ui(ui, shown, next, unit);
    note_ui(ui, shown, note, unit);
    votes_ui(ui, shown, votes, unit);
    timer_ui(ui, shown, rect.with_min_x(left), unit);
}

/// Shows the name of a part; returns the room left below it.
fn head_ui(ui: &mut Ui, rect: Rect, unit: f32, text: &str) -> Rect {
    let setting = Setting::new(2.1 * unit, Weight::SemiBold, Role::Muted);
    let below = text_ui(ui, rect.min, rect.width(), text, setting).bottom();
    rect.with_min_y(below + 0.5 * unit)
}

fn next_ui(ui: &mut Ui, shown: RoomShown<'_>, rect: Rect, unit: f32) {
    let words = shown.derived.words;
    let rect = head_ui(ui, rect, unit, &words.text("aside-next"));
    let next = shown.derived.insight.by_number(shown.judged.number + 1);
    let next = next.and_then(|next| Some((next.number, shown.derived.journey.touchpoint(&next.id)?)));
    let Some((number, touchpoint)) = next else {
        let quiet = Setting::new(2.6 * unit, Weight::Regular, Role::Muted);
        text_ui(ui, rect.min, rect.width(), &words.text("aside-last"), quiet);
        return;
    };
    let title = format!("{number}. {}", words.touchpoint_title(&touchpoint.title));
    let settings = [(3.0, 2), (2.6, 3), (2.2, 4)]
        .map(|(size, lines)| Setting::new(size * unit, Weight::SemiBold, Role::Ink).lines(lines));
    let below = largest_ui(ui, rect.min, rect.width(), &title, &settings).bottom();
    let stage = touchpoint.stage.as_ref().and_then(|id| shown.derived.journey.stage(id));
    let quiet = Setting::new(2.1 * unit, Weight::Regular, Role::Muted);
    text_ui(ui, pos2(rect.left(), below + 0.5 * unit), rect.width(), stage.map_or("", |it| &it.name), quiet);
}

fn note_ui(ui: &mut Ui, shown: RoomShown<'_>, rect: Rect, unit: f32) {
    let words = shown.derived.words;
    let rect = head_ui(ui, rect, unit, &words.text("present-note"));
    let note = shown.derived.journey.touchpoint(&shown.judged.id).map_or("", |it| it.note.trim());
    let (text, role) =
        if note.is_empty() { (words.text("aside-no-note"), Role::Muted) } else { (note.into(), Role::Ink) };
    let settings = [(2.4, 4), (2.1, 6)]
        .map(|(size, lines)| Setting::new(size * unit, Weight::Regular, role).lines(lines));
    largest_ui(ui, rect.min, rect.width(), &text, &settings);
}

fn votes_ui(ui: &mut Ui, shown: RoomShown<'_>, rect: Rect, unit: f32) {
    let RoomShown { derived, tables, judged, .. } = shown;
    let words = derived.words;
    let rect = head_ui(ui, rect, unit, &words.text("aside-votes"));
    let answered = tables.iter().filter(|table| table.level != Level::Unrated).count();
    let facts = [("answered", answered.into()), ("count", tables.len().into())];
    let said =
        if tables.is_empty() { words.answers(judged.answers.total()) } else { words.say("votes-in", &facts) };
    let setting = Setting::new(2.2 * unit, Weight::Medium, Role::Ink).lines(2);
    let below = text_ui(ui, rect.min, rect.width(), &said, setting).bottom() + 0.4 * unit;
    if !matches!(shown.aside, Aside::Window(_)) {
        return;
    }
    let here = tables.iter().position(|table| table.group == *shown.group).unwrap_or(0);
    let rows = around(here.saturating_sub(MOST / 2), here, (tables.len(), MOST));
    for (place, table) in tables[rows].iter().enumerate() {
        let top = below + place as f32 * 2.35 * unit;
        let row = Rect::from_x_y_ranges(rect.x_range(), top..=top + 2.35 * unit);
        row_ui(ui, shown, (row, unit), table);
    }
}

/// Shows a table, its level, and how many said what; screen readers are told it in words.
fn row_ui(ui: &mut Ui, shown: RoomShown<'_>, (rect, unit): (Rect, f32), table: &TableSays) {
    let words = shown.derived.words;
    let counts = Rating::ALL.map(|rating| (rating, table.answers.count(rating)));
    paint_face(ui, rect.left_center() + vec2(1.1 * unit, 0.0), table.level, 0.9 * unit);
    let setting = Setting::new(1.9 * unit, Weight::Regular, Role::Ink);
    let counted = 13.0 * unit;
    let put = |left: f32, room: f32, text: &str| {
        let galley = setting.galley(ui, text, room);
        let at = pos2(left, rect.center().y - galley.size().y / 2.0);
        ui.painter().galley(at, galley, Color32::PLACEHOLDER);
    };
    put(rect.left() + 2.8 * unit, rect.width() - counted - 2.8 * unit, table.group.as_str());
    let hands = shown.presenting.hands.as_ref().filter(|hands| !hands.is_empty());
    if let Some(hands) = hands.filter(|_| table.group == *shown.group) {
        let typed = hands.typed().0.map(|number| if number.is_empty() { "–" } else { number });
        put(rect.right() - counted, counted, &format!("{} …", typed.join(" · ")));
    } else if table.level != Level::Unrated {
        put(rect.right() - counted, counted, &counts.map(|(_, count)| count.to_string()).join(" · "));
    }
    let response = ui.interact(rect, ui.scope_id().with(("told", table.group.as_str())), Sense::empty());
    response.widget_info(|| {
        let said =
            counts.map(|(rating, count)| format!("{count} {}", words.level(rating.into()).to_lowercase()));
        let level = words.level(table.level).to_lowercase();
        let said =
            if table.level == Level::Unrated { level } else { format!("{level}: {}", said.join(", ")) };
        WidgetInfo::labeled(egui::Role::Label, true, format!("{}, {said}", table.group.as_str()))
    });
}

fn timer_ui(ui: &mut Ui, shown: RoomShown<'_>, rect: Rect, unit: f32) {
    let words = shown.derived.words;
    let rect = head_ui(ui, rect, unit, &words.text("menu-timer"));
    let Some(timer) = shown.timer else {
        let quiet = Setting::new(2.2 * unit, Weight::Regular, Role::Muted).lines(3);
        text_ui(ui, rect.min, rect.width(), &words.text("aside-no-timer"), quiet);
        return;
    };
    let size = (3.4 * unit).min(rect.width() / TimerShown::width(1.0));
    timer.paint_at(ui, rect.min + vec2(0.0, size), size);
}
