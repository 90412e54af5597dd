//! The report's parts on gaps (R10): our own ratings beside the customers', with the figures of other companies,
//! and the staff's beside the customers'.

use crate::{
    insight::{Share, TwoSides},
    words::Words,
};

use super::{
    block::{Block, Cell, ReportItem, listed},
    source::ReportSource,
};

/// The largest number of touchpoints that are listed to ask about next.
const MOST_ASKED: usize = 10;

/// Figures from practitioners' texts, in percent: how many companies succeed by their own assessment, how many did
/// a year before, and how many had customer experience in their strategy.
const REFERENCES: [(&str, u32); 3] =
    [("report-companies", 63), ("report-companies-before", 80), ("report-companies-strategy", 93)];

/// Returns the shares of this map beside those of companies, and the touchpoints to ask customers about next.
pub(super) fn gap(source: &ReportSource<'_>) -> Vec<Block> {
    let gap = &source.meaning.gap;
    let mut blocks = Vec::new();
    if gap.own.rated > 0 && gap.customers.rated > 0 {
        blocks.push(Block::Text(source.words.gap_sentence(gap) + "."));
        blocks.push(shares(source, gap.own, gap.customers));
    }
    if !gap.ask.is_empty() {
        let item = |number: &u32| {
            let touchpoint = source.touchpoint(source.insight.by_number(*number)?)?;
            Some(ReportItem::new(Some(*number), source.title(touchpoint)))
        };
        let mut items: Vec<_> = gap.ask.iter().take(MOST_ASKED).filter_map(item).collect();
        let more = gap.ask.len() - gap.ask.len().min(MOST_ASKED);
        if more > 0 {
            let text = source.words.say("ask-more", &[("count", more.into())]);
            items.push(ReportItem::new(None, text));
        }
        blocks.extend([source.text("report-ask"), Block::List(items)]);
    }
    source.under("report-gap", blocks)
}

/// Returns the table of shares: this map's, then those of companies.
fn shares(source: &ReportSource<'_>, own: Share, customers: Share) -> Block {
    let row =
        |name: &str, share: String| vec![Cell::Name(source.words.text(name).into_owned()), Cell::Text(share)];
    let of = |share: Share| {
        let percent = source.words.share_of(share.positive as u32, share.rated as u32);
        let facts =
            [("positive", share.positive.into()), ("rated", share.rated.into()), ("percent", percent.into())];
        source.words.say("report-share", &facts)
    };
    let ours = [("report-share-own", own), ("report-share-customers", customers)];
    let ours = ours.into_iter().map(|(name, share)| row(name, of(share)));
    let theirs = REFERENCES
        .into_iter()
        .map(|(name, percent)| row(name, source.words.share(f64::from(percent) / 100.0)));
    let heads = ["report-share-whose", "report-share-positive"];
    source.table("report-share-says", &heads, ours.chain(theirs).collect())
}

/// Returns what staff and customers say about the same touchpoints; nothing if staff have rated none.
pub(super) fn two_sides(source: &ReportSource<'_>) -> Vec<Block> {
    let (words, sides) = (source.words, &source.meaning.two_sides);
    if sides.staff.rated == 0 {
        return Vec::new();
    }
    let mut blocks = vec![Block::Text(words.staff_sentence(&sides.staff) + ".")];
    let quarters = [&sides.shared, &sides.unseen, &sides.strained, &sides.both_sides];
    if quarters.iter().any(|numbers| !numbers.is_empty()) {
        let heads = ["report-staff", "report-customers-good", "report-customers-bad"];
        blocks.push(source.table("report-two-sides-says", &heads, quarter_rows(sides, words)));
    }
    source.under("report-two-sides", blocks)
}

/// Returns the rows of the touchpoints that are good or bad for staff, by how customers rate them.
fn quarter_rows(sides: &TwoSides, words: &Words) -> Vec<Vec<Cell>> {
    let cell = |name: &str, numbers: &[u32]| match numbers {
        [] => Cell::Text("–".to_owned()),
        numbers => Cell::Text(format!("{}: {}", words.text(name), listed(numbers))),
    };
    let name = |name: &str| Cell::Name(words.text(name).into_owned());
    vec![
        vec![
            name("report-staff-good"),
            cell("seen-good-for-both", &sides.shared),
            cell("seen-unseen", &sides.unseen),
        ],
        vec![
            name("report-staff-bad"),
            cell("seen-strained", &sides.strained),
            cell("seen-both-sides", &sides.both_sides),
        ],
    ]
}
