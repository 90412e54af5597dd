//! The reasons why a text is not a map that this Polku can use, as facts; the sentences are in `assets/i18n`.

use crate::{
    journey::{ActorId, EditError, ItemError, ItemKey, ListName, SegmentId, StageId, TouchpointId},
    words::{Fault, Kind},
};

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

impl From<&MapError> for Fault {
    fn from(error: &MapError) -> Self {
        match error {
            MapError::Empty => Self::new(Kind::NotAMap, "map-empty"),
            MapError::ZeroFilled => Self::new(Kind::NotAMap, "map-zero-filled"),
            MapError::Utf16 => Self::new(Kind::NotAMap, "map-utf16"),
            MapError::Other(other) => Self::new(Kind::NotAMap, other.sentence()),
            MapError::NotAMap => Self::new(Kind::NotAMap, "map-not-a-map"),
            MapError::NoFormat => Self::new(Kind::NotAMap, "map-no-format"),
            MapError::TooNew => Self::new(Kind::Version, "map-too-new"),
            &MapError::NotUtf8 { line, column } => syntax("map-not-utf8", line, column),
            &MapError::ZeroBytes { line, column } => syntax("map-zero-bytes", line, column),
            &MapError::ConflictMarkers { line, column } => syntax("map-conflict-markers", line, column),
            &MapError::UnpairedMarkers { line } => syntax("map-markers-unpaired", line, 1),
            MapError::Version { name, what } => {
                Self { version: Some(name.as_str().into()), ..Self::from(&**what) }
            }
            MapError::Syntax { line, column, what } => what.fault(*line, *column),
            MapError::Content(refused) => refused.fault(),
        }
    }
}

impl Other {
    fn sentence(self) -> &'static str {
        match self {
            Self::Picture => "map-picture",
            Self::Pdf => "map-pdf",
            Self::Document => "map-document",
            Self::Spreadsheet => "map-spreadsheet",
            Self::Slides => "map-slides",
            Self::Zip => "map-zip",
            Self::WebPage => "map-html",
            Self::Data => "map-data",
            Self::Text => "map-other-text",
            Self::TextNotUtf8 => "map-text-not-utf8",
            Self::Binary => "map-binary",
        }
    }
}

fn syntax(sentence: &'static str, line: usize, column: usize) -> Fault {
    Fault::new(Kind::Syntax, sentence).at(line, column)
}

impl Syntax {
    fn fault(&self, line: usize, column: usize) -> Fault {
        match self {
            Self::CutShort => syntax("map-cut-short", line, column),
            Self::Comma => syntax("map-comma", line, column),
            Self::Text => syntax("map-text", line, column),
            Self::Number => syntax("map-number", line, column),
            Self::Bracket => syntax("map-bracket", line, column),
            Self::Twice(field) => syntax("map-field-twice", line, column).with("field", field),
            Self::TooDeep => syntax("map-too-deep", line, column),
            Self::Other => syntax("map-syntax", line, column),
        }
    }
}

impl Refused {
    fn fault(&self) -> Fault {
        let mut fault = self.what.fault();
        fault.line = Some(self.line);
        let Some(NamedTouchpoint { id, title }) = &self.touchpoint else { return fault.with("about", "map") };
        fault.touchpoint = Some(id.clone()).filter(|id| !id.is_empty());
        let about = if id.is_empty() { "nameless" } else { "touchpoint" };
        fault.with("about", about).with("touchpoint", id).with("title", title)
    }
}

impl ContentError {
    fn fault(&self) -> Fault {
        let new = |sentence| Fault::new(Kind::Content, sentence);
        match self {
            Self::Missing(field) => new("map-missing").with("field", field),
            Self::BadId(id) => new("map-bad-id").with("id", id),
            Self::StageTwice(id) => new("map-stage-twice").with("id", id),
            Self::ActorTwice(id) => new("map-actor-twice").with("id", id),
            Self::SegmentTwice(id) => new("map-segment-twice").with("id", id),
            Self::TouchpointTwice => new("map-touchpoint-twice"),
            Self::NoStage(id) => new("map-no-stage").with("id", id),
            Self::NoActor(id) => new("map-no-actor").with("id", id),
            Self::NoSegment(id) => new("map-no-segment").with("id", id),
            Self::NoTouchpoint(id) => new("map-no-touchpoint").with("id", id),
            Self::ConnectedTwice(to) => new("map-connected-twice").with("to", to),
            Self::ConnectedToItself => new("map-connected-to-itself"),
            Self::RatedTwice { voice, segment, group } => {
                let whose = if segment.is_empty() { "everyone" } else { "segment" };
                let which = if group.is_empty() { "unnamed" } else { "named" };
                let fault = new("map-rated-twice").with("voice", voice).with("segment", segment);
                fault.with("group", group).with("whose", whose).with("which", which)
            }
            Self::DotsTwice(group) => new("map-dots-twice").with("group", group),
            Self::Item { list, id, what } => Fault::of_item(*list, id, what),
            Self::ItemTwice(key) => Fault::new(Kind::Content, "map-item")
                .with("list", key.list().as_str())
                .with("id", key)
                .with("which", "named")
                .with("wrong", "item-twice"),
            Self::CauseTwice(cause) => new("map-cause-twice").with("cause", cause),
            Self::FieldTwice(field) => new("map-field-twice").with("field", field),
            Self::Number { field, least: i64::MIN, .. } => new("map-not-whole").with("field", field),
            Self::Number { field, least, most } => {
                new("map-out-of-range").with("field", field).with("least", least).with("most", most)
            }
            Self::Position => new("map-position"),
            Self::TooMany { what, most } => new("map-too-many").with("field", what).with("most", most),
            Self::Impossible(error) => Fault::from(error),
        }
    }
}
