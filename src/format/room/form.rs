//! The evaluation form of the ten causes of distrust (R12), with the strategy and the goals that it is filled in for: what
//! was heard in one contact, so that it is kept beside others.

use crate::{
    format::{
        pdf::{CellKind, CellPlace, Paper, PaperPage, PartRole},
        report::ReportSource,
    },
    journey::{Answer, Cause},
    picture::{Anchor, Piece, Pos, Rect, Weight},
    words::capital,
};

use super::lay::{EDGE, HEADING, MARGIN, Pages, RULE, TEXT, Type, frame, lefts};

/// The columns: a number, a cause, three boxes to tick, room for what was heard.
const WIDTHS: [f32; 6] = [32.0, 166.0, 46.0, 46.0, 70.0, 163.0];
const ANSWERS: [Answer; 3] = [Answer::Yes, Answer::No, Answer::NotApplicable];
const LOWEST: f32 = 34.0;
const BOX: f32 = 14.0;
const PAD: f32 = 5.0;

pub(super) fn pages(source: &ReportSource<'_>, title: &str, paper: Paper) -> Vec<PaperPage> {
    let words = source.words;
    let mut pages = Pages::new(title, Paper::A4.size());
    pages.text(PartRole::Paragraph, &words.text("form-how"), TEXT);
    pages.y += 8.0;
    let promise = source.journey.about().promise.trim();
    if !promise.is_empty() {
        let promise = words.say("report-promise", &[("promise", promise.into())]);
        pages.text(PartRole::Paragraph, &promise, Type { weight: Weight::SemiBold, ..TEXT });
        pages.y += 4.0;
    }
    let room = pages.room();
    for (name, lines) in [("form-strategy", 2), ("form-goals", 3)] {
        pages.field(&words.text(name), lines, (MARGIN, room));
    }
    let (half, top) = (room / 2.0 - 8.0, pages.y);
    pages.field(&words.text("form-touchpoint"), 1, (MARGIN, half));
    pages.y = top;
    pages.field(&words.text("tally-date"), 1, (MARGIN + half + 16.0, half));
    pages.y += 4.0;
    causes(source, &mut pages);
    pages.y += 12.0;
    for (name, lines) in [("form-seen", 1), ("form-next", 2)] {
        if pages.is_full(lines as f32 * 24.0) {
            pages.next();
        }
        pages.field(&words.text(name), lines, (MARGIN, room));
    }
    pages.finished(paper)
}

fn causes(source: &ReportSource<'_>, pages: &mut Pages) {
    pages.part(PartRole::Table(source.words.text("form-says").into_owned()), Vec::new());
    heads(source, pages, false);
    for (number, cause) in (1..).zip(Cause::ALL) {
        row(source, pages, (number, &capital(&source.words.cause(cause))));
    }
}

/// What each column is for, again on each page.
fn heads(source: &ReportSource<'_>, pages: &mut Pages, is_again: bool) {
    let words = source.words;
    let answers = ANSWERS.map(|answer| capital(&words.answer(&answer)));
    let [yes, no, other] = answers;
    let heads = [
        words.text("report-number").into_owned(),
        words.text("form-cause").into_owned(),
        yes,
        no,
        other,
        words.text("form-heard").into_owned(),
    ];
    pages.heads(&heads, (WIDTHS, PAD), HEADING, is_again);
}

fn row(source: &ReportSource<'_>, pages: &mut Pages, (number, cause): (u32, &str)) {
    let height = (TEXT.height(cause, WIDTHS[1] - PAD) + 2.0 * PAD).max(LOWEST);
    if pages.is_full(height) {
        pages.next();
        heads(source, pages, true);
    }
    let (y, lefts) = (pages.y, lefts(WIDTHS));
    let cell = |column, kind| PartRole::Cell(CellPlace { row: number, column, kind });
    let rule = |y: f32| {
        let points = vec![Pos::new(MARGIN, y), Pos::new(lefts[5] + WIDTHS[5], y)];
        Piece::Path { points, line: RULE }
    };
    let mut pieces = Vec::new();
    TEXT.put(&mut pieces, &number.to_string(), Pos::new(lefts[0], y + PAD + 3.0), Anchor::Start);
    pages.part(cell(0, CellKind::Plain), pieces);
    let mut pieces = Vec::new();
    TEXT.write(&mut pieces, cause, Pos::new(lefts[1], y + PAD + 3.0), WIDTHS[1] - PAD);
    pages.part(cell(1, CellKind::Name), pieces);
    for column in 2..5 {
        let rect = Rect::new(lefts[column as usize], y + PAD + 2.0, BOX, BOX);
        pages.part(cell(column, CellKind::Plain), vec![frame(rect, EDGE)]);
    }
    pages.part(cell(5, CellKind::Plain), Vec::new());
    pages.part(PartRole::Ornament, vec![rule(y + height)]);
    pages.y += height;
}
