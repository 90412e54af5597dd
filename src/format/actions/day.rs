//! Reads days in the forms that spreadsheets rewrite them to. A day that could be read as two is refused rather
//! than guessed.

use crate::journey::Day;

/// The reason why a text is not read as a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum NoDay {
    /// A text that could be one of several days.
    Ambiguous,
    NotADay,
}

/// The part that comes first in the days of a column that are written with slashes or hyphens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum DayOrder {
    Day,
    Month,
    Year,
}

impl DayOrder {
    /// Returns the order of the days of a column: the one in which every unambiguous cell is written. Returns
    /// `None` where these disagree or there are none.
    pub(super) fn of(cells: impl Iterator<Item = String>) -> Option<Self> {
        let mut certain = cells.filter_map(|cell| Readings::of(&cell).ok()?.only_order());
        let first = certain.next()?;
        certain.all(|order| order == first).then_some(first)
    }
}

/// The days that a cell may mean, each with the order in which it is read; `None` for a form with a fixed order.
pub(super) struct Readings(Vec<(Option<DayOrder>, Day)>);

impl Readings {
    /// Reads a day as the map file writes it, as 8.12.2026, or with slashes or hyphens. An empty cell reads as no
    /// day. A midnight after the day is ignored, since spreadsheets add one.
    pub(super) fn of(text: &str) -> Result<Self, NoDay> {
        let text = without_midnight(text.trim());
        if text.is_empty() {
            return Ok(Self(vec![(None, Day::default())]));
        }
        let sign = ['.', '/', '-'].into_iter().find(|sign| text.contains(*sign)).ok_or(NoDay::NotADay)?;
        let parts: Vec<_> = text.split(sign).map(str::trim).collect();
        let [one, two, three] = parts[..] else { return Err(NoDay::NotADay) };
        let [first, second, third] = [number(one)?, number(two)?, number(three)?];
        let read = orders((sign, one.len(), three.len()), [first, second, third]);
        let made = |(order, year, month, day)| Some((order, made(year, month, day)?));
        let days: Vec<_> = read.into_iter().filter_map(made).collect();
        if days.is_empty() { Err(NoDay::NotADay) } else { Ok(Self(days)) }
    }

    /// Returns the only day that the cell can mean, else the one in the order of its column, else the one that the
    /// action already has. Otherwise the day is ambiguous.
    pub(super) fn day(&self, order: Option<DayOrder>, before: &Day) -> Result<Day, NoDay> {
        let Self(days) = self;
        if days.iter().all(|(_, day)| *day == days[0].1) {
            return Ok(days[0].1.clone());
        }
        let ordered = days.iter().find(|(it, _)| order.is_some() && *it == order);
        let found = ordered.or_else(|| days.iter().find(|(_, day)| day == before));
        found.map(|(_, day)| day.clone()).ok_or(NoDay::Ambiguous)
    }

    /// Returns the order in which the cell is read, if it can be read in only one.
    fn only_order(&self) -> Option<DayOrder> {
        match self.0[..] {
            [(order, _)] => order,
            _ => None,
        }
    }
}

/// A way to read three numbers: the order that it takes for granted, then year, month and day.
type Reading = (Option<DayOrder>, u32, u32, u32);

/// Returns the ways to read three numbers, by the sign between them and by how long the first and the last are.
fn orders(written: (char, usize, usize), [first, second, third]: [u32; 3]) -> Vec<Reading> {
    let year = |short: u32| 2000 + short;
    let of = |order, year, month, day| (Some(order), year, month, day);
    match written {
        (_, 4, _) => vec![(None, first, second, third)],
        ('.', _, 4) => vec![(None, third, second, first)],
        ('.', _, 2) => vec![(None, year(third), second, first)],
        (_, _, 4) => vec![of(DayOrder::Day, third, second, first), of(DayOrder::Month, third, first, second)],
        (_, _, 2) => vec![
            of(DayOrder::Day, year(third), second, first),
            of(DayOrder::Month, year(third), first, second),
            of(DayOrder::Year, year(first), second, third),
        ],
        _ => vec![],
    }
}

fn without_midnight(text: &str) -> &str {
    match text.split_once(['T', ' ']) {
        Some((day, "00:00" | "00:00:00" | "00:00:00.000" | "0:00" | "0:00:00")) => day,
        _ => text,
    }
}

fn number(text: &str) -> Result<u32, NoDay> {
    let is_number = (1..=4).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    is_number.then(|| text.parse().ok()).flatten().ok_or(NoDay::NotADay)
}

fn made(year: u32, month: u32, day: u32) -> Option<Day> {
    Day::new(&format!("{year:04}-{month:02}-{day:02}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Result<Day, NoDay> {
        Readings::of(text)?.day(None, &Day::default())
    }

    #[test]
    fn r19_the_day_that_is_there_and_the_order_of_a_column_say_which_of_two_days_is_meant() {
        let of = |text: &str| Day::new(text).expect("a day");
        let read = |text: &str, order, before: &str| {
            Readings::of(text).and_then(|it| it.day(order, &of(before))).map(|day| day.as_str().to_owned())
        };
        let december = Ok("2026-12-08".to_owned());
        assert_eq!(read("12/8/2026", None, "2026-12-08"), december);
        assert_eq!(read("12/8/26", None, "2026-12-08"), december);
        assert_eq!(read("12/8/2026", None, "2026-12-09"), Err(NoDay::Ambiguous));
        let order = |cells: &[&str]| DayOrder::of(cells.iter().map(|cell| (*cell).to_owned()));
        let month = order(&["", "12/8/2026", "12/31/2026", "2026-12-08", "1/1/2026", "soon"]);
        assert_eq!(month, Some(DayOrder::Month));
        assert_eq!(read("12/8/2026", month, "2027-01-01"), december);
        assert_eq!(read("8/12/2026", month, "2026-12-08"), Ok("2026-08-12".to_owned()));
        assert_eq!(order(&["31/12/2026", "12/8/2026"]), Some(DayOrder::Day));
        assert_eq!([order(&["31/12/2026", "12/31/2026"]), order(&["31.12.2026", "8/12/2026"])], [None; 2]);
    }

    #[test]
    fn r19_a_day_is_known_however_a_spreadsheet_writes_it_and_never_guessed() {
        for text in [
            "2026-12-08",
            " 8.12.2026 ",
            "08.12.2026",
            "8. 12. 2026",
            "08.12.26",
            "2026/12/8",
            "2026-12-08 00:00",
            "2026-12-08T00:00:00",
            "8.12.2026 0:00",
        ] {
            assert_eq!(day(text).expect(text).as_str(), "2026-12-08", "{text}");
        }
        assert_eq!(
            ["25/12/2026", "12/25/2026", "25-12-2026"]
                .map(|text| day(text).map(|day| day.as_str().to_owned())),
            [(); 3].map(|()| Ok("2026-12-25".to_owned()))
        );
        assert_eq!(day("8/8/2026").expect("either way the same").as_str(), "2026-08-08");
        assert_eq!(day(" ").expect("none"), Day::default());
        for text in ["12/8/2026", "12-8-2026", "12/8/26", "26-12-08", "25/12/26"] {
            assert_eq!(day(text), Err(NoDay::Ambiguous), "{text}");
        }
        for text in [
            "31.2.2026",
            "2026-13-01",
            "soon",
            "46364",
            "8.12.",
            "2026-12-08 14:30",
            "12/45/2026",
            "8.12.026",
        ] {
            assert_eq!(day(text), Err(NoDay::NotADay), "{text}");
        }
    }
}
