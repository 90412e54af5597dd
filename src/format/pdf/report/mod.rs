//! Lays out a report for print: the same blocks as its other writers have, on pages. No heading stands at the foot
//! of a page, and no row or line of a text alone; a picture stays with the text about it; a table continues with
//! its head repeated; a long report has contents.

mod cell;
mod columns;
mod contents;
mod figure;
mod list;
mod table;
mod text;

use crate::format::report::{Block, Report};

use super::{
    flow::{self, PageRoom, PageShape, Slab},
    page::PaperPage,
    paper::{Paper, points},
};

/// The number of pages above which a report has contents.
const SHORT: usize = 6;

/// The shape of the pages: they are laid out on A4, and enlarged for larger paper.
const SHAPE: PageShape =
    PageShape { paper: Paper::A4.size(), side: points(18.0), above: points(17.0), below: points(19.0) };

/// Lays out a report on pages; on larger paper everything is larger.
pub fn report_pages(report: Report, paper: Paper) -> Vec<PaperPage> {
    let Report { lang, title, letterhead, blocks, .. } = report;
    let room = SHAPE.room(false);
    let mut slabs = text::letterhead(&letterhead, room);
    slabs.extend(text::title(&title, room));
    slabs.extend(body(blocks, room));
    let mut places = flow::places(&slabs, SHAPE);
    if flow::count(&places) > SHORT {
        places = contents::add(&mut slabs, lang);
    }
    flow::drawn(slabs, &places, SHAPE, &title).into_iter().map(|page| page.on(paper)).collect()
}

/// Lays out the blocks in order. A text after a heading within a part explains the heading, and one above a picture
/// says what it shows.
fn body(blocks: Vec<Block>, room: PageRoom) -> Vec<Slab> {
    let (mut slabs, mut explains) = (Vec::new(), false);
    let mut blocks = blocks.into_iter().peekable();
    while let Some(block) = blocks.next() {
        let is_explained = std::mem::replace(&mut explains, matches!(block, Block::Heading(3, _)));
        let is_shown = matches!(blocks.peek(), Some(Block::Picture(..) | Block::Curve(..)));
        let more = match block {
            Block::Text(text) if is_explained => text::explanation(&text, room),
            Block::Text(text) if is_shown => text::above_picture(&text, room),
            _ => block_slabs(block, room, flow::led(&slabs)),
        };
        slabs.extend(more);
    }
    slabs
}

/// Lays out a block, with room for headings of height `above` on its page.
fn block_slabs(block: Block, room: PageRoom, above: f32) -> Vec<Slab> {
    match block {
        Block::Heading(level, text) => text::heading(level, &text, room),
        Block::Verdict(level, text) => text::verdict(level, &text, room),
        Block::Text(text) => text::paragraphs(&text, room),
        Block::List(items) => list::list(&items, room),
        Block::Table(table) => table::table(&table, room),
        Block::Picture(sheet, says) => vec![figure::figure((sheet, figure::MAP), says, room, above)],
        Block::Curve(curve, says, _) => {
            vec![figure::figure((curve.on_paper, figure::CURVE), says, room, above)]
        }
    }
}

#[cfg(test)]
mod tests;
