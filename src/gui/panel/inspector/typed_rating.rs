//! A rating typed on the scale on which it was given (R18): a school grade, 0 to 10, 1 to 5, −2 to +2 or a word.
//! What is typed is in the map at once as its level, which stands beside it; a text that the scale does not have
//! leaves the map as it is.

use egui::{Button, Id, TextEdit, Ui};
use lucide_icons::Icon;

use crate::{
    editor::{Derived, ViewState},
    gui::{
        requests::Requests,
        widget::{
            choice_box::{ChoiceBox, ChoiceRow},
            faces::face_ui,
            field::field_ui,
            focus::FocusPlace,
            style,
        },
    },
    insight::{
        Level,
        scale::{AnswerScale, CellReply, Reading},
    },
    journey::{Edit, Tally, Touchpoint, TouchpointId},
};

const SCALE: f32 = 84.0;
const FIELD: f32 = 64.0;
const FACE: f32 = 8.0;

/// The text that is typed for a touchpoint, and the scale, which stays from one touchpoint to the next.
#[derive(Clone)]
struct Typed {
    of: Option<TouchpointId>,
    text: String,
    scale: AnswerScale,
    is_open: bool,
    /// Whether the row was opened in this frame: what was clicked is then not the field.
    is_new: bool,
}

impl Default for Typed {
    fn default() -> Self {
        Self { of: None, text: String::new(), scale: AnswerScale::ToFive, is_open: false, is_new: false }
    }
}

fn state_id() -> Id {
    Id::unique("typed rating")
}

fn field_id() -> Id {
    Id::unique("typed rating field")
}

impl Typed {
    /// Returns the text that is typed for this touchpoint; of what was typed for another, only the scale stays.
    fn of(ui: &Ui, touchpoint: &Touchpoint) -> Self {
        let typed = ui.data(|data| data.get_temp::<Self>(state_id())).unwrap_or_default();
        if typed.of.as_ref() == Some(&touchpoint.id) {
            return typed;
        }
        Self { of: Some(touchpoint.id.clone()), text: String::new(), ..typed }
    }

    fn keep(self, ui: &Ui) {
        ui.data_mut(|data| data.insert_temp(state_id(), self));
    }
}

/// Shows a button that opens the row.
pub(in crate::gui) fn button_ui(
    ui: &mut Ui,
    derived: &Derived,
    touchpoint: &Touchpoint,
    requests: &mut Requests,
) {
    let mut typed = Typed::of(ui, touchpoint);
    let text = derived.words.text("rating-typed");
    let sign = style::icon(if typed.is_open { Icon::ChevronDown } else { Icon::Plus }).size(14.0);
    let button = ui.add(Button::new((sign, text.as_ref())).frame_when_inactive(false));
    let button = button.on_hover_text(derived.words.text("rating-typed-help"));
    requests.focus.control(FocusPlace::Inspector, &button);
    if button.accessible_name(text).clicked() {
        typed.is_open = !typed.is_open;
        typed.is_new = typed.is_open;
        typed.keep(ui);
    }
}

/// Shows the row, where it is open. The rating is entered for whom the bar says, as ratings by key are.
pub(in crate::gui) fn typed_rating_ui(
    ui: &mut Ui,
    derived: &Derived,
    view: &ViewState,
    touchpoint: &Touchpoint,
    requests: &mut Requests,
) {
    let mut typed = Typed::of(ui, touchpoint);
    if std::mem::take(&mut typed.is_new) {
        ui.memory_mut(|memory| memory.request_focus(field_id()));
        ui.ctx().request_repaint();
        typed.keep(ui);
    } else if typed.is_open {
        row_ui(ui, derived, view, (touchpoint, &mut typed), requests);
        typed.keep(ui);
    }
}

fn row_ui(
    ui: &mut Ui,
    derived: &Derived,
    view: &ViewState,
    (touchpoint, typed): (&Touchpoint, &mut Typed),
    requests: &mut Requests,
) {
    let words = derived.words;
    ui.horizontal(|ui| {
        let is_rescaled = scale_ui(ui, derived, &mut typed.scale);
        let edit = TextEdit::singleline(&mut typed.text).id(field_id()).desired_width(FIELD);
        let field = field_ui(ui, edit).accessible_name(words.text("rating-typed-field"));
        requests.focus.control(FocusPlace::Inspector, &field);
        let reply = Reading::of(typed.scale).reply(&typed.text);
        match reply {
            CellReply::Level(rating) => {
                let level = Level::from(rating);
                face_ui(ui, level, FACE);
                ui.label(words.level(level).to_lowercase());
                if field.changed() || is_rescaled {
                    let (id, key) = (touchpoint.id.clone(), view.entering().key());
                    requests.edits.push(Edit::Rate(id, key, Tally::one(rating)));
                }
            }
            CellReply::Outside => drop(ui.weak(words.text("rating-typed-outside"))),
            CellReply::Blank => {}
        }
    });
}

/// Shows the choice of scale. Returns whether another was chosen.
fn scale_ui(ui: &mut Ui, derived: &Derived, scale: &mut AnswerScale) -> bool {
    let words = derived.words;
    let shown = words.scale(Reading::of(*scale));
    let name = format!("{}: {shown}", words.text("survey-scale"));
    let choice = ChoiceBox {
        id: Id::unique("typed rating scale"),
        name: &name,
        shown: &shown,
        help: &words.scale_help(*scale),
        width: Some(SCALE),
    };
    let row = |it: AnswerScale| ChoiceRow {
        help: words.scale_help(it),
        ..ChoiceRow::new(it, words.scale(Reading::of(it)), it == *scale)
    };
    let chosen = choice.show_ui(ui, || AnswerScale::ALL.map(row).into()).inner;
    *scale = chosen.unwrap_or(*scale);
    chosen.is_some()
}
