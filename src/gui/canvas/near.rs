//! Cards near enough to read: each painted in full, each a widget that tests and screen readers see.

use egui::{Sense, Ui, WidgetInfo};

use crate::{
    editor::{
        Looks, Sight,
        gesture::{Under, card_of},
    },
    gui::{
        canvas::{
            asked::{Asked, clicked},
            hover, mark, trail,
        },
        id::canvas_id,
        widget::painter::{Easel, egui_rect},
    },
    insight::Judged,
};

/// One `interact` a card in view: it takes the clicks, the canvas below it the drags.
pub(super) fn cards_ui(ui: &Ui, easel: &Easel<'_>, sight: &Sight, looks: &mut Looks) -> Option<Asked> {
    let mut asked = None;
    for place in sight.scene.cards_in(super::view(looks)) {
        let card = &sight.scene.cards()[place];
        let rect = easel.rect_on_screen(card.rect);
        // Not focusable: the canvas is one Tab stop.
        let response =
            ui.interact(rect.intersect(egui_rect(looks.screen)), canvas_id().with(&card.id), Sense::CLICK);
        response.widget_info(|| {
            let selected = looks.selection.contains(&card.id);
            let name = sight.insight.touchpoints.get(place).map(|judged| card_name(sight, judged));
            WidgetInfo::selected(egui::Role::Button, true, selected, name.unwrap_or_default())
        });
        asked = asked.or(clicked(ui.ctx(), &response, Under::Card(card.id.clone()), looks));
        if response.hovered() {
            hover::card_ui(response, sight, place);
        }
    }
    asked
}

/// Bands, threads and cards in view; what is selected and what is hovered stands out.
pub(super) fn paint(easel: &Easel<'_>, sight: &Sight, looks: &Looks, hovered: Option<&Under>) {
    let (scene, view) = (&sight.scene, super::view(looks));
    for (place, band) in scene.bands().iter().enumerate() {
        if band.rect.overlaps(view) {
            easel.paint(&scene.band_pieces(place));
        }
    }
    if let Some(way) = looks.way() {
        trail::paint(easel, sight, way, view);
    }
    mark::paint_hovered(easel, sight, hovered);
    for thread in scene.threads_in(view) {
        easel.paint(&scene.thread_pieces(thread));
    }
    mark::paint_picked(easel, sight, looks);
    let lifted = |&place: &usize| looks.gesture.lifts(&scene.cards()[place].id, &looks.selection);
    let (above, below): (Vec<_>, Vec<_>) = scene.cards_in(view).into_iter().partition(lifted);
    for place in below.into_iter().chain(above) {
        easel.paint(scene.stub_piece(place).as_slice());
        easel.paint(&scene.card_pieces(place, &sight.journey, &sight.insight, sight.words));
        let card = &scene.cards()[place];
        if looks.selection.contains(&card.id) {
            let rect = easel.rect_on_screen(card.rect);
            mark::outline(easel, rect.expand(3.0), 2.5);
        }
    }
    if let Some(Under::Card(id)) = hovered
        && !looks.selection.contains(id)
        && let Some(card) = card_of(&sight.journey, id)
    {
        mark::outline(easel, easel.rect_on_screen(card), 1.0);
    }
}

/// R5, R6: "3 of 10 negative, 2 neutral" and "split: good for Quick, breaks for Chatty".
fn facts(sight: &Sight, judged: &Judged) -> impl Iterator<Item = String> {
    let split = sight.words.split(&sight.insight, &sight.journey, judged);
    sight.words.several_answers(judged).into_iter().chain(Some(split).filter(|split| !split.is_empty()))
}

/// What a screen reader says of a card: number, title, level, whether it is only assumed, what several answers
/// were, whom it splits, and what the lens shows of it.
pub(super) fn card_name(sight: &Sight, judged: &Judged) -> String {
    let title = sight.journey.touchpoint(&judged.id).map_or("", |touchpoint| touchpoint.title.as_str());
    let name = format!("{} {title}, {}", judged.number, sight.words.level(judged.level).to_lowercase());
    let assumed = judged.assumed.then(|| sight.words.text("assumed").into_owned());
    let seen = sight.seen_as(judged).map(|word| word.to_lowercase());
    let more = assumed.into_iter().chain(facts(sight, judged)).chain(seen);
    more.fold(name, |name, fact| format!("{name}, {fact}"))
}
