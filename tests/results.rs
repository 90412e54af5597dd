//! The worked cases that tell their result part by part, as they stand: the second table of `RULES.md`. Every part
//! of every cell is read; one that is not understood fails.

use polku::{
    format::samples,
    insight::{
        Insight, Level, Met, View, compare,
        respondents::{Counted, SheetBuilder, SurveyPlan},
        scale::{AnswerScale, CellReply, Reading},
    },
    journey::{
        Address, BreakSet, Edit, EntryKey, Item, ItemError, Journey, MapField, Plan, RecoveryStep, Tally,
        Voice,
        test_map::{self, edit},
    },
    words::Lang,
};

use crate::{
    cases::Case,
    recovered,
    rules::{verdict_word, worked_cases},
};

#[test]
fn r5_r8_r13_r17_to_r20_worked_cases_part_by_part() {
    let mut case = Case::default();
    let numbers = 33..=50;
    for row in worked_cases("### Cases that tell their result part by part", numbers) {
        let [number, map, result] = row[..] else { panic!("not three cells: {row:?}") };
        match number {
            "44" => assert_eq!(surveyed(map), result),
            "45" => assert_eq!(graded(map), result),
            "46" => assert_eq!(as_if_mended(map), result),
            "48" => assert_eq!(compared(map), result),
            "49" => assert_eq!(refused(map), result),
            _ => check_row(&mut case, map, result),
        }
    }
}

/// Checks one map or several, each a change to the one before it, and a result for each.
fn check_row(case: &mut Case, map: &str, result: &str) {
    let (maps, results): (Vec<_>, Vec<_>) = (map.split(" / ").collect(), result.split(" / ").collect());
    assert_eq!(maps.len(), results.len(), "{map}");
    for (place, (map, result)) in maps.into_iter().zip(results).enumerate() {
        let change = format!("the same, {}", map.trim_start_matches("the same, "));
        *case = case.next(if place == 0 { map } else { &change });
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
    } else if let Some((segment, stated)) = part.split_once(": ") {
        let standing = insight.segments.iter().find(|standing| standing.id.as_str() == segment);
        let standing = standing.unwrap_or_else(|| panic!("unknown segment: {part}"));
        for fact in facts(stated) {
            let found = match fact.split_once(' ') {
                Some(("unavoidable", _)) => {
                    format!("unavoidable {}", names(&standing.paths.unavoidable, insight))
                }
                _ => verdict_word(standing.verdict).to_owned(),
            };
            assert_eq!(found, fact, "{part}");
        }
    } else {
        for fact in facts(part.trim_start_matches("view ")) {
            assert_eq!(found(&fact, insight), fact, "{part}");
        }
    }
}

/// Splits a statement such as "broken, breaks B, C" into facts: a single name continues the list before it.
fn facts(text: &str) -> Vec<String> {
    let mut facts: Vec<String> = Vec::new();
    for piece in text.split(", ") {
        match facts.last_mut() {
            Some(last) if piece.len() == 1 => *last = format!("{last}, {piece}"),
            _ => facts.push(piece.to_owned()),
        }
    }
    facts
}

/// Returns what holds in the view, in the words of the fact.
fn found(fact: &str, insight: &Insight) -> String {
    let counts = insight.counts;
    let word = fact.split(' ').next().unwrap_or_default();
    match word {
        "breaks" => {
            let numbers: Vec<_> = insight.breaks().map(|judged| judged.number).collect();
            format!("breaks {}", names(&numbers, insight))
        }
        "recovered" => format!("recovered {}", counts.recovered),
        "balance" => format!("balance {}", insight.trace.balance),
        _ if word.starts_with("**") => format!("**{}**", verdict_word(insight.verdict)),
        _ if word.contains('/') => {
            format!("{}/{}/{}/{}", counts.positive, counts.neutral, counts.negative, counts.unrated)
        }
        name => {
            let judged = insight.touchpoints.iter().find(|judged| judged.id.as_str() == name);
            let judged = judged.unwrap_or_else(|| panic!("unknown: {fact}"));
            format!("{name} {}", judged.level.as_str().unwrap_or("not rated"))
        }
    }
}

fn names(numbers: &[u32], insight: &Insight) -> String {
    let name = |number: &u32| insight.by_number(*number).expect("a touchpoint").id.to_string();
    numbers.iter().map(name).collect::<Vec<_>>().join(", ")
}

/// Compares a to-be with its as-is, in the words of the row.
fn compared(map: &str) -> String {
    let parts: Vec<_> = map.split('`').collect();
    let ["as is ", then, ", to be ", now, ", rated by us"] = parts[..] else {
        panic!("unknown words: {map}")
    };
    let (then, now) = (test_map::journey(then), rated_by_us(test_map::journey(now)));
    let [was, is] = [&then, &now].map(|map| Insight::of(map, &View::default()));
    let comparison = compare((&then, &was), (&now, &is));
    let of = |addresses: &[Address]| {
        let ids = addresses.iter().map(|it| match it {
            Address::Touchpoint(id) => id.to_string(),
            other => panic!("{other:?}"),
        });
        ids.collect::<Vec<_>>().join(", ")
    };
    let changed = comparison.changed.iter().filter(|it| it.of != Address::Map);
    let changed = changed.map(|it| format!("{} ({} → {})", of(std::slice::from_ref(&it.of)), it.from, it.to));
    format!(
        "to be **{}**, assumed {} · by levels: gone {}, added {}, changed {}, breaks {} → {}",
        verdict_word(is.verdict),
        is.counts.assumed,
        of(&comparison.gone),
        of(&comparison.added),
        changed.collect::<Vec<_>>().join(", "),
        was.breaks().count(),
        is.breaks().count(),
    )
}

fn rated_by_us(mut map: Journey) -> Journey {
    edit(&mut map, Edit::Describe(MapField::Plan(Some(Plan::ToBe))));
    for touchpoint in map.clone().touchpoints() {
        for (key, entry) in &touchpoint.ratings {
            edit(&mut map, Edit::Rate(touchpoint.id.clone(), key.clone(), Tally::default()));
            let own = EntryKey::new(Voice::Own, None, "");
            edit(&mut map, Edit::Rate(touchpoint.id.clone(), own, entry.tally));
        }
    }
    map
}

/// Returns the result of the row's survey, in its words.
fn surveyed(map: &str) -> String {
    let told = map.strip_prefix("survey on 1-5, columns A, B, C, outcome yes/no; rows ");
    let rows = told.unwrap_or_else(|| panic!("unknown words: {map}"));
    let mut builder = SheetBuilder::new(["A", "B", "C", "Satisfied"], 1);
    for row in rows.split(" · ") {
        builder.push(row.split(' ').map(|cell| cell.trim_start_matches("blank"))).unwrap();
    }
    let sheet = builder.finish();
    let plan = SurveyPlan::guess(&sheet, &Journey::new(""));
    let readings = plan.touchpoints().map(|place| plan.columns()[place].reading);
    assert!(readings.eq([Some(Reading::of(AnswerScale::ToFive)); 3]));
    let counted = Counted::of(&plan, &sheet);
    let table = counted.all();
    let names = ["A", "B", "C"];
    let each = |told: Vec<String>| told.join(", ");
    let sets = table.break_sets.iter().map(|set| {
        let columns = set.columns.iter().map(|&column| names[column as usize - 1].to_owned()).collect();
        format!("{{{}}} {}", each(columns), set.people)
    });
    let held_by = |within: &[u32]| -> u32 {
        let is_within = |set: &&BreakSet| set.columns.iter().all(|column| within.contains(column));
        table.break_sets.iter().filter(is_within).map(|set| set.people).sum()
    };
    let tallies = names.iter().zip(&counted.tallies).map(|(name, tallies)| {
        let Tally { negative, neutral, positive } = tallies[0];
        format!("{name} {negative}/{neutral}/{positive}")
    });
    let held = names.iter().zip(1..).map(|(name, column)| format!("{name} {}", held_by(&[column])));
    let outcome = table.by_breaks.iter().map(|it| format!("{}: {} of {}", it.breaks, it.yes, it.asked));
    format!(
        "answered {} · unbroken {} · tallies {} · break sets {} · held by one: {} · held by {{A, B}} {} · \
         outcome by breaks: {}",
        table.answered,
        table.unbroken,
        each(tallies.collect()),
        each(sets.collect()),
        each(held.collect()),
        held_by(&[1, 2]),
        each(outcome.collect()),
    )
}

/// Returns the lunch as if these breaks were mended, in the words of the row.
fn as_if_mended(map: &str) -> String {
    let chosen = map.strip_prefix("the lunch sample: as if ").unwrap_or_else(|| panic!("unknown: {map}"));
    let lunch = samples::ALL.iter().find(|sample| sample.file == "lunch_restaurant.ron").expect("the lunch");
    let lunch = lunch.journey();
    let now = Insight::of(&lunch, &View::default());
    let would_be = |chosen: &str| {
        let numbers: Vec<u32> = match chosen {
            "7 and 14 were mended" => vec![7, 14],
            "all four breaks" => now.breaks().map(|judged| judged.number).collect(),
            other => panic!("unknown words: {other}"),
        };
        let mended = numbers.iter().filter_map(|&number| Some(now.by_number(number)?.id.clone())).collect();
        let as_if = Insight::of(&lunch, &View { mended, ..View::default() });
        let said = Lang::En.words().would_be(&as_if);
        match said.split_once(": ") {
            Some((would, why)) => format!("{} ({why})", would.to_lowercase()),
            None => said.to_lowercase(),
        }
    };
    chosen.split(" / ").map(would_be).collect::<Vec<_>>().join(" / ")
}

/// Returns the level of each grade of the row.
fn graded(map: &str) -> String {
    let grades = map.strip_prefix("school grades ").unwrap_or_else(|| panic!("unknown words: {map}"));
    let reading = Reading::of(AnswerScale::SchoolGrade);
    let level = |grade| match reading.reply(grade) {
        CellReply::Level(rating) => Level::from(rating).as_str().expect("a level"),
        other => panic!("{grade}: {other:?}"),
    };
    grades.split(", ").map(level).collect::<Vec<_>>().join(", ")
}

/// Returns why the case of the row is refused, in its words.
fn refused(map: &str) -> &'static str {
    assert_eq!(map, "a case with a solution and the steps let off steam, interview");
    let mut case = recovered::case(1, None);
    case.steps = vec![RecoveryStep::LetOffSteam, RecoveryStep::Interview];
    match Item::Case(case).check() {
        Err(ItemError::NotAgreed("solution")) => "refused: the customer has not agreed what the problem is",
        other => panic!("{other:?}"),
    }
}
