//! The outcomes of the journey (R17), typed in the panel of the map.

use egui::{Key, vec2};
use polku::{
    editor::Document,
    insight::{View, outcomes},
    journey::{Journey, test_map},
    words::Lang,
};

use super::{Setting, Window};

fn told(map: &Journey) -> Vec<String> {
    outcomes(map, &View::default()).iter().map(|it| Lang::En.words().outcome(it, map)).collect()
}

#[test]
fn r17_outcomes_are_typed_for_everyone_and_each_segment_and_are_one_step_each() {
    let before = test_map::segmented("A", &["Quick!: A+", "Calm!: A-"]);
    let setting = Setting { size: vec2(1440.0, 1400.0), ..Setting::default() };
    let mut window = Window::of(Document::new(before.clone()), setting);
    window.click("What came of it");
    window.retype("Would come again, Everyone: Yes", "5");
    window.key(Key::Enter);
    window.retype("Would come again, Everyone: Unsure", "1");
    window.key(Key::Enter);
    window.retype("Would recommend, Quick: No", "2");
    window.key(Key::Enter);
    assert_eq!(
        told(window.journey()),
        ["Would come again: 5 of 6, 1 unsure", "Would recommend, Quick: 0 of 2"]
    );
    assert!(window.shows("What came of it, 2"), "{:?}", window.labels());
    window.retype("Would recommend, Quick: No", "0");
    window.key(Key::Enter);
    assert_eq!(told(window.journey()), ["Would come again: 5 of 6, 1 unsure"], "zeros are no entry");
    assert_eq!(window.journey().items().count(), 1);
    window.undo_named("outcome “would recommend”");
    window.undo_named("outcome “would recommend”");
    window.undo_named("outcome “would come again”");
    window.undo_named("outcome “would come again”");
    assert_eq!(*window.journey(), before);
}
