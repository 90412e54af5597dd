//! The whole lunch map drawn by keyboard alone, as fast as a hand can: titles, stages, channels, actors, notes,
//! ratings and connections are those of the sample, with fewer presses than a person needed who was watched.
//!
//! A press is a key or a chord, such as Ctrl+Enter; what is written in a field, the counts of answers too, is
//! text.

use std::collections::BTreeSet;

use egui::{Key, Modifiers};
use polku::{
    format::samples,
    insight::{Insight, View},
    journey::{EntryKey, Journey, Rating, Tally, Touchpoint, Voice},
    words::Lang,
};

use super::Window;

/// The presses that the watched person needed, and for how many cards.
const WATCHED: (usize, usize) = (105, 13);

/// The answers of most customers, and our own: everything is first rated with these.
const MOST: Tally = Tally { negative: 0, neutral: 0, positive: 8 };
const OURS: Tally = Tally { negative: 0, neutral: 0, positive: 1 };

const VOICES: [Voice; 3] = [Voice::Customer, Voice::Own, Voice::Staff];

/// A hand on the keyboard, which counts its presses.
struct Hand {
    window: Window,
    presses: usize,
    /// The place of the voice that is entered, in `VOICES`.
    voice: usize,
}

impl Hand {
    fn press(&mut self, key: Key) {
        self.chord(Modifiers::NONE, key);
    }

    fn chord(&mut self, modifiers: Modifiers, key: Key) {
        self.presses += 1;
        self.window.keys(modifiers, key);
    }

    fn write(&mut self, text: &str) {
        self.window.type_text(text);
    }

    /// Writes everything that is said of a touchpoint but its ratings, from its open name to the name of the next.
    fn card(&mut self, card: &Card, is_last: bool) {
        self.write(&card.title);
        match &card.opens {
            Some(stage) => {
                self.press(Key::Enter);
                self.press(Key::S);
                self.write(stage);
                self.press(Key::Tab);
            }
            None => self.chord(Modifiers::COMMAND, Key::Enter),
        }
        self.write(&card.channels);
        if !(card.actors.is_empty() && card.note.is_empty()) {
            self.press(Key::Tab);
            self.write(&card.actors);
        }
        if !card.note.is_empty() {
            self.press(Key::Tab);
            self.write(&card.note);
        }
        match (is_last, card.note.is_empty()) {
            (true, _) => self.press(Key::Enter),
            (_, false) => self.press(Key::Tab),
            (_, true) => {
                self.press(Key::Enter);
                self.press(Key::Tab);
            }
        }
    }

    fn enter(&mut self, voice: usize) {
        while self.voice != voice {
            self.press(Key::V);
            self.voice = (self.voice + 1) % VOICES.len();
        }
    }

    fn rate(&mut self, tally: Tally) {
        let digits =
            [(Rating::Negative, Key::Num1), (Rating::Neutral, Key::Num2), (Rating::Positive, Key::Num3)];
        let one = digits.into_iter().find(|(rating, _)| Tally::one(*rating) == tally);
        match one {
            Some((_, digit)) => self.press(digit),
            None if tally.is_empty() => self.press(Key::Num0),
            None => {
                self.press(Key::R);
                self.write(&format!("{} {} {}", tally.negative, tally.neutral, tally.positive));
                self.press(Key::Enter);
            }
        }
    }

    /// Corrects the ratings in which a touchpoint differs from what all have been rated.
    fn mend(&mut self, touchpoint: &Touchpoint) {
        for voice in [0, 1, 2].map(|step| (self.voice + step) % VOICES.len()) {
            let now = [MOST, OURS, Tally::default()][voice];
            let meant = tally_of(touchpoint, &VOICES[voice]);
            if meant != now {
                self.enter(voice);
                self.rate(meant);
            }
        }
    }
}

/// The texts of a touchpoint.
struct Card {
    title: String,
    /// The stage that begins with this touchpoint.
    opens: Option<String>,
    channels: String,
    actors: String,
    note: String,
}

fn tally_of(touchpoint: &Touchpoint, voice: &Voice) -> Tally {
    let entry = touchpoint.ratings.get(&EntryKey::new(voice.clone(), None, ""));
    entry.map(|entry| entry.tally).unwrap_or_default()
}

/// Returns the touchpoints in journey order.
fn in_order(journey: &Journey) -> Vec<Touchpoint> {
    let judged = Insight::of(journey, &View::default()).touchpoints;
    judged.iter().map(|judged| journey.touchpoint(&judged.id).unwrap().clone()).collect()
}

fn stage(journey: &Journey, touchpoint: &Touchpoint) -> String {
    touchpoint.stage.as_ref().map(|id| journey.stage(id).unwrap().name.clone()).unwrap_or_default()
}

fn actors(journey: &Journey, touchpoint: &Touchpoint) -> BTreeSet<String> {
    touchpoint.actors.iter().map(|id| journey.actor(id).unwrap().name.clone()).collect()
}

fn cards(journey: &Journey) -> Vec<Card> {
    let mut last = String::new();
    let card = |touchpoint: &Touchpoint| {
        let stage = stage(journey, touchpoint);
        let opens = (stage != last).then(|| stage.clone());
        last = stage;
        let channels =
            touchpoint.channels.iter().map(|channel| Lang::En.words().channel(channel).into_owned());
        Card {
            title: touchpoint.title.clone(),
            opens,
            channels: channels.collect::<Vec<_>>().join(", "),
            actors: actors(journey, touchpoint).into_iter().collect::<Vec<_>>().join(", "),
            note: touchpoint.note.clone(),
        }
    };
    in_order(journey).iter().map(card).collect()
}

/// Returns what a map says that is drawn like this.
fn said(journey: &Journey) -> Vec<String> {
    let title = |id| journey.touchpoint(id).unwrap().title.clone();
    let stages = journey.stages().iter().map(|stage| format!("stage {}", stage.name));
    let touchpoints = in_order(journey).into_iter().map(|touchpoint| {
        format!(
            "{} / {} / {} / {:?} / {:?} / {:?} -> {:?}",
            touchpoint.title,
            touchpoint.note,
            stage(journey, &touchpoint),
            touchpoint.channels,
            actors(journey, &touchpoint),
            touchpoint.ratings.iter().map(|(key, entry)| (key, entry.tally)).collect::<Vec<_>>(),
            journey.after(&touchpoint.id).into_iter().map(title).collect::<Vec<_>>(),
        )
    });
    stages.chain(touchpoints).collect()
}

#[expect(clippy::print_stdout, reason = "how many presses it took")]
#[test]
fn the_lunch_map_is_drawn_by_keyboard_alone_in_few_presses() {
    let sample = samples::first(Lang::En).journey();
    let touchpoints = in_order(&sample);
    let window = Window::blank();
    window.canvas().focus();
    let mut hand = Hand { window, presses: 0, voice: 0 };
    hand.window.run();
    hand.press(Key::T);
    for (place, card) in cards(&sample).iter().enumerate() {
        hand.card(card, place + 1 == touchpoints.len());
    }
    hand.chord(Modifiers::COMMAND, Key::A);
    hand.rate(MOST);
    hand.enter(1);
    hand.rate(OURS);
    hand.chord(Modifiers::ALT, Key::ArrowLeft);
    hand.chord(Modifiers::ALT, Key::ArrowRight);
    for (place, touchpoint) in touchpoints.iter().enumerate().rev() {
        hand.mend(touchpoint);
        if touchpoints[..place].iter().any(|before| tally_of(before, &Voice::Customer) != MOST) {
            hand.chord(Modifiers::ALT, Key::ArrowLeft);
        }
    }
    assert_eq!(said(hand.window.journey()), said(&sample));
    println!("{} presses for {} cards", hand.presses, touchpoints.len());
    let (presses, cards) = WATCHED;
    assert!(hand.presses * cards < presses * touchpoints.len(), "{} presses", hand.presses);
}
