//! What lies over the canvas: the legend at the lower left; the zoom at the lower right and beside it the choice
//! of touchpoints that people handle; and, where nothing of the map is in view, the way back to it.

use egui::{Align2, Area, Button, Frame, Id, Margin, Ui, vec2};
use lucide_icons::Icon;

use crate::{
    editor::{Derived, ViewState},
    gui::{
        canvas::{
            legend::{LegendState, legend_fits, legend_ui},
            request::CanvasRequest,
        },
        id::CommandId,
        widget::{painter::egui_rect, pill::pill_ui, style},
    },
    insight::Lens,
    picture::{Role, Weight},
    words::Words,
};

/// The gap beside the choice of what people handle, and how far it is raised above the foot of the zoom; in
/// points.
const GAP: f32 = 8.0;
const RAISED: f32 = 3.0;
/// The height of that choice, in points.
const PEOPLE: f32 = 26.0;

/// The height of the zoom and of a legend of one row, in points.
pub(super) const ROW: f32 = 32.0;
/// How far a card must reach into the canvas to be in view, in points.
const SLIVER: f32 = 24.0;

/// The height of the canvas that something covers, in points, until it is known.
pub(super) const COVERED: f32 = ROW + style::CORNER.y;

/// Shows what lies over the canvas. Returns what a press there asks the app to do.
pub(super) fn overlay_ui(
    ui: &Ui,
    derived: &Derived,
    view: &mut ViewState,
    legend: LegendState,
) -> Option<CanvasRequest> {
    zoom_ui(ui, derived, view);
    let people = people_room(ui, derived, view);
    let is_beside = legend_fits(derived, view, people);
    people_ui(ui, derived, view, is_beside);
    let taken = if is_beside { people } else { 0.0 };
    let (legend, asked) = legend_ui(ui, derived, view, (legend, taken));
    let raised = if is_beside || people == 0.0 { 0.0 } else { ROW + GAP + PEOPLE };
    back_ui(ui, derived, view);
    let covered = style::CORNER.y + ROW.max(legend).max(raised);
    if (covered - view.viewport.covered.unwrap_or(COVERED)).abs() > 0.5 {
        view.viewport.covered = Some(covered);
        ui.ctx().request_repaint();
    }
    asked
}

fn zoom_ui(ui: &Ui, derived: &Derived, view: &mut ViewState) {
    let corner = egui_rect(view.viewport.screen).right_bottom() - style::CORNER;
    corner_area("zoom", Align2::RIGHT_BOTTOM).fixed_pos(corner).show(ui.ctx(), |ui| {
        pill(ui).show(ui, |ui| {
            ui.horizontal(|ui| {
                ui.spacing_mut().item_spacing.x = 2.0;
                let words = derived.words;
                if style::icon_button_ui(ui, Icon::Minus, &words.text(CommandId::ZoomOut.name())).clicked() {
                    view.viewport.zoom_step(false);
                }
                let percent = format!("{:.0} %", view.viewport.camera.zoom() * 100.0);
                let whole = ui.add(Button::new(percent).frame_when_inactive(false).min_size(vec2(64.0, 0.0)));
                if whole.on_hover_text(words.text(CommandId::ZoomWhole.name())).clicked() {
                    view.viewport.zoom_to(1.0);
                }
                if style::icon_button_ui(ui, Icon::Plus, &words.text(CommandId::ZoomIn.name())).clicked() {
                    view.viewport.zoom_step(true);
                }
                if style::icon_button_ui(ui, Icon::Maximize, &words.text(CommandId::Fit.name())).clicked() {
                    view.fit_all();
                    ui.ctx().request_repaint();
                }
            });
        });
    });
}

/// Returns the room that the choice of what people handle takes beside the zoom; none without that choice.
fn people_room(ui: &Ui, derived: &Derived, view: &ViewState) -> f32 {
    if !matches!(view.lens(), Lens::Actors { .. }) {
        return 0.0;
    }
    let (text, font) =
        (derived.words.text("lens-actors-people"), style::font(style::UI_SIZE, Weight::Regular));
    let text = style::one_line(ui, &text, font, ui.visuals().text_color(), f32::INFINITY);
    text.size().x + 2.0 * ui.spacing().button_padding.x + 2.0 * GAP
}

/// Shows the choice beside the zoom, in the row that a fitted map leaves free; above the zoom where the legend
/// needs that row.
fn people_ui(ui: &Ui, derived: &Derived, view: &mut ViewState, is_beside: bool) {
    if !matches!(view.lens(), Lens::Actors { .. }) {
        return;
    }
    let away = if is_beside { vec2(style::ZOOM - style::CORNER.x, RAISED) } else { vec2(0.0, ROW + GAP) };
    let corner = egui_rect(view.viewport.screen).right_bottom() - style::CORNER - away;
    let area = corner_area("people", Align2::RIGHT_BOTTOM).fixed_pos(corner);
    area.show(ui.ctx(), |ui| people_choice_ui(ui, derived.words, view));
}

/// Shows the way back where nothing of the map is in view.
fn back_ui(ui: &Ui, derived: &Derived, view: &mut ViewState) {
    let part = view.viewport.camera.canvas_from_screen_rect(view.viewport.free.grown(-SLIVER));
    let is_lost = !derived.journey.is_empty() && derived.scene.is_blank(part);
    if !is_lost || view.gesture.is_under_way() {
        return;
    }
    let middle = egui_rect(view.viewport.free).center();
    corner_area("back", Align2::CENTER_CENTER).fixed_pos(middle).show(ui.ctx(), |ui| {
        let words = derived.words;
        let text = words.text("back-to-map");
        let button = Button::new((style::icon(Icon::Maximize), &*text));
        if ui.add(button).on_hover_text(CommandId::Fit.help(words)).accessible_name(&*text).clicked() {
            view.fit_all();
            ui.ctx().request_repaint();
        }
    });
}

pub(super) fn corner_area(name: &str, pivot: Align2) -> Area {
    Area::new(Id::unique(name)).pivot(pivot)
}

pub(super) fn pill(ui: &Ui) -> Frame {
    let theme = style::theme(ui.ctx());
    Frame::NONE
        .fill(style::colour(theme, Role::Panel))
        .stroke((1.0, style::colour(theme, Role::Line)))
        .corner_radius(16)
        .inner_margin(Margin::symmetric(10, 3))
}

/// Shows the choice of touchpoints that people handle alone, where the lens shows the actors (R15).
fn people_choice_ui(ui: &mut Ui, words: &Words, view: &mut ViewState) {
    let Lens::Actors { people_alone } = view.lens() else { return };
    let pill = pill_ui(ui, &words.text("lens-actors-people"), people_alone);
    if pill.on_hover_text(words.text("lens-actors-people-help")).clicked() {
        view.toggle_people_alone();
        ui.ctx().request_repaint();
    }
}
