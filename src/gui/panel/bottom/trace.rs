//! The emotional trace below the canvas (R9): a click on it selects the touchpoint and shows it.

use egui::{Label, Rect, RichText, Sense, Ui, Vec2, WidgetInfo};

use crate::{
    editor::{Looks, Selection, Sight},
    gui::widget::{
        focus::{PanelFocus, Place},
        painter::Easel,
        style,
    },
    picture::{Piece, Role, TraceFrame},
};

/// The pieces are kept until what is seen, selected or the panel's size changes. Their texts are not: what
/// egui has laid out is good only while its fonts stay as they are, and another theme changes them.
#[derive(Default)]
pub(super) struct Trace {
    of: Option<(u64, Vec2, Selection)>,
    pieces: Vec<Piece>,
}

impl Trace {
    pub(super) fn show_ui(&mut self, ui: &mut Ui, sight: &Sight, looks: &mut Looks, focus: &mut PanelFocus) {
        let count = sight.insight.touchpoints.len();
        let (rect, response) = ui.allocate_exact_size(ui.available_size(), Sense::click());
        let frame = TraceFrame::new(rect.width(), rect.height(), count);
        let name = format!("{}. {}", sight.words.text("trace"), sight.words.balance(&sight.insight.trace));
        response.widget_info(|| WidgetInfo::labeled(egui::Role::Image, true, &name));
        self.paint(ui, rect, frame, sight, looks);
        let under = |at: egui::Pos2| sight.insight.by_number(frame.number_at(at.x - rect.left())?);
        if let Some(judged) = response.interact_pointer_pos().and_then(under)
            && response.clicked()
        {
            looks.selection.only(judged.id.clone());
            looks.show(sight, &judged.id);
        }
        let hovered =
            response.hover_pos().and_then(under).and_then(|j| Some((j, sight.journey.touchpoint(&j.id)?)));
        if let Some((judged, touchpoint)) = hovered {
            let text = format!("{} {}: {}", judged.number, touchpoint.title, sight.words.level(judged.level));
            response.clone().on_hover_text_at_pointer(text);
        }
        if response.has_focus() {
            let accent = style::colour(style::theme(ui.ctx()), Role::Accent);
            ui.painter().rect_stroke(rect, 4.0, (1.5, accent), egui::StrokeKind::Inside);
        }
        focus.control(Place::Bottom, &response);
    }

    fn paint(&mut self, ui: &Ui, rect: Rect, frame: TraceFrame, sight: &Sight, looks: &Looks) {
        let now = (sight.said, rect.size(), looks.selection.clone());
        if self.of.as_ref() != Some(&now) {
            let selected =
                |number| sight.insight.by_number(number).is_some_and(|j| looks.selection.contains(&j.id));
            self.pieces = frame.pieces(&sight.insight, sight.words, selected);
            self.of = Some(now);
        }
        Easel::at(ui.painter(), style::theme(ui.ctx()), rect.min).paint(&self.pieces);
    }
}

/// "10 positive − 6 × 2 negative = −2".
pub(super) fn balance_ui(ui: &mut Ui, sight: &Sight) {
    let trace = &sight.insight.trace;
    let role = if trace.balance < 0 { Role::NegativeInk } else { Role::Muted };
    let ink = style::colour(style::theme(ui.ctx()), role);
    let balance = RichText::new(sight.words.balance(trace)).color(ink);
    ui.add(Label::new(balance).truncate()).on_hover_text(sight.words.text("trace-help"));
}
