//! R10 in a report: ours beside the customers', with what companies say of themselves; and staff beside customers.

use crate::insight::Share;

use super::{
    block::{Block, Cell, ReportItem, listed},
    source::ReportSource,
};

/// Of the touchpoints to ask about next, so many are named.
const MOST_ASKED: usize = 10;

/// How often companies succeed as they see it themselves, then and a year before, and how many had put customer
/// experience in their strategy: what practitioners' texts say, in percent.
const REFERENCES: [(&str, u32); 3] =
    [("report-companies", 63), ("report-companies-before", 80), ("report-companies-strategy", 93)];

/// The sums, beside those of companies, and whom to ask what.
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

/// The shares of this map, then those of companies.
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

/// What staff and customers say of the same touchpoints: nothing where staff have rated none.
pub(super) fn two_sides(source: &ReportSource<'_>) -> Vec<Block> {
    let (words, sides) = (source.words, &source.meaning.two_sides);
    if sides.staff.rated == 0 {
        return Vec::new();
    }
    let cell = |name: &str, numbers: &[u32]| match numbers {
        [] => Cell::Text("–".to_owned()),
        numbers => Cell::Text(format!("{}: {}", words.text(name), listed(numbers))),
    };
    let name = |name: &str| Cell::Name(words.text(name).into_owned());
    let mut blocks = vec![Block::Text(words.staff_sentence(&sides.staff) + ".")];
    let quarters = [&sides.shared, &sides.unseen, &sides.strained, &sides.both_sides];
    if quarters.iter().any(|numbers| !numbers.is_empty()) {
        let rows = vec![
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
        ];
        let heads = ["report-staff", "report-customers-good", "report-customers-bad"];
        blocks.push(source.table("report-two-sides-says", &heads, rows));
    }
    source.under("report-two-sides", blocks)
}
