//! Days and times as the file writes them, without a time zone. They are kept as written, and only ones that exist
//! are accepted.

use std::sync::Arc;

use jiff::civil;

use super::field_value::{FieldError, FieldValue, Plain, Wrong};

macro_rules! dates {
    ($($(#[$doc:meta])* $Date:ident: $exists:ident else $wrong:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $Date(Arc<str>);

        impl $Date {
            /// Reads the value as the file writes it; `None` where no such day or time exists. An empty text is
            /// allowed and stands for nothing given.
            pub fn new(text: &str) -> Option<Self> {
                (text.is_empty() || $exists(text)).then(|| Self(text.into()))
            }

            /// Returns the value as the file writes it; empty where none is given.
            pub fn as_str(&self) -> &str {
                &self.0
            }

            /// Returns whether no value is given.
            pub fn is_empty(&self) -> bool {
                self.0.is_empty()
            }
        }

        impl FieldValue for $Date {
            fn absent() -> Option<Self> {
                Some(Self::default())
            }

            fn read(value: Plain) -> Result<Self, FieldError> {
                match value {
                    Plain::Text(text) => Self::of_text(&text),
                    _ => Err(Wrong::Text.here()),
                }
            }

            fn plain(&self) -> Plain {
                Plain::Text(self.text())
            }

            fn of_text(text: &str) -> Result<Self, FieldError> {
                Self::new(text).ok_or_else(|| Wrong::$wrong.here())
            }

            fn text(&self) -> String {
                self.as_str().to_owned()
            }
        }
    )*};
}

dates! {
    /// A day, `YYYY-MM-DD`; empty where none is given.
    Day: is_day else Day;
    /// A day, `YYYY-MM-DD`, a month, `YYYY-MM`, or a year, `YYYY`; empty where none is given.
    Period: is_period else Period;
    /// A day, optionally followed by a space and a time of day; empty where none is given.
    Moment: is_moment else Moment;
    /// A time of day, `HH:MM`; empty where none is given.
    TimeOfDay: is_time else Time;
}

impl Day {
    /// Returns the day of this year, month and day, both counted from 1; `None` where there is no such day.
    pub fn on(year: i16, month: i8, day: i8) -> Option<Self> {
        civil::Date::new(year, month, day).ok().and_then(|date| Self::new(&date.to_string()))
    }

    /// Returns the number of days from `other` to this day, negative where this day is earlier; `None` where one
    /// of them is not given.
    pub fn days_after(&self, other: &Self) -> Option<i32> {
        Some((self.date()? - other.date()?).get_days())
    }

    /// Returns the year, month and day; `None` where no day is given.
    pub fn numbers(&self) -> Option<(i16, i8, i8)> {
        self.date().map(|date| (date.year(), date.month(), date.day()))
    }

    fn date(&self) -> Option<civil::Date> {
        let [year, month, day] = numbers(self.as_str(), "0000-00-00")?;
        civil::Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
    }
}

/// Returns the numbers in a text of this shape, in which `0` stands for any digit; `None` where the text has
/// another shape.
fn numbers<const N: usize>(text: &str, shape: &str) -> Option<[i16; N]> {
    let fits = |(a, b): (u8, u8)| if b == b'0' { a.is_ascii_digit() } else { a == b };
    if text.len() != shape.len() || !text.bytes().zip(shape.bytes()).all(fits) {
        return None;
    }
    let numbers: Vec<i16> = text.split(['-', ':']).filter_map(|part| part.parse().ok()).collect();
    numbers.try_into().ok()
}

fn is_date(year: i16, month: i16, day: i16) -> bool {
    let small = |number: i16| i8::try_from(number).unwrap_or_default();
    civil::Date::new(year, small(month), small(day)).is_ok()
}

fn is_day(text: &str) -> bool {
    numbers(text, "0000-00-00").is_some_and(|[year, month, day]| is_date(year, month, day))
}

fn is_period(text: &str) -> bool {
    is_day(text)
        || numbers(text, "0000-00").is_some_and(|[year, month]| is_date(year, month, 1))
        || numbers(text, "0000").is_some_and(|[year]| is_date(year, 1, 1))
}

fn is_moment(text: &str) -> bool {
    is_day(text) || text.split_once(' ').is_some_and(|(day, time)| is_day(day) && is_time(time))
}

fn is_time(text: &str) -> bool {
    numbers(text, "00:00").is_some_and(|[hour, minute]| hour < 24 && minute < 60)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_counted_over_months_and_leap_years() {
        let day = |text| Day::new(text).expect("a day");
        assert_eq!(day("2026-12-08").days_after(&day("2026-11-28")), Some(10));
        assert_eq!(day("2026-11-20").days_after(&day("2026-11-28")), Some(-8));
        assert_eq!(day("2024-03-01").days_after(&day("2023-03-01")), Some(366));
        assert_eq!(day("2026-12-08").days_after(&Day::default()), None);
        assert_eq!(Day::on(2026, 12, 8), Day::new("2026-12-08"));
        assert_eq!((Day::on(2026, 2, 29), day("2026-12-08").numbers()), (None, Some((2026, 12, 8))));
    }

    #[test]
    fn only_days_and_times_that_exist_are_taken() {
        let days = ["2026-11-24", "2024-02-29", ""];
        assert!(days.iter().all(|day| Day::new(day).is_some()));
        for day in
            ["2026-02-29", "2026-13-01", "2026-1-01", "26-01-01", "2026-11-24 19:05", "-001-01-01", " "]
        {
            assert_eq!(Day::new(day), None, "{day}");
        }
        assert!(["2026", "2026-04", "2026-04-30"].iter().all(|period| Period::new(period).is_some()));
        assert!(["2026-00", "April", "2026-04-31"].iter().all(|period| Period::new(period).is_none()));
        assert!(["2026-11-24 19:05", "2026-11-24"].iter().all(|moment| Moment::new(moment).is_some()));
        for moment in ["2026-11-24  19:05", "2026-11-24T19:05", "2026-11-24 24:00", "19:05"] {
            assert_eq!(Moment::new(moment), None, "{moment}");
        }
        assert!(TimeOfDay::new("23:59").is_some() && TimeOfDay::new("7:00").is_none());
    }
}
