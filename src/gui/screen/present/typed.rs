//! The number that is typed in a presentation: a touchpoint to go to or to give a dot, or the minutes of a
//! timer.

use egui::{Rect, Sense, StrokeKind, Ui, WidgetInfo, pos2, vec2};

use crate::{
    editor::{PresentAct, TypedFor, TypedNumber},
    gui::{id::TimerLength, widget::style},
    picture::{Role, Weight},
};

use super::{
    foot_key::{MIDDLE, key_ui, key_width},
    keys::PresentKey,
    room::{RoomPress, RoomShown},
    text::{Setting, text_ui},
};

/// The minutes that are offered for a timer.
const MINUTES: [u32; 6] = [1, 2, 3, 5, 10, 15];

/// Shows the number that is typed, what it is for, the keys that end it, and the minutes that can be pressed
/// instead.
pub(super) fn typed_ui(ui: &mut Ui, shown: RoomShown<'_>, typed: &TypedNumber) -> Option<RoomPress> {
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
