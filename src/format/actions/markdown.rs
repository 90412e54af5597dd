//! Writes the plan of actions as tasks in Markdown, which any issue tracker accepts, under a heading for each
//! touchpoint.

use std::fmt::Write as _;

use crate::{
    format::escape::markdown as escaped,
    insight::Insight,
    journey::{Action, ActionState, Journey},
    words::{Words, lower},
};

use super::written::ActionsOf;

/// Writes the actions of a map in journey order, each with a checkbox that is ticked if the action is done. A
/// dropped action is struck out and has no checkbox.
pub fn actions_markdown(journey: &Journey, insight: &Insight, words: &Words) -> String {
    let of = ActionsOf { journey, insight };
    let mut out = format!("# {}\n", escaped(&words.map_title(&journey.about().title)));
    let mut heading = None;
    for action in of.in_order() {
        let number = of.number(action);
        if heading != Some(number) {
            heading = Some(number);
            let title = match number {
                Some(_) => of.touchpoint(action.touchpoint.as_ref()),
                None => words.text("actions-of-nothing").into_owned(),
            };
            // Writing into a String does not fail.
            let _ = writeln!(out, "\n## {}\n", escaped(&title));
        }
        task(&mut out, (action, words), &details(of, action, words));
    }
    out
}

fn task(out: &mut String, (action, words): (&Action, &Words), details: &str) {
    let what = match action.what.trim() {
        "" => words.text("action-unnamed").into_owned(),
        what => escaped(what),
    };
    let lead = match action.state {
        ActionState::Done => format!("[x] {what}"),
        ActionState::Dropped => format!("~~{what}~~"),
        _ => format!("[ ] {what}"),
    };
    let details = if details.is_empty() { String::new() } else { format!(" ({})", escaped(details)) };
    let _ = writeln!(out, "- {lead}{details}");
    for line in action.why.lines().map(escaped).filter(|line| !line.is_empty()) {
        let _ = writeln!(out, "  {line}");
    }
}

/// Returns who does the action, by when, and its effort; also its state where no checkbox shows it.
fn details(of: ActionsOf<'_>, action: &Action, words: &Words) -> String {
    let by =
        (!action.due.is_empty()).then(|| words.say("actions-by", &[("day", action.due.as_str().into())]));
    let effort = action.effort.get();
    let effort = (effort > 0).then(|| words.say("actions-of-effort", &[("effort", effort.into())]));
    let is_boxed = matches!(action.state, ActionState::Open | ActionState::Done);
    let state = (!is_boxed).then(|| lower(&words.action_state(&action.state)));
    let who = Some(words.action_who(action, of.journey)).filter(|who| !who.is_empty());
    who.into_iter().chain(by).chain(effort).chain(state).collect::<Vec<_>>().join(", ")
}
