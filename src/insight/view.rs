//! Whose rating counts, for whom, of when: what a map is judged in (R4-R6, R13, R19).

use std::collections::BTreeSet;

use crate::journey::{Day, GroupName, SegmentId, TouchpointId};

/// The view in which a map is judged: whose rating counts (R4) and for which customers (R6).
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct View {
    pub by: JudgedBy,
    /// `None` is every segment in target; without any, everyone. A segment that the map does not have
    /// is looked at as `None`.
    pub segment: Option<SegmentId>,
    /// `None` is now; else the round of asking that is looked at, of those that are over (R5). One that the map
    /// does not have is looked at as `None`.
    pub round: Option<GroupName>,
    /// The day on which it is looked at: what was to be done before it is overdue (R13, R19). Empty where nothing is.
    pub today: Day,
    /// The touchpoints whose breaks are taken as positive in every segment: the map as if they were mended (R19).
    pub mended: BTreeSet<TouchpointId>,
}

/// The voice whose rating counts (R4).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum JudgedBy {
    #[default]
    CustomersFirst,
    Customers,
    Own,
}
