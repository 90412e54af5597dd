//! The day on the clock of this computer, for what people date.

use jiff::Zoned;

use crate::journey::Day;

/// Tells which day it is here; none where no map can say it.
pub fn today() -> Day {
    Day::new(&Zoned::now().date().to_string()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn today_is_a_day_that_maps_can_say() {
        assert_eq!(today().as_str().len(), "2026-11-28".len());
    }
}
