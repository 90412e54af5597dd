//! The list of stages. A stage that changes its place takes its cards along: where two neighbours stand
//! side by side, their columns trade places.

use crate::{
    gui::sight::Sight,
    journey::{Edit, Field, Journey, Point, Stage, StageId},
    picture::CARD_WIDTH,
};

use super::{list::List, uses::Uses};

pub(super) fn list<'a>(sight: &'a Sight, uses: &'a Uses) -> List<'a, Stage> {
    List {
        sight,
        uses,
        aside: 0.0,
        aside_ui: |_, _, _, _| {},
        along: |sight, place, up| cards(&sight.journey, place, up),
    }
}

/// The cards of both stages, where they stand side by side; none where they stand otherwise.
fn cards(journey: &Journey, place: usize, up: bool) -> Vec<Edit> {
    let stages = journey.stages();
    let left = if up { place.checked_sub(1) } else { Some(place) };
    let pair = left.and_then(|left| Some((stages.get(left)?, stages.get(left + 1)?)));
    let Some((left, right)) = pair else { return Vec::new() };
    let (Some((from, to)), Some((next, end))) = (span(journey, &left.id), span(journey, &right.id)) else {
        return Vec::new();
    };
    if to > next {
        return Vec::new();
    }
    let mut edits = moved(journey, &left.id, end - to);
    edits.extend(moved(journey, &right.id, from - next));
    edits
}

/// From the left side of its first card to the right side of its last, in canvas units.
fn span(journey: &Journey, stage: &StageId) -> Option<(i32, i32)> {
    let xs = || journey.touchpoints().filter(|t| t.stage.as_ref() == Some(stage)).map(|t| t.at.x);
    Some((xs().min()?, xs().max()? + CARD_WIDTH as i32))
}

fn moved(journey: &Journey, stage: &StageId, across: i32) -> Vec<Edit> {
    let cards = journey.touchpoints().filter(|t| t.stage.as_ref() == Some(stage));
    cards.map(|t| Edit::Change(t.id.clone(), Field::At(Point::new(t.at.x + across, t.at.y)))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::format::samples;

    fn lunch() -> Journey {
        samples::ALL.iter().find(|sample| sample.file == "lunch_restaurant.ron").expect("a sample").journey()
    }

    #[test]
    fn two_columns_side_by_side_trade_places() {
        let lunch = lunch();
        let ids = lunch.stages().iter().map(|stage| stage.id.clone()).collect::<Vec<_>>();
        let before = [&ids[0], &ids[1]].map(|id| span(&lunch, id).expect("cards"));
        let after = lunch.apply(&cards(&lunch, 0, false)).expect("a move");
        assert_eq!(span(&after, &ids[1]).expect("cards").0, before[0].0);
        assert_eq!(span(&after, &ids[0]).expect("cards").1, before[1].1);
        assert_eq!(cards(&lunch, 1, true), cards(&lunch, 0, false));
        let again = after.apply(&cards(&lunch, 1, true)).expect("a move");
        assert_ne!(again, after);
    }

    #[test]
    fn stages_that_do_not_stand_side_by_side_stay() {
        let lunch = lunch();
        assert_eq!(cards(&lunch, 4, false), [], "the last one");
        assert_eq!(cards(&lunch, 0, true), [], "the first one");
        let over = lunch.apply(&moved(&lunch, &lunch.stages()[1].id, -200)).expect("a move");
        assert_eq!(cards(&over, 0, false), []);
    }
}
