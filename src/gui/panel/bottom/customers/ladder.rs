//! The ladder in the panel: the same picture as in the report, with a tooltip that says what a bar rests on.

use egui::{Id, Label, Rect, RichText, Role as AccessRole, Sense, Ui, UiBuilder, Vec2, WidgetInfo};

use crate::{
    editor::{Derived, Memo},
    gui::widget::{painter::PiecePainter, style},
    insight::SurveyResult,
    journey::{SegmentId, SurveyId},
    picture::{LadderFrame, Piece},
};

/// The height of its heading, in points.
const HEAD: f32 = 22.0;

/// The ladder with its pieces, which are kept until what is seen or the size changes.
#[derive(Default)]
pub(super) struct LadderPart {
    pieces: Memo<Key, Vec<Piece>>,
}

/// The key of the pieces: the serial of what is seen, the table's survey and segment, and the size.
type Key = (u64, SurveyId, Option<SegmentId>, Vec2);

impl LadderPart {
    pub(super) fn show_ui(&mut self, ui: &mut Ui, rect: Rect, derived: &Derived, result: &SurveyResult) {
        let words = derived.words;
        let (head, body) = rect.split_top_bottom_at_y(rect.top() + HEAD);
        ui.scope_builder(UiBuilder::new().max_rect(head), |ui| {
            ui.horizontal(|ui| {
                let title = RichText::new(words.ladder_title(result)).strong();
                ui.add(Label::new(title).truncate()).on_hover_text(words.text("survey-ladder-help"));
            });
        });
        let response = ui.interact(body, Id::unique("ladder"), Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(AccessRole::Image, true, words.ladder(result)));
        let frame = LadderFrame::new(body.width(), body.height(), result);
        let key = (derived.serial, result.survey.clone(), result.table.segment.clone(), body.size());
        let pieces = self.pieces.of(key, || frame.pieces(result, words));
        PiecePainter::at(ui.painter(), style::theme(ui.ctx()), body.min).paint(pieces);
        let under = response.hover_pos().and_then(|at| frame.rung_at(at.x - body.left()));
        if let Some(row) = under.and_then(|place| result.table.by_breaks.get(place)) {
            response.on_hover_text_at_pointer(words.rung(row));
        }
    }
}
