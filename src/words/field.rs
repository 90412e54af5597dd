//! The names of a map's fields, and what the file's words for their values mean to a person. A field that a newer
//! Polku wrote is called what the file calls it.

use super::Words;
use crate::journey::{Address, Handling, ItemKey, Kept, TALLY_FIELD, split_texts};

/// The ways in which a value is told.
#[derive(Clone, Copy, Debug)]
enum Told {
    /// The value as it stands.
    AsIs,
    /// The value in quotes, since somebody wrote it.
    Quoted,
    /// Several values as they stand.
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
    /// Only that the value changed: it would be a table of its own.
    Unsaid,
}

/// A field's name in the file, and how its value is told.
type FieldTold = (&'static str, Told);

const MAP: &[FieldTold] = &[
    ("title", Told::Quoted),
    ("note", Told::Quoted),
    ("promise", Told::Quoted),
    ("tolerance", Told::Percent),
    ("based_on", Told::Quoted),
    ("language", Told::AsIs),
    ("negativity_weight", Told::AsIs),
    ("plan", Told::AsIs),
];

/// The fields of stages, actors, segments and groups.
const LISTED: &[FieldTold] = &[
    ("name", Told::Quoted),
    ("place", Told::Place),
    ("in_target", Told::Truth),
    ("aside", Told::Truth),
    ("order", Told::AsIs),
    ("date", Told::AsIs),
];

const TOUCHPOINT: &[FieldTold] = &[
    ("title", Told::Quoted),
    ("note", Told::Quoted),
    ("channels", Told::Channels),
    ("actors", Told::Several),
    (TALLY_FIELD, Told::Level),
    ("handled_by", Told::Handling),
    ("promise", Told::Kept),
    ("two_sided", Told::Truth),
    ("fails", Told::Amount),
    ("clock.promised_minutes", Told::Minutes),
    ("clock.actual_minutes", Told::Minutes),
    ("clock.receipt", Told::Answer),
    ("clock.estimate", Told::Answer),
    ("clock.tone", Told::Answer),
    ("clock.where_to_ask", Told::Answer),
    ("mandate.actors", Told::Several),
    ("mandate.limit", Told::Quoted),
    ("mandate.repeats", Told::AsIs),
    ("stage", Told::AsIs),
    ("at", Told::AsIs),
];

/// The fields of a connection: its label is "label" in the file and "connection" in a conflict.
const CONNECTION: &[FieldTold] = &[("label", Told::Quoted), ("connection", Told::AsIs)];

const RATING: &[FieldTold] = &[(TALLY_FIELD, Told::AsIs)];

/// The fields of actions, cases, outcomes, surveys and conflicts.
const ITEM: &[FieldTold] = &[
    ("what", Told::Quoted),
    ("who", Told::Quoted),
    ("why", Told::Quoted),
    ("to_whom", Told::Quoted),
    ("stated", Told::Quoted),
    ("cause", Told::Quoted),
    ("steps", Told::Several),
    ("solution", Told::Quoted),
    ("lesson", Told::Quoted),
    ("contacts", Told::Unsaid),
    ("name", Told::Quoted),
    ("outcome", Told::Quoted),
    ("columns", Told::Unsaid),
    ("tables", Told::Unsaid),
    ("base", Told::Quoted),
    ("ours", Told::Quoted),
    ("theirs", Told::Quoted),
    ("touchpoint", Told::AsIs),
    ("actor", Told::AsIs),
    ("due", Told::AsIs),
    ("effort", Told::AsIs),
    ("state", Told::AsIs),
    ("segment", Told::AsIs),
    ("opened", Told::AsIs),
    ("solved", Told::AsIs),
    ("solved_by", Told::AsIs),
    ("told", Told::AsIs),
    ("follow_up", Told::AsIs),
    ("kind", Told::AsIs),
    ("grades", Told::AsIs),
    ("date", Told::AsIs),
    ("yes", Told::AsIs),
    ("unsure", Told::AsIs),
    ("no", Told::AsIs),
];

/// Returns the rows with the fields of a record.
fn rows(of: &Address) -> &'static [FieldTold] {
    match of {
        Address::Map => MAP,
        Address::Stage(_) | Address::Actor(_) | Address::Segment(_) | Address::Item(ItemKey::Group(_)) => {
            LISTED
        }
        Address::Touchpoint(_) => TOUCHPOINT,
        Address::Rating(..) => RATING,
        Address::Connection(..) => CONNECTION,
        Address::Item(_) => ITEM,
    }
}

impl Words {
    /// Returns the name of a field as the window has it, within a sentence; a field that a newer Polku wrote goes
    /// by the file's name. Where there is a field for each cause or group, its name follows: "dots (table 1)".
    pub fn field_name(&self, field: &str) -> String {
        let (field, of) = match field.split_once('.') {
            Some(("trust", cause)) => ("trust", Some(self.cause(&cause.into()).into_owned())),
            Some(("dots", group)) => ("dots", Some(group.to_owned())),
            _ => (field, None),
        };
        let name = field_text(field);
        let said = if self.knows(&name) { self.text(&name).into_owned() } else { field.to_owned() };
        of.map_or(said.clone(), |of| format!("{said} ({of})"))
    }

    /// Returns a field's value in words; `None` where the value has no room in a sentence.
    pub(super) fn field_value(&self, of: &Address, field: &str, words: &str) -> Option<String> {
        let of_newer = if field.starts_with("trust.") { Told::Answer } else { Told::AsIs };
        let told = told_of(of, field).unwrap_or(of_newer);
        let is_truth = matches!(told, Told::Truth);
        Some(match told {
            Told::Unsaid => return None,
            _ if words.is_empty() && !is_truth => self.text("compare-none").into_owned(),
            Told::AsIs => words.to_owned(),
            Told::Quoted => self.say("compare-quoted", &[("text", words.into())]),
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

/// Returns whether a person can type the field's value as the file has it: a text, a number or counts of answers.
pub(crate) fn can_be_typed(of: &Address, field: &str) -> bool {
    let is_counts = matches!(of, Address::Rating(..)) && field == TALLY_FIELD;
    is_counts || matches!(told_of(of, field), Some(Told::Quoted | Told::Percent | Told::Minutes))
}

/// Returns the name of the text that names a field.
fn field_text(field: &str) -> String {
    format!("field-{}", field.replace(['.', '_'], "-"))
}

fn told_of(of: &Address, field: &str) -> Option<Told> {
    rows(of).iter().find(|(name, _)| *name == field).map(|(_, told)| *told)
}

/// Returns a name as it stands within a sentence: "Handled by" becomes "handled by".
pub(crate) fn lower(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |first| first.to_lowercase().chain(chars).collect())
}

#[cfg(test)]
mod tests;
