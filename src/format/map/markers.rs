//! Splits a text with git's conflict markers into the versions that it was merged from. Lines outside the markers
//! belong to every version, byte for byte.

use super::quoted::acts_unseen;

/// One version of the text, and the line numbers of its lines in the file.
#[derive(Debug, Default)]
pub(super) struct Version {
    /// The name that git gives to it, such as HEAD or a branch.
    pub(super) name: String,
    pub(super) text: String,
    lines: Vec<usize>,
}

/// A conflict marker of git, with the name of the version where it has one.
#[derive(Debug, PartialEq, Eq)]
enum Marker<'a> {
    Ours(&'a str),
    Base,
    Divider,
    Theirs(&'a str),
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Part {
    #[default]
    Common,
    Ours,
    Base,
    Theirs,
}

/// The longest name that is shown, in characters.
const LONGEST_NAME: usize = 60;

impl Version {
    /// Returns the line of the file for a line of this version, both from 1.
    pub(super) fn line_in_file(&self, line: usize) -> usize {
        let last = self.lines.last().copied().unwrap_or(1);
        line.checked_sub(1).and_then(|at| self.lines.get(at)).copied().unwrap_or(last)
    }

    fn push(&mut self, line: &str, number: usize) {
        self.text.push_str(line);
        self.lines.push(number);
    }

    fn called(self, names: &[&str], otherwise: &str) -> Self {
        let name = names.iter().map(|name| harmless(name)).find(|name| !name.is_empty());
        Self { name: name.unwrap_or_else(|| otherwise.to_owned()), ..self }
    }
}

/// Splits a text at its markers into ours and theirs, and the base, which is present only if every conflict states
/// it. Otherwise returns the line of a marker that does not match the others.
pub(super) fn split(text: &str) -> Result<([Version; 2], Option<Version>), usize> {
    let mut splitting = Splitting::default();
    for (line, number) in text.split_inclusive('\n').zip(1..) {
        splitting.take(line, number)?;
    }
    let Splitting { ours, base, theirs, our_names, their_names, part, begun, bases } = splitting;
    match part {
        Part::Common if our_names.is_empty() => return Err(first(text).unwrap_or(1)),
        Part::Common => {}
        Part::Ours | Part::Base | Part::Theirs => return Err(begun),
    }
    let base = (bases == our_names.len()).then_some(base);
    Ok(([ours.called(&our_names, "ours"), theirs.called(&their_names, "theirs")], base))
}

/// The versions so far.
#[derive(Default)]
struct Splitting<'a> {
    ours: Version,
    base: Version,
    theirs: Version,
    our_names: Vec<&'a str>,
    their_names: Vec<&'a str>,
    /// The part that the next line is in, and the line at which the conflict began.
    part: Part,
    begun: usize,
    /// The number of conflicts that state their base.
    bases: usize,
}

impl<'a> Splitting<'a> {
    /// Takes the line of this number into its versions. The number of a marker that does not match is the error.
    fn take(&mut self, line: &'a str, number: usize) -> Result<(), usize> {
        match (self.part, marker(line)) {
            (Part::Common, Some(Marker::Ours(name))) => {
                self.our_names.push(name);
                (self.part, self.begun) = (Part::Ours, number);
            }
            (Part::Ours, Some(Marker::Base)) => {
                self.bases += 1;
                self.part = Part::Base;
            }
            (Part::Ours | Part::Base, Some(Marker::Divider)) => self.part = Part::Theirs,
            (Part::Theirs, Some(Marker::Theirs(name))) => {
                self.their_names.push(name);
                self.part = Part::Common;
            }
            (Part::Ours | Part::Base | Part::Theirs, Some(Marker::Ours(_)))
            | (Part::Ours | Part::Base, Some(Marker::Theirs(_))) => return Err(number),
            _ => self.push(line, number),
        }
        Ok(())
    }

    fn push(&mut self, line: &str, number: usize) {
        let Self { ours, base, theirs, .. } = self;
        match self.part {
            Part::Common => [ours, base, theirs].into_iter().for_each(|version| version.push(line, number)),
            Part::Ours => ours.push(line, number),
            Part::Base => base.push(line, number),
            Part::Theirs => theirs.push(line, number),
        }
    }
}

/// Returns the first line, from 1, that shows that git merged versions into the text.
pub(super) fn first(text: &str) -> Option<usize> {
    let is_telling = |line: &str| marker(line).is_some_and(|marker| marker != Marker::Divider);
    text.split_inclusive('\n').position(is_telling).map(|place| place + 1)
}

/// Returns the marker on a line. Git writes each as seven signs, followed by a space and a name.
fn marker(line: &str) -> Option<Marker<'_>> {
    let line = line.trim_end_matches(['\n', '\r']);
    let after = |signs: &str| match line.strip_prefix(signs)? {
        "" => Some(""),
        name => name.strip_prefix(' '),
    };
    match line.as_bytes().first()? {
        b'<' => after("<<<<<<<").map(Marker::Ours),
        b'|' => after("|||||||").map(|_| Marker::Base),
        b'=' => (line == "=======").then_some(Marker::Divider),
        b'>' => after(">>>>>>>").map(Marker::Theirs),
        _ => None,
    }
}

/// Makes a branch name safe to show, since others chose it: one line, no invisible characters, and not too long.
fn harmless(name: &str) -> String {
    let shown: String = name.trim().chars().filter(|c| !acts_unseen(*c)).collect();
    match shown.char_indices().nth(LONGEST_NAME) {
        Some((end, _)) => format!("{}…", &shown[..end]),
        None => shown,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Returns the text that git writes for one conflict, with this line end.
    fn conflict([ours, base, theirs]: [&str; 3], has_base: bool, end: &str) -> String {
        let base = if has_base { format!("||||||| 1a2b3c{end}{base}") } else { String::new() };
        format!("<<<<<<< HEAD{end}{ours}{base}======={end}{theirs}>>>>>>> feature/menu{end}")
    }

    /// Generates some lines that are not markers, each with this line end.
    fn lines(end: &'static str) -> impl Strategy<Value = String> {
        let line = prop_oneof![
            "[a-zA-Z0-9 (),:\"]{0,12}",
            Just("=".repeat(8)),
            Just(" =======".to_owned()),
            Just("<<<<<<<<< Temporary merge branch 1".to_owned()),
            Just("<<<<<< six".to_owned()),
        ];
        proptest::collection::vec(line, 0..4)
            .prop_map(move |lines| lines.into_iter().map(|line| line + end).collect())
    }

    fn pieces(end: &'static str) -> impl Strategy<Value = Vec<(String, [String; 3])>> {
        let conflict = [lines(end), lines(end), lines(end)];
        proptest::collection::vec((lines(end), conflict), 1..6)
    }

    proptest! {
        #[test]
        fn each_version_comes_back_to_the_byte(
            (end, pieces) in prop_oneof![Just("\n"), Just("\r\n")].prop_flat_map(|end| (Just(end), pieces(end))),
            has_base: bool,
            tail in "[a-z]{0,5}",
        ) {
            let mut text = String::new();
            let mut versions = [(); 3].map(|()| String::new());
            for (common, said) in &pieces {
                text += common;
                text += &conflict([&said[0], &said[1], &said[2]], has_base, end);
                for (version, said) in versions.iter_mut().zip(said) {
                    *version += common;
                    *version += said;
                }
            }
            text += &tail;
            let [ours, base, theirs] = versions.map(|version| version + &tail);
            let (found, then) = split(&text).expect("markers that go together");
            prop_assert_eq!(&found[0].text, &ours);
            prop_assert_eq!(&found[1].text, &theirs);
            prop_assert_eq!(then.map(|base| base.text), has_base.then_some(base));
            prop_assert_eq!((&*found[0].name, &*found[1].name), ("HEAD", "feature/menu"));
            for (at, line) in ours.lines().enumerate() {
                let there = text.lines().nth(found[0].line_in_file(at + 1) - 1);
                prop_assert_eq!(there, Some(line));
            }
        }

        #[test]
        fn any_text_is_taken_apart_or_refused_at_one_of_its_lines(
            lines in proptest::collection::vec(
                prop_oneof!["<<<<<<< a", "=======", "\\|\\|\\|\\|\\|\\|\\| b", ">>>>>>> c", "text"],
                0..12,
            ),
        ) {
            let text = lines.join("\n");
            match split(&text) {
                Err(line) => prop_assert!((1..=lines.len().max(1)).contains(&line)),
                Ok((found, base)) => {
                    for version in found.into_iter().chain(base) {
                        let numbers: Vec<_> = (1..=version.text.lines().count())
                            .map(|line| version.line_in_file(line))
                            .collect();
                        prop_assert!(numbers.is_sorted_by(|one, two| one < two));
                        let there: Vec<_> = numbers.iter().map(|number| lines[number - 1].as_str()).collect();
                        prop_assert_eq!(version.text.lines().collect::<Vec<_>>(), there);
                        prop_assert!(numbers.len() + 3 <= lines.len(), "its markers are in no version");
                    }
                }
            }
        }
    }

    #[test]
    fn markers_that_do_not_go_together_are_refused_with_their_line() {
        for (text, line) in [
            ("a\n<<<<<<< HEAD\nb\n", 2),
            ("a\n<<<<<<< HEAD\nb\n=======\nc\n", 2),
            ("<<<<<<< HEAD\n<<<<<<< HEAD\n=======\n>>>>>>> x\n", 2),
            ("<<<<<<< HEAD\nb\n>>>>>>> x\n", 3),
            ("a\n>>>>>>> x\n", 2),
            ("a\n=======\n", 1),
        ] {
            assert_eq!(split(text).map(|_| ()), Err(line), "{text}");
        }
    }

    #[test]
    fn names_are_one_harmless_line_and_there_is_always_one() {
        let long = "x".repeat(80);
        let named = |name: &str| {
            let text = format!("<<<<<<<{name}\n=======\n>>>>>>>\n");
            let ([ours, theirs], _) = split(&text).expect("markers that go together");
            assert_eq!(theirs.name, "theirs");
            ours.name
        };
        assert_eq!(named(" HEAD (\u{202e}tfel)\u{7}"), "HEAD (tfel)");
        assert_eq!(named(&format!(" {long}")), format!("{}…", &long[..60]));
        assert_eq!((named(""), named("  ")), ("ours".to_owned(), "ours".to_owned()));
    }
}
