//! What the keys do, as buttons for whoever has a mouse; and the number that is typed.

use egui::{Rect, Sense, StrokeKind, Ui, WidgetInfo, pos2, vec2};

use crate::{
    gui::widget::style,
    picture::{Role, Weight},
};

use super::{
    keys::PresentKey,
    room::{RoomPress, RoomShown},
    text::{Setting, text_ui},
};

/// Its middle, from the lower edge of the screen, in units.
const MIDDLE: f32 = 4.2;

/// What is offered: how the key is written, the name of what it does, and what it is.
const KEYS: [(&str, &str, PresentKey); 7] = [
    ("←", "present-previous", PresentKey::Previous),
    ("→", "present-next", PresentKey::Next),
    ("M", "present-whole", PresentKey::Whole),
    ("B", "present-black", PresentKey::Black),
    ("G", "present-jump", PresentKey::Jump),
    ("L", "present-light", PresentKey::Light),
    ("Esc", "present-leave", PresentKey::Leave),
];

/// As many as there is room for, the way out always.
pub(super) fn foot_ui(ui: &mut Ui, shown: RoomShown<'_>) -> Option<RoomPress> {
    let RoomShown { room, derived, presenting, .. } = shown;
    let (inner, unit) = (room.inner(), room.unit);
    let middle = room.rect.bottom() - MIDDLE * unit;
    if let Some(typed) = &presenting.typed {
        let said = derived.words.say("present-typed", &[("number", typed.as_str().into())]);
        let setting = Setting::new(2.6 * unit, Weight::SemiBold, Role::Ink);
        text_ui(ui, pos2(inner.left(), middle - 1.6 * unit), inner.width(), &said, setting);
        return None;
    }
    let mut left = inner.left();
    let mut pressed = None;
    for (cap, name, key) in KEYS {
        let word = derived.words.text(name);
        let rect = key_ui(
            ui,
            shown,
            pos2(left, middle),
            (cap, &word),
            key == PresentKey::Whole && presenting.is_whole,
        );
        left = rect.0.right() + 2.4 * unit;
        if rect.1 {
            pressed = Some(RoomPress::Key(key));
        }
    }
    pressed
}

/// Where it is, and whether it was pressed.
fn key_ui(
    ui: &mut Ui,
    shown: RoomShown<'_>,
    at: egui::Pos2,
    (cap, word): (&str, &str),
    is_on: bool,
) -> (Rect, bool) {
    let unit = shown.room.unit;
    let setting = Setting::new(2.0 * unit, Weight::Regular, Role::Muted);
    let (key, word_laid) = (setting.galley(ui, cap, 20.0 * unit), setting.galley(ui, word, 40.0 * unit));
    let cap_rect = Rect::from_min_size(
        at - vec2(0.0, 1.7 * unit),
        vec2((key.size().x + 1.4 * unit).max(3.2 * unit), 3.4 * unit),
    );
    let rect = cap_rect.with_max_x(cap_rect.right() + 0.9 * unit + word_laid.size().x);
    let response = ui.interact(rect, ui.scope_id().with(("key", cap)), Sense::CLICK);
    response.widget_info(|| WidgetInfo::selected(egui::Role::Button, true, is_on, word));
    let theme = style::theme(ui.ctx());
    let line = if response.hovered() || is_on { Role::Accent } else { Role::CardLine };
    let line = (0.15 * unit, style::colour(theme, line));
    ui.painter().rect_stroke(cap_rect, 0.6 * unit, line, StrokeKind::Inside);
    ui.painter().galley(cap_rect.center() - key.size() / 2.0, key, egui::Color32::PLACEHOLDER);
    let beside = pos2(cap_rect.right() + 0.9 * unit, at.y - word_laid.size().y / 2.0);
    ui.painter().galley(beside, word_laid, egui::Color32::PLACEHOLDER);
    (rect, response.clicked())
}
