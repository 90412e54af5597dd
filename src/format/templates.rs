//! The templates, compiled in: what a new map can begin with, and the touchpoints that such a journey often
//! leaves out. A template is its files and its row here; commands, menus, palette, panel and tests walk the list.

use crate::{
    journey::Journey,
    words::{Lang, Words},
};

use super::samples;

/// A kind of journey: the map that it begins with, and what is often forgotten in it. Nothing of it is rated.
#[derive(Debug)]
pub struct Template {
    /// The id by which commands and questions hand the template on.
    pub id: TemplateId,
    /// The kind of journey, a word of the code: it begins the names of the files, and words know it by it.
    pub about: &'static str,
    /// Whether its map has actors, and whether it has segments.
    pub has_actors: bool,
    pub has_segments: bool,
    /// The text of its map in each language.
    texts: Texts,
    /// What is often forgotten, as a map with the same stages; `None` where nothing can be said.
    forgotten: Option<Texts>,
}

/// One text for each language, in their order.
type Texts = [&'static str; Lang::ALL.len()];

macro_rules! texts {
    ($name:expr) => {
        [
            include_str!(concat!("../../assets/templates/", $name, ".en.ron")),
            include_str!(concat!("../../assets/templates/", $name, ".fi.ron")),
        ]
    };
}

macro_rules! forgotten {
    ($about:literal forgotten) => {
        Some(texts!(concat!($about, ".forgotten")))
    };
    ($about:literal) => {
        None
    };
}

macro_rules! templates {
    ($($id:ident $about:literal actors: $actors:literal segments: $segments:literal $($forgotten:ident)?;)*) => {
        /// The id of a template, as commands and questions hand it on.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum TemplateId {
            $($id,)*
        }

        /// Every template in the order they are offered.
        pub static ALL: &[Template] = &[
            $(Template {
                id: TemplateId::$id,
                about: $about,
                has_actors: $actors,
                has_segments: $segments,
                texts: texts!($about),
                forgotten: forgotten!($about $($forgotten)?),
            },)*
        ];
    };
}

templates! {
    Blank "blank" actors: false segments: false;
    Lunch "lunch" actors: true segments: false forgotten;
    Event "event" actors: true segments: true forgotten;
    Service "service" actors: true segments: false forgotten;
    Complaint "complaint" actors: true segments: false forgotten;
    Purchase "purchase" actors: true segments: false forgotten;
}

/// The templates with a list of what is often forgotten.
pub fn with_forgotten() -> impl Iterator<Item = &'static Template> {
    ALL.iter().filter(|template| template.forgotten.is_some())
}

impl TemplateId {
    /// The row of this template.
    pub fn template(self) -> &'static Template {
        &ALL[self as usize]
    }

    /// Says what it is called: "Lunch in a restaurant".
    pub fn label(self, words: &Words) -> String {
        self.said(words, "command-template")
    }

    /// The message of this name, of this kind of journey.
    pub fn said(self, words: &Words, name: &str) -> String {
        words.say(name, &[("about", self.template().about.into())])
    }
}

impl Template {
    /// Reads its map in this language.
    pub fn journey(&self, lang: Lang) -> Journey {
        samples::compiled_in(self.about, self.texts[lang as usize])
    }

    /// Reads what is often forgotten in such a journey, in this language.
    pub fn forgotten(&self, lang: Lang) -> Option<Journey> {
        Some(samples::compiled_in(self.about, self.forgotten?[lang as usize]))
    }

    /// The texts of its files in this language.
    pub fn files(&self, lang: Lang) -> impl Iterator<Item = &'static str> {
        [Some(self.texts), self.forgotten].into_iter().flatten().map(move |texts| texts[lang as usize])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_template_is_a_map_in_each_language_with_what_its_row_says() {
        for template in ALL {
            for lang in Lang::ALL {
                let map = template.journey(lang);
                assert_eq!(map.about().language, lang.code(), "{}", template.about);
                assert!(!map.about().title.is_empty() && !map.stages().is_empty(), "{}", template.about);
                let has = (!map.actors().is_empty(), !map.segments().is_empty());
                assert_eq!(has, (template.has_actors, template.has_segments), "{}", template.about);
            }
            assert_eq!(template.id.template().about, template.about);
        }
    }

    #[test]
    fn every_template_has_a_name_of_its_own_in_every_language() {
        for words in Lang::ALL.map(Lang::words) {
            let unknown = words.say("command-template", &[("about", "bakery".into())]);
            for (place, template) in ALL.iter().enumerate() {
                let label = template.id.label(words);
                assert!(label != unknown, "{label}");
                assert!(ALL[place + 1..].iter().all(|other| other.id.label(words) != label), "{label}");
            }
        }
    }
}
