//! The form of an action, field by field (R19): each field is in the map as it is typed or pressed.

use egui::{Align, Id, Label, Layout, Rect, RichText, Ui, UiBuilder, Vec2};
use lucide_icons::Icon;

use crate::{
    editor::{Derived, action_worded},
    gui::{
        panel::inspector::{
            choice::{ChoiceButton, ToggleState, choices_ui},
            day::day_ui,
            mending::doer::{actor_ui, put, who_ui},
            thing,
            touchpoint_picker::where_ui,
        },
        requests::Requests,
        widget::{
            effort::effort_ui,
            field::{TextField, line_ui, title_ui},
            focus::FocusPlace,
            style,
        },
    },
    journey::{Action, ActionId, ActionState, Edit, Effort, ItemKey},
    picture::Role,
    words::Nearest,
};

/// The number of lines that the text of what is done has at first.
const WHAT_ROWS: usize = 2;

/// Returns the id of the field of what is done.
pub(super) fn what_id(action: &ActionId) -> Id {
    Id::unique(("action what", action))
}

/// Shows the fields of an action. Returns the room for the button that deletes it.
pub(super) fn action_ui(ui: &mut Ui, derived: &Derived, action: &Action, requests: &mut Requests) -> Rect {
    let bin = what_ui(ui, derived, action, requests);
    actor_ui(ui, derived, action, requests);
    who_ui(ui, derived, action, requests);
    due_ui(ui, derived, action, requests);
    effort_row_ui(ui, derived, action, requests);
    state_ui(ui, derived, action, requests);
    // A field that is being typed in does not go away as it is emptied.
    let is_typed = ui.memory(|memory| memory.has_focus(why_id(action)));
    if action.state == ActionState::Dropped || !action.why.is_empty() || is_typed {
        why_ui(ui, derived, action, requests);
    }
    let here = action.touchpoint.as_ref();
    where_ui(ui, derived, (ItemKey::Action(action.id.clone()), here), requests);
    bin
}

fn why_id(action: &Action) -> Id {
    Id::unique(("action why", &action.id))
}

/// Shows the text of what is done. Returns the room beside it, for the button that deletes the action.
fn what_ui(ui: &mut Ui, derived: &Derived, action: &Action, requests: &mut Requests) -> Rect {
    let mut bin = Rect::NOTHING;
    thing::named_ui(ui, &derived.words.text("action-what"), |ui| {
        ui.horizontal_top(|ui| {
            let room = ui.available_width() - style::ICON_BUTTON - ui.spacing().item_spacing.x;
            let typed = ui.vertical(|ui| {
                ui.set_max_width(room);
                what_field_ui(ui, derived, (&action.id, &action.what), requests)
            });
            if let Some(what) = typed.inner {
                requests.live(None, action_worded(action, what));
            }
            (_, bin) = ui.allocate_space(Vec2::splat(style::ICON_BUTTON));
        });
    });
    bin
}

/// Shows the field of what is done. Returns what was typed in it.
pub(super) fn what_field_ui(
    ui: &mut Ui,
    derived: &Derived,
    (id, what): (&ActionId, &str),
    requests: &mut Requests,
) -> Option<String> {
    let (name, hint) = (derived.words.text("action-what-name"), derived.words.text("action-what-hint"));
    let field = TextField::new(what_id(id), &name).hint(&hint);
    title_ui(ui, &mut requests.focus, &field, what, WHAT_ROWS)
}

/// Shows the button that deletes the action, which the keys reach last. Returns whether it was pressed by key.
pub(super) fn bin_ui(
    ui: &mut Ui,
    rect: Rect,
    derived: &Derived,
    action: &Action,
    requests: &mut Requests,
) -> bool {
    let words = derived.words;
    let delete = match action.what.trim() {
        "" => words.text("action-delete-unnamed").into_owned(),
        what => words.say("action-delete", &[("what", what.into())]),
    };
    let layout = Layout::left_to_right(Align::Center);
    // The button's room has been kept for it.
    let bin = style::icon_button_ui(
        &mut ui.new_child(UiBuilder::new().max_rect(rect).layout(layout)),
        Icon::Trash2,
        &delete,
    );
    requests.focus.control(FocusPlace::Inspector, &bin);
    if bin.clicked() {
        requests.step(None, vec![Edit::Drop(ItemKey::Action(action.id.clone()))]);
    }
    bin.clicked() && bin.has_focus()
}

fn due_ui(ui: &mut Ui, derived: &Derived, action: &Action, requests: &mut Requests) {
    let (words, today) = (derived.words, requests.facts.today());
    thing::named_ui(ui, &words.text("action-due"), |ui| {
        let mut due = action.due.clone();
        let id = Id::unique(("action due", &action.id));
        day_ui(ui, words, requests, (id, &words.text("action-due-name"), (&today, Nearest::Ahead)), &mut due);
        if due != action.due {
            requests.live(None, put(Action { due, ..action.clone() }));
        }
        if derived.is_overdue(action) {
            let ink = style::colour(style::theme(ui.ctx()), Role::NeutralInk);
            ui.add(Label::new(
                style::strong(words.text("action-past-its-day"), style::SMALL_SIZE).color(ink),
            ));
        }
    });
}

fn effort_row_ui(ui: &mut Ui, derived: &Derived, action: &Action, requests: &mut Requests) {
    let words = derived.words;
    thing::named_ui(ui, &words.text("action-effort"), |ui| {
        ui.horizontal(|ui| {
            let id = Id::unique(("action effort", &action.id));
            let said = words.effort(action.effort);
            let name = words.text("action-effort");
            let (dots, chosen) = effort_ui(ui, (id, &name), (action.effort.get(), Effort::MOST));
            requests.focus.control(FocusPlace::Inspector, &dots);
            dots.on_hover_text(words.text("action-effort-help"));
            ui.add(Label::new(RichText::new(said).weak()));
            if let Some(effort) = chosen.and_then(Effort::new) {
                requests.edits.extend(put(Action { effort, ..action.clone() }));
            }
        });
    });
}

fn state_ui(ui: &mut Ui, derived: &Derived, action: &Action, requests: &mut Requests) {
    let words = derived.words;
    let name = words.text("action-state");
    thing::named_ui(ui, &name, |ui| {
        let button = |state: &ActionState| ChoiceButton {
            value: state.clone(),
            text: words.action_state(state).into_owned(),
            state: ToggleState::from(action.state == *state),
        };
        let mut states: Vec<_> = ActionState::ALL.iter().map(button).collect();
        // A state that a newer Polku wrote is kept until another is chosen.
        if let ActionState::Unknown(_) = &action.state {
            states.push(button(&action.state));
        }
        let id = Id::unique(("action state", &action.id));
        let pressed = choices_ui(ui, &mut requests.focus, (id, &name), states);
        if let Some((state, _)) = pressed.filter(|(state, _)| *state != action.state) {
            requests.step(None, put(Action { state, ..action.clone() }));
        }
    });
}

fn why_ui(ui: &mut Ui, derived: &Derived, action: &Action, requests: &mut Requests) {
    let words = derived.words;
    thing::named_ui(ui, &words.text("action-why"), |ui| {
        let (name, hint) = (words.text("action-why-name"), words.text("action-why-hint"));
        let field = TextField::new(why_id(action), &name).hint(&hint);
        if let Some(why) = line_ui(ui, &mut requests.focus, &field, &action.why) {
            requests.live(None, put(Action { why, ..action.clone() }));
        }
    });
}
