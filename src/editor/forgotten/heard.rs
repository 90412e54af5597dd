//! What each touchpoint of a map says about the rows of a list. Each touchpoint is read once for as long as it is
//! the same value, so typing a letter on a large map reads a single title again.

use std::sync::Arc;

use crate::{
    journey::{Journey, Touchpoint, TouchpointId, name_key},
    words::words_of,
};

use super::kinds::ListedKind;

/// What the touchpoints of a map say, in the order of their ids.
#[derive(Default)]
pub(super) struct Hearing(Vec<Heard>);

/// What one touchpoint says, a bit for each row: whether its title is the row's, and whether it mentions the row
/// at all.
struct Heard {
    touchpoint: Arc<Touchpoint>,
    same: u32,
    speaks: u32,
}

impl Hearing {
    /// Reads the touchpoints that are new or have changed.
    pub(super) fn follow(&mut self, journey: &Journey, kind: &ListedKind) {
        let mut kept = std::mem::take(&mut self.0).into_iter().peekable();
        let heard = |touchpoint: &Arc<Touchpoint>| {
            while kept.next_if(|it| it.touchpoint.id < touchpoint.id).is_some() {}
            let kept = kept.next_if(|it| Arc::ptr_eq(&it.touchpoint, touchpoint));
            kept.unwrap_or_else(|| Heard::of(touchpoint, kind))
        };
        self.0 = journey.touchpoints().map(heard).collect();
    }

    /// Returns for each row the touchpoint that is it: the first with the same title, or else the first that
    /// mentions it.
    pub(super) fn known(&self) -> impl Iterator<Item = Option<TouchpointId>> {
        let speaking: Vec<_> = self.0.iter().filter(|it| it.speaks != 0).collect();
        (0..u32::BITS).map(move |row| {
            let same = speaking.iter().find(|it| it.same & (1 << row) != 0);
            let known = same.or_else(|| speaking.iter().find(|it| it.speaks & (1 << row) != 0));
            known.map(|it| it.touchpoint.id.clone())
        })
    }
}

impl Heard {
    fn of(touchpoint: &Arc<Touchpoint>, kind: &ListedKind) -> Self {
        let title = name_key(&touchpoint.title);
        let words: Vec<_> = words_of(&title).collect();
        let mut heard = Self { touchpoint: Arc::clone(touchpoint), same: 0, speaks: 0 };
        for (place, row) in kind.rows().enumerate() {
            heard.same |= u32::from(row.key == title) << place;
            heard.speaks |= u32::from(row.mention.is_in(&words)) << place;
        }
        heard
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        journey::{Edit, Field, test_map},
        words::Lang,
    };

    #[test]
    fn only_what_has_changed_is_listened_to_again() {
        let lunch = &ListedKind::all(Lang::En)[0];
        let map = test_map::journey("A > B > Parking");
        let mut hearing = Hearing::default();
        hearing.follow(&map, lunch);
        assert_eq!(hearing.known().flatten().collect::<Vec<_>>(), [test_map::id("Parking")]);
        hearing.0[0].speaks = 1;
        hearing.0[1].speaks = 1 << 1;
        let mut now = map.clone();
        test_map::edit(&mut now, Edit::Change(test_map::id("B"), Field::Title("Receipt".to_owned())));
        test_map::edit(&mut now, Edit::Remove(test_map::id("Parking")));
        hearing.follow(&now, lunch);
        let heard: Vec<_> = hearing.0.iter().map(|it| (it.touchpoint.id.as_str(), it.speaks)).collect();
        let receipt = lunch.rows().position(|row| row.title == "Receipt").expect("on the list");
        assert_eq!(heard, [("A", 1), ("B", 1 << receipt)], "A is as it was");
    }
}
