//! Who serves the customer here, whatever the channel: a person, self-service or automation.

use std::collections::BTreeMap;

use egui::{Id, Ui};

use crate::{
    editor::{Derived, SharedValues},
    gui::{
        panel::{
            id::Detail,
            inspector::{
                choice::{ChoiceButton, ToggleState, choices_ui},
                details::DetailRow,
            },
        },
        requests::Requests,
    },
    journey::Handling,
    words::Words,
};

pub(super) fn row(derived: &Derived, shared: &SharedValues) -> DetailRow {
    let name = |by: &Handling| derived.words.handling(by).into_owned();
    let said = in_common(derived.words, shared, &shared.handled_by, name);
    let help = derived.words.text("handled-by-help").into_owned();
    DetailRow { id: Detail::HandledBy, is_used: !shared.handled_by.is_empty(), said, help }
}

pub(super) fn handling_ui(ui: &mut Ui, derived: &Derived, shared: &SharedValues, requests: &mut Requests) {
    let words = derived.words;
    let others = shared.handled_by.keys().filter(|by| !Handling::ALL.contains(by));
    let choices = Handling::ALL.iter().chain(others).map(|by| ChoiceButton {
        value: by.clone(),
        text: words.handling(by).into_owned(),
        state: ToggleState::of(shared, shared.handled_by.get(by)),
    });
    let heading = (Id::unique("handled-by"), &*words.text("handled-by"));
    let pressed = choices_ui(ui, &mut requests.focus, heading, choices.collect());
    if let Some((by, state)) = pressed {
        requests.step(None, shared.handled(&derived.journey, (state != ToggleState::On).then_some(&by)));
    }
}

/// Returns the value that all selected touchpoints have in words, or says that they differ.
pub(super) fn in_common<T: Ord>(
    words: &Words,
    shared: &SharedValues,
    counts: &BTreeMap<T, usize>,
    name: impl Fn(&T) -> String,
) -> String {
    match counts.first_key_value() {
        None => String::new(),
        Some((value, &count)) if shared.is_all(count) => name(value),
        Some(_) => words.text("several-differ").into_owned(),
    }
}
