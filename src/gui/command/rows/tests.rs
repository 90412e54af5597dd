//! Each command that is a verb of the editor is the verb that its name says. What the verbs do in full is tested
//! with them.

use crate::{editor::Editor, journey::Voice};

use super::*;

/// A command, the state before it, and a test of the state after it.
type Verb = (CommandId, fn(&mut Editor), fn(&mut Editor) -> bool);

fn seventh(editor: &mut Editor) {
    editor.choose(&[7]);
}

fn two(editor: &mut Editor) {
    editor.choose(&[3, 5]);
}

fn meal(editor: &mut Editor) {
    editor.pick_stage("Meal");
}

/// Selects the connection between the second and the third touchpoint.
fn connection(editor: &mut Editor) {
    let (from, to) = (editor.id_of(2), editor.id_of(3));
    editor.view.click(&crate::editor::gesture::HitTarget::Connection(from, to), false);
}

/// Selects three touchpoints in three columns and rows.
fn three(editor: &mut Editor) {
    editor.choose(&[3, 6, 15]);
}

/// Returns where those three are, from left to right and from top to bottom.
fn places(editor: &mut Editor) -> [[i32; 3]; 2] {
    let at = [3, 6, 15].map(|number| editor.card(number).min);
    [at.map(|at| at.x as i32), at.map(|at| at.y as i32)]
}

/// Returns whether the three are in line along an axis, at one of the places that they had.
fn is_in_line(editor: &mut Editor, axis: usize, of: fn([i32; 3]) -> i32) -> bool {
    places(editor)[axis] == [of(places(&mut Editor::lunch())[axis]); 3]
}

fn is_equal(editor: &mut Editor, axis: usize) -> bool {
    let mut at = places(editor)[axis];
    at.sort_unstable();
    at[1] - at[0] == at[2] - at[1]
}

fn low(at: [i32; 3]) -> i32 {
    at[0].min(at[1]).min(at[2])
}

fn high(at: [i32; 3]) -> i32 {
    at[0].max(at[1]).max(at[2])
}

fn middle(at: [i32; 3]) -> i32 {
    i32::midpoint(low(at), high(at))
}

fn nothing(_: &mut Editor) {}

fn rated_and_undone(editor: &mut Editor) {
    rated(editor);
    editor.undo();
}

fn rated(editor: &mut Editor) {
    seventh(editor);
    editor.rate(Some(Rating::Positive));
}

fn is_typed(editor: &Editor, detail: TypedPart) -> bool {
    editor.detailing().is_some_and(|detailing| detailing.detail == detail)
}

/// Searches for what the first and the eighth touchpoint have.
fn menu_looked_for(editor: &mut Editor) {
    seventh(editor);
    editor.search_for("menu".to_owned());
}

/// Looks at the map as if the seventh touchpoint was mended.
fn seventh_as_if(editor: &mut Editor) {
    seventh(editor);
    editor.toggle_as_if();
}

fn mended(editor: &Editor) -> usize {
    editor.view.judging().mended.len()
}

fn percent(editor: &Editor) -> u32 {
    (editor.view.viewport.camera.zoom() * 100.0).round() as u32
}

/// Returns how far the seventh card is from where it is in the sample.
fn way(editor: &mut Editor) -> (i32, i32) {
    let title = "How fast I am noticed and greeted";
    let (then, now) = (Editor::lunch().at(title), editor.at(title));
    (now.0 - then.0, now.1 - then.1)
}

fn names_something_new(editor: &mut Editor) -> bool {
    editor.renaming().is_some() && editor.document().is_dirty()
}

/// Ends two rounds and looks at the first of them.
fn looks_back(editor: &mut Editor) {
    for name in ["spring", "autumn"] {
        let ended = editor.journey().new_round(name, &crate::journey::Day::default()).expect("a name");
        editor.apply_as(crate::editor::StepName::NewRound, &ended);
    }
    editor.look_at_earlier_round();
    editor.look_at_earlier_round();
}

/// Opens a case at the tenth touchpoint that is due, and a later one at the seventh, which is looked at.
fn two_cases(editor: &mut Editor) {
    let day = |text| crate::journey::Day::new(text).expect("a day");
    editor.choose(&[10]);
    editor.open_case();
    let due = editor.view.case().cloned().expect("one is selected");
    editor.change_case(&due, crate::editor::CaseChange::FollowUpDue(day("2026-11-25")));
    editor.view.look_on(day("2026-11-28"));
    seventh(editor);
    editor.open_case();
}

fn round(editor: &Editor) -> Option<&str> {
    editor.view.judging().round.as_ref().map(crate::journey::GroupName::as_str)
}

/// Every verb, on the lunch at 100 %.
const VERBS: &[Verb] = &[
    (CommandId::Undo, rated, |editor| editor.level(7) == "negative"),
    (CommandId::Redo, rated_and_undone, |editor| editor.level(7) == "positive"),
    (CommandId::Duplicate, seventh, |editor| editor.journey().len() == 16),
    (CommandId::Delete, seventh, |editor| editor.journey().len() == 14),
    (CommandId::Rename, seventh, |editor| editor.renaming().is_some() && !editor.document().is_dirty()),
    (CommandId::SelectAll, nothing, |editor| editor.selected().len() == 15),
    (CommandId::SelectNone, two, |editor| editor.selected().is_empty()),
    (CommandId::FindNext, menu_looked_for, |editor| editor.selected() == [8]),
    (CommandId::FindPrevious, menu_looked_for, |editor| editor.selected() == [1]),
    (CommandId::Add, nothing, |editor| names_something_new(editor) && editor.connections().len() == 14),
    (CommandId::AddNext, seventh, |editor| names_something_new(editor) && editor.connections().len() == 15),
    (CommandId::NewStage, nothing, |editor| names_something_new(editor) && editor.stages().len() == 6),
    (CommandId::StageLeft, meal, |editor| editor.stages()[2] == "Meal"),
    (CommandId::StageRight, meal, |editor| editor.stages()[4] == "Meal"),
    (CommandId::Connect, two, |editor| editor.connections().len() == 15),
    (CommandId::TurnRound, connection, |editor| {
        editor.connections().contains(&"Location, easy to get to>Reputation heard from others".to_owned())
    }),
    (CommandId::Insert, connection, |editor| names_something_new(editor) && editor.journey().len() == 16),
    (CommandId::AlignLeft, three, |editor| is_in_line(editor, 0, low)),
    (CommandId::AlignCentre, three, |editor| is_in_line(editor, 0, middle)),
    (CommandId::AlignRight, three, |editor| is_in_line(editor, 0, high)),
    (CommandId::AlignTop, three, |editor| is_in_line(editor, 1, low)),
    (CommandId::AlignMiddle, three, |editor| is_in_line(editor, 1, middle)),
    (CommandId::AlignBottom, three, |editor| is_in_line(editor, 1, high)),
    (CommandId::DistributeAcross, three, |editor| is_equal(editor, 0)),
    (CommandId::DistributeDown, three, |editor| is_equal(editor, 1)),
    (CommandId::MoveRight, seventh, |editor| way(editor) == (8, 0)),
    (CommandId::MoveLeft, seventh, |editor| way(editor) == (-8, 0)),
    (CommandId::MoveDown, seventh, |editor| way(editor) == (0, 8)),
    (CommandId::MoveUp, seventh, |editor| way(editor) == (0, -8)),
    (CommandId::MoveFarRight, seventh, |editor| way(editor) == (32, 0)),
    (CommandId::MoveFarLeft, seventh, |editor| way(editor) == (-32, 0)),
    (CommandId::MoveFarDown, seventh, |editor| way(editor) == (0, 40)),
    (CommandId::MoveFarUp, seventh, |editor| way(editor) == (0, -32)),
    (CommandId::RateNegative, seventh, |editor| editor.level(7) == "negative"),
    (CommandId::RateNeutral, seventh, |editor| editor.level(7) == "neutral"),
    (CommandId::RatePositive, seventh, |editor| editor.level(7) == "positive"),
    (CommandId::RateClear, seventh, |editor| editor.level(7) == "positive, assumed"),
    (CommandId::Stage, seventh, |editor| is_typed(editor, TypedPart::Stage)),
    (CommandId::Channels, two, |editor| is_typed(editor, TypedPart::Channels)),
    (CommandId::Actors, two, |editor| is_typed(editor, TypedPart::Actors)),
    (CommandId::Note, seventh, |editor| is_typed(editor, TypedPart::Note)),
    (CommandId::Answers, two, |editor| is_typed(editor, TypedPart::Answers)),
    (CommandId::LeadsTo, seventh, |editor| is_typed(editor, TypedPart::LeadsTo)),
    (CommandId::AddAction, seventh, |editor| editor.view.asks_for_action()),
    (CommandId::AsIf, seventh, |editor| mended(editor) == 1),
    (CommandId::ClearAsIf, seventh_as_if, |editor| mended(editor) == 0),
    (CommandId::SelectBelieved, nothing, |editor| editor.selected() == editor.three_questions().believed),
    (CommandId::SelectToAsk, nothing, |editor| editor.selected().len() == editor.three_questions().ask.len()),
    (CommandId::NextVoice, nothing, |editor| editor.view.entering().voice == Voice::Own),
    (CommandId::NextBreak, seventh, |editor| editor.selected() == [10]),
    (CommandId::PreviousBreak, seventh, |editor| editor.selected() == [4]),
    (CommandId::NextCase, two_cases, |editor| editor.selected() == [10]),
    (CommandId::WalkRight, seventh, |editor| editor.selected() == [8]),
    (CommandId::WalkLeft, seventh, |editor| editor.selected() == [6]),
    (CommandId::WalkDown, seventh, |editor| editor.selected() == [8]),
    (CommandId::WalkUp, seventh, |editor| editor.selected() == [6]),
    (CommandId::WalkAddRight, seventh, |editor| editor.selected() == [7, 8]),
    (CommandId::WalkAddLeft, seventh, |editor| editor.selected() == [6, 7]),
    (CommandId::WalkAddDown, seventh, |editor| editor.selected() == [7, 8]),
    (CommandId::WalkAddUp, seventh, |editor| editor.selected() == [6, 7]),
    (CommandId::Fit, nothing, |editor| editor.view.viewport.fit),
    (CommandId::FitSelection, seventh, |editor| percent(editor) > 140),
    (CommandId::ZoomWhole, |editor| editor.zoom_to(2.0), |editor| percent(editor) == 100),
    (CommandId::ZoomIn, nothing, |editor| percent(editor) == 125),
    (CommandId::ZoomOut, nothing, |editor| percent(editor) == 80),
    (
        CommandId::LensExperience,
        |editor| editor.view.look_through(Lens::Gap),
        |editor| editor.view.lens() == Lens::Experience,
    ),
    (CommandId::LensGap, nothing, |editor| editor.view.lens() == Lens::Gap),
    (CommandId::LensReach, nothing, |editor| editor.view.lens() == Lens::Reach),
    (CommandId::LensPromise, nothing, |editor| editor.view.lens() == Lens::Promise),
    (CommandId::LensTrust, nothing, |editor| editor.view.lens() == Lens::Trust),
    (CommandId::LensActors, nothing, |editor| editor.view.lens() == Lens::Actors { people_alone: false }),
    (CommandId::LensCustomers, nothing, |editor| editor.view.lens() == Lens::Customers),
    (CommandId::LensRecovery, nothing, |editor| editor.view.lens() == Lens::Recovery),
    (CommandId::LensTwoSides, nothing, |editor| editor.view.lens() == Lens::TwoSides),
    (
        CommandId::EarlierRound,
        |editor| {
            looks_back(editor);
            editor.look_at_later_round();
        },
        |editor| round(editor) == Some("spring"),
    ),
    (CommandId::Complaint, seventh, |editor| editor.journey().cases().count() == 1),
    (CommandId::LaterRound, looks_back, |editor| round(editor) == Some("autumn")),
    (CommandId::RoundNow, looks_back, |editor| round(editor).is_none()),
    (CommandId::Present, seventh, |editor| editor.presented() == Some(1)),
    (CommandId::PresentHere, seventh, |editor| editor.presented() == Some(7)),
    (CommandId::LensPeople, nothing, |editor| editor.view.lens() == Lens::Actors { people_alone: true }),
];

#[test]
fn each_command_is_the_verb_that_its_name_says() {
    for (command, begin, is_done) in VERBS {
        let mut editor = Editor::lunch();
        begin(&mut editor);
        editor.refresh();
        editor.end_step();
        let Does::Edit(verb) = of(*command).does else { panic!("{command:?} is no verb") };
        verb(&mut editor);
        assert!(is_done(&mut editor), "{command:?}");
    }
}

#[test]
fn no_verb_is_left_out() {
    // Tidying up moves what was drawn by hand, but the lunch is tidy.
    let is_told = |id: &CommandId| *id == CommandId::Tidy || VERBS.iter().any(|(verb, ..)| verb == id);
    let verbs = CommandId::all().iter().filter(|id| matches!(of(**id).does, Does::Edit(_)));
    let missing: Vec<_> = verbs.filter(|id| !is_told(id)).collect();
    assert!(missing.is_empty(), "{missing:?}");
}
