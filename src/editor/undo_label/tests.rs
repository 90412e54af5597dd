//! Every kind of step has a name, in every language.

use crate::{
    editor::{Document, StepName},
    journey::{
        Action, ActionId, Actor, ActorId, Answer, Cause, Clock, Delivery, Dot, Dots, Edit, Entry, EntryKey,
        Extra, Field, FormatVersion, GroupName, Handling, Item, Mandate, MapField, Place, Plan, Point,
        Rating, Segment, SegmentId, Stage, StageId, Tally, Touchpoint, Transition, Voice,
        test_map::{edit, id, journey},
    },
    words::Lang,
};

use super::*;

fn stage(name: &str) -> Stage {
    Stage { id: StageId::from_number(1), name: name.to_owned(), order: 0, extra: Extra::default() }
}

fn actor(name: &str) -> Actor {
    let (id, name) = (ActorId::from_number(1), name.to_owned());
    Actor { id, name, place: Place::Front, order: 0, extra: Extra::default() }
}

fn segment(name: &str) -> Segment {
    let (id, name) = (SegmentId::from_number(1), name.to_owned());
    Segment { id, name, order: 0, in_target: true, extra: Extra::default() }
}

pub(super) fn action(what: &str) -> Item {
    Item::Action(Action::new(ActionId::from_number(1), id("A"), what))
}

fn dots() -> Dots {
    let group = GroupName::new("table 1");
    [(group.clone(), Dot { group, count: 2, extra: Extra::default() })].into()
}

/// Makes a map with A and B, connected, and C; it also has a stage, an actor and a segment where the edits add
/// none.
fn map(edits: &[Edit]) -> Journey {
    let mut map = journey("A + > B; C");
    let adds = |edit: &Edit| matches!(edit, Edit::AddStage(_) | Edit::AddActor(_) | Edit::AddSegment(_));
    if !edits.iter().any(adds) {
        edit(&mut map, Edit::AddStage(stage("Arriving")));
        edit(&mut map, Edit::AddActor(actor("Waiter")));
        edit(&mut map, Edit::AddSegment(segment("Quick")));
        edit(&mut map, Edit::Put(action("Host").into()));
    }
    map
}

/// Returns what undo says of these edits, and what redo says once they are undone.
pub(super) fn labels(step_name: Option<StepName>, edits: &[Edit], lang: Lang) -> (String, String) {
    let mut document = Document::new(map(edits));
    let done = match step_name {
        Some(step_name) => document.apply_as(step_name, edits),
        None => document.apply(edits),
    };
    done.expect("it can be done");
    let undo = label(UndoRedo::Undo, &document.undo_step().expect("a step"), lang.words());
    document.undo();
    (undo, label(UndoRedo::Redo, &document.redo_step().expect("a step"), lang.words()))
}

fn undo(step_name: StepName, edits: &[Edit]) -> String {
    labels(Some(step_name), edits, Lang::En).0
}

/// Returns one edit of every kind, and what undo calls it.
fn kinds() -> Vec<(Edit, &'static str, &'static str)> {
    let describe = |field| Edit::Describe(field);
    let change = |field| Edit::Change(id("A"), field);
    let text = || "Text".to_owned();
    let key = EntryKey::new(Voice::Own, None, "");
    let entry = Entry { tally: Tally::one(Rating::Neutral), extra: Extra::default() };
    let newer = || Extra(vec![("clock".to_owned(), "1".to_owned())]);
    let format = FormatVersion { format: 9, min_reader: 1 };
    let settings = ("change of the map's settings", "kartan asetusten muutos");
    vec![
        (describe(MapField::Title(text())), "change of the map's title", "kartan nimen muutos"),
        (describe(MapField::Note(text())), "change of the map's note", "kartan muistiinpanon muutos"),
        (describe(MapField::Language(text())), "change of the map's language", "kartan kielen muutos"),
        (describe(MapField::Promise(text())), "change of the promise", "lupauksen muutos"),
        (describe(MapField::Tolerance(7)), "change of the tolerance", "sietorajan muutos"),
        (
            describe(MapField::NegativityWeight(7)),
            "change of the weight of a negative",
            "negatiivisen painon muutos",
        ),
        (describe(MapField::Format(format)), settings.0, settings.1),
        (describe(MapField::Extra(newer())), settings.0, settings.1),
        (Edit::AddStage(stage("Arriving")), "adding stage Arriving", "lisäys: vaihe Arriving"),
        (Edit::ChangeStage(stage("Meal")), "change of stage Meal", "muutos: vaihe Meal"),
        (Edit::RemoveStage(stage("").id), "deletion of stage Arriving", "poisto: vaihe Arriving"),
        (Edit::AddActor(actor("Waiter")), "adding actor Waiter", "lisäys: toimija Waiter"),
        (Edit::ChangeActor(actor(" ")), "change of an actor", "muutos: toimija"),
        (Edit::RemoveActor(actor("").id), "deletion of actor Waiter", "poisto: toimija Waiter"),
        (Edit::AddSegment(segment("Quick")), "adding segment Quick", "lisäys: asiakasryhmä Quick"),
        (Edit::ChangeSegment(segment("Slow")), "change of segment Slow", "muutos: asiakasryhmä Slow"),
        (Edit::RemoveSegment(segment("").id), "deletion of segment Quick", "poisto: asiakasryhmä Quick"),
        (Edit::Add(Touchpoint::new(id("D"), "Dish", Point::default())), "adding Dish", "lisäys: Dish"),
        (change(Field::Title("Ad".to_owned())), "renaming Ad", "uudelleennimeäminen: Ad"),
        (change(Field::Note(text())), "note of A", "muistiinpano: A"),
        (change(Field::Stage(Some(stage("").id))), "stage of A", "vaihe: A"),
        (change(Field::Channels(["web".into()].into())), "channels of A", "kanavat: A"),
        (change(Field::Actors([actor("").id].into())), "actors of A", "toimijat: A"),
        (change(Field::At(Point::new(7, 7))), "move of A", "siirto: A"),
        (change(Field::HandledBy(Some(Handling::Automation))), "handler of A", "hoitaja: A"),
        (
            change(Field::Promise(Delivery { two_sided: true, ..Delivery::default() })),
            "promise at A",
            "lupaus: A",
        ),
        (change(Field::Trust([(Cause::Haste, Answer::Yes.into())].into())), "trust at A", "luottamus: A"),
        (
            change(Field::Clock(Clock { promised: Some(7), ..Clock::default() })),
            "reply time of A",
            "vastausaika: A",
        ),
        (change(Field::Mandate(Mandate { repeats: 1, ..Mandate::default() })), "mandate at A", "valtuus: A"),
        (change(Field::Extra(newer())), "change of A", "muutos: A"),
        (Edit::Remove(id("A")), "deletion of A", "poisto: A"),
        (Edit::Rate(id("A"), key.clone(), entry.tally), "rating of A", "arvio: A"),
        (Edit::Enter(id("A"), key, entry), "rating of A", "arvio: A"),
        (
            Edit::Connect(id("B"), id("C"), Transition::default()),
            "connection of B and C",
            "yhdistäminen: B – C",
        ),
        (
            Edit::Disconnect(id("A"), id("B")),
            "deletion of the connection of A and B",
            "yhteyden poisto: A – B",
        ),
        (
            Edit::Label(id("A"), id("B"), "by phone".to_owned()),
            "label of the connection of A and B",
            "yhteyden teksti: A – B",
        ),
        (
            describe(MapField::Plan(Some(Plan::ToBe))),
            "change of what the map is of",
            "nyky- tai tavoitetilan muutos",
        ),
        (
            describe(MapField::BasedOn(text())),
            "change of what the map is of",
            "nyky- tai tavoitetilan muutos",
        ),
        (change(Field::Dots(dots())), "dots at A", "tarrat: A"),
        (Edit::Put(action("Greet").into()), "change of action Greet", "muutos: toimenpide Greet"),
        (Edit::Drop(action("").key()), "deletion of action Host", "poisto: toimenpide Host"),
    ]
}

/// Returns the place of an edit's kind among all kinds. A kind that is missing here does not compile, so that none
/// is left without a name.
fn kind(edit: &Edit) -> usize {
    match edit {
        Edit::Describe(field) => match field {
            MapField::Title(_) => 0,
            MapField::Note(_) => 1,
            MapField::Language(_) => 2,
            MapField::Promise(_) => 3,
            MapField::Tolerance(_) => 4,
            MapField::NegativityWeight(_) => 5,
            MapField::Format(_) => 6,
            MapField::Extra(_) => 7,
            MapField::Plan(_) => 36,
            MapField::BasedOn(_) => 37,
        },
        Edit::AddStage(_) => 8,
        Edit::ChangeStage(_) => 9,
        Edit::RemoveStage(_) => 10,
        Edit::AddActor(_) => 11,
        Edit::ChangeActor(_) => 12,
        Edit::RemoveActor(_) => 13,
        Edit::AddSegment(_) => 14,
        Edit::ChangeSegment(_) => 15,
        Edit::RemoveSegment(_) => 16,
        Edit::Add(_) => 17,
        Edit::Change(_, field) => match field {
            Field::Title(_) => 18,
            Field::Note(_) => 19,
            Field::Stage(_) => 20,
            Field::Channels(_) => 21,
            Field::Actors(_) => 22,
            Field::At(_) => 23,
            Field::HandledBy(_) => 24,
            Field::Promise(_) => 25,
            Field::Trust(_) => 26,
            Field::Clock(_) => 27,
            Field::Mandate(_) => 28,
            Field::Extra(_) => 29,
            Field::Dots(_) => 38,
        },
        Edit::Remove(_) => 30,
        Edit::Rate(..) => 31,
        Edit::Enter(..) => 32,
        Edit::Connect(..) => 33,
        Edit::Disconnect(..) => 34,
        Edit::Label(..) => 35,
        Edit::Put(_) => 39,
        Edit::Drop(_) => 40,
    }
}

#[test]
fn every_kind_of_edit_has_a_name_in_every_language() {
    let kinds = kinds();
    assert!(kinds.iter().map(|(edit, ..)| kind(edit)).eq(0..41), "each kind once");
    for (edit, english, finnish) in kinds {
        let said = |lang| labels(None, std::slice::from_ref(&edit), lang);
        assert_eq!(said(Lang::En).0, format!("Undo {english}"), "{edit:?}");
        assert_eq!(said(Lang::Fi).0, format!("Kumoa {finnish}"), "{edit:?}");
        assert!(said(Lang::En).1.starts_with("Redo "), "{edit:?}");
    }
}

#[test]
fn what_is_not_on_the_canvas_is_named_too() {
    assert_eq!(labels(Some(StepName::Delete), &[Edit::Remove(id("B"))], Lang::En).0, "Undo deletion of B");
    let new = Edit::Add(Touchpoint::new(id("D"), "Dish", Point::default()));
    assert_eq!(labels(Some(StepName::Add), &[new], Lang::En).1, "Redo adding Dish");
}

#[test]
fn what_is_on_the_canvas_is_called_as_it_is_there() {
    let renamed = Edit::Change(id("A"), Field::Title("Advertisement".to_owned()));
    let (undo, redo) = labels(Some(StepName::Rename), &[renamed], Lang::En);
    assert_eq!((&*undo, &*redo), ("Undo renaming Advertisement", "Redo renaming A"));
}

#[test]
fn several_are_counted() {
    let moved = |name| Edit::Change(id(name), Field::At(Point::new(7, 7)));
    assert_eq!(undo(StepName::Move, &[moved("A"), moved("B")]), "Undo move of 2 touchpoints");
    let connected = |from, to| Edit::Connect(id(from), id(to), Transition::default());
    assert_eq!(
        undo(StepName::Connect, &[connected("B", "C"), connected("C", "A")]),
        "Undo adding 2 connections"
    );
    let moved = [Edit::ChangeActor(Actor { order: 4, ..actor("Waiter") })];
    assert_eq!(undo(StepName::Move, &moved), "Undo move of actor Waiter");
    let more = Stage { id: StageId::from_number(2), ..stage("Meal") };
    assert_eq!(
        undo(StepName::Add, &[Edit::AddStage(stage("")), Edit::AddStage(more)]),
        "Undo adding 2 stages"
    );
}

#[test]
fn a_card_dropped_into_a_stage_was_moved() {
    let change = |field| Edit::Change(id("A"), field);
    let edits = [change(Field::Stage(Some(stage("").id))), change(Field::At(Point::new(7, 7)))];
    assert_eq!(labels(None, &edits, Lang::En).0, "Undo move of A");
    let both = [change(Field::Title("Ad".to_owned())), change(Field::Note("Note".to_owned()))];
    assert_eq!(labels(None, &both, Lang::En).0, "Undo change of Ad");
}

#[test]
fn a_connection_that_took_anothers_place_is_the_one_that_is_there() {
    let edits = [Edit::Disconnect(id("A"), id("B")), Edit::Connect(id("A"), id("C"), Transition::default())];
    assert_eq!(undo(StepName::Reconnect, &edits), "Undo reconnecting A to C");
    let edits = [Edit::Disconnect(id("A"), id("B")), Edit::Connect(id("B"), id("A"), Transition::default())];
    assert_eq!(undo(StepName::TurnRound, &edits), "Undo turning the connection of B and A round");
}

#[test]
fn a_stage_is_named_though_its_cards_move_and_others_make_room() {
    let moved = Edit::Change(id("A"), Field::At(Point::new(7, 7)));
    let other = Stage { order: 3, ..stage("Arriving") };
    assert_eq!(
        undo(StepName::MoveStage, &[Edit::ChangeStage(other), moved.clone()]),
        "Undo move of stage Arriving"
    );
    assert_eq!(undo(StepName::MoveStage, &[moved]), "Undo moving a stage");
    assert_eq!(undo(StepName::AddStage, &[Edit::AddStage(stage("Meal"))]), "Undo adding stage Meal");
}

#[test]
fn a_long_name_of_several_lines_is_one_short_line() {
    let renamed =
        |title: &str| labels(None, &[Edit::Change(id("A"), Field::Title(title.to_owned()))], Lang::En).0;
    assert_eq!(renamed("Laskun\nsaaminen"), "Undo renaming Laskun saaminen");
    assert_eq!(renamed(&"ä".repeat(41)), format!("Undo renaming {}…", "ä".repeat(39)));
    assert_eq!(renamed(&"ä".repeat(40)), format!("Undo renaming {}", "ä".repeat(40)));
    assert_eq!(renamed("\n"), "Undo renaming a touchpoint");
}
