//! Shows what the keys do at present, as buttons for people with a mouse; and the number that is typed.

use std::sync::Arc;

use egui::{Galley, Pos2, Rect, Sense, StrokeKind, Ui, WidgetInfo, pos2, vec2};

use crate::{
    editor::{PresentAct, TypedFor, TypedNumber},
    gui::{id::TimerLength, widget::style},
    picture::{Role, Weight},
};

use super::{
    beside::Aside,
    dots,
    keys::PresentKey,
    room::{RoomPress, RoomShown},
    text::{Setting, text_ui},
};

/// The middle of the keys, from the lower edge of the screen, in units.
const MIDDLE: f32 = 4.2;

/// The text of a key, the name of what it does, and the key itself.
type Offered = (&'static str, &'static str, PresentKey);

/// The gaps between a key and its word, and from there to the next key, in units.
const BESIDE: f32 = 0.9;
const APART: f32 = 2.2;
/// The keys left out where there is not room for all, in this order.
const LEFT_OUT: [PresentKey; 9] = [
    PresentKey::Light,
    PresentKey::Act(PresentAct::Jump),
    PresentKey::Swap,
    PresentKey::Aside,
    PresentKey::Act(PresentAct::Next),
    PresentKey::Act(PresentAct::Previous),
    PresentKey::Act(PresentAct::Black),
    PresentKey::Timer,
    PresentKey::Act(PresentAct::Erase),
];
/// The minutes that are offered for a timer.
const MINUTES: [u32; 6] = [1, 2, 3, 5, 10, 15];

const KEYS: [Offered; 14] = [
    ("←", "present-previous", PresentKey::Act(PresentAct::Previous)),
    ("→", "present-next", PresentKey::Act(PresentAct::Next)),
    ("C", "present-count", PresentKey::Act(PresentAct::Count)),
    ("Tab", "present-table", PresentKey::Act(PresentAct::Table { onwards: true })),
    ("V", "present-reveal", PresentKey::Act(PresentAct::Reveal)),
    ("P", "present-dots", PresentKey::Act(PresentAct::Dots)),
    ("M", "present-whole", PresentKey::Act(PresentAct::Whole)),
    ("B", "present-black", PresentKey::Act(PresentAct::Black)),
    ("G", "present-jump", PresentKey::Act(PresentAct::Jump)),
    ("L", "present-light", PresentKey::Light),
    ("T", "present-timer", PresentKey::Timer),
    ("F6", "present-aside", PresentKey::Aside),
    ("⇧F6", "present-swap", PresentKey::Swap),
    ("Esc", "present-leave", PresentKey::Act(PresentAct::Leave)),
];

/// Shows as many keys as there is room for, always with the way out.
pub(super) fn foot_ui(ui: &mut Ui, shown: RoomShown<'_>) -> Option<RoomPress> {
    let RoomShown { room, presenting, .. } = shown;
    let (inner, unit) = (room.inner(), room.unit);
    let middle = room.rect.bottom() - MIDDLE * unit;
    if let Some(typed) = &presenting.typed {
        return typed_ui(ui, shown, typed);
    }
    let keys: &[Offered] = if presenting.gives_dots() { &dots::KEYS } else { &KEYS };
    let mut offered: Vec<_> = keys.iter().copied().filter(|(.., key)| is_offered(shown, *key)).collect();
    let width = |offered: &[Offered]| offered.iter().map(|it| key_width(ui, shown, it)).sum::<f32>();
    for least in LEFT_OUT {
        if width(&offered) > inner.width() {
            offered.retain(|(.., key)| *key != least);
        }
    }
    let (mut left, mut pressed) = (inner.left(), None);
    for offer in offered {
        if key_ui(ui, shown, pos2(left, middle), &offer, is_on(shown, offer.2)) {
            pressed = Some(RoomPress::Key(offer.2));
        }
        left += key_width(ui, shown, &offer);
    }
    pressed
}

/// Shows the number that is typed, what it is for, the keys that end it, and the minutes that can be pressed
/// instead.
fn typed_ui(ui: &mut Ui, shown: RoomShown<'_>, typed: &TypedNumber) -> Option<RoomPress> {
    let RoomShown { room, derived, .. } = shown;
    let unit = room.unit;
    let middle = room.rect.bottom() - MIDDLE * unit;
    let said = derived.words.say(typed.what.name(), &[("number", number_of(shown, typed).into())]);
    let setting = Setting::new(2.6 * unit, Weight::SemiBold, Role::Ink);
    let at = pos2(room.inner().left(), middle - 1.6 * unit);
    let mut left = text_ui(ui, at, room.inner().width(), &said, setting).right() + 2.4 * unit;
    let mut pressed = None;
    for offer in [
        ("Enter", "typed-take", PresentKey::Act(PresentAct::Take)),
        ("Esc", "typed-leave", PresentKey::Act(PresentAct::Leave)),
    ] {
        if key_ui(ui, shown, pos2(left, middle), &offer, false) {
            pressed = Some(RoomPress::Key(offer.2));
        }
        left += key_width(ui, shown, &offer);
    }
    for minutes in MINUTES.into_iter().filter(|_| typed.what == TypedFor::Minutes) {
        let size = vec2(6.2, 4.4) * unit;
        let rect = Rect::from_min_size(pos2(left, middle - size.y / 2.0), size);
        if rect.right() <= room.inner().right() && minutes_ui(ui, shown, rect, minutes) {
            pressed = Some(RoomPress::Minutes(minutes));
        }
        left = rect.right() + 1.6 * unit;
    }
    pressed
}

/// Returns the digits so far; for minutes, those that the timer would have.
fn number_of(shown: RoomShown<'_>, typed: &TypedNumber) -> String {
    match typed.what {
        TypedFor::Touchpoint | TypedFor::Dot => typed.digits().to_owned(),
        TypedFor::Minutes => typed.number().map_or(shown.last_timer, TimerLength::of).minutes().to_string(),
    }
}

impl TypedFor {
    /// Returns the name of the sentence that says what the number is for.
    fn name(self) -> &'static str {
        match self {
            Self::Touchpoint => "present-typed",
            Self::Dot => "dots-typed",
            Self::Minutes => "timer-typed",
        }
    }
}

/// Shows minutes for a timer; returns whether they were pressed.
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

/// Returns what the key does at present.
fn word_of(shown: RoomShown<'_>, (_, name, key): &Offered) -> std::borrow::Cow<'static, str> {
    let name = match key {
        PresentKey::Act(PresentAct::Each { more: true }) => {
            return shown.derived.words.say(name, &[("count", shown.dots_each.into())]).into();
        }
        PresentKey::Act(PresentAct::Reveal) if shown.is_revealed() => "present-hide",
        // The next table comes by itself once this one is counted.
        PresentKey::Act(PresentAct::Table { .. }) if is_counting_a_table(shown) => "present-skip-table",
        PresentKey::Timer if shown.timer.is_some() => "present-end-timer",
        PresentKey::Act(PresentAct::Leave | PresentAct::Black) if shown.presenting.is_black => "present-show",
        PresentKey::Act(PresentAct::Leave) if shown.presenting.hands.is_some() => "present-end-counting",
        PresentKey::Act(PresentAct::Order) if shown.presenting.has_most_dots_first() => "dots-in-order",
        _ => name,
    };
    shown.derived.words.text(name)
}

fn is_counting_a_table(shown: RoomShown<'_>) -> bool {
    shown.presenting.hands.is_some() && !shown.group.as_str().is_empty()
}

/// Returns whether the effect of the key lasts and is on.
fn is_on(shown: RoomShown<'_>, key: PresentKey) -> bool {
    match key {
        PresentKey::Act(PresentAct::Whole) => shown.presenting.is_whole,
        PresentKey::Act(PresentAct::Black) => shown.presenting.is_black,
        PresentKey::Light => shown.is_light,
        PresentKey::Aside => shown.aside != Aside::None,
        PresentKey::Act(PresentAct::Order) => shown.presenting.has_most_dots_first(),
        _ => false,
    }
}

/// Returns whether a key is offered at present: the next table where there are tables, revealing where votes were
/// counted.
fn is_offered(shown: RoomShown<'_>, key: PresentKey) -> bool {
    match key {
        _ if shown.presenting.is_black => key.lifts_black(),
        PresentKey::Swap => matches!(shown.aside, Aside::Window(_)),
        PresentKey::Act(PresentAct::Count) => shown.presenting.hands.is_none(),
        PresentKey::Act(PresentAct::Table { .. }) => !shown.tables.is_empty(),
        PresentKey::Act(PresentAct::Reveal) => shown.is_hidden || shown.has_answers() || shown.is_revealed(),
        PresentKey::Light | PresentKey::Act(PresentAct::Jump) => !shown.is_voting(),
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

/// Returns the width of a key with its word, up to where the next one begins.
fn key_width(ui: &Ui, shown: RoomShown<'_>, offer: &Offered) -> f32 {
    let [key, word] = texts(ui, shown, offer);
    cap_width(shown.room.unit, &key) + word.size().x + (BESIDE + APART) * shown.room.unit
}

/// Shows a key; returns whether it was pressed.
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
