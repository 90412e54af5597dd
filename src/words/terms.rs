//! The names of levels, voices, channels and other terms. A value that this Polku does not know is called what the
//! file calls it.

use std::borrow::Cow;

use super::Words;
use crate::{
    insight::{JudgedBy, Level, Trace},
    journey::{CHANNELS, Place, Voice},
};

impl Words {
    /// Returns the name of a level, as in the legend and beside the faces (R1, R2).
    pub fn level(&self, level: Level) -> Cow<'_, str> {
        self.text(match level {
            Level::Negative => "level-negative",
            Level::Neutral => "level-neutral",
            Level::Unrated => "level-unrated",
            Level::Recovered => "level-recovered",
            Level::Positive => "level-positive",
        })
    }

    /// Returns the name of a voice: whose view a rating is (R4).
    pub fn voice(&self, voice: &Voice) -> Cow<'_, str> {
        self.text(match voice {
            Voice::Customer => "voice-customers",
            Voice::Own => "voice-own",
            Voice::Staff => "voice-staff",
            Voice::Unknown(text) => return Cow::Owned(text.to_string()),
        })
    }

    /// Returns the name of the choice of whose rating counts (R4).
    pub fn judged_by(&self, by: JudgedBy) -> Cow<'_, str> {
        self.text(match by {
            JudgedBy::CustomersFirst => "by-customers-first",
            JudgedBy::Customers => "by-customers",
            JudgedBy::Own => "by-own",
        })
    }

    /// Returns the name of the place where an actor stands (R15).
    pub fn place(&self, place: &Place) -> Cow<'_, str> {
        self.text(match place {
            Place::Front => "place-front",
            Place::Back => "place-back",
            Place::Supplier => "place-supplier",
            Place::Owner => "place-owner",
            Place::Other => "place-other",
            Place::Unknown(text) => return Cow::Owned(text.to_string()),
        })
    }

    /// Returns the name of a channel; one that Polku does not know keeps its own word.
    pub fn channel<'a>(&'a self, channel: &'a str) -> Cow<'a, str> {
        if CHANNELS.contains(&channel) {
            Cow::Owned(self.text(&format!("channel-{channel}")).into_owned())
        } else {
            Cow::Borrowed(channel)
        }
    }

    /// Says how the balance is computed (R9).
    pub fn balance(&self, trace: &Trace) -> String {
        self.say(
            "balance",
            &[
                ("positive", trace.positive.into()),
                ("weight", trace.weight.into()),
                ("negative", trace.negative.into()),
                ("balance", Self::signed(trace.balance).into()),
            ],
        )
    }

    /// Writes the balance without words, for where there is little room: "10 − 6 × 2 = −2".
    pub fn balance_in_numbers(trace: &Trace) -> String {
        let Trace { positive, weight, negative, balance } = *trace;
        format!("{positive} \u{2212} {weight} × {negative} = {}", Self::signed(balance))
    }

    /// Writes a whole number with a minus sign, since a hyphen is too short for one: "−3".
    pub fn signed(number: i64) -> String {
        number.to_string().replace('-', "\u{2212}")
    }

    /// Says how many answers there are: "3 answers".
    pub fn answers(&self, count: u64) -> String {
        self.say("answers", &[("count", count.into())])
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Lang;

    #[test]
    fn r9_the_balance_is_told_with_what_went_in() {
        let trace = Trace { positive: 10, negative: 2, weight: 6, balance: -2 };
        assert_eq!(Lang::En.words().balance(&trace), "10 positive − 6 × 2 negative = −2");
        assert_eq!(Lang::Fi.words().balance(&trace), "10 positiivista − 6 × 2 negatiivista = −2");
        assert_eq!(Words::balance_in_numbers(&trace), "10 − 6 × 2 = −2");
        let trace = Trace { positive: 1, negative: 1, weight: 0, balance: 1 };
        assert_eq!(Lang::Fi.words().balance(&trace), "1 positiivinen − 0 × 1 negatiivinen = 1");
    }

    #[test]
    fn every_channel_has_words_and_an_unknown_one_keeps_its_own() {
        for lang in Lang::ALL {
            for channel in CHANNELS {
                assert!(lang.words().knows(&format!("channel-{channel}")), "{lang:?} {channel}");
            }
            assert_eq!(lang.words().channel("pigeon post"), "pigeon post");
            assert_eq!(lang.words().voice(&Voice::from("aunt")), "aunt");
            assert_eq!(lang.words().place(&Place::from("attic")), "attic");
        }
        assert_eq!(Lang::En.words().channel("email"), "e-mail");
    }
}
