//! The cost of one undo step on a large map: the bytes that stay allocated once it is done, counted by the
//! allocator, and the CPU time of doing it. `cargo bench --bench steps`.

#![allow(clippy::print_stdout, reason = "a bench prints")]

mod frames;

use std::{collections::BTreeSet, time::Duration};

use cap::Cap;
use cpu_time::ThreadTime;
use mimalloc::MiMalloc;
use polku::{
    editor::{Document, StepName},
    journey::{
        Edit, EntryKey, Extra, Field, Journey, Point, Rating, Stage, StageId, Tally, Touchpoint,
        TouchpointId, Transition, Voice,
    },
};

#[global_allocator]
static ALLOCATOR: Cap<MiMalloc> = Cap::new(MiMalloc, usize::MAX);

const COUNT: usize = 10_000;
const ROUNDS: usize = 101;

fn main() {
    println!("\nOne undo step of a map of {COUNT} touchpoints, each with a note of 200 characters");
    println!("{:<38}{:>12}{:>12}", "", "bytes kept", "CPU in ms");
    let id = |number: usize| TouchpointId::from_number(number as u64);
    let moved = |number: usize, by: i32| Edit::Change(id(number), Field::At(Point::new(by, by)));
    let all = |count: usize| move |round: i32| (0..count).map(|number| moved(number, round + 1)).collect();
    step("moving 1", all(1));
    step("moving 1,000", all(1_000));
    step("moving all", all(COUNT));
    let rated = |number: usize, round: i32| {
        let tally = Tally { negative: round as u32 + 1, ..Tally::one(Rating::Neutral) };
        Edit::Rate(id(number), EntryKey::new(Voice::Customer, None, ""), tally)
    };
    step("rating 1", |round| vec![rated(4_711, round)]);
    step("rating 1,000", |round| (0..1_000).map(|number| rated(number, round)).collect());
    step("renaming 1", |round| vec![Edit::Change(id(4_711), Field::Title(format!("Name {round}")))]);
    step("changing a stage", |round| {
        let order = i64::from(round);
        vec![Edit::ChangeStage(Stage { order, ..stage() })]
    });
    step("adding 1, connected", |round| {
        let fresh = id(COUNT + round as usize);
        let touchpoint = Touchpoint::new(fresh.clone(), "One more", Point::new(round, 0));
        vec![Edit::Add(touchpoint), Edit::Connect(id(4_711), fresh, Transition::default())]
    });
    step("deleting 1, the chain heals", |round| vec![Edit::Remove(id(1 + 20 * round as usize))]);
    step("turning 1 connection round", |round| {
        let (from, to) = (id(20 * round as usize), id(20 * round as usize + 1));
        let back = Edit::Connect(to.clone(), from.clone(), Transition::default());
        vec![Edit::Disconnect(from, to), back]
    });
    drag();
}

/// Measures many steps, one after the other, and prints the median of each figure.
fn step(name: &str, edits: impl Fn(i32) -> Vec<Edit>) {
    let mut document = Document::new(journey());
    let (mut bytes, mut times) = (Vec::with_capacity(ROUNDS), Vec::with_capacity(ROUNDS));
    for round in 0..ROUNDS {
        let edits = edits(round as i32);
        let before = ALLOCATOR.allocated() as i64;
        times.push(timed(|| document.apply(&edits).unwrap_or_else(|error| panic!("{error}"))));
        document.end_step();
        bytes.push(ALLOCATOR.allocated() as i64 - before);
    }
    print(name, bytes, times);
}

/// Measures a drag: one proposal after the other, each in place of the one before.
fn drag() {
    for count in [1, 1_000, COUNT] {
        let mut document = Document::new(journey());
        let before = ALLOCATOR.allocated() as i64;
        let times = (0..ROUNDS).map(|frame| {
            let at = Point::new(frame as i32 + 1, 0);
            let moved = |number| Edit::Change(TouchpointId::from_number(number as u64), Field::At(at));
            let edits: Vec<_> = (0..count).map(moved).collect();
            timed(|| document.propose(StepName::Move, &edits).unwrap_or_else(|error| panic!("{error}")))
        });
        let times = times.collect();
        document.end_step();
        let kept = ALLOCATOR.allocated() as i64 - before;
        print(&format!("dragging {count}, {ROUNDS} frames, each"), vec![kept], times);
    }
}

fn print(name: &str, mut bytes: Vec<i64>, times: Vec<f64>) {
    bytes.sort_unstable();
    println!("{name:<38}{:>12}{:>12.3}", bytes[bytes.len() / 2], frames::median(times));
}

fn timed(work: impl FnOnce()) -> f64 {
    let start = ThreadTime::now();
    work();
    start.elapsed().max(Duration::ZERO).as_secs_f64() * 1000.0
}

/// Makes a map as a workshop would leave it: each touchpoint rated, in a stage, with a note and channels.
fn journey() -> Journey {
    let mut edits = vec![Edit::AddStage(stage())];
    for number in 0..COUNT {
        let id = TouchpointId::from_number(number as u64);
        let channels = BTreeSet::from(["web".into(), "phone".into()]);
        edits.push(Edit::Change(id.clone(), Field::Note("What was said. ".repeat(14)[..200].to_owned())));
        edits.push(Edit::Change(id.clone(), Field::Channels(channels)));
        edits.push(Edit::Change(id, Field::Stage(Some(stage().id))));
    }
    frames::journey(COUNT).apply(&edits).unwrap_or_else(|(_, error)| panic!("{error}"))
}

fn stage() -> Stage {
    Stage {
        id: StageId::from_number(1),
        name: "Before".to_owned(),
        order: i64::from(i32::MAX),
        extra: Extra::default(),
    }
}
