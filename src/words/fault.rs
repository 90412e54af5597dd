//! What went wrong, as a fact: the one type that every room's errors are converted to before they are told.

use fluent::FluentValue;

use super::Words;

/// The kinds of faults, as `check --json` names them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FaultKind {
    Io,
    TooLarge,
    NotAMap,
    Syntax,
    Content,
    Version,
    Segment,
}

/// A fault: what went wrong, where, and the facts of it. [`Words::fault`] makes the sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    pub kind: FaultKind,
    /// The name of the sentence in `faults.ftl`.
    pub sentence: &'static str,
    pub facts: Vec<(&'static str, String)>,
    /// The line of the text, from 1; `None` where the fault is not in a text.
    pub line: Option<usize>,
    /// The column, from 1, in characters.
    pub column: Option<usize>,
    /// The id of the touchpoint that the fault is about.
    pub touchpoint: Option<String>,
    /// The version that the fault is in, as git calls it; only for a file that holds two.
    pub version: Option<Box<str>>,
}

impl FaultKind {
    /// Returns the word of this kind that `check --json` prints.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Io => "io",
            Self::TooLarge => "too-large",
            Self::NotAMap => "not-a-map",
            Self::Syntax => "syntax",
            Self::Content => "content",
            Self::Version => "version",
            Self::Segment => "segment",
        }
    }
}

impl Fault {
    /// Returns a fault of this kind with the name of its sentence and no facts yet.
    pub fn new(kind: FaultKind, sentence: &'static str) -> Self {
        Self { kind, sentence, facts: Vec::new(), line: None, column: None, touchpoint: None, version: None }
    }

    /// Adds a fact under the name that the sentence has for it.
    #[must_use]
    pub fn with(mut self, name: &'static str, fact: &(impl ToString + ?Sized)) -> Self {
        self.facts.push((name, fact.to_string()));
        self
    }

    /// Sets where in a text the fault is: its line and column, both from 1.
    #[must_use]
    pub fn at(mut self, line: usize, column: usize) -> Self {
        (self.line, self.column) = (Some(line), Some(column));
        self
    }
}

impl Words {
    /// Says a fault in one sentence: where (line and column), what is wrong, what to do.
    pub fn fault(&self, fault: &Fault) -> String {
        let facts: Vec<_> =
            fault.facts.iter().map(|(name, fact)| (*name, FluentValue::from(fact.as_str()))).collect();
        let mut sentence = self.say(fault.sentence, &facts);
        if let Some(name) = &fault.version {
            let facts = [("name", FluentValue::from(&**name)), ("sentence", sentence.into())];
            sentence = self.say("fault-in-version", &facts);
        }
        match (fault.line, fault.column) {
            (Some(line), Some(column)) => self.say(
                "fault-at-column",
                &[("line", line.into()), ("column", column.into()), ("sentence", sentence.into())],
            ),
            (Some(line), None) => {
                self.say("fault-at-line", &[("line", line.into()), ("sentence", sentence.into())])
            }
            _ => sentence,
        }
    }
}
