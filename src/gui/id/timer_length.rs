//! The lengths that a timer may be set to.

/// The length of a timer, in whole minutes: from one minute to ten hours.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct TimerLength(u32);

/// The longest timer, in minutes: ten hours.
const LONGEST: u32 = 600;

impl TimerLength {
    /// The lengths that are offered.
    pub const ALL: [Self; 9] =
        [Self(1), Self(2), Self(3), Self(5), Self(10), Self(15), Self(20), Self(30), Self(60)];

    /// Returns the length of this many minutes, or the nearest length that is allowed.
    pub fn of(minutes: u32) -> Self {
        Self(minutes.clamp(1, LONGEST))
    }

    pub fn minutes(self) -> u32 {
        self.0
    }

    pub fn seconds(self) -> f64 {
        f64::from(self.0) * 60.0
    }
}

impl Default for TimerLength {
    fn default() -> Self {
        Self(5)
    }
}
