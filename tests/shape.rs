//! The rules "Shape", one by one: what an edit does beside what it says, and what it refuses.

use std::collections::BTreeSet;

use polku::{
    editor::Document,
    journey::{
        Actor, ActorId, Edit, EditError, Entry, EntryKey, Extra, FARTHEST, Field, Journey, Mandate, MapField,
        Place, Point, Rating, Segment, SegmentId, Stage, StageId, Tally, Touchpoint, Transition, Voice,
        test_map::{edit, id, journey},
    },
};

use crate::invariants::check_invariants;

/// Returns the connections, such as "AB BC".
fn connections(map: &Journey) -> String {
    map.transitions().map(|(from, to, _)| format!("{from}{to}")).collect::<Vec<_>>().join(" ")
}

/// Returns the connections that are left when these touchpoints are deleted in one step.
fn without(test_map: &str, names: &[&str]) -> String {
    let edits: Vec<_> = names.iter().map(|name| Edit::Remove(id(name))).collect();
    let map = journey(test_map).apply(&edits).expect("they are there");
    check_invariants(&map);
    connections(&map)
}

fn connect(from: &str, to: &str) -> Edit {
    Edit::Connect(id(from), id(to), Transition::default())
}

fn refused(map: &Journey, edit: Edit) -> EditError {
    map.apply(&[edit]).expect_err("it cannot be").1
}

#[test]
fn shape_at_most_one_connection_for_an_ordered_pair() {
    let mut map = journey("A > B");
    assert_eq!(refused(&map, connect("A", "B")), EditError::ConnectedAlready(id("A"), id("B")));
    edit(&mut map, connect("B", "A"));
    assert_eq!(connections(&map), "AB BA");
    edit(&mut map, Edit::Disconnect(id("A"), id("B")));
    assert_eq!(connections(&map), "BA");
    assert_eq!(refused(&map, Edit::Disconnect(id("A"), id("B"))), EditError::NotConnected(id("A"), id("B")));
}

#[test]
fn shape_no_connection_to_itself_nor_to_nothing() {
    let map = journey("A > B");
    assert_eq!(refused(&map, connect("A", "A")), EditError::ConnectedToItself(id("A")));
    assert_eq!(refused(&map, connect("A", "X")), EditError::NoTouchpoint(id("X")));
    assert_eq!(refused(&map, connect("X", "A")), EditError::NoTouchpoint(id("X")));
}

#[test]
fn shape_deleting_heals_a_chain() {
    assert_eq!(without("A > B > C", &["B"]), "AC");
    assert_eq!(without("A > B > C > D", &["B", "C"]), "AD");
    assert_eq!(without("A > B > C > D", &["C", "B"]), "AD");
}

#[test]
fn shape_deleting_an_end_heals_nothing() {
    assert_eq!(without("A > B > C", &["A"]), "BC");
    assert_eq!(without("A > B > C", &["C"]), "AB");
    assert_eq!(without("A; B > C", &["A"]), "BC");
}

#[test]
fn shape_deleting_heals_only_with_one_way_in_and_one_way_out() {
    assert_eq!(without("A > B > C; X > B", &["B"]), "");
    assert_eq!(without("A > B > C; B > X", &["B"]), "");
}

#[test]
fn shape_deleting_heals_only_what_is_not_connected_yet() {
    assert_eq!(without("A > B > C; A > C", &["B"]), "AC");
    assert_eq!(without("A > B > C > A", &["B"]), "AC CA");
    assert_eq!(without("A > B > A", &["B"]), "", "never to itself");
}

#[test]
fn shape_a_connection_that_is_there_stays_as_it_is() {
    let mut map = journey("A > B > C");
    let extra = Extra(vec![("clock".to_owned(), "1".to_owned())]);
    edit(
        &mut map,
        Edit::Connect(id("A"), id("C"), Transition { extra: extra.clone(), ..Transition::default() }),
    );
    edit(&mut map, Edit::Remove(id("B")));
    assert_eq!(map.transitions().map(|(_, _, transition)| &transition.extra).collect::<Vec<_>>(), [&extra]);
}

/// Returns the label of the connection that heals A > B > C, where its two connections have these labels.
fn label_of_healed(labels: [&str; 2]) -> String {
    let mut map = journey("A > B > C");
    for ((from, to), label) in [("A", "B"), ("B", "C")].into_iter().zip(labels) {
        edit(&mut map, Edit::Label(id(from), id(to), label.to_owned()));
    }
    edit(&mut map, Edit::Remove(id("B")));
    check_invariants(&map);
    map.transition(&id("A"), &id("C")).expect("healed").label.clone()
}

#[test]
fn shape_what_heals_a_chain_keeps_the_label_there_was() {
    assert_eq!(label_of_healed(["by phone", ""]), "by phone");
    assert_eq!(label_of_healed(["", "by mail"]), "by mail");
    assert_eq!(label_of_healed(["by phone", "by phone"]), "by phone");
    assert_eq!(label_of_healed(["by phone", "by mail"]), "", "neither is true of the whole way");
    assert_eq!(label_of_healed(["", ""]), "");
}

#[test]
fn shape_only_a_connection_has_a_label() {
    let map = journey("A > B; C");
    let label = |from, to| Edit::Label(id(from), id(to), "by phone".to_owned());
    assert_eq!(refused(&map, label("B", "A")), EditError::NotConnected(id("B"), id("A")));
    assert_eq!(refused(&map, label("A", "X")), EditError::NoTouchpoint(id("X")));
    let labelled = map.apply(&[label("A", "B")]).expect("it is there");
    assert_ne!(labelled, map);
    assert_eq!(labelled.apply(&[Edit::Label(id("A"), id("B"), String::new())]), Ok(map.clone()));
    let again = [Edit::Disconnect(id("A"), id("B")), connect("A", "B")];
    assert_eq!(labelled.apply(&again), Ok(map), "a new connection begins without");
}

/// Makes a map of A, B and C, in which A and B use a stage, an actor and a segment, while there is another one of
/// each.
fn used() -> (Journey, [Edit; 3]) {
    let extra = Extra::default;
    let name = |name: &str| (name.to_owned(), name.to_owned());
    let mut map = journey("A + > B - > C");
    let (stage, other_stage) = (StageId::new("S").unwrap(), StageId::new("S2").unwrap());
    let (actor, other_actor) = (ActorId::new("R").unwrap(), ActorId::new("R2").unwrap());
    let (group, other_group) = (SegmentId::new("G").unwrap(), SegmentId::new("G2").unwrap());
    for (number, id) in [stage.clone(), other_stage.clone()].into_iter().enumerate() {
        let (_, name) = name(id.as_str());
        edit(&mut map, Edit::AddStage(Stage { id, name, order: number as i64, extra: extra() }));
    }
    for (number, id) in [actor.clone(), other_actor.clone()].into_iter().enumerate() {
        let ((_, name), place) = (name(id.as_str()), Place::Front);
        edit(&mut map, Edit::AddActor(Actor { id, name, place, order: number as i64, extra: extra() }));
    }
    for (number, id) in [group.clone(), other_group.clone()].into_iter().enumerate() {
        let ((_, name), in_target) = (name(id.as_str()), true);
        let order = number as i64;
        edit(&mut map, Edit::AddSegment(Segment { id, name, in_target, order, extra: extra() }));
    }
    for (name, stage) in [("A", &stage), ("B", &stage), ("C", &other_stage)] {
        edit(&mut map, Edit::Change(id(name), Field::Stage(Some(stage.clone()))));
        let actors = if name == "C" { vec![&other_actor] } else { vec![&actor, &other_actor] };
        let actors: BTreeSet<_> = actors.into_iter().cloned().collect();
        edit(&mut map, Edit::Change(id(name), Field::Actors(actors.clone())));
        edit(&mut map, Edit::Change(id(name), Field::Mandate(Mandate { actors, ..Mandate::default() })));
        for group in [&group, &other_group] {
            let key = EntryKey::new(Voice::Own, Some(group.clone()), "");
            edit(&mut map, Edit::Rate(id(name), key, Tally::one(Rating::Neutral)));
        }
    }
    (map, [Edit::RemoveStage(stage), Edit::RemoveActor(actor), Edit::RemoveSegment(group)])
}

/// Returns the uses that are left after a removal, and asserts that undo brings them back in one step.
fn uses_after(which: usize, told: impl Fn(&Touchpoint) -> String) -> Vec<String> {
    let (map, removals) = used();
    let mut document = Document::new(map.clone());
    document.apply(&removals[which..=which]).expect("it is there");
    check_invariants(document.journey());
    let told = document.journey().touchpoints().map(|touchpoint| told(touchpoint)).collect();
    document.undo();
    assert_eq!(**document.journey(), map);
    assert!(!document.can_undo(), "it was one step");
    told
}

#[test]
fn shape_removing_a_stage_clears_its_uses() {
    let stage = |t: &Touchpoint| t.stage.as_ref().map(ToString::to_string).unwrap_or_default();
    assert_eq!(uses_after(0, stage), ["", "", "S2"]);
}

#[test]
fn shape_removing_an_actor_clears_its_uses() {
    let actors = |t: &Touchpoint| t.actors.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ");
    assert_eq!(uses_after(1, actors), ["R2", "R2", "R2"]);
    let may = |t: &Touchpoint| t.mandate.actors.iter().map(ToString::to_string).collect::<String>();
    assert_eq!(uses_after(1, may), ["R2", "R2", "R2"], "R14: nor may it solve anything any more");
}

#[test]
fn shape_removing_a_segment_takes_its_ratings_away_and_no_other() {
    let ratings = |t: &Touchpoint| {
        let of = |key: &EntryKey| format!("{} {:?}", key.voice.as_str(), key.segment);
        t.ratings.keys().map(of).collect::<Vec<_>>().join(", ")
    };
    let both = "customers None, own Some(\"G2\")";
    assert_eq!(uses_after(2, ratings), [both, both, "own Some(\"G2\")"]);
}

#[test]
fn shape_an_id_is_given_once() {
    let (map, removals) = used();
    let again = Edit::Add(Touchpoint::new(id("A"), "", Point::default()));
    assert_eq!(refused(&map, again), EditError::TouchpointExists(id("A")));
    let (stage, actor, segment) =
        (map.stages()[0].clone(), map.actors()[0].clone(), map.segments()[0].clone());
    let removed = map.apply(&removals).expect("they are there");
    assert_eq!(refused(&removed, Edit::ChangeStage(stage.clone())), EditError::NoStage(stage.id.clone()));
    assert_eq!(refused(&removed, Edit::ChangeActor(actor.clone())), EditError::NoActor(actor.id.clone()));
    let missing = EditError::NoSegment(segment.id.clone());
    assert_eq!(refused(&removed, Edit::ChangeSegment(segment.clone())), missing);
    assert_eq!(refused(&map, Edit::AddStage(stage.clone())), EditError::StageExists(stage.id));
    assert_eq!(refused(&map, Edit::AddActor(actor.clone())), EditError::ActorExists(actor.id));
    assert_eq!(refused(&map, Edit::AddSegment(segment.clone())), EditError::SegmentExists(segment.id));
}

#[test]
fn shape_what_is_referred_to_is_there() {
    let map = journey("A");
    let (stage, actor, segment) = (StageId::new("X"), ActorId::new("X").unwrap(), SegmentId::new("X"));
    let change = |field| Edit::Change(id("A"), field);
    let no_stage = EditError::NoStage(stage.clone().unwrap());
    assert_eq!(refused(&map, change(Field::Stage(stage.clone()))), no_stage);
    let no_actor = EditError::NoActor(actor.clone());
    assert_eq!(refused(&map, change(Field::Actors([actor.clone()].into()))), no_actor);
    let key = EntryKey::new(Voice::Own, segment.clone(), "");
    let no_segment = EditError::NoSegment(segment.unwrap());
    let one = Tally::one(Rating::Positive);
    assert_eq!(refused(&map, Edit::Rate(id("A"), key.clone(), one)), no_segment);
    let entry = Entry { tally: one, extra: Extra::default() };
    assert_eq!(refused(&map, Edit::Enter(id("A"), key.clone(), entry.clone())), no_segment);
    let new = || Touchpoint::new(id("B"), "", Point::default());
    assert_eq!(refused(&map, Edit::Add(Touchpoint { stage, ..new() })), no_stage);
    let mut with = new();
    with.actors.insert(actor);
    assert_eq!(refused(&map, Edit::Add(with)), no_actor);
    let mut with = new();
    with.ratings.insert(key, entry);
    assert_eq!(refused(&map, Edit::Add(with)), no_segment);
}

#[test]
fn shape_numbers_stay_in_their_range() {
    let mut map = journey("A");
    let at = |x, y| Edit::Change(id("A"), Field::At(Point::new(x, y)));
    edit(&mut map, at(FARTHEST, -FARTHEST));
    for (x, y) in [(FARTHEST + 1, 0), (0, -FARTHEST - 1), (i32::MIN, i32::MAX)] {
        let too_far = EditError::TooFar { id: id("A"), at: Point::new(x, y) };
        assert_eq!(refused(&map, at(x, y)), too_far);
    }
    let tolerance = |percent| Edit::Describe(MapField::Tolerance(percent));
    edit(&mut map, tolerance(99));
    assert_eq!(refused(&map, tolerance(100)), EditError::Tolerance(100));
}

#[test]
fn shape_a_tally_of_zeros_is_no_entry() {
    let mut map = journey("A +");
    let key = EntryKey::new(Voice::Customer, None, "");
    edit(&mut map, Edit::Rate(id("A"), key.clone(), Tally::default()));
    assert_eq!(map, journey("A ?"));
    edit(&mut map, Edit::Enter(id("A"), key.clone(), Entry::default()));
    assert_eq!(map, journey("A ?"));
    let extra = Extra(vec![("clock".to_owned(), "1".to_owned())]);
    let kept = Entry { tally: Tally::default(), extra };
    edit(&mut map, Edit::Enter(id("A"), key.clone(), kept.clone()));
    assert_eq!(map.touchpoint(&id("A")).unwrap().ratings.get(&key), Some(&kept), "what is newer is kept");
    check_invariants(&map);
}
