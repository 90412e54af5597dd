//! Checks that the pages about the code name only paths that exist.

use std::{fs, path::PathBuf};

use super::{files, root};

const PAGES: [&str; 2] = ["ARCHITECTURE.md", "CONTRIBUTING.md"];

/// Returns the paths of the project that a page names in backticks. A name with `*` stands for the folder before
/// it.
fn paths_of(line: &str) -> impl Iterator<Item = &str> {
    let named = line.split('`').skip(1).step_by(2);
    let is_path = |named: &&str| {
        !named.contains(' ')
            && !named.starts_with("//")
            && (named.contains('/') || [".rs", ".md"].iter().any(|end| named.ends_with(end)))
    };
    named.filter(is_path).map(|path| path.split('*').next().unwrap())
}

/// Returns the places where a path may be that stands in a row about a room, or in none.
fn places(line: &str, path: &str) -> Vec<PathBuf> {
    let mut folders = vec![root(), root().join("src"), root().join("tests")];
    if let Some(room) = line.strip_prefix("| `").and_then(|row| row.split('`').next()) {
        folders.push(root().join("src").join(room));
    }
    folders.into_iter().map(|folder| folder.join(path)).collect()
}

/// Returns each path that does not exist, with its line.
fn missing(page: &str) -> Vec<String> {
    let lines = page.lines().enumerate();
    let named = lines.flat_map(|(number, line)| paths_of(line).map(move |path| (number + 1, line, path)));
    let missing = named.filter(|(_, line, path)| !places(line, path).iter().any(|place| place.exists()));
    missing.map(|(number, _, path)| format!("{number}: {path}")).collect()
}

#[test]
fn every_path_that_a_page_names_is_there() {
    for page in PAGES {
        let text = fs::read_to_string(root().join(page)).unwrap();
        assert!(text.lines().flat_map(paths_of).count() > 5, "{page} is read");
        assert_eq!(missing(&text), Vec::<String>::new(), "{page}");
    }
}

#[test]
fn every_path_that_the_first_lines_of_a_file_name_is_there() {
    for (folder, path, text) in ["src", "tests"]
        .into_iter()
        .flat_map(|folder| files(folder, &["rs"]).into_iter().map(move |(path, text)| (folder, path, text)))
    {
        let law: Vec<_> = text.lines().take_while(|line| line.starts_with("//!")).collect();
        let own = root().join(folder).join(&path);
        let is_there = |path: &&str| {
            places("", path).iter().any(|place| place.exists()) || own.with_file_name(path).exists()
        };
        let missing: Vec<_> =
            law.iter().flat_map(|line| paths_of(line)).filter(|path| !is_there(path)).collect();
        assert!(missing.is_empty(), "{}: {missing:?}", own.display());
    }
}

#[test]
fn a_path_that_is_nowhere_is_seen() {
    let page = "`cli/` and `nowhere.rs`\n| `journey/` | `mod.rs`, `gone.rs` |\n`src/journey/*/a.ftl`, `gone/*/a.ftl`";
    assert_eq!(missing(page), ["1: nowhere.rs", "2: gone.rs", "3: gone/"]);
}
