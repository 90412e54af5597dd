//! CPU time per frame of the real window code, run and tessellated, beside the same cards drawn as plain egui
//! shapes. The machine is shared, so trust the ratios within one run.
#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a bench prints, and stops where it cannot go on"
)]
#![allow(dead_code, reason = "two benches share this")]

mod drag;
mod plain;
mod present;

use std::{
    path::{Path, PathBuf},
    sync::Arc,
    time::Duration,
};

use cpu_time::ThreadTime;
use egui::{
    Context, Event, Key, Modifiers, MouseWheelUnit, Pos2, RawInput, Rect, TouchPhase, Ui, Vec2, pos2, vec2,
};
use polku::{
    editor::Document,
    format::{map, settings::Settings},
    gui::{App, DialogAnswer, Dialogs, Filter, Outside, set_up},
    insight::{Change, Insight, View},
    journey::{
        Edit, EntryKey, Field, Journey, Point, Rating, Tally, Touchpoint, TouchpointId, Transition, Voice,
    },
    picture::{Scene, arrange},
};

const SCREEN: Vec2 = vec2(1600.0, 900.0);
const WARM_UP: usize = 12;
const FRAMES: usize = 60;

struct NoDialogs;

impl Dialogs for NoDialogs {
    fn open(&self, _: &str, _: &Filter, _: Option<&Path>) -> DialogAnswer {
        DialogAnswer::Cancelled
    }

    fn open_several(&self, _: &str, _: &Filter, _: Option<&Path>) -> DialogAnswer {
        DialogAnswer::Cancelled
    }

    fn save(&self, _: &str, _: &[Filter], _: &Path) -> DialogAnswer {
        DialogAnswer::Cancelled
    }
}

/// An activity of a person, frame after frame.
#[derive(Clone, Copy)]
enum Doing {
    Panning,
    Zooming,
    Hovering,
    Nothing,
}

pub(super) fn print(allocator: &str) {
    println!(
        "\nCPU per frame at {} × {}, {allocator}: medians of {FRAMES} frames, milliseconds",
        SCREEN.x, SCREEN.y
    );
    println!(
        "{:<26}{:>9}{:>9}{:>9}{:>9}{:>14}{:>8}",
        "", "panning", "zooming", "hovering", "still", "plain shapes", "ratio"
    );
    let mut few = Vec::new();
    for (count, all) in
        [(15, true), (100, false), (1_000, true), (1_000, false), (10_000, true), (10_000, false)]
    {
        let times = [Doing::Panning, Doing::Zooming, Doing::Hovering, Doing::Nothing]
            .map(|doing| window(count, all, doing));
        let plain = plain::per_frame(count, all);
        let name = format!("{count} touchpoints, {}", if all { "all in view" } else { "30 in view" });
        let [pan, zoom, hover, still] = times;
        println!("{name:<30}{pan:>9.2}{zoom:>9.2}{hover:>9.2}{still:>9.2}{plain:>12.2}{:>8.3}", pan / plain);
        if !all {
            few.push(pan);
        }
    }
    if let [of_100, .., of_10_000] = few[..] {
        println!("panning, 30 of 10,000 against 30 of 100: {:.2}", of_10_000 / of_100);
    }
}

pub(super) fn print_presenting() {
    present::print();
}

pub(super) fn print_drags() {
    drag::print();
}

/// Prints the cost of what happens once and not in each frame.
pub(super) fn print_once() {
    let journey = journey(10_000);
    let text = map::write(&journey);
    println!("\nOnce, 10,000 touchpoints, milliseconds (medians)");
    let insight = Insight::of(&journey, &View::default());
    line("judging, all of R1-R9", || drop(Insight::of(&journey, &View::default())));
    line("laying out the scene", || drop(Scene::new(&journey, &insight)));
    followed("following one rating", &journey, &[rate(0, Rating::Negative)]);
    followed("following one card moved", &journey, &moves(1, 8));
    followed("following 1,000 cards moved", &journey, &moves(1_000, 8));
    line("applying one rating", || drop(journey.apply(&[rate(0, Rating::Negative)])));
    line("reading the file's text", || drop(map::read(text.as_bytes())));
    line("writing the file's text", || drop(map::write(&journey)));
    line("arranging in stage columns", || drop(arrange(&journey)));
    labels(&journey);
}

/// Measures a label on each connection: finding places for all of them once, and for those of a screen in each
/// frame.
fn labels(journey: &Journey) {
    let label = |(from, to, _): (&TouchpointId, &TouchpointId, _)| {
        Edit::Label(from.clone(), to.clone(), "by phone".to_owned())
    };
    let edits: Vec<_> = journey.transitions().map(label).collect();
    let labelled = journey.apply(&edits).unwrap();
    let insight = Insight::of(&labelled, &View::default());
    line("placing a label each", || assert!(Scene::new(&labelled, &insight).label_rects().count() > 0));
    let scene = Scene::new(&labelled, &insight);
    let part = polku::picture::Rect::new(0.0, 0.0, SCREEN.x, SCREEN.y);
    let _ = scene.labels_in(part);
    line("labels of a screen, 1,000 times", || (0..1_000).for_each(|_| drop(scene.labels_in(part))));
}

/// Measures judging and laying out a map again after these edits.
fn followed(name: &str, journey: &Journey, edits: &[Edit]) {
    let mut insight = Insight::of(journey, &View::default());
    let mut scene = Scene::new(journey, &insight);
    let edited = journey.apply(edits).unwrap();
    let (mut then, mut now) = (journey, &edited);
    line(name, || {
        let change = Change::of(&insight, then, now).unwrap();
        let is_same = insight.follow(&change);
        scene.follow(&change, &insight, is_same);
        std::mem::swap(&mut then, &mut now);
    });
}

/// Returns the edits that move the first `count` cards to the right.
fn moves(count: usize, by: i32) -> Vec<Edit> {
    let to = |number| place(number, 10_000);
    let moved = |number| Edit::Change(id(number), Field::At(Point::new(to(number).x + by, to(number).y)));
    (0..count).map(moved).collect()
}

fn line(name: &str, mut work: impl FnMut()) {
    let times = (0..9).map(|_| timed(&mut work)).collect();
    println!("{name:<30}{:>9.2}", median(times));
}

/// The real window code, without a screen.
pub(super) struct Window {
    pub app: App,
    ctx: Context,
    frame: u32,
}

impl Window {
    pub(super) fn new(document: Document) -> Self {
        let outside = Outside {
            dialogs: Arc::new(NoDialogs),
            keep_settings: |_| {},
            marked_text: || None,
            find_letters: None,
            today: polku::journey::Day::default,
            now: polku::journey::Moment::default,
            keeper: None,
        };
        let settings = Settings { language: "en".into(), theme: "light".into(), ..Settings::default() };
        let app = App::new(document, PathBuf::from("bench.ron"), settings, outside);
        let ctx = Context::default();
        set_up(&ctx);
        Self { app, ctx, frame: 0 }
    }

    /// Runs the next frame. Returns its time in milliseconds.
    pub(super) fn next(&mut self, events: Vec<Event>) -> f64 {
        self.frame += 1;
        per_frame(&self.ctx, f64::from(self.frame), events, |ui| self.app.frame_ui(ui))
    }
}

/// Returns the median time of a frame of the real window, in milliseconds.
fn window(count: usize, all: bool, doing: Doing) -> f64 {
    let mut window = Window::new(Document::new(journey(count)));
    window.next(vec![Event::PointerMoved(middle())]);
    window.next(vec![]);
    if !all {
        window.next(vec![key(Key::Num0, Modifiers::COMMAND)]);
    }
    for step in 0..WARM_UP {
        window.next(doing.events(step));
    }
    median((0..FRAMES).map(|step| window.next(doing.events(step))).collect())
}

impl Doing {
    fn events(self, step: usize) -> Vec<Event> {
        // The map moves there and back again, so that what is in view stays in view.
        let there = if step % 12 < 6 { 1.0 } else { -1.0 };
        match self {
            Self::Panning => vec![Event::MouseWheel {
                unit: MouseWheelUnit::Point,
                source: egui::MouseWheelSource::Unknown,
                delta: vec2(6.0, 5.0) * there,
                phase: TouchPhase::Move,
                modifiers: Modifiers::NONE,
            }],
            Self::Zooming => vec![Event::Zoom(1.02_f32.powf(there))],
            Self::Hovering => vec![Event::PointerMoved(middle() + vec2(step as f32 * 3.0, step as f32))],
            Self::Nothing => vec![],
        }
    }
}

pub(super) fn per_frame(ctx: &Context, frame: f64, events: Vec<Event>, mut ui: impl FnMut(&mut Ui)) -> f64 {
    let input = RawInput {
        screen_rect: Some(Rect::from_min_size(Pos2::ZERO, SCREEN)),
        time: Some(frame / 60.0),
        events,
        focused: true,
        ..RawInput::default()
    };
    timed(&mut || {
        let mut output = ctx.run_ui(input.clone(), &mut ui);
        std::hint::black_box(ctx.tessellate(std::mem::take(&mut output.shapes), 1.0));
        output.drop_without_applying_deltas();
    })
}

fn key(key: Key, modifiers: Modifiers) -> Event {
    Event::Key { key, physical_key: Some(key), pressed: true, repeat: false, modifiers }
}

fn middle() -> Pos2 {
    pos2(600.0, 400.0)
}

fn timed(work: &mut impl FnMut()) -> f64 {
    let start = ThreadTime::now();
    work();
    start.elapsed().max(Duration::ZERO).as_secs_f64() * 1000.0
}

pub(super) fn median(mut times: Vec<f64>) -> f64 {
    times.sort_by(f64::total_cmp);
    times[times.len() / 2]
}

fn id(number: usize) -> TouchpointId {
    TouchpointId::from_number(number as u64)
}

fn rate(number: usize, rating: Rating) -> Edit {
    Edit::Rate(id(number), EntryKey::new(Voice::Customer, None, ""), Tally::one(rating))
}

/// Returns the place of the card with this number. The cards fill a rectangle of a screen's proportions.
pub(super) fn place(number: usize, count: usize) -> Point {
    let columns = (count as f64 * 16.0 / 9.0 * 120.0 / 214.0).sqrt().ceil().max(1.0) as usize;
    Point::new((number % columns) as i32 * 214, (number / columns) as i32 * 120)
}

/// Makes a chain with a way around every fifth touchpoint, rated mostly well: 12,000 connections between 10,000
/// touchpoints.
pub(super) fn journey(count: usize) -> Journey {
    let mut edits = Vec::new();
    for number in 0..count {
        let title = format!("Touchpoint number {number} of a long day");
        edits.push(Edit::Add(Touchpoint::new(id(number), &title, place(number, count))));
        let rating =
            [Rating::Positive, Rating::Positive, Rating::Neutral, Rating::Positive, Rating::Negative];
        edits.push(rate(number, rating[number % rating.len()]));
    }
    for number in 1..count {
        edits.push(Edit::Connect(id(number - 1), id(number), Transition::default()));
        if number % 5 == 0 {
            edits.push(Edit::Connect(id(number - 5), id(number), Transition::default()));
        }
    }
    Journey::new("Bench").apply(&edits).unwrap()
}
