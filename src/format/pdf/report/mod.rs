//! A report made for print: the same blocks as its other writers have, laid out on pages. No heading stands at the
//! foot of a page, no row or line of a text alone; tables go on with their head above; a long report has contents.

mod cell;
mod columns;
mod contents;
mod figure;
mod flow;
mod list;
mod room;
mod slab;
mod table;
mod text;

use crate::format::report::{Block, Report};

use super::{page::PaperPage, paper::Paper};
use room::PageRoom;
use slab::Slab;

/// A report of more pages than this has contents.
const SHORT: usize = 6;

/// Lays a report out on pages; on larger paper everything is larger.
pub fn report_pages(report: &Report, paper: Paper) -> Vec<PaperPage> {
    let room = PageRoom::of_page(false);
    let mut pages = flow::pages(slabs(report, room, None), &report.title);
    if pages.len() > SHORT {
        // How long the contents are does not depend on the numbers in them: what they say of themselves holds.
        for _ in 0..2 {
            let found = contents::found(&pages);
            pages = flow::pages(slabs(report, room, Some(&found)), &report.title);
        }
    }
    let larger = paper.size()[0] / Paper::A4.size()[0];
    pages.into_iter().map(|page| page.scaled(larger)).collect()
}

/// The blocks in order, and before the first part of the report its contents.
fn slabs(report: &Report, room: PageRoom, found: Option<&[contents::FoundPart]>) -> Vec<Slab> {
    let mut slabs = text::letterhead(&report.letterhead, room);
    slabs.extend(text::title(&report.title, room));
    let mut found = found;
    let mut explains = false;
    for block in &report.blocks {
        if let (Block::Heading(..), Some(found)) = (block, found.take_if(|_| is_part(block))) {
            slabs.extend(contents::slabs(report.lang, found, room));
        }
        match block {
            Block::Text(text) if explains => slabs.extend(text::explanation(text, room)),
            _ => slabs.extend(block_slabs(block, room)),
        }
        explains = matches!(block, Block::Heading(3, _));
    }
    slabs
}

/// Whether it is a heading of a part of the report, as its contents list them.
fn is_part(block: &Block) -> bool {
    matches!(block, Block::Heading(2, _))
}

fn block_slabs(block: &Block, room: PageRoom) -> Vec<Slab> {
    match block {
        Block::Heading(level, text) => text::heading(*level, text, room),
        Block::Verdict(level, text) => vec![text::verdict(*level, text, room)],
        Block::Text(text) => text::paragraphs(text, room),
        Block::Picture(sheet, says) | Block::Curve(sheet, says, _) => vec![figure::figure(sheet, says, room)],
        Block::List(items) => list::list(items, room),
        Block::Table(table) => table::table(table, room),
    }
}

#[cfg(test)]
mod tests;
