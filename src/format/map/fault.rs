//! What a person is told where a text is not a map, by the names of the sentences in `assets/i18n`.

use super::error::{ContentError, MapError, NamedTouchpoint, Other, Refused, Syntax};
use crate::{
    journey::ItemKey,
    words::{Fault, FaultKind},
};

impl From<&MapError> for Fault {
    fn from(error: &MapError) -> Self {
        match error {
            MapError::Empty => Self::new(FaultKind::NotAMap, "map-empty"),
            MapError::ZeroFilled => Self::new(FaultKind::NotAMap, "map-zero-filled"),
            MapError::Utf16 => Self::new(FaultKind::NotAMap, "map-utf16"),
            MapError::Other(other) => Self::new(FaultKind::NotAMap, other.sentence()),
            MapError::NotAMap => Self::new(FaultKind::NotAMap, "map-not-a-map"),
            MapError::NoFormat => Self::new(FaultKind::NotAMap, "map-no-format"),
            MapError::TooNew => Self::new(FaultKind::Version, "map-too-new"),
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
    Fault::new(FaultKind::Syntax, sentence).at(line, column)
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
        let new = |sentence| Fault::new(FaultKind::Content, sentence);
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
            Self::RatedTwice { voice, segment, group } => rated_twice(voice, segment, group),
            Self::DotsTwice(group) => new("map-dots-twice").with("group", group),
            Self::Item { list, id, what } => Fault::of_item(*list, id, what),
            Self::ItemTwice(key) => item_twice(key),
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

fn rated_twice(voice: &str, segment: &str, group: &str) -> Fault {
    let whose = if segment.is_empty() { "everyone" } else { "segment" };
    let which = if group.is_empty() { "unnamed" } else { "named" };
    let fault =
        Fault::new(FaultKind::Content, "map-rated-twice").with("voice", voice).with("segment", segment);
    fault.with("group", group).with("whose", whose).with("which", which)
}

fn item_twice(key: &ItemKey) -> Fault {
    let fault = Fault::new(FaultKind::Content, "map-item").with("list", key.list().as_str()).with("id", key);
    fault.with("which", "named").with("wrong", "item-twice")
}
