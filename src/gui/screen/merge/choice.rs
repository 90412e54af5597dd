//! The choices of a conflict, and the text that is typed for a choice.

use egui::Key;

use crate::{
    journey::{Address, Conflict, Decision, is_same_name},
    words::can_be_typed,
};

use super::shown::MergeShown;

/// A choice, and the key that makes it.
#[derive(Clone)]
pub(super) struct Offer {
    pub(super) key: Key,
    pub(super) digit: &'static str,
    pub(super) decision: Decision,
}

/// The text being typed for a choice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum TypedChoice {
    Another(String),
    /// The names of the groups that the answers of both sides become; `ours` is `None` where our group keeps its
    /// name.
    Groups {
        ours: Option<String>,
        theirs: String,
    },
}

impl Offer {
    /// Returns the choices for the conflict of this place, in the order of their keys; *another* is the last.
    pub(super) fn of(shown: MergeShown<'_>, place: usize) -> Vec<Self> {
        let (conflict, start) = (shown.conflict(place), shown.deciding.start());
        let choice = |key, digit, decision| Self { key, digit, decision };
        let mut choices =
            vec![choice(Key::Num1, "1", Decision::Ours), choice(Key::Num2, "2", Decision::Theirs)];
        // Ours may be a group already, through the decision about another file's answers.
        if start.can_keep_both(&shown.deciding.conflicts()[place]) {
            choices.push(choice(Key::Num3, "3", both(shown, conflict)));
        }
        if !conflict.base.is_empty() {
            choices.push(choice(Key::Num4, "4", Decision::Base));
        }
        let is_typed = |of| can_be_typed(&of, &conflict.field) && start.stands_alone(conflict);
        if start.disputed(conflict).is_some_and(is_typed) {
            let another = Decision::Another(conflict.ours.clone());
            choices.push(choice(Key::Num5, "5", another));
        }
        choices
    }

    /// Returns whether it is the choice below the others, whose value is typed.
    pub(super) fn is_another(&self) -> bool {
        matches!(self.decision, Decision::Another(_))
    }
}

/// Returns the decision that keeps both sides as groups, named after their files.
fn both(shown: MergeShown<'_>, conflict: &Conflict) -> Decision {
    let stem = |names: &[String]| match names {
        [one] => Some(std::path::Path::new(one).file_stem()?.to_string_lossy().into_owned()),
        _ => None,
    };
    let sources = shown.deciding.sources();
    let their_file = shown.their_file(conflict).map(|file| vec![file.to_owned()]);
    let names = sources.map(|sources| {
        [stem(&sources.ours.names), stem(their_file.as_ref().unwrap_or(&sources.theirs.names))]
    });
    let files = match names {
        Some([Some(ours), Some(theirs)]) if ours != theirs => Some([ours, theirs]),
        _ => None,
    };
    let words = shown.derived.words;
    let plain = || ["conflict-our-group", "conflict-their-group"].map(|name| words.text(name).into_owned());
    let [ours, theirs] = files.unwrap_or_else(plain);
    let is_named = match shown.deciding.start().disputed(conflict) {
        Some(Address::Rating(_, key)) => !key.group().is_empty(),
        _ => true,
    };
    Decision::Both { ours: (!is_named && !conflict.ours.is_empty()).then_some(ours), theirs }
}

impl TypedChoice {
    /// Returns the text that has to be typed before this can be decided; `None` where nothing has.
    pub(super) fn of(decision: &Decision) -> Option<Self> {
        match decision {
            Decision::Another(text) => Some(Self::Another(text.clone())),
            Decision::Both { ours, theirs } => {
                Some(Self::Groups { ours: ours.clone(), theirs: theirs.clone() })
            }
            Decision::Ours | Decision::Theirs | Decision::Base => None,
        }
    }

    /// Returns the decision that the text makes; `None` as long as a name is missing.
    pub(super) fn decision(&self) -> Option<Decision> {
        match self {
            Self::Another(text) => Some(Decision::Another(text.trim().to_owned())),
            Self::Groups { ours, theirs } => {
                let is_named = |name: &String| !name.trim().is_empty();
                let all = ours.as_ref().is_none_or(|ours| is_named(ours) && !is_same_name(ours, theirs));
                let all = all && is_named(theirs);
                let trimmed = |name: &String| name.trim().to_owned();
                all.then(|| Decision::Both { ours: ours.as_ref().map(trimmed), theirs: trimmed(theirs) })
            }
        }
    }
}

/// Returns the name of a decision's text in the words.
pub(super) fn name_of(decision: &Decision) -> &'static str {
    match decision {
        Decision::Ours => "conflict-ours",
        Decision::Theirs => "conflict-theirs",
        Decision::Both { .. } => "conflict-both",
        Decision::Base => "conflict-base",
        Decision::Another(_) => "conflict-another",
    }
}
