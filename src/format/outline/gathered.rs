//! What an outline says, row by row: its title, its stages in the order in which they are first named, and
//! the touchpoints of each.

use std::collections::{HashMap, HashSet};

use super::{
    Cells, OutlineError, Remark,
    header::{Header, HeaderColumn},
    line::{OutlineLine, TouchpointLine},
    rows::{OutlineRow, rows},
};
use crate::{
    format::map::{MOST_LISTED, MOST_TOUCHPOINTS},
    journey::name_key,
};

/// The stages in the order in which they are first named; before them those without a stage.
#[derive(Default)]
pub(super) struct Outline {
    pub title: Option<String>,
    /// Touchpoints without a stage that come before the title.
    before_title: usize,
    pub stages: Vec<String>,
    /// One list more than stages: the first is of no stage.
    pub touchpoints: Vec<Vec<TouchpointLine>>,
    /// The names of actors, in the order in which they first come.
    pub actors: Vec<String>,
    pub remarks: Vec<Remark>,
    /// Where a stage's touchpoints are, and which actors are named, by what their names have in common.
    places: HashMap<String, usize>,
    named: HashSet<String>,
    count: usize,
}

impl Outline {
    pub(super) fn read(text: &str, cells: Cells) -> Result<Self, OutlineError> {
        let (separator, text) = cells.separator(text);
        let rows = rows(text, separator);
        let in_list = in_list(&rows);
        let mut outline = Self { touchpoints: vec![Vec::new()], ..Self::default() };
        let (mut header, mut is_first, mut here) = (None, true, 0);
        for (row, is_in_list) in rows.iter().zip(in_list) {
            if let Some(found) = Header::of(&row.of_table(), is_first) {
                let unknown = found
                    .others()
                    .map(|word| Remark::UnknownColumn { line: row.line, text: word.to_owned() });
                outline.remarks.extend(unknown);
                header = Some(found);
                is_first = false;
                continue;
            }
            let line = match (OutlineLine::heading(row)?, &header) {
                (Some(heading), _) => heading,
                (None, Some(header)) if is_of_table(row, header) => {
                    OutlineLine::of_table(row, header, &mut outline.remarks)?
                }
                (None, _) => OutlineLine::of_list(row, is_in_list)?,
            };
            is_first &= !matches!(line, OutlineLine::Touchpoint(_));
            here = outline.take(line, row.line, here)?;
        }
        Ok(outline)
    }

    /// What a line says, of the stage `here` where it names no other; the stage that goes on from there.
    fn take(&mut self, said: OutlineLine, line: usize, mut here: usize) -> Result<usize, OutlineError> {
        match said {
            OutlineLine::Blank => {}
            OutlineLine::Title(title) if self.title.is_none() => {
                self.title = Some(title);
                self.before_title = self.touchpoints[0].len();
            }
            OutlineLine::Title(name) | OutlineLine::Stage(name) => here = self.stage(name, line)?,
            OutlineLine::Touchpoint(_) if self.count == MOST_TOUCHPOINTS => {
                return Err(OutlineError::TooManyTouchpoints { line, most: MOST_TOUCHPOINTS });
            }
            OutlineLine::Touchpoint(told) => {
                if let Some(name) = &told.stage {
                    here = self.stage(name.clone(), line)?;
                }
                for name in &told.actors {
                    self.actor(name, line)?;
                }
                self.count += 1;
                self.touchpoints[here].push(told);
            }
        }
        Ok(here)
    }

    /// The place of a stage among the touchpoints; a name met before is the stage it named.
    fn stage(&mut self, name: String, line: usize) -> Result<usize, OutlineError> {
        let key = name_key(&name);
        if let Some(&place) = self.places.get(&key) {
            return Ok(place);
        }
        if self.stages.len() == MOST_LISTED {
            return Err(OutlineError::TooManyStages { line, most: MOST_LISTED });
        }
        self.stages.push(name);
        self.touchpoints.push(Vec::new());
        self.places.insert(key, self.stages.len());
        Ok(self.stages.len())
    }

    fn has_stage(&self, name: &str) -> bool {
        self.places.contains_key(&name_key(name))
    }

    fn actor(&mut self, name: &str, line: usize) -> Result<(), OutlineError> {
        let key = name_key(name);
        if self.named.contains(&key) {
            return Ok(());
        }
        if self.actors.len() == MOST_LISTED {
            return Err(OutlineError::TooManyActors { line, most: MOST_LISTED });
        }
        self.named.insert(key);
        self.actors.push(name.to_owned());
        Ok(())
    }

    /// Where touchpoints follow the title, and no stage is called so already.
    pub(super) fn make_title_a_stage(&mut self) {
        let below = self.touchpoints[0].split_off(self.before_title);
        match self.title.take().filter(|title| !below.is_empty() && !self.has_stage(title)) {
            Some(title) => {
                self.stages.insert(0, title);
                self.touchpoints.insert(1, below);
            }
            None => self.touchpoints[0].extend(below),
        }
    }
}

/// For each row whether one beside it, blank lines and headings aside, begins with a list mark.
fn in_list(rows: &[OutlineRow<'_>]) -> Vec<bool> {
    let mut is_in = vec![false; rows.len()];
    let mut before: Option<usize> = None;
    let is_line = |row: &&OutlineRow<'_>| row.kind.is_some() || !row.is_blank_or_heading();
    for (place, row) in rows.iter().enumerate().filter(|(_, row)| is_line(row)) {
        if let Some(before) = before {
            is_in[place] |= rows[before].kind.is_some();
            is_in[before] |= row.kind.is_some();
        }
        before = Some(place);
    }
    is_in
}

/// A line of a list may follow a table: one without a further cell, or whose mark alone stands where the title
/// would; in any other column a mark is what its cell says.
fn is_of_table(row: &OutlineRow<'_>, header: &Header) -> bool {
    let cells = row.of_table();
    let marks = cells[..row.led()].iter().enumerate().filter(|(_, cell)| !cell.is_empty());
    let marked: Vec<_> = marks.map(|(place, _)| header.at(place).0).collect();
    cells.len() > 1 && marked != [HeaderColumn::Title]
}
