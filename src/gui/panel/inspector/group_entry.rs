//! The answers of one more group (R5): a workshop table, an interview round. They are in the map as they are
//! typed, under the name that the row has.

use egui::{Button, DragValue, Key, Label, RichText, TextEdit, Ui};
use lucide_icons::Icon;

use crate::{
    editor::{Looks, Sight},
    gui::{
        panel::inspector::{
            group_name::Row,
            ratings::{FACE_BUTTON, GAP, entry_name, name_room},
        },
        requests::Wishes,
        widget::{focus::Place, style},
    },
    insight::Level,
    journey::{Edit, EntryKey, Rating, Touchpoint},
    picture::Role,
};

/// A button that opens a row for one more group, and that row: the answers go to whom the bar says, as the
/// keys do.
pub(in crate::gui) fn group_ui(
    ui: &mut Ui,
    sight: &Sight,
    looks: &Looks,
    touchpoint: &Touchpoint,
    wishes: &mut Wishes,
) {
    let row = Row::open(ui, touchpoint);
    let text = sight.words.text("group-add");
    let sign = style::icon(if row.is_some() { Icon::ChevronDown } else { Icon::Plus }).size(14.0);
    let button = Button::new((sign, text.as_ref())).frame_when_inactive(false);
    let button = ui.add(button).on_hover_text(sight.words.text("group-add-help"));
    wishes.focus.control(Place::Inspector, &button);
    match (row, button.accessible_name(text).clicked()) {
        (Some(_), true) => Row::fold(ui, touchpoint),
        (None, true) => begin(ui, sight, looks, touchpoint),
        (Some(row), false) => row_ui(ui, sight, looks, (touchpoint, row), wishes),
        (None, false) => {}
    }
}

fn begin(ui: &Ui, sight: &Sight, looks: &Looks, touchpoint: &Touchpoint) {
    let row = Row::fresh(sight.words, &looks.entering.key(), touchpoint);
    let name = Row::field_id(touchpoint);
    ui.memory_mut(|memory| memory.request_focus(name));
    // The name it has is replaced by what is typed.
    style::mark_all(ui.ctx(), name, row.shown(touchpoint).group());
    row.keep(ui, touchpoint);
}

fn row_ui(
    ui: &mut Ui,
    sight: &Sight,
    looks: &Looks,
    (touchpoint, mut row): (&Touchpoint, Row),
    wishes: &mut Wishes,
) {
    row.follow(&looks.entering.key(), touchpoint);
    name_ui(ui, sight, (touchpoint, &mut row), wishes);
    let key = row.shown(touchpoint).clone();
    counts_ui(ui, sight, (touchpoint, &key), wishes);
    row.keep(ui, touchpoint);
    let is_answered = touchpoint.ratings.contains_key(&key);
    let next = ui.add_enabled(is_answered, Button::new(sight.words.text("group-next")));
    wishes.focus.control(Place::Inspector, &next);
    if next.clicked() {
        begin(ui, sight, looks, touchpoint);
    }
}

/// What is typed is the name at once; one that another row has is refused.
fn name_ui(ui: &mut Ui, sight: &Sight, (touchpoint, row): (&Touchpoint, &mut Row), wishes: &mut Wishes) {
    let (id, words) = (Row::field_id(touchpoint), sight.words);
    let mut name = row.text(touchpoint).to_owned();
    let hint = words.text("group-name-hint");
    let field = TextEdit::singleline(&mut name).id(id).hint_text(hint).desired_width(f32::INFINITY);
    let field = ui.add(field).accessible_name(words.text("group-name"));
    wishes.focus.control(Place::Inspector, &field);
    if field.changed() {
        wishes.named = row.typed(name, touchpoint, wishes.is_proposed);
    }
    let refusal = row.is_refused().then(|| {
        let group = entry_name(sight, &row.meant(touchpoint));
        words.say("group-there", &[("group", group.into())])
    });
    if !field.has_focus() {
        let escaped = ui.input(|input| input.key_pressed(Key::Escape));
        wishes.refusal = refusal.filter(|_| !escaped);
        row.left(escaped);
    } else if let Some(refusal) = refusal {
        let ink = style::colour(style::theme(ui.ctx()), Role::NegativeInk);
        ui.add(Label::new(RichText::new(refusal).color(ink)).wrap());
    }
}

/// Whose answers they are, and a number below each face.
fn counts_ui(ui: &mut Ui, sight: &Sight, (touchpoint, key): (&Touchpoint, &EntryKey), wishes: &mut Wishes) {
    let before = touchpoint.ratings.get(key).map(|entry| entry.tally).unwrap_or_default();
    let mut tally = before;
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = GAP;
        let room = name_room(ui);
        ui.scope(|ui| {
            ui.set_width(room);
            ui.add(Label::new(RichText::new(entry_name(sight, key)).small().weak()).truncate());
        });
        for rating in Rating::ALL {
            let word = sight.words.level(Level::from(rating));
            let value = DragValue::new(tally.count_mut(rating)).range(0..=u32::MAX).speed(0.1);
            let response = ui.add_sized([FACE_BUTTON.x, 24.0], value).on_hover_text(&*word);
            wishes.focus.control(Place::Inspector, &response);
            response.accessible_name(sight.words.say("group-count", &[("level", word.into())]));
        }
    });
    if tally != before {
        wishes.edits.push(Edit::Rate(touchpoint.id.clone(), key.clone(), tally));
    }
}
