//! What every command of the user does, in the order of the menus.

use egui::Context;

use crate::{
    editor::{Alignment, Axis, Direction, Editor, TypedPart},
    format::{ExportSheet, PageSubject},
    gui::{
        command::{
            Command, Commands, Does, Show,
            ready::{self, Lacking},
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

/// Does something with unsaved work, the clipboard or settings.
const fn file(run: fn(&mut Session, &Context)) -> Does {
    Does::File(run)
}

const fn row(lacking: Lacking, does: Does) -> Command {
    Command { lacking, does, on: None }
}

const fn choice(on: fn(&Commands<'_>) -> bool, does: Does) -> Command {
    Command { lacking: ready::nothing, does, on: Some(on) }
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
        row(ready::several, edit(|editor| editor.align($alignment)))
    };
}

macro_rules! distribute {
    ($axis:expr) => {
        row(ready::many, edit(|editor| editor.distribute($axis)))
    };
}

/// A tab of the bottom panel; some are offered only where there is something in them.
macro_rules! below {
    ($lacking:path, $tab:expr) => {
        Command {
            lacking: $lacking,
            does: Does::Show(Show::Panel(PanelId::Below($tab))),
            on: Some(|commands| commands.shown.bottom == Some($tab)),
        }
    };
}

macro_rules! theme {
    ($theme:literal) => {
        choice(
            |commands| commands.session.preferences.theme_is($theme),
            file(|session, ctx| session.preferences.set_theme(ctx, $theme)),
        )
    };
}

macro_rules! language {
    ($language:literal) => {
        choice(
            |commands| commands.session.preferences.language_is($language),
            file(|session, _| session.preferences.set_language($language)),
        )
    };
}

/// Returns what a command does, and when it can be done.
#[expect(clippy::too_many_lines, reason = "one row a command; in one match the compiler asks for each")]
pub(in crate::gui) fn of(id: CommandId) -> Command {
    match id {
        CommandId::New => row(ready::nothing, Does::Request(Request::Leave(Next::New))),
        CommandId::Open => row(ready::nothing, Does::Request(Request::Open)),
        CommandId::Template(id) => row(ready::nothing, Does::Request(Request::Leave(Next::Template(id)))),
        CommandId::Sample(id) => row(ready::nothing, Does::Request(Request::Leave(Next::Sample(id)))),
        CommandId::Recover => row(
            ready::left,
            file(|session, ctx| {
                session.look_for_unsaved(ctx, Why::Offer);
            }),
        ),
        CommandId::Save => row(ready::nothing, Does::Request(Request::Save)),
        CommandId::SaveAs => row(ready::nothing, Does::Request(Request::SaveAs)),
        CommandId::Merge => row(ready::nothing, Does::Request(Request::Merge)),
        CommandId::ImportAnswers => row(ready::nothing, Does::Request(Request::Answers)),
        CommandId::Export => row(ready::nothing, Does::Show(Show::Export)),
        CommandId::Questionnaire => {
            row(ready::map, Does::Request(Request::Export(ExportSheet::Questionnaire.into())))
        }
        CommandId::Handover => row(ready::case, Does::Show(Show::Page(PageSubject::Handover))),
        CommandId::Mandates => row(ready::map, Does::Show(Show::Page(PageSubject::Mandates))),
        CommandId::ExportActions => {
            row(ready::action, Does::Request(Request::Export(ExportSheet::Actions.into())))
        }
        CommandId::TakeActions => row(ready::map, Does::Request(Request::TakeActions)),
        CommandId::Logo => row(ready::nothing, file(Session::choose_logo)),
        CommandId::HeadLine => row(ready::nothing, file(|session, _| session.ask_line())),
        CommandId::CopyPicture => row(ready::nothing, file(Session::copy_picture)),
        CommandId::Quit => row(ready::nothing, Does::Request(Request::Leave(Next::Quit))),
        CommandId::Undo => row(ready::undo, edit(Editor::undo)),
        CommandId::Redo => row(ready::redo, edit(Editor::redo)),
        CommandId::Cut => row(ready::selection, file(Session::cut)),
        CommandId::Copy => row(ready::selection, file(Session::copy)),
        CommandId::Paste => row(ready::nothing, file(Session::paste)),
        CommandId::Duplicate => row(ready::selection, edit(Editor::duplicate)),
        CommandId::Delete => row(ready::anything, edit(Editor::delete)),
        CommandId::Rename => row(ready::name, edit(Editor::rename_selected)),
        CommandId::SelectAll => row(ready::map, edit(Editor::select_all)),
        CommandId::SelectNone => row(ready::anything_or_as_if, edit(Editor::let_go)),
        CommandId::Find => row(ready::map, Does::Show(Show::Find)),
        CommandId::FindNext => row(ready::search, edit(|editor| editor.step_to_found(true))),
        CommandId::FindPrevious => row(ready::search, edit(|editor| editor.step_to_found(false))),
        CommandId::Add => row(ready::nothing, edit(Editor::add_touchpoint)),
        CommandId::AddNext => row(ready::one, edit(Editor::add_next)),
        CommandId::NewStage => row(ready::nothing, edit(Editor::new_stage)),
        CommandId::StageLeft => row(ready::stage_before, edit(|editor| editor.move_stage(false))),
        CommandId::StageRight => row(ready::stage_behind, edit(|editor| editor.move_stage(true))),
        CommandId::Connect => row(ready::two, edit(Editor::connect_selected)),
        CommandId::TurnRound => row(ready::way_back, edit(Editor::turn_round)),
        CommandId::Insert => row(ready::connection, edit(Editor::insert_between)),
        CommandId::NewRound => row(ready::round, Does::Show(Show::NewRound)),
        CommandId::Tidy => row(ready::map, edit(Editor::tidy_up)),
        CommandId::AlignLeft => align!(Alignment::Left),
        CommandId::AlignCentre => align!(Alignment::Centre),
        CommandId::AlignRight => align!(Alignment::Right),
        CommandId::AlignTop => align!(Alignment::Top),
        CommandId::AlignMiddle => align!(Alignment::Middle),
        CommandId::AlignBottom => align!(Alignment::Bottom),
        CommandId::DistributeAcross => distribute!(Axis::Across),
        CommandId::DistributeDown => distribute!(Axis::Down),
        CommandId::MoveRight => row(ready::selection, edit(|editor| editor.nudge(1, 0))),
        CommandId::MoveLeft => row(ready::selection, edit(|editor| editor.nudge(-1, 0))),
        CommandId::MoveDown => row(ready::selection, edit(|editor| editor.nudge(0, 1))),
        CommandId::MoveUp => row(ready::selection, edit(|editor| editor.nudge(0, -1))),
        CommandId::MoveFarRight => row(ready::selection, edit(|editor| editor.nudge(5, 0))),
        CommandId::MoveFarLeft => row(ready::selection, edit(|editor| editor.nudge(-5, 0))),
        CommandId::MoveFarDown => row(ready::selection, edit(|editor| editor.nudge(0, 5))),
        CommandId::MoveFarUp => row(ready::selection, edit(|editor| editor.nudge(0, -5))),
        CommandId::RateNegative => row(ready::selection, edit(|editor| editor.rate(Some(Rating::Negative)))),
        CommandId::RateNeutral => row(ready::selection, edit(|editor| editor.rate(Some(Rating::Neutral)))),
        CommandId::RatePositive => row(ready::selection, edit(|editor| editor.rate(Some(Rating::Positive)))),
        CommandId::RateClear => row(ready::selection, edit(|editor| editor.rate(None))),
        CommandId::Stage => row(ready::selection, edit(|editor| editor.detail(TypedPart::Stage))),
        CommandId::Channels => row(ready::selection, edit(|editor| editor.detail(TypedPart::Channels))),
        CommandId::Actors => row(ready::selection, edit(|editor| editor.detail(TypedPart::Actors))),
        CommandId::Note => row(ready::one, edit(|editor| editor.detail(TypedPart::Note))),
        CommandId::Answers => row(ready::selection, edit(|editor| editor.detail(TypedPart::Answers))),
        CommandId::LeadsTo => row(ready::one, edit(|editor| editor.detail(TypedPart::LeadsTo))),
        CommandId::Complaint => row(ready::one, Does::Edit(Editor::open_case)),
        CommandId::Improve => row(ready::map, Does::Show(Show::Improve)),
        CommandId::SelectBelieved => row(ready::believed, edit(Editor::select_believed)),
        CommandId::SelectToAsk => row(ready::to_ask, edit(Editor::select_to_ask)),
        CommandId::AddAction => row(ready::one, edit(Editor::begin_action)),
        CommandId::AsIf => Command {
            on: Some(|commands| commands.session.editor.is_as_if()),
            ..row(ready::selected_break, edit(Editor::toggle_as_if))
        },
        CommandId::MendNext => row(ready::breaks_as_is, Does::Show(Show::MendNext)),
        CommandId::ClearAsIf => row(ready::as_if, edit(Editor::clear_as_if)),
        CommandId::NextVoice => row(ready::nothing, edit(Editor::enter_next_voice)),
        CommandId::People => row(ready::nothing, Does::Show(Show::Lists)),
        CommandId::NameMap => row(ready::nothing, Does::Show(Show::MapTitle)),
        CommandId::NextBreak => row(ready::breaks, edit(|editor| editor.step_to_break(true))),
        CommandId::PreviousBreak => row(ready::breaks, edit(|editor| editor.step_to_break(false))),
        CommandId::NextCase => row(ready::case, edit(Editor::step_to_case)),
        CommandId::WalkRight => row(ready::map, edit(|editor| editor.walk(Direction::Right))),
        CommandId::WalkLeft => row(ready::map, edit(|editor| editor.walk(Direction::Left))),
        CommandId::WalkDown => row(ready::map, edit(|editor| editor.walk(Direction::Down))),
        CommandId::WalkUp => row(ready::map, edit(|editor| editor.walk(Direction::Up))),
        CommandId::WalkAddRight => {
            row(ready::selection, edit(|editor| editor.walk_and_add(Direction::Right)))
        }
        CommandId::WalkAddLeft => row(ready::selection, edit(|editor| editor.walk_and_add(Direction::Left))),
        CommandId::WalkAddDown => row(ready::selection, edit(|editor| editor.walk_and_add(Direction::Down))),
        CommandId::WalkAddUp => row(ready::selection, edit(|editor| editor.walk_and_add(Direction::Up))),
        CommandId::Fit => row(ready::map, edit(Editor::fit)),
        CommandId::FitSelection => row(ready::selection, edit(Editor::fit_selection)),
        CommandId::ZoomWhole => row(ready::nothing, edit(|editor| editor.zoom_to(1.0))),
        CommandId::ZoomIn => row(ready::nothing, edit(|editor| editor.zoom_step(true))),
        CommandId::ZoomOut => row(ready::nothing, edit(|editor| editor.zoom_step(false))),
        CommandId::VerdictPanel => {
            choice(|commands| commands.shown.verdict, Does::Show(Show::Panel(PanelId::Verdict)))
        }
        CommandId::Present => row(ready::map, edit(|editor| editor.present(true))),
        CommandId::PresentHere => row(ready::map, edit(|editor| editor.present(false))),
        CommandId::Timer(length) => row(ready::nothing, Does::Show(Show::Timer(Some(length)))),
        CommandId::EndTimer => row(ready::nothing, Does::Show(Show::Timer(None))),
        CommandId::FullScreen => choice(|commands| commands.shown.full_screen, Does::Show(Show::FullScreen)),
        CommandId::BottomPanel => {
            choice(|commands| commands.shown.bottom.is_some(), Does::Show(Show::Panel(PanelId::Bottom)))
        }
        CommandId::AllPanels => choice(
            |commands| commands.shown.verdict || commands.shown.bottom.is_some(),
            Does::Show(Show::Panel(PanelId::All)),
        ),
        CommandId::TracePanel => below!(ready::nothing, Tab::Trace),
        CommandId::FindingsPanel => below!(ready::nothing, Tab::Findings),
        CommandId::ActorsPanel => below!(ready::nothing, Tab::Actors),
        CommandId::CustomersPanel => below!(ready::nothing, Tab::Customers),
        CommandId::CasesPanel => below!(ready::case, Tab::Cases),
        CommandId::ContactsPanel => below!(ready::contacts, Tab::Contacts),
        CommandId::MendPanel => below!(ready::mending, Tab::Mend),
        CommandId::Forgotten => below!(ready::nothing, Tab::Forgotten),
        CommandId::Conflicts => row(ready::conflict, file(Session::decide_conflicts)),
        CommandId::Legend => choice(
            |commands| !commands.session.preferences.legend_is_folded(),
            file(|session, _| session.preferences.fold_legend()),
        ),
        CommandId::NextPanel => row(ready::nothing, Does::Show(Show::NextPanel { forwards: true })),
        CommandId::PreviousPanel => row(ready::nothing, Does::Show(Show::NextPanel { forwards: false })),
        CommandId::ContextMenu => row(ready::nothing, Does::Show(Show::ContextMenu)),
        CommandId::Menus => row(ready::nothing, Does::Show(Show::Menus)),
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
        CommandId::EarlierRound => row(ready::round_before, edit(Editor::look_at_earlier_round)),
        CommandId::LaterRound => row(ready::looks_back, edit(Editor::look_at_later_round)),
        CommandId::RoundNow => row(ready::looks_back, edit(Editor::look_at_now)),
        CommandId::ThemeSystem => theme!(""),
        CommandId::ThemeLight => theme!("light"),
        CommandId::ThemeDark => theme!("dark"),
        CommandId::InterfaceSize(size) => row(ready::nothing, Does::Show(Show::InterfaceSize(size))),
        CommandId::LanguageSystem => language!(""),
        CommandId::LanguageEn => language!("en"),
        CommandId::LanguageFi => language!("fi"),
        CommandId::Palette => row(ready::nothing, Does::Show(Show::Palette)),
        CommandId::Keys => row(ready::nothing, Does::Show(Show::Keys)),
    }
}

#[cfg(test)]
mod tests;
