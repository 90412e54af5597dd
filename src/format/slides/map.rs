//! Lays out the map on slides: its cards and connections, what the marks mean, and in full what no card has room
//! for.

use std::collections::BTreeSet;

use crate::{
    format::report::ReportSource,
    insight::{Judged, Thread},
    journey::StageId,
    picture::{Anchor, Pen, Piece, Rect, Role, Weight},
};

use super::{
    cards::{CardSaid, INDENT},
    columns::{self, CardsOfSlide, PlacedCard, SlidePlaces},
    flow,
    legend::legend,
    links,
    marks::mark,
    slide::{Paragraph, SMALLEST, Slide, SlideCard, SlideShape, TextBox},
    titled::{BOTTOM, Titled},
    told::{self, Headed, Spoken, text},
};

/// The radius of a card's mark, and the positions of the mark's centre and the number's baseline below the card's
/// middle.
const FACE: f32 = 15.0;
const FACE_AT: f32 = -13.0;
const NUMBER_AT: f32 = 26.0;
/// The space between the cards and the legend.
const ABOVE_LEGEND: f32 = 10.0;

/// Returns the slides of the map; none for a map without touchpoints.
pub(super) fn slides(source: &ReportSource<'_>) -> Vec<Slide> {
    let touchpoints = &source.insight.touchpoints;
    if touchpoints.is_empty() {
        return Vec::new();
    }
    let headed = Headed::new(source.words.text("report-map"));
    let told: Vec<_> = touchpoints.iter().map(|judged| CardSaid::of(source, judged)).collect();
    let all: Vec<_> = touchpoints.iter().map(|judged| judged.number).collect();
    let threads = &source.insight.reach.threads;
    // Each slide has a legend of its own; none is higher than the legend of the whole map.
    let (_, height) = legend(source, &all, &threads.iter().collect::<Vec<_>>());
    let Titled { top, .. } = headed.titled(0);
    let placed = columns::place(source, &told, (top, BOTTOM - height - ABOVE_LEGEND));
    let parts = placed.iter().zip(on_slides(threads, &placed, told.len())).enumerate();
    let slide = |(part, (placed, threads)): (usize, (&CardsOfSlide, Vec<&Thread>))| {
        let mut slide = headed.titled(part).slide;
        slide.shapes.extend(shapes(source, placed, &threads));
        slide
    };
    let mut slides: Vec<_> = parts.map(slide).collect();
    slides.extend(in_full(source, &told, &placed));
    slides
}

/// Returns the connections that are drawn, by slide.
fn on_slides<'a>(threads: &'a [Thread], placed: &[CardsOfSlide], count: usize) -> Vec<Vec<&'a Thread>> {
    let drawn = SlidePlaces::of(placed, count);
    let mut by_slide = vec![Vec::new(); placed.len()];
    for thread in threads {
        if let Some(slide) = drawn.drawn_on(thread) {
            by_slide[slide].push(thread);
        }
    }
    by_slide
}

/// Returns the shapes of a slide, back to front: connections lie below the cards, and the legend stands at the
/// foot.
fn shapes(source: &ReportSource<'_>, placed: &CardsOfSlide, threads: &[&Thread]) -> Vec<SlideShape> {
    let links = links::links(source, threads, placed).into_iter().map(SlideShape::Link);
    let head = |(rect, paragraphs): &(Rect, Vec<Paragraph>)| {
        SlideShape::Text(TextBox { rect: *rect, paragraphs: paragraphs.clone() })
    };
    let heads = placed.heads.iter().map(head);
    let cards = placed.cards.iter().filter_map(|card| self::card(source, card));
    let numbers: Vec<_> = placed.cards.iter().map(|card| card.number).collect();
    let (pieces, height) = legend(source, &numbers, threads);
    let pieces = pieces.into_iter().map(|piece| piece.moved(0.0, BOTTOM - height)).collect();
    let legend = SlideShape::Drawing(source.words.text("legend").into_owned(), pieces);
    heads.chain(links).chain(cards).chain([legend]).collect()
}

fn card(source: &ReportSource<'_>, placed: &PlacedCard) -> Option<SlideShape> {
    let judged = source.insight.by_number(placed.number)?;
    let roles = Role::of(judged.level);
    let (fill, line) = match judged {
        Judged { as_if: true, .. } => (Role::Panel, Pen::dashed(2.0, roles.line, [6.0, 4.0])),
        _ if judged.level.breaks() => (roles.tint, Pen::solid(2.4, roles.line)),
        _ => (Role::Panel, Pen::solid(1.0, Role::CardLine)),
    };
    let ink = if judged.level.breaks() { roles.ink } else { Role::Ink };
    let inked =
        |it: &Paragraph| Paragraph { role: if it.role == Role::Ink { ink } else { it.role }, ..it.clone() };
    let title = source.touchpoint(judged).map(|it| told::title(source, it)).unwrap_or_default();
    Some(SlideShape::Card(SlideCard {
        number: Some(placed.number),
        name: format!("{} {}", source.words.text("report-touchpoint"), placed.number),
        says: format!("{} {title}: {}", placed.number, told::level(source, judged)),
        rect: placed.rect,
        fill,
        line,
        marks: marks(judged, placed),
        indent: INDENT,
        paragraphs: placed.text.paragraphs.iter().map(inked).collect(),
    }))
}

/// Returns the marks of a card: its level, and its number below.
fn marks(judged: &Judged, placed: &PlacedCard) -> Vec<Piece> {
    let mut out = Vec::new();
    let middle = placed.rect.min.plus(INDENT / 2.0, placed.rect.height() / 2.0);
    mark(&mut out, (judged.level, judged.as_if), middle.plus(0.0, FACE_AT), FACE);
    let role = if judged.level.breaks() { Role::of(judged.level).ink } else { Role::Muted };
    let (text, size, weight) = (judged.number.to_string(), SMALLEST, Weight::SemiBold);
    let at = middle.plus(0.0, NUMBER_AT);
    out.push(Piece::Text { at, text, size, weight, role, anchor: Anchor::Middle });
    out
}

/// Returns slides with everything that the cards cut, in full and by number: titles, where touchpoints lead, and
/// names of stages.
fn in_full(source: &ReportSource<'_>, told: &[CardSaid], placed: &[CardsOfSlide]) -> Vec<Slide> {
    let mut cards: Vec<_> = placed.iter().flat_map(|slide| &slide.cards).collect();
    cards.sort_by_key(|card| card.number);
    let whole = |name: &str, is_cut: fn(&PlacedCard) -> bool, text_of: fn(&CardSaid) -> &str| {
        let said = cards.iter().filter(|card| is_cut(card)).map(|card| {
            let whole = text(text_of(&told[card.number as usize - 1]));
            Spoken::Text(whole.marked(card.number.to_string()))
        });
        flow::slides(&Headed::new(source.words.text(name)), &said.collect::<Vec<_>>())
    };
    let mut slides = whole("titles-in-full", |card| card.text.is_title_cut, |told| &told.title);
    slides.extend(whole("ways-in-full", |card| card.text.are_ways_cut, |told| &told.ways));
    slides.extend(stages_in_full(source, placed));
    slides
}

/// Returns slides with the names of stages that no column has room for.
fn stages_in_full(source: &ReportSource<'_>, placed: &[CardsOfSlide]) -> Vec<Slide> {
    let heads = placed.iter().flat_map(|slide| &slide.heads).flat_map(|(_, paragraphs)| paragraphs);
    let whole: BTreeSet<_> = heads.map(|head| head.text.as_str()).collect();
    let is_shown = |id: &StageId| source.journey.touchpoints().any(|it| it.stage.as_ref() == Some(id));
    let stages = source.journey.stages().iter().filter(|stage| is_shown(&stage.id));
    let names = stages.map(|stage| text(&stage.name).marked("–"));
    let cut = names.filter(|name| !name.text.is_empty() && !whole.contains(name.text.as_str()));
    let said: Vec<_> = cut.map(Spoken::Text).collect();
    flow::slides(&Headed::new(source.words.text("stages-in-full")), &said)
}
