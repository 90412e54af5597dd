//! Any edits to a journey, of every kind and in any order: most can be applied, some cannot.

use polku::journey::{
    ActorId, Content, Edit, Field, HIGHEST_TOLERANCE, Journey, MapField, Point, SegmentId, StageId,
    Touchpoint, TouchpointId,
};
use proptest::{collection::vec, prelude::*, sample::select};

use crate::{
    generator::{about, actor, entry, journey, segment, stage, text, touchpoint, transition},
    generator_items::item,
};

/// Draws a journey, and up to `most` edits to it, one after the other.
pub(crate) fn edited(most: usize) -> impl Strategy<Value = (Journey, Vec<Edit>)> {
    journey().prop_flat_map(move |journey| {
        let edits = vec(edit(&journey), 0..=most);
        (Just(journey), edits)
    })
}

/// The ids of what is there and of some things that are not.
struct Names {
    stages: Vec<String>,
    actors: Vec<String>,
    segments: Vec<String>,
    touchpoints: Vec<String>,
}

impl Names {
    fn of(journey: &Journey) -> Self {
        let with = |ids: Vec<String>, new: &[&str]| -> Vec<String> {
            ids.into_iter().chain(new.iter().map(|&id| id.to_owned())).collect()
        };
        let new = &["new", "newer"];
        let touchpoints = journey.touchpoints().map(|touchpoint| touchpoint.id.to_string()).collect();
        Self {
            stages: with(journey.stages().iter().map(|stage| stage.id.to_string()).collect(), new),
            actors: with(journey.actors().iter().map(|actor| actor.id.to_string()).collect(), new),
            segments: with(journey.segments().iter().map(|segment| segment.id.to_string()).collect(), new),
            touchpoints: with(touchpoints, &["new", "newer", "newest"]),
        }
    }
}

/// Draws one edit of any kind.
pub(crate) fn edit(journey: &Journey) -> impl Strategy<Value = Edit> + use<> {
    let names = Names::of(journey);
    // The branches are boxed, since a choice holds all of them and they are large.
    prop_oneof![
        2 => described().boxed(),
        4 => cast(&names).boxed(),
        6 => touchpoints(&names).boxed(),
        3 => ratings(&names).boxed(),
        5 => connections(&names).boxed(),
        3 => items(&names).boxed(),
    ]
}

fn described() -> impl Strategy<Value = Edit> {
    let any = about().prop_flat_map(select);
    let refused = Just(Edit::Describe(MapField::Tolerance(HIGHEST_TOLERANCE + 1)));
    prop_oneof![9 => any, 1 => refused]
}

/// Draws an edit that adds, changes or removes something that touchpoints refer to.
fn cast(names: &Names) -> impl Strategy<Value = Edit> + use<> {
    let id = |names: &[String]| select(names.to_vec());
    let stage_id = |id: String| StageId::new(&id).expect("an id");
    let actor_id = |id: String| ActorId::new(&id).expect("an id");
    let segment_id = |id: String| SegmentId::new(&id).expect("an id");
    let stage = || id(&names.stages).prop_flat_map(|id| stage(&id));
    let actor = || id(&names.actors).prop_flat_map(|id| actor(&id));
    let segment = || id(&names.segments).prop_flat_map(|id| segment(&id));
    prop_oneof![
        stage().prop_map(Edit::AddStage).boxed(),
        stage().prop_map(Edit::ChangeStage).boxed(),
        id(&names.stages).prop_map(move |id| Edit::RemoveStage(stage_id(id))),
        actor().prop_map(Edit::AddActor).boxed(),
        actor().prop_map(Edit::ChangeActor).boxed(),
        id(&names.actors).prop_map(move |id| Edit::RemoveActor(actor_id(id))),
        segment().prop_map(Edit::AddSegment).boxed(),
        segment().prop_map(Edit::ChangeSegment).boxed(),
        id(&names.segments).prop_map(move |id| Edit::RemoveSegment(segment_id(id))),
    ]
}

fn touchpoints(names: &Names) -> impl Strategy<Value = Edit> + use<> {
    let Names { stages, actors, segments, touchpoints } = names;
    let (stages, actors, segments) = (stages.clone(), actors.clone(), segments.clone());
    let new =
        select(touchpoints.clone()).prop_flat_map(move |id| touchpoint(&id, &stages, &actors, &segments));
    let change = (new.clone(), any::<prop::sample::Index>()).prop_map(|(touchpoint, which)| {
        let id = touchpoint.id.clone();
        Edit::Change(id, which.get(&fields(touchpoint)).clone())
    });
    let too_far =
        id_of(touchpoints).prop_map(|id| Edit::Change(id, Field::At(Point::new(i32::MAX, i32::MIN))));
    prop_oneof![
        4 => new.prop_map(Edit::Add).boxed(),
        8 => change.boxed(),
        4 => id_of(touchpoints).prop_map(Edit::Remove),
        1 => too_far,
    ]
}

fn fields(touchpoint: Touchpoint) -> [Field; 13] {
    let Touchpoint { id: _, stage, at, content } = touchpoint;
    let Content {
        title,
        note,
        channels,
        actors,
        ratings: _,
        handled_by,
        promise,
        trust,
        clock,
        mandate,
        dots,
        extra,
    } = (*content).clone();
    [
        Field::Title(title),
        Field::Note(note),
        Field::Stage(stage),
        Field::Channels(channels),
        Field::Actors(actors),
        Field::At(at),
        Field::HandledBy(handled_by),
        Field::Promise(promise),
        Field::Trust(trust),
        Field::Clock(clock),
        Field::Mandate(mandate),
        Field::Dots(dots),
        Field::Extra(extra),
    ]
}

fn ratings(names: &Names) -> impl Strategy<Value = Edit> + use<> {
    let rated = || (id_of(&names.touchpoints), entry(&names.segments));
    prop_oneof![
        rated().prop_map(|(id, (key, entry))| Edit::Rate(id, key, entry.tally)),
        rated().prop_map(|(id, (key, entry))| Edit::Enter(id, key, entry)),
    ]
}

fn connections(names: &Names) -> impl Strategy<Value = Edit> + use<> {
    let ends = || (id_of(&names.touchpoints), id_of(&names.touchpoints));
    prop_oneof![
        2 => (ends(), transition()).prop_map(|((from, to), transition)| Edit::Connect(from, to, transition)),
        1 => (ends(), text()).prop_map(|((from, to), label)| Edit::Label(from, to, label)),
        1 => ends().prop_map(|(from, to)| Edit::Disconnect(from, to)),
    ]
}

/// Draws an edit that puts a record into a later list or takes one out.
fn items(names: &Names) -> impl Strategy<Value = Edit> + use<> {
    let put = || item(&names.touchpoints, &names.actors, &names.segments);
    prop_oneof![
        3 => put().prop_map(|item| Edit::Put(item.into())),
        1 => put().prop_map(|item| Edit::Drop(item.key())),
    ]
}

fn id_of(names: &[String]) -> impl Strategy<Value = TouchpointId> + use<> {
    select(names.to_vec()).prop_map(|id| TouchpointId::new(&id).expect("an id"))
}
