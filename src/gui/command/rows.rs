//! What every command of the user does, in the order of the menus.

use egui::Context;

use crate::{
    editor::{Alignment, Axis, Direction, Editor, TypedPart},
    format::{ExportSheet, PageSubject},
    gui::{
        command::{
            Command, Commands, Does, WindowAction,
            needs::{self, Need},
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

/// Runs a verb of the editor.
const fn edit(verb: fn(&mut Editor)) -> Does {
    Does::Edit(verb)
}

/// Does something with files, unsaved work, the clipboard or settings.
const fn session(run: fn(&mut Session, &Context)) -> Does {
    Does::Session(run)
}

const fn row(need: Need, does: Does) -> Command {
    Command { need, does, on: None }
}

const fn choice(on: fn(&Commands<'_>) -> bool, does: Does) -> Command {
    Command { need: needs::nothing, does, on: Some(on) }
}

macro_rules! lens {
    ($lens:expr) => {
        choice(
            |commands| commands.session.editor.view.lens() == $lens,
            edit(|editor| editor.view.look_through($lens)),
        )
    };
}

macro_rules! align {
    ($alignment:expr) => {
        row(needs::several, edit(|editor| editor.align($alignment)))
    };
}

macro_rules! distribute {
    ($axis:expr) => {
        row(needs::many, edit(|editor| editor.distribute($axis)))
    };
}

/// A tab of the bottom panel; some are offered only where there is something in them.
macro_rules! below {
    ($need:path, $tab:expr) => {
        Command {
            need: $need,
            does: Does::Window(WindowAction::Panel(PanelId::BottomTab($tab))),
            on: Some(|commands| commands.shown.bottom == Some($tab)),
        }
    };
}

macro_rules! theme {
    ($theme:literal) => {
        choice(
            |commands| commands.session.preferences.theme_is($theme),
            session(|session, ctx| session.preferences.set_theme(ctx, $theme)),
        )
    };
}

macro_rules! language {
    ($language:literal) => {
        choice(
            |commands| commands.session.preferences.language_is($language),
            session(|session, _| session.preferences.set_language($language)),
        )
    };
}

/// Returns what a command does, and when it can be done.
#[expect(clippy::too_many_lines, reason = "one row a command; in one match the compiler asks for each")]
pub(in crate::gui) fn of(id: CommandId) -> Command {
    match id {
        CommandId::New => row(needs::nothing, Does::Request(Request::Leave(Next::New))),
        CommandId::Open => row(needs::nothing, Does::Request(Request::Open)),
        CommandId::Template(id) => row(needs::nothing, Does::Request(Request::Leave(Next::Template(id)))),
        CommandId::Sample(id) => row(needs::nothing, Does::Request(Request::Leave(Next::Sample(id)))),
        CommandId::Recover => row(
            needs::left,
            session(|session, ctx| {
                session.look_for_unsaved(ctx, Why::Offer);
            }),
        ),
        CommandId::Save => row(needs::nothing, Does::Request(Request::Save)),
        CommandId::SaveAs => row(needs::nothing, Does::Request(Request::SaveAs)),
        CommandId::Merge => row(needs::nothing, Does::Request(Request::Merge)),
        CommandId::ImportAnswers => row(needs::nothing, Does::Request(Request::Answers)),
        CommandId::Export => row(needs::nothing, Does::Window(WindowAction::Export)),
        CommandId::Questionnaire => {
            row(needs::map, Does::Request(Request::Export(ExportSheet::Questionnaire.into())))
        }
        CommandId::Handover => row(needs::case, Does::Window(WindowAction::Page(PageSubject::Handover))),
        CommandId::Mandates => row(needs::map, Does::Window(WindowAction::Page(PageSubject::Mandates))),
        CommandId::ExportActions => {
            row(needs::action, Does::Request(Request::Export(ExportSheet::Actions.into())))
        }
        CommandId::TakeActions => row(needs::map, Does::Request(Request::TakeActions)),
        CommandId::Logo => row(needs::nothing, session(Session::choose_logo)),
        CommandId::HeadLine => row(needs::nothing, session(|session, _| session.ask_line())),
        CommandId::CopyPicture => row(needs::nothing, session(Session::copy_picture)),
        CommandId::Quit => row(needs::nothing, Does::Request(Request::Leave(Next::Quit))),
        CommandId::Undo => row(needs::undo, edit(Editor::undo)),
        CommandId::Redo => row(needs::redo, edit(Editor::redo)),
        CommandId::Cut => row(needs::selection, session(Session::cut)),
        CommandId::Copy => row(needs::selection, session(Session::copy)),
        CommandId::Paste => row(needs::nothing, session(Session::paste)),
        CommandId::Duplicate => row(needs::selection, edit(Editor::duplicate)),
        CommandId::Delete => row(needs::anything, edit(Editor::delete)),
        CommandId::Rename => row(needs::name, edit(Editor::rename_selected)),
        CommandId::SelectAll => row(needs::map, edit(Editor::select_all)),
        CommandId::SelectNone => row(needs::anything_or_as_if, edit(Editor::let_go)),
        CommandId::Find => row(needs::map, Does::Window(WindowAction::Find)),
        CommandId::FindNext => row(needs::search, edit(|editor| editor.step_to_found(true))),
        CommandId::FindPrevious => row(needs::search, edit(|editor| editor.step_to_found(false))),
        CommandId::Add => row(needs::nothing, edit(Editor::add_touchpoint)),
        CommandId::AddNext => row(needs::one, edit(Editor::add_next)),
        CommandId::NewStage => row(needs::nothing, edit(Editor::new_stage)),
        CommandId::StageLeft => row(needs::stage_before, edit(|editor| editor.move_stage(false))),
        CommandId::StageRight => row(needs::stage_behind, edit(|editor| editor.move_stage(true))),
        CommandId::Connect => row(needs::two, edit(Editor::connect_selected)),
        CommandId::TurnRound => row(needs::way_back, edit(Editor::turn_round)),
        CommandId::Insert => row(needs::connection, edit(Editor::insert_between)),
        CommandId::NewRound => row(needs::round, Does::Window(WindowAction::NewRound)),
        CommandId::Tidy => row(needs::map, edit(Editor::tidy_up)),
        CommandId::AlignLeft => align!(Alignment::Left),
        CommandId::AlignCentre => align!(Alignment::Centre),
        CommandId::AlignRight => align!(Alignment::Right),
        CommandId::AlignTop => align!(Alignment::Top),
        CommandId::AlignMiddle => align!(Alignment::Middle),
        CommandId::AlignBottom => align!(Alignment::Bottom),
        CommandId::DistributeAcross => distribute!(Axis::Across),
        CommandId::DistributeDown => distribute!(Axis::Down),
        CommandId::MoveRight => row(needs::selection, edit(|editor| editor.nudge(1, 0))),
        CommandId::MoveLeft => row(needs::selection, edit(|editor| editor.nudge(-1, 0))),
        CommandId::MoveDown => row(needs::selection, edit(|editor| editor.nudge(0, 1))),
        CommandId::MoveUp => row(needs::selection, edit(|editor| editor.nudge(0, -1))),
        CommandId::MoveFarRight => row(needs::selection, edit(|editor| editor.nudge(5, 0))),
        CommandId::MoveFarLeft => row(needs::selection, edit(|editor| editor.nudge(-5, 0))),
        CommandId::MoveFarDown => row(needs::selection, edit(|editor| editor.nudge(0, 5))),
        CommandId::MoveFarUp => row(needs::selection, edit(|editor| editor.nudge(0, -5))),
        CommandId::RateNegative => row(needs::selection, edit(|editor| editor.rate(Some(Rating::Negative)))),
        CommandId::RateNeutral => row(needs::selection, edit(|editor| editor.rate(Some(Rating::Neutral)))),
        CommandId::RatePositive => row(needs::selection, edit(|editor| editor.rate(Some(Rating::Positive)))),
        CommandId::RateClear => row(needs::selection, edit(|editor| editor.rate(None))),
        CommandId::Stage => row(needs::selection, edit(|editor| editor.detail(TypedPart::Stage))),
        CommandId::Channels => row(needs::selection, edit(|editor| editor.detail(TypedPart::Channels))),
        CommandId::Actors => row(needs::selection, edit(|editor| editor.detail(TypedPart::Actors))),
        CommandId::Note => row(needs::one, edit(|editor| editor.detail(TypedPart::Note))),
        CommandId::Answers => row(needs::selection, edit(|editor| editor.detail(TypedPart::Answers))),
        CommandId::LeadsTo => row(needs::one, edit(|editor| editor.detail(TypedPart::LeadsTo))),
        CommandId::Complaint => row(needs::one, Does::Edit(Editor::open_case)),
        CommandId::Improve => row(needs::map, Does::Window(WindowAction::Improve)),
        CommandId::SelectBelieved => row(needs::believed, edit(Editor::select_believed)),
        CommandId::SelectToAsk => row(needs::to_ask, edit(Editor::select_to_ask)),
        CommandId::AddAction => row(needs::one, edit(Editor::begin_action)),
        CommandId::AsIf => Command {
            on: Some(|commands| commands.session.editor.is_as_if()),
            ..row(needs::selected_break, edit(Editor::toggle_as_if))
        },
        CommandId::MendNext => row(needs::breaks_as_is, Does::Window(WindowAction::MendNext)),
        CommandId::ClearAsIf => row(needs::as_if, edit(Editor::clear_as_if)),
        CommandId::NextVoice => row(needs::nothing, edit(Editor::enter_next_voice)),
        CommandId::People => row(needs::nothing, Does::Window(WindowAction::Lists)),
        CommandId::NameMap => row(needs::nothing, Does::Window(WindowAction::MapTitle)),
        CommandId::NextBreak => row(needs::breaks, edit(|editor| editor.step_to_break(true))),
        CommandId::PreviousBreak => row(needs::breaks, edit(|editor| editor.step_to_break(false))),
        CommandId::NextCase => row(needs::case, edit(Editor::step_to_case)),
        CommandId::WalkRight => row(needs::map, edit(|editor| editor.walk(Direction::Right))),
        CommandId::WalkLeft => row(needs::map, edit(|editor| editor.walk(Direction::Left))),
        CommandId::WalkDown => row(needs::map, edit(|editor| editor.walk(Direction::Down))),
        CommandId::WalkUp => row(needs::map, edit(|editor| editor.walk(Direction::Up))),
        CommandId::WalkAddRight => {
            row(needs::selection, edit(|editor| editor.walk_and_add(Direction::Right)))
        }
        CommandId::WalkAddLeft => row(needs::selection, edit(|editor| editor.walk_and_add(Direction::Left))),
        CommandId::WalkAddDown => row(needs::selection, edit(|editor| editor.walk_and_add(Direction::Down))),
        CommandId::WalkAddUp => row(needs::selection, edit(|editor| editor.walk_and_add(Direction::Up))),
        CommandId::Fit => row(needs::map, edit(Editor::fit)),
        CommandId::FitSelection => row(needs::selection, edit(Editor::fit_selection)),
        CommandId::ZoomWhole => row(needs::nothing, edit(|editor| editor.zoom_to(1.0))),
        CommandId::ZoomIn => row(needs::nothing, edit(|editor| editor.zoom_step(true))),
        CommandId::ZoomOut => row(needs::nothing, edit(|editor| editor.zoom_step(false))),
        CommandId::VerdictPanel => {
            choice(|commands| commands.shown.verdict, Does::Window(WindowAction::Panel(PanelId::Verdict)))
        }
        CommandId::Present => row(needs::map, edit(|editor| editor.present(true))),
        CommandId::PresentHere => row(needs::map, edit(|editor| editor.present(false))),
        CommandId::Timer(length) => row(needs::nothing, Does::Window(WindowAction::Timer(Some(length)))),
        CommandId::EndTimer => row(needs::nothing, Does::Window(WindowAction::Timer(None))),
        CommandId::FullScreen => {
            choice(|commands| commands.shown.full_screen, Does::Window(WindowAction::FullScreen))
        }
        CommandId::BottomPanel => choice(
            |commands| commands.shown.bottom.is_some(),
            Does::Window(WindowAction::Panel(PanelId::Bottom)),
        ),
        CommandId::AllPanels => choice(
            |commands| commands.shown.verdict || commands.shown.bottom.is_some(),
            Does::Window(WindowAction::Panel(PanelId::All)),
        ),
        CommandId::TracePanel => below!(needs::nothing, Tab::Trace),
        CommandId::FindingsPanel => below!(needs::nothing, Tab::Findings),
        CommandId::ActorsPanel => below!(needs::nothing, Tab::Actors),
        CommandId::CustomersPanel => below!(needs::nothing, Tab::Customers),
        CommandId::CasesPanel => below!(needs::case, Tab::Cases),
        CommandId::ContactsPanel => below!(needs::contacts, Tab::Contacts),
        CommandId::MendPanel => below!(needs::mending, Tab::Mend),
        CommandId::Forgotten => below!(needs::nothing, Tab::Forgotten),
        CommandId::Conflicts => row(needs::conflict, session(Session::decide_conflicts)),
        CommandId::Legend => choice(
            |commands| !commands.session.preferences.legend_is_folded(),
            session(|session, _| session.preferences.fold_legend()),
        ),
        CommandId::NextPanel => row(needs::nothing, Does::Window(WindowAction::NextPanel { forwards: true })),
        CommandId::PreviousPanel => {
            row(needs::nothing, Does::Window(WindowAction::NextPanel { forwards: false }))
        }
        CommandId::ContextMenu => row(needs::nothing, Does::Window(WindowAction::ContextMenu)),
        CommandId::Menus => row(needs::nothing, Does::Window(WindowAction::Menus)),
        CommandId::LensExperience => lens!(Lens::Experience),
        CommandId::LensGap => lens!(Lens::Gap),
        CommandId::LensReach => lens!(Lens::Reach),
        CommandId::LensPromise => lens!(Lens::Promise),
        CommandId::LensTrust => lens!(Lens::Trust),
        CommandId::LensActors => lens!(Lens::Actors { people_alone: false }),
        CommandId::LensPeople => lens!(Lens::Actors { people_alone: true }),
        CommandId::LensTwoSides => lens!(Lens::TwoSides),
        CommandId::LensCustomers => lens!(Lens::Customers),
        CommandId::LensRecovery => lens!(Lens::Recovery),
        CommandId::EarlierRound => row(needs::round_before, edit(Editor::look_at_earlier_round)),
        CommandId::LaterRound => row(needs::looks_back, edit(Editor::look_at_later_round)),
        CommandId::RoundNow => row(needs::looks_back, edit(Editor::look_at_now)),
        CommandId::ThemeSystem => theme!(""),
        CommandId::ThemeLight => theme!("light"),
        CommandId::ThemeDark => theme!("dark"),
        CommandId::InterfaceSize(size) => {
            row(needs::nothing, Does::Window(WindowAction::InterfaceSize(size)))
        }
        CommandId::LanguageSystem => language!(""),
        CommandId::LanguageEn => language!("en"),
        CommandId::LanguageFi => language!("fi"),
        CommandId::Palette => row(needs::nothing, Does::Window(WindowAction::Palette)),
        CommandId::Keys => row(needs::nothing, Does::Window(WindowAction::Keys)),
    }
}

#[cfg(test)]
mod tests;
