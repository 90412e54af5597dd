//! The place of a new stage among the others: stages are ordered along the connections and the canvas, whichever
//! was named first.

use std::collections::BTreeSet;

use crate::{
    journey::{Edit, Extra, Field, Journey, Stage, StageId, TouchpointId, order},
    picture::CARD_WIDTH,
};

/// Returns the edits that make a stage of these touchpoints. Without touchpoints the stage is empty and comes
/// last.
pub(crate) fn stage_made(
    journey: &Journey,
    id: &StageId,
    name: String,
    cards: impl IntoIterator<Item = TouchpointId>,
) -> Vec<Edit> {
    let cards: BTreeSet<_> = cards.into_iter().collect();
    let place = place_along(journey, &cards).unwrap_or_else(|| place_among(journey, &cards));
    let mut edits = added(journey, id, name, place);
    edits.extend(cards.into_iter().map(|card| Edit::Change(card, Field::Stage(Some(id.clone())))));
    edits
}

/// Returns the place behind the stage that leads to the cards, or before the one they lead to. A stage taken out
/// of a long one comes after what is left of that, wherever its band reaches.
fn place_along(journey: &Journey, cards: &BTreeSet<TouchpointId>) -> Option<usize> {
    let place_of = |id: &TouchpointId| {
        let stage = journey.touchpoint(id).filter(|_| !cards.contains(id))?.stage.as_ref()?;
        journey.stages().iter().position(|other| other.id == *stage)
    };
    let leading = cards.iter().flat_map(|id| journey.before(id)).filter_map(place_of).max();
    let led_to = || cards.iter().flat_map(|id| journey.after(id)).filter_map(place_of).min();
    leading.map(|place| place + 1).or_else(led_to)
}

/// Returns the place behind all stages to the left of the cards; without cards, the place behind all.
fn place_among(journey: &Journey, cards: &BTreeSet<TouchpointId>) -> usize {
    let stages = journey.stages();
    let chosen = cards.iter().filter_map(|id| journey.touchpoint(id));
    let Some(middle) = middle(chosen.map(|card| card.at.x)) else { return stages.len() };
    let others = |stage: &StageId| {
        let rest = journey.touchpoints().filter(|card| !cards.contains(&card.id));
        let rest = rest.filter(|card| card.stage.as_ref() == Some(stage));
        rest.map(|card| card.at.x).collect::<Vec<_>>()
    };
    let is_left = |stage: &Stage| self::middle(others(&stage.id).into_iter()).is_some_and(|it| it <= middle);
    stages.iter().rposition(is_left).map_or(0, |left| left + 1)
}

/// Returns the middle of cards whose left edges are at `xs`.
fn middle(xs: impl Iterator<Item = i32> + Clone) -> Option<f32> {
    let (low, high) = (xs.clone().min()?, xs.max()?);
    Some(f32::midpoint(low as f32, high as f32 + CARD_WIDTH))
}

/// Returns the edits that add a stage at this place and move the later ones on.
fn added(journey: &Journey, id: &StageId, name: String, place: usize) -> Vec<Edit> {
    let stages = journey.stages();
    let orders: Vec<_> = stages.iter().map(|stage| stage.order).collect();
    let (order, moved) = order::inserted(&orders, place);
    let new = Edit::AddStage(Stage { id: id.clone(), name, order, extra: Extra::default() });
    let reordered =
        |(stage, order): (usize, i64)| Edit::ChangeStage(Stage { order, ..stages[stage].clone() });
    [new].into_iter().chain(moved.into_iter().map(reordered)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::journey::test_map;

    /// Returns the names of the stages once these cards are in a new one.
    fn stages_with(map: &Journey, cards: &[&str]) -> Vec<String> {
        let cards = cards.iter().map(|name| test_map::id(name));
        let edits = stage_made(map, &StageId::from_number(99), "New".to_owned(), cards);
        let made = map.apply(&edits).expect("a stage");
        made.stages().iter().map(|stage| stage.name.clone()).collect()
    }

    #[test]
    fn a_stage_that_is_named_last_comes_first_where_its_cards_do() {
        let map = test_map::journey("A > B > C > D");
        let edits = stage_made(&map, &StageId::from_number(1), "End".to_owned(), [test_map::id("D")]);
        let map = map.apply(&edits).expect("a stage");
        assert_eq!(stages_with(&map, &["A", "B", "C"]), ["New", "End"]);
        assert_eq!(stages_with(&map, &["A"]), ["New", "End"], "by where they lie, where nothing leads there");
        assert_eq!(stages_with(&map, &[]), ["End", "New"]);
    }
}
