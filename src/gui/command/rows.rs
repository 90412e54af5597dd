//! Every user verb, in the order of the menus.

use egui::{Context, Key};

use crate::{
    editor::{Editor, Way},
    insight::Lens,
    journey::Rating,
};

use super::{
    super::{
        app::{App, Over},
        ask::Next,
        bottom::Tab,
        keys::{Keys, alt, ctrl, ctrl_shift, plain, shift, shift_alt},
        panels::Place,
        recovery::Why,
        request::Request,
    },
    Command, Does, Menu,
    ready::{always, can_rename, has_any, has_breaks, has_connection, has_map, has_one, has_selection},
};

/// A verb of the editor.
const fn edit(verb: fn(&mut Editor)) -> Does {
    Does::Edit(verb)
}

/// What only the window can do.
const fn window(run: fn(&mut App, &Context)) -> Does {
    Does::Window(run)
}

const fn row(
    name: &'static str,
    menu: Menu,
    keys: &'static [Keys],
    ready: fn(&App) -> bool,
    does: Does,
) -> Command {
    Command { name, menu, keys, ready, does, on: None }
}

const fn choice(
    name: &'static str,
    menu: Menu,
    keys: &'static [Keys],
    on: fn(&App) -> bool,
    does: Does,
) -> Command {
    Command { name, menu, keys, ready: always, does, on: Some(on) }
}

const fn sample(name: &'static str, does: Does) -> Command {
    row(name, Menu::Samples, &[], always, does)
}

/// A lens, on the digit of its place in the bar.
macro_rules! lens {
    ($name:literal, $keys:expr, $lens:expr) => {
        choice(
            $name,
            Menu::Lens,
            $keys,
            |app| app.editor.view.lens == $lens,
            edit(|editor| editor.view.lens = $lens),
        )
    };
}

/// Every command, in the order of the menus.
pub static ALL: &[Command] = &[
    row(
        "command-new",
        Menu::File,
        &[ctrl(Key::N)],
        always,
        window(|app, ctx| {
            app.request(ctx, Request::Leave(Next::New));
        }),
    ),
    row(
        "command-open",
        Menu::File,
        &[ctrl(Key::O)],
        always,
        window(|app, ctx| {
            app.request(ctx, Request::Open);
        }),
    ),
    sample("command-sample-lunch", window(|app, ctx| app.open_sample(ctx, "lunch_restaurant.ron"))),
    sample("command-sample-lounas", window(|app, ctx| app.open_sample(ctx, "lounasravintola.ron"))),
    sample("command-sample-congress", window(|app, ctx| app.open_sample(ctx, "congress.ron"))),
    sample("command-sample-kongressi", window(|app, ctx| app.open_sample(ctx, "kongressi.ron"))),
    sample("command-sample-complaint", window(|app, ctx| app.open_sample(ctx, "complaint.ron"))),
    sample("command-sample-valitus", window(|app, ctx| app.open_sample(ctx, "valitus.ron"))),
    row(
        "command-recover",
        Menu::File,
        &[],
        App::has_unsaved_left,
        window(|app, ctx| {
            app.look_for_unsaved(ctx, Why::Offer);
        }),
    ),
    row(
        "command-save",
        Menu::File,
        &[ctrl(Key::S)],
        always,
        window(|app, ctx| app.request(ctx, Request::Save)),
    ),
    row(
        "command-save-as",
        Menu::File,
        &[ctrl_shift(Key::S)],
        always,
        window(|app, ctx| {
            app.request(ctx, Request::SaveAs);
        }),
    ),
    row(
        "command-export",
        Menu::File,
        &[ctrl(Key::E)],
        always,
        window(|app, ctx| app.request(ctx, Request::Export)),
    ),
    row("command-copy-picture", Menu::File, &[ctrl_shift(Key::C)], always, window(App::copy_picture)),
    row("command-quit", Menu::File, &[ctrl(Key::Q)], always, window(App::quit)),
    row(
        "command-undo",
        Menu::Edit,
        &[ctrl(Key::Z)],
        |app| app.editor.document().can_undo(),
        edit(Editor::undo),
    ),
    row(
        "command-redo",
        Menu::Edit,
        &[ctrl_shift(Key::Z), ctrl(Key::Y)],
        |app| app.editor.document().can_redo(),
        edit(Editor::redo),
    ),
    row("command-cut", Menu::Edit, &[ctrl(Key::X)], has_selection, window(App::cut)),
    row("command-copy", Menu::Edit, &[ctrl(Key::C)], has_selection, window(App::copy)),
    row("command-paste", Menu::Edit, &[ctrl(Key::V)], always, window(App::paste)),
    row("command-duplicate", Menu::Edit, &[ctrl(Key::D)], has_selection, edit(Editor::duplicate)),
    row(
        "command-delete",
        Menu::Edit,
        &[plain(Key::Delete), plain(Key::Backspace)],
        has_any,
        edit(Editor::delete),
    ),
    row(
        "command-rename",
        Menu::Edit,
        &[plain(Key::F2), plain(Key::Enter)],
        can_rename,
        edit(Editor::rename_selected),
    ),
    row("command-select-all", Menu::Edit, &[ctrl(Key::A)], has_map, edit(Editor::select_all)),
    row("command-select-none", Menu::Edit, &[plain(Key::Escape)], has_any, edit(Editor::select_none)),
    row("command-add", Menu::Map, &[plain(Key::T)], always, edit(Editor::add_touchpoint)),
    row("command-add-next", Menu::Map, &[plain(Key::Tab)], has_one, edit(Editor::add_next)),
    row("command-new-stage", Menu::Map, &[shift(Key::T)], always, edit(Editor::new_stage)),
    row(
        "command-stage-left",
        Menu::Map,
        &[],
        |app| app.editor.can_move_stage(false),
        edit(|editor| editor.move_stage(false)),
    ),
    row(
        "command-stage-right",
        Menu::Map,
        &[],
        |app| app.editor.can_move_stage(true),
        edit(|editor| editor.move_stage(true)),
    ),
    row(
        "command-connect",
        Menu::Map,
        &[],
        |app| app.editor.can_connect_selected(),
        edit(Editor::connect_selected),
    ),
    row("command-turn-round", Menu::Map, &[], |app| app.editor.can_turn_round(), edit(Editor::turn_round)),
    row("command-insert", Menu::Map, &[], has_connection, edit(Editor::insert_between)),
    row("command-tidy", Menu::Map, &[ctrl_shift(Key::L)], has_map, edit(Editor::tidy_up)),
    row(
        "command-move-right",
        Menu::Walk,
        &[plain(Key::ArrowRight)],
        has_selection,
        edit(|editor| editor.nudge(1, 0)),
    ),
    row(
        "command-move-left",
        Menu::Walk,
        &[plain(Key::ArrowLeft)],
        has_selection,
        edit(|editor| editor.nudge(-1, 0)),
    ),
    row(
        "command-move-down",
        Menu::Walk,
        &[plain(Key::ArrowDown)],
        has_selection,
        edit(|editor| editor.nudge(0, 1)),
    ),
    row(
        "command-move-up",
        Menu::Walk,
        &[plain(Key::ArrowUp)],
        has_selection,
        edit(|editor| editor.nudge(0, -1)),
    ),
    row(
        "command-move-far-right",
        Menu::Walk,
        &[shift(Key::ArrowRight)],
        has_selection,
        edit(|editor| editor.nudge(5, 0)),
    ),
    row(
        "command-move-far-left",
        Menu::Walk,
        &[shift(Key::ArrowLeft)],
        has_selection,
        edit(|editor| editor.nudge(-5, 0)),
    ),
    row(
        "command-move-far-down",
        Menu::Walk,
        &[shift(Key::ArrowDown)],
        has_selection,
        edit(|editor| editor.nudge(0, 5)),
    ),
    row(
        "command-move-far-up",
        Menu::Walk,
        &[shift(Key::ArrowUp)],
        has_selection,
        edit(|editor| editor.nudge(0, -5)),
    ),
    row(
        "command-rate-negative",
        Menu::Map,
        &[plain(Key::Num1)],
        has_selection,
        edit(|editor| editor.rate(Some(Rating::Negative))),
    ),
    row(
        "command-rate-neutral",
        Menu::Map,
        &[plain(Key::Num2)],
        has_selection,
        edit(|editor| editor.rate(Some(Rating::Neutral))),
    ),
    row(
        "command-rate-positive",
        Menu::Map,
        &[plain(Key::Num3)],
        has_selection,
        edit(|editor| editor.rate(Some(Rating::Positive))),
    ),
    row(
        "command-rate-clear",
        Menu::Map,
        &[plain(Key::Num0)],
        has_selection,
        edit(|editor| editor.rate(None)),
    ),
    row("command-people", Menu::Map, &[], always, window(App::show_people)),
    row(
        "command-next-break",
        Menu::Map,
        &[plain(Key::N)],
        has_breaks,
        edit(|editor| editor.step_to_break(true)),
    ),
    row(
        "command-previous-break",
        Menu::Map,
        &[shift(Key::N)],
        has_breaks,
        edit(|editor| editor.step_to_break(false)),
    ),
    row(
        "command-walk-right",
        Menu::Walk,
        &[alt(Key::ArrowRight)],
        has_map,
        edit(|editor| editor.walk(Way::Right)),
    ),
    row(
        "command-walk-left",
        Menu::Walk,
        &[alt(Key::ArrowLeft)],
        has_map,
        edit(|editor| editor.walk(Way::Left)),
    ),
    row(
        "command-walk-down",
        Menu::Walk,
        &[alt(Key::ArrowDown)],
        has_map,
        edit(|editor| editor.walk(Way::Down)),
    ),
    row("command-walk-up", Menu::Walk, &[alt(Key::ArrowUp)], has_map, edit(|editor| editor.walk(Way::Up))),
    row(
        "command-walk-add-right",
        Menu::Walk,
        &[shift_alt(Key::ArrowRight)],
        has_selection,
        edit(|editor| editor.walk_and_add(Way::Right)),
    ),
    row(
        "command-walk-add-left",
        Menu::Walk,
        &[shift_alt(Key::ArrowLeft)],
        has_selection,
        edit(|editor| editor.walk_and_add(Way::Left)),
    ),
    row(
        "command-walk-add-down",
        Menu::Walk,
        &[shift_alt(Key::ArrowDown)],
        has_selection,
        edit(|editor| editor.walk_and_add(Way::Down)),
    ),
    row(
        "command-walk-add-up",
        Menu::Walk,
        &[shift_alt(Key::ArrowUp)],
        has_selection,
        edit(|editor| editor.walk_and_add(Way::Up)),
    ),
    row("command-fit", Menu::View, &[shift(Key::Num1), plain(Key::Home)], has_map, edit(Editor::fit)),
    row(
        "command-fit-selection",
        Menu::View,
        &[shift(Key::Num2)],
        has_selection,
        edit(|editor| editor.fit_selection()),
    ),
    row("command-zoom-whole", Menu::View, &[ctrl(Key::Num0)], always, edit(|editor| editor.zoom_to(1.0))),
    row(
        "command-zoom-in",
        Menu::View,
        &[ctrl(Key::Plus), ctrl(Key::Equals), ctrl_shift(Key::Plus), ctrl_shift(Key::Equals)],
        always,
        edit(|editor| editor.zoom_step(true)),
    ),
    row("command-zoom-out", Menu::View, &[ctrl(Key::Minus)], always, edit(|editor| editor.zoom_step(false))),
    choice(
        "command-verdict-panel",
        Menu::View,
        &[],
        |app| app.panels.verdict_shown,
        window(|app, _| app.panels.verdict_shown ^= true),
    ),
    choice(
        "command-trace-panel",
        Menu::View,
        &[],
        |app| app.panels.bottom.shows(Tab::Trace),
        window(|app, _| app.panels.bottom.toggle(Tab::Trace)),
    ),
    choice(
        "command-findings-panel",
        Menu::View,
        &[],
        |app| app.panels.bottom.shows(Tab::Findings),
        window(|app, _| app.panels.bottom.toggle(Tab::Findings)),
    ),
    choice(
        "command-actors-panel",
        Menu::View,
        &[],
        |app| app.panels.bottom.shows(Tab::Actors),
        window(|app, _| app.panels.bottom.toggle(Tab::Actors)),
    ),
    row(
        "command-next-panel",
        Menu::View,
        &[plain(Key::F6)],
        always,
        window(|app, ctx| app.step_panel(ctx, true)),
    ),
    row(
        "command-previous-panel",
        Menu::View,
        &[shift(Key::F6)],
        always,
        window(|app, ctx| {
            app.step_panel(ctx, false);
        }),
    ),
    row(
        "command-context-menu",
        Menu::View,
        &[shift(Key::F10), plain(Key::Menu)],
        always,
        window(App::open_context_menu_by_key),
    ),
    row(
        "command-menus",
        Menu::View,
        &[plain(Key::F10)],
        always,
        window(|app, ctx| {
            app.focus.go_to(ctx, Place::Menus);
        }),
    ),
    lens!("command-lens-experience", &[alt(Key::Num1)], Lens::Experience),
    lens!("command-lens-gap", &[alt(Key::Num2)], Lens::Gap),
    lens!("command-lens-reach", &[alt(Key::Num3)], Lens::Reach),
    lens!("command-lens-promise", &[alt(Key::Num4)], Lens::Promise),
    lens!("command-lens-trust", &[alt(Key::Num5)], Lens::Trust),
    lens!("command-lens-actors", &[alt(Key::Num6)], Lens::Actors { people_alone: false }),
    lens!("command-lens-people", &[], Lens::Actors { people_alone: true }),
    choice(
        "command-theme-system",
        Menu::Theme,
        &[],
        |app| app.theme_is(""),
        window(|app, ctx| app.set_theme(ctx, "")),
    ),
    choice(
        "command-theme-light",
        Menu::Theme,
        &[],
        |app| app.theme_is("light"),
        window(|app, ctx| app.set_theme(ctx, "light")),
    ),
    choice(
        "command-theme-dark",
        Menu::Theme,
        &[],
        |app| app.theme_is("dark"),
        window(|app, ctx| app.set_theme(ctx, "dark")),
    ),
    choice(
        "command-language-system",
        Menu::Language,
        &[],
        |app| app.language_is(""),
        window(|app, ctx| app.set_language(ctx, "")),
    ),
    choice(
        "command-language-en",
        Menu::Language,
        &[],
        |app| app.language_is("en"),
        window(|app, ctx| app.set_language(ctx, "en")),
    ),
    choice(
        "command-language-fi",
        Menu::Language,
        &[],
        |app| app.language_is("fi"),
        window(|app, ctx| app.set_language(ctx, "fi")),
    ),
    row(
        "command-palette",
        Menu::Help,
        &[ctrl(Key::K), ctrl_shift(Key::P)],
        always,
        window(App::open_palette),
    ),
    row("command-keys", Menu::Help, &[plain(Key::F1)], always, window(|app, _| app.over = Some(Over::Keys))),
];
