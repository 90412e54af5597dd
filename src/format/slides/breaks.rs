//! One slide a break, in journey order: what customers said, why, who can mend it, and what is done. Where that is more
//! than a slide holds it goes on; what nobody said is absent.

use crate::{
    format::report::ReportSource,
    insight::{ActionStanding, FindingKind, Judged, Rule, Scope},
    journey::{Action, EntryKey, Tally, Touchpoint, Voice},
    words::capital,
};

use super::{
    flow::{self, Headed, Told, ToldTable, heading, text},
    slide::{Paragraph, Slide},
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
        said.push(Told::Text(text(headed.text.clone())));
    }
    said.push(Told::Text(text(met(source, judged))));
    for part in [customers, why, who, actions] {
        said.extend(part(source, judged, touchpoint));
    }
    flow::slides(&headed, said)
}

/// "Negative. Every customer meets this".
fn met(source: &ReportSource<'_>, judged: &Judged) -> String {
    let level = source.words.level(judged.level);
    let assumed = judged.assumed.then(|| format!(" ({})", source.words.text("assumed"))).unwrap_or_default();
    let met = source.insight.met(judged.number).map(|met| source.words.met(&met, source.journey));
    let met = met.map_or_else(String::new, |met| format!(". {met}"));
    format!("{level}{assumed}{met}")
}

/// A row for each group that counts (R5), of those in view (R6).
fn customers(source: &ReportSource<'_>, judged: &Judged, touchpoint: &Touchpoint) -> Vec<Told> {
    let words = source.words;
    let is_told = |key: &EntryKey| key.voice == Voice::Customer && is_seen(source, key);
    let rows = touchpoint.ratings.iter().filter(|(key, _)| is_told(key));
    let mut rows: Vec<_> = rows.map(|(key, entry)| row(source, key, entry.tally)).collect();
    let mut said = vec![heading(words.text("slide-said"))];
    if rows.is_empty() {
        said.push(Told::Text(text(words.text("slide-not-asked"))));
        return said;
    }
    let heads = ["slide-whose", "level-negative", "level-neutral", "level-positive"];
    let heads = heads.map(|name| words.text(name).into_owned());
    rows.insert(0, heads.into());
    let says = words.text("slide-said").into_owned();
    said.push(Told::Table(ToldTable { says, shares: vec![5.0, 2.0, 2.0, 2.0], rows }));
    if judged.split {
        let insight = source.insight;
        said.push(Told::Text(text(words.split(insight, source.journey, judged))));
    }
    said
}

fn is_seen(source: &ReportSource<'_>, key: &EntryKey) -> bool {
    let counts = match source.insight.round(source.journey) {
        Some(round) => round.groups.iter().any(|group| group.as_str() == key.group()),
        None => {
            let groups = source.journey.groups();
            !groups.iter().any(|group| group.aside && group.name.as_str() == key.group())
        }
    };
    let in_view = match (&source.insight.scope, &key.segment) {
        (Scope::Segment(seen), Some(segment)) => seen == segment,
        _ => true,
    };
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
fn why(source: &ReportSource<'_>, judged: &Judged, touchpoint: &Touchpoint) -> Vec<Told> {
    let note = Some(touchpoint.note.trim().to_owned()).filter(|note| !note.is_empty());
    let is_reason = |what: &FindingKind| !matches!(what, FindingKind::WhichWay);
    let found = REASONS.into_iter().flat_map(|rule| source.meaning.found_at(rule, judged.number));
    let found = found.filter(|finding| is_reason(&finding.what)).map(|finding| {
        source.words.finding(finding, source.insight, &source.meaning.gap, source.journey)
    });
    under(source, "slide-why", note.into_iter().chain(found).map(item).collect())
}

/// R15, R14.
fn who(source: &ReportSource<'_>, _: &Judged, touchpoint: &Touchpoint) -> Vec<Told> {
    let names = std::iter::once(capital(&source.actors(touchpoint)));
    let mandate = touchpoint.mandate.limit.trim();
    let may = source.journey.actors().iter().filter(|it| touchpoint.mandate.actors.contains(&it.id));
    let may: Vec<_> = may.map(|actor| actor.name.trim()).collect();
    let may = (!may.is_empty()).then(|| {
        let name = if mandate.is_empty() { "slide-may-solve" } else { "slide-may-solve-limit" };
        let facts = [("actors", may.join(", ").into()), ("limit", mandate.into())];
        source.words.say(name, &facts)
    });
    under(source, "slide-who", names.chain(may).map(item).collect())
}

/// R19. That nothing is planned is told on a map where anything is.
fn actions(source: &ReportSource<'_>, judged: &Judged, _: &Touchpoint) -> Vec<Told> {
    let words = source.words;
    let its = source.meaning.actions.iter().filter(|standing| standing.number == Some(judged.number));
    let row = |standing: &ActionStanding| {
        let action: &Action = source.journey.action(&standing.action)?;
        let state = words.action_state(&action.state).into_owned();
        let late = standing.is_overdue.then(|| words.text("action-past-its-day"));
        let state = late.map_or(state.clone(), |late| format!("{state}, {late}"));
        let what = action.what.trim().to_owned();
        Some(vec![what, words.action_who(action, source.journey), words.day(&action.due), state])
    };
    let mut rows: Vec<_> = its.filter_map(row).collect();
    if rows.is_empty() {
        let none = Told::Text(text(words.text("slide-no-action")));
        let is_told = !source.meaning.actions.is_empty();
        return if is_told { vec![heading(words.text("slide-done")), none] } else { Vec::new() };
    }
    let heads = ["actions-what", "actions-who", "actions-due", "actions-state"];
    rows.insert(0, heads.map(|name| words.text(name).into_owned()).into());
    let says = words.text("slide-done").into_owned();
    let table = ToldTable { says: says.clone(), shares: vec![4.0, 2.5, 2.0, 2.0], rows };
    vec![heading(says), Told::Table(table)]
}

fn item(text: String) -> Paragraph {
    self::text(text).marked("–")
}

fn under(source: &ReportSource<'_>, name: &str, said: Vec<Paragraph>) -> Vec<Told> {
    let head = (!said.is_empty()).then(|| heading(source.words.text(name)));
    head.into_iter().chain(said.into_iter().map(Told::Text)).collect()
}
