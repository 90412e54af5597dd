//! The fields of every list of the file that a side may change, and the values that they may have.

use super::{
    chance::Chance,
    told::{Record, Told, quoted},
};

/// Returns the fields of a record of this list. A set is one field here, whatever is in it.
pub(crate) fn of(list: &str) -> &'static [&'static str] {
    match list {
        "map" => {
            &["title", "note", "promise", "language", "tolerance", "negativity_weight", "plan", "based_on"]
        }
        "stages" => &["name", "order"],
        "actors" => &["name", "place", "order"],
        "segments" => &["name", "order", "in_target"],
        "groups" => &["order", "date", "aside"],
        "touchpoints" => &[
            "title",
            "note",
            "stage",
            "channels",
            "actors",
            "at",
            "handled_by",
            "promise",
            "two_sided",
            "fails",
            "trust.haste",
            "trust.promise",
            "clock.receipt",
            "clock.promised_minutes",
            "clock.where_to_ask",
            "mandate.actors",
            "mandate.limit",
            "mandate.repeats",
            "dots.table 0",
            "dots.table 1",
        ],
        "ratings" => &["rating"],
        "transitions" => &["label"],
        "actions" => &["what", "actor", "who", "due", "effort", "state", "why"],
        "cases" => &[
            "segment",
            "to_whom",
            "opened",
            "stated",
            "cause",
            "solving",
            "told",
            "follow_up",
            "kind",
            "lesson",
            "grades",
            "contacts",
        ],
        "outcomes" => &["counts"],
        "surveys" => &["name", "date", "counted"],
        _ => unreachable!("{list}"),
    }
}

/// The fields that are sets and change element by element.
pub(crate) const SETS: [&str; 3] = ["channels", "actors", "mandate.actors"];

/// Draws a value for a field; empty for none.
pub(crate) fn value(told: &Told, chance: &mut Chance, record: &Record, field: &str) -> String {
    let number = chance.below(4);
    match field {
        "stage" => id(told, chance, "stages"),
        "actor" => id(told, chance, "actors"),
        "segment" => id(told, chance, "segments"),
        "at" => format!("({}, {})", 40 * chance.below(60), 40 * number),
        "order" | "clock.promised_minutes" | "mandate.repeats" | "told" if number > 1 => number.to_string(),
        "tolerance" | "dots.table 0" | "dots.table 1" if number > 0 => number.to_string(),
        "effort" => (number + 1).to_string(),
        "negativity_weight" => ["", "3", "8", "0"][number].to_owned(),
        "in_target" => ["", "false"][number % 2].to_owned(),
        "aside" | "two_sided" => ["", "true"][number % 2].to_owned(),
        "date" | "due" => quoted(&format!("2026-11-2{number}")),
        "opened" => quoted(&format!("2026-11-24 19:0{number}")),
        "kind" => quoted(chance.word(&["one-off", "systemic"])),
        "state" => quoted(chance.word(&["doing", "done", "dropped"])),
        "place" => quoted(chance.word(&["front", "back", "supplier"])),
        "plan" => quoted("to-be"),
        "handled_by" => quoted(chance.word(&["person", "machine"])),
        "fails" => quoted(chance.word(&["much", "little"])),
        "promise" if record.0 == "touchpoints" => quoted(chance.word(&["kept", "broken", "exceeded"])),
        "trust.haste" | "trust.promise" | "clock.receipt" | "clock.where_to_ask" => {
            quoted(chance.word(&["yes", "no"]))
        }
        "rating" => format!("negative: {number}, neutral: {}, positive: 1", chance.below(3)),
        "counts" => format!("yes: {number}, unsure: {}, no: 2", chance.below(3)),
        "follow_up" => format!("(due: \"2026-11-2{number}\", satisfied: \"yes\")"),
        "grades" => format!("[(grade: \"{number}+\", by: \"today\")]"),
        "contacts" => format!(
            "[(time: \"19:0{number}\", from: \"customer\", text: \"Where?\"), (day: 2, from: \"us\")]"
        ),
        "solving" if number > 0 => solving(told, chance, number),
        "counted" => counted(told, chance, number),
        "order"
        | "clock.promised_minutes"
        | "mandate.repeats"
        | "told"
        | "tolerance"
        | "dots.table 0"
        | "dots.table 1"
        | "solving" => String::new(),
        _ if number == 0 && field != "title" => String::new(),
        _ => quoted(&format!("{field} {number}")),
    }
}

/// Draws an element of a set.
pub(crate) fn element(told: &Told, chance: &mut Chance, set: &str) -> String {
    if set == "channels" {
        quoted(chance.word(&["web", "phone", "app", "print"]))
    } else {
        id(told, chance, "actors")
    }
}

fn id(told: &Told, chance: &mut Chance, list: &str) -> String {
    let ids = told.ids(list);
    if ids.is_empty() { String::new() } else { quoted(chance.of::<String>(&ids)) }
}

/// Draws the steps of a case, its solution and who solved it, which are merged as one.
fn solving(told: &Told, chance: &mut Chance, number: usize) -> String {
    let steps = "steps: [\"let-off-steam\", \"interview\"";
    let actor = id(told, chance, "actors");
    match number {
        1 => format!("{steps}]"),
        2 => format!("{steps}, \"say-back\"]"),
        _ if actor.is_empty() => format!("{steps}, \"say-back\", \"agree\"]"),
        _ => format!(
            "{steps}, \"say-back\", \"agree\"], solution: \"Pillow\", solved: \"2026-11-24\", solved_by: {actor}"
        ),
    }
}

/// Draws the columns and counts of a survey, which are merged as one.
fn counted(told: &Told, chance: &mut Chance, number: usize) -> String {
    let touchpoint = id(told, chance, "touchpoints");
    let about = if touchpoint.is_empty() { String::new() } else { format!(", touchpoint: {touchpoint}") };
    format!(
        "columns: [(title: \"Greeting\"{about})], tables: [(answered: {}, unbroken: {number}, by_breaks: \
         [(people: {number}), (breaks: 1, people: 1)], break_sets: [(columns: [1], people: 1)])]",
        number + 1
    )
}
