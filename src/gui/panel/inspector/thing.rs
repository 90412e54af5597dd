//! Rows of the inspector: a name with its value, and a thing that can be removed.

use egui::{Align, Button, Frame, Label, Layout, Margin, RichText, Ui};
use lucide_icons::Icon;

use crate::{
    gui::{
        id::CommandId,
        requests::Requests,
        widget::{
            focus::{FocusPlace, PanelFocus},
            style,
        },
    },
    picture::Role,
    words::Words,
};

/// The width of a name beside its value, in points.
pub(super) const NAME: f32 = 84.0;

/// Shows a name and its value: "Stage   Arriving"; a long value goes on below.
pub(super) fn name_and_value_ui(ui: &mut Ui, name: &str, value: &str) {
    named_ui(ui, name, |ui| {
        let row = ui.text_style_height(&egui::TextStyle::Body);
        ui.add_space(((ui.spacing().interact_size.y - row) / 2.0).max(0.0));
        ui.add(Label::new(RichText::new(value)).wrap().selectable(true));
    });
}

/// Shows the heading of the inspector.
pub(super) fn heading_ui(ui: &mut Ui, text: &str) {
    ui.add(Label::new(style::strong(text, style::HEADING_SIZE)).wrap());
}

/// Shows a notice on a tint of its own.
pub(super) fn notice_ui(ui: &mut Ui, text: &str) {
    let theme = style::theme(ui.ctx());
    let fill = style::colour(theme, Role::NeutralTint);
    Frame::NONE.fill(fill).corner_radius(8).inner_margin(Margin::symmetric(10, 6)).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.add(Label::new(RichText::new(text).color(style::colour(theme, Role::NeutralInk))).wrap());
    });
}

/// Shows commands as buttons: the text of each here, and whether it can be done now.
pub(super) fn commands_ui(
    ui: &mut Ui,
    words: &Words,
    commands: &[(&'static str, CommandId, bool)],
    requests: &mut Requests,
) {
    ui.horizontal_wrapped(|ui| {
        for &(text, command, ready) in commands {
            let button = ui.add_enabled(ready, Button::new(words.text(text)));
            requests.focus.control(FocusPlace::Inspector, &button);
            if button.on_hover_text(command.help(words)).clicked() {
                requests.run = Some(command);
            }
        }
    });
}

/// Shows a name, and beside it its value.
pub(super) fn named_ui(ui: &mut Ui, name: &str, value_ui: impl FnOnce(&mut Ui)) {
    ui.horizontal_top(|ui| {
        let height = ui.spacing().interact_size.y;
        let name = Label::new(RichText::new(name).weak()).truncate();
        ui.allocate_ui_with_layout(egui::vec2(NAME, height), Layout::left_to_right(Align::Center), |ui| {
            ui.set_min_width(NAME);
            ui.add(name);
        });
        ui.vertical(|ui| value_ui(ui));
    });
}

/// Shows a text, and a cross that removes it. Returns whether the cross was pressed.
pub(super) fn removable_ui(ui: &mut Ui, requests: &mut Requests, text: RichText, remove: &str) -> bool {
    crossed_ui(ui, requests, remove, |ui, _| {
        ui.add(Label::new(text).truncate());
    })
}

/// Shows a quiet button as wide as its room, its text cut where it is too long. Returns whether it was pressed.
pub(super) fn button_ui(ui: &mut Ui, focus: &mut PanelFocus, text: &str, name: &str) -> bool {
    let button = Button::new(text.replace('\n', " ")).frame_when_inactive(false).truncate();
    let response = ui.with_layout(Layout::top_down_justified(Align::Min), |ui| ui.add(button)).inner;
    let response = response.on_hover_text(name).accessible_name(name);
    focus.control(FocusPlace::Inspector, &response);
    response.clicked()
}

/// Shows something at the left of a cross. Returns whether the cross was pressed.
pub(super) fn crossed_ui(
    ui: &mut Ui,
    requests: &mut Requests,
    remove: &str,
    left_ui: impl FnOnce(&mut Ui, &mut Requests),
) -> bool {
    let height = ui.spacing().interact_size.y;
    ui.horizontal(|ui| {
        let room = ui.available_width() - style::ICON_BUTTON - ui.spacing().item_spacing.x;
        let layout = Layout::left_to_right(Align::Center);
        ui.allocate_ui_with_layout(egui::vec2(room, height), layout, |ui| {
            ui.set_min_width(room);
            left_ui(ui, requests);
        });
        let cross = style::icon_button_ui(ui, Icon::X, remove);
        requests.focus.control(FocusPlace::Inspector, &cross);
        cross.clicked()
    })
    .inner
}

/// Shows a text that explains what is beside it.
pub(super) fn weak_ui(ui: &mut Ui, text: &str) {
    ui.add(Label::new(RichText::new(text).weak()).wrap());
}
