//! Where the dashes of a line are, made only as far as they are in view: a line may be as long as the map.

use egui::{Pos2, Rect, Vec2};

/// Returns where the dashes along a path begin and end, one each `period`, as far as they may be within `view`. No
/// dash goes around a corner: it ends there.
pub(super) fn dashes_along(points: &[Pos2], dash: f32, period: f32, view: Rect) -> Vec<[Pos2; 2]> {
    let mut dashes = Vec::new();
    let mut before = 0.0;
    for pair in points.windows(2) {
        let (from, along) = (pair[0], pair[1] - pair[0]);
        let length = along.length();
        if let Some([first, last]) = within(from, along, view.expand(dash)) {
            let at = |place: f32| from + along * ((place - before) / length).clamp(0.0, 1.0);
            let (first, last) = (before + first * length, before + last * length);
            let mut place = (first / period).ceil() * period;
            while place < last {
                dashes.push([at(place), at(place + dash)]);
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
        assert!(found.iter().all(|[at, _]| view.contains(*at)));
        assert_eq!(dashes_along(&path[..2], 4.0, 8.0, Rect::NOTHING), Vec::<[Pos2; 2]>::new());
    }

    #[test]
    fn dashes_go_on_around_corners_at_the_same_pace() {
        let path = [pos2(0.0, 0.0), pos2(10.0, 0.0), pos2(10.0, 10.0)];
        let all = dashes_along(&path, 2.0, 4.0, Rect::EVERYTHING);
        let begins: Vec<_> = all.iter().map(|[at, _]| (at.x, at.y)).collect();
        assert_eq!(begins, [(0.0, 0.0), (4.0, 0.0), (8.0, 0.0), (10.0, 2.0), (10.0, 6.0)]);
    }
}
