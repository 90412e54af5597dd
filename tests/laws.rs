//! What holds for every journey: the file loses nothing, undo is exact, an edit is done whole or not at all.

use polku::{
    disk::Document,
    format::map,
    journey::{
        Edit, EntryKey, Field, Journey, MapField, Point, Rating, SegmentId, Tally, TouchpointId, Transition,
        Voice,
    },
};
use proptest::prelude::*;

use crate::generator::{journey, text};

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_saved_is_what_is_loaded(journey in journey()) {
        let written = map::write(&journey);
        let loaded = map::read(written.as_bytes()).map_err(|error| TestCaseError::fail(format!("{error}\n{written}")))?;
        prop_assert_eq!(&loaded.journey, &journey);
        prop_assert_eq!(map::write(&loaded.journey), written);
    }

    #[test]
    fn a_field_stays_on_its_line(title in text()) {
        let written = map::write(&Journey::new(&title));
        prop_assert_eq!(written.lines().count(), 5);
        prop_assert!(written.chars().all(|c| c == '\n' || !c.is_control()));
    }

    #[test]
    fn other_layouts_say_the_same(journey in journey()) {
        let written = map::write(&journey);
        let windows = format!("\u{feff}{}", written.replace('\n', "\r\n"));
        let loaded = map::read(windows.as_bytes()).expect("a map");
        prop_assert_eq!(loaded.journey, journey);
    }

    #[test]
    fn edits_are_done_whole_or_not_at_all((journey, edits) in edited()) {
        match journey.apply(&edits) {
            Ok(next) => {
                let one_by_one = edits.iter().try_fold(journey, |map, edit| map.apply(std::slice::from_ref(edit)));
                prop_assert_eq!(one_by_one.ok(), Some(next.clone()));
                check_shape(&next)?;
            }
            Err((place, error)) => {
                let before = journey.apply(&edits[..place]).expect("what came before can be done");
                prop_assert_eq!(before.apply(&edits[place..=place]), Err((0, error)));
            }
        }
    }

    #[test]
    fn undo_after_apply_is_as_if_nothing_had_been((journey, edits) in edited()) {
        let mut document = Document::new(journey.clone());
        let steps: Vec<_> = edits.iter().map(|edit| {
            document.seal();
            let before = (document.journey().clone(), document.revision());
            let _ = document.apply(std::slice::from_ref(edit));
            (before, (document.journey().clone(), document.revision()))
        }).filter(|(before, after)| before != after).collect();
        for (before, after) in steps.iter().rev() {
            prop_assert_eq!(&(document.journey().clone(), document.revision()), after);
            prop_assert!(document.is_dirty());
            prop_assert!(document.undo().is_some());
            prop_assert_eq!(&(document.journey().clone(), document.revision()), before);
        }
        prop_assert!(document.undo().is_none());
        prop_assert!(!document.is_dirty());
        prop_assert_eq!(&**document.journey(), &journey);
        for (_, after) in &steps {
            prop_assert!(document.redo().is_some());
            prop_assert_eq!(&(document.journey().clone(), document.revision()), after);
        }
        prop_assert!(document.redo().is_none());
    }
}

/// A journey and edits to it, most of which can be done.
fn edited() -> impl Strategy<Value = (Journey, Vec<Edit>)> {
    journey().prop_flat_map(|journey| {
        let edits = prop::collection::vec(edit(&journey), 0..8);
        (Just(journey), edits)
    })
}

fn edit(journey: &Journey) -> impl Strategy<Value = Edit> + use<> {
    let mut ids: Vec<_> = journey.touchpoints().map(|touchpoint| touchpoint.id.clone()).collect();
    ids.extend(TouchpointId::new("nowhere"));
    let stages: Vec<_> = journey.stages().iter().map(|stage| stage.id.clone()).collect();
    let segments: Vec<_> = journey.segments().iter().map(|segment| segment.id.clone()).collect();
    let removals = stages.iter().cloned().map(Edit::RemoveStage);
    let mut removals: Vec<_> = removals.chain(segments.iter().cloned().map(Edit::RemoveSegment)).collect();
    removals.extend(journey.actors().iter().map(|actor| Edit::RemoveActor(actor.id.clone())));
    removals.extend(SegmentId::new("nowhere").map(Edit::RemoveSegment));
    let id = move || prop::sample::select(ids.clone());
    let rating = prop::sample::select(&Rating::ALL[..]).prop_map(Tally::one);
    let tally = prop_oneof![3 => rating, 1 => Just(Tally::default())];
    prop_oneof![
        text().prop_map(|title| Edit::Describe(MapField::Title(title))),
        (0..=120_u8).prop_map(|tolerance| Edit::Describe(MapField::Tolerance(tolerance))),
        prop::sample::select(removals),
        id().prop_map(Edit::Remove),
        (id(), text()).prop_map(|(id, title)| Edit::Change(id, Field::Title(title))),
        (id(), -1_100_000..1_100_000_i32).prop_map(|(id, x)| Edit::Change(id, Field::At(Point::new(x, 0)))),
        (id(), tally).prop_map(|(id, tally)| Edit::Rate(id, EntryKey::new(Voice::Own, None, ""), tally)),
        (id(), id()).prop_map(|(from, to)| Edit::Connect(from, to, Transition::default())),
        (id(), id()).prop_map(|(from, to)| Edit::Disconnect(from, to)),
    ]
}

/// "Shape": whatever is referred to is there. The reader refuses anything else, so it is asked.
fn check_shape(journey: &Journey) -> Result<(), TestCaseError> {
    let loaded = map::read(map::write(journey).as_bytes());
    let loaded = loaded.map_err(|error| TestCaseError::fail(error.to_string()))?;
    prop_assert_eq!(&loaded.journey, journey);
    Ok(())
}
