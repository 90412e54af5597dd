//! The field for the next row of a list.

use egui::{Id, Key, Response, TextEdit, Ui};
use lucide_icons::Icon;

use crate::{
    editor::{CastItem, Derived, StepName},
    gui::{
        panel::lists::list_item::ListItem,
        requests::Requests,
        widget::{
            field::{field_ui, refusal_ui},
            focus::FocusPlace,
            style,
        },
    },
    journey::{Edit, is_same_name},
    words::Words,
};

/// The distance between field and button, in points.
const GAP: f32 = 4.0;

/// The name of the next row, as far as it is typed.
#[derive(Clone, Default)]
pub(super) struct NextRow {
    text: String,
    /// Whether the map's proposal is a new row of this name.
    is_made: bool,
}

impl NextRow {
    fn id<T: ListItem>() -> Id {
        Id::unique(("new", T::LIST))
    }

    /// Returns the name that is being typed; empty once its row was taken or rolled back meanwhile.
    pub(super) fn of<T: ListItem>(ui: &Ui, is_proposed: bool) -> Self {
        let next: Self = ui.data(|data| data.get_temp(Self::id::<T>())).unwrap_or_default();
        if next.is_made && !is_proposed { Self::default() } else { next }
    }

    /// Proposes a row of this name, or none, in place of what was proposed before.
    fn propose<T: ListItem>(&mut self, derived: &Derived, name: Option<&str>, requests: &mut Requests) {
        let added = name.map(|name| added::<T>(derived, self, name, requests));
        requests.named = Some((StepName::Add, added.into_iter().collect()));
        self.is_made = name.is_some();
    }

    /// Returns whether this is the name of the row that is being made.
    fn makes(&self, name: &str) -> bool {
        self.is_made && is_same_name(name, &self.text)
    }
}

/// Shows the field for a new row. Its name is in the map as it is typed; Enter takes it and waits for the
/// next.
pub(super) fn next_ui<T: ListItem>(
    ui: &mut Ui,
    derived: &Derived,
    mut next: NextRow,
    requests: &mut Requests,
) {
    let (words, id, mut text) = (derived.words, NextRow::id::<T>(), next.text.clone());
    let hint = words.text(T::TEXTS[1]);
    let line = ui.horizontal(|ui| next_field_ui(ui, words, (id, &hint), &mut text, requests));
    let (field, is_done) = line.inner;
    let is_known = others::<T>(derived, &next).any(|item| is_same_name(item.name(), &text));
    if is_known {
        refusal_ui(ui, &words.text(T::TEXTS[2]));
    }
    let is_name = !is_known && !text.trim().is_empty();
    if field.changed() && (is_name || next.is_made) {
        next.propose::<T>(derived, is_name.then_some(text.trim()), requests);
    }
    next.text = text;
    let is_escaped = field.lost_focus() && ui.input(|input| input.key_pressed(Key::Escape));
    if is_done {
        field.request_focus();
        requests.text.is_ended |= is_name;
    }
    let next = if is_escaped || (is_done && is_name) { NextRow::default() } else { next };
    ui.data_mut(|data| data.insert_temp(id, next));
}

/// Shows the field of a name and the button that takes it. Returns the field, and whether the name is taken.
fn next_field_ui(
    ui: &mut Ui,
    words: &Words,
    (id, hint): (Id, &str),
    text: &mut String,
    requests: &mut Requests,
) -> (Response, bool) {
    let width = ui.available_width() - style::ICON_BUTTON - GAP;
    let edit = TextEdit::singleline(text).id(id).hint_text(hint).desired_width(width);
    let field = field_ui(ui, edit).accessible_name(hint);
    requests.focus.control(FocusPlace::Inspector, &field);
    let entered = field.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
    let add = words.say("row-add", &[("what", hint.into())]);
    (field, style::icon_button_ui(ui, Icon::Plus, &add).clicked() || entered)
}

/// Returns the rows beside the one that is being made.
fn others<'a, T: ListItem + 'a>(derived: &'a Derived, next: &'a NextRow) -> impl Iterator<Item = &'a T> {
    T::all(&derived.journey).iter().filter(|item| !next.makes(item.name()))
}

/// Returns the edit that adds a row of this name behind the others.
fn added<T: ListItem>(derived: &Derived, next: &NextRow, name: &str, requests: &Requests) -> Edit {
    let last = others::<T>(derived, next).last().map(CastItem::order);
    T::made(&requests.facts.ids, &derived.journey, name.to_owned(), last).added()
}
