//! The day and the moment on this computer's clock, for dates on maps.

use jiff::Zoned;

use crate::journey::{Day, Moment};

/// Returns today's local date; an empty day where a map cannot hold it.
pub fn today() -> Day {
    Day::new(&Zoned::now().date().to_string()).unwrap_or_default()
}

/// Returns the local time to the minute; an empty moment where a map cannot hold it.
pub fn now() -> Moment {
    Moment::new(&Zoned::now().strftime("%Y-%m-%d %H:%M").to_string()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn today_is_a_day_that_maps_can_say() {
        assert_eq!(today().as_str().len(), "2026-11-28".len());
    }

    #[test]
    fn now_is_a_moment_that_maps_can_say() {
        assert_eq!(now().as_str().len(), "2026-11-28 19:05".len());
    }
}
