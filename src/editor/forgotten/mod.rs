//! What have we forgotten? The touchpoints that are often left out of a kind of journey, and which of them the map
//! already has. `kinds.rs` keeps the lists, `guess.rs` chooses the list for the shown map, `heard.rs` finds the
//! touchpoints that are rows of it.

mod guess;
mod heard;
mod kinds;

use crate::{
    format::templates::TemplateId,
    journey::{Journey, TouchpointId},
    words::Lang,
};

pub(crate) use guess::KindShown;
use heard::Hearing;
use kinds::{ListedKind, ListedRow};

/// The touchpoints that are often forgotten in a journey of one kind, with those that a map has.
pub(crate) struct Forgotten {
    pub kind: TemplateId,
    /// The list as a map, in the language of the map.
    pub list: &'static Journey,
    pub groups: Vec<ForgottenGroup>,
    listed: &'static ListedKind,
    hearing: Hearing,
}

/// The touchpoints that are often forgotten in one stage.
pub(crate) struct ForgottenGroup {
    pub stage: String,
    pub rows: Vec<ForgottenRow>,
}

/// A touchpoint that is often forgotten.
pub(crate) struct ForgottenRow {
    /// The touchpoint's id in the list.
    pub id: TouchpointId,
    pub title: String,
    /// The touchpoint of the map that it is; `None` where the map has none.
    pub known: Option<TouchpointId>,
}

impl Forgotten {
    /// Makes the list of this kind, or of the first kind where this one has no list, in the language of the map,
    /// or else in `lang`.
    pub(crate) fn of(journey: &Journey, kind: TemplateId, lang: Lang) -> Self {
        let kinds = ListedKind::all(Self::lang_of(journey, lang));
        let kind = kinds.iter().find(|it| it.id == kind).unwrap_or(&kinds[0]);
        let row =
            |row: &ListedRow| ForgottenRow { id: row.id.clone(), title: row.title.clone(), known: None };
        let groups = kind.groups.iter().map(|(stage, rows)| ForgottenGroup {
            stage: stage.clone(),
            rows: rows.iter().map(row).collect(),
        });
        let groups = groups.collect();
        let hearing = Hearing::default();
        let mut forgotten = Self { kind: kind.id, list: &kind.list, groups, listed: kind, hearing };
        forgotten.follow(journey);
        forgotten
    }

    /// Looks for the rows on the map as it is now.
    pub(crate) fn follow(&mut self, journey: &Journey) {
        self.hearing.follow(journey, self.listed);
        let rows = self.groups.iter_mut().flat_map(|group| &mut group.rows);
        for (row, known) in rows.zip(self.hearing.known()) {
            row.known = known;
        }
    }

    /// Returns the language of the map if Polku has it, else `lang`.
    pub(crate) fn lang_of(journey: &Journey, lang: Lang) -> Lang {
        Lang::from_tag(&journey.about().language).unwrap_or(lang)
    }

    /// Returns every row, stage by stage.
    pub(crate) fn rows(&self) -> impl Iterator<Item = &ForgottenRow> {
        self.groups.iter().flat_map(|group| &group.rows)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        format::{samples, templates::with_forgotten},
        journey::test_map,
    };

    #[test]
    fn nothing_that_is_forgotten_is_in_its_template_or_is_two() {
        for (template, lang) in with_forgotten().flat_map(|it| Lang::ALL.map(|lang| (it, lang))) {
            let forgotten = Forgotten::of(&template.journey(lang), template.id, lang);
            assert!((12..=16).contains(&forgotten.rows().count()), "{}", template.about);
            for row in forgotten.rows() {
                assert_eq!(row.known, None, "{}", row.title);
            }
            let all = Forgotten::of(forgotten.list, template.id, lang);
            assert!(all.rows().all(|row| row.known.as_ref() == Some(&row.id)));
        }
    }

    #[test]
    fn what_the_map_says_in_other_words_around_it_is_known() {
        let map = test_map::journey("No cloakroom for coats > receipt");
        let forgotten = Forgotten::of(&map, TemplateId::Lunch, Lang::En);
        let known: Vec<_> =
            forgotten.rows().filter(|row| row.known.is_some()).map(|row| &*row.title).collect();
        assert_eq!(known, ["Cloakroom", "Receipt"]);
    }

    /// Returns what this map has of a lunch, with the ids that the lists of both languages share.
    fn known_at_lunch(map: &str, lang: Lang) -> Vec<(String, String)> {
        let lunch = Forgotten::of(&test_map::journey(map), TemplateId::Lunch, lang);
        let known = lunch.rows().filter_map(|row| Some((row.title.clone(), row.known.as_ref()?.to_string())));
        known.collect()
    }

    #[test]
    fn a_title_that_merely_has_the_letters_of_it_is_not_it() {
        let english = known_at_lunch("Sparking wine > Phone queue > A clean toilet > Receiving it", Lang::En);
        let known = [("Queue", "Phone queue"), ("Toilets", "A clean toilet")];
        assert_eq!(english, known.map(|(title, map)| (title.to_owned(), map.to_owned())));
        let finnish = known_at_lunch("Ajonopeus > Kuitin saaminen > Puhelinjono", Lang::Fi);
        let known = [("Jono", "Puhelinjono"), ("Kuitti", "Kuitin saaminen")];
        assert_eq!(finnish, known.map(|(title, map)| (title.to_owned(), map.to_owned())));
    }

    #[test]
    fn of_those_that_say_it_the_one_of_the_same_title_is_it() {
        let known = known_at_lunch("A long queue > queue", Lang::En);
        assert_eq!(known, [("Queue".to_owned(), "queue".to_owned())]);
    }

    #[test]
    fn the_list_is_in_the_language_of_the_map() {
        let finnish = samples::first(Lang::Fi).journey();
        assert_eq!(Forgotten::of(&finnish, TemplateId::Event, Lang::En).list.about().language, "fi");
        let none = test_map::journey("A");
        assert_eq!(Forgotten::of(&none, TemplateId::Event, Lang::Fi).list.about().language, "fi");
    }
}
