//! What a command can lack, and what to do where it is lacking.

/// Something that a command lacks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Hindrance {
    Map,
    Selection,
    Anything,
    One,
    Two,
    Three,
    Connection,
    Name,
    Stage,
    StageBefore,
    StageBehind,
    NewWay,
    Breaks,
    Case,
    Contacts,
    SelectedBreak,
    AsIf,
    Believed,
    ToAsk,
    Action,
    Search,
    Undo,
    Redo,
    Left,
    Conflict,
    /// The map on screen.
    Screen,
    Round,
    RoundBefore,
    RoundAfter,
    /// A timer that is set.
    Timer,
}

impl Hindrance {
    #[cfg(test)]
    pub(super) const ALL: [Self; 30] = [
        Self::Map,
        Self::Selection,
        Self::Anything,
        Self::One,
        Self::Two,
        Self::Three,
        Self::Connection,
        Self::Name,
        Self::Stage,
        Self::StageBefore,
        Self::StageBehind,
        Self::NewWay,
        Self::Breaks,
        Self::Case,
        Self::Contacts,
        Self::SelectedBreak,
        Self::AsIf,
        Self::Believed,
        Self::ToAsk,
        Self::Action,
        Self::Search,
        Self::Undo,
        Self::Redo,
        Self::Left,
        Self::Conflict,
        Self::Screen,
        Self::Round,
        Self::RoundBefore,
        Self::RoundAfter,
        Self::Timer,
    ];

    /// Returns the name of the sentence that says what is lacking.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Map => "lacks-map",
            Self::Selection => "lacks-selection",
            Self::Anything => "lacks-anything",
            Self::One => "lacks-one",
            Self::Two => "lacks-two",
            Self::Three => "lacks-three",
            Self::Connection => "lacks-connection",
            Self::Name => "lacks-name",
            Self::Stage => "lacks-stage",
            Self::StageBefore => "lacks-stage-before",
            Self::StageBehind => "lacks-stage-behind",
            Self::NewWay => "lacks-new-way",
            Self::Breaks => "lacks-breaks",
            Self::Case => "lacks-case",
            Self::Contacts => "lacks-contacts",
            Self::SelectedBreak => "lacks-break-selected",
            Self::AsIf => "lacks-as-if",
            Self::Believed => "lacks-believed",
            Self::ToAsk => "lacks-to-ask",
            Self::Action => "lacks-action",
            Self::Search => "lacks-search",
            Self::Undo => "lacks-undo",
            Self::Redo => "lacks-redo",
            Self::Left => "lacks-left",
            Self::Conflict => "lacks-conflict",
            Self::Screen => "lacks-screen",
            Self::Round => "lacks-round",
            Self::RoundBefore => "lacks-round-before",
            Self::RoundAfter => "lacks-round-after",
            Self::Timer => "lacks-timer",
        }
    }

    /// Returns what is lacking, unless it is there.
    pub(super) fn unless(self, has: bool) -> Option<Self> {
        (!has).then_some(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Lang;

    #[test]
    fn whatever_is_lacking_is_said_in_every_language() {
        for lang in Lang::ALL {
            for lack in Hindrance::ALL {
                assert!(lang.words().knows(lack.name()), "{lang:?} {lack:?}");
            }
        }
    }
}
