//! Writes the plan of actions as a table of separated values that spreadsheet programs open correctly.

use crate::{format::escape::cell_of_lines, insight::Insight, journey::Journey, words::Words};

use super::{Separator, column::ActionColumn, written::ActionsOf};

/// The byte order mark, by which spreadsheet programs recognise a file as UTF-8.
const BOM: char = '\u{feff}';

/// Writes the actions of a map, one row each in journey order, under headers in the language of `words`.
pub fn actions_csv(journey: &Journey, insight: &Insight, words: &Words, separator: Separator) -> String {
    let separator = separator.sign();
    let of = ActionsOf { journey, insight };
    let row = |cells: Vec<String>| cells.join(&separator.to_string()) + "\r\n";
    let header = ActionColumn::ALL.iter().map(|column| cell_of_lines(&words.text(column.name()), separator));
    let mut out = format!("{BOM}{}", row(header.collect()));
    for action in of.in_order() {
        let text = |column: &ActionColumn| {
            cell_of_lines(&of.text(*column, action, &|state| words.action_state(state)), separator)
        };
        out.push_str(&row(ActionColumn::ALL.iter().map(text).collect()));
    }
    out
}
