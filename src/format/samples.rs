//! The sample maps, compiled in. Opening one gives a copy, so the original is never overwritten. A sample is its
//! file and its row here; commands, menus, the palette and tests take it from the list.

use crate::{
    journey::Journey,
    words::{Lang, Words},
};

use super::map;

/// A sample: the text of its file in `sample_maps/`, and what is known of it before it is read.
#[derive(Debug)]
pub struct Sample {
    /// The id that commands and questions use for the sample.
    pub id: SampleId,
    /// The subject of the sample, as a word in the code; the same map in two languages has the same subject.
    pub about: &'static str,
    pub lang: Lang,
    /// The file name, unique among the samples.
    pub file: &'static str,
    /// The title of the map, by which menus call it in every language.
    pub title: &'static str,
    pub text: &'static str,
}

macro_rules! samples {
    ($($id:ident $about:literal $lang:ident $file:literal $title:literal;)*) => {
        /// The id of a sample, for commands and questions.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum SampleId {
            $($id,)*
        }

        /// Every sample, in the order in which they are offered; the first of a language is its default.
        pub static ALL: &[Sample] = &[
            $(Sample {
                id: SampleId::$id,
                about: $about,
                lang: Lang::$lang,
                file: $file,
                title: $title,
                text: include_str!(concat!("../../sample_maps/", $file)),
            },)*
        ];
    };
}

samples! {
    LunchRestaurant "lunch" En "lunch_restaurant.ron" "Lunch restaurant";
    Lounasravintola "lunch" Fi "lounasravintola.ron" "Lounasravintola";
    Congress "congress" En "congress.ron" "Congress";
    Kongressi "congress" Fi "kongressi.ron" "Kongressi";
    Complaint "complaint" En "complaint.ron" "A complaint over social media";
    Valitus "complaint" Fi "valitus.ron" "Valitus sosiaalisessa mediassa";
    HotelNight "hotel" En "hotel_night.ron" "A hotel night";
    Hotelliyo "hotel" Fi "hotelliyo.ron" "Hotelliyö";
    Delivery "delivery" En "grocery_delivery.ron" "A grocery delivery";
    Ruokatilaus "delivery" Fi "ruokatilaus.ron" "Ruokatilaus kotiin";
}

/// Returns the default sample of a language.
pub fn first(lang: Lang) -> &'static Sample {
    ALL.iter().find(|sample| sample.lang == lang).unwrap_or(&ALL[0])
}

/// Reads a map that is compiled in.
///
/// # Panics
/// Never: a test reads each of them.
pub(super) fn compiled_in(name: &str, text: &str) -> Journey {
    match map::read(text.as_bytes()) {
        Ok(loaded) => loaded.journey,
        Err(error) => panic!("{name}: {error}"),
    }
}

impl SampleId {
    /// Returns the row of this sample.
    pub fn sample(self) -> &'static Sample {
        &ALL[self as usize]
    }
}

impl Sample {
    /// Reads the sample's map.
    pub fn journey(&self) -> Journey {
        compiled_in(self.file, self.text)
    }

    /// Returns the sentence about opening the sample. A subject without words of its own is called by its title.
    pub fn help(&self, words: &Words) -> String {
        let facts =
            [("about", self.about.into()), ("title", self.title.into()), ("lang", self.lang.code().into())];
        words.say("command-sample-help", &facts)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_sample_is_a_map_in_its_language_called_as_its_row_says() {
        for sample in ALL {
            let journey = sample.journey();
            assert_eq!(journey.about().language, sample.lang.code(), "{}", sample.file);
            assert_eq!(journey.about().title, sample.title, "{}", sample.file);
            assert_eq!(sample.id.sample().file, sample.file);
        }
    }

    #[test]
    fn every_language_starts_with_a_sample_of_its_own() {
        for lang in Lang::ALL {
            assert_eq!(first(lang).lang, lang);
        }
    }

    #[test]
    fn what_opening_a_sample_does_is_told_also_where_no_words_are_made_for_it() {
        let [english, finnish] = [Lang::En, Lang::Fi].map(Lang::words);
        let valitus = SampleId::Valitus.sample();
        assert_eq!(valitus.help(english), "Open the sample of a complaint, in Finnish");
        assert_eq!(valitus.help(finnish), "Avaa valitusesimerkki suomeksi");
        let other = Sample { about: "bakery", title: "Bakery", ..*first(Lang::En) };
        assert_eq!(other.help(english), "Open the sample “Bakery”, in English");
        assert_eq!(other.help(finnish), "Avaa esimerkki ”Bakery” englanniksi");
    }
}
