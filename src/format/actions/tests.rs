//! Tests that write a plan of actions and take it back, whatever a spreadsheet does to it in between (R19).

mod laws;
mod meanwhile;

use std::io::Cursor;

use rust_xlsxwriter::Workbook;

use super::*;
use crate::{
    format::table::{self, PlainSheet},
    insight::{Insight, View},
    journey::{
        Action, ActionId, ActionState, Actor, ActorId, Day, Edit, Effort, Extra, Field, Item, Journey, Place,
        test_map::{self, id},
    },
    words::{Fault, Lang},
};

fn actor(map: &mut Journey, name: &str) {
    let id = ActorId::new(name).expect("an id");
    let actor = Actor { id, name: name.to_owned(), place: Place::Front, order: 0, extra: Extra::default() };
    test_map::edit(map, Edit::AddActor(actor));
}

fn action(id: &str, touchpoint: &str, what: &str) -> Action {
    Action::new(ActionId::new(id).expect("an id"), test_map::id(touchpoint), what)
}

fn put(map: &mut Journey, action: Action) {
    test_map::edit(map, Edit::Put(Item::Action(action).into()));
}

/// Returns a map with three touchpoints, two actors, and an action in every state but one.
fn planned() -> Journey {
    let mut map = test_map::journey("Ad + > Queue - > Bill 0");
    actor(&mut map, "Waiter");
    actor(&mut map, "Cook");
    let greets = Action {
        actor: ActorId::new("Waiter"),
        who: "Kitchen lead".to_owned(),
        due: Day::new("2026-12-31").expect("a day"),
        effort: Effort::new(2).expect("an effort"),
        why: "Nobody is free\nat noon".to_owned(),
        ..action("00000001", "Queue", "A host greets; from 11:30, \"at once\"")
    };
    put(&mut map, greets);
    put(&mut map, Action { state: ActionState::Done, ..action("x2", "Bill", "=Two tills") });
    put(&mut map, Action { state: ActionState::Dropped, ..action("x3", "Queue", "'Numbers'") });
    map
}

fn insight(map: &Journey) -> Insight {
    Insight::of(map, &View::default())
}

fn csv(map: &Journey, lang: Lang, separator: char) -> String {
    let separator = Separator::of_word(&separator.to_string()).expect("a separator");
    actions_csv(map, &insight(map), lang.words(), separator)
}

fn sheet(bytes: &[u8]) -> PlainSheet {
    table::read_plain(&mut Cursor::new(bytes)).expect("a table").sheet
}

fn taken(map: &Journey, sheet: &PlainSheet) -> Result<TakenActions, Vec<ActionsFault>> {
    let mut number = 0;
    let mut fresh = || {
        number += 1;
        number
    };
    take_actions(map, &insight(map), sheet, &mut fresh)
}

/// Returns the actions that a table changes or adds.
#[track_caller]
fn changes(map: &Journey, text: &str) -> Vec<Action> {
    let edits = taken(map, &sheet(text.as_bytes())).unwrap_or_else(|faults| panic!("{faults:?}")).edits;
    let action = |edit: &Edit| match edit {
        Edit::Put(item) => match &**item {
            Item::Action(action) => action.clone(),
            other => panic!("{other:?}"),
        },
        other => panic!("{other:?}"),
    };
    edits.iter().map(action).collect()
}

/// Returns the sentences about the faults of a table.
#[track_caller]
fn refused(map: &Journey, text: &str) -> Vec<String> {
    let faults = taken(map, &sheet(text.as_bytes())).expect_err("a fault");
    faults.iter().map(|fault| Lang::En.words().fault(&Fault::from(fault))).collect()
}

#[test]
fn r19_a_plan_is_a_table_that_a_spreadsheet_opens_as_it_is_meant() {
    let expected = "\u{feff}Id,Touchpoint,Touchpoint id,What,Actor,Who,By when,Effort,State,Why\r\n\
        00000001,2 Queue,Queue,\"A host greets; from 11:30, \"\"at once\"\"\",Waiter,Kitchen lead,2026-12-31,2,Open,\"Nobody is free\nat noon\"\r\n\
        x3,2 Queue,Queue,''Numbers',,,,,Dropped,\r\n\
        x2,3 Bill,Bill,'=Two tills,,,,,Done,\r\n";
    assert_eq!(csv(&planned(), Lang::En, ','), expected);
    let finnish = csv(&planned(), Lang::Fi, ';');
    assert!(finnish.starts_with("\u{feff}Tunnus;Kosketuspiste;Kosketuspisteen tunnus;Mitä;"), "{finnish}");
    assert!(finnish.contains(";Hylätty;\r\n"), "{finnish}");
}

#[test]
fn r19_tasks_stand_under_their_touchpoint_with_who_by_when_and_why() {
    let expected = "# \\<none\\>\n\n## 2 Queue\n\n\
        - [ ] A host greets; from 11:30, \"at once\" (Waiter, Kitchen lead, by 2026-12-31, effort 2 of 5)\n  \
        Nobody is free\n  at noon\n\
        - ~~'Numbers'~~ (dropped)\n\n## 3 Bill\n\n- [x] \\=Two tills\n";
    let map = planned();
    let untitled = Lang::En.words().text("untitled");
    let expected = expected.replace("\\<none\\>", &untitled);
    assert_eq!(actions_markdown(&map, &insight(&map), Lang::En.words()), expected);
}

#[test]
fn r19_taking_back_changes_exactly_what_differs() {
    let map = planned();
    for (lang, separator) in [(Lang::En, ','), (Lang::Fi, ';'), (Lang::En, '\t')] {
        let text = csv(&map, lang, separator);
        assert_eq!(changes(&map, &text), [], "{lang:?}");
        let wide: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert_eq!(taken(&map, &sheet(&wide)), Ok(TakenActions::default()));
    }
    let text = csv(&map, Lang::En, ',').replace("Waiter", "cook").replace("2026-12-31,2", "8.12.2026,3.0");
    let [changed] = &changes(&map, &text)[..] else { panic!("one") };
    let before = map.action(&changed.id).expect("there");
    let expected = Action {
        actor: ActorId::new("Cook"),
        due: Day::new("2026-12-08").expect("a day"),
        effort: Effort::new(3).expect("an effort"),
        ..before.clone()
    };
    assert_eq!(*changed, expected);
}

#[test]
fn r19_columns_may_be_missing_and_in_another_order_and_in_any_language() {
    let map = planned();
    let [one] = &changes(&map, "Tila;id;Huomio\r\nTEHTY;00000001;soitettu\r\n;;\r\n")[..] else {
        panic!("one")
    };
    assert_eq!(*one, Action { state: ActionState::Done, ..map.action(&one.id).expect("there").clone() });
    let read = taken(&map, &sheet(b"Tila;id;Huomio\r\nTEHTY;00000001;soitettu\r\n")).expect("taken");
    assert_eq!(read.remarks, [ActionsFault::UnknownColumn("Huomio".to_owned())]);
    assert_eq!((read.changed, read.added), (1, 0));
    let [one] = &changes(&map, "Varför,Id\nDet tar tid,x2\n")[..] else { panic!("one") };
    assert_eq!(one.why, "Det tar tid");
    // A spreadsheet reads an id of digits as a number.
    let [one] = &changes(&map, "Id,State\n1,doing\n")[..] else { panic!("one") };
    assert_eq!((one.id.as_str(), &one.state), ("00000001", &ActionState::Doing));
}

#[test]
fn r19_a_row_without_an_id_is_a_new_action_at_the_touchpoint_it_names() {
    let map = planned();
    let text = "Id,Touchpoint,Touchpoint id,What,Effort\n,3,,Card reader,5\n,queue,,Tickets,\n,,Ad,Honest ad,\n,3 bill,,Till,\n";
    let added = changes(&map, text);
    let told: Vec<_> = added.iter().map(|it| (it.touchpoint.clone(), &*it.what, it.effort.get())).collect();
    let expected =
        [("Bill", "Card reader", 5), ("Queue", "Tickets", 0), ("Ad", "Honest ad", 0), ("Bill", "Till", 0)];
    assert_eq!(told, expected.map(|(touchpoint, what, effort)| (Some(id(touchpoint)), what, effort)));
    let new = test_map::journey("Queue -");
    assert_eq!(changes(&new, "What;Touchpoint\nA host;Queue\n")[0].touchpoint, Some(id("Queue")));
    assert_eq!(
        refused(&map, "What,Touchpoint\nA host,Queue\n"),
        [
            "the column of ids is missing, by which the actions of the map are known again; put it back, and leave its cell empty for a new action"
        ]
    );
}

#[test]
fn r19_an_action_moves_by_whichever_cell_says_so_and_an_old_number_or_title_moves_none() {
    let mut map = planned();
    let moved = |map: &Journey, text: &str| {
        changes(map, &format!("Id,Touchpoint,Touchpoint id\n{text}\n")).pop().map(|it| it.touchpoint)
    };
    assert_eq!(moved(&map, "x2,3 Bill,Ad"), Some(Some(id("Ad"))));
    assert_eq!(moved(&map, "x2,Ad,Bill"), Some(Some(id("Ad"))));
    assert_eq!(moved(&map, "x2,1,Bill"), Some(Some(id("Ad"))));
    assert_eq!(moved(&map, "x2,1 Ad,"), Some(Some(id("Ad"))));
    assert_eq!(moved(&map, "x2,9 Bill,Bill"), None, "the numbers have changed since");
    let two = "row 2: “1 Ad” is another touchpoint than the id says; empty one of the two cells";
    assert_eq!(refused(&map, "Id,Touchpoint,Touchpoint id\nx2,1 Ad,Queue\n"), [two]);
    test_map::edit(&mut map, Edit::Change(id("Bill"), Field::Title("Paying".to_owned())));
    let text = "Id,Touchpoint,Touchpoint id\nx2,3 Bill,Bill\n";
    let read = taken(&map, &sheet(text.as_bytes())).expect("taken");
    let told = ActionsFault::OtherTitle { row: 2, text: "3 Bill".to_owned() };
    assert_eq!((read.edits.len(), read.remarks), (0, vec![told]));
}

#[test]
fn r19_whatever_is_wrong_is_told_with_its_row_and_nothing_is_taken() {
    let mut map = planned();
    actor(&mut map, "COOK");
    test_map::edit(&mut map, Edit::Change(id("Ad"), Field::Title("Bill".to_owned())));
    let text = "Id,Touchpoint,What,Actor,By when,Effort,State\n\
        x9,Queue,A,,,,\n\
        x2,Exit,B,Nobody,12/8/2026,9,soon\n\
        x2,3,C,,,,\n\
        ,Bill,D,cook ,31.2.2026,0,\n\
        ,,E,,,,\n\
        ,Queue,,,,,\n\
        x3,,,,,,\n";
    let expected = [
        "row 2: the map has no action “x9”; leave the id empty for a new action, or take the row out",
        "row 3: the map has no actor “Nobody”; add the actor to the map first, or write the name in the column of who",
        "row 3: “12/8/2026” could be two different days; write it as 2026-12-08",
        "row 3: “9” is no effort; it goes from 1, least, to 5",
        "row 3: “soon” is no state; it is open, doing, done or dropped",
        "row 3: the map has no touchpoint “Exit”; write its number, its title or its id",
        "row 4: the action “x2” stands in the table twice; leave the id of the second empty",
        "row 5: several actors are “cook ”; give them different names in the map first",
        "row 5: “31.2.2026” is no day; write it as 2026-12-08",
        "row 5: “0” is no effort; it goes from 1, least, to 5",
        "row 5: several touchpoints are “Bill”; write the number before it, or the id",
        "row 6: it does not say at which touchpoint; write its number, its title or its id",
        "row 7: it does not say what is to be done; write it, or empty the whole row",
        "row 8: it does not say at which touchpoint; write its number, its title or its id",
        "row 8: it does not say what is to be done; write it, or empty the whole row",
    ];
    assert_eq!(refused(&map, text), expected);
    assert_eq!(taken(&map, &sheet(b"A,B\n1,2\n")), Err(vec![ActionsFault::NoHeader]));
    let twice = ActionsFault::ColumnTwice("Mitä".to_owned());
    assert_eq!(taken(&map, &sheet("Id,What,Mitä\nx2,A,B\n".as_bytes())), Err(vec![twice]));
}

#[test]
fn r19_a_workbook_saved_of_it_is_taken_as_well() {
    let map = planned();
    let plain = sheet(csv(&map, Lang::En, ',').as_bytes());
    let mut book = Workbook::new();
    let page = book.add_worksheet();
    for (row, cells) in
        (0..).zip(std::iter::once(&plain.header).chain(plain.rows.iter().map(|row| &row.cells)))
    {
        for (column, cell) in (0..).zip(cells) {
            match cell.parse::<f64>() {
                Ok(number) => page.write(row, column, number).expect("a cell"),
                Err(_) => page.write(row, column, cell).expect("a cell"),
            };
        }
    }
    let bytes = book.save_to_buffer().expect("a workbook");
    assert_eq!(taken(&map, &sheet(&bytes)), Ok(TakenActions::default()));
}
