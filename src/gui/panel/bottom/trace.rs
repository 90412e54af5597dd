//! The emotional trace below the canvas (R9): a click on it selects the touchpoint and shows it.

use egui::{Label, Rect, RichText, Sense, TextStyle, Ui, Vec2, WidgetInfo};

use crate::{
    editor::{Derived, Memo, Selection, ViewState},
    gui::widget::{
        focus::{FocusPlace, PanelFocus},
        lit::ring,
        painter::PiecePainter,
        style,
    },
    insight::Judged,
    picture::{Piece, Role, TraceFrame},
    words::Words,
};

/// The tab with its pieces, which are kept until what is seen, the selection or the panel's size changes. Laid-out
/// texts are not kept: they are good only while egui's fonts stay as they are, and another theme changes them.
#[derive(Default)]
pub(super) struct TracePanel {
    pieces: Memo<(u64, Vec2, Selection), Vec<Piece>>,
}

impl TracePanel {
    pub(super) fn show_ui(
        &mut self,
        ui: &mut Ui,
        derived: &Derived,
        view: &mut ViewState,
        focus: &mut PanelFocus,
    ) {
        let count = derived.insight.touchpoints.len();
        let (rect, response) = ui.allocate_exact_size(ui.available_size(), Sense::click());
        let frame = TraceFrame::new(rect.width(), rect.height(), count);
        let name = format!("{}. {}", derived.words.text("trace"), said(derived));
        response.widget_info(|| WidgetInfo::labeled(egui::Role::Image, true, &name));
        self.paint(ui, rect, frame, derived, view);
        let under = |at: egui::Pos2| derived.insight.by_number(frame.number_at(at.x - rect.left())?);
        if let Some(judged) = response.interact_pointer_pos().and_then(under)
            && response.clicked()
        {
            view.select_and_show(derived, &judged.id);
        }
        if let Some(text) = response.hover_pos().and_then(under).and_then(|it| hint(derived, it)) {
            response.clone().on_hover_text_at_pointer(text);
        }
        if response.has_focus() {
            ring(ui, rect, 4.0, egui::StrokeKind::Inside);
        }
        focus.control(FocusPlace::Bottom, &response);
    }

    fn paint(&mut self, ui: &Ui, rect: Rect, frame: TraceFrame, derived: &Derived, view: &ViewState) {
        let pieces = self.pieces.of((derived.judged_since, rect.size(), view.selection().clone()), || {
            let selected =
                |number| derived.insight.by_number(number).is_some_and(|j| view.selection().contains(&j.id));
            frame.pieces(&derived.insight, derived.words, selected)
        });
        PiecePainter::at(ui.painter(), style::theme(ui.ctx()), rect.min).paint(pieces);
    }
}

/// Returns the balance in words.
fn said(derived: &Derived) -> String {
    balance(derived, derived.words.balance(&derived.insight.trace))
}

/// Returns the balance; where something is taken as mended, as what it would be: "As if mended: −2".
pub(super) fn balance(derived: &Derived, balance: String) -> String {
    if !derived.is_as_if() {
        return balance;
    }
    derived.words.say("trace-as-if", &[("balance", balance.into())])
}

/// Shows the balance: "10 positive − 6 × 2 negative = −2"; where there is no room for that, in numbers.
pub(super) fn balance_ui(ui: &mut Ui, derived: &Derived) {
    let trace = &derived.insight.trace;
    let role = if trace.balance < 0 { Role::NegativeInk } else { Role::Muted };
    let ink = style::colour(style::theme(ui.ctx()), role);
    let (whole, help) = (said(derived), derived.words.text("trace-help"));
    let galley = ui.painter().layout_no_wrap(whole.clone(), TextStyle::Body.resolve(ui.style()), ink);
    if galley.size().x <= ui.available_width() {
        ui.label(galley).on_hover_text(help);
        return;
    }
    let brief = RichText::new(balance(derived, Words::balance_in_numbers(trace))).color(ink);
    let told = format!("{whole}\n{help}");
    ui.add(Label::new(brief).truncate()).on_hover_text(told).accessible_name(whole);
}

/// Returns what is told of the touchpoint under the pointer.
fn hint(derived: &Derived, judged: &Judged) -> Option<String> {
    let touchpoint = derived.journey.touchpoint(&judged.id)?;
    let level = if judged.as_if { derived.words.text("as-if") } else { derived.words.level(judged.level) };
    Some(format!("{} {}: {level}", judged.number, touchpoint.title))
}
