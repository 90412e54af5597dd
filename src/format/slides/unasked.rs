//! Lays out the breaks about which nothing is known: no customer has rated them, and the map has no reason,
//! complaint or action for them. They are told together, as many as fit on a slide, with who brings each about and
//! what to do first.

use crate::{format::report::ReportSource, insight::Judged, journey::Touchpoint};

use super::{
    breaks::met,
    flow,
    slide::Slide,
    told::{self, Headed, Spoken, ToldTable, text},
};

/// The shares of the columns: the touchpoint, how it is met, its stage, and its actors.
const SHARES: [f32; 4] = [7.0, 7.0, 3.0, 4.0];
const HEADS: [&str; 4] = ["report-touchpoint", "report-rating", "report-stage", "report-actors"];

/// Returns the slides of these breaks; none if there are none.
pub(super) fn slides(source: &ReportSource<'_>, breaks: &[(&Judged, &Touchpoint)]) -> Vec<Slide> {
    if breaks.is_empty() {
        return Vec::new();
    }
    let words = source.words;
    let title = words.say("slide-unasked", &[("count", breaks.len().into())]);
    let rows = breaks.iter().map(|(judged, touchpoint)| row(source, judged, touchpoint));
    let heads = HEADS.map(|name| words.text(name).into_owned()).into();
    let rows = std::iter::once(heads).chain(rows).collect();
    let said = [
        Spoken::Text(text(words.text("slide-unasked-next"))),
        Spoken::Table(ToldTable::new(title.clone(), &SHARES, rows)),
    ];
    flow::slides(&Headed::new(title), &said)
}

fn row(source: &ReportSource<'_>, judged: &Judged, touchpoint: &Touchpoint) -> Vec<String> {
    let title = told::title(source, touchpoint);
    let named = format!("{}  {title}", judged.number);
    vec![named, met(source, judged), source.stage(touchpoint), source.actors(touchpoint)]
}
