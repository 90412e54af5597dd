//! The contacts of a case in the window (R16): entered and changed in its form, and read as a timeline.

use egui::{Key, vec2};
use polku::{
    editor::Document,
    journey::{Contact, DayPart, Exact, Party},
    words::Lang,
};

use super::{
    Setting, Window,
    cases::{case, complaint, high, put, window},
};

#[test]
fn r16_the_contacts_of_a_case_are_a_timeline_whose_longest_silence_is_told() {
    let mut window = Window::of(Document::new(complaint()), Setting::default());
    assert!(!window.button_is_shown("Contacts"), "nothing is looked at yet");
    window.click(&window.card(1));
    window.command("Contacts");
    for said in [
        "after about 60 hours",
        "3, on 3 channels",
        "3 times over",
        "2 of 3",
        "By the standard of the 1990s",
        "9+",
        "7−",
        "Day 0, after 19:00, from the customer: social media, private message",
        "Day 3, by 07:00, from us: social media, another service",
    ] {
        assert!(window.shows(said), "{said}: {:?}", window.labels());
    }
    window.click(&window.card(2));
    assert!(!window.shows("By the standard of"), "the tab has gone with its case");
}

#[test]
fn r16_contacts_are_entered_and_changed_in_the_form() {
    let mut window = window();
    window.click("A complaint…");
    window.run();
    window.click("Contacts");
    window.run();
    window.click("Add a contact");
    window.click("Time of the contact");
    window.type_text("19.00");
    window.click("How exactly: after");
    window.click("Words of the contact");
    window.type_text("A larva");
    let first = &case(&window).contacts[0];
    assert_eq!((first.time.as_str(), &first.exact, &*first.text), ("19:00", &Exact::After, "A larva"));
    assert_eq!(first.from, Some(Party::Customer));
    window.click("Add a contact");
    window.click("Time of the contact");
    window.type_text("evening");
    let second = &case(&window).contacts[1];
    assert_eq!((&second.part, &second.from), (&Some(DayPart::Evening), &Some(Party::Us)));
    window.click("Move this contact before the one above, on the same day");
    assert_eq!(case(&window).contacts[0].part, Some(DayPart::Evening));
    window.retype("Time of the contact", "soon");
    window.key(Key::Tab);
    assert!(window.shows("This is no time."), "{:?}", window.labels());
    window.click("Delete this contact");
    let left = &case(&window).contacts;
    assert_eq!((left.len(), &*left[0].text), (1, "A larva"), "the other one");
    assert!(!window.shows("Words of the contact"), "no other is open in its place: {:?}", window.labels());
    assert_eq!(window.focused().as_deref(), Some("Add a contact"));
    window.click("Day 0 after 19:00, from the customer");
    assert_eq!(
        (window.value("Time of the contact"), window.shows("This is no time.")),
        ("19:00".into(), false)
    );
}

/// Opens a case with contacts of these words, on days 0, 1, 2 and so on, and shows them in its form.
fn with_contacts(texts: &[&str]) -> Window {
    let mut map = complaint();
    let mut case = map.cases().next().unwrap().clone();
    let contact = |(day, text): (u32, &&str)| Contact { text: (*text).to_owned(), ..Contact::on_day(day) };
    case.contacts = (0..).zip(texts).map(contact).collect();
    put(&mut map, case);
    let mut window = Window::of(Document::new(map), high());
    window.click(&window.card(1));
    window.click("Contacts, 3");
    window
}

fn told(window: &Window) -> Vec<String> {
    case(window).contacts.iter().map(|it| format!("{} {}", it.day, it.text)).collect()
}

#[test]
fn r16_a_contact_whose_day_crosses_another_is_still_the_one_that_is_changed() {
    let mut window = with_contacts(&["first", "second", "third"]);
    window.click("Day 0");
    window.retype("Day of the contact, 0 is the first", "12");
    window.key(Key::Tab);
    assert_eq!(told(&window), ["1 second", "2 third", "12 first"]);
    window.retype("Words of the contact", "moved");
    assert_eq!(told(&window), ["1 second", "2 third", "12 moved"]);
    window.key(Key::Tab);
    window.retype("Day of the contact, 0 is the first", "0");
    window.key(Key::Tab);
    assert_eq!(told(&window), ["0 moved", "1 second", "2 third"]);
}

#[test]
fn r16_by_keyboard_a_new_contact_begins_with_its_day_and_no_key_is_for_the_map() {
    let mut window = window();
    window.click("A complaint…");
    window.type_text("A larva");
    window.click("Contacts");
    let rated = window.level(1);
    window.control("Add a contact").focus();
    window.run();
    window.key(Key::Enter);
    assert_eq!(window.focused().as_deref(), Some("Day of the contact, 0 is the first"));
    window.type_text("2");
    window.key(Key::Tab);
    assert_eq!((case(&window).contacts[0].day, window.level(1)), (2, rated));
    assert_eq!(window.focused().as_deref(), Some("Time of the contact"));
}

#[test]
fn r16_a_channel_of_ones_own_is_entered_and_is_not_lost_by_a_click_beside() {
    let mut window = with_contacts(&["first", "second", "third"]);
    window.click("Day 0");
    window.click("Channel: not said");
    window.type_text("phone");
    window.key(Key::Enter);
    assert_eq!(case(&window).contacts[0].channel, "phone");
    window.click("Channel: phone");
    window.type_text("Carrier pigeon");
    window.click(&window.card(2));
    assert_eq!(case(&window).contacts[0].channel, "Carrier pigeon");
}

#[test]
fn r16_the_timeline_is_one_stop_and_enter_opens_the_contact_in_the_form() {
    let mut window = Window::of(Document::new(complaint()), high());
    window.click(&window.card(1));
    window.command("Contacts");
    let list = window.labels().into_iter().find(|label| label.starts_with("Contacts. Day 0")).unwrap();
    window.control(&list).focus();
    window.run();
    window.key(Key::ArrowRight);
    assert!(
        window.focused().is_some_and(|it| it.starts_with("Contacts. Day 2, 16:00")),
        "{:?}",
        window.focused()
    );
    window.key(Key::Enter);
    assert_eq!(window.value("Time of the contact"), "16:00");
    window.click("Day 3, by 07:00, from us: social media, another service");
    assert_eq!(window.value("Time of the contact"), "07:00");
}

#[test]
fn r16_however_low_the_panel_is_the_timeline_keeps_to_it() {
    for (size, lang) in [
        (vec2(800.0, 560.0), Lang::Fi),
        (vec2(1024.0, 640.0), Lang::En),
        (vec2(1024.0, 640.0), Lang::Fi),
        (vec2(1440.0, 900.0), Lang::En),
        (vec2(3840.0, 2160.0), Lang::Fi),
    ] {
        let mut window = Window::of(Document::new(complaint()), Setting { size, lang, dark: false });
        window.click(&window.card(1));
        let misfits = window.misfits();
        assert_eq!(misfits, Vec::<String>::new(), "the form at {size} {lang:?}");
        for tab in ["contacts", "cases"] {
            window.command(&lang.words().text(&format!("command-{tab}-panel")));
            assert_eq!(window.misfits(), Vec::<String>::new(), "{tab} at {size} {lang:?}");
        }
        for page in ["handover", "mandates"] {
            window.command(&lang.words().text(&format!("command-{page}")));
            let (screen, close) = (window.harness.ctx.content_rect(), lang.words().text("close"));
            assert!(screen.contains_rect(window.rect(&close)), "{page} at {size} {lang:?}");
            window.key(Key::Escape);
        }
    }
}
