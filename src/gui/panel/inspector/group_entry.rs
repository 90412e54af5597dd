//! The row for the answers of one more group (R5): a workshop table, an interview round. The answers are in the
//! map as they are typed, under the name that the row has.

use egui::{Button, Id, Key, Label, RichText, TextEdit, Ui};
use lucide_icons::Icon;

use crate::{
    editor::{Derived, GroupRow, ViewState},
    gui::{
        panel::inspector::{
            rating_row::{FACE_BUTTON, GAP, entry_name, name_room},
            typed_rating,
        },
        requests::Requests,
        widget::{
            count::count,
            field::{field_ui, refusal_ui},
            focus::FocusPlace,
            settled::settled,
            style,
        },
    },
    insight::Level,
    journey::{Edit, EntryKey, Rating, Touchpoint},
};

/// Shows a button that opens a row for one more group, and that row. Its answers are entered for whom the
/// bar says, as those entered by key are.
pub(in crate::gui) fn group_ui(
    ui: &mut Ui,
    derived: &Derived,
    view: &ViewState,
    touchpoint: &Touchpoint,
    requests: &mut Requests,
) {
    let row = open_row(ui, touchpoint);
    let text = derived.words.text("group-add");
    let sign = style::icon(if row.is_some() { Icon::ChevronDown } else { Icon::Plus }).size(14.0);
    let button = Button::new((sign, text.as_ref())).frame_when_inactive(false);
    let button = ui
        .horizontal_wrapped(|ui| {
            let button = ui.add(button).on_hover_text(derived.words.text("group-add-help"));
            requests.focus.control(FocusPlace::Inspector, &button);
            typed_rating::button_ui(ui, derived, touchpoint, requests);
            button
        })
        .inner;
    match (row, button.accessible_name(text).clicked()) {
        (Some(_), true) => ui.data_mut(|data| data.remove::<GroupRow>(row_id(touchpoint))),
        (None, true) => begin(ui, derived, view, touchpoint),
        (Some(row), false) => row_ui(ui, derived, view, (touchpoint, row), requests),
        (None, false) => {}
    }
}

/// Returns the row that is open at the touchpoint. It is kept while the window is open; its answers are in the map.
pub(in crate::gui) fn open_row(ui: &Ui, touchpoint: &Touchpoint) -> Option<GroupRow> {
    ui.data(|data| data.get_temp(row_id(touchpoint)))
}

fn keep_row(ui: &Ui, touchpoint: &Touchpoint, row: GroupRow) {
    ui.data_mut(|data| data.insert_temp(row_id(touchpoint), row));
}

fn row_id(touchpoint: &Touchpoint) -> Id {
    Id::unique(("group", &touchpoint.id))
}

fn name_id(touchpoint: &Touchpoint) -> Id {
    row_id(touchpoint).with("name")
}

fn begin(ui: &Ui, derived: &Derived, view: &ViewState, touchpoint: &Touchpoint) {
    let row = GroupRow::new(derived.words, &view.entering().key(), touchpoint);
    let name = name_id(touchpoint);
    ui.memory_mut(|memory| memory.request_focus(name));
    // What is typed replaces the name that the row begins with.
    style::mark_all(ui.ctx(), name, row.shown(touchpoint).group());
    keep_row(ui, touchpoint, row);
}

fn row_ui(
    ui: &mut Ui,
    derived: &Derived,
    view: &ViewState,
    (touchpoint, mut row): (&Touchpoint, GroupRow),
    requests: &mut Requests,
) {
    row.follow(&view.entering().key(), touchpoint);
    name_ui(ui, derived, (touchpoint, &mut row), requests);
    let key = row.shown(touchpoint).clone();
    counts_ui(ui, derived, (touchpoint, &key), requests);
    keep_row(ui, touchpoint, row);
    let is_answered = touchpoint.ratings.contains_key(&key);
    let next = ui.add_enabled(is_answered, Button::new(derived.words.text("group-next")));
    requests.focus.control(FocusPlace::Inspector, &next);
    if next.clicked() {
        begin(ui, derived, view, touchpoint);
    }
}

/// Shows the field of the name. What is typed is the name at once; a name that another row has is refused.
fn name_ui(
    ui: &mut Ui,
    derived: &Derived,
    (touchpoint, row): (&Touchpoint, &mut GroupRow),
    requests: &mut Requests,
) {
    let (id, words) = (name_id(touchpoint), derived.words);
    let mut name = row.text(touchpoint).to_owned();
    let hint = words.text("group-name-hint");
    let field = TextEdit::singleline(&mut name).id(id).hint_text(hint).desired_width(f32::INFINITY);
    let field = field_ui(ui, field).accessible_name(words.text("group-name"));
    requests.focus.control(FocusPlace::Inspector, &field);
    if field.changed() {
        requests.named = row.typed(name, touchpoint, requests.facts.is_proposed);
    }
    let refusal = row.is_refused().then(|| {
        let group = entry_name(derived, &row.meant(touchpoint));
        words.say("group-there", &[("group", group.into())])
    });
    if !field.has_focus() {
        let escaped = ui.input(|input| input.key_pressed(Key::Escape));
        requests.text.refusal = refusal.clone().filter(|_| !escaped);
        row.left(escaped);
    }
    if let Some(refusal) = settled(ui, id, refusal.filter(|_| field.has_focus())) {
        refusal_ui(ui, &refusal);
    }
}

/// Shows whose answers they are, and a number below each face.
fn counts_ui(
    ui: &mut Ui,
    derived: &Derived,
    (touchpoint, key): (&Touchpoint, &EntryKey),
    requests: &mut Requests,
) {
    let before = touchpoint.ratings.get(key).map(|entry| entry.tally).unwrap_or_default();
    let mut tally = before;
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = GAP;
        let room = name_room(ui);
        ui.scope(|ui| {
            ui.set_width(room);
            ui.add(Label::new(RichText::new(entry_name(derived, key)).small().weak()).truncate());
        });
        for rating in Rating::ALL {
            let word = derived.words.level(Level::from(rating));
            let value = count(tally.count_mut(rating), 0..=u32::MAX);
            let response = ui.add_sized([FACE_BUTTON.x, 24.0], value).on_hover_text(&*word);
            requests.focus.control(FocusPlace::Inspector, &response);
            response.accessible_name(derived.words.say("group-count", &[("level", word.into())]));
        }
    });
    if tally != before {
        requests.edits.push(Edit::Rate(touchpoint.id.clone(), key.clone(), tally));
    }
}
