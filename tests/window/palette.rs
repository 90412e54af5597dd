//! The palette: it finds every command by its name, and runs it.

use egui::{Key, Modifiers};
use polku::{
    editor::Document,
    gui::{CommandId, Menu},
    journey::{Action, ActionId, Address, Case, CaseId, Contact, Edit, Group, Item},
};

use super::{Window, sample};

const PALETTE: &str = "What do you want to do?";

/// Opens the lunch with a conflict, an action, a case and a round that is over, as if the bill was mended, a card
/// selected, a step to undo and one to redo, something that was looked for, and unsaved work that was left behind:
/// most commands have something to do.
pub(super) fn busy() -> Window {
    let lunch = sample("lunch_restaurant.ron").journey().clone();
    let said = ["Lunch", "Lunch restaurant", "Lunch at noon"].map(str::to_owned);
    let conflict = Item::Conflict(lunch.conflict(&Address::Map, "title", said));
    let broken =
        lunch.touchpoints().find(|touchpoint| touchpoint.title.starts_with("Opening hours")).unwrap();
    let action = Item::Action(Action::new(ActionId::from_number(1), broken.id.clone(), "Longer hours"));
    let greeting = lunch.touchpoints().find(|touchpoint| touchpoint.title.starts_with("How fast")).unwrap();
    let mut case = Case::new(CaseId::from_number(1), greeting.id.clone());
    case.contacts.push(Contact::on_day(0));
    let spring = Item::Group(Group { aside: true, ..Group::new("spring", 1) });
    let disputed = lunch
        .apply(&[conflict, action, Item::Case(case), spring].map(|item| Edit::Put(item.into())))
        .expect("a conflict and a round");
    let mut window = Window::with_work_left(Document::new(disputed));
    window.keys(Modifiers::COMMAND, Key::F);
    window.type_text("menu");
    window.key(Key::Escape);
    window.click(&window.card(14));
    window.key(Key::W);
    window.click(&window.card(7));
    window.key(Key::Num3);
    window.key(Key::Num2);
    window.keys(Modifiers::COMMAND, Key::Z);
    window
}

pub(super) fn label(window: &Window, command: CommandId) -> String {
    window.harness.state().label(command).into_owned()
}

/// Returns the command's name in the palette: with its menu, where that is a choice.
fn name(window: &Window, command: CommandId) -> String {
    let app = window.harness.state();
    command.menu().called(app.label(command), app.words()).into_owned()
}

/// Opens windows in which something else is selected, which other commands are for: two cards, all of them, a
/// connection, a stage; and one that looks at an earlier round.
fn others_selected() -> Vec<Window> {
    let [mut two, mut all, mut connection, mut stage, mut earlier, mut timed] = [(); 6].map(|()| busy());
    let first = two.card(1);
    two.click_with(Modifiers::SHIFT, &first);
    all.keys(Modifiers::COMMAND, Key::A);
    let end = connection.card_rect(1).center_bottom();
    connection.click_at(end.lerp(connection.card_rect(2).center_top(), 0.5));
    stage.click("Stage Arriving");
    earlier.choose("Round", "spring");
    timed.keys(Modifiers::COMMAND, Key::K);
    timed.type_text("Timer: 5 min");
    timed.key(Key::Enter);
    vec![two, all, connection, stage, earlier, timed]
}

#[test]
fn every_command_can_be_found_in_the_palette_by_its_name() {
    let mut windows = others_selected();
    windows.insert(0, busy());
    let mut missing: Vec<_> =
        CommandId::all().iter().copied().filter(|it| *it != CommandId::Palette).collect();
    for mut window in windows {
        let is_ready = |command: &CommandId| window.harness.state().is_ready(*command);
        let (ready, others) = missing.into_iter().partition::<Vec<_>, _>(is_ready);
        missing = others;
        window.keys(Modifiers::COMMAND, Key::K);
        for command in ready {
            let label = name(&window, command);
            window.harness.key_press_modifiers(Modifiers::COMMAND, Key::A);
            window.type_text(&label);
            assert!(window.button_is_shown(&label), "{label}: {:?}", window.labels());
        }
        window.key(Key::Escape);
        assert!(!window.shows(PALETTE));
    }
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn whatever_is_on_or_off_can_be_switched_in_the_palette() {
    let mut window = busy();
    // Whether the window covers the screen is decided by the system.
    for &command in CommandId::all().iter().filter(|command| **command != CommandId::FullScreen) {
        let Some(before) = window.harness.state().is_on(command) else { continue };
        // A break is looked at as if it were mended; contacts belong to a touchpoint with a case.
        for card in [4, 7] {
            if !window.harness.state().is_ready(command) {
                window.click(&window.card(card));
            }
        }
        window.keys(Modifiers::COMMAND, Key::K);
        window.type_text(&name(&window, command));
        window.key(Key::Enter);
        let is_choice =
            matches!(command.menu(), Menu::Theme | Menu::InterfaceSize | Menu::Language | Menu::Lens);
        let expected = is_choice || !before;
        assert_eq!(window.harness.state().is_on(command), Some(expected), "{}", command.name());
    }
}

#[test]
fn the_palette_runs_what_is_marked_clicked_or_entered() {
    for modifiers_key in [(Modifiers::COMMAND, Key::K), (Modifiers::COMMAND.plus(Modifiers::SHIFT), Key::P)] {
        let mut window = Window::sample("lunch_restaurant.ron");
        window.keys(modifiers_key.0, modifiers_key.1);
        window.type_text("select");
        window.key(Key::Enter);
        assert_eq!(window.selected().len(), 15);
    }
    let mut window = Window::sample("lunch_restaurant.ron");
    window.keys(Modifiers::COMMAND, Key::K);
    window.type_text("zoom");
    window.key(Key::ArrowDown);
    window.key(Key::ArrowUp);
    window.key(Key::Enter);
    assert!(window.shows("100 %"), "the first row is marked again");
    window.keys(Modifiers::COMMAND, Key::K);
    window.type_text("zoom");
    window.key(Key::ArrowDown);
    window.key(Key::Enter);
    assert!(window.shows("125 %"), "the second row is Zoom in");
    window.keys(Modifiers::COMMAND, Key::K);
    window.type_text("zoom");
    window.click("Zoom to 100 %");
    assert!(window.shows("100 %") && !window.shows(PALETTE));
}

#[test]
fn what_cannot_be_done_now_stays_in_the_palette_with_why() {
    let mut window = Window::sample("lunch_restaurant.ron");
    window.keys(Modifiers::COMMAND, Key::K);
    window.type_text("rate");
    assert!(window.shows("Rate negative: first select a touchpoint"), "{:?}", window.labels());
    window.type_text(" neg");
    window.key(Key::Enter);
    assert!(window.shows(PALETTE) && !window.is_dirty(), "it stays open");
    let told = window.labels().iter().filter(|it| **it == "Rate negative: first select a touchpoint").count();
    assert_eq!(told, 2, "by the row and by the answer: {:?}", window.labels());
    window.key(Key::Escape);
    window.click(&window.card(1));
    window.command("rate negative");
    assert_eq!(window.level(1), "negative", "{:?}", window.labels());
}

#[test]
fn what_can_be_done_comes_before_what_cannot() {
    let mut window = Window::sample("lunch_restaurant.ron");
    window.keys(Modifiers::COMMAND, Key::K);
    window.type_text("stage");
    let (new, left) = (window.rect("New stage"), window.rect("Move stage left: first select a stage"));
    assert!(new.top() < left.top());
}

#[test]
fn a_word_that_begins_so_comes_before_one_that_ends_so() {
    let mut window = Window::sample("lunch_restaurant.ron");
    for (typed, first, later) in [
        ("tally", "Export…", "Distribute horizontally: first select three touchpoints or more"),
        ("title", "Name the map", "Line on exports…"),
        ("rename map", "Name the map", "Save as…"),
    ] {
        window.keys(Modifiers::COMMAND, Key::K);
        window.type_text(typed);
        assert!(window.rect(first).top() < window.rect(later).top(), "{typed}: {:?}", window.labels());
        window.key(Key::Escape);
    }
}

#[test]
fn the_palette_finds_a_command_by_other_words_for_it() {
    let mut window = Window::sample("lunch_restaurant.ron");
    for (typed, row) in [("title", "Rename"), ("link", "Connect"), ("png", "Export…"), ("shortcuts", "Keys")]
    {
        window.keys(Modifiers::COMMAND, Key::K);
        window.type_text(typed);
        assert!(window.shows(row), "{typed}: {:?}", window.labels());
        window.key(Key::Escape);
    }
}

#[test]
fn the_palette_says_when_there_is_nothing() {
    let mut window = Window::sample("lunch_restaurant.ron");
    window.keys(Modifiers::COMMAND, Key::K);
    window.type_text("qqq");
    assert!(window.shows("No command is called that"));
    window.key(Key::Enter);
    assert!(window.shows(PALETTE));
}
