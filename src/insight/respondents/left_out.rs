//! R17, R18: why a column of a survey is left out.

/// The reason why a column is left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum LeftOut {
    /// A person's choice.
    Chosen,
    /// A column without any text.
    Empty,
    /// A column of ratings without a header that could be the title of a touchpoint.
    NoHeader,
    /// A column with the same text in every row.
    Constant,
    EMail,
    Phone,
    /// Network addresses of computers.
    NetworkAddress,
    /// Numbers or texts that tell respondents apart.
    Identifier,
    /// Days or times.
    Date,
    Name,
    FreeText,
    /// Numbers that fit no scale, such as ages and durations.
    NoScale,
    /// A column of few different words, which could be a segment.
    MayBeSegment,
    /// A column that asks about the whole, while another is the outcome.
    OtherOutcome,
    /// A column that could be the segment, while another is.
    OtherSegment,
    /// A column whose touchpoint belongs to another column.
    TouchpointTaken,
}

impl LeftOut {
    /// Returns whether the cells could tell who somebody is. Such cells are never kept, whatever is chosen.
    pub fn is_personal(self) -> bool {
        matches!(
            self,
            Self::EMail | Self::Phone | Self::NetworkAddress | Self::Identifier | Self::Name | Self::FreeText
        )
    }
}
