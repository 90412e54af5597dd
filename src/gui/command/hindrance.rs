//! What a command can lack, and what to do where it is lacking.

macro_rules! hindrances {
    ($($(#[$doc:meta])* $id:ident $name:literal;)*) => {
        /// Something that a command lacks.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub(super) enum Hindrance {
            $($(#[$doc])* $id,)*
        }

        impl Hindrance {
            #[cfg(test)]
            pub(super) const ALL: &[Self] = &[$(Self::$id),*];

            /// Returns the name of the sentence that says what is lacking.
            pub(super) fn name(self) -> &'static str {
                match self {
                    $(Self::$id => $name,)*
                }
            }
        }
    };
}

hindrances! {
    Map "lacks-map";
    Selection "lacks-selection";
    Anything "lacks-anything";
    One "lacks-one";
    Two "lacks-two";
    Three "lacks-three";
    Connection "lacks-connection";
    Name "lacks-name";
    Stage "lacks-stage";
    StageBefore "lacks-stage-before";
    StageBehind "lacks-stage-behind";
    NewWay "lacks-new-way";
    Breaks "lacks-breaks";
    Case "lacks-case";
    Contacts "lacks-contacts";
    SelectedBreak "lacks-break-selected";
    AsIf "lacks-as-if";
    Believed "lacks-believed";
    ToAsk "lacks-to-ask";
    Action "lacks-action";
    Search "lacks-search";
    Undo "lacks-undo";
    Redo "lacks-redo";
    Left "lacks-left";
    Conflict "lacks-conflict";
    /// The map on screen.
    Screen "lacks-screen";
    Round "lacks-round";
    RoundBefore "lacks-round-before";
    RoundAfter "lacks-round-after";
    /// A timer that is set.
    Timer "lacks-timer";
}

impl Hindrance {
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
