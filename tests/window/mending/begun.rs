//! An action that is begun, emptied and left by keys (R19), and what is shown of mending where there is nothing to
//! mend.

use super::*;

#[test]
fn r19_an_action_that_is_emptied_keeps_its_place_and_its_keys_and_one_that_says_more_stays() {
    let mut window = lunch();
    window.write(7, "A");
    window.click("Another action");
    window.type_text("Second");
    window.key(Key::Enter);
    let whats =
        |window: &Window| window.journey().actions().map(|action| action.what.clone()).collect::<Vec<_>>();
    let whats_shown = |window: &Window| window.harness.query_all(by().label(WHAT)).count();
    let fields = by().label(WHAT).predicate(|node| node.value().as_deref() == Some("A"));
    window.harness.get(fields).focus();
    window.run();
    window.key(Key::End);
    window.key(Key::Backspace);
    assert_eq!((whats(&window), whats_shown(&window)), (vec!["Second".to_owned()], 2));
    window.type_text("First");
    window.key(Key::Enter);
    assert_eq!(whats(&window), ["First", "Second"]);
    window.click("Delete the action “Second”");
    window.click("State: Doing");
    window.retype(WHAT, " ");
    window.key(Key::Enter);
    assert_eq!(window.only_action().state, ActionState::Doing, "it says something else");
}

#[test]
fn r19_an_action_is_begun_also_where_nothing_breaks_and_nowhere_else_by_that() {
    let mut window = Window::of(Document::new(test_map::journey("A + > B ? > C -")), Setting::default());
    window.pick_card(1);
    window.keys(Modifiers::SHIFT, Key::A);
    assert_eq!(window.focused().as_deref(), Some(WHAT));
    window.key(Key::Escape);
    assert!(window.has(WHAT), "what is begun stays while it is selected: {:?}", window.labels());
    window.pick_card(2);
    assert!(!window.has(WHAT));
    window.pick_card(1);
    assert!(!window.has(WHAT) && window.focused().as_deref() != Some(WHAT), "{:?}", window.labels());
    window.keys(Modifiers::SHIFT, Key::A);
    window.type_text("Keep it");
    window.key(Key::Enter);
    assert_eq!(window.only_action().what, "Keep it");
}

#[test]
fn r19_by_keys_each_field_leads_to_the_next_and_none_to_the_canvas() {
    let mut window = lunch();
    let count = window.journey().len();
    window.pick_card(7);
    window.keys(Modifiers::SHIFT, Key::A);
    window.type_text("A host");
    window.key(Key::Tab);
    assert_eq!(window.focused().as_deref(), Some("Choose who does it…"));
    window.key(Key::Enter);
    window.type_text("Waiter");
    window.key(Key::Enter);
    assert_eq!(window.focused().as_deref(), Some("Who in particular does it"));
    window.type_text("Anna");
    window.key(Key::Tab);
    assert_eq!(window.focused().as_deref(), Some(DUE));
    window.type_text("8.12.");
    for next in
        ["Effort", "State: Open", "State: Doing", "State: Done", "State: Dropped", "Where", "Another action"]
    {
        window.key(Key::Tab);
        assert_eq!(window.focused().as_deref(), Some(next));
    }
    window.key(Key::Tab);
    assert_eq!(window.focused().as_deref(), Some("Delete the action “A host”"), "last of all");
    let action = window.only_action();
    assert_eq!((action.who.as_str(), Some(action.due.clone())), ("Anna", Day::new("2026-12-08")));
    window.key(Key::Enter);
    assert!(actions(window.journey()).is_empty());
    assert_eq!((window.focused().as_deref(), window.journey().len()), (Some(WHAT), count));
}

#[test]
fn r19_an_actor_that_is_typed_and_left_or_taken_away_by_key_leads_on_too() {
    let mut window = lunch();
    window.write(7, "A host");
    window.control("Choose who does it…").focus();
    window.run();
    window.key(Key::Enter);
    window.type_text("Waiter");
    window.key(Key::Tab);
    assert!(window.only_action().actor.is_some());
    assert_eq!(window.focused().as_deref(), Some("Who in particular does it"));
    window.control("Waiter does not do it").focus();
    window.run();
    window.key(Key::Enter);
    assert!(window.only_action().actor.is_none());
    assert_eq!(window.focused().as_deref(), Some("Who in particular does it"));
}

#[test]
fn r19_an_action_that_is_begun_is_seen_whole_in_a_laptops_window() {
    let mut window = Window::of(sample("lunch_restaurant.ron"), Setting::default());
    window.pick_card(7);
    window.keys(Modifiers::SHIFT, Key::A);
    window.type_text("A host at the door from 11 to 13, on every day on which we serve lunch");
    window.run();
    let bottom = window.harness.ctx.content_rect().bottom();
    let [what, state] = [window.rect(WHAT), window.rect("State: Dropped")];
    assert!(state.bottom() <= bottom && what.top() > 0.0, "{what:?} {state:?} of {bottom}");
    assert!(what.height() > 40.0, "it has two lines: {what:?}");
}

#[test]
fn r19_another_map_without_a_break_has_no_tab_to_mend_and_what_goes_leaves_the_tab() {
    let mut window = Window::on(test_map::journey("A -"));
    window.open_tab("Mend");
    window.pick_card(1);
    window.key(Key::Num3);
    assert!(window.is_on("Mend") && window.shows("Nothing breaks, and nothing is planned"));
    assert!(!window.has("Three next"), "{:?}", window.labels());
    window.keys(Modifiers::COMMAND, Key::N);
    window.click("Don't save");
    assert!(!window.has("Mend"), "{:?}", window.labels());
}

#[test]
fn r19_what_is_as_if_is_said_as_what_would_be_and_findings_are_of_the_map_as_it_is() {
    let mut window = lunch();
    let findings = window.tab("Findings");
    let actors = window.tab("Actors");
    window.open_tab("Findings");
    let rows = window.rows();
    window.keys(Modifiers::SHIFT, Key::W);
    assert!(window.shows("were mended"));
    assert_eq!((window.tab("Findings"), window.tab("Actors")), (findings, actors));
    window.open_tab("Findings");
    assert_eq!(window.rows(), rows);
    window.open_tab("Emotional trace");
    assert!(window.shows("Emotional trace. As if mended: "), "{:?}", window.labels());
}

#[test]
fn r19_a_room_is_shown_the_map_as_it_is() {
    let mut window = lunch();
    window.keys(Modifiers::SHIFT, Key::W);
    assert!(window.shows("were mended"));
    window.key(Key::F5);
    window.key(Key::Escape);
    assert!(!window.shows("were mended") && window.shows("The experience is broken"));
}

#[test]
fn r19_where_nothing_breaks_any_more_nothing_is_offered_to_be_mended_next() {
    let mut window = Window::on(test_map::journey("A -"));
    window.write(1, "A bell");
    window.open_tab("Mend 1");
    assert!(window.has("Three next"));
    window.pick_card(1);
    window.key(Key::Num3);
    assert!(window.has("Mend 1") && !window.has("Three next"), "{:?}", window.labels());
}
