//! What a detail that is typed comes to: the edits by which every touchpoint has it. What only some of several
//! had before, they keep.

use std::collections::BTreeSet;

use crate::{
    editor::ViewState,
    journey::{
        Actor, ActorId, CHANNELS, Channel, Edit, Extra, Field, Place, Stage, Tally, Touchpoint, order,
    },
    words::Words,
};

use super::{Detailing, TypedPart, names::is_called};

/// The edits on the map as it was before; none where the text is as it was.
pub(in crate::editor) fn edits(detailing: &Detailing, words: &Words, view: &ViewState) -> Vec<Edit> {
    if detailing.is_as_before() {
        return Vec::new();
    }
    match detailing.detail {
        TypedPart::Stage => in_stage(detailing, words, view),
        TypedPart::Channels => with_channels(detailing, words),
        TypedPart::Actors => with_actors(detailing, words, view),
        TypedPart::Note => fields(detailing, |touchpoint| {
            (touchpoint.note != detailing.text).then(|| Field::Note(detailing.text.clone()))
        }),
        TypedPart::Answers => {
            let tally = tally(&detailing.text);
            let rate = |tally| {
                detailing.ids.iter().map(move |id| Edit::Rate(id.clone(), view.entering.key(), tally))
            };
            tally.map(|tally| rate(tally).collect()).unwrap_or_default()
        }
    }
}

/// R5: how many answered negative, neutral and positive; none where nothing is written.
pub(in crate::editor) fn tally(text: &str) -> Option<Tally> {
    let numbers: Vec<u32> = text
        .split(|sign: char| sign.is_whitespace() || sign == ',')
        .filter(|number| !number.is_empty())
        .map(|number| number.parse().ok())
        .collect::<Option<_>>()?;
    match numbers[..] {
        [] => Some(Tally::default()),
        [negative, neutral, positive] => Some(Tally { negative, neutral, positive }),
        _ => None,
    }
}

/// The stage that is called so, or a new one behind the others.
fn in_stage(detailing: &Detailing, words: &Words, view: &ViewState) -> Vec<Edit> {
    let name = detailing.names(words).pop();
    let journey = &detailing.before;
    let there = |name: &String| journey.stages().iter().find(|stage| is_called(&stage.name, name));
    let new = name.as_ref().filter(|name| there(name).is_none()).map(|name| Stage {
        id: view.ids.stage_id(journey),
        name: name.clone(),
        order: order::behind(journey.stages().last().map(|last| last.order)),
        extra: Extra::default(),
    });
    let stage = new.as_ref().or(name.as_ref().and_then(there)).map(|stage| stage.id.clone());
    let mut edits: Vec<_> = new.into_iter().map(Edit::AddStage).collect();
    edits.extend(fields(detailing, |touchpoint| {
        (touchpoint.stage != stage).then(|| Field::Stage(stage.clone()))
    }));
    edits
}

fn with_channels(detailing: &Detailing, words: &Words) -> Vec<Edit> {
    let channel = |name: &String| {
        let usual = CHANNELS.into_iter().find(|it| **it == *name || is_called(&words.channel(it), name));
        usual.map_or_else(|| Channel::from(name.as_str()), Channel::from)
    };
    let shared: BTreeSet<Channel> = detailing.shared.iter().map(channel).collect();
    let named: BTreeSet<Channel> = detailing.names(words).iter().map(channel).collect();
    fields(detailing, |touchpoint| {
        let channels: BTreeSet<_> = touchpoint.channels.difference(&shared).chain(&named).cloned().collect();
        (channels != touchpoint.channels).then_some(Field::Channels(channels))
    })
}

/// Those that are called so, and new ones behind the others.
fn with_actors(detailing: &Detailing, words: &Words, view: &ViewState) -> Vec<Edit> {
    let journey = &detailing.before;
    let there = |name: &String| journey.actors().iter().find(|actor| is_called(&actor.name, name));
    let shared: BTreeSet<ActorId> =
        detailing.shared.iter().filter_map(there).map(|actor| actor.id.clone()).collect();
    let mut made: Vec<Actor> = Vec::new();
    let mut named = BTreeSet::new();
    for name in detailing.names(words) {
        let known = there(&name).or_else(|| made.iter().find(|actor| is_called(&actor.name, &name)));
        if let Some(actor) = known {
            named.insert(actor.id.clone());
            continue;
        }
        let last = made.last().or(journey.actors().last()).map(|last| last.order);
        let (id, order, extra) = (view.ids.actor_id(journey), order::behind(last), Extra::default());
        named.insert(id.clone());
        made.push(Actor { id, name, place: Place::Other, order, extra });
    }
    let changed = fields(detailing, |touchpoint| {
        let actors: BTreeSet<_> = touchpoint.actors.difference(&shared).chain(&named).cloned().collect();
        (actors != touchpoint.actors).then_some(Field::Actors(actors))
    });
    made.into_iter().map(Edit::AddActor).chain(changed).collect()
}

/// Only what changes.
fn fields(detailing: &Detailing, field: impl Fn(&Touchpoint) -> Option<Field>) -> Vec<Edit> {
    let touchpoints = detailing.ids.iter().filter_map(|id| detailing.before.touchpoint(id));
    touchpoints.filter_map(|it| Some(Edit::Change(it.id.clone(), field(it)?))).collect()
}
