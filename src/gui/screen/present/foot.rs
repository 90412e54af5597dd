//! What the keys do as things stand, as buttons for whoever has a mouse; and the number that is typed.

use std::sync::Arc;

use egui::{Galley, Pos2, Rect, Sense, StrokeKind, Ui, WidgetInfo, pos2, vec2};

use crate::{
    editor::{TypedFor, TypedNumber},
    gui::widget::style,
    picture::{Role, Weight},
};

use super::{
    dots,
    keys::PresentKey,
    room::{RoomPress, RoomShown},
    text::{Setting, text_ui},
};

/// Its middle, from the lower edge of the screen, in units.
const MIDDLE: f32 = 4.2;

/// How a key is written, the name of what it does, and what it is.
type Offered = (&'static str, &'static str, PresentKey);

/// Between a key and its word, and from there to the next, in units.
const BESIDE: f32 = 0.9;
const APART: f32 = 2.2;
/// What is left out first where there is not room for all.
const LEAST: [PresentKey; 8] = [
    PresentKey::Light,
    PresentKey::Aside,
    PresentKey::Jump,
    PresentKey::Next,
    PresentKey::Previous,
    PresentKey::Black,
    PresentKey::Timer,
    PresentKey::Erase,
];
/// The minutes that are offered for a timer.
const MINUTES: [u32; 6] = [1, 2, 3, 5, 10, 15];

const KEYS: [Offered; 13] = [
    ("←", "present-previous", PresentKey::Previous),
    ("→", "present-next", PresentKey::Next),
    ("C", "present-count", PresentKey::Count),
    ("Tab", "present-table", PresentKey::Table { onwards: true }),
    ("V", "present-reveal", PresentKey::Reveal),
    ("P", "present-dots", PresentKey::Dots),
    ("M", "present-whole", PresentKey::Whole),
    ("B", "present-black", PresentKey::Black),
    ("G", "present-jump", PresentKey::Jump),
    ("L", "present-light", PresentKey::Light),
    ("T", "present-timer", PresentKey::Timer),
    ("F6", "present-aside", PresentKey::Aside),
    ("Esc", "present-leave", PresentKey::Leave),
];

/// As many as there is room for, the way out always.
pub(super) fn foot_ui(ui: &mut Ui, shown: RoomShown<'_>) -> Option<RoomPress> {
    let RoomShown { room, presenting, .. } = shown;
    let (inner, unit) = (room.inner(), room.unit);
    let middle = room.rect.bottom() - MIDDLE * unit;
    if let Some(typed) = &presenting.typed {
        return typed_ui(ui, shown, typed);
    }
    let keys: &[Offered] = if presenting.gives_dots { &dots::KEYS } else { &KEYS };
    let mut offered: Vec<_> = keys.iter().copied().filter(|(.., key)| is_offered(shown, *key)).collect();
    let width = |offered: &[Offered]| offered.iter().map(|it| key_width(ui, shown, it)).sum::<f32>();
    for least in LEAST {
        if width(&offered) > inner.width() {
            offered.retain(|(.., key)| *key != least);
        }
    }
    let (mut left, mut pressed) = (inner.left(), None);
    for offer in offered {
        let is_on = offer.2 == PresentKey::Whole && presenting.is_whole;
        if key_ui(ui, shown, pos2(left, middle), &offer, is_on) {
            pressed = Some(RoomPress::Key(offer.2));
        }
        left += key_width(ui, shown, &offer);
    }
    pressed
}

/// The number that is typed, what it is for, and the minutes that can be pressed instead.
fn typed_ui(ui: &mut Ui, shown: RoomShown<'_>, typed: &TypedNumber) -> Option<RoomPress> {
    let RoomShown { room, derived, .. } = shown;
    let unit = room.unit;
    let middle = room.rect.bottom() - MIDDLE * unit;
    let (name, number) = match typed.what {
        TypedFor::Touchpoint => ("present-typed", typed.digits().to_owned()),
        TypedFor::Dot => ("dots-typed", typed.digits().to_owned()),
        TypedFor::Minutes if typed.digits().is_empty() => {
            ("timer-typed", shown.last_timer.minutes().to_string())
        }
        TypedFor::Minutes => ("timer-typed", typed.digits().to_owned()),
    };
    let said = derived.words.say(name, &[("number", number.into())]);
    let setting = Setting::new(2.6 * unit, Weight::SemiBold, Role::Ink);
    let at = pos2(room.inner().left(), middle - 1.6 * unit);
    let mut right = text_ui(ui, at, room.inner().width(), &said, setting).right();
    let mut pressed = None;
    for minutes in MINUTES.into_iter().filter(|_| typed.what == TypedFor::Minutes) {
        let size = vec2(6.2, 4.4) * unit;
        right += 1.6 * unit;
        let rect = Rect::from_min_size(pos2(right, middle - size.y / 2.0), size);
        if rect.right() <= room.inner().right() && minutes_ui(ui, shown, rect, minutes) {
            pressed = Some(RoomPress::Minutes(minutes));
        }
        right = rect.right();
    }
    pressed
}

/// Whether it was pressed.
fn minutes_ui(ui: &mut Ui, shown: RoomShown<'_>, rect: Rect, minutes: u32) -> bool {
    let unit = shown.room.unit;
    let response = ui.interact(rect, ui.scope_id().with(("minutes", minutes)), Sense::CLICK);
    let name = shown.derived.words.say("command-timer", &[("minutes", minutes.into())]);
    response.widget_info(|| WidgetInfo::labeled(egui::Role::Button, true, &name));
    let text =
        Setting::new(2.2 * unit, Weight::Medium, Role::Ink).galley(ui, &minutes.to_string(), rect.width());
    let line = if response.hovered() { Role::Accent } else { Role::CardLine };
    let line = (0.15 * unit, style::colour(style::theme(ui.ctx()), line));
    ui.painter().rect_stroke(rect, 0.8 * unit, line, StrokeKind::Inside);
    ui.painter().galley(rect.center() - text.size() / 2.0, text, egui::Color32::PLACEHOLDER);
    response.clicked()
}

/// What the key does, as it stands.
fn word_of(shown: RoomShown<'_>, (_, name, key): &Offered) -> std::borrow::Cow<'static, str> {
    let name = match key {
        PresentKey::Each { more: true } => {
            return shown.derived.words.say(name, &[("count", shown.dots_each.into())]).into();
        }
        PresentKey::Reveal if !shown.is_hidden => "present-hide",
        PresentKey::Leave if shown.presenting.hands.is_some() => "present-end-counting",
        PresentKey::Order if shown.most_dots_first => "dots-in-order",
        _ => name,
    };
    shown.derived.words.text(name)
}

/// Tables are offered where there are some, and what was counted is revealed.
fn is_offered(shown: RoomShown<'_>, key: PresentKey) -> bool {
    match key {
        PresentKey::Count => shown.presenting.hands.is_none(),
        PresentKey::Table { .. } => !shown.tables.is_empty(),
        PresentKey::Reveal => shown.is_hidden || shown.presenting.hidden.is_revealed(&shown.judged.id),
        PresentKey::Light | PresentKey::Jump => !shown.is_voting(),
        PresentKey::Timer => shown.timer.is_none(),
        _ => true,
    }
}

fn texts(ui: &Ui, shown: RoomShown<'_>, offer: &Offered) -> [Arc<Galley>; 2] {
    let setting = Setting::new(2.0 * shown.room.unit, Weight::Regular, Role::Muted);
    let lay = |text: &str| setting.galley(ui, text, 40.0 * shown.room.unit);
    [lay(offer.0), lay(&word_of(shown, offer))]
}

fn cap_width(unit: f32, key: &Galley) -> f32 {
    (key.size().x + 1.4 * unit).max(3.2 * unit)
}

/// Up to where the next one begins.
fn key_width(ui: &Ui, shown: RoomShown<'_>, offer: &Offered) -> f32 {
    let [key, word] = texts(ui, shown, offer);
    cap_width(shown.room.unit, &key) + word.size().x + (BESIDE + APART) * shown.room.unit
}

/// Whether it was pressed.
fn key_ui(ui: &mut Ui, shown: RoomShown<'_>, at: Pos2, offer: &Offered, is_on: bool) -> bool {
    let unit = shown.room.unit;
    let [key, word] = texts(ui, shown, offer);
    let size = vec2(cap_width(unit, &key), 3.4 * unit);
    let cap = Rect::from_min_size(at - vec2(0.0, size.y / 2.0), size);
    let rect = cap.with_max_x(cap.right() + BESIDE * unit + word.size().x);
    let response = ui.interact(rect, ui.scope_id().with(("key", offer.0)), Sense::CLICK);
    let name = word_of(shown, offer);
    response.widget_info(|| WidgetInfo::selected(egui::Role::Button, true, is_on, &*name));
    let line = if response.hovered() || is_on { Role::Accent } else { Role::CardLine };
    let line = (0.15 * unit, style::colour(style::theme(ui.ctx()), line));
    ui.painter().rect_stroke(cap, 0.6 * unit, line, StrokeKind::Inside);
    ui.painter().galley(cap.center() - key.size() / 2.0, key, egui::Color32::PLACEHOLDER);
    let beside = pos2(cap.right() + BESIDE * unit, at.y - word.size().y / 2.0);
    ui.painter().galley(beside, word, egui::Color32::PLACEHOLDER);
    response.clicked()
}
