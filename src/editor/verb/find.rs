//! Looking for words in the map, going from one match to the next, and telling where the words are.

use crate::{
    editor::{
        Derived, Editor, ViewState,
        search::{FoundIn, texts},
    },
    words::Matcher,
};

/// How much of a text is told before what was found in it, in characters.
const BEFORE: usize = 24;

impl Editor {
    /// Opens the search, which begins at the current touchpoint.
    pub(crate) fn begin_search(&mut self) {
        self.refresh();
        let from = self.place().and_then(|id| self.derived.as_ref()?.number_of(&id));
        self.view.search.open(from.unwrap_or(1));
        self.refresh();
    }

    /// Closes the search; the last match stays selected.
    pub(crate) fn end_search(&mut self) {
        self.view.search.close();
    }

    /// Looks for this text and selects the first match from where the search began.
    pub(crate) fn search_for(&mut self, text: String) {
        self.view.search.look_for(text);
        self.refresh();
        let from = self.view.search.from;
        let first = self.view.search.found().and_then(|found| next(found, from.saturating_sub(1), true));
        if let Some(number) = first {
            self.show_number(number);
        }
    }

    /// Selects the next match, or the one before; after the last comes the first.
    pub(crate) fn step_to_found(&mut self, forwards: bool) {
        self.refresh();
        let here = self.place().and_then(|id| self.derived.as_ref()?.number_of(&id)).unwrap_or(0);
        let Some((derived, view)) = self.seen() else { return };
        let next = next(view.search.found_in(derived), here, forwards);
        if let Some(number) = next {
            view.search.from = number;
            self.show_number(number);
        }
    }

    fn show_number(&mut self, number: u32) {
        let Some((derived, view)) = self.seen() else { return };
        if let Some(judged) = derived.insight.by_number(number) {
            view.select_and_show(derived, &judged.id);
        }
    }
}

impl ViewState {
    /// Returns the place of the selected match, from 1, and the number of matches; `None` where nothing is looked
    /// for.
    pub(crate) fn found_place(&self, derived: &Derived) -> Option<(Option<usize>, usize)> {
        let found = self.search.found()?;
        let number = self.selection.single().and_then(|id| derived.number_of(id));
        let place = number.and_then(|number| found.binary_search(&number).ok());
        Some((place.map(|place| place + 1), found.len()))
    }

    /// Returns the part of the selected touchpoint that has the words, and what it says, unless the title has them
    /// all.
    pub(crate) fn found_in(&self, derived: &Derived) -> Option<(FoundIn, String)> {
        let touchpoint = derived.journey.touchpoint(self.selection.single()?)?;
        let matcher = Matcher::of(self.search.text());
        let texts = texts(&derived.journey, derived.words, touchpoint);
        if matcher.is_empty() || matcher.finds(&touchpoint.title) {
            return None;
        }
        let whole = texts.iter().find(|(_, text)| matcher.finds(text));
        let part = || texts.iter().find(|(part, text)| part.is_some() && matcher.touches(text));
        let (part, text) = whole.or_else(part)?;
        Some(((*part)?, around(text, self.search.text())))
    }
}

/// Returns the next number after this one, or the one before; after the last comes the first.
fn next(found: &[u32], here: u32, forwards: bool) -> Option<u32> {
    let next = if forwards {
        found.iter().find(|number| **number > here).or(found.first())
    } else {
        found.iter().rev().find(|number| **number < here).or(found.last())
    };
    next.copied()
}

/// Returns a text on one line, from a little before the first of the words.
fn around(text: &str, query: &str) -> String {
    let text: Vec<char> = text.chars().map(|sign| if sign == '\n' { ' ' } else { sign }).collect();
    let begins = |word: &str, from: usize| {
        let mut lower = text[from..].iter().flat_map(|sign| sign.to_lowercase());
        word.chars().all(|sign| lower.next() == Some(sign))
    };
    let words: Vec<_> = query.split_whitespace().map(str::to_lowercase).collect();
    let first = (0..text.len()).find(|&from| words.iter().any(|word| begins(word, from))).unwrap_or(0);
    let from = first.saturating_sub(BEFORE);
    let mark = if from > 0 { "…" } else { "" };
    format!("{mark}{}", text[from..].iter().collect::<String>())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Lang;

    fn found_for(text: &str) -> Vec<u32> {
        let mut editor = Editor::lunch();
        editor.begin_search();
        editor.search_for(text.to_owned());
        editor.view.search.found().unwrap_or_default().to_vec()
    }

    #[test]
    fn words_are_found_in_titles_notes_actors_channels_and_stages() {
        assert_eq!(found_for("GREETED"), [7], "in a title");
        assert_eq!(found_for("card reader"), [14], "in a note");
        assert_eq!(found_for("cook"), [11, 12], "an actor");
        assert_eq!(found_for("word of mouth"), [2], "a channel, by the name it has in this language");
        assert_eq!(found_for("arriving"), [5, 6, 7], "a stage");
        assert_eq!(found_for("waiter greet"), [7], "each word anywhere");
        assert_eq!(found_for("zebra"), [0; 0]);
        assert_eq!(found_for("  "), [0; 0], "nothing is looked for");
    }

    #[test]
    fn the_first_from_where_one_is_then_on_and_around() {
        let mut editor = Editor::lunch();
        editor.choose(&[8]);
        editor.begin_search();
        editor.search_for("speed".to_owned());
        assert_eq!(editor.selected(), [10]);
        for (forwards, number) in [(true, 14), (true, 10), (false, 14), (false, 10)] {
            editor.step_to_found(forwards);
            assert_eq!(editor.selected(), [number]);
        }
        editor.search_for("speed of the bill".to_owned());
        assert_eq!(editor.selected(), [14]);
        let derived = editor.derived.as_ref().expect("looked at");
        assert_eq!(editor.view.found_place(derived), Some((Some(1), 1)));
        editor.end_search();
        editor.refresh();
        assert_eq!((editor.selected(), editor.view.search.found()), (vec![14], None));
    }

    #[test]
    fn where_it_is_found_is_told_unless_one_sees_it() {
        let mut editor = Editor::lunch();
        editor.begin_search();
        let mut told = |text: &str| {
            editor.search_for(text.to_owned());
            editor.view.found_in(editor.derived.as_ref().expect("looked at"))
        };
        assert_eq!(told("greeted"), None, "in the title");
        let note = "…once; that guest waited ten minutes.";
        assert_eq!(told("Ten min"), Some((FoundIn::Note, note.to_owned())));
        assert_eq!(told("cleaner"), Some((FoundIn::Actor, "Cleaner".into())));
        assert_eq!(told("comfort cleaner"), Some((FoundIn::Actor, "Cleaner".into())));
    }

    #[test]
    fn what_is_moved_or_rated_says_what_it_said_and_what_is_called_otherwise_does_not() {
        let mut editor = Editor::three_stages();
        let mut texts = |change: &dyn Fn(&mut Editor)| {
            change(&mut editor);
            editor.refresh();
            editor.derived.as_ref().expect("looked at").texts_since
        };
        let first = texts(&|editor| editor.choose(&[5]));
        let moved = texts(&|editor| editor.nudge(1, 0));
        assert_eq!(moved, first, "what is found is kept");
        let named = texts(&|editor| {
            editor.rename_selected();
            editor.name_it("Bill");
        });
        let in_stage = texts(&|editor| {
            editor.pick_stage("Three");
            editor.rename_selected();
            editor.name_it("Paying");
        });
        let spoken = texts(&|editor| editor.speak(Lang::Fi));
        assert!(first < named && named < in_stage && in_stage < spoken);
    }

    #[test]
    fn what_changes_is_looked_at_again_and_what_does_not_is_not() {
        let mut editor = Editor::lunch();
        editor.begin_search();
        editor.search_for("zebra".to_owned());
        editor.choose(&[3]);
        editor.rename_selected();
        editor.name_it("Zebra");
        editor.refresh();
        assert_eq!(editor.view.search.found(), Some(&[3][..]));
        let kept = editor.view.search.found().map(<[u32]>::as_ptr);
        editor.select_none();
        editor.refresh();
        assert_eq!(editor.view.search.found().map(<[u32]>::as_ptr), kept, "the very same list");
        editor.speak(Lang::Fi);
        editor.search_for("kasvokkain".to_owned());
        assert!(editor.view.search.found().is_some_and(|found| !found.is_empty()));
    }
}
