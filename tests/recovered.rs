//! R13 in the verdict, groups set aside (R5), and what belongs to what (R17, R19), beside the worked cases of
//! `results.rs`.

use polku::{
    format::{self, Export, ExportOptions, Scale},
    insight::{Insight, JudgedBy, Lens, Level, Verdict, View},
    journey::{
        Action, ActionId, Answer, Case, CaseId, Column, Day, Edit, EntryKey, Extra, FollowUp, Group,
        GroupName, Item, Journey, Moment, Period, RecoveryStep, Segment, SegmentId, Survey, SurveyId, Tally,
        Voice,
        test_map::{self, id},
    },
    picture::{Letterhead, Theme},
    words::Lang,
};

fn segment(name: &str) -> SegmentId {
    SegmentId::new(name).expect("an id")
}

/// Makes a map of one touchpoint A with these segments in target, and what customers answered: the segment, the
/// group, and how many answered negative, neutral and positive.
fn map(segments: &[&str], said: &[(Option<&str>, &str, [u32; 3])]) -> Journey {
    let mut map = test_map::journey("A");
    for (name, order) in segments.iter().zip(0..) {
        let (id, name) = (segment(name), (*name).to_owned());
        test_map::edit(
            &mut map,
            Edit::AddSegment(Segment { id, name, order, in_target: true, extra: Extra::default() }),
        );
    }
    for &(whom, group, [negative, neutral, positive]) in said {
        let key = EntryKey::new(Voice::Customer, whom.map(segment), group);
        test_map::edit(&mut map, Edit::Rate(id("A"), key, Tally { negative, neutral, positive }));
    }
    map
}

/// Makes a confirmed case at A.
pub(crate) fn case(number: u64, whom: Option<&str>) -> Case {
    Case {
        id: CaseId::from_number(number),
        touchpoint: Some(id("A")),
        segment: whom.map(segment),
        to_whom: "room 214".to_owned(),
        opened: Moment::new("2026-11-24 19:05").expect("a moment"),
        stated: "The bed is bad".to_owned(),
        cause: "The pillow".to_owned(),
        steps: RecoveryStep::ALL.to_vec(),
        solution: "Another pillow".to_owned(),
        solved: Moment::new("2026-11-24 19:40").expect("a moment"),
        solved_by: None,
        told: 1,
        follow_up: FollowUp {
            due: Day::default(),
            done: Day::new("2026-11-25").expect("a day"),
            satisfied: Some(Answer::Yes),
            extra: Extra::default(),
        },
        kind: None,
        lesson: String::new(),
        grades: Vec::new(),
        contacts: Vec::new(),
        extra: Extra::default(),
    }
}

fn with(map: &Journey, cases: impl IntoIterator<Item = Case>) -> Journey {
    let edits: Vec<_> = cases.into_iter().map(|case| Edit::Put(Item::Case(case).into())).collect();
    map.apply(&edits).expect("they can be")
}

fn insight(map: &Journey) -> Insight {
    Insight::of(map, &View::default())
}

fn judged(map: &Journey) -> (Verdict, Level) {
    let insight = insight(map);
    (insight.verdict, insight.touchpoints[0].level)
}

const RECOVERED: (Verdict, Level) = (Verdict::HoldsAfterRecovery, Level::Recovered);
const BROKEN: (Verdict, Level) = (Verdict::Broken, Level::Negative);

#[test]
fn r13_a_case_that_is_not_solved_changes_nothing() {
    let mut unsolved = case(1, None);
    unsolved.solved = Moment::default();
    assert_eq!(judged(&with(&map(&[], &[(None, "", [1, 0, 0])]), [unsolved])), BROKEN);
}

#[test]
fn r13_as_many_cases_as_answers_make_it_good_and_none_is_taken_twice() {
    let two = map(&[], &[(None, "", [2, 0, 3])]);
    assert_eq!(judged(&with(&two, [case(1, None)])), BROKEN);
    assert_eq!(judged(&with(&two, (1..9).map(|at| case(at, None)))), RECOVERED);
}

#[test]
fn r13_judged_by_us_only_cases_change_nothing_and_what_was_answered_stays() {
    let mut map = map(&[], &[(None, "", [1, 0, 0])]);
    let own = EntryKey::new(Voice::Own, None, "");
    test_map::edit(&mut map, Edit::Rate(id("A"), own, Tally { positive: 1, ..Tally::default() }));
    let map = with(&map, [case(1, None)]);
    assert_eq!(insight(&map).verdict, Verdict::HoldsAfterRecovery);
    let by_us = Insight::of(&map, &View { by: JudgedBy::Own, ..View::default() });
    assert_eq!((by_us.verdict, by_us.counts.recovered), (Verdict::Holds, 0));
    let judged = &insight(&map).touchpoints[0];
    assert_eq!((judged.sides.customers, judged.answers.negative), (Level::Negative, 1));
}

#[test]
fn r13_judging_follows_a_case_that_is_confirmed_and_undone() {
    let before = map(&[], &[(None, "", [1, 0, 0])]);
    let after = with(&before, [case(1, None)]);
    for (then, now) in [(&before, &after), (&after, &before)] {
        let mut followed = insight(then);
        let change = polku::insight::Change::of(&followed, then, now).expect("the same touchpoints");
        followed.follow(&change);
        assert_eq!(followed.verdict, insight(now).verdict);
    }
}

#[test]
fn r5_what_a_group_set_aside_answered_counts_for_nothing() {
    let rounds = map(&[], &[(None, "spring", [1, 0, 0]), (None, "autumn", [0, 0, 1])]);
    let aside = Group { aside: true, ..Group::new("spring", 0) };
    let later = rounds.apply(&[Edit::Put(Item::Group(aside).into())]).expect("a group");
    assert_eq!(judged(&later), (Verdict::Holds, Level::Positive));
    assert_eq!(judged(&with(&later, [case(1, None)])).0, Verdict::Holds, "an entry set aside is none");
}

#[test]
fn r5_a_round_that_is_over_is_looked_at_as_it_was_and_ours_counts_in_each() {
    let answered = map(&[], &[(None, "table 1", [0, 0, 1]), (None, "", [1, 0, 0])]);
    let spring = answered.new_round("spring", &Day::new("2026-04-02").expect("a day")).expect("a name");
    let now = answered.apply(&spring).expect("it can be done");
    let rate = Edit::Rate(
        id("A"),
        EntryKey::new(Voice::Customer, None, ""),
        Tally { positive: 1, ..Tally::default() },
    );
    let later = now.apply(&[rate]).expect("rated");
    let seen = |map: &Journey, round: Option<&str>| {
        let view = View { round: round.map(GroupName::new), ..View::default() };
        Insight::of(map, &view).verdict
    };
    assert_eq!((seen(&now, None), seen(&now, Some("spring"))), (Verdict::Open, Verdict::Broken));
    assert_eq!((seen(&later, None), seen(&later, Some("spring"))), (Verdict::Holds, Verdict::Broken));
    assert_eq!(seen(&later, Some("gone")), Verdict::Holds, "one that is not there is now");
    // A group that is no longer set aside is judged anew, also in the round that is looked at.
    let mut followed =
        Insight::of(&later, &View { round: Some(GroupName::new("spring")), ..View::default() });
    let back = Group { aside: false, ..Group::new("spring", 1) };
    let back = later.apply(&[Edit::Put(Item::Group(back).into())]).expect("listed");
    let change = polku::insight::Change::of(&followed, &later, &back).expect("the same touchpoints");
    followed.follow(&change);
    assert_eq!(followed.verdict, seen(&back, Some("spring")));
}

#[test]
fn r5_a_report_is_of_the_round_that_is_looked_at() {
    let map = map(&[], &[(None, "", [1, 0, 0])]);
    let ended = map.new_round("spring", &Day::new("2026-04-02").expect("a day")).expect("a name");
    let options = ExportOptions {
        view: View { round: Some(GroupName::new("spring")), ..View::default() },
        lens: Lens::Experience,
        lang: Lang::En,
        theme: Theme::Light,
        scale: Scale::Exactly(1.0),
        paper: format::pdf::Paper::default(),
        letterhead: Letterhead::default(),
    };
    let map = map.apply(&ended).expect("it can be done");
    let report = format::export(&map, Export::Markdown, &options).expect("it fits").file;
    let report = String::from_utf8(report).expect("text");
    assert!(report.contains("In round “spring” the experience was broken"), "{report}");
}

fn survey() -> Item {
    let column = Column { title: "Greeting".to_owned(), touchpoint: Some(id("A")), extra: Extra::default() };
    Item::Survey(Survey {
        id: SurveyId::from_number(1),
        name: "Spring".to_owned(),
        date: Period::default(),
        outcome: String::new(),
        columns: vec![column],
        tables: Vec::new(),
        extra: Extra::default(),
    })
}

#[test]
fn r17_a_survey_stays_as_it_was_asked_when_its_touchpoint_goes() {
    let map = map(&[], &[]).apply(&[Edit::Put(survey().into())]).expect("a survey");
    let without = map.apply(&[Edit::Remove(id("A"))]).expect("it is there");
    let Some(Item::Survey(survey)) = without.items().next().map(|item| &**item) else { panic!("it stays") };
    assert_eq!((survey.columns[0].title.as_str(), &survey.columns[0].touchpoint), ("Greeting", &None));
}

#[test]
fn r19_an_action_goes_with_its_touchpoint_and_undo_brings_both_back() {
    let action = Item::Action(Action::new(ActionId::from_number(1), id("A"), "Greet"));
    let map = map(&[], &[]).apply(&[Edit::Put(action.into())]).expect("an action");
    let with_case = with(&map, [case(1, None)]);
    let without = with_case.apply(&[Edit::Remove(id("A"))]).expect("it is there");
    assert_eq!(without.items().count(), 0);
    assert_eq!(without.apply(&polku::journey::diff(&without, &with_case)), Ok(with_case));
}
