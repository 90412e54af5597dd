//! The text typed for a detail, and which known or new things it names.

use crate::{
    journey::{is_same_name, name_key},
    words::Matcher,
};

use super::{Detailing, Known, TypedRow};

/// The most rows that are shown; typing finds the others.
const MOST: usize = 50;

impl Detailing {
    /// Takes the text as it is now. An addition is taken character by character, so that a comma does the same
    /// however much arrives in one frame: it takes the marked row, and another name can follow.
    pub(in crate::editor) fn write(&mut self, text: &str) {
        match text.strip_prefix(&*self.text).filter(|_| self.detail.takes_several()) {
            Some(added) => added.chars().for_each(|sign| self.write_sign(sign)),
            None => text.clone_into(&mut self.text),
        }
        (self.marked, self.is_moved) = (0, false);
        self.find_rows();
    }

    fn write_sign(&mut self, sign: char) {
        if sign == ',' {
            self.find_rows();
        }
        if sign == ',' && (self.is_moved || !self.is_within_name()) {
            self.settled = self.chosen();
            self.text = joined(&self.settled);
        } else if sign != ' ' || !self.text.ends_with(", ") {
            self.text.push(sign);
        }
        (self.marked, self.is_moved) = (0, false);
    }

    /// Returns whether a comma continues the name of something that the map has.
    fn is_within_name(&self) -> bool {
        let begun = format!("{},", name_key(self.split().1));
        begun.len() > 1 && self.there.iter().any(|known| name_key(&known.name).starts_with(&begun))
    }

    /// Finds the rows for the name being typed: exact names first, then similar ones, then a new one.
    pub(in crate::editor) fn find_rows(&mut self) {
        if !self.detail.is_of_names() {
            return;
        }
        let (earlier, typed) = self.split();
        let exact = self.called(typed, &earlier);
        let (matcher, lower) = (Matcher::of(typed), typed.to_lowercase());
        let is_named = |known: &Known| earlier.iter().any(|row| row.known() == Some(known));
        let is_found = |known: &Known| matcher.finds(&known.name) || known.is_called(typed);
        let mut rows: Vec<_> = self.there.iter().filter(|it| is_found(it) && !is_named(it)).collect();
        if !typed.is_empty() {
            let is_exact = |known: &Known| exact.as_ref().and_then(TypedRow::known) == Some(known);
            let begins_so = |known: &Known| known.name.to_lowercase().starts_with(&lower);
            rows.sort_by_cached_key(|it| (!is_exact(it), !it.is_called(typed), !begins_so(it)));
        }
        let (has_more, is_begun) = (rows.len() > MOST, !typed.is_empty());
        let rows = rows.into_iter().take(MOST).cloned().map(TypedRow::There);
        self.rows = rows.chain(exact.filter(|row| row.known().is_none())).collect();
        (self.has_more, self.is_begun) = (has_more, is_begun);
    }

    /// Returns whether the name being typed is not in the map and cannot make something new.
    pub(in crate::editor) fn names_nothing(&self) -> bool {
        !self.detail.makes_new() && self.is_begun && self.rows.is_empty()
    }

    /// Returns whether a row is marked: a name has been begun, or the arrow keys chose a row.
    pub(in crate::editor) fn has_mark(&self) -> bool {
        self.is_begun || self.is_moved
    }

    /// Returns all that is meant if the marked row is taken.
    pub(in crate::editor) fn chosen(&self) -> Vec<TypedRow> {
        let (mut all, _) = self.split();
        all.extend(self.rows.get(self.marked).filter(|_| self.has_mark()).cloned());
        all
    }

    /// Returns all that is meant if the user types on or leaves. For the name being typed this is the row that the
    /// arrow keys chose, else the exact name, else a new one; never a name that is only similar.
    pub(in crate::editor) fn meant(&self) -> Vec<TypedRow> {
        if self.is_moved {
            return self.chosen();
        }
        let (mut all, typed) = self.split();
        all.extend(self.called(typed, &all));
        all
    }

    /// Returns the rows before the name being typed, and that name as far as it is typed.
    fn split(&self) -> (Vec<TypedRow>, &str) {
        if !self.detail.takes_several() {
            return (Vec::new(), self.text.trim());
        }
        let (settled, mut rest) = self.still_settled();
        let mut earlier = settled.to_vec();
        while let Some((name, behind)) = self.first_name(rest) {
            earlier.extend(self.called(name, &earlier));
            rest = behind;
        }
        (earlier, rest.trim())
    }

    /// Returns the settled rows that the text still begins with, and the text after them.
    fn still_settled(&self) -> (&[TypedRow], &str) {
        let first = |count| {
            let settled = &self.settled[..count];
            Some((settled, self.text.strip_prefix(&*joined(settled))?))
        };
        (1..=self.settled.len()).rev().find_map(first).unwrap_or((&[], &self.text))
    }

    /// Splits off the first name that a comma ends: the longest known name, with its own commas, else the text
    /// before the first comma. Returns `None` where no comma ends a name.
    fn first_name<'t>(&self, rest: &'t str) -> Option<(&'t str, &'t str)> {
        let first = rest.find(',')?;
        let with_commas: Vec<&Known> = self.there.iter().filter(|known| known.name.contains(',')).collect();
        let commas = with_commas.iter().map(|known| known.name.matches(',').count()).max().unwrap_or(0);
        let is_there = |name: &str| with_commas.iter().any(|known| known.is_called(name));
        if is_there(rest) {
            return None;
        }
        let ends: Vec<usize> = rest.match_indices(',').map(|(end, _)| end).take(commas + 1).collect();
        let end = ends.into_iter().rev().find(|end| is_there(&rest[..*end])).unwrap_or(first);
        Some((&rest[..end], &rest[end + 1..]))
    }

    /// Returns what has this name and is not named yet, preferring one that the touchpoints have. Returns a new
    /// one where nothing has the name.
    fn called(&self, name: &str, named: &[TypedRow]) -> Option<TypedRow> {
        let has = |rows: &[TypedRow], known: &Known| rows.iter().any(|row| row.known() == Some(known));
        let alike: Vec<&Known> = self.there.iter().filter(|known| known.is_called(name.trim())).collect();
        if let Some(known) =
            alike.iter().filter(|it| !has(named, it)).min_by_key(|it| !has(&self.settled, it))
        {
            return Some(TypedRow::There((*known).clone()));
        }
        let is_new = self.detail.makes_new() && alike.is_empty() && !name.trim().is_empty();
        let is_free = is_new && !named.iter().any(|row| is_same_name(row.name(), name));
        is_free.then(|| TypedRow::New(name.trim().to_owned()))
    }
}

/// Returns the text of these rows, after which another name can be typed.
pub(in crate::editor) fn joined(rows: &[TypedRow]) -> String {
    rows.iter().flat_map(|row| [row.name(), ", "]).collect()
}
