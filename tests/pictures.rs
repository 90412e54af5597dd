//! The laws of the picture, over maps that nobody would draw (`odd_maps.rs`), and the picture as SVG and PNG.

use polku::{
    format::{png::png, svg::svg},
    insight::{Insight, Lens, View},
    journey::{Edit, Journey, TouchpointId, test_map},
    picture::{Anchor, BAND_HEAD, CARD_WIDTH, Piece, Pos, Rect, Role, Scene, Sheet, Theme, font},
    words::Lang,
};
use proptest::{collection::vec, prelude::*, sample::select};
use resvg::{tiny_skia::Pixmap, usvg::roxmltree};

use crate::odd_maps::maps;

fn looked_at(map: &Journey) -> (Insight, Scene) {
    let insight = Insight::of(map, &View::default());
    let scene = Scene::new(map, &insight);
    (insight, scene)
}

pub(crate) fn lenses() -> impl Strategy<Value = Lens> {
    select([Lens::ALL.as_slice(), &[Lens::Actors { people_alone: true }]].concat())
}

fn sheet(map: &Journey) -> Sheet {
    sheet_through(Lens::Experience, map)
}

fn sheet_through(lens: Lens, map: &Journey) -> Sheet {
    let (insight, mut scene) = looked_at(map);
    scene.look_through(lens, map, &insight);
    Sheet::new(&scene, map, &insight, Lang::Fi.words(), ("Kokemus ei ole onnistunut.", "Jokainen asiakas."))
}

/// Returns the room that a piece takes; a line counts with half its width.
fn room(piece: &Piece) -> Option<Rect> {
    let half = |line: Option<&polku::picture::Pen>| line.map_or(0.0, |line| line.width / 2.0);
    match piece {
        Piece::Rect { rect, line, .. } => Some(rect.grown(half(line.as_ref()))),
        Piece::Image { rect, .. } => Some(*rect),
        Piece::Circle { centre, radius, line, .. } => {
            Some(Rect { min: *centre, max: *centre }.grown(radius + half(line.as_ref())))
        }
        Piece::Polygon { points, line, .. } => {
            Rect::around(points.iter().copied()).map(|all| all.grown(half(line.as_ref())))
        }
        Piece::Path { points, line } => {
            Rect::around(points.iter().copied()).map(|all| all.grown(line.width / 2.0))
        }
        Piece::Text { at, text, size, weight, anchor, .. } => {
            let wide = font::width(text, *size, *weight);
            let left = match anchor {
                Anchor::Start => 0.0,
                Anchor::Middle => wide / 2.0,
                Anchor::End => wide,
            };
            Some(Rect::new(at.x - left, at.y - 0.75 * size, wide, size * 0.97))
        }
    }
}

/// Returns whether a piece must not overlap others: the texts of a card, each pill with its text and each part of
/// the bar, but not the card itself nor the question mark in a face.
fn stands_alone(piece: &Piece) -> bool {
    match piece {
        Piece::Rect { rect, line, .. } => line.is_some() && rect.height() < 20.0,
        Piece::Text { text, anchor, .. } => *anchor == Anchor::Start && !text.is_empty(),
        _ => false,
    }
}

fn is_within(inner: Rect, outer: Rect) -> bool {
    outer.contains_rect(inner)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn nothing_reaches_over_the_edge_of_a_card_and_no_text_over_another(map in maps(5), lens in lenses()) {
        let (insight, mut scene) = looked_at(&map);
        scene.look_through(lens, &map, &insight);
        for card in 0..scene.cards().len() {
            let edge = scene.cards()[card].rect.grown(2.1);
            let pieces = scene.card_pieces(card, &map, &insight, Lang::Fi.words());
            for piece in &pieces {
                prop_assert!(room(piece).is_none_or(|room| is_within(room, edge)), "{piece:?}");
            }
            let apart: Vec<_> = pieces.iter().filter(|piece| stands_alone(piece)).filter_map(room).collect();
            for (place, one) in apart.iter().enumerate() {
                for other in &apart[place + 1..] {
                    prop_assert!(!one.overlaps(*other), "{one:?} {other:?} {pieces:?}");
                }
            }
        }
    }

    #[test]
    fn nothing_of_a_sheet_is_cut(map in maps(8), lens in lenses()) {
        let sheet = sheet_through(lens, &map);
        let edge = Rect::new(0.0, 0.0, sheet.width, sheet.height);
        for piece in &sheet.pieces {
            prop_assert!(room(piece).is_none_or(|room| is_within(room, edge)), "{piece:?} of {edge:?}");
        }
    }

    #[test]
    fn what_lies_under_a_point_is_what_is_drawn_there(
        map in maps(12),
        places in vec((-700.0..1200f32, -700.0..1100f32), 30),
    ) {
        let (_, scene) = looked_at(&map);
        for at in places.into_iter().map(|(x, y)| Pos::new(x, y)) {
            let upmost = scene.cards().iter().rposition(|card| card.rect.contains(at));
            prop_assert_eq!(scene.card_at(at), upmost);
            let distance = |thread: usize| distance(&scene.shape(thread).points, at);
            let nearest = (0..scene.threads().len()).map(distance).fold(f32::INFINITY, f32::min);
            match scene.thread_at(at, 20.0) {
                Some(thread) => prop_assert!((distance(thread) - nearest).abs() < 0.01),
                None => prop_assert!(nearest > 19.9, "{nearest}"),
            }
        }
    }

    #[test]
    fn a_part_of_the_canvas_shows_all_that_touches_it(
        map in maps(12),
        (x, y) in (-700.0..1000f32, -700.0..1000f32),
    ) {
        let (_, scene) = looked_at(&map);
        let part = Rect::new(x, y, 300.0, 200.0);
        let touching = |card: &usize| scene.cards()[*card].rect.overlaps(part);
        let cards: Vec<_> = (0..scene.cards().len()).filter(touching).collect();
        prop_assert_eq!(scene.cards_in(part), cards);
        let seen = scene.threads_in(part);
        for thread in 0..scene.threads().len() {
            let drawn = scene.thread_pieces(thread);
            let touches = drawn.iter().filter_map(room).any(|room| room.overlaps(part));
            prop_assert!(!touches || seen.contains(&thread), "{drawn:?}");
        }
    }

    #[test]
    fn a_thread_leads_from_card_to_card_and_through_neither(map in maps(6)) {
        let (_, scene) = looked_at(&map);
        for (place, thread) in scene.threads().iter().enumerate() {
            let points = &scene.shape(place).points;
            let (tail, head) = (scene.cards()[thread.from].rect, scene.cards()[thread.to].rect);
            prop_assert!(tail.grown(0.1).contains(points[0]));
            prop_assert!(head.grown(2.6).contains(points[points.len() - 1]));
            // Where the cards are nearer than three steps of the grid, a curve has no room to turn and grazes an
            // edge.
            if !tail.grown(24.0).overlaps(head) {
                for own in [tail, head] {
                    let inside = points.iter().any(|&at| own.grown(-0.5).contains(at));
                    prop_assert!(!inside, "{tail:?} {head:?} {points:?}");
                }
            }
        }
    }

    #[test]
    fn a_band_is_found_by_its_place_and_its_head_and_nothing_shows_it_empty(
        map in maps(6),
        places in vec((-700.0..1500f32, -700.0..1100f32), 30),
    ) {
        let (insight, scene) = looked_at(&map);
        let bands = scene.bands();
        let stages: Vec<_> = bands.iter().map(|band| &band.stage).collect();
        prop_assert_eq!(stages, map.stages().iter().map(|stage| &stage.id).collect::<Vec<_>>());
        for at in places.into_iter().map(|(x, y)| Pos::new(x, y)) {
            let upmost = (0..bands.len()).rfind(|&band| bands[band].rect.contains(at));
            prop_assert_eq!(scene.band_at(at), upmost);
            let head = upmost.filter(|&band| at.y <= bands[band].rect.min.y + BAND_HEAD);
            prop_assert_eq!(scene.band_head_at(at), head);
        }
        let full: Vec<_> = bands.iter().filter(|band| !band.is_empty).map(|band| band.rect).collect();
        for (place, one) in bands.iter().enumerate().filter(|(_, band)| band.is_empty) {
            let others = bands.iter().enumerate().filter(|(other, _)| *other != place);
            prop_assert!(others.clone().all(|(_, other)| !one.rect.overlaps(other.rect)));
        }
        let shown = scene.pieces(&map, &insight, Lang::En.words()).into_iter().filter_map(|piece| match piece {
            Piece::Rect { rect, fill: Some(Role::Band), .. } => Some(rect),
            _ => None,
        });
        prop_assert_eq!(shown.collect::<Vec<_>>(), full);
    }

    #[test]
    fn with_some_cards_lifted_a_band_is_what_the_others_make_it(map in maps(8), lifted in vec(0..8u64, 0..4)) {
        let lifted: Vec<_> = lifted.into_iter().map(TouchpointId::from_number).collect();
        let (_, scene) = looked_at(&map);
        let gone: Vec<_> = lifted.iter().filter(|id| map.touchpoint(id).is_some()).cloned().collect();
        let gone: std::collections::BTreeSet<_> = gone.into_iter().collect();
        let without = map.apply(&gone.iter().cloned().map(Edit::Remove).collect::<Vec<_>>()).expect("fewer");
        let (_, rest) = looked_at(&without);
        for band in scene.bands_without(&map, |id| lifted.contains(id)) {
            let there = scene.bands().iter().find(|other| other.stage == band.stage);
            let alone = rest.bands().iter().find(|other| other.stage == band.stage);
            prop_assert_eq!(Some(&band), if band.is_empty { there } else { alone });
        }
    }

    #[test]
    fn an_svg_is_well_formed_and_keeps_its_texts(map in maps(6)) {
        let sheet = sheet(&map);
        let text = svg(&sheet, Theme::Light);
        prop_assert_eq!(&text, &svg(&sheet, Theme::Light));
        let tree = roxmltree::Document::parse(&text);
        let tree = tree.map_err(|error| TestCaseError::fail(error.to_string()))?;
        let elements = tree.root_element().children().filter(roxmltree::Node::is_element);
        let names: Vec<_> = elements.map(|node| node.tag_name().name()).collect();
        let known = ["title", "desc", "style", "rect", "circle", "polygon", "polyline", "text"];
        prop_assert!(names.iter().all(|name| known.contains(name)), "{names:?}");
        let drawn = sheet.pieces.iter().filter(|piece| matches!(piece, Piece::Text { .. })).count();
        prop_assert_eq!(names.iter().filter(|name| **name == "text").count(), drawn);
        prop_assert!(!text.contains('\u{202e}'), "it turns the text around");
        // In a typeface that is written as letters these may occur by chance.
        let drawn = text.rsplit("</style>").next().unwrap_or_default();
        prop_assert!(!["-0\"", "NaN"].iter().any(|odd| drawn.contains(odd)));
    }
}

fn distance(points: &[Pos], at: Pos) -> f32 {
    let to_line = |pair: &[Pos]| {
        let (ax, ay) = (pair[1].x - pair[0].x, pair[1].y - pair[0].y);
        let t = ((at.x - pair[0].x) * ax + (at.y - pair[0].y) * ay) / (ax * ax + ay * ay).max(1e-9);
        at.distance(pair[0].plus(ax * t.clamp(0.0, 1.0), ay * t.clamp(0.0, 1.0)))
    };
    points.windows(2).map(to_line).fold(f32::INFINITY, f32::min)
}

#[test]
fn a_png_is_the_same_every_time_and_shows_breaks_tinted() {
    const SCALE: f64 = 1.3;
    let map = test_map::journey("A + > B - > C 0 > D ?");
    let (_, scene) = looked_at(&map);
    let sheet = sheet(&map);
    let card = |piece: &Piece| match piece {
        Piece::Rect { rect, line: Some(_), .. } if rect.width() == CARD_WIDTH => {
            Some(rect.max.plus(-6.0, -30.0))
        }
        _ => None,
    };
    let places: Vec<_> = sheet.pieces.iter().filter_map(card).collect();
    assert_eq!(places.len(), scene.cards().len());
    let (right, bottom) = (sheet.width - 0.1, sheet.height - 0.1);
    let corners = [Pos::default(), Pos::new(right, 0.0), Pos::new(0.0, bottom), Pos::new(right, bottom)];
    for theme in Theme::ALL {
        let bytes = png(&svg(&sheet, theme), SCALE).expect("a picture");
        assert_eq!(bytes, png(&svg(&sheet, theme), SCALE).expect("a picture"));
        let picture = Pixmap::decode_png(&bytes).expect("a PNG");
        assert_eq!(picture.width(), (f64::from(sheet.width) * SCALE).ceil() as u32);
        let shows = |at: Pos, role: Role| {
            let [x, y] = [at.x, at.y].map(|side| (f64::from(side) * SCALE) as u32);
            let pixel = picture.pixel(x, y).expect("inside").demultiply();
            assert_eq!(
                [pixel.red(), pixel.green(), pixel.blue(), pixel.alpha()],
                theme.rgba(role),
                "{role:?}"
            );
        };
        let tints = [Role::Panel, Role::NegativeTint, Role::NeutralTint, Role::Panel];
        let corners = corners.map(|at| (at, Role::Canvas));
        for (at, role) in places.iter().copied().zip(tints).chain(corners) {
            shows(at, role);
        }
    }
}
