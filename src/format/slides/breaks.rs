//! One slide a break, in journey order: what customers said, why, who can mend it, and what is done. Where that is more
//! than a slide holds it goes on; what nobody said is absent.

use crate::{
    format::report::ReportSource,
    insight::{ActionStanding, FindingKind, Judged, Rule},
    journey::{EntryKey, Tally, Touchpoint, Voice},
    picture::Weight,
    words::capital,
};

use super::{
    flow,
    slide::{Paragraph, Slide},
    told::{Headed, Spoken, ToldTable, heading, text},
};

/// The rules that say why a touchpoint breaks: promise, trust, and how quickly it was answered.
const REASONS: [Rule; 3] = [Rule::R11, Rule::R12, Rule::R16];

pub(super) fn slides(source: &ReportSource<'_>) -> Vec<Slide> {
    let slides = source.insight.breaks().filter_map(|judged| {
        let touchpoint = source.touchpoint(judged)?;
        Some(of(source, judged, touchpoint))
    });
    slides.flatten().collect()
}

fn of(source: &ReportSource<'_>, judged: &Judged, touchpoint: &Touchpoint) -> Vec<Slide> {
    let title = format!("{}  {}", judged.number, source.words.touchpoint_title(&touchpoint.title));
    let headed = Headed { text: title, level: Some(judged.level) };
    let mut said = Vec::new();
    if flow::is_cut(&headed) {
        said.push(Spoken::Text(text(headed.text.clone())));
    }
    said.push(Spoken::Text(text(met(source, judged))));
    for part in [customers, why, who, actions] {
        said.extend(part(source, judged, touchpoint));
    }
    flow::slides(&headed, &said)
}

/// "Negative. Every customer meets this".
fn met(source: &ReportSource<'_>, judged: &Judged) -> String {
    let level = source.words.level(judged.level);
    let assumed = if judged.assumed { format!(" ({})", source.words.text("assumed")) } else { String::new() };
    let met = source.insight.met(judged.number).map(|met| source.words.met(&met, source.journey));
    let met = met.map_or_else(String::new, |met| format!(". {met}"));
    format!("{level}{assumed}{met}")
}

/// A row for each group that counts (R5), of those in view (R6).
fn customers(source: &ReportSource<'_>, judged: &Judged, touchpoint: &Touchpoint) -> Vec<Spoken> {
    let words = source.words;
    let is_told = |key: &EntryKey| key.voice == Voice::Customer && is_seen(source, key);
    let rows = touchpoint.ratings.iter().filter(|(key, _)| is_told(key));
    let mut rows: Vec<_> = rows.map(|(key, entry)| row(source, key, entry.tally)).collect();
    let mut said = vec![heading(words.text("slide-said"))];
    if rows.is_empty() {
        said.push(Spoken::Text(text(words.text("slide-not-asked"))));
        return said;
    }
    let heads = ["slide-whose", "level-negative", "level-neutral", "level-positive"];
    let heads = heads.map(|name| words.text(name).into_owned());
    rows.insert(0, heads.into());
    let says = words.text("slide-said").into_owned();
    said.push(Spoken::Table(ToldTable::new(says, &[5.0, 2.0, 2.0, 2.0], rows)));
    if judged.split {
        let insight = source.insight;
        said.push(Spoken::Text(text(capital(&words.split(insight, source.journey, judged)))));
    }
    said
}

fn is_seen(source: &ReportSource<'_>, key: &EntryKey) -> bool {
    let counts = if let Some(round) = source.insight.round(source.journey) {
        round.groups.iter().any(|group| group.as_str() == key.group())
    } else {
        let groups = source.journey.groups();
        !groups.iter().any(|group| group.aside && group.name.as_str() == key.group())
    };
    let in_view = key.segment.as_ref().is_none_or(|segment| source.insight.speaks_of(segment));
    counts && in_view
}

fn row(source: &ReportSource<'_>, key: &EntryKey, tally: Tally) -> Vec<String> {
    let whose = source.words.outcome_of(key.segment.as_ref(), source.journey).trim().to_owned();
    let whose = match key.group() {
        "" => whose,
        group if key.segment.is_none() => group.to_owned(),
        group => format!("{whose}, {group}"),
    };
    let counts = [tally.negative, tally.neutral, tally.positive].map(|count| source.words.number(count));
    std::iter::once(whose).chain(counts).collect()
}

/// What the team wrote, and the findings that say why.
fn why(source: &ReportSource<'_>, judged: &Judged, touchpoint: &Touchpoint) -> Vec<Spoken> {
    let note = Some(touchpoint.note.trim().to_owned()).filter(|note| !note.is_empty());
    let is_reason = |what: &FindingKind| !matches!(what, FindingKind::WhichWay);
    let found = REASONS.into_iter().flat_map(|rule| source.meaning.found_at(rule, judged.number));
    let found = found
        .filter(|finding| is_reason(&finding.what))
        .map(|finding| source.words.finding(finding, source.insight, &source.meaning.gap, source.journey));
    under(source, "slide-why", note.into_iter().chain(found).map(item).collect())
}

/// R15, R14: in a line each, so that a break has room on one slide.
fn who(source: &ReportSource<'_>, _: &Judged, touchpoint: &Touchpoint) -> Vec<Spoken> {
    let words = source.words;
    let names = words.say("slide-who", &[("names", source.actors(touchpoint).into())]);
    let limit = touchpoint.mandate.limit.trim();
    let may = source.journey.actors().iter().filter(|it| touchpoint.mandate.actors.contains(&it.id));
    let may: Vec<_> = may.map(|actor| actor.name.trim()).collect();
    let may = (!may.is_empty()).then(|| {
        let name = if limit.is_empty() { "slide-may-solve" } else { "slide-may-solve-limit" };
        words.say(name, &[("actors", may.join(", ").into()), ("limit", limit.into())])
    });
    let first = text(names).weight(Weight::SemiBold).above(12.0);
    std::iter::once(first).chain(may.map(text)).map(Spoken::Text).collect()
}

/// R19: what, by whom, by when, how far. That nothing is planned is told on a map where anything is.
fn actions(source: &ReportSource<'_>, judged: &Judged, _: &Touchpoint) -> Vec<Spoken> {
    let words = source.words;
    let its = source.meaning.actions.iter().filter(|standing| standing.number == Some(judged.number));
    let said = |standing: &ActionStanding| {
        let action = source.journey.action(&standing.action)?;
        let late = standing.is_overdue.then(|| format!(", {}", words.text("action-past-its-day")));
        Some(item(words.action_said(action, source.journey) + &late.unwrap_or_default()))
    };
    let mut said: Vec<_> = its.filter_map(said).collect();
    if said.is_empty() && !source.meaning.actions.is_empty() {
        said.push(text(words.text("slide-no-action")));
    }
    under(source, "slide-done", said)
}

fn item(text: String) -> Paragraph {
    self::text(text).marked("–")
}

fn under(source: &ReportSource<'_>, name: &str, said: Vec<Paragraph>) -> Vec<Spoken> {
    let head = (!said.is_empty()).then(|| heading(source.words.text(name)));
    head.into_iter().chain(said.into_iter().map(Spoken::Text)).collect()
}
