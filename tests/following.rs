//! Following a change gives the same as making everything anew: the insight, and everything that is drawn or found
//! under a point, after any edits in any order.

use polku::{
    insight::{Change, Insight, JudgedBy, Lens, Meaning, View},
    journey::{
        Actor, ActorId, Answer, Cause, Clock, Delivery, Edit, EntryKey, Extra, Field, Handling, Journey,
        Kept, Mandate, MapField, Place, Point, Rating, Segment, SegmentId, Stage, StageId, Tally, Touchpoint,
        TouchpointId, Transition, Voice, test_map,
    },
    picture::{Pos, Rect, Scene},
    words::Lang,
};
use proptest::{collection::vec, prelude::*, sample::select};

use crate::{odd_maps::maps, pictures::lenses};

/// Draws edits. Some of them cannot be applied, and change nothing.
fn edits(touchpoints: u64) -> impl Strategy<Value = Vec<Edit>> {
    let id = move || (0..touchpoints).prop_map(TouchpointId::from_number);
    let stage = || prop::option::of((0..5u64).prop_map(StageId::from_number));
    let near = (id(), -600..900i32, -600..900i32).prop_map(|(id, x, y)| at(id, x, y));
    let grid = (id(), -3..6i32, -4..6i32).prop_map(|(id, x, y)| at(id, 216 * x, 120 * y));
    let touchpoints = prop_oneof![
        (id(), stage()).prop_map(|(id, stage)| Edit::Change(id, Field::Stage(stage))),
        (id(), "[a-z ]{0,40}").prop_map(|(id, title)| Edit::Change(id, Field::Title(title))),
        (id(), rating()).prop_map(|(id, tally)| Edit::Rate(
            id,
            EntryKey::new(Voice::Customer, None, ""),
            tally
        )),
        (id(), 0..900i32).prop_map(|(id, x)| Edit::Add(Touchpoint::new(id, "new", Point::new(x, x)))),
        id().prop_map(Edit::Remove),
        (id(), id()).prop_map(|(from, to)| Edit::Connect(from, to, Transition::default())),
        (id(), id()).prop_map(|(from, to)| Edit::Disconnect(from, to)),
        (id(), id(), "[a-z ]{0,60}").prop_map(|(from, to, label)| Edit::Label(from, to, label)),
    ];
    let stages = prop_oneof![
        (0..5u64, 0..5i64).prop_map(|(id, order)| Edit::AddStage(named(id, "Added", order))),
        (0..5u64, 0..5i64).prop_map(|(id, order)| Edit::ChangeStage(named(id, "Changed", order))),
        (0..5u64).prop_map(|id| Edit::RemoveStage(StageId::from_number(id))),
    ];
    let map = prop_oneof![
        (0..99u8).prop_map(|tolerance| Edit::Describe(MapField::Tolerance(tolerance))),
        (0..9u32).prop_map(|weight| Edit::Describe(MapField::NegativityWeight(weight))),
        any::<bool>().prop_map(|in_target| {
            let (id, extra) = (SegmentId::from_number(1), Extra::default());
            Edit::AddSegment(Segment { id, name: "Quick".into(), in_target, order: 0, extra })
        }),
    ];
    let served = prop_oneof![
        (id(), any::<bool>()).prop_map(|(id, two_sided)| Edit::Change(
            id,
            Field::Promise(Delivery { kept: Some(Kept::Broken), two_sided, fails: None })
        )),
        id().prop_map(|id| Edit::Change(id, Field::Trust([(Cause::Haste, Answer::Yes.into())].into()))),
        id().prop_map(|id| Edit::Change(id, Field::HandledBy(Some(Handling::Person)))),
        (id(), 0..90u32).prop_map(|(id, actual)| Edit::Change(
            id,
            Field::Clock(Clock { promised: Some(60), actual: Some(actual), ..Clock::default() })
        )),
        (id(), 0..3u32).prop_map(|(id, repeats)| Edit::Change(
            id,
            Field::Mandate(Mandate { repeats, ..Mandate::default() })
        )),
        (0..3u64, 0..3i64).prop_map(|(number, order)| Edit::AddActor(actor(number, order))),
        (0..3u64, 0..3i64).prop_map(|(number, order)| Edit::ChangeActor(actor(number, order))),
        (id(), 0..3u64)
            .prop_map(|(id, actor)| Edit::Change(id, Field::Actors([ActorId::from_number(actor)].into()))),
        "[a-z]{0,1}".prop_map(|promise| Edit::Describe(MapField::Promise(promise))),
    ];
    let moves = prop_oneof![vec(near, 1..6), vec(grid, 1..30)];
    prop_oneof![6 => moves, 4 => touchpoints.prop_map(|edit| vec![edit]),
        2 => served.prop_map(|edit| vec![edit]), 2 => stages.prop_map(|edit| vec![edit]), 1 => map.prop_map(|edit| vec![edit])]
}

fn actor(number: u64, order: i64) -> Actor {
    let (id, name) = (ActorId::from_number(number), format!("Actor {number}"));
    Actor { id, name, place: Place::Front, order, extra: Extra::default() }
}

fn at(id: TouchpointId, x: i32, y: i32) -> Edit {
    Edit::Change(id, Field::At(Point::new(x, y)))
}

fn rating() -> impl Strategy<Value = Tally> {
    prop_oneof![Just(Tally::default()), select(Rating::ALL.to_vec()).prop_map(Tally::one)]
}

fn named(id: u64, name: &str, order: i64) -> Stage {
    Stage { id: StageId::from_number(id), name: format!("{name} {id}"), order, extra: Extra::default() }
}

/// Applies those of the edits that can be applied.
fn applied(map: &Journey, edits: &[Edit]) -> Journey {
    edits.iter().fold(map.clone(), |map, edit| map.apply(std::slice::from_ref(edit)).unwrap_or(map))
}

/// Returns everything that a scene says of itself.
fn told(scene: &Scene, map: &Journey, insight: &Insight) -> String {
    let shapes: Vec<_> = (0..scene.threads().len()).map(|thread| scene.shape(thread)).collect();
    let places =
        (-3..6i16).flat_map(|x| (-3..6i16).map(move |y| (f32::from(x) * 170.0, f32::from(y) * 110.0)));
    let found: Vec<_> = places
        .map(|(x, y)| {
            let (part, at) = (Rect::new(x, y, 300.0, 90.0), Pos::new(x, y));
            let under = (scene.card_at(at), scene.thread_at(at, 9.0), scene.band_at(at));
            (scene.cards_in(part), scene.threads_in(part), under)
        })
        .collect();
    let bounds = (scene.bounds(), scene.drawn_bounds());
    let words = Lang::En.words();
    let pieces =
        [scene.pieces(map, insight, words), scene.legend(map, words).pieces(Pos::default(), 400.0).0];
    let parts = (scene.cards(), scene.threads(), scene.bands(), shapes, found);
    format!("{parts:#?} {bounds:?} {pieces:?}")
}

fn follow_all(
    mut map: Journey,
    steps: &[Vec<Edit>],
    (view, lens): (&View, Lens),
) -> Result<(), TestCaseError> {
    let mut insight = Insight::of(&map, view);
    let mut meaning = Meaning::of(&map, &insight);
    let mut scene = Scene::through(lens, &map, &insight);
    for edits in steps {
        let now = applied(&map, edits);
        if let Some(change) = Change::of(&insight, &map, &now) {
            let before = insight.clone();
            let is_same = insight.follow(&change);
            if !is_same || !change.keeps_meaning() {
                meaning = Meaning::of(&now, &insight);
            }
            prop_assert!(!is_same || says(&insight) == says(&before));
            scene.follow(&change, &insight, is_same);
        } else {
            insight = Insight::of(&now, view);
            meaning = Meaning::of(&now, &insight);
            scene = Scene::through(lens, &now, &insight);
        }
        prop_assert_eq!(&insight, &Insight::of(&now, view));
        prop_assert_eq!(&meaning, &Meaning::of(&now, &insight), "{:?}", edits);
        let anew = told(&Scene::through(lens, &now, &insight), &now, &insight);
        prop_assert!(told(&scene, &now, &insight) == anew, "{edits:?}");
        map = now;
    }
    Ok(())
}

fn says(insight: &Insight) -> impl PartialEq {
    let Insight { view, scope, verdict, counts, segments, touchpoints, reach, trace, .. } = insight.clone();
    ((view, scope, verdict, counts), (segments, touchpoints, reach, trace))
}

/// Returns whether nothing is judged or numbered anew after these edits.
fn keeps(test_map: &str, edits: &[Edit]) -> bool {
    let map = test_map::journey(test_map);
    let mut insight = Insight::of(&map, &View::default());
    let now = map.apply(edits).unwrap();
    Change::of(&insight, &map, &now).is_some_and(|change| insight.follow(&change))
}

#[test]
fn r7_a_card_that_is_moved_keeps_the_order_where_connections_make_it() {
    let moved = |name, x| at(test_map::id(name), x, 0);
    assert!(keeps("A > B > C", &[moved("A", 900)]));
    assert!(keeps("A > B > C; D", &[moved("A", -1), moved("D", 401)]));
    assert!(!keeps("A > B > C; D", &[moved("D", 399)]), "D comes before C now");
    assert!(!keeps("A; B", &[moved("A", 201)]));
    assert!(!keeps("A > B > A", &[moved("A", 201)]));
    assert!(keeps("A + > B -; C", &[Edit::Change(test_map::id("B"), Field::Title("new".into()))]));
}

/// The breaks of a segment are told by number, and numbers follow the cards.
#[test]
fn r6_the_breaks_of_a_segment_follow_their_touchpoints() {
    let (id, extra) = (SegmentId::from_number(1), Extra::default());
    let segment = Segment { id, name: "Quick".into(), in_target: true, order: 0, extra };
    let map = test_map::journey("A -; B +; C 0; D +").apply(&[Edit::AddSegment(segment)]).unwrap();
    let mut insight = Insight::of(&map, &View::default());
    assert_eq!(insight.segments[0].breaks, [1, 3]);
    let now = map.apply(&[at(test_map::id("A"), 9000, 0)]).unwrap();
    let change = Change::of(&insight, &map, &now).unwrap();
    assert!(!insight.follow(&change));
    assert_eq!(insight.segments[0].breaks, [2, 4]);
    assert_eq!(insight, Insight::of(&now, &View::default()));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn what_follows_is_what_is_made_anew(map in maps(9), steps in vec(edits(12), 1..12), lens in lenses()) {
        follow_all(map, &steps, (&View::default(), lens))?;
    }

    #[test]
    fn on_a_large_map_too(map in maps(40), steps in vec(edits(40), 1..8), lens in lenses()) {
        follow_all(map, &steps, (&View { by: JudgedBy::Own, ..View::default() }, lens))?;
    }
}
