//! R18: columns that a few of their answers keep on a wider scale than the columns that were asked with them. Such
//! an answer may be a slip of the pen, and then all answers of its column are read wrongly.

use super::{columns::ColumnCount, count::Counted, kind::is_slip, plan::SurveyPlan};
use crate::insight::scale::{AnswerScale, CellReply, Reading};

/// A column that a few of its answers keep on a wider scale than most others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WidenedColumn {
    /// The place of the column in the sheet.
    pub place: usize,
    /// The scale by which it is read.
    pub scale: AnswerScale,
    /// The narrower scale by which most columns are read.
    pub usual: AnswerScale,
    /// The number of its answers that the narrower scale does not have, at least one.
    pub few: u32,
    /// The number of all its answers.
    pub answers: u32,
}

impl SurveyPlan {
    /// Returns the touchpoints that a single answer, or one in 20, keeps on a wider scale than the one by which
    /// more than half of them are read. Only scales that begin with 0 or 1 are compared.
    pub fn widened(&self, counted: &Counted) -> Vec<WidenedColumn> {
        let scale = |place: usize| self.columns()[place].reading.map(Reading::scale);
        let counts =
            |place: usize| Some((place, scale(place).filter(|it| AnswerScale::COUNTED.contains(it))?));
        let columns: Vec<_> = self.touchpoints().filter_map(counts).collect();
        let readers = |scale: &AnswerScale| columns.iter().filter(|(_, it)| it == scale).count();
        let usual = AnswerScale::COUNTED.into_iter().find(|scale| 2 * readers(scale) > columns.len());
        let of = |&(place, scale): &(usize, AnswerScale)| {
            let usual = usual.filter(|usual| *usual < scale)?;
            let (few, answers) = beyond(&counted.columns[place], usual);
            let may_be_slip = few == 1 || is_slip(few.into(), answers.into());
            let is_told = few > 0 && 2 * few < answers && may_be_slip;
            is_told.then_some(WidenedColumn { place, scale, usual, few, answers })
        };
        columns.iter().filter_map(of).collect()
    }
}

/// Returns the number of a column's answers that another scale does not have, and the number of all its answers.
fn beyond(count: &ColumnCount, scale: AnswerScale) -> (u32, u32) {
    let answers = || count.values.iter().filter(|it| matches!(it.reply, Some(CellReply::Level(_))));
    let is_beyond = |text: &str| Reading::of(scale).reply(text) == CellReply::Outside;
    let few = answers().filter(|it| is_beyond(&it.text)).map(|it| it.people).sum();
    (few, answers().map(|it| it.people).sum())
}
