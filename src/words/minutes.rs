//! Spans of time as people type them: "2 h", "1 d 4 h", "1,5 t". [`Words::duration`] writes them.

use super::Words;

/// The units: the text with what each may be called, and how many minutes it has.
const UNITS: [(&str, u64); 4] =
    [("minutes-typed", 1), ("hours-typed", 60), ("days-typed", 24 * 60), ("weeks-typed", 7 * 24 * 60)];
/// The most digits behind the point that are read; more make no difference in minutes.
const DECIMALS: usize = 3;

impl Words {
    /// Reads a span of time as whole minutes (R16). Returns `None` where it cannot be read, also for a number
    /// without a unit, which could mean minutes as well as days.
    pub fn minutes(&self, typed: &str) -> Option<u32> {
        let lower = typed.to_lowercase();
        let mut rest = lower.trim();
        let mut minutes = None;
        while !rest.is_empty() {
            let (part, behind) = self.part(rest)?;
            minutes = Some(minutes.unwrap_or(0u64).checked_add(part)?);
            rest = behind.trim_start_matches(|c: char| c.is_whitespace() || c == ',');
        }
        u32::try_from(minutes?).ok()
    }

    /// Reads a number and its unit; returns them in minutes, and the rest of the text.
    fn part<'a>(&self, text: &'a str) -> Option<(u64, &'a str)> {
        let (whole, rest) = digits(text);
        let (decimals, rest) = match rest.strip_prefix(['.', ',']) {
            Some(behind) => digits(behind),
            None => ("", rest),
        };
        let rest = rest.trim_start();
        let end = rest.find(|c: char| !c.is_alphabetic()).unwrap_or(rest.len());
        let (unit, behind) = rest.split_at(end);
        let unit = self.unit(unit)?;
        let decimals = &decimals[..decimals.len().min(DECIMALS)];
        let scale = 10u64.pow(u32::try_from(decimals.len()).ok()?);
        let number: u64 = format!("{whole}{decimals}").parse().ok()?;
        let behind = behind.strip_prefix('.').unwrap_or(behind);
        (!whole.is_empty()).then_some(())?;
        Some((number.checked_mul(unit)? / scale, behind))
    }

    fn unit(&self, typed: &str) -> Option<u64> {
        let is_called = |(name, _): &&(&str, u64)| self.text(name).split_whitespace().any(|it| it == typed);
        UNITS.iter().find(is_called).map(|(_, minutes)| *minutes)
    }
}

fn digits(text: &str) -> (&str, &str) {
    text.split_at(text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len()))
}

#[cfg(test)]
mod tests {
    use crate::words::Lang;

    #[test]
    fn r16_a_time_is_read_as_people_write_it() {
        let english = [
            ("30 min", 30),
            ("2 h", 120),
            (" 2H ", 120),
            ("1 d 4 h", 28 * 60),
            ("1d4h", 28 * 60),
            ("1 day, 4 hours", 28 * 60),
            ("1.5 h", 90),
            ("2 weeks", 20_160),
            ("5 min.", 5),
            ("0 min", 0),
        ];
        for (typed, minutes) in english {
            assert_eq!(Lang::En.words().minutes(typed), Some(minutes), "{typed}");
        }
        for (typed, minutes) in [("2 t", 120), ("2 h", 120), ("3 pv", 4320), ("1 vrk 1,5 t", 1530)] {
            assert_eq!(Lang::Fi.words().minutes(typed), Some(minutes), "{typed}");
        }
    }

    #[test]
    fn r16_what_is_no_time_is_refused() {
        let none =
            ["", "soon", "2", "2 h 30", "h", "2 moons", "-2 h", ".5 h", "2 h soon", "9999999999999999 d"];
        for typed in none.into_iter().chain(["99999999999 min"]) {
            assert_eq!(Lang::En.words().minutes(typed), None, "{typed}");
        }
    }
}
