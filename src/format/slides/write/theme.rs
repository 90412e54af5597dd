//! Writes what all slides share: colours and a typeface, in place of a program's own, and the one layout, which has
//! a title.

use crate::{
    format::slides::deck::Deck,
    picture::{Role, Theme},
};

use super::{shape, unit::colour};

/// The XML namespaces of the elements of slides.
pub(super) const NAMES: &str = "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" \
    xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" \
    xmlns:p=\"http://schemas.openxmlformats.org/presentationml/2006/main\"";
/// The typeface that every office program has; `arial.rs` has its widths.
const TYPEFACE: &str = "Arial";

pub(super) fn theme(theme: Theme) -> String {
    let (colours, fonts, formats) = (colours(theme), fonts(), formats());
    format!(
        "<a:theme {NAMES} name=\"Polku\"><a:themeElements><a:clrScheme name=\"Polku\">{colours}</a:clrScheme>\
         <a:fontScheme name=\"Polku\">{fonts}</a:fontScheme><a:fmtScheme name=\"Polku\">{formats}</a:fmtScheme>\
         </a:themeElements></a:theme>"
    )
}

fn colours(theme: Theme) -> String {
    let (dark, light) = match theme {
        Theme::Light => (Role::Ink, Role::Canvas),
        Theme::Dark => (Role::Canvas, Role::Ink),
    };
    let roles = [
        ("dk1", dark),
        ("lt1", light),
        ("dk2", Role::Muted),
        ("lt2", Role::Panel),
        ("accent1", Role::Positive),
        ("accent2", Role::Neutral),
        ("accent3", Role::Negative),
        ("accent4", Role::Accent),
        ("accent5", Role::Muted),
        ("accent6", Role::Unrated),
        ("hlink", Role::Accent),
        ("folHlink", Role::Muted),
    ];
    let named = |(name, role)| format!("<a:{name}><a:srgbClr val=\"{}\"/></a:{name}>", colour(theme, role));
    roles.into_iter().map(named).collect()
}

fn fonts() -> String {
    let font = format!("<a:latin typeface=\"{TYPEFACE}\"/><a:ea typeface=\"\"/><a:cs typeface=\"\"/>");
    format!("<a:majorFont>{font}</a:majorFont><a:minorFont>{font}</a:minorFont>")
}

/// Writes fills, lines and effects, three of each as the format requires; no slide uses them.
fn formats() -> String {
    let fill = "<a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill>";
    let (fills, lines) = (fill.repeat(3), format!("<a:ln w=\"12700\">{fill}</a:ln>").repeat(3));
    let effects = "<a:effectStyle><a:effectLst/></a:effectStyle>".repeat(3);
    format!(
        "<a:fillStyleLst>{fills}</a:fillStyleLst><a:lnStyleLst>{lines}</a:lnStyleLst>\
         <a:effectStyleLst>{effects}</a:effectStyleLst><a:bgFillStyleLst>{fills}</a:bgFillStyleLst>"
    )
}

pub(super) fn master(deck: &Deck) -> String {
    let (background, text) = match deck.theme {
        Theme::Light => ("lt1", "dk1"),
        Theme::Dark => ("dk1", "lt1"),
    };
    let tree = shape::empty_tree(deck);
    format!(
        "<p:sldMaster {NAMES}><p:cSld><p:bg><p:bgPr><a:solidFill><a:schemeClr val=\"bg1\"/></a:solidFill>\
         <a:effectLst/></p:bgPr></p:bg>{tree}</p:cSld><p:clrMap bg1=\"{background}\" tx1=\"{text}\" bg2=\"lt2\" \
         tx2=\"dk2\" accent1=\"accent1\" accent2=\"accent2\" accent3=\"accent3\" accent4=\"accent4\" \
         accent5=\"accent5\" accent6=\"accent6\" hlink=\"hlink\" folHlink=\"folHlink\"/><p:sldLayoutIdLst>\
         <p:sldLayoutId id=\"2147483649\" r:id=\"rId1\"/></p:sldLayoutIdLst><p:txStyles><p:titleStyle>{}\
         </p:titleStyle><p:bodyStyle>{}</p:bodyStyle><p:otherStyle>{}</p:otherStyle></p:txStyles></p:sldMaster>",
        level(3000, 1),
        level(2000, 0),
        level(1800, 0)
    )
}

/// Writes the look of a text that somebody adds to a slide.
fn level(size: u32, bold: u32) -> String {
    format!(
        "<a:lvl1pPr algn=\"l\"><a:defRPr sz=\"{size}\" b=\"{bold}\"><a:solidFill><a:schemeClr val=\"tx1\"/>\
         </a:solidFill><a:latin typeface=\"+mn-lt\"/></a:defRPr></a:lvl1pPr>"
    )
}

pub(super) fn layout(deck: &Deck) -> String {
    let tree = shape::empty_tree(deck);
    format!(
        "<p:sldLayout {NAMES} type=\"titleOnly\" preserve=\"1\"><p:cSld name=\"{}\">{tree}</p:cSld>\
         <p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>",
        deck.lang.words().text("slide-title")
    )
}
