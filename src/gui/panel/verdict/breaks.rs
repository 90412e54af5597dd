//! The list of breaks in journey order: a click selects one and shows it. The list follows a selection made
//! elsewhere, and scrolls to it with whole rows above it.

use std::ops::Range;

use egui::{Align, Id, Layout, Rect, Response, ScrollArea, Ui, UiBuilder};
use lucide_icons::Icon;

use crate::{
    editor::{Derived, ViewState},
    gui::{
        panel::{
            memory::PanelMemory,
            verdict::{heading_ui, share},
        },
        widget::{
            field::keyed_ui,
            focus::{FocusPlace, PanelFocus},
            list_stop::rows_in_view,
            row::{Mark, ROW, Row},
            style,
        },
    },
    insight::{Judged, Met},
};

/// Shows the list of breaks, with this height below its heading.
pub(super) fn breaks_ui(
    ui: &mut Ui,
    derived: &Derived,
    (view, panels): (&mut ViewState, &mut PanelMemory),
    (breaks, height): (&[&Judged], f32),
    focus: &mut PanelFocus,
) {
    let is_by_dots = view.most_dots_first() && !derived.dots().is_empty();
    let name = if is_by_dots { "breaks-by-dots" } else { "breaks" };
    let heading = heading_ui(ui, &derived.words.text(name), share::BESIDE[share::BREAKS]);
    let is_reordered = !derived.dots().is_empty() && order_ui(ui, derived, (view, heading.rect), focus);
    keyed_ui(ui, Id::unique("breaks"), |ui| {
        let list = ScrollArea::vertical().id_salt("breaks").max_height(height).min_scrolled_height(height);
        let list = list.auto_shrink(false);
        // A reordered list begins at its top, so that the break with the most dots is seen.
        let list = if is_reordered { list.vertical_scroll_offset(0.0) } else { list };
        // Room below the last row, so that it too can be shown with whole rows above it.
        let tail = (breaks.len() as f32 * ROW > height).then_some(share::HALF);
        list.show_viewport(ui, |ui, seen| {
            let tail = tail.unwrap_or(0.0);
            ui.set_height(breaks.len() as f32 * ROW + tail);
            let rows = rows_in_view(seen.top(), seen.bottom(), ROW, breaks.len());
            rows_ui(ui, derived, (view, panels), (breaks, rows, tail), focus);
        });
    });
}

/// Shows these rows, with a tail of this height below the last of all.
fn rows_ui(
    ui: &mut Ui,
    derived: &Derived,
    (view, panels): (&mut ViewState, &mut PanelMemory),
    (breaks, rows, tail): (&[&Judged], Range<usize>, f32),
    focus: &mut PanelFocus,
) {
    let top = ui.max_rect().top() + rows.start as f32 * ROW;
    let place = UiBuilder::new().max_rect(ui.max_rect().with_min_y(top));
    ui.scope_builder(place, |ui| {
        ui.skip_ahead_auto_ids(rows.start);
        follow(ui, (view, panels), breaks, (rows.start, tail));
        for judged in &breaks[rows] {
            focus.control(FocusPlace::Verdict, &break_ui(ui, derived, view, judged));
        }
    });
}

/// Shows the button at the right of the heading, which puts the breaks with the most dots first, or back in
/// journey order. Returns whether it was pressed.
fn order_ui(
    ui: &mut Ui,
    derived: &Derived,
    (view, heading): (&mut ViewState, Rect),
    focus: &mut PanelFocus,
) -> bool {
    let name = derived.words.text(if view.most_dots_first() { "dots-unsort" } else { "dots-sort" });
    let rect = Rect::from_x_y_ranges(heading.right() + 8.0..=ui.max_rect().right(), heading.y_range());
    let place = UiBuilder::new().max_rect(rect).layout(Layout::right_to_left(Align::Center));
    let sign = if view.most_dots_first() { Icon::ListOrdered } else { Icon::ArrowDownWideNarrow };
    let response = ui.scope_builder(place, |ui| style::icon_button_ui(ui, sign, &name)).inner;
    focus.control(FocusPlace::Verdict, &response);
    if response.clicked() {
        view.toggle_most_dots_first();
    }
    response.clicked()
}

/// Scrolls the list to a selection made elsewhere.
fn follow(
    ui: &Ui,
    (view, panels): (&ViewState, &mut PanelMemory),
    breaks: &[&Judged],
    (first_shown, tail): (usize, f32),
) {
    if panels.listed.as_ref() == view.selection().lead() {
        return;
    }
    panels.listed = view.selection().lead().cloned();
    let is_lead = |judged: &&Judged| Some(&judged.id) == view.selection().lead();
    if let Some(place) = breaks.iter().position(is_lead) {
        let top = ui.max_rect().top() + (place as f32 - first_shown as f32) * ROW;
        let row = ui.max_rect().with_min_y(top).with_max_y(top + ROW + tail);
        ui.scroll_to_rect(row, None);
    }
}

fn break_ui(ui: &mut Ui, derived: &Derived, view: &mut ViewState, judged: &Judged) -> Response {
    let title = derived.journey.title_of(&judged.id);
    let met = derived
        .insight
        .met(judged.number)
        .map(|met| (sign_of(&met), derived.words.met(&met, &derived.journey)));
    let given = derived.dots().of_touchpoint(&judged.id);
    let dots = if given.is_empty() { String::new() } else { derived.words.dots(given) };
    let row = Row {
        mark: Mark::Face(judged.level),
        text: title,
        number: &judged.number.to_string(),
        dots: (derived.dots().count(&judged.id), &dots),
        sign: met.as_ref().map(|(sign, meaning)| (*sign, meaning.as_str())),
        said: None,
        more: &String::new,
        chosen: view.selection().contains(&judged.id),
    };
    let response = row.show_ui(ui);
    if response.clicked() {
        view.select_and_show(derived, &judged.id);
    }
    response
}

/// Returns a small sign for who meets a break (R8).
fn sign_of(met: &Met) -> Icon {
    match met {
        Met::ByEveryone => Icon::Users,
        Met::ByAllOf(_) => Icon::UserRound,
        Met::BySome | Met::AtACost(_) => Icon::Split,
        Met::Unknown => Icon::Unlink,
    }
}
