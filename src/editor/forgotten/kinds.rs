//! The kinds of journey that can be asked for: the lists of what is often forgotten and the names by which a kind
//! is known, read once in each language.

use std::{
    collections::BTreeSet,
    sync::{Arc, LazyLock},
};

use crate::{
    format::templates::{Template, TemplateId, with_forgotten},
    journey::{Journey, Stage, Touchpoint, TouchpointId, name_key},
    words::{Lang, Mention},
};

/// A kind of journey with a list of what is often forgotten in it.
pub(super) struct ListedKind {
    pub id: TemplateId,
    pub list: Journey,
    /// The stages of the list by name, each with its rows from left to right.
    pub groups: Vec<(String, Vec<ListedRow>)>,
    /// The names of touchpoints and stages in such a journey.
    pub names: BTreeSet<String>,
    /// The words in a title that tell the kind.
    pub called: Vec<String>,
}

/// A touchpoint of a list, and the words by which a map mentions it.
pub(super) struct ListedRow {
    pub id: TouchpointId,
    pub title: String,
    pub key: String,
    pub mention: Mention,
}

/// The length of the shortest word that tells the kind of journey, in characters.
const SHORTEST: usize = 4;

static KINDS: [LazyLock<Vec<ListedKind>>; Lang::ALL.len()] =
    [LazyLock::new(|| ListedKind::read(Lang::En)), LazyLock::new(|| ListedKind::read(Lang::Fi))];

impl ListedKind {
    /// Returns every kind, in the order in which they are offered.
    pub(super) fn all(lang: Lang) -> &'static [Self] {
        &KINDS[lang as usize]
    }

    /// Returns every row, stage by stage.
    pub(super) fn rows(&self) -> impl Iterator<Item = &ListedRow> {
        self.groups.iter().flat_map(|(_, rows)| rows)
    }

    fn read(lang: Lang) -> Vec<Self> {
        with_forgotten().filter_map(|template| Self::of(template, lang)).collect()
    }

    /// Returns the kind of a template; `None` where it has no list.
    fn of(template: &Template, lang: Lang) -> Option<Self> {
        let (id, list) = (template.id, template.forgotten(lang)?);
        let groups = list.stages().iter().map(|stage| (stage.name.clone(), rows(&list, stage, lang)));
        let groups = groups.filter(|(_, rows)| !rows.is_empty()).collect();
        let names = names(&template.journey(lang)).chain(names(&list)).collect();
        let words = lang.words();
        let called = format!("{} {}", id.label(words), id.said(words, "command-template-also"));
        let called = called.to_lowercase();
        let called = called.split_whitespace().filter(|word| word.chars().count() >= SHORTEST);
        Some(Self { id, groups, names, called: called.map(str::to_owned).collect(), list })
    }
}

fn rows(list: &Journey, stage: &Stage, lang: Lang) -> Vec<ListedRow> {
    let mut rows: Vec<_> = list.touchpoints().filter(|it| it.stage.as_ref() == Some(&stage.id)).collect();
    rows.sort_by_key(|touchpoint| (touchpoint.at.x, touchpoint.at.y));
    let row = |touchpoint: &Arc<Touchpoint>| {
        let (title, key) = (touchpoint.title.clone(), name_key(&touchpoint.title));
        ListedRow { id: touchpoint.id.clone(), title, mention: Mention::of(&key, lang), key }
    };
    rows.into_iter().map(row).collect()
}

/// Returns the titles of touchpoints and the names of stages in the form in which they are compared.
pub(super) fn names(journey: &Journey) -> impl Iterator<Item = String> {
    let stages = journey.stages().iter().map(|stage| name_key(&stage.name));
    let all = stages.chain(journey.touchpoints().map(|touchpoint| name_key(&touchpoint.title)));
    all.filter(|name| !name.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_list_is_read_once() {
        for lang in Lang::ALL {
            assert!(std::ptr::eq(ListedKind::all(lang), ListedKind::all(lang)));
            assert!(ListedKind::all(lang).iter().all(|kind| kind.list.about().language == lang.code()));
        }
    }
}
