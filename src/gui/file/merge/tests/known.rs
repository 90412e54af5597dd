//! Tests of what is known of the sides of a merge: their common base, which file says what, and what was changed
//! in records that are deleted.

use super::*;
use crate::gui::file::questions::Question;

/// Merges these files as if they were chosen through the menu.
fn merge(bare: &mut Bare, paths: Vec<PathBuf>) {
    bare.will(DialogAnswer::Several(paths));
    bare.ask_for(Request::Merge);
    bare.settle();
}

fn noted(note: &str) -> Journey {
    let change = Edit::Change(id("Ad"), Field::Note(note.to_owned()));
    journey("Lunch").apply(&[change]).expect("it is there")
}

#[test]
fn the_map_s_own_file_is_merged_by_what_it_held_when_it_was_read() {
    let (_folder, path, mut bare) = Bare::edited();
    merge(&mut bare, vec![path.clone()]);
    assert!(bare.says("These maps hold nothing that this one does not"));
    trial::write(&path, map::write(&noted("Flyer")));
    merge(&mut bare, vec![path]);
    assert!(
        bare.says("theirs and yours are one now"),
        "{:?}",
        bare.session.notices.texts().collect::<Vec<_>>()
    );
    let journey = bare.document().journey();
    assert_eq!((bare.title().as_str(), journey.has_conflicts()), ("Mine", false));
    assert_eq!(journey.touchpoint(&id("Ad")).expect("it is there").note, "Flyer");
}

#[test]
fn what_the_map_was_before_has_nothing_to_add() {
    let (folder, path, mut bare) = Bare::edited();
    let copy = folder.at("copy.ron");
    write(&copy, "Lunch");
    bare.ask_for(Request::Save);
    bare.settle();
    assert_eq!(title_in(&path), "Mine");
    merge(&mut bare, vec![copy]);
    assert!(bare.says("These maps hold nothing that this one does not"));
    assert!(bare.session.editor.deciding().is_none());
}

#[test]
fn without_a_dialog_several_paths_are_typed() {
    let (folder, _, mut bare) = Bare::filed();
    let paths = ["one.ron", "two.ron"].map(|name| folder.at(name));
    paths.iter().zip([1, 2]).for_each(|(path, count)| trial::write(path, map::write(&table(count))));
    bare.will(DialogAnswer::NoDialog);
    bare.ask_for(Request::Merge);
    bare.settle();
    assert!(bare.question().contains("several with a semicolon"), "{}", bare.question());
    let typed = paths.map(|path| path.display().to_string()).join(" ; ");
    let typed = Ask::Path { purpose: Purpose::Merge, text: typed, wrong: None };
    bare.session.questions.keep_open(Question::Ask(typed));
    bare.choose(Reply::Ok);
    assert!(bare.says("one.ron and two.ron are in this map now"), "{}", bare.question());
}

#[test]
fn of_several_files_each_conflict_knows_which_one_says_it() {
    let (folder, _, mut bare) = Bare::edited();
    let paths = ["Dinner", "Supper"].map(|title| {
        let path = folder.at(&format!("{title} table.ron"));
        write(&path, title);
        path
    });
    merge(&mut bare, paths.to_vec());
    bare.choose(Reply::SameAnswers);
    bare.settle();
    let deciding = bare.session.editor.deciding().expect("titles are in dispute");
    let files = &deciding.sources().expect("both sides are known").files;
    let said = deciding.conflicts().iter().map(|it| (it.theirs.as_str(), files[&it.key()].as_str()));
    assert_eq!(said.collect::<Vec<_>>(), [("Dinner", "Dinner table.ron"), ("Supper", "Supper table.ron")]);
}

#[test]
fn a_save_that_merges_while_something_is_decided_leaves_that_in_dispute() {
    let (_folder, path, mut bare) = Bare::edited();
    write(&path, "Theirs");
    bare.ask_for(Request::Save);
    bare.settle();
    bare.choose(Reply::Merge);
    let flyer = Edit::Change(id("Ad"), Field::Note("Flyer".to_owned()));
    trial::write(&path, map::write(&journey("Theirs").apply(&[flyer]).expect("it is there")));
    bare.ask_for(Request::Save);
    bare.settle();
    assert_eq!(bare.question(), "");
    let deciding = bare.session.editor.deciding().expect("it is decided still");
    assert_eq!((deciding.conflicts().len(), deciding.open(bare.document().revision())), (1, 1));
    let saved = disk::read(&path).expect("a map").journey;
    assert_eq!(saved.touchpoint(&id("Ad")).expect("it is there").note, "Flyer");
    assert!(saved.has_conflicts() && !bare.document().is_dirty());
}

#[test]
fn what_was_saved_here_is_not_taken_for_deleted_by_who_did_not_know_it() {
    let (_folder, path, mut bare) = Bare::filed();
    bare.session.editor.apply(&[Edit::Change(id("Menu"), Field::Note("Mine".to_owned()))]);
    bare.ask_for(Request::Save);
    bare.settle();
    bare.retitle("Ours");
    // This is how a sync program acts: their version was made of what the file held before that save.
    trial::write(&path, map::write(&noted("Flyer")));
    bare.ask_for(Request::Save);
    bare.settle();
    assert!(bare.is_asked(|ask| matches!(ask, Ask::Changed(..))), "{}", bare.question());
    bare.choose(Reply::Merge);
    let journey = bare.document().journey();
    let note = |name: &str| journey.touchpoint(&id(name)).expect("it is there").note.clone();
    assert_eq!((note("Menu"), note("Ad"), bare.title()), ("Mine".into(), "Flyer".into(), "Ours".into()));
    assert!(!journey.has_conflicts());
}

#[test]
fn r5_a_copy_made_before_the_round_ended_leaves_the_new_round_empty() {
    let (folder, _, mut bare) = Bare::filed();
    let copy = folder.at("map (conflicted copy).ron");
    let edits = diff(bare.document().journey(), &table(3));
    bare.session.editor.apply(&edits);
    let flyer = Edit::Change(id("Ad"), Field::Note("Flyer".to_owned()));
    trial::write(&copy, map::write(&table(3).apply(&[flyer]).expect("it is there")));
    let day = Day::new("2026-11-28").expect("a day");
    let spring = bare.document().journey().new_round("spring", &day).expect("a name");
    bare.session.editor.apply(&spring);
    merge(&mut bare, vec![copy]);
    assert!(bare.question().starts_with("Are the answers in"), "{}", bare.question());
    bare.choose(Reply::SameAnswers);
    bare.settle();
    assert_eq!(said(&bare), [("spring".to_owned(), 3)]);
    let journey = bare.document().journey();
    assert_eq!(journey.touchpoint(&id("Ad")).expect("it is there").note, "Flyer");
    assert!(!journey.has_round() && !journey.has_conflicts());
}

#[test]
fn r5_who_saved_before_they_knew_of_the_end_of_a_round_answered_in_it() {
    let (_folder, path, mut bare) = Bare::filed();
    let edits = diff(bare.document().journey(), &table(3));
    bare.session.editor.apply(&edits);
    bare.ask_for(Request::Save);
    bare.settle();
    let spring = bare.document().journey().new_round("spring", &Day::new("2026-11-28").expect("a day"));
    bare.session.editor.apply(&spring.expect("a name"));
    trial::write(&path, map::write(&table(4)));
    bare.ask_for(Request::Save);
    bare.settle();
    assert_eq!((bare.question(), said(&bare)), (String::new(), vec![("spring".to_owned(), 4)]));
    assert!(!bare.document().journey().has_round(), "the new round is empty");
}

#[test]
fn what_the_other_changed_of_what_is_deleted_is_told() {
    let (_folder, path, mut bare) = Bare::filed();
    bare.session.editor.apply(&[Edit::Remove(id("Ad"))]);
    trial::write(&path, map::write(&noted("Flyer")));
    merge(&mut bare, vec![path]);
    let deciding = bare.session.editor.deciding().expect("it is in dispute whether it goes");
    let sources = deciding.sources().expect("both sides are known");
    let [conflict] = deciding.conflicts() else { panic!("one") };
    let (origin, kept) = (sources.base.as_ref().expect("a base"), &sources.kept[&conflict.key()]);
    let said = bare.session.words().comparison(kept, origin, deciding.start());
    assert_eq!(said, ["Ad: note none → “Flyer”"]);
}
