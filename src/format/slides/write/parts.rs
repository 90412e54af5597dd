//! The parts of the archive: the slides, and what every such file has around them. All parts that another names are here.

use std::fmt::Write as _;

use crate::{
    format::{
        escape::xml,
        png::png,
        slides::{
            deck::Deck,
            slide::{Slide, SlideShape},
        },
    },
    picture::{Logo, LogoKind, Piece, Role, Theme},
};

use super::{
    shape,
    unit::{colour, tag},
};

const NAMES: &str = "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" \
    xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" \
    xmlns:p=\"http://schemas.openxmlformats.org/presentationml/2006/main\"";
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";
const DOCUMENT: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const KIND: &str = "application/vnd.openxmlformats-officedocument.presentationml";
/// The typeface that every office program has, and no letter of it is wider than Inter's, in which slides are measured.
const TYPEFACE: &str = "Arial";
/// The largest size of a logo that is drawn here, in pixels: sharp on a large screen.
const LOGO_HEIGHT: f64 = 400.0;
const LOGO_WIDTH: f64 = 4000.0;
/// The declaration that every part begins with.
const XML: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

/// Each with its name in the archive.
pub(super) fn all(deck: &Deck) -> Vec<(String, Vec<u8>)> {
    let written = |(name, text): (String, String)| (name, format!("{XML}{text}").into_bytes());
    let logo = deck.slides.iter().find_map(logo_on).and_then(logo_as_png);
    let logo = logo.map(|logo| ("ppt/media/logo.png".to_owned(), logo));
    texts(deck).into_iter().map(written).chain(logo).collect()
}

fn texts(deck: &Deck) -> Vec<(String, String)> {
    let count = deck.slides.len();
    let fixed = [
        ("[Content_Types].xml", types(count)),
        ("_rels/.rels", package_links()),
        ("docProps/app.xml", app()),
        ("docProps/core.xml", core(deck)),
        ("ppt/presentation.xml", presentation(count)),
        ("ppt/_rels/presentation.xml.rels", presentation_links(count)),
        ("ppt/theme/theme1.xml", theme(deck.theme)),
        ("ppt/slideMasters/slideMaster1.xml", master(deck)),
        (
            "ppt/slideMasters/_rels/slideMaster1.xml.rels",
            links(&[("slideLayout", "../slideLayouts/slideLayout1.xml"), ("theme", "../theme/theme1.xml")]),
        ),
        ("ppt/slideLayouts/slideLayout1.xml", layout()),
        (
            "ppt/slideLayouts/_rels/slideLayout1.xml.rels",
            links(&[("slideMaster", "../slideMasters/slideMaster1.xml")]),
        ),
    ];
    let mut parts: Vec<_> = fixed.into_iter().map(|(name, text)| (name.to_owned(), text)).collect();
    for (place, slide) in (1..).zip(&deck.slides) {
        let tree = shape::tree(slide, deck);
        let text = format!(
            "<p:sld {NAMES}><p:cSld>{tree}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>"
        );
        parts.push((format!("ppt/slides/slide{place}.xml"), text));
        let mut to = vec![("slideLayout", "../slideLayouts/slideLayout1.xml")];
        to.extend(logo_on(slide).map(|_| ("image", "../media/logo.png")));
        let link = links(&to);
        parts.push((format!("ppt/slides/_rels/slide{place}.xml.rels"), link));
    }
    parts
}

fn logo_on(slide: &Slide) -> Option<&Logo> {
    let drawn = slide.shapes.iter().filter_map(|shape| match shape {
        SlideShape::Drawing(_, pieces) => Some(pieces),
        _ => None,
    });
    drawn.flatten().find_map(|piece| match piece {
        Piece::Image { logo, .. } => Some(logo),
        _ => None,
    })
}

/// Office programs of any age show a PNG.
fn logo_as_png(logo: &Logo) -> Option<Vec<u8>> {
    match logo.kind {
        LogoKind::Png => Some(logo.bytes.to_vec()),
        LogoKind::Svg => {
            let scale = (LOGO_HEIGHT / f64::from(logo.height)).min(LOGO_WIDTH / f64::from(logo.width));
            png(std::str::from_utf8(&logo.bytes).ok()?, scale).ok()
        }
    }
}

fn types(slides: usize) -> String {
    let part = |name: &str, kind: &str| format!("<Override PartName=\"/{name}\" ContentType=\"{kind}\"/>");
    let mut out = format!(
        "<Types xmlns=\"{PACKAGE}/content-types\">\
         <Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>\
         <Default Extension=\"xml\" ContentType=\"application/xml\"/>\
         <Default Extension=\"png\" ContentType=\"image/png\"/>"
    );
    out += &part("ppt/presentation.xml", &format!("{KIND}.presentation.main+xml"));
    out += &part("ppt/slideMasters/slideMaster1.xml", &format!("{KIND}.slideMaster+xml"));
    out += &part("ppt/slideLayouts/slideLayout1.xml", &format!("{KIND}.slideLayout+xml"));
    for place in 1..=slides {
        out += &part(&format!("ppt/slides/slide{place}.xml"), &format!("{KIND}.slide+xml"));
    }
    out += &part("ppt/theme/theme1.xml", "application/vnd.openxmlformats-officedocument.theme+xml");
    out += &part("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
    out += &part("docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml");
    out + "</Types>"
}

/// By kind and target, named `rId1`, `rId2`, … in their order.
fn links(to: &[(&str, &str)]) -> String {
    let to: Vec<_> = to.iter().map(|(kind, target)| (format!("{DOCUMENT}/{kind}"), *target)).collect();
    links_of(to.iter().map(|(kind, target)| (kind.as_str(), *target)))
}

fn links_of<'a>(to: impl Iterator<Item = (&'a str, &'a str)>) -> String {
    let mut out = format!("<Relationships xmlns=\"{PACKAGE}/relationships\">");
    for (place, (kind, target)) in (1..).zip(to) {
        // Writing into a String does not fail.
        let _ = write!(out, "<Relationship Id=\"rId{place}\" Type=\"{kind}\" Target=\"{target}\"/>");
    }
    out + "</Relationships>"
}

fn package_links() -> String {
    let document = format!("{DOCUMENT}/officeDocument");
    let core = format!("{PACKAGE}/relationships/metadata/core-properties");
    let app = format!("{DOCUMENT}/extended-properties");
    let to =
        [(&*document, "ppt/presentation.xml"), (&*core, "docProps/core.xml"), (&*app, "docProps/app.xml")];
    links_of(to.into_iter())
}

fn app() -> String {
    let names = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";
    format!("<Properties xmlns=\"{names}\"><Application>Polku</Application></Properties>")
}

/// Title and language, and no day: the same map gives the same bytes.
fn core(deck: &Deck) -> String {
    format!(
        "<cp:coreProperties xmlns:cp=\"{PACKAGE}/metadata/core-properties\" \
         xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>{}</dc:title>\
         <dc:language>{}</dc:language></cp:coreProperties>",
        xml(&deck.title),
        tag(deck.lang)
    )
}

fn presentation(slides: usize) -> String {
    let slide = |place: usize| format!("<p:sldId id=\"{}\" r:id=\"rId{}\"/>", 256 + place, place + 3);
    let slides: String = (0..slides).map(slide).collect();
    format!(
        "<p:presentation {NAMES}><p:sldMasterIdLst><p:sldMasterId id=\"2147483648\" r:id=\"rId1\"/>\
         </p:sldMasterIdLst><p:sldIdLst>{slides}</p:sldIdLst><p:sldSz cx=\"12192000\" cy=\"6858000\"/>\
         <p:notesSz cx=\"6858000\" cy=\"9144000\"/></p:presentation>"
    )
}

fn presentation_links(slides: usize) -> String {
    let slides: Vec<_> = (1..=slides).map(|place| format!("slides/slide{place}.xml")).collect();
    let mut to = vec![("slideMaster", "slideMasters/slideMaster1.xml"), ("theme", "theme/theme1.xml")];
    to.extend(slides.iter().map(|slide| ("slide", slide.as_str())));
    links(&to)
}

/// In place of the colours and fonts that a program would take.
fn theme(theme: Theme) -> String {
    let named =
        |name: &str, role| format!("<a:{name}><a:srgbClr val=\"{}\"/></a:{name}>", colour(theme, role));
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
    let colours: String = roles.into_iter().map(|(name, role)| named(name, role)).collect();
    let font = format!("<a:latin typeface=\"{TYPEFACE}\"/><a:ea typeface=\"\"/><a:cs typeface=\"\"/>");
    let fill = "<a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill>";
    let (fills, lines) = (fill.repeat(3), format!("<a:ln w=\"12700\">{fill}</a:ln>").repeat(3));
    let effects = "<a:effectStyle><a:effectLst/></a:effectStyle>".repeat(3);
    format!(
        "<a:theme {NAMES} name=\"Polku\"><a:themeElements><a:clrScheme name=\"Polku\">{colours}</a:clrScheme>\
         <a:fontScheme name=\"Polku\"><a:majorFont>{font}</a:majorFont><a:minorFont>{font}</a:minorFont>\
         </a:fontScheme><a:fmtScheme name=\"Polku\"><a:fillStyleLst>{fills}</a:fillStyleLst>\
         <a:lnStyleLst>{lines}</a:lnStyleLst><a:effectStyleLst>{effects}</a:effectStyleLst>\
         <a:bgFillStyleLst>{fills}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>"
    )
}

fn master(deck: &Deck) -> String {
    let (background, text) = match deck.theme {
        Theme::Light => ("lt1", "dk1"),
        Theme::Dark => ("dk1", "lt1"),
    };
    let level = |size: u32, bold: u32| {
        format!(
            "<a:lvl1pPr algn=\"l\"><a:defRPr sz=\"{size}\" b=\"{bold}\"><a:solidFill><a:schemeClr val=\"tx1\"/>\
             </a:solidFill><a:latin typeface=\"+mn-lt\"/></a:defRPr></a:lvl1pPr>"
        )
    };
    let tree = shape::empty_tree();
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

fn layout() -> String {
    let tree = shape::empty_tree();
    format!(
        "<p:sldLayout {NAMES} type=\"titleOnly\" preserve=\"1\"><p:cSld name=\"Title\">{tree}</p:cSld>\
         <p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>"
    )
}
