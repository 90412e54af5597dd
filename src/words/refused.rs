//! The reasons why a map refuses an edit or a record, as faults. Whoever changes a map tells them in the same
//! words: the window, the terminal, and what reads files.

use crate::journey::{EditError, FieldError, HIGHEST_TOLERANCE, ItemError, ListName, MOST_ENTRIES, Wrong};

use super::{Fault, FaultKind};

impl From<&EditError> for Fault {
    fn from(error: &EditError) -> Self {
        Self::of_edit(error, "map-refused")
    }
}

impl Fault {
    /// Returns the bare reason of a refusal, for somebody who has nothing to correct.
    pub fn reason(error: &EditError) -> Self {
        Self::of_edit(error, "refused-why")
    }

    fn of_edit(error: &EditError, sentence: &'static str) -> Self {
        let refused = |why| Self::new(FaultKind::Content, sentence).with("why", why);
        match error {
            EditError::StageExists(id) => refused("stage-exists").with("id", id),
            EditError::ActorExists(id) => refused("actor-exists").with("id", id),
            EditError::SegmentExists(id) => refused("segment-exists").with("id", id),
            EditError::TouchpointExists(id) => refused("touchpoint-exists").with("id", id),
            EditError::NoStage(id) => refused("no-stage").with("id", id),
            EditError::NoActor(id) => refused("no-actor").with("id", id),
            EditError::NoSegment(id) => refused("no-segment").with("id", id),
            EditError::NoTouchpoint(id) => refused("no-touchpoint").with("id", id),
            EditError::NotConnected(from, to) => refused("not-connected").with("id", from).with("to", to),
            EditError::ConnectedAlready(from, to) => refused("connected").with("id", from).with("to", to),
            EditError::ConnectedToItself(id) => refused("connected-to-itself").with("id", id),
            EditError::Tolerance(percent) => {
                refused("tolerance").with("percent", percent).with("most", &HIGHEST_TOLERANCE)
            }
            EditError::TooFar { id, .. } => refused("too-far").with("id", id),
            EditError::NoItem(key) => refused("no-item").with("id", key),
            EditError::Item(refusal) => Self::of_item(refusal.0.list(), &refusal.0.to_string(), &refusal.1),
            EditError::TooManyItems(list) => Self::new(FaultKind::Content, "map-too-many")
                .with("field", list.as_str())
                .with("most", &MOST_ENTRIES),
        }
    }

    /// Returns the fault of a record of a later list.
    pub(crate) fn of_item(list: ListName, id: &str, what: &ItemError) -> Self {
        let which = if id.is_empty() { "nameless" } else { "named" };
        let fault = Self::new(FaultKind::Content, "map-item").with("list", list.as_str());
        let fault = fault.with("which", which).with("id", id).with("wrong", wrong_of(what));
        match what {
            ItemError::Field(FieldError { field, wrong: Wrong::Number { least, most }, .. }) => {
                fault.with("field", field).with("least", least).with("most", most)
            }
            ItemError::Field(FieldError { field, .. }) => fault.with("field", field),
            ItemError::NotAgreed(field) => fault.with("field", field),
            ItemError::Steps | ItemError::Counts | ItemError::ColumnTwice => fault,
        }
    }
}

/// Returns the word by which the translation chooses its sentence.
fn wrong_of(what: &ItemError) -> &'static str {
    match what {
        ItemError::NotAgreed(_) => "not-agreed",
        ItemError::Steps => "steps",
        ItemError::Counts => "counts",
        ItemError::ColumnTwice => "column-twice",
        ItemError::Field(FieldError { wrong, .. }) => match wrong {
            Wrong::Missing => "missing",
            Wrong::Twice => "twice",
            Wrong::Text => "text",
            Wrong::Id => "id",
            Wrong::Name => "name",
            Wrong::Number { least: i64::MIN, .. } => "whole",
            Wrong::Number { .. } => "number",
            Wrong::Truth => "truth",
            Wrong::List => "list",
            Wrong::Record => "record",
            Wrong::TooMany => "too-many",
            Wrong::Day => "day",
            Wrong::Period => "period",
            Wrong::Moment => "moment",
            Wrong::Time => "time",
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        journey::{Edit, TouchpointId, test_map},
        words::Lang,
    };

    #[test]
    fn why_an_edit_is_refused_is_told_in_every_language() {
        let nobody = TouchpointId::new("nobody").expect("an id");
        let (_, error) = test_map::journey("A").apply(&[Edit::Remove(nobody)]).expect_err("there is none");
        for (lang, told) in [
            (Lang::En, "this cannot be in a map (there is no touchpoint “nobody”); correct it"),
            (Lang::Fi, "tällaista ei kartassa voi olla (kosketuspistettä ”nobody” ei ole); korjaa se"),
        ] {
            assert_eq!(lang.words().fault(&Fault::from(&error)), told);
        }
    }
}
