//! A survey on its way into the map: the answers as they were read, what each column is taken for so far, and the
//! counts that follow. Nothing of it is in the map before it is taken.

mod choices;

use std::{path::PathBuf, sync::Arc};

use super::Memo;
use crate::{
    insight::{
        respondents::{Ambiguity, AnswerSheet, Counted, CountedSurvey, SurveyLack, SurveyPlan, replaced},
        scale::AnswerScale,
    },
    journey::{GroupName, Journey, Period, TouchpointId},
};

/// The place that a survey's answers come from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct SurveySource {
    /// The name of the file, or the words that stand for it where the answers were pasted.
    pub file: String,
    /// The path of the file; `None` where the answers were pasted.
    pub path: Option<PathBuf>,
    /// The names of the sheets of a spreadsheet; empty for a text.
    pub pages: Vec<String>,
    /// The sheet that was read.
    pub page: Option<String>,
}

/// Answers that are being looked through before they are taken.
#[derive(Debug)]
pub(crate) struct Surveying {
    /// The number of the survey, from 1, among all that this window has looked through.
    pub(super) number: u64,
    source: SurveySource,
    /// Whether the answers given so far are to be set aside as a round of their own (R5).
    pub(super) sets_aside: bool,
    sheet: Arc<AnswerSheet>,
    plan: SurveyPlan,
    counted: Counted,
    /// The question that was asked first, kept so that its answer can be changed.
    question: Option<Ambiguity>,
    past: Vec<SurveyPlan>,
    future: Vec<SurveyPlan>,
    /// The number of changes so far.
    revision: u64,
    unbroken: Memo<u64, Vec<(AnswerScale, u32)>>,
}

/// A thing that a column can be taken for.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum TakenChoice {
    Touchpoint(TouchpointId),
    /// A new touchpoint.
    New,
    Outcome,
    Segment,
    LeaveOut,
}

impl Surveying {
    /// Guesses what the columns are, for this journey. Name and date are those of the survey until somebody changes
    /// them.
    pub(crate) fn new(
        source: SurveySource,
        (name, date): (String, Period),
        sheet: AnswerSheet,
        journey: &Journey,
    ) -> Self {
        let mut plan = SurveyPlan::guess(&sheet, journey);
        (plan.name, plan.date) = (name, date);
        let counted = Counted::of(&plan, &sheet);
        Self {
            number: 0,
            source,
            sets_aside: false,
            question: plan.open_question().cloned(),
            sheet: Arc::new(sheet),
            plan,
            counted,
            past: Vec::new(),
            future: Vec::new(),
            revision: 0,
            unbroken: Memo::default(),
        }
    }

    /// Returns the number of the survey, from 1, among all that this window has looked through.
    pub(crate) fn number(&self) -> u64 {
        self.number
    }

    /// Returns the place that the answers come from.
    pub(crate) fn source(&self) -> &SurveySource {
        &self.source
    }

    /// Returns whether the answers given so far are to be set aside as a round of their own (R5).
    pub(crate) fn sets_aside(&self) -> bool {
        self.sets_aside
    }

    pub(crate) fn sheet(&self) -> &AnswerSheet {
        &self.sheet
    }

    pub(crate) fn plan(&self) -> &SurveyPlan {
        &self.plan
    }

    /// Returns the counts that follow from the plan.
    pub(crate) fn counted(&self) -> &Counted {
        &self.counted
    }

    /// Returns sheet, plan and counts together.
    pub(crate) fn as_counted(&self) -> CountedSurvey<'_> {
        CountedSurvey { sheet: self.sheet(), plan: self.plan(), counted: self.counted() }
    }

    /// Returns the scales that fit where several do, whether or not one has been chosen since (R18).
    pub(crate) fn question(&self) -> Option<&Ambiguity> {
        self.question.as_ref()
    }

    /// Returns whether the scale of some columns is still open; until it is chosen, nothing can be taken.
    pub(crate) fn is_open(&self) -> bool {
        self.plan.open_question().is_some()
    }

    /// Returns how many journeys would be unbroken on each of the scales that are asked about.
    pub(super) fn unbroken_by_scale(&mut self) -> &[(AnswerScale, u32)] {
        let Self { question, plan, sheet, unbroken, revision, .. } = self;
        unbroken.of(*revision, || {
            let Some(question) = question else { return Vec::new() };
            let on = |&scale: &AnswerScale| {
                let mut plan = plan.clone();
                plan.choose_scale(scale, &question.columns);
                (scale, Counted::of(&plan, sheet).all().unbroken)
            };
            question.scales.iter().map(on).collect()
        })
    }

    /// Returns whether the map has a survey of this name, or answers of a group of this name; they would be
    /// replaced.
    pub(crate) fn replaces(&self, journey: &Journey) -> bool {
        replaced(journey, &self.plan.name).next().is_some()
            || journey.named_groups().contains_key(&self.group())
    }

    /// Returns whether the group of this name is set aside, so that the answers would count for nothing (R5).
    pub(crate) fn is_aside(&self, journey: &Journey) -> bool {
        let group = self.group();
        journey.groups().into_iter().any(|it| it.aside && it.name == group)
    }

    fn group(&self) -> GroupName {
        GroupName::new(&self.plan.name)
    }

    /// Returns the number of choices so far, including those that were undone.
    pub(crate) fn revision(&self) -> u64 {
        self.revision
    }

    /// Returns why the survey cannot be taken; `None` where it can.
    pub(crate) fn lacks(&self) -> Option<SurveyLack> {
        self.plan.lacks(&self.counted)
    }
}
