//! What fields of a map are called, and what the file's words for their values mean to a person. A field that a newer
//! Polku wrote is called what the file calls it.

use std::borrow::Cow;

use super::Words;
use crate::journey::{Address, Handling, ItemKey, Kept, split_texts};

/// How a value is told.
#[derive(Clone, Copy)]
enum Told {
    /// As it stands.
    AsIs,
    /// In quotes: somebody wrote it.
    Quoted,
    /// Several, as they stand.
    Several,
    Channels,
    Percent,
    Minutes,
    Truth,
    Handling,
    Kept,
    Amount,
    Answer,
    Place,
    Level,
    /// Only that it changed: it would be a table of its own.
    Unsaid,
}

/// A field: its name in the file, what it is called, and how its value is told.
type FieldRow = (&'static str, &'static str, Told);

const MAP: &[FieldRow] = &[
    ("title", "map-title", Told::Quoted),
    ("note", "field-note", Told::Quoted),
    ("language", "map-language", Told::AsIs),
    ("promise", "promise", Told::Quoted),
    ("tolerance", "tolerance", Told::Percent),
    ("negativity_weight", "weight", Told::AsIs),
    ("plan", "field-plan", Told::AsIs),
    ("based_on", "field-based-on", Told::Quoted),
    ("format", "field-format", Told::AsIs),
];

/// Stages, actors, segments and groups.
const LISTED: &[FieldRow] = &[
    ("name", "field-name", Told::Quoted),
    ("order", "field-order", Told::AsIs),
    ("place", "report-place", Told::Place),
    ("in_target", "in-target", Told::Truth),
    ("date", "field-date", Told::AsIs),
    ("aside", "field-aside", Told::Truth),
];

const TOUCHPOINT: &[FieldRow] = &[
    ("title", "field-title", Told::Quoted),
    ("note", "field-note", Told::Quoted),
    ("stage", "report-stage", Told::AsIs),
    ("channels", "report-channels", Told::Channels),
    ("actors", "report-actors", Told::Several),
    ("at", "field-at", Told::AsIs),
    ("rating", "report-rating", Told::Level),
    ("handled_by", "handled-by", Told::Handling),
    ("promise", "promise", Told::Kept),
    ("two_sided", "two-sided", Told::Truth),
    ("fails", "fails", Told::Amount),
    ("clock.promised_minutes", "clock-promised-name", Told::Minutes),
    ("clock.actual_minutes", "clock-actual-name", Told::Minutes),
    ("clock.receipt", "clock-receipt", Told::Answer),
    ("clock.estimate", "clock-estimate", Told::Answer),
    ("clock.tone", "clock-tone", Told::Answer),
    ("clock.where_to_ask", "field-where-to-ask", Told::Answer),
    ("mandate.actors", "mandate-who", Told::Several),
    ("mandate.limit", "mandate-limit-name", Told::Quoted),
    ("mandate.repeats", "mandate-repeats", Told::AsIs),
];

const CONNECTION: &[FieldRow] = &[("label", "connection-label", Told::Quoted)];

/// Actions, cases, outcomes, surveys and conflicts.
const ITEM: &[FieldRow] = &[
    ("touchpoint", "report-touchpoint", Told::AsIs),
    ("segment", "field-segment", Told::AsIs),
    ("what", "field-what", Told::Quoted),
    ("actor", "report-actor", Told::AsIs),
    ("who", "field-who", Told::Quoted),
    ("due", "field-due", Told::AsIs),
    ("effort", "field-effort", Told::AsIs),
    ("state", "field-state", Told::AsIs),
    ("why", "field-why", Told::Quoted),
    ("to_whom", "field-to-whom", Told::Quoted),
    ("opened", "field-opened", Told::AsIs),
    ("stated", "field-stated", Told::Quoted),
    ("cause", "field-cause", Told::Quoted),
    ("steps", "field-steps", Told::Several),
    ("solution", "field-solution", Told::Quoted),
    ("solved", "field-solved", Told::AsIs),
    ("solved_by", "field-solved-by", Told::AsIs),
    ("told", "field-told", Told::AsIs),
    ("follow_up", "field-follow-up", Told::AsIs),
    ("kind", "field-kind", Told::AsIs),
    ("lesson", "field-lesson", Told::Quoted),
    ("grades", "field-grades", Told::AsIs),
    ("contacts", "field-contacts", Told::Unsaid),
    ("yes", "answer-yes", Told::AsIs),
    ("unsure", "field-unsure", Told::AsIs),
    ("no", "answer-no", Told::AsIs),
    ("name", "field-name", Told::Quoted),
    ("date", "field-date", Told::AsIs),
    ("outcome", "field-outcome", Told::Quoted),
    ("columns", "field-columns", Told::Unsaid),
    ("tables", "field-tables", Told::Unsaid),
    ("base", "field-base", Told::Quoted),
    ("ours", "field-ours", Told::Quoted),
    ("theirs", "field-theirs", Told::Quoted),
];

/// The rows that a record has its fields among.
fn rows(of: &Address) -> &'static [FieldRow] {
    match of {
        Address::Map => MAP,
        Address::Stage(_) | Address::Actor(_) | Address::Segment(_) | Address::Item(ItemKey::Group(_)) => {
            LISTED
        }
        Address::Touchpoint(_) => TOUCHPOINT,
        Address::Rating(..) => &[],
        Address::Connection(..) => CONNECTION,
        Address::Item(_) => ITEM,
    }
}

impl Words {
    /// Names a field of a record, such as "note" or "trust, haste in the voice", as within a sentence.
    pub(super) fn field_name<'a>(&'a self, of: &Address, field: &'a str) -> Cow<'a, str> {
        match (row(of, field), of, field.split_once('.')) {
            (Some((_, name, _)), ..) => lower(&self.text(name)).into(),
            (None, Address::Touchpoint(_), Some(("trust", cause))) => {
                let named = self.cause(&cause.into()).into_owned();
                self.say("field-trust", &[("cause", named.into())]).into()
            }
            (None, Address::Touchpoint(_), Some(("dots", group))) => {
                self.say("field-dots", &[("group", group.into())]).into()
            }
            _ => field.into(),
        }
    }

    /// Says the words of a field's value to a person; `None` where the value has no room in a sentence.
    pub(super) fn field_value(&self, of: &Address, field: &str, words: &str) -> Option<String> {
        let told = match row(of, field) {
            Some((_, _, told)) => told,
            None if field.starts_with("trust.") => Told::Answer,
            None => Told::AsIs,
        };
        let is_truth = matches!(told, Told::Truth);
        Some(match told {
            Told::Unsaid => return None,
            _ if words.is_empty() && !is_truth => self.text("field-nothing").into_owned(),
            Told::AsIs => words.to_owned(),
            Told::Quoted => self.say("field-quoted", &[("text", words.into())]),
            Told::Several => split_texts(words, ',').join(", "),
            Told::Channels => {
                let channels = split_texts(words, ',');
                channels.iter().map(|it| self.channel(it).into_owned()).collect::<Vec<_>>().join(", ")
            }
            Told::Percent => format!("{words} %"),
            Told::Minutes => {
                words.parse().map_or_else(|_| words.to_owned(), |minutes| self.duration(minutes))
            }
            Told::Truth => self.answer(&if words.is_empty() { "no" } else { "yes" }.into()).into_owned(),
            Told::Handling => self.handling(&Handling::from(words)).into_owned(),
            Told::Kept => self.kept(&Kept::from(words)).into_owned(),
            Told::Amount => self.amount(&words.into()).into_owned(),
            Told::Answer => self.answer(&words.into()).into_owned(),
            Told::Place => self.place(&words.into()).into_owned(),
            Told::Level => self.text(&format!("level-{words}")).to_lowercase(),
        })
    }
}

fn row(of: &Address, field: &str) -> Option<FieldRow> {
    rows(of).iter().find(|(name, ..)| *name == field).copied()
}

/// A name as it goes on in a sentence: "Handled by" becomes "handled by".
pub(super) fn lower(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |first| first.to_lowercase().chain(chars).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{journey::test_map::id, words::Lang};

    #[test]
    fn every_field_has_a_name_in_every_language() {
        for words in Lang::ALL.map(Lang::words) {
            for (_, name, _) in [MAP, LISTED, TOUCHPOINT, CONNECTION, ITEM].concat() {
                assert!(words.knows(name), "{:?} {name}", words.lang);
            }
        }
    }

    #[test]
    fn values_are_said_as_the_window_says_them() {
        let of = Address::Touchpoint(id("A"));
        let said = |field: &str, words: &str| {
            let english = Lang::En.words();
            format!(
                "{} {}",
                english.field_name(&of, field),
                english.field_value(&of, field, words).expect("a value")
            )
        };
        assert_eq!(said("channels", "face-to-face, pigeon post"), "channels face to face, pigeon post");
        assert_eq!(said("clock.actual_minutes", "3600"), "actual reply time 60 h");
        assert_eq!(said("trust.haste", "not-applicable"), "trust, haste in the voice, not applicable");
        assert_eq!(said("dots.table 1", "2"), "dots of table 1: 2");
        assert_eq!(said("two_sided", ""), "can fail both ways no");
        assert_eq!(said("handled_by", "self-service"), "handled by self-service");
        assert_eq!(said("weather", "Some(3)"), "weather Some(3)");
    }
}
