//! The sample maps, compiled in: whoever opens one gets a copy, and nobody overwrites the original.

use crate::{journey::Journey, words::Lang};

use super::map;

/// One sample: the map file as it lies in `sample_maps/`.
#[derive(Debug)]
pub struct Sample {
    /// Its file name, which tells it from the others.
    pub file: &'static str,
    pub lang: Lang,
    pub text: &'static str,
}

macro_rules! sample {
    ($lang:ident, $file:literal) => {
        Sample { file: $file, lang: Lang::$lang, text: include_str!(concat!("../../sample_maps/", $file)) }
    };
}

/// Every sample; those of one language together, the one to start with first.
pub static ALL: &[Sample] = &[
    sample!(En, "lunch_restaurant.ron"),
    sample!(En, "congress.ron"),
    sample!(En, "complaint.ron"),
    sample!(Fi, "lounasravintola.ron"),
    sample!(Fi, "kongressi.ron"),
    sample!(Fi, "valitus.ron"),
];

/// The sample that a language starts with.
pub fn first(lang: Lang) -> &'static Sample {
    ALL.iter().find(|sample| sample.lang == lang).unwrap_or(&ALL[0])
}

impl Sample {
    /// # Panics
    /// Never: the samples are compiled in, and a test reads each of them.
    pub fn journey(&self) -> Journey {
        match map::read(self.text.as_bytes()) {
            Ok(loaded) => loaded.journey,
            Err(error) => panic!("{}: {error}", self.file),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_sample_is_a_map_in_its_language() {
        for sample in ALL {
            assert_eq!(sample.journey().about().language, sample.lang.code(), "{}", sample.file);
        }
    }

    #[test]
    fn every_language_starts_with_a_sample_of_its_own() {
        for lang in Lang::ALL {
            assert_eq!(first(lang).lang, lang);
        }
    }
}
