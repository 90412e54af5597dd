//! Tests of which rows of a table stand on which page.

use proptest::prelude::*;

use super::{
    super::tests::{heading, lines, ornaments, report, rows, said, table},
    *,
};
use crate::format::report::Block;

/// Returns a table whose rows have these numbers of lines.
fn table_of_lines(rows: &[usize]) -> Block {
    let row = |(number, lines): (u32, &usize)| {
        vec![
            Cell::Number(number),
            Cell::Name(format!("Toimenpide {number}")),
            Cell::Text(vec!["Rivi"; *lines].join("\n")),
        ]
    };
    let heads = ["Nro", "Toimenpide", "Mitä"].map(str::to_owned).into();
    Block::Table(ReportTable {
        says: "Toimenpiteet".to_owned(),
        heads,
        rows: (1..).zip(rows).map(row).collect(),
    })
}

#[test]
fn a_table_goes_on_with_its_head_above_and_leaves_no_row_alone() {
    for count in 20..70 {
        let pages = report(vec![lines(20), table(count)]);
        let all: Vec<_> = pages.iter().flat_map(rows).collect();
        assert_eq!(all, (1..=count as u32).collect::<Vec<_>>());
        for (place, page) in pages.iter().enumerate() {
            let rows = rows(page);
            assert!(rows.is_empty() || rows.len() >= 3, "{count}: {rows:?} on page {}", place + 1);
            let is_headed = ornaments(page).contains(&"Kosketuspiste".to_owned());
            assert_eq!(
                is_headed,
                rows.first().is_some_and(|first| *first > 1),
                "{count}: page {}",
                place + 1
            );
        }
    }
}

#[test]
fn a_short_table_stays_on_one_page() {
    for count in 35..60 {
        let pages = report(vec![lines(count), table(5)]);
        assert_eq!(pages.iter().filter(|page| !rows(page).is_empty()).count(), 1, "{count}");
    }
}

#[test]
fn rows_that_are_too_high_for_one_page_are_shared_out() {
    for lines in 12..=14 {
        let pages = report(vec![table_of_lines(&[lines; 5])]);
        let counts: Vec<_> = pages.iter().map(|page| rows(page).len()).collect();
        assert_eq!(counts, [3, 2], "{lines}");
    }
}

#[test]
fn a_row_that_is_longer_than_a_page_is_told_whole() {
    let long = vec!["sana"; 3000].join(" ");
    let heads = ["Nimi", "Mitä"].map(str::to_owned).into();
    let rows = vec![vec![Cell::Name("Lasku".to_owned()), Cell::Text(long)]];
    let pages = report(vec![Block::Table(ReportTable { says: String::new(), heads, rows })]);
    let words: usize = pages.iter().flat_map(said).map(|line| line.matches("sana").count()).sum();
    assert_eq!(words, 3000);
    assert!(pages.len() > 2);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    #[test]
    fn no_page_has_one_or_two_high_rows_of_a_table_that_has_enough(
        above in 0..90_usize,
        high in prop::collection::vec(10..=14_usize, 1..14),
    ) {
        let pages = report(vec![lines(above), heading(2, "Toimenpiteet"), table_of_lines(&high)]);
        let counts: Vec<_> = pages.iter().map(|page| rows(page).len()).filter(|count| *count > 0).collect();
        prop_assert_eq!(counts.iter().sum::<usize>(), high.len());
        // Four or five rows that no page holds are divided, so one side has two.
        let is_shared = |pair: &[usize]| pair[0].min(pair[1]) == 2 && pair[0] + pair[1] < 2 * LEAST;
        for (place, count) in counts.iter().enumerate() {
            let beside = [place.checked_sub(1), Some(place)].into_iter().flatten();
            let mut beside = beside.filter_map(|first| counts.get(first..first + 2));
            prop_assert!(counts.len() == 1 || *count >= LEAST || beside.any(is_shared), "{counts:?}");
        }
    }
}
