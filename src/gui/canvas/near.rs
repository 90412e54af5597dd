//! Cards near enough to read: each painted in full, each a widget that tests and screen readers see.

use egui::{CornerRadius, CursorIcon, Rect, Sense, Stroke, StrokeKind, Ui, WidgetInfo};

use crate::{
    insight::Judged,
    picture::{Role, is_cut},
};

use super::{
    super::{
        looks::Looks,
        paint::{Easel, egui_rect},
        sight::Sight,
        style,
    },
    Canvas, navigate,
};

/// One `interact` a card in view: it takes the clicks, the canvas below it the drags.
pub(super) fn cards_ui(ui: &Ui, easel: &Easel<'_>, sight: &Sight, looks: &mut Looks) -> Option<Rect> {
    let mut hovered = None;
    for place in sight.scene.cards_in(super::view(looks)) {
        let card = &sight.scene.cards()[place];
        let rect = easel.camera.screen_from_canvas_rect(egui_rect(card.rect));
        // Not focusable: the canvas is one Tab stop.
        let response = ui.interact(rect.intersect(looks.screen), Canvas::id().with(&card.id), Sense::CLICK);
        response.widget_info(|| {
            let selected = looks.selection.contains(&card.id);
            let name = sight.insight.touchpoints.get(place).map(|judged| card_name(sight, judged));
            WidgetInfo::selected(egui::Role::Button, true, selected, name.unwrap_or_default())
        });
        if response.clicked() {
            let adding = ui.input(|input| input.modifiers.shift || input.modifiers.command);
            ui.memory_mut(|memory| memory.request_focus(Canvas::id()));
            navigate::choose(Some(card.id.clone()), adding, looks);
        }
        if response.hovered() {
            hovered = Some(rect);
            ui.ctx().set_cursor_icon(CursorIcon::PointingHand);
            if let Some(touchpoint) = sight.journey.touchpoint(&card.id).filter(|t| is_cut(&t.title)) {
                response.on_hover_text(&touchpoint.title);
            }
        }
    }
    hovered
}

/// Bands, threads and cards in view, selected and hovered ones outlined.
pub(super) fn paint(easel: &Easel<'_>, sight: &Sight, looks: &Looks, hovered: Option<Rect>) {
    let (scene, view) = (&sight.scene, super::view(looks));
    for (place, band) in scene.bands().iter().enumerate() {
        if band.rect.overlaps(view) {
            easel.paint(&scene.band_pieces(place));
        }
    }
    for thread in scene.threads_in(view) {
        easel.paint(&scene.thread_pieces(thread));
    }
    for place in scene.cards_in(view) {
        easel.paint(scene.stub_piece(place).as_slice());
        easel.paint(&scene.card_pieces(place, &sight.journey, &sight.insight, sight.words));
        let card = &scene.cards()[place];
        if looks.selection.contains(&card.id) {
            let rect = easel.camera.screen_from_canvas_rect(egui_rect(card.rect));
            outline(easel, rect.expand(3.0), 2.5);
        }
    }
    if let Some(rect) = hovered {
        outline(easel, rect, 1.0);
    }
}

fn outline(easel: &Easel<'_>, rect: Rect, width: f32) {
    let corners = CornerRadius::same((11.0 * easel.camera.zoom()).round() as u8);
    let stroke = Stroke::new(width, style::colour(easel.theme, Role::Accent));
    easel.painter.rect_stroke(rect, corners, stroke, StrokeKind::Middle);
}

/// What a screen reader says of a card: number, title, level, and whether it is only assumed.
pub(super) fn card_name(sight: &Sight, judged: &Judged) -> String {
    let title = sight.journey.touchpoint(&judged.id).map_or("", |touchpoint| touchpoint.title.as_str());
    let level = sight.words.level(judged.level).to_lowercase();
    let name = format!("{} {title}, {level}", judged.number);
    if judged.assumed { format!("{name}, {}", sight.words.text("assumed")) } else { name }
}
