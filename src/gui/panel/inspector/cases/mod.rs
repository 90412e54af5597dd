//! The complaints at a touchpoint (R13), and the one that is looked at as a form: heard, solved, followed up,
//! reported and learnt from, in this order.

mod contact;
mod contacts;
mod follow_up;
mod grades;
mod learning;
mod moment;
mod offer;
mod open_contact;
mod part;
mod phases;
mod recovery;
mod report;
mod steps;

use egui::{Button, Context, Id, Label, RichText, Ui};
use lucide_icons::Icon;

use open_contact::OpenContact;

use crate::{
    editor::{CaseAsked, Derived, ViewState, cases_at},
    gui::{
        id::CommandId,
        panel::{
            id::{CasePart, Detail, SectionId},
            inspector::details::DetailRow,
            section,
        },
        requests::{RequestedCase, Requests},
        widget::{
            field::keyed_ui,
            focus::FocusPlace,
            last_click::form_is_at,
            row::{Mark, Row},
            style,
        },
    },
    insight::CaseStep,
    journey::{Case, Touchpoint},
    words::Words,
};

/// Returns the row of a touchpoint's cases; `None` where it has none.
pub(super) fn row(derived: &Derived, touchpoint: &Touchpoint) -> Option<DetailRow> {
    let count = cases_at(&derived.journey, &touchpoint.id).len();
    (count > 0).then(|| DetailRow {
        id: Detail::Cases,
        is_used: true,
        said: derived.words.say("cases-count", &[("count", count.into())]),
        help: derived.words.text("cases-help").into_owned(),
    })
}

/// Shows a quiet button for a complaint at a break without a case.
pub(super) fn complain_ui(ui: &mut Ui, derived: &Derived, touchpoint: &Touchpoint, requests: &mut Requests) {
    if derived.breaks_as_is(&touchpoint.id) && row(derived, touchpoint).is_none() {
        new_ui(ui, derived.words, "case-complain", requests);
    }
}

fn new_ui(ui: &mut Ui, words: &Words, text: &'static str, requests: &mut Requests) {
    let name = words.text(text);
    let sign = style::icon(Icon::MessageCircleWarning).size(13.0).weak();
    let button = Button::new((sign, RichText::new(&*name).weak())).frame_when_inactive(false);
    let button = ui.add(button).accessible_name(&*name).on_hover_text(CommandId::Complaint.help(words));
    requests.focus.control(FocusPlace::Inspector, &button);
    if button.clicked() {
        requests.run = Some(CommandId::Complaint);
    }
}

pub(super) fn cases_ui(
    ui: &mut Ui,
    derived: &Derived,
    view: &mut ViewState,
    touchpoint: &Touchpoint,
    requests: &mut Requests,
) {
    let all = cases_at(&derived.journey, &touchpoint.id);
    let shown = view.case_shown(&derived.journey).map(|case| case.id.clone());
    if all.len() > 1 {
        for (number, case) in (1..).zip(&all) {
            let is_chosen = shown.as_ref() == Some(&case.id);
            if choice_ui(ui, derived.words, (number, case, is_chosen), requests) {
                view.choose_case(case.id.clone());
            }
        }
        ui.add_space(4.0);
    }
    let at = all.iter().position(|case| shown.as_ref() == Some(&case.id));
    if let Some(place) = at {
        let top = ui.cursor().top();
        keyed_ui(ui, Id::unique(("case", &all[place].id)), |ui| {
            form_ui(ui, derived, view, touchpoint, (place + 1, all[place]), requests);
        });
        form_is_at(ui.ctx(), ui.min_rect().with_min_y(top));
    }
    ui.add_space(2.0);
    new_ui(ui, derived.words, "case-another", requests);
}

/// Shows one of several cases. Returns whether it was chosen.
fn choice_ui(
    ui: &mut Ui,
    words: &Words,
    (number, case, is_chosen): (usize, &Case, bool),
    requests: &mut Requests,
) -> bool {
    let sign = if case.is_confirmed() { Icon::CircleCheck } else { Icon::CircleDashed };
    let (title, stage) = (words.case_title(case), words.case_step(CaseStep::of(case)));
    let facts = [
        ("case", named(words, number, case).into()),
        ("title", title.clone().into()),
        ("stage", (&*stage).into()),
    ];
    let row = Row {
        mark: Mark::Sign(sign),
        text: &title,
        number: &stage,
        dots: (0, ""),
        sign: None,
        said: Some(&words.say("case-choose", &facts)),
        more: &String::new,
        chosen: is_chosen,
    };
    let response = row.show_ui(ui);
    requests.focus.control(FocusPlace::Inspector, &response);
    response.clicked()
}

/// Returns the name of a case, such as "Case 1, room 214".
fn named(words: &Words, number: usize, case: &Case) -> String {
    let name = words.say("case-named", &[("number", number.into())]);
    match case.to_whom.trim() {
        "" => name,
        to_whom => format!("{name}, {to_whom}"),
    }
}

fn form_ui(
    ui: &mut Ui,
    derived: &Derived,
    view: &ViewState,
    touchpoint: &Touchpoint,
    (number, case): (usize, &Case),
    requests: &mut Requests,
) {
    let words = derived.words;
    ui.add(Label::new(RichText::new(named(words, number, case)).weak()).truncate());
    let taken = || words.case_taken(derived.insight.taken_back(&derived.journey, case));
    let why = words.case_unconfirmed(case).unwrap_or_else(taken);
    phases::phases_ui(ui, words, CaseStep::of(case), &why);
    ui.add_space(4.0);
    recovery::recovery_ui(ui, derived, (touchpoint, case), requests);
    ui.add(Label::new(RichText::new(&*why).small().weak()).wrap());
    ui.add_space(4.0);
    follow_up::follow_up_ui(ui, words, case, requests);
    report::report_ui(ui, derived, case, requests);
    learning::learning_ui(ui, derived, view, case, requests);
    contacts::contacts_ui(ui, derived, case, requests);
    delete_ui(ui, words, case, requests);
}

fn delete_ui(ui: &mut Ui, words: &Words, case: &Case, requests: &mut Requests) {
    let name = words.text("case-delete");
    let button = Button::new(RichText::new(&*name).weak()).frame_when_inactive(false);
    let button = ui.add(button);
    requests.focus.control(FocusPlace::Inspector, &button);
    if button.clicked() {
        requests.cases.push((RequestedCase::Delete(case.id.clone()), false));
    }
}

/// Opens a contact in the form of its case.
pub(in crate::gui) fn open_contact(ctx: &Context, case: &Case, place: usize) {
    if let Some(contact) = case.contacts.get(place) {
        part::unfold(ctx, &case.id, CasePart::Contacts);
        OpenContact::put_shown(ctx, &case.id, place, contact.clone());
    }
}

/// Scrolls to the form of the case that was asked for; where the case was begun, the field of what its customer
/// says gets the focus.
pub(super) fn unfold_asked(ui: &Ui, view: &mut ViewState) {
    let Some(asked) = view.take_case_asked() else { return };
    section::unfold(ui.ctx(), SectionId::Detail(Detail::Cases));
    section::bring_up(ui.ctx(), SectionId::Detail(Detail::Cases));
    if let Some(case) = view.case().filter(|_| asked == CaseAsked::Words) {
        recovery::ask_for_stated(ui.ctx(), case);
        ui.ctx().request_repaint();
    }
}
