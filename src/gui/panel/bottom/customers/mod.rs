//! The tab on what customers answered of whole journeys (R17): how many were unbroken, the ladder, and what each
//! touchpoint alone holds back. It shows the newest survey that counts, until another is chosen.

mod held;
mod ladder;
mod said;

use egui::{Id, Label, Rect, RichText, ScrollArea, Ui, UiBuilder};
use lucide_icons::Icon;

use held::HeldList;
use ladder::LadderPart;

use super::nothing::nothing_ui;
use crate::{
    editor::{Derived, StepName, ViewState},
    gui::{
        id::CommandId,
        requests::{RequestedStep, Requests},
        widget::{
            choice_box::{ChoiceBox, ChoiceRow},
            style,
        },
    },
    insight::{SurveyResult, respondents::remove, to_go_by},
    journey::SurveyId,
};

/// The state that the tab keeps while the window is open.
#[derive(Default)]
pub(super) struct CustomersPanel {
    /// The survey that was chosen; `None` for the newest that counts.
    chosen: Option<SurveyId>,
    ladder: LadderPart,
    held: HeldList,
}

const CHOICE: f32 = 220.0;
/// The greatest widths of the left and the right part, and the least width of the ladder between them, in points.
const SAID: f32 = 250.0;
const HELD: f32 = 370.0;
const LEAST_LADDER: f32 = 240.0;
const GAP: f32 = 24.0;

impl CustomersPanel {
    /// Shows the newest survey again: another map is shown.
    pub(super) fn turn_to_another_map(&mut self) {
        *self = Self::default();
    }

    fn result<'a>(&self, derived: &'a Derived) -> Option<&'a SurveyResult> {
        let all = &derived.meaning_as_is().surveys;
        let of_segment = |survey: &SurveyId| {
            let view = derived.insight.view.segment.as_ref();
            let mut same = all.iter().filter(|result| result.survey == *survey);
            let whole = same.clone().find(|result| result.table.segment.is_none());
            same.find(|result| view.is_some() && result.table.segment.as_ref() == view).or(whole)
        };
        let chosen = self.chosen.as_ref().and_then(of_segment);
        chosen.or_else(|| to_go_by(all, &derived.insight.view)).or_else(|| all.first())
    }

    /// Shows the choice of the survey, beside the tabs, where there are several.
    pub(super) fn choice_ui(&mut self, ui: &mut Ui, derived: &Derived, requests: &mut Requests) {
        let Some(result) = self.result(derived) else { return };
        let words = derived.words;
        let surveys: Vec<&SurveyResult> = {
            let mut all: Vec<&SurveyResult> = derived.meaning_as_is().surveys.iter().collect();
            all.dedup_by_key(|result| &result.survey);
            all
        };
        let shown = words.survey_told(result);
        remove_ui(ui, derived, result, requests);
        if surveys.len() < 2 {
            ui.add(Label::new(RichText::new(shown).weak()).truncate());
            return;
        }
        let name = format!("{}: {shown}", words.text("survey-choose"));
        let choice = ChoiceBox {
            id: Id::unique("survey"),
            name: &name,
            shown: &shown,
            help: &words.text("survey-choose-help"),
            width: Some(CHOICE.min(ui.available_width() - 8.0)),
        };
        let row = |it: &&SurveyResult| {
            ChoiceRow::new(it.survey.clone(), words.survey_told(it), it.survey == result.survey)
        };
        if let Some(chosen) = choice.show_ui(ui, || surveys.iter().map(row).collect()).inner {
            self.chosen = Some(chosen);
        }
    }

    pub(super) fn show_ui(
        &mut self,
        ui: &mut Ui,
        derived: &Derived,
        view: &mut ViewState,
        requests: &mut Requests,
    ) {
        let Some(result) = self.result(derived) else {
            nothing_ui(ui, &derived.words.text("survey-none"));
            ui.horizontal(|ui| {
                ui.add_space(6.0);
                if ui.button(derived.words.text("command-import-answers")).clicked() {
                    requests.run = Some(CommandId::ImportAnswers);
                }
            });
            return;
        };
        let room = ui.available_rect_before_wrap();
        let (left, middle, right) = parts(room);
        in_part(ui, left, "customers said", |ui| said::said_ui(ui, derived, result));
        if let Some(middle) = middle {
            self.ladder.show_ui(ui, middle, derived, result);
        }
        self.held.show_ui(ui, right, derived, view, result);
    }
}

/// Shows the button that removes a survey from the map with its answers, in one step of undo.
fn remove_ui(ui: &mut Ui, derived: &Derived, result: &SurveyResult, requests: &mut Requests) {
    let name = derived.words.say("survey-remove", &[("name", derived.words.survey_told(result).into())]);
    if style::icon_button_ui(ui, Icon::Trash2, &name).clicked() {
        let edits = remove(&derived.journey, &result.survey);
        requests.steps.push(RequestedStep { step_name: Some(StepName::RemoveSurvey), edits, is_live: false });
    }
}

/// Splits the room into left, middle and right; without a middle where there is no room for it.
fn parts(room: Rect) -> (Rect, Option<Rect>, Rect) {
    let sides = (room.width() - GAP).max(0.0);
    let said = SAID.min(sides * 0.45);
    let held = HELD.min(sides - said);
    let left = room.with_max_x(room.left() + said);
    let right = room.with_min_x(room.right() - held);
    let middle = room.with_min_x(left.right() + GAP).with_max_x(right.left() - GAP);
    (left, Some(middle).filter(|middle| middle.width() >= LEAST_LADDER), right)
}

/// Shows a part of the tab, which scrolls where it has no room.
fn in_part(ui: &mut Ui, rect: Rect, id: &str, add: impl FnOnce(&mut Ui)) {
    ui.scope_builder(UiBuilder::new().max_rect(rect).id_salt(id), |ui| {
        ScrollArea::vertical().id_salt(id).auto_shrink(false).show(ui, add);
    });
}
