//! The input of every part of a report, and its facts in words, the same for each part.

use crate::{
    insight::{Finding, FindingLine, Insight, Judged, Meaning},
    journey::{Journey, Touchpoint, TouchpointId},
    picture::Letterhead,
    words::Words,
};

use super::block::{Block, Cell, ReportItem, ReportTable};

/// The input of a report or another page. `insight` and `meaning` are those of `journey`.
#[derive(Clone, Copy)]
pub struct ReportSource<'a> {
    pub journey: &'a Journey,
    pub insight: &'a Insight,
    pub meaning: &'a Meaning,
    pub words: &'a Words,
    pub letterhead: &'a Letterhead,
}

impl ReportSource<'_> {
    pub(super) fn heading(&self, name: &str) -> Block {
        Block::Heading(2, self.words.text(name).into_owned())
    }

    /// Returns blocks below a heading; nothing if there are none.
    pub(super) fn under(&self, name: &str, mut blocks: Vec<Block>) -> Vec<Block> {
        if !blocks.is_empty() {
            blocks.insert(0, self.heading(name));
        }
        blocks
    }

    pub(super) fn text(&self, name: &str) -> Block {
        Block::Text(self.words.text(name).into_owned())
    }

    pub(super) fn table(&self, says: &str, heads: &[&str], rows: Vec<Vec<Cell>>) -> Block {
        let text = |name: &str| self.words.text(name).into_owned();
        Block::Table(ReportTable {
            says: text(says),
            heads: heads.iter().map(|name| text(name)).collect(),
            rows,
        })
    }

    pub(in crate::format) fn touchpoint(&self, judged: &Judged) -> Option<&Touchpoint> {
        self.journey.touchpoint(&judged.id)
    }

    pub(super) fn title(&self, touchpoint: &Touchpoint) -> String {
        self.words.touchpoint_title(&touchpoint.title).into_owned()
    }

    /// Returns the first cells of a row about a touchpoint: its number and title, both empty if it is gone.
    pub(super) fn lead(&self, id: Option<&TouchpointId>) -> [Cell; 2] {
        let touchpoint = id.and_then(|id| self.journey.touchpoint(id));
        let number = id.and_then(|id| self.insight.number_of(id));
        let number = number.map_or_else(|| Cell::Text(String::new()), Cell::Number);
        [number, Cell::Name(touchpoint.map_or_else(String::new, |it| self.title(it)))]
    }

    /// Returns the name of a touchpoint's stage; empty if it has none.
    pub(in crate::format) fn stage(&self, touchpoint: &Touchpoint) -> String {
        let stage = touchpoint.stage.as_ref().and_then(|id| self.journey.stage(id));
        stage.map_or_else(String::new, |stage| stage.name.clone())
    }

    /// Returns the connections from a touchpoint as text, with their labels: "by phone → 7, → 8".
    pub(in crate::format) fn onwards(&self, touchpoint: &Touchpoint) -> String {
        let said = |(number, label): (u32, String)| format!("{label} → {number}").trim_start().to_owned();
        self.ways(touchpoint).into_iter().map(said).collect::<Vec<_>>().join(", ")
    }

    /// Returns the connections from a touchpoint: the number of the touchpoint that each leads to, in ascending
    /// order, and its label.
    pub(in crate::format) fn ways(&self, touchpoint: &Touchpoint) -> Vec<(u32, String)> {
        let way = |to| {
            let transition = self.journey.transition(&touchpoint.id, to)?;
            Some((self.insight.number_of(to)?, transition.label_on_one_line()))
        };
        let mut ways: Vec<_> = self.journey.after(&touchpoint.id).into_iter().filter_map(way).collect();
        ways.sort_unstable();
        ways
    }

    pub(super) fn channels(&self, touchpoint: &Touchpoint) -> String {
        let names: Vec<_> = touchpoint.channels.iter().map(|it| self.words.channel(it)).collect();
        names.join(", ")
    }

    /// Returns the names of a touchpoint's actors, or words for "no actor", since that is a finding.
    pub(in crate::format) fn actors(&self, touchpoint: &Touchpoint) -> String {
        let actors = self.journey.actors().iter().filter(|actor| touchpoint.actors.contains(&actor.id));
        let names: Vec<_> = actors.map(|actor| actor.name.as_str()).collect();
        if names.is_empty() { self.words.text("no-actor").into_owned() } else { names.join(", ") }
    }

    /// Returns a touchpoint's level, with whether it is assumed (R4) and the answers if there are several (R5).
    pub(super) fn level(&self, judged: &Judged) -> Cell {
        let assumed = judged.assumed.then(|| self.words.text("assumed").into_owned());
        let more: Vec<_> = assumed.into_iter().chain(self.words.several_answers(judged)).collect();
        let level = self.words.level(judged.level);
        let text =
            if more.is_empty() { level.into_owned() } else { format!("{level} ({})", more.join("; ")) };
        Cell::Level(judged.level, text)
    }

    pub(super) fn line(&self, line: FindingLine<'_>) -> ReportItem {
        match line {
            FindingLine::One(finding) => self.item(finding),
            FindingLine::Folded(same, of) => ReportItem {
                folded: same.iter().map(|finding| self.item(finding)).collect(),
                ..ReportItem::new(None, self.words.folded(&same[0].what, same.len(), of))
            },
        }
    }

    fn item(&self, finding: &Finding) -> ReportItem {
        let text = self.words.finding_sentence(finding, self.insight, &self.meaning.gap, self.journey);
        ReportItem::new(finding.number, text)
    }
}
