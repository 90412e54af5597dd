//! The cost of everything that a large map means: the verdict with all that belongs to it, and what R5-R16 add;
//! and the cost of comparing two large maps. `cargo bench --bench meaning`. The aim is 10 ms together, and 50 ms
//! to compare; the machine is shared, so trust the ratios.

#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a bench prints, and stops where it cannot go on"
)]

use cpu_time::ThreadTime;
use mimalloc::MiMalloc;
use polku::{
    format,
    insight::{Insight, Meaning, View, compare},
    journey::{
        Action, ActionId, Actor, ActorId, Answer, Case, CaseId, Cause, Clock, Contact, Day, Delivery, Edit,
        EntryKey, Extra, Field, Item, Journey, Kept, MapField, Party, Place, Point, Segment, SegmentId,
        Tally, Touchpoint, TouchpointId, Transition, Voice,
    },
};

#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

const COUNT: u64 = 10_000;
const PLANNED: u64 = 2_000;
const ROUNDS: usize = 21;

fn main() {
    println!("\n{COUNT} touchpoints, 12,000 connections: CPU in ms, median of {ROUNDS} (worst)");
    for (name, segments) in [("everyone", 0), ("3 customer groups", 3)] {
        let map = map(segments);
        let insight = Insight::of(&map, &View::default());
        let findings = Meaning::of(&map, &insight).findings.len();
        println!("{name}: {} connections, {findings} findings", map.transitions().count());
        let judged = timed("  the verdict, R1-R9", || drop(Insight::of(&map, &View::default())));
        let meant = timed("  what it means, R5-R16", || drop(Meaning::of(&map, &insight)));
        println!("{:<32}{:>8.2}", "  together", judged + meant);
        mending(&map);
        if let Some(&avoidable) = insight.reach.paths.avoidable.last() {
            timed("  a way around one break", || drop(insight.way_around(avoidable)));
        }
    }
    compare_all();
}

/// Measures the same with as many actions and cases as a busy house has, and as if every tenth break were mended
/// (R13, R19).
fn mending(map: &Journey) {
    let now = Insight::of(map, &View::default());
    let ids: Vec<_> = now.breaks().map(|judged| judged.id.clone()).collect();
    let of = |number: u64| ids[number as usize % ids.len()].clone();
    let action = |number| Action {
        due: Day::new("2026-11-28").unwrap(),
        ..Action::new(ActionId::from_number(number), of(number), "A host greets the queue")
    };
    let case = |number| {
        let mut case = Case::new(CaseId::from_number(number), of(number));
        "The bed is bad".clone_into(&mut case.stated);
        case.contacts = (0..4).map(contact).collect();
        case
    };
    let actions = (0..PLANNED).map(|number| Item::Action(action(number)));
    let cases = (0..PLANNED).map(|number| Item::Case(case(number)));
    let edits: Vec<_> = actions.chain(cases).map(|item| Edit::Put(item.into())).collect();
    let map = map.apply(&edits).unwrap();
    let view = View { today: Day::new("2026-11-29").unwrap(), ..View::default() };
    let insight = Insight::of(&map, &view);
    println!("  {PLANNED} actions and {PLANNED} cases of four contacts");
    let judged = timed("    the verdict", || drop(Insight::of(&map, &view)));
    let meant = timed("    what it means, R5-R19", || drop(Meaning::of(&map, &insight)));
    let mended = ids.iter().step_by(10).cloned().collect();
    let as_if = View { mended, ..view.clone() };
    let as_if = timed("    as if every tenth were mended", || drop(Insight::of(&map, &as_if)));
    println!("{:<32}{:>8.2}", "    together", judged + meant + as_if);
}

fn contact(day: u32) -> Contact {
    let from = if day == 3 { Party::Us } else { Party::Customer };
    Contact { from: Some(from), channel: "phone".to_owned(), ..Contact::on_day(day) }
}

/// Compares two maps that share nothing in memory, as those of two files do.
fn compare_all() {
    let before = map(3);
    println!("two maps of {COUNT} touchpoints compared");
    for (name, step) in [("  alike", usize::MAX), ("  every tenth changed", 10), ("  every one changed", 1)] {
        let ids = before.touchpoints().step_by(step).map(|touchpoint| touchpoint.id.clone());
        let ids: Vec<_> = ids.skip(usize::from(step == usize::MAX)).collect();
        let edits = ids.iter().flat_map(|id| {
            let key = EntryKey::new(Voice::Customer, None, "table 2");
            [
                Edit::Change(id.clone(), Field::Note("Seen since".to_owned())),
                Edit::Change(id.clone(), Field::At(Point::new(7, 7))),
                Edit::Rate(id.clone(), key, Tally { negative: 1, ..Tally::default() }),
            ]
        });
        let after = before.apply(&edits.collect::<Vec<_>>()).unwrap();
        let after = format::map::read(format::map::write(&after).as_bytes()).unwrap().journey;
        let [then, now] = [&before, &after].map(|journey| Insight::of(journey, &View::default()));
        timed(name, || drop(compare((&before, &then), (&after, &now))));
    }
}

fn timed(name: &str, mut work: impl FnMut()) -> f64 {
    let time = |_| {
        let start = ThreadTime::now();
        work();
        start.elapsed().as_secs_f64() * 1000.0
    };
    let mut times: Vec<_> = (0..ROUNDS).map(time).collect();
    times.sort_by(f64::total_cmp);
    println!("{name:<32}{:>8.2} ({:.2})", times[ROUNDS / 2], times[ROUNDS - 1]);
    times[ROUNDS / 2]
}

/// Makes a chain with a way around every fifth touchpoint and, now and then, a way back. Every field is filled in.
fn map(segments: u64) -> Journey {
    let id = TouchpointId::from_number;
    let mut edits =
        vec![Edit::Describe(MapField::Tolerance(10)), Edit::Describe(MapField::Promise("Quick".into()))];
    edits.extend((0..12).map(actor));
    edits.extend((0..segments).map(segment));
    edits.extend((0..COUNT).map(|number| Edit::Add(touchpoint(number, segments))));
    edits.extend((1..COUNT).map(|to| Edit::Connect(id(to - 1), id(to), Transition::default())));
    let around = (5..COUNT).step_by(5).map(|to| (to - 5, to));
    let back = (100..COUNT).step_by(5_000).map(|from| (from, from - 3));
    edits.extend(around.chain(back).map(|(from, to)| Edit::Connect(id(from), id(to), Transition::default())));
    Journey::new("Bench").apply(&edits).unwrap()
}

fn actor(number: u64) -> Edit {
    let name = format!("Actor {number}");
    let (id, place, order) = (ActorId::from_number(number), Place::Front, number as i64);
    Edit::AddActor(Actor { id, name, place, order, extra: Extra::default() })
}

fn segment(number: u64) -> Edit {
    let (id, name) = (SegmentId::from_number(number), format!("Group {number}"));
    Edit::AddSegment(Segment { id, name, order: number as i64, in_target: true, extra: Extra::default() })
}

fn touchpoint(number: u64, segments: u64) -> Touchpoint {
    let at = Point::new(number as i32 % 100 * 216, number as i32 / 100 * 120);
    let mut it = Touchpoint::new(TouchpointId::from_number(number), "A touchpoint of a long day", at);
    it.actors = (0..number % 4).map(|more| ActorId::from_number((number + more) % 12)).collect();
    for segment in (0..segments).map(SegmentId::from_number).map(Some).chain([None]) {
        let tally = |negative, positive| Tally { negative, neutral: 0, positive };
        for (voice, tally) in [
            (Voice::Customer, tally(u32::from(number % 5 == 3), 7)),
            (Voice::Own, tally(u32::from(number % 7 == 3), 1)),
        ] {
            it.ratings.entry(EntryKey::new(voice, segment.clone(), "")).or_default().tally = tally;
        }
    }
    if number.is_multiple_of(3) {
        it.promise = Delivery { kept: Some(Kept::Broken), ..Delivery::default() };
        it.trust = Cause::ALL.iter().map(|cause| (cause.clone(), Answer::No.into())).collect();
        it.trust.insert(Cause::Haste, Answer::Yes.into());
        it.clock = Clock { promised: Some(60), actual: Some(90), tone: Some(Answer::No), ..Clock::default() };
    }
    it
}
