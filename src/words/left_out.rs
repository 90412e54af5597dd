//! The reasons why a column of a survey is left out (R17, R18), in words.

use std::borrow::Cow;

use super::Words;
use crate::insight::respondents::LeftOut;

impl Words {
    /// Returns what a column that is left out contains, or why it is left out: "free text".
    pub fn left_out(&self, why: LeftOut) -> Cow<'_, str> {
        self.text(match why {
            LeftOut::Chosen => "left-out-chosen",
            LeftOut::Empty => "left-out-empty",
            LeftOut::NoHeader => "left-out-no-header",
            LeftOut::Constant => "left-out-constant",
            LeftOut::EMail => "left-out-e-mail",
            LeftOut::Phone => "left-out-phone",
            LeftOut::NetworkAddress => "left-out-network-address",
            LeftOut::Identifier => "left-out-identifier",
            LeftOut::Date => "left-out-date",
            LeftOut::Name => "left-out-name",
            LeftOut::FreeText => "left-out-free-text",
            LeftOut::NoScale => "left-out-no-scale",
            LeftOut::MayBeSegment => "left-out-may-be-segment",
            LeftOut::OtherOutcome => "left-out-other-outcome",
            LeftOut::OtherSegment => "left-out-other-segment",
            LeftOut::TouchpointTaken => "left-out-touchpoint-taken",
        })
    }
}
