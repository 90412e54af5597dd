//! Where the cards of a map stand on slides. Their titles are read from the back, so they have places of their own: stage
//! by stage from the top of a column down, columns from left to right, and on another slide where these are full.

use std::collections::BTreeSet;

use crate::{
    format::report::ReportSource,
    insight::Judged,
    picture::{Rect, Role, Weight, font},
};

use super::slide::{MARGIN, Paragraph, SMALLEST, SlideCard, WIDTH};

/// Between columns, and between cards of one: an arrow is seen there.
pub(super) const BETWEEN: f32 = 34.0;
const BELOW: f32 = 18.0;
/// Under the name of a stage.
const UNDER: f32 = 3.0;
/// No more columns stand on a slide: narrower ones would break titles within words.
const MOST_COLUMNS: usize = 4;
/// Of the lines of a title; a longer one is told in full behind the map.
const MOST_LINES: usize = 5;
/// From the edges of a card to its text: left, right, above and below.
const INDENT: f32 = 48.0;
const ABOVE: f32 = 8.0;
/// A card has room for its mark and its number at least.
const LOWEST: f32 = 70.0;

/// The cards of one slide, and the heads of its stages.
#[derive(Default)]
pub(super) struct CardsOfSlide {
    pub heads: Vec<(Rect, Vec<Paragraph>)>,
    pub cards: Vec<PlacedCard>,
}

pub(super) struct PlacedCard {
    /// Its number (R7).
    pub number: u32,
    pub rect: Rect,
    pub column: usize,
    pub indent: f32,
    pub paragraphs: Vec<Paragraph>,
}

/// A stage and its touchpoints in journey order; those of no stage have no name.
struct Group<'a> {
    name: String,
    touchpoints: Vec<&'a Judged>,
}

/// Places all cards between `top` and `bottom` on as few slides as hold them, in the widest columns that do.
pub(super) fn place(source: &ReportSource<'_>, top: f32, bottom: f32) -> Vec<CardsOfSlide> {
    let groups = groups(source);
    let all = (1..=MOST_COLUMNS).map(|columns| Packing::all(source, &groups, columns, (top, bottom)));
    // A stage that goes on in another column has another head there.
    let parts = |slides: &Vec<CardsOfSlide>| slides.iter().map(|slide| slide.heads.len()).sum::<usize>();
    all.min_by_key(|slides| (slides.len(), parts(slides))).unwrap_or_default()
}

/// Returns whether a title is longer than any card has room for.
pub(super) fn is_cut(title: &str) -> bool {
    let width = width(MOST_COLUMNS) - INDENT - SlideCard::RIGHT;
    Paragraph::new(title, SMALLEST).weight(Weight::SemiBold).lines(width).len() > MOST_LINES
}

fn width(columns: usize) -> f32 {
    (WIDTH - 2.0 * MARGIN - (columns - 1) as f32 * BETWEEN) / columns as f32
}

/// As the canvas tidies them up: those of no stage last, or first where the journey starts with one.
fn groups<'a>(source: &ReportSource<'a>) -> Vec<Group<'a>> {
    let of = |stage: Option<&crate::journey::StageId>| {
        let is_its =
            |judged: &&Judged| source.touchpoint(judged).is_some_and(|it| it.stage.as_ref() == stage);
        source.insight.touchpoints.iter().filter(is_its).collect::<Vec<_>>()
    };
    let stages = source.journey.stages().iter();
    let mut groups: Vec<_> = stages
        .map(|stage| Group { name: stage.name.trim().to_owned(), touchpoints: of(Some(&stage.id)) })
        .collect();
    let without = Group { name: String::new(), touchpoints: of(None) };
    let starts_without = without.touchpoints.first().is_some_and(|judged| judged.number == 1);
    groups.insert(if starts_without { 0 } else { groups.len() }, without);
    groups.retain(|group| !group.touchpoints.is_empty());
    groups
}

/// Columns that are being filled.
struct Packing {
    columns: usize,
    top: f32,
    bottom: f32,
    done: Vec<CardsOfSlide>,
    column: usize,
    y: f32,
}

impl Packing {
    /// Titles that lead to another slide say where to, which takes room and may move cards to other slides: until no
    /// more of them do.
    fn all(
        source: &ReportSource<'_>,
        groups: &[Group<'_>],
        columns: usize,
        (top, bottom): (f32, f32),
    ) -> Vec<CardsOfSlide> {
        let mut leading = BTreeSet::new();
        loop {
            let mut packing =
                Self { columns, top, bottom, done: vec![CardsOfSlide::default()], column: 0, y: top };
            for group in groups {
                packing.group(source, group, &leading);
            }
            let before = leading.len();
            leading.extend(leading_on(source, &packing.done));
            if leading.len() == before {
                return packing.done;
            }
        }
    }

    fn group(&mut self, source: &ReportSource<'_>, group: &Group<'_>, leading: &BTreeSet<u32>) {
        let width = width(self.columns);
        let cards: Vec<_> = group
            .touchpoints
            .iter()
            .map(|judged| (judged.number, told(source, judged, leading.contains(&judged.number), width)))
            .collect();
        let height = |paragraphs: &[Paragraph]| {
            let text: f32 = paragraphs.iter().map(|it| it.height(width - INDENT - SlideCard::RIGHT)).sum();
            (text + 2.0 * ABOVE).max(LOWEST)
        };
        let head = head(&group.name, width);
        let head_height: f32 = head.iter().map(|it| it.height(width) + UNDER).sum();
        let whole = head_height + cards.iter().map(|(_, it)| height(it) + BELOW).sum::<f32>() - BELOW;
        if self.y > self.top && self.y + whole > self.bottom {
            self.next_column();
        }
        self.keep_together(&cards.iter().map(|(_, it)| height(it)).collect::<Vec<_>>(), head_height);
        for (place, (number, paragraphs)) in cards.into_iter().enumerate() {
            let height = height(&paragraphs).min(self.bottom - self.top - head_height);
            if place > 0 && self.y + height > self.bottom {
                self.next_column();
            }
            if place == 0 || self.y <= self.top {
                self.put_head(&head, head_height);
            }
            let rect = Rect::new(self.left(), self.y, width, height);
            let column = self.column;
            if let Some(slide) = self.done.last_mut() {
                slide.cards.push(PlacedCard { number, rect, column, indent: INDENT, paragraphs });
            }
            self.y += height + BELOW;
        }
    }

    /// A stage that one slide holds does not begin on the slide before.
    fn keep_together(&mut self, heights: &[f32], head: f32) {
        let room = self.bottom - self.top - head;
        let (mut columns, mut y) = (1, 0.0);
        for height in heights {
            if y > 0.0 && y + height > room {
                (columns, y) = (columns + 1, 0.0);
            }
            y += height + BELOW;
        }
        let is_begun = self.column > 0 || self.y > self.top;
        if is_begun && columns <= self.columns && self.column + columns > self.columns {
            self.next_slide();
        }
    }

    fn left(&self) -> f32 {
        MARGIN + self.column as f32 * (width(self.columns) + BETWEEN)
    }

    fn next_column(&mut self) {
        self.column += 1;
        self.y = self.top;
        if self.column == self.columns {
            self.next_slide();
        }
    }

    fn next_slide(&mut self) {
        self.done.push(CardsOfSlide::default());
        (self.column, self.y) = (0, self.top);
    }

    fn put_head(&mut self, head: &[Paragraph], height: f32) {
        if head.is_empty() {
            return;
        }
        let rect = Rect::new(self.left(), self.y, width(self.columns), height - UNDER);
        if let Some(slide) = self.done.last_mut() {
            slide.heads.push((rect, head.to_vec()));
        }
        self.y += height;
    }
}

/// The name of a stage; two lines of a long one.
fn head(name: &str, width: f32) -> Vec<Paragraph> {
    let text = font::wrap(name, SMALLEST, Weight::SemiBold, width, 2).join(" ");
    let head = Paragraph::new(text, SMALLEST).weight(Weight::SemiBold).role(Role::Muted);
    if head.text.is_empty() { Vec::new() } else { vec![head] }
}

/// What a card says: its title, what is to be known of its level, and where it leads on another slide.
fn told(source: &ReportSource<'_>, judged: &Judged, leads_on: bool, width: f32) -> Vec<Paragraph> {
    let Some(touchpoint) = source.touchpoint(judged) else { return Vec::new() };
    let title = source.words.touchpoint_title(&touchpoint.title);
    let room = width - INDENT - SlideCard::RIGHT;
    let whole = Paragraph::new(title.as_ref(), SMALLEST).weight(Weight::SemiBold);
    let lines = whole.lines(room).len();
    let text = font::wrap(&title, SMALLEST, Weight::SemiBold, room, MOST_LINES);
    let title = if lines > MOST_LINES { Paragraph { text: text.join(" "), ..whole } } else { whole };
    let note = |text: String| Paragraph::new(text, SMALLEST).role(Role::Muted);
    let known = match judged {
        Judged { as_if: true, .. } => Some("as-if"),
        Judged { assumed: true, .. } => Some("assumed"),
        _ => None,
    };
    let known = known.map(|name| note(source.words.text(name).into_owned()));
    let onwards = leads_on.then(|| note(source.onwards(touchpoint)));
    [Some(title), known, onwards].into_iter().flatten().collect()
}

/// The cards of which a connection leads to another slide, or has a word on it: an arrow has no room for one.
fn leading_on(source: &ReportSource<'_>, slides: &[CardsOfSlide]) -> BTreeSet<u32> {
    let mut slide_of = vec![0; source.insight.touchpoints.len() + 1];
    for (place, slide) in slides.iter().enumerate() {
        slide.cards.iter().for_each(|card| slide_of[card.number as usize] = place);
    }
    let threads = source.insight.reach.threads.iter();
    let leaves = threads.filter(|it| slide_of[it.from as usize] != slide_of[it.to as usize]);
    let labelled = source.journey.labels().filter(|(_, _, label)| !label.trim().is_empty());
    let labelled = labelled.filter_map(|(from, _, _)| source.insight.number_of(from));
    leaves.map(|thread| thread.from).chain(labelled).collect()
}
