//! Lays out one slide for each break, in journey order: what customers said, why, who can mend it, and what is
//! done. What does not fit continues on another slide, and what nobody said is left out. A few breaks about which
//! nothing is known get room to write it by hand; many are told together after the others.

mod answers;
mod why;

use std::collections::BTreeMap;

use crate::{
    format::report::ReportSource,
    insight::{ActionStanding, Judged},
    journey::{Touchpoint, Voice},
    picture::Weight,
    words::capital,
};

use self::answers::GroupsTold;
use super::{
    flow,
    slide::{Paragraph, Slide},
    told::{self, Headed, Spoken, ToldTable, heading, text},
    unasked,
};

/// The largest number of breaks that get a slide each though nothing is known about them. More are told in one
/// table, since nobody would click through so many empty slides.
const MOST_BARE: usize = 4;

/// A break and all that is known about it.
struct Broken<'a> {
    judged: &'a Judged,
    touchpoint: &'a Touchpoint,
    /// The customers' answers, a row for each group that counts in the view.
    answers: Vec<Vec<String>>,
    /// Whether any customer has answered, in the view or not.
    is_answered: bool,
    has_case: bool,
    why: Vec<Paragraph>,
    may: Option<String>,
    actions: Vec<Paragraph>,
}

pub(super) fn slides(source: &ReportSource<'_>) -> Vec<Slide> {
    let breaks = known(source);
    let bare: Vec<_> = breaks.iter().filter(|broken| broken.is_bare()).collect();
    let bare = if bare.len() > MOST_BARE { bare } else { Vec::new() };
    let told = breaks.iter().filter(|broken| bare.is_empty() || !broken.is_bare());
    let bare: Vec<_> = bare.iter().map(|it| (it.judged, it.touchpoint)).collect();
    let slides = told.flat_map(|broken| of(source, broken));
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
            is_answered: touchpoint.ratings.iter().any(|(key, _)| key.voice == Voice::Customer),
            has_case: source.journey.cases().any(|case| case.touchpoint.as_ref() == Some(&judged.id)),
            why: why::items(source, judged, touchpoint).into_iter().map(item).collect(),
            may: may(source, touchpoint),
            actions: planned.iter().filter_map(|standing| action(source, standing)).map(item).collect(),
        })
    };
    source.insight.breaks().filter_map(known).collect()
}

impl Broken<'_> {
    /// Returns whether nothing is known about the break, from anyone at any time, except what its card says and who
    /// brings it about.
    fn is_bare(&self) -> bool {
        let is_said = self.is_answered || self.has_case || !self.why.is_empty();
        !is_said && self.touchpoint.mandate.actors.is_empty() && self.actions.is_empty()
    }
}

/// Returns the slides of a break. A title that is too long for them is told in full after the map, as no card has
/// room for it either.
fn of(source: &ReportSource<'_>, broken: &Broken<'_>) -> Vec<Slide> {
    let words = source.words;
    let (number, title) = (broken.judged.number, told::title(source, broken.touchpoint));
    let level = Some(broken.judged.level);
    let headed = Headed { level, ..Headed::new(format!("{number}  {title}")) };
    let mut said = vec![Spoken::Text(text(met(source, broken.judged)))];
    said.extend(customers(source, broken));
    said.extend(under(source, "slide-why", broken.why.clone()));
    // If the touchpoint has no actor but has actions, those who do them are named there.
    if !broken.touchpoint.actors.is_empty() || broken.actions.is_empty() {
        let names = words.say("slide-who", &[("names", source.actors(broken.touchpoint).into())]);
        said.push(Spoken::Text(text(names).weight(Weight::SemiBold).above(12.0)));
    }
    said.extend(broken.may.as_ref().map(|may| Spoken::Text(text(may))));
    // A slide says that nothing is planned only if the map has any action.
    let nothing = broken.actions.is_empty() && !source.meaning.actions.is_empty();
    let nothing = nothing.then(|| text(words.text("slide-no-action")));
    said.extend(under(source, "slide-done", broken.actions.iter().cloned().chain(nothing).collect()));
    said.extend(broken.is_bare().then(|| to_plan(source)));
    flow::slides(&headed, &said)
}

/// Returns the level and who meets the break, as in "Negative. Every customer meets this".
pub(super) fn met(source: &ReportSource<'_>, judged: &Judged) -> String {
    let level = told::level(source, judged);
    let met = source.insight.met(judged.number).map(|met| source.words.met(&met, source.journey));
    let met = met.map_or_else(String::new, |met| format!(". {met}"));
    format!("{level}{met}")
}

fn customers(source: &ReportSource<'_>, broken: &Broken<'_>) -> Vec<Spoken> {
    let words = source.words;
    let mut said = vec![heading(words.text("slide-said"))];
    if broken.answers.is_empty() {
        let asked = if broken.is_answered { "slide-not-counted" } else { "slide-not-asked" };
        said.push(Spoken::Text(text(words.text(asked))));
        said.extend(broken.is_bare().then(|| answers::to_fill_in(source)));
        return said;
    }
    said.push(answers::table(source, broken.answers.clone()));
    if broken.judged.split {
        let split = words.split(source.insight, source.journey, broken.judged);
        said.push(Spoken::Text(text(capital(&split))));
    }
    said
}

/// Returns who may solve a problem here alone (R14), on one line to save room on the slide; `None` if nobody is
/// named.
fn may(source: &ReportSource<'_>, touchpoint: &Touchpoint) -> Option<String> {
    let limit = touchpoint.mandate.limit.trim();
    let may = source.journey.actors().iter().filter(|it| touchpoint.mandate.actors.contains(&it.id));
    let may: Vec<_> = may.map(|actor| actor.name.trim()).collect();
    let name = if limit.is_empty() { "slide-may-solve" } else { "slide-may-solve-limit" };
    let said = || source.words.say(name, &[("actors", may.join(", ").into()), ("limit", limit.into())]);
    (!may.is_empty()).then(said)
}

/// Returns an action in words (R19): what, by whom, by when, how far.
pub(super) fn action(source: &ReportSource<'_>, standing: &ActionStanding) -> Option<String> {
    let action = source.journey.action(&standing.action)?;
    let late = standing.is_overdue.then(|| format!(", {}", source.words.text("action-past-its-day")));
    Some(source.words.action_said(action, source.journey) + &late.unwrap_or_default())
}

/// Returns an empty row for what will be done, by whom and by when.
fn to_plan(source: &ReportSource<'_>) -> Spoken {
    let heads = ["action-what-name", "action-who", "actions-due"];
    let heads = heads.map(|name| source.words.text(name).into_owned());
    let says = source.words.text("slide-done").into_owned();
    Spoken::Table(ToldTable::to_fill_in(says, &[6.0, 3.0, 2.0], heads.into()))
}

fn item(text: String) -> Paragraph {
    self::text(text).marked("–")
}

fn under(source: &ReportSource<'_>, name: &str, said: Vec<Paragraph>) -> Vec<Spoken> {
    let head = (!said.is_empty()).then(|| heading(source.words.text(name)));
    head.into_iter().chain(said.into_iter().map(Spoken::Text)).collect()
}
