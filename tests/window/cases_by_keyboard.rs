//! A complaint from its first words to its lesson, by keys alone (R13): the keys go to what is to be filled in
//! next, and no key meant for the case acts on the map.

use egui::{Key, Modifiers};
use polku::{
    editor::Document,
    journey::{Answer, Case, CaseId, CaseKind, Day, Moment, RecoveryStep, test_map},
};

use super::{
    Setting, Window,
    cases::{case, high, map, put},
};

impl Window {
    /// Presses Tab until the control with this label has the focus.
    fn tab_to(&mut self, label: &str) {
        for _ in 0..12 {
            if self.focused().as_deref() == Some(label) {
                return;
            }
            self.key(Key::Tab);
        }
        panic!("Tab does not come to {label}, but to {:?}", self.focused());
    }

    fn has_keys(&self, label: &str) {
        assert_eq!(self.focused().as_deref(), Some(label));
    }
}

#[test]
fn r13_a_whole_case_by_tab_alone_from_the_complaint_to_the_lesson() {
    let mut window = Window::of(Document::new(map()), high());
    window.key(Key::N);
    window.keys(Modifiers::SHIFT, Key::C);
    window.has_keys("What the customer says");
    window.type_text("The bed is bad");
    window.tab_to("Let off steam: next");
    window.key(Key::Space);
    window.has_keys("Interview: next");
    window.key(Key::Space);
    window.has_keys("What it really is");
    window.type_text("The pillow");
    window.key(Key::Tab);
    window.has_keys("Say back: next");
    window.key(Key::Space);
    window.has_keys("Make sure you agree: next");
    window.tab_to("Yes, agreed");
    window.key(Key::Space);
    window.has_keys("Solution");
    window.type_text("Another pillow");
    window.tab_to("Now");
    window.key(Key::Space);
    window.has_keys("Solved by");
    window.tab_to("Day of the follow-up");
    window.type_text("25.11.2026");
    window.tab_to("Today");
    window.key(Key::Space);
    window.has_keys("Today");
    window.tab_to("Satisfied: Yes");
    window.key(Key::Space);
    window.tab_to("To whom");
    window.type_text("room 214");
    window.tab_to("Kind: Systemic");
    window.key(Key::Space);
    window.tab_to("Lesson");
    window.type_text("Ask about pillows");
    let done = case(&window);
    assert_eq!(
        (&*done.solution, &*done.to_whom, &*done.lesson),
        ("Another pillow", "room 214", "Ask about pillows")
    );
    let satisfied = done.follow_up.satisfied.clone();
    assert_eq!((done.steps.len(), done.kind, satisfied), (5, Some(CaseKind::Systemic), Some(Answer::Yes)));
    assert_eq!(window.journey().len(), 2, "no key was for the map");
    assert_eq!(window.journey().actors().len(), 1);
}

#[test]
fn r13_not_yet_goes_back_to_the_interview() {
    let mut window = agreed(3);
    window.control("Not yet").focus();
    window.run();
    window.key(Key::Space);
    window.has_keys("Interview: next");
}

/// Opens a map with a case at A in which this many of the five steps are done.
fn agreed(steps: usize) -> Window {
    let mut map = map();
    let mut open = Case::new(CaseId::new("bed").unwrap(), test_map::id("A"));
    "The bed is bad".clone_into(&mut open.stated);
    open.steps = RecoveryStep::ALL[..steps].to_vec();
    put(&mut map, open);
    let mut window = Window::of(Document::new(map), high());
    window.click(&window.card(1));
    window
}

#[test]
fn r13_who_solved_it_is_typed_and_is_not_lost_by_a_click_beside_and_is_one_step() {
    let mut window = agreed(4);
    window.click("Solved by");
    window.type_text("Night porter");
    window.click(&window.card(2));
    let solver = case(&window).solved_by.expect("who was typed");
    assert_eq!(window.journey().actor(&solver).map(|actor| &*actor.name), Some("Night porter"));
    window.keys(Modifiers::COMMAND, Key::Z);
    assert_eq!((case(&window).solved_by, window.journey().actors().len()), (None, 1), "one step");
}

#[test]
fn r13_the_next_case_comes_into_sight_also_in_a_small_window_and_where_all_is_folded() {
    let mut map = map();
    let mut open = Case::new(CaseId::new("bed").unwrap(), test_map::id("A"));
    open.stated = "The bed is bad".to_owned();
    open.follow_up.due = Day::new("2026-11-27").unwrap();
    put(&mut map, open);
    let size = egui::vec2(1024.0, 640.0);
    let mut window = Window::of(Document::new(map), Setting { size, ..Setting::default() });
    window.click(&window.card(1));
    window.click("Cases");
    assert!(!window.shows("What the customer says"), "it is folded: {:?}", window.labels());
    window.key(Key::Escape);
    window.key(Key::Escape);
    window.command("Verdict and inspector");
    window.key(Key::D);
    window.run();
    let (field, screen) = (window.rect("What the customer says"), window.harness.ctx.content_rect());
    assert!(screen.contains_rect(field), "{field}");
}

#[test]
fn r13_a_part_that_is_folded_for_one_case_opens_for_another() {
    let mut map = map();
    for id in ["a", "b"] {
        let mut asked = Case::new(CaseId::new(id).unwrap(), test_map::id("A"));
        asked.stated = id.to_owned();
        asked.steps = RecoveryStep::ALL.to_vec();
        asked.solved = Moment::new("2026-11-24").unwrap();
        put(&mut map, asked);
    }
    let mut window = Window::of(Document::new(map), high());
    window.click(&window.card(1));
    window.click("Follow up");
    assert!(!window.shows("Today"), "it is folded: {:?}", window.labels());
    window.click("Case 2: b. Follow up");
    assert!(window.shows("Today"), "{:?}", window.labels());
}

#[test]
fn r13_what_is_confirmed_says_what_is_still_to_be_done() {
    let mut map = map();
    let mut done = Case::new(CaseId::new("bed").unwrap(), test_map::id("A"));
    done.stated = "The bed is bad".to_owned();
    done.steps = RecoveryStep::ALL.to_vec();
    done.solved = Moment::new("2026-11-24").unwrap();
    done.follow_up.done = Day::new("2026-11-25").unwrap();
    done.follow_up.satisfied = Some(Answer::Yes);
    put(&mut map, done);
    let mut window = Window::of(Document::new(map), high());
    window.command("Cases");
    assert!(window.shows("1 is open: 1 still to be reported"), "{:?}", window.labels());
    assert!(window.shows("confirmed, to be reported"), "{:?}", window.labels());
}
