//! The row of one more group that answers at a touchpoint (R5). It has a name of its own until another is typed.
//! Undo may give the row back a name that it had, so all its names are remembered.

use crate::{
    editor::StepName,
    journey::{Edit, EntryKey, GroupName, Touchpoint, moved_entry},
    words::Words,
};

/// The name of the step that renames the row.
const RENAMING: StepName = StepName::RenameGroup;

/// The row that is open at a touchpoint. Its answers are in the map, not here.
#[derive(Clone)]
pub(crate) struct GroupRow {
    /// All names that the row has had, the latest last; never empty.
    names: Vec<EntryKey>,
    /// The text in the field of the name while the field has the focus.
    text: Option<Text>,
}

#[derive(Clone)]
struct Text {
    typed: String,
    /// The name that the row had before.
    before: EntryKey,
    /// The name that the text stands for, if it is one: the last of the row's names.
    name: Option<EntryKey>,
    /// Whether another row has this name.
    is_refused: bool,
}

impl GroupRow {
    /// Makes a row with the first number that no row of the touchpoint has; `entering` says whose answers it
    /// takes.
    pub(crate) fn new(words: &Words, entering: &EntryKey, touchpoint: &Touchpoint) -> Self {
        let numbered = |number: usize| {
            let name = words.say("group-numbered", &[("number", number.into())]);
            EntryKey::new(entering.voice.clone(), entering.segment.clone(), &name)
        };
        let is_free = |key: &EntryKey| !touchpoint.ratings.keys().any(|other| other.group() == key.group());
        let name = (1..=touchpoint.ratings.len() + 1)
            .map(numbered)
            .find(is_free)
            .unwrap_or_else(|| entering.clone());
        Self { names: vec![name], text: None }
    }

    /// Returns the name of the row: the latest of its names that has answers in the map, else the latest.
    pub(crate) fn shown(&self, touchpoint: &Touchpoint) -> &EntryKey {
        let has_answers = |name: &&EntryKey| touchpoint.ratings.contains_key(*name);
        self.names.iter().rfind(has_answers).unwrap_or(&self.names[self.names.len() - 1])
    }

    /// Returns the text for the field of the row's name.
    pub(crate) fn text<'a>(&'a self, touchpoint: &'a Touchpoint) -> &'a str {
        self.text.as_ref().map_or_else(|| self.shown(touchpoint).group(), |text| &text.typed)
    }

    pub(crate) fn is_refused(&self) -> bool {
        self.text.as_ref().is_some_and(|text| text.is_refused)
    }

    /// Returns the typed text as the name of an entry.
    pub(crate) fn meant(&self, touchpoint: &Touchpoint) -> EntryKey {
        let EntryKey { voice, segment, .. } = self.shown(touchpoint).clone();
        EntryKey::new(voice, segment, self.text(touchpoint))
    }

    /// Follows the bar: while nobody has answered, the row takes the answers of whom the bar says.
    pub(crate) fn follow(&mut self, entering: &EntryKey, touchpoint: &Touchpoint) {
        let shown = self.shown(touchpoint);
        if !touchpoint.ratings.contains_key(shown) {
            let name = EntryKey::new(entering.voice.clone(), entering.segment.clone(), shown.group());
            if name != *shown && !touchpoint.ratings.contains_key(&name) {
                self.names.push(name);
            }
        }
    }

    /// Takes a name as it is typed. Returns the edits for it, where somebody has answered. `is_proposed` says
    /// whether the edits for the text before are still a proposal, to be replaced.
    pub(crate) fn typed(
        &mut self,
        typed: String,
        touchpoint: &Touchpoint,
        is_proposed: bool,
    ) -> Option<(StepName, Vec<Edit>)> {
        let entry = touchpoint.ratings.get(self.shown(touchpoint)).cloned();
        let open = self.text.take().filter(|_| is_proposed || entry.is_none());
        let before = open.as_ref().map_or_else(|| self.shown(touchpoint), |text| &text.before).clone();
        let own = open.and_then(|text| text.name);
        if own.is_some() && self.names.last() == own.as_ref() {
            self.names.pop();
        }
        let name = EntryKey::new(before.voice.clone(), before.segment.clone(), &typed);
        let is_other = name != before && own.as_ref() != Some(&name);
        let is_refused = is_other && touchpoint.ratings.contains_key(&name);
        let name = Some(name).filter(|name| !is_refused && !name.group().is_empty() && *name != before);
        self.names.extend(name.clone());
        let renamed = name
            .as_ref()
            .zip(entry.as_ref())
            .map(|(name, entry)| moved_entry(touchpoint, &before, &GroupName::new(name.group()), entry));
        self.text = Some(Text { typed, before, name, is_refused });
        entry.map(|_| (RENAMING, renamed.into_iter().flatten().collect()))
    }

    /// Ends the typing: the field has lost the focus. A name that Esc has taken back may come again with redo.
    pub(crate) fn left(&mut self, escaped: bool) {
        let name = self.text.take().and_then(|text| text.name);
        if let Some(name) = name.filter(|_| escaped) {
            self.names.pop();
            self.names.insert(0, name);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        journey::{Journey, Rating, Tally, Voice, test_map},
        words::Lang,
    };

    fn key(group: &str) -> EntryKey {
        EntryKey::new(Voice::Customer, None, group)
    }

    /// Makes a map with these groups, of one answer each.
    fn map(groups: &[&str]) -> Journey {
        let rate = |group: &&str| Edit::Rate(test_map::id("A"), key(group), Tally::one(Rating::Positive));
        test_map::journey("A").apply(&groups.iter().map(rate).collect::<Vec<_>>()).expect("a map")
    }

    fn touchpoint(map: &Journey) -> &Touchpoint {
        map.touchpoint(&test_map::id("A")).expect("there")
    }

    fn row() -> GroupRow {
        GroupRow::new(Lang::En.words(), &key(""), touchpoint(&map(&[])))
    }

    /// Returns the map after a text was typed letter by letter.
    fn typed(row: &mut GroupRow, map: &Journey, text: &str) -> Journey {
        let mut shown = map.clone();
        for end in 1..=text.len() {
            let is_proposed = shown != *map;
            if let Some((_, edits)) = row.typed(text[..end].to_owned(), touchpoint(&shown), is_proposed) {
                shown = map.apply(&edits).expect("a name");
            }
        }
        shown
    }

    #[test]
    fn r5_the_first_free_number_is_its_name() {
        let new = |groups: &[&str]| {
            let row = GroupRow::new(Lang::En.words(), &key(""), touchpoint(&map(groups)));
            row.names[0].group().to_owned()
        };
        assert_eq!((&*new(&[]), &*new(&["group 1", "group 3"])), ("group 1", "group 2"));
    }

    #[test]
    fn r5_a_name_takes_the_answers_along_and_undo_gives_it_back() {
        let (before, mut row) = (map(&["group 1"]), row());
        let after = typed(&mut row, &before, "table 2");
        assert_eq!(after, map(&["table 2"]));
        row.left(false);
        assert_eq!(row.shown(touchpoint(&after)), &key("table 2"));
        assert_eq!(row.shown(touchpoint(&before)), &key("group 1"));
    }

    #[test]
    fn r5_a_name_that_another_row_has_is_refused_and_on_the_way_to_another_it_is_not() {
        let (before, mut row) = (map(&["group 1", "table 1"]), row());
        assert_eq!(typed(&mut row, &before, "table 1"), before);
        assert!(row.is_refused());
        row.left(false);
        assert_eq!(typed(&mut row, &before, "table 12"), map(&["table 1", "table 12"]));
        assert!(!row.is_refused());
    }

    #[test]
    fn r5_a_name_that_esc_took_back_comes_again_with_redo() {
        let (before, mut row) = (map(&["group 1"]), row());
        let after = typed(&mut row, &before, "x");
        row.left(true);
        assert_eq!(row.shown(touchpoint(&before)), &key("group 1"));
        assert_eq!(row.shown(touchpoint(&after)), &key("x"));
    }
}
