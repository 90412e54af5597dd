//! Reads a map file that git could not merge line by line: both versions of the map, one after the other.

use crate::journey::{EditError, Journey, Merged, merge_in_rounds};

use super::{
    ContentError, Loaded, MapError, Refused,
    markers::{self, Version},
    read,
};

/// Two versions of a map that git merged into one file, and their common base if the file has it.
#[derive(Clone, Debug)]
pub struct Marked {
    pub ours: Loaded,
    pub theirs: Journey,
    pub base: Option<Journey>,
    /// The names that git gives to ours and theirs.
    pub names: [String; 2],
    /// The line of the first marker, from 1.
    line: usize,
}

/// Reads a file with git's conflict markers. A base that is not a map is ignored.
pub fn read_marked(bytes: &[u8]) -> Result<Marked, MapError> {
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let text = std::str::from_utf8(bytes).map_err(|error| super::diagnose::not_text(bytes, &error))?;
    let ([ours, theirs], base) = markers::split(text).map_err(|line| MapError::UnpairedMarkers { line })?;
    let base = base.and_then(|base| read(base.text.as_bytes()).ok());
    Ok(Marked {
        ours: read_version(&ours)?,
        theirs: read_version(&theirs)?.journey,
        base: base.map(|base| base.journey),
        names: [ours.name, theirs.name],
        line: markers::first(text).unwrap_or(1),
    })
}

impl Marked {
    /// Merges the versions, ours first.
    pub fn merged(&self) -> Result<Merged, MapError> {
        let refused = |error: EditError| {
            let what = ContentError::Impossible(error);
            MapError::Content(Box::new(Refused { line: self.line, touchpoint: None, what }))
        };
        merge_in_rounds(self.base.as_ref(), &self.ours.journey, &self.theirs).map_err(refused)
    }
}

fn read_version(version: &Version) -> Result<Loaded, MapError> {
    read(version.text.as_bytes()).map_err(|error| {
        let line = |line: usize| version.line_in_file(line);
        let what = match error {
            // Markers left over in a version come from the file, so they are not blamed on the version.
            MapError::ConflictMarkers { line: at, .. } | MapError::UnpairedMarkers { line: at } => {
                return MapError::UnpairedMarkers { line: line(at) };
            }
            MapError::ZeroBytes { line: at, column } => MapError::ZeroBytes { line: line(at), column },
            MapError::Syntax { line: at, column, what } => MapError::Syntax { line: line(at), column, what },
            MapError::Content(refused) => {
                MapError::Content(Box::new(Refused { line: line(refused.line), ..*refused }))
            }
            other => other,
        };
        MapError::Version { name: version.name.clone(), what: Box::new(what) }
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::{Fault, Lang};

    const HEAD: &str = "Journey(\n    format: 1,\n    min_reader: 1,\n    note: \"one\n=======\ntwo\",\n";

    fn conflict(ours: &str, theirs: &str) -> String {
        format!("{HEAD}<<<<<<< HEAD\n{ours}=======\n{theirs}>>>>>>> feature\n)\n")
    }

    fn refused(text: &str) -> String {
        let error = read_marked(text.as_bytes()).expect_err("no two maps");
        Lang::En.words().fault(&Fault::from(&error))
    }

    #[test]
    fn both_versions_are_read_and_a_note_that_looks_like_a_divider_is_a_note() {
        let text = conflict("    title: \"Lunch\",\n", "    title: \"Dinner\",\n");
        for text in [text.clone(), text.replace('\n', "\r\n"), format!("\u{feff}{text}")] {
            let marked = read_marked(text.as_bytes()).expect("two maps");
            assert_eq!(marked.ours.journey.about().title, "Lunch");
            assert!(marked.ours.journey.about().note.contains("\n======="), "{text}");
            assert_eq!((marked.theirs.about().title.as_str(), marked.base), ("Dinner", None));
            assert_eq!(marked.names, ["HEAD", "feature"]);
        }
    }

    #[test]
    fn a_version_that_is_no_map_is_named_with_its_line_in_the_file() {
        let said =
            refused(&conflict("    title: \"Lunch\",\n", "    title: \"Dinner\",\n    promise: none,\n"));
        assert!(said.starts_with("line 11, column 13: version “feature”: "), "{said}");
        assert!(said.contains("git checkout --ours"), "{said}");
        let said = refused(&conflict("    title: \"Lunch\",\n    tolerance: 100,\n", ""));
        assert!(said.starts_with("line 9: version “HEAD”: "), "{said}");
    }

    #[test]
    fn markers_that_are_left_over_are_told_as_what_they_are() {
        let text = conflict("    title: \"Lunch\",\n", "    title: \"Dinner\",\n");
        let said = refused(&text.replace(")\n", ">>>>>>> other\n)\n"));
        assert!(said.contains("do not go together here"), "{said}");
    }
}
