//! The row of an entry (R5). Three faces set it to one answer; an entry with more answers shows its counts, which
//! can be changed.

use egui::{Align2, Id, Label, Response, RichText, Sense, Ui, WidgetInfo, vec2};
use lucide_icons::Icon;

use crate::{
    editor::Derived,
    gui::widget::{
        count::{MOST, count},
        faces::paint_face,
        focus::{FocusPlace, PanelFocus},
        lit::ring,
        settled::settled,
        style,
    },
    insight::Level,
    journey::{EntryKey, Rating, Tally},
    picture::{Role, Theme, Weight},
};

pub(in crate::gui) const FACE_BUTTON: egui::Vec2 = vec2(50.0, 34.0);
/// The height of the keys below a name, in points.
const KEYS: f32 = 14.0;
/// The distance between the parts of a row, in points: small, so that "Customers" has room before the faces in the
/// narrow panel.
pub(in crate::gui) const GAP: f32 = 4.0;

/// Shows an entry. Returns its new tally, if it was changed.
pub(super) fn entry_ui(
    ui: &mut Ui,
    derived: &Derived,
    (key, tally): (&EntryKey, Tally),
    by_keys: bool,
    focus: &mut PanelFocus,
) -> Option<Tally> {
    let name = entry_name(derived, key);
    let line = ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = GAP;
        name_ui(ui, &name, by_keys);
        let rated = faces_ui(ui, derived, (&name, tally), by_keys, focus);
        let clear = || format!("{}: {name}", derived.words.text("rating-clear"));
        let is_cleared = !tally.is_empty() && style::icon_button_ui(ui, Icon::X, &clear()).clicked();
        if is_cleared { Some(Tally::default()) } else { rated }
    });
    let mut changed = line.inner;
    if settled(ui, ui.scope_id(), tally.answers() > 1 || is_counting(ui, &name)) {
        changed = counts_ui(ui, derived, &name, tally).or(changed);
    }
    changed
}

/// Returns the name of an entry, such as "Customers" or "Customers · Quick · table 2".
pub(in crate::gui) fn entry_name(derived: &Derived, key: &EntryKey) -> String {
    let mut name = derived.words.voice(&key.voice).into_owned();
    let segment = key.segment.as_ref().and_then(|id| derived.journey.segment(id));
    for part in segment.map(|segment| segment.name.as_str()).into_iter().chain([key.group()]) {
        if !part.is_empty() {
            name = format!("{name} · {part}");
        }
    }
    name
}

/// Returns the width that the three faces and the cross leave of the row, in points.
pub(in crate::gui) fn name_room(ui: &Ui) -> f32 {
    let gap = ui.spacing().item_spacing.x;
    (ui.available_width() - 3.0 * (FACE_BUTTON.x + gap) - style::ICON_BUTTON - gap).max(40.0)
}

/// Shows a face; `key` is the key that presses it.
pub(super) fn face_button_ui(
    ui: &mut Ui,
    derived: &Derived,
    entry: &str,
    rating: Rating,
    tally: Tally,
    key: Option<usize>,
) -> Response {
    let level = Level::from(rating);
    let (rect, response) = ui.allocate_exact_size(FACE_BUTTON, Sense::click());
    let word = derived.words.level(level);
    // None of several answers is "the" rating, so then no face is on and the counts are shown.
    let on = tally.answers() == 1 && tally.count(rating) > 0;
    response.widget_info(|| WidgetInfo::selected(egui::Role::Button, true, on, format!("{entry}: {word}")));
    let theme = style::theme(ui.ctx());
    paint_button(ui, rect, &response, theme, on.then_some(level));
    paint_face(ui, rect.center(), level, 10.0);
    let told = match key {
        Some(key) => derived.words.say("face-help-key", &[("level", word.into()), ("key", key.into())]),
        None => derived.words.say("face-help", &[("level", word.into())]),
    };
    response.on_hover_text(told)
}

/// Shows the three faces of an entry. Returns the tally that a click makes.
fn faces_ui(
    ui: &mut Ui,
    derived: &Derived,
    (name, tally): (&str, Tally),
    by_keys: bool,
    focus: &mut PanelFocus,
) -> Option<Tally> {
    let mut changed = None;
    for (place, rating) in Rating::ALL.into_iter().enumerate() {
        let key = by_keys.then_some(place + 1);
        let face = face_button_ui(ui, derived, name, rating, tally, key);
        focus.control(FocusPlace::Inspector, &face);
        if face.clicked() {
            let counts = ui.input(|input| input.modifiers.shift);
            changed = Some(if counts { one_more(tally, rating) } else { Tally::one(rating) });
        }
    }
    changed
}

/// Adds an answer to a tally: another customer has answered (R5).
fn one_more(mut tally: Tally, rating: Rating) -> Tally {
    let count = tally.count_mut(rating);
    *count = count.saturating_add(1);
    tally
}

/// Shows the name of an entry. Below that of the entry that the keys set stand the keys, where there is room.
fn name_ui(ui: &mut Ui, name: &str, by_keys: bool) {
    let room = name_room(ui);
    let weight = if by_keys { Weight::SemiBold } else { Weight::Regular };
    let (ink, muted) = (ui.visuals().text_color(), ui.visuals().weak_text_color());
    let text = style::lines(ui, name, style::font(style::SMALL_SIZE, weight), ink, room, 2);
    let (rect, response) = ui.allocate_exact_size(vec2(room, FACE_BUTTON.y), Sense::hover());
    let elided = text.elided;
    let has_keys = by_keys && text.rows.len() == 1;
    let keys = if has_keys { KEYS } else { 0.0 };
    let top = rect.center().y - f32::midpoint(text.size().y, keys);
    if has_keys {
        let at = egui::pos2(rect.left(), top + text.size().y + KEYS / 2.0);
        let sign = egui::FontId::new(13.0, style::icon_font().family);
        ui.painter().text(at, Align2::LEFT_CENTER, char::from(Icon::Keyboard), sign, muted);
        let at = at + vec2(18.0, 0.0);
        ui.painter().text(at, Align2::LEFT_CENTER, "1 2 3", style::font(11.0, Weight::Regular), muted);
    }
    ui.painter().galley(egui::pos2(rect.left(), top), text, ink);
    if elided {
        response.on_hover_text(name);
    }
}

fn paint_button(ui: &Ui, rect: egui::Rect, response: &Response, theme: Theme, on: Option<Level>) {
    let of = |role| style::colour(theme, role);
    let (fill, line, width) = match on.map(Role::of) {
        Some(roles) => (of(roles.tint), of(roles.line), 2.0),
        None if response.hovered() => (of(Role::AccentTint), of(Role::Accent), 1.0),
        None => (of(Role::Panel), of(Role::Line), 1.0),
    };
    ui.painter().rect(rect, 8.0, fill, (width, line), egui::StrokeKind::Inside);
    if response.has_focus() {
        ring(ui, rect.expand(2.0), 9.0, egui::StrokeKind::Middle);
    }
}

/// Returns whether a count has the focus or is being dragged. The field then stays, though a count of 12 begins as
/// 1.
fn is_counting(ui: &Ui, name: &str) -> bool {
    ui.data(|data| data.get_temp(counting_id(name))).unwrap_or(false)
}

fn counting_id(name: &str) -> Id {
    Id::unique(("counting", name))
}

/// Shows the counts of an entry with several answers.
fn counts_ui(ui: &mut Ui, derived: &Derived, name: &str, tally: Tally) -> Option<Tally> {
    let mut edited = tally;
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = GAP;
        let room = name_room(ui);
        let text = RichText::new(derived.words.answers(tally.answers())).small().weak();
        ui.scope(|ui| {
            ui.set_width(room);
            ui.add(Label::new(text).truncate());
        });
        // More answers are not counted by hand, and their numbers do not fit under the faces.
        if tally.answers() > u64::from(MOST) {
            let counts = Rating::ALL.map(|rating| tally.count(rating).to_string()).join(" · ");
            ui.add(Label::new(&counts).truncate()).on_hover_text(&counts);
            return;
        }
        let mut has_keys = false;
        for rating in Rating::ALL {
            let word = derived.words.level(Level::from(rating));
            let value = count(edited.count_mut(rating), 0..=u32::MAX);
            let response = ui.add_sized([FACE_BUTTON.x, 24.0], value).on_hover_text(&*word);
            has_keys |= response.has_focus() || response.dragged();
            response.accessible_name(format!("{name}: {word}, {}", derived.words.text("count")));
        }
        ui.data_mut(|data| data.insert_temp(counting_id(name), has_keys));
    });
    (edited != tally).then_some(edited)
}
