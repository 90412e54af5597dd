//! Reply times in the inspector (R16): times are read as they are written, and texts that are no time are refused.

use egui::{Key, Modifiers};
use polku::{
    journey::{Answer, Clock},
    words::Lang,
};

use super::{
    Setting,
    service::{contact, on, window},
};

const PROMISED: &str = "Promised reply time";

const ACTUAL: &str = "Actual reply time";

#[test]
fn r16_reply_times_are_read_as_they_are_written_and_what_is_late_says_so() {
    let mut window = window();
    window.change_first("Reply time", &[]);
    window.retype(PROMISED, "1 d");
    window.key(Key::Tab);
    window.retype(ACTUAL, "2.5d");
    window.key(Key::Enter);
    let Clock { promised, actual, .. } = window.first().clock;
    assert_eq!((promised, actual), (Some(24 * 60), Some(60 * 60)));
    assert_eq!((window.value(PROMISED), window.value(ACTUAL)), ("24 h".into(), "60 h".into()));
    assert!(window.shows("36 h late"));
    window.click("Tone matched: no");
    assert_eq!(window.first().clock.tone, Some(Answer::No));
    window.click("Told where to ask: no");
    assert_eq!(window.first().clock.where_to_ask, Some(Answer::No));
    window.click("Reply time");
    assert!(window.shows("Reply time, late"));
    for _ in 0..4 {
        window.undo_named("reply time of A");
    }
    assert_eq!(*window.journey(), contact());
}

#[test]
fn r16_what_is_no_time_is_told_by_a_save_and_by_the_way_out_once() {
    let mut window = window();
    window.change_first("Reply time", &[]);
    window.retype(PROMISED, "soon");
    window.keys(Modifiers::COMMAND, Key::Q);
    assert!(window.shows("This is no time"), "{:?}", window.labels());
    window.retype(PROMISED, "later");
    assert!(window.close_is_held_back(), "by the window's own button too");
    assert_eq!(window.value(PROMISED), "later", "it stays to be mended");
    assert!(!window.close_is_held_back(), "whoever was told may go");
    window.retype(PROMISED, "soon");
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("contact.ron");
    window.answer(polku::gui::DialogAnswer::Chosen(path.clone()));
    window.keys(Modifiers::COMMAND, Key::S);
    assert!(window.shows("This is no time"), "{:?}", window.labels());
    window.wait_until("saved", |_| path.exists());
}

#[test]
fn r16_what_is_no_time_is_refused_with_a_word_and_stays_in_the_field() {
    let mut window = window();
    window.change_first("Reply time", &[]);
    window.retype(PROMISED, "2 h");
    window.key(Key::Tab);
    window.retype(PROMISED, "3 h soon");
    assert!(!window.shows("This is no time"), "not while one types");
    window.key(Key::Enter);
    assert!(window.shows("This is no time"), "{:?}", window.labels());
    assert_eq!((window.value(PROMISED), window.first().clock.promised), ("3 h soon".into(), Some(120)));
    window.retype(PROMISED, "4 h");
    window.key(Key::Enter);
    assert!(!window.shows("This is no time") && window.first().clock.promised == Some(240));
    window.retype(PROMISED, "never");
    window.key(Key::Escape);
    assert_eq!((window.value(PROMISED), window.shows("This is no time")), ("4 h".into(), false));
    window.retype(PROMISED, "never");
    window.key(Key::Enter);
    window.undo_named("reply time of A");
    assert_eq!(window.value(PROMISED), "2 h", "undone, it is not what was typed");
}

#[test]
fn r16_finnish_times_are_read_in_finnish() {
    let mut window = on(contact(), Setting { lang: Lang::Fi, ..Setting::default() });
    window.click("Vastausaika");
    window.retype("Luvattu vastausaika", "5 pv 2 t");
    window.key(Key::Enter);
    assert_eq!(window.first().clock.promised, Some(5 * 1440 + 120));
    assert_eq!(window.value("Luvattu vastausaika"), "5 pv 2 t");
}

#[test]
fn r16_the_field_pressed_next_gets_the_keys_though_a_word_comes_above_it() {
    let mut window = window();
    window.change_first("Reply time", &[]);
    window.retype(PROMISED, "never");
    let next = window.rect(ACTUAL);
    window.click_at(egui::pos2(next.center().x, next.top() + 2.0));
    assert!(window.rect(ACTUAL).top() > next.top() + 4.0, "the word has come: {:?}", window.labels());
    window.type_text("2 h");
    assert_eq!(window.first().clock.actual, Some(120));
}
