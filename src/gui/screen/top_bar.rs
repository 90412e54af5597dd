//! The bar at the top: menus, the map's title in the middle, and whether the map is saved.

use egui::{Align, Align2, Color32, Layout, Rect, Sense, Ui, UiBuilder, WidgetInfo, vec2};

use crate::{
    gui::{
        command::{
            Commands,
            menu::{MenuChoice, menu_bar_ui},
        },
        id::CommandId,
        widget::{
            focus::{FocusPlace, PanelFocus},
            style,
            timer::{Timer, TimerShown},
        },
    },
    picture::Weight,
    words::Words,
};

/// Shows the menus, and in the middle of the bar the map's title and whether it is saved.
pub(in crate::gui) fn top_bar_ui(
    ui: &mut Ui,
    commands: Commands<'_>,
    focus: &mut PanelFocus,
) -> Option<MenuChoice> {
    let bar = ui.max_rect();
    let (chosen, menus) = ui.horizontal_centered(|ui| menu_bar_ui(ui, commands)).inner;
    for menu in &menus {
        focus.control(FocusPlace::Menus, menu);
    }
    let reach = menus.last().map_or(bar.left(), |menu| menu.rect.right());
    // The title is in the middle of the bar; where the menus come too near, in the room they leave.
    let mut room = bar.with_min_x(reach + 16.0);
    let half = bar.center().x - room.left();
    if half > NARROWEST_TITLE {
        room.set_right(bar.center().x + half);
    }
    let beside = present_width(ui, commands.words()) + GAP;
    let timer = if commands.shown.timer { TimerShown::width(style::HEADING_SIZE) + GAP } else { 0.0 };
    room.set_right(room.right().min(bar.right() - beside - timer));
    title_ui(ui, commands, room);
    chosen
}

/// Shows, at the right end, the button that begins a presentation; it is enabled once there is something to show.
pub(in crate::gui) fn present_ui(ui: &mut Ui, commands: Commands<'_>) -> Option<MenuChoice> {
    let place = UiBuilder::new().max_rect(ui.max_rect()).layout(Layout::right_to_left(Align::Center));
    let text = commands.words().text("present");
    let is_ready = commands.is_ready(CommandId::Present);
    let help = CommandId::Present.help(commands.words());
    let pressed = ui
        .scope_builder(place, |ui| style::primary_ui(ui, &text, "", is_ready).on_hover_text(help).clicked());
    pressed.inner.then_some(MenuChoice::Command(CommandId::Present))
}

/// Shows the timer left of that button, once it is set; a press takes it away.
pub(in crate::gui) fn timer_ui(ui: &mut Ui, timer: &mut Timer, words: &Words, focus: &mut PanelFocus) {
    let Some(shown) = timer.look(ui.ctx()) else { return };
    let right = ui.max_rect().right_center() - vec2(present_width(ui, words) + GAP, 0.0);
    let response = shown.show_ui(ui, (right, style::HEADING_SIZE), words, Sense::click());
    focus.control(FocusPlace::Menus, &response);
    if response.clicked() {
        timer.stop();
    }
}

/// Returns the width of the button that begins a presentation.
fn present_width(ui: &Ui, words: &Words) -> f32 {
    let font = style::font(style::UI_SIZE, Weight::SemiBold);
    let text = ui.painter().layout_no_wrap(words.text("present").into_owned(), font, Color32::PLACEHOLDER);
    text.size().x + 2.0 * ui.spacing().button_padding.x
}

/// Half of the width that a title in the middle should have.
const NARROWEST_TITLE: f32 = 160.0;

fn title_ui(ui: &mut Ui, commands: Commands<'_>, room: Rect) {
    let (ink, muted) = (ui.visuals().text_color(), ui.visuals().weak_text_color());
    let state = style::one_line(
        ui,
        &state_text(commands),
        style::font(12.5, Weight::Regular),
        muted,
        room.width() / 2.0,
    );
    let rest = room.width() - state.size().x - GAP;
    let title = style::one_line(
        ui,
        &commands.session.map_title(),
        style::font(style::HEADING_SIZE, Weight::SemiBold),
        ink,
        rest,
    );
    let size = vec2(title.size().x + GAP + state.size().x, title.size().y);
    let place = Align2::CENTER_CENTER.anchor_size(room.center(), size);
    let response = ui.interact(place, ui.scope_id().with("title"), Sense::hover());
    let beside = place.right_center() - vec2(state.size().x, state.size().y / 2.0);
    ui.painter().galley(place.left_top(), title, ink);
    ui.painter().galley(beside, state, muted);
    let name = format!("{} {}", commands.session.map_title(), state_text(commands));
    response.widget_info(|| WidgetInfo::labeled(egui::Role::Label, true, &name));
    if let Some(path) = commands.session.editor.document().path() {
        response.on_hover_text(path.display().to_string());
    }
}

const GAP: f32 = 12.0;

/// Returns the state and the file, as in "· saved   `lunch_restaurant.ron`".
fn state_text(commands: Commands<'_>) -> String {
    let state = if commands.session.editor.deciding().is_some() {
        "state-merging"
    } else {
        match (commands.session.editor.document().is_dirty(), commands.session.editor.document().path()) {
            (true, _) => "state-unsaved",
            (false, Some(_)) => "state-saved",
            (false, None) => "state-untitled",
        }
    };
    let file =
        commands.session.editor.document().path().and_then(|path| path.file_name()).unwrap_or_default();
    format!("· {}   {}", commands.words().text(state), file.to_string_lossy()).trim_end().to_owned()
}
