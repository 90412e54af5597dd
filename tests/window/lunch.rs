//! The lunch map, drawn from an empty canvas as a designer draws it: what is saved says what the sample says. Once
//! by key and label, once with the pointer on the canvas.

use std::{cmp::Reverse, collections::BTreeSet, fs};

use egui::{Key, Modifiers, PointerButton, Pos2, vec2};
use polku::{
    disk,
    format::samples,
    gui::DialogAnswer,
    insight::{Insight, View},
    journey::{Journey, Rating, StageId, Tally, Touchpoint, Voice},
    words::Lang,
};

use super::Window;

fn lunch() -> Journey {
    samples::first(Lang::En).journey()
}

/// Returns the touchpoints in journey order.
fn in_order(journey: &Journey) -> Vec<Touchpoint> {
    let judged = Insight::of(journey, &View::default()).touchpoints;
    judged.iter().map(|judged| journey.touchpoint(&judged.id).unwrap().clone()).collect()
}

fn stage_name(journey: &Journey, id: Option<&StageId>) -> String {
    id.and_then(|id| journey.stage(id)).map(|stage| stage.name.clone()).unwrap_or_default()
}

/// Returns what a map says, whatever its ids and wherever its cards are.
fn said(journey: &Journey) -> Vec<String> {
    let about = journey.about();
    let mut said = vec![format!("{} / {} / {} / {}", about.title, about.note, about.language, about.promise)];
    said.extend(journey.stages().iter().map(|stage| format!("stage {}", stage.name)));
    let mut actors: Vec<_> =
        journey.actors().iter().map(|actor| format!("actor {} {:?}", actor.name, actor.place)).collect();
    actors.sort();
    said.extend(actors);
    let title = |id| journey.touchpoint(id).unwrap().title.clone();
    for touchpoint in in_order(journey) {
        let actors: BTreeSet<_> =
            touchpoint.actors.iter().map(|id| journey.actor(id).unwrap().name.clone()).collect();
        let ratings: Vec<_> = touchpoint.ratings.iter().map(|(key, entry)| (key, entry.tally)).collect();
        said.push(format!(
            "{} / {} / {} / {:?} / {:?} / {ratings:?} -> {:?}",
            touchpoint.title,
            touchpoint.note,
            stage_name(journey, touchpoint.stage.as_ref()),
            touchpoint.channels,
            actors,
            journey.after(&touchpoint.id).into_iter().map(title).collect::<Vec<_>>(),
        ));
    }
    said
}

impl Window {
    fn write_in(&mut self, field: &str, text: &str) {
        self.click(field);
        self.keys(Modifiers::COMMAND, Key::A);
        self.type_text(text);
        self.key(Key::Tab);
    }

    fn tidy_and_fit(&mut self) {
        self.keys(Modifiers::COMMAND | Modifiers::SHIFT, Key::L);
        self.harness.run_steps(10);
        self.keys(Modifiers::SHIFT, Key::Num1);
    }

    fn select(&mut self, number: u32) {
        let card = self.card(number);
        self.click(&card);
    }

    /// Fills in stage, channels, actors, ratings and note of the selected touchpoint, by the labels of the
    /// inspector.
    fn fill_in(&mut self, sample: &Journey, touchpoint: &Touchpoint) {
        for channel in &touchpoint.channels {
            self.click(&Lang::En.words().channel(channel));
        }
        for actor in &touchpoint.actors {
            let actor = sample.actor(actor).unwrap();
            self.click("Add an actor…");
            self.type_text(&actor.name);
            self.key(Key::Enter);
            let place = Lang::En.words().place(&actor.place).into_owned();
            let stands = format!("Role of {}", actor.name);
            if self.value(&stands) != place {
                self.choose(&stands, &place);
            }
        }
        for (key, entry) in &touchpoint.ratings {
            self.rate(&key.voice, entry.tally);
        }
        if !touchpoint.note.is_empty() {
            if !self.shows("Note of the touchpoint") {
                self.click("Note");
            }
            self.write_in("Note of the touchpoint", &touchpoint.note);
        }
    }

    fn rate(&mut self, voice: &Voice, tally: Tally) {
        let name = Lang::En.words().voice(voice).into_owned();
        if *voice == Voice::Staff {
            self.choose("Rate as", &name);
        }
        let first = Rating::ALL.into_iter().find(|rating| tally.count(*rating) > 0).unwrap();
        let word = |rating: Rating| Lang::En.words().level(rating.into()).into_owned();
        self.click(&format!("{name}: {}", word(first)));
        if tally.answers() > 1 {
            self.click_with(Modifiers::SHIFT, &format!("{name}: {}", word(first)));
        }
        // The greatest count is typed first: the counts are shown only while there are several answers.
        let mut counted = Rating::ALL;
        counted.sort_by_key(|rating| Reverse(tally.count(*rating)));
        for rating in counted.into_iter().filter(|_| tally.answers() > 1) {
            self.write_in(&format!("{name}: {}, count", word(rating)), &tally.count(rating).to_string());
        }
        if *voice == Voice::Staff {
            self.choose("Rate as", "Customers");
        }
    }
}

#[test]
fn the_lunch_map_drawn_by_key_and_label_is_saved_as_the_sample_says_it() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("lunch.ron");
    let sample = lunch();
    let touchpoints = in_order(&sample);
    let mut window = Window::blank();
    window.harness.set_size(vec2(1440.0, 1600.0));
    window.run();

    let about = sample.about();
    for (field, text) in
        [("Title", &about.title), ("Promise", &about.promise), ("Note of the map", &about.note)]
    {
        window.write_in(field, text);
    }
    window.choose("Language of the map", "English");

    window.control("Map. The experience is not known yet. The map has no touchpoints.").focus();
    window.key(Key::T);
    for touchpoint in &touchpoints {
        window.type_text(&touchpoint.title);
        window.key(Key::Tab);
    }
    window.key(Key::Escape);
    assert_eq!(window.journey().len(), 15);
    window.tidy_and_fit();

    for stage in sample.stages() {
        let of_it = |touchpoint: &&Touchpoint| touchpoint.stage.as_ref() == Some(&stage.id);
        window.key(Key::Escape);
        let first = touchpoints.iter().position(|t| t.stage.as_ref() == Some(&stage.id)).unwrap() as u32 + 1;
        window.select(first);
        for number in first + 1..first + touchpoints.iter().filter(of_it).count() as u32 {
            let card = window.card(number);
            window.click_with(Modifiers::SHIFT, &card);
        }
        window.keys(Modifiers::SHIFT, Key::T);
        window.type_text(&stage.name);
        window.key(Key::Enter);
    }
    window.tidy_and_fit();

    for (touchpoint, number) in touchpoints.iter().zip(1..) {
        window.select(number);
        window.fill_in(&sample, touchpoint);
    }
    assert_eq!(said(window.journey()), said(&sample));

    window.answer(DialogAnswer::Chosen(file.clone()));
    window.keys(Modifiers::COMMAND, Key::S);
    window.wait_for("· saved");
    let saved = disk::read(&file).unwrap().journey;
    assert_eq!(said(&saved), said(&sample));
    assert!(fs::read_to_string(&file).unwrap().starts_with("Journey("));
}

impl Window {
    fn double_click(&mut self, at: Pos2) {
        self.harness.event(egui::Event::PointerMoved(at));
        for pressed in [true, false, true, false] {
            self.button(PointerButton::Primary, at, pressed, Modifiers::NONE);
        }
        self.run();
    }
}

#[test]
fn the_lunch_map_drawn_by_pointer_has_the_stages_and_connections_of_the_sample() {
    let sample = lunch();
    let touchpoints = in_order(&sample);
    let mut window = Window::blank();
    let canvas = window.canvas().rect();
    // There are five columns, each as long as its stage, with room for the heads of the bands.
    let mut places = Vec::new();
    let zoom = 0.75;
    window.keys(Modifiers::COMMAND, Key::Minus);
    for (column, stage) in sample.stages().iter().enumerate() {
        let count = touchpoints.iter().filter(|t| t.stage.as_ref() == Some(&stage.id)).count();
        places.extend((0..count).map(|row| {
            canvas.min + vec2(110.0 + 230.0 * zoom * column as f32, 110.0 + 130.0 * zoom * row as f32)
        }));
    }
    for (touchpoint, &at) in touchpoints.iter().zip(&places) {
        window.double_click(at);
        window.type_text(&touchpoint.title);
        window.key(Key::Enter);
    }
    assert_eq!(window.journey().len(), 15);

    for pair in touchpoints.windows(2) {
        let number = |window: &Window, title: &str| {
            let order = in_order(window.journey());
            order.iter().position(|touchpoint| touchpoint.title == title).unwrap() as u32 + 1
        };
        let (from, to) = (number(&window, &pair[0].title), number(&window, &pair[1].title));
        window.select(from);
        let handle = window.rect(&format!("Lead on to the right of {}", pair[0].title)).center();
        let to = window.card_rect(to).center();
        window.drag(PointerButton::Primary, handle, to, Modifiers::NONE);
    }
    assert_eq!(window.chain(), touchpoints.iter().map(|t| t.title.clone()).collect::<Vec<_>>());

    for stage in sample.stages() {
        let numbers: Vec<u32> = touchpoints
            .iter()
            .zip(1..)
            .filter(|(touchpoint, _)| touchpoint.stage.as_ref() == Some(&stage.id))
            .map(|(_, number)| number)
            .collect();
        let (first, last) = (window.card_rect(numbers[0]), window.card_rect(numbers[numbers.len() - 1]));
        window.key(Key::Escape);
        let (from, to) = (first.min - vec2(5.0, 5.0), last.max + vec2(5.0, 5.0));
        window.drag(PointerButton::Primary, from, to, Modifiers::NONE);
        assert_eq!(window.selected(), numbers);
        window.keys(Modifiers::SHIFT, Key::T);
        window.type_text(&stage.name);
        window.key(Key::Enter);
    }
    let stages = |journey: &Journey| {
        let of = |t: &Touchpoint| (t.title.clone(), stage_name(journey, t.stage.as_ref()));
        in_order(journey).iter().map(of).collect::<Vec<_>>()
    };
    assert_eq!(stages(window.journey()), stages(&sample));
}
