//! Cards near enough to read: each is painted in full and is a widget that tests and screen readers see.

use std::collections::HashMap;

use egui::{Sense, Ui, WidgetInfo};

use crate::{
    editor::{
        Derived, Memo, ViewState,
        gesture::{HitTarget, card_of},
    },
    gui::{
        canvas::{
            found, hover, mark, previews,
            request::{CanvasRequest, clicked},
            trail,
        },
        id::canvas_id,
        widget::painter::{PiecePainter, egui_rect},
    },
    insight::Judged,
    picture::{Card, Piece, Pos, Rect},
};

/// Makes each card in view a widget, which takes the clicks; the canvas below takes the drags.
pub(super) fn cards_ui(
    ui: &Ui,
    piece_painter: &PiecePainter<'_>,
    derived: &Derived,
    view: &mut ViewState,
) -> Option<CanvasRequest> {
    let mut asked = None;
    for place in derived.scene.cards_in(view.viewport.near_part()) {
        let card = &derived.scene.cards()[place];
        let rect = piece_painter.rect_on_screen(seen_at(view, card));
        // The cards are not focusable, because the canvas is one Tab stop.
        let response = ui.interact(
            rect.intersect(egui_rect(view.viewport.screen)),
            canvas_id().with(&card.id),
            Sense::CLICK,
        );
        response.widget_info(|| {
            let selected = view.selection().contains(&card.id);
            let name = derived.insight.touchpoints.get(place).map(|judged| card_name(derived, judged));
            WidgetInfo::selected(egui::Role::Button, true, selected, name.unwrap_or_default())
        });
        asked = asked.or(clicked(ui.ctx(), &response, HitTarget::Card(card.id.clone()), view));
        if response.hovered() {
            hover::card_ui(response, derived, place);
        }
    }
    asked
}

/// Returns where a card is seen; a carried one is seen in the hand, wherever it will land.
fn seen_at(view: &ViewState, card: &Card) -> Rect {
    let Pos { x, y } = view.gesture.in_hand();
    if view.gesture.lifts(&card.id, view.selection()) { card.rect.moved(x, y) } else { card.rect }
}

/// The pieces of what is near, kept from frame to frame until what is seen changes.
#[derive(Default)]
pub(super) struct Near(Memo<u64, NearPieces>);

/// The pieces of bands, threads and cards, by their places in the scene, each made once it is in view.
#[derive(Default)]
struct NearPieces {
    bands: HashMap<usize, Vec<Piece>>,
    threads: HashMap<usize, Vec<Piece>>,
    cards: HashMap<usize, Vec<Piece>>,
}

impl Near {
    fn kept(&mut self, derived: &Derived) -> &mut NearPieces {
        self.0.of(derived.serial, NearPieces::default)
    }

    fn band(&mut self, derived: &Derived, place: usize) -> &[Piece] {
        self.kept(derived).bands.entry(place).or_insert_with(|| derived.scene.band_pieces(place))
    }

    fn thread(&mut self, derived: &Derived, place: usize) -> &[Piece] {
        self.kept(derived).threads.entry(place).or_insert_with(|| derived.scene.thread_pieces(place))
    }

    /// Returns everything on a card, painted over its stub.
    fn card(&mut self, derived: &Derived, place: usize) -> &[Piece] {
        let Derived { scene, journey, insight, words, .. } = derived;
        let make = || {
            let card = scene.card_pieces(place, journey, insight, words);
            scene.stub_piece(place).into_iter().chain(card).collect()
        };
        self.kept(derived).cards.entry(place).or_insert_with(make)
    }

    /// Paints the bands, threads and cards in view; what is selected or hovered stands out.
    pub(super) fn paint(
        &mut self,
        piece_painter: &PiecePainter<'_>,
        derived: &Derived,
        view: &ViewState,
        hovered: Option<&HitTarget>,
    ) {
        let (scene, part) = (&derived.scene, view.viewport.near_part());
        for (place, band) in scene.bands().iter().enumerate() {
            if band.rect.overlaps(part) {
                piece_painter.paint(self.band(derived, place));
            }
        }
        if let Some(way) = view.detour() {
            trail::paint(piece_painter, derived, way, part);
        }
        mark::paint_hovered(piece_painter, derived, hovered);
        for thread in scene.threads_in(part) {
            piece_painter.paint(self.thread(derived, thread));
        }
        mark::paint_picked(piece_painter, derived, view);
        self.paint_cards(piece_painter, derived, view);
        if let Some(HitTarget::Card(id)) = hovered
            && !view.selection().contains(id)
            && let Some(card) = card_of(&derived.journey, id)
        {
            mark::quiet_outline(piece_painter, piece_painter.rect_on_screen(card));
        }
    }

    /// Paints the cards in view: what was searched for over the others, and what is carried over all.
    fn paint_cards(&mut self, piece_painter: &PiecePainter<'_>, derived: &Derived, view: &ViewState) {
        let scene = &derived.scene;
        let lifted = |place: &usize| view.gesture.lifts(&scene.cards()[*place].id, view.selection());
        let stands_out = |place: &usize| lifted(place) || found::stands_out(view, *place) != Some(false);
        let mut cards = scene.cards_in(view.viewport.near_part());
        cards.sort_by_key(|place| (stands_out(place), lifted(place)));
        let (behind, out) = cards.split_at(cards.partition_point(|place| !stands_out(place)));
        let (below, above) = out.split_at(out.partition_point(|place| !lifted(place)));
        let mut paint = |places: &[usize]| {
            for &place in places {
                paint_card(piece_painter, derived, view, (place, self.card(derived, place)));
            }
        };
        paint(behind);
        found::veil(piece_painter, view);
        paint(below);
        previews::paint_below(piece_painter, derived, view.gesture.previews());
        paint(above);
    }
}

fn paint_card(
    piece_painter: &PiecePainter<'_>,
    derived: &Derived,
    view: &ViewState,
    (place, pieces): (usize, &[Piece]),
) {
    let card = &derived.scene.cards()[place];
    let paint = |pieces: &[Piece]| {
        if view.gesture.lifts(&card.id, view.selection()) {
            let Pos { x, y } = view.gesture.in_hand();
            let carried = pieces.iter().map(|piece| piece.clone().moved(x, y));
            piece_painter.paint(&carried.collect::<Vec<_>>());
        } else {
            piece_painter.paint(pieces);
        }
    };
    paint(pieces);
    if view.selection().contains(&card.id) {
        mark::outline(piece_painter, piece_painter.rect_on_screen(seen_at(view, card)).expand(3.0), 2.5);
        paint(&derived.scene.sign_pieces(place));
    }
}

/// Returns facts such as "3 of 10 negative, 2 neutral" and "split: good for Quick, breaks for Chatty" (R5, R6).
fn facts(derived: &Derived, judged: &Judged) -> impl Iterator<Item = String> {
    let split = derived.words.split(&derived.insight, &derived.journey, judged);
    let is_disputed = derived.journey.disputed_at(&judged.id).next().is_some();
    let disputed = is_disputed.then(|| derived.words.text("disputed").into_owned());
    let split = Some(split).filter(|split| !split.is_empty());
    let as_if = judged.as_if.then(|| derived.words.text("as-if").into_owned());
    let action = derived.scene.action_sign(judged.number as usize - 1);
    let action = action.map(|sign| derived.words.action_sign(sign).into_owned());
    derived.words.several_answers(judged).into_iter().chain(as_if).chain(split).chain(action).chain(disputed)
}

/// Returns what a screen reader says of a card: number, title, level, whether it is only assumed, what several
/// answers were, for whom it is split, whether it is in dispute, and what the lens shows of it.
pub(super) fn card_name(derived: &Derived, judged: &Judged) -> String {
    let title = derived.journey.title_of(&judged.id);
    let name = format!("{} {title}, {}", judged.number, derived.words.level(judged.level).to_lowercase());
    let assumed = judged.assumed.then(|| derived.words.text("assumed").into_owned());
    let seen = derived.seen_as(judged).map(|word| word.to_lowercase());
    let more = assumed.into_iter().chain(facts(derived, judged)).chain(seen);
    more.fold(name, |name, fact| format!("{name}, {fact}"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        editor::Document,
        insight::{Lens, View},
        journey::{Edit, Field, test_map},
        words::Lang,
    };

    #[test]
    fn the_pieces_of_cards_and_threads_are_kept_until_what_is_seen_changes() {
        let mut document = Document::new(test_map::journey("A - > B +"));
        let seen = |document: &Document, earlier| {
            Derived::of(document, (&View::default(), Lens::default()), Lang::En, earlier)
        };
        let says = |pieces: &[Piece], word| {
            pieces.iter().any(|piece| matches!(piece, Piece::Text { text, .. } if text == word))
        };
        let (mut near, derived) = (Near::default(), seen(&document, None));
        let mut addresses = || [near.card(&derived, 0).as_ptr(), near.thread(&derived, 0).as_ptr()];
        assert_eq!(addresses(), addresses(), "not made again");
        assert!(says(near.card(&derived, 0), "A"));
        let renamed = Edit::Change(test_map::id("A"), Field::Title("Later".to_owned()));
        document.apply(&[renamed]).expect("there");
        assert!(says(near.card(&seen(&document, Some(derived)), 0), "Later"));
    }
}
