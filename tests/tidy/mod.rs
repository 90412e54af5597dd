//! The house rules as code: reads the sources and fails on what a boundary forbids. A rule that nobody checks is
//! gone in a year.

mod circles;
mod methods;
mod named;
mod pages;
mod rooms;
mod types;

use std::{
    fs,
    path::{Path, PathBuf},
};

use named::{code, paths};

/// The packages, each with the paths below `src/` that may name it.
const PACKAGES: [(&str, &[&str]); 41] = [
    ("petgraph", &["journey/", "insight/"]),
    ("serde", &["format/", "cli/json/"]),
    ("serde_json", &["cli/json/"]),
    ("thiserror", &["journey/", "format/", "disk/", "gui/no_window.rs"]),
    ("log", &["disk/", "gui/file/"]),
    // Randomness comes from here; all other code is given its numbers.
    ("rand", &["disk/recovery/", "gui/file/session.rs"]),
    ("ron", &["format/map/", "format/label.rs", "format/settings.rs", "journey/extra.rs"]),
    ("fluent", &["words/"]),
    ("sys_locale", &["words/"]),
    ("rstar", &["picture/"]),
    ("epaint_default_fonts", &["picture/font/"]),
    ("rustybuzz", &["picture/font/"]),
    ("unicode_bidi", &["picture/font/"]),
    ("unicode_segmentation", &["picture/font/"]),
    ("ttf_parser", &["format/typeface.rs"]),
    ("resvg", &["format/png.rs", "format/logo.rs", "disk/letters.rs"]),
    ("csv", &["format/table/"]),
    ("encoding_rs", &["format/table/decoded.rs"]),
    ("calamine", &["format/table/"]),
    ("zip", &["format/slides/write/", "format/table/"]),
    ("subsetter", &["format/typeface.rs"]),
    ("krilla", &["format/pdf/"]),
    ("tempfile", &["disk/", "gui/file/task/tests/"]),
    ("jiff", &["disk/", "journey/date.rs"]),
    ("jiff::Zoned", &["disk/"]),
    ("directories", &["disk/"]),
    ("std::fs", &["disk/"]),
    ("std::thread", &["disk/", "gui/file/", "gui/no_window.rs"]),
    ("std::time::Instant", &["disk/", "gui/file/"]),
    ("clap", &["cli/"]),
    ("clap_complete", &["cli/"]),
    ("clap_mangen", &["cli/"]),
    ("egui", &["gui/"]),
    ("eframe", &["gui/"]),
    ("lucide_icons", &["gui/"]),
    ("winit", &["gui/window_placement.rs", "gui/no_window.rs"]),
    ("sanitise_file_name", &["gui/file/"]),
    ("rfd", &["gui/file/dialogs.rs"]),
    ("arboard", &["gui/file/marked_text.rs"]),
    ("env_logger", &["lib.rs"]),
    ("mimalloc", &["main.rs"]),
];

/// Words that only some places may use.
const WORDS: [(&str, &[&str]); 6] = [
    ("NodeIndex", &["journey/", "insight/"]),
    ("Color32::from_", &["gui/widget/style.rs"]),
    ("std::time::SystemTime", &[]),
    ("todo!", &[]),
    ("unimplemented!", &[]),
    ("dbg!", &[]),
];

/// The most lines of a file, with the tests below its code.
const LONGEST: usize = 300;

/// Returns the faults of a file below `src/`, each with its line.
fn faults(path: &str, text: &str) -> Vec<String> {
    let mut faults = Vec::new();
    let mut say = |line: usize, what: String| faults.push(format!("src/{path}:{}: {what}", line + 1));
    if !text.starts_with("//! ") {
        say(0, "does not begin with what it is for, //!".to_owned());
    }
    if text.lines().count() > LONGEST {
        say(LONGEST, format!("is longer than {LONGEST} lines"));
    }
    for (place, named) in paths(&code(text)) {
        let line = text[..place].matches('\n').count();
        if let Some(why) = rooms::fault(path, &named) {
            say(line, format!("{named}: {why}"));
        }
        for (package, rooms) in PACKAGES.iter().filter(|(package, _)| is_within(&named, package)) {
            if !rooms.iter().any(|room| path.starts_with(room)) {
                say(line, format!("{named}: {package} is for {rooms:?} alone"));
            }
        }
    }
    for (line, code) in code(text).lines().enumerate() {
        // A name that the crate gave out again would bypass the rooms.
        if path == "lib.rs" && code.contains("pub use ") {
            say(line, "the crate gives out its rooms alone".to_owned());
        }
        for (word, places) in WORDS {
            if code.contains(word) && !places.iter().any(|place| path.starts_with(place)) {
                say(line, format!("{word} is for {places:?} alone"));
            }
        }
    }
    faults
}

fn is_within(named: &str, package: &str) -> bool {
    named
        .strip_prefix(package)
        .is_some_and(|rest| rest.is_empty() || rest.starts_with("::") || rest.starts_with(' '))
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// Returns every file below a folder of the project with one of these endings, as its path below that folder and
/// its text.
pub(crate) fn files(folder: &str, endings: &[&str]) -> Vec<(String, String)> {
    let mut found = Vec::new();
    walk(&root().join(folder), &mut |path| {
        let ending = path.extension().unwrap_or_default().to_string_lossy().into_owned();
        if endings.contains(&&*ending) {
            let name = path.strip_prefix(root().join(folder)).unwrap().to_string_lossy().replace('\\', "/");
            found.push((name, fs::read_to_string(path).unwrap()));
        }
    });
    found.sort();
    found
}

fn walk(folder: &Path, found: &mut dyn FnMut(&Path)) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() { walk(&path, found) } else { found(&path) }
    }
}

#[test]
fn the_rooms_keep_their_boundaries() {
    let sources = files("src", &["rs"]);
    assert!(sources.len() > 60, "all of them are read");
    let faults: Vec<_> = sources.iter().flat_map(|(path, text)| faults(path, text)).collect();
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

#[test]
fn every_boundary_that_is_broken_is_seen() {
    let broken = [
        ("editor/view.rs", "use egui::Pos2;", "egui is for"),
        ("gui/canvas/mod.rs", "use petgraph::graph::DiGraph;", "petgraph is for"),
        ("format/svg.rs", "use ron;", "ron is for"),
        ("gui/file/open.rs", "use std::{\n    fs::{self, File},\n    path::Path,\n};", "std::fs is for"),
        ("format/map/mod.rs", "let a = std::fs::read(b);", "std::fs is for"),
        ("picture/theme.rs", "use egui as painter;", "egui is for"),
        ("gui/file/export.rs", "rfd::FileDialog::new()", "rfd is for"),
        ("gui/canvas/near.rs", "fn a(b: NodeIndex) {}", "NodeIndex is for"),
        ("gui/widget/painter.rs", "Color32::from_rgb(1, 2, 3)", "Color32::from_ is for"),
        ("disk/lock.rs", "todo!()", "todo! is for"),
        ("lib.rs", "pub use gui::App;", "its rooms alone"),
        ("editor/mod.rs", "let a = rand::random::<u64>();", "rand is for"),
        ("editor/verb/rate.rs", "use std::{thread, sync::Arc};", "std::thread is for"),
        ("editor/view.rs", "use std::time::{Duration, Instant};", "std::time::Instant is for"),
    ];
    for (path, text, part) in broken {
        let faults = faults(path, &format!("//! A law.\n\n{text}\n"));
        let is_it = |fault: &String| fault.contains(part) && fault.contains(":3: ");
        assert!(!faults.is_empty() && faults.iter().all(is_it), "{text}: {faults:?}");
    }
    assert_eq!(faults("disk/read.rs", "use std::fs;\n").len(), 1, "no //!");
    assert_eq!(faults("disk/read.rs", &"//! A law.\n".repeat(LONGEST + 1)).len(), 1, "too long");
}

#[test]
fn every_package_that_the_program_is_built_of_has_its_row() {
    let text = fs::read_to_string(root().join("Cargo.toml")).unwrap();
    let mut section = "";
    for line in text.lines() {
        section = if line.starts_with('[') { line } else { section };
        let is_dependency = section.ends_with("dependencies]") && section != "[dev-dependencies]";
        let Some((name, _)) = line.split_once(" = ").filter(|_| is_dependency && line != section) else {
            continue;
        };
        let name = name.replace('-', "_");
        assert!(name.starts_with('#') || PACKAGES.iter().any(|(package, _)| *package == name), "{name}");
    }
}

#[test]
fn what_is_allowed_is_no_fault() {
    let fine = [
        ("gui/app.rs", "use crate::{disk, insight, journey, picture, words};\nuse egui::{Color32, Ui};"),
        ("insight/order.rs", "use petgraph::stable_graph::NodeIndex;\nuse super::View;"),
        ("disk/save.rs", "use std::{fs::{self, File}, io};\nuse crate::format::map;"),
        (
            "picture/pieces.rs",
            "/// As `egui::Color32` or crate::gui has it.\nfn a() {} // todo!() is for egui::Ui",
        ),
    ];
    for (path, text) in fine {
        assert_eq!(faults(path, &format!("//! A law.\n\n{text}\n")), Vec::<String>::new());
    }
}

#[test]
fn every_file_of_tests_says_what_it_is_for_and_is_run() {
    for folder in ["tests", "benches"] {
        for (path, text) in files(folder, &["rs"]) {
            assert!(text.starts_with("//! "), "{folder}/{path}");
        }
    }
    let tests = files("tests", &["rs"]);
    for (path, _) in tests.iter().filter(|(path, _)| path != "main.rs") {
        let (parent, name) = path
            .trim_end_matches("/mod.rs")
            .trim_end_matches(".rs")
            .rsplit_once('/')
            .map_or(("main.rs".to_owned(), &path[..path.find(['.', '/']).unwrap()]), |(folder, name)| {
                (format!("{folder}/mod.rs"), name)
            });
        let by = &tests.iter().find(|(path, _)| *path == parent).unwrap().1;
        assert!(by.lines().any(|line| line == format!("mod {name};")), "{path} is not in {parent}");
    }
}

#[test]
fn no_file_names_a_place_on_somebodys_machine() {
    let places = ["home", "root", "Users", "work"].map(|folder| format!("/{folder}/"));
    let kinds = ["rs", "toml", "md", "ftl", "ron", "yml", "sh", "svg"];
    let mut named = Vec::new();
    let folders = ["src", "tests", "benches", "assets", "sample_maps", ".ci", "fuzz/fuzz_targets"];
    let all = folders.into_iter().flat_map(|folder| {
        files(folder, &kinds).into_iter().map(move |(path, text)| (format!("{folder}/{path}"), text))
    });
    let top = fs::read_dir(root()).unwrap().map(|entry| entry.unwrap().path()).filter(|path| path.is_file());
    let top = top.filter_map(|path| Some((path.display().to_string(), fs::read_to_string(&path).ok()?)));
    for (path, text) in
        all.chain(top.filter(|(path, _)| Path::new(path).file_name() != Some(".git".as_ref())))
    {
        let lines =
            text.lines().enumerate().filter(|(_, line)| places.iter().any(|place| line.contains(place)));
        named.extend(lines.map(|(line, text)| format!("{path}:{}: {text}", line + 1)));
    }
    assert!(named.is_empty(), "\n{}", named.join("\n"));
}
