//! Where the next touchpoint of a chain goes: on in the direction of the chain, until its row or column is as long
//! as can be read with all of it in view; then a new row or column begins. It lies over no card and, where that
//! can be avoided, makes no band run into another. A new row leaves room for the head of a stage's band.

use crate::{
    editor::{
        Derived, Direction,
        gesture::{Landing, Moved},
    },
    journey::{Journey, Point, Touchpoint},
    picture::{ACROSS, DOWN, MOST_IN_LINE, NEXT_ROW, PITCH},
};

/// Returns the place of the touchpoint after this one.
pub(super) fn next_place(derived: &Derived, from: &Touchpoint) -> Point {
    let (journey, scene) = (&derived.journey, &derived.scene);
    let direction = onwards(journey, from);
    let (first, length) = line(journey, from, direction);
    // Within a stage the next row is in the same band.
    let next_row = if from.stage.is_some() { PITCH.y } else { NEXT_ROW.y };
    let (straight, new_line, most, aside) = if direction == Direction::Down {
        (from.at.plus(DOWN), Point::new(from.at.x + PITCH.x, first.y), MOST_IN_LINE[1], ACROSS)
    } else {
        (from.at.plus(ACROSS), Point::new(first.x, from.at.y + next_row), MOST_IN_LINE[0], DOWN)
    };
    let landing = Landing::of(scene, journey, |_| false);
    let moved = [Moved { at: Point::default(), stage: from.stage.clone() }];
    let on = (length < most).then_some(straight);
    let places = on.into_iter().chain([new_line, straight]).map(|wanted| scene.free_place(wanted, aside));
    let mut free = places.filter(|at| landing.is_free(&moved, *at));
    free.next().unwrap_or_else(|| landing.nearest(&moved, straight, None))
}

/// Returns the place of a touchpoint that begins a stage: where the chain came straight down the column of another
/// stage, at the top of the next column. `None` where it stays, since the chain goes on from it or came another
/// way.
pub(super) fn next_column(derived: &Derived, begins: &Touchpoint) -> Option<Point> {
    let journey = &derived.journey;
    let last = previous(journey, begins).filter(|last| last.stage.is_some())?;
    let is_end = journey.after(&begins.id).is_empty();
    if !is_end || between(last, begins) != Some(Direction::Down) || last.at.x != begins.at.x {
        return None;
    }
    let (first, _) = line(journey, last, Direction::Down);
    let landing = Landing::of(&derived.scene, journey, |id| *id == begins.id);
    let wanted = Point::new(last.at.x + PITCH.x, first.y);
    Some(landing.nearest(&[Moved { at: Point::default(), stage: begins.stage.clone() }], wanted, None))
}

/// Returns the direction from a touchpoint of a chain to the next, right or down. It goes on as it came, straight
/// or in a new line; else down a stage's column, or to the right where there is no stage.
fn onwards(journey: &Journey, from: &Touchpoint) -> Direction {
    let before = previous(journey, from);
    let direction = before.and_then(|before| between(before, from).or(resumed(journey, before, from)));
    direction.unwrap_or(if from.stage.is_some() { Direction::Down } else { Direction::Right })
}

/// Returns the direction of the row or column before, where `from` begins the next.
fn resumed(journey: &Journey, last: &Touchpoint, from: &Touchpoint) -> Option<Direction> {
    let begins = |direction| match (direction, line(journey, last, direction)) {
        (Direction::Right, (first, 2..)) => from.at.x == first.x && from.at.y > first.y,
        (Direction::Down, (first, 2..)) => from.at.y == first.y && from.at.x > first.x,
        _ => false,
    };
    [Direction::Right, Direction::Down].into_iter().find(|direction| begins(*direction))
}

fn between(one: &Touchpoint, next: &Touchpoint) -> Option<Direction> {
    match (next.at.x - one.at.x, next.at.y - one.at.y) {
        (0, 1..=240) => Some(Direction::Down),
        (1..=432, 0) => Some(Direction::Right),
        _ => None,
    }
}

fn previous<'j>(journey: &'j Journey, of: &Touchpoint) -> Option<&'j Touchpoint> {
    journey.before(&of.id).first().and_then(|id| journey.touchpoint(id))
}

/// Returns where the row or column that ends with this touchpoint begins, and its length, counted no farther than
/// the longest line.
fn line(journey: &Journey, last: &Touchpoint, direction: Direction) -> (Point, usize) {
    let before = |of: &&Touchpoint| previous(journey, of).filter(|it| between(it, of) == Some(direction));
    let most = MOST_IN_LINE[0].max(MOST_IN_LINE[1]);
    let line = std::iter::successors(Some(last), before).take(most);
    line.fold((last.at, 0), |(_, length), touchpoint| (touchpoint.at, length + 1))
}

#[cfg(test)]
mod tests {
    use crate::{
        editor::{Editor, trial::columns},
        journey::{Journey, test_map},
    };

    impl Editor {
        /// Goes on from what is selected as when typing: a name and Tab.
        fn chain(&mut self, names: &[&str]) {
            for name in names {
                self.add_next();
                self.name_it(name);
            }
        }
    }

    #[test]
    fn a_chain_begins_a_new_row_before_the_last_one_cannot_be_read() {
        let mut editor = Editor::on(Journey::new(""));
        editor.add_touchpoint();
        editor.name_it("1");
        let (x, y) = editor.at("1");
        editor.chain(&["2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13"]);
        for (name, column, row) in
            [("2", 1, 0), ("6", 5, 0), ("7", 0, 1), ("8", 1, 1), ("12", 5, 1), ("13", 0, 2)]
        {
            assert_eq!(editor.at(name), (x + 216 * column, y + 160 * row), "{name}");
        }
        editor.view.fit_now(editor.derived.as_ref().expect("looked at"));
        assert!(editor.view.viewport.camera.zoom() > 0.7, "in a window of some 1,300 points");
        let numbers: Vec<_> = (1..=13).map(|number| editor.id_of(number)).collect();
        let titles = numbers.iter().map(|id| editor.journey().touchpoint(id).expect("it").title.clone());
        assert!(titles.eq((1..=13).map(|number| number.to_string())), "R7: numbered as it was typed");
    }

    #[test]
    fn the_thread_to_a_new_row_runs_over_no_name_of_a_stage_and_bands_stay_apart() {
        let mut editor = Editor::on(Journey::new(""));
        editor.add_touchpoint();
        editor.name_it("1");
        editor.chain(&["2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"]);
        for (numbers, name) in [([1, 2, 3], "A"), ([4, 5, 6], "B"), ([7, 8, 9], "C"), ([10, 11, 12], "D")] {
            editor.choose(&numbers);
            editor.new_stage();
            editor.name_it(name);
        }
        editor.refresh();
        let scene = &editor.derived().expect("looked at").scene;
        let bands = scene.bands();
        for (place, band) in bands.iter().enumerate() {
            assert!(bands[place + 1..].iter().all(|other| !other.rect.overlaps(band.rect)), "{band:?}");
            let name = band.name_rect().expect("a name").grown(3.0);
            assert!(
                (0..scene.threads().len()).all(|thread| !scene.shape(thread).runs_through(name)),
                "{band:?}"
            );
        }
    }

    #[test]
    fn in_a_stage_it_goes_down_and_on_in_a_column_of_its_own() {
        let mut editor = Editor::on(columns(&[("One", "ABCDEFGH")]));
        editor.choose(&[8]);
        editor.chain(&["I", "J"]);
        assert_eq!((editor.at("I"), editor.at("J")), ((232, 48), (232, 168)));
        assert_eq!(editor.stage_of("J").as_deref(), Some("One"));
    }

    #[test]
    fn where_the_next_column_is_another_stage_s_it_goes_on_down() {
        let mut editor = Editor::on(columns(&[("One", "ABCDEFGH"), ("Two", "Z")]));
        editor.choose(&[8]);
        editor.chain(&["I"]);
        assert_eq!(editor.at("I"), (16, 48 + 8 * 120));
    }

    #[test]
    fn a_row_in_a_stage_does_not_run_into_the_next_stage() {
        let mut map = columns(&[("One", "AB"), ("Two", "C")]);
        test_map::place(&mut map, "B", 232, 48);
        test_map::place(&mut map, "C", 448, 48);
        let mut editor = Editor::on(map);
        editor.choose(&[2]);
        editor.chain(&["X"]);
        assert_eq!(editor.at("X"), (16, 168));
    }
}
