//! Checks that a thread between two cards goes around both and through neither.

use super::*;

/// Goes through all ways between two cards of a tidy map of four columns of four.
#[test]
fn on_a_tidy_map_no_way_crosses_a_card() {
    let place = |n: u16| Rect::new(216.0 * f32::from(n % 4), 120.0 * f32::from(n / 4), 184.0, 82.0);
    let cards: Vec<_> = (0..16).map(place).collect();
    let clear = |lane: Rect| !cards.iter().any(|card| card.overlaps(lane.grown(0.1)));
    for (from, tail) in cards.iter().enumerate() {
        for (to, head) in cards.iter().enumerate().filter(|&(to, _)| to != from) {
            let points = Shape::between(*tail, *head, clear).points;
            let crossed = cards.iter().find(|card| points.iter().any(|&at| card.grown(-0.5).contains(at)));
            assert_eq!(crossed, None, "{from} to {to}: {points:?}");
        }
    }
}

#[test]
fn in_the_narrowest_lane_a_way_turns_between_its_two_cards() {
    let tail = Rect::new(0.0, 0.0, 184.0, 82.0);
    for (x, y) in
        [10.0, 12.0, 34.0].into_iter().flat_map(|lane| [(184.0 + lane, 106.0), (-184.0 - lane, -106.0)])
    {
        let head = tail.moved(x, y);
        let points = Shape::between(tail, head, |_| true).points;
        let is_on_card = |at: &&Pos| [tail, head].iter().any(|card| card.grown(-0.5).contains(**at));
        assert_eq!(points.iter().find(is_on_card), None, "to {x}: {points:?}");
    }
}

#[test]
fn there_and_back_are_two_ways() {
    let here = Rect::new(0.0, 0.0, 184.0, 82.0);
    for (x, y) in [(216.0, 0.0), (0.0, 120.0), (216.0, 120.0), (-216.0, 240.0), (500.0, 10.0)] {
        let there = here.moved(x, y);
        let (out, back) = (Shape::between(here, there, |_| true), Shape::between(there, here, |_| true));
        let midway = out.at(out.length() / 2.0).0;
        assert!(back.distance(midway) > 4.0, "{x} {y} {}", back.distance(midway));
    }
}
