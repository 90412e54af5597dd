//! A field whose text must be read. A text that can be read is in the map at once; one that cannot is refused with
//! a sentence and stays in the field, while the map keeps what it had before.

use egui::{Id, Key, Ui};

use crate::gui::{
    requests::Requests,
    widget::{
        field::{TextField, line_ui, refusal_ui},
        settled::settled,
    },
};

/// A field, how its text is read, and what is said where it cannot be read.
pub(super) struct ReadField<'a, T> {
    pub id: Id,
    /// The name for screen readers.
    pub name: &'a str,
    pub hint: &'a str,
    pub refusal: &'a str,
    pub say: &'a dyn Fn(&T) -> String,
    pub read: &'a dyn Fn(&str) -> Option<T>,
}

impl<T: Clone> ReadField<'_, T> {
    /// Returns the value that a text makes; one that cannot be read leaves the value `before` it was typed.
    fn value_of(&self, text: &str, before: Option<&T>) -> Option<T> {
        if text.trim().is_empty() { None } else { (self.read)(text).or_else(|| before.cloned()) }
    }
}

/// The typed text, as long as it differs from the words for the map's value.
#[derive(Clone)]
struct Typed<T> {
    text: String,
    /// The value in the map before it was typed.
    before: Option<T>,
    /// The value in the map since.
    now: Option<T>,
}

/// Shows the field; an empty field is no value.
pub(super) fn read_ui<T: Clone + PartialEq + Send + Sync + 'static>(
    ui: &mut Ui,
    requests: &mut Requests,
    field: &ReadField<'_, T>,
    value: &mut Option<T>,
) {
    if read_field_ui(ui, requests, field, value) {
        refusal_ui(ui, field.refusal);
    }
}

/// Shows the field alone. Returns whether a refusal is to be shown below it.
pub(super) fn read_field_ui<T: Clone + PartialEq + Send + Sync + 'static>(
    ui: &mut Ui,
    requests: &mut Requests,
    field: &ReadField<'_, T>,
    value: &mut Option<T>,
) -> bool {
    let id = field.id;
    let kept = typed_ui(ui, requests, field, value);
    let is_typing = ui.memory(|memory| memory.has_focus(id));
    let is_refused = |typed: &Typed<T>| !typed.text.trim().is_empty() && (field.read)(&typed.text).is_none();
    let escaped = ui.input(|input| input.key_pressed(Key::Escape));
    let kept = kept.filter(|typed| is_typing || (!escaped && is_refused(typed)));
    if is_typing && kept.as_ref().is_some_and(is_refused) {
        requests.text.unread = Some((id, field.refusal.to_owned()));
    }
    let is_told = settled(ui, id, !is_typing && kept.is_some());
    keep(ui, id, kept);
    is_told
}

/// Shows the text and takes what is typed, as far as it can be read. Returns it, unless it is what the value says.
fn typed_ui<T: Clone + PartialEq + Send + Sync + 'static>(
    ui: &mut Ui,
    requests: &mut Requests,
    field: &ReadField<'_, T>,
    value: &mut Option<T>,
) -> Option<Typed<T>> {
    let said = value.as_ref().map(field.say).unwrap_or_default();
    // Where the value was undone or changed by something else meanwhile, it is no longer what was typed.
    let kept = ui.data(|data| data.get_temp::<Typed<T>>(field.id)).filter(|typed| typed.now == *value);
    let text = kept.as_ref().map_or(&said, |typed| &typed.text);
    let line = TextField::new(field.id, field.name).hint(field.hint);
    let Some(text) = line_ui(ui, &mut requests.focus, &line, text) else { return kept };
    let before = kept.map_or_else(|| value.clone(), |typed| typed.before);
    *value = field.value_of(&text, before.as_ref());
    Some(Typed { text, before, now: value.clone() })
}

/// Keeps what was typed for the next frame, or forgets it.
fn keep<T: Clone + Send + Sync + 'static>(ui: &Ui, id: Id, typed: Option<Typed<T>>) {
    match typed {
        Some(typed) => ui.data_mut(|data| _ = data.insert_temp(id, typed)),
        None => ui.data_mut(|data| data.remove::<Typed<T>>(id)),
    }
}
