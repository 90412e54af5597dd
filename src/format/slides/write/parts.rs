//! Writes the parts of the archive: the slides, and what every such file has around them. Every part that another
//! part names is here.

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
    picture::{Logo, LogoKind, Piece},
};

use super::{
    shape,
    theme::{self, NAMES},
    unit::tag,
};

const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";
const DOCUMENT: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const KIND: &str = "application/vnd.openxmlformats-officedocument.presentationml";
/// The largest size of a logo that is drawn as a PNG, in pixels; it is sharp on a large screen.
const LOGO_HEIGHT: f64 = 400.0;
const LOGO_WIDTH: f64 = 4000.0;
/// The declaration that every part begins with.
const XML: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

/// Returns every part, each with its name in the archive.
pub(super) fn all(deck: &Deck) -> Vec<(String, Vec<u8>)> {
    let written = |(name, text): (String, String)| (name, format!("{XML}{text}").into_bytes());
    let logo = deck.slides.iter().find_map(logo_on).and_then(logo_as_png);
    let logo = logo.map(|logo| ("ppt/media/logo.png".to_owned(), logo));
    texts(deck).into_iter().map(written).chain(logo).collect()
}

fn texts(deck: &Deck) -> Vec<(String, String)> {
    let fixed = around(deck).into_iter().map(|(name, text)| (name.to_owned(), text));
    let slides = (1..).zip(&deck.slides).flat_map(|(place, slide)| slide_parts(place, slide, deck));
    fixed.chain(slides).collect()
}

/// Returns the parts that every such file has around its slides.
fn around(deck: &Deck) -> [(&'static str, String); 11] {
    let count = deck.slides.len();
    let layout = links(&[("slideMaster", "../slideMasters/slideMaster1.xml")]);
    let master = [("slideLayout", "../slideLayouts/slideLayout1.xml"), ("theme", "../theme/theme1.xml")];
    [
        ("[Content_Types].xml", types(count)),
        ("_rels/.rels", package_links()),
        ("docProps/app.xml", app()),
        ("docProps/core.xml", core(deck)),
        ("ppt/presentation.xml", presentation(count)),
        ("ppt/_rels/presentation.xml.rels", presentation_links(count)),
        ("ppt/theme/theme1.xml", theme::theme(deck.theme)),
        ("ppt/slideMasters/slideMaster1.xml", theme::master(deck)),
        ("ppt/slideMasters/_rels/slideMaster1.xml.rels", links(&master)),
        ("ppt/slideLayouts/slideLayout1.xml", theme::layout(deck)),
        ("ppt/slideLayouts/_rels/slideLayout1.xml.rels", layout),
    ]
}

/// Returns a slide, and the links to the parts that it names.
fn slide_parts(place: usize, slide: &Slide, deck: &Deck) -> [(String, String); 2] {
    let tree = shape::tree(slide, deck);
    let text = format!(
        "<p:sld {NAMES}><p:cSld>{tree}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>"
    );
    let mut to = vec![("slideLayout", "../slideLayouts/slideLayout1.xml")];
    to.extend(logo_on(slide).map(|_| ("image", "../media/logo.png")));
    let parts = format!("ppt/slides/_rels/slide{place}.xml.rels");
    [(format!("ppt/slides/slide{place}.xml"), text), (parts, links(&to))]
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

/// Returns a logo as a PNG, which office programs of any age can show.
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

/// Writes links by kind and target, named `rId1`, `rId2`, … in their order.
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

/// Writes the title and the language, but no date, so that the same map gives the same bytes.
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
