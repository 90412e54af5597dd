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

/// Returns the place behind the stage that leads to the cards and the next ones that lie to the left of them, or
/// before the one they lead to. A stage taken out of a long one comes after what is left of that, wherever its band
/// reaches.
fn place_along(journey: &Journey, cards: &BTreeSet<TouchpointId>) -> Option<usize> {
    let place_of = |id: &TouchpointId| {
        let stage = journey.touchpoint(id).filter(|_| !cards.contains(id))?.stage.as_ref()?;
        journey.stages().iter().position(|other| other.id == *stage)
    };
    let leading = cards.iter().flat_map(|id| journey.before(id)).filter_map(place_of).max();
    let led_to = cards.iter().flat_map(|id| journey.after(id)).filter_map(place_of).min();
    let Some(leading) = leading else { return led_to };
    let next = leading + 1..led_to.unwrap_or(journey.stages().len());
    Some(next.clone().find(|&place| !is_left_of(journey, place, cards)).unwrap_or(next.end.max(next.start)))
}

/// Returns whether all cards of the stage at this place end to the left of the others.
fn is_left_of(journey: &Journey, stage: usize, others: &BTreeSet<TouchpointId>) -> bool {
    let stage = Some(&journey.stages()[stage].id);
    let own = journey.touchpoints().filter(|it| it.stage.as_ref() == stage && !others.contains(&it.id));
    let right = own.map(|card| card.at.x as f32 + CARD_WIDTH).reduce(f32::max);
    let left = others.iter().filter_map(|id| Some(journey.touchpoint(id)?.at.x as f32)).reduce(f32::min);
    right.zip(left).is_some_and(|(right, left)| right <= left)
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

    #[test]
    fn a_stage_to_the_right_of_others_comes_behind_them_whichever_leads_there() {
        let mut map = test_map::journey("A > B > D; A > C");
        for (name, card, x) in [("One", "A", 0), ("Two", "B", 216), ("Four", "D", 900)] {
            test_map::place(&mut map, card, x, 0);
            let id = StageId::new(name).expect("an id");
            let edits = stage_made(&map, &id, name.to_owned(), [test_map::id(card)]);
            map = map.apply(&edits).expect("a stage");
        }
        for (x, expected) in [
            (432, ["One", "Two", "New", "Four"]),
            (1_200, ["One", "Two", "Four", "New"]),
            (216, ["One", "New", "Two", "Four"]),
        ] {
            test_map::place(&mut map, "C", x, 120);
            assert_eq!(stages_with(&map, &["C"]), expected, "at {x}");
        }
    }
}
