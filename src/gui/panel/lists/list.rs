//! An editable list: each row has a grip to drag it by, its name, what else the list says of it, and a menu to
//! move and remove it; below the rows is a field for the next one.

use egui::{Button, Role, Sense, Ui, WidgetInfo, containers::menu::MenuButton, vec2};
use lucide_icons::Icon;

use crate::{
    editor::{Derived, StepName, is_name_of_another},
    gui::{
        panel::lists::{
            drag,
            list_item::ListItem,
            moves::moves_ui,
            next_row::{NextRow, next_ui},
            uses::Uses,
        },
        requests::Requests,
        widget::{
            beside::tell_beside,
            field::{TextField, line_ui, unlike_ui},
            style,
        },
    },
    journey::{Edit, order},
    picture::Weight,
    words::Words,
};

/// The distance between the parts of a row, in points.
const GAP: f32 = 4.0;
/// The padding of a text field, left and right together, in points.
const PADDING: f32 = 16.0;
/// The width of the number of touchpoints that use a row, in points.
const COUNT: f32 = 26.0;
/// The number of rows above which only those in view are made.
const LONG: usize = 100;

/// An editable list, and what is shown beside each name.
pub(super) struct EditableList<'a, T> {
    pub derived: &'a Derived,
    pub uses: &'a Uses,
    /// The width that `aside_ui` takes, in points.
    pub aside: f32,
    pub aside_ui: fn(&mut Ui, &Words, &T, &mut Requests),
    /// The name of the undo step that moves a row to another place.
    pub moving: StepName,
    /// The function that makes the edits for moving a row to another place; none where there is no such place.
    pub moved: fn(&Derived, place: usize, to: usize) -> Vec<Edit>,
}

impl<T: ListItem> EditableList<'_, T> {
    pub(super) fn show_ui(&self, ui: &mut Ui, requests: &mut Requests) {
        let all = T::all(&self.derived.journey);
        ui.spacing_mut().item_spacing = vec2(GAP, GAP);
        let next = NextRow::of::<T>(ui, requests.facts.is_proposed);
        let mut rows = Vec::with_capacity(all.len());
        for (place, item) in all.iter().enumerate() {
            let size = vec2(ui.available_width(), ui.spacing().interact_size.y);
            let row = egui::Rect::from_min_size(ui.next_widget_position(), size);
            rows.push(row);
            if all.len() > LONG && !ui.is_rect_visible(row) {
                ui.allocate_space(size);
            } else {
                self.row_ui(ui, place, item, requests);
            }
        }
        if let Some((place, to)) = drag::dropped(ui, all.iter().map(ListItem::field_id), &rows) {
            requests.step(self.moving, (self.moved)(self.derived, place, to));
        }
        next_ui::<T>(ui, self.derived, next, requests);
    }

    fn row_ui(&self, ui: &mut Ui, place: usize, item: &T, requests: &mut Requests) {
        self.move_by_key(ui, place, item, requests);
        let refusal = self.derived.words.text(T::TEXTS[2]);
        let left = unlike_ui(ui, item.field_id(), &refusal, |ui| self.parts_ui(ui, place, item, requests));
        requests.text.refusal = left.or(requests.text.refusal.take());
    }

    fn parts_ui(&self, ui: &mut Ui, place: usize, item: &T, requests: &mut Requests) {
        ui.horizontal(|ui| {
            let aside = self.aside + if self.aside > 0.0 { GAP } else { 0.0 };
            let name = self.derived.words.say("row-grip", &[("name", self.called(place, item).into())]);
            drag::grip_ui(ui, item.field_id(), &name);
            let room = ui.available_width() - aside - COUNT - style::ICON_BUTTON - 2.0 * GAP;
            let shown = ui.scope(|ui| {
                ui.set_max_width(room);
                self.name_ui(ui, place, item, requests);
            });
            if is_cut(ui, item.name(), room) {
                shown.response.on_hover_text(item.name());
            }
            (self.aside_ui)(ui, self.derived.words, item, requests);
            self.count_ui(ui, item);
            self.menu_ui(ui, place, item, requests);
        });
    }

    fn name_ui(&self, ui: &mut Ui, place: usize, item: &T, requests: &mut Requests) {
        let name = self.numbered(place);
        let is_taken = |typed: &str| is_name_of_another(&self.derived.journey, item, typed);
        let field = TextField::new(item.field_id(), &name).needed().unlike(&is_taken);
        if let Some(text) = line_ui(ui, &mut requests.focus, &field, item.name()) {
            requests.live(StepName::Rename, vec![item.renamed(text)]);
        }
    }

    fn count_ui(&self, ui: &mut Ui, item: &T) {
        let uses = item.uses(self.uses);
        let said = self.derived.words.say("used", &[("count", uses.into())]);
        let (rect, response) =
            ui.allocate_exact_size(vec2(COUNT, ui.spacing().interact_size.y), Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &said));
        let (font, ink) = (style::font(style::SMALL_SIZE, Weight::Regular), ui.visuals().weak_text_color());
        let number = style::one_line(ui, &uses.to_string(), font, ink, COUNT);
        let place = rect.right_center() - vec2(number.size().x, number.size().y / 2.0);
        ui.painter().galley(place, number, ink);
        response.on_hover_text(said);
    }

    fn menu_ui(&self, ui: &mut Ui, place: usize, item: &T, requests: &mut Requests) {
        let name = self.derived.words.say("row-more", &[("name", self.called(place, item).into())]);
        let button = ui.scope(|ui| {
            ui.spacing_mut().button_padding.x = 6.0;
            let sign = Button::new(style::icon(Icon::EllipsisVertical)).frame_when_inactive(false);
            MenuButton::from_button(sign).ui(ui, |ui| {
                ui.set_min_width(150.0);
                moves_ui(ui, self.derived.words, self.moving, |up| self.move_edits(place, up), requests);
                self.remove_ui(ui, item, requests);
            })
        });
        button.inner.0.on_hover_text(&name).accessible_name(&name);
    }

    fn remove_ui(&self, ui: &mut Ui, item: &T, requests: &mut Requests) {
        let words = self.derived.words;
        let help = words.say("row-remove-help", &[("count", item.uses(self.uses).into())]);
        if tell_beside(ui.button(words.text("row-remove")), &help).clicked() {
            requests.step(None, vec![item.removed()]);
        }
    }

    fn move_by_key(&self, ui: &Ui, place: usize, item: &T, requests: &mut Requests) {
        if let Some(up) = drag::moved_by_key(ui, item.field_id()) {
            requests.step(self.moving, self.move_edits(place, up));
        }
    }

    fn move_edits(&self, place: usize, up: bool) -> Vec<Edit> {
        order::beside(place, up).map(|to| (self.moved)(self.derived, place, to)).unwrap_or_default()
    }

    /// Returns a numbered name, such as "Actor 3".
    fn numbered(&self, place: usize) -> String {
        self.derived.words.say(T::TEXTS[0], &[("number", (place + 1).into())])
    }

    fn called(&self, place: usize, item: &T) -> String {
        let name = item.name().trim();
        if name.is_empty() { self.numbered(place) } else { name.to_owned() }
    }
}

/// Returns whether a field of this width cuts the name.
fn is_cut(ui: &Ui, name: &str, room: f32) -> bool {
    let font = style::font(style::UI_SIZE, Weight::Regular);
    let ink = ui.visuals().text_color();
    style::one_line(ui, name, font, ink, room - PADDING).elided
}
