//! R18: the scale of columns that were asked together: the narrowest that holds them all, and, where another fits
//! as well, the open question which of them it was.

use super::kind::Numbers;
use crate::insight::scale::AnswerScale;

/// An open question: columns that may have been asked on one of several scales. Only the people who ran the survey
/// know which.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ambiguity {
    /// The places of the columns in the sheet, in ascending order.
    pub columns: Vec<usize>,
    /// The scales that fit, at least two, in the order of [`AnswerScale::ALL`].
    pub scales: Vec<AnswerScale>,
}

/// The scale of each column, and the question that it leaves open.
pub(super) struct Together {
    pub scales: Vec<(usize, AnswerScale)>,
    pub open: Option<Ambiguity>,
}

impl Numbers {
    /// Returns whether a scale holds all these numbers, including those that it takes for no answer.
    pub(super) fn is_held_by(&self, scale: AnswerScale) -> bool {
        let Some((least, greatest)) = scale.range() else { return false };
        let zero = !self.has_zero || least <= 0.0 || scale.has_blank_zero();
        zero && self.least >= least && self.greatest <= greatest
    }

    /// Returns the greatest of the numbers that a scale holds, where it holds all of them but for slips of the pen;
    /// else `None`.
    fn greatest_on(&self, scale: AnswerScale) -> Option<f64> {
        let without_slips = Self { greatest: self.greatest_but_slips, ..*self };
        [*self, without_slips].into_iter().find(|it| it.is_held_by(scale)).map(|it| it.greatest)
    }

    fn is_signed(&self) -> bool {
        self.least < 0.0
    }
}

/// Returns the scales of the columns at these places; `are_grades` tells whether other columns of the survey are
/// school grades.
pub(super) fn together(columns: &[(usize, Numbers)], are_grades: bool) -> Together {
    let has_negative = columns.iter().any(|(_, it)| it.is_signed());
    let is_signed = |it: &Numbers| has_negative && it.is_held_by(AnswerScale::Signed);
    let (signed, counted): (Vec<_>, Vec<_>) = columns.iter().copied().partition(|(_, it)| is_signed(it));
    let mut taken: Vec<_> = signed.iter().map(|(place, _)| (*place, AnswerScale::Signed)).collect();
    let is_graded = counted.iter().all(|(_, it)| it.is_held_by(AnswerScale::SchoolGrade));
    let scale = match narrowest(&counted) {
        _ if are_grades && is_graded => AnswerScale::SchoolGrade,
        scale => scale,
    };
    taken.extend(counted.iter().map(|(place, _)| (*place, scale)));
    let is_known = counted.is_empty() || scale == AnswerScale::SchoolGrade;
    let open = if is_known { None } else { open(&counted, scale, is_graded) };
    Together { scales: taken, open }
}

fn narrowest(columns: &[(usize, Numbers)]) -> AnswerScale {
    let holds = |scale: &AnswerScale| columns.iter().all(|(_, it)| it.is_held_by(*scale));
    AnswerScale::COUNTED.into_iter().find(holds).unwrap_or(AnswerScale::ToTen)
}

fn greatest<'a>(columns: impl Iterator<Item = &'a (usize, Numbers)>) -> f64 {
    columns.map(|(_, it)| it.greatest).fold(0.0, f64::max)
}

/// Returns the open question: which other scales fit, and for which columns; `None` where none does.
fn open(columns: &[(usize, Numbers)], narrowest: AnswerScale, is_graded: bool) -> Option<Ambiguity> {
    let top = |scale: AnswerScale| scale.range().map_or(0.0, |(_, greatest)| greatest);
    let all = || columns.iter().map(|(place, _)| *place);
    let (mut scales, mut places) = (vec![narrowest], Vec::new());
    if greatest(columns.iter()) < top(narrowest) {
        let wider = AnswerScale::COUNTED.into_iter().filter(|scale| *scale > narrowest);
        scales.extend(wider);
        places.extend(all());
    }
    for narrower in AnswerScale::COUNTED.into_iter().take_while(|scale| *scale < narrowest) {
        // A column that only slips of the pen keep on a wider scale was probably asked on the narrower one.
        let held = || columns.iter().filter_map(|(place, it)| Some((*place, it.greatest_on(narrower)?)));
        if held().any(|(_, greatest)| greatest >= top(narrower)) {
            scales.push(narrower);
            places.extend(held().map(|(place, _)| place));
        }
    }
    if is_graded {
        scales.push(AnswerScale::SchoolGrade);
        places.extend(all());
    }
    scales.sort_unstable();
    places.sort_unstable();
    places.dedup();
    (scales.len() > 1).then_some(Ambiguity { columns: places, scales })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Returns the scales of columns with these least and greatest values, and the scales and columns of the open
    /// question.
    fn told(columns: &[(f64, f64)]) -> (Vec<&'static str>, Vec<&'static str>, Vec<usize>) {
        let numbers = |&(least, greatest): &(f64, f64)| {
            let rated = if least == 0.0 { 1.0 } else { least };
            Numbers { least: rated, greatest, greatest_but_slips: greatest, has_zero: least == 0.0 }
        };
        let columns: Vec<_> = columns.iter().map(numbers).enumerate().collect();
        let mut found = together(&columns, false);
        found.scales.sort_unstable();
        let open = found.open.unwrap_or(Ambiguity { columns: Vec::new(), scales: Vec::new() });
        let words = |scales: Vec<AnswerScale>| scales.into_iter().map(AnswerScale::as_str).collect();
        (words(found.scales.into_iter().map(|(_, it)| it).collect()), words(open.scales), open.columns)
    }

    #[test]
    fn r18_the_narrowest_scale_that_holds_all_columns_is_taken_where_its_greatest_value_occurs() {
        assert_eq!(told(&[(1.0, 5.0), (2.0, 4.0)]), (vec!["1-5", "1-5"], vec![], vec![]));
        assert_eq!(told(&[(1.0, 3.0)]), (vec!["1-3"], vec![], vec![]));
        assert_eq!(told(&[(0.0, 5.0)]), (vec!["1-5"], vec![], vec![]));
        assert_eq!(told(&[(0.0, 7.0), (1.0, 7.0)]), (vec!["1-7", "1-7"], vec![], vec![]));
        assert_eq!(told(&[(0.0, 9.0)]), (vec!["0-10"], vec![], vec![]), "no other holds it");
        assert_eq!(told(&[(-2.0, 1.0), (1.0, 2.0)]), (vec!["-2..2", "-2..2"], vec![], vec![]));
        assert_eq!(told(&[(-1.0, 2.0), (1.0, 5.0)]), (vec!["-2..2", "1-5"], vec![], vec![]));
    }

    #[test]
    fn r18_where_two_scales_fit_it_is_asked() {
        assert_eq!(told(&[(1.0, 4.0)]), (vec!["1-5"], vec!["1-5", "1-7", "0-10"], vec![0]));
        assert_eq!(told(&[(1.0, 2.0)]), (vec!["1-3"], vec!["1-3", "1-5", "1-7", "0-10"], vec![0]));
        assert_eq!(told(&[(1.0, 5.0), (0.0, 10.0)]), (vec!["0-10", "0-10"], vec!["1-5", "0-10"], vec![0]));
        assert_eq!(told(&[(4.0, 10.0)]), (vec!["0-10"], vec!["0-10", "4-10"], vec![0]));
        assert_eq!(told(&[(4.0, 5.0)]), (vec!["1-5"], vec!["1-5", "4-10"], vec![0]));
    }

    #[test]
    fn r18_beside_grades_with_a_plus_or_minus_numbers_from_4_to_10_are_grades() {
        let numbers = Numbers { least: 7.0, greatest: 10.0, greatest_but_slips: 10.0, has_zero: false };
        let found = together(&[(3, numbers)], true);
        assert_eq!((found.scales, found.open), (vec![(3, AnswerScale::SchoolGrade)], None));
    }
}
