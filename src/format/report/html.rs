//! Writes a report as one HTML page: without a script, with nothing to load, its typeface embedded, and readable
//! without colours. It is well-formed XML too, so that a test can check it.

use std::fmt::{Arguments, Write as _};

use crate::{
    format::{base64::base64, escape::xml, svg::drawing, typeface::Typeface},
    picture::{Letterhead, Pos, Sheet, Theme, Weight},
};

use super::{
    Report,
    block::{Block, Cell, ReportItem, ReportTable},
    style::{class, style},
};

/// The content security policy of the page: it may do nothing but show itself, whatever the map contains.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:";

/// The greatest width of a map, in canvas units, that is shrunk to the page and can still be read; a wider one is
/// scrolled.
const WIDEST_WHOLE: f32 = 1800.0;

/// The largest size of the logo, in pixels.
const LOGO: (f32, f32) = (200.0, 64.0);

/// Characters that are shown though they are not in the text: the hyphens of a browser that breaks a word, and what
/// the page writes as an entity.
const UNWRITTEN: &str = "-\u{2010}'";

/// Writes a report as one page of HTML.
pub fn html(report: &Report) -> String {
    let mut body = Html { text: String::new(), theme: report.theme };
    report.blocks.iter().for_each(|block| body.block(block));
    let mut out = Html { text: String::new(), theme: report.theme };
    let title = xml(&report.title);
    let line = xml(&report.letterhead.line);
    let style = typeface(report, &[&title, &line, &body.text]).css() + &style(report.theme);
    out.line(format_args!("<!DOCTYPE html>\n<html lang=\"{}\">\n<head>", report.lang.code()));
    out.line(format_args!("<meta charset=\"utf-8\"/>"));
    out.line(format_args!("<meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\"/>"));
    out.line(format_args!("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>"));
    out.line(format_args!("<title>{title}</title>\n<style>\n{style}</style>\n</head>"));
    out.line(format_args!("<body>\n<main>"));
    out.letterhead(&report.letterhead);
    out.line(format_args!("<h1>{title}</h1>"));
    out.line(format_args!("{}</main>\n</body>\n</html>", body.text));
    out.text
}

/// Returns the typeface for a page. Each weight gets the characters that pictures use in it; both weights of the
/// page get all its characters, tags included.
fn typeface(report: &Report, page: &[&str]) -> Typeface {
    let mut typeface = Typeface::default();
    for block in &report.blocks {
        match block {
            Block::Picture(sheet, _) => typeface.add_all(sheet),
            Block::Curve(curve, ..) => typeface.add_all(&curve.on_screen),
            _ => {}
        }
    }
    for weight in [Weight::Regular, Weight::SemiBold] {
        page.iter().chain(&[UNWRITTEN]).for_each(|text| typeface.add(weight, text));
    }
    typeface
}

struct Html {
    text: String,
    theme: Theme,
}

impl Html {
    fn line(&mut self, line: Arguments<'_>) {
        // Writing into a String does not fail.
        let _ = writeln!(self.text, "{line}");
    }

    /// Writes the user's own line and logo; the date is below the title.
    fn letterhead(&mut self, Letterhead { line, logo, .. }: &Letterhead) {
        let logo = logo.as_ref().map(|logo| {
            let rect = logo.placed(Pos::default(), LOGO);
            let (width, height) = (rect.width().round(), rect.height().round());
            let (kind, bytes) = (logo.kind.media_type(), base64(&logo.bytes));
            format!(
                "<img src=\"data:{kind};base64,{bytes}\" width=\"{width}\" height=\"{height}\" alt=\"\"/>"
            )
        });
        if logo.is_some() || !line.is_empty() {
            let (line, logo) = (xml(line), logo.unwrap_or_default());
            self.line(format_args!("<header><p>{line}</p>{logo}</header>"));
        }
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Heading(level, text) => self.line(format_args!("<h{level}>{}</h{level}>", xml(text))),
            Block::Verdict(level, text) => {
                self.line(format_args!("<p class=\"verdict {}\">{}</p>", class(*level), xml(text)));
            }
            Block::Text(text) => paragraphs(text).for_each(|text| self.line(format_args!("<p>{text}</p>"))),
            Block::Picture(sheet, says) => self.picture(sheet, says, "map"),
            Block::Curve(curve, says, _) => self.picture(&curve.on_screen, says, "curve"),
            Block::List(items) => self.list(items),
            Block::Table(table) => self.table(table),
        }
    }

    fn picture(&mut self, sheet: &Sheet, says: &str, class: &str) {
        let says = xml(says);
        let svg = drawing(sheet, self.theme);
        let drawing = svg.strip_prefix("<svg ").unwrap_or(&svg).trim_end();
        // A scrolled figure must be reachable by keyboard, and so needs a name.
        let figure = if sheet.width <= WIDEST_WHOLE {
            format!("<figure class=\"{class}\">")
        } else {
            format!("<figure class=\"{class} wide\" role=\"group\" tabindex=\"0\" aria-label=\"{says}\">")
        };
        self.line(format_args!("{figure}\n<svg aria-label=\"{says}\" {drawing}\n</figure>"));
    }

    fn list(&mut self, items: &[ReportItem]) {
        self.line(format_args!("<ul>"));
        for ReportItem { number, text, note, folded } in items {
            let number = number.map(|number| format!("<b>{number}</b> ")).unwrap_or_default();
            let text = xml(text);
            if folded.is_empty() {
                let note: Vec<_> = paragraphs(note).map(|text| format!("<p>{text}</p>")).collect();
                self.line(format_args!("<li>{number}{text}{}</li>", note.concat()));
            } else {
                self.line(format_args!("<li><details><summary>{number}{text}</summary>"));
                self.list(folded);
                self.line(format_args!("</details></li>"));
            }
        }
        self.line(format_args!("</ul>"));
    }

    fn table(&mut self, table: &ReportTable) {
        self.line(format_args!("<table>\n<caption>{}</caption>", xml(&table.says)));
        let column = |place: usize| match table.rows.first().and_then(|row| row.get(place)) {
            Some(Cell::Number(_)) => " class=\"number\"",
            Some(Cell::Name(_)) => " class=\"name\"",
            Some(Cell::Level(..)) => " class=\"rating\"",
            _ => "",
        };
        let head = |(place, head): (usize, &String)| {
            format!("<th scope=\"col\"{}>{}</th>", column(place), xml(head))
        };
        let heads: String = table.heads.iter().enumerate().map(head).collect();
        self.line(format_args!("<thead><tr>{heads}</tr></thead>\n<tbody>"));
        for row in &table.rows {
            let cells: String = row.iter().map(cell).collect();
            self.line(format_args!("<tr>{cells}</tr>"));
        }
        self.line(format_args!("</tbody>\n</table>"));
    }
}

fn cell(cell: &Cell) -> String {
    match cell {
        Cell::Number(number) => format!("<td class=\"number\">{number}</td>"),
        Cell::Name(text) => format!("<th scope=\"row\">{}</th>", xml(text)),
        Cell::Text(text) => format!("<td>{}</td>", xml(text)),
        Cell::Level(level, text) => {
            format!("<td><span class=\"level {}\">{}</span></td>", class(*level), xml(text))
        }
    }
}

/// Returns the paragraphs of a text. An empty line ends a paragraph; other line breaks are kept.
fn paragraphs(text: &str) -> impl Iterator<Item = String> {
    let lines: Vec<_> = text.lines().map(|line| xml(line.trim())).collect();
    let paragraphs: Vec<_> = lines.split(String::is_empty).map(|lines| lines.join("<br/>")).collect();
    paragraphs.into_iter().filter(|paragraph| !paragraph.is_empty())
}
