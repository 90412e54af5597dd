//! Days as spreadsheets rewrite them. One that could be two days is none: nobody guesses which.

use crate::journey::Day;

/// Why a text is no day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum NoDay {
    /// Day and month could be either of the two.
    Ambiguous,
    NotADay,
}

/// The day that a cell says: as the file writes it, as 8.12.2026, or with strokes where day and month can be told
/// apart; an empty cell says none. A midnight behind it is a spreadsheet's.
pub(super) fn day(text: &str) -> Result<Day, NoDay> {
    let text = without_midnight(text.trim());
    if text.is_empty() {
        return Ok(Day::default());
    }
    let sign = ['.', '/', '-'].into_iter().find(|sign| text.contains(*sign)).ok_or(NoDay::NotADay)?;
    let parts: Vec<_> = text.split(sign).map(str::trim).collect();
    let [one, two, three] = parts[..] else { return Err(NoDay::NotADay) };
    let [first, second, third] = [number(one)?, number(two)?, number(three)?];
    match (sign, one.len(), three.len()) {
        (_, 4, _) => made(first, second, third),
        ('.', _, 4) => made(third, second, first),
        ('.', _, 2) => made(2000 + third, second, first),
        (_, _, 4) if first == second || first > 12 => made(third, second, first),
        (_, _, 4) if second > 12 => made(third, first, second),
        (_, _, 2 | 4) => Err(NoDay::Ambiguous),
        _ => Err(NoDay::NotADay),
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

fn made(year: u32, month: u32, day: u32) -> Result<Day, NoDay> {
    Day::new(&format!("{year:04}-{month:02}-{day:02}")).ok_or(NoDay::NotADay)
}

#[cfg(test)]
mod tests {
    use super::*;

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
