//! The trace by example, up to more touchpoints than it has pixels.

use super::*;
use crate::{
    insight::View,
    journey::{Edit, EntryKey, Journey, Point, Rating, Tally, Touchpoint, TouchpointId, Voice, test_map},
    words::Lang,
};

fn drawn(frame: TraceFrame, map: &Journey) -> Vec<Piece> {
    frame.pieces(&Insight::of(map, &View::default()), Lang::En.words(), |_| false)
}

fn curves(pieces: &[Piece]) -> Vec<&[Pos]> {
    fn curve(piece: &Piece) -> Option<&[Pos]> {
        match piece {
            Piece::Path { points, line } if line.role == Role::Muted => Some(points),
            _ => None,
        }
    }
    pieces.iter().filter_map(curve).collect()
}

/// Returns a journey that is positive but for one touchpoint.
fn long(count: usize, worst: usize) -> Journey {
    let rated = |place: usize| {
        let (id, at) = (TouchpointId::from_number(place as u64), Point::new(place as i32, 0));
        let rating = if place == worst { Rating::Negative } else { Rating::Positive };
        let key = EntryKey::new(Voice::Customer, None, "");
        [Edit::Add(Touchpoint::new(id.clone(), "", at)), Edit::Rate(id, key, Tally::one(rating))]
    };
    Journey::new("").apply(&(0..count).flat_map(rated).collect::<Vec<_>>()).expect("a map")
}

#[test]
fn a_number_is_found_where_it_stands() {
    for count in [1, 2, 15, 900] {
        let frame = TraceFrame::new(1110.0, 182.0, count);
        for number in 1..=count as u32 {
            assert_eq!(frame.number_at(frame.x(number)), Some(number));
        }
        assert_eq!((frame.number_at(0.0), frame.number_at(1200.0)), (None, None));
    }
    assert_eq!(TraceFrame::new(1110.0, 182.0, 0).number_at(500.0), None);
}

#[test]
fn r9_what_is_not_rated_is_a_gap_never_a_value() {
    let map = test_map::journey("A + > B + > C ? > D - > E +");
    let frame = TraceFrame::new(600.0, 182.0, 5);
    let pieces = drawn(frame, &map);
    let gap = frame.x(2) + 0.1..frame.x(4) - 0.1;
    assert_eq!(curves(&pieces).len(), 2);
    assert!(curves(&pieces).iter().all(|curve| curve.iter().all(|at| !gap.contains(&at.x))));
}

#[test]
fn r9_thousands_are_few_pieces_and_a_single_break_among_them_shows() {
    let frame = TraceFrame::new(1110.0, 182.0, 3_000);
    let pieces = drawn(frame, &long(3_000, 1_234));
    assert!(pieces.len() < 200, "{}", pieces.len());
    let lowest = frame.y(Level::Negative) - 0.1;
    let worst = |at: &Pos| at.y > lowest && (at.x - frame.x(1_235)).abs() < 2.0 * FINEST;
    assert!(curves(&pieces)[0].iter().any(worst));
    let tint = |piece: &Piece| matches!(piece, Piece::Rect { fill: Some(Role::NegativeWash), .. });
    assert!(pieces.iter().any(tint));
}

#[test]
fn numbers_keep_apart() {
    for count in [15, 40, 123, 999, 3_000] {
        let pieces = drawn(TraceFrame::new(700.0, 182.0, count), &long(count, 0));
        let number = |piece: &Piece| match piece {
            Piece::Text { at, text, size, anchor: Anchor::Middle, .. } if *size <= NUMBER => {
                text.parse::<u32>().ok().map(|_| (at.x, font::width(text, NUMBER, Weight::Regular)))
            }
            _ => None,
        };
        let mut taken: Vec<_> = pieces.iter().filter_map(number).collect();
        taken.sort_by(|a, b| a.0.total_cmp(&b.0));
        assert!(taken.len() >= 5, "{count}");
        for pair in taken.windows(2) {
            assert!(pair[1].0 - pair[0].0 >= f32::midpoint(pair[0].1, pair[1].1) + 2.0, "{count}");
        }
    }
}
