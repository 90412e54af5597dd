//! What `diff --json` prints: one object in the file's own words. Programs rely on its keys as they do on those of
//! `check`.

use serde::Serialize;

use crate::{
    insight::Insight,
    journey::{Address, Comparison, FieldChange, ItemKey, Journey, TALLY_FIELD},
};

use super::{escaped, verdict};

#[derive(Serialize)]
struct Diff<'a> {
    added: Vec<Record<'a>>,
    gone: Vec<Record<'a>>,
    changed: Vec<Change<'a>>,
    moved: Vec<Record<'a>>,
    verdict: [&'static str; 2],
    breaks: [usize; 2],
}

/// A record: the id and title of a touchpoint, a connection or the map; for any other record also its list.
#[derive(Serialize)]
struct Record<'a> {
    id: String,
    title: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    list: Option<&'a str>,
}

/// A field that changed; for a tally also whose it is, unless that is everyone in the unnamed group.
#[derive(Serialize)]
struct Change<'a> {
    #[serde(flatten)]
    of: Record<'a>,
    field: String,
    from: &'a str,
    to: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    segment: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    group: Option<&'a str>,
}

/// Returns the object of a comparison, on one line.
pub(in crate::cli) fn compared(
    comparison: &Comparison,
    [before, after]: [&Journey; 2],
    insights: [&Insight; 2],
) -> String {
    let diff = Diff {
        added: comparison.added.iter().map(|of| record(of, after)).collect(),
        gone: comparison.gone.iter().map(|of| record(of, before)).collect(),
        changed: comparison.changed.iter().map(|it| change(it, after)).collect(),
        moved: comparison.moved.iter().map(|id| record(&Address::Touchpoint(id.clone()), after)).collect(),
        verdict: insights.map(|insight| verdict(insight.verdict)),
        breaks: insights.map(|insight| insight.breaks().count()),
    };
    // Texts, numbers and lists of them always have a JSON form.
    let json = serde_json::to_string(&diff).unwrap_or_else(|error| panic!("{error}"));
    escaped(&json) + "\n"
}

fn record<'a>(of: &Address, journey: &Journey) -> Record<'a> {
    let title = |id| journey.title_of(id);
    let named = |id: &dyn ToString, name: Option<&String>, list| {
        (id.to_string(), name.cloned().unwrap_or_default(), Some(list))
    };
    let (id, title, list) = match of {
        Address::Map => (String::new(), journey.about().title.clone(), None),
        Address::Stage(id) => named(id, journey.stage(id).map(|it| &it.name), "stages"),
        Address::Actor(id) => named(id, journey.actor(id).map(|it| &it.name), "actors"),
        Address::Segment(id) => named(id, journey.segment(id).map(|it| &it.name), "segments"),
        Address::Touchpoint(id) | Address::Rating(id, _) => (id.to_string(), title(id).to_owned(), None),
        Address::Connection(from, to) => {
            (format!("{from}>{to}"), format!("{} > {}", title(from), title(to)), None)
        }
        Address::Item(key) => {
            let name = journey.item(key).map_or("", |item| item.name());
            (item_id(key), name.to_owned(), Some(key.list().as_str()))
        }
    };
    Record { id, title, list }
}

/// Returns the id of an item. One without an id is named by its key, which no other item of its list has.
fn item_id(key: &ItemKey) -> String {
    let parts = match key {
        ItemKey::Outcome((question, segment, group)) => {
            let segment = segment.as_ref().map_or("", |segment| segment.as_str());
            vec![question.as_str(), segment, group.as_str()]
        }
        ItemKey::Conflict(key) => {
            vec![&*key.of, &key.from, &key.to, &key.voice, &key.segment, &key.group, &key.field, &key.theirs]
        }
        key => return key.to_string(),
    };
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(">")
}

fn change<'a>(change: &'a FieldChange, after: &'a Journey) -> Change<'a> {
    let FieldChange { of, field, from, to } = change;
    let (mut named, mut segment, mut group) = (field.clone(), None, None);
    if let Address::Rating(_, key) = of {
        // What a newer Polku wrote beside a tally is named after it.
        let newer = if field == TALLY_FIELD { String::new() } else { format!(" {field}") };
        named = format!("rating {}{newer}", key.voice.as_str());
        let name = |id| after.segment(id).map_or(id.as_str(), |segment| segment.name.as_str());
        segment = key.segment.as_ref().map(name);
        group = Some(key.group()).filter(|group| !group.is_empty());
    }
    Change { of: record(of, after), field: named, from, to, segment, group }
}
