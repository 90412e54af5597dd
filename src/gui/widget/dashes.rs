//! Where the dashes of a line are, made only as far as they are in view: a line may be as long as the map.

use egui::{Pos2, Rect, Vec2};

/// A dash, which may go around corners of its path.
#[derive(Debug, PartialEq)]
pub(super) struct Dash {
    pub from: Pos2,
    pub corners: Vec<Pos2>,
    pub to: Pos2,
}

/// Returns the dashes along a path, one each `period`, as far as they may be within `view`.
pub(super) fn dashes_along(points: &[Pos2], dash: f32, period: f32, view: Rect) -> Vec<Dash> {
    let mut dashes: Vec<Dash> = Vec::new();
    let (mut before, mut rest) = (0.0, 0.0);
    for pair in points.windows(2) {
        let (from, along) = (pair[0], pair[1] - pair[0]);
        let length = along.length();
        // On a ring of many short sides a dash is longer than a side.
        if let Some(open) = dashes.last_mut().filter(|_| rest > 0.0 && length > 0.0) {
            open.corners.push(from);
            open.to = from + along * (rest / length).min(1.0);
            rest -= length;
        }
        if let Some([first, last]) = within(from, along, view.expand(dash)) {
            let at = |place: f32| from + along * ((place - before) / length).clamp(0.0, 1.0);
            let (first, last) = (before + first * length, before + last * length);
            let mut place = (first / period).ceil() * period;
            while place < last {
                dashes.push(Dash { from: at(place), corners: Vec::new(), to: at(place + dash) });
                rest = place + dash - (before + length);
                place += period;
            }
        }
        before += length;
    }
    dashes
}

/// Returns the part of a line from `from` along `along` that is within `view`, as shares of its length.
fn within(from: Pos2, along: Vec2, view: Rect) -> Option<[f32; 2]> {
    let mut part = [0.0_f32, 1.0_f32];
    for axis in 0..2 {
        let (low, high) = (view.min[axis] - from[axis], view.max[axis] - from[axis]);
        if along[axis].abs() < 1e-6 {
            if low > 0.0 || high < 0.0 {
                return None;
            }
        } else {
            let (near, far) = (low / along[axis], high / along[axis]);
            part = [part[0].max(near.min(far)), part[1].min(near.max(far))];
        }
    }
    (part[0] < part[1]).then_some(part)
}

#[cfg(test)]
mod tests {
    use egui::pos2;

    use super::*;

    #[test]
    fn marks_are_where_they_would_be_without_a_view_but_only_within_it() {
        let path = [pos2(-1_000_000.0, 50.0), pos2(1_000_000.0, 50.0), pos2(1_000_000.0, 900.0)];
        let view = Rect::from_min_max(pos2(0.0, 0.0), pos2(100.0, 100.0));
        let found = dashes_along(&path, 0.0, 8.0, view);
        assert!((12..=14).contains(&found.len()), "{}", found.len());
        assert!(found.iter().all(|dash| view.contains(dash.from)));
        assert_eq!(dashes_along(&path[..2], 4.0, 8.0, Rect::NOTHING), []);
    }

    #[test]
    fn dashes_go_on_around_corners_at_the_same_pace() {
        let path = [pos2(0.0, 0.0), pos2(10.0, 0.0), pos2(10.0, 10.0)];
        let all = dashes_along(&path, 2.0, 4.0, Rect::EVERYTHING);
        let begins: Vec<_> = all.iter().map(|dash| (dash.from.x, dash.from.y)).collect();
        assert_eq!(begins, [(0.0, 0.0), (4.0, 0.0), (8.0, 0.0), (10.0, 2.0), (10.0, 6.0)]);
    }

    #[test]
    fn the_dashes_of_a_ring_of_short_sides_are_as_long_as_those_of_a_line() {
        let ring: Vec<_> = (0..=32_u8)
            .map(|side| pos2(0.0, 0.0) + 8.0 * Vec2::angled(f32::from(side) / 32.0 * std::f32::consts::TAU))
            .collect();
        let all = dashes_along(&ring, 2.7, 5.0, Rect::EVERYTHING);
        let length = |dash: &Dash| {
            let path: Vec<_> = [&[dash.from][..], &dash.corners, &[dash.to]].concat();
            path.windows(2).map(|pair| pair[0].distance(pair[1])).sum::<f32>()
        };
        let (_, whole) = all.split_last().expect("ten");
        assert_eq!(all.len(), 11, "a tenth of 50 points each, and the first again");
        assert!(whole.iter().all(|dash| (length(dash) - 2.7).abs() < 0.01), "{all:?}");
    }
}
