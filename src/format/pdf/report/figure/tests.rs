//! Tests of where pictures stand, and how large they are.

use super::{
    super::tests::{heading, lines, picture, report, said},
    *,
};
use crate::{
    format::{
        pdf::PaperPage,
        report::{Block, Report, ReportSource},
        samples,
    },
    insight::{Insight, Lens, Meaning, View},
    picture::{Letterhead, Scene, Theme},
};

#[test]
fn a_wide_map_has_a_page_on_its_side_with_its_heading() {
    let pages = report(vec![lines(3), heading(2, "Kartta"), picture(3000.0, 900.0), lines(3)]);
    let sides: Vec<_> = pages.iter().map(|page| page.width > page.height).collect();
    assert_eq!(sides, [false, true, false]);
    assert_eq!(said(&pages[1]), ["Kartta"]);
    let pages = report(vec![lines(3), heading(2, "Kartta"), picture(700.0, 500.0), lines(3)]);
    assert_eq!(pages.len(), 1, "a small one stands in the text");
}

#[test]
fn a_strip_that_would_leave_a_page_on_its_side_empty_stands_upright_as_wide_as_the_text() {
    for (width, height) in [(1264.0, 210.0), (1600.0, 380.0), (3100.0, 240.0)] {
        let pages = report(vec![lines(3), heading(2, "Kartta"), picture(width, height), lines(3)]);
        assert_eq!(pages.len(), 1, "{width}");
        assert!(pages[0].width < pages[0].height);
        let figure = figures(&pages[0]).remove(0).bounds().expect("it is drawn");
        assert!((figure.width() - SHAPE.room(false).width).abs() < 0.1, "{width}");
    }
}

fn figures(page: &PaperPage) -> Vec<&PagePart> {
    page.parts.iter().filter(|part| matches!(part.role, PartRole::Figure(_))).collect()
}

#[test]
fn a_picture_stands_below_the_head_of_a_report_a_little_smaller_where_it_is_high() {
    let scale = |above| {
        let pages = report(vec![lines(above), heading(2, "Kartta"), picture(420.0, 850.0)]);
        let page = pages.iter().position(|page| !figures(page).is_empty()).expect("it is drawn");
        (page, figures(&pages[page])[0].scale)
    };
    assert_eq!(scale(2), (0, 0.7), "all that is read well, and no more");
    let (page, smaller) = scale(12);
    assert!(page == 0 && (0.55..0.7).contains(&smaller), "on page {page}: {smaller}");
    assert_eq!(scale(30), (1, 0.7), "rather on the next page than small");
}

#[test]
fn a_picture_what_is_said_of_it_and_its_heading_are_on_one_page() {
    let said_of_it = || Block::Text("Voimakkain hetki: 2 Opastus.".to_owned());
    for count in 0..60 {
        let pages = report(vec![lines(count), heading(2, "Tunnejälki"), said_of_it(), picture(660.0, 280.0)]);
        let page = pages.iter().find(|page| !figures(page).is_empty()).expect("it is drawn");
        let said = said(page);
        assert!(said.iter().any(|line| line == "Tunnejälki"), "{count}");
        assert!(said.iter().any(|line| line.starts_with("Voimakkain")), "{count}");
        let bounds = figures(page)[0].bounds().expect("it is drawn");
        assert!(bounds.max.y <= page.height - SHAPE.below + 0.1, "{count}: {bounds:?}");
        assert!((bounds.min.x + bounds.max.x - page.width).abs() < 0.1, "{count}: in the middle");
    }
}

#[test]
fn r9_the_words_of_the_curve_are_as_large_as_those_of_a_table() {
    for sample in samples::ALL {
        let (journey, words) = (sample.journey(), sample.lang.words());
        let insight = Insight::of(&journey, &View::default());
        let (meaning, letterhead) = (&Meaning::of(&journey, &insight), &Letterhead::default());
        let source = ReportSource { journey: &journey, insight: &insight, meaning, words, letterhead };
        let scene = Scene::through(Lens::Experience, &journey, &insight);
        let blocks = Report::of(&source, &scene, Theme::Light).blocks;
        let says = blocks.iter().find_map(|block| match block {
            Block::Curve(_, says, _) => Some(says.clone()),
            _ => None,
        });
        let role = PartRole::Figure(says.expect("each is rated"));
        let pages = report(blocks);
        let drawn: Vec<_> = pages.iter().flat_map(figures).filter(|part| part.role == role).collect();
        assert_eq!(drawn.len(), 1, "{}", sample.file);
        let words = drawn[0].pieces.iter().filter_map(|piece| match piece {
            Piece::Text { size, .. } => Some(size * drawn[0].scale),
            _ => None,
        });
        let smallest = words.fold(f32::MAX, f32::min);
        assert!(smallest >= 7.5, "{}: {smallest}", sample.file);
    }
}
