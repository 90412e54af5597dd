//! The worked cases of the rules, as they stand: the table of `worked_cases.md` is read row by row,
//! its maps are judged and every fact it states is compared. What a row does not mention must not be
//! so; only threads and numbers may be left out altogether.

use std::collections::BTreeSet;

use polku::{
    insight::{Insight, JudgedBy, ThreadKind, UnbrokenPath, Verdict, View, segment_verdicts},
    journey::{
        Edit, EntryKey, Field, Journey, MapField, Segment, SegmentId, Stage, StageId, Tally, Voice,
        sketch::{self, edit, id, place},
    },
};

const TABLE: &str = include_str!("worked_cases.md");

#[test]
fn r1_to_r9_worked_cases_as_they_stand() {
    let rows: Vec<_> = TABLE.lines().filter(|line| line.starts_with('|')).skip(2).collect();
    assert_eq!(rows.len(), 32);
    let mut case = Case::default();
    for (row, number) in rows.into_iter().zip(1..) {
        let cells: Vec<_> = row.trim_matches('|').split('|').map(str::trim).collect();
        let [at, map, verdict, reach] = cells[..] else { panic!("not four cells: {row}") };
        assert_eq!(at, number.to_string(), "rows in order");
        case = case.next(map);
        let expected = Facts::stated(verdict, reach);
        let found = Facts::found(&case).as_told_by(&expected);
        assert_eq!(found, expected, "case {row}");
    }
}

/// A map and how it is looked at.
#[derive(Clone)]
struct Case {
    map: Journey,
    view: View,
}

/// What a row states, and what was found, in the same words.
#[derive(Debug, Default, PartialEq)]
struct Facts {
    verdict: String,
    /// Positive, neutral, negative, not rated.
    counts: Vec<usize>,
    assumed: usize,
    breaks: Vec<String>,
    balance: i64,
    unavoidable: Vec<String>,
    avoidable: Vec<String>,
    unbroken_path: Option<String>,
    /// Such as "whole AB".
    threads: BTreeSet<String>,
    leads_back: BTreeSet<String>,
    /// Such as B1 A2.
    numbers: Vec<String>,
    /// Such as "quick: holds".
    segments: Vec<String>,
}

impl Default for Case {
    fn default() -> Self {
        Self { map: Journey::new(""), view: View::default() }
    }
}

impl Case {
    fn of(map: Journey) -> Self {
        Self { map, ..Self::default() }
    }

    /// The case of the next row's second cell; "the same" is a change to this one.
    fn next(&self, text: &str) -> Self {
        let Some(change) = text.strip_prefix("the same, ") else { return Self::read(text) };
        let mut case = self.clone();
        match change {
            "C not rated" => case.rate("C", &Voice::Customer, None, "", [0, 0, 0]),
            "B and C negative" => {
                case.rate("B", &Voice::Customer, None, "", [1, 0, 0]);
                case.rate("C", &Voice::Customer, None, "", [1, 0, 0]);
            }
            "judged by customers only" => case.view.by = JudgedBy::Customers,
            "judged by us only" => case.view.by = JudgedBy::Own,
            "tolerance 1" => case.tolerate(1),
            "chatty out of target" => case.target(&["quick"]),
            "neither in target" => case.target(&[]),
            unknown => panic!("unknown change: {unknown}"),
        }
        case
    }

    /// A map in words; or, between backticks, in the notation of a sketch, where the words around it
    /// may name the kind of map and nothing else.
    fn read(text: &str) -> Self {
        match text {
            "no touchpoint" => Self::default(),
            "10 positive, 5 negative, 5 neutral in a chain" => Self::of(sketch::journey(
                "A + > B + > C + > D + > E + > F + > G + > H + > I + > J + > K - > L - > M - > N - > O - \
                 > P 0 > Q 0 > R 0 > S 0 > T 0",
            )),
            "6 positive and 1 negative, no connections" => {
                Self::of(sketch::journey("A +; B +; C +; D +; E +; F +; G -"))
            }
            "numbers, no connections, one stage, cards in two rows: A (200,0), B (0,0), C (0,100), D (200,100)" => {
                Self::two_rows()
            }
            "numbers, stages against positions: A stage 2 at (0,0), B stage 1 at (400,0), C no stage at (−200,0); `A > C`" => {
                Self::against_positions()
            }
            _ if text.contains('`') => Self::sketched(text),
            _ => Self::rated_in_words(text),
        }
    }

    fn sketched(text: &str) -> Self {
        let parts: Vec<_> = text.split('`').collect();
        let words: String = parts.iter().step_by(2).copied().collect();
        let known = [
            "",
            ": a break at an end frays a stub",
            "fork and join: , ",
            ", ",
            "loop back: , ",
            "closed loop: ",
        ];
        let known = known.into_iter().chain(["two starts: , ", " and a loose ", "two islands:  and "]);
        assert!(known.into_iter().any(|known| known.trim() == words.trim()), "unknown words: {words:?}");
        Self::of(sketch::journey(&parts.into_iter().skip(1).step_by(2).collect::<Vec<_>>().join(";")))
    }

    fn two_rows() -> Self {
        let mut case = Self::of(sketch::journey("A +; B +; C +; D +"));
        for (name, x, y) in [("A", 200, 0), ("B", 0, 0), ("C", 0, 100), ("D", 200, 100)] {
            place(&mut case.map, name, x, y);
            case.stage(name, 1);
        }
        case
    }

    fn against_positions() -> Self {
        let mut case = Self::of(sketch::journey("A + > C +; B +"));
        for (name, x) in [("A", 0), ("B", 400), ("C", -200)] {
            place(&mut case.map, name, x, 0);
        }
        case.stage("A", 2);
        case.stage("B", 1);
        case
    }

    /// One or a few touchpoints whose answers are told entry by entry.
    fn rated_in_words(text: &str) -> Self {
        let (customers, own) = (&Voice::Customer, &Voice::Own);
        let [negative, positive] = [[1, 0, 0], [0, 0, 1]];
        let (quick, chatty) = (Some("quick"), Some("chatty"));
        let mut case = Self::of(sketch::journey("A"));
        match text {
            "A: customers −, ours +. B: ours + only. C: staff − only" => {
                case.map = sketch::journey("A; B; C");
                case.rate("A", customers, None, "", negative);
                case.rate("A", own, None, "", positive);
                case.rate("B", own, None, "", positive);
                case.rate("C", &Voice::Staff, None, "", negative);
            }
            "A: customers 1/0/99 (negative/neutral/positive), tolerance 0" => {
                case.rate("A", customers, None, "", [1, 0, 99]);
            }
            "A: tables 1 and 2 say 0/1/4 and 1/0/4 (negative/neutral/positive), tolerance 10" => {
                case.rate("A", customers, None, "table 1", [0, 1, 4]);
                case.rate("A", customers, None, "table 2", [1, 0, 4]);
                case.tolerate(10);
            }
            "A: quick +, chatty −; both in target" => {
                case.target(&["quick", "chatty"]);
                case.rate("A", customers, quick, "", positive);
                case.rate("A", customers, chatty, "", negative);
            }
            "A: quick +, chatty nothing; both in target" => {
                case.target(&["quick", "chatty"]);
                case.rate("A", customers, quick, "", positive);
            }
            "A: everyone −, quick +; quick and chatty in target" => {
                case.target(&["quick", "chatty"]);
                case.rate("A", customers, None, "", negative);
                case.rate("A", customers, quick, "", positive);
            }
            "A: ours for quick +, customers for everyone −; quick in target" => {
                case.target(&["quick"]);
                case.rate("A", own, quick, "", positive);
                case.rate("A", customers, None, "", negative);
            }
            "A: ours for quick −, ours for chatty +, customers for chatty −; both in target" => {
                case.target(&["quick", "chatty"]);
                case.rate("A", own, quick, "", negative);
                case.rate("A", own, chatty, "", positive);
                case.rate("A", customers, chatty, "", negative);
            }
            unknown => panic!("unknown map: {unknown}"),
        }
        case
    }

    fn rate(&mut self, name: &str, voice: &Voice, segment: Option<&str>, group: &str, tally: [u32; 3]) {
        let key = EntryKey::new(voice.clone(), segment.map(segment_id), group);
        let [negative, neutral, positive] = tally;
        edit(&mut self.map, Edit::Rate(id(name), key, Tally { negative, neutral, positive }));
    }

    fn tolerate(&mut self, tolerance: u8) {
        edit(&mut self.map, Edit::Describe(MapField::Tolerance(tolerance)));
    }

    /// These segments in target, added where new, and no other.
    fn target(&mut self, names: &[&str]) {
        for mut segment in self.map.segments().to_vec() {
            segment.in_target = names.contains(&segment.id.as_str());
            edit(&mut self.map, Edit::ChangeSegment(segment));
        }
        for (name, order) in names.iter().zip(1..) {
            if self.map.segment(&segment_id(name)).is_none() {
                let (id, name, extra) = (segment_id(name), (*name).to_owned(), Default::default());
                edit(&mut self.map, Edit::AddSegment(Segment { id, name, order, in_target: true, extra }));
            }
        }
    }

    fn stage(&mut self, name: &str, order: i64) {
        let stage = StageId::from_number(order as u64);
        if self.map.stage(&stage).is_none() {
            let (id, name, extra) = (stage.clone(), String::new(), Default::default());
            edit(&mut self.map, Edit::AddStage(Stage { id, name, order, extra }));
        }
        edit(&mut self.map, Edit::Change(id(name), Field::Stage(Some(stage))));
    }
}

impl Facts {
    /// What the two cells of a row state. A word that is not known here fails.
    fn stated(verdict: &str, reach: &str) -> Self {
        let mut facts = Self::default();
        let mut parts = verdict.split(" · ");
        let bold = parts.next().and_then(|part| part.strip_prefix("**")?.strip_suffix("**"));
        facts.verdict = bold.expect("a verdict").to_owned();
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
        assert_eq!(counts.recovered, 0, "nothing recovers yet");
        let name = |number: &u32| insight.by_number(*number).expect("a touchpoint").id.to_string();
        let reach = &insight.reach;
        let pair = |from, to| format!("{}{}", name(&from), name(&to));
        let segments = segment_verdicts(&case.map, case.view.by);
        Self {
            verdict: verdict_word(insight.verdict).to_owned(),
            counts: vec![counts.positive, counts.neutral, counts.negative, counts.unrated],
            assumed: counts.assumed,
            breaks: insight.breaks().map(|judged| judged.id.to_string()).collect(),
            balance: insight.trace.balance,
            unavoidable: reach.unavoidable.iter().map(name).collect(),
            avoidable: reach.avoidable.iter().map(name).collect(),
            unbroken_path: reach.unbroken_path.map(|path| path_word(path).to_owned()),
            threads: reach
                .threads
                .iter()
                .map(|t| kind_word(t.kind).to_owned() + &pair(t.from, t.to))
                .collect(),
            leads_back: reach.threads.iter().filter(|t| t.leads_back).map(|t| pair(t.from, t.to)).collect(),
            numbers: insight.touchpoints.iter().map(|t| format!("{}{}", t.id, t.number)).collect(),
            segments: segments.iter().map(|(id, v)| format!("{id}: {}", verdict_word(*v))).collect(),
        }
    }

    /// Without the threads or the numbers where a row lists none at all.
    fn as_told_by(mut self, row: &Self) -> Self {
        if row.threads.is_empty() {
            self.threads.clear();
        }
        if row.numbers.is_empty() {
            self.numbers.clear();
        }
        self
    }
}

fn segment_id(name: &str) -> SegmentId {
    SegmentId::new(name).expect("a name")
}

fn verdict_word(verdict: Verdict) -> &'static str {
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
