//! The actions against a break (R19). The section is there only where something breaks or an action is there or
//! begun.

mod action;
mod doer;
mod draft;

use egui::{Button, Frame, Id, Label, Margin, Rect, RichText, Ui};
use lucide_icons::Icon;

use crate::{
    editor::{Derived, ViewState},
    gui::{
        panel::{
            id::{Detail, SectionId},
            inspector::details::DetailRow,
            section,
        },
        requests::Requests,
        widget::{field::keyed_ui, focus::FocusPlace, last_click::form_is_at, style},
    },
    journey::{Action, Touchpoint, TouchpointId},
    picture::{Role, Weight},
};

/// Returns the row of mending a touchpoint; `None` where it is no break, has no action and none is begun.
pub(super) fn row(derived: &Derived, view: &ViewState, touchpoint: &Touchpoint) -> Option<DetailRow> {
    let count = derived.actions_of(&touchpoint.id).count();
    let is_there =
        count > 0 || derived.breaks_as_is(&touchpoint.id) || view.action_begun_at(&touchpoint.id).is_some();
    is_there.then(|| DetailRow {
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

/// Returns whether the section stands above all that can be changed of the touchpoint: it does where the
/// touchpoint had an action when it was selected. So nothing moves while it is rated or an action is written.
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
    if view.action_begun_at(&touchpoint.id).is_some_and(|begun| begun.asks_keys) {
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
    if view.take_asked_action(&touchpoint.id) {
        draft::begin(ui, derived, touchpoint, (&actions, requests));
    }
    let top = ui.cursor().top();
    let bins = forms_ui(ui, derived, touchpoint, &actions, requests);
    for (rect, action) in bins {
        if action::bin_ui(ui, rect, derived, action, requests) {
            draft::give_keys_beside(ui, derived, touchpoint, (&actions, action), requests);
        }
    }
    form_is_at(ui.ctx(), ui.min_rect().with_min_y(top));
    gain_ui(ui, derived, touchpoint);
}

/// Shows the form of each action, and the draft of another in its place among them. Returns the room for each bin.
fn forms_ui<'a>(
    ui: &mut Ui,
    derived: &Derived,
    touchpoint: &Touchpoint,
    actions: &[&'a Action],
    requests: &mut Requests,
) -> Vec<(Rect, &'a Action)> {
    let draft = draft::of(ui, derived, touchpoint, (actions, requests));
    let mut bins = Vec::new();
    for &action in actions {
        if let Some(draft) = draft.as_ref().filter(|draft| draft.is_before(action)) {
            draft::draft_ui(ui, derived, touchpoint, draft, requests);
        }
        bins.push((form_ui(ui, derived, action, requests), action));
    }
    match &draft {
        Some(draft) if draft.is_last() => draft::draft_ui(ui, derived, touchpoint, draft, requests),
        Some(_) => {}
        None => another_ui(ui, derived, touchpoint, (actions, requests)),
    }
    bins
}

/// Shows the form of an action. Returns the room that it leaves for the bin.
fn form_ui(ui: &mut Ui, derived: &Derived, action: &Action, requests: &mut Requests) -> Rect {
    let shown = keyed_ui(ui, Id::unique(("action", &action.id)), |ui| {
        ui.vertical(|ui| action::action_ui(ui, derived, action, requests))
    });
    draft::bring_into_view(ui, &action.id, shown.response.rect);
    ui.add_space(6.0);
    shown.inner
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
        draft::begin(ui, derived, touchpoint, (actions, requests));
    }
}

/// Shows what mending it gains, and what it takes for the verdict to change.
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
