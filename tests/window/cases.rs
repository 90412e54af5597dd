//! Complaints in the window (R13, R16): entered while the phone is warm, filled in step by step, listed, and their
//! contacts as a timeline. By mouse and by keyboard.

use egui::{Key, Modifiers, vec2};
use polku::{
    editor::Document,
    journey::{
        Actor, ActorId, Answer, Case, CaseId, CaseKind, Clock, Contact, Day, DayPart, Edit, Exact, Extra,
        Field, Grade, Item, Journey, Mandate, Moment, Party, Place, RecoveryStep, TimeOfDay, test_map,
    },
    words::Lang,
};

use super::{Setting, Window};

const QUESTION: &str = "Does the customer say: that is the problem?";
const SHUT: &str = "Shut: the customer has not agreed what the problem is";

pub(super) fn high() -> Setting {
    Setting { size: vec2(1440.0, 1800.0), ..Setting::default() }
}

/// Makes a map in which A breaks for customers and B holds; the waiter may give 20 € at A.
pub(super) fn map() -> Journey {
    let mut map = test_map::journey("A - > B +");
    let id = ActorId::new("waiter").unwrap();
    let (name, place, extra) = ("Waiter".to_owned(), Place::Front, Extra::default());
    test_map::edit(&mut map, Edit::AddActor(Actor { id: id.clone(), name, place, order: 0, extra }));
    let mandate = Mandate { actors: [id].into(), limit: "20 €".to_owned(), ..Mandate::default() };
    test_map::edit(&mut map, Edit::Change(test_map::id("A"), Field::Mandate(mandate)));
    map
}

pub(super) fn window() -> Window {
    let mut window = Window::of(Document::new(map()), high());
    window.click(&window.card(1));
    window
}

pub(super) fn case(window: &Window) -> Case {
    window.journey().cases().next().expect("a case").clone()
}

pub(super) fn put(map: &mut Journey, case: Case) {
    test_map::edit(map, Edit::Put(Item::Case(case).into()));
}

/// Makes a map with the complaint over social media, open, at A, which promises an answer in a day.
pub(super) fn complaint() -> Journey {
    let mut map = map();
    let clock = Clock { promised: Some(24 * 60), ..Clock::default() };
    test_map::edit(&mut map, Edit::Change(test_map::id("A"), Field::Clock(clock)));
    let mut case = Case::new(CaseId::new("larva").unwrap(), test_map::id("A"));
    let time = |text| TimeOfDay::new(text).unwrap();
    let by = |party: Party, place: &str, day| Contact {
        from: Some(party),
        channel: "social".to_owned(),
        r#where: place.to_owned(),
        ..Contact::on_day(day)
    };
    case.stated = "A larva in the blueberries".into();
    case.told = 3;
    case.contacts = vec![
        Contact { time: time("19:00"), exact: Exact::After, ..by(Party::Customer, "private message", 0) },
        Contact { time: time("16:00"), ..by(Party::Customer, "in public", 2) },
        Contact { part: Some(DayPart::Evening), ..by(Party::Customer, "another service", 2) },
        Contact { time: time("07:00"), exact: Exact::By, ..by(Party::Us, "another service", 3) },
        Contact { time: time("08:00"), ..by(Party::Us, "private message", 3) },
    ];
    let grade = |grade: &str, by: &str| Grade { grade: grade.into(), by: by.into(), extra: Extra::default() };
    case.grades = vec![grade("9+", "the 1990s"), grade("7−", "today")];
    put(&mut map, case);
    map
}

#[test]
fn r13_a_complaint_is_entered_while_the_phone_is_warm() {
    let mut window = window();
    assert!(!window.shows("Cases"), "{:?}", window.labels());
    window.click("A complaint…");
    assert_eq!(window.focused().as_deref(), Some("What the customer says"));
    window.type_text("The bed is bad");
    let opened = case(&window);
    assert_eq!((&*opened.stated, opened.opened.as_str()), ("The bed is bad", "2026-11-28 08:05"));
    assert_eq!(opened.touchpoint, Some(test_map::id("A")));
    window.key(Key::Tab);
    assert_eq!(window.focused().as_deref(), Some("Let off steam: next"));
    window.click("What it really is");
    window.type_text("The pillow does not suit");
    assert_eq!(case(&window).cause, "The pillow does not suit");
    assert!(window.shows("Cases 1"), "the tab: {:?}", window.labels());
}

#[test]
fn r13_by_keyboard_alone_a_key_opens_a_case_where_one_is() {
    let mut window = Window::of(Document::new(map()), Setting::default());
    window.key(Key::N);
    window.keys(Modifiers::SHIFT, Key::C);
    assert_eq!(window.focused().as_deref(), Some("What the customer says"));
    window.type_text("The bed is bad");
    assert_eq!(case(&window).stated, "The bed is bad");
    // The key of a space that was typed, which presses nothing.
    window.key(Key::Space);
    window.key(Key::Escape);
    assert_eq!(window.journey().cases().count(), 0, "Esc takes the case back with its first words");
    window.keys(Modifiers::COMMAND, Key::Y);
    assert_eq!(case(&window).stated, "The bed is bad", "the keys are for the map, and one redo brings both");
    window.keys(Modifiers::COMMAND, Key::Z);
    window.keys(Modifiers::SHIFT, Key::C);
    window.key(Key::Escape);
    assert_eq!(window.journey().cases().count(), 0, "and one that says nothing");
    window.keys(Modifiers::COMMAND, Key::K);
    window.type_text("complaint");
    window.key(Key::Enter);
    window.type_text("No answer");
    window.key(Key::Escape);
    window.keys(Modifiers::COMMAND, Key::Y);
    assert_eq!(case(&window).stated, "No answer", "from the palette, too");
    window.keys(Modifiers::COMMAND, Key::Z);
    window.keys(Modifiers::SHIFT, Key::C);
    window.click(&window.card(2));
    window.click(&window.card(1));
    window.keys(Modifiers::SHIFT, Key::C);
    assert_eq!(window.journey().cases().count(), 1, "a blank one is gone on with");
}

#[test]
fn r13_the_solution_is_shut_with_its_reason_until_the_customer_agrees() {
    let mut window = window();
    window.click("A complaint…");
    window.type_text("The bed is bad");
    assert!(window.shows(SHUT) && window.shows("Then Waiter may give up to 20 €"), "{:?}", window.labels());
    assert!(!window.shows("Solved by"));
    window.click("Offer a solution: later");
    window.run();
    assert!(window.shows("There is no solution yet: the customer has not agreed what the problem is"));
    assert_eq!(case(&window).steps, []);
    window.click("Say back: later");
    assert!(window.shows("Steps are done in their order: first Let off steam"), "{:?}", window.labels());
    for step in ["Let off steam", "Interview"] {
        window.click(&format!("{step}: next"));
        assert!(window.is_on(&format!("{step}: done")));
    }
    let said = "You said: “The bed is bad”. What it really is has not been found out yet";
    assert!(window.shows(said), "{:?}", window.labels());
    window.click("Say back: next");
    assert!(window.shows(QUESTION));
    window.click("Not yet");
    assert_eq!(case(&window).steps, [RecoveryStep::LetOffSteam], "back to the interview");
    window.click("Interview: next");
    window.click("Say back: next");
    window.click("Yes, agreed");
    assert!(!window.shows(SHUT) && case(&window).is_agreed());
    window.click("Solution");
    window.type_text("Another pillow");
    assert_eq!(case(&window).solution, "Another pillow");
    window.click("Make sure you agree: done");
    assert!(window.shows("There is a solution already."), "{:?}", window.labels());
    assert!(case(&window).is_agreed());
}

#[test]
fn r13_a_case_makes_a_break_good_once_it_is_solved_asked_and_the_customer_satisfied() {
    let mut map = map();
    let mut open = Case::new(CaseId::new("bed").unwrap(), test_map::id("A"));
    open.stated = "The bed is bad".to_owned();
    open.steps = RecoveryStep::ALL[..4].to_vec();
    put(&mut map, open);
    let mut window = Window::of(Document::new(map), high());
    window.click(&window.card(1));
    assert!(window.shows("Changes no rating yet: it is not solved"), "{:?}", window.labels());
    window.click("Now");
    assert_eq!(case(&window).solved, Moment::new("2026-11-28 08:05").unwrap());
    assert!(window.shows("Changes no rating yet: the follow-up is not done"));
    window.click("Today");
    assert!(window.shows("Changes no rating yet: nobody has said"), "{:?}", window.labels());
    window.click("Satisfied: No");
    assert!(window.shows("Changes no rating: the customer was not satisfied"));
    assert_eq!(window.level(1), "negative");
    window.click("Satisfied: Yes");
    assert_eq!(case(&window).follow_up.satisfied, Some(Answer::Yes));
    assert!(window.shows("it takes one answer back"), "{:?}", window.labels());
    assert_eq!(window.level(1), "recovered");
    window.choose("Judged by", "Us only");
    assert!(window.shows("No rating changes: the view is judged by us"), "{:?}", window.labels());
    window.choose("Judged by", "Customers first");
    window.undo_named("change of case The bed is bad");
    assert_eq!(window.level(1), "negative");
}

#[test]
fn r13_the_report_asks_for_four_facts_and_what_is_systemic_becomes_an_action() {
    let mut map = map();
    let mut done = Case::new(CaseId::new("bed").unwrap(), test_map::id("A"));
    done.stated = "The bed is bad".to_owned();
    done.steps = RecoveryStep::ALL.to_vec();
    done.solved = Moment::new("2026-11-24 19:40").unwrap();
    done.follow_up.done = Day::new("2026-11-25").unwrap();
    put(&mut map, done);
    let mut window = Window::of(Document::new(map), high());
    window.click(&window.card(1));
    assert!(window.shows("1 of 4 facts") && window.shows("the solution is missing"), "{:?}", window.labels());
    window.click("To whom");
    window.type_text("room 214");
    window.click("Moment of the complaint");
    window.type_text("24.11. 19:05");
    let report = case(&window);
    assert_eq!((&*report.to_whom, report.opened.as_str()), ("room 214", "2026-11-24 19:05"));
    window.click("Solution");
    window.type_text("Another pillow");
    assert!(window.shows("Learning. Changes no rating yet"), "{:?}", window.labels());
    window.click("Kind: Systemic");
    window.click("Lesson");
    window.type_text("Ask about pillows");
    window.click("Make it an action");
    let action = window.journey().actions().next().expect("an action");
    assert_eq!((&*action.what, action.touchpoint.clone()), ("Ask about pillows", Some(test_map::id("A"))));
    assert!(window.shows("There is an action: Ask about pillows"));
    assert_eq!(case(&window).kind, Some(CaseKind::Systemic));
}

#[test]
fn r13_cases_are_listed_those_that_are_due_first_and_a_row_opens_its_case() {
    let mut map = map();
    let mut open = Case::new(CaseId::new("a").unwrap(), test_map::id("A"));
    open.stated = "Cold soup".to_owned();
    let mut due = Case::new(CaseId::new("b").unwrap(), test_map::id("B"));
    (due.stated, due.to_whom) = ("The bed is bad".to_owned(), "room 214".to_owned());
    due.follow_up.due = Day::new("2026-11-27").unwrap();
    put(&mut map, open);
    put(&mut map, due);
    let mut window = Window::of(Document::new(map), high());
    window.click("Cases 2");
    assert!(window.shows("1 follow-up is due") && window.shows("2 are open"), "{:?}", window.labels());
    let rows: Vec<_> = window.labels().into_iter().filter(|label| label.contains(". Recovery")).collect();
    assert!(rows[0].starts_with("Cases. 2 B: The bed is bad, room 214. Recovery, ask by"), "{rows:?}");
    window.click("1 A: Cold soup. Recovery");
    assert_eq!(window.selected(), [1]);
    assert!(window.shows("Case 1") && window.is_on("1 A: Cold soup. Recovery"));
    window.key(Key::ArrowUp);
    window.key(Key::Enter);
    assert_eq!(window.selected(), [2], "by keyboard");
    window.click(&window.card(1));
    window.command("Next case");
    assert_eq!(window.selected(), [2], "the one that is due");
}

#[test]
fn r13_a_touchpoint_with_several_cases_lets_one_choose_and_a_deleted_one_comes_back() {
    let mut window = window();
    window.click("A complaint…");
    window.type_text("Cold soup");
    window.click("Another complaint…");
    window.type_text("Warm beer");
    window.click("Case 1: Cold soup. Recovery");
    assert_eq!(window.value("What the customer says"), "Cold soup");
    window.click("Delete the case");
    assert_eq!(case(&window).stated, "Warm beer");
    window.undo_named("deletion of case Cold soup");
    assert_eq!(window.journey().cases().count(), 2);
}

#[test]
fn a_map_without_a_break_shows_nothing_of_complaints() {
    let mut window = Window::of(Document::new(test_map::journey("A + > B +")), high());
    window.click(&window.card(1));
    for part in ["A complaint…", "Cases", "Contacts", "Recovery"] {
        let shown: Vec<_> = window.labels().into_iter().filter(|label| label.starts_with(part)).collect();
        assert!(shown.is_empty(), "{part}: {shown:?}");
    }
    window.open_card_menu(1);
    assert!(window.shows("Rate negative") && !window.shows("A complaint…"), "{:?}", window.labels());
    window.key(Key::Escape);
    window.click("Customers: Negative");
    assert!(window.shows("A complaint…"), "the check sees it where it breaks: {:?}", window.labels());
    window.open_card_menu(1);
    assert_eq!(
        window.labels().iter().filter(|label| **label == "A complaint…").count(),
        2,
        "in the menu, too"
    );
    window.key(Key::Escape);
    window.click("A complaint…");
    assert!(window.shows("Recovery") && window.shows("Cases 1"), "{:?}", window.labels());
}

#[test]
fn r13_the_form_speaks_finnish() {
    let mut window = Window::of(Document::new(complaint()), Setting { lang: Lang::Fi, ..high() });
    window.click(&window.card(1));
    for said in [
        "Anna asiakkaan purkaa",
        "Mitä asiakas sanoo",
        "Sen jälkeen Waiter saa antaa hyvitystä, enintään 20 €",
    ] {
        assert!(window.shows(said), "{said}: {:?}", window.labels());
    }
}

#[test]
fn r13_the_page_for_the_next_shift_is_read_copied_and_exported_from_the_window() {
    let mut window = Window::of(Document::new(complaint()), Setting::default());
    window.command("Handover…");
    for said in ["Handover: ", "A larva in the blueberries", "What is next"] {
        assert!(window.shows(said), "{said}: {:?}", window.labels());
    }
    window.click("Copy");
    window.run();
    assert!(window.shows("The page is on the clipboard"), "{:?}", window.labels());
    let folder = tempfile::tempdir().unwrap();
    for (name, begins) in [("page.html", "<!"), ("page.md", "# Handover")] {
        let path = folder.path().join(name);
        window.answer(polku::gui::DialogAnswer::Chosen(path.clone()));
        if !window.button_is_shown("Export…") {
            window.command("Handover…");
        }
        window.click("Export…");
        window.wait_for(&format!("Exported {}", path.display()));
        let written = std::fs::read_to_string(&path).unwrap();
        assert!(written.starts_with(begins) && written.contains("A larva in the blueberries"), "{written}");
    }
    window.command("Who may solve what…");
    assert!(window.shows("Waiter") && window.shows("20 €"), "{:?}", window.labels());
    window.key(Key::Escape);
    assert!(!window.shows("By touchpoint"));
}
