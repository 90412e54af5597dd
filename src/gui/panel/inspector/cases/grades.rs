//! The grades that a case was given, each with whose standard it goes by: 9+ once, 7− today.

use egui::{Button, Id, RichText, Ui, vec2};

use crate::{
    editor::CaseChange,
    gui::{
        panel::inspector::thing,
        requests::Requests,
        widget::{
            field::{TextField, keyed_ui, line_ui},
            focus::FocusPlace,
        },
    },
    journey::{Case, Grade},
    words::Words,
};

const GRADE: f32 = 48.0;

pub(super) fn grades_ui(ui: &mut Ui, words: &Words, case: &Case, requests: &mut Requests) {
    for (place, grade) in case.grades.iter().enumerate() {
        keyed_ui(ui, Id::unique(("case grade", &case.id, place)), |ui| {
            let removed = thing::crossed_ui(ui, requests, &words.text("grade-remove"), |ui, requests| {
                grade_ui(ui, words, (case, place, grade), requests);
            });
            if removed {
                requests.change_case(&case.id, CaseChange::RemoveGrade(place));
            }
        });
    }
    let name = words.text("grade-add");
    let button = ui.add(Button::new(RichText::new(&*name).weak()).frame_when_inactive(false));
    requests.focus.control(FocusPlace::Inspector, &button);
    if button.clicked() {
        requests.change_case(&case.id, CaseChange::AddGrade);
    }
}

fn grade_ui(
    ui: &mut Ui,
    words: &Words,
    (case, place, grade): (&Case, usize, &Grade),
    requests: &mut Requests,
) {
    let height = ui.spacing().interact_size.y;
    let mut typed = grade.clone();
    let fields = [
        (GRADE, "grade", "grade-hint", &mut typed.grade),
        (ui.available_width() - GRADE - 8.0, "grade-by", "grade-by-hint", &mut typed.by),
    ];
    for (width, name, hint, text) in fields {
        ui.allocate_ui(vec2(width, height), |ui| {
            ui.set_width(width);
            let (name_said, hint) = (words.text(name), words.text(hint));
            let field = TextField::new(Id::unique((name, &case.id, place)), &name_said).hint(&hint);
            if let Some(changed) = line_ui(ui, &mut requests.focus, &field, text) {
                *text = changed;
            }
        });
    }
    if typed != *grade {
        requests.type_case(&case.id, CaseChange::PutGrade(place, typed));
    }
}
