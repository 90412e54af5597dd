//! How much of each list below the verdict is shown, in half rows. The inspector keeps its room as far as
//! possible. A list that goes on ends with half a row, which shows that there are more.

use crate::gui::widget::row::ROW;

pub(super) const HALF: f32 = ROW / 2.0;

/// The lists from the top: segments, breaks, and connections that send the customer back.
const LISTS: usize = 3;
pub(super) const SEGMENTS: usize = 0;
pub(super) const BREAKS: usize = 1;
pub(super) const BACK: usize = 2;
/// The height of each list's heading, or of the room above it, in points.
pub(super) const BESIDE: [f32; LISTS] = [8.0, 32.0, 28.0];

/// The room that lists may lack and still be shown as before, in points: places in the window are rounded.
const ROUNDING: f32 = 0.5;

/// The least that is shown of a list that goes on, in half rows.
const LEAST: usize = 3;
/// The half rows of breaks that are needed to read them as a list, and the most that is shown of each list that
/// goes on.
const READ: usize = 5;
const MOST: [usize; LISTS] = [7, 17, 5];
/// The order in which lists are given another row.
const TURNS: [usize; LISTS] = [BREAKS, SEGMENTS, BACK];

/// Returns the row counts of the lists that there is room for at all, where no list may take more. The
/// count of any other list is 0; breaks are the last to go.
pub(super) fn fitting(room: f32, mut counts: [usize; LISTS]) -> [usize; LISTS] {
    for list in [BACK, SEGMENTS, BREAKS] {
        let least = counts
            .iter()
            .zip(BESIDE)
            .filter(|(count, _)| **count > 0)
            .map(|(count, beside)| beside + (2 * count).min(LEAST) as f32 * HALF);
        if least.sum::<f32>() > room + ROUNDING {
            counts[list] = 0;
        }
    }
    counts
}

/// Returns the row counts of the lists in a low panel: segments, which the box of the bar has too, and connections
/// that send back give way to breaks.
pub(super) fn yielding(room: f32, mut counts: [usize; LISTS]) -> [usize; LISTS] {
    for list in [BACK, SEGMENTS] {
        if shared(room, counts)[BREAKS] < (2 * counts[BREAKS]).min(READ) {
            counts[list] = 0;
        }
    }
    counts
}

/// Returns how many half rows are shown of lists with these row counts, where all together have this much room.
pub(super) fn shared(room: f32, counts: [usize; LISTS]) -> [usize; LISTS] {
    let all = counts.map(|count| 2 * count);
    let mut shown = all.map(|all| all.min(LEAST));
    let beside: f32 = BESIDE.iter().zip(all).filter(|(_, all)| *all > 0).map(|(beside, _)| beside).sum();
    let mut left = (((room + ROUNDING - beside) / HALF).max(0.0) as usize).saturating_sub(shown.iter().sum());
    let mut grows = true;
    while std::mem::take(&mut grows) {
        for list in TURNS {
            // Half a row more shows the last row; a whole row more leaves half of the next one in sight.
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
