//! The parts of a file of slides, and the laws of every such file.

use std::{
    collections::{BTreeMap, BTreeSet},
    io::{Cursor, Read},
};

use polku::{
    format::{self, Export, ExportOptions, slides::Deck},
    journey::Journey,
};
use resvg::usvg::roxmltree::{Document, Node};

/// The parts of a file by their names.
pub(super) struct Parts(pub BTreeMap<String, String>);

pub(super) fn written(map: &Journey, options: &ExportOptions) -> (Parts, Deck) {
    let deck = format::deck(map, options).expect("few enough");
    let [file, again] =
        [(); 2].map(|()| format::export(map, Export::Pptx, options).expect("few enough").file);
    assert!(file == again, "the same bytes");
    let mut archive = zip::ZipArchive::new(Cursor::new(file)).expect("an archive");
    let mut parts = BTreeMap::new();
    let mut names = Vec::new();
    for place in 0..archive.len() {
        let mut part = archive.by_index(place).expect("a part");
        let name = part.name().expect("a name").into_owned();
        let time = part.last_modified().expect("one");
        assert_eq!((time.year(), time.month(), time.day()), (1980, 1, 1));
        let mut bytes = Vec::new();
        part.read_to_end(&mut bytes).expect("bytes");
        let text = String::from_utf8_lossy(&bytes).into_owned();
        names.push(name.clone());
        parts.insert(name, text);
    }
    assert!(names.is_sorted());
    (Parts(parts), deck)
}

impl Parts {
    pub(super) fn document(&self, name: &str) -> Document<'_> {
        Document::parse(&self.0[name]).unwrap_or_else(|error| panic!("{name}: {error}"))
    }

    /// Returns the names of the slides, in the order in which they are shown.
    pub(super) fn slides(&self) -> Vec<String> {
        let count = self.0.keys().filter(|name| name.starts_with("ppt/slides/slide")).count();
        (1..=count).map(|place| format!("ppt/slides/slide{place}.xml")).collect()
    }

    /// Returns the names of a slide's shapes, each with what it says to people who do not see it.
    pub(super) fn named(&self, slide: &str) -> Vec<(String, String)> {
        let document = self.document(slide);
        let shapes = document.descendants().filter(|node| node.has_tag_name_of("cNvPr"));
        let text = |shape: &Node, name: &str| shape.attribute(name).unwrap_or_default().to_owned();
        shapes.map(|shape| (text(&shape, "name"), text(&shape, "descr"))).collect()
    }

    /// Asserts the laws of every such file.
    pub(super) fn check(&self, deck: &Deck) {
        assert_eq!(self.slides().len(), deck.slides.len());
        for name in self.0.keys().filter(|name| !name.starts_with("ppt/media/")) {
            self.document(name);
            if let Some((folder, of)) = name.split_once("_rels/") {
                assert!(
                    of == ".rels"
                        || self.0.contains_key(&format!("{folder}{}", of.trim_end_matches(".rels")))
                );
                self.check_links(folder, name);
            }
        }
        let types = self.document("[Content_Types].xml");
        let parts = types.descendants().filter_map(|node| node.attribute("PartName"));
        let parts: BTreeSet<_> = parts.map(|name| name.trim_start_matches('/')).collect();
        let has_kind =
            |it: &&str| [".rels", ".png", "[Content_Types].xml"].iter().all(|end| !it.ends_with(end));
        let named = self.0.keys().map(String::as_str).filter(has_kind);
        assert_eq!(parts, named.collect());
        for (name, slide) in self.slides().iter().zip(&deck.slides) {
            let document = self.document(name);
            check_slide(&document, name);
            assert_eq!(title_of(&document), [slide.name().replace('\u{202e}', "")], "{name}");
        }
    }

    fn check_links(&self, folder: &str, name: &str) {
        let links = self.document(name);
        let mut ids = BTreeSet::new();
        for link in links.descendants().filter(|node| node.has_tag_name_of("Relationship")) {
            assert!(ids.insert(link.attribute("Id").expect("an id")), "{name}");
            let mut at: Vec<_> = folder.split('/').filter(|part| !part.is_empty()).collect();
            for part in link.attribute("Target").expect("a target").split('/') {
                if part == ".." {
                    at.pop();
                } else {
                    at.push(part);
                }
            }
            assert!(self.0.contains_key(&at.join("/")), "{name}: {at:?}");
        }
    }
}

pub(super) trait HasTagName {
    fn has_tag_name_of(&self, name: &str) -> bool;
}

impl HasTagName for Node<'_, '_> {
    fn has_tag_name_of(&self, name: &str) -> bool {
        self.is_element() && self.tag_name().name() == name
    }
}

/// Returns the texts of the shapes that are titles.
pub(super) fn title_of(slide: &Document) -> Vec<String> {
    let is_title = |shape: &Node| {
        shape.descendants().any(|it| it.has_tag_name_of("ph") && it.attribute("type") == Some("title"))
    };
    let shapes = slide.descendants().filter(|node| node.has_tag_name_of("sp")).filter(is_title);
    let text = |shape: Node| {
        let texts = shape.descendants().filter(|node| node.has_tag_name_of("t"));
        texts.filter_map(|node| node.text().map(str::to_owned)).collect::<String>()
    };
    shapes.map(text).collect()
}

fn check_slide(slide: &Document, name: &str) {
    let mut ids = BTreeSet::new();
    for shape in slide.descendants().filter(|node| node.has_tag_name_of("cNvPr")) {
        assert!(ids.insert(shape.attribute("id").expect("an id")), "{name}");
    }
    for node in slide.descendants() {
        if let Some(size) = node.attribute("sz") {
            assert!(size.parse::<u32>().expect("a size") >= 1800, "{name}: {size}");
        }
        if node.has_tag_name_of("r") {
            let looks = node.children().find(|it| it.has_tag_name_of("rPr")).expect("looks");
            assert!(looks.attribute("sz").is_some() && looks.attribute("lang").is_some(), "{name}");
        }
        if node.has_tag_name_of("stCxn") || node.has_tag_name_of("endCxn") {
            let id = node.attribute("id").expect("an id");
            let tied =
                slide.descendants().find(|it| it.has_tag_name_of("cNvPr") && it.attribute("id") == Some(id));
            let card =
                tied.and_then(|it| it.ancestors().find(|it| it.has_tag_name_of("sp"))).expect("a card");
            assert!(card.parent().is_some_and(|it| it.has_tag_name_of("grpSp")), "{name}: it moves as one");
            assert!(card.descendants().any(|it| it.has_tag_name_of("t")), "{name}: with its title");
        }
        for (side, most) in [("x", 12_192_000), ("y", 6_858_000)] {
            if let Some(place) = node.attribute(side).filter(|_| node.has_tag_name_of("off")) {
                assert!((0..=most).contains(&place.parse::<i64>().expect("a place")), "{name}: {place}");
            }
        }
    }
}
