//! The ids of the inspector's sections, and the names of their titles.

/// A section of the inspector that folds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(in crate::gui) enum SectionId {
    Map,
    List(ListId),
    Groups,
    Outcomes,
    Detail(Detail),
    /// A part of the form of a case.
    Case(CasePart),
}

/// A list that the inspector shows of a map.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(in crate::gui) enum ListId {
    Stages,
    Actors,
    Segments,
}

/// A detail that a touchpoint may have beside its title, stage, channels, actors and ratings.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(in crate::gui) enum Detail {
    Cases,
    Mending,
    HandledBy,
    Promise,
    Trust,
    ReplyTime,
    Mandate,
    Connections,
    Note,
}

/// A part of the form of a case that comes after the recovery (R13, R16).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(in crate::gui) enum CasePart {
    FollowUp,
    Report,
    Learning,
    Contacts,
}

impl SectionId {
    /// Returns the name of the section's title in the words.
    pub(in crate::gui) fn title(self) -> &'static str {
        match self {
            Self::Map => "this-map",
            Self::List(ListId::Stages) => "stages",
            Self::List(ListId::Actors) => "actors",
            Self::List(ListId::Segments) => "segments",
            Self::Groups => "groups",
            Self::Outcomes => "outcomes",
            Self::Case(CasePart::FollowUp) => "case-step-follow-up",
            Self::Case(CasePart::Report) => "case-step-reporting",
            Self::Case(CasePart::Learning) => "case-step-learning",
            Self::Case(CasePart::Contacts) => "contacts",
            Self::Detail(Detail::Cases) => "cases",
            Self::Detail(Detail::Mending) => "mending",
            Self::Detail(Detail::HandledBy) => "handled-by",
            Self::Detail(Detail::Promise) => "promise",
            Self::Detail(Detail::Trust) => "trust",
            Self::Detail(Detail::ReplyTime) => "reply-time",
            Self::Detail(Detail::Mandate) => "mandate",
            Self::Detail(Detail::Connections) => "connections",
            Self::Detail(Detail::Note) => "note",
        }
    }
}

impl ListId {
    /// All lists, from top to bottom.
    pub(in crate::gui) const ALL: [Self; 3] = [Self::Stages, Self::Actors, Self::Segments];
}
