//! The slides of breaks: one for each, and one table of those of which nothing is known, where there are many of
//! these.

use polku::{
    format,
    format::slides::Slide,
    journey::{
        Action, ActionId, Actor, ActorId, Case, CaseId, Edit, EntryKey, Extra, Field, Group, Item, Journey,
        Place, Rating, Segment, SegmentId, Tally, Voice, test_map,
    },
    picture::Theme,
    words::Lang,
};

use super::{options, parts::written};

const MANY: &str = "6 breaks that no customer has rated";

fn rate(map: &mut Journey, name: &str, key: EntryKey) {
    test_map::edit(map, Edit::Rate(test_map::id(name), key, Tally::one(Rating::Negative)));
}

/// Makes a map whose breaks are rated by us, and of which nothing else is known.
fn bare(names: &str) -> Journey {
    let mut map =
        test_map::journey(&names.split(' ').map(|it| format!("{it} ?")).collect::<Vec<_>>().join(" > "));
    for name in names.split(' ') {
        rate(&mut map, name, EntryKey::new(Voice::Own, None, ""));
    }
    map
}

/// Returns what the slides of breaks say, each after its title.
fn said(map: &Journey) -> Vec<String> {
    let (parts, deck) = written(map, &options(Lang::En, Theme::Light));
    parts.check(&deck);
    let all = deck.slides.iter().zip(parts.slides());
    let all = all.map(|(slide, part)| format!("{}\n{}", slide.name(), parts.0[&part]));
    all.filter(|it| it.starts_with(|c: char| c.is_ascii_digit())).collect()
}

fn titles(map: &Journey) -> Vec<String> {
    said(map).iter().map(|it| it.lines().next().unwrap_or_default().to_owned()).collect()
}

fn told_apart(map: &Journey, name: &str) -> String {
    let said = said(map);
    let title = format!("  {name}\n");
    let found = said.iter().find(|it| it.contains(&title));
    found.unwrap_or_else(|| panic!("no slide of {name}: {:?}", titles(map))).clone()
}

#[test]
fn many_breaks_of_which_nothing_is_known_are_told_together_behind_the_others() {
    let mut map = bare("A B C D E F G");
    test_map::edit(&mut map, Edit::Change(test_map::id("D"), Field::Note("The lift is slow".to_owned())));
    assert_eq!(titles(&map), ["4  D", MANY]);
    let together = &said(&map)[1];
    for said in ["1  A", "3  C", "7  G", "Negative (assumed)", "no actor", "Ask customers before you mend"] {
        assert!(together.contains(said), "{said}");
    }
    assert!(!together.contains("4  D"));
}

#[test]
fn up_to_four_breaks_of_which_nothing_is_known_have_a_slide_each_with_room_to_write() {
    let map = bare("A B C D");
    assert_eq!(titles(&map), ["1  A", "2  B", "3  C", "4  D"]);
    let first = told_apart(&map, "A");
    assert!(first.contains("No customer has rated this yet"));
    for head in ["Who", "Negative", "Positive", "What is done", "By when"] {
        assert!(first.contains(&format!(">{head}<")), "{head}");
    }
    assert_eq!(first.matches("<a:tbl>").count(), 2, "answers, and what is done");
    assert_eq!(first.matches("<a:tr ").count(), 4, "each with an empty row");
    assert_eq!(titles(&bare("A B C D E")), ["5 breaks that no customer has rated"]);
}

#[test]
fn a_break_that_customers_answered_in_a_round_set_aside_is_not_said_to_be_unasked() {
    let mut map = bare("A B C D E F G");
    rate(&mut map, "A", EntryKey::new(Voice::Customer, None, "Spring"));
    let group = Group { aside: true, ..Group::new("Spring", 0) };
    test_map::edit(&mut map, Edit::Put(Item::Group(group).into()));
    assert_eq!(titles(&map), ["1  A", MANY]);
    let told = told_apart(&map, "A");
    assert!(told.contains("none of their answers counts in this view") && !told.contains("No customer"));
}

#[test]
fn a_break_that_a_segment_out_of_view_answered_is_not_said_to_be_unasked() {
    let mut map = bare("A B C D E F G");
    let (id, extra) = (SegmentId::from_number(1), Extra::default);
    let segment =
        Segment { id: id.clone(), name: "Chatty".to_owned(), order: 0, in_target: false, extra: extra() };
    test_map::edit(&mut map, Edit::AddSegment(segment));
    rate(&mut map, "B", EntryKey::new(Voice::Customer, Some(id), ""));
    assert_eq!(titles(&map), ["2  B", MANY]);
    assert!(told_apart(&map, "B").contains("none of their answers counts in this view"));
}

#[test]
fn a_break_about_which_somebody_complained_says_what_it_really_was() {
    let mut map = bare("A B C D E F G");
    let case = Case::new(CaseId::from_number(1), test_map::id("C"));
    let case = Case { stated: "The bed is bad".to_owned(), cause: "The pillow".to_owned(), ..case };
    test_map::edit(&mut map, Edit::Put(Item::Case(case).into()));
    assert_eq!(titles(&map), ["3  C", MANY]);
    let told = told_apart(&map, "C");
    assert!(told.contains("Complaint: The pillow") && told.contains("No customer has rated this yet"));
}

#[test]
fn a_slide_of_a_break_of_which_something_is_known_has_no_empty_rows() {
    let mut map = bare("A B");
    test_map::edit(&mut map, Edit::Change(test_map::id("A"), Field::Note("The lift is slow".to_owned())));
    assert!(!told_apart(&map, "A").contains("<a:tbl>"));
    let deck = format::deck(&map, &options(Lang::En, Theme::Light)).expect("few enough");
    let names: Vec<_> = deck.slides.iter().map(Slide::name).collect();
    assert!(names.contains(&"2  B".to_owned()), "one alone has a slide, as any break has");
}

#[test]
fn what_somebody_does_about_a_break_is_said_with_it_and_where_it_is_asked_what_is_mended_first() {
    let mut map = bare("A B");
    assert!(told_apart(&map, "A").contains("Who can mend it: no actor"));
    let action = Action::new(ActionId::from_number(1), test_map::id("A"), "New signs");
    let action = Action { who: "Anna".to_owned(), ..action };
    test_map::edit(&mut map, Edit::Put(Item::Action(action).into()));
    let told = told_apart(&map, "A");
    assert!(told.contains("New signs") && !told.contains("no actor"), "{told}");
    let (parts, deck) = written(&map, &options(Lang::En, Theme::Light));
    let place =
        deck.slides.iter().position(|slide| slide.name() == "What do we mend first?").expect("a slide");
    let said = &parts.0[&parts.slides()[place]];
    assert!(said.contains("New signs") && said.contains("Anna"), "{said}");
}

/// Makes many names, each of which fits on a slide in one piece.
fn names(kind: &str) -> Vec<String> {
    (10..90).map(|place| format!("{kind}{place}")).collect()
}

fn all_said(map: &Journey) -> String {
    let (parts, deck) = written(map, &options(Lang::En, Theme::Light));
    parts.check(&deck);
    parts.slides().iter().map(|part| parts.0[part].as_str()).collect()
}

#[test]
fn a_cell_of_a_table_goes_on_on_the_next_slide_and_no_name_is_lost() {
    let mut map = bare("A B C D E F G");
    for (place, name) in names("Waiter").into_iter().enumerate() {
        let (id, extra) = (ActorId::from_number(place as u64), Extra::default());
        let (order, place) = (place as i64, Place::from("front"));
        test_map::edit(&mut map, Edit::AddActor(Actor { id, name, place, order, extra }));
    }
    let all = map.actors().iter().map(|actor| actor.id.clone()).collect();
    test_map::edit(&mut map, Edit::Change(test_map::id("A"), Field::Actors(all)));
    rate(&mut map, "B", EntryKey::new(Voice::Customer, None, &names("Table").join(" ")));
    let said = all_said(&map);
    for name in names("Waiter").into_iter().chain(names("Table")) {
        assert!(said.contains(&name), "{name}");
    }
    for title in ["2  B (2)".to_owned(), format!("{MANY} (2)")] {
        assert!(titles(&map).contains(&title), "{title}: {:?}", titles(&map));
    }
}

#[test]
fn answers_without_a_group_are_nobody_s_beside_groups_and_everyone_s_alone() {
    let mut map = test_map::journey("A ?");
    rate(&mut map, "A", EntryKey::new(Voice::Customer, None, ""));
    assert!(told_apart(&map, "A").contains(">Everyone<"));
    rate(&mut map, "A", EntryKey::new(Voice::Customer, None, "ans"));
    let said = told_apart(&map, "A");
    assert!(said.contains(">Without a group<") && !said.contains("Everyone"), "{said}");
}
