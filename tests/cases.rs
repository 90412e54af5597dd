//! The maps of the worked cases, from the words of the tables in `RULES.md`. Words it does not know fail.

use polku::{
    insight::{JudgedBy, View},
    journey::{
        Edit, EntryKey, Extra, Field, Journey, MapField, Segment, SegmentId, Stage, StageId, Tally, Voice,
        test_map::{self, edit, id, place},
    },
};

/// A map and how it is looked at.
#[derive(Clone)]
pub(crate) struct Case {
    pub(crate) map: Journey,
    pub(crate) view: View,
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
    pub(crate) fn next(&self, text: &str) -> Self {
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
            "B − for both" => {
                case.rate("B", &Voice::Customer, Some("quick"), "", [1, 0, 0]);
                case.rate("B", &Voice::Customer, Some("chatty"), "", [1, 0, 0]);
            }
            unknown => panic!("unknown change: {unknown}"),
        }
        case
    }

    /// A map in words; or, between backticks, in the notation of a test map, where the words around it
    /// may name the kind of map and nothing else.
    fn read(text: &str) -> Self {
        match text {
            "no touchpoint" => Self::default(),
            "10 positive, 5 negative, 5 neutral in a chain" => Self::of(test_map::journey(
                "A + > B + > C + > D + > E + > F + > G + > H + > I + > J + > K - > L - > M - > N - > O - \
                 > P 0 > Q 0 > R 0 > S 0 > T 0",
            )),
            "6 positive and 1 negative, no connections" => {
                Self::of(test_map::journey("A +; B +; C +; D +; E +; F +; G -"))
            }
            "numbers, no connections, one stage, cards in two rows: A (200,0), B (0,0), C (0,100), D (200,100)" => {
                Self::two_rows()
            }
            "numbers, stages against positions: A stage 2 at (0,0), B stage 1 at (400,0), C no stage at (−200,0); `A > C`" => {
                Self::against_positions()
            }
            "`A > B > C`; quick and chatty in target; B: quick +, chatty −; C: quick −, chatty +; A + for everyone" => {
                Self::of(test_map::segmented("A + > B > C", &["quick!: B+ C-", "chatty!: B- C+"]))
            }
            _ if text.contains('`') => Self::in_one_line(text),
            _ => Self::rated_in_words(text),
        }
    }

    fn in_one_line(text: &str) -> Self {
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
        Self::of(test_map::journey(&parts.into_iter().skip(1).step_by(2).collect::<Vec<_>>().join(";")))
    }

    fn two_rows() -> Self {
        let mut case = Self::of(test_map::journey("A +; B +; C +; D +"));
        for (name, x, y) in [("A", 200, 0), ("B", 0, 0), ("C", 0, 100), ("D", 200, 100)] {
            place(&mut case.map, name, x, y);
            case.stage(name, 1);
        }
        case
    }

    fn against_positions() -> Self {
        let mut case = Self::of(test_map::journey("A + > C +; B +"));
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
        let mut case = Self::of(test_map::journey("A"));
        match text {
            "A: customers −, ours +. B: ours + only. C: staff − only" => {
                case.map = test_map::journey("A; B; C");
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
                let (id, name, extra) = (segment_id(name), (*name).to_owned(), Extra::default());
                edit(&mut self.map, Edit::AddSegment(Segment { id, name, order, in_target: true, extra }));
            }
        }
    }

    fn stage(&mut self, name: &str, order: i64) {
        let stage = StageId::from_number(order as u64);
        if self.map.stage(&stage).is_none() {
            let (id, name, extra) = (stage.clone(), String::new(), Extra::default());
            edit(&mut self.map, Edit::AddStage(Stage { id, name, order, extra }));
        }
        edit(&mut self.map, Edit::Change(id(name), Field::Stage(Some(stage))));
    }
}

fn segment_id(name: &str) -> SegmentId {
    SegmentId::new(name).expect("a name")
}
