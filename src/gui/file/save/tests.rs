//! Tests of what a save replaces, whom it asks first, and what the map is called afterwards.

use crate::{
    disk::trial,
    gui::file::{
        ask::Reply,
        bare::{Bare, journey, title_in, write},
        intent::Request,
    },
};

use super::*;

fn untitled() -> Bare {
    Bare::on(crate::editor::Document::new(journey("Congress")))
}

#[test]
fn a_change_is_written_to_the_map_s_own_file_and_undone_it_is_unsaved_again() {
    let (_folder, path, mut bare) = Bare::edited();
    bare.ask_for(Request::Save);
    bare.settle();
    assert_eq!((title_in(&path), bare.document().is_dirty()), ("Mine".to_owned(), false));
    assert!(bare.says(&format!("Saved {}", path.display())));
    bare.session.editor.undo();
    assert!(bare.document().is_dirty(), "undone, it is not what was saved");
    bare.session.editor.redo();
    assert!(!bare.document().is_dirty());
}

#[test]
fn what_is_in_the_file_already_is_not_written() {
    let (_folder, path, mut bare) = Bare::filed();
    let before = trial::written_at(&path);
    bare.ask_for(Request::Save);
    bare.settle();
    assert!(bare.says("Nothing has changed since the last save"));
    assert_eq!(trial::written_at(&path), before);
}

#[test]
fn an_untitled_map_asks_for_its_place_and_is_called_after_it_from_then_on() {
    let (folder, _, _) = Bare::filed();
    let mut bare = untitled();
    bare.ask_for(Request::Save);
    bare.settle();
    assert_eq!(bare.suggested(), [Path::new("Congress.ron")]);
    assert!(bare.document().path().is_none(), "the dialog was cancelled");
    let place = folder.at("mine.ron");
    bare.will(DialogAnswer::Chosen(place.clone()));
    bare.ask_for(Request::Save);
    bare.settle();
    assert_eq!((bare.document().path(), title_in(&place)), (Some(&*place), "Congress".to_owned()));
}

#[test]
fn save_as_makes_another_file_and_leaves_the_first() {
    let (folder, path, mut bare) = Bare::edited();
    bare.will(DialogAnswer::Chosen(folder.at("other")));
    bare.ask_for(Request::SaveAs);
    bare.settle();
    let other = folder.at("other.ron");
    assert_eq!(bare.suggested(), [&*path]);
    assert_eq!((title_in(&other), title_in(&path)), ("Mine".to_owned(), "Lunch".to_owned()));
    assert_eq!(bare.document().path(), Some(&*other));
}

#[test]
fn an_ending_that_polku_adds_replaces_nothing_unasked() {
    let (folder, path, _) = Bare::filed();
    for (choice, title) in [(Reply::Cancel, "Lunch"), (Reply::Replace, "Congress")] {
        let mut bare = untitled();
        // The system's dialog has asked about "map", not about "map.ron".
        bare.will(DialogAnswer::Chosen(folder.at("map")));
        bare.ask_for(Request::SaveAs);
        bare.settle();
        assert!(bare.question().starts_with("map.ron is there already. Replace it?"), "{}", bare.question());
        assert_eq!(title_in(&path), "Lunch");
        bare.choose(choice);
        assert_eq!(title_in(&path), title);
    }
}

#[test]
fn a_file_that_the_dialog_has_asked_about_is_replaced_without_another_question() {
    let (_folder, path, _) = Bare::filed();
    let mut bare = untitled();
    bare.will(DialogAnswer::Chosen(path.clone()));
    bare.ask_for(Request::SaveAs);
    bare.settle();
    assert_eq!((bare.question(), title_in(&path)), (String::new(), "Congress".to_owned()));
}

#[test]
fn a_path_that_is_typed_replaces_a_file_only_where_that_was_asked() {
    let (_folder, path, _) = Bare::filed();
    let mut bare = untitled();
    bare.will(DialogAnswer::NoDialog);
    bare.ask_for(Request::Save);
    bare.settle();
    let Some(Ask::Path { text, .. }) = bare.session.questions.asked_mut() else {
        panic!("{}", bare.question())
    };
    assert_eq!(*text, std::env::current_dir().expect("a folder").join("Congress.ron").display().to_string());
    *text = format!(" {} ", path.display());
    bare.choose(Reply::Ok);
    assert!(bare.question().starts_with("map.ron is there already. Replace it?"), "{}", bare.question());
    bare.choose(Reply::Replace);
    assert_eq!((title_in(&path), bare.document().path()), ("Congress".to_owned(), Some(&*path)));
}

#[test]
fn a_file_that_somebody_else_changed_is_never_overwritten_unasked() {
    for edited in [true, false] {
        for choice in [Reply::SaveAs, Reply::Overwrite, Reply::OpenTheirs, Reply::Cancel] {
            let (folder, path, mut bare) = if edited { Bare::edited() } else { Bare::filed() };
            let own = bare.title();
            write(&path, "Theirs");
            let mine = folder.at("mine.ron");
            bare.will(DialogAnswer::Chosen(mine.clone()));
            bare.ask_for(Request::Save);
            bare.settle();
            let question = bare.question();
            assert!(question.starts_with("map.ron has changed on disk since it was read"), "{question}");
            let cost =
                if edited { "opening theirs would lose yours" } else { "Opening theirs loses nothing" };
            assert!(question.contains(cost), "{question}");
            assert_eq!(title_in(&path), "Theirs");
            bare.choose(choice);
            let (file, title) = match choice {
                Reply::SaveAs => (Some(mine.clone()), own.clone()),
                Reply::OpenTheirs => (Some(path.clone()), "Theirs".to_owned()),
                _ => (Some(path.clone()), own.clone()),
            };
            assert_eq!((bare.document().path(), bare.title()), (file.as_deref(), title), "{choice:?}");
            assert_eq!(bare.document().is_dirty(), choice == Reply::Cancel, "{choice:?}: in no file");
            let written = if choice == Reply::Overwrite { &own } else { "Theirs" };
            assert_eq!((title_in(&path), mine.exists()), (written.to_owned(), choice == Reply::SaveAs));
        }
    }
}

#[test]
fn saving_as_the_own_file_asks_too_where_somebody_else_changed_it() {
    let (_folder, path, mut bare) = Bare::edited();
    write(&path, "Theirs");
    bare.will(DialogAnswer::Chosen(path.clone()));
    bare.ask_for(Request::SaveAs);
    bare.settle();
    assert!(bare.question().starts_with("map.ron has changed on disk since it was read"));
    assert_eq!(title_in(&path), "Theirs");
}

#[test]
fn beside_a_conflict_another_name_is_suggested() {
    let (folder, path, mut bare) = Bare::edited();
    write(&path, "Theirs");
    bare.ask_for(Request::Save);
    bare.settle();
    bare.choose(Reply::SaveAs);
    assert_eq!(bare.suggested(), [folder.at("map (mine).ron")]);
    assert!(bare.document().is_dirty(), "the dialog was cancelled");
}

#[test]
fn a_file_that_is_gone_is_written_again_with_a_word() {
    for edited in [true, false] {
        let (_folder, path, mut bare) = if edited { Bare::edited() } else { Bare::filed() };
        trial::remove(&path);
        bare.ask_for(Request::Save);
        bare.settle();
        assert_eq!((title_in(&path), bare.document().is_dirty()), (bare.title(), false));
        assert!(bare.says("map.ron was no longer there. It is written again"));
    }
}

#[cfg(unix)]
#[test]
fn a_file_with_several_names_is_asked_about() {
    for choice in [Reply::SaveAs, Reply::Overwrite, Reply::Cancel] {
        let (folder, path, mut bare) = Bare::edited();
        let alias = folder.at("alias.ron");
        trial::link(&path, &alias);
        let mine = folder.at("mine.ron");
        bare.will(DialogAnswer::Chosen(mine.clone()));
        bare.ask_for(Request::Save);
        bare.settle();
        assert!(bare.question().starts_with("map.ron has several names on this disk"), "{}", bare.question());
        bare.choose(choice);
        assert_eq!(title_in(&alias), "Lunch");
        let written = if choice == Reply::Overwrite { "Mine" } else { "Lunch" };
        assert_eq!((title_in(&path), mine.exists()), (written.to_owned(), choice == Reply::SaveAs));
        assert_eq!(bare.document().is_dirty(), choice == Reply::Cancel);
    }
}

#[test]
fn a_read_only_file_is_refused_with_the_reason_and_can_be_tried_again() {
    let (_folder, path, mut bare) = Bare::edited();
    for choice in [Reply::Cancel, Reply::Retry] {
        trial::set_readonly(&path, true);
        bare.ask_for(Request::Save);
        bare.settle();
        let question = bare.question();
        assert!(question.contains("map.ron could not be saved"), "{question}");
        assert!(
            question.contains("the file is read-only; allow writing or choose another name"),
            "{question}"
        );
        trial::set_readonly(&path, false);
        bare.choose(choice);
        assert_eq!(bare.document().is_dirty(), choice == Reply::Cancel);
    }
    assert_eq!(title_in(&path), "Mine");
}
