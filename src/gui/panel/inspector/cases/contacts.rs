//! The contacts of a case (R16), one line each; the open one is a form.

use egui::{Button, Id, RichText, Ui};
use lucide_icons::Icon;

use super::{contact::contact_ui, open_contact::OpenContact, part::FormPart};
use crate::{
    editor::{CaseChange, Derived},
    gui::{
        panel::id::CasePart,
        requests::Requests,
        widget::{
            field::keyed_ui,
            focus::{FocusPlace, ask_for_keys, is_asked_for},
            row::{Mark, Row},
            style,
        },
    },
    journey::{Case, Contact, Party},
    words::Words,
};

pub(super) fn contacts_ui(ui: &mut Ui, derived: &Derived, case: &Case, requests: &mut Requests) {
    let words = derived.words;
    let count = case.contacts.len();
    let said = if count == 0 { String::new() } else { count.to_string() };
    let help = words.text("contacts-help");
    let part = FormPart { part: CasePart::Contacts, said: &said, help: &help, is_now: false };
    part.show_ui(ui, words, case, requests, |ui, requests| {
        let key = Id::unique(("case contacts", &case.id));
        let open = OpenContact::of(ui.ctx(), &case.id, &case.contacts);
        for (place, contact) in case.contacts.iter().enumerate() {
            let here = open.as_ref().filter(|open| open.place == place);
            let is_pressed =
                keyed_ui(ui, key.with(place), |ui| line_ui(ui, words, (contact, here.is_some()), requests));
            if is_pressed {
                let asked = Some((place, contact.clone())).filter(|_| here.is_none());
                OpenContact::put(ui.ctx(), &case.id, asked);
            } else if let Some(open) = here {
                keyed_ui(ui, open.opening, |ui| {
                    contact_ui(ui, derived, (case, contact, open), requests);
                    under_ui(ui, words, (case, place), requests);
                });
            }
        }
        if add_ui(ui, words, case, requests) {
            add(ui, case, requests);
        }
    });
}

/// Adds a contact behind those there are, and opens it.
fn add(ui: &Ui, case: &Case, requests: &mut Requests) {
    let contact = following(case);
    let place = case.contacts.iter().filter(|it| it.day <= contact.day).count();
    OpenContact::put_shown(ui.ctx(), &case.id, place, contact.clone());
    requests.change_case(&case.id, CaseChange::AddContact(contact));
}

/// Shows a contact in a line. Returns whether it was pressed.
fn line_ui(
    ui: &mut Ui,
    words: &Words,
    (contact, is_open): (&Contact, bool),
    requests: &mut Requests,
) -> bool {
    let said = heading(words, contact);
    let sign =
        if contact.from == Some(Party::Us) { Icon::MessageSquareReply } else { Icon::MessageSquareText };
    let words_of_it = [words.contact_place(contact), contact.text.clone()];
    let more: Vec<_> = words_of_it.into_iter().filter(|text| !text.is_empty()).collect();
    let row = Row {
        mark: Mark::Sign(sign),
        text: &said,
        number: "",
        dots: (0, ""),
        sign: None,
        said: None,
        more: &|| more.join("\n"),
        chosen: is_open,
    };
    let response = row.show_ui(ui);
    requests.focus.control(FocusPlace::Inspector, &response);
    response.clicked()
}

/// Returns when a contact was, and from whom it came.
fn heading(words: &Words, contact: &Contact) -> String {
    let day = words.say("contact-day-number", &[("day", contact.day.into())]);
    let when = format!("{day} {}", words.contact_time(contact)).trim_end().to_owned();
    match contact.from.as_ref().map(|from| words.party(from)) {
        Some(from) => words.say("contact-line", &[("when", when.into()), ("from", from.into())]),
        None => when,
    }
}

/// Shows the buttons for what can be done with the open contact.
fn under_ui(ui: &mut Ui, words: &Words, (case, place): (&Case, usize), requests: &mut Requests) {
    ui.horizontal(|ui| {
        let is_second = place > 0 && case.contacts[place - 1].day == case.contacts[place].day;
        if is_second {
            let raise = style::icon_button_ui(ui, Icon::ArrowUp, &words.text("contact-raise"));
            requests.focus.control(FocusPlace::Inspector, &raise);
            if raise.clicked() {
                requests.change_case(&case.id, CaseChange::RaiseContact(place));
            }
        }
        let remove = style::icon_button_ui(ui, Icon::Trash2, &words.text("contact-remove"));
        requests.focus.control(FocusPlace::Inspector, &remove);
        if remove.clicked() {
            OpenContact::put(ui.ctx(), &case.id, None);
            ask_for_keys(ui.ctx(), add_id(case));
            requests.change_case(&case.id, CaseChange::RemoveContact(place));
        }
    });
    ui.add_space(6.0);
}

fn add_id(case: &Case) -> Id {
    Id::unique(("add contact", &case.id))
}

fn add_ui(ui: &mut Ui, words: &Words, case: &Case, requests: &mut Requests) -> bool {
    let name = words.text("contact-add");
    let sign = style::icon(Icon::Plus).size(13.0).weak();
    let button = Button::new((sign, RichText::new(&*name).weak())).frame_when_inactive(false);
    let button = ui.add(button).accessible_name(&*name);
    requests.focus.control(FocusPlace::Inspector, &button);
    if is_asked_for(ui, add_id(case)) {
        button.request_focus();
    }
    button.clicked()
}

/// Returns the next contact: on the day and by the channel of the last one, from the other side.
fn following(case: &Case) -> Contact {
    let last = case.contacts.last();
    let from = match last.and_then(|last| last.from.as_ref()) {
        Some(Party::Customer) => Party::Us,
        _ => Party::Customer,
    };
    Contact {
        from: Some(from),
        channel: last.map(|last| last.channel.clone()).unwrap_or_default(),
        r#where: last.map(|last| last.r#where.clone()).unwrap_or_default(),
        ..Contact::on_day(last.map_or(0, |last| last.day))
    }
}
