//! Checks that every field of a map has a name in every language, and a way in which its value is told.

use super::*;
use crate::{
    journey::{
        Action, ActionId, Actor, ActorId, Case, CaseId, Conflict, Edit, EntryKey, Extra, Group, GroupName,
        Item, Journey, ListName, Outcome, OutcomeQuestion, Period, Place, Segment, Stage, StageId, Survey,
        SurveyId, Tally, Voice, test_map,
        test_map::{id, segment},
    },
    words::Lang,
};

/// Returns an item of each list; the match makes the compiler ask for one of every new list.
fn item(list: ListName) -> Item {
    match list {
        ListName::Group => Item::Group(Group::new("Table 1", 1)),
        ListName::Action => Item::Action(Action::blank(ActionId::from_number(1))),
        ListName::Case => Item::Case(Case::new(CaseId::from_number(1), id("A"))),
        ListName::Outcome => Item::Outcome(Outcome {
            question: OutcomeQuestion::Return,
            segment: None,
            group: GroupName::default(),
            yes: 1,
            unsure: 0,
            no: 0,
            extra: Extra::default(),
        }),
        ListName::Survey => Item::Survey(Survey {
            id: SurveyId::from_number(1),
            name: String::new(),
            date: Period::default(),
            outcome: String::new(),
            columns: Vec::new(),
            tables: Vec::new(),
            extra: Extra::default(),
        }),
        ListName::Conflict => Item::Conflict(conflict()),
    }
}

fn conflict() -> Conflict {
    let [list, of, voice, segment, group, from, to, base, ours, theirs] = [(); 10].map(|()| String::new());
    let field = "title".to_owned();
    Conflict { list, of, field, voice, segment, group, from, to, base, ours, theirs, extra: Extra::default() }
}

/// Returns a map with one record of every kind, and their addresses.
fn one_of_everything() -> (Journey, Vec<Address>) {
    let mut map = test_map::journey("A + > B ?");
    let (stage, actor, whose) = (StageId::from_number(1), ActorId::from_number(1), segment("quick"));
    let extra = Extra::default();
    let edits = [
        Edit::AddStage(Stage { id: stage.clone(), name: "Meal".into(), order: 1, extra: extra.clone() }),
        Edit::AddActor(Actor {
            id: actor.clone(),
            name: "Cook".into(),
            place: Place::Front,
            order: 1,
            extra: extra.clone(),
        }),
        Edit::AddSegment(Segment {
            id: whose.clone(),
            name: "Quick".into(),
            order: 1,
            in_target: true,
            extra,
        }),
    ];
    map = map.apply(&edits).expect("it can be added");
    let items: Vec<_> = ListName::ALL.iter().map(|list| item(*list)).collect();
    for item in &items {
        test_map::edit(&mut map, Edit::Put(item.clone().into()));
    }
    let key = EntryKey::new(Voice::Customer, None, "");
    test_map::edit(
        &mut map,
        Edit::Rate(id("A"), key.clone(), Tally { negative: 1, neutral: 0, positive: 0 }),
    );
    let mut all = vec![
        Address::Map,
        Address::Stage(stage),
        Address::Actor(actor),
        Address::Segment(whose),
        Address::Touchpoint(id("A")),
        Address::Rating(id("A"), key),
        Address::Connection(id("A"), id("B")),
    ];
    all.extend(items.iter().map(|item| Address::Item(item.key())));
    (map, all)
}

/// Returns whether a field is part of an item's key: such a field never changes, so no change of it is ever told.
fn is_of_key(of: &Address, field: &str) -> bool {
    match of {
        Address::Item(ItemKey::Action(_) | ItemKey::Case(_) | ItemKey::Survey(_)) => field == "id",
        Address::Item(ItemKey::Outcome(_)) => ["question", "segment", "group"].contains(&field),
        Address::Item(ItemKey::Conflict(_)) => !["base", "ours", "theirs"].contains(&field),
        _ => false,
    }
}

#[test]
fn every_field_of_every_record_has_a_name_in_every_language_and_is_told_in_some_way() {
    let (map, all) = one_of_everything();
    for of in all {
        for (field, _) in map.texts(&of).expect("it is there") {
            if is_of_key(&of, &field) {
                continue;
            }
            for words in Lang::ALL.map(Lang::words) {
                assert!(words.knows(&field_text(&field)), "{:?} {of:?} {field}", words.lang);
            }
            assert!(told_of(&of, &field).is_some(), "nothing says how {field} of {of:?} is told");
        }
    }
}

#[test]
fn every_field_that_is_told_in_some_way_has_a_name_in_every_language() {
    for words in Lang::ALL.map(Lang::words) {
        for (field, _) in [MAP, LISTED, TOUCHPOINT, RATING, ITEM].concat() {
            assert!(words.knows(&field_text(field)), "{:?} {field}", words.lang);
        }
    }
}

#[test]
fn values_are_said_as_the_window_says_them() {
    let of = Address::Touchpoint(id("A"));
    let said = |field: &str, words: &str| {
        let english = Lang::En.words();
        format!("{} {}", english.field_name(field), english.field_value(&of, field, words).expect("a value"))
    };
    assert_eq!(said("channels", "face-to-face, pigeon post"), "channels face to face, pigeon post");
    assert_eq!(said("clock.actual_minutes", "3600"), "actual reply time 60 h");
    assert_eq!(
        said("trust.haste", "not-applicable"),
        "cause of distrust (haste in the voice) not applicable"
    );
    assert_eq!(said("dots.table 1", "2"), "dots (table 1) 2");
    assert_eq!(said("two_sided", ""), "fails both ways no");
    assert_eq!(said("handled_by", "self-service"), "handled by self-service");
    assert_eq!(said("weather", "Some(3)"), "weather Some(3)");
}
