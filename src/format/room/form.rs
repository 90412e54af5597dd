//! Lays out the evaluation form of the ten causes of distrust (R12), with fields for the strategy and the goals. It
//! is filled in with what was heard in one contact, so that it can be kept beside others.

use crate::{
    format::{
        pdf::{
            CellKind, CellPlace, PagePart, Paper, PaperPage, PartRole,
            flow::{Slab, below_head},
        },
        report::ReportSource,
    },
    journey::{Answer, Cause},
    picture::{Rect, Weight},
    words::capital,
};

use super::lay::{HEADING, TEXT, enlarged, field, fields, frame, head, heads, lefts, paragraph, rule, width};

/// The widths of the columns in points: a number, a cause, three boxes to tick, and room for what was heard.
const WIDTHS: [f32; 6] = [32.0, 166.0, 46.0, 46.0, 70.0, 163.0];
const ANSWERS: [Answer; 3] = [Answer::Yes, Answer::No, Answer::NotApplicable];
const LOWEST: f32 = 34.0;
const BOX: f32 = 14.0;
const PAD: f32 = 5.0;
/// The space above the text of a row.
const ABOVE: f32 = 8.0;

pub(super) fn pages(source: &ReportSource<'_>, title: &str, paper: Paper) -> Vec<PaperPage> {
    let words = source.words;
    let mut slabs = head(title, &words.text("form-how"), width());
    slabs.extend(promise(source));
    slabs.extend([("form-strategy", 2), ("form-goals", 3)].map(|field| written(source, field)));
    slabs.push(fields([&words.text("form-touchpoint"), &words.text("tally-date")]));
    slabs.extend(below_head(columns(source), rows(source), 2));
    let last = [("form-seen", 1), ("form-next", 2)].map(|field| written(source, field));
    slabs.extend(last.map(|field| Slab { gap: 12.0, ..field }));
    enlarged(slabs, title, paper)
}

fn promise(source: &ReportSource<'_>) -> Vec<Slab> {
    let promise = source.journey.about().promise.trim();
    if promise.is_empty() {
        return Vec::new();
    }
    let promise = source.words.say("report-promise", &[("promise", promise.into())]);
    paragraph(TEXT.in_weight(Weight::SemiBold), &promise, 8.0, width())
}

/// Returns a field across the page, with this many lines to write on.
fn written(source: &ReportSource<'_>, (name, lines): (&str, usize)) -> Slab {
    field(&source.words.text(name), lines, (0.0, width()))
}

fn columns(source: &ReportSource<'_>) -> Slab {
    let words = source.words;
    let [yes, no, other] = ANSWERS.map(|answer| capital(&words.answer(&answer)));
    let texts = [
        words.text("report-number").into_owned(),
        words.text("form-cause").into_owned(),
        yes,
        no,
        other,
        words.text("form-heard").into_owned(),
    ];
    heads(&words.text("form-says"), &texts, (WIDTHS, PAD), HEADING)
}

fn rows(source: &ReportSource<'_>) -> Vec<Slab> {
    let causes = (1..).zip(Cause::ALL);
    causes.map(|(number, cause)| row(number, &capital(&source.words.cause(cause)))).collect()
}

fn row(number: u32, cause: &str) -> Slab {
    let lefts = lefts(WIDTHS);
    let cell =
        |column, kind, pieces| PagePart::new(PartRole::Cell(CellPlace { row: number, column, kind }), pieces);
    let cause = TEXT.lines(cause, WIDTHS[1] - PAD);
    let height = (cause.len() as f32 * TEXT.pitch + ABOVE + PAD).max(LOWEST);
    let number = vec![TEXT.line(number.to_string(), lefts[0], ABOVE)];
    let mut parts =
        vec![cell(0, CellKind::Plain, number), cell(1, CellKind::Name, TEXT.block(cause, lefts[1], ABOVE))];
    for column in 2..5 {
        let rect = Rect::new(lefts[column as usize], ABOVE - 1.0, BOX, BOX);
        parts.push(cell(column, CellKind::Plain, vec![frame(rect)]));
    }
    parts.push(cell(5, CellKind::Plain, Vec::new()));
    parts.push(PagePart::new(PartRole::Ornament, vec![rule(height, 0.0, lefts[5] + WIDTHS[5])]));
    Slab { height, parts, ..Slab::default() }
}
