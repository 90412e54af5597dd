//! Large numbers and shares as people read them: with thousands set apart, and with the decimal mark of the
//! language.

use fluent::{FluentArgs, FluentValue};

use super::{Lang, Words};

impl Lang {
    /// Returns what separates thousands; in Finnish a space at which no line breaks.
    fn between_thousands(self) -> char {
        match self {
            Self::En => ',',
            Self::Fi => '\u{a0}',
        }
    }

    fn decimal_mark(self) -> char {
        match self {
            Self::En => '.',
            Self::Fi => ',',
        }
    }

    /// Writes a number with its thousands apart: "25,976"; in Finnish "25 976".
    fn number(self, count: u64) -> String {
        let digits = count.to_string();
        let mut counted = String::new();
        for (at, digit) in digits.chars().enumerate() {
            if at > 0 && (digits.len() - at).is_multiple_of(3) {
                counted.push(self.between_thousands());
            }
            counted.push(digit);
        }
        counted
    }
}

/// Writes a number as [`Words::number`] does: the function that the texts call `COUNT`.
pub(super) fn number_function<'a>(lang: Lang, values: &[FluentValue<'a>]) -> FluentValue<'a> {
    match values {
        [FluentValue::Number(number)] => lang.number(number.value as u64).into(),
        _ => FluentValue::Error,
    }
}

/// Returns [`number_function`] as a bundle takes it.
pub(super) fn function(
    lang: Lang,
) -> impl for<'a> Fn(&[FluentValue<'a>], &FluentArgs<'_>) -> FluentValue<'a> + Send + Sync + 'static {
    move |values, _| number_function(lang, values)
}

impl Words {
    /// Writes a number with its thousands apart: "25,976".
    pub fn number(&self, count: impl Into<u64>) -> String {
        self.lang.number(count.into())
    }

    /// Writes a share, 0 to 1, as a percentage with one decimal, below ten percent with two: "43.9 %", "1.58 %". A
    /// whole one has none.
    pub fn share(&self, share: f64) -> String {
        format!("{}\u{a0}%", self.percentage(share))
    }

    /// Writes a share, 0 to 1, as [`Self::share`] does but without the sign, for use below a heading that says
    /// percent.
    pub fn percentage(&self, share: f64) -> String {
        let percent = 100.0 * share;
        let said = if percent < 9.995 { format!("{percent:.2}") } else { format!("{percent:.1}") };
        let whole = said.trim_end_matches('0').trim_end_matches('.');
        let said = if whole.contains('.') { said.as_str() } else { whole };
        said.replace('.', &self.lang.decimal_mark().to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thousands_stand_apart_as_the_language_has_it() {
        let [en, fi] = Lang::ALL.map(Lang::words);
        assert_eq!([0_u32, 999, 1_000, 25_976].map(|it| en.number(it)), ["0", "999", "1,000", "25,976"]);
        assert_eq!(en.number(1_234_567_u64), "1,234,567");
        assert_eq!(fi.number(25_976_u32), "25\u{a0}976");
    }

    #[test]
    fn a_share_has_as_many_decimals_as_tell_it() {
        let [en, fi] = Lang::ALL.map(Lang::words);
        let shares = [0.0, 0.0158, 0.0304, 0.12, 0.439, 0.5, 0.09999, 1.0];
        let said = shares.map(|share| en.percentage(share));
        assert_eq!(said, ["0", "1.58", "3.04", "12", "43.9", "50", "10", "100"]);
        assert_eq!(fi.share(411.0 / 25_976.0), "1,58\u{a0}%");
        assert_eq!(en.percentage(0.005), "0.50");
    }
}
