//! The changes of one side to a map: deleted records, new records, and fields with another value.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    chance::Chance,
    fields::{self, SETS, element, value},
    told::{Fields, Record, Told, parts, quoted},
};

/// The changes of one side, and the map with them.
#[derive(Clone, Debug, Default)]
pub(crate) struct Side {
    pub(crate) deleted: Vec<Record>,
    pub(crate) added: Vec<Record>,
    pub(crate) set: BTreeMap<(Record, String), String>,
    pub(crate) told: Told,
}

const DELETED: [&str; 10] = [
    "touchpoints",
    "touchpoints",
    "stages",
    "actors",
    "segments",
    "groups",
    "transitions",
    "actions",
    "cases",
    "surveys",
];

impl Side {
    /// Makes some changes, often where the other side has made one. New touchpoints are named after the side.
    pub(crate) fn of(base: &Told, other: Option<&Self>, name: &str, chance: &mut Chance) -> Self {
        let mut side = Self { told: base.clone(), ..Self::default() };
        if chance.one_in(3) {
            side.delete(base, chance);
        }
        if chance.one_in(3) {
            side.add(name, chance);
        }
        for _ in 0..=chance.below(5) {
            side.say(base, other, chance);
        }
        side
    }

    fn delete(&mut self, base: &Told, chance: &mut Chance) {
        let list = *chance.of(&DELETED);
        let ids = base.ids(list);
        let record = (list, chance.of(&ids).clone());
        self.told.delete(&record);
        self.deleted.push(record);
    }

    fn add(&mut self, name: &str, chance: &mut Chance) {
        let touchpoints = self.told.ids("touchpoints");
        let (one, two) = (chance.of(&touchpoints).clone(), chance.of(&touchpoints).clone());
        let record: Record = match chance.below(6) {
            0 | 1 => ("touchpoints", format!("n{name}")),
            // Only without a deletion: a connection that heals a chain is added by neither side.
            2 if one != two && self.deleted.is_empty() => ("transitions", format!("{one}|{two}")),
            3 => ("actions", format!("m{name}")),
            4 => ("outcomes", "recommend||spring".to_owned()),
            _ => ("groups", "table 9".to_owned()),
        };
        if self.told.0.contains_key(&record) {
            return;
        }
        self.told.0.insert(record.clone(), Fields::new());
        for field in fields::of(record.0) {
            if matches!(*field, "title" | "at" | "counts") || !SETS.contains(field) && chance.one_in(3) {
                let value = value(&self.told, chance, &record, field);
                self.told.put(&record, field, &value);
            }
        }
        if record.0 == "actions" {
            self.told.put(&record, "touchpoint", &quoted(&one));
        }
        self.added.push(record);
    }

    fn say(&mut self, base: &Told, other: Option<&Self>, chance: &mut Chance) {
        let theirs: Vec<_> = other.iter().flat_map(|it| it.set.keys()).collect();
        let (record, field) = if !theirs.is_empty() && chance.one_in(2) {
            (*chance.of(&theirs)).clone()
        } else {
            self.anything(chance)
        };
        let key = (record, field);
        let is_there = self.told.0.contains_key(&key.0) || key.0.0 == "ratings" && self.can_rate(&key.0);
        if self.added.contains(&key.0) || !is_there || self.set.contains_key(&key) {
            return;
        }
        let now = self.told.get(&key.0, &key.1).to_owned();
        let said = match key.1.split_once(' ').filter(|(set, _)| SETS.contains(set)) {
            Some((set, one)) if now.is_empty() && set != "channels" && !self.has_actor(one) => return,
            Some(_) if now.is_empty() => "in".to_owned(),
            Some(_) => String::new(),
            None if key.0.0 == "ratings" && chance.one_in(5) => String::new(),
            None => value(&self.told, chance, &key.0, &key.1),
        };
        if said != now && said != base.get(&key.0, &key.1) {
            self.told.put(&key.0, &key.1, &said);
            self.set.insert(key, said);
        }
    }

    fn anything(&self, chance: &mut Chance) -> (Record, String) {
        let records: Vec<_> =
            self.told.0.keys().filter(|(list, _)| *list != "ratings" || chance.one_in(2)).collect();
        let mut record: Record = (*chance.of(&records)).clone();
        if record.0 == "ratings" && chance.one_in(2) {
            record.1 = format!("{}|g1|table 5", parts(&record.1)[0]);
        }
        let field = *chance.of(fields::of(record.0));
        let field = if SETS.contains(&field) {
            format!("{field} {}", element(&self.told, chance, field))
        } else {
            field.to_owned()
        };
        (record, field)
    }

    fn has_actor(&self, actor: &str) -> bool {
        self.told.ids("actors").iter().any(|id| quoted(id) == actor)
    }

    fn can_rate(&self, record: &Record) -> bool {
        let [touchpoint, segment, _] = parts(&record.1);
        let has = |list, id: &str| self.told.0.contains_key(&(list, id.to_owned()));
        has("touchpoints", touchpoint) && (segment.is_empty() || has("segments", segment))
    }

    /// Returns the records that these changes are made to, or refer to anew: deleting one of them is a conflict.
    pub(crate) fn needs(&self, base: &Told) -> BTreeSet<Record> {
        let mut needs = BTreeSet::new();
        for ((record, field), said) in &self.set {
            // A rating that is taken back refers to no touchpoint.
            if record.0 != "ratings" || !said.is_empty() {
                needs.insert(record.clone());
                needs.extend(self.parents(record));
                needs.extend(named(field, said, base.get(record, field)));
            }
        }
        for record in &self.added {
            needs.extend(self.parents(record));
            self.told.0[record].iter().for_each(|(field, said)| needs.extend(named(field, said, "")));
        }
        needs
    }

    fn parents(&self, record: &Record) -> Vec<Record> {
        let [one, two, _] = parts(&record.1).map(str::to_owned);
        let all = match record.0 {
            "ratings" => vec![("touchpoints", one), ("segments", two)],
            "transitions" => vec![("touchpoints", one), ("touchpoints", two)],
            "outcomes" => vec![("segments", two)],
            "actions" | "cases" => {
                vec![("touchpoints", self.told.get(record, "touchpoint").trim_matches('"').to_owned())]
            }
            _ => Vec::new(),
        };
        all.into_iter().filter(|(_, id)| !id.is_empty()).collect()
    }
}

/// Returns the record that a value refers to and the value before did not.
fn named(field: &str, said: &str, before: &str) -> Option<Record> {
    let id_after = |text: &str, mark: &str| {
        text.split_once(mark).and_then(|(_, rest)| rest.split('"').next()).unwrap_or("").to_owned()
    };
    let (list, mark) = match field {
        "stage" => ("stages", "\""),
        "actor" => ("actors", "\""),
        "segment" => ("segments", "\""),
        "solving" => ("actors", "solved_by: \""),
        "counted" => ("touchpoints", "touchpoint: \""),
        _ => {
            let (_, one) =
                field.split_once(' ').filter(|(set, _)| *set != "channels" && SETS.contains(set))?;
            return (!said.is_empty()).then(|| ("actors", one.trim_matches('"').to_owned()));
        }
    };
    let id = id_after(said, mark);
    (!id.is_empty() && id != id_after(before, mark)).then_some((list, id))
}
