//! The name of a step of undo: what was done, what it changed, and the map before and after.

use crate::journey::{Journey, Target};

macro_rules! step_names {
    ($($id:ident $text:literal;)*) => {
        /// What a person did. It is given with the edits where they alone do not tell it, else it follows from what
        /// they change.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum StepName {
            $($id,)*
        }

        impl StepName {
            /// Returns the name of the text that says it, in `drawing.ftl`.
            pub(crate) fn text(self) -> &'static str {
                match self {
                    $(Self::$id => $text,)*
                }
            }
        }
    };
}

step_names! {
    Add "step-add";
    AddStage "step-add-stage";
    Delete "step-delete";
    TurnRound "step-turn-round";
    Connect "step-connect";
    Reconnect "step-reconnect";
    MoveStage "step-move-stage";
    Move "step-move";
    Tidy "step-tidy";
    Align "step-align";
    Distribute "step-distribute";
    Duplicate "step-duplicate";
    Cut "step-cut";
    Paste "step-paste";
    Rename "step-rename";
    RenameGroup "step-rename-group";
    Label "step-label";
    Stage "step-stage";
    Mandate "step-mandate";
    Actors "step-actors";
    Channels "step-channels";
    Note "step-note";
    Rating "step-rating";
    Merge "step-merge";
    Decide "step-decide";
    NewRound "step-new-round";
    Survey "step-survey";
    RemoveSurvey "step-remove-survey";
    TakeActions "step-take-actions";
    Change "step-change";
    Outcome "step-outcome";
    HandledBy "step-handled-by";
    Promise "step-promise";
    Trust "step-trust";
    Clock "step-clock";
    Dots "step-dots";
    Map "step-map";
    MapTitle "step-map-title";
    MapNote "step-map-note";
    MapLanguage "step-map-language";
    MapPromise "step-map-promise";
    MapTolerance "step-map-tolerance";
    MapWeight "step-map-weight";
    MapPlan "step-map-plan";
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
