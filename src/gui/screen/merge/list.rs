//! The list of conflicts in the order in which they came up. Decided and waiting conflicts are rows; the one being
//! decided is open among them.

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
    mark::{card_ui, done_ui, open_mark_ui},
    open,
    shown::{MergeShown, Pressed},
    view::MergeView,
};

const ROW: f32 = 62.0;
const BETWEEN: f32 = 10.0;
const EDGE: f32 = 20.0;
/// The distance from what is in sight within which rows are still laid out, in points, so that Tab goes on to
/// them.
const NEAR: f32 = 4.0 * (ROW + BETWEEN);
/// The greatest width of the list, in points, at which a sentence is read in one glance.
const WIDEST: f32 = 1240.0;

pub(super) fn list_ui(
    ui: &mut Ui,
    shown: MergeShown<'_>,
    view: &mut MergeView,
    requests: &mut Requests,
) -> Option<Pressed> {
    let area = ScrollArea::vertical().id_salt("merge list").auto_shrink(false);
    area.show_viewport(ui, |ui, seen| {
        ui.spacing_mut().item_spacing.y = BETWEEN;
        let top = ui.cursor().top();
        ui.add_space(BETWEEN);
        let width = (ui.available_width() - 2.0 * EDGE).min(WIDEST);
        let near = seen.y_range().expand(NEAR);
        let (mut skipped, mut pressed) = (0, None);
        for place in 0..shown.deciding.conflicts().len() {
            let row_top = ui.cursor().top() - top + skipped as f32 * (ROW + BETWEEN);
            if place != view.at && (row_top > near.max || row_top + ROW < near.min) {
                skipped += 1;
                continue;
            }
            skip(ui, width, std::mem::take(&mut skipped));
            pressed = place_ui(ui, shown, view, (place, width), requests).or(pressed);
        }
        skip(ui, width, skipped);
        ui.add_space(BETWEEN);
        pressed
    })
    .inner
}

/// Takes up the room of rows out of sight, and does no more, so that five hundred cost as much as twenty.
fn skip(ui: &mut Ui, width: f32, rows: usize) {
    if rows > 0 {
        ui.allocate_space(vec2(width, rows as f32 * (ROW + BETWEEN) - BETWEEN));
    }
}

/// Shows the conflict of a place: open where it is the one being decided, else as a row.
fn place_ui(
    ui: &mut Ui,
    shown: MergeShown<'_>,
    view: &mut MergeView,
    (place, width): (usize, f32),
    requests: &mut Requests,
) -> Option<Pressed> {
    let content_ui = |ui: &mut Ui| {
        ui.set_width(width);
        if place != view.at {
            row_ui(ui, shown, view, place, requests);
            return None;
        }
        let area = ui.scope(|ui| open::open_ui(ui, shown, view, requests));
        if std::mem::take(&mut view.is_turned_to) {
            area.response.scroll_to_me(None);
        }
        area.inner
    };
    ui.horizontal(|ui| {
        ui.add_space(EDGE);
        ui.vertical(content_ui).inner
    })
    .inner
}

/// Shows the row of a conflict that is not open; a press opens it.
fn row_ui(ui: &mut Ui, shown: MergeShown<'_>, view: &mut MergeView, place: usize, requests: &mut Requests) {
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), ROW), Sense::click());
    requests.focus.control(FocusPlace::Inspector, &response);
    response.widget_info(|| {
        let [heading, said, link] = row_texts(shown, place);
        WidgetInfo::labeled(egui::Role::Button, true, format!("{heading}. {said}. {link}"))
    });
    if ui.is_rect_visible(rect) {
        paint_row(ui, shown, place, rect, &response);
    }
    if response.clicked() {
        view.turn_to(place);
    }
}

/// Returns what the conflict is about, what was chosen or what both sides say, and what a press does.
fn row_texts(shown: MergeShown<'_>, place: usize) -> [String; 3] {
    let (words, conflict) = (shown.derived.words, shown.conflict(place));
    let heading = shown.heading(conflict);
    let link = words.text(if shown.is_over(place) { "merge-change" } else { "merge-decide" });
    [heading, said(shown, place, conflict), link.into_owned()]
}

fn paint_row(ui: &Ui, shown: MergeShown<'_>, place: usize, rect: Rect, response: &Response) {
    let [heading, said, link] = row_texts(shown, place);
    let theme = style::theme(ui.ctx());
    let colour = |role| style::colour(theme, role);
    card_ui(ui, rect, response.hovered(), response.has_focus());
    let at = rect.left_center() + vec2(28.0, 0.0);
    if shown.is_over(place) {
        done_ui(ui, at, 11.0);
    } else {
        open_mark_ui(ui, at, 11.0, false);
    }
    let font = style::font(style::UI_SIZE, Weight::Medium);
    let link = ui.painter().layout_no_wrap(link, font, colour(Role::Accent));
    let link_at = rect.right_center() - vec2(24.0 + link.size().x, link.size().y / 2.0);
    let room = link_at.x - rect.left() - 54.0 - 16.0;
    ui.painter().galley(link_at, link, colour(Role::Accent));
    let strong = style::one_line(ui, &heading, style::font(14.0, Weight::SemiBold), colour(Role::Ink), room);
    let font = style::font(style::UI_SIZE, Weight::Regular);
    let below = style::one_line(ui, &said, font, colour(Role::Muted), room);
    ui.painter().galley(rect.left_top() + vec2(54.0, 11.0), strong, colour(Role::Ink));
    ui.painter().galley(rect.left_top() + vec2(54.0, 33.0), below, colour(Role::Muted));
}

/// Returns what was chosen; else what both sides say.
fn said(shown: MergeShown<'_>, place: usize, conflict: &Conflict) -> String {
    let (words, map) = (shown.derived.words, shown.map_of(conflict));
    match (shown.choice(place), shown.is_over(place)) {
        (Some(decision), _) => {
            let value = words.choice_value(map, conflict, decision);
            let choice = shown.name_of(conflict, decision);
            words.say("merge-chosen", &[("choice", choice.into()), ("value", value.into())])
        }
        (None, true) => words.text("merge-settled").into_owned(),
        (None, false) => {
            let value = |decision| words.choice_value(map, conflict, &decision);
            let [ours, theirs] = [Decision::Ours, Decision::Theirs].map(value);
            let said = |decision, value: String| {
                let choice = shown.name_of(conflict, &decision);
                words.say("merge-chosen", &[("choice", choice.into()), ("value", value.into())])
            };
            [said(Decision::Ours, ours), said(Decision::Theirs, theirs)].join("     ")
        }
    }
}
