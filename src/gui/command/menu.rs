//! The menu bar, made from the list of commands.

use std::path::PathBuf;

use egui::{
    Button, FocusDirection, Id, Key, MenuBar, Popup, Response, StrokeKind, Ui, containers::menu::MenuState,
};
use lucide_icons::Icon;

use crate::gui::{
    command::Commands,
    id::{CommandId, Menu},
    widget::{beside::tell_beside, lit::ring, style},
};

/// The height of a window below which rows stand closer, so that the longest menu is in view; in points.
const LOW: f32 = 620.0;

/// A choice made in a menu.
pub(in crate::gui) enum MenuChoice {
    Command(CommandId),
    Recent(PathBuf),
}

/// Shows the menu bar. Returns what was chosen, and the menus' buttons from left to right.
pub(in crate::gui) fn menu_bar_ui(
    ui: &mut Ui,
    commands: Commands<'_>,
) -> (Option<MenuChoice>, Vec<Response>) {
    let mut chosen = None;
    let mut buttons = Vec::new();
    let mut is_within = false;
    MenuBar::new().ui(ui, |ui| {
        for menu in Menu::BAR {
            let button = ui.menu_button(commands.words().text(menu.name()), |ui| {
                ui.set_min_width(240.0);
                if ui.content_rect().height() < LOW {
                    ui.spacing_mut().item_spacing.y = 1.0;
                }
                let was_within = has_submenu(ui);
                rows_ui(ui, commands, menu, &mut chosen);
                is_within |= was_within || has_submenu(ui);
            });
            if button.response.has_focus() {
                ring(ui, button.response.rect, 6.0, StrokeKind::Inside);
            }
            buttons.push(button.response);
        }
    });
    open_by_arrow(ui, &buttons, is_within);
    if chosen.is_some() {
        // Enter chooses as a click does, and leaves no menu open over what was chosen.
        Popup::close_all(ui.ctx());
    }
    (chosen, buttons)
}

/// Opens a menu by an arrow. Down opens the menu of the focused button; left and right open the menu beside the
/// open one, unless they lead into a submenu or out of it.
fn open_by_arrow(ui: &Ui, buttons: &[Response], is_within: bool) {
    let popup = |button: &Response| Popup::default_response_id(button);
    let open = buttons.iter().position(|button| Popup::is_id_open(ui.ctx(), popup(button)));
    let focused = buttons.iter().position(Response::has_focus);
    let [down, left, right] = ui.input(|input| {
        let is_plain = input.modifiers.is_none();
        [Key::ArrowDown, Key::ArrowLeft, Key::ArrowRight].map(|key| is_plain && input.key_pressed(key))
    });
    let count = buttons.len();
    let next = match (open.filter(|_| !is_within), focused) {
        (None, Some(focused)) if down && open.is_none() => focused,
        (Some(open), _) if right => (open + 1) % count,
        (Some(open), _) if left => (open + count - 1) % count,
        _ => return,
    };
    ui.memory_mut(|memory| memory.move_focus(FocusDirection::None));
    buttons[next].request_focus();
    Popup::open_id(ui.ctx(), popup(&buttons[next]));
    ui.data_mut(|data| data.insert_temp(into_rows(), true));
}

/// Returns whether a submenu of this menu is open.
fn has_submenu(ui: &Ui) -> bool {
    MenuState::from_ui(ui, |state, _| state.open_item.is_some())
}

/// Returns the id under which the request is kept that the next menu's first row takes the focus.
fn into_rows() -> Id {
    Id::unique("menu-rows")
}

/// Gives the focus to a row that can be chosen, if it is the first of a menu that an arrow has opened.
fn take_keys(ui: &Ui, row: &Response) {
    let is_shown = row.enabled() && !ui.is_sizing_pass();
    if is_shown && ui.data_mut(|data| data.remove_temp::<bool>(into_rows())).is_some() {
        row.request_focus();
    }
}

fn rows_ui(ui: &mut Ui, commands: Commands<'_>, menu: Menu, chosen: &mut Option<MenuChoice>) {
    for command in menu.rows() {
        if command_ui(ui, commands, command) {
            *chosen = Some(MenuChoice::Command(command));
        }
        match command {
            CommandId::New => {
                submenu_ui(ui, commands, Menu::Templates, chosen);
                submenu_ui(ui, commands, Menu::Samples, chosen);
            }
            CommandId::Open => recent_ui(ui, commands, chosen),
            _ => {}
        }
    }
    for submenu in submenus(menu) {
        submenu_ui(ui, commands, *submenu, chosen);
    }
}

/// Returns the menus at the end of a menu.
fn submenus(menu: Menu) -> &'static [Menu] {
    match menu {
        Menu::Map => &[Menu::Details, Menu::Improve, Menu::Arrange, Menu::Walk],
        Menu::View => &[
            Menu::Panels,
            Menu::Lens,
            Menu::Rounds,
            Menu::Timer,
            Menu::Theme,
            Menu::InterfaceSize,
            Menu::Language,
        ],
        _ => &[],
    }
}

fn submenu_ui(ui: &mut Ui, commands: Commands<'_>, menu: Menu, chosen: &mut Option<MenuChoice>) {
    ui.menu_button(commands.words().text(menu.name()), |ui| rows_ui(ui, commands, menu, chosen));
}

fn recent_ui(ui: &mut Ui, commands: Commands<'_>, chosen: &mut Option<MenuChoice>) {
    let recent = commands.session.preferences.recent();
    if recent.is_empty() {
        return;
    }
    let opened = ui.menu_button(commands.words().text("menu-recent"), |ui| recent_rows_ui(ui, &recent)).inner;
    if let Some(path) = opened.flatten() {
        *chosen = Some(MenuChoice::Recent(path));
    }
}

/// Shows the recent files. Returns the one that was chosen.
pub(in crate::gui) fn recent_rows_ui(ui: &mut Ui, recent: &[PathBuf]) -> Option<PathBuf> {
    let row_ui = |path: &&PathBuf| {
        let name = path.file_name().unwrap_or(path.as_os_str()).to_string_lossy();
        let folder = path.parent().map(|folder| folder.display().to_string()).unwrap_or_default();
        tell_beside(ui.button(name), &folder).clicked()
    };
    recent.iter().filter(row_ui).last().cloned()
}

/// Shows the row of a command. Returns whether it was chosen.
pub(in crate::gui) fn command_ui(ui: &mut Ui, commands: Commands<'_>, command: CommandId) -> bool {
    let words = commands.words();
    let keys = command.keys().first().map(|keys| keys.text(ui.ctx())).unwrap_or_default();
    let label = commands.label(command);
    let button = match commands.is_on(command) {
        Some(true) => Button::new((style::icon(Icon::Check), label.clone())).selected(true),
        _ => Button::new(label.clone()),
    };
    let why_not = commands.why_not(command);
    let row = ui.add_enabled(why_not.is_none(), button.shortcut_text(keys));
    take_keys(ui, &row);
    let row = tell_beside(row, &command.help(words)).accessible_name(label);
    match why_not {
        Some(why_not) => row.on_disabled_hover_text(why_not).clicked(),
        None => row.clicked(),
    }
}
