//! Day and moment on the clock of this computer, for what people date.

use jiff::Zoned;

use crate::journey::{Day, Moment};

/// Tells which day it is here; none where no map can say it.
pub fn today() -> Day {
    Day::new(&Zoned::now().date().to_string()).unwrap_or_default()
}

/// Tells which moment it is here, to the minute; none where no map can say it.
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
