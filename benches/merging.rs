//! How well maps are merged. Over pairs of edits to a map of every kind of record it counts false and missed
//! conflicts, beside what git makes of the same files; over triples, what is lost; and it measures how long two
//! maps of 10,000 touchpoints take. `cargo bench --bench merging -- 20000 20000`, pairs and triples.

#![allow(clippy::print_stdout, reason = "a bench prints")]

mod pairs;

use std::{collections::BTreeSet, fs, path::Path, process::Command};

use cpu_time::ThreadTime;
use mimalloc::MiMalloc;
use polku::{
    format::map,
    insight::{Insight, View, compare},
    journey::{Address, Comparison, Conflict, Edit, Item, ItemKey, Journey, Merged, diff, merge},
};

use pairs::{
    chance::Chance,
    expected::{Expected, expected},
    side::Side,
    told,
};

#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

fn main() {
    let counts: Vec<usize> = std::env::args().filter_map(|word| word.parse().ok()).collect();
    let count = |place: usize| counts.get(place).copied().unwrap_or(2_000);
    pairs_of(count(0));
    triples(count(1));
    large();
}

/// The results of many merges.
#[derive(Default)]
struct Score {
    clean: usize,
    conflicts: usize,
    false_conflicts: usize,
    missed: usize,
    wrong: usize,
}

fn pairs_of(count: usize) {
    let (mut polku, mut git) = (Score::default(), Score::default());
    let folder = tempfile::tempdir().unwrap_or_else(|error| panic!("{error}"));
    for seed in 0..count {
        let chance = &mut Chance::new(seed as u64 + 1);
        let base = told::any(chance);
        let ours = Side::of(&base, None, "o", chance);
        let theirs = Side::of(&base, Some(&ours), "t", chance);
        let expected = expected(&base, &ours, &theirs);
        let maps = [&base, &ours.told, &theirs.told].map(|told| read(&told.text(), seed));
        let wanted = read(&expected.told.text(), seed);
        polku.add(seed, &expected, &wanted, of_polku(&maps));
        git.add(usize::MAX, &expected, &wanted, of_git(folder.path(), &maps));
    }
    println!("\n{count} pairs: each side deletes, adds and says otherwise up to seven things of 45 records");
    println!("{:<18}{:>10}{:>10}{:>10}{:>10}{:>10}", "", "clean", "conflict", "false", "missed", "wrong");
    for (name, score) in [("polku", polku), ("git merge-file", git)] {
        let Score { clean, conflicts, false_conflicts, missed, wrong } = score;
        println!("{name:<18}{clean:>10}{conflicts:>10}{false_conflicts:>10}{missed:>10}{wrong:>10}");
    }
}

/// The map and its conflicts by name. Those of git are one name, since git does not tell them apart.
type Found = (Option<Journey>, BTreeSet<String>);

fn of_polku([base, ours, theirs]: &[Journey; 3]) -> Found {
    let merged = merged(base, ours, theirs);
    let names = merged.conflicts().map(name_of).collect();
    let drops: Vec<_> = merged.conflicts().map(|it| Edit::Drop(ItemKey::Conflict(it.key().into()))).collect();
    (merged.apply(&drops).ok(), names)
}

fn of_git(folder: &Path, maps: &[Journey; 3]) -> Found {
    let files = ["base", "ours", "theirs"].map(|name| folder.join(name));
    for (file, map) in files.iter().zip(maps) {
        fs::write(file, map::write(map)).unwrap_or_else(|error| panic!("{error}"));
    }
    let [base, ours, theirs] = &files;
    let output = Command::new("git").args(["merge-file", "-p", "-q"]).args([ours, base, theirs]).output();
    let output = output.unwrap_or_else(|error| panic!("git: {error}"));
    let names = if output.status.success() { BTreeSet::new() } else { BTreeSet::from(["lines".to_owned()]) };
    (map::read(&output.stdout).ok().map(|loaded| loaded.journey), names)
}

impl Score {
    fn add(&mut self, seed: usize, expected: &Expected, wanted: &Journey, (found, names): Found) {
        let is_git = seed == usize::MAX;
        let of_lines = names.contains("lines");
        let has = |names: &BTreeSet<String>| usize::from(!names.is_empty());
        let (more, fewer) = if is_git {
            (
                usize::from(of_lines && expected.conflicts.is_empty()),
                usize::from(!of_lines) * has(&expected.conflicts),
            )
        } else {
            (names.difference(&expected.conflicts).count(), expected.conflicts.difference(&names).count())
        };
        self.clean += usize::from(names.is_empty());
        self.conflicts += has(&names);
        self.false_conflicts += more;
        self.missed += fewer;
        let is_wrong =
            !of_lines && (expected.conflicts.is_empty() || !is_git) && found.as_ref() != Some(wanted);
        self.wrong += usize::from(is_wrong);
        if !is_git && (more + fewer > 0 || is_wrong) && self.false_conflicts + self.missed + self.wrong < 12 {
            println!("pair {seed}: found {names:?}, expected {:?}", expected.conflicts);
            let edits = found.map(|found| diff(wanted, &found)).unwrap_or_default();
            println!("  instead: {:.600}", format!("{edits:?}"));
        }
    }
}

/// Returns the record and field of a conflict, by the names of `pairs`.
fn name_of(conflict: &Conflict) -> String {
    let Conflict { of, segment, group, from, to, field, .. } = conflict;
    let field = match field.as_str() {
        "steps" | "solution" | "solved" | "solved_by" => "solving",
        "outcome" | "columns" | "tables" => "counted",
        "yes" | "unsure" | "no" => "counts",
        "connection" => "label",
        field => field,
    };
    format!("{of}|{segment}|{group}|{from}|{to}/{field}")
}

/// Merges three sides, one after the other, in both orders: what a side said must be there, or in a conflict.
fn triples(count: usize) {
    let mut lost = 0;
    for seed in 0..count {
        let chance = &mut Chance::new(seed as u64 + 1_000_000);
        let base = told::any(chance);
        let one = Side::of(&base, None, "o", chance);
        let two = Side::of(&base, Some(&one), "t", chance);
        let three = Side::of(&base, Some(&two), "u", chance);
        let [base, one, two, three] =
            [&base, &one.told, &two.told, &three.told].map(|told| read(&told.text(), seed));
        let both = merged(&base, &one, &two);
        for all in [merged(&base, &both, &three), merged(&base, &three, &both)] {
            for side in [&one, &two, &three] {
                for (address, field, text) in said_anew(&base, side) {
                    let is_there = is_said(&all, &address, &field, &text);
                    lost += usize::from(!is_there);
                    if !is_there && lost < 8 {
                        println!("triple {seed}: {address:?} {field} {text:?} is lost");
                    }
                }
            }
        }
    }
    println!("\n{count} triples, merged in both orders: {lost} values lost");
}

fn is_set(field: &str) -> bool {
    matches!(field, "channels" | "actors" | "mandate.actors")
}

fn said_anew(base: &Journey, side: &Journey) -> Vec<(Address, String, String)> {
    let mut anew = Vec::new();
    for address in addresses(side) {
        let then = base.texts(&address).unwrap_or_default();
        for (field, text) in side.texts(&address).unwrap_or_default() {
            let before = then.iter().find(|(other, _)| *other == field).map_or("", |(_, text)| text);
            // Zero is the same as nothing, and a column whose touchpoint is gone is nothing that anybody said.
            if matches!(text.as_str(), "" | "0") || text == before || field == "columns" {
                continue;
            }
            if is_set(&field) {
                let new = text.split(", ").filter(|one| !before.split(", ").any(|other| other == *one));
                anew.extend(new.map(|one| (address.clone(), field.clone(), one.to_owned())));
            } else {
                anew.push((address.clone(), field, text));
            }
        }
    }
    anew
}

fn is_said(all: &Journey, address: &Address, field: &str, text: &str) -> bool {
    let texts = all.texts(address).unwrap_or_default();
    let now = texts.iter().find(|(other, _)| other == field).map_or("", |(_, text)| text);
    let of_conflict = |it: &Conflict| it.field == field && [&it.ours, &it.theirs].contains(&&text.to_owned());
    now == text || is_set(field) && now.split(", ").any(|one| one == text) || all.conflicts().any(of_conflict)
}

fn addresses(map: &Journey) -> Vec<Address> {
    let mut all = vec![Address::Map];
    all.extend(map.stages().iter().map(|it| Address::Stage(it.id.clone())));
    all.extend(map.actors().iter().map(|it| Address::Actor(it.id.clone())));
    all.extend(map.segments().iter().map(|it| Address::Segment(it.id.clone())));
    for touchpoint in map.touchpoints() {
        all.push(Address::Touchpoint(touchpoint.id.clone()));
        all.extend(touchpoint.ratings.keys().map(|key| Address::Rating(touchpoint.id.clone(), key.clone())));
    }
    all.extend(map.transitions().map(|(from, to, _)| Address::Connection(from.clone(), to.clone())));
    all.extend(
        map.items().filter(|it| !matches!(***it, Item::Conflict(_))).map(|it| Address::Item(it.key())),
    );
    all
}

/// Measures two maps that share nothing in memory, as from two files, in which each side changed a little or
/// everything: the edits between them, what differs in words, the same in journey order as it is told, and their
/// merge.
fn large() {
    println!(
        "\n{:<44}{:>8}{:>8}{:>8}{:>8}",
        "Two maps of 10,000 touchpoints, ms", "diff", "words", "told", "merge"
    );
    for (name, every) in [("each changed 100 of them", 100), ("each changed all of them, in other fields", 1)]
    {
        let text = map::write(&chain(10_000));
        let base = read(&text, 0);
        let side = |field: &str, said: &str| {
            let mut place = 0;
            let lines = text.lines().map(|line| {
                let is_field = line.starts_with("            title:");
                place += usize::from(is_field);
                let changed = is_field && place % every == 0;
                if changed && field == "title" {
                    format!("            title: \"{said} {place}\",\n")
                } else if changed {
                    format!("{line}\n            {field}: \"{said}\",\n")
                } else {
                    format!("{line}\n")
                }
            });
            read(&lines.collect::<String>(), 0)
        };
        let (ours, theirs) = (side("title", "Ours"), side("note", "Theirs"));
        let timed = |work: &dyn Fn()| {
            let times = (0..11).map(|_| {
                let start = ThreadTime::now();
                work();
                start.elapsed().as_secs_f64() * 1000.0
            });
            median(times.collect())
        };
        let [then, now] = [&base, &ours].map(|map| Insight::of(map, &View::default()));
        let apart = timed(&|| drop(std::hint::black_box(diff(&base, &ours))));
        let words = timed(&|| drop(std::hint::black_box(Comparison::of(&base, &ours))));
        let told = timed(&|| drop(std::hint::black_box(compare((&base, &then), (&ours, &now)))));
        let both = timed(&|| drop(std::hint::black_box(merged(&base, &ours, &theirs))));
        println!("{name:<44}{apart:>8.1}{words:>8.1}{told:>8.1}{both:>8.1}");
    }
}

/// Makes a chain of touchpoints, each rated.
fn chain(count: usize) -> Journey {
    let touchpoint = |number: usize| {
        let rating = "(voice: \"customers\", positive: 3)";
        format!(
            "(id: \"t{number:05}\", title: \"Touchpoint {number}\", at: ({number}, 0), ratings: [{rating}])"
        )
    };
    let connection = |number: usize| format!("(from: \"t{number:05}\", to: \"t{:05}\")", number + 1);
    let touchpoints: Vec<_> = (0..count).map(touchpoint).collect();
    let connections: Vec<_> = (0..count - 1).map(connection).collect();
    let (touchpoints, connections) = (touchpoints.join(","), connections.join(","));
    let head = "Journey(format: 1, min_reader: 1, title: \"Long\"";
    read(&format!("{head}, touchpoints: [{touchpoints}], transitions: [{connections}])"), 0)
}

fn median(mut times: Vec<f64>) -> f64 {
    times.sort_by(f64::total_cmp);
    times[times.len() / 2]
}

fn merged(base: &Journey, ours: &Journey, theirs: &Journey) -> Journey {
    let Merged { journey, .. } = merge(Some(base), ours, theirs).unwrap_or_else(|error| panic!("{error}"));
    journey
}

fn read(text: &str, seed: usize) -> Journey {
    map::read(text.as_bytes()).unwrap_or_else(|error| panic!("{seed}: {error}\n{text}")).journey
}
