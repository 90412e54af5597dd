//! When a command can be done: what it needs of the map and of the selection.

use super::hindrance::Hindrance;
use crate::{
    editor::{Derived, Picked},
    gui::file::session::Session,
};

/// A check that returns what a command lacks, so that it cannot be done now; `None` where it lacks nothing.
pub(super) type Need = fn(&Session) -> Option<Hindrance>;

pub(super) fn nothing(_: &Session) -> Option<Hindrance> {
    None
}

pub(super) fn map(session: &Session) -> Option<Hindrance> {
    Hindrance::Map.unless(!session.editor.document().journey().is_empty())
}

/// Checks for selected touchpoints.
pub(super) fn selection(session: &Session) -> Option<Hindrance> {
    Hindrance::Selection.unless(!session.editor.view.selection().is_empty())
}

/// Checks for selected touchpoints, a connection or a stage.
pub(super) fn anything(session: &Session) -> Option<Hindrance> {
    Hindrance::Anything.unless(!session.editor.view.selection().is_nothing())
}

pub(super) fn one(session: &Session) -> Option<Hindrance> {
    Hindrance::One.unless(session.editor.view.selection().single().is_some())
}

/// Checks for two selected touchpoints that are not connected that way yet.
pub(super) fn two(session: &Session) -> Option<Hindrance> {
    let lack = if session.editor.view.selection().len() < 2 { Hindrance::Two } else { Hindrance::NewWay };
    lack.unless(session.editor.can_connect_selected())
}

/// Checks for several selected touchpoints that can be aligned.
pub(super) fn several(session: &Session) -> Option<Hindrance> {
    Hindrance::Two.unless(session.editor.can_align())
}

/// Checks for as many selected touchpoints as can be spaced equally.
pub(super) fn many(session: &Session) -> Option<Hindrance> {
    Hindrance::Three.unless(session.editor.can_distribute())
}

pub(super) fn connection(session: &Session) -> Option<Hindrance> {
    Hindrance::Connection.unless(session.editor.has_connection())
}

/// Checks for a selected connection that can be turned round.
pub(super) fn way_back(session: &Session) -> Option<Hindrance> {
    connection(session).or(Hindrance::NewWay.unless(session.editor.can_turn_round()))
}

/// Checks for something selected that has a name on the canvas.
pub(super) fn name(session: &Session) -> Option<Hindrance> {
    Hindrance::Name.unless(one(session).is_none() || session.editor.view.selection().picked().is_some())
}

pub(super) fn stage_before(session: &Session) -> Option<Hindrance> {
    stage(session).or(Hindrance::StageBefore.unless(session.editor.can_move_stage(false)))
}

pub(super) fn stage_behind(session: &Session) -> Option<Hindrance> {
    stage(session).or(Hindrance::StageBehind.unless(session.editor.can_move_stage(true)))
}

fn stage(session: &Session) -> Option<Hindrance> {
    let picked = session.editor.view.selection().picked();
    Hindrance::Stage.unless(matches!(picked, Some(Picked::Stage(_))))
}

pub(super) fn breaks(session: &Session) -> Option<Hindrance> {
    let derived = session.editor.derived();
    Hindrance::Breaks.unless(derived.is_some_and(|derived| derived.insight.breaks().next().is_some()))
}

/// Checks for a complaint somewhere on the map.
pub(super) fn case(session: &Session) -> Option<Hindrance> {
    Hindrance::Case.unless(session.editor.journey().cases().next().is_some())
}

/// Checks for a case that is looked at and has contacts, or whose touchpoint has a reply time.
pub(super) fn contacts(session: &Session) -> Option<Hindrance> {
    let has = session.editor.view.has_contacts(session.editor.journey());
    case(session).or(Hindrance::Contacts.unless(has))
}

/// Checks for a selected break of the map as it is.
pub(super) fn selected_break(session: &Session) -> Option<Hindrance> {
    Hindrance::SelectedBreak.unless(session.editor.has_selected_break())
}

/// Checks for a touchpoint that only we ourselves have rated.
pub(super) fn believed(session: &Session) -> Option<Hindrance> {
    Hindrance::Believed.unless(!session.editor.three_questions().believed.is_empty())
}

/// Checks for a touchpoint at which customers are to be asked.
pub(super) fn to_ask(session: &Session) -> Option<Hindrance> {
    let questions = session.editor.three_questions();
    Hindrance::ToAsk.unless(!questions.ask.is_empty() || !questions.again.is_empty())
}

/// Checks for a break of the map as it is.
pub(super) fn breaks_as_is(session: &Session) -> Option<Hindrance> {
    let derived = session.editor.derived();
    Hindrance::Breaks.unless(derived.is_some_and(|derived| derived.insight_as_is().breaks().next().is_some()))
}

/// Checks for a break or an action.
pub(super) fn mending(session: &Session) -> Option<Hindrance> {
    Hindrance::Breaks.unless(session.editor.derived().is_some_and(Derived::has_mending))
}

/// Checks for an action on the map.
pub(super) fn action(session: &Session) -> Option<Hindrance> {
    Hindrance::Action.unless(session.editor.journey().actions().next().is_some())
}

/// Checks for a break that counts as mended.
pub(super) fn as_if(session: &Session) -> Option<Hindrance> {
    Hindrance::AsIf.unless(session.editor.looks_as_if())
}

/// Checks for something selected, or a break that counts as mended.
pub(super) fn anything_or_as_if(session: &Session) -> Option<Hindrance> {
    anything(session).filter(|_| !session.editor.looks_as_if())
}

/// Checks for words that were looked for.
pub(super) fn search(session: &Session) -> Option<Hindrance> {
    Hindrance::Search.unless(!session.editor.view.search.text().trim().is_empty())
}

pub(super) fn undo(session: &Session) -> Option<Hindrance> {
    Hindrance::Undo.unless(session.editor.can_undo())
}

pub(super) fn redo(session: &Session) -> Option<Hindrance> {
    Hindrance::Redo.unless(session.editor.can_redo())
}

/// Checks for a conflict between what two people said.
pub(super) fn conflict(session: &Session) -> Option<Hindrance> {
    Hindrance::Conflict.unless(session.editor.journey().has_conflicts())
}

/// Checks for answers of customers that can be set aside.
pub(super) fn round(session: &Session) -> Option<Hindrance> {
    Hindrance::Round.unless(session.editor.journey().has_round())
}

pub(super) fn round_before(session: &Session) -> Option<Hindrance> {
    Hindrance::RoundBefore.unless(session.editor.has_earlier_round())
}

/// Checks for a past round that is looked at.
pub(super) fn looks_back(session: &Session) -> Option<Hindrance> {
    Hindrance::RoundAfter.unless(session.editor.looks_back())
}

/// Checks for unsaved work that was left behind.
pub(super) fn left(session: &Session) -> Option<Hindrance> {
    Hindrance::Left.unless(session.files.has_unsaved_left())
}
