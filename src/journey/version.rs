//! The format that a map's file is written in: as early as its content allows, so that older readers can open it.

use super::{FormatVersion, Item, Journey, LATER_FORMAT, OWN_FORMAT, Touchpoint};

impl Journey {
    /// Returns the format that the map's file is written in: the one that it came in, or a later one that its
    /// content needs.
    pub fn format(&self) -> FormatVersion {
        let came_in = self.about.format;
        let format = if self.holds_later() { LATER_FORMAT.format } else { OWN_FORMAT.format };
        let min_reader =
            if self.counts_otherwise() { LATER_FORMAT.min_reader } else { OWN_FORMAT.min_reader };
        FormatVersion { format: came_in.format.max(format), min_reader: came_in.min_reader.max(min_reader) }
    }

    /// Returns whether the map holds anything that format 1 does not know.
    fn holds_later(&self) -> bool {
        let about = &self.about;
        !self.items.is_empty()
            || about.plan.is_some()
            || !about.based_on.is_empty()
            || self.carried.labels().next().is_some()
            || self.touchpoints().any(|touchpoint| is_later(touchpoint))
    }

    /// Returns whether an older reader would give another verdict: there is a case, or a group that is set aside.
    fn counts_otherwise(&self) -> bool {
        self.items().any(|item| match &**item {
            Item::Case(_) => true,
            Item::Group(group) => group.aside,
            Item::Action(_) | Item::Outcome(_) | Item::Survey(_) | Item::Conflict(_) => false,
        })
    }
}

fn is_later(touchpoint: &Touchpoint) -> bool {
    !touchpoint.dots.is_empty() || touchpoint.clock.where_to_ask.is_some()
}
