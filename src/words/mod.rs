//! The languages: takes facts and returns sentences. Every room above this one speaks in facts; every text a
//! person reads comes from `assets/i18n`, which a translator can edit.

mod action;
mod apart;
mod blank;
mod case_form;
mod compare;
mod curve;
mod day;
mod dispute;
mod dots;
mod expected;
mod fault;
mod field;
mod findings;
mod finnish;
mod head;
mod improving;
mod label;
mod lang;
mod left_out;
mod lens;
mod lens_summary;
mod letters;
mod list;
mod loose;
mod matcher;
mod mending;
mod mention;
mod merging;
mod met;
mod minutes;
mod number;
mod outcome;
mod reach;
mod refused;
mod round;
mod segments;
mod service;
mod survey;
mod taking;
mod telling;
mod terms;
mod verdict;
mod votes;

use std::borrow::Cow;

use fluent::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};

pub(crate) use blank::is_blank;
pub use blank::is_unseen;
pub use day::Nearest;
pub use fault::{Fault, FaultKind};
pub(crate) use field::{can_be_typed, lower};
pub use lang::Lang;
pub use list::brief;
pub(crate) use matcher::Matcher;
pub(crate) use mention::{Mention, words_of};

/// The texts of one language, parsed and ready to be formatted.
pub struct Words {
    pub lang: Lang,
    bundle: FluentBundle<FluentResource>,
}

/// Returns a text with its first letter in upper case, as a sentence begins.
pub(crate) fn capital(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}

impl Words {
    /// Parses the texts of a language. They are compiled in and a test reads them all, so a fault in one is ours
    /// and panics.
    fn read(lang: Lang, texts: &[&str]) -> Self {
        let locale = lang.code().parse().unwrap_or_else(|error| panic!("{error}"));
        let mut bundle = FluentBundle::new_concurrent(vec![locale]);
        // Isolation marks would be drawn as missing glyphs.
        bundle.set_use_isolating(false);
        let added = bundle.add_function("ELATIVE", finnish::elative_function);
        added.unwrap_or_else(|error| panic!("{error}"));
        let added = bundle.add_function("COUNT", number::function(lang));
        added.unwrap_or_else(|error| panic!("{error}"));
        for text in texts {
            let resource = FluentResource::try_new((*text).to_owned());
            let resource = resource.unwrap_or_else(|(_, errors)| panic!("{lang:?}: {errors:?}"));
            bundle.add_resource(resource).unwrap_or_else(|errors| panic!("{lang:?}: {errors:?}"));
        }
        Self { lang, bundle }
    }

    /// Returns the title of a map, trimmed; the word for an untitled map where it is blank.
    pub fn map_title<'a>(&'a self, title: &'a str) -> Cow<'a, str> {
        self.or_else(title, "untitled")
    }

    /// Returns the title of a touchpoint, trimmed and on one line; the word for an untitled one where it is blank.
    pub fn touchpoint_title<'a>(&'a self, title: &'a str) -> Cow<'a, str> {
        match self.or_else(title, "touchpoint-untitled") {
            title if title.contains('\n') => Cow::Owned(title.replace('\n', " ")),
            title => title,
        }
    }

    fn or_else<'a>(&'a self, title: &'a str, untitled: &'static str) -> Cow<'a, str> {
        if is_blank(title) { self.text(untitled) } else { Cow::Borrowed(title.trim()) }
    }

    /// Returns the text of this name; the name itself where the language has none (a test looks for those).
    pub fn text<'a>(&'a self, name: &'a str) -> Cow<'a, str> {
        match self.bundle.get_message(name).and_then(|message| message.value()) {
            Some(pattern) => self.bundle.format_pattern(pattern, None, &mut Vec::new()),
            None => Cow::Borrowed(name),
        }
    }

    /// Returns the sentence of this name with its facts filled in.
    pub fn say(&self, name: &str, facts: &[(&str, FluentValue<'_>)]) -> String {
        let Some(pattern) = self.bundle.get_message(name).and_then(|message| message.value()) else {
            return name.to_owned();
        };
        let args: FluentArgs = facts.iter().map(|(name, value)| (*name, value.clone())).collect();
        self.bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned()
    }

    /// Returns whether this language has words of this name.
    pub fn knows(&self, name: &str) -> bool {
        self.bundle.has_message(name)
    }
}
