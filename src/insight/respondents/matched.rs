//! R17: the touchpoint that a column of a survey asks about, by the title in its header.

use std::collections::HashMap;

use super::sheet::{AnswerColumn, AnswerSheet};
use crate::{
    insight::{Insight, View},
    journey::{Journey, TouchpointId, bare_key},
};

/// Returns the touchpoint whose title matches each column, as it was asked or without the number of its question.
/// Each touchpoint is matched once, and of several with the same title the first in journey order comes first.
pub(super) fn matched(sheet: &AnswerSheet, journey: &Journey) -> Vec<Option<TouchpointId>> {
    let mut by_key: HashMap<String, Vec<&TouchpointId>> = HashMap::new();
    for touchpoint in journey.touchpoints() {
        by_key.entry(bare_key(&touchpoint.title)).or_default().push(&touchpoint.id);
    }
    by_key.remove("");
    if by_key.values().any(|ids| ids.len() > 1) {
        let insight = Insight::of(journey, &View::default());
        for ids in by_key.values_mut() {
            ids.sort_by_key(|id| std::cmp::Reverse(insight.number_of(id)));
        }
    }
    let mut take = |header: &str| by_key.get_mut(&bare_key(header))?.pop().cloned();
    let mut of = |column: &AnswerColumn| {
        take(column.asked()).or_else(|| take(&column.header)).or_else(|| take(without_number(column.asked())))
    };
    sheet.columns.iter().map(&mut of).collect()
}

/// Returns a header without the number of its question: "1. Greeting", "Q3) Menu".
fn without_number(header: &str) -> &str {
    let bare = header.trim_start();
    let digits = bare.strip_prefix(['Q', 'q', 'K', 'k']).unwrap_or(bare);
    let rest = digits.trim_start_matches(|c: char| c.is_ascii_digit());
    let is_number = rest.len() < digits.len() && rest.starts_with(['.', ')', ':', ' ']);
    if is_number { rest.trim_start_matches(['.', ')', ':', ' ']) } else { header }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_number_of_a_question_is_no_part_of_its_title() {
        for (header, title) in [
            ("1. Greeting", "Greeting"),
            ("Q3) Menu", "Menu"),
            ("12 Bill", "Bill"),
            ("2nd visit", "2nd visit"),
            ("Quick service", "Quick service"),
            ("5", "5"),
        ] {
            assert_eq!(without_number(header), title, "{header}");
        }
    }
}
