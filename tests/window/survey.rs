//! Answers of customers are looked through and taken in: from a dialog, by keys, from a file that is opened, from
//! the clipboard; and the panel shows what they say.

use std::path::PathBuf;

use egui::{Event, Key, Modifiers, Pos2, Rect, vec2};
use egui_kittest::kittest::{NodeT as _, Queryable as _, by};
use polku::{gui::DialogAnswer, words::Lang};

use super::{Setting, Window, sample};

/// Answers about two touchpoints of the lunch and a new one, with a name that must not be kept.
const ANSWERS: &str = "Name,Taste of the food,Getting the menu,Music,Satisfied
Aino Virtanen,5,5,5,yes
Eino Korhonen,2,5,5,yes
Helmi Nieminen,3,1,,no
Onni Laine,5,3,5,yes
Veikko Koski,1,1,1,no
";

/// A folder for files of answers.
struct Folder(tempfile::TempDir);

impl Folder {
    fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    fn write(&self, name: &str, text: &str) -> PathBuf {
        let path = self.0.path().join(name);
        std::fs::write(&path, text).unwrap();
        path
    }
}

fn is_surveying(window: &Window) -> bool {
    window.shows("Worth knowing")
}

impl Window {
    /// Returns the box of the first column that is taken for a touchpoint.
    fn here_taken(&self) -> String {
        let is_it = |label: &String| {
            label.contains(", taken for ")
                && !label.starts_with("Name")
                && !label.contains(", taken for Outcome")
                && !label.ends_with("by hand")
        };
        self.labels().into_iter().find(is_it).unwrap()
    }
}

/// Returns what sticks out of the window.
fn beyond(window: &Window, size: egui::Vec2) -> Vec<String> {
    let screen = Rect::from_min_size(Pos2::ZERO, size).expand(0.5);
    let nodes = window.harness.query_all(by().predicate(|node| node.label().is_some()));
    let out = nodes.filter(|node| !screen.contains_rect(node.rect()));
    out.map(|node| format!("{:?} {}", node.accesskit_node().label(), node.rect())).collect()
}

fn begun(folder: &Folder, setting: Setting) -> Window {
    begun_with(folder, ANSWERS, setting)
}

fn begun_with(folder: &Folder, answers: &str, setting: Setting) -> Window {
    let path = folder.write("spring.csv", answers);
    let mut window = Window::of(sample("lunch_restaurant.ron"), setting);
    window.answer(DialogAnswer::Chosen(path));
    window.keys(Modifiers::COMMAND, Key::K);
    window.type_text("import answers");
    window.key(Key::Enter);
    window.wait_until("the answers", is_surveying);
    window.run();
    window
}

#[test]
fn r17_what_is_left_out_is_headed_by_the_sentence_that_nothing_of_it_is_kept() {
    let (folder, size) = (Folder::new(), vec2(1440.0, 900.0));
    let window = begun(&folder, Setting { size, ..Setting::default() });
    let said = "1 column is left out, and nothing of it is ever kept";
    let heading = window.harness.get_by_value(said).rect();
    let focused =
        window.harness.get(by().predicate(|node| node.is_focused() && node.label().is_some())).rect();
    assert!(
        focused.height() > 300.0 && heading.top() >= focused.bottom(),
        "{heading:?} is behind {focused:?}"
    );
}

#[test]
fn answers_are_looked_through_and_taken_in_as_one_step() {
    let folder = Folder::new();
    let mut window = begun(&folder, Setting::default());
    assert!(window.shows("5 rows, 5 columns") && window.shows("1 column is left out"));
    assert!(window.shows("Music is not on the map") && window.shows("Left out because they could say who"));
    window.click("Take in 3 touchpoints");
    window.wait_until("the map", |window| !is_surveying(window));
    assert!(window.shows("1 of 5"), "what it says is shown at once");
    assert_eq!(window.journey().len(), 16);
    let file = polku::format::map::write(window.journey());
    assert!(!file.contains("Virtanen") && !file.contains("Korhonen"), "never a name");
    window.keys(Modifiers::COMMAND, Key::Z);
    assert_eq!(window.journey().len(), 15);
    assert!(!window.is_dirty(), "one step");
}

#[test]
fn r17_of_two_outcomes_each_says_which_question_it_answers() {
    let folder = Folder::new();
    let answers = "Menu,Taste,Would come again,Would recommend\n5,4,Yes,No\n2,5,No,Yes\n4,3,Yes,Yes\n";
    let path = folder.write("autumn.csv", answers);
    let mut window = Window::of(sample("lunch_restaurant.ron"), Setting::default());
    window.answer(DialogAnswer::Chosen(path));
    window.command("import answers");
    window.wait_until("the answers", is_surveying);
    for asked in ["Would come again", "Would recommend"] {
        let taken = format!("{asked}, taken for Outcome · {asked}");
        assert!(window.shows(&taken), "{taken}: {:?}", window.labels());
    }
}

#[test]
fn what_stands_for_no_answer_is_not_counted_as_one() {
    let folder = Folder::new();
    let answers = ANSWERS.replace("Veikko Koski,1,", "Veikko Koski,n/a,");
    let window = begun_with(&folder, &answers, Setting::default());
    assert!(window.has("Taste of the food") && window.shows("4 answers"), "{:?}", window.labels());
}

#[test]
fn by_keys_alone_a_column_is_left_out_and_the_rest_is_taken() {
    let folder = Folder::new();
    let mut window = begun(&folder, Setting::default());
    assert!(window.here().starts_with("Columns. Taste of the food"), "{}", window.here());
    window.key(Key::ArrowDown);
    window.key(Key::ArrowDown);
    assert!(window.here().contains("Music"), "{}", window.here());
    window.click("Music, taken for New touchpoint");
    window.click("Leave out");
    assert!(window.shows("2 columns are left out"));
    window.keys(Modifiers::COMMAND, Key::Z);
    assert!(window.shows("1 column is left out"), "a choice is taken back");
    window.keys(Modifiers::COMMAND, Key::Enter);
    window.wait_until("the map", |window| !is_surveying(window));
    assert_eq!(window.journey().len(), 16);
}

#[test]
fn cancelling_leaves_the_map_as_it_was() {
    let folder = Folder::new();
    let mut window = begun(&folder, Setting::default());
    window.click("Cancel");
    assert!(!is_surveying(&window) && !window.is_dirty());
    assert_eq!(window.journey().len(), 15);
}

#[test]
fn opened_or_pasted_answers_are_answers_and_no_respondent_is_a_touchpoint() {
    let folder = Folder::new();
    let path = folder.write("spring.csv", ANSWERS);
    let mut window = Window::sample("lunch_restaurant.ron");
    window.answer(DialogAnswer::Chosen(path));
    window.keys(Modifiers::COMMAND, Key::O);
    window.wait_until("the answers", is_surveying);
    window.click("Cancel");
    let pasted = ANSWERS.replace(',', "\t");
    window.harness.event(Event::Paste(pasted));
    window.run();
    assert!(is_surveying(&window));
    window.click("Cancel");
    window.harness.event(Event::Paste("Cloakroom\nCoffee\nDessert\nBill".to_owned()));
    window.run();
    assert_eq!(window.journey().len(), 19, "a list is still a list");
}

#[test]
fn a_dropped_file_of_answers_is_looked_through_and_a_dropped_list_is_opened() {
    let folder = Folder::new();
    let mut window = Window::sample("lunch_restaurant.ron");
    window.drop_file(&folder.write("spring.csv", ANSWERS));
    window.wait_until("the answers", is_surveying);
    window.click("Cancel");
    window.drop_file(&folder.write("list.csv", "Touchpoint;Stage\nGreeting;Arriving\nMenu;Ordering"));
    window.wait_until("the list", |window| window.journey().len() == 2);
}

#[test]
fn what_is_missing_is_told_where_keys_would_take_it() {
    let folder = Folder::new();
    let mut window = begun(&folder, Setting::default());
    for _ in 0..3 {
        window.click(&window.here_taken());
        window.click("Leave out");
    }
    window.keys(Modifiers::COMMAND, Key::Enter);
    assert!(
        is_surveying(&window) && window.shows("No column is taken for a touchpoint"),
        "{:?}",
        window.labels()
    );
}

#[test]
fn a_survey_of_the_same_name_is_replaced_after_asking() {
    let folder = Folder::new();
    let mut window = begun(&folder, Setting::default());
    window.keys(Modifiers::COMMAND, Key::Enter);
    window.run();
    window
        .answer(DialogAnswer::Chosen(folder.write("spring.csv", &ANSWERS.replace("5,5,5,yes", "5,5,4,yes"))));
    window.keys(Modifiers::COMMAND, Key::K);
    window.type_text("import answers");
    window.key(Key::Enter);
    window.wait_until("the answers", is_surveying);
    window.keys(Modifiers::COMMAND, Key::Enter);
    window.run();
    assert!(window.shows("Replace the survey"), "{:?}", window.labels());
    window.click("Replace");
    assert!(!is_surveying(&window));
    let surveys = window.journey().items_of(polku::journey::ListName::Survey).count();
    assert_eq!(surveys, 1);
}

#[test]
fn nothing_overlaps_or_is_cut_on_the_screen_and_in_the_panel_of_customers() {
    let folder = Folder::new();
    for size in [vec2(1024.0, 640.0), vec2(1440.0, 900.0), vec2(3840.0, 2160.0)] {
        let mut window = begun(&folder, Setting { size, ..Setting::default() });
        assert_eq!(beyond(&window, size), Vec::<String>::new(), "the columns at {size}");
        window.keys(Modifiers::COMMAND, Key::Enter);
        window.run();
        assert_eq!(window.misfits(), Vec::<String>::new(), "the panel at {size}");
    }
    let mut finnish = Window::of(
        sample("ruokatilaus.ron"),
        Setting { lang: Lang::Fi, size: vec2(1440.0, 900.0), dark: true },
    );
    finnish.click(&finnish.tab("Asiakkaat"));
    assert!(finnish.shows("61 / 235") && finnish.shows("Katkaisevat yksin"));
}

#[test]
fn r18_a_rating_is_typed_on_the_scale_on_which_it_was_given() {
    let mut window = Window::sample("lunch_restaurant.ron");
    window.click(&window.card(13));
    window.click("On a scale…");
    window.run();
    assert_eq!(window.here(), "Rating as it was said");
    window.type_text("2");
    assert_eq!(window.level(13), "negative");
    window.keys(Modifiers::COMMAND, Key::A);
    window.type_text("9");
    assert_eq!(window.level(13), "negative", "what is not on the scale changes nothing");
    assert!(window.shows("not on this scale"));
}

#[test]
fn r17_a_survey_is_taken_out_again_with_its_answers() {
    let mut window = Window::sample("grocery_delivery.ron");
    window.click(&window.tab("Customers"));
    window.click("Take “Spring survey, 2026-04” out of the map, with its answers");
    assert!(window.shows("No survey yet"));
    assert_eq!(window.journey().items_of(polku::journey::ListName::Survey).count(), 0);
    window.keys(Modifiers::COMMAND, Key::Z);
    assert!(window.shows("61 of 235"));
}
