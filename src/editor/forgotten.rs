//! What have we forgotten? For a kind of journey the touchpoints that are often left out, and which of them the map
//! has already. Words are compared as the search compares them.

use std::{collections::BTreeSet, sync::Arc};

use crate::{
    format::templates::{Template, TemplateId, with_forgotten},
    journey::{Journey, Touchpoint, TouchpointId, is_same_name, name_key},
    words::{Lang, Matcher},
};

/// What is often forgotten in a journey of one kind, beside what a map has of it.
pub(crate) struct Forgotten {
    pub kind: TemplateId,
    /// The list as a map, in the language of the map.
    pub list: Arc<Journey>,
    pub groups: Vec<ForgottenGroup>,
}

/// What is often forgotten in one stage.
pub(crate) struct ForgottenGroup {
    pub stage: String,
    pub rows: Vec<ForgottenRow>,
}

/// A touchpoint that is often forgotten.
pub(crate) struct ForgottenRow {
    /// The id of it in the list.
    pub id: TouchpointId,
    pub title: String,
    /// The touchpoint of the map that is it.
    pub known: Option<TouchpointId>,
}

/// What the title of the map says weighs as much as so many names in it.
const TITLE: usize = 3;
/// Shorter words say nothing of the kind of journey.
const SHORTEST: usize = 4;

impl Forgotten {
    /// Of this kind, or of the one that the map looks most like; in the language of the map, or else in `lang`.
    pub(crate) fn of(journey: &Journey, kind: Option<TemplateId>, lang: Lang) -> Self {
        let lang = Self::lang_of(journey, lang);
        let kind = kind.unwrap_or_else(|| guessed(journey, lang));
        let list = kind.template().forgotten(lang).unwrap_or_else(|| Journey::new(""));
        let rows = |stage: &crate::journey::Stage| {
            let mut rows: Vec<_> =
                list.touchpoints().filter(|it| it.stage.as_ref() == Some(&stage.id)).collect();
            rows.sort_by_key(|touchpoint| (touchpoint.at.x, touchpoint.at.y));
            rows.into_iter().map(|forgotten| row(journey, forgotten)).collect::<Vec<_>>()
        };
        let groups = list.stages().iter();
        let groups = groups.map(|stage| ForgottenGroup { stage: stage.name.clone(), rows: rows(stage) });
        let groups = groups.filter(|group| !group.rows.is_empty()).collect();
        Self { kind, groups, list: Arc::new(list) }
    }

    /// The language of the map where it is one that we speak, else this one.
    pub(crate) fn lang_of(journey: &Journey, lang: Lang) -> Lang {
        Lang::from_tag(&journey.about().language).unwrap_or(lang)
    }

    /// Every row, stage by stage.
    pub(crate) fn rows(&self) -> impl Iterator<Item = &ForgottenRow> {
        self.groups.iter().flat_map(|group| &group.rows)
    }
}

/// The map has it where a title is the same, or else says each of its words.
fn row(journey: &Journey, forgotten: &Touchpoint) -> ForgottenRow {
    let title = forgotten.title.clone();
    let matcher = Matcher::of(&title);
    let same = journey.touchpoints().find(|it| is_same_name(&it.title, &title));
    let known = same.or_else(|| journey.touchpoints().find(|it| matcher.finds(&it.title)));
    ForgottenRow { id: forgotten.id.clone(), known: known.map(|touchpoint| touchpoint.id.clone()), title }
}

/// The kind of which the map has most names; a service where it has none of any.
fn guessed(journey: &Journey, lang: Lang) -> TemplateId {
    let names: BTreeSet<_> = names(journey).collect();
    let nothing = (TemplateId::Service, 0);
    let best = with_forgotten().fold(nothing, |best, template| {
        let alike = alike(template, journey, &names, lang);
        if alike > best.1 { (template.id, alike) } else { best }
    });
    best.0
}

/// How many names of the kind, and of what is forgotten in it, are among these; and what the map's title says.
fn alike(template: &Template, journey: &Journey, names: &BTreeSet<String>, lang: Lang) -> usize {
    let maps = [Some(template.journey(lang)), template.forgotten(lang)];
    let own: BTreeSet<_> = maps.iter().flatten().flat_map(self::names).collect();
    let is_called = is_called(&journey.about().title, template.id, lang);
    own.intersection(names).count() + if is_called { TITLE } else { 0 }
}

/// What titles of touchpoints and names of stages come to.
fn names(journey: &Journey) -> impl Iterator<Item = String> {
    let stages = journey.stages().iter().map(|stage| name_key(&stage.name));
    let all = stages.chain(journey.touchpoints().map(|touchpoint| name_key(&touchpoint.title)));
    all.filter(|name| !name.is_empty())
}

/// Whether a word of the title begins with one by which the kind is known.
fn is_called(title: &str, kind: TemplateId, lang: Lang) -> bool {
    let words = lang.words();
    let known = format!("{} {}", kind.label(words), kind.said(words, "command-template-also")).to_lowercase();
    let title = title.to_lowercase();
    let known = || known.split_whitespace().filter(|word| word.chars().count() >= SHORTEST);
    title.split(|c: char| !c.is_alphanumeric()).any(|word| known().any(|known| word.starts_with(known)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        format::{samples, templates},
        journey::test_map,
    };

    #[test]
    fn the_kind_is_guessed_from_what_the_map_says() {
        let kinds = [TemplateId::Lunch, TemplateId::Event, TemplateId::Complaint];
        for (sample, kind) in samples::ALL.iter().zip(kinds.into_iter().flat_map(|kind| [kind, kind])) {
            assert_eq!(guessed(&sample.journey(), sample.lang), kind, "{}", sample.file);
        }
        for (template, lang) in with_forgotten().flat_map(|it| Lang::ALL.map(|lang| (it, lang))) {
            assert_eq!(guessed(&template.journey(lang), lang), template.id, "{lang:?}");
        }
        assert_eq!(guessed(&test_map::journey("A > B"), Lang::En), TemplateId::Service);
        assert_eq!(
            guessed(&templates::ALL[0].journey(Lang::Fi), Lang::Fi),
            TemplateId::Lunch,
            "by its stages"
        );
    }

    #[test]
    fn nothing_that_is_forgotten_is_in_its_template_or_is_two() {
        for (template, lang) in with_forgotten().flat_map(|it| Lang::ALL.map(|lang| (it, lang))) {
            let forgotten = Forgotten::of(&template.journey(lang), Some(template.id), lang);
            assert!((12..=16).contains(&forgotten.rows().count()), "{}", template.about);
            for row in forgotten.rows() {
                assert_eq!(row.known, None, "{}", row.title);
            }
            let all = Forgotten::of(&forgotten.list, Some(template.id), lang);
            assert!(all.rows().all(|row| row.known.as_ref() == Some(&row.id)));
        }
    }

    #[test]
    fn what_the_map_says_in_other_words_around_it_is_known() {
        let map = test_map::journey("No cloakroom for coats > receipt");
        let forgotten = Forgotten::of(&map, Some(TemplateId::Lunch), Lang::En);
        let known: Vec<_> =
            forgotten.rows().filter(|row| row.known.is_some()).map(|row| &*row.title).collect();
        assert_eq!(known, ["Cloakroom", "Receipt"]);
    }

    #[test]
    fn the_list_is_in_the_language_of_the_map() {
        let finnish = samples::first(Lang::Fi).journey();
        assert_eq!(Forgotten::of(&finnish, None, Lang::En).list.about().language, "fi");
        let none = test_map::journey("A");
        assert_eq!(Forgotten::of(&none, None, Lang::Fi).list.about().language, "fi");
    }
}
