//! Writes the shapes of a slide as XML. The title is marked as a title, a card is one group, and a connection is
//! tied to its two cards.

mod table;

use std::collections::BTreeMap;

use crate::{
    format::slides::{
        deck::Deck,
        slide::{LinkSide, Slide, SlideCard, SlideLink, SlideShape, TextBox},
    },
    picture::{Piece, Rect},
};

use super::{
    piece::{self, corners, fill, flip, line, named, place, rounded},
    text::{self, Within},
};

/// The properties of the tree itself.
const ROOT: &str = "<p:nvGrpSpPr><p:cNvPr id=\"1\" name=\"\"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr>\
    <a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"0\" cy=\"0\"/><a:chOff x=\"0\" y=\"0\"/><a:chExt cx=\"0\" cy=\"0\"/>\
    </a:xfrm></p:grpSpPr>";
const TITLE: u32 = 2;
const RADIUS: f32 = 10.0;
/// The arrow at the head of a connection.
const ARROW: &str = "<a:tailEnd type=\"triangle\"/>";

/// Writes everything that stands on a slide.
pub(super) fn tree(slide: &Slide, deck: &Deck) -> String {
    let mut out = Shapes { deck, next: TITLE + 1, cards: BTreeMap::new() };
    for shape in &slide.shapes {
        if let SlideShape::Card(SlideCard { number: Some(number), .. }) = shape {
            let id = out.id();
            out.cards.insert(*number, id);
        }
    }
    let title = title(&slide.title, deck);
    let shapes: String = slide.shapes.iter().map(|shape| out.shape(shape)).collect();
    format!("<p:spTree>{ROOT}{title}{shapes}</p:spTree>")
}

/// Writes a tree with only the place for a slide's title.
pub(super) fn empty_tree(deck: &Deck) -> String {
    let rect = Rect::new(40.0, 24.0, 880.0, 36.0);
    format!(
        "<p:spTree>{ROOT}<p:sp><p:nvSpPr>{}<p:cNvSpPr><a:spLocks noGrp=\"1\"/></p:cNvSpPr><p:nvPr>\
         <p:ph type=\"title\"/></p:nvPr></p:nvSpPr><p:spPr>{}{}</p:spPr><p:txBody><a:bodyPr lIns=\"0\" tIns=\"0\" \
         rIns=\"0\" bIns=\"0\" anchor=\"t\"><a:noAutofit/></a:bodyPr><a:lstStyle/><a:p><a:endParaRPr/></a:p>\
         </p:txBody></p:sp></p:spTree>",
        named(TITLE, "slide-title", "", deck),
        place(rect),
        piece::preset("rect")
    )
}

fn title(title: &TextBox, deck: &Deck) -> String {
    format!(
        "<p:sp><p:nvSpPr>{}<p:cNvSpPr><a:spLocks noGrp=\"1\"/></p:cNvSpPr><p:nvPr><p:ph type=\"title\"/></p:nvPr>\
         </p:nvSpPr><p:spPr>{}</p:spPr>{}</p:sp>",
        named(TITLE, "slide-title", "", deck),
        place(title.rect),
        text::body(&title.paragraphs, Within::PLAIN, deck)
    )
}

struct Shapes<'a> {
    deck: &'a Deck,
    next: u32,
    /// The ids of the cards' frames, by the number of their touchpoint.
    cards: BTreeMap<u32, u32>,
}

impl Shapes<'_> {
    /// Returns an id that no other shape of the slide has.
    fn id(&mut self) -> u32 {
        self.next += 1;
        self.next - 1
    }

    fn shape(&mut self, shape: &SlideShape) -> String {
        match shape {
            SlideShape::Text(text) => self.text(text),
            SlideShape::Drawing(says, pieces) => self.drawing(says, pieces),
            SlideShape::Card(card) => self.card(card),
            SlideShape::Link(link) => self.link(link),
            SlideShape::Table(table) => self::table::frame(table, self.id(), self.deck),
        }
    }

    fn text(&mut self, text: &TextBox) -> String {
        let above = text.paragraphs.first().map_or(0.0, |paragraph| paragraph.above);
        let rect = Rect { min: text.rect.min.plus(0.0, above), max: text.rect.max };
        format!(
            "<p:sp><p:nvSpPr>{}<p:cNvSpPr txBox=\"1\"/><p:nvPr/></p:nvSpPr><p:spPr>{}{}<a:noFill/></p:spPr>{}</p:sp>",
            named(self.id(), "slide-text", "", self.deck),
            place(rect),
            piece::preset("rect"),
            text::body(&text.paragraphs, Within::PLAIN, self.deck)
        )
    }

    fn drawing(&mut self, says: &str, pieces: &[Piece]) -> String {
        let shapes: String = pieces.iter().map(|it| piece::shape(it, self.id(), self.deck)).collect();
        let named = named(self.id(), "slide-drawing", says, self.deck);
        group(&named, pieces.iter().map(Piece::bounds), &shapes)
    }

    fn card(&mut self, card: &SlideCard) -> String {
        let id = card.number.and_then(|number| self.cards.get(&number).copied());
        let id = id.unwrap_or_else(|| self.id());
        let insets = [card.indent, 0.0, SlideCard::RIGHT, 0.0];
        let within = Within { insets, anchor: "ctr", ..Within::PLAIN };
        let frame = format!(
            "<p:sp><p:nvSpPr>{}<p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr>{}{}{}{}</p:spPr>{}</p:sp>",
            named(id, "slide-card", "", self.deck),
            place(card.rect),
            rounded(card.rect, RADIUS),
            fill(Some(card.fill), self.deck),
            line(Some(card.line), "", self.deck),
            text::body(&card.paragraphs, within, self.deck)
        );
        let marks: String = card.marks.iter().map(|it| piece::shape(it, self.id(), self.deck)).collect();
        let bounds = std::iter::once(card.rect).chain(card.marks.iter().map(Piece::bounds));
        group(&piece::called(self.id(), &card.name, &card.says), bounds, &(frame + &marks))
    }

    fn link(&mut self, link: &SlideLink) -> String {
        if link.from.1 == link.to.1 { self.loose(link) } else { self.elbow(link) }
    }

    /// Writes a connection that leads around a card, from a side to the same side, as a free form, which does not
    /// follow its cards. As an elbow it would have no width, and some programs would draw it behind the cards.
    fn loose(&mut self, link: &SlideLink) -> String {
        let rect = Rect::around(link.points.iter().copied()).unwrap_or_default();
        format!(
            "<p:sp><p:nvSpPr>{}<p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr>{}{}<a:noFill/>{}</p:spPr></p:sp>",
            named(self.id(), "slide-connection", &link.says, self.deck),
            place(rect),
            piece::drawn(&link.points, rect, false),
            line(Some(link.line), ARROW, self.deck)
        )
    }

    /// Writes a connection that is tied to its cards, by its box, its flips, and where in its width it bends.
    fn elbow(&mut self, link: &SlideLink) -> String {
        let [start, end] = [link.points[0], link.points[link.points.len() - 1]];
        let rect = Rect::around([start, end]).unwrap_or_default();
        let flips = format!("{}{}", flip("flipH", start.x > end.x), flip("flipV", start.y > end.y));
        let (form, bend) = match link.points[..] {
            [_, bend, _, _] => ("bentConnector3", share((bend.x - start.x) / (end.x - start.x))),
            _ => ("straightConnector1", String::new()),
        };
        format!(
            "<p:cxnSp><p:nvCxnSpPr>{}<p:cNvCxnSpPr>{}{}</p:cNvCxnSpPr><p:nvPr/></p:nvCxnSpPr><p:spPr>\
             <a:xfrm{flips}>{}</a:xfrm><a:prstGeom prst=\"{form}\"><a:avLst>{bend}</a:avLst></a:prstGeom>{}\
             </p:spPr></p:cxnSp>",
            named(self.id(), "slide-connection", &link.says, self.deck),
            self.tied("stCxn", link.from),
            self.tied("endCxn", link.to),
            corners(rect),
            line(Some(link.line), ARROW, self.deck)
        )
    }

    fn tied(&self, end: &str, (number, side): (u32, LinkSide)) -> String {
        let side = match side {
            LinkSide::Top => 0,
            LinkSide::Left => 1,
            LinkSide::Bottom => 2,
            LinkSide::Right => 3,
        };
        let card = self.cards.get(&number);
        card.map_or_else(String::new, |id| format!("<a:{end} id=\"{id}\" idx=\"{side}\"/>"))
    }
}

/// Writes a group, whose shapes are moved as one.
fn group(named: &str, of: impl Iterator<Item = Rect>, shapes: &str) -> String {
    let bounds = corners(of.reduce(Rect::union).unwrap_or_default());
    let inner = bounds.replace("<a:off", "<a:chOff").replace("<a:ext", "<a:chExt");
    format!(
        "<p:grpSp><p:nvGrpSpPr>{named}<p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm>{bounds}{inner}\
         </a:xfrm></p:grpSpPr>{shapes}</p:grpSp>"
    )
}

/// Writes where in its width an elbow bends.
fn share(of_width: f32) -> String {
    let share = (f64::from(of_width) * 100_000.0).round() as i64;
    format!("<a:gd name=\"adj1\" fmla=\"val {share}\"/>")
}
