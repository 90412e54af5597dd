//! Hints on how a map without touchpoints begins, in the middle of the canvas; they go with the first touchpoint.

use std::path::PathBuf;

use egui::{
    Align, Button, FontSelection, Layout, Rect, RichText, Role, Sense, Ui, UiBuilder, Vec2, WidgetInfo,
    text::LayoutJob, vec2,
};
use lucide_icons::Icon;

use crate::{
    editor::Derived,
    gui::{
        command::menu::{MenuChoice, recent_rows_ui},
        id::{CommandId, Menu},
        widget::style,
    },
};

const SIZE: Vec2 = vec2(460.0, 206.0);
/// The gap between the hints and the stages' bands. Where empty bands take the middle, the map has begun, and the
/// hints are above them.
const ABOVE: f32 = 12.0;

/// Shows the hints and returns what was pressed.
pub(in crate::gui) fn hints_ui(
    ui: &mut Ui,
    canvas: Rect,
    derived: &Derived,
    recent: &[PathBuf],
) -> Option<MenuChoice> {
    if !derived.journey.is_empty() {
        return None;
    }
    let size = SIZE.min(canvas.size() - vec2(32.0, 16.0)).max(Vec2::ZERO);
    let mut place = Rect::from_center_size(canvas.center(), size);
    let has_begun = !derived.scene.bands().is_empty();
    if has_begun {
        place = place.translate(vec2(0.0, canvas.top() + ABOVE - place.top()));
    }
    let layout = Layout::top_down(Align::Center);
    ui.scope_builder(UiBuilder::new().max_rect(place).layout(layout), |ui| {
        ui.spacing_mut().item_spacing.y = 10.0;
        add_ui(ui, derived);
        let pasted = button_ui(ui, Icon::ClipboardPaste, &derived.words.text("hint-paste"));
        let paste = pasted.then_some(MenuChoice::Command(CommandId::Paste));
        if has_begun {
            return paste;
        }
        paste.or(templates_ui(ui, derived)).or(recent_ui(ui, derived, recent)).or(samples_ui(ui, derived))
    })
    .inner
}

/// Shows the hint as one piece, so that it is centred whatever its length; a press on it is a press on the canvas.
fn add_ui(ui: &mut Ui, derived: &Derived) {
    let text = derived.words.text("hint-add");
    let mut hint = LayoutJob::default();
    for part in [style::icon(Icon::MousePointerClick), RichText::new(format!("   {text}"))] {
        part.weak().append_to(&mut hint, ui.style(), FontSelection::Default, Align::Center);
    }
    hint.wrap.max_width = ui.available_width();
    let galley = ui.painter().layout_job(hint);
    let (rect, response) = ui.allocate_exact_size(galley.size(), Sense::hover());
    ui.painter().galley(rect.min, galley, ui.visuals().weak_text_color());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &*text));
}

pub(in crate::gui) fn button_ui(ui: &mut Ui, sign: Icon, text: &str) -> bool {
    ui.add(Button::new((style::icon(sign), text))).accessible_name(text).clicked()
}

/// Shows the maps that were worked on before, if there are any.
pub(in crate::gui) fn recent_ui(ui: &mut Ui, derived: &Derived, recent: &[PathBuf]) -> Option<MenuChoice> {
    if recent.is_empty() {
        return None;
    }
    let text = derived.words.text("hint-recent");
    let button = ui.menu_button((style::icon(Icon::Clock), &*text), |ui| recent_rows_ui(ui, recent));
    button.response.accessible_name(text);
    button.inner.flatten().map(MenuChoice::Recent)
}

fn templates_ui(ui: &mut Ui, derived: &Derived) -> Option<MenuChoice> {
    menu_ui(ui, derived, (Menu::Templates, Icon::Route, "hint-template"))
}

pub(in crate::gui) fn samples_ui(ui: &mut Ui, derived: &Derived) -> Option<MenuChoice> {
    menu_ui(ui, derived, (Menu::Samples, Icon::BookOpen, "hint-sample"))
}

/// Shows a menu of commands, behind a button with its sign and its text.
fn menu_ui(
    ui: &mut Ui,
    derived: &Derived,
    (menu, sign, text): (Menu, Icon, &'static str),
) -> Option<MenuChoice> {
    let text = derived.words.text(text);
    let button = ui.menu_button((style::icon(sign), &*text), |ui| {
        let row_ui = |command: &CommandId| {
            ui.button(command.label(derived.words)).on_hover_text(command.help(derived.words)).clicked()
        };
        menu.rows().filter(row_ui).last()
    });
    button.response.accessible_name(text);
    button.inner.flatten().map(MenuChoice::Command)
}
