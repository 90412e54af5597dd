//! Polku killed, crashed or short of disk during editing: at most two seconds of work are lost, what was left
//! behind can always be read, and the map's own file is unchanged.

use std::{
    fs,
    io::{BufRead as _, BufReader},
    path::Path,
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

use polku::disk::{self, Keeper, Recovery, Work, keep_on_panic};
use tempfile::TempDir;

use crate::{
    files::folder,
    map_file::EXAMPLE,
    recovery::{open, recovery, retitle, take, taken_up},
};

const EVERY: Duration = Duration::from_millis(20);

/// No test of its own: the process that others kill. It changes the map every few milliseconds and says so on
/// standard output, and may panic after some changes.
#[test]
#[ignore = "started by other tests"]
#[expect(clippy::print_stdout, reason = "what it did is read from there")]
fn edit_until_killed() {
    let (Ok(path), Ok(state)) = (std::env::var("POLKU_TEST_EDIT"), std::env::var("POLKU_TEST_STATE")) else {
        return;
    };
    let panics_after: Option<u64> =
        std::env::var("POLKU_TEST_PANICS_AFTER").ok().map(|number| number.parse().expect("a number"));
    let keeper = Keeper::start(Recovery::at(state.into()));
    keep_on_panic(&keeper, "kept in".to_owned());
    let mut document = open(Path::new(&path));
    for number in 1.. {
        retitle(&mut document, &number.to_string());
        keeper.keep(Work::of(document.journey().clone(), document.file(), Path::new("map.ron")));
        println!("edit {number}");
        if let Some(error) = keeper.failure() {
            println!("failure {error:?}");
        }
        assert!(panics_after != Some(number), "a fault of ours");
        std::thread::sleep(EVERY);
    }
}

/// The editing process, and when it said that it had made each change.
struct Editor {
    child: Child,
    edits: std::sync::Arc<std::sync::Mutex<Vec<Instant>>>,
    reader: std::thread::JoinHandle<String>,
}

fn edit(command: &mut Command, path: &Path, recovery: &Recovery) -> Editor {
    let command = command.env("POLKU_TEST_EDIT", path).env("POLKU_TEST_STATE", recovery.folder());
    let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("a process");
    let edits = std::sync::Arc::<std::sync::Mutex<Vec<Instant>>>::default();
    let (theirs, out) = (edits.clone(), child.stdout.take().expect("a pipe"));
    let reader = std::thread::spawn(move || {
        let mut rest = String::new();
        for line in BufReader::new(out).lines().map_while(Result::ok) {
            // The test harness prints lines of its own before the first change.
            match line.split_once("edit ") {
                Some((_, _)) => theirs.lock().unwrap().push(Instant::now()),
                None => rest += &(line + "\n"),
            }
        }
        rest
    });
    Editor { child, edits, reader }
}

fn this_test() -> Command {
    let mut command = Command::new(std::env::current_exe().expect("this test"));
    command.args(ARGUMENTS);
    command
}

const ARGUMENTS: [&str; 4] = ["--exact", "recovery_killed::edit_until_killed", "--ignored", "--nocapture"];

impl Editor {
    fn wait_for_edits(&self, count: usize) {
        let start = Instant::now();
        while self.edits.lock().unwrap().len() < count {
            assert!(start.elapsed() < Duration::from_mins(1), "never so many edits");
            std::thread::sleep(Duration::from_millis(1));
        }
    }

    /// Kills the process, on Unix by SIGKILL. Returns when each change until then was made.
    fn kill(mut self) -> Vec<Instant> {
        self.child.kill().expect("killed");
        self.child.wait().expect("gone");
        self.reader.join().expect("read");
        self.edits.lock().unwrap().clone()
    }
}

/// Kills an editor `after` this time from its first change. Returns how much work was lost, as a time.
fn killed(after: Duration) -> Duration {
    let (_folder, path) = folder();
    let (_state, recovery) = recovery();
    let editor = edit(&mut this_test(), &path, &recovery);
    editor.wait_for_edits(1);
    std::thread::sleep(after);
    let edits = editor.kill();
    assert_eq!(fs::read_to_string(&path).unwrap(), EXAMPLE, "the file itself is as it was");
    let found = recovery.found();
    assert!(found.len() <= 1, "{found:?}");
    let kept: usize = found.first().map_or(0, |found| {
        let journey = found.journey.as_ref().unwrap_or_else(|error| panic!("unreadable: {error}"));
        journey.about().title.parse().expect("a number")
    });
    if let Some(found) = found.first() {
        let taken = take(&recovery, &found.map).expect("it can be taken up");
        assert!(taken_up(&taken).is_dirty() && taken_up(&taken).path() == Some(&*path));
    }
    // The time is from the first change that is lost to the last that was made.
    match (edits.get(kept), edits.last()) {
        (Some(first), Some(last)) => *last - *first,
        _ => Duration::ZERO,
    }
}

/// `POLKU_KILLS` says how many editors are killed. A long run keeps to the two seconds exactly; a short one beside
/// other tests on a busy machine has a little more.
#[test]
fn killed_while_editing_at_most_two_seconds_are_lost() {
    let asked = std::env::var("POLKU_KILLS").ok().map(|kills| kills.parse::<u64>().unwrap());
    let (kills, most) = (asked.unwrap_or(10), Duration::from_secs(if asked.is_some() { 2 } else { 4 }));
    let next = std::sync::atomic::AtomicU64::new(0);
    let lost = std::sync::Mutex::new(Vec::new());
    std::thread::scope(|scope| {
        for _ in 0..10 {
            scope.spawn(|| {
                loop {
                    let number = next.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
                    if number >= kills {
                        break;
                    }
                    // The times are spread over the first four seconds, and the same on every run.
                    let after = Duration::from_millis(number * 2_654_435_761 % 4_000);
                    let time = killed(after);
                    lost.lock().unwrap().push(time);
                }
            });
        }
    });
    let mut lost = lost.into_inner().unwrap();
    lost.sort_unstable();
    let worst = lost.last().copied().unwrap_or_default();
    eprintln!("{kills} kills: at most {worst:?} lost, {:?} in the middle", lost[lost.len() / 2]);
    assert!(lost.len() as u64 == kills && worst <= most, "{lost:?}");
}

#[test]
fn a_crash_keeps_the_very_last_change_and_says_where() {
    let (_folder, path) = folder();
    let (_state, recovery) = recovery();
    // The panic comes sooner than anything would have been kept without it.
    let editor = edit(this_test().env("POLKU_TEST_PANICS_AFTER", "3"), &path, &recovery);
    let output = editor.child.wait_with_output().expect("it ends");
    assert!(!output.status.success());
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    let found = recovery.found();
    assert_eq!((found.len(), &*found[0].title), (1, "3"), "{said}");
    assert!(said.contains(&format!("kept in {}", found[0].map.display())), "{said}");
    assert!(said.contains("a fault of ours"), "what a panic says otherwise is still said: {said}");
    assert_eq!(fs::read_to_string(&path).unwrap(), EXAMPLE);
}

/// A limit on the size of files stands for a full disk.
#[cfg(unix)]
#[test]
fn on_a_full_disk_the_editing_goes_on_and_the_reason_is_told_once() {
    let (_folder, path) = folder();
    let (_state, recovery): (TempDir, Recovery) = recovery();
    let mut shell = Command::new("sh");
    shell.args(["-c", "trap '' XFSZ; ulimit -f 0; exec \"$0\" \"$@\""]);
    shell.arg(std::env::current_exe().expect("this test")).args(ARGUMENTS);
    let mut editor = edit(&mut shell, &path, &recovery);
    editor.wait_for_edits(120);
    editor.child.kill().expect("killed");
    editor.child.wait().expect("gone");
    let said = editor.reader.join().expect("read");
    assert_eq!(said.matches("failure CannotKeep").count(), 1, "{said}");
    assert!(said.contains("Full"), "{said}");
    assert!(recovery.found().is_empty());
    assert_eq!(disk::read(&path).unwrap().journey, crate::files::example());
}
