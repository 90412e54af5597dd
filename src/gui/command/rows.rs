//! Every user verb, in the order of the menus.

use egui::Context;

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
        id::CommandId,
        panels::Place,
        recovery::Why,
        request::Request,
    },
    Command, Does,
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

const fn row(ready: fn(&App) -> bool, does: Does) -> Command {
    Command { ready, does, on: None }
}

const fn choice(on: fn(&App) -> bool, does: Does) -> Command {
    Command { ready: always, does, on: Some(on) }
}

macro_rules! lens {
    ($lens:expr) => {
        choice(|app| app.editor.view.lens == $lens, edit(|editor| editor.view.lens = $lens))
    };
}

/// What a command does, and when it can be done.
pub(in crate::gui) fn of(id: CommandId) -> Command {
    match id {
        CommandId::New => row(
            always,
            window(|app, ctx| {
                app.request(ctx, Request::Leave(Next::New));
            }),
        ),
        CommandId::Open => row(
            always,
            window(|app, ctx| {
                app.request(ctx, Request::Open);
            }),
        ),
        CommandId::SampleLunch => {
            row(always, window(|app, ctx| app.open_sample(ctx, "lunch_restaurant.ron")))
        }
        CommandId::SampleLounas => {
            row(always, window(|app, ctx| app.open_sample(ctx, "lounasravintola.ron")))
        }
        CommandId::SampleCongress => row(always, window(|app, ctx| app.open_sample(ctx, "congress.ron"))),
        CommandId::SampleKongressi => row(always, window(|app, ctx| app.open_sample(ctx, "kongressi.ron"))),
        CommandId::SampleComplaint => row(always, window(|app, ctx| app.open_sample(ctx, "complaint.ron"))),
        CommandId::SampleValitus => row(always, window(|app, ctx| app.open_sample(ctx, "valitus.ron"))),
        CommandId::Recover => row(
            App::has_unsaved_left,
            window(|app, ctx| {
                app.look_for_unsaved(ctx, Why::Offer);
            }),
        ),
        CommandId::Save => row(always, window(|app, ctx| app.request(ctx, Request::Save))),
        CommandId::SaveAs => row(
            always,
            window(|app, ctx| {
                app.request(ctx, Request::SaveAs);
            }),
        ),
        CommandId::Export => row(always, window(|app, ctx| app.request(ctx, Request::Export))),
        CommandId::CopyPicture => row(always, window(App::copy_picture)),
        CommandId::Quit => row(always, window(App::quit)),
        CommandId::Undo => row(|app| app.editor.document().can_undo(), edit(Editor::undo)),
        CommandId::Redo => row(|app| app.editor.document().can_redo(), edit(Editor::redo)),
        CommandId::Cut => row(has_selection, window(App::cut)),
        CommandId::Copy => row(has_selection, window(App::copy)),
        CommandId::Paste => row(always, window(App::paste)),
        CommandId::Duplicate => row(has_selection, edit(Editor::duplicate)),
        CommandId::Delete => row(has_any, edit(Editor::delete)),
        CommandId::Rename => row(can_rename, edit(Editor::rename_selected)),
        CommandId::SelectAll => row(has_map, edit(Editor::select_all)),
        CommandId::SelectNone => row(has_any, edit(Editor::select_none)),
        CommandId::Add => row(always, edit(Editor::add_touchpoint)),
        CommandId::AddNext => row(has_one, edit(Editor::add_next)),
        CommandId::NewStage => row(always, edit(Editor::new_stage)),
        CommandId::StageLeft => {
            row(|app| app.editor.can_move_stage(false), edit(|editor| editor.move_stage(false)))
        }
        CommandId::StageRight => {
            row(|app| app.editor.can_move_stage(true), edit(|editor| editor.move_stage(true)))
        }
        CommandId::Connect => row(|app| app.editor.can_connect_selected(), edit(Editor::connect_selected)),
        CommandId::TurnRound => row(|app| app.editor.can_turn_round(), edit(Editor::turn_round)),
        CommandId::Insert => row(has_connection, edit(Editor::insert_between)),
        CommandId::Tidy => row(has_map, edit(Editor::tidy_up)),
        CommandId::MoveRight => row(has_selection, edit(|editor| editor.nudge(1, 0))),
        CommandId::MoveLeft => row(has_selection, edit(|editor| editor.nudge(-1, 0))),
        CommandId::MoveDown => row(has_selection, edit(|editor| editor.nudge(0, 1))),
        CommandId::MoveUp => row(has_selection, edit(|editor| editor.nudge(0, -1))),
        CommandId::MoveFarRight => row(has_selection, edit(|editor| editor.nudge(5, 0))),
        CommandId::MoveFarLeft => row(has_selection, edit(|editor| editor.nudge(-5, 0))),
        CommandId::MoveFarDown => row(has_selection, edit(|editor| editor.nudge(0, 5))),
        CommandId::MoveFarUp => row(has_selection, edit(|editor| editor.nudge(0, -5))),
        CommandId::RateNegative => row(has_selection, edit(|editor| editor.rate(Some(Rating::Negative)))),
        CommandId::RateNeutral => row(has_selection, edit(|editor| editor.rate(Some(Rating::Neutral)))),
        CommandId::RatePositive => row(has_selection, edit(|editor| editor.rate(Some(Rating::Positive)))),
        CommandId::RateClear => row(has_selection, edit(|editor| editor.rate(None))),
        CommandId::People => row(always, window(App::show_people)),
        CommandId::NextBreak => row(has_breaks, edit(|editor| editor.step_to_break(true))),
        CommandId::PreviousBreak => row(has_breaks, edit(|editor| editor.step_to_break(false))),
        CommandId::WalkRight => row(has_map, edit(|editor| editor.walk(Way::Right))),
        CommandId::WalkLeft => row(has_map, edit(|editor| editor.walk(Way::Left))),
        CommandId::WalkDown => row(has_map, edit(|editor| editor.walk(Way::Down))),
        CommandId::WalkUp => row(has_map, edit(|editor| editor.walk(Way::Up))),
        CommandId::WalkAddRight => row(has_selection, edit(|editor| editor.walk_and_add(Way::Right))),
        CommandId::WalkAddLeft => row(has_selection, edit(|editor| editor.walk_and_add(Way::Left))),
        CommandId::WalkAddDown => row(has_selection, edit(|editor| editor.walk_and_add(Way::Down))),
        CommandId::WalkAddUp => row(has_selection, edit(|editor| editor.walk_and_add(Way::Up))),
        CommandId::Fit => row(has_map, edit(Editor::fit)),
        CommandId::FitSelection => row(has_selection, edit(|editor| editor.fit_selection())),
        CommandId::ZoomWhole => row(always, edit(|editor| editor.zoom_to(1.0))),
        CommandId::ZoomIn => row(always, edit(|editor| editor.zoom_step(true))),
        CommandId::ZoomOut => row(always, edit(|editor| editor.zoom_step(false))),
        CommandId::VerdictPanel => {
            choice(|app| app.panels.verdict_shown, window(|app, _| app.panels.verdict_shown ^= true))
        }
        CommandId::TracePanel => choice(
            |app| app.panels.bottom.shows(Tab::Trace),
            window(|app, _| app.panels.bottom.toggle(Tab::Trace)),
        ),
        CommandId::FindingsPanel => choice(
            |app| app.panels.bottom.shows(Tab::Findings),
            window(|app, _| app.panels.bottom.toggle(Tab::Findings)),
        ),
        CommandId::ActorsPanel => choice(
            |app| app.panels.bottom.shows(Tab::Actors),
            window(|app, _| app.panels.bottom.toggle(Tab::Actors)),
        ),
        CommandId::NextPanel => row(always, window(|app, ctx| app.step_panel(ctx, true))),
        CommandId::PreviousPanel => row(
            always,
            window(|app, ctx| {
                app.step_panel(ctx, false);
            }),
        ),
        CommandId::ContextMenu => row(always, window(App::open_context_menu_by_key)),
        CommandId::Menus => row(
            always,
            window(|app, ctx| {
                app.focus.go_to(ctx, Place::Menus);
            }),
        ),
        CommandId::LensExperience => lens!(Lens::Experience),
        CommandId::LensGap => lens!(Lens::Gap),
        CommandId::LensReach => lens!(Lens::Reach),
        CommandId::LensPromise => lens!(Lens::Promise),
        CommandId::LensTrust => lens!(Lens::Trust),
        CommandId::LensActors => lens!(Lens::Actors { people_alone: false }),
        CommandId::LensPeople => lens!(Lens::Actors { people_alone: true }),
        CommandId::ThemeSystem => choice(|app| app.theme_is(""), window(|app, ctx| app.set_theme(ctx, ""))),
        CommandId::ThemeLight => {
            choice(|app| app.theme_is("light"), window(|app, ctx| app.set_theme(ctx, "light")))
        }
        CommandId::ThemeDark => {
            choice(|app| app.theme_is("dark"), window(|app, ctx| app.set_theme(ctx, "dark")))
        }
        CommandId::LanguageSystem => {
            choice(|app| app.language_is(""), window(|app, ctx| app.set_language(ctx, "")))
        }
        CommandId::LanguageEn => {
            choice(|app| app.language_is("en"), window(|app, ctx| app.set_language(ctx, "en")))
        }
        CommandId::LanguageFi => {
            choice(|app| app.language_is("fi"), window(|app, ctx| app.set_language(ctx, "fi")))
        }
        CommandId::Palette => row(always, window(App::open_palette)),
        CommandId::Keys => row(always, window(|app, _| app.over = Some(Over::Keys))),
    }
}
