//! What lies over the canvas: the legend at the lower left, the zoom at the lower right and above it the choice
//! of those that people handle.

use egui::{Align2, Area, Button, Frame, Id, Label, Margin, Response, Sense, Ui, Vec2, vec2};
use lucide_icons::Icon;

use crate::{
    editor::{Derived, ViewState},
    gui::{
        id::CommandId,
        widget::{
            painter::{PiecePainter, egui_rect},
            pill::pill_ui,
            style,
        },
    },
    insight::Lens,
    picture::{Piece, Pos, Role, ZOOM_STEP},
    words::Words,
};

/// What the zoom takes of the lower edge, beside the legend.
const ZOOM_WIDTH: f32 = 200.0;
/// Of a legend that is shown under the pointer alone.
const FOLDED: f32 = 420.0;
/// Of the choice of those that people handle, and between that and the zoom.
const PEOPLE: f32 = 26.0;
const GAP: f32 = 8.0;

/// From the lower edge of the canvas to what lies over it.
const MARGIN: f32 = 12.0;
/// Of the zoom, and of a legend of one row.
const ROW: f32 = 32.0;

/// How much of the canvas's height lies under something, until it is known.
pub(super) const COVERED: f32 = ROW + MARGIN;

pub(super) fn overlay_ui(ui: &Ui, derived: &Derived, view: &mut ViewState) {
    zoom_ui(ui, derived, view);
    let legend = legend_ui(ui, derived, view);
    people_ui(ui, derived, view);
    let people = if matches!(view.lens, Lens::Actors { .. }) { ROW + GAP + PEOPLE } else { 0.0 };
    let covered = MARGIN + ROW.max(legend).max(people);
    if (covered - view.covered.unwrap_or(COVERED)).abs() > 0.5 {
        view.covered = Some(covered);
        ui.ctx().request_repaint();
    }
}

fn zoom_ui(ui: &Ui, derived: &Derived, view: &mut ViewState) {
    let corner = egui_rect(view.screen).right_bottom() - vec2(14.0, MARGIN);
    corner_area("zoom", Align2::RIGHT_BOTTOM).fixed_pos(corner).show(ui.ctx(), |ui| {
        pill(ui).show(ui, |ui| {
            ui.horizontal(|ui| {
                ui.spacing_mut().item_spacing.x = 2.0;
                let fixed = view.screen.centre();
                let words = derived.words;
                if style::icon_button(ui, Icon::Minus, &words.text(CommandId::ZoomOut.name())).clicked() {
                    view.camera.zoom_by(1.0 / ZOOM_STEP, fixed);
                }
                let percent = format!("{:.0} %", view.camera.zoom() * 100.0);
                let whole = ui.add(Button::new(percent).frame_when_inactive(false).min_size(vec2(64.0, 0.0)));
                if whole.on_hover_text(words.text(CommandId::ZoomWhole.name())).clicked() {
                    view.camera.zoom_to(1.0, fixed);
                }
                if style::icon_button(ui, Icon::Plus, &words.text(CommandId::ZoomIn.name())).clicked() {
                    view.camera.zoom_by(ZOOM_STEP, fixed);
                }
                if style::icon_button(ui, Icon::Maximize, &words.text(CommandId::Fit.name())).clicked() {
                    view.fit = true;
                    ui.ctx().request_repaint();
                }
            });
        });
    });
}

/// As high as it needs; returns how high. Where there is no room for it, in a word that shows it under the pointer.
fn legend_ui(ui: &Ui, derived: &Derived, view: &ViewState) -> f32 {
    let room = view.screen.width() - ZOOM_WIDTH - 28.0;
    let (pieces, size) = derived.legend().pieces(Pos::default(), room);
    if pieces.is_empty() {
        return 0.0;
    }
    let is_whole = size.width() <= room && size.height() < view.screen.height() / 2.0;
    let corner = egui_rect(view.screen).left_bottom() + vec2(14.0, -MARGIN);
    corner_area("legend", Align2::LEFT_BOTTOM).fixed_pos(corner).show(ui.ctx(), |ui| {
        if is_whole {
            painted(ui, &pieces, vec2(size.width(), size.height())).on_hover_text(legend_help(derived));
            return;
        }
        let word = pill(ui).show(ui, |ui| ui.add(Label::new(derived.words.text("legend")).selectable(false)));
        word.response.on_hover_ui(|ui| {
            ui.set_max_width(FOLDED);
            let (pieces, size) = derived.legend().pieces(Pos::default(), FOLDED);
            painted(ui, &pieces, vec2(size.width(), size.height()));
            ui.label(legend_help(derived));
        });
    });
    if is_whole { size.height() } else { ROW }
}

fn painted(ui: &mut Ui, pieces: &[Piece], size: Vec2) -> Response {
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    PiecePainter::at(ui.painter(), style::theme(ui.ctx()), rect.min).paint(pieces);
    response
}

fn people_ui(ui: &Ui, derived: &Derived, view: &mut ViewState) {
    if matches!(view.lens, Lens::Actors { .. }) {
        let corner = egui_rect(view.screen).right_bottom() - vec2(14.0, MARGIN + ROW + GAP);
        corner_area("people", Align2::RIGHT_BOTTOM).fixed_pos(corner).show(ui.ctx(), |ui| {
            people_choice_ui(ui, derived.words, view);
        });
    }
}

fn legend_help(derived: &Derived) -> String {
    match derived.scene.lens() {
        Lens::Experience => derived.words.text("legend-help").into_owned(),
        lens => derived.words.rules_help(lens),
    }
}

fn corner_area(name: &str, pivot: Align2) -> Area {
    Area::new(Id::unique(name)).pivot(pivot)
}

fn pill(ui: &Ui) -> Frame {
    let theme = style::theme(ui.ctx());
    Frame::NONE
        .fill(style::colour(theme, Role::Panel))
        .stroke((1.0, style::colour(theme, Role::Line)))
        .corner_radius(16)
        .inner_margin(Margin::symmetric(10, 3))
}

/// R15: the touchpoints that people handle alone, where the actors are shown.
fn people_choice_ui(ui: &mut Ui, words: &Words, view: &mut ViewState) {
    let Lens::Actors { people_alone } = &mut view.lens else { return };
    let pill = pill_ui(ui, &words.text("lens-actors-people"), *people_alone);
    if pill.on_hover_text(words.text("lens-actors-people-help")).clicked() {
        *people_alone ^= true;
        ui.ctx().request_repaint();
    }
}
