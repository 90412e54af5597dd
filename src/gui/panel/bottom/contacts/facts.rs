//! Below the timeline: the first answer, how often and on how many channels the customer had to write, and the grades.

use egui::{Label, RichText, ScrollArea, Sense, Separator, Ui, vec2};

use super::paint::paint_sign;
use crate::{
    gui::widget::{faces::face_ui, style},
    insight::{
        Level,
        contacts::Contacts,
        scale::{AnswerScale, CellReply, Reading},
    },
    journey::{Case, Contact, Party},
    words::Words,
};

const GAP: f32 = 28.0;
/// Where all stands in one line.
const LOW_GAP: f32 = 14.0;

/// In one line where the panel is low, which is moved sideways where it is too long.
pub(super) fn facts_ui(ui: &mut Ui, words: &Words, (case, contacts): (&Case, &Contacts), is_low: bool) {
    ui.spacing_mut().item_spacing.y = 1.0;
    ui.add(Separator::default().spacing(4.0));
    let in_row = |ui: &mut Ui| row_ui(ui, words, (case, contacts), is_low);
    ScrollArea::horizontal().id_salt("contact facts").auto_shrink(false).show(ui, |ui| ui.horizontal(in_row));
}

fn row_ui(ui: &mut Ui, words: &Words, (case, contacts): (&Case, &Contacts), is_low: bool) {
    ui.spacing_mut().item_spacing.x = if is_low { LOW_GAP } else { GAP };
    let first = match contacts.first_answer() {
        Some(first) => {
            let duration = words.silence(first.minutes, first.is_about);
            words.say("contacts-first-after", &[("duration", duration.into())])
        }
        None => words.text("contacts-first-none").into_owned(),
    };
    fact_ui(ui, (&words.text("contacts-first"), &first), is_low);
    let asked = [("count", contacts.from_customer.into()), ("channels", contacts.channels(case).into())];
    fact_ui(ui, (&words.text("contacts-asked"), &words.say("contacts-asked-said", &asked)), is_low);
    let told = words.say("contacts-told-said", &[("count", case.told.into())]);
    fact_ui(ui, (&words.text("contacts-told"), &told), is_low);
    let answered = [("count", contacts.answered_there.into()), ("of", contacts.from_customer.into())];
    let answered = words.say("contacts-answered-said", &answered);
    fact_ui(ui, (&words.text("contacts-answered"), &answered), is_low)
        .on_hover_text(words.text("contacts-answered-help"));
    grades_ui(ui, words, case, is_low);
    if !is_low && ui.available_width() > 150.0 {
        legend_ui(ui, words);
    }
}

/// A name, and below it or beside it what it names.
fn pair_ui(ui: &mut Ui, is_low: bool, content_ui: impl FnOnce(&mut Ui)) -> egui::Response {
    if is_low {
        let row = ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = 5.0;
            content_ui(ui);
        });
        return row.response;
    }
    let column = ui.vertical(|ui| {
        ui.spacing_mut().item_spacing.y = 1.0;
        content_ui(ui);
    });
    column.response
}

fn fact_ui(ui: &mut Ui, (name, said): (&str, &str), is_low: bool) -> egui::Response {
    pair_ui(ui, is_low, |ui| {
        ui.add(Label::new(RichText::new(name).small().weak()).extend());
        ui.add(Label::new(style::strong(said, style::UI_SIZE)).extend());
    })
}

fn grades_ui(ui: &mut Ui, words: &Words, case: &Case, is_low: bool) {
    for grade in case.grades.iter().filter(|grade| !grade.grade.trim().is_empty()) {
        let by = match grade.by.trim() {
            "" => words.text("grade").into_owned(),
            by => words.say("contacts-grade-by", &[("by", by.into())]),
        };
        pair_ui(ui, is_low, |ui| {
            ui.add(Label::new(RichText::new(by).small().weak()).extend());
            ui.horizontal(|ui| {
                ui.spacing_mut().item_spacing.x = 6.0;
                if let Some(level) = level_of(&grade.grade) {
                    face_ui(ui, level, 8.0);
                }
                ui.add(Label::new(style::strong(grade.grade.trim(), style::UI_SIZE)).extend());
            });
        });
    }
}

/// What a school grade comes to (R18); `None` where it is none.
fn level_of(grade: &str) -> Option<Level> {
    match Reading::of(AnswerScale::SchoolGrade).reply(grade.trim()) {
        CellReply::Level(rating) => Some(rating.into()),
        _ => None,
    }
}

/// Which bubble is whose.
fn legend_ui(ui: &mut Ui, words: &Words) {
    ui.vertical(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        for (party, text) in
            [(Party::Customer, "contacts-legend-customer"), (Party::Us, "contacts-legend-us")]
        {
            ui.horizontal(|ui| {
                ui.spacing_mut().interact_size.y = 16.0;
                ui.spacing_mut().item_spacing.x = 6.0;
                let (rect, _) = ui.allocate_exact_size(vec2(26.0, 16.0), Sense::hover());
                let contact = Contact { from: Some(party), ..Contact::on_day(0) };
                paint_sign(ui, rect.center(), &contact);
                ui.add(Label::new(RichText::new(words.text(text)).small().weak()).extend());
            });
        }
    });
}
