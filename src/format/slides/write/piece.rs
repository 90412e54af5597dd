//! Writes the pieces of a picture as shapes of a slide, which can be taken apart, coloured and moved there.

use std::fmt::Write as _;

use crate::{
    format::{
        escape::xml,
        slides::{deck::Deck, sheet::text_frame, slide::Paragraph},
    },
    picture::{Anchor, Pen, Piece, Pos, Rect, Role},
};

use super::{
    text::{self, Within},
    unit::{colour, emu},
};

/// The id by which a slide links to its logo.
const LOGO: &str = "rId2";

/// Writes a piece as a shape with this id.
pub(super) fn shape(piece: &Piece, id: u32, deck: &Deck) -> String {
    match piece {
        Piece::Rect { rect, radius, fill, line } => {
            filled(id, *rect, &rounded(*rect, *radius), *fill, *line, deck)
        }
        Piece::Circle { centre, radius, fill, line } => {
            let rect = Rect { min: *centre, max: *centre }.grown(*radius);
            filled(id, rect, &preset("ellipse"), *fill, *line, deck)
        }
        Piece::Polygon { points, fill, line } => {
            let rect = around(points);
            filled(id, rect, &drawn(points, rect, true), *fill, *line, deck)
        }
        Piece::Path { points, line } => path(id, points, *line, deck),
        Piece::Image { rect, .. } => image(id, *rect, deck),
        Piece::Text { at, text, size, weight, role, anchor } => {
            let rect = text_frame(*at, text, *size, *weight, *anchor);
            let paragraph = Paragraph::new(text, *size).weight(*weight).role(*role);
            written(id, rect, &paragraph, *anchor, deck)
        }
    }
}

fn path(id: u32, points: &[Pos], pen: Pen, deck: &Deck) -> String {
    if let [from, to] = points[..] {
        return straight(id, [from, to], pen, deck);
    }
    let rect = around(points);
    filled(id, rect, &drawn(points, rect, false), None, Some(pen), deck)
}

/// Writes a line of text that no frame wraps.
fn written(id: u32, rect: Rect, paragraph: &Paragraph, anchor: Anchor, deck: &Deck) -> String {
    let align = match anchor {
        Anchor::Start => "l",
        Anchor::Middle => "ctr",
        Anchor::End => "r",
    };
    let within = Within { wraps: false, align, ..Within::PLAIN };
    format!(
        "<p:sp><p:nvSpPr>{}<p:cNvSpPr txBox=\"1\"/><p:nvPr/></p:nvSpPr><p:spPr>{}{}<a:noFill/></p:spPr>{}</p:sp>",
        named(id, "slide-text", "", deck),
        place(rect),
        preset("rect"),
        text::body(std::slice::from_ref(paragraph), within, deck)
    )
}

/// Writes the user's logo, whose file is a part of the archive.
fn image(id: u32, rect: Rect, deck: &Deck) -> String {
    format!(
        "<p:pic><p:nvPicPr>{}<p:cNvPicPr><a:picLocks noChangeAspect=\"1\"/></p:cNvPicPr><p:nvPr/></p:nvPicPr>\
         <p:blipFill><a:blip r:embed=\"{LOGO}\"/><a:stretch><a:fillRect/></a:stretch></p:blipFill><p:spPr>{}{}\
         </p:spPr></p:pic>",
        named(id, "slide-logo", "", deck),
        place(rect),
        preset("rect")
    )
}

/// Writes the properties of a shape, named by its kind in the language of the slides; `says` describes it for those
/// who do not see it.
pub(super) fn named(id: u32, kind: &str, says: &str, deck: &Deck) -> String {
    called(id, &format!("{} {id}", deck.lang.words().text(kind)), says)
}

/// Writes the properties of a shape with a name of its own.
pub(super) fn called(id: u32, name: &str, says: &str) -> String {
    let says = xml(says);
    let says = if says.is_empty() { says } else { format!(" descr=\"{says}\"") };
    format!("<p:cNvPr id=\"{id}\" name=\"{}\"{says}/>", xml(name))
}

pub(super) fn place(rect: Rect) -> String {
    format!("<a:xfrm>{}</a:xfrm>", corners(rect))
}

pub(super) fn corners(rect: Rect) -> String {
    let (x, y) = (emu(rect.min.x), emu(rect.min.y));
    let (wide, high) = (emu(rect.max.x) - x, emu(rect.max.y) - y);
    format!("<a:off x=\"{x}\" y=\"{y}\"/><a:ext cx=\"{wide}\" cy=\"{high}\"/>")
}

pub(super) fn rounded(rect: Rect, radius: f32) -> String {
    let shorter = rect.width().min(rect.height()).max(0.01);
    let share = (f64::from(radius / shorter) * 100_000.0).round().clamp(0.0, 50_000.0) as i64;
    if share == 0 {
        return preset("rect");
    }
    format!(
        "<a:prstGeom prst=\"roundRect\"><a:avLst><a:gd name=\"adj\" fmla=\"val {share}\"/></a:avLst></a:prstGeom>"
    )
}

pub(super) fn preset(name: &str) -> String {
    format!("<a:prstGeom prst=\"{name}\"><a:avLst/></a:prstGeom>")
}

pub(super) fn fill(role: Option<Role>, deck: &Deck) -> String {
    match role {
        Some(role) => {
            format!("<a:solidFill><a:srgbClr val=\"{}\"/></a:solidFill>", colour(deck.theme, role))
        }
        None => "<a:noFill/>".to_owned(),
    }
}

/// Writes a line; `end` is the element for what stands at its head.
pub(super) fn line(pen: Option<Pen>, end: &str, deck: &Deck) -> String {
    let Some(pen) = pen else { return "<a:ln><a:noFill/></a:ln>".to_owned() };
    let share = |length: f32| (f64::from(length / pen.width.max(0.01)) * 100_000.0).round() as i64;
    let dash = pen.dash.map_or_else(String::new, |[dash, gap]| {
        format!("<a:custDash><a:ds d=\"{}\" sp=\"{}\"/></a:custDash>", share(dash), share(gap))
    });
    let cap = if pen.dash.is_some() { "flat" } else { "rnd" };
    format!(
        "<a:ln w=\"{}\" cap=\"{cap}\">{}{dash}<a:round/>{end}</a:ln>",
        emu(pen.width),
        fill(Some(pen.role), deck)
    )
}

fn filled(id: u32, rect: Rect, form: &str, role: Option<Role>, pen: Option<Pen>, deck: &Deck) -> String {
    format!(
        "<p:sp><p:nvSpPr>{}<p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr>{}{form}{}{}</p:spPr></p:sp>",
        named(id, "slide-form", "", deck),
        place(rect),
        fill(role, deck),
        line(pen, "", deck)
    )
}

fn straight(id: u32, [from, to]: [Pos; 2], pen: Pen, deck: &Deck) -> String {
    let rect = around(&[from, to]);
    let flips = format!("{}{}", flip("flipH", from.x > to.x), flip("flipV", from.y > to.y));
    format!(
        "<p:cxnSp><p:nvCxnSpPr>{}<p:cNvCxnSpPr/><p:nvPr/></p:nvCxnSpPr><p:spPr><a:xfrm{flips}>{}</a:xfrm>{}{}\
         </p:spPr></p:cxnSp>",
        named(id, "slide-line", "", deck),
        corners(rect),
        preset("line"),
        line(Some(pen), "", deck)
    )
}

pub(super) fn flip(name: &str, is_flipped: bool) -> String {
    if is_flipped { format!(" {name}=\"1\"") } else { String::new() }
}

fn around(points: &[Pos]) -> Rect {
    Rect::around(points.iter().copied()).unwrap_or_default()
}

/// Writes a form point by point, closed or open.
pub(super) fn drawn(points: &[Pos], rect: Rect, is_closed: bool) -> String {
    let (left, top) = (emu(rect.min.x), emu(rect.min.y));
    let (wide, high) = (emu(rect.max.x) - left, emu(rect.max.y) - top);
    let fill = if is_closed { "" } else { " fill=\"none\"" };
    let mut out = format!(
        "<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l=\"0\" t=\"0\" r=\"r\" b=\"b\"/>\
         <a:pathLst><a:path w=\"{wide}\" h=\"{high}\"{fill}>"
    );
    for (place, point) in points.iter().enumerate() {
        let step = if place == 0 { "moveTo" } else { "lnTo" };
        let (x, y) = (emu(point.x) - left, emu(point.y) - top);
        // Writing into a String does not fail.
        let _ = write!(out, "<a:{step}><a:pt x=\"{x}\" y=\"{y}\"/></a:{step}>");
    }
    if is_closed {
        out += "<a:close/>";
    }
    out + "</a:path></a:pathLst></a:custGeom>"
}
