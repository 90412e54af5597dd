//! The plan of actions as a table of separated values, in a form that spreadsheet programs open as it is meant.

use crate::{format::escape::cell_of_lines, insight::Insight, journey::Journey, words::Words};

use super::{Separator, column::ActionColumn, written::ActionsOf};

/// Spreadsheet programs take a file for UTF-8 where it begins with this.
const BOM: char = '\u{feff}';

/// Writes the actions of a map, a row each in journey order, under headers in the language of the words.
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
