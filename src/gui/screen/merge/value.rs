//! Paints what a choice says and does: the face that the touchpoint gets, answers as a bar with their counts, or
//! words.

use egui::{Rect, Ui, pos2, vec2};

use crate::{
    gui::widget::{faces::paint_face, painter::PiecePainter, style},
    insight::{Answers, Level},
    journey::{Conflict, Decision, Rating},
    picture::{self, Weight, answer_bar},
};

use super::{choice::Offer, shown::MergeShown};

/// Paints the value of a choice, with the face that the touchpoint gets, or the answers as a bar. Returns whether
/// words were cut.
pub(super) fn paint_value(
    ui: &Ui,
    rect: Rect,
    shown: MergeShown<'_>,
    (conflict, choice): (&Conflict, &Offer),
    level: Option<Level>,
    value: &str,
) -> bool {
    let ink = ui.visuals().text_color();
    let inner = rect.shrink2(vec2(14.0, 12.0)).with_min_y(rect.top() + 38.0);
    let mut top = inner.top();
    if let Some(level) = level {
        paint_face(ui, pos2(inner.left() + 13.0, top + 13.0), level, 12.0);
        let (text, look) = (shown.derived.words.level(level), (style::font(14.0, Weight::Regular), ink));
        style::paint_line(ui, pos2(inner.left() + 34.0, top + 13.0), &text, look, inner.width() - 34.0);
        top += 32.0;
    }
    if let Some(answers) = answers(conflict, &choice.decision) {
        paint_answers(ui, inner.with_min_y(top), answers);
        return false;
    }
    let lines = if level.is_some() { 2 } else { 3 };
    let galley =
        style::lines(ui, value, style::font(style::UI_SIZE, Weight::Regular), ink, inner.width(), lines);
    let is_cut = galley.elided;
    ui.painter().galley(pos2(inner.left(), top), galley, ink);
    is_cut
}

/// Returns the answers that count if it is chosen; `None` where it is not about answers.
fn answers(conflict: &Conflict, decision: &Decision) -> Option<Answers> {
    let of = |text: &str| {
        let counts: Vec<u64> = text.split('/').filter_map(|count| count.parse().ok()).collect();
        let [negative, neutral, positive] = counts[..] else { return Some(Answers::default()) };
        Some(Answers { negative, neutral, positive })
    };
    if !conflict.is_about_answers() {
        return None;
    }
    match decision {
        Decision::Ours => of(&conflict.ours),
        Decision::Theirs => of(&conflict.theirs),
        Decision::Base => of(&conflict.base),
        Decision::Both { .. } => {
            let [ours, theirs] = [of(&conflict.ours)?, of(&conflict.theirs)?];
            Some(Answers {
                negative: ours.negative + theirs.negative,
                neutral: ours.neutral + theirs.neutral,
                positive: ours.positive + theirs.positive,
            })
        }
        Decision::Another(_) => None,
    }
}

fn paint_answers(ui: &Ui, room: Rect, answers: Answers) {
    let (muted, ink) = (ui.visuals().weak_text_color(), ui.visuals().text_color());
    let mut pieces = Vec::new();
    answer_bar(&mut pieces, answers, picture::Rect::new(0.0, 0.0, room.width(), 9.0));
    PiecePainter::at(ui.painter(), style::theme(ui.ctx()), room.min).paint(&pieces);
    let mut left = room.left();
    for rating in Rating::ALL {
        let at = pos2(left + 8.0, room.top() + 24.0);
        paint_face(ui, at, Level::from(rating), 7.0);
        let count = answers.count(rating);
        let ink = if count == 0 { muted } else { ink };
        let galley = ui.painter().layout_no_wrap(count.to_string(), style::font(13.0, Weight::Medium), ink);
        let width = galley.size().x;
        ui.painter().galley(pos2(at.x + 13.0, at.y - galley.size().y / 2.0), galley, ink);
        left += 21.0 + width + 14.0;
    }
}
