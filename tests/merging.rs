//! The laws of merging, over any maps and any edits, of every kind in the file.

use std::collections::{BTreeMap, BTreeSet};

use polku::{
    format::map,
    journey::{
        Address, Case, Conflict, Edit, Entry, EntryKey, Extra, Field, Item, Journey, MapField, Segment,
        Tally, Target, Transition, Voice, diff, merge, test_map,
    },
};
use proptest::{collection::vec, prelude::*};

use crate::{edits::edit, generator::journey, invariants::check_invariants, recovered};

/// Draws a map, and what two people made of it who did not know of each other.
pub(crate) fn sides() -> impl Strategy<Value = (Journey, Journey, Journey)> {
    journey().prop_flat_map(|base| {
        let side = |most| {
            let base = base.clone();
            vec(edit(&base), 0..=most).prop_map(move |edits| done(&base, &edits))
        };
        let sides = (side(6), side(6));
        (Just(base), sides).prop_map(|(base, (ours, theirs))| (base, ours, theirs))
    })
}

/// Draws a map, and what two people changed in it, each in other fields.
fn apart() -> impl Strategy<Value = (Journey, Vec<Edit>, Vec<Edit>)> {
    let edits = journey().prop_flat_map(|base| {
        let edits = vec(edit(&base), 0..=16);
        (Just(base), edits)
    });
    edits.prop_map(|(base, edits)| {
        let (mut sides, mut fields) = ([Vec::new(), Vec::new()], Vec::<Target>::new());
        let changes = edits.into_iter().filter(|edit| changes_a_field(&base, edit));
        for (place, edit) in changes.enumerate() {
            if !fields.contains(&edit.target()) {
                fields.push(edit.target());
                sides[place % 2].push(edit);
            }
        }
        let [ours, theirs] = sides;
        (base, ours, theirs)
    })
}

/// Returns whether an edit changes one field of something that is there.
fn changes_a_field(base: &Journey, edit: &Edit) -> bool {
    let is_field = matches!(
        edit,
        Edit::Describe(_)
            | Edit::ChangeStage(_)
            | Edit::ChangeActor(_)
            | Edit::ChangeSegment(_)
            | Edit::Change(..)
            | Edit::Rate(..)
            | Edit::Enter(..)
            | Edit::Label(..)
    );
    // Two formats never conflict: the later one is taken, though it is theirs.
    let is_field = is_field && !matches!(edit, Edit::Describe(MapField::Format(_)));
    is_field && base.apply(std::slice::from_ref(edit)).is_ok_and(|after| after.items().eq(base.items()))
}

/// Applies those of the edits that can be applied, one after the other.
pub(crate) fn done(journey: &Journey, edits: &[Edit]) -> Journey {
    edits
        .iter()
        .fold(journey.clone(), |journey, edit| journey.apply(std::slice::from_ref(edit)).unwrap_or(journey))
}

fn merged(base: &Journey, ours: &Journey, theirs: &Journey) -> (Journey, usize) {
    let merged = merge(Some(base), ours, theirs).expect("it can be merged");
    (merged.journey, merged.conflicts)
}

/// Returns what is disputed, with everything that is said of it, whichever side is called ours.
fn disputes(journey: &Journey) -> BTreeMap<Vec<String>, BTreeSet<String>> {
    let mut all = BTreeMap::<_, BTreeSet<_>>::new();
    for conflict in journey.conflicts() {
        let key = conflict.key();
        let about = vec![key.list, key.of, key.field, key.voice, key.segment, key.group, key.from, key.to];
        all.entry(about).or_default().extend([conflict.ours.clone(), conflict.theirs.clone()]);
    }
    all
}

/// Returns all that the file says, in whatever order two newer Polkus put their fields.
fn pieces(journey: &Journey) -> Vec<String> {
    let text = map::write(journey);
    let mut pieces: Vec<_> = text.split([',', '\n', '(', ')']).map(|piece| piece.trim().to_owned()).collect();
    pieces.sort_unstable();
    pieces
}

/// Returns the number of maps that each law is tried on: `PROPTEST_CASES`, else enough for each day.
fn cases() -> u32 {
    std::env::var("PROPTEST_CASES").ok().and_then(|count| count.parse().ok()).unwrap_or(120)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: cases(), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn with_the_base_itself_a_side_stays_as_it_is((base, ours, _) in sides()) {
        prop_assert_eq!(merged(&base, &ours, &base), (ours.clone(), 0));
        prop_assert_eq!(merged(&base, &base, &ours), (ours, 0));
    }

    #[test]
    fn equal_sides_are_no_conflict((base, ours, _) in sides()) {
        prop_assert_eq!(merged(&base, &ours, &ours), (ours.clone(), 0));
    }

    #[test]
    fn edits_of_different_fields_are_no_conflict((base, ours, theirs) in apart()) {
        let [one, other] = [&ours, &theirs].map(|edits| done(&base, edits));
        let both = done(&one, &theirs);
        prop_assert_eq!(merged(&base, &one, &other), (both, 0));
    }

    #[test]
    fn a_merge_is_a_valid_map((base, ours, theirs) in sides()) {
        let (merged, _) = merged(&base, &ours, &theirs);
        check_invariants(&merged);
        let written = map::write(&merged);
        prop_assert_eq!(&map::read(written.as_bytes()).expect("a map").journey, &merged);
    }

    #[test]
    fn who_is_called_ours_changes_nothing_else((base, ours, theirs) in sides()) {
        let (one, other) = (merged(&base, &ours, &theirs), merged(&base, &theirs, &ours));
        prop_assert_eq!(disputes(&one.0), disputes(&other.0));
        prop_assert_eq!(one.1, other.1);
        if one.1 == 0 {
            prop_assert_eq!(pieces(&one.0), pieces(&other.0));
        }
    }

    #[test]
    fn nothing_of_either_side_is_lost((base, ours, theirs) in sides()) {
        let (merged, _) = merged(&base, &ours, &theirs);
        for side in [&ours, &theirs] {
            for (address, name, text) in said_anew(&base, side) {
                let is_kept = merged.texts(&address).is_some_and(|texts| holds(&texts, &name, &text));
                let is_disputed = merged.conflicts().any(|conflict| {
                    conflict.field == name && [&conflict.ours, &conflict.theirs].contains(&&text)
                });
                prop_assert!(is_kept || is_disputed, "{address:?} {name} {text:?}");
            }
        }
    }
}

/// Returns whether a field has this text or, where it is a list, everything that is in this text.
fn holds(texts: &[(String, String)], name: &str, text: &str) -> bool {
    let Some((_, said)) = texts.iter().find(|(other, _)| other == name) else { return false };
    let items = |text: &str| text.split(", ").map(str::to_owned).collect::<BTreeSet<_>>();
    said == text || (name.contains("actors") || name == "channels") && items(said).is_superset(&items(text))
}

/// Returns what a side says that the base did not, without what followed from what the side deleted. Of a set,
/// only new elements.
fn said_anew(base: &Journey, side: &Journey) -> Vec<(Address, String, String)> {
    let left = without_what_is_gone(base, side);
    let mut anew = Vec::new();
    for edit in diff(&left, side) {
        let Some(address) = address_of(&edit) else { continue };
        let before = left.texts(&address).unwrap_or_default();
        for (name, text) in side.texts(&address).unwrap_or_default() {
            let then = before.iter().find(|(other, _)| *other == name).map_or("", |(_, text)| text);
            let text = if name.contains("actors") || name == "channels" { added(then, &text) } else { text };
            // A new record does not write a field that is empty or 0.
            let is_unsaid = text.is_empty() || (before.is_empty() && text == "0");
            if !is_unsaid && text != then {
                anew.push((address.clone(), name, text));
            }
        }
    }
    anew
}

fn added(then: &str, now: &str) -> String {
    let then: BTreeSet<_> = then.split(", ").collect();
    now.split(", ").filter(|item| !then.contains(item)).collect::<Vec<_>>().join(", ")
}

fn without_what_is_gone(base: &Journey, side: &Journey) -> Journey {
    let touchpoints = base.touchpoints().map(|it| Address::Touchpoint(it.id.clone()));
    let cast = base.stages().iter().map(|it| Address::Stage(it.id.clone()));
    let cast = cast.chain(base.actors().iter().map(|it| Address::Actor(it.id.clone())));
    let cast = cast.chain(base.segments().iter().map(|it| Address::Segment(it.id.clone())));
    let gone = touchpoints.chain(cast).filter(|address| side.texts(address).is_none());
    let removals: Vec<_> = gone.filter_map(|address| base.removal(&address)).collect();
    base.apply(&removals).expect("they are there")
}

/// Returns the record that an edit is about.
fn address_of(edit: &Edit) -> Option<Address> {
    Some(match edit {
        Edit::Describe(_) => Address::Map,
        Edit::AddStage(stage) | Edit::ChangeStage(stage) => Address::Stage(stage.id.clone()),
        Edit::AddActor(actor) | Edit::ChangeActor(actor) => Address::Actor(actor.id.clone()),
        Edit::AddSegment(segment) | Edit::ChangeSegment(segment) => Address::Segment(segment.id.clone()),
        Edit::Add(touchpoint) => Address::Touchpoint(touchpoint.id.clone()),
        Edit::Change(id, _) => Address::Touchpoint(id.clone()),
        Edit::Rate(id, key, _) | Edit::Enter(id, key, _) => Address::Rating(id.clone(), key.clone()),
        Edit::Connect(from, to, _) | Edit::Label(from, to, _) => {
            Address::Connection(from.clone(), to.clone())
        }
        Edit::Put(item) if !matches!(**item, Item::Conflict(_)) => Address::Item(item.key()),
        _ => return None,
    })
}

#[test]
fn what_two_deletions_heal_does_not_depend_on_who_is_called_ours() {
    let base = test_map::journey("A > C > D; B > C");
    let without = |name: &str| base.apply(&[Edit::Remove(test_map::id(name))]).expect("it is there");
    // With both gone A leads to D or to nothing, whichever of them is deleted first.
    for [one, other] in [["C", "B"], ["C", "A"]] {
        let [one, other] = [one, other].map(without);
        assert_eq!(pieces(&merged(&base, &one, &other).0), pieces(&merged(&base, &other, &one).0));
    }
}

#[test]
fn whether_a_record_is_to_be_there_is_asked_once() {
    let map = test_map::journey("A > B");
    let deleted = map.apply(&[Edit::Remove(test_map::id("A"))]).expect("it is there");
    let renamed = |map: &Journey, title: &str| {
        map.apply(&[Edit::Change(test_map::id("A"), Field::Title(title.to_owned()))]).expect("a title")
    };
    let base = merged(&map, &deleted, &renamed(&map, "One")).0;
    assert_eq!(base.conflicts().count(), 1);
    let (deleted, changed) =
        (base.apply(&[Edit::Remove(test_map::id("A"))]).expect("it is there"), renamed(&base, "Two"));
    for (ours, theirs) in [(&deleted, &changed), (&changed, &deleted)] {
        assert_eq!(merged(&base, ours, theirs).0.conflicts().count(), 1);
    }
}

/// Returns a map with a conflict between two titles.
fn disputed() -> Journey {
    let map = test_map::journey("A > B");
    let [one, two] = ["One", "Two"].map(|title| titled(&map, title));
    merged(&map, &one, &two).0
}

fn titled(map: &Journey, title: &str) -> Journey {
    map.apply(&[Edit::Describe(MapField::Title(title.to_owned()))]).expect("a title")
}

fn said(map: &Journey) -> (String, Vec<[String; 2]>) {
    let conflicts = map.conflicts().map(|it| [it.ours.clone(), it.theirs.clone()]).collect();
    (map.about().title.clone(), conflicts)
}

#[test]
fn a_conflict_that_one_side_has_settled_is_over() {
    let base = disputed();
    let one_two = vec![["One".to_owned(), "Two".to_owned()]];
    assert_eq!(said(&base), ("One".to_owned(), one_two.clone()));
    let settled = titled(&base, "Two");
    let mut other = base.clone();
    test_map::place(&mut other, "A", 40, 40);
    for (ours, theirs) in [(&settled, &other), (&other, &settled)] {
        assert_eq!(said(&merged(&base, ours, theirs).0), ("Two".to_owned(), vec![]));
    }
    assert_eq!(said(&merged(&base, &base, &other).0), ("One".to_owned(), one_two));
}

#[test]
fn a_conflict_that_one_side_brings_stands_though_the_other_changed_its_field() {
    let base = titled(&test_map::journey("A > B"), "One");
    let dispute = Conflict { base: String::new(), ..disputed().conflicts().next().expect("one").clone() };
    let ours = base.apply(&[Edit::Put(Item::Conflict(dispute).into())]).expect("a conflict");
    let theirs = titled(&base, "Three");
    let three_two = ("Three".to_owned(), vec![["Three".to_owned(), "Two".to_owned()]]);
    assert_eq!(said(&merged(&base, &ours, &theirs).0), three_two);
    assert_eq!(said(&merged(&base, &theirs, &ours).0), three_two);
    // A side that says what they say has settled the conflict.
    assert_eq!(said(&merged(&base, &ours, &titled(&base, "Two")).0), ("Two".to_owned(), vec![]));
}

/// Found by 20,000 generated triples: a conflict whose value for ours is not the field's was kept on one side
/// alone.
#[test]
fn a_conflict_that_was_written_by_hand_keeps_all_it_says_whoever_is_called_ours() {
    let base = titled(&test_map::journey("A > B"), "One");
    let by_hand = disputed().conflicts().next().expect("one").clone();
    let by_hand = Conflict { ours: "Elsewhere".to_owned(), theirs: "Two".to_owned(), ..by_hand };
    let with_it = base.apply(&[Edit::Put(Item::Conflict(by_hand).into())]).expect("a conflict");
    let (ours, theirs) = (titled(&base, "Four"), titled(&base, "Three"));
    let ours = with_it.apply(&[Edit::Describe(MapField::Title("Four".to_owned()))]).map_or(ours, |changed| {
        let by_hand = with_it.conflicts().next().expect("one").clone();
        changed.apply(&[Edit::Put(Item::Conflict(by_hand).into())]).expect("a conflict")
    });
    let (one, other) = (merged(&base, &ours, &theirs), merged(&base, &theirs, &ours));
    assert_eq!(disputes(&one.0), disputes(&other.0));
    assert!(disputes(&one.0).values().flatten().any(|said| said == "Elsewhere"), "{:?}", disputes(&one.0));
}

#[test]
fn what_named_a_record_that_is_kept_still_names_it_though_something_else_of_it_changed() {
    let mut base = test_map::segmented("A", &["quick!: A-"]);
    let quick = test_map::segment("quick");
    let case = recovered::case(1, Some("quick"));
    test_map::edit(&mut base, Edit::Put(Item::Case(case.clone()).into()));
    let mut deleted = base.clone();
    test_map::edit(&mut deleted, Edit::RemoveSegment(quick.clone()));
    let learnt = Case { segment: None, lesson: "Ask".to_owned(), ..case.clone() };
    test_map::edit(&mut deleted, Edit::Put(Item::Case(learnt).into()));
    let mut renamed = base.clone();
    let segment = Segment { name: "Brisk".to_owned(), ..base.segments()[0].clone() };
    test_map::edit(&mut renamed, Edit::ChangeSegment(segment));
    let expected = Item::Case(Case { lesson: "Ask".to_owned(), ..case });
    for (ours, theirs) in [(&deleted, &renamed), (&renamed, &deleted)] {
        let (merged, conflicts) = merged(&base, ours, theirs);
        assert_eq!((merged.segment(&quick).is_some(), conflicts), (true, 1));
        assert_eq!(merged.item(&expected.key()).map(|item| &**item), Some(&expected));
    }
}

/// Found by fuzzing.
#[test]
fn a_field_that_was_changed_by_hand_beside_its_conflict_leaves_that_as_it_is() {
    let base = disputed();
    let conflict = base.conflicts().next().expect("one").clone();
    let settled = base.apply(&[Edit::Describe(MapField::Title("By hand".to_owned()))]).expect("a title");
    let side = settled.apply(&[Edit::Put(Item::Conflict(conflict).into())]).expect("a conflict");
    assert_eq!(merged(&base, &side, &base), (side.clone(), 0));
    assert_eq!(merged(&base, &base, &side), (side.clone(), 0));
}

/// Found by 20,000 generated triples.
#[test]
fn a_label_on_a_connection_that_a_deletion_healed_is_kept_where_the_deletion_is_in_dispute() {
    let base = test_map::journey("A > B > C; D");
    let mut deleted = base.clone();
    test_map::edit(&mut deleted, Edit::Remove(test_map::id("B")));
    test_map::edit(&mut deleted, Edit::Label(test_map::id("A"), test_map::id("C"), "by phone".to_owned()));
    let mut needed = base.clone();
    let transition = Transition::default();
    test_map::edit(&mut needed, Edit::Connect(test_map::id("D"), test_map::id("B"), transition));
    for (ours, theirs) in [(&deleted, &needed), (&needed, &deleted)] {
        let (merged, conflicts) = merged(&base, ours, theirs);
        let label = merged.transition(&test_map::id("A"), &test_map::id("C")).map(|it| it.label.as_str());
        assert_eq!((label, conflicts), (Some("by phone"), 1));
    }
}

/// Found by fuzzing.
#[test]
fn what_one_side_took_out_of_an_answer_beside_its_tally_is_gone() {
    let key = || EntryKey::new(Voice::Customer, None, "");
    let entered = |positive: u32, newer: &[(String, String)]| {
        let tally = Tally { positive, ..Tally::default() };
        let entry = Entry { tally, extra: Extra(newer.to_vec()) };
        test_map::journey("A").apply(&[Edit::Enter(test_map::id("A"), key(), entry)]).expect("it is there")
    };
    let (base, side) = (entered(1, &[("weather".to_owned(), "1".to_owned())]), entered(2, &[]));
    assert_eq!(merged(&base, &base, &side), (side.clone(), 0));
    assert_eq!(merged(&base, &side, &base), (side, 0));
}

#[test]
fn what_is_in_conflict_is_not_deleted_unasked() {
    let base = test_map::journey("A - > B");
    let key = EntryKey::new(Voice::Customer, None, "");
    let [unsaid, said] = [Tally::default(), Tally { negative: 0, neutral: 2, positive: 0 }]
        .map(|tally| base.apply(&[Edit::Rate(test_map::id("A"), key.clone(), tally)]).expect("it is there"));
    let (both, _) = merged(&base, &unsaid, &said);
    let without = base.apply(&[Edit::Remove(test_map::id("A"))]).expect("it is there");
    for (ours, theirs) in [(&both, &without), (&without, &both)] {
        let (all, conflicts) = merged(&base, ours, theirs);
        assert_eq!((all.len(), conflicts), (2, 1));
        assert!(all.conflicts().any(|it| it.field == "rating" && it.theirs == "0/2/0"));
    }
}

#[test]
fn a_connection_that_one_side_adds_where_the_other_heals_none_is_no_conflict() {
    let base = test_map::journey("A > B > C");
    let ends = || (test_map::id("A"), test_map::id("C"));
    let gone = base.apply(&[Edit::Remove(test_map::id("B")), Edit::Disconnect(ends().0, ends().1)]);
    let label = Transition { label: "by phone".to_owned(), ..Transition::default() };
    let added = base.apply(&[Edit::Connect(ends().0, ends().1, label)]);
    let (gone, added) = (gone.expect("it is there"), added.expect("it is new"));
    for (ours, theirs) in [(&gone, &added), (&added, &gone)] {
        let (all, conflicts) = merged(&base, ours, theirs);
        let said = all.transition(&ends().0, &ends().1).map(|it| it.label.as_str());
        assert_eq!((all.len(), said, conflicts), (2, Some("by phone"), 0));
    }
}
