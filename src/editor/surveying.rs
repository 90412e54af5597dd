//! A survey on its way into the map: the answers as they were read, what each column is taken for so far, and what that
//! comes to. Nothing of it is in the map before it is taken.

use std::{collections::BTreeSet, path::PathBuf, sync::Arc};

use super::Memo;
use crate::{
    insight::{
        respondents::{Ambiguity, AnswerSheet, Counted, SurveyLack, SurveyPlan, replaced},
        scale::AnswerScale,
    },
    journey::{GroupName, Journey, Period},
};

/// Answers that are being looked through before they are taken.
#[derive(Debug)]
pub(crate) struct Surveying {
    /// The number of the survey, from 1, among all that this window has looked through.
    pub(crate) number: u64,
    /// The name of the file, or what stands for it.
    pub(crate) file: String,
    /// The file itself; `None` where it was pasted.
    pub(crate) path: Option<PathBuf>,
    /// The names of the sheets of a spreadsheet; none of a text.
    pub(crate) pages: Vec<String>,
    /// The sheet that was read.
    pub(crate) page: Option<String>,
    /// Whether what was answered so far is set aside as a round of its own (R5).
    pub(crate) sets_aside: bool,
    sheet: Arc<AnswerSheet>,
    plan: SurveyPlan,
    counted: Counted,
    /// What was asked about at first, so that the answer can be changed.
    question: Option<Ambiguity>,
    past: Vec<SurveyPlan>,
    future: Vec<SurveyPlan>,
    /// Counts the changes.
    revision: u64,
    unbroken: Memo<u64, Vec<(AnswerScale, u32)>>,
}

impl Surveying {
    /// Guesses what the columns are, for this journey. `name` is what the survey is called until somebody says
    /// otherwise.
    pub(crate) fn new(file: String, name: String, sheet: AnswerSheet, journey: &Journey) -> Self {
        let mut plan = SurveyPlan::guess(&sheet, journey);
        plan.name = name;
        let counted = Counted::of(&plan, &sheet);
        Self {
            number: 0,
            file,
            path: None,
            pages: Vec::new(),
            page: None,
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

    pub(crate) fn sheet(&self) -> &AnswerSheet {
        &self.sheet
    }

    pub(crate) fn plan(&self) -> &SurveyPlan {
        &self.plan
    }

    /// What the plan comes to.
    pub(crate) fn counted(&self) -> &Counted {
        &self.counted
    }

    /// The scales that fit where several do, whether or not one was chosen meanwhile (R18).
    pub(crate) fn question(&self) -> Option<&Ambiguity> {
        self.question.as_ref()
    }

    /// Returns whether it is still open on which scale some columns were asked: then nothing can be taken.
    pub(crate) fn is_open(&self) -> bool {
        self.plan.open_question().is_some()
    }

    /// Changes what columns are taken for; one step of undo, and counted again.
    pub(crate) fn change(&mut self, change: impl FnOnce(&mut SurveyPlan)) {
        let before = self.plan.clone();
        change(&mut self.plan);
        self.past.push(before);
        self.future.clear();
        self.count();
    }

    /// Calls the survey so; no step of undo, since nothing is counted by it.
    pub(crate) fn call(&mut self, name: String) {
        self.plan.name = name;
    }

    /// Says when it was; no step of undo either.
    pub(crate) fn date(&mut self, date: Period) {
        self.plan.date = date;
    }

    /// The texts of a column that most likely say yes, should it be the outcome.
    pub(crate) fn likely_yes(&self, place: usize) -> BTreeSet<String> {
        self.plan.likely_yes(&self.sheet, place)
    }

    /// Returns whether a choice was made that can be taken back.
    pub(crate) fn can_undo(&self) -> bool {
        !self.past.is_empty()
    }

    pub(super) fn can_redo(&self) -> bool {
        !self.future.is_empty()
    }

    pub(super) fn undo(&mut self) {
        if let Some(before) = self.past.pop() {
            let after = std::mem::replace(&mut self.plan, before);
            self.keep_called(&after);
            self.future.push(after);
            self.count();
        }
    }

    pub(super) fn redo(&mut self) {
        if let Some(after) = self.future.pop() {
            let before = std::mem::replace(&mut self.plan, after);
            self.keep_called(&before);
            self.past.push(before);
            self.count();
        }
    }

    /// Name and date are no step: they stay as they are.
    fn keep_called(&mut self, as_in: &SurveyPlan) {
        (self.plan.name, self.plan.date) = (as_in.name.clone(), as_in.date.clone());
    }

    fn count(&mut self) {
        self.revision += 1;
        self.counted = Counted::of(&self.plan, &self.sheet);
    }

    /// How many journeys would be unbroken on each of the scales that are asked about.
    pub(crate) fn unbroken_by_scale(&mut self) -> &[(AnswerScale, u32)] {
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

    /// Whether a survey of this name, or a group of it that has answered, is on the map: what it said would go.
    pub(crate) fn replaces(&self, journey: &Journey) -> bool {
        replaced(journey, &self.plan.name).next().is_some()
            || journey.named_groups().contains_key(&self.group())
    }

    /// Whether the group of this name is set aside: what comes in would count for nothing (R5).
    pub(crate) fn is_aside(&self, journey: &Journey) -> bool {
        let group = self.group();
        journey.groups().into_iter().any(|it| it.aside && it.name == group)
    }

    fn group(&self) -> GroupName {
        GroupName::new(&self.plan.name)
    }

    /// The number of the choices so far, undone ones among them.
    pub(crate) fn revision(&self) -> u64 {
        self.revision
    }

    /// Why it cannot be taken; `None` where it can.
    pub(crate) fn lacks(&self) -> Option<SurveyLack> {
        self.plan.lacks(&self.counted)
    }
}
