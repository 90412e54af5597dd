//! A case in words, as its form shows it (R13, R16): its steps, its moments, its contacts, and why it changes
//! nothing yet.

use std::borrow::Cow;

use super::{Nearest, Words, service::kinds_in_words};
use crate::{
    insight::{NotConfirmed, NotTakenBack},
    journey::{Case, CaseKind, Contact, Day, DayPart, Exact, Journey, Mandate, Moment, Party, TimeOfDay},
};

kinds_in_words! {
    /// Returns the kind of a case in words (R13).
    case_kind: CaseKind, "case-kind-";
    /// Returns how exactly the time of a contact is known, in words (R16).
    exactness: Exact, "contact-exact-";
    /// Returns a part of a day in words (R16).
    day_part: DayPart, "contact-part-";
    /// Returns who made a contact, in words (R16).
    party: Party, "contact-from-";
}

impl Words {
    /// Returns what a case is called, on one line; the text for nothing said yet where it has no name.
    pub fn case_title(&self, case: &Case) -> String {
        match case.name() {
            "" => self.text("case-unsaid").into_owned(),
            name => name.replace('\n', " "),
        }
    }

    /// Returns a moment as people write it: "24 Nov 2026 19:05"; empty where it is not set.
    pub fn moment(&self, moment: &Moment) -> String {
        let (day, time) = moment.as_str().split_once(' ').unwrap_or((moment.as_str(), ""));
        let day = Day::new(day).map(|day| self.day(&day)).unwrap_or_default();
        format!("{day} {time}").trim_end().to_owned()
    }

    /// Reads a moment that somebody typed: a day, a time of today, or both; `None` where it is neither. A case
    /// records what has happened, so a day without a year is the last such day.
    pub fn read_moment(&self, typed: &str, today: &Day) -> Option<Moment> {
        let typed = typed.trim();
        let (day, time) = match typed.rsplit_once(' ') {
            Some((day, time)) => (self.without_at(day), read_time(time)),
            // Without a colon, "8.12" is a day.
            None => ("", read_time(typed).filter(|_| typed.contains(':'))),
        };
        let day = match (&time, day.is_empty()) {
            (Some(_), true) => Some(today.clone()).filter(|today| !today.is_empty())?,
            (Some(_), false) => self.read_day(day, today, Nearest::Behind)?,
            (None, _) => self.read_day(typed, today, Nearest::Behind)?,
        };
        let time = time.map(|time| format!(" {}", time.as_str())).unwrap_or_default();
        Moment::new(&format!("{}{time}", day.as_str()))
    }

    /// Returns a day without what joins it to its time: "24.11. klo", "24 Nov at", "24 Nov,".
    fn without_at<'a>(&self, day: &'a str) -> &'a str {
        let before = day.trim_end().strip_suffix(&*self.text("moment-at"));
        let before = before.filter(|day| day.is_empty() || day.ends_with(' '));
        before.unwrap_or(day).trim_end_matches([' ', ','])
    }

    /// Returns when on its day a contact was: "after 19:00", "evening", "about 8:00"; empty where that is not
    /// known.
    pub fn contact_time(&self, contact: &Contact) -> String {
        let time = contact.time.as_str();
        if time.is_empty() {
            return contact.part.as_ref().map(|part| self.day_part(part).into_owned()).unwrap_or_default();
        }
        let name = match &contact.exact {
            Exact::After => "contact-after",
            Exact::By => "contact-by",
            Exact::About => "contact-about",
            Exact::At | Exact::Unknown(_) => return time.to_owned(),
        };
        self.say(name, &[("time", time.into())])
    }

    /// Reads when on its day a contact was: a clock time or a part of the day; `None` where it is neither.
    pub fn read_contact_time(&self, typed: &str) -> Option<(TimeOfDay, Option<DayPart>)> {
        let typed = typed.trim().to_lowercase();
        let part = DayPart::ALL.iter().find(|part| self.day_part(part).to_lowercase() == typed);
        match (part, read_time(&typed)) {
            (Some(part), _) => Some((TimeOfDay::default(), Some(part.clone()))),
            (None, time) => time.map(|time| (time, None)),
        }
    }

    /// Returns the channel of a contact and the place on it: "social media, private message"; empty where neither
    /// is set.
    pub fn contact_place(&self, contact: &Contact) -> String {
        let parts = [self.channel(&contact.channel), Cow::Borrowed(&*contact.r#where)];
        let said = parts.iter().filter(|part| !part.is_empty());
        said.map(|part| &**part).collect::<Vec<_>>().join(", ")
    }

    /// Tells a whole contact: "Day 2, evening, from the customer: social media, in public: When do you answer?
    /// (worried)".
    pub fn contact_told(&self, contact: &Contact) -> String {
        let day = self.say("contact-day-number", &[("day", contact.day.into())]);
        let from = contact
            .from
            .as_ref()
            .map(|from| self.say("contact-from-told", &[("from", self.party(from).into())]));
        let when = [Some(day), Some(self.contact_time(contact)), from].into_iter().flatten();
        let when = when.filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ");
        let tone = if contact.tone.is_empty() { String::new() } else { format!("({})", contact.tone) };
        let parts = [when, self.contact_place(contact), contact.text.trim().to_owned()];
        let said = parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(": ");
        format!("{said} {tone}").trim_end().to_owned()
    }

    /// Returns how long a silence was, with "about" where its ends are not known to the minute: "about 60 hours".
    pub fn silence(&self, minutes: u32, is_about: bool) -> String {
        let is_hours = minutes.is_multiple_of(60) && (60..96 * 60).contains(&minutes);
        let duration = if is_hours {
            self.say("duration-hours", &[("count", (minutes / 60).into())])
        } else {
            self.duration(minutes)
        };
        if is_about { self.say("duration-about", &[("duration", duration.into())]) } else { duration }
    }

    /// Says who may solve a complaint here on their own, and up to what (R14): "Then Waiter may give up to 20 €".
    /// Empty where nobody may.
    pub fn mandate_then(&self, mandate: &Mandate, journey: &Journey) -> String {
        let who = journey.actors().iter().filter(|actor| mandate.actors.contains(&actor.id));
        let who: Vec<_> = who.map(|actor| actor.name.clone()).collect();
        let facts = [("count", who.len().into()), ("limit", mandate.limit.trim().into())];
        let names = self.list(who.iter().cloned());
        let facts = [&facts[..], &[("names", names.into())]].concat();
        match (who.is_empty(), mandate.limit.trim().is_empty()) {
            (true, _) => String::new(),
            (false, true) => self.say("case-mandate", &facts),
            (false, false) => self.say("case-mandate-up-to", &facts),
        }
    }

    /// Says why a case takes no answer back yet; `None` where it is confirmed.
    pub fn case_unconfirmed(&self, case: &Case) -> Option<Cow<'_, str>> {
        let why = match NotConfirmed::of(case)? {
            NotConfirmed::NotSolved => "case-why-unsolved",
            NotConfirmed::NotFollowedUp => "case-why-not-followed",
            NotConfirmed::NotAsked => "case-why-not-asked",
            NotConfirmed::NotSatisfied => "case-why-unsatisfied",
        };
        Some(self.text(why))
    }

    /// Says what a confirmed case makes good, or why it makes nothing good.
    pub fn case_taken(&self, taken: Result<(), NotTakenBack>) -> Cow<'_, str> {
        self.text(match taken {
            Ok(()) => "case-confirmed",
            Err(NotTakenBack::JudgedByUs) => "case-confirmed-by-us",
            Err(NotTakenBack::Gone) => "case-confirmed-gone",
            Err(NotTakenBack::SetAside) => "case-confirmed-aside",
            Err(NotTakenBack::NoAnswer) => "case-confirmed-no-answer",
            Err(NotTakenBack::Positive) => "case-confirmed-positive",
            Err(NotTakenBack::NoneLeft) => "case-confirmed-none-left",
        })
    }
}

/// Reads a clock time as people write it: `19:00`, `7:30`, `19.00`.
fn read_time(typed: &str) -> Option<TimeOfDay> {
    let (hour, minute) = typed.split_once([':', '.'])?;
    let is_number =
        |text: &str, most| (1..=most).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit());
    let is_time = is_number(hour, 2) && minute.len() == 2 && is_number(minute, 2);
    let time = is_time.then(|| format!("{hour:0>2}:{minute}"))?;
    TimeOfDay::new(&time)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        journey::{CaseId, Item, TouchpointId},
        words::Lang,
    };

    #[test]
    fn r13_a_case_is_called_by_what_was_said_wherever_it_is_named() {
        let id = CaseId::from_number(1);
        let blank = Case::new(id, TouchpointId::from_number(1));
        assert_eq!(Lang::En.words().case_title(&blank), Lang::En.words().text("case-unsaid"));
        for (stated, cause, name) in
            [(" The bed\n", "The pillow", "The bed"), (" \n", " The pillow", "The pillow")]
        {
            let case = Case { stated: stated.into(), cause: cause.into(), ..blank.clone() };
            assert_eq!(Lang::En.words().case_title(&case), name);
            assert_eq!(Item::Case(case).name(), name);
        }
    }

    #[test]
    fn r13_a_moment_is_read_as_people_write_it_and_as_it_is_said() {
        let today = Day::new("2026-11-28").expect("a day");
        let read = |lang: Lang, typed: &str| lang.words().read_moment(typed, &today);
        for lang in Lang::ALL {
            for (typed, moment) in [
                ("2026-11-24 19:05", "2026-11-24 19:05"),
                ("24.11.2026 19.05", "2026-11-24 19:05"),
                ("24.11.2026", "2026-11-24"),
                ("7:05", "2026-11-28 07:05"),
                ("24.11. 19:05", "2026-11-24 19:05"),
                ("8.12", "2025-12-08"),
                ("29.2. 8:00", "2024-02-29 08:00"),
            ] {
                assert_eq!(read(lang, typed), Moment::new(moment), "{lang:?} {typed}");
                let said = lang.words().moment(&Moment::new(moment).expect("a moment"));
                assert_eq!(read(lang, &said), Moment::new(moment), "{lang:?} {said}");
            }
            let joined = match lang {
                Lang::En => ["24 Nov at 19:05", "at 19:05", "24 Nov, 19:05"],
                Lang::Fi => ["24.11. klo 19.05", "klo 19:05", "24.11.2026 klo 19:05"],
            };
            let moments = joined.map(|typed| read(lang, typed).map(|moment| moment.as_str().to_owned()));
            let expected = ["2026-11-24 19:05", "2026-11-28 19:05", "2026-11-24 19:05"];
            assert_eq!(moments, expected.map(|text| Some(text.to_owned())), "{lang:?}");
            for typed in ["", "soon", "25:00", "24.11.2026 7", "19", "7.60"] {
                assert_eq!(read(lang, typed), None, "{lang:?} {typed}");
            }
        }
    }

    #[test]
    fn r16_when_a_contact_was_is_told_and_read() {
        let time = TimeOfDay::new("19:00").expect("a time");
        let (channel, r#where) = ("social".into(), "in public".into());
        let exact = Contact { time, exact: Exact::After, channel, r#where, ..Contact::on_day(0) };
        let evening = Contact { part: Some(DayPart::Evening), ..Contact::on_day(0) };
        let said = |contact: &Contact| Lang::ALL.map(|lang| lang.words().contact_time(contact));
        assert_eq!(said(&exact), ["after 19:00", "klo 19:00 jälkeen"]);
        assert_eq!(said(&evening), ["evening", "illalla"]);
        assert_eq!(Lang::En.words().contact_place(&exact), "social media, in public");
        for words in Lang::ALL.map(Lang::words) {
            for part in DayPart::ALL {
                let read = words.read_contact_time(&words.day_part(part));
                assert_eq!(read, Some((TimeOfDay::default(), Some(part.clone()))));
            }
            assert_eq!(
                words.read_contact_time("7.30"),
                Some((TimeOfDay::new("07:30").expect("a time"), None))
            );
            assert_eq!(words.read_contact_time("later"), None);
        }
    }
}
