//! The maps of the worked cases, made from the words of the tables in `RULES.md`. A word that is not known fails.

use polku::{
    insight::{JudgedBy, View},
    journey::{
        Action, ActionId, ActionState, Answer, Day, Edit, EntryKey, Extra, Field, Group, Item, Journey,
        MapField, Segment, SegmentId, Stage, StageId, Tally, Voice,
        test_map::{self, edit, id, place},
    },
};

use crate::recovered;

/// The words behind a map for an action that is done on a break.
const DONE: &str = " with an action on B, state done";

/// A map and the view in which it is judged.
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

    /// Returns the case of the next row's second cell; "the same" is a change to this case.
    pub(crate) fn next(&self, text: &str) -> Self {
        let Some(change) = text.strip_prefix("the same, ") else { return Self::read(text) };
        let mut case = self.clone();
        match change {
            "C not rated" => case.rate("C", &Voice::Customer, None, "", [0, 0, 0]),
            "B and C negative" => {
                case.rate("B", &Voice::Customer, None, "", [1, 0, 0]);
                case.rate("C", &Voice::Customer, None, "", [1, 0, 0]);
            }
            "chatty out of target" => case.target(&["quick"]),
            "neither in target" => case.target(&[]),
            "B − for both" => {
                case.rate("B", &Voice::Customer, Some("quick"), "", [1, 0, 0]);
                case.rate("B", &Voice::Customer, Some("chatty"), "", [1, 0, 0]);
            }
            "follow-up not done, or not satisfied" => case.unconfirm(),
            change => case.say(change),
        }
        case
    }

    /// Reads a map in words or, between backticks, in the notation of a test map; the words around that may only
    /// name the kind of map.
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
        let known = known.into_iter().chain(["two starts: , ", " and a loose ", "two islands:  and ", DONE]);
        assert!(known.into_iter().any(|known| known.trim() == words.trim()), "unknown words: {words:?}");
        let chains = parts.into_iter().skip(1).step_by(2).collect::<Vec<_>>().join(";");
        let mut case = Self::of(test_map::journey(&chains));
        if words == DONE {
            let action = Action::new(ActionId::from_number(1), id("B"), "Greet");
            case.put(Item::Action(Action { state: ActionState::Done, ..action }));
        }
        case
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

    /// Reads one or a few touchpoints whose answers are told entry by entry.
    fn rated_in_words(text: &str) -> Self {
        let (customers, own) = (&Voice::Customer, &Voice::Own);
        let mut case = Self::of(test_map::journey("A"));
        match text {
            "A: customers −, ours +. B: ours + only. C: staff − only" => {
                case.map = test_map::journey("A; B; C");
                case.rate("A", customers, None, "", tally("−"));
                case.rate("A", own, None, "", tally("+"));
                case.rate("B", own, None, "", tally("+"));
                case.rate("C", &Voice::Staff, None, "", tally("−"));
            }
            "A: tables 1 and 2 say 0/1/4 and 1/0/4 (negative/neutral/positive), tolerance 10" => {
                case.rate("A", customers, None, "table 1", [0, 1, 4]);
                case.rate("A", customers, None, "table 2", [1, 0, 4]);
                case.tolerate(10);
            }
            _ => {
                let said = text.strip_prefix("A: ").unwrap_or_else(|| panic!("unknown map: {text}"));
                for part in said.split([';', ',']) {
                    case.say(part.trim());
                }
            }
        }
        case
    }

    /// Applies one statement about A, its map, or the view of it.
    fn say(&mut self, part: &str) {
        let part = part.trim_end_matches(" (negative/neutral/positive)");
        let voice = |name: &str| if name == "ours" { Voice::Own } else { Voice::Customer };
        let whom = |name| if name == "everyone" { None } else { Some(name) };
        match part.split(' ').collect::<Vec<_>>()[..] {
            ["tolerance", percent] => self.tolerate(percent.parse().expect("a percentage")),
            ["judged", "by", "customers", "only"] => self.view.by = JudgedBy::Customers,
            ["judged", "by", "us", "only"] => self.view.by = JudgedBy::Own,
            ["both", "in", "target"] | ["quick", "and", "chatty", "in", "target"] => {
                self.target(&["quick", "chatty"]);
            }
            ["quick", "in", "target"] => self.target(&["quick"]),
            ["one" | "a", "confirmed", "case"] | ["two"] => self.confirm(None),
            ["a", "confirmed", "case", "of", segment] => self.confirm(Some(segment)),
            [group, "set", "aside"] => {
                self.put(Item::Group(Group { aside: true, ..Group::new(group, 0) }));
            }
            ["group", group, said] => self.rate("A", &Voice::Customer, None, group, tally(said)),
            [by @ ("ours" | "customers"), said] => self.rate("A", &voice(by), None, "", tally(said)),
            [by @ ("ours" | "customers"), "for", name, said] => {
                self.rate("A", &voice(by), whom(name), "", tally(said));
            }
            [name @ ("quick" | "chatty" | "everyone"), said] => {
                self.rate("A", &Voice::Customer, whom(name), "", tally(said));
            }
            _ => panic!("unknown: {part}"),
        }
    }

    /// Adds a confirmed case at A.
    fn confirm(&mut self, segment: Option<&str>) {
        let number = self.map.items().count() as u64;
        self.put(Item::Case(recovered::case(number, segment)));
    }

    /// Replaces all cases by two at A: one that was not followed up, and one whose customer was not satisfied.
    fn unconfirm(&mut self) {
        let [mut undone, mut unhappy] = [0, 1].map(|number| recovered::case(number, None));
        undone.follow_up.done = Day::default();
        unhappy.follow_up.satisfied = Some(Answer::No);
        for case in [undone, unhappy] {
            self.put(Item::Case(case));
        }
    }

    fn put(&mut self, item: Item) {
        edit(&mut self.map, Edit::Put(item.into()));
    }

    fn rate(&mut self, name: &str, voice: &Voice, segment: Option<&str>, group: &str, tally: [u32; 3]) {
        let key = EntryKey::new(voice.clone(), segment.map(segment_id), group);
        let [negative, neutral, positive] = tally;
        if let Some(segment) = segment {
            self.segment(segment);
        }
        edit(&mut self.map, Edit::Rate(id(name), key, Tally { negative, neutral, positive }));
    }

    fn tolerate(&mut self, tolerance: u8) {
        edit(&mut self.map, Edit::Describe(MapField::Tolerance(tolerance)));
    }

    /// Puts these segments in target, and no other; adds those that are new.
    fn target(&mut self, names: &[&str]) {
        for mut segment in self.map.segments().to_vec() {
            segment.in_target = names.contains(&segment.id.as_str());
            edit(&mut self.map, Edit::ChangeSegment(segment));
        }
        for name in names {
            self.segment(name);
        }
    }

    /// Adds a segment, in target, if it is new.
    fn segment(&mut self, name: &str) {
        if self.map.segment(&segment_id(name)).is_none() {
            let (id, name, extra) = (segment_id(name), name.to_owned(), Extra::default());
            let order = self.map.segments().len() as i64 + 1;
            edit(&mut self.map, Edit::AddSegment(Segment { id, name, order, in_target: true, extra }));
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

/// Reads negative, neutral and positive: one answer by its mark, or how many of each.
fn tally(said: &str) -> [u32; 3] {
    match said {
        "+" => [0, 0, 1],
        "0" => [0, 1, 0],
        "−" => [1, 0, 0],
        "nothing" => [0, 0, 0],
        _ => {
            let counts: Vec<_> = said.split('/').filter_map(|count| count.parse().ok()).collect();
            counts.try_into().unwrap_or_else(|_| panic!("unknown answers: {said}"))
        }
    }
}
