//! The form of a contact (R16): its day and time and how exactly these are known, who it is from, where, its tone
//! and words.

use egui::{Id, Ui};

use super::open_contact::{OpenContact, day_id};

use crate::{
    editor::{CaseChange, Derived, channel_named, place_on_day},
    gui::{
        panel::inspector::{
            choice::{ChoiceButton, ToggleState, choices_ui},
            read::{ReadField, read_ui},
            thing,
        },
        requests::Requests,
        widget::{
            count::count_by_hand,
            field::{TextField, line_ui, text_ui},
            focus::{FocusPlace, is_asked_for},
            picker::{Choice, Picker, picker_ui},
        },
    },
    journey::{CHANNELS, Case, Channel, Contact, DayPart, Edit, Exact, Item, Party, TimeOfDay},
    words::Words,
};

pub(super) fn contact_ui(
    ui: &mut Ui,
    derived: &Derived,
    (case, contact, open): (&Case, &Contact, &OpenContact),
    requests: &mut Requests,
) {
    let (words, id) = (derived.words, open.opening);
    let mut changed = contact.clone();
    day_ui(ui, words, id, &mut changed, requests);
    time_ui(ui, words, id, &mut changed, requests);
    if !changed.time.is_empty() {
        exact_ui(ui, words, id, &mut changed, requests);
    }
    from_ui(ui, words, id, &mut changed, requests);
    channel_ui(ui, derived, (case, open), &mut changed, requests);
    lines_ui(ui, words, id, &mut changed, requests);
    said_ui(ui, words, id, &mut changed, requests);
    if changed != *contact {
        let place = open.place;
        open.follow(ui, &case.id, place_on_day(&case.contacts, place, changed.day), changed.clone());
        requests.type_case(&case.id, CaseChange::PutContact(place, changed));
    }
}

/// Shows the fields of one line: where the contact was, and in which tone.
fn lines_ui(ui: &mut Ui, words: &Words, id: Id, contact: &mut Contact, requests: &mut Requests) {
    let texts = [
        ("contact-where", "contact-where-name", "contact-where-hint", &mut contact.r#where),
        ("contact-tone", "contact-tone-name", "contact-tone-hint", &mut contact.tone),
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
}

/// Shows the field of what was said.
fn said_ui(ui: &mut Ui, words: &Words, id: Id, contact: &mut Contact, requests: &mut Requests) {
    thing::named_ui(ui, &words.text("contact-text"), |ui| {
        let name = words.text("contact-text-name");
        let field = TextField::new(id.with("text"), &name);
        if let Some(text) = text_ui(ui, &mut requests.focus, &field, &contact.text, 1) {
            contact.text = text;
        }
    });
}

fn day_ui(ui: &mut Ui, words: &Words, id: Id, contact: &mut Contact, requests: &mut Requests) {
    thing::named_ui(ui, &words.text("contact-day"), |ui| {
        if is_asked_for(ui, day_id(id)) {
            let day = ui.next_auto_id();
            ui.memory_mut(|memory| memory.request_focus(day));
        }
        let value = ui.add(count_by_hand(&mut contact.day).speed(0.05));
        let value = value.accessible_name(words.text("contact-day-name"));
        requests.focus.control(FocusPlace::Inspector, &value);
    });
}

/// Shows the field for a clock time or a part of the day.
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
            state: ToggleState::from(contact.exact == *exact),
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
            state: ToggleState::from(contact.from.as_ref() == Some(party)),
        });
        let asked = (id.with("from"), &*name);
        if let Some((party, _)) = choices_ui(ui, &mut requests.focus, asked, choices.collect()) {
            contact.from = Some(party);
        }
    });
}

/// Shows the choice of a channel: the usual ones and those that touchpoints or contacts have. Another is made by
/// typing its name.
fn channel_ui(
    ui: &mut Ui,
    derived: &Derived,
    (case, open): (&Case, &OpenContact),
    contact: &mut Contact,
    requests: &mut Requests,
) {
    let words = derived.words;
    let label = words.text("contact-channel");
    let shown = channel_said(words, &contact.channel);
    let (name, hint) = (format!("{label}: {shown}"), words.text("channel-add-hint"));
    let id = open.opening.with("channel");
    let picker = Picker { id, name: &name, shown: &shown, hint: &hint, make: Some("channel-make") };
    let all = || channels(derived, case).into_iter().map(|channel| (channel_said(words, &channel), channel));
    let pick = thing_ui(ui, &label, |ui| picker_ui(ui, &mut requests.focus, words, &picker, all));
    let Some(pick) = pick else { return };
    let channel = match pick.choice {
        Choice::One(channel) => channel,
        Choice::New(name) => channel_named(&derived.journey, words, &name).to_string(),
    };
    if !pick.is_draft {
        contact.channel = channel;
        return;
    }
    let changed = Contact { channel, ..contact.clone() };
    if let Ok(case) = CaseChange::PutContact(open.place, changed).of(case) {
        requests.pick(true, None, vec![Edit::Put(Item::Case(case).into())]);
    }
}

fn channel_said(words: &Words, channel: &str) -> String {
    match channel {
        "" => words.text("contact-channel-none").into_owned(),
        channel => words.channel(channel).into_owned(),
    }
}

/// Returns the channels on offer: none, the usual ones, then the others that touchpoints or contacts of this case
/// have.
fn channels(derived: &Derived, case: &Case) -> Vec<String> {
    let mut all: Vec<_> = std::iter::once("").chain(CHANNELS).map(str::to_owned).collect();
    let of_touchpoints = derived.journey.touchpoints().flat_map(|it| &it.channels).map(Channel::to_string);
    let of_case = case.contacts.iter().map(|contact| contact.channel.clone());
    let others: std::collections::BTreeSet<_> =
        of_touchpoints.chain(of_case).filter(|channel| !all.contains(channel)).collect();
    all.extend(others);
    all
}

/// Shows a name, and beside it the control for its value. Returns what was chosen.
fn thing_ui<T>(ui: &mut Ui, name: &str, value_ui: impl FnOnce(&mut Ui) -> Option<T>) -> Option<T> {
    let mut chosen = None;
    thing::named_ui(ui, name, |ui| {
        ui.set_width(ui.available_width() - 8.0);
        chosen = value_ui(ui);
    });
    chosen
}
