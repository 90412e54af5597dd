//! How a touchpoint is served, in words. A value that a newer Polku wrote is called what the file calls it.

use std::borrow::Cow;

use super::Words;
use crate::journey::{Amount, Answer, Cause, Handling, Kept};

/// The minutes from which a span is told in days. Below that, hours say more: "after 60 h".
const DAYS: u32 = 4 * DAY;
const DAY: u32 = 24 * HOUR;
const HOUR: u32 = 60;

macro_rules! kinds_in_words {
    ($($(#[$doc:meta])* $name:ident: $kind:ident, $family:literal;)*) => {
        impl Words {
            $($(#[$doc])*
            pub fn $name<'a>(&'a self, kind: &'a $kind) -> Cow<'a, str> {
                match kind {
                    $kind::Unknown(text) => Cow::Borrowed(text),
                    known => Cow::Owned(self.text(&format!(concat!($family, "{}"), known.as_str())).into_owned()),
                }
            })*
        }
    };
}

kinds_in_words! {
    /// Returns who serves the customer, in words.
    handling: Handling, "handling-";
    /// Returns whether the promise is kept, in words (R11).
    kept: Kept, "kept-";
    /// Returns which way a touchpoint fails, too little or too much, in words (R11).
    amount: Amount, "amount-";
    /// Returns a cause of distrust in words (R12).
    cause: Cause, "cause-";
    /// Returns an answer of a form in words.
    answer: Answer, "answer-";
}

pub(super) use kinds_in_words;

impl Words {
    /// Returns a span of time, given in minutes, as "45 min", "60 h", "4 d 2 h" (R16). Nothing is rounded away.
    pub fn duration(&self, minutes: u32) -> String {
        let days = if minutes < DAYS { 0 } else { minutes / DAY };
        let rest = minutes - days * DAY;
        let parts = [("days", days), ("hours", rest / HOUR), ("minutes", rest % HOUR)];
        let said = parts.into_iter().filter(|&(_, count)| count > 0);
        let said: Vec<_> = said.map(|(name, count)| self.say(name, &[("count", count.into())])).collect();
        if said.is_empty() { self.say("minutes", &[("count", 0.into())]) } else { said.join(" ") }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Lang;

    #[test]
    fn r16_a_reply_time_is_told_in_its_own_measure() {
        let said = |minutes| Lang::En.words().duration(minutes);
        let all = [0, 45, 60, 90, 3_600, 5_760, 5_900].map(said);
        assert_eq!(all, ["0 min", "45 min", "1 h", "1 h 30 min", "60 h", "4 d", "4 d 2 h 20 min"]);
        assert_eq!(Lang::Fi.words().duration(5_820), "4 pv 1 t");
        assert_eq!(said(u32::MAX), "2982616 d 4 h 15 min");
    }

    #[test]
    fn every_kind_has_words_and_an_unknown_one_keeps_its_own() {
        for words in Lang::ALL.map(Lang::words) {
            for cause in Cause::ALL {
                assert!(words.knows(&format!("cause-{}", cause.as_str())), "{cause:?}");
            }
            assert!(Handling::ALL.iter().all(|kind| words.knows(&format!("handling-{}", kind.as_str()))));
            assert!(Kept::ALL.iter().all(|kind| words.knows(&format!("kept-{}", kind.as_str()))));
            assert!(Amount::ALL.iter().all(|kind| words.knows(&format!("amount-{}", kind.as_str()))));
            assert!(Answer::ALL.iter().all(|kind| words.knows(&format!("answer-{}", kind.as_str()))));
            assert_eq!(words.cause(&Cause::from("pigeons")), "pigeons");
        }
        assert_eq!(Lang::En.words().cause(&Cause::Haste), "haste in the voice");
    }
}
