//! How a survey is looked through: the column that is open, and what is typed.

use super::pressed::SurveyShown;

/// What is kept while a survey is looked through.
#[derive(Default)]
pub(in crate::gui) struct SurveyView {
    /// The file and sheet that it is of.
    of: Option<(String, Option<String>)>,
    /// The place of the column that is open beside the list.
    pub(super) at: usize,
    pub(super) name: String,
    pub(super) date: String,
}

impl SurveyView {
    /// Begins with the first column that is taken, where another survey is shown than before.
    pub(super) fn follow(&mut self, shown: SurveyShown<'_>) {
        let of = Some((shown.surveying.file.clone(), shown.surveying.page.clone()));
        if self.of != of {
            let plan = shown.surveying.plan();
            let (name, date) = (plan.name.clone(), plan.date.as_str().to_owned());
            *self = Self { of, at: shown.places(true).first().copied().unwrap_or_default(), name, date };
        }
        self.at = self.at.min(shown.surveying.sheet().columns.len().saturating_sub(1));
    }
}
