//! The ratings of one touchpoint, entry by entry (R5), and of all that is selected.

use egui::{Button, Id, Ui};

use crate::{
    editor::{Derived, ViewState},
    gui::{
        id::CommandId,
        panel::inspector::{
            group_entry::{group_ui, open_row},
            rating_row::{entry_ui, face_button_ui},
            typed_rating::typed_rating_ui,
        },
        requests::Requests,
        widget::field::keyed_ui,
    },
    journey::{Edit, Entry, EntryKey, Journey, Rating, Tally, Touchpoint, Voice},
};

/// Shows the entries: customers, we ourselves, the entry that the keys set, and any others.
pub(in crate::gui) fn ratings_ui(
    ui: &mut Ui,
    derived: &Derived,
    view: &ViewState,
    touchpoint: &Touchpoint,
    requests: &mut Requests,
) {
    let below = open_row(ui, touchpoint);
    let is_below = |key: &EntryKey| below.as_ref().is_some_and(|row| row.shown(touchpoint) == key);
    for key in rows(&derived.journey, view, touchpoint).into_iter().filter(|key| !is_below(key)) {
        let entry = touchpoint.ratings.get(&key);
        let tally = entry.map_or_else(Tally::default, |entry: &Entry| entry.tally);
        let entered_by_keys = key == view.entering().key();
        // Each entry has an id of its own, so that a number stays the same widget while rows above it come and go.
        let changed = keyed_ui(ui, Id::unique(("entry", &touchpoint.id, &key)), |ui| {
            entry_ui(ui, derived, (&key, tally), entered_by_keys, &mut requests.focus)
        });
        if let Some(tally) = changed {
            requests.edits.push(Edit::Rate(touchpoint.id.clone(), key, tally));
        }
    }
    group_ui(ui, derived, view, touchpoint, requests);
    typed_rating_ui(ui, derived, view, touchpoint, requests);
}

/// Returns the entries that have a row, those of groups in the order of the map's list.
fn rows(map: &Journey, view: &ViewState, touchpoint: &Touchpoint) -> Vec<EntryKey> {
    let everyone = |voice| EntryKey::new(voice, None, "");
    let mut keys = vec![everyone(Voice::Customer), everyone(Voice::Own), view.entering().key()];
    keys.extend(touchpoint.ratings.keys().cloned());
    let listed: Vec<_> = map.groups().into_iter().map(|group| &group.name).collect();
    let place = |key: &EntryKey| match key.group() {
        "" => None,
        group => Some(listed.iter().position(|name| name.as_str() == group).unwrap_or(listed.len())),
    };
    keys.sort_by_cached_key(|key| (key.voice.clone(), key.segment.clone(), place(key), key.clone()));
    keys.dedup();
    keys
}

/// Shows three faces for everything selected: they set the entry that the keys set.
pub(in crate::gui) fn rate_all_ui(ui: &mut Ui, derived: &Derived, view: &ViewState, requests: &mut Requests) {
    ui.horizontal(|ui| {
        for (place, rating) in Rating::ALL.into_iter().enumerate() {
            let name = derived.words.text("rate-selected");
            if face_button_ui(ui, derived, &name, rating, Tally::default(), Some(place + 1)).clicked() {
                requests.edits.extend(view.rate(Some(rating)));
            }
        }
        if ui.add(Button::new(derived.words.text(CommandId::RateClear.name()))).clicked() {
            requests.edits.extend(view.rate(None));
        }
    });
}
