//! Pasting and duplicating: map text comes as it is, any other text as a list whose lines are touchpoints.
//! Whatever comes is one step, selected and in view; what cannot be used changes nothing.

use egui::Context;

use crate::{
    disk::LARGEST_FILE,
    format::{
        map::{self, MOST_LISTED, MOST_TOUCHPOINTS, MOST_TRANSITIONS},
        outline,
    },
    journey::{Edit, Entry, Journey, MapField, TouchpointId, Transition, extract, graft},
    picture::Pos,
    words::Fault,
};

use super::{
    app::App,
    fresh,
    landing::{self, Landed, Spot},
};

/// A longer line is no name of a touchpoint, in bytes.
const LONGEST_LINE: usize = 10_000;

/// What was pasted.
enum Pasted {
    /// Of a map, or all of one.
    Part(Journey),
    List(Journey),
}

impl App {
    /// A copy keeps everything, ratings too: it looks like what it was copied from, and it is selected, so
    /// that one key clears them. Who cuts and pastes must not lose any.
    pub(super) fn duplicate(&mut self, ctx: &Context) {
        self.look();
        let Some(sight) = &self.sight else { return };
        let part = extract(&sight.journey, self.looks.selection.iter());
        let landed = landing::duplicated(sight, part);
        let (edits, ids) = self.grafted(&landed);
        self.apply_as(ctx, "step-duplicate", &edits);
        self.select_and_show(ids);
    }

    /// Where the pointer is, if it is over the canvas.
    pub(super) fn paste_text(&mut self, ctx: &Context, text: &str, at: Option<Pos>) {
        self.look();
        if text.trim().is_empty() {
            self.tell_no_text(ctx);
            return;
        }
        match self.pasted(text) {
            Ok(pasted) => self.paste_part(ctx, pasted, at),
            Err(why) => self.notices.failure(self.words().say("not-pasted", &[("why", why.into())])),
        }
    }

    fn pasted(&self, text: &str) -> Result<Pasted, String> {
        let words = self.words();
        if text.len() as u64 > LARGEST_FILE {
            return Err(words.text("paste-too-large").into_owned());
        }
        let pasted = if map::is_meant_as_map(text) {
            let loaded = map::read(text.as_bytes()).map_err(|error| words.fault(&Fault::from(&error)))?;
            Pasted::Part(loaded.journey)
        } else {
            if let Some(line) = text.lines().position(|line| line.len() > LONGEST_LINE) {
                return Err(words.say("paste-long-line", &[("line", (line + 1).into())]));
            }
            let voice = &self.looks.entering.voice;
            let part = outline::read_part(text, voice, rand::random(), self.takes_title());
            Pasted::List(part.map_err(|error| words.fault(&Fault::from(&error)))?)
        };
        self.check_room(pasted.part())?;
        Ok(pasted)
    }

    /// Whether the map takes the title of what is pasted.
    fn takes_title(&self) -> bool {
        let journey = self.document.journey();
        journey.is_empty() && journey.about().title.trim().is_empty()
    }

    /// The map with the part is one that can be read again.
    fn check_room(&self, part: &Journey) -> Result<(), String> {
        let journey = self.document.journey();
        let lists = [
            (journey.len() + part.len(), MOST_TOUCHPOINTS, "touchpoints"),
            (journey.stages().len() + part.stages().len(), MOST_LISTED, "stages"),
            (journey.actors().len() + part.actors().len(), MOST_LISTED, "actors"),
            (journey.segments().len() + part.segments().len(), MOST_LISTED, "segments"),
            (journey.transitions().count() + part.transitions().count(), MOST_TRANSITIONS, "transitions"),
        ];
        let too_many = lists.into_iter().find(|(count, most, _)| count > most);
        too_many.map_or(Ok(()), |(_, most, what)| {
            Err(self.words().say("map-too-many", &[("most", most.into()), ("field", what.into())]))
        })
    }

    fn paste_part(&mut self, ctx: &Context, pasted: Pasted, at: Option<Pos>) {
        let Some(sight) = &self.sight else { return };
        let was_empty = sight.journey.is_empty();
        let title = Some(pasted.part().about().title.clone());
        let title = title.filter(|title| self.takes_title() && !title.trim().is_empty());
        let spot = self.spot(at, matches!(pasted, Pasted::List(_)));
        let (landed, is_list) = match pasted {
            Pasted::Part(part) => (landing::copied(sight, part, &spot), false),
            Pasted::List(part) => (landing::listed(sight, part, &spot), true),
        };
        let (mut edits, ids) = self.grafted(&landed);
        if is_list {
            self.rate_as_entered(&mut edits);
            edits.extend(going_on(spot.from, &landed.part, &ids));
        }
        edits.extend(title.map(|title| Edit::Describe(MapField::Title(title))));
        if edits.is_empty() {
            self.tell_no_text(ctx);
            return;
        }
        self.apply_as(ctx, "step-paste", &edits);
        let is_whole_map = was_empty && ids.len() > 1;
        self.select_and_show(ids);
        self.looks.fit |= is_whole_map;
    }

    fn spot(&self, at: Option<Pos>, goes_on: bool) -> Spot {
        let middle = self.looks.shown_part().centre();
        let selection = &self.looks.selection;
        Spot {
            at,
            selected: self.selected_bounds(),
            middle,
            from: selection.single().filter(|_| goes_on).cloned(),
        }
    }

    fn grafted(&self, landed: &Landed) -> (Vec<Edit>, Vec<TouchpointId>) {
        let journey = self.document.journey();
        graft(journey, &landed.part, landed.offset, || fresh::touchpoint_id(journey))
    }

    /// What a list's marks say is said for whom the bar names.
    fn rate_as_entered(&self, edits: &mut [Edit]) {
        let entered = |entry: Entry| (self.looks.entering.key(), entry);
        for edit in edits {
            if let Edit::Add(touchpoint) = edit {
                touchpoint.ratings =
                    std::mem::take(&mut touchpoint.ratings).into_values().map(entered).collect();
            }
        }
    }

    fn select_and_show(&mut self, ids: Vec<TouchpointId>) {
        self.look();
        if !ids.is_empty() {
            self.looks.selection.set(ids);
            self.show_selection(true);
        }
    }
}

impl Pasted {
    fn part(&self) -> &Journey {
        match self {
            Self::Part(part) | Self::List(part) => part,
        }
    }
}

/// A list goes on from the one touchpoint that is selected, as the next touchpoint does.
fn going_on(from: Option<TouchpointId>, part: &Journey, ids: &[TouchpointId]) -> Option<Edit> {
    let first = part.touchpoints().position(|touchpoint| part.before(&touchpoint.id).is_empty())?;
    Some(Edit::Connect(from?, ids[first].clone(), Transition::default()))
}
