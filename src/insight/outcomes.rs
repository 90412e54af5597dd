//! R17: the outcomes of the journey, as customers answered: would they come again, and would they recommend it?
//! These are counts that people typed; they change no verdict.

use crate::journey::{Item, Journey, ListName, Outcome, OutcomeQuestion, SegmentId};

use super::{View, answers::Counting};

/// The answers to a question for a segment or for everyone, with the groups that count added up (R5).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OutcomeStanding {
    pub question: OutcomeQuestion,
    /// The segment; `None` for everyone.
    pub segment: Option<SegmentId>,
    pub yes: u64,
    pub unsure: u64,
    pub no: u64,
}

impl OutcomeStanding {
    /// Returns the number of answers.
    pub fn total(&self) -> u64 {
        self.yes + self.unsure + self.no
    }
}

/// Returns the outcomes of a map in a view: question by question, for everyone, then for the segments in the order
/// shown. For one chosen segment, returns its own, else those for everyone.
pub fn outcomes(journey: &Journey, view: &View) -> Vec<OutcomeStanding> {
    let counting = Counting::of(journey, view);
    let mut standings: Vec<OutcomeStanding> = Vec::new();
    for outcome in entries(journey).filter(|outcome| counting.counts(outcome.group.as_str())) {
        let Outcome { question, segment, yes, unsure, no, .. } = outcome;
        let is_same = |it: &OutcomeStanding| it.question == *question && it.segment == *segment;
        let place = standings.iter().position(is_same).unwrap_or_else(|| {
            let (question, segment) = (question.clone(), segment.clone());
            standings.push(OutcomeStanding { question, segment, yes: 0, unsure: 0, no: 0 });
            standings.len() - 1
        });
        standings[place].yes += u64::from(*yes);
        standings[place].unsure += u64::from(*unsure);
        standings[place].no += u64::from(*no);
    }
    if let Some(chosen) = view.segment.as_ref().filter(|id| journey.segment(id).is_some()) {
        let own = standings.iter().filter(|it| it.segment.as_ref() == Some(chosen));
        let own: Vec<_> = own.map(|it| it.question.clone()).collect();
        standings.retain(|it| match &it.segment {
            Some(segment) => segment == chosen,
            None => !own.contains(&it.question),
        });
    }
    standings
}

/// Returns the outcomes for everyone and for segments on the map, group by group, in the order told. A tally of
/// zeros is no outcome, and one of a segment that is not on the map is told among the findings.
pub fn entries(journey: &Journey) -> impl Iterator<Item = &Outcome> {
    let is_told = |outcome: &&Outcome| {
        let Outcome { segment, yes, unsure, no, .. } = outcome;
        segment.as_ref().is_none_or(|id| journey.segment(id).is_some()) && (*yes, *unsure, *no) != (0, 0, 0)
    };
    let mut told: Vec<&Outcome> = journey
        .items_of(ListName::Outcome)
        .filter_map(|item| if let Item::Outcome(outcome) = &**item { Some(outcome) } else { None })
        .filter(is_told)
        .collect();
    let asked = |question: &OutcomeQuestion| OutcomeQuestion::ALL.iter().position(|it| it == question);
    let shown = |id: &SegmentId| journey.segments().iter().position(|it| it.id == *id);
    // The sort is stable: groups stay in the order of their names, and questions of a newer Polku in that of their
    // words.
    told.sort_by_key(|it| {
        let asked = asked(&it.question).unwrap_or(usize::MAX);
        (asked, it.question.as_str(), it.segment.as_ref().and_then(shown))
    });
    told.into_iter()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        insight::Insight,
        journey::{Day, Edit, Extra, Group, GroupName, test_map},
    };

    fn put(map: &mut Journey, question: &str, segment: Option<usize>, group: &str, counts: [u32; 3]) {
        let [yes, unsure, no] = counts;
        let outcome = Outcome {
            question: question.into(),
            segment: segment.map(|place| map.segments()[place].id.clone()),
            group: GroupName::new(group),
            yes,
            unsure,
            no,
            extra: Extra::default(),
        };
        test_map::edit(map, Edit::Put(Item::Outcome(outcome).into()));
    }

    /// Returns each outcome: the question, the place of the segment, and the counts.
    fn said(map: &Journey, view: &View) -> Vec<(String, Option<usize>, [u64; 3])> {
        let place = |id: &SegmentId| map.segments().iter().position(|it| it.id == *id).expect("a segment");
        let told = outcomes(map, view).into_iter().map(|it| {
            let counts = [it.yes, it.unsure, it.no];
            (it.question.as_str().to_owned(), it.segment.as_ref().map(place), counts)
        });
        told.collect()
    }

    fn map() -> Journey {
        let mut map = test_map::segmented("A", &["Quick!: A+", "Calm!: A-"]);
        put(&mut map, "recommend", None, "", [3, 0, 1]);
        put(&mut map, "return", Some(1), "", [1, 1, 2]);
        put(&mut map, "return", None, "spring", [1, 0, 4]);
        put(&mut map, "return", None, "", [5, 1, 2]);
        put(&mut map, "return", Some(0), "", [0, 0, 0]);
        put(&mut map, "a newer one", None, "", [1, 0, 0]);
        map
    }

    #[test]
    fn r17_outcomes_are_told_by_question_and_segment_with_their_groups_added_up() {
        let expected = [
            ("return".to_owned(), None, [6, 1, 6]),
            ("return".to_owned(), Some(1), [1, 1, 2]),
            ("recommend".to_owned(), None, [3, 0, 1]),
            ("a newer one".to_owned(), None, [1, 0, 0]),
        ];
        assert_eq!(said(&map(), &View::default()), expected, "zeros are none");
    }

    #[test]
    fn r5_r17_what_a_group_set_aside_answered_does_not_count() {
        let mut map = map();
        let spring = Group { aside: true, ..Group::new("spring", 0) };
        test_map::edit(&mut map, Edit::Put(Item::Group(spring).into()));
        assert_eq!(said(&map, &View::default())[0].2, [5, 1, 2]);
        let then = View { round: Some(GroupName::new("spring")), ..View::default() };
        assert_eq!(
            said(&map, &then),
            [("return".to_owned(), None, [1, 0, 4])],
            "and in its round alone does"
        );
    }

    #[test]
    fn r5_r17_a_new_round_takes_the_outcomes_so_far_along() {
        let map = map();
        let ended = map.apply(&map.new_round("autumn", &Day::default()).expect("a name")).expect("ended");
        assert_eq!(said(&ended, &View::default()), []);
        let then = View { round: Some(GroupName::new("autumn")), ..View::default() };
        assert_eq!(said(&ended, &then)[0].2, [5, 1, 2]);
    }

    #[test]
    fn r17_of_one_segment_its_own_is_told_else_that_of_everyone() {
        let map = map();
        let of = |place: usize| View { segment: Some(map.segments()[place].id.clone()), ..View::default() };
        let said = |place| said(&map, &of(place)).into_iter().map(|it| (it.0, it.1)).collect::<Vec<_>>();
        let asked = |question: &str, segment| (question.to_owned(), segment);
        assert_eq!(said(1), [asked("return", Some(1)), asked("recommend", None), asked("a newer one", None)]);
        assert_eq!(said(0)[0], asked("return", None));
    }

    #[test]
    fn r17_outcomes_change_no_verdict() {
        let bare = test_map::segmented("A", &["Quick!: A+", "Calm!: A-"]);
        assert_eq!(Insight::of(&map(), &View::default()), Insight::of(&bare, &View::default()));
    }
}
