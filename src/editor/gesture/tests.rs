//! The gestures without a window.

use crate::{
    editor::{Picked, StepName},
    journey::{
        Edit, Extra, FARTHEST, Field, Journey, Point, Stage, StageId, Transition,
        test_map::{self, id},
    },
    picture::Pos,
};

use super::{
    bench::{GestureBench, pointer},
    *,
};

fn staged(map: &mut Journey, stage: &str, order: i64, cards: &[&str]) {
    let id = StageId::new(stage).expect("an id");
    let added = Stage { id: id.clone(), name: stage.into(), order, extra: Extra::default() };
    test_map::edit(map, Edit::AddStage(added));
    for card in cards {
        test_map::edit(map, Edit::Change(test_map::id(card), Field::Stage(Some(id.clone()))));
    }
}

#[test]
fn what_a_drag_comes_to_depends_on_where_it_ends_not_on_the_way_there() {
    let mut straight = GestureBench::of(test_map::journey("A > B; C"));
    straight.press(250.0, 40.0);
    straight.let_go(263.0, 340.0);
    let mut box_select = GestureBench::of(test_map::journey("A > B; C"));
    box_select.press(250.0, 40.0);
    for (x, y) in [(900.0, -700.0), (410.0, 40.0), (250.0, 40.0), (-3000.0, 800.0)] {
        box_select.go(x, y);
    }
    box_select.let_go(263.0, 340.0);
    assert_eq!(straight.now, box_select.now);
    assert_eq!((straight.at("B"), straight.step_name), ((216, 304), Some(StepName::Move)));
    assert_eq!(straight.selection.single(), Some(&id("B")));
}

#[test]
fn back_where_it_began_nothing_is_proposed_and_cancelled_everything_is_put_back() {
    let map = test_map::journey("A > B");
    let mut bench = GestureBench::of(map.clone());
    bench.selection.only(id("A"));
    bench.press(250.0, 40.0);
    bench.go(500.0, 400.0);
    bench.go(251.0, 41.0);
    assert_eq!(*bench.now, map);
    bench.go(500.0, 400.0);
    bench.step(Event::Cancel);
    assert_eq!((&*bench.now, bench.selection.single()), (&map, Some(&id("A"))));
    assert_eq!(bench.step(Event::Release(pointer(9.0, 9.0))), 0, "the rest of the drag is nobody's");
}

#[test]
fn no_card_is_carried_out_of_range() {
    let mut map = test_map::journey("A; B");
    test_map::place(&mut map, "B", FARTHEST - 40, 0);
    let mut bench = GestureBench::of(map);
    bench.selection.set([id("A"), id("B")]);
    bench.press(90.0, 40.0);
    bench.let_go(800.0, -3.0 * FARTHEST as f32);
    assert_eq!((bench.at("A"), bench.at("B")), ((40, -FARTHEST), (FARTHEST, -FARTHEST)));
}

#[test]
fn a_line_attracts_as_far_on_the_screen_at_every_zoom() {
    for (point, off, lands) in [(0.5, 2.0, 0), (0.5, 5.0, 8), (1.0, 5.0, 0), (1.0, 7.0, 8), (2.0, 11.0, 0)] {
        let mut map = test_map::journey("A; B");
        test_map::place(&mut map, "B", 400, 400);
        let mut bench = GestureBench::of(map);
        bench.point = point;
        bench.press(450.0, 440.0);
        bench.go(50.0 + off, 440.0);
        assert_eq!(bench.at("B"), (lands, 400), "{point} {off}");
        let guides =
            bench.gesture.previews().iter().filter(|preview| matches!(preview, Preview::Guide(..))).count();
        assert_eq!(guides, if lands == 0 { 2 } else { 0 }, "both edges, or none");
    }
}

#[test]
fn copies_have_what_the_cards_have_and_ids_of_their_own() {
    let mut map = test_map::journey("A + > B -; B > C");
    staged(&mut map, "One", 0, &["A", "B"]);
    let mut bench = GestureBench::of(map.clone());
    bench.selection.set([id("A"), id("B")]);
    let under = bench.context().under(Pos::new(50.0, 40.0));
    bench.step(Event::Begin(under, pointer(50.0, 40.0)));
    let copying = PointerInput { alt: true, ..pointer(50.0, 240.0) };
    bench.step(Event::Move(copying));
    assert_eq!((bench.now.len(), bench.step_name), (5, Some(StepName::Duplicate)));
    bench.go(50.0, 240.0);
    assert_eq!((bench.now.len(), bench.at("A")), (3, (0, 200)), "Alt let go of: the cards themselves");
    bench.step(Event::Release(copying));
    let copies: Vec<_> = bench.selection.iter().filter_map(|id| bench.now.touchpoint(id)).collect();
    assert_eq!(copies.len(), 2);
    for copy in &copies {
        let original = map.touchpoints().find(|t| t.title == copy.title).expect("the original");
        assert_eq!((&copy.ratings, copy.at.y), (&original.ratings, 200));
    }
    assert_eq!(bench.now.transitions().count(), 3, "A to B among the copies; what led out stays");
}

#[test]
fn shape_at_most_one_connection_per_pair_and_none_to_itself() {
    let mut bench = GestureBench::of(test_map::journey("A > B; C"));
    for (x, refusal) in
        [(50.0, ConnectRefusal::Itself(id("A"))), (250.0, ConnectRefusal::Already(id("A"), id("B")))]
    {
        bench.step(Event::Begin(HitTarget::Handle(id("A"), Side::Below), pointer(92.0, 94.0)));
        bench.let_go(x, 40.0);
        assert_eq!(bench.refused.take(), Some(refusal));
    }
    bench.step(Event::Begin(HitTarget::Handle(id("A"), Side::Below), pointer(92.0, 94.0)));
    bench.let_go(450.0, 40.0);
    assert_eq!((bench.connections(), bench.refused), (vec!["A>B".into(), "A>C".into()], None));
    assert_eq!(bench.selection.picked(), Some(&Picked::Connection(id("A"), id("C"))));
}

#[test]
fn near_the_handle_nothing_is_made_and_farther_out_a_card_in_the_band_there() {
    let mut map = test_map::journey("A; B");
    staged(&mut map, "One", 0, &["A"]);
    test_map::place(&mut map, "B", 900, 900);
    let mut bench = GestureBench::of(map);
    bench.step(Event::Begin(HitTarget::Handle(id("A"), Side::Below), pointer(92.0, 94.0)));
    bench.let_go(92.0, 98.0);
    assert!(bench.made.is_empty());
    bench.step(Event::Begin(HitTarget::Handle(id("A"), Side::Below), pointer(92.0, 94.0)));
    bench.let_go(94.0, 163.0);
    let [Edit::Add(new), Edit::Connect(from, to, _)] = &bench.made[..] else { panic!("{:?}", bench.made) };
    assert_eq!(
        (new.at, new.stage.is_some()),
        (Point::new(0, 120), true),
        "in line, on the grid, in the band"
    );
    assert_eq!((from, to), (&id("A"), &new.id));
}

#[test]
fn what_a_connection_carries_goes_with_its_end() {
    let mut map = test_map::journey("A; B; C");
    let kept = Transition { label: "by phone".into(), extra: Extra(vec![("later".into(), "1".into())]) };
    test_map::edit(&mut map, Edit::Connect(id("A"), id("B"), kept.clone()));
    let mut bench = GestureBench::of(map);
    bench.step(Event::Begin(HitTarget::Grip(id("A"), id("B"), End::Head), pointer(198.0, 40.0)));
    bench.let_go(450.0, 40.0);
    assert_eq!(bench.now.transitions().collect::<Vec<_>>(), [(&id("A"), &id("C"), &kept)]);
    bench.step(Event::Begin(HitTarget::Grip(id("A"), id("C"), End::Tail), pointer(184.0, 40.0)));
    bench.let_go(250.0, 40.0);
    assert_eq!(bench.connections(), ["B>C"]);
    bench.step(Event::Begin(HitTarget::Grip(id("B"), id("C"), End::Tail), pointer(384.0, 40.0)));
    bench.let_go(900.0, 900.0);
    assert_eq!((bench.connections(), bench.made.len()), (vec!["B>C".into()], 0), "to empty nothing changes");
}

#[test]
fn a_rectangle_adds_with_shift_and_let_go_of_it_leaves_what_was_selected() {
    let mut bench = GestureBench::of(test_map::journey("A; B; C"));
    bench.selection.only(id("C"));
    let shift = |x, y| PointerInput { shift: true, ..pointer(x, y) };
    bench.step(Event::Begin(HitTarget::Nothing, shift(-20.0, -20.0)));
    bench.step(Event::Move(shift(250.0, 50.0)));
    assert_eq!(bench.selection.len(), 3);
    bench.step(Event::Move(shift(50.0, 50.0)));
    assert_eq!(bench.selection.iter().collect::<Vec<_>>(), [&id("A"), &id("C")]);
    bench.step(Event::Cancel);
    assert_eq!(bench.selection.single(), Some(&id("C")));
}

#[test]
fn a_stage_is_not_carried_out_of_range() {
    let mut map = test_map::journey("A");
    staged(&mut map, "One", 0, &["A"]);
    let stage = StageId::new("One").expect("an id");
    let mut bench = GestureBench::of(map);
    bench.step(Event::Begin(HitTarget::Head(stage.clone()), pointer(50.0, -20.0)));
    bench.go(90.0, 130.0);
    assert_eq!(bench.at("A"), (40, 152));
    bench.let_go(3.0 * FARTHEST as f32, 130.0);
    assert_eq!(bench.at("A"), (40, 152), "as far as it could go");
    assert_eq!(bench.selection.picked(), Some(&Picked::Stage(stage)));
}

#[test]
fn what_is_above_is_under_the_hand_first() {
    let mut map = test_map::journey("A > B");
    staged(&mut map, "One", 0, &["A", "B"]);
    let mut bench = GestureBench::of(map);
    let under = |bench: &GestureBench, x: f32, y: f32| bench.context().under(Pos::new(x, y));
    let connection = HitTarget::Connection(id("A"), id("B"));
    assert_eq!(under(&bench, 92.0, 41.0), HitTarget::Card(id("A")));
    assert_eq!(under(&bench, 192.0, 44.0), connection, "between the cards");
    assert_eq!(under(&bench, 92.0, -30.0), HitTarget::Head(StageId::new("One").expect("an id")));
    assert_eq!(under(&bench, 92.0, 300.0), HitTarget::Nothing);
    bench.handled = Some(id("A"));
    assert_eq!(under(&bench, 195.0, 41.0), HitTarget::Handle(id("A"), Side::Right));
    bench.handled = None;
    bench.selection.pick(Picked::Connection(id("A"), id("B")));
    assert_eq!(under(&bench, 186.0, 41.0), HitTarget::Grip(id("A"), id("B"), End::Tail));
    assert_eq!(under(&bench, 196.0, 41.0), HitTarget::Grip(id("A"), id("B"), End::Head));
}

#[test]
fn labels_too_far_away_to_be_read_are_not_placed_to_be_hit() {
    let mut map = test_map::journey("A > B");
    test_map::edit(&mut map, Edit::Label(id("A"), id("B"), "by phone".to_owned()));
    let mut bench = GestureBench::of(map);
    bench.point = 4.0;
    bench.context().under(Pos::new(188.0, 44.0));
    assert!(!bench.context().scene.has_placed_labels());
    bench.point = 1.0;
    bench.context().under(Pos::new(188.0, 44.0));
    assert!(bench.context().scene.has_placed_labels());
}
