//! Writes pages as a PDF. Text stays text, in embedded fonts cut to what is used; tags say how it is read aloud;
//! there is no date, no image but a logo, and nothing that runs. The same pages give the same bytes.

mod draw;
pub(in crate::format) mod flow;
mod fonts;
mod map;
mod page;
mod paper;
mod path;
mod report;
mod tags;

use std::collections::BTreeSet;

use krilla::{
    Document, SerializeSettings,
    configure::{Accessibility, ConfigurationBuilder},
    destination::XyzDestination,
    error::KrillaError,
    geom::Point,
    metadata::Metadata,
    outline::{Outline, OutlineNode},
    page::PageSettings,
};

use crate::{picture::Theme, words::Lang};

pub use map::map_page;
pub use page::{CellKind, CellPlace, LEGIBLE, PagePart, PaperPage, PartRole};
pub use paper::{Paper, points};
pub use report::report_pages;

use fonts::Fonts;
use tags::TagWriter;

/// The facts that a PDF states about itself.
#[derive(Clone, Copy, Debug)]
pub struct PdfAbout<'a> {
    pub title: &'a str,
    pub lang: Lang,
    pub theme: Theme,
}

/// The reason why pages cannot be written.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct PdfError(pub String);

/// A PDF, and the characters for which it shows a box because their font cannot be embedded.
#[derive(Clone, Debug, PartialEq)]
pub struct PdfFile {
    pub bytes: Vec<u8>,
    pub boxed: BTreeSet<char>,
}

/// Writes pages as a PDF. It declares itself accessible (PDF/UA-1) if it is; a letter that no font here can draw is
/// enough to prevent that. If a font of the system cannot be subset, the file is written again without it.
pub fn pdf(pages: &[PaperPage], about: PdfAbout<'_>) -> Result<PdfFile, PdfError> {
    let for_all = ConfigurationBuilder::new().with_accessibility_validator(Accessibility::UA1).finish();
    let mut settings =
        SerializeSettings { configuration: for_all.unwrap_or_default(), ..SerializeSettings::default() };
    let (mut fonts, mut is_for_all) = (Fonts::default(), true);
    loop {
        match written(pages, about, settings.clone(), &mut fonts) {
            Ok(bytes) => return Ok(PdfFile { bytes, boxed: fonts.boxed }),
            Err(KrillaError::Validation(_)) if is_for_all => {
                (settings, is_for_all) = (SerializeSettings::default(), false);
            }
            Err(KrillaError::Font(font, _)) if fonts.refuse(&font) => {}
            Err(error) => return Err(PdfError(error.to_string())),
        }
    }
}

fn written(
    pages: &[PaperPage],
    about: PdfAbout<'_>,
    settings: SerializeSettings,
    fonts: &mut Fonts,
) -> Result<Vec<u8>, KrillaError> {
    let mut document = Document::new_with(settings);
    let mut tags = TagWriter::default();
    for (place, page) in pages.iter().enumerate() {
        let Some(size) = PageSettings::from_wh(page.width, page.height) else { continue };
        let mut written = document.start_page_with(size);
        draw::page(&mut written, (place, page), about.theme, fonts, &mut tags);
    }
    document.set_outline(outline(pages, about.title));
    document.set_tag_tree(tags.tree());
    let metadata = Metadata::new().title(about.title.to_owned()).language(about.lang.code().to_owned());
    document.set_metadata(metadata.creator("Polku".to_owned()));
    document.finish()
}

/// Returns the outline shown beside the pages: every heading, deeper ones nested. A document without headings gets
/// its title as the only entry.
fn outline(pages: &[PaperPage], title: &str) -> Outline {
    let mut headings = Vec::new();
    for (place, page) in pages.iter().enumerate() {
        for part in &page.parts {
            if let PartRole::Heading(level, text) = &part.role
                && !part.goes_on
            {
                let top = part.bounds().map_or(0.0, |bounds| bounds.min.y);
                let at = XyzDestination::new(place, Point::from_xy(0.0, top));
                headings.push((*level, OutlineNode::new(text.clone(), at)));
            }
        }
    }
    if headings.is_empty() {
        let at = XyzDestination::new(0, Point::from_xy(0.0, 0.0));
        headings.push((1, OutlineNode::new(title.to_owned(), at)));
    }
    let mut outline = Outline::new();
    for node in nested(&mut headings.into_iter().peekable(), 0) {
        outline.push_child(node);
    }
    outline
}

/// Takes the headings up to one that is no deeper than `above`.
fn nested(
    rest: &mut std::iter::Peekable<std::vec::IntoIter<(u8, OutlineNode)>>,
    above: u8,
) -> Vec<OutlineNode> {
    let mut nodes = Vec::new();
    while let Some((level, mut node)) = rest.next_if(|(level, _)| *level > above) {
        for child in nested(rest, level) {
            node.push_child(child);
        }
        nodes.push(node);
    }
    nodes
}

#[cfg(test)]
mod tests;
