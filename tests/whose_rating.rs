//! Whose rating counts, and for whom (R4-R6): one touchpoint, judged by voices and segments.

use polku::{
    insight::{Answers, Insight, Judged, JudgedBy, Level, Paths, Scope, SegmentStanding, Verdict, View},
    journey::{Edit, EntryKey, Extra, Journey, MapField, Segment, SegmentId, Tally, Voice, test_map},
};

/// The number of negative, neutral and positive answers.
type Said = [u32; 3];
const BAD: Said = [1, 0, 0];
const SO_SO: Said = [0, 1, 0];
const GOOD: Said = [0, 0, 1];

/// Makes a map of one touchpoint: its segments (in target where marked with `!`) and its entries, each `voice` or
/// `voice segment` or `voice segment group`, `all` for everyone.
fn map(segments: &str, entries: &[(&str, Said)]) -> Journey {
    let mut map = test_map::journey("A");
    for (word, order) in segments.split_whitespace().zip(1..) {
        let name = word.trim_end_matches('!');
        let (id, in_target) = (segment(name), word.ends_with('!'));
        let segment = Segment { id, name: name.to_owned(), order, in_target, extra: Extra::default() };
        test_map::edit(&mut map, Edit::AddSegment(segment));
    }
    for (key, said) in entries {
        rate(&mut map, key, *said);
    }
    map
}

fn rate(map: &mut Journey, key: &str, [negative, neutral, positive]: Said) {
    let mut words = key.split(' ');
    let voice = Voice::from(words.next().unwrap_or_default());
    let whom = words.next().filter(|&word| word != "all").map(segment);
    let key = EntryKey::new(voice, whom, words.next().unwrap_or_default());
    test_map::edit(map, Edit::Rate(test_map::id("A"), key, Tally { negative, neutral, positive }));
}

fn segment(name: &str) -> SegmentId {
    SegmentId::new(name).unwrap_or_else(|| panic!("no id: {name:?}"))
}

fn tolerate(map: &mut Journey, tolerance: u8) {
    test_map::edit(map, Edit::Describe(MapField::Tolerance(tolerance)));
}

fn seen(map: &Journey, by: JudgedBy, segment: Option<SegmentId>) -> Judged {
    Insight::of(map, &View { by, segment, ..View::default() }).touchpoints.remove(0)
}

fn level(map: &Journey) -> Level {
    seen(map, JudgedBy::CustomersFirst, None).level
}

/// Returns the level and whether it is assumed, by customers first.
fn standing(segments: &str, entries: &[(&str, Said)]) -> (Level, bool) {
    let judged = seen(&map(segments, entries), JudgedBy::CustomersFirst, None);
    (judged.level, judged.assumed)
}

#[test]
fn r4_customers_first_then_ours_assumed() {
    assert_eq!(standing("", &[("customers", BAD), ("own", GOOD)]), (Level::Negative, false));
    assert_eq!(standing("", &[("own", GOOD)]), (Level::Positive, true));
    assert_eq!(standing("", &[]), (Level::Unrated, false));
}

#[test]
fn r4_by_one_voice_alone_nothing_is_assumed() {
    let map = map("", &[("customers", BAD), ("own", GOOD)]);
    let by = |by| (seen(&map, by, None).level, seen(&map, by, None).assumed);
    assert_eq!(by(JudgedBy::Customers), (Level::Negative, false));
    assert_eq!(by(JudgedBy::Own), (Level::Positive, false));
}

#[test]
fn r4_staff_and_strangers_never_change_the_verdict() {
    for by in [JudgedBy::CustomersFirst, JudgedBy::Customers, JudgedBy::Own] {
        assert_eq!(seen(&map("", &[("staff", BAD), ("press", BAD)]), by, None).level, Level::Unrated);
    }
}

#[test]
fn r5_groups_are_added_up_before_judging() {
    let mut map = map("", &[("customers all one", [0, 1, 4]), ("customers all two", [1, 0, 4])]);
    rate(&mut map, "customers", [0, 0, 10]);
    assert_eq!(level(&map), Level::Negative);
    tolerate(&mut map, 5);
    assert_eq!(level(&map), Level::Neutral);
    tolerate(&mut map, 10);
    assert_eq!(level(&map), Level::Positive);
}

#[test]
fn r6_the_first_that_exists_counts() {
    let four = [("customers quick", GOOD), ("customers", SO_SO), ("own quick", BAD), ("own", GOOD)];
    let from = |at: usize| standing("quick!", &four[at..]);
    assert_eq!(from(0), (Level::Positive, false));
    assert_eq!(from(1), (Level::Neutral, false));
    assert_eq!(from(2), (Level::Negative, true));
    assert_eq!(from(3), (Level::Positive, true));
}

#[test]
fn r6_a_view_shows_the_worst_of_the_segments_in_target() {
    let in_rising_order = [("customers quick", BAD), ("customers slow", SO_SO), ("customers calm", GOOD)];
    assert_eq!(standing("quick! slow! calm! new!", &in_rising_order).0, Level::Negative);
    assert_eq!(standing("quick slow! calm! new!", &in_rising_order).0, Level::Neutral);
    assert_eq!(standing("quick slow calm! new!", &in_rising_order).0, Level::Unrated);
    assert_eq!(standing("quick slow calm! new", &in_rising_order).0, Level::Positive);
}

#[test]
fn r6_assumed_if_every_segment_at_the_worst_level_is() {
    let ours = ("own quick", BAD);
    assert_eq!(standing("quick! slow!", &[ours, ("customers slow", GOOD)]), (Level::Negative, true));
    assert_eq!(standing("quick! slow!", &[ours, ("customers slow", BAD)]), (Level::Negative, false));
    assert_eq!(standing("quick! slow!", &[ours, ("own slow", BAD)]), (Level::Negative, true));
}

#[test]
fn r6_without_a_target_it_is_judged_for_everyone_and_says_so() {
    let scope = |segments: &str, segment| {
        Insight::of(&map(segments, &[]), &View { segment, ..View::default() }).scope
    };
    assert_eq!(scope("", None), Scope::Everyone);
    assert_eq!(scope("quick", None), Scope::NoneInTarget);
    assert_eq!(scope("quick slow!", None), Scope::Targets);
    assert_eq!(scope("quick slow!", Some(segment("quick"))), Scope::Segment(segment("quick")));
    assert_eq!(scope("quick slow!", Some(segment("gone"))), Scope::Targets);
    assert_eq!(standing("quick", &[("customers quick", BAD), ("customers", GOOD)]).0, Level::Positive);
}

#[test]
fn r6_one_segment_alone_in_target_or_not() {
    let map = map("quick slow!", &[("customers quick", BAD), ("customers", GOOD)]);
    let of = |name| seen(&map, JudgedBy::CustomersFirst, Some(segment(name))).level;
    assert_eq!((of("quick"), of("slow")), (Level::Negative, Level::Positive));
    let standing = |id, in_target, verdict, breaks| SegmentStanding {
        id: segment(id),
        in_target,
        is_for_everyone: id == "slow",
        verdict,
        breaks,
        unrated: vec![],
        paths: Paths::default(),
    };
    assert_eq!(
        Insight::of(&map, &View::default()).segments,
        [standing("quick", false, Verdict::Broken, vec![1]), standing("slow", true, Verdict::Holds, vec![])]
    );
}

#[test]
fn r6_a_segment_without_a_rating_of_its_own_that_counts_is_judged_by_those_for_everyone() {
    let is_for_everyone = |entries: &[_]| {
        let insight = Insight::of(&map("quick!", entries), &View::default());
        insight.segments[0].is_for_everyone
    };
    assert!(is_for_everyone(&[("customers", GOOD)]));
    assert!(is_for_everyone(&[("customers", GOOD), ("own quick", BAD)]), "customers come first");
    assert!(!is_for_everyone(&[("customers", GOOD), ("customers quick", GOOD)]));
    assert!(!is_for_everyone(&[("own", GOOD), ("own quick", GOOD)]));
    assert!(!is_for_everyone(&[]), "nobody was asked");
}

/// Returns how many negative, neutral and positive answers were counted.
fn answers(segments: &str, entries: &[(&str, Said)], whom: Option<&str>) -> [u64; 3] {
    let judged = seen(&map(segments, entries), JudgedBy::CustomersFirst, whom.map(segment));
    let Answers { negative, neutral, positive } = judged.answers;
    assert_eq!(judged.answers.total(), negative + neutral + positive);
    [negative, neutral, positive]
}

#[test]
fn r5_groups_are_added_up_and_other_voices_are_not() {
    let tables = [("customers all 1", [0, 1, 4]), ("customers all 2", [1, 0, 4]), ("own", [7, 0, 0])];
    assert_eq!(answers("", &tables, None), [1, 1, 8]);
    assert_eq!(answers("", &tables[2..], None), [7, 0, 0], "assumed");
    assert_eq!(answers("", &[("staff", [1, 2, 3])], None), [0, 0, 0]);
}

#[test]
fn r6_over_segments_every_answer_counts_once() {
    let split = [("customers quick", GOOD), ("customers chatty", BAD)];
    assert_eq!(answers("quick! chatty!", &split, None), [1, 0, 1]);
    assert_eq!(answers("quick! chatty", &split, None), [0, 0, 1]);
    assert_eq!(answers("quick! chatty!", &split, Some("chatty")), [1, 0, 0]);
    let shared = [("customers", [1, 2, 3]), ("own chatty", BAD)];
    assert_eq!(answers("quick! chatty! slow!", &shared, None), [1, 2, 3], "all three go by it");
    let mixed = [("customers quick", GOOD), ("own chatty", BAD)];
    assert_eq!(answers("quick! chatty!", &mixed, None), [1, 0, 0], "ours decide, and theirs are not added");
    let mixed = [("own", GOOD), ("customers quick", GOOD)];
    assert_eq!(answers("quick! chatty!", &mixed, None), [0, 0, 1], "theirs alone, where both say the same");
    let alike = [("own quick", [0, 0, 5]), ("customers chatty", [0, 0, 2])];
    assert_eq!(answers("quick! chatty!", &alike, None), [0, 0, 2], "whoever comes first");
    let both = [("own quick", BAD), ("customers chatty", GOOD), ("own chatty", [0, 1, 0])];
    assert_eq!(answers("quick! chatty!", &both, None), [1, 0, 0], "nor ours where theirs decide");
    let own = [("customers", [1, 2, 3]), ("customers slow", [0, 0, 9])];
    assert_eq!(answers("quick! chatty! slow!", &own, None), [1, 2, 12]);
    assert_eq!(answers("quick slow!", &own, None), [0, 0, 9], "everyone's is overridden");
}

#[test]
fn r5_a_break_that_the_tolerance_accepts_is_told_from_no_break() {
    let mut map = map("", &[("customers", [1, 0, 99])]);
    assert!(!seen(&map, JudgedBy::Customers, None).tolerated(), "negative is not tolerated");
    tolerate(&mut map, 1);
    assert_eq!(level(&map), Level::Positive);
    assert!(seen(&map, JudgedBy::Customers, None).tolerated());
    rate(&mut map, "customers", [0, 0, 99]);
    assert!(!seen(&map, JudgedBy::Customers, None).tolerated());
}

#[test]
fn r6_a_split_is_good_for_one_target_and_breaks_for_another() {
    let is_split = |segments, entries: &[_]| seen(&map(segments, entries), JudgedBy::Customers, None).split;
    let both = [("customers quick", GOOD), ("customers slow", SO_SO)];
    assert!(is_split("quick! slow!", &both));
    assert!(!is_split("quick! slow", &both));
    assert!(!is_split("quick! slow!", &both[..1]));
    assert!(!is_split("quick! slow!", &[both[1]]));
}

#[test]
fn r6_a_rating_for_everyone_is_overridden_where_every_target_has_its_own() {
    let is_overridden = |segments, entries: &[_]| {
        seen(&map(segments, entries), JudgedBy::CustomersFirst, None).overridden.is_some()
    };
    let all = [("customers", GOOD), ("customers quick", GOOD), ("customers slow", GOOD)];
    assert!(is_overridden("quick! slow!", &all));
    assert!(is_overridden("quick! slow", &all[..2]));
    assert!(!is_overridden("quick! slow!", &all[..2]), "slow goes by it");
    assert!(!is_overridden("quick slow", &all), "nobody in target");
    assert!(!is_overridden("quick! slow!", &all[1..]), "not rated for everyone");
    assert!(!is_overridden("quick!", &[all[0], ("own quick", BAD)]), "customers come first");
}

#[test]
fn r6_only_customers_who_are_hidden_are_a_finding() {
    let hides = |by, segments, entries: &[_]| seen(&map(segments, entries), by, None).hides_somebody();
    let first = |segments, entries: &[_]| hides(JudgedBy::CustomersFirst, segments, entries);
    let [quick, slow] = [("customers quick", GOOD), ("customers slow", GOOD)];
    let everyone = [("customers", SO_SO), quick, slow];
    assert!(first("quick! slow!", &everyone), "neutral for everyone, and both are pleased");
    assert!(hides(JudgedBy::Customers, "quick! slow!", &everyone));
    assert!(!hides(JudgedBy::Own, "quick! slow!", &everyone), "customers do not count");
    assert!(first("quick! slow", &everyone[..2]), "slow is out of target");
    assert!(!first("quick! slow!", &everyone[..2]), "slow goes by it");
    assert!(!first("quick slow", &everyone), "nobody in target");
    for better_or_the_same in [GOOD, SO_SO] {
        let entries = [("customers", better_or_the_same), quick, ("customers slow", SO_SO)];
        assert!(!first("quick! slow!", &entries), "not worse than what counts: {better_or_the_same:?}");
    }
    assert!(!first("quick! slow!", &[("own", BAD), quick, slow]), "ours never");
    assert!(!first("quick! slow!", &[("own", BAD), ("customers", GOOD), quick, slow]));
}
