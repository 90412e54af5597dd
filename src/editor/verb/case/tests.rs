//! Cases on an editor: the order in which they can be filled in, and what undo takes back.

mod any_change;
mod opened;

use crate::{
    editor::{CaseAsked, CaseChange, CaseRefusal, Editor, Note},
    journey::{
        Action, ActionId, ActorId, Answer, Case, CaseId, Contact, Day, Edit, Item, Moment, RecoveryStep,
        TimeOfDay, test_map,
    },
};

use super::cases_at;

fn moment(text: &str) -> Moment {
    Moment::new(text).expect("a moment")
}

/// Opens a case at this moment and returns the one that is then looked at.
fn open_at(editor: &mut Editor, now: Moment) -> Option<CaseId> {
    (editor.view.now, editor.view.case) = (now, None);
    editor.open_case();
    editor.view.case.clone()
}

/// Opens a map whose first touchpoint breaks, with a case at it.
fn on_case() -> (Editor, crate::journey::CaseId) {
    let mut editor = Editor::drawn("A - > B +");
    editor.choose(&[1]);
    let id = open_at(&mut editor, moment("2026-11-24 19:05")).expect("a touchpoint is selected");
    editor.end_step();
    (editor, id)
}

fn case(editor: &Editor) -> Case {
    cases_at(editor.journey(), &test_map::id("A"))[0].clone()
}

fn contact(day: u32, time: &str) -> Contact {
    Contact { time: TimeOfDay::new(time).expect("a time"), ..Contact::on_day(day) }
}

/// Ticks the first `count` steps.
fn tick(editor: &mut Editor, id: &crate::journey::CaseId, count: usize) {
    for step in &RecoveryStep::ALL[..count] {
        editor.change_case(id, CaseChange::Tick(step.clone()));
        editor.end_step();
    }
}

#[test]
fn r13_a_case_is_opened_where_one_is_and_is_one_step_of_undo() {
    let (mut editor, id) = on_case();
    let opened = case(&editor);
    assert_eq!((&opened.id, opened.opened.as_str(), opened.told), (&id, "2026-11-24 19:05", 1));
    assert_eq!(editor.view.case_shown(editor.journey()).map(|it| &it.id), Some(&id));
    assert!(editor.view.asks_for_case());
    assert_eq!(editor.view.take_case_asked(), Some(CaseAsked::Words));
    assert!(!editor.view.asks_for_case() && editor.view.take_case_asked().is_none(), "it is told once");
    assert_eq!(editor.undo_text(), "Undo adding a case");
    editor.change_case(&id, CaseChange::Stated("The bed is bad".to_owned()));
    editor.end_step();
    assert_eq!(editor.undo_text(), "Undo change of case The bed is bad");
    assert_eq!(editor.undo_all(), 2);
    editor.select_none();
    assert_eq!(open_at(&mut editor, Moment::default()), None, "at nothing there is none");
}

#[test]
fn r13_who_looks_for_a_segment_enters_its_complaints() {
    let mut editor = Editor::on(test_map::segmented("A", &["Quick!: A-"]));
    editor.choose(&[1]);
    editor.view.look_for(Some(test_map::segment("quick")));
    open_at(&mut editor, Moment::default());
    assert_eq!(case(&editor).segment, Some(test_map::segment("quick")));
}

#[test]
fn r13_steps_are_done_in_their_order() {
    let (mut editor, id) = on_case();
    editor.change_case(&id, CaseChange::Tick(RecoveryStep::SayBack));
    assert_eq!(editor.take_notes(), [Note::CaseRefused(CaseRefusal::NotNext(RecoveryStep::LetOffSteam))]);
    tick(&mut editor, &id, 5);
    assert_eq!((case(&editor).steps.len(), editor.take_notes()), (5, Vec::new()));
    editor.change_case(&id, CaseChange::Untick(RecoveryStep::Offer));
    editor.change_case(&id, CaseChange::Untick(RecoveryStep::Interview));
    assert_eq!(case(&editor).steps, [RecoveryStep::LetOffSteam], "those behind it go with it");
}

#[test]
fn r13_a_solution_before_agreement_is_refused_with_a_sentence() {
    let (mut editor, id) = on_case();
    tick(&mut editor, &id, 3);
    let before = case(&editor);
    let refused = [
        CaseChange::Solution("Another pillow".to_owned()),
        CaseChange::Solved(moment("2026-11-24 19:40")),
        CaseChange::SolvedBy(ActorId::new("waiter")),
        CaseChange::Tick(RecoveryStep::Offer),
    ];
    for change in refused {
        editor.change_case(&id, change);
        assert_eq!(editor.take_notes(), [Note::CaseRefused(CaseRefusal::NotAgreed)]);
        assert_eq!(case(&editor), before);
    }
    editor.change_case(&id, CaseChange::Tick(RecoveryStep::Agree));
    editor.change_case(&id, CaseChange::Solution("Another pillow".to_owned()));
    assert_eq!((case(&editor).solution, editor.take_notes()), ("Another pillow".to_owned(), Vec::new()));
}

#[test]
fn r13_what_was_agreed_is_not_taken_back_while_there_is_a_solution() {
    let (mut editor, id) = on_case();
    tick(&mut editor, &id, 4);
    editor.change_case(&id, CaseChange::Solved(moment("2026-11-24")));
    assert!(case(&editor).steps.contains(&RecoveryStep::Offer), "who solved it has offered it");
    for step in &RecoveryStep::ALL[..4] {
        editor.change_case(&id, CaseChange::Untick(step.clone()));
        assert_eq!(editor.take_notes(), [Note::CaseRefused(CaseRefusal::SolutionThere)]);
        assert_eq!(case(&editor).steps.len(), 5);
    }
    editor.change_case(&id, CaseChange::Solved(Moment::default()));
    editor.change_case(&id, CaseChange::Untick(RecoveryStep::Offer));
    editor.change_case(&id, CaseChange::Untick(RecoveryStep::Agree));
    assert_eq!((case(&editor).steps.len(), editor.take_notes()), (3, Vec::new()));
}

#[test]
fn r13_what_the_customer_said_is_kept_while_the_day_is_written_anew() {
    let (mut editor, id) = on_case();
    editor.change_case(&id, CaseChange::FollowedUp(Day::new("2026-11-25").expect("a day")));
    editor.change_case(&id, CaseChange::Satisfied(Some(Answer::Yes)));
    editor.change_case(&id, CaseChange::FollowedUp(Day::default()));
    assert!(!case(&editor).is_confirmed(), "nobody is satisfied whom nobody asked");
    editor.change_case(&id, CaseChange::FollowedUp(Day::new("2026-11-26").expect("a day")));
    assert_eq!(case(&editor).follow_up.satisfied, Some(Answer::Yes), "only the day was written anew");
}

#[test]
fn r16_contacts_stand_by_day_then_as_entered_and_are_put_in_order_within_a_day() {
    let (mut editor, id) = on_case();
    for (day, time) in [(2, "16:00"), (0, "19:00"), (2, "20:00")] {
        editor.change_case(&id, CaseChange::AddContact(contact(day, time)));
    }
    let times = |editor: &Editor| {
        let all = case(editor).contacts;
        all.iter().map(|it| format!("{} {}", it.day, it.time.as_str())).collect::<Vec<_>>()
    };
    assert_eq!(times(&editor), ["0 19:00", "2 16:00", "2 20:00"]);
    editor.change_case(&id, CaseChange::RaiseContact(2));
    editor.change_case(&id, CaseChange::RaiseContact(1));
    assert_eq!(times(&editor), ["0 19:00", "2 20:00", "2 16:00"], "only within its day");
    editor.change_case(&id, CaseChange::PutContact(0, contact(3, "08:00")));
    editor.change_case(&id, CaseChange::RemoveContact(0));
    editor.change_case(&id, CaseChange::RemoveContact(9));
    assert_eq!(times(&editor), ["2 16:00", "3 08:00"]);
}

#[test]
fn r13_a_case_goes_with_its_deletion_and_with_its_touchpoint_and_undo_brings_it_back() {
    let (mut editor, id) = on_case();
    editor.delete_case(&id);
    editor.end_step();
    assert_eq!(editor.undo_text(), "Undo deletion of a case");
    editor.undo();
    editor.choose(&[1]);
    editor.delete();
    assert_eq!(editor.journey().case(&id), None);
    editor.undo();
    assert_eq!(case(&editor).id, id);
}

#[test]
fn the_case_that_is_looked_at_is_one_of_the_touchpoint_that_is_selected() {
    let (mut editor, first) = on_case();
    editor.choose(&[2]);
    let second = open_at(&mut editor, Moment::default()).expect("selected");
    let shown = |editor: &Editor| editor.view.case_shown(editor.journey()).map(|case| case.id.clone());
    assert_eq!(shown(&editor), Some(second.clone()));
    editor.choose(&[1]);
    assert_eq!(shown(&editor), Some(first));
    editor.select_none();
    assert_eq!(shown(&editor), Some(second), "the one that was chosen");
}

#[test]
fn r13_what_is_systemic_becomes_an_action_at_its_touchpoint() {
    let (mut editor, id) = on_case();
    editor.change_case(&id, CaseChange::Lesson("Ask about pillows".to_owned()));
    assert_eq!(editor.view.action_of_case(editor.journey(), &case(&editor)), None);
    editor.act_on_case(&id);
    let action = editor.view.action_of_case(editor.journey(), &case(&editor)).expect("an action");
    assert_eq!((&*action.what, action.touchpoint.as_ref()), ("Ask about pillows", Some(&test_map::id("A"))));
    assert_eq!(editor.undo_text(), "Undo adding action Ask about pillows");
    editor.change_case(&id, CaseChange::Lesson("Ask everybody about pillows".to_owned()));
    let made = editor.view.action_of_case(editor.journey(), &case(&editor));
    assert_eq!(made.map(|it| &*it.what), Some("Ask about pillows"), "whatever is written since");
}

#[test]
fn r13_what_a_customer_says_is_never_what_an_action_is() {
    let (mut editor, id) = on_case();
    editor.change_case(&id, CaseChange::Stated("The bed of Mr Virtanen is bad".to_owned()));
    editor.change_case(&id, CaseChange::Cause("His pillow".to_owned()));
    editor.act_on_case(&id);
    assert_eq!(editor.journey().actions().count(), 0);
    let begun = editor.view.begun_action.as_ref().map(|begun| &begun.at);
    assert_eq!(begun, Some(&test_map::id("A")), "one is begun, to be written");
    editor.apply(&[Edit::Put(
        Item::Action(Action::new(ActionId::from_number(1), test_map::id("A"), "")).into(),
    )]);
    assert_eq!(
        editor.view.action_of_case(editor.journey(), &case(&editor)),
        None,
        "a blank one is of no case"
    );
}

#[test]
fn r13_the_next_case_goes_on_behind_one_whose_touchpoint_is_gone() {
    let mut map = test_map::journey("A - > B -");
    for (number, touchpoint) in [(1, "A"), (2, "gone"), (3, "B")] {
        let case = Case {
            opened: moment(&format!("2026-11-2{number}")),
            stated: "Something".to_owned(),
            ..Case::new(CaseId::from_number(number), test_map::id(touchpoint))
        };
        test_map::edit(&mut map, Edit::Put(Item::Case(case).into()));
    }
    let mut editor = Editor::on(map);
    let mut went = Vec::new();
    for _ in 0..4 {
        editor.step_to_case();
        let shown = editor.view.case_shown(editor.journey()).map(|case| case.id.clone()).expect("a case");
        went.push((shown, editor.selected()));
    }
    let case = CaseId::from_number;
    assert_eq!(went, [(case(1), vec![1]), (case(2), vec![]), (case(3), vec![2]), (case(1), vec![1])]);
}

#[test]
fn r13_undo_looks_at_the_case_that_it_changes() {
    let (mut editor, first) = on_case();
    editor.change_case(&first, CaseChange::Stated("The bed".to_owned()));
    editor.end_step();
    let second = open_at(&mut editor, moment("2026-11-25")).expect("one is selected");
    assert_eq!(editor.view.case_shown(editor.journey()).map(|case| case.id.clone()), Some(second));
    editor.change_case(&first, CaseChange::ToWhom("room 214".to_owned()));
    editor.undo();
    assert_eq!(editor.view.case_shown(editor.journey()).map(|case| case.id.clone()), Some(first));
}

#[test]
fn r13_a_complaint_can_be_entered_where_a_break_is_looked_at_as_if_it_was_mended() {
    let mut editor = Editor::drawn("A - > B +");
    editor.choose(&[1]);
    editor.toggle_as_if();
    editor.refresh();
    assert!(editor.meets_complaints());
    editor.choose(&[2]);
    assert!(!editor.meets_complaints());
}

#[test]
fn r13_one_of_several_cases_of_a_touchpoint_is_chosen() {
    let (mut editor, first) = on_case();
    editor.change_case(&first, CaseChange::Stated("Cold soup".to_owned()));
    let second = open_at(&mut editor, moment("2026-11-24 20:10")).expect("another");
    let shown = |editor: &Editor| editor.view.case_shown(editor.journey()).map(|case| case.id.clone());
    assert_eq!((editor.view.case(), shown(&editor)), (Some(&second), Some(second.clone())));
    editor.view.choose_case(first.clone());
    assert_eq!((editor.view.case(), shown(&editor)), (Some(&first), Some(first.clone())));
}

#[test]
fn r13_the_next_step_is_the_first_that_is_not_done() {
    let (mut editor, id) = on_case();
    for step in RecoveryStep::ALL {
        assert_eq!(case(&editor).next_step(), Some(step));
        editor.change_case(&id, CaseChange::Tick(step.clone()));
    }
    assert_eq!(case(&editor).next_step(), None);
}
