//! The answers of one more group (R5): a workshop table, an interview round. What is typed belongs to its
//! touchpoint and is in the map once it is added.

use egui::{Button, DragValue, Id, Key, Label, RichText, TextEdit, Ui};
use lucide_icons::Icon;

use crate::{
    insight::Level,
    journey::{Edit, EntryKey, Rating, Tally, Touchpoint},
};

use super::{
    looks::Looks,
    panels::{Place, Wishes},
    ratings::{FACE_BUTTON, GAP, entry_name, name_room},
    sight::Sight,
    style,
};

/// What has been typed so far; there while the form is open.
#[derive(Clone, Default)]
struct Draft {
    name: String,
    tally: Tally,
}

/// A button that opens the form, and the form: the answers go to whom the bar says, as the keys do.
pub(super) fn group_ui(
    ui: &mut Ui,
    sight: &Sight,
    looks: &Looks,
    touchpoint: &Touchpoint,
    wishes: &mut Wishes,
) {
    let id = Id::unique(("group", &touchpoint.id));
    let draft: Option<Draft> = ui.data(|data| data.get_temp(id));
    let is_open = draft.is_some();
    let text = sight.words.text("group-add");
    let sign = style::icon(if is_open { Icon::ChevronDown } else { Icon::Plus }).size(14.0);
    let button = Button::new((sign, text.as_ref())).frame_when_inactive(false);
    let button = ui.add(button).on_hover_text(sight.words.text("group-add-help"));
    wishes.focus.control(Place::Inspector, &button);
    if button.accessible_name(text).clicked() {
        if is_open {
            ui.data_mut(|data| data.remove::<Draft>(id));
        } else {
            ui.data_mut(|data| data.insert_temp(id, Draft::default()));
            ui.memory_mut(|memory| memory.request_focus(id.with("name")));
        }
    } else if let Some(draft) = draft {
        form_ui(ui, sight, looks, (touchpoint, id), draft, wishes);
    }
}

fn form_ui(
    ui: &mut Ui,
    sight: &Sight,
    looks: &Looks,
    (touchpoint, id): (&Touchpoint, Id),
    mut draft: Draft,
    wishes: &mut Wishes,
) {
    let entered = name_ui(ui, sight, id.with("name"), &mut draft.name, wishes);
    let entering = looks.entering.key();
    let key = EntryKey::new(entering.voice, entering.segment, &draft.name);
    counts_ui(ui, sight, &entry_name(sight, &key), &mut draft.tally, wishes);
    let is_ready = !draft.tally.is_empty();
    // The unnamed group is a group too, but a name may still follow.
    let is_meant = is_ready || !draft.name.trim().is_empty();
    if is_meant && touchpoint.ratings.contains_key(&key) {
        let group = entry_name(sight, &key);
        let replaces = sight.words.say("group-replaces", &[("group", group.into())]);
        ui.add(Label::new(RichText::new(replaces).weak()).wrap());
    }
    let enter = ui.add_enabled(is_ready, Button::new(sight.words.text("group-enter")));
    wishes.focus.control(Place::Inspector, &enter);
    if enter.clicked() || (entered && is_ready) {
        wishes.step(None, vec![Edit::Rate(touchpoint.id.clone(), key, draft.tally)]);
        // The next group follows.
        draft = Draft::default();
        ui.memory_mut(|memory| memory.request_focus(id.with("name")));
    }
    ui.data_mut(|data| data.insert_temp(id, draft));
}

/// Whether Enter was pressed in it.
fn name_ui(ui: &mut Ui, sight: &Sight, id: Id, name: &mut String, wishes: &mut Wishes) -> bool {
    let hint = sight.words.text("group-name-hint");
    let field = TextEdit::singleline(name).id(id).hint_text(hint).desired_width(f32::INFINITY);
    let field = ui.add(field).accessible_name(sight.words.text("group-name"));
    wishes.focus.control(Place::Inspector, &field);
    field.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter))
}

/// Whose answers they will be, and a number below each face.
fn counts_ui(ui: &mut Ui, sight: &Sight, whose: &str, tally: &mut Tally, wishes: &mut Wishes) {
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = GAP;
        let room = name_room(ui);
        ui.scope(|ui| {
            ui.set_width(room);
            ui.add(Label::new(RichText::new(whose).small().weak()).truncate());
        });
        for rating in Rating::ALL {
            let word = sight.words.level(Level::from(rating));
            let value = DragValue::new(tally.count_mut(rating)).range(0..=u32::MAX).speed(0.1);
            let response = ui.add_sized([FACE_BUTTON.x, 24.0], value).on_hover_text(&*word);
            wishes.focus.control(Place::Inspector, &response);
            response.accessible_name(sight.words.say("group-count", &[("level", word.into())]));
        }
    });
}
