//! Tests that read a PDF back: its text in order, its tags, its fonts, and nothing else.

use lopdf::{Document, Object};

use super::*;
use crate::{
    format::{NotWritten, sfnt},
    picture::{Anchor, Pen, Piece, Pos, Rect, Role, Weight, font},
    words::Fault,
};

fn text(y: f32, text: &str) -> Piece {
    let (at, text) = (Pos::new(20.0, y), text.to_owned());
    Piece::Text { at, text, size: 12.0, weight: Weight::Regular, role: Role::Ink, anchor: Anchor::Start }
}

fn line(role: PartRole, y: f32, says: &str) -> PagePart {
    PagePart::new(role, vec![text(y, says)])
}

fn page(parts: Vec<PagePart>) -> PaperPage {
    let [width, height] = Paper::A4.size();
    PaperPage { width, height, ground: Role::Panel, parts }
}

fn written(pages: &[PaperPage]) -> Vec<u8> {
    let about = PdfAbout { title: "Lounas", lang: Lang::Fi, theme: Theme::Light };
    pdf(pages, about).expect("a PDF").bytes
}

fn read(pages: &[PaperPage]) -> Document {
    Document::load_mem(&written(pages)).expect("a PDF that can be read")
}

fn cell(row: u32, column: u32, kind: CellKind, says: &str) -> PagePart {
    line(PartRole::Cell(CellPlace { row, column, kind }), 80.0 + 20.0 * row as f32, says)
}

/// Returns the tags below an object, each with its children in parentheses: "H1 Table(TR(TH TD))".
fn tags(document: &Document, of: &Object) -> String {
    let of = match of {
        Object::Reference(id) => document.get_object(*id).expect("what is named"),
        other => other,
    };
    match of {
        Object::Array(all) => {
            let all: Vec<_> = all.iter().map(|it| tags(document, it)).filter(|it| !it.is_empty()).collect();
            all.join(" ")
        }
        Object::Dictionary(one) => {
            let Ok(name) = one.get(b"S").and_then(Object::as_name) else { return String::new() };
            let name = String::from_utf8_lossy(name);
            let below = one.get(b"K").map(|below| tags(document, below)).unwrap_or_default();
            if below.is_empty() { name.into_owned() } else { format!("{name}({below})") }
        }
        _ => String::new(),
    }
}

fn tag_tree(document: &Document) -> String {
    let root = document.catalog().and_then(|it| it.get(b"StructTreeRoot")).expect("a tree").clone();
    let root = document.dereference(&root).expect("it").1.as_dict().expect("one");
    tags(document, root.get(b"K").expect("what it holds"))
}

#[test]
fn text_stays_text_in_the_order_of_the_parts() {
    let says = ["Maksun nopeus – 10 €", "Löydän 😊 paikan", "Привет ☐ Ω", "e\u{301}tage\tzwei"];
    let parts = says.iter().enumerate().map(|(at, says)| line(PartRole::Paragraph, 40.0 * at as f32, says));
    let document = read(&[page(parts.collect())]);
    let found = document.extract_text(&[1]).expect("text");
    let mut rest = &*found;
    for says in ["Maksun nopeus – 10 €", "Löydän", "😊", "paikan", "Привет", "☐", "Ω", "tage zwei"]
    {
        let at = rest.find(says).unwrap_or_else(|| panic!("{says} in {rest:?} of {found:?}"));
        rest = &rest[at + says.len()..];
    }
}

#[test]
fn parts_have_their_tags_and_what_goes_on_is_one() {
    let goes_on = |part: PagePart| PagePart { goes_on: true, ..part };
    let pages = [
        page(vec![
            line(PartRole::Heading(1, "Lounas".into()), 20.0, "Lounas"),
            line(PartRole::Entry(1, 20.0), 30.0, "Katkokset 2"),
            line(PartRole::Paragraph, 40.0, "Kokemus"),
            line(PartRole::Item(0), 50.0, "Yksi"),
            line(PartRole::Item(1), 60.0, "sen osa"),
            line(PartRole::Item(0), 70.0, "Kaksi"),
            PagePart::new(PartRole::Table("Katkokset".into()), Vec::new()),
            cell(0, 0, CellKind::Head, "Nimi"),
            cell(0, 1, CellKind::Head, "Taso"),
            cell(1, 0, CellKind::Name, "Lasku"),
            cell(1, 1, CellKind::Plain, "kielteinen"),
            line(PartRole::Ornament, 800.0, "1 / 2"),
        ]),
        page(vec![
            line(PartRole::Ornament, 20.0, "Nimi Taso"),
            cell(1, 1, CellKind::Plain, "ja sen jatko"),
            cell(2, 0, CellKind::Name, "Ovi"),
            cell(2, 1, CellKind::Plain, "myönteinen"),
            line(PartRole::Paragraph, 300.0, "Loppu"),
            goes_on(line(PartRole::Paragraph, 320.0, "puu")),
            PagePart::new(PartRole::Figure("Kartta".into()), vec![text(400.0, "Kartta")]),
        ]),
    ];
    let document = read(&pages);
    let tree = tag_tree(&document);
    let table = "Table(TR(TH TH) TR(TH TD) TR(TH TD))";
    let list = "L(LI(LBody(L(LI(LBody)))) LI(LBody))";
    let contents = "TOC(TOCI(Reference(Link)))";
    assert!(tree.contains(&format!("H1 {contents} P {list} {table} P Figure")), "{tree}");
}

#[test]
fn it_says_its_title_and_language_and_has_fonts_but_neither_dates_nor_images() {
    let ground = Piece::Rect {
        rect: Rect::new(20.0, 300.0, 200.0, 80.0),
        radius: 10.0,
        fill: Some(Role::NegativeTint),
        line: Some(Pen::dashed(1.5, Role::NegativeLine, [4.0, 3.0])),
    };
    let document = read(&[page(vec![
        line(PartRole::Paragraph, 40.0, "Lounas"),
        PagePart::new(PartRole::Ornament, vec![ground]),
    ])]);
    let catalog = document.catalog().expect("one");
    assert_eq!(catalog.get(b"Lang").and_then(Object::as_str).expect("a language"), b"fi");
    let objects = || document.objects.values();
    let dicts = || objects().filter_map(|it| it.as_dict().ok().or(it.as_stream().ok().map(|it| &it.dict)));
    let of = |kind: &[u8]| dicts().filter(|it| it.get_type().is_ok_and(|it| it == kind)).count();
    assert_eq!(of(b"Font"), 2, "a font and what it descends from");
    assert!(dicts().any(|it| it.has(b"FontFile3") || it.has(b"FontFile2")), "it is embedded");
    assert!(!dicts().any(|it| it.get(b"Subtype").is_ok_and(|it| it == &Object::Name(b"Image".to_vec()))));
    assert!(!dicts().any(|it| it.has(b"CreationDate") || it.has(b"ModDate")));
    let info = document.trailer.get(b"Info").and_then(Object::as_reference);
    let info = document.get_dictionary(info.expect("what it says of itself")).expect("that");
    assert_eq!(info.get(b"Title").and_then(Object::as_str).expect("a title"), b"Lounas");
}

#[test]
fn a_logo_is_the_one_image_and_as_fine_as_printers_print() {
    let svg = r##"<svg xmlns="http://www.w3.org/2000/svg" width="20" height="10">
        <rect width="20" height="10" rx="5" fill="#00757C"/></svg>"##;
    let logo = crate::format::logo::read(svg.as_bytes()).expect("a logo");
    let rect = Rect::new(20.0, 20.0, 72.0, 36.0);
    let pages = [page(vec![
        line(PartRole::Paragraph, 140.0, "Lounas"),
        PagePart::new(PartRole::Ornament, vec![Piece::Image { rect, logo }]),
    ])];
    let document = read(&pages);
    let streams = document.objects.values().filter_map(|it| it.as_stream().ok());
    let number = |dict: &lopdf::Dictionary, name| dict.get(name).and_then(Object::as_i64).ok();
    let is_image =
        |it: &&lopdf::Stream| it.dict.get(b"Subtype").is_ok_and(|it| it == &Object::Name(b"Image".to_vec()));
    let sizes = streams.filter(is_image).map(|it| (number(&it.dict, b"Width"), number(&it.dict, b"Height")));
    let sizes: Vec<_> = sizes.collect();
    assert_eq!(sizes, [(Some(300), Some(150)); 2], "its colours and its opacity");
    assert_eq!(written(&pages), written(&pages));
}

#[test]
fn what_all_can_read_says_so_and_a_letter_that_nothing_draws_is_no_reason_to_fail() {
    let says_so = |says: &str| {
        let bytes = written(&[page(vec![line(PartRole::Paragraph, 40.0, says)])]);
        bytes.windows(12).any(|part| part == b"pdfuaid:part")
    };
    assert!(says_so("Lounas"));
    assert!(!says_so("Lounas \u{10ff00}"));
}

/// Adds a font whose outlines are broken and returns its only letter, which is measured in it but cannot be put
/// into a PDF.
fn letter_of_a_font_that_cannot_be_cut() -> char {
    let letter = '\u{10380}';
    let inter = font::bytes(Weight::Regular);
    let (kind, mut tables) = sfnt::tables(inter).expect("a font");
    let cmap = sfnt::cmap(&[(letter, font::glyph('A', Weight::Regular).expect("a glyph"))].into());
    tables.retain(|(name, _)| name != b"cmap" && name != b"CFF ");
    tables.extend([(*b"cmap", &*cmap), (*b"glyf", &[0; 4])]);
    let bytes = Vec::leak(sfnt::font(kind, tables));
    let file = font::FontFile::new("No outlines".to_owned(), bytes, 0).expect("a font");
    font::keep(Weight::Regular, usize::MAX - 3, Box::leak(Box::new(file)));
    letter
}

#[test]
fn a_letter_of_a_font_that_cannot_be_put_in_is_a_box_and_told_and_the_rest_is_there() {
    let letter = letter_of_a_font_that_cannot_be_cut();
    let pages = [page(vec![line(PartRole::Paragraph, 40.0, &format!("Lounas {letter}{letter} ja kahvi"))])];
    assert!(pages[0].undrawn().is_empty(), "a font has it");
    let about = PdfAbout { title: "Lounas", lang: Lang::Fi, theme: Theme::Light };
    let PdfFile { bytes, boxed } = pdf(&pages, about).expect("a PDF");
    assert_eq!(boxed, [letter].into());
    let document = Document::load_mem(&bytes).expect("a PDF that can be read");
    let text = document.extract_text(&[1]).expect("text");
    assert!(text.contains("Lounas") && text.contains("ja kahvi"), "{text:?}");
    assert!(text.contains("\u{fffd}\u{fffd}"), "as many boxes as letters: {text:?}");
}

#[test]
fn the_same_pages_give_the_same_bytes() {
    let pages = [page(vec![line(PartRole::Paragraph, 40.0, "Lounas 😊 Привет")])];
    assert_eq!(written(&pages), written(&pages));
}

#[test]
fn a_page_can_be_drawn_as_a_picture_as_it_is_written() {
    let part = PagePart {
        role: PartRole::Paragraph,
        goes_on: false,
        at: Pos::new(100.0, 50.0),
        scale: 0.5,
        pieces: vec![text(40.0, "Lounas")],
    };
    let sheet = page(vec![part]).into_sheet();
    let Some(Piece::Text { at, size, .. }) = sheet.pieces.last() else { panic!("{sheet:?}") };
    assert_eq!((*at, *size), (Pos::new(110.0, 70.0), 6.0));
}

#[test]
fn what_stops_a_pdf_is_told_of_the_pdf() {
    let error = NotWritten::from(PdfError("no room".to_owned()));
    for (lang, says) in [
        (Lang::En, "the PDF cannot be written: no room"),
        (Lang::Fi, "PDF-tiedostoa ei voi kirjoittaa: no room"),
    ] {
        assert_eq!(lang.words().fault(&Fault::from(&error)), says);
    }
}
