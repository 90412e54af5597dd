//! How much of each list below the verdict is shown, in half rows. The inspector keeps its room, as far as that
//! can be; of a list that goes on half a row is seen, so that one sees that there are more.

use crate::gui::widget::row::ROW;

pub(super) const HALF: f32 = ROW / 2.0;

/// Segments, breaks, and connections that send back, from the top.
const LISTS: usize = 3;
pub(super) const SEGMENTS: usize = 0;
pub(super) const BREAKS: usize = 1;
pub(super) const BACK: usize = 2;
/// The heading of each, or the room above it.
pub(super) const BESIDE: [f32; LISTS] = [8.0, 37.0, 33.0];

/// Of a list that goes on, at least so much and at most so much.
const LEAST: usize = 3;
/// Of the breaks so much is needed, so that one reads them as a list.
const READ: usize = 5;
const MOST: [usize; LISTS] = [7, 17, 5];
/// Who is given a row first.
const TURNS: [usize; LISTS] = [BREAKS, SEGMENTS, BACK];

/// The lists that there is room for at all, where none may take more: breaks are the last to go.
pub(super) fn fitting(room: f32, mut counts: [usize; LISTS]) -> [usize; LISTS] {
    for list in [BACK, SEGMENTS, BREAKS] {
        let least = counts
            .iter()
            .zip(BESIDE)
            .filter(|(count, _)| **count > 0)
            .map(|(count, beside)| beside + (2 * count).min(LEAST) as f32 * HALF);
        if least.sum::<f32>() > room {
            counts[list] = 0;
        }
    }
    counts
}

/// The lists in a low panel: segments, which the box of the bar has too, and what sends back give way to breaks.
pub(super) fn yielding(room: f32, mut counts: [usize; LISTS]) -> [usize; LISTS] {
    for list in [BACK, SEGMENTS] {
        if shared(room, counts)[BREAKS] < (2 * counts[BREAKS]).min(READ) {
            counts[list] = 0;
        }
    }
    counts
}

/// What is shown of lists of so many rows, where all have so much room.
pub(super) fn shared(room: f32, counts: [usize; LISTS]) -> [usize; LISTS] {
    let all = counts.map(|count| 2 * count);
    let mut shown = all.map(|all| all.min(LEAST));
    let beside: f32 = BESIDE.iter().zip(all).filter(|(_, all)| *all > 0).map(|(beside, _)| beside).sum();
    let mut left = (((room - beside) / HALF).max(0.0) as usize).saturating_sub(shown.iter().sum());
    let mut grows = true;
    while std::mem::take(&mut grows) {
        for list in TURNS {
            // Half a row more is the last, a whole one leaves half of the next to be seen.
            let step = (all[list] - shown[list]).min(2);
            if step > 0 && step <= left && shown[list] + step <= MOST[list] {
                (shown[list], left, grows) = (shown[list] + step, left - step, true);
            }
        }
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_is_shown_where_there_is_room() {
        assert_eq!(shared(600.0, [2, 5, 1]), [4, 10, 2]);
        assert_eq!(shared(600.0, [0, 8, 0]), [0, 16, 0]);
    }

    #[test]
    fn where_none_may_take_more_breaks_are_the_last_to_go() {
        assert_eq!(fitting(400.0, [3, 9, 1]), [3, 9, 1]);
        assert_eq!(fitting(160.0, [3, 9, 1]), [3, 9, 0]);
        assert_eq!(fitting(100.0, [3, 9, 1]), [0, 9, 0]);
        assert_eq!(fitting(40.0, [3, 9, 1]), [0, 0, 0]);
    }

    #[test]
    fn in_a_low_panel_the_others_give_way_where_breaks_would_be_no_list() {
        assert_eq!(yielding(300.0, [2, 5, 1]), [2, 5, 1]);
        assert_eq!(yielding(180.0, [2, 5, 1]), [2, 5, 0]);
        assert_eq!(yielding(120.0, [2, 5, 1]), [0, 5, 0]);
        assert_eq!(yielding(120.0, [2, 1, 0]), [2, 1, 0]);
    }

    #[test]
    fn of_a_list_that_goes_on_half_a_row_is_seen() {
        for room in 0..90 {
            let shown = shared(room as f32 * 10.0, [20, 30, 4]);
            assert!(shown.iter().all(|halves| halves % 2 == 1), "{room}: {shown:?}");
        }
        assert_eq!(shared(5_000.0, [20, 30, 4]), MOST);
    }

    #[test]
    fn the_inspector_loses_no_more_than_a_list_needs_to_be_one() {
        assert_eq!(shared(0.0, [2, 9, 1]), [3, 3, 2]);
        let room = 250.0;
        let halves: usize = shared(room, [3, 9, 0]).iter().sum();
        assert!(halves as f32 * HALF + BESIDE[SEGMENTS] + BESIDE[BREAKS] <= room, "{halves}");
    }
}
