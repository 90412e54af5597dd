//! Conflicts as sentences: what they are about, what each side says, and what was there before.

use super::Words;
use crate::journey::{ActorId, Address, Conflict, DELETED, Journey, SegmentId, StageId, TouchpointId};

impl Words {
    /// Says a conflict: "Paying, note: we say “Cash”, they say “Card”; before it was “Money”".
    pub fn dispute(&self, journey: &Journey, conflict: &Conflict) -> String {
        let what = self.disputed(journey, conflict);
        let said = |text: &str| self.disputed_value(journey, conflict, text);
        if conflict.field == DELETED {
            let name =
                if conflict.ours == DELETED { "dispute-deleted-by-us" } else { "dispute-deleted-by-them" };
            return self.say(name, &[("what", what.into())]);
        }
        let field = self.disputed_field(journey, conflict);
        let name = if conflict.base.is_empty() { "dispute" } else { "dispute-since" };
        let facts = [
            ("what", what),
            ("field", field),
            ("ours", said(&conflict.ours)),
            ("theirs", said(&conflict.theirs)),
            ("base", said(&conflict.base)),
        ];
        self.say(name, &facts.map(|(name, fact)| (name, fact.into())))
    }

    /// Names what a conflict is about as the map does: a touchpoint, a connection, a stage, the map.
    pub fn disputed(&self, journey: &Journey, conflict: &Conflict) -> String {
        let title = |id| on_one_line(&self.touchpoint_title(journey.title_of(id)));
        match journey.disputed(conflict) {
            Some(Address::Map) => self.text("dispute-map").into_owned(),
            Some(Address::Touchpoint(id) | Address::Rating(id, _)) => title(&id),
            Some(Address::Connection(from, to)) => {
                self.say("dispute-connection", &[("from", title(&from).into()), ("to", title(&to).into())])
            }
            Some(Address::Stage(id)) => on_one_line(journey.stage(&id).map_or("", |stage| &stage.name)),
            Some(Address::Actor(id)) => on_one_line(journey.actor(&id).map_or("", |actor| &actor.name)),
            Some(Address::Segment(id)) => {
                on_one_line(journey.segment(&id).map_or("", |segment| &segment.name))
            }
            Some(Address::Item(key)) => {
                let item = journey.item(&key);
                on_one_line(item.map_or("", |item| item.name()))
            }
            None => conflict.of.clone(),
        }
    }

    /// Returns the name of the field that a conflict is about; of a rating, whose it is.
    pub(crate) fn disputed_field(&self, journey: &Journey, conflict: &Conflict) -> String {
        match journey.disputed(conflict) {
            Some(Address::Rating(_, key)) => {
                let segment = key.segment.as_ref().and_then(|id| journey.segment(id));
                let segment = segment.map(|segment| segment.name.clone());
                let group = Some(key.group().to_owned()).filter(|group| !group.is_empty());
                let parts = [Some(self.voice(&key.voice).into_owned()), segment, group];
                parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
            }
            _ => self.field_name(&conflict.field),
        }
    }

    /// Returns a value in words: an id as the name that it stands for, a tally as its counts.
    pub(super) fn disputed_value(&self, journey: &Journey, conflict: &Conflict, text: &str) -> String {
        if text.is_empty() {
            return self.text("dispute-nothing").into_owned();
        }
        let counts: Vec<_> = text.split('/').collect();
        if conflict.is_about_answers()
            && let [negative, neutral, positive] = counts[..]
        {
            let counts = [("negative", negative), ("neutral", neutral), ("positive", positive)];
            return self.say("dispute-tally", &counts.map(|(name, count)| (name, (*count).into())));
        }
        let text = on_one_line(&named(journey, &conflict.field, text).unwrap_or_else(|| text.to_owned()));
        if text.chars().all(|c| c.is_ascii_digit() || "-, :".contains(c)) {
            return text;
        }
        self.say("dispute-text", &[("text", text.into())])
    }
}

/// Returns the name of the record that a field refers to by id; `None` where the field holds no id or the record
/// is gone.
fn named(journey: &Journey, field: &str, id: &str) -> Option<String> {
    Some(match field {
        "stage" => journey.stage(&StageId::new(id)?)?.name.clone(),
        "actor" | "solved_by" => journey.actor(&ActorId::new(id)?)?.name.clone(),
        "segment" => journey.segment(&SegmentId::new(id)?)?.name.clone(),
        "touchpoint" => journey.touchpoint(&TouchpointId::new(id)?)?.title.clone(),
        _ => return None,
    })
}

fn on_one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
