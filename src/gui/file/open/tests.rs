//! Tests of what is opened, what it replaces, and what is said of it.

use crate::{
    disk::trial,
    format::{map, samples},
    gui::file::{
        ask::Reply,
        bare::{Bare, journey, title_in, write},
        dialogs::DialogAnswer,
        intent::Request,
    },
};

use super::*;

/// Writes a second file, "Dinner", beside the first, and returns its path.
fn other(folder: &trial::Folder) -> PathBuf {
    let path = folder.at("other.ron");
    write(&path, "Dinner");
    path
}

impl Bare {
    fn open(&mut self, path: &Path) {
        self.will(DialogAnswer::Chosen(path.to_path_buf()));
        self.ask_for(Request::Open);
        self.settle();
    }
}

#[test]
fn a_file_that_is_chosen_takes_the_place_of_a_map_without_changes() {
    let (folder, _, mut bare) = Bare::filed();
    let other = other(&folder);
    let shown = bare.session.files.maps_shown;
    bare.open(&other);
    assert_eq!((bare.title(), bare.document().path()), ("Dinner".to_owned(), Some(&*other)));
    assert_eq!((bare.question(), bare.session.files.maps_shown), (String::new(), shown + 1));
    assert!(!bare.document().is_dirty() && bare.session.files.suggested == other);
}

#[test]
fn a_cancelled_dialog_changes_nothing() {
    let (_folder, path, mut bare) = Bare::filed();
    bare.ask_for(Request::Open);
    bare.settle();
    assert_eq!((bare.title(), bare.document().path()), ("Lunch".to_owned(), Some(&*path)));
    assert_eq!(bare.suggested().len(), 1);
}

#[test]
fn unsaved_work_is_asked_about_first_and_each_answer_does_what_it_says() {
    for choice in [Reply::Save, Reply::DontSave, Reply::Cancel] {
        let (folder, path, mut bare) = Bare::edited();
        bare.open(&other(&folder));
        assert!(bare.question().starts_with("Save the changes to “Mine”?"), "{}", bare.question());
        assert_eq!(bare.title(), "Mine");
        bare.choose(choice);
        assert_eq!(bare.title(), if choice == Reply::Cancel { "Mine" } else { "Dinner" });
        assert_eq!(title_in(&path), if choice == Reply::Save { "Mine" } else { "Lunch" });
    }
}

#[test]
fn what_is_no_map_is_told_before_anything_is_asked_about_unsaved_work() {
    let (folder, _, mut bare) = Bare::edited();
    for (name, content, part) in [
        ("list.log", &b"# Dinner\n- Ad (+)\n"[..], "or make a map of it with polku import"),
        ("map.png", b"\x89PNG\r\n\x1a\n\0", "the file is a picture, not a map; open the .ron file"),
        ("letter.docx", b"PK\x03\x04..word/document.xml", "copy the list in it and paste that into a map"),
    ] {
        let path = folder.at(name);
        trial::write(&path, content);
        bare.open(&path);
        assert!(bare.says(&format!("{}: ", path.display())) && bare.says(part), "{name}");
        assert_eq!((bare.question(), bare.title()), (String::new(), "Mine".to_owned()), "{name}");
    }
}

#[test]
fn what_is_done_while_a_file_is_read_is_asked_about() {
    let (folder, path, mut bare) = Bare::filed();
    let other = other(&folder);
    let dialogs = bare.dialogs();
    let open = dialogs.open();
    bare.will(DialogAnswer::Chosen(other));
    bare.ask_for(Request::Open);
    bare.retitle("Mine");
    drop(open);
    bare.settle();
    assert!(bare.question().starts_with("Save the changes to “Mine”?"), "{}", bare.question());
    bare.choose(Reply::DontSave);
    assert_eq!((bare.title(), title_in(&path)), ("Dinner".to_owned(), "Lunch".to_owned()));
}

#[test]
fn work_is_given_up_in_the_very_state_in_which_that_was_said() {
    let (folder, _, mut bare) = Bare::edited();
    let other = other(&folder);
    let ctx = bare.ctx.clone();
    let consent = Some(bare.document().revision());
    bare.session.read(&ctx, other, consent);
    bare.retitle("More");
    bare.settle();
    assert!(bare.question().starts_with("Save the changes to “More”?"), "{}", bare.question());
}

#[test]
fn comments_and_unknown_fields_are_remarked_on() {
    let (folder, _, mut bare) = Bare::filed();
    let odd = folder.at("odd.ron");
    let text = map::write(&journey("Odd"));
    let text = text.replacen("\n    title:", "\n    // a plan\n    mood: \"good\",\n    title:", 1);
    trial::write(&odd, text.replace("format: 1", "format: 2"));
    bare.open(&odd);
    assert_eq!(bare.title(), "Odd");
    assert!(bare.says("This file has comments") && bare.says("(mood, line "));
}

#[test]
fn a_file_that_is_gone_is_forgotten_and_another_that_cannot_be_read_is_not() {
    let (folder, path, mut bare) = Bare::filed();
    let broken = folder.at("broken.ron");
    trial::write(&broken, "Journey(");
    for path in [&path, &broken] {
        bare.session.preferences.remember(path);
    }
    trial::remove(&path);
    for gone in [&broken, &path] {
        bare.open(gone);
    }
    assert!(bare.says("there is no such file"));
    assert_eq!(bare.session.preferences.recent(), [broken]);
}

#[test]
fn samples_are_untitled_copies_and_saved_they_are_what_they_were() {
    let (folder, _, mut bare) = Bare::filed();
    for sample in samples::ALL {
        bare.session.show_sample(sample);
        assert!(bare.document().path().is_none() && !bare.document().is_dirty());
        assert_eq!(bare.session.files.suggested, Path::new(sample.file));
        let place = folder.at(sample.file);
        bare.will(DialogAnswer::Chosen(place.clone()));
        bare.ask_for(Request::Save);
        bare.settle();
        assert_eq!(trial::text(&place), sample.text);
    }
}

#[test]
fn a_new_map_is_empty_untitled_and_in_the_window_s_language() {
    let (_folder, _, mut bare) = Bare::filed();
    bare.session.show_blank();
    let journey = bare.session.editor.journey();
    assert!(journey.is_empty() && !bare.document().is_dirty() && bare.document().path().is_none());
    assert_eq!((journey.about().title.as_str(), journey.about().language.as_str()), ("", "en"));
}

#[test]
fn all_that_a_map_holds_is_kept_as_it_is_opened_and_nothing_is_told_of_it() {
    let (folder, _, mut bare) = Bare::filed();
    let path = folder.at("later.ron");
    let later = include_bytes!("../../../../tests/contract_later.ron");
    crate::disk::trial::write(&path, String::from_utf8_lossy(later).into_owned());
    bare.ask_for(Request::Leave(Next::Open(path)));
    bare.settle();
    assert!(!bare.says("1 case"));
    assert_eq!(bare.document().journey().items().count(), 8);
}
