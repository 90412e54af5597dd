//! One contact as a form (R16): its day and time and how exactly that is known, from whom, where, its tone and words.

use egui::{DragValue, Id, Ui};

use crate::{
    editor::CaseChange,
    gui::{
        panel::inspector::{
            choice::{ChoiceButton, Have, choices_ui},
            read::{ReadField, read_ui},
            thing,
        },
        requests::Requests,
        widget::{
            choice_box::{ChoiceBox, ChoiceRow},
            field::{TextField, line_ui, text_ui},
            focus::FocusPlace,
        },
    },
    journey::{CHANNELS, Case, Contact, DayPart, Exact, Party, TimeOfDay},
    words::Words,
};

/// More days than anybody waits.
const MOST_DAYS: u32 = 9_999;

pub(super) fn contact_ui(
    ui: &mut Ui,
    words: &Words,
    (case, place, contact): (&Case, usize, &Contact),
    requests: &mut Requests,
) {
    let id = Id::unique(("contact", &case.id, place));
    let mut changed = contact.clone();
    day_ui(ui, words, &mut changed, requests);
    time_ui(ui, words, id, &mut changed, requests);
    if !changed.time.is_empty() {
        exact_ui(ui, words, id, &mut changed, requests);
    }
    from_ui(ui, words, id, &mut changed, requests);
    channel_ui(ui, words, id, &mut changed, requests);
    let texts = [
        ("contact-where", "contact-where-name", "contact-where-hint", &mut changed.r#where),
        ("contact-tone", "contact-tone-name", "contact-tone-hint", &mut changed.tone),
    ];
    for (label, name, hint, text) in texts {
        thing::named_ui(ui, &words.text(label), |ui| {
            let (said, hint) = (words.text(name), words.text(hint));
            let field = TextField::new(id.with(name), &said).hint(&hint);
            if let Some(typed) = line_ui(ui, &mut requests.focus, &field, text) {
                *text = typed;
            }
        });
    }
    thing::named_ui(ui, &words.text("contact-text"), |ui| {
        let name = words.text("contact-text-name");
        let field = TextField::new(id.with("text"), &name);
        if let Some(text) = text_ui(ui, &mut requests.focus, &field, &changed.text, 1) {
            changed.text = text;
        }
    });
    if changed != *contact {
        requests.type_case(&case.id, CaseChange::PutContact(place, changed));
    }
}

fn day_ui(ui: &mut Ui, words: &Words, contact: &mut Contact, requests: &mut Requests) {
    thing::named_ui(ui, &words.text("contact-day"), |ui| {
        let range = 0..=MOST_DAYS.max(contact.day);
        let value = ui.add(DragValue::new(&mut contact.day).range(range).speed(0.05));
        let value = value.accessible_name(words.text("contact-day-name"));
        requests.focus.control(FocusPlace::Inspector, &value);
    });
}

/// A clock time or a part of the day.
fn time_ui(ui: &mut Ui, words: &Words, id: Id, contact: &mut Contact, requests: &mut Requests) {
    thing::named_ui(ui, &words.text("contact-time"), |ui| {
        let name = words.text("contact-time-name");
        let (hint, refusal) = (words.text("contact-time-hint"), words.text("contact-time-unread"));
        let say = |(time, part): &(TimeOfDay, Option<DayPart>)| match part {
            Some(part) if time.is_empty() => words.day_part(part).into_owned(),
            _ => time.as_str().to_owned(),
        };
        let read = |text: &str| words.read_contact_time(text);
        let field = ReadField {
            id: id.with("time"),
            name: &name,
            hint: &hint,
            refusal: &refusal,
            say: &say,
            read: &read,
        };
        let now = (contact.time.clone(), contact.part.clone());
        let mut value = Some(now).filter(|(time, part)| !time.is_empty() || part.is_some());
        read_ui(ui, requests, &field, &mut value);
        (contact.time, contact.part) = value.unwrap_or_default();
    });
}

fn exact_ui(ui: &mut Ui, words: &Words, id: Id, contact: &mut Contact, requests: &mut Requests) {
    thing::named_ui(ui, "", |ui| {
        let choices = Exact::ALL.iter().map(|exact| ChoiceButton {
            value: exact.clone(),
            text: words.exactness(exact).into_owned(),
            have: Have::from(contact.exact == *exact),
        });
        let asked = (id.with("exact"), &*words.text("contact-exact"));
        if let Some((exact, _)) = choices_ui(ui, &mut requests.focus, asked, choices.collect()) {
            contact.exact = exact;
        }
    });
}

fn from_ui(ui: &mut Ui, words: &Words, id: Id, contact: &mut Contact, requests: &mut Requests) {
    let name = words.text("contact-from");
    thing::named_ui(ui, &name, |ui| {
        let choices = Party::ALL.iter().map(|party| ChoiceButton {
            value: party.clone(),
            text: words.party(party).into_owned(),
            have: Have::from(contact.from.as_ref() == Some(party)),
        });
        let asked = (id.with("from"), &*name);
        if let Some((party, _)) = choices_ui(ui, &mut requests.focus, asked, choices.collect()) {
            contact.from = Some(party);
        }
    });
}

/// One of the usual channels; another that the file names stays.
fn channel_ui(ui: &mut Ui, words: &Words, id: Id, contact: &mut Contact, requests: &mut Requests) {
    let label = words.text("contact-channel");
    thing::named_ui(ui, &label, |ui| {
        let none = words.text("contact-channel-none");
        let said = |channel: &str| match channel {
            "" => none.clone().into_owned(),
            channel => words.channel(channel).into_owned(),
        };
        let shown = said(&contact.channel);
        let name = format!("{label}: {shown}");
        let width = Some(ui.available_width() - 8.0);
        let choice = ChoiceBox { id: id.with("channel"), name: &name, shown: &shown, help: &label, width };
        let rows = || {
            let all = std::iter::once("").chain(CHANNELS.iter().copied());
            all.map(|it| ChoiceRow::new(it.to_owned(), said(it), *it == *contact.channel)).collect()
        };
        let chosen = choice.show_ui(ui, rows);
        requests.focus.control(FocusPlace::Inspector, &chosen.response);
        if let Some(channel) = chosen.inner {
            contact.channel = channel;
        }
    });
}
