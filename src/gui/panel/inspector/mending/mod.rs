//! R19: what is done against a break. There is nothing of it where nothing breaks and nothing is done.

mod action;

use egui::{Button, Frame, Id, Label, Margin, RichText, Ui};
use lucide_icons::Icon;

use crate::{
    editor::{Derived, ViewState},
    gui::{
        panel::{
            id::{Detail, SectionId},
            inspector::{details::DetailRow, thing},
            section,
        },
        requests::Requests,
        widget::{
            field::{TextField, keyed_ui, line_ui},
            focus::FocusPlace,
            style,
        },
    },
    journey::{Action, ActionId, Edit, Item, Touchpoint, TouchpointId},
    picture::{Role, Weight},
};

/// The field of an action that is not in the map before something is written in it.
#[derive(Clone)]
struct Draft {
    id: ActionId,
    /// Whether it is to have the keys.
    is_asked: bool,
}

/// What is shown of mending a touchpoint; `None` where it is no break and nothing is done.
pub(super) fn row(derived: &Derived, touchpoint: &Touchpoint) -> Option<DetailRow> {
    let count = derived.actions_of(&touchpoint.id).count();
    let breaks = derived.breaks_as_is(&touchpoint.id);
    (breaks || count > 0).then(|| DetailRow {
        id: Detail::Mending,
        is_used: count > 0,
        said: if count == 0 {
            String::new()
        } else {
            derived.words.say("mending-said", &[("count", count.into())])
        },
        help: derived.words.text("mending-help").into_owned(),
    })
}

/// Whether it stands above all that can be changed of the touchpoint: where something was done about it when it was
/// selected. So nothing moves while it is rated or an action is written.
pub(super) fn is_first(ui: &Ui, derived: &Derived, touchpoint: &Touchpoint) -> bool {
    let id = Id::unique("mending first");
    let kept: Option<(TouchpointId, bool)> = ui.data(|data| data.get_temp(id));
    if let Some((_, is_first)) = kept.filter(|(of, _)| *of == touchpoint.id) {
        return is_first;
    }
    let is_first = derived.actions_of(&touchpoint.id).next().is_some();
    ui.data_mut(|data| data.insert_temp(id, (touchpoint.id.clone(), is_first)));
    is_first
}

/// Opens the section where an action is to be written.
pub(super) fn unfold_begun(ui: &Ui, view: &ViewState, touchpoint: &Touchpoint) {
    if view.begun_action.as_ref() == Some(&touchpoint.id) {
        section::unfold(ui.ctx(), SectionId::Detail(Detail::Mending));
        section::bring_up(ui.ctx(), SectionId::Detail(Detail::Mending));
    }
}

pub(super) fn mending_ui(
    ui: &mut Ui,
    derived: &Derived,
    view: &mut ViewState,
    touchpoint: &Touchpoint,
    requests: &mut Requests,
) {
    let actions: Vec<_> = derived.actions_of(&touchpoint.id).collect();
    for action in &actions {
        keyed_ui(ui, Id::unique(("action", &action.id)), |ui| {
            action::action_ui(ui, derived, action, requests);
        });
        ui.add_space(6.0);
    }
    let is_begun = view.begun_action.as_ref() == Some(&touchpoint.id);
    if is_begun {
        view.begun_action = None;
        begin(ui, derived, touchpoint, (&actions, requests));
    }
    draft_ui(ui, derived, touchpoint, (&actions, requests));
    gain_ui(ui, derived, touchpoint);
}

/// Gives the keys to the field of a new action, or to that of one that has no words yet.
fn begin(ui: &Ui, derived: &Derived, touchpoint: &Touchpoint, (actions, requests): (&[&Action], &Requests)) {
    if let Some(blank) = actions.iter().find(|action| action.what.trim().is_empty()) {
        ui.memory_mut(|memory| memory.request_focus(action::what_id(&blank.id)));
        return;
    }
    let id =
        draft_of(ui, &touchpoint.id).map_or_else(|| new_id(derived, (actions, requests)), |draft| draft.id);
    keep(ui, &touchpoint.id, Some(Draft { id, is_asked: true }));
}

fn new_id(derived: &Derived, (actions, requests): (&[&Action], &Requests)) -> ActionId {
    requests.ids.action_id(&derived.journey, actions.last().map(|action| &action.id))
}

/// The field of one more action: there from the beginning where there is none yet, else once it is asked for.
fn draft_ui(
    ui: &mut Ui,
    derived: &Derived,
    touchpoint: &Touchpoint,
    (actions, requests): (&[&Action], &mut Requests),
) {
    // What has been written in is an action like the others.
    let draft = draft_of(ui, &touchpoint.id).filter(|draft| actions.iter().all(|it| it.id != draft.id));
    let draft = match draft {
        Some(draft) => draft,
        None if actions.is_empty() => Draft { id: new_id(derived, (actions, requests)), is_asked: false },
        None => {
            keep(ui, &touchpoint.id, None);
            return another_ui(ui, derived, touchpoint, (actions, requests));
        }
    };
    let words = derived.words;
    let (name, hint) = (words.text("action-what-name"), words.text("action-what-hint"));
    let field_id = action::what_id(&draft.id);
    // Before it is shown, so that what is typed in the same frame is for it.
    if draft.is_asked {
        ui.memory_mut(|memory| memory.request_focus(field_id));
    }
    let mut typed = None;
    keyed_ui(ui, Id::unique(("action", &draft.id)), |ui| {
        thing::named_ui(ui, &words.text("action-what"), |ui| {
            typed = line_ui(ui, &mut requests.focus, &TextField::new(field_id, &name).hint(&hint), "");
        });
    });
    if let Some(what) = typed.filter(|what| !what.trim().is_empty()) {
        let action = Action::new(draft.id.clone(), touchpoint.id.clone(), &what);
        requests.live(None, vec![Edit::Put(Item::Action(action).into())]);
    }
    let is_asked = draft.is_asked && !ui.memory(|memory| memory.has_focus(field_id));
    keep(ui, &touchpoint.id, Some(Draft { is_asked, ..draft }));
}

fn another_ui(
    ui: &mut Ui,
    derived: &Derived,
    touchpoint: &Touchpoint,
    (actions, requests): (&[&Action], &mut Requests),
) {
    let button = Button::new((
        style::icon(Icon::Plus).size(14.0),
        RichText::new(derived.words.text("action-another")),
    ));
    let button = ui.add(button.frame_when_inactive(false));
    let button = button.accessible_name(derived.words.text("action-another"));
    requests.focus.control(FocusPlace::Inspector, &button);
    if button.clicked() {
        begin(ui, derived, touchpoint, (actions, requests));
    }
}

/// What mending it gains, and what it takes for the verdict to change.
fn gain_ui(ui: &mut Ui, derived: &Derived, touchpoint: &Touchpoint) {
    let gain = derived.number_of(&touchpoint.id).map(|number| derived.gain_said(number)).unwrap_or_default();
    let theme = style::theme(ui.ctx());
    let fill = style::colour(theme, Role::Canvas);
    ui.add_space(2.0);
    Frame::NONE.fill(fill).corner_radius(8).inner_margin(Margin::symmetric(10, 6)).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 2.0;
        for reason in gain {
            let reason = RichText::new(reason).font(style::font(style::SMALL_SIZE, Weight::Medium));
            ui.add(Label::new(reason).wrap());
        }
        let done = RichText::new(derived.words.text("mending-done")).size(style::SMALL_SIZE).weak();
        ui.add(Label::new(done).wrap());
    });
}

fn draft_key(touchpoint: &TouchpointId) -> Id {
    Id::unique(("action draft", touchpoint))
}

fn draft_of(ui: &Ui, touchpoint: &TouchpointId) -> Option<Draft> {
    ui.data(|data| data.get_temp(draft_key(touchpoint)))
}

fn keep(ui: &Ui, touchpoint: &TouchpointId, draft: Option<Draft>) {
    ui.data_mut(|data| match draft {
        Some(draft) => _ = data.insert_temp(draft_key(touchpoint), draft),
        None => data.remove::<Draft>(draft_key(touchpoint)),
    });
}
