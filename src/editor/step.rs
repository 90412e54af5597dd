//! The name of a step of undo: what was done, what it changed, and the map before and after.

use crate::journey::{Journey, Target};

/// What a person did. It is given with the edits where they alone do not tell it, else it follows from what they
/// change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StepName {
    Add,
    AddStage,
    Delete,
    TurnRound,
    Connect,
    Reconnect,
    MoveStage,
    Move,
    Tidy,
    Align,
    Distribute,
    Duplicate,
    Cut,
    Paste,
    Rename,
    RenameGroup,
    Label,
    Stage,
    Mandate,
    Actors,
    Channels,
    Note,
    Rating,
    Merge,
    Decide,
    NewRound,
    Survey,
    RemoveSurvey,
    TakeActions,
    Change,
    Outcome,
    HandledBy,
    Promise,
    Trust,
    Clock,
    Dots,
    Map,
    MapTitle,
    MapNote,
    MapLanguage,
    MapPromise,
    MapTolerance,
    MapWeight,
    MapPlan,
}

impl StepName {
    /// Returns the name of the text that says it, in `drawing.ftl`.
    pub(crate) fn text(self) -> &'static str {
        match self {
            Self::Add => "step-add",
            Self::AddStage => "step-add-stage",
            Self::Delete => "step-delete",
            Self::TurnRound => "step-turn-round",
            Self::Connect => "step-connect",
            Self::Reconnect => "step-reconnect",
            Self::MoveStage => "step-move-stage",
            Self::Move => "step-move",
            Self::Tidy => "step-tidy",
            Self::Align => "step-align",
            Self::Distribute => "step-distribute",
            Self::Duplicate => "step-duplicate",
            Self::Cut => "step-cut",
            Self::Paste => "step-paste",
            Self::Rename => "step-rename",
            Self::RenameGroup => "step-rename-group",
            Self::Label => "step-label",
            Self::Stage => "step-stage",
            Self::Mandate => "step-mandate",
            Self::Actors => "step-actors",
            Self::Channels => "step-channels",
            Self::Note => "step-note",
            Self::Rating => "step-rating",
            Self::Merge => "step-merge",
            Self::Decide => "step-decide",
            Self::NewRound => "step-new-round",
            Self::Survey => "step-survey",
            Self::RemoveSurvey => "step-remove-survey",
            Self::TakeActions => "step-take-actions",
            Self::Change => "step-change",
            Self::Outcome => "step-outcome",
            Self::HandledBy => "step-handled-by",
            Self::Promise => "step-promise",
            Self::Trust => "step-trust",
            Self::Clock => "step-clock",
            Self::Dots => "step-dots",
            Self::Map => "step-map",
            Self::MapTitle => "step-map-title",
            Self::MapNote => "step-map-note",
            Self::MapLanguage => "step-map-language",
            Self::MapPromise => "step-map-promise",
            Self::MapTolerance => "step-map-tolerance",
            Self::MapWeight => "step-map-weight",
            Self::MapPlan => "step-map-plan",
        }
    }
}

/// One step of undo or redo: what was done and what it changed, for a menu to name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    pub step_name: Option<StepName>,
    pub targets: Vec<Target>,
}

/// A step with the maps before and after it, in which what it names is found: what was added is in one, what was
/// removed in the other.
#[derive(Clone, Copy, Debug)]
pub struct StepBetween<'a> {
    pub step: &'a Step,
    pub before: &'a Journey,
    pub after: &'a Journey,
}
