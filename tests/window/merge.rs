//! Merging in the window: conflicts fill it until they are decided, by mouse or by keys, put off or taken back.

use egui::{Event, Key, Modifiers};
use polku::{
    format::map,
    gui::DialogAnswer,
    journey::{Edit, EntryKey, Field, Journey, MapField, Tally, Touchpoint, Voice, merge, test_map},
};

use super::Window;
use crate::map_file::{EXAMPLE, LATER};

fn disputed() -> Journey {
    map::read(LATER.as_bytes()).expect("a map").journey
}

/// Opens a window that decides the conflicts of the contract's map: a title and a rating.
fn deciding() -> Window {
    let mut window = Window::on(disputed());
    window.menu("File", "Decide conflicts…");
    assert!(window.shows("0 of 2 decided"), "{:?}", window.labels());
    window
}

/// Waits until a question has been shown long enough to be read.
fn read(window: &mut Window) {
    window.harness.run_steps(10);
}

fn touchpoint(window: &Window) -> Touchpoint {
    window.journey().touchpoints().next().expect("one").as_ref().clone()
}

fn groups(window: &Window) -> Vec<String> {
    touchpoint(window).ratings.keys().map(EntryKey::group).map(str::to_owned).collect()
}

/// Returns the answers of table 2.
fn said(window: &Window) -> [u32; 3] {
    let touchpoint = touchpoint(window);
    let entry = touchpoint.ratings.iter().find(|(key, _)| key.group() == "table 2").expect("an entry");
    let Tally { negative, neutral, positive } = entry.1.tally;
    [negative, neutral, positive]
}

/// Returns the whole name of the choice that begins with this text; it ends with the result of choosing it.
fn choice(window: &Window, begin: &str) -> String {
    window.labels().into_iter().find(|label| label.starts_with(begin)).expect("a choice")
}

#[test]
fn conflicts_are_decided_one_by_one_by_mouse() {
    let mut window = deciding();
    read(&mut window);
    assert!(window.shows("Both changed “How fast I am noticed and greeted” (1): title"));
    window.click("Theirs: “Being noticed”");
    assert_eq!(touchpoint(&window).title, "Being noticed");
    assert!(window.shows("1 of 2 decided"), "{:?}", window.labels());
    assert!(
        window.shows("Rated differently: “Being noticed” (1), customers, Quick, table 2"),
        "{:?}",
        window.labels()
    );
    let both = choice(&window, "Both: as two groups: table 2 and theirs");
    read(&mut window);
    window.click(&both);
    read(&mut window);
    window.click("Keep both");
    assert_eq!(said(&window), [3, 1, 2]);
    assert!(groups(&window).contains(&"theirs".to_owned()), "theirs count beside ours");
    assert!(window.shows("2 of 2 decided") && !window.journey().has_conflicts());
    window.click("Finish");
    assert!(!window.shows("2 of 2 decided"), "back on the map");
    window.command("Undo decision");
    assert!(window.journey().has_conflicts());
}

#[test]
fn a_double_click_decides_one_conflict_and_not_the_next() {
    let mut window = deciding();
    read(&mut window);
    let at = window.rect("Theirs: “Being noticed”").center();
    window.click_at(at);
    assert!(window.shows("1 of 2 decided"), "{:?}", window.labels());
    let next = window.rect(&choice(&window, "Ours: ")).center();
    window.click_at(next);
    assert!(window.shows("1 of 2 decided"), "the next has just come");
    read(&mut window);
    window.click_at(next);
    assert!(window.shows("2 of 2 decided"), "{:?}", window.labels());
}

#[test]
fn what_is_decided_with_another_one_says_so() {
    let outcome = |[yes, no]: [u32; 2]| {
        let counts = format!("yes: {yes}, unsure: 0, no: {no}");
        let text = LATER.replace("yes: 5, unsure: 1, no: 2", &counts);
        map::read(text.as_bytes()).expect("a map").journey
    };
    let ours = outcome([6, 3]);
    let merged = merge(Some(&outcome([5, 2])), &ours, &outcome([7, 4])).expect("one map");
    let mut window = Window::on(merged.journey);
    window.menu("File", "Decide conflicts…");
    assert!(window.shows("0 of 4 decided"), "{:?}", window.labels());
    let row = window.labels().into_iter().find(|label| label.contains(": yes. "));
    window.click(&row.expect("an answer is in dispute"));
    window.key(Key::Num2);
    assert!(window.shows("2 of 4 decided"), "the counts go together: {:?}", window.labels());
    assert!(window.shows("Decided with another one about the same"), "{:?}", window.labels());
}

#[test]
fn finish_has_a_key_and_comes_before_cancel() {
    let mut window = deciding();
    window.keys(Modifiers::COMMAND, Key::Enter);
    assert!(window.shows("0 of 2 decided"), "not while something is open");
    window.key(Key::Num1);
    window.key(Key::Num1);
    let order: Vec<_> = std::iter::repeat_with(|| {
        window.key(Key::Tab);
        window.focused().unwrap_or_default()
    })
    .take(30)
    .collect();
    let place = |name: &str| order.iter().position(|it| it == name).expect("it has the keys once");
    assert!(place("Finish") < place("Cancel"), "{order:?}");
    window.keys(Modifiers::COMMAND, Key::Enter);
    assert!(!window.shows("2 of 2 decided"), "back on the map");
    assert!(!window.journey().has_conflicts());
}

/// Opens a window with `count` conflicts, about notes of touchpoints.
fn many(count: usize) -> Window {
    let folder = tempfile::tempdir().expect("a folder");
    let names: Vec<_> = (0..count).map(|at| format!("T{at}")).collect();
    let map = test_map::journey(&names.join("; "));
    let noted = |note: &str| {
        let edits: Vec<_> =
            names.iter().map(|name| Edit::Change(test_map::id(name), Field::Note(note.to_owned()))).collect();
        map.apply(&edits).expect("they are there")
    };
    let (path, other) = (folder.path().join("map.ron"), folder.path().join("other.ron"));
    std::fs::write(&path, map::write(&noted("ours"))).expect("written");
    std::fs::write(&other, map::write(&noted("theirs"))).expect("written");
    let mut window = Window::file(&path);
    window.folders.push(folder);
    window.answer(DialogAnswer::Several(vec![other]));
    window.menu("File", "Merge…");
    window.wait_for(&format!("0 of {count} decided"));
    window
}

#[test]
fn of_many_conflicts_those_near_to_what_is_in_sight_are_laid_out_and_keys_reach_the_others() {
    let mut window = many(500);
    let rows = |window: &Window| window.labels().iter().filter(|label| label.ends_with("Decide")).count();
    assert!(rows(&window) < 30, "{}", rows(&window));
    for _ in 0..40 {
        window.key(Key::ArrowDown);
    }
    window.run();
    let open = window.rect("Theirs: “theirs”");
    assert!(rows(&window) < 30 && (130.0..850.0).contains(&open.center().y), "{open:?}");
    window.key(Key::Num2);
    assert!(window.shows("1 of 500 decided"));
}

#[test]
fn what_was_merged_without_asking_is_shown_on_the_map_and_files_tell_their_day() {
    let folder = tempfile::tempdir().expect("a folder");
    let (path, other) = (folder.path().join("map.ron"), folder.path().join("other.ron"));
    let map = test_map::journey("A > B");
    let titled = |title: &str| map.apply(&[Edit::Describe(MapField::Title(title.into()))]).expect("a title");
    let note = Edit::Change(test_map::id("A"), Field::Note("Flyer".to_owned()));
    std::fs::write(&path, map::write(&titled("Ours"))).expect("written");
    std::fs::write(&other, map::write(&titled("Theirs").apply(&[note]).expect("it is there")))
        .expect("written");
    let mut window = Window::file(&path);
    window.answer(DialogAnswer::Several(vec![other]));
    window.menu("File", "Merge…");
    window.wait_for("0 of 1 decided");
    let dated = window.labels().into_iter().filter(|label| label.starts_with("today ")).count();
    assert_eq!(dated, 2, "{:?}", window.labels());
    let before = window.harness.render().expect("drawn");
    window.click("Show them on the map");
    assert!(window.shows("Do not show them on the map"));
    let after = window.harness.render().expect("drawn");
    let map = window.rect("On the map");
    let is_in_map = |x: u32, y: u32| map.contains(egui::pos2(x as f32, y as f32));
    let marked =
        before.enumerate_pixels().filter(|(x, y, was)| is_in_map(*x, *y) && *was != after.get_pixel(*x, *y));
    assert!(marked.count() > 20, "the touchpoint is marked");
}

#[test]
fn conflicts_are_decided_by_keys_alone() {
    let mut window = deciding();
    window.key(Key::Num2);
    assert_eq!(touchpoint(&window).title, "Being noticed");
    window.key(Key::Num3);
    window.type_text("table 7");
    window.key(Key::Enter);
    assert!(groups(&window).contains(&"table 7".to_owned()), "{:?}", groups(&window));
    assert!(!window.journey().has_conflicts());
    window.keys(Modifiers::COMMAND, Key::Z);
    assert!(window.shows("1 of 2 decided") && !groups(&window).contains(&"table 7".to_owned()));
}

#[test]
fn what_was_decided_is_decided_anew() {
    let mut window = deciding();
    window.key(Key::Num2);
    window.key(Key::ArrowUp);
    window.key(Key::Num1);
    assert_eq!(touchpoint(&window).title, "How fast I am noticed and greeted");
    assert!(window.shows("1 of 2 decided"));
    window.key(Key::ArrowUp);
    window.key(Key::Num5);
    window.type_text("Welcomed");
    window.key(Key::Enter);
    assert_eq!(touchpoint(&window).title, "Welcomed");
    assert!(window.shows("1 of 2 decided"));
}

#[test]
fn answers_typed_for_another_are_checked() {
    let mut window = deciding();
    window.key(Key::ArrowDown);
    window.key(Key::Num5);
    window.type_text("many");
    window.key(Key::Enter);
    assert_eq!(said(&window), [3, 1, 2]);
    assert!(window.shows("rating cannot say that; write it on the map instead"), "{:?}", window.labels());
    // The field still has the focus, with what was typed marked.
    window.type_text("1/1/4");
    window.key(Key::Enter);
    assert_eq!(said(&window), [1, 1, 4]);
}

#[test]
fn cancel_takes_back_all_that_was_decided() {
    let mut window = deciding();
    let before = window.journey().clone();
    window.key(Key::Num2);
    window.key(Key::Num2);
    assert!(!window.journey().has_conflicts());
    window.click("Cancel");
    assert_eq!(*window.journey(), before);
    assert!(!window.shows("Finish"));
}

#[test]
fn what_needs_the_map_waits_until_the_merge_is_done() {
    let mut window = deciding();
    let count = window.journey().touchpoints().count();
    window.key(Key::T);
    assert_eq!(window.journey().touchpoints().count(), count, "no touchpoint is added unseen");
    window.keys(Modifiers::COMMAND, Key::K);
    window.type_text("add touchpoint");
    assert!(window.shows("finish or cancel the merge first"), "{:?}", window.labels());
}

#[test]
fn a_field_opened_by_the_mouse_has_the_keys_and_an_empty_name_keeps_them() {
    let mut window = deciding();
    window.click("Another…");
    window.type_text("Within 2 minutes");
    window.key(Key::Enter);
    assert_eq!(touchpoint(&window).title, "Within 2 minutes");
    let both = choice(&window, "Both: ");
    read(&mut window);
    window.click(&both);
    window.key(Key::Backspace);
    window.key(Key::Enter);
    window.type_text("table 7");
    window.key(Key::Enter);
    assert!(groups(&window).contains(&"table 7".to_owned()), "{:?}", groups(&window));
}

#[test]
fn undo_turns_to_the_conflict_that_is_open_again() {
    let mut window = deciding();
    window.key(Key::Num2);
    assert!(window.shows("Rated differently"));
    window.keys(Modifiers::COMMAND, Key::Z);
    window.key(Key::Num2);
    assert_eq!(touchpoint(&window).title, "Being noticed", "it is the one at hand");
}

#[test]
fn a_second_merge_begins_at_its_first_conflict_whatever_the_one_before_was_at() {
    let mut window = deciding();
    window.key(Key::ArrowDown);
    window.key(Key::Num5);
    window.click("Cancel");
    let title = "Both changed “How fast I am noticed and greeted” (1): title";
    window.menu("File", "Decide conflicts…");
    assert!(window.shows(title) && !window.shows("Keep this"), "{:?}", window.labels());
    assert!(window.control("Theirs: “Being noticed”").rect().height() > 60.0, "it is the open one");
}

#[test]
fn what_is_undecided_is_told_at_its_touchpoint_and_above_the_findings() {
    let mut window = Window::on(disputed());
    assert!(window.said_of(1).ends_with("in dispute"), "{}", window.said_of(1));
    window.open_tab("Findings");
    window.click("Decide… 2 conflicts wait for somebody to decide, at 1");
    assert!(window.shows("0 of 2 decided"));
    window.click("Save with 2 open");
    let card = window.card(1);
    window.click(&card);
    assert!(window.shows("In dispute: title, Customers, Quick, table 2"), "{:?}", window.labels());
    window.click("Decide…");
    window.key(Key::Num1);
    window.key(Key::Num1);
    window.click("Finish");
    assert!(!window.said_of(1).contains("in dispute"));
}

#[test]
fn whoever_writes_something_else_there_has_decided() {
    let mut window = Window::on(disputed());
    let card = window.card(1);
    window.click(&card);
    window.key(Key::F2);
    window.key(Key::A);
    window.run();
    window.type_text("Greeting at the door");
    window.key(Key::Enter);
    let fields: Vec<_> = window.journey().conflicts().map(|conflict| conflict.field.clone()).collect();
    assert_eq!(fields, ["rating"], "{:?}", touchpoint(&window).title);
}

#[test]
fn several_maps_are_merged_from_the_file_menu() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut window = Window::sample("lunch_restaurant.ron");
    let before = window.journey().clone();
    let other = |title: &str| {
        let edits = [Edit::Describe(MapField::Title(title.into()))];
        let file = folder.path().join(format!("{title}.ron"));
        std::fs::write(&file, map::write(&before.apply(&edits).expect("a title"))).expect("written");
        file
    };
    window.answer(DialogAnswer::Several(vec![other("Dinner")]));
    window.menu("File", "Merge…");
    window.wait_for("Are the answers in Dinner.ron the same as here?");
    window.click("The same answers");
    window.wait_for("0 of 1 decided");
    for text in [
        "map.ron",
        "Dinner.ron",
        "No common earlier version is known, so Polku asks wherever the two differ",
        "Broken at 4, 7, 10 and 14",
    ] {
        assert!(window.shows(text), "{text}: {:?}", window.labels());
    }
    window.command("Undo merge");
    assert_eq!(*window.journey(), before);
    assert!(!window.shows("0 of 1 decided"), "the merge is not there any more");
}

#[test]
fn of_several_maps_each_conflict_says_which_file_it_came_from() {
    let folder = tempfile::tempdir().expect("a folder");
    let titled = |title: &str| {
        let titled = Edit::Describe(MapField::Title(title.into()));
        let file = folder.path().join(format!("{title} table.ron"));
        let map = test_map::journey("A > B").apply(&[titled]).expect("a title");
        std::fs::write(&file, map::write(&map)).expect("written");
        file
    };
    let mut window = Window::file(&titled("Lunch"));
    window.answer(DialogAnswer::Several(vec![titled("Dinner"), titled("Supper")]));
    window.menu("File", "Merge…");
    window.wait_for("0 of 2 decided");
    assert!(window.shows("Dinner table.ron: “Dinner”"), "{:?}", window.labels());
    assert!(window.shows("Supper table.ron: “Supper”. Decide"), "{:?}", window.labels());
    window.key(Key::Num2);
    assert!(window.shows("Decided with another one about the same. Change"), "{:?}", window.labels());
}

#[test]
fn r5_the_answers_of_three_files_can_all_be_kept_as_groups() {
    let folder = tempfile::tempdir().expect("a folder");
    let key = || EntryKey::new(Voice::Customer, None, "");
    let table = |name: &str, negative: u32| {
        let answers = [("A", negative), ("B", 0)].map(|(of, negative)| {
            Edit::Rate(test_map::id(of), key(), Tally { negative, positive: 2, ..Tally::default() })
        });
        let file = folder.path().join(format!("{name}.ron"));
        let map = test_map::journey("A ? > B ?").apply(&answers).expect("answers");
        std::fs::write(&file, map::write(&map)).expect("written");
        file
    };
    let mut window = Window::file(&table("one", 1));
    window.answer(DialogAnswer::Several(vec![table("two", 2), table("three", 3)]));
    window.menu("File", "Merge…");
    window.wait_for("The same answers");
    window.click("The same answers");
    window.wait_for("0 of 2 decided");
    for decided in ["1 of 2 decided", "2 of 2 decided"] {
        window.key(Key::Num3);
        window.key(Key::Enter);
        window.run();
        assert!(window.shows(decided), "{:?}", window.labels());
    }
    let ratings = &window.journey().touchpoint(&test_map::id("A")).expect("it is there").ratings;
    let mut groups: Vec<_> = ratings.iter().map(|(key, it)| (key.group(), it.tally.negative)).collect();
    groups.sort_unstable();
    assert_eq!(groups, [("one", 1), ("three", 3), ("two", 2)]);
}

#[test]
fn a_file_with_git_s_conflict_markers_opens_as_the_map_that_both_versions_make() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("marked.ron");
    let title = "    title: \"Lunch restaurant\",\n";
    let both = format!("<<<<<<< HEAD\n{title}=======\n    title: \"Lunch\",\n>>>>>>> feature\n");
    std::fs::write(&path, EXAMPLE.replace(title, &both)).expect("written");
    let mut window = Window::sample("congress.ron");
    window.drop_file(&path);
    window.wait_for("“HEAD” and “feature” are one map now");
    assert_eq!((window.journey().about().title.as_str(), window.path()), ("Lunch restaurant", Some(&*path)));
    assert!(window.journey().has_conflicts() && window.is_dirty());
    window.command("Undo merge");
    assert!(!window.journey().has_conflicts() && window.is_dirty());
}

#[test]
fn a_copy_of_a_sync_program_is_offered_and_merged_by_its_button() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("map.ron");
    std::fs::write(&path, EXAMPLE).expect("written");
    let other = EXAMPLE.replace("Lunch restaurant", "Lunch");
    let mut window = Window::file(&path);
    let copy = folder.path().join("map.sync-conflict-20261124-190500-D4LGQYW.ron");
    std::fs::write(&copy, &other).expect("written");
    window.harness.event(Event::WindowFocused(true));
    window.wait_for("map.sync-conflict-20261124-190500-D4LGQYW.ron");
    window.click("Merge");
    window.wait_until("conflicts", |window| window.journey().has_conflicts());
    assert!(!window.shows("until you delete it"), "the offer is over");
    assert_eq!(std::fs::read_to_string(&copy).expect("still there"), other);
    window.command("Undo merge");
    assert!(!window.journey().has_conflicts());
}

#[test]
fn what_is_open_cannot_be_finished_and_that_is_said() {
    let mut window = deciding();
    window.keys(Modifiers::COMMAND, Key::Enter);
    assert!(window.shows("2 conflicts are still open: decide them"), "{:?}", window.labels());
    assert!(window.shows("0 of 2 decided"));
    read(&mut window);
    window.key(Key::Num2);
    window.keys(Modifiers::COMMAND, Key::Z);
    window.keys(Modifiers::COMMAND.plus(Modifiers::SHIFT), Key::Z);
    window.click("Cancel");
    assert!(window.shows("All of it is taken back; redo"), "{:?}", window.labels());
}
