//! Journeys in one line, for tests and examples: `A + > B 0 > C ?; A > C` stands for three touchpoints
//! in a row, left to right, and a way around the second.
//!
//! A name is any text; a mark after it, `+`, `0`, `-` or `?`, is the customers' rating. `>` (or `->`) connects,
//! `;` or a new line starts anew, and a name used before means the same touchpoint. The ids are the names.

use super::{
    Edit, EntryKey, Extra, Field, Item, Journey, Period, Point, Rating, Segment, SegmentId, Survey, SurveyId,
    Tally, Touchpoint, TouchpointId, Transition, Voice,
};

/// Makes a map from one line, such as `"Ad + > Greeting - > Menu ?"`.
///
/// # Panics
/// Panics where the line is not a test map, since the author of a test wrote it.
pub fn journey(test_map: &str) -> Journey {
    let mut map = Journey::new("");
    for chain in test_map.replace("->", ">").split([';', '\n']) {
        let mut previous = None;
        for step in chain.split('>').map(str::trim).filter(|step| !step.is_empty()) {
            let here = step_id(&mut map, step);
            if let Some(from) = previous {
                edit(&mut map, Edit::Connect(from, here.clone(), Transition::default()));
            }
            previous = Some(here);
        }
    }
    map
}

/// Makes a test map with segments in the order given, in target where marked with `!`, and their customers'
/// ratings: `"Quick!: A+ B-"`. The ids of segments are their names in lower case.
///
/// # Panics
/// Panics as [`journey`] does.
pub fn segmented(test_map: &str, segments: &[&str]) -> Journey {
    let mut map = journey(test_map);
    for (text, order) in segments.iter().zip(1..) {
        let (name, rated) = text.split_once(':').unwrap_or((text, ""));
        let (name, in_target) = (name.trim_end_matches('!'), name.ends_with('!'));
        let id = segment(&name.to_lowercase());
        let extra = Extra::default();
        edit(
            &mut map,
            Edit::AddSegment(Segment { id: id.clone(), name: name.into(), order, in_target, extra }),
        );
        for rated in rated.split_whitespace() {
            let (name, mark) = rated.split_at(rated.len() - 1);
            let rating = rating_of(mark).unwrap_or_else(|| panic!("no rating: {rated:?}"));
            let key = EntryKey::new(Voice::Customer, Some(id.clone()), "");
            edit(&mut map, Edit::Rate(self::id(name), key, Tally::one(rating)));
        }
    }
    map
}

/// Returns the id of the segment in a test map; the name has to be in lower case.
pub fn segment(name: &str) -> SegmentId {
    SegmentId::new(name).unwrap_or_else(|| panic!("no id: {name:?}"))
}

/// Returns a survey of this name without any columns, for tests of what only its name decides.
pub fn survey(name: &str) -> Item {
    Item::Survey(Survey {
        id: SurveyId::from_number(1),
        name: name.to_owned(),
        date: Period::default(),
        outcome: String::new(),
        columns: Vec::new(),
        tables: Vec::new(),
        extra: Extra::default(),
    })
}

/// Applies one more edit, for what a test map has no mark for.
pub fn edit(map: &mut Journey, edit: Edit) {
    *map = map.apply(&[edit]).unwrap_or_else(|error| panic!("{error:?}"));
}

/// Moves a touchpoint to these canvas units.
pub fn place(map: &mut Journey, name: &str, x: i32, y: i32) {
    edit(map, Edit::Change(id(name), Field::At(Point::new(x, y))));
}

/// Returns the id of the touchpoint of this name in a test map.
pub fn id(name: &str) -> TouchpointId {
    TouchpointId::new(name).unwrap_or_else(|| panic!("no id: {name:?}"))
}

/// Returns the touchpoint of a step. Adds it where its name is new, and rates it where it has a mark.
fn step_id(map: &mut Journey, step: &str) -> TouchpointId {
    let (name, mark) = match step.rsplit_once(' ') {
        Some((name, mark @ ("+" | "0" | "-" | "?"))) => (name.trim(), mark),
        _ => (step, "?"),
    };
    let here = id(name);
    if map.touchpoint(&here).is_none() {
        let at = Point::new(200 * map.len() as i32, 0);
        edit(map, Edit::Add(Touchpoint::new(here.clone(), name, at)));
    }
    if let Some(rating) = rating_of(mark) {
        let key = EntryKey::new(Voice::Customer, None, "");
        edit(map, Edit::Rate(here.clone(), key, Tally::one(rating)));
    }
    here
}

fn rating_of(mark: &str) -> Option<Rating> {
    match mark {
        "+" => Some(Rating::Positive),
        "0" => Some(Rating::Neutral),
        "-" => Some(Rating::Negative),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_test_map_names_rates_and_connects() {
        let map = journey("Ad + -> Greeting - -> Menu ? -> Paying 0; Ad > Paying");
        assert_eq!(map.len(), 4);
        assert_eq!(map.after(&id("Ad")), [&id("Greeting"), &id("Paying")]);
        let tallies = |name| map.touchpoint(&id(name)).map(|t| t.ratings.values().map(|e| e.tally).collect());
        assert_eq!(tallies("Greeting"), Some(vec![Tally::one(Rating::Negative)]));
        assert_eq!(tallies("Menu"), Some(vec![]));
    }
}
