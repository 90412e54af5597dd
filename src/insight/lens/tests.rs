//! Tests of what each lens shows.

use super::*;
use crate::{
    insight::{Contrast, Insight, View},
    journey::{
        Actor, ActorId, Answer, BreakSet, ByBreaks, Cause, Clock, Column, Delivery, Edit, EntryKey, Extra,
        Field, Handling, Item, Journey, Period, Place, Rating, Survey, SurveyId, Table, Tally, Voice,
        test_map::{edit, id, journey},
    },
};

fn marks(map: &Journey, lens: Lens) -> Vec<LensMark> {
    let sightings = lens.sightings(map, &Insight::of(map, &View::default()));
    sightings.into_iter().map(|sighting| sighting.mark).collect()
}

fn change(map: &mut Journey, name: &str, field: Field) {
    edit(map, Edit::Change(id(name), field));
}

#[test]
fn r1_the_experience_is_the_level() {
    let levels = [Level::Positive, Level::Negative, Level::Neutral, Level::Unrated];
    assert_eq!(marks(&journey("A + > B - > C 0 > D ?"), Lens::default()), levels.map(LensMark::Level));
}

#[test]
fn r10_both_sides_and_what_they_come_to() {
    let mut map = journey("A + > B - > C ?");
    for (name, rating) in [("B", Rating::Positive), ("C", Rating::Neutral)] {
        edit(&mut map, Edit::Rate(id(name), EntryKey::new(Voice::Own, None, ""), Tally::one(rating)));
    }
    let contrasts: Vec<_> = marks(&map, Lens::Gap)
        .into_iter()
        .map(|mark| if let LensMark::Sides(sides) = mark { sides.contrast() } else { panic!("{mark:?}") })
        .collect();
    assert_eq!(contrasts, [None, Some(Contrast::BlindSpot), Some(Contrast::Assumption)]);
}

#[test]
fn r8_who_meets_a_break_and_what_leads_back() {
    let met = |met| LensMark::Met(met, None);
    let both = marks(&journey("A + > B - > C +; A > C > D 0 > C; E - > F + > G ? > F; H -"), Lens::Reach);
    let positive = LensMark::Level(Level::Positive);
    assert_eq!(
        both[..4],
        [
            positive.clone(),
            met(Met::AtACost(vec![])),
            positive.clone(),
            LensMark::Met(Met::ByEveryone, Some(3))
        ]
    );
    assert_eq!(both[4..], [met(Met::ByEveryone), positive, LensMark::LeadsBack(6), met(Met::Unknown)]);
}

#[test]
fn r11_kept_broken_or_not_judged_and_which_way_it_fails() {
    let mut map = journey("A + > B - > C ?");
    let delivery = |kept, fails| Field::Promise(Delivery { kept, two_sided: false, fails });
    change(&mut map, "A", delivery(Some(Kept::Kept), None));
    change(&mut map, "B", delivery(Some(Kept::Broken), Some(Amount::Little)));
    let said = [
        LensMark::Promise(Some(Kept::Kept), None),
        LensMark::Promise(Some(Kept::Broken), Some(Amount::Little)),
        LensMark::Promise(None, None),
    ];
    assert_eq!(marks(&map, Lens::Promise), said);
}

#[test]
fn r12_r16_a_cause_weighs_more_than_a_late_answer_and_not_asked_is_not_sound() {
    use Trusted::{AtRisk, BadlyAnswered, Distrusted, NotAsked, Sound};
    let mut map = journey("A + > B - > C + > D + > E +");
    let seen = |answer: Answer| Field::Trust([(Cause::Haste, answer.into())].into());
    let late = Clock { promised: Some(60), actual: Some(61), ..Clock::default() };
    change(&mut map, "A", seen(Answer::Yes));
    change(&mut map, "A", Field::Clock(late.clone()));
    change(&mut map, "B", seen(Answer::Yes));
    change(&mut map, "C", seen(Answer::No));
    change(&mut map, "D", Field::Clock(late));
    change(&mut map, "E", seen(Answer::NotApplicable));
    let said = [AtRisk, Distrusted, Sound, BadlyAnswered, NotAsked].map(LensMark::Trust);
    assert_eq!(marks(&map, Lens::Trust), said);
}

#[test]
fn r15_the_first_actor_as_they_are_shown_and_people_alone() {
    let mut map = journey("A + > B -");
    let actors = [ActorId::from_number(9), ActorId::from_number(1)];
    for (order, id) in (0..).zip(&actors) {
        let (name, extra) = (format!("Actor {order}"), Extra::default());
        edit(&mut map, Edit::AddActor(Actor { id: id.clone(), name, place: Place::Back, order, extra }));
    }
    change(&mut map, "A", Field::Actors(actors.into()));
    change(&mut map, "A", Field::HandledBy(Some(Handling::Person)));
    assert_eq!(marks(&map, Lens::ALL[5]), [LensMark::Actor(Some(0)), LensMark::Actor(None)]);
    let insight = Insight::of(&map, &View::default());
    let aside = |people_alone| {
        let sightings = Lens::Actors { people_alone }.sightings(&map, &insight);
        sightings.into_iter().map(|sighting| sighting.is_aside).collect::<Vec<_>>()
    };
    assert_eq!((aside(false), aside(true)), (vec![false, false], vec![false, true]));
}

#[test]
fn r17_what_each_touchpoint_alone_holds_back_by_the_survey_that_is_gone_by() {
    let mut map = journey("A - > B - > C +");
    assert_eq!(marks(&map, Lens::Customers)[0], LensMark::Level(Level::Negative), "no survey says anything");
    let set =
        |columns: &[u32], people| BreakSet { columns: columns.to_vec(), people, extra: Extra::default() };
    let by_breaks = [(1, 5), (2, 2)].map(|(breaks, people)| ByBreaks {
        breaks,
        people,
        asked: 0,
        yes: 0,
        extra: Extra::default(),
    });
    let table = Table {
        segment: None,
        answered: 7,
        unbroken: 0,
        by_breaks: by_breaks.to_vec(),
        break_sets: vec![set(&[1], 2), set(&[2], 3), set(&[1, 2], 2)],
        more_sets: 0,
        larger_sets: 0,
        extra: Extra::default(),
    };
    let column =
        |name: &str| Column { title: name.into(), touchpoint: Some(id(name)), extra: Extra::default() };
    let survey = Survey {
        id: SurveyId::from_number(1),
        name: "Spring".into(),
        date: Period::default(),
        outcome: String::new(),
        columns: vec![column("A"), column("B")],
        tables: vec![table],
        extra: Extra::default(),
    };
    edit(&mut map, Edit::Put(Item::Survey(survey).into()));
    let held = |people, is_most| LensMark::HeldBack(Some(HeldBack { people, most: 3, is_most }));
    assert_eq!(marks(&map, Lens::Customers), [held(2, false), held(3, true), LensMark::HeldBack(None)]);
}

#[test]
fn r15_people_alone_is_the_choice_of_actors() {
    let [all, alone] = [false, true].map(|people_alone| Lens::Actors { people_alone });
    assert!(all.is_same_choice(alone) && !all.is_same_choice(Lens::TwoSides));
    for lens in Lens::ALL {
        assert_eq!(Lens::ALL.into_iter().filter(|other| other.is_same_choice(lens)).count(), 1);
    }
}
