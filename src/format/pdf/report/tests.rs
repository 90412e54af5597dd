//! Tests of how a report is laid out: what stands on which page.

use proptest::prelude::*;

use super::{
    super::page::{PagePart, PartRole},
    *,
};
use crate::{
    format::report::{Cell, ReportItem, ReportTable},
    insight::Level,
    picture::{Letterhead, Piece, Role, Sheet, Theme},
    words::Lang,
};

pub(super) fn report(blocks: Vec<Block>) -> Vec<PaperPage> {
    let title = "Lounas".to_owned();
    let letterhead = Letterhead::default();
    report_pages(Report { lang: Lang::Fi, theme: Theme::Light, title, letterhead, blocks }, Paper::A4)
}

pub(super) fn heading(level: u8, text: &str) -> Block {
    Block::Heading(level, text.to_owned())
}

pub(super) fn table(rows: usize) -> Block {
    let row = |number: usize| {
        vec![
            Cell::Number(number as u32),
            Cell::Name(format!("Kosketuspiste {number}")),
            Cell::Level(Level::Negative, "Negatiivinen".to_owned()),
        ]
    };
    let heads = ["Nro", "Kosketuspiste", "Arvio"].map(str::to_owned).into();
    Block::Table(ReportTable { says: "Katkokset".to_owned(), heads, rows: (1..=rows).map(row).collect() })
}

pub(super) fn lines(count: usize) -> Block {
    Block::Text(vec!["Rivi"; count].join("\n"))
}

pub(super) fn picture(width: f32, height: f32) -> Block {
    let rect = crate::picture::Rect::new(0.0, 0.0, width, height);
    let pieces = vec![Piece::Rect { rect, radius: 0.0, fill: Some(Role::Canvas), line: None }];
    let (title, description) = (String::new(), String::new());
    Block::Picture(Sheet { width, height, pieces, title, description }, "Kartta".to_owned())
}

/// Returns the texts on a page, except for its foot.
pub(super) fn said(page: &PaperPage) -> Vec<String> {
    let parts = page.parts.iter().filter(|part| part.role != PartRole::Ornament);
    let text = |piece: &Piece| match piece {
        Piece::Text { text, .. } => Some(text.clone()),
        _ => None,
    };
    parts.flat_map(|part| part.pieces.iter().filter_map(text)).collect()
}

/// Returns the numbers of the table rows on a page, except for heads.
pub(super) fn rows(page: &PaperPage) -> Vec<u32> {
    let row = |part: &PagePart| match part.role {
        PartRole::Cell(place) if place.row > 0 && place.column == 0 => Some(place.row),
        _ => None,
    };
    page.parts.iter().filter_map(row).collect()
}

pub(super) fn ornaments(page: &PaperPage) -> Vec<String> {
    let parts = page.parts.iter().filter(|part| part.role == PartRole::Ornament);
    let text = |piece: &Piece| match piece {
        Piece::Text { text, .. } => Some(text.clone()),
        _ => None,
    };
    parts.flat_map(|part| part.pieces.iter().filter_map(text)).collect()
}

#[test]
fn a_heading_stands_above_what_it_heads() {
    for count in 30..60 {
        let blocks = vec![lines(count), heading(2, "Katkokset"), heading(3, "Polut"), table(4)];
        for page in report(blocks) {
            let last = said(&page).pop();
            assert!(!matches!(last.as_deref(), Some("Katkokset" | "Polut")), "{count}");
        }
    }
}

#[test]
fn neither_the_first_nor_the_last_of_a_list_stands_alone_on_its_page() {
    let item = |number| ReportItem {
        number: Some(number),
        text: "Opastus".to_owned(),
        note: String::new(),
        folded: Vec::new(),
    };
    for count in 20..60 {
        let pages = report(vec![lines(count), Block::List((1..=12).map(item).collect())]);
        let counts = pages.iter().map(|page| said(page).iter().filter(|line| *line == "Opastus").count());
        let counts: Vec<_> = counts.collect();
        assert!(counts.iter().sum::<usize>() == 12 && !counts.contains(&1), "{count}: {counts:?}");
    }
}

#[test]
fn a_line_and_a_logo_of_ones_own_stand_above_the_title() {
    let svg =
        br#"<svg xmlns="http://www.w3.org/2000/svg" width="30" height="9"><path d="M0 0h30v9z"/></svg>"#;
    let logo = crate::format::logo::read(svg).expect("a logo");
    let letterhead = Letterhead { line: "Lounas Oy".to_owned(), logo: Some(logo), ..Letterhead::default() };
    let title = "Lounas".to_owned();
    let report = Report { lang: Lang::Fi, theme: Theme::Light, title, letterhead, blocks: Vec::new() };
    let pages = report_pages(report, Paper::A4);
    assert_eq!(said(&pages[0]), ["Lounas Oy", "Lounas"]);
    let logos = pages[0].parts.iter().flat_map(|part| &part.pieces);
    let logos: Vec<_> = logos.filter(|piece| matches!(piece, Piece::Image { .. })).collect();
    assert_eq!(logos.len(), 1);
    assert!(logos[0].bounds().min.x > 250.0, "it stands on the right");
}

#[test]
fn each_page_has_its_number_and_the_title_below() {
    let pages = report(vec![lines(130)]);
    assert_eq!(pages.len(), 3);
    for (place, page) in pages.iter().enumerate() {
        assert_eq!(ornaments(page), ["Lounas".to_owned(), format!("{} / 3", place + 1)]);
    }
}

#[test]
fn a_long_report_has_contents_that_lead_to_its_parts() {
    let part = |number: usize| [heading(2, &format!("Osa {number}")), lines(25 + 7 * number)];
    let entries = |pages: &[PaperPage]| {
        let parts = pages.iter().flat_map(|page| &page.parts);
        let entry = |part: &PagePart| match &part.role {
            PartRole::Entry(page, y) => Some((*page, *y, part.pieces.clone())),
            _ => None,
        };
        parts.filter_map(entry).collect::<Vec<_>>()
    };
    let short = report((1..=5).flat_map(part).collect());
    assert!(short.len() <= SHORT && entries(&short).is_empty());
    let pages = report((1..=9).flat_map(part).collect());
    let found = entries(&pages);
    assert_eq!(found.len(), 9);
    for (page, y, pieces) in found {
        let [Piece::Text { text: name, .. }, Piece::Text { text: number, .. }] = &pieces[..] else {
            panic!("{pieces:?}")
        };
        assert_eq!(*number, (page + 1).to_string());
        let is_it = |part: &&PagePart| part.role == PartRole::Heading(2, name.clone());
        let part = pages[page].parts.iter().find(is_it).unwrap_or_else(|| panic!("{name} on {number}"));
        assert!((part.at.y - y).abs() < 0.01);
    }
    assert!(said(&pages[0]).contains(&"Sisällys".to_owned()));
}

#[test]
fn on_larger_paper_everything_is_larger() {
    let blocks = vec![lines(3), table(4)];
    let (title, letterhead) = ("Lunch".to_owned(), Letterhead::default());
    let made = Report { lang: Lang::En, theme: Theme::Dark, title, letterhead, blocks };
    let [small, large] = [Paper::A4, Paper::A3].map(|paper| report_pages(made.clone(), paper).remove(0));
    let by = large.width / small.width;
    assert!((by - 2.0_f32.sqrt()).abs() < 0.01);
    assert!(small.parts.iter().zip(&large.parts).all(|(a, b)| (b.scale - by * a.scale).abs() < 0.001));
}

/// Returns the first and the last row of each run of rows of one table on a page.
fn runs(page: &PaperPage) -> Vec<[u32; 2]> {
    let mut runs: Vec<[u32; 2]> = Vec::new();
    let mut is_open = false;
    for part in page.parts.iter().filter(|part| part.role != PartRole::Ornament) {
        match part.role {
            PartRole::Cell(place) if is_open && place.row > 0 => {
                if let Some(last) = runs.last_mut() {
                    last[1] = place.row;
                }
            }
            PartRole::Cell(place) if place.row > 0 => {
                runs.push([place.row, place.row]);
                is_open = true;
            }
            _ => is_open = false,
        }
    }
    runs
}

/// Generates a block that a part of a report may have below its headings.
fn arb_block() -> impl Strategy<Value = Block> {
    let item = (any::<bool>(), 1..40_usize, 0..6_usize).prop_map(|(has_number, words, notes)| ReportItem {
        number: has_number.then_some(7),
        text: vec!["sana"; words].join(" "),
        note: vec!["huomio"; notes].join("\n"),
        folded: Vec::new(),
    });
    prop_oneof![
        (1..90_usize).prop_map(lines),
        (1..80_usize).prop_map(table),
        prop::collection::vec(item, 1..30).prop_map(Block::List),
        (100.0..4000.0_f32, 100.0..2500.0_f32).prop_map(|(width, height)| picture(width, height)),
        (1..600_usize).prop_map(|words| Block::Verdict(Level::Neutral, "Kokemus on kesken. ".repeat(words))),
    ]
}

fn arb_blocks() -> impl Strategy<Value = Vec<Block>> {
    let words = prop_oneof![4 => Just(1_usize), 1 => 2..800_usize];
    let part = (0..4_usize, words, arb_block()).prop_map(|(headings, words, block)| {
        let above = [&[][..], &[2], &[3], &[2, 3]][headings];
        let title = "Otsikko ".repeat(words);
        above.iter().map(|level| heading(*level, &title)).chain([block]).collect::<Vec<_>>()
    });
    prop::collection::vec(part, 0..12).prop_map(|parts| parts.concat())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    #[test]
    fn nothing_leaves_its_page_or_lies_over_what_is_above_it(blocks in arb_blocks()) {
        for page in report(blocks) {
            let mut bottom = 0.0_f32;
            for part in &page.parts {
                let Some(bounds) = part.bounds() else { continue };
                prop_assert!(bounds.min.x >= 0.0 && bounds.max.x <= page.width, "{part:?}");
                prop_assert!(bounds.min.y >= 0.0 && bounds.max.y <= page.height, "{part:?}");
                let is_beside = matches!(part.role, PartRole::Cell(_) | PartRole::Ornament);
                prop_assert!(is_beside || bounds.min.y >= bottom - 4.0, "{part:?} above {bottom}");
                if part.role != PartRole::Ornament {
                    bottom = bottom.max(bounds.max.y);
                }
            }
        }
    }

    #[test]
    fn no_page_ends_with_a_heading(blocks in arb_blocks()) {
        let pages = report(blocks);
        let read = |page: &PaperPage| {
            page.parts.iter().filter(|part| part.role != PartRole::Ornament).cloned().collect::<Vec<_>>()
        };
        let pages: Vec<_> = pages.iter().map(read).collect();
        for (place, page) in pages.iter().enumerate() {
            let is_heading = |part: &PagePart| matches!(part.role, PartRole::Heading(2.., _));
            let goes_on = pages.get(place + 1).and_then(|next| next.first());
            let goes_on = goes_on.is_some_and(|next| is_heading(next) && next.goes_on);
            prop_assert!(!page.last().is_some_and(is_heading) || goes_on);
        }
    }

    #[test]
    fn no_page_has_one_or_two_rows_of_a_table_that_has_more(blocks in arb_blocks()) {
        let runs: Vec<_> = report(blocks).iter().flat_map(runs).collect();
        for (place, [first, last]) in runs.iter().enumerate() {
            let goes_on = runs.get(place + 1).is_some_and(|[next, _]| *next > 1);
            prop_assert!((*first == 1 && !goes_on) || last - first >= 2, "{runs:?}");
        }
    }
}
