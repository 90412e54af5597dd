//! The templates, compiled in: maps that a new map can begin with, and the touchpoints that are often forgotten in
//! such a journey. A template is its files and its row here; commands, menus, the palette, the panel and tests take
//! it from the list.

use crate::{
    journey::Journey,
    words::{Lang, Words},
};

use super::samples;

/// A kind of journey: the map that it begins with, and the touchpoints often forgotten in it. Nothing in either is
/// rated.
#[derive(Debug)]
pub struct Template {
    /// The id that commands and questions use for the template.
    pub id: TemplateId,
    /// The kind of journey, as a word in the code: the names of its files begin with it, and translations are
    /// chosen by it.
    pub about: &'static str,
    /// The map in each language.
    maps: Texts,
    /// The touchpoints often forgotten, as a map with the same stages; `None` if there is no such list.
    forgotten: Option<Texts>,
}

/// A file's name and text in each language, in the order of [`Lang::ALL`].
type Texts = [(&'static str, &'static str); Lang::ALL.len()];

macro_rules! text {
    ($file:expr) => {
        ($file, include_str!(concat!("../../assets/templates/", $file)))
    };
}

macro_rules! texts {
    ($name:expr) => {
        [text!(concat!($name, ".en.ron")), text!(concat!($name, ".fi.ron"))]
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
    ($($id:ident $about:literal $($forgotten:ident)?;)*) => {
        /// The id of a template, for commands and questions.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum TemplateId {
            $($id,)*
        }

        /// Every template, in the order in which they are offered.
        pub static ALL: &[Template] = &[
            $(Template {
                id: TemplateId::$id,
                about: $about,
                maps: texts!($about),
                forgotten: forgotten!($about $($forgotten)?),
            },)*
        ];
    };
}

templates! {
    Blank "blank";
    Lunch "lunch" forgotten;
    Event "event" forgotten;
    Service "service" forgotten;
    Complaint "complaint" forgotten;
    Purchase "purchase" forgotten;
}

/// Returns the templates that have a list of what is often forgotten.
pub fn with_forgotten() -> impl Iterator<Item = &'static Template> {
    ALL.iter().filter(|template| template.forgotten.is_some())
}

impl TemplateId {
    /// Returns the row of this template.
    pub fn template(self) -> &'static Template {
        &ALL[self as usize]
    }

    /// Returns the template's name, such as "Lunch in a restaurant".
    pub fn label(self, words: &Words) -> String {
        self.said(words, "command-template")
    }

    /// Returns the message with this key, worded for this kind of journey.
    pub fn said(self, words: &Words, name: &str) -> String {
        words.say(name, &[("about", self.template().about.into())])
    }
}

impl Template {
    /// Reads the template's map in this language.
    pub fn journey(&self, lang: Lang) -> Journey {
        Self::read(&self.maps, lang)
    }

    /// Reads the touchpoints often forgotten in such a journey, in this language; `None` if there is no such list.
    pub fn forgotten(&self, lang: Lang) -> Option<Journey> {
        Some(Self::read(self.forgotten.as_ref()?, lang))
    }

    fn read(texts: &Texts, lang: Lang) -> Journey {
        let (file, text) = texts[lang as usize];
        samples::compiled_in(file, text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_template_is_a_map_in_each_language_that_somebody_brings_about_but_for_the_blank_one() {
        for (template, lang) in ALL.iter().flat_map(|template| Lang::ALL.map(|lang| (template, lang))) {
            let map = template.journey(lang);
            assert_eq!(map.about().language, lang.code(), "{}", template.about);
            assert!(!map.about().title.is_empty() && !map.stages().is_empty(), "{}", template.about);
            assert_eq!(map.actors().is_empty(), template.id == TemplateId::Blank, "{}", template.about);
            let segments = if template.id == TemplateId::Event { 2 } else { 0 };
            assert_eq!(map.segments().len(), segments, "{}", template.about);
            assert_eq!(template.id.template().about, template.about);
        }
    }

    #[test]
    #[should_panic(expected = "event.forgotten.fi.ron: ")]
    fn a_file_that_is_no_map_is_named() {
        let lists = TemplateId::Event.template().forgotten.expect("a list");
        let cut = lists.map(|(file, _)| (file, "("));
        let event = TemplateId::Event.template();
        Template { id: event.id, about: event.about, maps: event.maps, forgotten: Some(cut) }
            .forgotten(Lang::Fi);
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
