//! The map on slides: its cards and connections, what the marks mean, and titles in full that no card has room for.

use crate::{
    format::report::ReportSource,
    insight::{Judged, Level, ThreadKind},
    picture::{Anchor, Pen, Piece, Pos, Rect, Role, Weight, font},
};

use super::{
    columns::{self, CardsOfSlide, PlacedCard},
    flow::{self, BOTTOM},
    links,
    marks::mark,
    slide::{MARGIN, Paragraph, SMALLEST, Slide, SlideCard, SlideShape, TextBox, WIDTH},
    told::{Headed, Spoken, text},
};

/// Of the mark of a card, and of one in the legend.
const FACE: f32 = 15.0;
const SMALL_FACE: f32 = 10.0;
/// Of a row of the legend, of a line in it, and between two of its parts.
const ROW: f32 = 26.0;
const LINE: f32 = 34.0;
const GAP: f32 = 22.0;

const LEVELS: [Level; 5] =
    [Level::Positive, Level::Recovered, Level::Neutral, Level::Negative, Level::Unrated];

/// The slides of the map; none of one without touchpoints.
pub(super) fn slides(source: &ReportSource<'_>) -> Vec<Slide> {
    if source.insight.touchpoints.is_empty() {
        return Vec::new();
    }
    let headed = Headed { text: source.words.text("report-map").into_owned(), level: None };
    let (legend, height) = legend(source);
    let (_, top) = flow::titled(&headed, 0);
    let placed = columns::place(source, top, BOTTOM - height - 10.0);
    let slide = |(part, placed): (usize, &CardsOfSlide)| {
        let (mut slide, _) = flow::titled(&headed, part);
        slide.shapes.extend(shapes(source, placed));
        slide.shapes.push(SlideShape::Drawing(source.words.text("legend").into_owned(), legend.clone()));
        slide
    };
    let mut slides: Vec<_> = placed.iter().enumerate().map(slide).collect();
    slides.extend(in_full(source));
    slides
}

/// Connections lie below the cards.
fn shapes(source: &ReportSource<'_>, placed: &CardsOfSlide) -> Vec<SlideShape> {
    let links = links::links(source, placed).into_iter().map(SlideShape::Link);
    let head = |(rect, paragraphs): &(Rect, Vec<Paragraph>)| {
        SlideShape::Text(TextBox { rect: *rect, paragraphs: paragraphs.clone() })
    };
    let heads = placed.heads.iter().map(head);
    let cards = placed.cards.iter().filter_map(|card| self::card(source, card));
    heads.chain(links).chain(cards).collect()
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
    Some(SlideShape::Card(SlideCard {
        number: Some(placed.number),
        rect: placed.rect,
        fill,
        line,
        marks: marks(judged, placed),
        indent: placed.indent,
        paragraphs: placed.paragraphs.iter().map(inked).collect(),
    }))
}

/// The level, and the number under it.
fn marks(judged: &Judged, placed: &PlacedCard) -> Vec<Piece> {
    let mut out = Vec::new();
    let middle = placed.rect.min.plus(placed.indent / 2.0, placed.rect.height() / 2.0);
    mark(&mut out, (judged.level, judged.as_if), middle.plus(0.0, -13.0), FACE);
    let role = if judged.level.breaks() { Role::of(judged.level).ink } else { Role::Muted };
    let (text, size, weight) = (judged.number.to_string(), SMALLEST, Weight::SemiBold);
    let at = middle.plus(0.0, 26.0);
    out.push(Piece::Text { at, text, size, weight, role, anchor: Anchor::Middle });
    out
}

/// What the marks and lines of the map mean, at the foot of each of its slides; and how high it is.
fn legend(source: &ReportSource<'_>) -> (Vec<Piece>, f32) {
    let mut rows = Legend { out: Vec::new(), x: MARGIN, row: 0 };
    for level in LEVELS {
        if source.insight.touchpoints.iter().any(|judged| judged.level == level && !judged.as_if) {
            let word = source.words.level(level);
            rows.part(&word, 2.3 * SMALL_FACE, |out, at| {
                mark(out, (level, false), at.plus(1.15 * SMALL_FACE, 0.0), SMALL_FACE);
            });
        }
    }
    let kinds = [
        (ThreadKind::Whole, "legend-whole"),
        (ThreadKind::Frayed, "legend-frayed"),
        (ThreadKind::Dotted, "legend-dotted"),
    ];
    for (kind, name) in kinds {
        let mut threads = source.insight.reach.threads.iter();
        if let Some(thread) = threads.find(|thread| thread.kind == kind) {
            let tail = source.insight.by_number(thread.from).map_or(Level::Unrated, |judged| judged.level);
            rows.part(&source.words.text(name), LINE, |out, at| {
                let points = vec![at, at.plus(LINE, 0.0)];
                out.push(Piece::Path { points, line: links::pen(kind, tail) });
            });
        }
    }
    let height = (rows.row + 1) as f32 * ROW;
    (rows.out.into_iter().map(|piece| piece.moved(0.0, BOTTOM - height)).collect(), height)
}

struct Legend {
    out: Vec<Piece>,
    x: f32,
    row: usize,
}

impl Legend {
    /// A mark so wide, and its word; on the next row where this one is full.
    fn part(&mut self, word: &str, wide: f32, draw: impl FnOnce(&mut Vec<Piece>, Pos)) {
        let width = wide + 8.0 + font::width(word, SMALLEST, Weight::Regular);
        if self.x > MARGIN && self.x + width > WIDTH - MARGIN {
            (self.x, self.row) = (MARGIN, self.row + 1);
        }
        let at = Pos::new(self.x, (self.row as f32 + 0.5) * ROW);
        draw(&mut self.out, at);
        let (size, weight, role) = (SMALLEST, Weight::Regular, Role::Ink);
        let (at, text) = (at.plus(wide + 8.0, 6.0), word.to_owned());
        self.out.push(Piece::Text { at, text, size, weight, role, anchor: Anchor::Start });
        self.x += width + GAP;
    }
}

/// Titles that are longer than their cards, whole.
fn in_full(source: &ReportSource<'_>) -> Vec<Slide> {
    let title = |judged: &Judged| {
        let title = source.words.touchpoint_title(&source.touchpoint(judged)?.title).into_owned();
        columns::is_cut(&title).then(|| Spoken::Text(text(title).marked(judged.number.to_string())))
    };
    let said: Vec<_> = source.insight.touchpoints.iter().filter_map(title).collect();
    let text = source.words.text("titles-in-full").into_owned();
    flow::slides(&Headed { text, level: None }, &said)
}
