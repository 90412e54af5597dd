//! How a touchpoint is served, in the inspector: who handles it, R11, R12 and R14. Details that are not used stay
//! behind one row.

use egui::{Key, Modifiers, vec2};
use polku::{
    editor::Document,
    journey::{
        Answer, Cause, Clock, Edit, Field, Handling, Journey, Kept, Mandate, MapField, Touchpoint, test_map,
    },
    words::Lang,
};

use super::{Setting, Window};

impl Window {
    pub(super) fn first(&self) -> &Touchpoint {
        self.journey().touchpoint(&test_map::id("A")).unwrap()
    }

    pub(super) fn change_first(&mut self, part: &str, toggles: &[&str]) {
        self.click(part);
        for toggle in toggles {
            self.click(toggle);
        }
    }
}

/// Opens a window high enough for all of the form, with A selected.
pub(super) fn on(map: Journey, setting: Setting) -> Window {
    let setting = Setting { size: vec2(1440.0, 1800.0), ..setting };
    let mut window = Window::of(Document::new(map), setting);
    window.click(&window.card(1));
    window
}

/// Makes a map in which A is met by phone and e-mail.
pub(super) fn contact() -> Journey {
    let mut map = test_map::journey("A + > B");
    let channels = ["phone", "email"].map(Into::into).into();
    test_map::edit(&mut map, Edit::Change(test_map::id("A"), Field::Channels(channels)));
    map
}

pub(super) fn window() -> Window {
    on(contact(), Setting::default())
}

/// A control of a detail that is only a word at a new touchpoint; and the words in the row below its sections.
const HASTE: &str = "Haste in the voice: yes";
const WORDS: [&str; 6] = ["Handled by", "Promise", "Trust", "Mandate", "Connections", "Note"];

#[test]
fn of_a_new_touchpoint_only_what_most_people_want_is_shown_and_all_else_is_one_step_away() {
    let mut window = on(test_map::journey("A > B"), Setting::default());
    for part in ["Handled by: person", "Promise: kept", "Trust: ", "Note of the touchpoint"] {
        assert!(!window.shows(part), "{part}: {:?}", window.labels());
    }
    for word in WORDS {
        assert!(window.labels().iter().any(|label| label.starts_with(word)), "{word}: {:?}", window.labels());
    }
    assert!(!window.shows("Reply time"));
    window.click("phone");
    assert!(window.shows("Reply time"), "where customers talk with us: {:?}", window.labels());
    window.click("Promise");
    window.click("Promise: kept");
    window.click("Trust");
    assert!(window.shows(HASTE), "{:?}", window.labels());
    window.click("Note");
    assert_eq!(window.focused().as_deref(), Some("Note of the touchpoint"));
    window.type_text("At noon");
    assert_eq!(window.first().note, "At noon");
}

#[test]
fn of_one_just_made_and_of_the_next_in_its_chain_every_detail_is_a_word() {
    let mut window = Window::blank();
    let closed =
        ["Handled by: person", "Promise: kept", HASTE, "Who may solve it…", "Note of the touchpoint"];
    let are_words = |window: &Window| {
        for word in WORDS {
            assert!(window.labels().iter().any(|it| it.starts_with(word)), "{word}: {:?}", window.labels());
        }
        assert!(!closed.iter().any(|part| window.shows(part)), "{:?}", window.labels());
    };
    window.add("Advertising");
    are_words(&window);
    window.key(Key::Tab);
    window.type_text("Greeting");
    window.key(Key::Enter);
    are_words(&window);
}

#[test]
fn what_is_used_is_open_and_says_what_is_in_it_once_folded() {
    let mut map = contact();
    let promise = polku::journey::Delivery { kept: Some(Kept::Broken), ..Default::default() };
    test_map::edit(&mut map, Edit::Change(test_map::id("A"), Field::Promise(promise)));
    let mut window = on(map, Setting::default());
    assert!(window.is_on("Promise: broken"));
    for part in ["Handled by: person", HASTE, "Promised reply time", "Who may solve it…"] {
        assert!(!window.shows(part), "{part} is not used: {:?}", window.labels());
    }
    window.click("Promise");
    assert!(!window.shows("Promise: broken"));
    window.click("Promise, broken");
    assert!(window.is_on("Promise: broken"));
}

#[test]
fn nothing_moves_or_folds_by_itself_while_a_touchpoint_is_shown() {
    let mut window = window();
    window.click("Promise");
    let place = window.rect("Promise: kept");
    window.click("Promise: kept");
    assert_eq!(window.rect("Promise: kept"), place);
    window.click("Promise: kept");
    assert_eq!((window.rect("Promise: kept"), window.first().promise.kept.clone()), (place, None));
    let head = window.rect("Promise");
    window.click("Promise");
    assert_eq!(window.rect("Promise"), head, "folded it stays in its place");
    assert!(!window.shows("Promise: kept"));
    window.click("Promise");
    window.click("Promise: broken");
    assert!(window.is_on("Promise: broken"));
    window.click(&window.card(2));
    assert!(window.shows("Promise: broken") && !window.is_on("Promise: broken"), "opened once for all");
}

#[test]
fn a_lens_offers_what_it_asks_above_all_else_whatever_the_channel() {
    let mut window = on(test_map::journey("A + > B"), Setting::default());
    assert!(!window.shows(HASTE) && !window.shows("Promise: kept"));
    for (lens, question) in [("Trust", HASTE), ("Promise", "Promise: kept")] {
        window.click(&format!("Lens: {lens}"));
        for card in [2, 1] {
            window.click(&window.card(card));
            assert!(window.rect(question).bottom() < window.rect("Stage").top(), "{lens} of {card}");
        }
    }
    window.click("Lens: Experience");
    assert!(window.rect("Promise: kept").top() > window.rect("Stage").top(), "in its place, and still open");
    window.click(&window.card(2));
    assert!(!window.shows("Promise: kept") && window.has("Promise"));
}

#[test]
fn who_handles_it_is_one_of_three_and_can_be_unsaid() {
    let mut window = window();
    window.change_first("Handled by", &["Handled by: person", "Handled by: automation"]);
    assert_eq!(window.first().handled_by, Some(Handling::Automation));
    assert!(window.is_on("Handled by: automation") && !window.is_on("Handled by: person"));
    window.click("Handled by: automation");
    assert_eq!(window.first().handled_by, None);
    for _ in 0..3 {
        window.undo_named("handler of A");
    }
    assert_eq!(*window.journey(), contact());
}

#[test]
fn several_are_handled_and_keep_the_promise_together() {
    let mut map = contact();
    let pigeons = Handling::from("pigeons");
    test_map::edit(&mut map, Edit::Change(test_map::id("B"), Field::HandledBy(Some(pigeons))));
    let mut window = on(map, Setting::default());
    window.keys(Modifiers::COMMAND, Key::A);
    assert!(window.shows("Handled by: pigeons"), "an unknown word is shown: {:?}", window.labels());
    window.click("Handled by");
    assert!(window.shows("Handled by, Different"));
    window.click("Handled by, Different");
    window.click("Handled by: self-service");
    assert!(window.journey().touchpoints().all(|it| it.handled_by == Some(Handling::SelfService)));
    window.change_first("Promise", &["Promise: kept"]);
    assert!(window.journey().touchpoints().all(|it| it.promise.kept == Some(Kept::Kept)));
    window.undo_named("promise at 2 touchpoints");
    window.undo_named("handlers of 2 touchpoints");
    assert!(!window.is_dirty());
}

#[test]
fn r11_a_promise_is_kept_broken_or_not_judged_and_may_fail_both_ways() {
    let mut map = contact();
    test_map::edit(&mut map, Edit::Describe(MapField::Promise("A quick lunch".into())));
    let mut window = on(map, Setting::default());
    window.change_first("Promise", &["Promise: broken"]);
    assert!(window.shows("“A quick lunch”") && !window.shows("It fails by: too much"));
    window.click("Can fail both ways");
    window.click("It fails by: too much");
    let promise = window.first().promise.clone();
    assert_eq!((promise.kept, promise.two_sided), (Some(Kept::Broken), true));
    assert!(window.is_on("It fails by: too much"));
    window.click("Promise");
    assert!(window.shows("Promise, broken, too much"), "{:?}", window.labels());
    window.click("Promise, broken, too much");
    window.click("It fails by: too much");
    window.click("Promise: not judged");
    assert_eq!((window.first().promise.kept.clone(), window.first().promise.fails.clone()), (None, None));
    for _ in 0..5 {
        window.undo_named("promise at A");
    }
    assert!(!window.is_dirty());
}

#[test]
fn r11_where_nothing_is_promised_the_way_leads_to_the_promise() {
    let mut window = window();
    window.change_first("Promise", &["State the promise"]);
    window.type_text("A quick lunch");
    assert_eq!(window.journey().about().promise, "A quick lunch");
}

#[test]
fn r12_each_cause_is_answered_and_the_share_without_fault_is_told() {
    let mut window = window();
    window.change_first(
        "Trust",
        &["Haste in the voice: yes", "Assuming: no", "No recap at the end: not applicable"],
    );
    assert_eq!(window.first().trust[&Cause::Haste].answer, Answer::Yes);
    assert!(window.shows("1 of 2 without fault, 50 %"), "{:?}", window.labels());
    assert!(window.shows("At risk: positive, but 1 cause seen"));
    window.click("Haste in the voice: no");
    assert!(window.shows("2 of 2 without fault, 100 %") && !window.shows("At risk"));
    window.click("Assuming: no");
    assert!(!window.first().trust.contains_key(&Cause::Assuming), "not answered again");
    window.click("Trust");
    assert!(window.shows("Trust, no cause"));
    for _ in 0..5 {
        window.undo_named("trust at A");
    }
    assert_eq!(*window.journey(), contact());
}

#[test]
fn r12_the_form_is_filled_in_by_key_and_keeps_what_it_does_not_know() {
    let mut map = contact();
    let trust = [(Cause::from("pigeons"), Answer::from("maybe").into())].into();
    test_map::edit(&mut map, Edit::Change(test_map::id("A"), Field::Trust(trust)));
    let mut window = on(map, Setting::default());
    assert!(window.shows("Pigeons (maybe)"), "{:?}", window.labels());
    window.control("Unclear phone menu: yes").focus();
    window.run();
    window.key(Key::Space);
    assert!(window.is_on("Unclear phone menu: yes"));
    window.key(Key::Tab);
    window.key(Key::Space);
    assert!(window.is_on("Unclear phone menu: no") && !window.is_on("Unclear phone menu: yes"));
    window.click("Pigeons: yes");
    assert_eq!(window.first().trust[&Cause::from("pigeons")].answer, Answer::Yes);
    assert_eq!(window.first().trust.len(), 2);
}

#[test]
fn r14_who_may_solve_it_up_to_what_and_how_often_it_was_repeated() {
    let mut window = window();
    window.change_first("Mandate", &["Who may solve it…"]);
    window.type_text("Waiter");
    window.key(Key::Enter);
    window.retype("Up to what they may solve it", "20 €");
    window.key(Key::Tab);
    let Mandate { actors, limit, repeats, .. } = window.first().mandate.clone();
    assert_eq!((actors.len(), &*limit, repeats), (1, "20 €", 0));
    assert!(window.first().actors.is_empty(), "may solve it, and does not bring it about");
    window.click("Mandate");
    assert!(window.shows("Mandate, Waiter, up to 20 €"), "{:?}", window.labels());
    window.click("Mandate, Waiter, up to 20 €");
    window.click("Times a customer had to repeat it");
    window.keys(Modifiers::COMMAND, Key::A);
    window.type_text("2");
    window.key(Key::Enter);
    assert_eq!(window.first().mandate.repeats, 2);
    window.click("Waiter may not solve it");
    assert!(window.first().mandate.actors.is_empty());
    for _ in 0..4 {
        window.undo_named("mandate at A");
    }
    assert_eq!(*window.journey(), contact());
}

#[test]
fn the_whole_form_has_names_and_nothing_overlaps_in_the_narrowest_panel() {
    for (lang, dark) in [(Lang::En, false), (Lang::Fi, true)] {
        let mut map = contact();
        let trust = Cause::ALL.iter().map(|cause| (cause.clone(), Answer::Yes.into())).collect();
        let clock = Clock { promised: Some(60), actual: Some(900), ..Clock::default() };
        for field in [Field::Trust(trust), Field::Clock(clock), Field::HandledBy(Some(Handling::Person))] {
            test_map::edit(&mut map, Edit::Change(test_map::id("A"), field));
        }
        let setting = Setting { size: vec2(1024.0, 1700.0), dark, lang };
        let mut window = Window::of(Document::new(map), setting);
        window.click(&window.card(1));
        assert_eq!(window.harness.unnamed_widgets(), Vec::<String>::new());
        assert_eq!(window.misfits(), Vec::<String>::new(), "{lang:?}");
    }
}
