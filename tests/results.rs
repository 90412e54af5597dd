//! The worked cases that tell their result part by part, as they stand: the second table of `RULES.md`.
//! Every part of every cell is read; one that is not understood fails.

use polku::insight::{Insight, Met};

use crate::{
    cases::Case,
    rules::{verdict_word, worked_cases},
};

#[test]
fn r8_worked_cases_with_segments_as_they_stand() {
    let mut case = Case::default();
    for row in worked_cases("### Cases that tell their result part by part", 33, 34) {
        let [_, map, result] = row[..] else { panic!("not three cells: {row:?}") };
        case = case.next(map);
        let insight = Insight::of(&case.map, &case.view);
        for part in result.split(" · ") {
            check(part, &insight);
        }
    }
}

fn check(part: &str, insight: &Insight) {
    let met_by_everyone: Vec<_> =
        (1..=9).filter(|&number| insight.met(number) == Some(Met::ByEveryone)).collect();
    if part == "nothing is met by *every customer*" {
        assert_eq!(met_by_everyone, [0; 0], "{part}");
    } else if let Some(met) = part.strip_prefix("every customer meets ") {
        assert_eq!(names(&met_by_everyone, insight), met, "{part}");
    } else if let Some(facts) = part.strip_prefix("view ") {
        let breaks: Vec<_> = insight.breaks().map(|judged| judged.number).collect();
        let verdict = format!("**{}**", verdict_word(insight.verdict));
        check_facts(facts, &verdict, ("breaks", &breaks), insight);
    } else {
        let (segment, facts) = part.split_once(": ").unwrap_or_else(|| panic!("unknown part: {part}"));
        let standing = insight.segments.iter().find(|standing| standing.id.as_str() == segment);
        let standing = standing.unwrap_or_else(|| panic!("unknown segment: {part}"));
        let verdict = verdict_word(standing.verdict);
        check_facts(facts, verdict, ("unavoidable", &standing.paths.unavoidable), insight);
    }
}

/// "broken, breaks B, C", or the names alone.
fn check_facts(facts: &str, verdict: &str, (word, numbers): (&str, &[u32]), insight: &Insight) {
    let names = format!("{word} {}", names(numbers, insight));
    let whole = format!("{verdict}, {names}");
    assert!([names, whole].iter().any(|said| said == facts), "{facts}: it is {verdict}, {word} {numbers:?}");
}

fn names(numbers: &[u32], insight: &Insight) -> String {
    let name = |number: &u32| insight.by_number(*number).expect("a touchpoint").id.to_string();
    numbers.iter().map(name).collect::<Vec<_>>().join(", ")
}
