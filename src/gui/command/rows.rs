//! Every user verb, in the order of the menus.

use egui::Context;

use crate::{
    editor::{Alignment, Axis, Direction, Editor},
    gui::{
        command::{
            Command, Commands, Does, Show,
            ready::{
                always, can_rename, has_any, has_breaks, has_connection, has_map, has_one, has_selection,
            },
        },
        file::{
            intent::{Next, Request},
            recovery::Why,
            session::Session,
        },
        id::{CommandId, PanelId, Tab},
    },
    insight::Lens,
    journey::Rating,
};

/// A verb of the editor.
const fn edit(verb: fn(&mut Editor)) -> Does {
    Does::Edit(verb)
}

/// What has to do with unsaved work, the clipboard and settings.
const fn file(run: fn(&mut Session, &Context)) -> Does {
    Does::File(run)
}

const fn row(ready: fn(&Session) -> bool, does: Does) -> Command {
    Command { ready, does, on: None }
}

const fn choice(on: fn(&Commands<'_>) -> bool, does: Does) -> Command {
    Command { ready: always, does, on: Some(on) }
}

macro_rules! lens {
    ($lens:expr) => {
        choice(|commands| commands.session.editor.view.lens == $lens, edit(|editor| editor.view.lens = $lens))
    };
}

macro_rules! align {
    ($alignment:expr) => {
        row(|session| session.editor.can_align(), edit(|editor| editor.align($alignment)))
    };
}

macro_rules! distribute {
    ($axis:expr) => {
        row(|session| session.editor.can_distribute(), edit(|editor| editor.distribute($axis)))
    };
}

/// What a command does, and when it can be done.
#[expect(clippy::too_many_lines, reason = "one row a command; in one match the compiler asks for each")]
pub(in crate::gui) fn of(id: CommandId) -> Command {
    match id {
        CommandId::New => row(always, Does::Request(Request::Leave(Next::New))),
        CommandId::Open => row(always, Does::Request(Request::Open)),
        CommandId::Sample(id) => row(always, Does::Request(Request::Leave(Next::Sample(id)))),
        CommandId::Recover => row(
            Session::has_unsaved_left,
            file(|session, ctx| {
                session.look_for_unsaved(ctx, Why::Offer);
            }),
        ),
        CommandId::Save => row(always, Does::Request(Request::Save)),
        CommandId::SaveAs => row(always, Does::Request(Request::SaveAs)),
        CommandId::Export => row(always, Does::Request(Request::Export)),
        CommandId::CopyPicture => row(always, file(Session::copy_picture)),
        CommandId::Quit => row(always, Does::Request(Request::Leave(Next::Quit))),
        CommandId::Undo => row(|session| session.editor.document().can_undo(), edit(Editor::undo)),
        CommandId::Redo => row(|session| session.editor.document().can_redo(), edit(Editor::redo)),
        CommandId::Cut => row(has_selection, file(Session::cut)),
        CommandId::Copy => row(has_selection, file(Session::copy)),
        CommandId::Paste => row(always, file(Session::paste)),
        CommandId::Duplicate => row(has_selection, edit(Editor::duplicate)),
        CommandId::Delete => row(has_any, edit(Editor::delete)),
        CommandId::Rename => row(can_rename, edit(Editor::rename_selected)),
        CommandId::SelectAll => row(has_map, edit(Editor::select_all)),
        CommandId::SelectNone => row(has_any, edit(Editor::select_none)),
        CommandId::Add => row(always, edit(Editor::add_touchpoint)),
        CommandId::AddNext => row(has_one, edit(Editor::add_next)),
        CommandId::NewStage => row(always, edit(Editor::new_stage)),
        CommandId::StageLeft => {
            row(|session| session.editor.can_move_stage(false), edit(|editor| editor.move_stage(false)))
        }
        CommandId::StageRight => {
            row(|session| session.editor.can_move_stage(true), edit(|editor| editor.move_stage(true)))
        }
        CommandId::Connect => {
            row(|session| session.editor.can_connect_selected(), edit(Editor::connect_selected))
        }
        CommandId::TurnRound => row(|session| session.editor.can_turn_round(), edit(Editor::turn_round)),
        CommandId::Insert => row(has_connection, edit(Editor::insert_between)),
        CommandId::Tidy => row(has_map, edit(Editor::tidy_up)),
        CommandId::AlignLeft => align!(Alignment::Left),
        CommandId::AlignCentre => align!(Alignment::Centre),
        CommandId::AlignRight => align!(Alignment::Right),
        CommandId::AlignTop => align!(Alignment::Top),
        CommandId::AlignMiddle => align!(Alignment::Middle),
        CommandId::AlignBottom => align!(Alignment::Bottom),
        CommandId::DistributeAcross => distribute!(Axis::Across),
        CommandId::DistributeDown => distribute!(Axis::Down),
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
        CommandId::People => row(always, Does::Show(Show::Lists)),
        CommandId::NextBreak => row(has_breaks, edit(|editor| editor.step_to_break(true))),
        CommandId::PreviousBreak => row(has_breaks, edit(|editor| editor.step_to_break(false))),
        CommandId::WalkRight => row(has_map, edit(|editor| editor.walk(Direction::Right))),
        CommandId::WalkLeft => row(has_map, edit(|editor| editor.walk(Direction::Left))),
        CommandId::WalkDown => row(has_map, edit(|editor| editor.walk(Direction::Down))),
        CommandId::WalkUp => row(has_map, edit(|editor| editor.walk(Direction::Up))),
        CommandId::WalkAddRight => row(has_selection, edit(|editor| editor.walk_and_add(Direction::Right))),
        CommandId::WalkAddLeft => row(has_selection, edit(|editor| editor.walk_and_add(Direction::Left))),
        CommandId::WalkAddDown => row(has_selection, edit(|editor| editor.walk_and_add(Direction::Down))),
        CommandId::WalkAddUp => row(has_selection, edit(|editor| editor.walk_and_add(Direction::Up))),
        CommandId::Fit => row(has_map, edit(Editor::fit)),
        CommandId::FitSelection => row(has_selection, edit(Editor::fit_selection)),
        CommandId::ZoomWhole => row(always, edit(|editor| editor.zoom_to(1.0))),
        CommandId::ZoomIn => row(always, edit(|editor| editor.zoom_step(true))),
        CommandId::ZoomOut => row(always, edit(|editor| editor.zoom_step(false))),
        CommandId::VerdictPanel => {
            choice(|commands| commands.shown.verdict, Does::Show(Show::Panel(PanelId::Verdict)))
        }
        CommandId::FullScreen => choice(|commands| commands.shown.full_screen, Does::Show(Show::FullScreen)),
        CommandId::BottomPanel => {
            choice(|commands| commands.shown.bottom.is_some(), Does::Show(Show::Panel(PanelId::Bottom)))
        }
        CommandId::AllPanels => choice(
            |commands| commands.shown.verdict || commands.shown.bottom.is_some(),
            Does::Show(Show::Panel(PanelId::All)),
        ),
        CommandId::TracePanel => choice(
            |commands| commands.shown.bottom == Some(Tab::Trace),
            Does::Show(Show::Panel(PanelId::Below(Tab::Trace))),
        ),
        CommandId::FindingsPanel => choice(
            |commands| commands.shown.bottom == Some(Tab::Findings),
            Does::Show(Show::Panel(PanelId::Below(Tab::Findings))),
        ),
        CommandId::ActorsPanel => choice(
            |commands| commands.shown.bottom == Some(Tab::Actors),
            Does::Show(Show::Panel(PanelId::Below(Tab::Actors))),
        ),
        CommandId::Legend => {
            choice(|commands| !commands.session.legend_is_folded(), file(Session::fold_legend))
        }
        CommandId::NextPanel => row(always, Does::Show(Show::NextPanel { forwards: true })),
        CommandId::PreviousPanel => row(always, Does::Show(Show::NextPanel { forwards: false })),
        CommandId::ContextMenu => row(always, Does::Show(Show::ContextMenu)),
        CommandId::Menus => row(always, Does::Show(Show::Menus)),
        CommandId::LensExperience => lens!(Lens::Experience),
        CommandId::LensGap => lens!(Lens::Gap),
        CommandId::LensReach => lens!(Lens::Reach),
        CommandId::LensPromise => lens!(Lens::Promise),
        CommandId::LensTrust => lens!(Lens::Trust),
        CommandId::LensActors => lens!(Lens::Actors { people_alone: false }),
        CommandId::LensPeople => lens!(Lens::Actors { people_alone: true }),
        CommandId::ThemeSystem => {
            choice(|commands| commands.session.theme_is(""), file(|session, ctx| session.set_theme(ctx, "")))
        }
        CommandId::ThemeLight => choice(
            |commands| commands.session.theme_is("light"),
            file(|session, ctx| session.set_theme(ctx, "light")),
        ),
        CommandId::ThemeDark => choice(
            |commands| commands.session.theme_is("dark"),
            file(|session, ctx| session.set_theme(ctx, "dark")),
        ),
        CommandId::InterfaceSize(size) => row(always, Does::Show(Show::InterfaceSize(size))),
        CommandId::LanguageSystem => choice(
            |commands| commands.session.language_is(""),
            file(|session, ctx| session.set_language(ctx, "")),
        ),
        CommandId::LanguageEn => choice(
            |commands| commands.session.language_is("en"),
            file(|session, ctx| session.set_language(ctx, "en")),
        ),
        CommandId::LanguageFi => choice(
            |commands| commands.session.language_is("fi"),
            file(|session, ctx| session.set_language(ctx, "fi")),
        ),
        CommandId::Palette => row(always, Does::Show(Show::Palette)),
        CommandId::Keys => row(always, Does::Show(Show::Keys)),
    }
}

#[cfg(test)]
mod tests;
