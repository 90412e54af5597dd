//! The screen of the map: bars at the top, verdict and inspector at the right, trace, findings, actors and what is
//! forgotten at the bottom, the canvas in the rest; and what lies over it all.

use egui::{CentralPanel, Context, Id, Panel, Rect, Response, ScrollArea, Ui, UiBuilder};

use crate::{
    editor::{Derived, ViewState},
    gui::{
        canvas::LegendState,
        command::menu::MenuChoice,
        file::session::Session,
        id::Tab,
        panel::{bottom, inspector::Inspector, memory::PanelMemory, top as bars, verdict as verdict_panel},
        requests::Requests,
        screen::{Screen, ScreenOutcome, empty_hint, frame, top_bar, window::Window},
        widget::focus::FocusPlace,
    },
};

/// The gap between the sides of a panel and its content, in points.
const MARGIN: f32 = frame::MARGIN as f32;
/// The gap above and below it.
const ABOVE: i8 = 8;

/// Shows the map, with all panels around it.
pub(super) fn show_ui(ui: &mut Ui, session: &mut Session, window: &mut Window) -> ScreenOutcome {
    turn_to_new_answers(session, window);
    let ctx = ui.ctx().clone();
    let mut requests = session.requests();
    tell_canvas(&ctx, session, window);
    let mut chosen = top_ui(ui, session, window, &mut requests);
    let legend = legend(&ctx, session);
    let recent = if session.editor.journey().is_empty() { session.preferences.recent() } else { Vec::new() };
    if let Some((derived, view)) = session.editor.seen() {
        let bottom = panels_ui(ui, derived, view, window, &mut requests);
        let hint_ui = |ui: &mut Ui, canvas: Rect| match session.files.unopened() {
            Some(unopened) => unopened.show_ui(ui, canvas, derived, session.files.has_unsaved_left()),
            None => empty_hint::hints_ui(ui, canvas, derived, &recent),
        };
        let centre = CentralPanel::no_frame();
        let shown = centre.show(ui, |ui| canvas_ui(ui, (derived, view), window, legend, hint_ui));
        let (canvas, hint) = shown.inner;
        if let Some(rect) = bottom {
            bottom::edge_ui(ui, rect, derived, &mut window.panels.bottom);
        }
        chosen = chosen.or(hint);
        session.notices.show_ui(ui, canvas.rect, derived.words);
        requests.focus.control(FocusPlace::Canvas, &canvas);
    }
    session.keep_typed(&ctx, &mut requests);
    window.focus = std::mem::take(&mut requests.focus);
    ScreenOutcome { requests, chosen }
}

/// Opens the tab of customers where answers have just been taken.
fn turn_to_new_answers(session: &mut Session, window: &mut Window) {
    if session.files.take_new_answers() && !window.panels.bottom.shows(Tab::Customers) {
        window.panels.bottom.toggle(Tab::Customers);
    }
}

/// Tells the canvas what is done beside it.
fn tell_canvas(ctx: &Context, session: &Session, window: &mut Window) {
    window.canvas.is_quiet = session.editor.is_typed_on();
    window.canvas.is_naming = session.editor.is_naming_touchpoint();
    window.canvas.is_space_held = window.holds_space(ctx);
}

/// Shows the bar at the top and returns what was chosen in it.
fn top_ui(
    ui: &mut Ui,
    session: &Session,
    window: &mut Window,
    requests: &mut Requests,
) -> Option<MenuChoice> {
    let commands = super::commands(Screen::Map, session, window);
    let bar = frame::bar(ui).show(ui, |ui| {
        let chosen = top_bar::top_bar_ui(ui, commands, &mut requests.focus);
        top_bar::timer_ui(ui, &mut window.timer, commands.words(), &mut requests.focus);
        chosen.or(top_bar::present_ui(ui, commands))
    });
    bar.inner
}

/// Shows the panels around the canvas. Returns the rectangle of the one at the bottom, where it is shown.
fn panels_ui(
    ui: &mut Ui,
    derived: &Derived,
    view: &mut ViewState,
    window: &mut Window,
    requests: &mut Requests,
) -> Option<Rect> {
    let panels = &mut window.panels;
    panels.verdict_shown |= view.asks_for_case() || view.asks_for_action();
    if panels.verdict_shown {
        let inspector = &mut window.inspector;
        frame::side(ui, "side", [300.0, 336.0], ABOVE)
            .show(ui, |ui| side_ui(ui, derived, (view, panels), inspector, requests));
    }
    bars_ui(ui, derived, (view, &mut window.bar), requests);
    let frame = frame::frame(ui, frame::MARGIN, ABOVE);
    let bottom = &mut window.bottom;
    panels.bottom.is_shown.then(|| bottom.show_ui(ui, frame, derived, (view, panels), requests))
}

/// Shows the canvas, while cards are tidied on their way, and over it the hint of an empty map. Returns the
/// canvas and what was chosen in the hint.
fn canvas_ui(
    ui: &mut Ui,
    (derived, view): (&Derived, &mut ViewState),
    window: &mut Window,
    legend: LegendState,
    hint_ui: impl FnOnce(&mut Ui, Rect) -> Option<MenuChoice>,
) -> (Response, Option<MenuChoice>) {
    let animation = window.tidy_animation.as_mut();
    let between = animation.and_then(|animation| animation.between(ui.ctx(), derived));
    let canvas = window.canvas.show_ui(ui, between.as_ref().unwrap_or(derived), view, legend);
    let hint = hint_ui(ui, canvas.rect);
    (canvas, hint)
}

fn legend(ctx: &Context, session: &Session) -> LegendState {
    match (session.notices.is_telling(ctx), session.preferences.legend_is_folded()) {
        (true, _) => LegendState::GivesWay,
        (false, true) => LegendState::Folded,
        (false, false) => LegendState::Whole,
    }
}

/// Shows the bar of lenses and boxes, and below it the round that is looked at.
fn bars_ui(
    ui: &mut Ui,
    derived: &Derived,
    (view, layout): (&mut ViewState, &mut bars::BarLayout),
    requests: &mut Requests,
) {
    let room = layout.room(ui.available_width() - 2.0 * MARGIN, derived);
    bar(ui, "lens", room.height())
        .show(ui, |ui| bars::lens_bar_ui(ui, derived, (view, room), &mut requests.focus));
    if room.has_round_below || view.judging().round.is_some() {
        let seen = (&mut *view, room.has_round_below);
        let asked = bar(ui, "round", bars::ROUND_LINE)
            .show(ui, |ui| bars::round_line_ui(ui, derived, seen, &mut requests.focus));
        requests.run = asked.inner.or(requests.run);
    }
}

fn side_ui(
    ui: &mut Ui,
    derived: &Derived,
    (view, panels): (&mut ViewState, &mut PanelMemory),
    inspector: &mut Inspector,
    requests: &mut Requests,
) {
    verdict_panel::verdict_panel_ui(ui, derived, (view, panels), &mut requests.focus);
    ui.separator();
    panels.inspector = ui.available_rect_before_wrap().expand(MARGIN);
    // A slider being dragged keeps its id, whatever comes and goes above it.
    ui.scope_builder(UiBuilder::new().scope_id(Id::unique("inspector")), |ui| {
        let mut area = ScrollArea::vertical().id_salt("inspector").auto_shrink(false);
        if inspector.turns_to(view.selection()) {
            area = area.vertical_scroll_offset(0.0);
        }
        area.show(ui, |ui| inspector.show_ui(ui, derived, view, requests));
    });
}

fn bar(ui: &Ui, name: &'static str, height: f32) -> Panel {
    Panel::top(name).exact_size(height).frame(frame::frame(ui, frame::MARGIN, 0))
}
