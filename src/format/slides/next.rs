//! The last slides: what is mended next, by what it gains (R19), and whom we ask next (R10).

use crate::{
    format::report::ReportSource,
    insight::{FindingKind, Gain},
    picture::{Role, Weight},
};

use super::{
    breaks, flow,
    slide::{Paragraph, ROOM, SMALLEST, Slide},
    told::{self, Headed, Spoken, text},
};

/// The largest number of breaks to talk about, and of touchpoints to ask about next.
const MOST_MENDED: usize = 6;
const MOST_ASKED: usize = 10;
/// The largest number of lines of a title, which the map shows in full.
const TITLE_LINES: usize = 2;

/// Returns the slides of the breaks whose mending gains most, with what is done about them.
pub(super) fn mended(source: &ReportSource<'_>) -> Vec<Slide> {
    let gains = &source.meaning.gains;
    let shown = gains.iter().take(MOST_MENDED).flat_map(|gain| gained(source, gain));
    let said: Vec<_> = shown.chain(more(source, gains.len(), MOST_MENDED)).map(Spoken::Text).collect();
    flow::slides(&headed(source, "improve-mend"), &said)
}

fn gained(source: &ReportSource<'_>, gain: &Gain) -> Vec<Paragraph> {
    let said = source.words.gain(gain, source.insight, source.journey).join(". ");
    let note = Paragraph::new(said, SMALLEST).role(Role::Muted).marked(" ");
    let note = (!note.text.is_empty()).then_some(note);
    let planned = source.meaning.actions.iter().filter(|it| it.number == Some(gain.number));
    let planned = planned.filter_map(|standing| breaks::action(source, standing));
    let planned = planned.map(|said| Paragraph::new(said, SMALLEST).marked(" "));
    named(source, gain.number).into_iter().chain(note).chain(planned).collect()
}

/// Returns the slides about whom to ask: first what every customer meets, then what is done and was not asked about
/// again, then segments that were never asked.
pub(super) fn asked(source: &ReportSource<'_>) -> Vec<Slide> {
    let (words, ask) = (source.words, &source.meaning.gap.ask);
    let why = (!ask.is_empty()).then(|| text(words.text("report-ask")));
    let named = ask.iter().take(MOST_ASKED).filter_map(|it| named(source, *it));
    let mut said: Vec<_> = why.into_iter().chain(named).collect();
    said.extend(more(source, ask.len(), MOST_ASKED));
    let again = source.meaning.findings.iter().filter(|finding| finding.what == FindingKind::AskAgain);
    let again: Vec<_> = again.filter_map(|finding| finding.number).collect();
    let segments = source.insight.unheard(source.journey);
    let again = (!again.is_empty()).then(|| words.to_ask_again(&again));
    let segments = (!segments.is_empty()).then(|| words.unheard(&segments, source.journey));
    said.extend(again.into_iter().chain(segments).map(|line| text(line).above(12.0)));
    let said: Vec<_> = said.into_iter().map(Spoken::Text).collect();
    flow::slides(&headed(source, "improve-ask"), &said)
}

fn headed(source: &ReportSource<'_>, name: &str) -> Headed {
    Headed::new(source.words.text(name))
}

fn named(source: &ReportSource<'_>, number: u32) -> Option<Paragraph> {
    let touchpoint = source.touchpoint(source.insight.by_number(number)?)?;
    let named =
        text(told::title(source, touchpoint)).marked(number.to_string()).weight(Weight::SemiBold).above(8.0);
    Some(named.cut(ROOM, TITLE_LINES))
}

fn more(source: &ReportSource<'_>, all: usize, most: usize) -> Option<Paragraph> {
    let count = all.saturating_sub(most);
    (count > 0).then(|| text(source.words.say("ask-more", &[("count", count.into())])).above(8.0))
}
