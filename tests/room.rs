//! Paper for a workshop, as it is laid out and written: every title is whole, everything is on the paper, and
//! nothing lies over another.

use std::collections::BTreeMap;

use polku::{
    format::{
        self, ExportFile, ExportOptions, ExportSheet, PrintedPages, RoomSheet, Scale,
        pdf::{CellPlace, PagePart, Paper, PartRole},
        samples,
    },
    insight::{Lens, View},
    journey::{Cause, Edit, Field, Journey, test_map},
    picture::{Letterhead, Piece, Theme},
    words::Lang,
};

fn laid_out(map: &Journey, sheet: RoomSheet, paper: Paper, lang: Lang) -> PrintedPages {
    let options = ExportOptions {
        view: View::default(),
        lens: Lens::Experience,
        lang,
        theme: Theme::Dark,
        scale: Scale::Exactly(1.0),
        paper,
        letterhead: Letterhead::default(),
    };
    let to = ExportFile::Room(sheet);
    let pages = format::lay_out(map, to, &options).expect("pages");
    let [one, other] = [(); 2].map(|()| format::write_sheet(map, to, &options).expect("written").file);
    assert!(one == other && one.starts_with(b"%PDF"), "the same bytes");
    assert_eq!(pages.theme, Theme::Light, "on white");
    pages
}

fn parts(pages: &PrintedPages) -> impl Iterator<Item = &PagePart> {
    pages.pages.iter().flat_map(|page| &page.parts)
}

/// Returns the letters of a text, without the spaces and hyphens at which it wraps.
fn letters(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace() && *c != '-').collect()
}

fn said(part: &PagePart) -> String {
    let texts = part.pieces.iter().filter_map(|piece| match piece {
        Piece::Text { text, .. } => Some(letters(text)),
        _ => None,
    });
    texts.collect()
}

/// Asserts that what is filled in or cut out is on the paper, and that no cell of a row lies over another row.
fn check(pages: &PrintedPages, paper: Paper) {
    let [width, height] = paper.size();
    for page in &pages.pages {
        assert!((page.width - width).abs() < 0.1 && (page.height - height).abs() < 0.1);
        for part in &page.parts {
            let Some(bounds) = part.bounds() else { continue };
            assert!(bounds.min.x >= 18.0 && bounds.max.x <= width - 18.0, "{:?}: {bounds:?}", said(part));
            assert!(bounds.min.y >= 18.0 && bounds.max.y <= height - 18.0, "{:?}: {bounds:?}", said(part));
        }
        let rows = page.parts.iter().filter_map(|part| match part.role {
            PartRole::Cell(CellPlace { row, column: 1, .. }) if row > 0 => Some((row, part.bounds()?)),
            _ => None,
        });
        let rows: Vec<_> = rows.collect();
        for pair in rows.windows(2) {
            assert!(pair[0].1.max.y <= pair[1].1.min.y, "rows {} and {}", pair[0].0, pair[1].0);
        }
    }
}

fn titles(map: &Journey, lang: Lang) -> Vec<String> {
    let numbered = polku::insight::Insight::of(map, &View::default()).touchpoints;
    let title = |id| letters(&lang.words().touchpoint_title(&map.touchpoint(id).expect("it").title));
    numbered.iter().map(|judged| title(&judged.id)).collect()
}

fn counted_and_cut(map: &Journey, paper: Paper, lang: Lang) {
    let titles = titles(map, lang);
    let tally = laid_out(map, RoomSheet::Tally, paper, lang);
    check(&tally, paper);
    // A long row is split; cells of the same place are the same cell.
    let mut named = BTreeMap::<u32, String>::new();
    for part in parts(&tally) {
        if let PartRole::Cell(CellPlace { row: row @ 1.., column: 1, .. }) = part.role {
            named.entry(row).or_default().push_str(&said(part));
        }
    }
    let named: Vec<_> = named.into_values().collect();
    assert_eq!(named.len(), titles.len());
    assert!(named.iter().zip(&titles).all(|(said, title)| said.ends_with(title.as_str())));
    let stickers = laid_out(map, RoomSheet::Stickers, paper, lang);
    check(&stickers, paper);
    let cut: Vec<_> = parts(&stickers).filter(|part| part.role == PartRole::Item(0)).map(said).collect();
    assert_eq!(cut.len(), titles.len());
    for (number, (said, title)) in (1..).zip(cut.iter().zip(&titles)) {
        assert!(said.starts_with(&number.to_string()) && said.ends_with(title.as_str()), "{said}");
    }
}

#[test]
fn every_touchpoint_of_every_sample_has_a_row_and_a_sticker() {
    for sample in samples::ALL {
        for lang in Lang::ALL {
            counted_and_cut(&sample.journey(), Paper::A4, lang);
            counted_and_cut(&sample.journey(), Paper::A3, lang);
        }
    }
}

#[test]
fn titles_of_some_hundred_letters_wrap_and_are_never_cut() {
    let steps: Vec<_> = (1..=60).map(|n| format!("step {n:02} +")).collect();
    let mut map = test_map::journey(&steps.join(" > "));
    for (name, title) in [
        ("step 01", ["Kuinka nopeasti huomataan ja tervehditään ja ohjataan pöytään"; 6].join(" ")),
        ("step 02", "pitkäsana".repeat(30)),
        ("step 03", "a".repeat(200)),
    ] {
        test_map::edit(&mut map, Edit::Change(test_map::id(name), Field::Title(title)));
    }
    counted_and_cut(&map, Paper::A4, Lang::Fi);
    counted_and_cut(&map, Paper::A3, Lang::En);
}

#[test]
fn a_title_that_is_too_long_for_three_stickers_is_cut_on_one_and_whole_on_the_tally() {
    let mut map = test_map::journey("Ad + > Greeting -");
    let title = "pitkäsana ".repeat(300);
    test_map::edit(&mut map, Edit::Change(test_map::id("Ad"), Field::Title(title.clone())));
    let pages = |sheet| laid_out(&map, sheet, Paper::A4, Lang::Fi);
    let stickers = pages(RoomSheet::Stickers);
    check(&stickers, Paper::A4);
    let cut: Vec<_> = parts(&stickers).filter(|part| part.role == PartRole::Item(0)).map(said).collect();
    assert!(cut[0].ends_with('…') && cut[0].len() < title.len() / 2, "{}", cut[0]);
    assert!(cut[1].ends_with("Greeting"));
    let tally = pages(RoomSheet::Tally);
    let is_name = |part: &&PagePart| matches!(part.role, PartRole::Cell(CellPlace { row: 1, column: 1, .. }));
    let told: String = parts(&tally).filter(is_name).map(said).collect();
    assert!(told.ends_with(&letters(&title)), "{told}");
}

#[test]
fn r12_the_form_has_the_ten_causes_and_room_for_strategy_and_goals() {
    for lang in Lang::ALL {
        for paper in [Paper::A4, Paper::A3] {
            let form = laid_out(&samples::first(lang).journey(), RoomSheet::Form, paper, lang);
            check(&form, paper);
            assert_eq!(form.pages.len(), 1, "{lang:?}");
            let all: String = parts(&form).map(said).collect();
            for cause in Cause::ALL {
                let cause = letters(&lang.words().cause(cause)).to_lowercase();
                assert!(all.to_lowercase().contains(&cause), "{cause}");
            }
            for name in ["form-strategy", "form-goals"] {
                assert!(all.contains(&letters(&lang.words().text(name))), "{name}");
            }
        }
    }
}

#[test]
fn larger_paper_has_more_stickers_of_the_same_size_and_the_same_rows_larger() {
    let map = samples::first(Lang::En).journey();
    let pages = |sheet, paper| laid_out(&map, sheet, paper, Lang::En);
    let faces = |pages: &PrintedPages| {
        let text = parts(pages).filter(|part| part.role == PartRole::Item(0)).filter_map(PagePart::bounds);
        text.map(polku::picture::Rect::height).fold(0.0, f32::max)
    };
    let [small, large] = [Paper::A4, Paper::A3].map(|paper| pages(RoomSheet::Stickers, paper));
    assert!((faces(&small) - faces(&large)).abs() < 0.01 && small.pages.len() >= large.pages.len());
    let [small, large] = [Paper::A4, Paper::A3].map(|paper| pages(RoomSheet::Tally, paper));
    assert_eq!(small.pages.len(), large.pages.len());
    assert!(ExportSheet::ALL.iter().filter(|sheet| matches!(sheet, ExportSheet::Room(_))).count() == 3);
    assert!(!ExportFile::Room(RoomSheet::Tally).fits(Paper::A0) && ExportFile::Report.fits(Paper::A0));
}
