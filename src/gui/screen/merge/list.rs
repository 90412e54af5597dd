//! The conflicts in the order in which they came up: what is decided and what waits is a row, the one being decided
//! is open among them.

use egui::{Rect, Response, ScrollArea, Sense, Ui, WidgetInfo, vec2};

use crate::{
    gui::{
        requests::Requests,
        widget::{focus::FocusPlace, style},
    },
    journey::{Conflict, Decision},
    picture::{Role, Weight},
};

use super::{
    choice::name_of,
    mark::{card_ui, done_ui, open_mark_ui},
    open,
    shown::{MergeShown, Pressed},
    view::MergeView,
};

const ROW: f32 = 62.0;
const BETWEEN: f32 = 10.0;
const EDGE: f32 = 20.0;
/// How wide the list gets at most: sentences are read in one glance.
const WIDEST: f32 = 1240.0;

pub(super) fn list_ui(
    ui: &mut Ui,
    shown: MergeShown<'_>,
    view: &mut MergeView,
    requests: &mut Requests,
) -> Option<Pressed> {
    let mut pressed = None;
    ScrollArea::vertical().id_salt("merge list").auto_shrink(false).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = BETWEEN;
        ui.add_space(BETWEEN);
        let width = (ui.available_width() - 2.0 * EDGE).min(WIDEST);
        for place in 0..shown.deciding.conflicts().len() {
            ui.horizontal(|ui| {
                ui.add_space(EDGE);
                ui.vertical(|ui| {
                    ui.set_width(width);
                    if place == view.at {
                        let area = ui.scope(|ui| open::open_ui(ui, shown, view, requests));
                        pressed = area.inner.or(pressed.take());
                        if std::mem::take(&mut view.is_turned_to) {
                            area.response.scroll_to_me(None);
                        }
                    } else {
                        row_ui(ui, shown, view, place, requests);
                    }
                });
            });
        }
        ui.add_space(BETWEEN);
    });
    pressed
}

/// One that is not open; a press opens it.
fn row_ui(ui: &mut Ui, shown: MergeShown<'_>, view: &mut MergeView, place: usize, requests: &mut Requests) {
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), ROW), Sense::click());
    requests.focus.control(FocusPlace::Inspector, &response);
    if ui.is_rect_visible(rect) {
        paint_row(ui, shown, place, rect, &response);
    }
    if response.clicked() {
        view.turn_to(place);
    }
}

fn paint_row(ui: &Ui, shown: MergeShown<'_>, place: usize, rect: Rect, response: &Response) {
    let MergeShown { editor, deciding, derived } = shown;
    let (words, conflict) = (derived.words, &deciding.conflicts()[place]);
    let is_over = deciding.is_over(editor.journey(), place);
    let theme = style::theme(ui.ctx());
    let colour = |role| style::colour(theme, role);
    card_ui(ui, rect, response.hovered(), response.has_focus());
    if is_over {
        done_ui(ui, rect.left_center() + vec2(28.0, 0.0), 11.0);
    } else {
        open_mark_ui(ui, rect.left_center() + vec2(28.0, 0.0), 11.0);
    }
    let link = words.text(if is_over { "merge-change" } else { "merge-decide" });
    let font = style::font(style::UI_SIZE, Weight::Medium);
    let link_galley = ui.painter().layout_no_wrap(link.to_string(), font, colour(Role::Accent));
    let link_at = rect.right_center() - vec2(24.0 + link_galley.size().x, link_galley.size().y / 2.0);
    let room = link_at.x - rect.left() - 54.0 - 16.0;
    ui.painter().galley(link_at, link_galley, colour(Role::Accent));
    let heading = words.conflict_heading(shown.map_of(conflict), &derived.insight, conflict);
    let said = said(shown, place, conflict, is_over);
    let strong = style::one_line(ui, &heading, style::font(14.0, Weight::SemiBold), colour(Role::Ink), room);
    let below =
        style::one_line(ui, &said, style::font(style::UI_SIZE, Weight::Regular), colour(Role::Muted), room);
    ui.painter().galley(rect.left_top() + vec2(54.0, 11.0), strong, colour(Role::Ink));
    ui.painter().galley(rect.left_top() + vec2(54.0, 33.0), below, colour(Role::Muted));
    let name = format!("{heading}. {said}. {link}");
    response.widget_info(|| WidgetInfo::labeled(egui::Role::Button, true, &name));
}

/// What was chosen; else what both sides say.
fn said(shown: MergeShown<'_>, place: usize, conflict: &Conflict, is_over: bool) -> String {
    let MergeShown { editor, deciding, derived } = shown;
    let (words, map) = (derived.words, shown.map_of(conflict));
    let choice = deciding.choices(editor.document().revision()).get(place).and_then(Option::as_ref);
    match (choice, is_over) {
        (Some(decision), _) => {
            let value = words.choice_value(map, conflict, decision);
            words.say(
                "merge-chosen",
                &[("choice", words.text(name_of(decision)).into()), ("value", value.into())],
            )
        }
        (None, true) => words.text("merge-settled").into_owned(),
        (None, false) => {
            let value = |decision| words.choice_value(map, conflict, &decision);
            let [ours, theirs] = [Decision::Ours, Decision::Theirs].map(value);
            words.say("merge-both-say", &[("ours", ours.into()), ("theirs", theirs.into())])
        }
    }
}
