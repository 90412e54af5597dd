//! Lists and tables in the window: pasted, opened, dropped.

use std::fs;

use egui::{Key, Modifiers, PointerButton, vec2};
use polku::{
    gui::DialogAnswer,
    journey::{Journey, test_map},
};
use tempfile::TempDir;

use super::{MARKED, Window};

const TABLE: &str = "Stage\tTitle\tRating\tOwner\nBefore\t\"Ad\nin print\"\tsuperb\tAnna\n\tMenu\t2\t\n";

#[test]
fn a_pasted_table_is_one_step_and_what_cannot_be_used_is_told() {
    let mut window = Window::on(Journey::new(""));
    window.paste(TABLE);
    window.run();
    assert_eq!(window.chain(), ["Ad\nin print", "Menu"]);
    assert_eq!(window.level(2), "negative");
    assert!(window.shows("line 1: the column “Owner” has no place in a map"), "{:?}", window.labels());
    assert!(window.shows("(and one more)"), "{:?}", window.labels());
    let notes: Vec<_> = window.journey().touchpoints().map(|touchpoint| touchpoint.note.clone()).collect();
    assert!(notes.contains(&"Rating: superb\nOwner: Anna".to_owned()), "{notes:?}");
    assert_eq!(window.undo_all(), 1);
    assert!(!window.is_dirty() && window.stages().is_empty());
}

#[test]
fn a_pasted_table_fills_the_stages_and_actors_of_the_map() {
    let mut window = Window::on(test_map::journey("A"));
    window.paste("Touchpoint\tStage\tActors\nAd\tBefore\tAgency\nMenu\tBefore\tAgency, Cook");
    window.paste("Touchpoint\tStage\tActors\nBill\tBefore\tCook");
    assert_eq!((window.stages().len(), window.journey().actors().len()), (1, 2));
    assert_eq!(window.undo_all(), 2);
}

#[test]
fn lists_and_tables_open_as_new_unsaved_maps() {
    let folder = TempDir::new().unwrap();
    let utf16 = |text: &str| {
        let units = text.encode_utf16().flat_map(u16::to_le_bytes);
        [0xFF, 0xFE].into_iter().chain(units).collect::<Vec<_>>()
    };
    for (name, content) in [
        ("todo.txt", b"\xEF\xBB\xBF- [ ] Ad\r\n- [x] Menu\r\n".to_vec()),
        ("todo.md", b"# todo\n* Ad\n* Menu".to_vec()),
        ("todo.tsv", b"Title\tStage\nAd\tBefore\nMenu\tBefore".to_vec()),
        ("todo.csv", b"Title,Stage\nAd,Before\nMenu,Before".to_vec()),
        ("todo.TXT", utf16("\u{2022}\tAd\r\n\u{2022}\tMenu\r\n")),
    ] {
        let path = folder.path().join(name);
        fs::write(&path, &content).unwrap();
        for dropped in [false, true] {
            let mut window = Window::sample("congress.ron");
            if dropped {
                window.drop_file(&path);
            } else {
                window.answer(DialogAnswer::Chosen(path.clone()));
                window.keys(Modifiers::COMMAND, Key::O);
            }
            window.wait_until(name, |window| window.journey().about().title == "todo");
            assert_eq!(window.chain(), ["Ad", "Menu"], "{name}");
            assert!(window.is_dirty() && window.path().is_none(), "{name}");
            assert_eq!(fs::read(&path).unwrap(), content, "the list stays as it is");
        }
    }
}

#[test]
fn an_opened_list_is_saved_beside_it_as_a_map_and_tells_what_it_kept() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("table.tsv");
    fs::write(&path, TABLE).unwrap();
    let mut window = Window::sample("congress.ron");
    window.drop_file(&path);
    window.wait_for("the column “Owner” has no place in a map");
    let map = folder.path().join("table.ron");
    window.answer(DialogAnswer::Chosen(map.clone()));
    window.keys(Modifiers::COMMAND, Key::S);
    window.wait_for("saved   table.ron");
    assert_eq!(window.dialogs.asked(), [map]);
}

#[test]
fn a_list_that_cannot_be_used_is_told_with_its_line_and_changes_nothing() {
    let folder = TempDir::new().unwrap();
    for (name, content, part) in [
        ("a.txt", &b"Ad\n- \nMenu"[..], "a.txt: line 2: a list mark without a text"),
        ("b.txt", b"K\xE4ynti", "b.txt: the file is not text in UTF-8; save it as UTF-8"),
        ("c.txt", b"%PDF-1.7", "c.txt: the file is a PDF"),
    ] {
        let path = folder.path().join(name);
        fs::write(&path, content).unwrap();
        let mut window = Window::on(test_map::journey("A"));
        window.drop_file(&path);
        window.wait_for(part);
        assert_eq!((window.titles().join(" "), window.is_dirty()), ("A".to_owned(), false));
    }
}

#[test]
fn a_middle_click_pastes_what_is_marked_and_a_middle_drag_does_not() {
    let mut window = Window::on(test_map::journey("A > B"));
    let at = window.canvas().rect().center() + vec2(0.0, 150.0);
    window.drag(PointerButton::Middle, at, at + vec2(60.0, 10.0), Modifiers::NONE);
    window.run();
    assert!(!window.is_dirty());
    window.move_to(at);
    window.button(PointerButton::Middle, at, true, Modifiers::NONE);
    window.button(PointerButton::Middle, at, false, Modifiers::NONE);
    window.wait_until(MARKED, Window::is_dirty);
    assert_eq!(window.titles(), ["A", "Ad", "B", "Menu"]);
    assert_eq!(window.undo_all(), 1);
}
