//! Makes the map of an outline: one chain of touchpoints through the stages, with the stages laid out as columns.

use std::collections::HashMap;

use super::{gathered::Outline, ids::OutlineIds, line::TouchpointLine};
use crate::{
    journey::{
        Actor, ActorId, Edit, EntryKey, Extra, Journey, Place, Point, Stage, StageId, Tally, Touchpoint,
        TouchpointId, Transition, Voice, name_key,
    },
    picture::arranged,
};

/// The edits that make a map, with every touchpoint still at the origin.
struct Chain<'a> {
    ids: OutlineIds,
    voice: &'a Voice,
    edits: Vec<Edit>,
    /// The actors by name, ignoring case and extra spaces.
    actors: HashMap<String, ActorId>,
    previous: Option<TouchpointId>,
}

impl Outline {
    /// Makes the map, laid out, with the ratings as those of `voice`; `default_title` is used if the outline has no
    /// title.
    pub(super) fn journey(self, ids: OutlineIds, default_title: &str, voice: &Voice) -> Journey {
        let journey = Journey::new(self.title.as_deref().unwrap_or(default_title));
        let (edits, actors) = (Vec::new(), HashMap::new());
        let mut chain = Chain { ids, voice, edits, actors, previous: None };
        let stages = chain.stages(self.stages);
        chain.actors(self.actors);
        for (stage, touchpoints) in stages.iter().zip(self.touchpoints) {
            for told in touchpoints {
                chain.touchpoint(told, stage.as_ref());
            }
        }
        let journey = applied(&journey, &chain.edits);
        applied(&journey, &arranged(&journey))
    }
}

/// Applies edits that are always possible: ids are fresh, stages and actors come before what uses them, and the
/// layout stays within range.
fn applied(journey: &Journey, edits: &[Edit]) -> Journey {
    journey.apply(edits).unwrap_or_else(|(place, error)| panic!("{:?}: {error}", edits[place]))
}

impl Chain<'_> {
    /// Adds the stages and returns their ids, after a first `None` for touchpoints without a stage.
    fn stages(&mut self, names: Vec<String>) -> Vec<Option<StageId>> {
        let mut ids = vec![None];
        for (name, order) in names.into_iter().zip(1..) {
            let id = StageId::from_number(self.ids.fresh());
            ids.push(Some(id.clone()));
            self.edits.push(Edit::AddStage(Stage { id, name, order, extra: Extra::default() }));
        }
        ids
    }

    fn actors(&mut self, names: Vec<String>) {
        for (name, order) in names.into_iter().zip(1..) {
            let id = ActorId::from_number(self.ids.fresh());
            self.actors.insert(name_key(&name), id.clone());
            let (place, extra) = (Place::Other, Extra::default());
            self.edits.push(Edit::AddActor(Actor { id, name, place, order, extra }));
        }
    }

    fn touchpoint(&mut self, told: TouchpointLine, stage: Option<&StageId>) {
        let id = TouchpointId::from_number(self.ids.fresh());
        let mut touchpoint = Touchpoint::new(id.clone(), &told.title, Point::default());
        touchpoint.stage = stage.cloned();
        touchpoint.note = told.note;
        touchpoint.channels = told.channels;
        touchpoint.actors = told.actors.iter().map(|name| self.actors[&name_key(name)].clone()).collect();
        self.edits.push(Edit::Add(touchpoint));
        if let Some(rating) = told.rating {
            let key = EntryKey::new(self.voice.clone(), None, "");
            self.edits.push(Edit::Rate(id.clone(), key, Tally::one(rating)));
        }
        if let Some(from) = self.previous.replace(id.clone()) {
            self.edits.push(Edit::Connect(from, id, Transition::default()));
        }
    }
}
