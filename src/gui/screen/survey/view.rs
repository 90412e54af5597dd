//! The state of looking through a survey: the column that is open, and what is typed.

use egui::Ui;

use super::{aside::ChipNeeds, parts::RowNeeds, pressed::SurveyShown};
use crate::{editor::Memo, insight::scale::number, words::Lang};

/// The most columns of each list whose texts are measured: a sheet may have a thousand, and a choice must not be felt.
const MEASURED: usize = 60;

/// The widths that the texts of both lists need.
#[derive(Clone, Copy, Default)]
pub(super) struct SurveyWidths {
    pub rows: RowNeeds,
    pub chips: ChipNeeds,
}

/// The state that is kept while a survey is looked through.
#[derive(Default)]
pub(in crate::gui) struct SurveyView {
    /// The number of the survey.
    of: u64,
    /// The place of the column that is open beside the list.
    pub(super) at: usize,
    pub(super) name: String,
    pub(super) date: String,
    /// Whether the list of columns is to get the keyboard focus.
    pub(super) takes_keys: bool,
    /// The sentences worth knowing, by choices, name and language.
    known: Memo<(u64, String, Lang), Vec<String>>,
    /// The places of the open column's values, the greatest first, by choices and column.
    order: Memo<(u64, usize), Vec<usize>>,
    /// The widths that the texts need, by choices and what is seen of the map.
    widths: Memo<(u64, u64), SurveyWidths>,
}

impl SurveyView {
    /// Begins with the first column that is taken, if another survey is shown than before.
    pub(super) fn follow(&mut self, shown: SurveyShown<'_>) {
        let of = shown.surveying.number();
        if self.of != of {
            let plan = shown.surveying.plan();
            let (name, date) = (plan.name.clone(), plan.date.as_str().to_owned());
            let at = shown.places(true).first().copied().unwrap_or_default();
            *self = Self { of, at, name, date, takes_keys: true, ..Self::default() };
        }
        self.at = self.at.min(shown.surveying.sheet().columns.len().saturating_sub(1));
    }

    /// Returns the widths that the texts need. They are measured anew after a choice, and once a font is found that
    /// has letters of theirs.
    pub(super) fn widths(&mut self, ui: &Ui, shown: SurveyShown<'_>) -> SurveyWidths {
        let key = (shown.surveying.revision(), shown.derived.serial);
        let first = |are_taken| shown.places(are_taken).into_iter().take(MEASURED).collect::<Vec<_>>();
        *self.widths.of(key, || SurveyWidths {
            rows: RowNeeds::of(ui, shown, &first(true)),
            chips: ChipNeeds::of(ui, shown, &first(false)),
        })
    }

    pub(super) fn known(&mut self, shown: SurveyShown<'_>) -> &[String] {
        let (surveying, derived) = (shown.surveying, shown.derived);
        let key = (surveying.revision(), surveying.plan().name.clone(), derived.words.lang);
        self.known.of(key, || {
            derived.words.worth_knowing(surveying.as_counted(), &derived.insight, &derived.journey)
        })
    }

    /// Returns the places of the open column's values: numbers first, from the highest, then words in the order
    /// they were met.
    pub(super) fn order(&mut self, shown: SurveyShown<'_>) -> &[usize] {
        let values = &shown.count(self.at).values;
        self.order.of((shown.surveying.revision(), self.at), || {
            let worth = |place: usize| number(&values[place].text).unwrap_or(f64::NEG_INFINITY);
            let mut order: Vec<_> = (0..values.len()).map(|place| (place, worth(place))).collect();
            order.sort_by(|a, b| b.1.total_cmp(&a.1));
            order.into_iter().map(|(place, _)| place).collect()
        })
    }
}
