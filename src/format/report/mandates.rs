//! The page of mandates to hang on the wall (R14): who may solve what on their own and up to how much, by actor and
//! by touchpoint, and where nobody may.

use crate::journey::{Actor, ActorId, Touchpoint};

use super::{
    block::{Block, Cell, ReportItem},
    source::ReportSource,
};

/// Returns the page's blocks in reading order.
pub fn mandates(source: &ReportSource<'_>) -> Vec<Block> {
    let (said, unsaid): (Vec<&Touchpoint>, Vec<_>) = source
        .insight
        .touchpoints
        .iter()
        .filter_map(|judged| source.touchpoint(judged))
        .partition(|touchpoint| !touchpoint.mandate.actors.is_empty());
    let mut blocks = Vec::new();
    if said.is_empty() {
        blocks.push(source.text("mandates-none"));
    } else {
        blocks.extend([source.heading("mandates-by-actor"), by_actor(source, &said)]);
        blocks.extend([source.heading("mandates-by-touchpoint"), by_touchpoint(source, &said)]);
    }
    let item = |touchpoint: &&Touchpoint| {
        ReportItem::new(source.insight.number_of(&touchpoint.id), source.title(touchpoint))
    };
    let nobody: Vec<_> = unsaid.iter().map(item).collect();
    let nobody = if nobody.is_empty() { Vec::new() } else { vec![Block::List(nobody)] };
    blocks.extend(source.under("mandates-nobody", nobody));
    blocks
}

fn by_actor(source: &ReportSource<'_>, said: &[&Touchpoint]) -> Block {
    let rows = source.journey.actors().iter().flat_map(|actor| {
        let may = |touchpoint: &&&Touchpoint| touchpoint.mandate.actors.contains(&actor.id);
        said.iter().filter(may).map(|touchpoint| {
            let [number, title] = source.lead(Some(&touchpoint.id));
            vec![Cell::Name(name(source, actor)), number, title, limit(touchpoint)]
        })
    });
    let heads = ["report-actor", "report-number", "report-touchpoint", "mandate-limit"];
    source.table("mandates-by-actor-says", &heads, rows.collect())
}

fn by_touchpoint(source: &ReportSource<'_>, said: &[&Touchpoint]) -> Block {
    let row = |touchpoint: &&Touchpoint| {
        let may = |actor: &&Actor| touchpoint.mandate.actors.contains::<ActorId>(&actor.id);
        let who: Vec<_> = source.journey.actors().iter().filter(may).map(|it| name(source, it)).collect();
        let [number, title] = source.lead(Some(&touchpoint.id));
        vec![number, title, Cell::Text(who.join(", ")), limit(touchpoint)]
    };
    let heads = ["report-number", "report-touchpoint", "mandate-who", "mandate-limit"];
    source.table("mandates-by-touchpoint-says", &heads, said.iter().map(row).collect())
}

fn name(source: &ReportSource<'_>, actor: &Actor) -> String {
    let place = source.words.place(&actor.place);
    format!("{} ({place})", actor.name.trim())
}

fn limit(touchpoint: &Touchpoint) -> Cell {
    Cell::Text(touchpoint.mandate.limit.trim().to_owned())
}
