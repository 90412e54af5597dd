//! Gathers an outline row by row: its title, its stages in the order in which they are first named, and the
//! touchpoints of each.

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

/// The content of an outline: its stages in the order in which they are first named, and their touchpoints.
#[derive(Default)]
pub(super) struct Outline {
    pub title: Option<String>,
    /// The number of touchpoints without a stage that come before the title.
    before_title: usize,
    pub stages: Vec<String>,
    /// The touchpoints of each stage, after a first list of those without a stage.
    pub touchpoints: Vec<Vec<TouchpointLine>>,
    /// The names of actors, in the order in which they are first named.
    pub actors: Vec<String>,
    pub remarks: Vec<Remark>,
    /// The index of each stage in `touchpoints`, by its name without regard to case and spaces. The actors in
    /// `named` are keyed the same way.
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
                outline.remarks.extend(unknown_columns(&found, row.line));
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

    /// Takes a line into the outline. `here` is the stage of a line that names no other; returns the stage for the
    /// next line.
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

    /// Returns the index of a stage in `touchpoints`, and adds the stage if its name is new.
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

    /// Removes the title. If touchpoints directly follow it and no stage has its name, it becomes their stage.
    pub(super) fn place_title(&mut self) {
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

fn unknown_columns(header: &Header, line: usize) -> impl Iterator<Item = Remark> {
    header.others().map(move |word| Remark::UnknownColumn { line, text: word.to_owned() })
}

/// Returns, for each row, whether the row before or after it begins with a list mark; blank lines and headings are
/// skipped.
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

/// Returns whether a row belongs to the table above it. A line of a list may follow a table: it has a single cell,
/// or a list mark in the column of titles alone. In any other column a mark is the cell's content.
fn is_of_table(row: &OutlineRow<'_>, header: &Header) -> bool {
    let cells = row.of_table();
    let marks = cells[..row.led()].iter().enumerate().filter(|(_, cell)| !cell.is_empty());
    let marked: Vec<_> = marks.map(|(place, _)| header.at(place).0).collect();
    cells.len() > 1 && marked != [HeaderColumn::Title]
}
