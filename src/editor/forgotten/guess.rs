//! The kind of journey that the shown map is: the one that somebody chose, or else a guess. The guess stays while
//! letters are typed, and is made again only while little of the map is known.

use std::collections::BTreeSet;

use crate::{
    editor::{Derived, Memo},
    format::templates::TemplateId,
    journey::Journey,
    words::{Lang, words_of},
};

use super::{
    Forgotten,
    kinds::{ListedKind, names},
};

/// The kind of journey of one map, for as long as it is shown.
#[derive(Default)]
pub(crate) struct KindShown {
    chosen: Option<TemplateId>,
    /// The guess, by the language and the serial since which its touchpoints have been there.
    guessed: Memo<(Lang, u64), Guess>,
}

/// The kind that a map is taken for.
struct Guess {
    kind: TemplateId,
    is_sure: bool,
}

/// The number of names in the map that its title weighs as much as. A guess with this weight is sure.
const TITLE: usize = 3;

impl KindShown {
    /// Keeps the kind that somebody chose.
    pub(crate) fn choose(&mut self, kind: TemplateId) {
        self.chosen = Some(kind);
    }

    /// Returns the kind of this map. A guess that is not sure is made again as touchpoints come and go.
    pub(crate) fn of(&mut self, derived: &Derived) -> TemplateId {
        if let Some(chosen) = self.chosen {
            return chosen;
        }
        let lang = Forgotten::lang_of(&derived.journey, derived.words.lang);
        let sure = self.guessed.kept().filter(|(_, guess)| guess.is_sure);
        let cast = sure.map_or(derived.cast_since, |((_, cast), _)| *cast);
        self.guessed.of((lang, cast), || guessed(&derived.journey, lang)).kind
    }
}

/// Guesses the kind that shares the most names with the map; a service where no kind shares any.
fn guessed(journey: &Journey, lang: Lang) -> Guess {
    let names: BTreeSet<_> = names(journey).collect();
    let title = journey.about().title.to_lowercase();
    let nothing = (TemplateId::Service, 0);
    let (kind, alike) = ListedKind::all(lang).iter().fold(nothing, |best, kind| {
        let is_called = words_of(&title).any(|word| kind.called.iter().any(|known| word.starts_with(known)));
        let alike = kind.names.intersection(&names).count() + if is_called { TITLE } else { 0 };
        if alike > best.1 { (kind.id, alike) } else { best }
    });
    Guess { kind, is_sure: alike >= TITLE }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        editor::Editor,
        format::{
            samples,
            templates::{self, with_forgotten},
        },
        journey::{Edit, Field, Point, Touchpoint, test_map},
    };

    #[test]
    fn the_kind_is_guessed_from_what_the_map_says() {
        let kinds = [TemplateId::Lunch, TemplateId::Event, TemplateId::Complaint];
        for (sample, kind) in samples::ALL.iter().zip(kinds.into_iter().flat_map(|kind| [kind, kind])) {
            assert_eq!(guessed(&sample.journey(), sample.lang).kind, kind, "{}", sample.file);
        }
        for (template, lang) in with_forgotten().flat_map(|it| Lang::ALL.map(|lang| (it, lang))) {
            assert_eq!(guessed(&template.journey(lang), lang).kind, template.id, "{lang:?}");
        }
        assert_eq!(guessed(&test_map::journey("A > B"), Lang::En).kind, TemplateId::Service);
        let blank = guessed(&templates::ALL[0].journey(Lang::Fi), Lang::Fi);
        assert_eq!((blank.kind, blank.is_sure), (TemplateId::Lunch, false), "by its stages");
    }

    impl Editor {
        /// Returns the kind that the map is taken for now.
        fn kind_in(&mut self, shown: &mut KindShown) -> TemplateId {
            self.refresh();
            shown.of(self.derived.as_ref().expect("a map"))
        }

        fn retitle(&mut self, name: &str, title: &str) {
            self.apply(&[Edit::Change(test_map::id(name), Field::Title(title.to_owned()))]);
        }
    }

    #[test]
    fn a_kind_that_is_sure_stays_whatever_comes() {
        let mut editor = Editor::on(test_map::journey("Cloakroom > Wrong dish > Dish sold out"));
        let mut shown = KindShown::default();
        assert_eq!(editor.kind_in(&mut shown), TemplateId::Lunch);
        for (place, title) in ["Apology", "Refusal", "Callback", "Phone queue"].into_iter().enumerate() {
            let id = test_map::id(&format!("new {place}"));
            editor.apply(&[Edit::Add(Touchpoint::new(id, title, Point::default()))]);
        }
        assert_eq!(editor.kind_in(&mut shown), TemplateId::Lunch);
        assert_eq!(editor.kind_in(&mut KindShown::default()), TemplateId::Complaint, "guessed anew");
        shown.choose(TemplateId::Event);
        assert_eq!(editor.kind_in(&mut shown), TemplateId::Event);
    }

    #[test]
    fn a_kind_that_is_not_sure_is_guessed_again_as_touchpoints_come_and_not_with_each_letter() {
        let mut editor = Editor::on(test_map::journey("A > B"));
        let mut shown = KindShown::default();
        assert_eq!(editor.kind_in(&mut shown), TemplateId::Service);
        editor.retitle("A", "Cloakroom");
        editor.retitle("B", "Wrong dish");
        assert_eq!(editor.kind_in(&mut shown), TemplateId::Service);
        editor.apply(&[Edit::Add(Touchpoint::new(test_map::id("C"), "", Point::default()))]);
        assert_eq!(editor.kind_in(&mut shown), TemplateId::Lunch);
    }
}
