//! The labels of connections, near enough to read: each is painted over its thread and is a widget that tests and
//! screen readers see. Pressing a label is pressing its connection.

use egui::{Sense, Ui, WidgetInfo};

use crate::{
    editor::{Derived, Picked, ViewState, gesture::HitTarget},
    gui::{
        canvas::{
            mark,
            request::{CanvasRequest, clicked},
        },
        id::canvas_id,
        widget::painter::{PiecePainter, egui_rect},
    },
    journey::TouchpointId,
};

/// Makes each label in view a widget. Returns what a click on one asks for.
pub(super) fn labels_ui(
    ui: &Ui,
    piece_painter: &PiecePainter<'_>,
    derived: &Derived,
    view: &mut ViewState,
) -> Option<CanvasRequest> {
    let mut asked = None;
    let scene = &derived.scene;
    for label in scene.labels_in(view.viewport.near_part()) {
        let Some((from, to)) = ends(derived, scene.labels()[label].thread) else { continue };
        let rect =
            piece_painter.rect_on_screen(scene.label_rect(label)).intersect(egui_rect(view.viewport.screen));
        let response = ui.interact(rect, canvas_id().with(("label", from, to)), Sense::CLICK);
        response.widget_info(|| {
            let is_picked = is_picked(view, from, to);
            let said = derived.words.labelled(&derived.journey, from, to);
            WidgetInfo::selected(egui::Role::Button, true, is_picked, said)
        });
        let under = HitTarget::Connection(from.clone(), to.clone());
        asked = asked.or(clicked(ui.ctx(), &response, under, view));
        if scene.labels()[label].is_cut {
            let whole = derived.journey.transition(from, to).map(|it| it.label.trim().to_owned());
            response.on_hover_text(whole.unwrap_or_default());
        }
    }
    asked
}

/// Paints the labels in view; the selected connection's label stands out.
pub(super) fn paint(piece_painter: &PiecePainter<'_>, derived: &Derived, view: &ViewState) {
    let scene = &derived.scene;
    for label in scene.labels_in(view.viewport.near_part()) {
        let mut pieces = scene.label_pieces(label);
        if ends(derived, scene.labels()[label].thread).is_some_and(|(from, to)| is_picked(view, from, to)) {
            pieces = pieces.into_iter().map(mark::in_accent).collect();
        }
        piece_painter.paint(&pieces);
    }
}

fn ends(derived: &Derived, thread: usize) -> Option<(&TouchpointId, &TouchpointId)> {
    let (cards, thread) = (derived.scene.cards(), derived.scene.threads().get(thread)?);
    Some((&cards[thread.from].id, &cards[thread.to].id))
}

fn is_picked(view: &ViewState, from: &TouchpointId, to: &TouchpointId) -> bool {
    matches!(view.selection().picked(), Some(Picked::Connection(tail, head)) if (tail, head) == (from, to))
}
