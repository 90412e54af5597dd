//! A key at the foot of a presentation, with what it does at present.

use std::sync::Arc;

use egui::{Galley, Pos2, Rect, Sense, StrokeKind, Ui, WidgetInfo, pos2, vec2};

use crate::{
    editor::PresentAct,
    gui::widget::style,
    picture::{Role, Weight},
};

use super::{beside::Aside, keys::PresentKey, room::RoomShown, text::Setting};

/// The middle of the keys, from the lower edge of the screen, in units.
pub(super) const MIDDLE: f32 = 4.2;

/// The text of a key, the name of what it does, and the key itself.
pub(super) type Offered = (&'static str, &'static str, PresentKey);

/// The gaps between a key and its word, and from there to the next key, in units.
const BESIDE: f32 = 0.9;
const APART: f32 = 2.2;

/// Returns whether the effect of the key lasts and is on.
pub(super) fn is_on(shown: RoomShown<'_>, key: PresentKey) -> bool {
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
pub(super) fn is_offered(shown: RoomShown<'_>, key: PresentKey) -> bool {
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

/// Returns the width of a key with its word, up to where the next one begins.
pub(super) fn key_width(ui: &Ui, shown: RoomShown<'_>, offer: &Offered) -> f32 {
    let [key, word] = texts(ui, shown, offer);
    cap_width(shown.room.unit, &key) + word.size().x + (BESIDE + APART) * shown.room.unit
}

/// Shows a key; returns whether it was pressed.
pub(super) fn key_ui(ui: &mut Ui, shown: RoomShown<'_>, at: Pos2, offer: &Offered, is_on: bool) -> bool {
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

fn texts(ui: &Ui, shown: RoomShown<'_>, offer: &Offered) -> [Arc<Galley>; 2] {
    let setting = Setting::new(2.0 * shown.room.unit, Weight::Regular, Role::Muted);
    let lay = |text: &str| setting.galley(ui, text, 40.0 * shown.room.unit);
    [lay(offer.0), lay(&word_of(shown, offer))]
}

fn cap_width(unit: f32, key: &Galley) -> f32 {
    (key.size().x + 1.4 * unit).max(3.2 * unit)
}
