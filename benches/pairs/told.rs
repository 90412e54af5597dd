//! A map as plain records of words. It is written as a file without any code of Polku's own, so that what is
//! expected of a merge does not come from what merges.

#![allow(clippy::format_push_string, reason = "a bench that writes a map by hand")]

use std::collections::{BTreeMap, BTreeSet};

use super::chance::Chance;

/// A record: its list, and its id there. Ratings, connections and outcomes have parts joined by `|`.
pub(crate) type Record = (&'static str, String);
/// The fields of a record, each as the file writes it.
pub(crate) type Fields = BTreeMap<String, String>;

/// A map, as all of its records.
#[derive(Clone, Debug, Default)]
pub(crate) struct Told(pub(crate) BTreeMap<Record, Fields>);

/// The lists of the file, in its order.
const LISTS: [&str; 10] = [
    "stages",
    "actors",
    "segments",
    "groups",
    "touchpoints",
    "transitions",
    "actions",
    "cases",
    "outcomes",
    "surveys",
];

/// Splits the id of a record that has several parts.
pub(crate) fn parts(id: &str) -> [&str; 3] {
    let mut parts = id.split('|');
    [(); 3].map(|()| parts.next().unwrap_or(""))
}

pub(crate) fn quoted(text: &str) -> String {
    format!("\"{text}\"")
}

impl Told {
    pub(crate) fn ids(&self, list: &str) -> Vec<String> {
        self.0.keys().filter(|(other, _)| *other == list).map(|(_, id)| id.clone()).collect()
    }

    pub(crate) fn get(&self, record: &Record, field: &str) -> &str {
        self.0.get(record).and_then(|fields| fields.get(field)).map_or("", String::as_str)
    }

    /// Sets the value of a field; an empty one removes it.
    pub(crate) fn put(&mut self, record: &Record, field: &str, value: &str) {
        let fields = self.0.entry(record.clone()).or_default();
        if value.is_empty() {
            fields.remove(field);
        } else {
            fields.insert(field.to_owned(), value.to_owned());
        }
        // A rating without fields is no rating.
        if record.0 == "ratings" && self.0[record].is_empty() {
            self.0.remove(record);
        }
    }

    /// Deletes a record, with the records that go with it.
    pub(crate) fn delete(&mut self, record: &Record) {
        let (list, id) = record;
        self.0.remove(record);
        let is_of = |(other, own): &Record, fields: &Fields| {
            let [one, two, _] = parts(own);
            let names = |field: &str| fields.get(field).is_some_and(|value| *value == quoted(id));
            match (*list, *other) {
                ("touchpoints", "ratings") => one == id,
                ("touchpoints", "transitions") => one == id || two == id,
                ("touchpoints", "actions" | "cases") => names("touchpoint"),
                ("segments", "ratings" | "outcomes") => two == id,
                _ => false,
            }
        };
        self.0.retain(|record, fields| !is_of(record, fields));
        for fields in self.0.values_mut() {
            match *list {
                "touchpoints" => without(fields, "counted", &format!(", touchpoint: {}", quoted(id))),
                "stages" => drop_if(fields, "stage", id),
                "segments" => drop_if(fields, "segment", id),
                "actors" => {
                    drop_if(fields, "actor", id);
                    without(fields, "solving", &format!(", solved_by: {}", quoted(id)));
                    fields.remove(&format!("actors {}", quoted(id)));
                    fields.remove(&format!("mandate.actors {}", quoted(id)));
                }
                _ => {}
            }
        }
    }

    /// Returns the text of the file.
    pub(crate) fn text(&self) -> String {
        let mut text =
            format!("Journey(format: 2, min_reader: 1, {}", fields_of(&self.0[&("map", String::new())]));
        for list in LISTS {
            let records = self.0.iter().filter(|((other, _), _)| *other == list);
            let records = records
                .map(|((_, id), fields)| format!("({}{})", head(list, id), self.body(list, id, fields)));
            text.push_str(&format!("{list}: [{}],\n", records.collect::<Vec<_>>().join(",\n")));
        }
        text + ")"
    }

    fn body(&self, list: &str, id: &str, fields: &Fields) -> String {
        let of_it =
            |(other, own): &&Record| list == "touchpoints" && *other == "ratings" && parts(own)[0] == id;
        let ratings = self.0.iter().filter(|(record, _)| of_it(record)).map(|((_, own), fields)| {
            let [_, segment, group] = parts(own);
            format!(
                "(voice: \"customers\", segment: \"{segment}\", group: \"{group}\", {})",
                fields["rating"]
            )
        });
        let ratings = ratings.collect::<Vec<_>>().join(", ");
        fields_of(fields)
            + &if ratings.is_empty() { String::new() } else { format!("ratings: [{ratings}], ") }
    }
}

fn drop_if(fields: &mut Fields, field: &str, id: &str) {
    if fields.get(field).is_some_and(|value| *value == quoted(id)) {
        fields.remove(field);
    }
}

fn without(fields: &mut Fields, field: &str, part: &str) {
    if let Some(value) = fields.get_mut(field) {
        *value = value.replace(part, "");
    }
}

fn head(list: &str, id: &str) -> String {
    let [one, two, three] = parts(id);
    match list {
        "groups" => format!("name: \"{id}\", "),
        "transitions" => format!("from: \"{one}\", to: \"{two}\", "),
        "outcomes" => format!("question: \"{one}\", segment: \"{two}\", group: \"{three}\", "),
        _ => format!("id: \"{id}\", "),
    }
}

/// Returns the text of a record's fields: those of a unit as they are, those of a set `set element`, those of a
/// part `part.field`.
fn fields_of(fields: &Fields) -> String {
    let (mut text, mut parts): (String, BTreeMap<&str, Vec<String>>) = (String::new(), BTreeMap::new());
    let mut sets: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for (name, value) in fields {
        match (name.split_once(' '), name.split_once('.')) {
            _ if ["solving", "counted", "counts"].contains(&name.as_str()) => {
                text.push_str(&format!("{value}, "));
            }
            (_, Some(("trust", cause))) => {
                parts.entry("trust").or_default().push(format!("(cause: \"{cause}\", answer: {value})"));
            }
            (_, Some(("dots", group))) => {
                parts.entry("dots").or_default().push(format!("(group: \"{group}\", count: {value})"));
            }
            (Some((set, element)), _) => drop(sets.entry(set).or_default().insert(element)),
            (_, Some((part, field))) => parts.entry(part).or_default().push(format!("{field}: {value}")),
            _ => text.push_str(&format!("{name}: {value}, ")),
        }
    }
    for (set, elements) in sets {
        let list = format!("[{}]", elements.into_iter().collect::<Vec<_>>().join(", "));
        match set.split_once('.') {
            Some((part, field)) => parts.entry(part).or_default().push(format!("{field}: {list}")),
            None => text.push_str(&format!("{set}: {list}, ")),
        }
    }
    for (part, said) in parts {
        let (open, close) = if matches!(part, "trust" | "dots") { ('[', ']') } else { ('(', ')') };
        text.push_str(&format!("{part}: {open}{}{close}, ", said.join(", ")));
    }
    text
}

/// Draws a map of every kind of record; a side may change any of them.
pub(crate) fn any(chance: &mut Chance) -> Told {
    let mut told = Told::default();
    let mut add = |told: &mut Told, list: &'static str, id: &str| {
        let record = (list, id.to_owned());
        told.0.insert(record.clone(), Fields::new());
        for field in super::fields::of(list) {
            let must = matches!(*field, "title" | "at" | "rating" | "counts" | "counted");
            if must || chance.one_in(3) {
                let is_set = super::fields::SETS.contains(field);
                let one = if is_set { super::fields::element(told, chance, field) } else { String::new() };
                if is_set && !one.is_empty() {
                    told.put(&record, &format!("{field} {one}"), "in");
                } else if !is_set {
                    let value = super::fields::value(told, chance, &record, field);
                    told.put(&record, field, &value);
                }
            }
        }
    };
    add(&mut told, "map", "");
    for (list, letter, count) in [("stages", 's', 3), ("actors", 'a', 3), ("segments", 'g', 2)] {
        (0..count).for_each(|number| add(&mut told, list, &format!("{letter}{number}")));
    }
    (0..2).for_each(|number| add(&mut told, "groups", &format!("table {number}")));
    for number in 0..8 {
        add(&mut told, "touchpoints", &format!("t{number}"));
        add(&mut told, "ratings", &format!("t{number}|g{}|table {}", number % 2, number % 3));
        add(&mut told, "ratings", &format!("t{number}||"));
        if number > 0 {
            add(&mut told, "transitions", &format!("t{}|t{number}", number - 1));
        }
    }
    for (list, letter) in [("actions", 'm'), ("cases", 'k')] {
        for number in 0..4 {
            let id = format!("{letter}{number}");
            add(&mut told, list, &id);
            told.put(&(list, id), "touchpoint", &quoted(&format!("t{number}")));
        }
    }
    for id in ["return|g0|table 1", "return||", "recommend|g1|"] {
        add(&mut told, "outcomes", id);
    }
    (0..2).for_each(|number| add(&mut told, "surveys", &format!("v{number}")));
    told
}
