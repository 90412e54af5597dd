//! How the answers of a column fall on the three levels, as a row of the list shows it.

use egui::{Rect, Ui, pos2};

use crate::{
    gui::widget::{painter::PiecePainter, style},
    insight::{Answers, respondents::TakenAs},
    picture::{self, Role, Weight, answer_bar},
};

use super::{
    parts::{GAP, LEAST_BAR},
    pressed::SurveyShown,
};

/// The least width of the positive share, beside the bar.
const SHARE: f32 = 96.0;
/// The share that takes the most room in words.
const WIDEST: f64 = 0.888;
const BAR: f32 = 14.0;

/// Paints the levels as a bar with the positive share; for outcome and segment, the counts in words.
pub(super) fn paint_levels(ui: &Ui, rect: Rect, shown: SurveyShown<'_>, place: usize) {
    let words = shown.derived.words;
    let theme = style::theme(ui.ctx());
    let muted = style::colour(theme, Role::Muted);
    let font = style::font(style::UI_SIZE, Weight::Regular);
    let put = |rect: Rect, text: &str| {
        style::paint_line(ui, rect.left_center(), text, (font.clone(), muted), rect.width());
    };
    let wide = |text: &str| style::one_line(ui, text, font.clone(), muted, f32::INFINITY).size().x;
    let tally = shown.count(place).tally;
    match &shown.choice(place).taken {
        TakenAs::Touchpoint(_) if !tally.is_empty() => {
            let said = |share: f64| words.say("survey-positive", &[("share", words.share(share).into())]);
            // As wide as any share can be, so that the bars of all rows end alike.
            let room = SHARE.max(wide(&said(WIDEST)) + 2.0);
            let (bar, share) = rect.split_left_right_at_x((rect.right() - room).max(rect.left() + LEAST_BAR));
            let room = picture::Rect::new(0.0, 0.0, bar.width() - GAP, BAR);
            let mut pieces = Vec::new();
            let answers = Answers::from(tally);
            answer_bar(&mut pieces, answers, room);
            let at = pos2(bar.left(), bar.center().y - BAR / 2.0);
            PiecePainter::at(ui.painter(), theme, at).paint(&pieces);
            let positive = f64::from(tally.positive) / answers.total() as f64;
            let whole = said(positive);
            put(share, &if wide(&whole) > share.width() { words.share(positive) } else { whole });
        }
        TakenAs::Outcome { yes } => {
            let counts = words.outcome_counts_to_fit(shown.count(place), yes);
            let fits = |text: &&String| wide(text) <= rect.width();
            put(rect, counts.iter().find(fits).unwrap_or(&counts[2]));
        }
        TakenAs::Segment => put(rect, &words.segment_counts(shown.count(place))),
        TakenAs::Touchpoint(_) | TakenAs::LeftOut(_) => {}
    }
}
