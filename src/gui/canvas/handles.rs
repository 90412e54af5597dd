//! Handles at the four edges of the hovered card, or else of the selected one. A click on one makes the next
//! touchpoint on that side; a drag from it connects. The grips of the selected connection, whose ends can be taken
//! elsewhere, are drawn here too.

use egui::{Pos2, Rect, Response, Sense, Stroke, Ui, WidgetInfo, vec2};

use crate::{
    editor::{
        Derived, Picked, ViewState,
        gesture::{End, GestureContext, HitTarget, Side, card_of, ends, handle, handle_radius, with_handles},
    },
    gui::{
        canvas::request::{CanvasRequest, clicked},
        id::canvas_id,
        widget::{
            painter::{PiecePainter, egui_rect},
            style,
        },
    },
    journey::TouchpointId,
    picture::{Pos, Role},
};

/// Returns the card whose handles are shown. It stays the same while the pointer is on its way to one of them.
pub(super) fn handled(
    context: &GestureContext<'_>,
    pointer: Option<(Pos, &HitTarget)>,
) -> Option<TouchpointId> {
    let (at, under) = pointer?;
    match under {
        HitTarget::Handle(id, _) | HitTarget::Card(id) => return Some(id.clone()),
        _ => {}
    }
    let is_near = |id: &&TouchpointId| {
        card_of(context.journey, id).is_some_and(|card| with_handles(card, context.point).contains(at))
    };
    context.handled.filter(is_near).cloned()
}

/// Paints the handles and makes each a widget. Returns what a click on one asks for.
pub(super) fn handles_ui(
    ui: &Ui,
    piece_painter: &PiecePainter<'_>,
    derived: &Derived,
    view: &mut ViewState,
    id: &TouchpointId,
) -> Option<CanvasRequest> {
    let card = card_of(&derived.journey, id)?;
    let zoom = piece_painter.camera.zoom();
    let radius = handle_radius(1.0 / zoom) * zoom;
    let mut asked = None;
    for side in Side::ALL {
        let middle = piece_painter.on_screen(handle(card, side, 1.0 / zoom));
        let rect = Rect::from_center_size(middle, vec2(2.0, 2.0) * (radius + 3.0));
        if !egui_rect(view.viewport.screen).contains_rect(rect) {
            continue;
        }
        let response = handle_ui(ui, rect, derived, (id, side));
        let ink = if view.selection().contains(id) { Role::Accent } else { Role::Muted };
        paint(piece_painter, (middle, radius), side, ink, response.hovered());
        asked = asked.or(clicked(ui.ctx(), &response, HitTarget::Handle(id.clone(), side), view));
        if response.hovered() {
            response.on_hover_text(derived.words.text("handle-help"));
        }
    }
    asked
}

/// Makes a handle a widget with a name for screen readers.
fn handle_ui(ui: &Ui, rect: Rect, derived: &Derived, (id, side): (&TouchpointId, Side)) -> Response {
    let title = derived.journey.title_of(id);
    let name = derived.words.say(text_of(side), &[("title", title.into())]);
    let response = ui.interact(rect, canvas_id().with(("handle", text_of(side))), Sense::CLICK);
    response.widget_info(|| WidgetInfo::labeled(egui::Role::Button, true, name.clone()));
    response
}

fn text_of(side: Side) -> &'static str {
    match side {
        Side::Right => "handle-right",
        Side::Below => "handle-below",
        Side::Left => "handle-left",
        Side::Above => "handle-above",
    }
}

/// Paints a small disc with an arrow outwards, as quiet as the card's frame until the pointer is on it.
fn paint(
    piece_painter: &PiecePainter<'_>,
    (middle, radius): (Pos2, f32),
    side: Side,
    ink: Role,
    hovered: bool,
) {
    let of = |role| style::colour(piece_painter.theme, role);
    let (fill, line, ink) =
        if hovered { (Role::Accent, Role::Accent, Role::OnAccent) } else { (Role::Panel, ink, ink) };
    let line = Stroke::new(1.5, of(line));
    piece_painter.painter.circle(middle, radius, of(fill), line);
    let out = side.outwards();
    let (along, across) = (vec2(out.x, out.y), vec2(-out.y, out.x));
    let point = |a: f32, b: f32| middle + (along * a + across * b) * radius;
    let ink = Stroke::new(1.5, of(ink));
    piece_painter.painter.line_segment([point(-0.5, 0.0), point(0.5, 0.0)], ink);
    piece_painter.painter.line(vec![point(0.05, -0.45), point(0.5, 0.0), point(0.05, 0.45)], ink);
}

/// Paints the grips at both ends of the selected connection.
pub(super) fn paint_grips(
    piece_painter: &PiecePainter<'_>,
    context: &GestureContext<'_>,
    hovered: Option<&HitTarget>,
) {
    let Some(Picked::Connection(from, to)) = context.selection.picked() else { return };
    let Some(places) = context.shape_of(from, to).and_then(ends) else { return };
    let radius = handle_radius(context.point) * piece_painter.camera.zoom() * 0.8;
    let line = Stroke::new(2.0, style::colour(piece_painter.theme, Role::Accent));
    for (end, place) in [End::Tail, End::Head].into_iter().zip(places) {
        let is_hovered = matches!(hovered, Some(HitTarget::Grip(_, _, grip)) if *grip == end);
        let fill = style::colour(piece_painter.theme, if is_hovered { Role::Accent } else { Role::Panel });
        piece_painter.painter.circle(piece_painter.on_screen(place), radius, fill, line);
    }
}
