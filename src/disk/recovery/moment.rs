//! The time at which something was written, as a person at this computer says it: how long ago, and the local day
//! and time of day.

use std::{
    fs::{self, Metadata},
    path::Path,
    time::Duration,
};

use jiff::{Timestamp, Zoned, tz::TimeZone};

/// A moment of the past, in local time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PastMoment {
    pub ago: Duration,
    /// The number of midnights between that moment and now: 0 is today, 1 yesterday.
    pub days_ago: u32,
    pub year: i16,
    /// The month, from 1.
    pub month: i8,
    /// The day of the month, from 1.
    pub day: i8,
    /// The hour, from 0 to 23.
    pub hour: i8,
    pub minute: i8,
}

impl PastMoment {
    /// Returns when a file was last written; `None` where the file system does not tell.
    pub(super) fn of(about: &Metadata) -> Option<Self> {
        let written = Timestamp::try_from(about.modified().ok()?).ok()?;
        Self::seen_from(written, &Timestamp::now().to_zoned(TimeZone::system()))
    }

    /// Returns when the file at this path was last written; `None` where that is not known.
    pub fn of_file(path: &Path) -> Option<Self> {
        fs::metadata(path).ok().and_then(|about| Self::of(&about))
    }

    /// Returns the moment as seen from `now`. One that seems to come later, since a clock was put back, is just
    /// now.
    fn seen_from(then: Timestamp, now: &Zoned) -> Option<Self> {
        let ago = Duration::try_from(now.timestamp().duration_since(then)).unwrap_or_default();
        let local = then.to_zoned(now.time_zone().clone());
        let days = local.date().until(now.date()).ok()?.get_days();
        Some(Self {
            ago,
            days_ago: u32::try_from(days).unwrap_or_default(),
            year: local.year(),
            month: local.month(),
            day: local.day(),
            hour: local.hour(),
            minute: local.minute(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seen(then: &str, now: &str) -> PastMoment {
        let zone = TimeZone::fixed(jiff::tz::offset(2));
        let now = now.parse::<Timestamp>().expect("a time").to_zoned(zone);
        PastMoment::seen_from(then.parse().expect("a time"), &now).expect("a moment")
    }

    #[test]
    fn days_are_those_of_the_clock_on_the_wall() {
        let moment = seen("2026-03-01T21:59:00Z", "2026-03-01T22:01:00Z");
        assert_eq!((moment.days_ago, moment.ago), (1, Duration::from_mins(2)), "over midnight at +2");
        assert_eq!((moment.year, moment.month, moment.day), (2026, 3, 1));
        assert_eq!((moment.hour, moment.minute), (23, 59));
        assert_eq!(seen("2026-03-01T22:00:00Z", "2026-03-02T21:59:00Z").days_ago, 0);
        assert_eq!(seen("2025-03-01T22:00:00Z", "2026-03-02T12:00:00Z").days_ago, 365);
    }

    #[test]
    fn what_seems_to_come_from_the_future_is_just_now() {
        let moment = seen("2026-03-03T12:00:00Z", "2026-03-01T12:00:00Z");
        assert_eq!((moment.days_ago, moment.ago), (0, Duration::ZERO));
    }
}
