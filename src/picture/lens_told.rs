//! What the card of a touchpoint says through a lens: the word of its mark, and the grounds for it.

use std::borrow::Cow;

use crate::{
    insight::{CaseMark, LensMark, answered_badly, causes},
    journey::{Journey, Kept, Touchpoint},
    words::{Words, capital},
};

use super::{
    card::{DETAILS, details},
    font,
    lens_card::Subject,
    pieces::Weight,
};

/// Returns the word of the mark; for actors all who bring the touchpoint about, told ever more briefly until they
/// fit.
pub(super) fn word_of(subject: Subject<'_>, room: f32) -> String {
    let Subject { touchpoint, sighting, map, words, .. } = subject;
    match &sighting.mark {
        LensMark::Actor(Some(_)) => {
            let actors = map.actors().iter().filter(|actor| touchpoint.actors.contains(&actor.id));
            told(&actors.map(|actor| actor.name.clone()).collect::<Vec<_>>(), Weight::Medium, room)
        }
        &LensMark::LeadsBack(back) => leads_back(words, back),
        LensMark::HeldBack(Some(held)) => words.say("seen-held-back", &[("people", held.people.into())]),
        mark => words.mark(mark, map).into_owned(),
    }
}

/// Returns the grounds of the mark; where there are none, what every card says of a touchpoint.
pub(super) fn grounds(subject: Subject<'_>, room: f32) -> String {
    let Subject { touchpoint, sighting, map, words, .. } = subject;
    let said = match &sighting.mark {
        &LensMark::Met(_, Some(back)) => vec![leads_back(words, back)],
        LensMark::Promise(Some(Kept::Broken | Kept::Unknown(_)), Some(amount)) => {
            vec![words.amount(amount).into_owned()]
        }
        LensMark::Trust(_) => faults(touchpoint, words),
        LensMark::Actor(Some(_)) => places(touchpoint, map, words),
        LensMark::Case(CaseMark::At(_, Some(next))) => vec![words.next_step(*next)],
        // "Recovered" needs nothing added but what every card says.
        LensMark::Case(CaseMark::Recovered) => Vec::new(),
        LensMark::Case(_) => vec![words.level(subject.judged.level).into_owned()],
        LensMark::Actor(None) => {
            touchpoint.channels.iter().map(|channel| words.channel(channel).into_owned()).collect()
        }
        _ => Vec::new(),
    };
    if said.is_empty() && sighting.mark != LensMark::Actor(None) {
        details(touchpoint, map, words, room)
    } else {
        told(&said, Weight::Regular, room)
    }
}

/// Returns the causes of distrust, and what is lacking in the reply (R12, R16).
fn faults(touchpoint: &Touchpoint, words: &Words) -> Vec<String> {
    let causes = causes(&touchpoint.trust);
    let causes = causes.iter().map(|cause| words.cause(cause).into_owned());
    let lacking = answered_badly(&touchpoint.clock);
    causes.chain(lacking.filter_map(|it| words.answered(&it).map(Cow::into_owned))).collect()
}

/// Returns where those stand who bring the touchpoint about.
fn places(touchpoint: &Touchpoint, map: &Journey, words: &Words) -> Vec<String> {
    let actors = map.actors().iter().filter(|actor| touchpoint.actors.contains(&actor.id));
    let mut places: Vec<_> = actors.map(|actor| words.place(&actor.place).into_owned()).collect();
    places.dedup();
    places
}

fn leads_back(words: &Words, to: u32) -> String {
    words.say("seen-back-to", &[("to", to.into())])
}

/// Joins all parts; where they do not fit, the first, cut if need be, and how many more there are.
fn told(parts: &[String], weight: Weight, room: f32) -> String {
    let all = capital(&parts.join(", "));
    match parts {
        [first, more @ ..] if !more.is_empty() && !font::fits(&all, DETAILS, weight, room) => {
            let more = format!(" +{}", more.len());
            let room = room - font::width(&more, DETAILS, weight);
            capital(&font::cut(first, DETAILS, weight, room)) + &more
        }
        _ => all,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_many_the_first_is_cut_and_the_others_are_counted() {
        let names = ["a staff that looks after every table".to_owned(), "cook".into(), "waiter".into()];
        let said = told(&names, Weight::Regular, 120.0);
        assert!(said.starts_with("A staff") && said.ends_with("… +2"), "{said}");
        assert_eq!(told(&names[1..], Weight::Regular, 120.0), "Cook, waiter");
    }
}
