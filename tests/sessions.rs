//! Sessions at a map, as a document is told of them: one press is one step, whatever was held; and saving, Esc,
//! undo and redo lose nothing that was typed.

use polku::{
    editor::Document,
    journey::{Edit, Field, Point, test_map},
};
use proptest::{collection::vec, prelude::*};

/// A press that moves a card, with its repetitions.
#[derive(Clone, Debug)]
struct Press {
    card: usize,
    times: i32,
}

/// An action on a text that is open.
#[derive(Clone, Copy, Debug)]
enum Act {
    Letter,
    Save,
    /// The field is left, and then gets the focus again.
    Leave,
    Esc,
    Redo,
}

fn press() -> impl Strategy<Value = Press> {
    (0..2_usize, 1..5).prop_map(|(card, times)| Press { card, times })
}

fn act() -> impl Strategy<Value = Act> {
    prop_oneof![
        5 => Just(Act::Letter),
        1 => Just(Act::Save),
        1 => Just(Act::Leave),
        1 => Just(Act::Esc),
        1 => Just(Act::Redo),
    ]
}

fn note(document: &Document) -> String {
    document.journey().touchpoint(&test_map::id("A")).expect("there").note.clone()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn one_press_is_one_step(presses in vec(press(), 1..20), saves in vec(any::<bool>(), 20)) {
        let mut document = Document::new(test_map::journey("A > B"));
        let mut states = vec![document.journey().clone()];
        for (Press { card, times }, is_saved) in presses.iter().zip(saves) {
            document.end_step();
            for _ in 0..*times {
                let id = test_map::id(["A", "B"][*card]);
                let x = document.journey().touchpoint(&id).expect("there").at.x;
                document.apply(&[Edit::Change(id, Field::At(Point::new(x + 8, 0)))]).expect("a move");
            }
            if is_saved {
                // A save is a press too, and changes nothing.
                document.end_step();
            }
            states.push(document.journey().clone());
        }
        for state in states.iter().rev().skip(1) {
            prop_assert!(document.undo().is_some());
            prop_assert_eq!(document.journey(), state);
        }
        prop_assert!(!document.can_undo());
        for state in &states[1..] {
            prop_assert!(document.redo().is_some());
            prop_assert_eq!(document.journey(), state);
        }
    }

    #[test]
    fn nothing_typed_is_lost(acts in vec(act(), 1..40)) {
        let mut document = Document::new(test_map::journey("A > B"));
        let (mut committed, mut saved, mut taken_back) = (String::new(), None, None);
        for act in acts {
            let before = note(&document);
            match act {
                Act::Letter => {
                    let letter = Edit::Change(test_map::id("A"), Field::Note(format!("{before}x")));
                    document.apply(&[letter]).expect("a letter");
                    taken_back = None;
                }
                Act::Save | Act::Leave => {
                    document.end_step();
                    committed.clone_from(&before);
                    if matches!(act, Act::Save) {
                        saved = Some((document.revision(), before.clone()));
                    }
                }
                Act::Esc => {
                    document.take_back();
                    prop_assert_eq!(&note(&document), &committed, "back to what was committed, not farther");
                    if before != committed {
                        taken_back = Some(before.clone());
                    }
                }
                Act::Redo => {
                    let is_done = document.redo().is_some();
                    prop_assert!(is_done || taken_back.is_none(), "what Esc took back comes again");
                    if let Some(text) = taken_back.take() {
                        prop_assert_eq!(&note(&document), &text);
                    }
                    committed = note(&document);
                }
            }
            // Undo and redo can come back to what is in the file, and it is then known as saved.
            if let Some((revision, text)) = &saved
                && document.revision() == *revision
            {
                prop_assert_eq!(&note(&document), text);
            }
        }
        let (last, mut reached) = (note(&document), saved.is_none());
        let is_saved = |document: &Document| saved.as_ref().is_some_and(|it| it.0 == document.revision());
        reached |= is_saved(&document);
        while document.undo().is_some() {
            reached |= is_saved(&document);
        }
        prop_assert!(reached, "undo comes by what was saved");
        prop_assert_eq!(note(&document), "");
        while document.redo().is_some() {}
        prop_assert!(note(&document).len() >= last.len());
    }
}
