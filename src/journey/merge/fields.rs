//! Merging the fields of one record that both sides have: each field is taken from the side that changed it.

use std::mem::take;

use crate::journey::{
    Address, ItemKey,
    text_list::{joined, split},
};

/// The words of a record in the base.
#[derive(Clone, Copy)]
pub(super) enum Base<'a> {
    Said(&'a [(String, String)]),
    /// A record that is new on both sides; a field that one side leaves empty is taken from the other.
    Unknown,
}

impl<'a> Base<'a> {
    fn texts(self) -> &'a [(String, String)] {
        match self {
            Self::Said(texts) => texts,
            Self::Unknown => &[],
        }
    }
}

/// The result of merging the fields of a record.
#[derive(Default)]
pub(super) struct MergedFields {
    /// The words that ours takes over from theirs, or from the union of both.
    pub(super) taken: Vec<(String, String)>,
    pub(super) disputed: Vec<Disputed>,
}

/// A field that both sides changed, each to something else.
pub(super) struct Disputed {
    pub(super) name: String,
    pub(super) base: String,
    pub(super) ours: String,
    pub(super) theirs: String,
}

/// The fields whose values are sets: what either side adds is added, and what either side removes is removed.
const SETS: [&str; 3] = ["channels", "actors", "mandate.actors"];
/// The fields of a case that only mean something together (R13).
const SOLVING: [&str; 4] = ["steps", "solution", "solved", "solved_by"];
/// The fields of a survey that were counted together (R17).
const COUNTED: [&str; 3] = ["outcome", "columns", "tables"];
/// The answers to one question, which form a tally: a mix of two sides' would be counts that nobody took.
const ANSWERED: [&str; 3] = ["yes", "unsure", "no"];

/// Merges the fields of a record, unit by unit.
pub(super) fn merge_fields(
    address: &Address,
    base: Base<'_>,
    ours: &[(String, String)],
    theirs: &[(String, String)],
) -> MergedFields {
    let mut merged = MergedFields::default();
    let then = base.texts();
    let mut done: Vec<&str> = Vec::new();
    for name in each_once(ours.iter().chain(theirs).chain(then)) {
        if done.contains(&name) {
            continue;
        }
        let unit = unit_of(address, name);
        let unit: Vec<&str> = if unit.is_empty() { vec![name] } else { unit.to_vec() };
        let fields = unit.iter().map(|name| Field {
            name,
            base: said(then, name),
            ours: said(ours, name),
            theirs: said(theirs, name),
        });
        merged.add(address, base, &fields.collect::<Vec<_>>());
        done.extend(unit);
    }
    merged
}

/// Returns each name once, in the order of the file.
fn each_once<'a>(texts: impl Iterator<Item = &'a (String, String)>) -> Vec<&'a str> {
    let mut names: Vec<&str> = Vec::new();
    for (name, _) in texts {
        if !names.contains(&name.as_str()) {
            names.push(name);
        }
    }
    names
}

/// One field as the three maps say it.
#[derive(Clone, Copy)]
struct Field<'a> {
    name: &'a str,
    base: &'a str,
    ours: &'a str,
    theirs: &'a str,
}

impl MergedFields {
    /// Turns the fields that were to be taken over into disputed ones.
    pub(super) fn dispute_taken(&mut self, base: Base<'_>, ours: &[(String, String)]) {
        let taken = take(&mut self.taken).into_iter().map(|(name, theirs)| Disputed {
            base: said(base.texts(), &name).to_owned(),
            ours: said(ours, &name).to_owned(),
            theirs,
            name,
        });
        self.disputed.extend(taken);
    }

    fn add(&mut self, address: &Address, base: Base<'_>, unit: &[Field<'_>]) {
        let is_unknown = matches!(base, Base::Unknown);
        let all = |test: &dyn Fn(&Field<'_>) -> bool| unit.iter().all(test);
        if all(&|field| field.ours == field.theirs) {
            return;
        }
        let ours_is_silent = all(&|it| if is_unknown { is_nothing(it.ours) } else { it.ours == it.base });
        let theirs_is_silent =
            all(&|it| if is_unknown { is_nothing(it.theirs) } else { it.theirs == it.base });
        match unit {
            _ if theirs_is_silent => {}
            _ if ours_is_silent => {
                self.taken.extend(unit.iter().map(|field| (field.name.to_owned(), field.theirs.to_owned())));
            }
            [field] if matches!(address, Address::Touchpoint(_)) && SETS.contains(&field.name) => {
                self.taken.push((field.name.to_owned(), merged_set(field)));
            }
            _ => self.disputed.extend(unit.iter().filter(|it| it.ours != it.theirs).map(|field| Disputed {
                name: field.name.to_owned(),
                base: field.base.to_owned(),
                ours: field.ours.to_owned(),
                theirs: field.theirs.to_owned(),
            })),
        }
    }
}

fn said<'a>(texts: &'a [(String, String)], name: &str) -> &'a str {
    texts.iter().find(|(other, _)| other == name).map_or("", |(_, text)| text)
}

fn is_nothing(text: &str) -> bool {
    matches!(text, "" | "0")
}

/// Returns the fields that only mean something together with this one, itself included; none where it stands
/// alone.
pub(in crate::journey) fn unit_of(address: &Address, name: &str) -> &'static [&'static str] {
    match address {
        Address::Item(ItemKey::Case(_)) if SOLVING.contains(&name) => &SOLVING,
        Address::Item(ItemKey::Survey(_)) if COUNTED.contains(&name) => &COUNTED,
        Address::Item(ItemKey::Outcome(_)) if ANSWERED.contains(&name) => &ANSWERED,
        _ => &[],
    }
}

fn merged_set(field: &Field<'_>) -> String {
    let [base, ours, theirs] = [field.base, field.ours, field.theirs].map(|text| split(text, ','));
    let stays = |item: &String| !base.contains(item) || theirs.contains(item);
    let kept = ours.iter().filter(|item| stays(item));
    let added = theirs.iter().filter(|item| !base.contains(item) && !ours.contains(item));
    joined(kept.chain(added).cloned(), ',')
}
