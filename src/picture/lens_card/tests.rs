//! Checks that what a card says through a lens has room on it.

use super::*;
use crate::picture::look::Sign;
use crate::{
    insight::{Encounter, Met, Sides, Trusted},
    journey::{Amount, Kept},
    words::Lang,
};

#[test]
fn every_word_of_a_mark_has_room_on_a_card_in_every_language() {
    use Level::{Negative, Positive, Unrated};
    let sides = [(Positive, Negative), (Negative, Positive), (Positive, Unrated)];
    let more = [(Unrated, Unrated), (Unrated, Positive), (Positive, Positive)];
    let pairs = || sides.into_iter().chain(more);
    let staff = [(Negative, Negative), (Negative, Unrated)].into_iter().chain(pairs());
    let staff = staff.map(|(staff, customers)| LensMark::Encounter(Encounter { staff, customers }));
    let sides = pairs().map(|(own, customers)| LensMark::Sides(Sides { own, customers })).chain(staff);
    let met = [Met::ByEveryone, Met::BySome, Met::AtACost(vec![]), Met::Unknown];
    let met = met.map(|met| LensMark::Met(met, Some(99)));
    let kept = [None, Some(Kept::Kept), Some(Kept::Broken)];
    let promise = kept.into_iter().map(|kept| LensMark::Promise(kept, Some(Amount::Little)));
    let trust =
        [Trusted::Distrusted, Trusted::AtRisk, Trusted::BadlyAnswered, Trusted::Sound, Trusted::NotAsked];
    let kept = LensMark::Promise(Some(Kept::Kept), None);
    let plain = [kept, LensMark::Promise(None, None), LensMark::Actor(None), LensMark::LeadsBack(3)];
    let all = sides.chain(met).chain(promise).chain(trust.map(LensMark::Trust)).chain(plain);
    let room = CARD_WIDTH - MARGIN - INDENT;
    for mark in all {
        for words in Lang::ALL.map(Lang::words) {
            let word = words.mark(&mark, &Journey::new("")).into_owned();
            assert!(font::fits(&word, DETAILS, Weight::Medium, room), "{word}");
            assert!(!word.is_empty() && !word.contains("seen-"), "{mark:?} {word}");
        }
    }
}

#[test]
fn r10_both_sides_are_called_by_their_whole_names_in_every_language() {
    let sides = [
        LensMark::Sides(Sides { own: Level::Positive, customers: Level::Negative }),
        LensMark::Encounter(Encounter { staff: Level::Positive, customers: Level::Negative }),
    ];
    for words in Lang::ALL.map(Lang::words) {
        for sides in sides.iter().filter_map(sides_of) {
            let mut out = Vec::new();
            let left = number(&mut out, 88, Pos::default(), Role::Ink);
            let at = Pos::new(left, BASELINE);
            both(&mut out, sides, at, CARD_WIDTH - MARGIN - left, (Role::Ink, words));
            let names = sides.map(|(name, _)| words.text(name).into_owned());
            let is_said =
                |name: &String| out.iter().any(|it| matches!(it, Piece::Text { text, .. } if text == name));
            assert!(names.iter().all(is_said), "{names:?}");
        }
    }
}

#[test]
fn r11_what_keeps_the_promise_and_yet_fails_is_called_what_its_sign_says() {
    let said = |kept| {
        let mark = LensMark::Promise(Some(kept), Some(Amount::Little));
        let sign = Look::of(&mark, Level::Positive).sign;
        (Lang::En.words().mark(&mark, &Journey::new("")).into_owned(), sign)
    };
    assert_eq!(said(Kept::Kept), ("Too little".to_owned(), Sign::Exclamation));
    assert_eq!(said(Kept::Broken), ("Broken".to_owned(), Sign::Cross));
}
