//! Adding touchpoints, alone or next to another.

use crate::{
    editor::{
        Derived, Editor, RenameTarget, StepName,
        gesture::{Moved, landed},
    },
    journey::{Edit, Point, StageId, Touchpoint, TouchpointId, Transition},
    picture::{CARD_HEIGHT, CARD_WIDTH, PITCH, Pos, Rect, snapped},
};

use super::next_place::next_place;

/// How near to a column or a row of cards a new one joins it and is still under the pointer, in canvas units.
const CLOSE: Point = Point::new(CARD_WIDTH as i32 / 2 - 4, CARD_HEIGHT as i32 / 2 - 1);

impl Editor {
    /// Adds a touchpoint under the pointer if that is over the canvas, else in the middle of the part in view.
    pub(crate) fn add_touchpoint(&mut self) {
        let centre = self.view.pointer.unwrap_or_else(|| self.view.viewport.shown_part().centre());
        self.add_at(centre);
    }

    /// Adds a touchpoint with its middle here, in line with the cards around it and beside those already there.
    pub(crate) fn add_at(&mut self, centre: Pos) {
        self.refresh();
        let Some(derived) = &self.derived else { return };
        let stage = derived.scene.band_at(centre).map(|band| derived.scene.bands()[band].stage.clone());
        let at = in_line(derived, centre, stage.as_ref());
        let (wanted, view) = (Moved { at, stage }, self.view.viewport.shown_part());
        let Moved { at, stage } = landed(&derived.scene, &derived.journey, wanted, Some(view));
        let mut touchpoint = Touchpoint::new(self.view.ids.touchpoint_id(&derived.journey), "", at);
        touchpoint.stage = stage;
        let id = touchpoint.id.clone();
        self.make_and_rename(RenameTarget::Touchpoint(id), StepName::Add, vec![Edit::Add(touchpoint)]);
    }

    /// Adds the next touchpoint: connected, in the same stage, onwards in the direction of the journey.
    pub(crate) fn add_after(&mut self, id: &TouchpointId) {
        self.refresh();
        let Some(derived) = &self.derived else { return };
        let Some(from) = derived.journey.touchpoint(id) else { return };
        let (at, stage) = (next_place(derived, from), from.stage.clone());
        self.make_next(id, Moved { at, stage });
    }

    /// Makes the next touchpoint of another one at this place, connected, and opens its name.
    pub(super) fn make_next(&mut self, from: &TouchpointId, Moved { at, stage }: Moved) {
        let mut next = Touchpoint::new(self.view.ids.touchpoint_id(self.journey()), "", at);
        next.stage = stage;
        let connect = Edit::Connect(from.clone(), next.id.clone(), Transition::default());
        let target = RenameTarget::Touchpoint(next.id.clone());
        self.make_and_rename(target, StepName::Add, vec![Edit::Add(next), connect]);
    }

    pub(crate) fn add_next(&mut self) {
        if let Some(id) = self.view.selection.single().cloned() {
            self.add_after(&id);
        }
    }
}

/// Returns the place in line of a card whose middle is at `centre`. It is in the column of a near card of its
/// stage, as far below or above that as cards in columns are; else in the row of a card close by.
fn in_line(derived: &Derived, centre: Pos, stage: Option<&StageId>) -> Point {
    let wished = snapped(centre.plus(-CARD_WIDTH / 2.0, -CARD_HEIGHT / 2.0));
    let around = Rect { min: centre, max: centre }.grown(2.0 * PITCH.x as f32);
    let near = derived.scene.cards_in(around).into_iter().map(|card| &derived.scene.cards()[card].id);
    let near: Vec<_> = near.filter_map(|id| derived.journey.touchpoint(id)).collect();
    let away = |at: Point| ((at.x - wished.x).abs(), (at.y - wished.y).abs());
    let alike = near.iter().filter(|t| t.stage.as_ref() == stage).map(|touchpoint| touchpoint.at);
    let column =
        alike.clone().filter(|at| away(*at).0 <= CLOSE.x).min_by_key(|at| (away(*at).1, away(*at).0));
    let row = || near.iter().map(|t| t.at).filter(|at| away(*at).1 <= CLOSE.y).min_by_key(|at| away(*at));
    match column {
        Some(at) => {
            let rows = f64::from(wished.y - at.y) / f64::from(PITCH.y);
            let in_row = at.y + rows.round() as i32 * PITCH.y;
            Point::new(at.x, if (in_row - wished.y).abs() <= CLOSE.y { in_row } else { wished.y })
        }
        None => Point::new(wished.x, row().map_or(wished.y, |at| at.y)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::journey::Journey;

    fn blank() -> Editor {
        Editor::on(Journey::new(""))
    }

    #[test]
    fn a_blank_name_is_none_and_given_up_it_leaves_nothing() {
        for typed in ["", " ", "Adv"] {
            let mut editor = blank();
            editor.add_touchpoint();
            editor.type_name(typed.to_owned());
            match typed {
                "Adv" => editor.put_name_back(),
                _ => editor.commit_and_go_on(),
            }
            assert!(editor.journey().is_empty() && !editor.document().is_dirty(), "{typed:?}");
            assert!(!editor.document().can_redo() && editor.renaming().is_none());
        }
    }

    #[test]
    fn from_name_to_name_a_chain_is_made_each_one_step() {
        let mut editor = blank();
        editor.add_touchpoint();
        for title in ["Advertising", "Reputation", "Location"] {
            editor.type_name(title.to_owned());
            editor.commit_and_go_on();
        }
        editor.put_name_back();
        assert_eq!(editor.connections(), ["Advertising>Reputation", "Reputation>Location"]);
        assert_eq!(editor.undo_all(), 3);
    }

    #[test]
    fn a_new_one_on_a_full_column_comes_in_view_and_not_above_it() {
        let mut editor = Editor::on(crate::editor::trial::columns(&[("One", "ABCDEFGHIJKLMN")]));
        editor.refresh();
        let (first, shown) = (editor.card(1), editor.view.viewport.shown_part());
        editor.add_at(Pos::new(first.centre().x, first.max.y + 5.0));
        editor.name_it("New");
        let (x, y) = editor.at("New");
        let card = crate::picture::card_rect(Point::new(x, y));
        assert!(shown.contains_rect(card), "{card:?} in {shown:?}");
        assert!(card.min.y >= first.min.y, "{card:?}");
    }

    #[test]
    fn a_new_one_stands_in_line_with_the_column_or_the_row_it_is_near() {
        let mut editor = Editor::lunch();
        let last = editor.card(15);
        editor.add_at(Pos::new(last.centre().x + 30.0, last.max.y + 75.0));
        editor.name_it("Farewell");
        let ((x, y), (above_x, above_y)) = (editor.at("Farewell"), editor.at("Friendliness of the staff"));
        assert_eq!((x, y - above_y), (above_x, 120));
        assert_eq!(editor.stage_of("Farewell"), editor.stage_of("Friendliness of the staff"));
        let mut editor = Editor::drawn("A > B");
        let second = editor.card(2).centre();
        editor.add_at(second.plus(400.0, 25.0));
        editor.name_it("C");
        assert_eq!(editor.at("C").1, editor.at("B").1, "a row");
        editor.add_at(second.plus(60.0, 260.0));
        editor.name_it("D");
        let (b, d) = (editor.at("B"), editor.at("D"));
        assert!(d.0 == b.0 && d.1 > b.1 + 100, "a column: {b:?} {d:?}");
    }
}
