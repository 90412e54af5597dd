//! Telling once, on a map of 24 touchpoints like one whose findings were buried in housekeeping: our ratings for
//! everyone everywhere, customers' by segment at ten touchpoints, actors at four.

use polku::{
    insight::{FindingKind, FindingLine, Insight, Meaning, Rule, View},
    journey::{
        Actor, ActorId, Edit, EntryKey, Extra, Field, Journey, Place, Rating, Segment, SegmentId, Tally,
        Voice, test_map,
    },
};

const TOUCHPOINTS: usize = 24;
/// The number of touchpoints that both segments and everyone have rated.
const ASKED: usize = 10;
const WITH_ACTOR: usize = 4;

/// Makes that map: touchpoint 3 breaks for the chatty, 5 for both; the loud are out of target.
pub(crate) fn drowned() -> Journey {
    let names: Vec<_> = ('A'..='Z').take(TOUCHPOINTS).map(String::from).collect();
    let mut map = test_map::journey(&names.join(" > "));
    let [cook, waiter] = ["cook", "waiter"].map(|id| ActorId::new(id).expect("an id"));
    for (id, name, order) in [(&cook, "Cook", 1), (&waiter, "Waiter", 2)] {
        let (id, extra) = (id.clone(), Extra::default());
        let actor = Actor { id, name: name.into(), place: Place::Back, order, extra };
        test_map::edit(&mut map, Edit::AddActor(actor));
    }
    for (name, order) in ["Quick", "Chatty", "Loud"].into_iter().zip(1..) {
        let (id, in_target) = (segment(name), name != "Loud");
        let segment = Segment { id, name: name.into(), order, in_target, extra: Extra::default() };
        test_map::edit(&mut map, Edit::AddSegment(segment));
    }
    for (place, name) in names.iter().enumerate() {
        rate(&mut map, name, Voice::Own, None, Rating::Positive);
        if place < ASKED {
            let bad = |breaks| if breaks { Rating::Negative } else { Rating::Positive };
            rate(&mut map, name, Voice::Customer, None, Rating::Positive);
            rate(&mut map, name, Voice::Customer, Some(segment("Quick")), bad(place == 4));
            rate(&mut map, name, Voice::Customer, Some(segment("Chatty")), bad(place == 2 || place == 4));
        }
        if place < WITH_ACTOR {
            let actors = Field::Actors([cook.clone()].into());
            test_map::edit(&mut map, Edit::Change(test_map::id(name), actors));
        }
    }
    map
}

fn segment(name: &str) -> SegmentId {
    SegmentId::new(&name.to_lowercase()).expect("an id")
}

fn rate(map: &mut Journey, name: &str, voice: Voice, segment: Option<SegmentId>, rating: Rating) {
    let key = EntryKey::new(voice, segment, "");
    test_map::edit(map, Edit::Rate(test_map::id(name), key, Tally::one(rating)));
}

#[test]
fn telling_once_24_touchpoints_are_told_in_ten_lines() {
    let map = drowned();
    let meaning = Meaning::of(&map, &Insight::of(&map, &View::default()));
    let lines: Vec<_> = meaning.told.iter().flat_map(|told| meaning.lines(told)).collect();
    let folded = |what: &FindingKind| {
        lines.iter().find_map(|line| match line {
            FindingLine::Folded(same, of) if same[0].what == *what => Some((same.len(), *of)),
            _ => None,
        })
    };
    assert_eq!(folded(&FindingKind::Assumption), Some((14, 24)));
    assert_eq!(folded(&FindingKind::NoActor), Some((20, 24)));
    assert_eq!((meaning.findings.len(), lines.len(), meaning.line_count()), (42, 10, 10));
    let heads: Vec<_> = meaning.told.iter().map(|told| told.rule).collect();
    assert_eq!(heads, [Rule::R8, Rule::R6, Rule::R10, Rule::R10, Rule::R15]);
    assert!(
        meaning.findings.iter().all(|it| it.what != FindingKind::Overridden),
        "nobody is hidden: all were pleased"
    );
}
