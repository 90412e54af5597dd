//! The help on keys: every command's keys, the gestures of the mouse, and what keys do in a text.

use egui::{Context, Grid, Key, Label, Modifiers, RichText, ScrollArea, Ui, vec2};

use crate::gui::{
    command::Commands,
    id::{CommandId, Menu},
    widget::style,
};

/// The gestures that are no command, by the names of their texts; the text with `-how` says how each is done.
const GESTURES: [&str; 9] = [
    "gesture-pan",
    "gesture-sideways",
    "gesture-zoom",
    "gesture-select",
    "gesture-add",
    "gesture-around",
    "gesture-name",
    "gesture-paste",
    "gesture-ground",
];

/// What keys do while something is typed beside a card, named as the gestures are.
const TYPING: [&str; 6] =
    ["typing-take", "typing-next", "typing-back", "typing-details", "typing-line", "typing-another"];

/// What keys do before a room, named as the gestures are.
const PRESENTING: [&str; 13] = [
    "presenting-walk",
    "presenting-rate",
    "presenting-whole",
    "presenting-jump",
    "presenting-black",
    "presenting-count",
    "presenting-vote",
    "presenting-table",
    "presenting-reveal",
    "presenting-dots",
    "presenting-timer",
    "presenting-aside",
    "presenting-leave",
];

/// The menus whose commands have keys. Those for drawing and rating come first; `WITH_KEYS` are the others.
const DRAWING: [Menu; 4] = [Menu::Map, Menu::Details, Menu::Improve, Menu::Walk];
const WITH_KEYS: [Menu; 6] = [Menu::Edit, Menu::File, Menu::View, Menu::Panels, Menu::Lens, Menu::Help];

/// The height of a row, and a distance longer than all rows, in points.
const ROW: f32 = 24.0;
const FAR: f32 = 100_000.0;

/// Shows the help. Returns whether it was closed.
pub(in crate::gui) fn key_help_ui(ctx: &Context, commands: Commands<'_>) -> bool {
    let modal = style::modal(ctx, "keys").show(ctx, |ui| {
        let room = ui.ctx().content_rect().size();
        ui.set_width(560.0_f32.min(room.x - 64.0));
        ui.label(style::strong(commands.words().text("keys-title"), style::HEADING_SIZE));
        ui.add_space(6.0);
        // The area has its greatest height at once; otherwise it would grow a little in each frame, away from the
        // pointer.
        let height = room.y - 180.0;
        let area = ScrollArea::vertical().max_height(height).min_scrolled_height(height);
        area.auto_shrink([false, true]).show(ui, |ui| {
            ui.scroll_with_delta(vec2(0.0, scrolled_by_keys(ui, height)));
            for menu in DRAWING {
                menu_keys_ui(ui, commands, menu);
            }
            told_ui(ui, commands, "keys-typing", &TYPING);
            told_ui(ui, commands, "keys-mouse", &GESTURES);
            told_ui(ui, commands, "keys-presenting", &PRESENTING);
            for menu in WITH_KEYS {
                menu_keys_ui(ui, commands, menu);
            }
        });
        ui.add_space(6.0);
        ui.button(commands.words().text("close")).clicked()
    });
    modal.inner || modal.should_close()
}

/// Returns how far the keys scroll down or up, in points: by a row, by a page, or to an end.
fn scrolled_by_keys(ui: &Ui, page: f32) -> f32 {
    let steps = [
        (Key::ArrowDown, -ROW),
        (Key::ArrowUp, ROW),
        (Key::PageDown, ROW - page),
        (Key::PageUp, page - ROW),
        (Key::End, -FAR),
        (Key::Home, FAR),
    ];
    ui.input_mut(|input| {
        let pressed =
            |(key, step): (Key, f32)| input.count_and_consume_key(Modifiers::NONE, key) as f32 * step;
        steps.map(pressed).into_iter().sum()
    })
}

/// Shows what is no command: how it is done, and what it does.
fn told_ui(ui: &mut Ui, commands: Commands<'_>, title: &str, rows: &[&str]) {
    let words = commands.words();
    section_ui(ui, &words.text(title));
    Grid::new(title).num_columns(2).spacing([24.0, 4.0]).show(ui, |ui| {
        for row in rows {
            ui.label(RichText::new(words.text(&format!("{row}-how"))).weak());
            ui.add(Label::new(words.text(row)).wrap());
            ui.end_row();
        }
    });
}

fn menu_keys_ui(ui: &mut Ui, commands: Commands<'_>, menu: Menu) {
    let rows: Vec<CommandId> = menu.rows().filter(|command| !command.keys().is_empty()).collect();
    if rows.is_empty() {
        return;
    }
    section_ui(ui, &commands.words().text(menu.name()));
    Grid::new(menu.name()).num_columns(2).spacing([24.0, 4.0]).show(ui, |ui| {
        for command in rows {
            ui.label(RichText::new(keys_text(ui.ctx(), command)).weak());
            ui.label(command.label(commands.words()));
            ui.end_row();
        }
    });
}

fn section_ui(ui: &mut Ui, title: &str) {
    ui.add_space(8.0);
    ui.label(style::strong(title, style::UI_SIZE));
}

/// Returns all keys of a command; keys that differ only in how a keyboard writes the same sign are told once.
fn keys_text(ctx: &Context, command: CommandId) -> String {
    let mut texts: Vec<String> = command.keys().iter().take(2).map(|keys| keys.text(ctx)).collect();
    texts.dedup();
    texts.join(", ")
}
