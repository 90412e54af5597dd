//! Keeps files from using each other in long circles: reading one file of a circle means reading them all. What a
//! file takes through another that hands it on, it takes from where it is defined; tests are left out. Only names
//! are seen, not the methods that are called.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    files,
    named::{code, paths},
};

/// The greatest number of files that may use each other.
const LARGEST: usize = 3;

/// The path of a file within the crate, such as `insight::gap`; empty for the crate itself.
type Module = Vec<String>;

/// The names that a file defines, takes, and hands on.
#[derive(Default)]
struct Names {
    path: String,
    defined: BTreeSet<String>,
    taken: Vec<Module>,
    /// The modules that it hands on, each under its name there; `*` is all of a file.
    handed_on: Vec<(String, Module)>,
}

type House = BTreeMap<Module, Names>;

fn house(sources: &[(String, String)]) -> House {
    let module = |path: &str| -> Module {
        let name = path.trim_end_matches(".rs").trim_end_matches("/mod");
        name.split('/').filter(|part| *part != "lib").map(str::to_owned).collect()
    };
    let all: BTreeSet<_> = sources.iter().map(|(path, _)| module(path)).collect();
    let read = |(path, text): &(String, String)| {
        let (here, text) = (module(path), without_tests(&code(text)));
        let mut names = Names { path: path.clone(), defined: defined(&text), ..Names::default() };
        let (handed_on, taken) = handed_on(&text);
        let from_root = |(_, named): (usize, String)| from_root(&here, &named, &all);
        let handed_on = paths(&handed_on).into_iter().filter_map(from_root);
        names.handed_on = handed_on.map(|(path, name)| (name, path)).collect();
        names.taken = paths(&taken).into_iter().filter_map(from_root).map(|(path, _)| path).collect();
        (here, names)
    };
    sources.iter().filter(|(path, _)| path != "main.rs").map(read).collect()
}

fn without_tests(text: &str) -> String {
    let tests = text.find("#[cfg(test)]\nmod tests {");
    text[..tests.unwrap_or(text.len())].to_owned()
}

/// Splits a text into the `use` statements that hand on what they take, and all else. The path within `pub(in …)`
/// is no use of that path.
fn handed_on(text: &str) -> (String, String) {
    let mut parted = (String::new(), String::new());
    let mut rest = text;
    while let Some(start) = public_use(rest) {
        let end = start + rest[start..].find(';').map_or(rest.len() - start, |length| length + 1);
        let (_, taken) = rest[start..end].split_once(" use ").unwrap_or_default();
        parted.0.push_str("pub use ");
        parted.0.push_str(taken);
        parted.1 += &rest[..start];
        rest = &rest[end..];
    }
    parted.1 += rest;
    while let Some(place) = parted.1.find("(in crate::") {
        let end = parted.1[place..].find(')').map_or(parted.1.len(), |length| place + length + 1);
        parted.1.replace_range(place..end, "");
    }
    parted
}

/// Returns where the first `use` begins that hands on what it takes, whoever may see it.
fn public_use(text: &str) -> Option<usize> {
    let begins = text.match_indices("pub");
    let is_use = |rest: &str| {
        let seen_by =
            rest.strip_prefix('(').and_then(|within| within.split_once(')')).map(|(_, behind)| behind);
        seen_by.unwrap_or(rest).starts_with(" use ")
    };
    begins
        .map(|(place, word)| (place, &text[place + word.len()..]))
        .find(|(_, rest)| is_use(rest))
        .map(|it| it.0)
}

/// Returns the names that a file defines.
fn defined(text: &str) -> BTreeSet<String> {
    let words: Vec<_> = text.split_whitespace().collect();
    let kinds = ["struct", "enum", "trait", "type", "fn", "const", "static"];
    let pairs = words.windows(2).filter(|pair| kinds.contains(&pair[0]));
    let names = pairs.filter_map(|pair| pair[1].split(|c: char| !c.is_alphanumeric() && c != '_').next());
    names.filter(|name| !name.is_empty()).map(str::to_owned).collect()
}

/// Returns a path from the root of the crate, and the name that it has here; `None` for a path of another package.
fn from_root(here: &Module, named: &str, all: &BTreeSet<Module>) -> Option<(Module, String)> {
    let (named, alias) = named.split_once(" as ").unwrap_or((named, ""));
    let mut parts: Vec<_> = named.split("::").map(|part| part.trim().to_owned()).collect();
    match parts.last()?.as_str() {
        "self" => drop(parts.pop()),
        "" => "*".clone_into(parts.last_mut()?),
        _ => {}
    }
    let known_as = if alias.is_empty() { parts.last()?.clone() } else { alias.to_owned() };
    let up = parts.iter().take_while(|part| *part == "super").count();
    let below = || [here.clone(), vec![parts[0].clone()]].concat();
    let path = match parts[0].as_str() {
        "crate" => parts[1..].to_vec(),
        "self" => [here.clone(), parts[1..].to_vec()].concat(),
        "super" => [here[..here.len().checked_sub(up)?].to_vec(), parts[up..].to_vec()].concat(),
        _ if all.contains(&below()) => [here.clone(), parts].concat(),
        _ => return None,
    };
    Some((path, known_as))
}

/// Returns the file that a path leads to, through any files that hand on what it names.
fn file_of<'a>(house: &'a House, path: &[String], depth: usize) -> Option<&'a Module> {
    let known = (0..=path.len()).rev().find(|&length| house.contains_key(&path[..length]))?;
    let (module, names) = house.get_key_value(&path[..known])?;
    let Some(name) = path.get(known).filter(|name| !names.defined.contains(*name)) else {
        return Some(module);
    };
    if name == "*" {
        return Some(module);
    }
    let handed = names.handed_on.iter().find(|(known_as, _)| known_as == name);
    if let Some((_, from)) = handed.filter(|_| depth < 8) {
        return file_of(house, &[from, &path[known + 1..]].concat(), depth + 1);
    }
    let all = names.handed_on.iter().filter(|(known_as, _)| known_as == "*");
    let mut from = all.filter_map(|(_, from)| house.get_key_value(&from[..from.len() - 1]));
    // A name that a macro makes is found nowhere, and leads nowhere.
    from.find(|(_, names)| names.defined.contains(name)).map(|(module, _)| module)
}

/// Returns the files of each circle that is larger than it may be.
fn circles(sources: &[(String, String)]) -> Vec<Vec<String>> {
    let house = house(sources);
    let arrows = |names: &Names| -> BTreeSet<&Module> {
        names.taken.iter().filter_map(|path| file_of(&house, path, 0)).collect()
    };
    let arrows: BTreeMap<_, _> = house.iter().map(|(module, names)| (module, arrows(names))).collect();
    let reached: BTreeMap<_, _> = house.keys().map(|module| (module, reached(module, &arrows))).collect();
    let circle = |module: &Module| -> Vec<String> {
        let back = reached[module].iter().filter(|other| reached[*other].contains(module));
        back.map(|other| house[*other].path.clone()).collect()
    };
    let found: BTreeSet<_> = house.keys().map(circle).filter(|circle| circle.len() > LARGEST).collect();
    found.into_iter().collect()
}

/// Returns every file that one leads to, and itself where a way leads back.
fn reached<'a>(
    from: &'a Module,
    arrows: &BTreeMap<&'a Module, BTreeSet<&'a Module>>,
) -> BTreeSet<&'a Module> {
    let mut found = BTreeSet::new();
    let mut open = vec![from];
    while let Some(module) = open.pop() {
        open.extend(arrows[module].iter().filter(|next| found.insert(**next)));
    }
    found
}

#[test]
fn no_more_than_three_files_use_each_other() {
    let found = circles(&files("src", &["rs"]));
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn a_circle_is_seen_through_whoever_hands_on_its_names() {
    let file = |path: &str, text: &str| (path.to_owned(), format!("//! A law.\n\n{text}\n"));
    let circle = [
        file("lib.rs", "mod a;"),
        file(
            "a/mod.rs",
            "mod one;\nmod two;\nmod three;\nmod four;\npub use one::One;\npub(crate) use four::*;",
        ),
        file("a/one.rs", "use super::two::Two;\npub struct One(Two);"),
        file("a/two.rs", "use crate::a::{\n    three::{self, Three},\n};\npub struct Two(Three);"),
        file("a/three.rs", "use super::Four;\npub struct Three(Four);"),
        file("a/four.rs", "use super::One as First;\npub struct Four(First);"),
    ];
    assert_eq!(circles(&circle), [["a/four.rs", "a/one.rs", "a/three.rs", "a/two.rs"]]);
    let ended = |place: usize, text: &str| {
        let mut sources = circle.to_vec();
        sources[place].1 = text.to_owned();
        circles(&sources).is_empty()
    };
    assert!(ended(3, "pub struct Two;"), "no circle without it");
    assert!(ended(4, "// use super::Four;\npub struct Three;"), "a comment uses nothing");
    assert!(
        ended(5, "pub struct Four;\n#[cfg(test)]\nmod tests {\n    use super::super::One;\n}"),
        "nor a test"
    );
    let three = "use super::One;\npub struct Three(One);";
    assert!(ended(4, three), "three may use each other");
    assert!(!ended(4, "pub struct Three(super::Four);"), "a path in the code uses as much as one at the top");
    assert!(ended(4, "pub(in crate::a::four) struct Three;"), "what may see it is not used by it");
    let seen_within = circle[1].1.replace("pub use one", "pub(in crate::a) use one");
    assert!(!ended(1, &seen_within), "whoever may see what is handed on");
}
