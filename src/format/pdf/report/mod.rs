//! A report made for print: the same blocks as its other writers have, laid out on pages. No heading stands at the
//! foot of a page, no row or line of a text alone, and a picture below what is said of it; tables go on with their head
//! above; a long report has contents.

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

/// A report of more pages than this has contents.
const SHORT: usize = 6;

/// Its pages are laid out on A4; on larger paper all of it is larger.
const SHAPE: PageShape =
    PageShape { paper: Paper::A4.size(), side: points(18.0), above: points(17.0), below: points(19.0) };

/// Lays a report out on pages; on larger paper everything is larger.
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

/// The blocks in order; a text that follows a heading within a part says what that is about, one above a picture what
/// that shows.
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

/// A block below headings of this height that stand on its page.
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
