//! The text of a card of the map: its title, how its level is known, and where it leads. Each is cut to the lines
//! that a card has room for; a longer text is told in full after the map.

use crate::{
    format::report::ReportSource,
    insight::Judged,
    picture::{Role, Weight},
};

use super::{
    slide::{Paragraph, SMALLEST, SlideCard},
    told,
};

/// The distance from the left edge of a card to its text, and the space above and below the text.
pub(super) const INDENT: f32 = 48.0;
const ABOVE: f32 = 8.0;
/// The smallest height of a card, with room for its mark and its number.
const LOWEST: f32 = 70.0;
/// The largest number of lines of a title, and of where the touchpoint leads.
const TITLE_LINES: usize = 5;
const WAYS_LINES: usize = 3;

/// The texts about a touchpoint, whatever the width of its card.
pub(super) struct CardSaid {
    pub title: String,
    known: Option<String>,
    /// The touchpoints that it leads to, with the labels of the connections; `numbers` has them by number alone.
    pub ways: String,
    numbers: Vec<String>,
}

/// The text of a card of a given width.
#[derive(Clone)]
pub(super) struct CardText {
    pub paragraphs: Vec<Paragraph>,
    /// The height of the card.
    pub height: f32,
    /// Whether its title is cut; `are_ways_cut` says the same of where it leads.
    pub is_title_cut: bool,
    pub are_ways_cut: bool,
}

impl CardSaid {
    pub(super) fn of(source: &ReportSource<'_>, judged: &Judged) -> Self {
        let touchpoint = source.touchpoint(judged);
        let title = touchpoint.map(|it| told::title(source, it));
        let known = told::known(source, judged);
        let ways = touchpoint.map(|it| source.ways(it)).unwrap_or_default();
        let numbers = ways.iter().map(|(number, _)| format!("→ {number}")).collect();
        let ways = touchpoint.map(|it| source.onwards(it)).unwrap_or_default();
        Self { title: title.unwrap_or_default(), known, ways, numbers }
    }

    /// Returns the text of a card of this width, with where it leads if `leads_on`.
    pub(super) fn text(&self, width: f32, leads_on: bool) -> CardText {
        let width = width - INDENT - SlideCard::RIGHT;
        let title = Paragraph::new(&self.title, SMALLEST).weight(Weight::SemiBold);
        let whole = note(&self.ways);
        let leads_on = leads_on && !self.ways.is_empty();
        let is_title_cut = !title.fits(width, TITLE_LINES);
        let are_ways_cut = leads_on && !whole.fits(width, WAYS_LINES);
        let ways = if are_ways_cut { self.numbers(width) } else { whole };
        let known = self.known.as_deref().map(note);
        let all = [Some(title.cut(width, TITLE_LINES)), known, leads_on.then_some(ways)];
        let paragraphs: Vec<_> = all.into_iter().flatten().collect();
        let text: f32 = paragraphs.iter().map(|it| it.height(width)).sum();
        CardText { paragraphs, height: (text + 2.0 * ABOVE).max(LOWEST), is_title_cut, are_ways_cut }
    }

    /// Returns where it leads by number alone, as many as fit.
    fn numbers(&self, width: f32) -> Paragraph {
        let whole = note(&self.numbers.join(", "));
        if whole.fits(width, WAYS_LINES) {
            return whole;
        }
        let said = |count: usize| note(&format!("{}, …", self.numbers[..count].join(", ")));
        let fitting = (1..self.numbers.len()).map(said).take_while(|it| it.fits(width, WAYS_LINES));
        fitting.last().unwrap_or(whole)
    }
}

fn note(text: &str) -> Paragraph {
    Paragraph::new(text, SMALLEST).role(Role::Muted)
}
