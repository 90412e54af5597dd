//! Keeps the window's door small, which knows session and window from the inside: what needs only one of them is
//! no method of it.

use super::{files, named::code};

/// The greatest number of methods that `App` may have.
const MOST: usize = 24;

/// Returns the methods of `App` in these files, each as its file and its name.
fn methods(sources: &[(String, String)]) -> Vec<String> {
    let mut found = Vec::new();
    for (path, text) in sources {
        let text = code(text);
        let blocks = text.split("\nimpl App {\n").skip(1).filter_map(|rest| rest.split("\n}").next());
        for line in blocks.flat_map(str::lines) {
            let Some(line) = line.strip_prefix("    ").filter(|line| !line.starts_with(' ')) else {
                continue;
            };
            let Some((before, rest)) = line.split_once("fn ") else { continue };
            if before.is_empty() || before.ends_with(' ') {
                let name = rest.split(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap_or_default();
                found.push(format!("{path}: {name}"));
            }
        }
    }
    found
}

#[test]
fn the_door_of_the_window_is_small() {
    let found = methods(&files("src/gui", &["rs"]));
    assert!(!found.is_empty() && found.len() <= MOST, "{} methods: {found:#?}", found.len());
}

#[test]
fn a_method_of_the_door_is_seen_wherever_it_stands() {
    let file = |path: &str, text: &str| (path.to_owned(), format!("//! A law.\n\n{text}\n"));
    let sources = [
        file(
            "app.rs",
            "impl App {\n    pub fn new() -> Self {\n        fn inner() {}\n    }\n    // fn no() {}\n}",
        ),
        file(
            "app/act.rs",
            "impl App {\n    pub(super) fn run(&mut self) {}\n\n    fn show(&self) {}\n}\n\nfn free() {}",
        ),
        file(
            "app/keyboard.rs",
            "impl Keyboard {\n    fn press(&self) {}\n}\n\nimpl App {\n    const fn one() {}\n}",
        ),
    ];
    assert_eq!(
        methods(&sources),
        ["app.rs: new", "app/act.rs: run", "app/act.rs: show", "app/keyboard.rs: one"]
    );
}
