//! Days as people write and say them. They are read in the order of the language or as the file has them; a text
//! that is no day is never guessed at.

use super::Words;
use crate::journey::Day;

/// The most days between today and a day that is said without its year.
const NEAR: u32 = 182;

/// The direction in which a day without a year is looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Nearest {
    /// The next such day, for something still to do.
    Ahead,
    /// The last such day, for what has happened.
    Behind,
}

/// The century of a year of two digits.
const CENTURY: i16 = 2000;

impl Words {
    /// Reads a day that somebody typed: `2026-12-08`, `8.12.2026`, `8.12.26`, `8.12.` or as [`Self::day`] says it.
    /// Without a year it is the nearest such day ahead of `today` or behind it. Returns `None` where the text is
    /// no day.
    pub fn read_day(&self, typed: &str, today: &Day, nearest: Nearest) -> Option<Day> {
        let typed = typed.trim();
        if let Some(day) = Day::new(typed).filter(|day| !day.is_empty()) {
            return Some(day);
        }
        let (day, month, year) = self.parts_of_day(typed)?;
        match year {
            Some(year) => Day::on(year, month, day),
            None => nearest.day(day, month, today),
        }
    }

    /// Returns a near day without its year: "8 Dec"; a farther one as [`Self::day`] says it.
    pub fn near_day(&self, day: &Day, today: &Day) -> String {
        let is_near = day.days_after(today).is_some_and(|days| days.unsigned_abs() <= NEAR);
        match day.numbers().filter(|_| is_near) {
            Some((_, month, number)) => self.say("day-near", &of_day(number, month)),
            None => self.day(day),
        }
    }

    /// Returns how far away a day is: "in 10 days", "today", "3 days ago"; empty where today is not known.
    pub fn days_away(&self, day: &Day, today: &Day) -> String {
        match day.days_after(today) {
            Some(days) if days < 0 => self.say("days-ago", &[("count", days.unsigned_abs().into())]),
            Some(days) => self.say("days-ahead", &[("count", days.into())]),
            None => String::new(),
        }
    }

    /// Returns day, month and, if it was typed, year.
    fn parts_of_day(&self, typed: &str) -> Option<(i8, i8, Option<i16>)> {
        let mut parts = typed.split(['.', ' ', ',']).map(str::trim).filter(|part| !part.is_empty());
        let day = parts.next()?.parse().ok()?;
        let month = parts.next()?;
        let month = month.parse().ok().or_else(|| self.month(month))?;
        let year = match parts.next() {
            Some(year) if year.len() == 4 => Some(year.parse().ok()?),
            Some(year) if year.len() == 2 => Some(CENTURY + year.parse::<i16>().ok()?),
            Some(_) => return None,
            None => None,
        };
        parts.next().is_none().then_some((day, month, year))
    }

    /// Returns the month whose short name the typed one begins with: "Dec", "December".
    fn month(&self, typed: &str) -> Option<i8> {
        let typed = typed.to_lowercase();
        (1..=12).find(|month| {
            let said = self.say("day-near", &of_day(1, *month)).to_lowercase();
            let name = said.trim_matches(|c: char| !c.is_alphabetic());
            !name.is_empty() && typed.starts_with(name)
        })
    }
}

fn of_day(day: i8, month: i8) -> [(&'static str, fluent::FluentValue<'static>); 2] {
    [("day", day.to_string().into()), ("month", month.into())]
}

impl Nearest {
    /// Returns the nearest such day in this direction; today counts. It looks up to eight years away, for the
    /// 29th of February.
    fn day(self, day: i8, month: i8, today: &Day) -> Option<Day> {
        let (year, ..) = today.numbers()?;
        let in_year = |away: i16| Day::on(year.checked_add(away)?, month, day);
        match self {
            Self::Ahead => (0..=8).filter_map(in_year).find(|it| it >= today),
            Self::Behind => (0..=8).filter_map(|away| in_year(-away)).find(|it| it <= today),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Lang;

    fn day(text: &str) -> Day {
        Day::new(text).expect("a day")
    }

    #[test]
    fn days_are_read_as_they_are_written_and_nothing_is_guessed() {
        let today = day("2026-11-28");
        let read = |lang: Lang, typed| lang.words().read_day(typed, &today, Nearest::Ahead);
        let behind = |typed| Lang::Fi.words().read_day(typed, &today, Nearest::Behind);
        let behind = ["27.11.", "28.11.", "29.11.", "29.2.", "29.11.2026"].map(behind);
        let days = ["2026-11-27", "2026-11-28", "2025-11-29", "2024-02-29", "2026-11-29"];
        assert_eq!(behind, days.map(|text| Some(day(text))), "what has happened");
        for lang in Lang::ALL {
            for typed in
                ["2026-12-08", "8.12.2026", " 08.12.2026 ", "8.12.26", "8.12.", "8.12", "8. 12. 2026"]
            {
                assert_eq!(read(lang, typed), Some(day("2026-12-08")), "{lang:?} {typed}");
            }
            assert_eq!(read(lang, "27.11."), Some(day("2027-11-27")), "the next one");
            assert_eq!(read(lang, "28.11."), Some(day("2026-11-28")), "today is none that is over");
            assert_eq!(read(lang, "29.2."), Some(day("2028-02-29")));
            for typed in
                ["", "soon", "12/8/2026", "31.4.2026", "8.12.126", "8", "2026-12-8", "8.12.2026 9", "8.13."]
            {
                assert_eq!(read(lang, typed), None, "{lang:?} {typed}");
            }
        }
        assert_eq!(read(Lang::En, "8 December 2026"), Some(day("2026-12-08")));
    }

    #[test]
    fn a_day_is_read_as_it_is_said() {
        let today = day("2026-11-28");
        for words in Lang::ALL.map(Lang::words) {
            for month in 1..=12 {
                let day = Day::on(2027, month, 8).expect("a day");
                assert_eq!(words.read_day(&words.day(&day), &today, Nearest::Ahead), Some(day.clone()));
                assert_eq!(words.read_day(&words.near_day(&day, &today), &day, Nearest::Ahead), Some(day));
            }
        }
    }

    #[test]
    fn a_day_is_told_by_how_far_it_is() {
        let today = day("2026-11-28");
        let away = |text| Lang::En.words().days_away(&day(text), &today);
        let all = ["2026-12-08", "2026-11-29", "2026-11-28", "2026-11-27", "2026-11-20"].map(away);
        assert_eq!(all, ["in 10 days", "tomorrow", "today", "yesterday", "8 days ago"]);
        let near = |lang: Lang, text| lang.words().near_day(&day(text), &today);
        assert_eq!(near(Lang::En, "2027-01-15"), "15 Jan");
        assert_eq!(
            (near(Lang::En, "2027-11-28"), near(Lang::Fi, "2026-12-08")),
            ("28 Nov 2027".into(), "8.12.".into())
        );
        assert_eq!(Lang::En.words().days_away(&today, &Day::default()), "");
    }
}
