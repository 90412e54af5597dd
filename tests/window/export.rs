//! The map as a picture: the same bytes as the rooms below make, in the theme that is on.

use std::{fs, path::Path};

use egui::{Key, Modifiers, OutputCommand};
use polku::{
    editor::Document,
    format::{
        png,
        report::{self, Report, ReportSource},
        svg::svg,
    },
    gui::DialogAnswer,
    insight::{Insight, Meaning, View},
    journey::{Day, Edit, Field, test_map},
    picture::{Letterhead, Scene, Sheet, Theme},
    words::Lang,
};
use tempfile::tempdir;

use super::{Setting, Window};

impl Window {
    /// Exports the map as a picture, as the window shows it.
    pub(super) fn export(&mut self) {
        self.keys(Modifiers::COMMAND, Key::E);
        self.click("Save as PNG…");
    }

    /// Chooses another row in a box of the export.
    fn choose_instead(&mut self, name: &str, now: &str, row: &str) {
        self.click(&format!("{name}: {now}"));
        self.click(row);
    }
}

/// Returns what the rooms below make of the map that is shown.
fn drawn(window: &Window, theme: Theme) -> String {
    let (journey, words) = (window.journey(), Lang::En.words());
    let insight = Insight::of(journey, &View::default());
    let scene = Scene::new(journey, &insight);
    let sentences = (words.verdict_sentence(&insight, journey), words.reach_sentence(&insight, journey));
    svg(&Sheet::headed(&head(), &scene, journey, &insight, words, (&sentences.0, &sentences.1)), theme)
}

/// Returns the head with the day on which the windows of tests are.
fn head() -> Letterhead {
    Letterhead { date: Day::new("2026-11-28").expect("a day"), ..Letterhead::default() }
}

#[test]
fn svg_and_png_are_the_bytes_that_the_rooms_below_make() {
    let folder = tempdir().unwrap();
    let mut window = Window::sample("lunch_restaurant.ron");
    let expected = drawn(&window, Theme::Light);
    for (name, bytes) in
        [("map.svg", expected.clone().into_bytes()), ("map.png", png::png(&expected, 2.0).unwrap())]
    {
        let path = folder.path().join(name);
        window.answer(DialogAnswer::Chosen(path.clone()));
        window.export();
        window.wait_for(&format!("Exported {}", path.display()));
        assert!(fs::read(&path).unwrap() == bytes, "{name}");
    }
    assert!(
        window.dialogs.asked().iter().all(|suggested| suggested.ends_with("Lunch restaurant.png")),
        "{:?}",
        window.dialogs.asked()
    );
    assert!(!window.is_dirty());
}

#[test]
fn a_report_is_what_the_rooms_below_write() {
    let folder = tempdir().unwrap();
    let mut window = Window::sample("congress.ron");
    window.submenu("View", "Theme", "Dark");
    let (journey, words, theme) = (window.journey().clone(), Lang::En.words(), Theme::Dark);
    let insight = Insight::of(&journey, &View { today: head().date, ..View::default() });
    let (meaning, scene) = (Meaning::of(&journey, &insight), Scene::new(&journey, &insight));
    let letterhead = &head();
    let source = ReportSource { journey: &journey, insight: &insight, meaning: &meaning, words, letterhead };
    let report = Report::of(&source, &scene, theme);
    for (name, text) in [("map.html", report::html(&report)), ("map.MD", report::markdown(&report))] {
        let path = folder.path().join(name);
        window.answer(DialogAnswer::Chosen(path.clone()));
        window.export();
        window.wait_for(&format!("Exported {}", path.display()));
        assert!(fs::read_to_string(&path).unwrap() == text, "{name}");
    }
}

#[test]
fn the_picture_is_in_the_theme_and_shows_the_ratings_that_are_on() {
    let folder = tempdir().unwrap();
    let mut window = Window::sample("lunch_restaurant.ron");
    window.submenu("View", "Theme", "Dark");
    window.keys(Modifiers::COMMAND, Key::A);
    window.key(Key::Num3);
    let path = folder.path().join("map.svg");
    window.answer(DialogAnswer::Chosen(path.clone()));
    window.export();
    window.wait_for("Exported");
    let written = fs::read_to_string(&path).unwrap();
    assert!(written.contains("All 15 touchpoints are positive."));
    assert!(written == drawn(&window, Theme::Dark));
}

#[test]
fn an_export_of_another_ending_is_refused_and_without_one_it_is_a_png() {
    let folder = tempdir().unwrap();
    let mut window = Window::sample("lunch_restaurant.ron");
    window.answer(DialogAnswer::Chosen(folder.path().join("map.doc")));
    window.export();
    window.wait_for(
        "An export ends in .png, .svg, .pdf, .html, .md or .pptx, not in .doc. Nothing was written",
    );
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
    window.answer(DialogAnswer::Chosen(folder.path().join("map")));
    window.export();
    window.wait_for("Exported");
    assert!(fs::read(folder.path().join("map.png")).unwrap().starts_with(b"\x89PNG"));
}

#[test]
fn a_pdf_is_what_the_terminal_writes_of_the_map_that_is_seen() {
    let folder = tempdir().unwrap();
    let path = folder.path().join("map.pdf");
    let mut window = Window::sample("lunch_restaurant.ron");
    window.answer(DialogAnswer::Chosen(path.clone()));
    window.export();
    window.wait_for("Exported");
    let document = lopdf::Document::load(&path).unwrap();
    let text = document.extract_text(&[1]).unwrap();
    assert!(text.contains("The experience is broken.") && text.contains("Getting the menu"), "{text}");
}

#[test]
fn an_ending_that_polku_adds_replaces_no_picture_unasked() {
    let folder = tempdir().unwrap();
    let path = folder.path().join("map.png");
    fs::write(&path, "theirs").unwrap();
    let mut window = Window::sample("lunch_restaurant.ron");
    window.answer(DialogAnswer::Chosen(folder.path().join("map")));
    window.export();
    window.wait_for("map.png is there already. Replace it?");
    assert_eq!(fs::read_to_string(&path).unwrap(), "theirs");
}

/// Exports where no file dialog can be shown: to a path that is typed.
fn export_to_typed(window: &mut Window, path: &Path) {
    window.answer(DialogAnswer::NoDialog);
    window.export();
    window.wait_for("Export to which file? It ends in .png");
    window.click("Path of the file");
    window.keys(Modifiers::COMMAND, Key::A);
    window.type_text(&path.display().to_string());
    window.click("Export");
}

#[test]
fn a_typed_path_with_the_ending_of_no_export_stays_to_be_put_right() {
    let folder = tempdir().unwrap();
    let path = folder.path().join("map.doc");
    let mut window = Window::sample("lunch_restaurant.ron");
    export_to_typed(&mut window, &path);
    window.wait_for(
        "An export ends in .png, .svg, .pdf, .html, .md or .pptx, not in .doc. Nothing was written",
    );
    assert_eq!(window.value("Path of the file"), path.display().to_string());
}

#[test]
fn a_typed_path_replaces_a_picture_only_when_asked() {
    let folder = tempdir().unwrap();
    let path = folder.path().join("map.svg");
    for answer in ["Cancel", "Replace"] {
        fs::write(&path, "theirs").unwrap();
        let mut window = Window::sample("lunch_restaurant.ron");
        export_to_typed(&mut window, &path);
        window.wait_for("map.svg is there already. Replace it?");
        assert_eq!(fs::read_to_string(&path).unwrap(), "theirs");
        window.click(answer);
        if answer == "Replace" {
            window.wait_for("Exported");
        }
        assert_eq!(fs::read_to_string(&path).unwrap() == "theirs", answer == "Cancel");
    }
}

#[test]
fn a_picture_can_be_copied() {
    let mut window = Window::sample("lunch_restaurant.ron");
    window.harness.key_press_modifiers(Modifiers::COMMAND.plus(Modifiers::SHIFT), Key::C);
    let mut copied = None;
    while copied.is_none() {
        std::thread::sleep(std::time::Duration::from_millis(5));
        window.harness.step();
        copied = window.harness.output().platform_output.commands.iter().find_map(|command| match command {
            OutputCommand::CopyImage(image) => Some(image.size),
            _ => None,
        });
    }
    let expected = png::pixels(&drawn(&window, Theme::Light), 2.0).unwrap();
    assert_eq!(copied, Some([expected.width, expected.height]));
    window.run();
    assert!(window.shows("The picture is on the clipboard"));
}

#[test]
fn what_nothing_draws_is_told_with_the_picture() {
    let folder = tempdir().unwrap();
    let mut map = test_map::journey("A +");
    // The title is so long that the card cuts it: only the list below the exported map has all of it.
    let title = "a long way to go ".repeat(12) + "\u{10ff00}";
    test_map::edit(&mut map, Edit::Change(test_map::id("A"), Field::Title(title)));
    let mut window = Window::of(Document::new(map), Setting::default());
    for (name, is_told) in [("map.svg", false), ("map.png", true)] {
        let path = folder.path().join(name);
        window.answer(DialogAnswer::Chosen(path.clone()));
        window.export();
        window.wait_for(&format!("Exported {}", path.display()));
        let told = "one character is drawn as a box, as no font here can draw it: U+10FF00; install a font";
        assert_eq!(window.shows(told), is_told, "{name}: {:?}", window.labels());
    }
}

#[test]
fn the_picture_is_what_the_lens_shows() {
    let folder = tempdir().unwrap();
    let mut window = Window::sample("lunch_restaurant.ron");
    window.click("Lens: Us vs customers");
    let path = folder.path().join("map.svg");
    window.answer(DialogAnswer::Chosen(path.clone()));
    window.export();
    window.wait_for("Exported");
    let written = fs::read_to_string(&path).unwrap();
    assert!(written.contains("Lens: Us vs customers") && written.contains(">Blind spot<"));
}

#[test]
fn the_map_s_own_file_is_never_exported_over_under_any_name() {
    let folder = tempdir().unwrap();
    let map = folder.path().join("map.md");
    fs::write(&map, crate::map_file::EXAMPLE).unwrap();
    let mut window = Window::file(&map);
    let mut names = vec![map.clone()];
    #[cfg(unix)]
    {
        names.extend(["link.svg", "hard.svg"].map(|name| folder.path().join(name)));
        std::os::unix::fs::symlink(&map, &names[1]).unwrap();
        fs::hard_link(&map, &names[2]).unwrap();
    }
    for name in names {
        window.answer(DialogAnswer::Chosen(name.clone()));
        window.export();
        window.wait_for(&format!("{}: this is the file that it is made from", name.display()));
        window.click("Close this message");
    }
    assert_eq!(fs::read_to_string(&map).unwrap(), crate::map_file::EXAMPLE);
}

#[test]
fn r17_the_questionnaire_is_written_in_the_language_of_the_map() {
    let folder = tempdir().unwrap();
    let mut window = Window::sample("kongressi.ron");
    for (name, part) in [("kysely.html", "Tulisitko uudelleen?"), ("kysely.csv", "Asiakasryhmä")] {
        let path = folder.path().join(name);
        window.answer(DialogAnswer::Chosen(path.clone()));
        window.menu("File", "Questionnaire…");
        window.wait_for(&format!("Exported {}", path.display()));
        assert!(fs::read_to_string(&path).unwrap().contains(part), "{name}");
    }
    assert!(!window.is_dirty());
}

#[test]
fn what_is_exported_is_chosen_beside_the_page_as_it_will_be() {
    let folder = tempdir().unwrap();
    let mut window = Window::sample("congress.ron");
    window.keys(Modifiers::COMMAND, Key::E);
    window.choose_instead("What", "The map", "The report");
    window.wait_for("Page 1 of");
    window.key(Key::PageDown);
    assert!(window.shows("Page 2 of"), "{:?}", window.labels());
    window.click("Page before");
    assert!(window.shows("Page 1 of"));
    window.choose_instead("Paper", "A4", "A3");
    window.choose_instead("Colours", "Light", "Dark");
    let path = folder.path().join("report");
    window.answer(DialogAnswer::Chosen(path.clone()));
    window.click("Save as PDF…");
    window.wait_for("Exported");
    assert!(window.dialogs.asked().iter().all(|suggested| suggested.ends_with("Congress report.pdf")));
    window.keys(Modifiers::COMMAND, Key::E);
    assert!(window.has("What: The report") && window.has("Paper: A3"), "what was exported last comes first");
    window.choose_instead("What", "The report", "Stickers to cut out");
    assert!(window.has("Paper: A4"), "each kind has a paper of its own");
    window.choose_instead("What", "Stickers to cut out", "The report");
    assert!(window.has("Paper: A3"));
    let document = lopdf::Document::load(path.with_extension("pdf")).unwrap();
    let page = *document.get_pages().values().next().unwrap();
    let size = document.get_dictionary(page).unwrap().get(b"MediaBox").unwrap().as_array().unwrap();
    assert!((size[2].as_float().unwrap() - 842.0).abs() < 1.0, "A3 is 297 mm wide: {size:?}");
}

#[test]
fn words_that_are_hard_to_read_are_told_beside_the_page() {
    let wide: Vec<_> = (0..20).map(|n| format!("S{n} -")).collect();
    let mut window = Window::of(Document::new(test_map::journey(&wide.join(" > "))), Setting::default());
    window.keys(Modifiers::COMMAND, Key::E);
    window.choose_instead("Format", "PNG picture", "The map on paper (PDF)");
    window.wait_for("A4: the smallest words");
    window.choose_instead("Paper", "A4", "A0");
    window.wait_until("words that can be read", |window| !window.shows("the smallest words"));
}

#[test]
fn nothing_moves_where_there_are_pages_to_turn() {
    let mut window = Window::sample("congress.ron");
    window.keys(Modifiers::COMMAND, Key::E);
    let places = |window: &Window, what: &str, save: &str| [what, save].map(|label| window.rect(label).top());
    let before = places(&window, "What: The map", "Save as PNG…");
    window.choose_instead("What", "The map", "The report");
    window.wait_for("Page 1 of");
    window.run();
    let after = places(&window, "What: The report", "Save as PDF…");
    assert!(
        before.iter().zip(after).all(|(before, after)| (before - after).abs() < 0.5),
        "{before:?} {after:?}"
    );
}

#[test]
fn a_quick_tap_opens_a_list_above_the_box_that_it_is_in_each_time() {
    let mut window = Window::sample("congress.ron");
    window.keys(Modifiers::COMMAND, Key::E);
    let at = window.rect("What: The map").center();
    for _ in 0..5 {
        window.tap_at(at);
    }
    window.click_at(window.rect("Slides").center());
    assert!(window.has("What: Slides"), "{:?}", window.labels());
}

#[test]
fn slides_are_shown_before_they_are_written_and_a_text_as_text() {
    let mut window = Window::sample("lunch_restaurant.ron");
    window.keys(Modifiers::COMMAND, Key::E);
    window.choose_instead("What", "The map", "Slides");
    assert!(window.has("Save as PPTX…"), "{:?}", window.labels());
    window.wait_for("Slide 1 of");
    window.choose_instead("What", "Slides", "The report");
    window.choose_instead("Format", "Report on paper (PDF)", "Report as text (Markdown)");
    window.wait_for("# Lunch restaurant");
    window.key(Key::Escape);
    assert!(!window.has("Save as MD…"), "{:?}", window.labels());
}

#[test]
fn what_is_done_against_breaks_is_offered_once_something_is_and_a_report_is_no_poster() {
    let mut window = Window::sample("congress.ron");
    window.keys(Modifiers::COMMAND, Key::E);
    window.choose_instead("What", "The map", "Actions");
    window.choose_instead("Format", "Table of actions (CSV)", "Tasks (Markdown)");
    window.wait_for("- [ ]");
    window.choose_instead("What", "Actions", "The report");
    window.click("Paper: A4");
    assert!(window.has("A3") && !window.has("A1") && !window.has("A0"), "{:?}", window.labels());
    window.key(Key::Escape);
    window.choose_instead("What", "The report", "The map");
    for key in [Key::Tab, Key::Tab, Key::Enter, Key::End, Key::Enter] {
        window.key(key);
    }
    assert!(window.has("What: Actions"), "the last by key: {:?}", window.labels());
    window.key(Key::Escape);

    let mut window = Window::of(Document::new(test_map::journey("A - > B +")), Setting::default());
    window.keys(Modifiers::COMMAND, Key::E);
    window.click("What: The map");
    assert!(window.has("Slides") && !window.has("Actions"), "{:?}", window.labels());
}
