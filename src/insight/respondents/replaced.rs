//! R17: what a survey has put into a map, which goes with it where it is replaced or removed.

use crate::journey::{
    Edit, EntryKey, GroupName, Item, ItemKey, Journey, ListName, Survey, SurveyId, Tally, TouchpointId, Voice,
};

/// Returns the surveys of this name, which taking one of that name replaces. Names are trimmed and compared
/// exactly, like those of groups (R5).
pub fn replaced<'a>(journey: &'a Journey, name: &str) -> impl Iterator<Item = &'a Survey> + use<'a> {
    let name = GroupName::new(name);
    let surveys = journey.items_of(ListName::Survey).filter_map(|item| match &**item {
        Item::Survey(survey) => Some(survey),
        _ => None,
    });
    surveys.filter(move |survey| GroupName::new(&survey.name) == name)
}

/// Returns the edits that take a survey with its tallies and its outcome out of a map, in one step. Its
/// touchpoints and segments stay. Empty where there is no such survey.
pub fn remove(journey: &Journey, id: &SurveyId) -> Vec<Edit> {
    let key = ItemKey::Survey(id.clone());
    let Some(Item::Survey(survey)) = journey.item(&key).map(|item| &**item) else { return Vec::new() };
    let mut edits = vec![Edit::Drop(key)];
    // Where another survey has the same name, the answers belong to it as much, so they stay.
    if replaced(journey, &survey.name).count() == 1 {
        let group = GroupName::new(&survey.name);
        let none = answers_of(journey, &group)
            .map(|(id, key)| Edit::Rate(id.clone(), key.clone(), Tally::default()));
        edits.extend(none);
        edits.extend(outcomes_of(journey, &group).map(Edit::Drop));
    }
    edits
}

/// Returns the keys of the customers' entries of a group.
pub(super) fn answers_of<'a>(
    journey: &'a Journey,
    group: &GroupName,
) -> impl Iterator<Item = (&'a TouchpointId, &'a EntryKey)> {
    let all = journey.touchpoints().flat_map(|it| it.ratings.keys().map(move |key| (&it.id, key)));
    all.filter(move |(_, key)| key.voice == Voice::Customer && key.group() == group.as_str())
}

/// Returns the keys of the outcomes of a group.
pub(super) fn outcomes_of(journey: &Journey, group: &GroupName) -> impl Iterator<Item = ItemKey> {
    let outcomes = journey.items_of(ListName::Outcome).map(|item| item.key());
    outcomes.filter(move |key| matches!(key, ItemKey::Outcome((_, _, its)) if its == group))
}
