//! The languages: what one says the others say too, with the same facts, and no text is unused.

use std::{
    collections::{BTreeMap, BTreeSet, HashSet},
    fs,
    path::Path,
};

/// The texts of a file, each with its facts, such as `$name`.
type Texts = BTreeMap<String, BTreeSet<String>>;

fn folder(path: &str) -> impl Iterator<Item = (String, String)> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    let mut files: Vec<_> = fs::read_dir(path).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    files.into_iter().filter(|path| path.is_file()).map(|path| {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        (name, fs::read_to_string(path).unwrap())
    })
}

fn texts(lang: &str) -> BTreeMap<String, Texts> {
    folder(&format!("assets/i18n/{lang}")).map(|(file, text)| (file, read(&text))).collect()
}

/// Reads the texts of a file. A text starts where a line starts with its name; indented lines belong to it.
fn read(text: &str) -> Texts {
    let mut texts = Texts::new();
    let mut here = String::new();
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        if let Some((name, _)) = line.split_once(" =").filter(|_| line.starts_with(char::is_alphabetic)) {
            name.clone_into(&mut here);
            assert!(texts.insert(here.clone(), BTreeSet::new()).is_none(), "{here} twice");
        }
        for fact in line.split('$').skip(1) {
            let end = fact.find(|c: char| !c.is_alphanumeric() && c != '-' && c != '_').unwrap_or(fact.len());
            texts.get_mut(&here).unwrap().insert(fact[..end].to_owned());
        }
    }
    texts
}

#[test]
fn every_language_says_the_same_with_the_same_facts() {
    let english = texts("en");
    assert!(english.values().map(BTreeMap::len).sum::<usize>() > 100);
    for lang in polku::words::Lang::ALL {
        assert_eq!(texts(lang.code()), english, "{lang:?}");
    }
}

/// The beginnings of the names of texts about a group of answers (R5): a workshop table or an interview round.
const OF_ANSWERS: &[&str] = &[
    "group-",
    "groups",
    "rate-as-group",
    "ask-same-answers",
    "button-different-groups",
    "head-asked-unnamed",
    "merge-as-groups",
    "taken-kind-groups",
    "merge-our-name",
    "merge-their-name",
    "merge-for-all",
    "report-outcome",
    "survey-name-help",
    "round-",
    "map-dots-twice",
    "map-item",
    "map-rated-twice",
    "step-group-named",
    "step-groups",
    "step-rename-group",
    "help-merge-name_groups",
];

#[test]
fn r6_in_finnish_a_segment_is_an_asiakasryhma_never_a_ryhma_alone() {
    let mut name = String::new();
    for (file, text) in folder("assets/i18n/fi") {
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            if line.starts_with(char::is_alphabetic) {
                name = line.split(' ').next().unwrap().to_owned();
            }
            let words = line.split(|c: char| !c.is_alphabetic()).map(str::to_lowercase);
            let words: Vec<_> = words.collect();
            // *Joukossa* is "among".
            let is_other = |word: &String| word.starts_with("jouk") && word != "joukossa";
            assert!(!words.iter().any(is_other), "{file}: {name} has another word for ryhmä");
            let alone: Vec<_> = words.into_iter().filter(|word| word.starts_with("ryhm")).collect();
            assert!(
                alone.is_empty() || OF_ANSWERS.iter().any(|of| name.starts_with(of)),
                "{file}: {name} says {alone:?}"
            );
        }
    }
}

/// The fixed parts of names that the code puts together with a word of its own.
const FAMILIES: [&str; 25] = [
    "amount-",
    "answer-",
    "case-kind-",
    "case-step-",
    "cause-",
    "channel-",
    "contact-exact-",
    "contact-from-",
    "contact-part-",
    "field-",
    "handling-",
    "help-",
    "kept-",
    "lens-",
    "recovery-step-",
    "rule-",
    "-also",
    "-between",
    "-between-several",
    "-help",
    "-how",
    "-more",
    "-of",
    "-of-several",
    "-step",
];

#[test]
fn r13_that_the_customer_has_not_agreed_is_said_in_the_same_words_everywhere() {
    for lang in polku::words::Lang::ALL {
        let words = lang.words();
        let not_agreed = words.text("not-agreed");
        for name in ["case-shut", "case-not-agreed"] {
            assert!(words.text(name).contains(&*not_agreed), "{lang:?}: {name}");
        }
        let text = include_str!("contract_later.ron");
        let steps = r#"steps: ["let-off-steam", "interview", "say-back", "agree", "offer"]"#;
        assert!(text.contains(steps), "a case with a solution");
        let refused = text.replace(steps, r#"steps: ["let-off-steam", "interview", "say-back"]"#);
        let error = polku::format::map::read(refused.as_bytes()).expect_err("a solution before its time");
        let said = words.fault(&polku::words::Fault::from(&error));
        assert!(said.contains(&*not_agreed), "{lang:?}: {said}");
    }
}

#[test]
fn in_finnish_one_thing_has_one_name() {
    for (file, text) in folder("assets/i18n/fi") {
        for other in ["järjestelmälli", "jälkiseuran", "nimenomai"] {
            assert!(!text.to_lowercase().contains(other), "{file}: {other}");
        }
    }
}

#[test]
fn every_text_is_asked_for() {
    let code = sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"));
    // A name has no quote in it, so where it is asked for it is the whole text between two quotes.
    let quoted: HashSet<_> = code.split('"').collect();
    let is_quoted = |name: &str| quoted.contains(name);
    let is_of_family = |name: &str| {
        FAMILIES.iter().any(|part| match part.strip_suffix('-') {
            Some(_) => name.starts_with(part),
            None => name.strip_suffix(part).is_some_and(is_quoted),
        })
    };
    let unused: Vec<_> = texts("en")
        .into_values()
        .flat_map(BTreeMap::into_keys)
        .filter(|name| !is_quoted(name) && !is_of_family(name))
        .collect();
    assert!(unused.is_empty(), "{unused:?}");
}

fn sources(folder: &Path) -> String {
    let mut all = String::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            all += &sources(&path);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            all += &fs::read_to_string(&path).unwrap();
        }
    }
    all
}
