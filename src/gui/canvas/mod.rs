//! The canvas: panning, zooming and selecting, and as much of the picture as is in view.
//!
//! Near enough to be read, each card is painted in full and is a widget that tests and screen readers see. Farther
//! away all cards are one mesh, kept until what is seen changes, and one widget.

mod arrival;
pub(in crate::gui) mod detail_box;
mod detail_content;
mod detail_keys;
mod far;
pub(in crate::gui) mod find_bar;
mod found;
mod handles;
mod heads;
mod hover;
mod labels;
mod legend;
mod mark;
mod name_look;
mod navigate;
mod near;
mod overlay;
mod paint;
pub(in crate::gui) mod pointer;
mod previews;
pub(in crate::gui) mod rename_field;
mod request;
mod text_zoom;
pub(in crate::gui) mod tidy_animation;
mod trail;

use egui::{Rect, Response, Sense, Ui, WidgetInfo};

use arrival::Arrival;
pub(in crate::gui) use legend::LegendState;
use overlay::COVERED;
pub(in crate::gui) use request::CanvasRequest;
use text_zoom::TextZoom;

use crate::{
    editor::{Derived, ViewState, gesture::HitTarget},
    gui::{
        id::canvas_id,
        widget::painter::{picture_pos, picture_rect},
    },
    journey::TouchpointId,
    picture::is_readable,
};

/// The state that the canvas keeps from frame to frame.
#[derive(Default)]
pub(in crate::gui) struct Canvas {
    near: near::Near,
    far: far::Far,
    text_zoom: TextZoom,
    /// How far the pointer has moved with the right button held, in points.
    right_drag: f32,
    pub arrival: Arrival,
    hovered: Option<HitTarget>,
    /// The card whose handles are shown.
    pub handled: Option<TouchpointId>,
    /// Whether nothing is shown for the hand, because a name is being typed.
    pub is_quiet: bool,
    /// Whether the name is a touchpoint's. Its handles stay, and a press on one takes the name.
    pub is_naming: bool,
    /// Whether Space is held, so that a drag pans.
    pub is_space_held: bool,
    asked: Option<CanvasRequest>,
}

impl Canvas {
    pub(in crate::gui) fn show_ui(
        &mut self,
        ui: &mut Ui,
        derived: &Derived,
        view: &mut ViewState,
        legend: LegendState,
    ) -> Response {
        let screen = ui.available_rect_before_wrap();
        let response = ui.interact(screen, canvas_id(), Sense::click_and_drag());
        self.arrival.keep_keys(ui, &response, view.selection().single().is_some());
        name_canvas(&response, derived, view);
        fit(derived, view, screen);
        view.selected_break(derived);
        let held = (&mut self.right_drag, self.is_space_held);
        let looking_around = navigate::navigate(ui, &response, view, held);
        self.hover(ui, &response, derived, view, looking_around);
        if let Some(said) = self.hovered.as_ref().and_then(|under| leads_back(derived, under)) {
            response.clone().on_hover_text_at_pointer(said);
        }
        self.paint(ui, derived, view);
        self.take_click(ui, &response, derived, view);
        self.arrival.ring_ui(ui, &response);
        let asked = overlay::overlay_ui(ui, derived, view, legend);
        self.asked = self.asked.take().or(asked);
        response
    }

    /// Returns what clicks on the canvas ask the app to do.
    pub(in crate::gui) fn asked(&mut self) -> Option<CanvasRequest> {
        self.asked.take()
    }

    /// Finds what is under the pointer, and the card whose handles are shown for it.
    fn hover(
        &mut self,
        ui: &Ui,
        response: &Response,
        derived: &Derived,
        view: &ViewState,
        looking_around: bool,
    ) {
        let is_busy = looking_around || view.gesture.is_under_way();
        let is_heeded = response.contains_pointer() && !is_busy && !self.is_quiet;
        let pointer = ui.ctx().pointer_hover_pos().filter(|_| is_heeded);
        let context = view.context(derived, self.handled.as_ref());
        let at = pointer.map(|at| view.viewport.camera.canvas_from_screen(picture_pos(at)));
        let under = at.map(|at| context.under(at));
        let handled = handles::handled(&context, at.zip(under.as_ref()));
        let handled = handled.or_else(|| view.selection().single().cloned());
        let shows = !is_busy && (!self.is_quiet || self.is_naming);
        self.handled = handled.filter(|_| shows && is_readable(view.viewport.camera.zoom()));
        self.hovered = under;
        if let Some(cursor) = self.hovered.as_ref().and_then(previews::hover_cursor) {
            ui.ctx().set_cursor_icon(cursor);
        }
    }

    /// Handles a click that hits no widget on the canvas: on a connection, a grip or nothing, or on anything far
    /// away. A click with the middle button pastes; a drag with it pans.
    fn take_click(&mut self, ui: &Ui, response: &Response, derived: &Derived, view: &mut ViewState) {
        let is_clicked = response.clicked() || response.secondary_clicked() || response.middle_clicked();
        let Some(at) = response.interact_pointer_pos().filter(|_| is_clicked) else { return };
        let at = view.viewport.camera.canvas_from_screen(picture_pos(at));
        if response.middle_clicked() {
            self.asked = Some(CanvasRequest::PasteMarked(at));
            return;
        }
        let under = view.context(derived, None).under(at);
        self.asked = request::clicked(ui.ctx(), response, under, view).or(self.asked.take());
    }
}

/// Returns what a connection that leads back does to the customer, and why that matters (R8).
fn leads_back(derived: &Derived, under: &HitTarget) -> Option<String> {
    let HitTarget::Connection(from, to) = under else { return None };
    let said = derived.words.leads_back(derived.sent_back(from, to)?);
    Some(format!("{said}. {}", derived.words.text("leads-back-help")))
}

/// Fits the map when that is asked for, and when the canvas or what covers it changes its size while the map is
/// fitted.
fn fit(derived: &Derived, view: &mut ViewState, screen: Rect) {
    let free = picture_rect(screen.with_max_y(screen.bottom() - view.viewport.covered.unwrap_or(COVERED)));
    let screen = picture_rect(screen);
    let is_fitted = view.viewport.is_fitted();
    let is_due = std::mem::take(&mut view.viewport.fit) || (is_fitted && view.viewport.free != free);
    (view.viewport.screen, view.viewport.free) = (screen, free);
    if is_due {
        view.fit_now(derived);
    }
}

/// Names the canvas for screen readers: the verdict, or what is selected.
fn name_canvas(response: &Response, derived: &Derived, view: &ViewState) {
    response.widget_info(|| {
        let selected = view.selection().single().and_then(|id| derived.judged(id));
        let name = match selected {
            Some(judged) => near::card_name(derived, judged),
            None => derived.sentences.verdict.join(" "),
        };
        let title = derived.words.text("canvas");
        WidgetInfo::labeled(egui::Role::Canvas, true, format!("{title}. {name}"))
    });
}
