//! `RULES.md` is the whole of the rules: every rule that is cited has a section there, and every section is
//! tested, has an example and names the files that keep it.

use std::{collections::BTreeSet, fs, path::Path};

use crate::tidy;

const RULES: &str = include_str!("../RULES.md");

/// The heading of the section that is no rule.
const WORKED_CASES: &str = "Worked cases";

/// One rule: the text below its heading.
struct Section {
    /// The number by which it is cited, such as R8; the name of a rule without a number.
    cited_as: String,
    /// The beginning of the names of its tests.
    tests_begin: String,
    text: &'static str,
}

fn sections() -> Vec<Section> {
    let sections = RULES.split("\n## ").skip(1).filter_map(|section| section.split_once('\n'));
    let rules = sections.filter(|(heading, _)| *heading != WORKED_CASES);
    rules.map(|(heading, text)| Section::of(heading, text)).collect()
}

impl Section {
    fn of(heading: &str, text: &'static str) -> Self {
        let number = heading.split(' ').next().filter(|word| is_number(word));
        let cited_as = number.unwrap_or(heading).to_owned();
        let tests_begin = format!("{}_", cited_as.to_lowercase().replace(' ', "_"));
        Self { cited_as, tests_begin, text }
    }

    /// Returns the paragraph that begins with this word.
    fn part(&self, name: &str) -> &'static str {
        let part =
            self.text.split("\n\n").find_map(|part| part.trim().strip_prefix(&format!("**{name}.** ")));
        part.unwrap_or_else(|| panic!("{} has no part {name}", self.cited_as))
    }
}

/// Returns whether a word is R8, or r8 as in the name of a test or a text.
fn is_number(word: &str) -> bool {
    let digits = word.strip_prefix(['R', 'r']).unwrap_or_default();
    !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit())
}

/// Returns the numbers that a text cites: of a range, the first and the last.
fn cited(text: &str) -> BTreeSet<String> {
    let words = text.split(|c: char| !c.is_ascii_alphanumeric());
    words.filter(|word| is_number(word)).map(str::to_uppercase).collect()
}

fn in_backticks(text: &str) -> impl Iterator<Item = &str> {
    text.split('`').skip(1).step_by(2)
}

/// Returns code, tests and texts of the window, and every page at the top, each with its path.
fn texts() -> Vec<(String, String)> {
    let folders = ["src", "tests", "benches", "assets/i18n"].into_iter();
    let below = folders.flat_map(|folder| tidy::files(folder, &["rs", "ftl"]));
    let pages = fs::read_dir(root()).unwrap().map(|entry| entry.unwrap().path());
    let pages = pages.filter(|path| path.extension().is_some_and(|ending| ending == "md"));
    below.chain(pages.map(|path| (path.display().to_string(), fs::read_to_string(path).unwrap()))).collect()
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Returns the names of all tests.
fn tests() -> BTreeSet<String> {
    texts().iter().flat_map(|(_, text)| tests_of(text)).collect()
}

fn tests_of(text: &str) -> Vec<String> {
    let behind_marks = text.split("#[test]\n").skip(1);
    let names = behind_marks.filter_map(|code| code.split_once("fn ")?.1.split_once('('));
    names.map(|(name, _)| name.to_owned()).collect()
}

#[test]
fn every_number_that_is_cited_has_a_section() {
    let known: Vec<_> = sections().into_iter().map(|section| section.cited_as).collect();
    let texts = texts();
    assert!(texts.len() > 200, "all of them are read");
    let mut unknown = Vec::new();
    for (path, text) in &texts {
        unknown.extend(cited(text).into_iter().filter(|rule| !known.contains(rule)).map(|it| (path, it)));
    }
    assert!(unknown.is_empty(), "in RULES.md there is no {unknown:?}");
}

#[test]
fn every_section_has_tests_named_after_it() {
    let (sections, tests) = (sections(), tests());
    let distinct: BTreeSet<_> = sections.iter().map(|section| &section.cited_as).collect();
    assert_eq!(distinct.len(), sections.len(), "each rule once");
    assert!(tests.len() > 600, "all of them are read");
    for Section { cited_as, tests_begin, .. } in &sections {
        assert!(tests.iter().any(|test| test.starts_with(tests_begin)), "{cited_as} has no test");
    }
}

#[test]
fn every_section_has_an_example_that_is_run_and_files_that_keep_it() {
    let tests = tests();
    let (_, tables) = RULES.split_once(&format!("\n## {WORKED_CASES}\n")).unwrap();
    for section in sections() {
        let example = section.part("Example");
        let cases: Vec<_> = example.split("(case ").skip(1).filter_map(|it| it.split(')').next()).collect();
        for case in &cases {
            assert!(tables.contains(&format!("\n| {case} | ")), "{}: case {case}", section.cited_as);
        }
        let named: Vec<_> = in_backticks(example).filter(|it| it.starts_with(&section.tests_begin)).collect();
        for test in &named {
            assert!(tests.contains(*test), "{}: {test}", section.cited_as);
        }
        assert!(!cases.is_empty() || !named.is_empty(), "who runs the example of {}?", section.cited_as);
        let files: Vec<_> = in_backticks(section.part("Where")).filter(|it| it.contains('/')).collect();
        assert!(!files.is_empty(), "{}", section.cited_as);
        for file in files {
            assert!(root().join(file).is_file(), "{}: {file}", section.cited_as);
        }
    }
}

#[test]
fn a_citation_is_seen_however_it_is_written() {
    let text = "R8-R10 and R4, `Rule::R5`, fn r12_r14_it, rule-r15-help; not RON, r2d2, R or 7";
    assert_eq!(cited(text), ["R8", "R10", "R4", "R5", "R12", "R14", "R15"].map(str::to_owned).into());
    let code = "#[test]\n    #[ignore]\n    fn r8_one() {}\nfn r8_none() {}\n#[test]\nfn shape_two() {}";
    assert_eq!(tests_of(code), ["r8_one", "shape_two"]);
}
