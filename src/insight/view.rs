//! The view in which a map is judged: whose rating counts, for whom, and of which time (R4-R6, R13, R19).

use std::collections::BTreeSet;

use crate::journey::{Day, GroupName, SegmentId, TouchpointId};

/// The view in which a map is judged: whose rating counts (R4), for which customers (R6), and of which round (R5).
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct View {
    pub by: JudgedBy,
    /// The chosen segment. `None` is every segment in target or, without any, everyone. A segment that the map
    /// does not have counts as `None`.
    pub segment: Option<SegmentId>,
    /// The past round of asking to look at (R5); `None` is now. A round that the map does not have counts as
    /// `None`.
    pub round: Option<GroupName>,
    /// The day on which the map is looked at: what should have been done before it is overdue (R13, R19). Where it
    /// is empty, nothing is overdue.
    pub today: Day,
    /// The touchpoints whose breaks are taken as positive in every segment, to judge the map as if they were
    /// mended (R19).
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
