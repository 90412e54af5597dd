//! A finding on something that belongs to nothing (R13, R17, R19), with buttons for what can be done about it.

use egui::{Align, Button, Layout, Rect, RichText, Ui, UiBuilder};

use super::line::finding_ui;
use crate::{
    editor::{Derived, ViewState},
    gui::{
        requests::{RequestedItem, Requests},
        widget::style,
    },
    insight::{Finding, Gone},
    journey::ItemKey,
    words::Words,
};

/// The width of the buttons, in points.
const BUTTONS: f32 = 230.0;

pub(super) fn loose_ui(
    ui: &mut Ui,
    rect: Rect,
    (derived, view): (&Derived, &ViewState),
    (finding, item, gone): (&Finding, &ItemKey, Gone),
    is_at: bool,
    requests: &mut Requests,
) {
    let (row, behind) = rect.split_left_right_at_x(rect.right() - BUTTONS.min(rect.width() / 2.0));
    finding_ui(ui, row, derived, finding, false, is_at);
    let layout = Layout::right_to_left(Align::Center);
    ui.scope_builder(UiBuilder::new().max_rect(behind).layout(layout), |ui| {
        if button_ui(ui, derived.words, ("loose-delete", "loose-delete-help"), true) {
            requests.items.push(RequestedItem::Drop(item.clone()));
        }
        requests.items.extend(mended_ui(ui, derived.words, view, (item, gone)));
    });
}

/// Shows the button that gives the item a place on the map, or takes out whom it was meant for. Returns what was
/// asked for.
fn mended_ui(
    ui: &mut Ui,
    words: &Words,
    view: &ViewState,
    (item, gone): (&ItemKey, Gone),
) -> Option<RequestedItem> {
    match gone {
        Gone::Touchpoint | Gone::NoTouchpoint => {
            let to = view.selection().single();
            let is_pressed = button_ui(ui, words, ("loose-place", "loose-place-help"), to.is_some());
            to.filter(|_| is_pressed).map(|to| RequestedItem::Move(item.clone(), to.clone()))
        }
        Gone::Segment | Gone::Actor if matches!(item, ItemKey::Action(_) | ItemKey::Case(_)) => {
            let name = if gone == Gone::Actor { "loose-nobody" } else { "loose-everyone" };
            button_ui(ui, words, (name, "loose-forget-help"), true)
                .then(|| RequestedItem::Forget(item.clone(), gone))
        }
        Gone::Segment | Gone::Actor => None,
    }
}

fn button_ui(ui: &mut Ui, words: &Words, (name, help): (&str, &str), is_enabled: bool) -> bool {
    let button = Button::new(RichText::new(words.text(name)).size(style::SMALL_SIZE)).small();
    let response = ui.add_enabled(is_enabled, button);
    response.on_hover_text(words.text(help)).on_disabled_hover_text(words.text(help)).clicked()
}
