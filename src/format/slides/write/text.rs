//! Writes the texts of slides as XML. Lines are wrapped by the program that opens them.

use std::fmt::Write as _;

use crate::{
    format::{
        escape::xml,
        slides::{
            deck::Deck,
            slide::{Paragraph, SMALLEST},
        },
    },
    picture::{Role, Weight},
};

use super::unit::{colour, emu, tag};

/// The way in which a frame holds its text.
#[derive(Clone, Copy)]
pub(super) struct Within {
    /// The distances from the edges to the text: left, top, right, bottom.
    pub insets: [f32; 4],
    /// `t` for the top, `ctr` for the middle.
    pub anchor: &'static str,
    pub wraps: bool,
    /// `l`, `ctr` or `r`.
    pub align: &'static str,
}

impl Within {
    /// Text from the top down, without insets.
    pub(super) const PLAIN: Self = Self { insets: [0.0; 4], anchor: "t", wraps: true, align: "l" };
}

/// Writes the text of a shape.
pub(super) fn body(paragraphs: &[Paragraph], within: Within, deck: &Deck) -> String {
    let [left, top, right, bottom] = within.insets.map(emu);
    let wrap = if within.wraps { "square" } else { "none" };
    format!(
        "<p:txBody><a:bodyPr wrap=\"{wrap}\" lIns=\"{left}\" tIns=\"{top}\" rIns=\"{right}\" bIns=\"{bottom}\" \
         anchor=\"{}\"><a:noAutofit/></a:bodyPr><a:lstStyle/>{}</p:txBody>",
        within.anchor,
        self::paragraphs(paragraphs, within.align, deck)
    )
}

/// Writes the text of a cell.
pub(super) fn cell(paragraph: &Paragraph, deck: &Deck) -> String {
    let text = paragraphs(std::slice::from_ref(paragraph), "l", deck);
    format!("<a:txBody><a:bodyPr/><a:lstStyle/>{text}</a:txBody>")
}

/// Writes paragraphs. The first begins at the top of its frame, whatever its space above.
fn paragraphs(paragraphs: &[Paragraph], align: &str, deck: &Deck) -> String {
    let mut out = String::new();
    for (place, paragraph) in paragraphs.iter().enumerate() {
        let above = if place == 0 { 0.0 } else { paragraph.above };
        // Writing into a String does not fail.
        let _ = write!(out, "<a:p><a:pPr{} algn=\"{align}\">", hanging(paragraph));
        let _ = write!(out, "<a:spcBef><a:spcPts val=\"{}\"/></a:spcBef><a:buNone/>", hundredths(above));
        if !paragraph.mark.is_empty() {
            let _ =
                write!(out, "<a:tabLst><a:tab pos=\"{}\" algn=\"l\"/></a:tabLst>", emu(paragraph.hanging()));
        }
        out += "</a:pPr>";
        runs(&mut out, paragraph, deck);
        out += "</a:p>";
    }
    out
}

fn hanging(paragraph: &Paragraph) -> String {
    match paragraph.mark.as_str() {
        "" => " marL=\"0\" indent=\"0\"".to_owned(),
        _ => format!(" marL=\"{0}\" indent=\"-{0}\"", emu(paragraph.hanging())),
    }
}

/// Writes the lines of a paragraph; its mark is followed by a tab.
fn runs(out: &mut String, paragraph: &Paragraph, deck: &Deck) {
    let looks = |name: &str| looks(name, (paragraph.size, paragraph.weight, paragraph.role), deck);
    let mut mark = match paragraph.mark.as_str() {
        "" => String::new(),
        mark => format!("{}\t", xml(mark)),
    };
    for (place, line) in paragraph.text.lines().enumerate() {
        if place > 0 {
            let _ = write!(out, "<a:br>{}</a:br>", looks("rPr"));
        }
        let _ =
            write!(out, "<a:r>{}<a:t>{}{}</a:t></a:r>", looks("rPr"), std::mem::take(&mut mark), xml(line));
    }
    if paragraph.text.is_empty() {
        *out += &looks("endParaRPr");
    }
}

fn looks(name: &str, (size, weight, role): (f32, Weight, Role), deck: &Deck) -> String {
    let bold = u8::from(weight == Weight::SemiBold);
    format!(
        "<a:{name} lang=\"{}\" sz=\"{}\" b=\"{bold}\" dirty=\"0\"><a:solidFill><a:srgbClr val=\"{}\"/>\
         </a:solidFill><a:latin typeface=\"+mn-lt\"/></a:{name}>",
        tag(deck.lang),
        hundredths(size.max(SMALLEST)),
        colour(deck.theme, role)
    )
}

fn hundredths(points: f32) -> i64 {
    (f64::from(points) * 100.0).round() as i64
}
