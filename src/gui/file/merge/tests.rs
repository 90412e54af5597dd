//! Tests of what a merge takes in, what it asks, and that one undo takes it back.

mod known;

use super::*;
use crate::{
    disk::{self, trial},
    format::map,
    gui::file::{
        ask::Reply,
        bare::{Bare, journey, title_in, write},
        intent::Request,
    },
    journey::{
        Address, Comparison, Day, Decision, Edit, EntryKey, Field, Journey, MapField, Tally, Voice, diff,
        test_map::{self, id},
    },
    words::Lang,
};
use sides::only_ours;

/// Returns the map of a table at which this number of customers rated the advertisement negative.
fn table(negative: u32) -> Journey {
    let key = EntryKey::new(Voice::Customer, None, "");
    let tally = Tally { negative, ..Tally::default() };
    journey("Lunch").apply(&[Edit::Rate(id("Ad"), key, tally)]).expect("it is there")
}

/// Returns the customers' negative answers at the advertisement, by group.
fn said(bare: &Bare) -> Vec<(String, u32)> {
    let journey = bare.document().journey();
    let ratings = journey.touchpoint(&id("Ad")).expect("it is there").ratings.iter();
    let ratings = ratings.filter(|(key, _)| key.voice == Voice::Customer);
    ratings.map(|(key, entry)| (key.group().to_owned(), entry.tally.negative)).collect()
}

#[test]
fn the_maps_of_six_tables_become_one_with_each_table_s_answers_once() {
    let (folder, _, mut bare) = Bare::filed();
    let before = bare.document().journey().clone();
    let paths: Vec<_> = (1..=6).map(|at| folder.at(&format!("table {at}.ron"))).collect();
    for (path, count) in paths.iter().zip(1..) {
        trial::write(path, map::write(&table(count)));
    }
    bare.will(DialogAnswer::Several(paths.clone()));
    bare.ask_for(Request::Merge);
    bare.settle();
    let tables = said(&bare).into_iter().filter(|(group, _)| group.starts_with("table"));
    let expected: Vec<_> = (1..=6).map(|at| (format!("table {at}"), at)).collect();
    assert_eq!(tables.collect::<Vec<_>>(), expected);
    assert_eq!((bare.document().journey().len(), bare.document().journey().has_conflicts()), (2, false));
    assert!(bare.says(
        "table 1.ron, table 2.ron, table 3.ron, table 4.ron, table 5.ron and table 6.ron are in this map now"
    ));
    bare.will(DialogAnswer::Several(paths));
    bare.ask_for(Request::Merge);
    bare.settle();
    assert!(bare.says("These maps hold nothing that this one does not"));
    bare.session.editor.undo();
    assert_eq!(*bare.document().journey(), before, "one undo takes it back");
}

#[test]
fn a_copy_of_the_map_brings_no_answer_twice() {
    let (folder, _, mut bare) = Bare::filed();
    let rated = table(3);
    let edits = diff(bare.document().journey(), &rated);
    bare.session.editor.apply(&edits);
    let (copy, note) = (folder.at("copy.ron"), Edit::Change(id("Ad"), Field::Note("Flyer".to_owned())));
    trial::write(&copy, map::write(&rated.apply(&[note]).expect("it is there")));
    bare.will(DialogAnswer::Several(vec![copy]));
    bare.ask_for(Request::Merge);
    bare.settle();
    bare.choose(Reply::SameAnswers);
    bare.settle();
    assert_eq!(said(&bare), [(String::new(), 3)]);
    assert_eq!(bare.document().journey().touchpoint(&id("Ad")).expect("it is there").note, "Flyer");
}

#[test]
fn whose_answers_they_are_is_asked_where_only_some_are_the_same() {
    let unnamed = || EntryKey::new(Voice::Customer, None, "");
    let rate = |name: &str, negative: u32| {
        let tally = Tally { negative, positive: 2, ..Tally::default() };
        Edit::Rate(id(name), unnamed(), tally)
    };
    for (reply, groups, conflicts) in [(Reply::SameAnswers, 1, 1), (Reply::DifferentGroups, 2, 0)] {
        let (folder, _, mut bare) = Bare::filed();
        let places: Vec<_> = bare.document().journey().touchpoints().map(|it| it.id.to_string()).collect();
        let [one, two] = [&*places[0], &*places[1]];
        let theirs = bare.document().journey().apply(&[rate(one, 0), rate(two, 4)]).expect("they are there");
        bare.session.editor.apply(&[rate(one, 0), rate(two, 0)]);
        let copy = folder.at("other.ron");
        trial::write(&copy, map::write(&theirs));
        bare.will(DialogAnswer::Several(vec![copy]));
        bare.ask_for(Request::Merge);
        bare.settle();
        assert!(
            bare.question().starts_with("Are the answers in other.ron the same as here?"),
            "{}",
            bare.question()
        );
        bare.choose(reply);
        bare.settle();
        let journey = bare.document().journey();
        let ratings = &journey.touchpoint(&id(one)).expect("it is there").ratings;
        let said: Vec<_> =
            ratings.keys().filter(|key| key.voice == Voice::Customer).map(EntryKey::group).collect();
        assert_eq!((said.len(), journey.conflicts().count()), (groups, conflicts), "{said:?}");
    }
}

#[test]
fn a_map_that_cannot_be_read_leaves_everything_as_it_was() {
    let (folder, _, mut bare) = Bare::filed();
    let (good, bad) = (folder.at("good.ron"), folder.at("bad.ron"));
    write(&good, "Dinner");
    trial::write(&bad, "Journey(format: 1");
    let before = bare.document().journey().clone();
    bare.will(DialogAnswer::Several(vec![good, bad.clone()]));
    bare.ask_for(Request::Merge);
    bare.settle();
    assert_eq!(*bare.document().journey(), before);
    assert!(bare.says(&bad.display().to_string()));
}

#[test]
fn what_somebody_else_saved_is_merged_and_saved_where_nothing_is_in_dispute() {
    let (_folder, path, mut bare) = Bare::edited();
    let theirs = journey("Lunch").apply(&[Edit::Change(id("Ad"), Field::Note("Flyer".to_owned()))]);
    trial::write(&path, map::write(&theirs.expect("it is there")));
    bare.ask_for(Request::Save);
    bare.settle();
    assert_eq!(bare.question(), "");
    assert!(bare.says("theirs and yours are one now"));
    let saved = disk::read(&path).expect("a map").journey;
    assert_eq!(saved.about().title, "Mine");
    assert_eq!(saved.touchpoint(&id("Ad")).expect("it is there").note, "Flyer");
    assert!(!bare.document().is_dirty());
    bare.session.editor.undo();
    assert_eq!(bare.document().journey().touchpoint(&id("Ad")).expect("it is there").note, "");
    assert_eq!(bare.title(), "Mine", "the edit before is a step of its own");
}

#[test]
fn what_is_in_dispute_is_asked_about_and_merged_by_whoever_says_so() {
    let (_folder, path, mut bare) = Bare::edited();
    write(&path, "Theirs");
    bare.ask_for(Request::Save);
    bare.settle();
    assert!(bare.is_asked(|ask| matches!(ask, Ask::Changed(..))), "{}", bare.question());
    assert_eq!(title_in(&path), "Theirs", "nothing is overwritten");
    bare.choose(Reply::Merge);
    assert_eq!((bare.title(), title_in(&path)), ("Mine".to_owned(), "Theirs".to_owned()));
    let conflicts: Vec<_> = bare.document().journey().conflicts().cloned().collect();
    let said = conflicts.iter().map(|it| (it.base.as_str(), it.ours.as_str(), it.theirs.as_str()));
    assert_eq!(said.collect::<Vec<_>>(), [("Lunch", "Mine", "Theirs")]);
    bare.ask_for(Request::Save);
    bare.settle();
    assert_eq!(title_in(&path), "Mine", "the file was read, so it may be replaced");
    assert!(disk::read(&path).expect("a map").journey.has_conflicts(), "it may be sent on undecided");
}

#[test]
fn a_merge_that_is_undone_does_not_let_a_save_overwrite_what_somebody_else_wrote() {
    let (_folder, path, mut bare) = Bare::edited();
    write(&path, "Theirs");
    bare.ask_for(Request::Save);
    bare.settle();
    bare.choose(Reply::Merge);
    bare.session.editor.cancel_deciding();
    assert!(!bare.document().journey().has_conflicts());
    bare.ask_for(Request::Save);
    bare.settle();
    assert!(bare.is_asked(|ask| matches!(ask, Ask::Changed(..))), "{}", bare.question());
    assert_eq!(title_in(&path), "Theirs");
}

#[test]
fn a_merge_that_is_saved_and_then_undone_does_not_let_a_save_drop_what_somebody_else_wrote() {
    let (_folder, path, mut bare) = Bare::edited();
    write(&path, "Theirs");
    bare.ask_for(Request::Save);
    bare.settle();
    bare.choose(Reply::Merge);
    bare.ask_for(Request::Save);
    bare.settle();
    assert!(!bare.document().is_dirty());
    bare.session.editor.cancel_deciding();
    bare.ask_for(Request::Save);
    bare.settle();
    let conflicts: Vec<_> = disk::read(&path).expect("a map").journey.conflicts().cloned().collect();
    let said = conflicts.iter().map(|it| (it.ours.as_str(), it.theirs.as_str()));
    assert_eq!(said.collect::<Vec<_>>(), [("Mine", "Theirs")], "what the file holds is merged again");
}

#[test]
fn merging_again_what_is_in_dispute_still_turns_to_it() {
    let (folder, _, mut bare) = Bare::filed();
    let other = folder.at("other.ron");
    write(&other, "Dinner");
    for _ in 0..2 {
        bare.will(DialogAnswer::Several(vec![other.clone()]));
        bare.ask_for(Request::Merge);
        bare.settle();
        bare.choose(Reply::SameAnswers);
        bare.settle();
        assert!(bare.session.editor.deciding().is_some());
        bare.session.editor.end_deciding();
    }
}

#[test]
fn what_is_in_dispute_is_decided_at_once_beside_what_was_merged_without_asking() {
    let (_folder, path, mut bare) = Bare::edited();
    let edits = [
        Edit::Describe(MapField::Title("Theirs".to_owned())),
        Edit::Change(id("Ad"), Field::Note("Flyer".to_owned())),
    ];
    trial::write(&path, map::write(&journey("Lunch").apply(&edits).expect("it is there")));
    bare.ask_for(Request::Save);
    bare.settle();
    bare.choose(Reply::Merge);
    let deciding = bare.session.editor.deciding().expect("something is in dispute");
    let sources = deciding.sources().expect("both sides are known");
    let origin = sources.base.as_ref().map(|origin| origin.about().title.as_str());
    assert_eq!((deciding.conflicts().len(), origin), (1, Some("Lunch")));
    let taken =
        bare.session.words().merged_without_asking(&sources.taken, &sources.only_ours, deciding.start());
    assert_eq!(taken, [(1, "note: Ad".to_owned())]);
}

#[test]
fn a_save_while_something_is_in_dispute_is_known_until_it_is_taken_back() {
    let (_folder, path, mut bare) = Bare::edited();
    let edits = [Edit::Describe(MapField::Title("Theirs".to_owned()))];
    trial::write(&path, map::write(&journey("Lunch").apply(&edits).expect("it is there")));
    bare.ask_for(Request::Save);
    bare.settle();
    bare.choose(Reply::Merge);
    assert!(bare.session.editor.deciding().is_some() && !bare.session.editor.has_saved_deciding());
    bare.ask_for(Request::Save);
    bare.settle();
    assert!(bare.session.editor.deciding().is_some() && bare.session.editor.has_saved_deciding());
    let editor = &mut bare.session.editor;
    editor.decide(&[0], &Decision::Theirs).expect("it can be said");
    assert!(editor.has_saved_deciding(), "the file has it as it was then");
    editor.cancel_deciding();
    assert!(!editor.has_saved_deciding() && editor.document().is_dirty());
}

#[test]
fn without_a_base_what_ours_alone_has_is_among_what_was_merged_without_asking() {
    let base = test_map::journey("A > B > C");
    let note = Edit::Change(test_map::id("B"), Field::Note("Slow".to_owned()));
    let called = |title: &str| Edit::Describe(MapField::Title(title.to_owned()));
    let ours = base.apply(&[note, called("Anna")]).expect("ours");
    let theirs = base.apply(&[Edit::Remove(test_map::id("B")), called("Bo")]).expect("theirs");
    let only = only_ours(&ours, [&theirs]);
    assert!(only.contains(&Address::Touchpoint(test_map::id("B"))), "{only:?}");
    assert!(only_ours(&ours, [&theirs, &base]).is_empty(), "a third file has it too");
    let words = Lang::En.words();
    let told = words.merged_without_asking(&Comparison::default(), &only, &ours);
    assert!(told.contains(&(1, "touchpoint in ours alone, kept: B".to_owned())), "{told:?}");
}
