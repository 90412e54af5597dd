//! The facts below the timeline: the first answer, how often and on how many channels the customer had to write,
//! and the grades.

use egui::{Label, RichText, Sense, Separator, Ui, vec2};

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
/// The height of one of two lines, in points.
const FACT: f32 = 17.0;
/// The size of a sign in the legend, so that one stands clear of the other, as a multiple of that in the timeline.
const SIGN: f32 = 0.65;

/// Shows the facts. In a low panel they are one line, cut where it is too long.
pub(super) fn facts_ui(ui: &mut Ui, words: &Words, (case, contacts): (&Case, &Contacts), is_low: bool) {
    ui.spacing_mut().item_spacing.y = 1.0;
    ui.add(Separator::default().spacing(4.0));
    let facts = facts(words, case, contacts);
    if is_low {
        let graded = grades(words, case).map(|(by, grade)| (by, grade.to_owned()));
        let told = facts.into_iter().chain(graded).map(|(name, said)| format!("{name}: {said}"));
        ui.add(Label::new(told.collect::<Vec<_>>().join(" · ")).truncate());
        return;
    }
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = GAP;
        for (place, (name, said)) in facts.iter().enumerate() {
            let response = fact_ui(ui, name, said);
            if place == ANSWERED {
                response.on_hover_text(words.text("contacts-answered-help"));
            }
        }
        grades_ui(ui, words, case);
        if ui.available_width() > 150.0 {
            legend_ui(ui, words);
        }
    });
}

/// The place of the last fact of [`facts`].
const ANSWERED: usize = 3;

/// Returns the facts derived from the contacts, each with its name.
fn facts(words: &Words, case: &Case, contacts: &Contacts) -> [(String, String); 4] {
    let first = match contacts.first_answer() {
        Some(first) => {
            let duration = words.silence(first.minutes, first.is_about);
            words.say("contacts-first-after", &[("duration", duration.into())])
        }
        None => words.text("contacts-first-none").into_owned(),
    };
    let asked = [("count", contacts.from_customer.into()), ("channels", contacts.channels(case).into())];
    let answered = [("count", contacts.answered_there.into()), ("of", contacts.from_customer.into())];
    let name = |text: &str| words.text(text).into_owned();
    [
        (name("contacts-first"), first),
        (name("contacts-asked"), words.say("contacts-asked-said", &asked)),
        (name("contacts-told"), words.say("contacts-told-said", &[("count", case.told.into())])),
        (name("contacts-answered"), words.say("contacts-answered-said", &answered)),
    ]
}

fn fact_ui(ui: &mut Ui, name: &str, said: &str) -> egui::Response {
    ui.vertical(|ui| {
        ui.spacing_mut().item_spacing.y = 1.0;
        ui.add(Label::new(RichText::new(name).small().weak()).extend());
        ui.add(Label::new(style::strong(said, style::UI_SIZE)).extend())
    })
    .response
}

/// Returns each grade, preceded by whose standard it goes by.
fn grades<'a>(words: &'a Words, case: &'a Case) -> impl Iterator<Item = (String, &'a str)> {
    let given = case.grades.iter().filter(|grade| !grade.grade.trim().is_empty());
    given.map(|grade| {
        let by = match grade.by.trim() {
            "" => words.text("grade").into_owned(),
            by => words.say("contacts-grade-by", &[("by", by.into())]),
        };
        (by, grade.grade.trim())
    })
}

fn grades_ui(ui: &mut Ui, words: &Words, case: &Case) {
    for (by, grade) in grades(words, case) {
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 1.0;
            ui.spacing_mut().interact_size.y = FACT;
            ui.add(Label::new(RichText::new(by).small().weak()).extend());
            ui.horizontal(|ui| {
                ui.spacing_mut().item_spacing.x = 6.0;
                if let Some(level) = level_of(grade) {
                    face_ui(ui, level, 8.0);
                }
                ui.add(Label::new(style::strong(grade, style::UI_SIZE)).extend());
            });
        });
    }
}

/// Returns the level of a school grade (R18); `None` where the text is no grade.
fn level_of(grade: &str) -> Option<Level> {
    match Reading::of(AnswerScale::SchoolGrade).reply(grade.trim()) {
        CellReply::Level(rating) => Some(rating.into()),
        _ => None,
    }
}

/// Shows which bubbles are the customer's and which are ours.
fn legend_ui(ui: &mut Ui, words: &Words) {
    ui.vertical(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        ui.spacing_mut().interact_size.y = FACT;
        for (party, text) in
            [(Party::Customer, "contacts-legend-customer"), (Party::Us, "contacts-legend-us")]
        {
            ui.horizontal(|ui| {
                ui.spacing_mut().item_spacing.x = 6.0;
                let (rect, _) = ui.allocate_exact_size(vec2(18.0, FACT), Sense::hover());
                let contact = Contact { from: Some(party), ..Contact::on_day(0) };
                paint_sign(ui, (rect.center() - vec2(0.0, 1.0), SIGN), &contact);
                ui.add(Label::new(RichText::new(words.text(text)).small().weak()).extend());
            });
        }
    });
}
