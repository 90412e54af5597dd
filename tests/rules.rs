//! The worked cases of the rules, as they stand: the first table of `RULES.md` is read row by row, its maps are
//! judged, and every fact that it states is compared. What a row does not mention must not hold; only threads and
//! numbers may be left out altogether.

use std::collections::BTreeSet;

use polku::insight::{Insight, ThreadKind, UnbrokenPath, Verdict};

use crate::cases::Case;

/// Returns the cells of each row below this heading; the rows must have these numbers.
pub(crate) fn worked_cases(heading: &str, rows_of: impl Iterator<Item = usize>) -> Vec<Vec<&'static str>> {
    let (_, below) = include_str!("../RULES.md").split_once(&format!("\n{heading}\n")).expect(heading);
    let lines = below.lines().take_while(|line| !line.starts_with('#'));
    let rows = lines.filter(|line| line.starts_with('|')).skip(2);
    let cells = |row: &'static str| row.trim_matches('|').split('|').map(str::trim).collect();
    let rows: Vec<Vec<_>> = rows.map(cells).collect();
    let numbers: Vec<_> = rows.iter().map(|cells| cells[0].to_owned()).collect();
    assert_eq!(numbers, rows_of.map(|number| number.to_string()).collect::<Vec<_>>());
    rows
}

#[test]
fn r1_to_r9_worked_cases_as_they_stand() {
    let mut case = Case::default();
    for row in worked_cases("## Worked cases", 1..=32) {
        let [_, map, verdict, reach] = row[..] else { panic!("not four cells: {row:?}") };
        case = case.next(map);
        let expected = Facts::stated(verdict, reach);
        let found = Facts::found(&case).told_by(&expected);
        assert_eq!(found, expected, "case {row:?}");
    }
}

/// The facts that a row states, or that were found, in the same words.
#[derive(Debug, Default, PartialEq)]
struct Facts {
    verdict: String,
    /// The counts of positive, neutral, negative and not rated.
    counts: Vec<usize>,
    assumed: usize,
    breaks: Vec<String>,
    balance: i64,
    unavoidable: Vec<String>,
    avoidable: Vec<String>,
    unbroken_path: Option<String>,
    /// The threads, such as "whole AB".
    threads: BTreeSet<String>,
    leads_back: BTreeSet<String>,
    /// The numbers, such as B1 A2.
    numbers: Vec<String>,
    /// The segments, such as "quick: holds".
    segments: Vec<String>,
}

impl Facts {
    /// Reads the facts that the two cells of a row state. A word that is not known here fails.
    fn stated(verdict: &str, reach: &str) -> Self {
        let mut facts = Self::default();
        let mut parts = verdict.split(" · ");
        let bold = parts.next().and_then(|part| part.strip_prefix("**")?.strip_suffix("**"));
        facts.verdict.push_str(bold.expect("a verdict"));
        let counts = parts.next().expect("counts").split('/').map(|count| count.parse().expect("a count"));
        facts.counts = counts.collect();
        parts.chain(reach.split(" · ")).for_each(|part| facts.state(part));
        facts
    }

    fn state(&mut self, part: &str) {
        let (word, rest) = part.split_once(' ').unwrap_or((part, ""));
        let names = || rest.split(", ").filter(|name| *name != "–").map(str::to_owned).collect();
        let pairs = |rest: &str| rest.split(' ').map(str::to_owned).collect::<Vec<_>>();
        match word {
            "–" => assert!(rest.is_empty(), "{part}"),
            "assumed" => self.assumed = rest.parse().expect("a count"),
            "breaks" => self.breaks = names(),
            "balance" => self.balance = rest.parse().expect("a balance"),
            "unavoidable" => self.unavoidable = names(),
            "avoidable" => self.avoidable = names(),
            "unbroken" => self.unbroken_path = Some(rest.strip_prefix("path ").expect("path").to_owned()),
            "whole" | "frayed" | "dotted" => {
                self.threads.extend(pairs(rest).into_iter().map(|pair| format!("{word} {pair}")));
            }
            "leads" => self.leads_back.extend(pairs(rest.strip_prefix("back ").expect("back"))),
            "numbers" => self.numbers = pairs(rest),
            _ if word.ends_with(':') => self.segments = part.split("; ").map(str::to_owned).collect(),
            unknown => panic!("unknown word: {unknown}"),
        }
    }

    fn found(case: &Case) -> Self {
        let insight = Insight::of(&case.map, &case.view);
        let counts = insight.counts;
        assert_eq!(counts.recovered, 0, "what recovers is in the other table");
        let name = |number: &u32| insight.by_number(*number).expect("a touchpoint").id.to_string();
        let reach = &insight.reach;
        let pair = |from, to| format!("{}{}", name(&from), name(&to));
        Self {
            verdict: verdict_word(insight.verdict).to_owned(),
            counts: vec![counts.positive, counts.neutral, counts.negative, counts.unrated],
            assumed: counts.assumed,
            breaks: insight.breaks().map(|judged| judged.id.to_string()).collect(),
            balance: insight.trace.balance,
            unavoidable: reach.paths.unavoidable.iter().map(name).collect(),
            avoidable: reach.paths.avoidable.iter().map(name).collect(),
            unbroken_path: reach.paths.unbroken_path.map(|path| path_word(path).to_owned()),
            threads: reach
                .threads
                .iter()
                .map(|t| kind_word(t.kind).to_owned() + &pair(t.from, t.to))
                .collect(),
            leads_back: reach.threads.iter().filter(|t| t.leads_back).map(|t| pair(t.from, t.to)).collect(),
            numbers: insight.touchpoints.iter().map(|t| format!("{}{}", t.id, t.number)).collect(),
            segments: insight
                .segments
                .iter()
                .map(|it| format!("{}: {}", it.id, verdict_word(it.verdict)))
                .collect(),
        }
    }

    /// Leaves out the threads or the numbers where a row lists none at all.
    fn told_by(mut self, row: &Self) -> Self {
        if row.threads.is_empty() {
            self.threads.clear();
        }
        if row.numbers.is_empty() {
            self.numbers.clear();
        }
        self
    }
}

pub(crate) fn verdict_word(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Holds => "holds",
        Verdict::HoldsAfterRecovery => "holds after recovery",
        Verdict::Open => "open",
        Verdict::Broken => "broken",
    }
}

fn path_word(path: UnbrokenPath) -> &'static str {
    match path {
        UnbrokenPath::Yes => "yes",
        UnbrokenPath::Unknown => "unknown",
        UnbrokenPath::No => "no",
    }
}

fn kind_word(kind: ThreadKind) -> &'static str {
    match kind {
        ThreadKind::Whole => "whole ",
        ThreadKind::Frayed => "frayed ",
        ThreadKind::Dotted => "dotted ",
    }
}
