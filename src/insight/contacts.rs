//! R16: what follows from the contacts of a case: how long the customer waited, how often they had to write, and
//! on how many channels.

mod exchange;

use std::collections::HashMap;

use crate::journey::{Case, Contact, DayPart, Exact, Party};

pub use exchange::Exchange;

const HOUR: u32 = 60;
const DAY: u32 = 24 * HOUR;

/// The time of a contact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct ContactTime {
    /// The minutes since the midnight at which the first day began.
    pub minute: u32,
    /// Whether the time is known to the minute; if not, spans from or to it are told with "about".
    pub is_exact: bool,
}

/// A wait of the customer for an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Silence {
    /// The places of two contacts among those of the case: the one that waited for an answer, and the answer.
    pub from: usize,
    pub until: usize,
    pub minutes: u32,
    pub is_about: bool,
}

/// A channel and a place there, such as a public message, with the contacts made on it, in order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ContactRow {
    pub channel: String,
    pub r#where: String,
    /// The places of these contacts among those of the case.
    pub contacts: Vec<usize>,
    /// The silences before answers on this row.
    pub silences: Vec<Silence>,
}

/// The facts that follow from the contacts of a case. Contacts are given by their places in [`Case::contacts`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Contacts {
    /// The time of each contact.
    pub times: Vec<ContactTime>,
    /// The rows, one per channel and place, in the order in which they were first used.
    pub rows: Vec<ContactRow>,
    /// The silence before each answer, across all channels.
    pub silences: Vec<Silence>,
    /// The first contact that the customer made.
    pub first_asked: Option<usize>,
    /// The number of contacts that the customer made.
    pub from_customer: usize,
    /// The number of the customer's contacts that were answered on the same channel, at the same place.
    pub answered_there: usize,
}

impl ContactTime {
    /// Returns the time of a contact. A part of a day stands for an hour of it, no time at all for noon.
    pub fn of(contact: &Contact) -> Self {
        let clock = contact.time.as_str().split_once(':');
        let clock = clock.and_then(|(hour, minute)| Some((hour.parse().ok()?, minute.parse().ok()?)));
        let (minute, is_timed) = match (clock, &contact.part) {
            (Some((hour, minute)), _) => (clock_minute(hour, minute), true),
            (None, Some(DayPart::Morning)) => (8 * HOUR, false),
            (None, Some(DayPart::Evening)) => (20 * HOUR, false),
            // The night's hour is that of the next day.
            (None, Some(DayPart::Night)) => (DAY + 2 * HOUR, false),
            (None, Some(DayPart::Day | DayPart::Unknown(_)) | None) => (12 * HOUR, false),
        };
        let minute = contact.day.saturating_mul(DAY).saturating_add(minute);
        Self { minute, is_exact: is_timed && contact.exact == Exact::At }
    }
}

fn clock_minute(hour: u32, minute: u32) -> u32 {
    hour * HOUR + minute
}

impl Contacts {
    /// Computes the facts that follow from the contacts of a case.
    pub fn of(case: &Case) -> Self {
        let all = &case.contacts;
        let times: Vec<_> = all.iter().map(ContactTime::of).collect();
        let every: Vec<_> = (0..all.len()).collect();
        let rows = rows(all).into_iter();
        let rows: Vec<_> =
            rows.map(|row| ContactRow { silences: silences(all, &times, &row.contacts), ..row }).collect();
        let of_row = |row: &ContactRow| Exchange::among(row.contacts.iter().map(|&at| &all[at]), |_| true);
        Self {
            first_asked: all.iter().position(|contact| contact.from == Some(Party::Customer)),
            from_customer: Exchange::of(case).asked,
            answered_there: rows.iter().map(|row| of_row(row).answered).sum(),
            silences: silences(all, &times, &every),
            rows,
            times,
        }
    }

    /// Returns the longest silence, the first of equal ones; `None` where there is none.
    pub fn longest(&self) -> Option<Silence> {
        self.silences.iter().copied().reduce(|a, b| if b.minutes > a.minutes { b } else { a })
    }

    /// Returns the silence before the first answer; `None` where there is none.
    pub fn first_answer(&self) -> Option<Silence> {
        self.silences.first().copied()
    }

    /// Returns the number of channels that the customer used, counted by channel and place.
    pub fn channels(&self, case: &Case) -> usize {
        let is_used = |row: &&ContactRow| {
            row.contacts.iter().any(|&at| case.contacts[at].from == Some(Party::Customer))
        };
        self.rows.iter().filter(is_used).count()
    }
}

fn rows(contacts: &[Contact]) -> Vec<ContactRow> {
    let mut places = HashMap::new();
    let mut rows: Vec<ContactRow> = Vec::new();
    for (place, contact) in contacts.iter().enumerate() {
        let row = *places.entry((&contact.channel, &contact.r#where)).or_insert(rows.len());
        if row == rows.len() {
            rows.push(ContactRow {
                channel: contact.channel.clone(),
                r#where: contact.r#where.clone(),
                contacts: Vec::new(),
                silences: Vec::new(),
            });
        }
        rows[row].contacts.push(place);
    }
    rows
}

/// Returns the silence before each answer among these contacts, from the customer's first contact since the answer
/// before.
fn silences(all: &[Contact], times: &[ContactTime], within: &[usize]) -> Vec<Silence> {
    let mut waiting = None;
    let mut silences = Vec::new();
    for &place in within {
        match all[place].from {
            Some(Party::Customer) => {
                waiting.get_or_insert(place);
            }
            Some(Party::Us) => {
                silences.extend(waiting.take().map(|from| between(times, from, place)));
            }
            Some(Party::Unknown(_)) | None => {}
        }
    }
    silences
}

fn between(times: &[ContactTime], from: usize, until: usize) -> Silence {
    let (asked, answered) = (times[from], times[until]);
    Silence {
        from,
        until,
        minutes: answered.minute.saturating_sub(asked.minute),
        is_about: !(asked.is_exact && answered.is_exact),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::journey::{CaseId, TimeOfDay, test_map};

    fn contact(day: u32, time: &str, from: Party, channel: &str, place: &str) -> Contact {
        let mut contact = Contact::on_day(day);
        match time.split_once(' ') {
            Some((exact, time)) => {
                contact.exact = if exact == "after" { Exact::After } else { Exact::By };
                contact.time = TimeOfDay::new(time).expect("a time");
            }
            None if time == "evening" => contact.part = Some(DayPart::Evening),
            None => contact.time = TimeOfDay::new(time).expect("a time"),
        }
        (contact.from, contact.channel, contact.r#where) = (Some(from), channel.to_owned(), place.to_owned());
        contact
    }

    /// Returns the complaint over social media, as it came.
    fn complaint() -> Case {
        let mut case = Case::new(CaseId::from_number(1), test_map::id("A"));
        case.contacts = vec![
            contact(0, "after 19:00", Party::Customer, "social", "private message"),
            contact(2, "16:00", Party::Customer, "social", "in public"),
            contact(2, "evening", Party::Customer, "social", "another service"),
            contact(3, "by 07:00", Party::Us, "social", "another service"),
            contact(3, "08:00", Party::Us, "social", "private message"),
        ];
        case
    }

    #[test]
    fn r16_the_first_answer_comes_after_about_sixty_hours_and_three_contacts_on_three_channels() {
        let case = complaint();
        let contacts = Contacts::of(&case);
        let first = Silence { from: 0, until: 3, minutes: 60 * HOUR, is_about: true };
        assert_eq!((contacts.first_answer(), contacts.longest()), (Some(first), Some(first)));
        assert_eq!(contacts.silences, [first], "the second answer follows the first at once");
        assert_eq!((contacts.from_customer, contacts.channels(&case)), (3, 3));
        assert_eq!((contacts.answered_there, Exchange::of(&case).unanswered()), (2, 0));
        let in_rows: Vec<_> = contacts.rows.iter().map(|row| row.silences.len()).collect();
        assert_eq!(in_rows, [1, 0, 1]);
        assert_eq!(contacts.rows[2].silences[0].minutes, 11 * HOUR);
    }

    #[test]
    fn r16_a_part_of_a_day_stands_for_an_hour_and_night_for_that_of_the_next_day() {
        let hour = |part| ContactTime::of(&Contact { part, ..Contact::on_day(1) }).minute / HOUR;
        let parts = [DayPart::Morning, DayPart::Day, DayPart::Evening, DayPart::Night];
        assert_eq!(parts.map(|part| hour(Some(part))), [32, 36, 44, 50]);
        assert_eq!(hour(None), 36);
        let at = |text| ContactTime::of(&contact(0, text, Party::Us, "", ""));
        assert_eq!(at("09:30"), ContactTime { minute: 570, is_exact: true });
        assert!(!at("by 09:30").is_exact);
    }

    #[test]
    fn r16_what_was_never_answered_is_no_silence_that_ended() {
        let mut case = complaint();
        case.contacts.truncate(3);
        let contacts = Contacts::of(&case);
        assert_eq!((contacts.longest(), Exchange::of(&case).unanswered()), (None, 3));
    }
}
