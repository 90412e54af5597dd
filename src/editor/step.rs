//! What a step of undo is called after: what was done, what it changed, and the map before and after.

use crate::journey::{Journey, Target};

/// What a person did, where what changed does not tell: the name of a text, such as `step-tidy-up`.
pub type Deed = &'static str;

/// One step of undo or redo: what was done and what it changed, for a menu to name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    pub deed: Option<Deed>,
    pub targets: Vec<Target>,
}

/// A step with the map on either side of it, where what it names is found: what was added is in one, what
/// was taken away in the other.
#[derive(Clone, Copy, Debug)]
pub struct StepBetween<'a> {
    pub step: &'a Step,
    pub before: &'a Journey,
    pub after: &'a Journey,
}
