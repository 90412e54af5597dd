//! Writes a report as one Markdown file, with tables as GitHub has them. Pictures are in the last lines, so that
//! the text before them can be read as it stands.

use std::fmt::Write as _;

use crate::{
    format::{base64::base64, escape::markdown as escaped, svg::svg},
    picture::Logo,
};

use super::{
    Report,
    block::{Block, Cell, ReportItem, ReportTable},
};

/// The names of the pictures in the text, in their order.
const PICTURES: [&str; 2] = ["polku-map", "polku-ladder"];
const LOGO: &str = "polku-logo";

/// Writes a report as Markdown.
pub fn markdown(report: &Report) -> String {
    let line = escaped(&report.letterhead.line);
    let line = if line.is_empty() { line } else { line + "\n\n" };
    let mut pictures = String::new();
    let mut mark = String::new();
    if let Some(Logo { kind, bytes, .. }) = &report.letterhead.logo {
        let _ = writeln!(pictures, "\n[{LOGO}]: data:{};base64,{}", kind.media_type(), base64(bytes));
        mark = format!("![][{LOGO}]\n\n");
    }
    let mut out = format!("{mark}{line}# {}\n", escaped(&report.title));
    let mut names = PICTURES.iter();
    for block in &report.blocks {
        out.push('\n');
        if let Block::Picture(sheet, says) = block {
            let (svg, name) = (svg(sheet, report.theme), names.next().unwrap_or(&PICTURES[0]));
            let _ = writeln!(out, "![{}][{name}]", escaped(says));
            let _ = writeln!(pictures, "\n[{name}]: data:image/svg+xml;base64,{}", base64(svg.as_bytes()));
        } else {
            write(&mut out, block);
        }
    }
    out + &pictures
}

/// Writes a block other than a picture. Writing into a String does not fail.
fn write(out: &mut String, block: &Block) {
    let _ = match block {
        Block::Heading(level, text) => {
            writeln!(out, "{} {}", "#".repeat(usize::from(*level)), escaped(text))
        }
        Block::Verdict(_, text) => writeln!(out, "**{}**", escaped(text)),
        Block::Text(text) => writeln!(out, "{}", lines(text)),
        // The caller writes pictures, since their names depend on those before.
        Block::Picture(..) => return,
        Block::List(items) => items.iter().try_for_each(|item| writeln!(out, "- {}", listed(item))),
        Block::Table(table) | Block::Curve(_, _, table) => return write_table(out, table),
    };
}

/// Returns a text with its line breaks; an empty line ends a paragraph.
fn lines(text: &str) -> String {
    let mut out = String::new();
    let mut is_paragraph = true;
    for line in text.lines().map(escaped) {
        match (line.is_empty(), is_paragraph) {
            (true, _) => is_paragraph = true,
            (false, true) => {
                let gap = if out.is_empty() { "" } else { "\n\n" };
                let _ = write!(out, "{gap}{line}");
                is_paragraph = false;
            }
            (false, false) => {
                let _ = write!(out, "\\\n{line}");
            }
        }
    }
    out
}

/// Returns an item on its lines. Of folded items only the numbers follow, since the sentence is already there.
fn listed(item: &ReportItem) -> String {
    let text = escaped(&item.text);
    let text = item.number.map_or(text.clone(), |number| format!("**{number}** {text}"));
    let numbers: Vec<_> = item.folded.iter().filter_map(|item| item.number).collect();
    if !numbers.is_empty() {
        return format!("{text}\n  - **{}**", super::block::listed(&numbers));
    }
    let note = lines(&item.note);
    if note.is_empty() {
        return text;
    }
    // The indentation makes the lines of a note belong to their item.
    let note: Vec<_> = note.lines().map(|line| format!("  {line}").trim_end().to_owned()).collect();
    format!("{text}\n\n{}", note.join("\n"))
}

fn write_table(out: &mut String, table: &ReportTable) {
    let _ = writeln!(out, "{}\n", escaped(&table.says));
    let heads: Vec<_> = table.heads.iter().map(|head| escaped(head)).collect();
    let is_number = |column: usize| {
        table.rows.first().is_some_and(|row| matches!(row.get(column), Some(Cell::Number(_))))
    };
    let rules: Vec<_> =
        (0..heads.len()).map(|column| if is_number(column) { "---:" } else { "---" }).collect();
    let _ = writeln!(out, "| {} |\n| {} |", heads.join(" | "), rules.join(" | "));
    for row in &table.rows {
        let cells: Vec<_> = row.iter().map(cell).collect();
        let _ = writeln!(out, "| {} |", cells.join(" | "));
    }
}

fn cell(cell: &Cell) -> String {
    match cell {
        Cell::Number(number) => number.to_string(),
        Cell::Name(text) | Cell::Text(text) | Cell::Level(_, text) => escaped(text),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_stay_lines_and_none_becomes_markup() {
        assert_eq!(lines("one\n# two\n\n\n- three\n   \n"), "one\\\n\\# two\n\n\\- three");
        assert_eq!(lines(""), "");
    }

    #[test]
    fn a_note_keeps_its_lines_and_belongs_to_its_item() {
        let note = "First.\n\nSecond:\n- waited 9 min\n".to_owned();
        let item = ReportItem { note, ..ReportItem::new(Some(7), "Queue".to_owned()) };
        assert_eq!(listed(&item), "**7** Queue\n\n  First.\n\n  Second:\\\n  \\- waited 9 min");
        assert_eq!(listed(&ReportItem::new(None, "Queue".to_owned())), "Queue");
    }

    #[test]
    fn a_bar_in_a_cell_stays_in_its_cell() {
        let table = ReportTable {
            says: "Breaks".into(),
            heads: vec!["No.".into(), "A|B".into()],
            rows: vec![vec![Cell::Number(4), Cell::Name("a | b\nc".into())]],
        };
        let mut out = String::new();
        write_table(&mut out, &table);
        assert_eq!(out, "Breaks\n\n| No. | A\\|B |\n| ---: | --- |\n| 4 | a \\| b c |\n");
    }
}
