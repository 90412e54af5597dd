//! Unsaved work that was left behind and is taken up again: by one process alone, as the unsaved map of its file.

use std::{fs, path::Path};

use polku::{
    disk::{self, Keeper, NotTaken, SaveError, Standing},
    editor::Document,
};

use crate::{
    files::{example, folder, on_disk, titled},
    map_file::EXAMPLE,
    recovery::{everything, leave_behind, only, open, recovery, retitle, taken_up, work},
};

#[test]
fn the_work_of_a_polku_that_is_still_at_work_is_not_offered() {
    let (_folder, path) = folder();
    let (_state, recovery) = recovery();
    let keeper = Keeper::start(recovery.clone());
    let mut document = open(&path);
    retitle(&mut document, "Dinner");
    keeper.keep(work(&document));
    let place = keeper.hurry().expect("kept");
    assert!(recovery.found().is_empty());
    assert!(matches!(recovery.take(&place), Err(NotTaken::Held)));
    assert_eq!(recovery.discard(&place), Err(NotTaken::Held));
    drop(keeper);
    let taken = recovery.take(&only(&recovery).map).expect("left behind");
    assert!(recovery.found().is_empty(), "taken up by one, it is nobody else's");
    drop(taken);
    assert_eq!(recovery.found().len(), 1, "let go again");
}

#[test]
fn what_was_taken_up_is_the_unsaved_map_of_its_file_and_kept_in_its_place() {
    let (_folder, path) = folder();
    let (_state, recovery) = recovery();
    let place = leave_behind(&recovery, &path, "Dinner");
    let keeper = Keeper::start(recovery.clone());
    let mut document = Document::recovered(keeper.adopt(recovery.take(&place).expect("left behind")));
    assert!(document.is_dirty() && !document.can_undo());
    assert_eq!((&**document.journey(), document.path()), (&titled("Dinner"), Some(&*path)));
    assert_eq!(document.on_disk(), on_disk(&path));
    retitle(&mut document, "Supper");
    keeper.keep(work(&document));
    assert_eq!(keeper.hurry(), Some(place.clone()));
    assert_eq!(disk::read(&place).unwrap().journey, titled("Supper"));
    let save = |document: &Document| {
        disk::save(document.journey(), &path, &document.on_disk(), disk::HardLinks::Refuse)
    };
    save(&document).expect("the file is what the work was begun with");
    keeper.clear();
    drop(keeper);
    assert_eq!(everything(recovery.folder()).len(), 1);
}

#[test]
fn a_file_that_has_changed_since_is_noticed_in_the_list_and_by_the_save() {
    let (_folder, path) = folder();
    let (_state, recovery) = recovery();
    let standing = || only(&recovery).standing;
    let place = leave_behind(&recovery, &path, "Dinner");
    assert!(matches!(standing(), Standing::File { is_as_it_was: true, .. }));
    let theirs = EXAMPLE.replace("Lunch restaurant", "Theirs");
    fs::write(&path, &theirs).unwrap();
    match standing() {
        Standing::File { journey, is_as_it_was: false } => assert_eq!(*journey, titled("Theirs")),
        other => panic!("{other:?}"),
    }
    let taken = recovery.take(&place).expect("left behind");
    let saved = disk::save(&taken.work.journey, &path, &taken_up(&taken).on_disk(), disk::HardLinks::Refuse);
    assert!(matches!(saved, Err(SaveError::Changed { .. })), "{saved:?}");
    drop(taken);
    fs::write(&path, "no map").unwrap();
    assert!(matches!(standing(), Standing::Unreadable(_)));
    fs::remove_file(&path).unwrap();
    assert!(matches!(standing(), Standing::Gone));
}

#[test]
fn an_untitled_map_comes_back_untitled_with_the_name_to_suggest() {
    let (_state, recovery) = recovery();
    let keeper = Keeper::start(recovery.clone());
    let mut document = Document::new(example());
    retitle(&mut document, "Dinner");
    keeper.keep(work(&document));
    let place = keeper.hurry().expect("kept");
    drop(keeper);
    assert!(matches!(only(&recovery).standing, Standing::Untitled));
    let taken = recovery.take(&place).expect("left behind");
    assert_eq!((taken_up(&taken).path(), &*taken.work.belongs.suggested), (None, Path::new("suggested.ron")));
    assert!(taken_up(&taken).is_dirty());
}
