//! Stages as columns: which of them stand side by side, and what moves when one takes another place among them.

use crate::{
    journey::{Edit, Stage, StageId, order},
    picture::{Band, Rect},
};

/// Bands side by side, from left to right.
#[derive(Debug)]
pub(crate) struct StageColumns(Vec<Column>);

#[derive(Debug)]
struct Column {
    stage: StageId,
    rect: Rect,
    is_empty: bool,
}

impl StageColumns {
    /// Finds the columns of these bands; `None` where bands lie above or below one another, since those have no
    /// order from left to right.
    pub(crate) fn of(bands: &[Band]) -> Option<Self> {
        let column =
            |band: &Band| Column { stage: band.stage.clone(), rect: band.rect, is_empty: band.is_empty };
        let mut columns: Vec<_> = bands.iter().map(column).collect();
        columns.sort_by(|a, b| a.rect.min.x.total_cmp(&b.rect.min.x));
        let are_apart = columns.windows(2).all(|pair| pair[0].rect.max.x <= pair[1].rect.min.x);
        are_apart.then_some(Self(columns))
    }

    pub(crate) fn len(&self) -> usize {
        self.0.len()
    }

    /// Returns the place of a stage's column, from 0 at the left.
    pub(crate) fn place_of(&self, stage: &StageId) -> Option<usize> {
        self.0.iter().position(|column| column.stage == *stage)
    }

    /// Returns the place of a column after it has moved `by` canvas units: behind all whose middles its own has
    /// passed.
    pub(super) fn place_after(&self, moved: usize, by: f32) -> usize {
        let middle = self.0[moved].rect.centre().x + by;
        let others = self.0.iter().enumerate().filter(|&(place, _)| place != moved);
        others.filter(|(_, column)| column.rect.centre().x < middle).count()
    }

    /// Returns whether a column lies over another after it has moved `by` canvas units.
    pub(super) fn is_over_another(&self, moved: usize, by: f32) -> bool {
        let own = self.0[moved].rect.moved(by, 0.0);
        let others = self.0.iter().enumerate().filter(|&(place, _)| place != moved);
        others.into_iter().any(|(_, column)| column.rect.min.x < own.max.x && own.min.x < column.rect.max.x)
    }

    /// Returns how far each stage moves, in canvas units, when one column takes another place: it moves there, and
    /// those it passes make room. A column without cards needs no room.
    pub(crate) fn ways(&self, moved: usize, place: usize) -> Vec<(StageId, i32)> {
        if self.0[moved].is_empty {
            return Vec::new();
        }
        let (passed, back) = if place > moved { (moved + 1..place + 1, -1.0) } else { (place..moved, 1.0) };
        let own: f32 = passed.clone().map(|column| self.pitch(column)).sum();
        let way = |column: usize, by: f32| (self.0[column].stage.clone(), by.round() as i32);
        let room = back * self.pitch(moved);
        let others = passed.map(|column| way(column, room)).collect::<Vec<_>>();
        [vec![way(moved, -back * own)], others].concat()
    }

    /// Returns the edits that put the column's stage into that place in the order of the stages: right behind the
    /// stage that is then to its left.
    pub(crate) fn order(&self, stages: &[Stage], moved: usize, place: usize) -> Vec<Edit> {
        let others: Vec<_> = self.0.iter().enumerate().filter(|&(other, _)| other != moved).collect();
        let neighbour = |place: usize| others.get(place).map(|(_, column)| &column.stage);
        let moved = &self.0[moved].stage;
        let sequence = stages.iter().map(|stage| &stage.id).filter(|id| *id != moved);
        let sequence: Vec<_> = sequence.collect();
        let at = |id: &StageId| sequence.iter().position(|other| *other == id);
        let behind = place.checked_sub(1).and_then(neighbour).and_then(at).map(|left| left + 1);
        let before = || neighbour(place).and_then(at);
        reordered(stages, moved, behind.or_else(before).unwrap_or(0))
    }

    /// Returns the distance from the left of a column to the left of the next. For the last column it is the gap
    /// before it plus its width.
    fn pitch(&self, column: usize) -> f32 {
        let rect = self.0[column].rect;
        match (self.0.get(column + 1), column.checked_sub(1).map(|before| &self.0[before])) {
            (Some(next), _) => next.rect.min.x - rect.min.x,
            (None, Some(before)) => rect.max.x - before.rect.max.x,
            (None, None) => rect.width(),
        }
    }
}

/// Returns the edits that give a stage this place, from 0, among the others.
pub(crate) fn reordered(stages: &[Stage], moved: &StageId, place: usize) -> Vec<Edit> {
    let Some(own) = stages.iter().position(|stage| stage.id == *moved) else { return Vec::new() };
    let orders: Vec<_> = stages.iter().map(|stage| stage.order).collect();
    let mut dealt = order::moved(&orders, own, place.min(stages.len() - 1));
    dealt.sort_unstable_by_key(|&(_, order)| order);
    let dealt = dealt.into_iter();
    dealt.map(|(stage, order)| Edit::ChangeStage(Stage { order, ..stages[stage].clone() })).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::journey::Extra;

    fn id(number: u64) -> StageId {
        StageId::from_number(number)
    }

    /// Makes columns of these widths, 12 apart, in the order of their numbers.
    fn columns(widths: &[f32]) -> StageColumns {
        let mut x = 0.0;
        let mut bands = Vec::new();
        for (number, &width) in (0..).zip(widths) {
            let rect = Rect::new(x, 0.0, width, 500.0);
            bands.push(Band { stage: id(number), name: String::new(), rect, is_empty: false });
            x += width + 12.0;
        }
        StageColumns::of(&bands).expect("side by side")
    }

    fn stages(orders: &[i64]) -> Vec<Stage> {
        let stage =
            |(number, &order)| Stage { id: id(number), name: String::new(), order, extra: Extra::default() };
        (0..).zip(orders).map(stage).collect()
    }

    fn ways(columns: &StageColumns, moved: usize, place: usize) -> Vec<(u64, i32)> {
        let number = |stage: &StageId| (0..9).find(|&number| id(number) == *stage).expect("a stage");
        let mut ways: Vec<_> =
            columns.ways(moved, place).iter().map(|(stage, way)| (number(stage), *way)).collect();
        ways.sort_unstable();
        ways
    }

    #[test]
    fn a_column_takes_the_place_behind_those_whose_middle_it_has_passed() {
        let columns = columns(&[204.0, 204.0, 204.0]);
        for (by, place) in [(0.0, 0), (215.0, 0), (217.0, 1), (433.0, 2), (-900.0, 0)] {
            assert_eq!(columns.place_after(0, by), place, "{by}");
        }
        for (by, place) in [(-215.0, 2), (-217.0, 1), (-433.0, 0)] {
            assert_eq!(columns.place_after(2, by), place, "{by}");
        }
    }

    #[test]
    fn those_it_has_passed_make_room_and_it_lands_in_its_place() {
        let same = columns(&[204.0, 204.0, 204.0]);
        assert_eq!(ways(&same, 0, 2), [(0, 432), (1, -216), (2, -216)]);
        assert_eq!(ways(&same, 2, 0), [(0, 216), (1, 216), (2, -432)]);
        assert_eq!(ways(&same, 1, 1), [(1, 0)]);
        let wide = columns(&[204.0, 420.0, 204.0]);
        assert_eq!(ways(&wide, 0, 1), [(0, 432), (1, -216)]);
        assert_eq!(ways(&wide, 1, 2), [(1, 216), (2, -432)], "the last is as far apart as the one before");
    }

    #[test]
    fn bands_over_one_another_are_no_columns() {
        let band = |number, x| Band {
            stage: id(number),
            name: String::new(),
            rect: Rect::new(x, 0.0, 204.0, 300.0),
            is_empty: false,
        };
        assert!(StageColumns::of(&[band(0, 0.0), band(1, 100.0)]).is_none());
    }

    #[test]
    fn few_stages_get_another_number() {
        let changed = |edits: Vec<Edit>| -> Vec<_> {
            let order = |edit: Edit| if let Edit::ChangeStage(stage) = edit { stage.order } else { -1 };
            edits.into_iter().map(order).collect()
        };
        assert_eq!(changed(reordered(&stages(&[1, 5, 9, 12]), &id(1), 2)), [5, 9]);
        assert_eq!(changed(reordered(&stages(&[0, 0, 0]), &id(0), 1)), [1, 2], "equal numbers are made anew");
        assert!(reordered(&stages(&[1, 5]), &id(1), 1).is_empty());
        assert!(reordered(&stages(&[1, 5]), &id(8), 1).is_empty());
    }
}
