//! The reasons why a touchpoint breaks: the team's note, the causes of complaints, and the findings that explain
//! it.

use crate::{
    format::report::ReportSource,
    insight::{FindingKind, Judged, Rule},
    journey::{Case, Touchpoint},
};

/// The rules whose findings are reasons: promise (R11), trust (R12), and the contact clock (R16).
const REASONS: [Rule; 3] = [Rule::R11, Rule::R12, Rule::R16];

pub(super) fn items(source: &ReportSource<'_>, judged: &Judged, touchpoint: &Touchpoint) -> Vec<String> {
    let note = Some(touchpoint.note.trim().to_owned()).filter(|note| !note.is_empty());
    let complaints = source.meaning.cases.iter().filter(|it| it.number == Some(judged.number));
    let complaints = complaints.filter_map(|it| complaint(source, source.journey.case(&it.case)?));
    let is_reason = |what: &FindingKind| !matches!(what, FindingKind::WhichWay);
    let found = REASONS.into_iter().flat_map(|rule| source.meaning.found_at(rule, judged.number));
    let found = found
        .filter(|finding| is_reason(&finding.what))
        .map(|finding| source.words.finding(finding, source.insight, &source.meaning.gap, source.journey));
    note.into_iter().chain(complaints).chain(found).collect()
}

/// Returns a complaint by its cause, else as it was stated (R13); `None` if it says neither.
fn complaint(source: &ReportSource<'_>, case: &Case) -> Option<String> {
    let said = [&case.cause, &case.stated].map(|text| text.trim());
    let said = said.into_iter().find(|text| !text.is_empty())?;
    Some(source.words.say("slide-complaint", &[("said", said.into())]))
}
