//! The customers' answers about a break: a row for each group that counts (R5), of the segments in view (R6).

use std::collections::BTreeSet;

use crate::{
    format::report::ReportSource,
    journey::{EntryKey, Tally, Touchpoint, Voice},
    words::capital,
};

use crate::format::slides::told::{Spoken, ToldTable};

/// The groups whose answers are told.
pub(super) enum GroupsTold {
    /// The groups of a round, and no others.
    Of(BTreeSet<String>),
    /// All groups except those that are set aside.
    AllBut(BTreeSet<String>),
}

impl GroupsTold {
    pub(super) fn of(source: &ReportSource<'_>) -> Self {
        if let Some(round) = source.insight.round(source.journey) {
            return Self::Of(round.groups.iter().map(|group| group.as_str().to_owned()).collect());
        }
        let groups = source.journey.groups();
        let aside = groups.iter().filter(|group| group.aside).map(|group| group.name.as_str().to_owned());
        Self::AllBut(aside.collect())
    }

    pub(super) fn rows(&self, source: &ReportSource<'_>, touchpoint: &Touchpoint) -> Vec<Vec<String>> {
        let is_told = |key: &EntryKey| key.voice == Voice::Customer && self.are_told(source, key);
        let told: Vec<_> = touchpoint.ratings.iter().filter(|(key, _)| is_told(key)).collect();
        let has_groups = told.iter().any(|(key, _)| !key.group().is_empty());
        told.into_iter().map(|(key, entry)| row(source, key, has_groups, entry.tally)).collect()
    }

    fn are_told(&self, source: &ReportSource<'_>, key: &EntryKey) -> bool {
        let counts = match self {
            Self::Of(groups) => groups.contains(key.group()),
            Self::AllBut(groups) => !groups.contains(key.group()),
        };
        counts && key.segment.as_ref().is_none_or(|segment| source.insight.speaks_of(segment))
    }
}

const SHARES: [f32; 4] = [5.0, 2.0, 2.0, 2.0];

/// Returns the rows as a table with its heads.
pub(super) fn table(source: &ReportSource<'_>, mut rows: Vec<Vec<String>>) -> Spoken {
    rows.insert(0, heads(source));
    Spoken::Table(ToldTable::new(says(source), &SHARES, rows))
}

/// Returns a table with an empty row for the answers that customers will give.
pub(super) fn to_fill_in(source: &ReportSource<'_>) -> Spoken {
    Spoken::Table(ToldTable::to_fill_in(says(source), &SHARES, heads(source)))
}

fn says(source: &ReportSource<'_>) -> String {
    source.words.text("slide-said").into_owned()
}

fn heads(source: &ReportSource<'_>) -> Vec<String> {
    let heads = ["slide-whose", "level-negative", "level-neutral", "level-positive"];
    heads.map(|name| source.words.text(name).into_owned()).into()
}

/// Returns the row of an entry. Beside groups, answers that name none are those of the others and not everyone's.
fn row(source: &ReportSource<'_>, key: &EntryKey, has_groups: bool, tally: Tally) -> Vec<String> {
    let segment = source.words.outcome_of(key.segment.as_ref(), source.journey).trim().to_owned();
    let group = match key.group() {
        "" if has_groups => source.words.text("head-asked-unnamed").into_owned(),
        group => group.to_owned(),
    };
    let whose = match (key.segment.is_some(), group.is_empty()) {
        (_, true) => segment,
        (true, false) => format!("{segment}, {group}"),
        (false, false) if key.group().is_empty() => capital(&group),
        (false, false) => group,
    };
    let counts = [tally.negative, tally.neutral, tally.positive].map(|count| source.words.number(count));
    std::iter::once(whose).chain(counts).collect()
}
