//! The columns of the list of what to mend. Where there is little room some columns are left out, and none lies
//! over another.

use egui::Rangef;

/// The columns, from left to right.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct MendColumns {
    pub tick: Rangef,
    pub face: Rangef,
    pub number: Rangef,
    pub title: Rangef,
    pub what: Rangef,
    pub who: Option<Rangef>,
    pub due: Rangef,
    pub effort: Option<Rangef>,
    pub state: Rangef,
}

const TICK: f32 = 30.0;
const FACE: f32 = 28.0;
const NUMBER: f32 = 32.0;
const DUE: f32 = 88.0;
const EFFORT: f32 = 76.0;
const STATE: f32 = 84.0;
const GAP: f32 = 10.0;
/// The width of the list, in points, below which actor and effort of an action are left to the inspector.
const ROOM_FOR_ALL: f32 = 640.0;
/// The shares of the remaining width: of title, what and who.
const SHARES: [f32; 3] = [0.4, 0.38, 0.22];

impl MendColumns {
    pub(super) fn of(left: f32, width: f32) -> Self {
        let all = width >= ROOM_FOR_ALL;
        let fixed = TICK + FACE + NUMBER + DUE + STATE + if all { EFFORT } else { 0.0 };
        let rest = (width - fixed).max(0.0);
        let [title, what, who] = if all { SHARES } else { [0.5, 0.5, 0.0] }.map(|share| share * rest);
        let mut at = left;
        let mut next = |width: f32, gap: f32| {
            let column = Rangef::new(at, at + (width - gap).max(0.0));
            at += width;
            column
        };
        Self {
            tick: next(TICK, 4.0),
            face: next(FACE, 2.0),
            number: next(NUMBER, GAP),
            title: next(title, GAP),
            what: next(what, GAP),
            who: all.then(|| next(who, GAP)),
            due: next(DUE, GAP),
            effort: all.then(|| next(EFFORT, GAP)),
            state: next(STATE, 4.0),
        }
    }

    /// Returns the columns that have a head, each with the name of its text; the first head also holds the choice
    /// of order.
    pub(super) fn named(&self) -> impl Iterator<Item = (Rangef, &'static str)> {
        let named = [
            (Some(self.what), "action-what"),
            (self.who, "action-who"),
            (Some(self.due), "action-due"),
            (self.effort, "action-effort"),
            (Some(self.state), "action-state"),
        ];
        named.into_iter().filter_map(|(column, name)| Some((column?, name)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_column_lies_over_another_or_beside_the_list() {
        for width in [300.0, 444.0, 639.0, 640.0, 830.0, 3_000.0] {
            let columns = MendColumns::of(14.0, width);
            let MendColumns { tick, face, number, title, what, who, due, effort, state } = columns;
            let all = [
                Some(tick),
                Some(face),
                Some(number),
                Some(title),
                Some(what),
                who,
                Some(due),
                effort,
                Some(state),
            ];
            let all: Vec<_> = all.into_iter().flatten().collect();
            assert!(all.windows(2).all(|pair| pair[0].max <= pair[1].min), "{width}: {columns:?}");
            assert!(
                all[0].min >= 14.0 && (width < 400.0 || all[all.len() - 1].max <= 14.0 + width),
                "{width}"
            );
            assert_eq!(columns.named().count(), if width < ROOM_FOR_ALL { 3 } else { 5 });
        }
    }
}
