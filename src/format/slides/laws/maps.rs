//! Generates maps whose texts are long, wide or without spaces, and in which one touchpoint may lead to many.

use proptest::{
    collection::vec,
    prelude::*,
    sample::{Index, select},
};

use crate::journey::{
    Action, ActionId, Actor, ActorId, Edit, EntryKey, Extra, Field, Item, Journey, MapField, Place, Point,
    Segment, SegmentId, Stage, StageId, Tally, Touchpoint, TouchpointId, Transition, Voice,
};

/// Generates texts that people write, and some that they never would.
pub(super) fn text() -> impl Strategy<Value = String> {
    let words =
        ["Kuinka", "nopeasti", "tervehditään", "a", "WWW", "MMM", "ÄÄNI", "1171", "kosketuspiste", "–"];
    let words = |most| vec(select(words.to_vec()), 1..most).prop_map(|words| words.join(" "));
    prop_oneof![
        4 => words(8),
        2 => words(60),
        1 => (select(vec!["x", "W", "pitkäsana", "漢", "1", "e\u{301}"]), 1..300_usize).prop_map(|(it, n)| it.repeat(n)),
        1 => any::<String>(),
        1 => Just(String::new()),
        1 => Just("one\ntwo\n\nthree".to_owned()),
    ]
}

/// One touchpoint: its title, its note and the group that rated it; its stage and rating; and whether it has
/// actors.
type Step = ((String, String, String), (Option<usize>, usize), bool);

fn step() -> impl Strategy<Value = Step> {
    let note = prop_oneof![2 => Just(String::new()), 1 => text()];
    let group = prop_oneof![2 => Just(String::new()), 1 => text()];
    ((text(), note, group), (proptest::option::of(0..NAMES), 0..5_usize), any::<bool>())
}

const NAMES: usize = 3;

pub(super) fn map() -> impl Strategy<Value = Journey> {
    let about = (text(), text());
    let names = (vec(text(), NAMES), vec(text(), NAMES), vec(text(), NAMES));
    let steps = prop_oneof![3 => vec(step(), 1..8), 1 => vec(step(), 8..40)];
    let ways = vec((any::<Index>(), any::<Index>(), text()), 0..12);
    let to_all = prop_oneof![2 => Just(None), 1 => text().prop_map(Some)];
    let actions = vec((any::<Index>(), text()), 0..3);
    (about, names, steps, (ways, to_all), actions).prop_map(|(about, names, steps, ways, actions)| {
        let mut edits = described(about, names);
        edits.extend(steps.iter().enumerate().flat_map(|(place, step)| touchpoint(place, step)));
        edits.extend(connected(steps.len(), &ways));
        let actions = actions.iter().zip(0..);
        edits.extend(actions.map(|((at, what), place)| action(place, id(at.index(steps.len())), what)));
        // An edit that is not possible, such as a connection from a touchpoint to itself, is left out.
        edits.iter().fold(Journey::new(""), |map, edit| map.apply(std::slice::from_ref(edit)).unwrap_or(map))
    })
}

/// Some connections between any touchpoints, and, if the first touchpoint leads to all others, the label of those.
type Ways = (Vec<(Index, Index, String)>, Option<String>);

fn connected(count: usize, (ways, to_all): &Ways) -> Vec<Edit> {
    let ways = ways.iter().map(|(from, to, label)| (from.index(count), to.index(count), label.as_str()));
    let to_all = to_all.iter().flat_map(|label| (1..count).map(|to| (0, to, label.as_str())));
    let along = (1..count).map(|to| (to - 1, to, ""));
    let all = ways.chain(to_all).chain(along);
    all.map(|(from, to, label)| Edit::Connect(id(from), id(to), Transition::labelled(label))).collect()
}

fn id(place: usize) -> TouchpointId {
    TouchpointId::new(&format!("t{place}")).expect("an id")
}

type Names = (Vec<String>, Vec<String>, Vec<String>);

fn described((title, promise): (String, String), (stages, actors, segments): Names) -> Vec<Edit> {
    let mut edits = vec![Edit::Describe(MapField::Title(title)), Edit::Describe(MapField::Promise(promise))];
    let extra = Extra::default;
    for (place, name) in stages.into_iter().enumerate() {
        let (id, order) = (StageId::from_number(place as u64), place as i64);
        edits.push(Edit::AddStage(Stage { id, name, order, extra: extra() }));
    }
    for (place, name) in actors.into_iter().enumerate() {
        let (id, order, at) = (ActorId::from_number(place as u64), place as i64, Place::from("front"));
        edits.push(Edit::AddActor(Actor { id, name, place: at, order, extra: extra() }));
    }
    for (place, name) in segments.into_iter().enumerate() {
        let (id, order, in_target) = (SegmentId::from_number(place as u64), place as i64, place < 2);
        edits.push(Edit::AddSegment(Segment { id, name, order, in_target, extra: extra() }));
    }
    edits
}

fn touchpoint(place: usize, ((title, note, group), (stage, rating), is_served): &Step) -> Vec<Edit> {
    let (here, at) = (id(place), Point::new(200 * place as i32, 0));
    let mut edits = vec![Edit::Add(Touchpoint::new(here.clone(), title, at))];
    edits.push(Edit::Change(here.clone(), Field::Note(note.clone())));
    edits.push(Edit::Change(here.clone(), Field::Stage(stage.map(|it| StageId::from_number(it as u64)))));
    if *is_served {
        let actors = (0..NAMES).map(|it| ActorId::from_number(it as u64)).collect();
        edits.push(Edit::Change(here.clone(), Field::Actors(actors)));
    }
    let segment = Some(SegmentId::from_number(0));
    let (negative, positive) =
        (Tally { negative: 3, neutral: 0, positive: 1 }, Tally { negative: 0, neutral: 0, positive: 2 });
    let (voice, segment, tally) = match rating {
        0 => return edits,
        1 => (Voice::Customer, None, positive),
        2 => (Voice::Customer, None, negative),
        3 => (Voice::Customer, segment, negative),
        _ => (Voice::Own, None, negative),
    };
    edits.push(Edit::Rate(here, EntryKey::new(voice, segment, group.as_str()), tally));
    edits
}

fn action(place: u64, touchpoint: TouchpointId, what: &str) -> Edit {
    let action = Action::new(ActionId::from_number(place), touchpoint, what);
    Edit::Put(Item::Action(action).into())
}
