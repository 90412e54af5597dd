//! The ladder of a survey (R17): for each number of breaks a bar as high as the share of those asked who were
//! pleased in the end. It is drawn as it is, never smoothed; where few were asked, the bar is an outline. Without
//! an outcome, the height of a bar is the number of people.

use crate::{
    insight::{FEW, SurveyResult, outcome_share},
    journey::ByBreaks,
    words::Words,
};

use super::{
    font,
    pieces::{Anchor, Pen, Piece, Pos, Rect, Weight},
    sheet::Sheet,
    theme::Role,
};

/// The frame of a ladder: its size with all words and numbers, in canvas units, and its number of rows.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LadderFrame {
    width: f32,
    height: f32,
    rungs: usize,
}

/// The room for the words at the left.
const LEFT: f32 = 64.0;
/// The room for a share above its bar.
const ABOVE: f32 = 18.0;
/// The height of the two rows of numbers below the bars.
const BELOW: f32 = 40.0;
const TEXT: f32 = 11.5;
/// The greatest width of a bar.
const WIDEST: f32 = 48.0;
/// The least width of a step. Rows that then have no room are not drawn.
const NARROWEST: f32 = 26.0;
/// The share of a step that is left free beside its bar.
const GAP: f32 = 0.34;
/// The usual size of the picture in a report.
const SHEET: (f32, f32) = (720.0, 220.0);

impl LadderFrame {
    /// Returns a frame of this width and height for a result.
    pub fn new(width: f32, height: f32, result: &SurveyResult) -> Self {
        Self { width, height, rungs: result.table.by_breaks.len() }
    }

    fn step(self) -> f32 {
        let step = (self.width - LEFT) / self.rungs.max(1) as f32;
        step.clamp(NARROWEST, WIDEST / (1.0 - GAP))
    }

    /// Returns how many rows have room.
    fn shown(self) -> usize {
        // A little is added, so that rounding in an even division does not lose a row.
        (((self.width - LEFT) / self.step() + 0.01).floor().max(0.0) as usize).min(self.rungs)
    }

    fn bottom(self) -> f32 {
        self.height - BELOW
    }

    /// Returns the index of the row at this distance from the left edge; `None` where there is none.
    pub fn rung_at(self, x: f32) -> Option<usize> {
        let place = ((x - LEFT) / self.step()).floor();
        (place >= 0.0 && (place as usize) < self.shown()).then_some(place as usize)
    }

    /// Returns the pieces of the ladder, with its top left corner at the origin.
    pub fn pieces(self, result: &SurveyResult, words: &Words) -> Vec<Piece> {
        let mut out = Vec::new();
        let rows = &result.table.by_breaks[..self.shown()];
        let most = rows.iter().map(|row| row.people).max().unwrap_or_default();
        let has_outcome = rows.iter().any(|row| row.asked > 0);
        for (place, row) in rows.iter().enumerate() {
            let centre = LEFT + (place as f32 + 0.5) * self.step();
            if has_outcome {
                self.rung(&mut out, outcome_share(row), row.asked < FEW, (centre, row), words);
            } else {
                let share = f64::from(row.people) / f64::from(most.max(1));
                self.bar(&mut out, share, false, centre, row.breaks == 0);
            }
            self.numbers(&mut out, row, centre, words);
        }
        self.axis(&mut out, words);
        out
    }

    /// Draws the line below the rungs, and what the numbers below it are.
    fn axis(self, out: &mut Vec<Piece>, words: &Words) {
        for (name, y) in [("survey-breaks", 17.0), ("survey-people", 34.0)] {
            let text = font::cut(&words.text(name), TEXT, Weight::Regular, LEFT - 12.0);
            put(
                out,
                text,
                Pos::new(LEFT - 8.0, self.bottom() + y),
                (Weight::Regular, Role::Muted, Anchor::End),
            );
        }
        let line = Pen::solid(1.0, Role::Line);
        let points = vec![Pos::new(LEFT, self.bottom()), Pos::new(self.width.max(LEFT), self.bottom())];
        out.push(Piece::Path { points, line });
    }

    fn rung(
        self,
        out: &mut Vec<Piece>,
        share: Option<f64>,
        is_few: bool,
        (centre, row): (f32, &ByBreaks),
        words: &Words,
    ) {
        let Some(share) = share else { return };
        let top = self.bar(out, share, is_few, centre, row.breaks == 0);
        let (weight, role) = if row.breaks == 0 {
            (Weight::SemiBold, Role::PositiveInk)
        } else {
            (Weight::Regular, Role::Ink)
        };
        put(out, words.percentage(share), Pos::new(centre, top - 5.0), (weight, role, Anchor::Middle));
    }

    /// Draws a bar; returns the y of its top.
    fn bar(self, out: &mut Vec<Piece>, share: f64, is_few: bool, centre: f32, is_whole: bool) -> f32 {
        let height = (self.bottom() - ABOVE).max(0.0) * share as f32;
        let wide = self.step() * (1.0 - GAP);
        let rect = Rect::new(centre - wide / 2.0, self.bottom() - height, wide, height);
        let role = if is_whole { Role::Positive } else { Role::Unrated };
        let (fill, line) =
            if is_few { (None, Some(Pen::dashed(1.2, role, [4.0, 3.0]))) } else { (Some(role), None) };
        out.push(Piece::Rect { rect, radius: 2.0, fill, line });
        rect.min.y
    }

    fn numbers(self, out: &mut Vec<Piece>, row: &ByBreaks, centre: f32, words: &Words) {
        let at = |y: f32| Pos::new(centre, self.bottom() + y);
        put(out, words.number(row.breaks), at(17.0), (Weight::SemiBold, Role::Ink, Anchor::Middle));
        let people = words.number(row.people);
        let people = font::cut(&people, TEXT, Weight::Regular, self.step() - 2.0);
        put(out, people, at(34.0), (Weight::Regular, Role::Muted, Anchor::Middle));
    }
}

fn put(out: &mut Vec<Piece>, text: String, at: Pos, (weight, role, anchor): (Weight, Role, Anchor)) {
    out.push(Piece::Text { at, text, size: TEXT, weight, role, anchor });
}

impl Sheet {
    /// Returns a sheet with the ladder alone, for a report.
    pub fn of_ladder(result: &SurveyResult, words: &Words) -> Self {
        let rungs = result.table.by_breaks.len() as f32;
        let (width, height) = (SHEET.0.max(LEFT + NARROWEST * rungs), SHEET.1);
        Self {
            width,
            height,
            pieces: LadderFrame::new(width, height, result).pieces(result, words),
            title: words.ladder_title(result),
            description: words.ladder(result),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        insight::{Insight, View},
        journey::{Column, Edit, Extra, Item, Period, Survey, SurveyId, Table, test_map},
        words::Lang,
    };

    /// Returns a result with rows for 0 to 4 breaks; none of those with three breaks were asked.
    fn result() -> SurveyResult {
        let rung = |(breaks, people): (u32, u32)| {
            let asked = if breaks == 3 { 0 } else { people };
            ByBreaks { breaks, people, asked, yes: asked / (breaks + 1), extra: Extra::default() }
        };
        let by_breaks: Vec<_> = (0..).zip([411, 1_100, 900, 40, 12]).map(rung).collect();
        let answered = by_breaks.iter().map(|row| row.people).sum();
        let table = Table {
            segment: None,
            answered,
            unbroken: 411,
            more_sets: 0,
            larger_sets: answered - 411,
            by_breaks,
            break_sets: Vec::new(),
            extra: Extra::default(),
        };
        let survey = Survey {
            id: SurveyId::new("spring").expect("an id"),
            name: "Spring".to_owned(),
            date: Period::default(),
            outcome: "Satisfied".to_owned(),
            columns: (1..=4)
                .map(|number| Column { title: number.to_string(), touchpoint: None, extra: Extra::default() })
                .collect(),
            tables: vec![table],
            extra: Extra::default(),
        };
        let map = test_map::journey("A ?").apply(&[Edit::Put(Item::Survey(survey).into())]);
        let map = map.unwrap_or_else(|error| panic!("{error:?}"));
        SurveyResult::all(&map, &Insight::of(&map, &View::default())).remove(0)
    }

    #[test]
    fn r17_every_row_has_its_bar_and_its_numbers_within_the_frame() {
        let result = result();
        let (width, height) = (520.0, 180.0);
        let frame = LadderFrame::new(width, height, &result);
        let pieces = frame.pieces(&result, Lang::En.words());
        let bars: Vec<_> = pieces
            .iter()
            .filter_map(|it| if let Piece::Rect { rect, .. } = it { Some(rect) } else { None })
            .collect();
        assert_eq!(bars.len(), result.table.by_breaks.iter().filter(|row| row.asked > 0).count());
        assert!(bars.iter().all(|bar| bar.min.y >= ABOVE && bar.max.x <= width && bar.max.y <= height));
        assert_eq!(frame.rung_at(LEFT + 0.5 * frame.step()), Some(0));
        assert_eq!((frame.rung_at(LEFT - 1.0), frame.rung_at(width * 2.0)), (None, None));
    }

    #[test]
    fn r17_every_row_is_drawn_however_wide_the_panel_is() {
        let mut result = result();
        let row = result.table.by_breaks[1].clone();
        for rungs in [7, 13, 15] {
            result.table.by_breaks = (0..rungs).map(|breaks| ByBreaks { breaks, ..row.clone() }).collect();
            for width in 500..900 {
                let frame = LadderFrame::new(width as f32, 180.0, &result);
                assert_eq!(frame.shown(), rungs as usize, "{rungs} at {width}");
            }
        }
    }

    #[test]
    fn r17_where_few_were_asked_the_bar_is_an_outline() {
        let mut result = result();
        result.table.by_breaks[1].asked = FEW - 1;
        result.table.by_breaks[0].asked = FEW;
        let pieces = LadderFrame::new(520.0, 180.0, &result).pieces(&result, Lang::En.words());
        let fills: Vec<_> = pieces
            .iter()
            .filter_map(|it| if let Piece::Rect { fill, .. } = it { Some(fill.is_some()) } else { None })
            .collect();
        assert_eq!(fills[..2], [true, false]);
    }
}
