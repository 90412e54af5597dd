//! One slide a break, in journey order: what customers said, why, who can mend it, and what is done. Where that is more
//! than a slide holds it goes on; what nobody said is absent. Those of which nothing of it is known are told together
//! behind the others.

mod answers;

use std::collections::BTreeMap;

use crate::{
    format::report::ReportSource,
    insight::{ActionStanding, FindingKind, Judged, Rule},
    journey::Touchpoint,
    picture::Weight,
    words::capital,
};

use self::answers::GroupsTold;
use super::{
    flow,
    slide::{Paragraph, Slide},
    told::{self, Headed, Spoken, heading, text},
    unasked,
};

/// The rules that say why a touchpoint breaks: promise, trust, and how quickly it was answered.
const REASONS: [Rule; 3] = [Rule::R11, Rule::R12, Rule::R16];

/// A break and all that is known of it.
struct Broken<'a> {
    judged: &'a Judged,
    touchpoint: &'a Touchpoint,
    /// What customers said, a row for each group.
    answers: Vec<Vec<String>>,
    why: Vec<Paragraph>,
    may: Option<String>,
    actions: Vec<Paragraph>,
}

pub(super) fn slides(source: &ReportSource<'_>) -> Vec<Slide> {
    let breaks = known(source);
    let (bare, told): (Vec<_>, Vec<_>) = breaks.iter().partition(|broken| broken.is_bare());
    // A table of one row would say no more than a slide of its own.
    let is_one = bare.len() == 1;
    let told = if is_one { breaks.iter().collect() } else { told };
    let bare: Vec<_> = bare.iter().filter(|_| !is_one).map(|it| (it.judged, it.touchpoint)).collect();
    let slides = told.into_iter().flat_map(|broken| of(source, broken));
    slides.chain(unasked::slides(source, &bare)).collect()
}

fn known<'a>(source: &ReportSource<'a>) -> Vec<Broken<'a>> {
    let answers = GroupsTold::of(source);
    let mut actions: BTreeMap<u32, Vec<&ActionStanding>> = BTreeMap::new();
    for standing in &source.meaning.actions {
        actions.entry(standing.number.unwrap_or_default()).or_default().push(standing);
    }
    let known = |judged: &'a Judged| {
        let touchpoint = source.journey.touchpoint(&judged.id)?;
        let planned = actions.get(&judged.number).map_or(&[][..], Vec::as_slice);
        Some(Broken {
            judged,
            touchpoint,
            answers: answers.rows(source, touchpoint),
            why: why(source, judged, touchpoint),
            may: may(source, touchpoint),
            actions: planned.iter().filter_map(|standing| action(source, standing)).collect(),
        })
    };
    source.insight.breaks().filter_map(known).collect()
}

impl Broken<'_> {
    /// Nothing is known of it but what its card says, and who brings it about.
    fn is_bare(&self) -> bool {
        self.answers.is_empty() && self.why.is_empty() && self.may.is_none() && self.actions.is_empty()
    }
}

/// A title that is longer than this slide has room for is told whole behind the map, as no card has room for it either.
fn of(source: &ReportSource<'_>, broken: &Broken<'_>) -> Vec<Slide> {
    let words = source.words;
    let (number, title) = (broken.judged.number, told::title(source, broken.touchpoint));
    let level = Some(broken.judged.level);
    let headed = Headed { level, ..Headed::new(format!("{number}  {title}")) };
    let mut said = vec![Spoken::Text(text(met(source, broken.judged)))];
    said.extend(customers(source, broken));
    said.extend(under(source, "slide-why", broken.why.clone()));
    let names = words.say("slide-who", &[("names", source.actors(broken.touchpoint).into())]);
    said.push(Spoken::Text(text(names).weight(Weight::SemiBold).above(12.0)));
    said.extend(broken.may.as_ref().map(|may| Spoken::Text(text(may))));
    // That nothing is planned is told on a map where anything is.
    let nothing = broken.actions.is_empty() && !source.meaning.actions.is_empty();
    let nothing = nothing.then(|| text(words.text("slide-no-action")));
    said.extend(under(source, "slide-done", broken.actions.iter().cloned().chain(nothing).collect()));
    flow::slides(&headed, &said)
}

/// "Negative. Every customer meets this".
pub(super) fn met(source: &ReportSource<'_>, judged: &Judged) -> String {
    let level = source.words.level(judged.level);
    let assumed = if judged.assumed { format!(" ({})", source.words.text("assumed")) } else { String::new() };
    let met = source.insight.met(judged.number).map(|met| source.words.met(&met, source.journey));
    let met = met.map_or_else(String::new, |met| format!(". {met}"));
    format!("{level}{assumed}{met}")
}

fn customers(source: &ReportSource<'_>, broken: &Broken<'_>) -> Vec<Spoken> {
    let words = source.words;
    let mut said = vec![heading(words.text("slide-said"))];
    if broken.answers.is_empty() {
        said.push(Spoken::Text(text(words.text("slide-not-asked"))));
        return said;
    }
    said.push(answers::table(source, broken.answers.clone()));
    if broken.judged.split {
        let split = words.split(source.insight, source.journey, broken.judged);
        said.push(Spoken::Text(text(capital(&split))));
    }
    said
}

/// What the team wrote, and the findings that say why.
fn why(source: &ReportSource<'_>, judged: &Judged, touchpoint: &Touchpoint) -> Vec<Paragraph> {
    let note = Some(touchpoint.note.trim().to_owned()).filter(|note| !note.is_empty());
    let is_reason = |what: &FindingKind| !matches!(what, FindingKind::WhichWay);
    let found = REASONS.into_iter().flat_map(|rule| source.meaning.found_at(rule, judged.number));
    let found = found
        .filter(|finding| is_reason(&finding.what))
        .map(|finding| source.words.finding(finding, source.insight, &source.meaning.gap, source.journey));
    note.into_iter().chain(found).map(item).collect()
}

/// R14: who may solve it alone, in a line, so that a break has room on one slide.
fn may(source: &ReportSource<'_>, touchpoint: &Touchpoint) -> Option<String> {
    let limit = touchpoint.mandate.limit.trim();
    let may = source.journey.actors().iter().filter(|it| touchpoint.mandate.actors.contains(&it.id));
    let may: Vec<_> = may.map(|actor| actor.name.trim()).collect();
    let name = if limit.is_empty() { "slide-may-solve" } else { "slide-may-solve-limit" };
    let said = || source.words.say(name, &[("actors", may.join(", ").into()), ("limit", limit.into())]);
    (!may.is_empty()).then(said)
}

/// R19: what, by whom, by when, how far.
fn action(source: &ReportSource<'_>, standing: &ActionStanding) -> Option<Paragraph> {
    let action = source.journey.action(&standing.action)?;
    let late = standing.is_overdue.then(|| format!(", {}", source.words.text("action-past-its-day")));
    Some(item(source.words.action_said(action, source.journey) + &late.unwrap_or_default()))
}

fn item(text: String) -> Paragraph {
    self::text(text).marked("–")
}

fn under(source: &ReportSource<'_>, name: &str, said: Vec<Paragraph>) -> Vec<Spoken> {
    let head = (!said.is_empty()).then(|| heading(source.words.text(name)));
    head.into_iter().chain(said.into_iter().map(Spoken::Text)).collect()
}
