//! The reasons why a text is not a map that this Polku can use, as facts. What a person is told is in `fault.rs`.

use crate::journey::{ActorId, EditError, ItemError, ItemKey, ListName, SegmentId, StageId, TouchpointId};

/// The reason why bytes are not a map. Lines and columns count from 1, columns in characters.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum MapError {
    #[error("the file is empty")]
    Empty,
    #[error("the file holds nothing but zero bytes")]
    ZeroFilled,
    #[error("the file is UTF-16")]
    Utf16,
    #[error("the file is another one: {0:?}")]
    Other(Other),
    #[error("the file is not a map")]
    NotAMap,
    #[error("the map does not say its format and min_reader")]
    NoFormat,
    #[error("made by a newer Polku")]
    TooNew,
    #[error("line {line}, column {column}: not UTF-8")]
    NotUtf8 { line: usize, column: usize },
    #[error("line {line}, column {column}: zero bytes")]
    ZeroBytes { line: usize, column: usize },
    #[error("line {line}, column {column}: conflict markers")]
    ConflictMarkers { line: usize, column: usize },
    #[error("line {line}: conflict markers that do not go together")]
    UnpairedMarkers { line: usize },
    /// A version that is not a map, of those that git merged into one file.
    #[error("version {name}: {what}")]
    Version { name: String, what: Box<MapError> },
    #[error("line {line}, column {column}: {what:?}")]
    Syntax { line: usize, column: usize, what: Syntax },
    #[error("line {}: {:?}", .0.line, .0.what)]
    Content(Box<Refused>),
}

/// The kind of a file that is not a map.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Other {
    Picture,
    Pdf,
    /// A word processor's document.
    Document,
    Spreadsheet,
    Slides,
    Zip,
    WebPage,
    /// JSON or XML.
    Data,
    /// A text such as a list, a table or a letter.
    Text,
    TextNotUtf8,
    /// Bytes that are not text.
    Binary,
}

/// A refused part of a map: its line, and the touchpoint that it belongs to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refused {
    pub line: usize,
    pub touchpoint: Option<NamedTouchpoint>,
    pub what: ContentError,
}

/// The kind of syntax error in a map.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Syntax {
    /// A text that ends before the map does.
    CutShort,
    Comma,
    Text,
    Number,
    Bracket,
    /// A field that occurs twice in one record.
    Twice(String),
    TooDeep,
    Other,
}

/// A touchpoint by its id, for programs, and its title, for people.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NamedTouchpoint {
    pub id: String,
    pub title: String,
}

/// A fact that is written correctly but is not possible, such as an id that occurs twice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ContentError {
    /// A missing field that has no default.
    Missing(&'static str),
    /// An id that is empty or too long.
    BadId(String),
    StageTwice(StageId),
    ActorTwice(ActorId),
    SegmentTwice(SegmentId),
    TouchpointTwice,
    NoStage(String),
    NoActor(String),
    NoSegment(String),
    /// A connection from or to a touchpoint that does not exist.
    NoTouchpoint(String),
    ConnectedTwice(TouchpointId),
    ConnectedToItself,
    /// Two ratings of a touchpoint for one voice, segment (empty for everyone) and group.
    RatedTwice {
        voice: String,
        segment: String,
        group: String,
    },
    /// Dots of one group twice at one touchpoint.
    DotsTwice(String),
    /// A record of a later list that is not possible.
    Item {
        list: ListName,
        /// The record's id, or a group's name; empty if it has none.
        id: String,
        what: ItemError,
    },
    ItemTwice(ItemKey),
    /// A cause of distrust twice at one touchpoint (R12).
    CauseTwice(String),
    /// An unknown field twice in one record.
    FieldTwice(String),
    /// A value that is not a whole number from `least` to `most`.
    Number {
        field: &'static str,
        least: i64,
        most: i64,
    },
    Position,
    TooMany {
        what: &'static str,
        most: usize,
    },
    /// An edit that the journey refuses for any other reason.
    Impossible(EditError),
}
