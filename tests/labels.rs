//! The labels of connections, in the picture and in a report.

use polku::{
    format::{Export, ExportOptions, Scale, export, map, pdf::Paper, svg::svg},
    insight::{Insight, Lens, View},
    journey::{
        Edit, Journey, Transition,
        test_map::{edit, id, journey, place},
    },
    picture::{Letterhead, PITCH, Piece, Rect, Scene, Sheet, Theme},
    words::Lang,
};

/// Puts a label on each connection.
fn label_all(map: &mut Journey, label: &str) {
    let ends: Vec<_> = map.transitions().map(|(from, to, _)| (from.clone(), to.clone())).collect();
    for (from, to) in ends {
        edit(map, Edit::Label(from, to, label.to_owned()));
    }
}

/// Makes a chain of `count` touchpoints, in columns of `rows` as tidying up places them.
fn columns(count: usize, rows: usize) -> Journey {
    let names: Vec<_> =
        (0..count).map(|number| format!("T{number} {}", ["+", "-", "?"][number % 3])).collect();
    let mut map = journey(&names.join(" > "));
    for number in 0..count {
        let (x, y) = ((number / rows) as i32 * PITCH.x, (number % rows) as i32 * PITCH.y);
        place(&mut map, &format!("T{number}"), x, y);
    }
    map
}

/// Returns the map's report as Markdown.
fn report(map: &Journey) -> String {
    let (view, lens, lang) = (View::default(), Lens::Experience, Lang::En);
    let (scale, letterhead) = (Scale::Exactly(1.0), Letterhead::default());
    let options =
        ExportOptions { view, lens, lang, theme: Theme::Light, scale, paper: Paper::A4, letterhead };
    let text = String::from_utf8(export(map, Export::Markdown, &options).unwrap().file).unwrap();
    text.split("[polku-map]: data:").next().unwrap().to_owned()
}

fn seen(map: &Journey) -> (Insight, Scene) {
    let insight = Insight::of(map, &View::default());
    let scene = Scene::new(map, &insight);
    (insight, scene)
}

#[test]
fn a_label_covers_no_card_no_other_label_and_no_end_of_its_thread() {
    for (rows, label) in [(1, "by phone"), (4, "by phone"), (1, "by mail, which takes a while"), (7, "ok")] {
        let mut map = columns(20, rows);
        edit(&mut map, Edit::Connect(id("T3"), id("T9"), Transition::default()));
        edit(&mut map, Edit::Connect(id("T9"), id("T3"), Transition::default()));
        label_all(&mut map, label);
        let (_, scene) = seen(&map);
        let rects: Vec<Rect> = scene.label_rects().collect();
        assert_eq!(rects.len(), 21);
        for (place, rect) in rects.iter().enumerate() {
            assert!(!scene.cards().iter().any(|card| card.rect.overlaps(*rect)), "{rows} {label} {rect:?}");
            assert!(!rects[place + 1..].iter().any(|other| other.overlaps(*rect)), "{rows} {label} {rect:?}");
            let points = &scene.shape(scene.labels()[place].thread).points;
            let ends = [points[0], points[points.len() - 1]];
            assert!(!ends.iter().any(|end| rect.contains(*end)), "{rows} {label} {rect:?}");
            assert!(scene.drawn_bounds().contains_rect(*rect));
        }
    }
}

#[test]
fn a_label_stands_on_a_thread_that_has_room_and_close_to_one_that_has_not() {
    let mut map = journey("A + > B +");
    place(&mut map, "B", 500, 0);
    label_all(&mut map, "by phone");
    let (_, scene) = seen(&map);
    let rect = scene.label_rects().next().unwrap();
    assert_eq!((rect.centre().x.round(), rect.centre().y.round()), (341.0, 41.0), "midway");
    assert_eq!(scene.label_at(rect.centre()), Some(0));
    place(&mut map, "B", 216, 0);
    let (_, scene) = seen(&map);
    let rect = scene.label_rects().next().unwrap();
    assert!((rect.centre().x - 199.0).abs() < 2.0 && rect.max.y < 0.0 && rect.min.y > -38.0, "{rect:?}");
    let tie = |piece: &Piece| matches!(piece, Piece::Path { .. });
    assert!(scene.label_pieces(0).iter().any(tie), "a line ties it to its thread");
}

#[test]
fn a_label_is_drawn_in_a_picture_and_what_is_cut_stands_in_full_below_it() {
    let mut map = columns(3, 3);
    let long = "by phone, after the switchboard has tried every number that there is in the house";
    edit(&mut map, Edit::Label(id("T0"), id("T1"), "by phone".to_owned()));
    edit(&mut map, Edit::Label(id("T1"), id("T2"), long.to_owned()));
    let (insight, scene) = seen(&map);
    let sheet = Sheet::new(&scene, &map, &insight, Lang::En.words(), ("", ""));
    let texts = sheet.pieces.iter().filter_map(|piece| match piece {
        Piece::Text { text, .. } => Some(text.as_str()),
        _ => None,
    });
    let texts: Vec<_> = texts.collect();
    assert!(texts.contains(&"by phone") && texts.iter().any(|text| text.ends_with('…')), "{texts:?}");
    assert!(texts.contains(&"2 → 3") && texts.join(" ").contains(long), "{texts:?}");
    assert!(svg(&sheet, Theme::Light).contains(">by phone<"));
}

#[test]
fn a_blank_label_is_kept_and_not_seen() {
    let mut map = journey("A > B");
    label_all(&mut map, " ");
    assert!(map::write(&map).contains("label: \" \""));
    assert!(seen(&map).1.labels().is_empty());
}

#[test]
fn a_report_tells_where_each_way_leads_where_something_stands_on_one() {
    let mut map = journey("A + > B + > D +; A > C + > D");
    let plain = report(&map);
    assert!(!plain.contains("Leads to") && !plain.contains('→'), "{plain}");
    edit(&mut map, Edit::Label(id("A"), id("C"), "by phone | mail".to_owned()));
    let told = report(&map);
    assert!(told.contains("| → 2, by phone \\| mail → 3 |"), "{told}");
}
