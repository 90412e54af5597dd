//! The legend at the lower left of the canvas: what everything that is drawn means. It folds to a word whose
//! tooltip shows it, and folds by itself where there is no room.

use egui::{
    Align2, Button, FontId, Label, RectAlign, Response, RichText, Role, Sense, Tooltip, Ui, Vec2, WidgetInfo,
    vec2,
};
use lucide_icons::Icon;

use crate::{
    editor::{Derived, ViewState},
    gui::{
        canvas::{
            overlay::{ROW, corner_area, pill},
            request::CanvasRequest,
        },
        id::CommandId,
        widget::{
            painter::{PiecePainter, egui_rect},
            style,
        },
    },
    insight::Lens,
    picture::{self, Piece, Pos},
};

/// The size of the folding sign, and the distance of its middle from the legend's right edge; in points.
const FOLD_SIGN: f32 = 10.0;
const FOLD_ASIDE: f32 = 7.0;
/// The greatest share of the canvas's height that a legend may take.
const LARGEST: f32 = 0.36;
/// The width of a folded legend's tooltip, in points.
const FOLDED: f32 = 420.0;

/// How the legend is shown. Where something else is told in its place, it gives way and keeps its room.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(in crate::gui) enum LegendState {
    Whole,
    Folded,
    GivesWay,
}

/// Shows the legend, beside what is taken at the right. Returns its height, and what was pressed.
pub(super) fn legend_ui(
    ui: &Ui,
    derived: &Derived,
    view: &ViewState,
    (state, taken): (LegendState, f32),
) -> (f32, Option<CanvasRequest>) {
    let is_folded = state == LegendState::Folded;
    let room = style::lower_left_room(view.viewport.screen.width()) - taken;
    let (pieces, size) = derived.legend().pieces(Pos::default(), room);
    if pieces.is_empty() {
        return (0.0, None);
    }
    let size = vec2(size.width(), size.height());
    let has_room = is_room(size, room, view);
    let corner = egui_rect(view.viewport.screen).left_bottom() + vec2(style::CORNER.x, -style::CORNER.y);
    let height = if is_folded || !has_room { ROW } else { size.y };
    if state == LegendState::GivesWay {
        return (height, None);
    }
    let area = corner_area("legend", Align2::LEFT_BOTTOM).fixed_pos(corner);
    let is_pressed = area.show(ui.ctx(), |ui| match (is_folded, has_room) {
        (false, true) => whole_ui(ui, derived, &pieces, size),
        (_, has_room) => word_ui(ui, derived, has_room),
    });
    (height, is_pressed.inner.then_some(CanvasRequest::Run(CommandId::Legend)))
}

/// Returns whether the whole legend fits where `taken` points are taken at the right.
pub(super) fn legend_fits(derived: &Derived, view: &ViewState, taken: f32) -> bool {
    let room = style::lower_left_room(view.viewport.screen.width()) - taken;
    let (_, size) = derived.legend().pieces(Pos::default(), room);
    is_room(vec2(size.width(), size.height()), room, view)
}

fn is_room(size: Vec2, room: f32, view: &ViewState) -> bool {
    size.x <= room && size.y < view.viewport.screen.height() * LARGEST
}

/// Shows the whole legend. Returns whether a click anywhere on it folds it.
fn whole_ui(ui: &mut Ui, derived: &Derived, pieces: &[Piece], size: Vec2) -> bool {
    let name = derived.words.text("legend-fold");
    let response = painted(ui, pieces, size).interact(Sense::CLICK);
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &*name));
    let at = response.rect.right_top() + vec2(-FOLD_ASIDE, ROW / 2.0);
    let ink = if response.hovered() { picture::Role::Accent } else { picture::Role::Muted };
    let (sign, font) = (char::from(Icon::ChevronDown), FontId { size: FOLD_SIGN, ..style::icon_font() });
    ui.painter().text(at, Align2::CENTER_CENTER, sign, font, style::colour(style::theme(ui.ctx()), ink));
    let is_pressed = response.clicked();
    tell_above(&response, |ui| {
        ui.label(legend_help(derived));
        ui.label(RichText::new(&*name).weak());
    });
    is_pressed
}

/// Shows the word alone. Returns whether it is to be unfolded, which needs room.
fn word_ui(ui: &mut Ui, derived: &Derived, has_room: bool) -> bool {
    let word = derived.words.text("legend");
    let shown = pill(ui).show(ui, |ui| {
        if has_room {
            let text = (style::icon(Icon::ChevronUp), &*word);
            ui.add(Button::new(text).frame_when_inactive(false)).accessible_name(&*word)
        } else {
            ui.add(Label::new(&*word).selectable(false))
        }
    });
    let is_pressed = shown.inner.clicked();
    tell_above(&shown.response.union(shown.inner), |ui| {
        ui.set_max_width(FOLDED);
        let (pieces, size) = derived.legend().pieces(Pos::default(), FOLDED);
        painted(ui, &pieces, vec2(size.width(), size.height()));
        ui.label(legend_help(derived));
    });
    is_pressed
}

/// Shows a tooltip above the legend, because the trace lies below it.
fn tell_above(response: &Response, content_ui: impl FnOnce(&mut Ui)) {
    let mut tooltip = Tooltip::for_enabled(response);
    tooltip.popup = tooltip.popup.align(RectAlign::TOP_START).align_alternatives(&[RectAlign::TOP_END]);
    tooltip.show(content_ui);
}

fn painted(ui: &mut Ui, pieces: &[Piece], size: Vec2) -> Response {
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    PiecePainter::at(ui.painter(), style::theme(ui.ctx()), rect.min).paint(pieces);
    response
}

fn legend_help(derived: &Derived) -> String {
    match derived.scene.lens() {
        Lens::Experience => derived.words.text("legend-help").into_owned(),
        lens => derived.words.rules_help(lens),
    }
}
