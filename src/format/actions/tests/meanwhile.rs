//! Tests of what spreadsheets do to a plan of actions, and what changes in the map, before the plan is taken back
//! (R19).

use super::*;

/// Returns a map with two touchpoints of the same title and an action at the first.
fn queues(order: &str) -> Journey {
    let mut map = test_map::journey(order);
    for queue in ["q1", "q2"] {
        test_map::edit(&mut map, Edit::Change(id(queue), Field::Title("Queue".to_owned())));
    }
    put(&mut map, action("x1", "q1", "A host"));
    map
}

#[test]
fn r19_a_plan_that_nobody_touched_moves_no_action_of_a_map_that_has_another_order_by_now() {
    let [before, after] = [queues("Ad + > q1 - > Bill 0 > q2 -"), queues("Ad + > q2 - > Bill 0 > q1 -")];
    let text = csv(&before, Lang::En, ',');
    assert!(text.contains("x1,2 Queue,q1,"), "{text}");
    let read = taken(&after, &sheet(text.as_bytes())).expect("taken");
    let told = ActionsFault::OtherNumber { row: 2, text: "2 Queue".to_owned() };
    assert_eq!((read.edits.len(), read.remarks), (0, vec![told]));
    let moved = changes(&after, &text.replace(",q1,", ",Bill,"));
    assert_eq!(moved[0].touchpoint, Some(id("Bill")), "the id alone was changed");
    let moved = changes(&after, &text.replace("2 Queue,q1,", "2 Queue,,"));
    assert_eq!(moved[0].touchpoint, Some(id("q2")), "the number alone says where");
    let mut several = queues("q1 - > Ad > q2 - > q3");
    test_map::edit(&mut several, Edit::Change(id("q3"), Field::Title("Queue".to_owned())));
    assert_eq!(changes(&several, "Id,Touchpoint,Touchpoint id\nx1,9 Queue,q1\n"), []);
}

#[test]
fn r19_days_that_a_spreadsheet_rewrote_are_the_days_that_are_there() {
    let mut map = planned();
    let day = |id: &str, due: &str| Action { due: Day::new(due).expect("a day"), ..action(id, "Ad", id) };
    put(&mut map, day("d1", "2026-12-08"));
    put(&mut map, day("d2", "2026-11-07"));
    assert_eq!(changes(&map, "Id,By when\nd1,12/8/2026\nd2,11/7/2026\n"), []);
    assert_eq!(changes(&map, "Id,By when\nd1,8/12/26\n"), []);
    let [one] = &changes(&map, "Id,By when\n00000001,12/31/2026\nd1,12/8/2026\nd2,12/9/2026\n")[..] else {
        panic!("one")
    };
    assert_eq!((one.id.as_str(), one.due.as_str()), ("d2", "2026-12-09"));
    let two_orders = "Id,By when\n00000001,12/31/2026\nx2,31/12/2026\nd2,12/9/2026\n";
    let ambiguous = "row 4: “12/9/2026” could be two different days; write it as 2026-12-08";
    assert_eq!(refused(&map, two_orders), [ambiguous]);
}

#[test]
fn r19_a_cell_that_is_missing_says_nothing_and_no_action_is_emptied_of_what_it_is() {
    let map = planned();
    assert_eq!(changes(&map, "Id,What,State\nx2\n"), []);
    assert_eq!(changes(&map, "Id,What,State\nx2,'=Two tills,\n"), []);
    let no_what = "row 2: it does not say what is to be done; write it, or empty the whole row";
    for text in ["Id,What,State\nx2,,Done\n", "Id,What,State\nx2,\" \",Done\n"] {
        assert_eq!(refused(&map, text), [no_what], "{text}");
    }
    let [new] = &changes(&map, "Id,What,Touchpoint,State\n,A host,2,\n")[..] else { panic!("one") };
    assert_eq!(new.state, ActionState::Open);
    let [one] = &changes(&map, "Id,Who,Why,By when,Effort,Actor\n00000001,,,,,\n")[..] else { panic!("one") };
    assert_eq!(
        (&*one.who, &*one.why, one.due.as_str(), one.effort.get(), &one.actor),
        ("", "", "", 0, &None)
    );
}

#[test]
fn r19_an_id_of_digits_that_a_spreadsheet_took_for_a_number_is_known_of_touchpoints_too() {
    let mut map = test_map::journey("00000012 - > 0007 0");
    put(&mut map, action("00000034", "00000012", "A host"));
    let text = csv(&map, Lang::En, ',').replace("00000034,", "34,").replace(",00000012,", ",12,");
    assert!(text.contains("34,1 00000012,12,"), "{text}");
    assert_eq!(taken(&map, &sheet(text.as_bytes())), Ok(TakenActions::default()));
    let moved = changes(&map, "Id,Touchpoint id\n34,7\n");
    assert_eq!(moved[0].touchpoint, Some(id("0007")));
}

#[test]
fn r19_a_text_of_any_length_comes_back_and_a_quote_that_is_not_closed_is_told() {
    let mut map = planned();
    put(&mut map, Action { why: "line\n".repeat(1_000), ..action("long", "Ad", "A host") });
    let text = csv(&map, Lang::En, ',');
    assert_eq!(taken(&map, &sheet(text.as_bytes())), Ok(TakenActions::default()));
    let open = format!("Id,What\nx2,\"Two tills\n{}", "x3,Numbers\n".repeat(300));
    let error = table::read_plain(&mut Cursor::new(open.as_bytes())).map(|_| ());
    assert_eq!(error, Err(table::TableError::OpenQuote { row: 2 }));
}

#[test]
fn r19_more_rows_than_a_map_has_actions_are_refused_and_as_many_are_taken_at_once() {
    let map = planned();
    let rows =
        |count: usize| sheet(format!("Id,What,Touchpoint\n{}", ",A host,Queue\n".repeat(count)).as_bytes());
    let read = taken(&map, &rows(10_000)).expect("taken");
    assert_eq!(read.added, 10_000);
    assert_eq!(taken(&map, &rows(10_001)), Err(vec![ActionsFault::TooManyRows]));
}
