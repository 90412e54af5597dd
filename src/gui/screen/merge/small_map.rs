//! The small map beside the conflicts: all cards in their places and colours, with a mark at each conflict. A press
//! on a mark opens its conflict.

use std::collections::BTreeMap;

use egui::{Pos2, Rect, Sense, StrokeKind, Ui, vec2};

use crate::{
    gui::widget::style,
    insight::Level,
    journey::{Address, TouchpointId},
    picture::{self, Role},
};

use super::{
    mark,
    shown::MergeShown,
    view::{ConflictOnMap, MergeView},
};

/// The height of the map, and its height where the window is low, in points.
const MAP: f32 = 150.0;
const LOW_MAP: f32 = 110.0;
/// The height of the panel below which the window counts as low.
const LOW: f32 = 560.0;
/// The least radius of a mark, in points.
const LEAST_MARK: f32 = 7.0;
/// The most marks that are dashed: more of them run into each other, and dashes are costly.
const MOST_DASHED: usize = 60;
/// The most cards that are all drawn; of more, only those that break are, as the others would be specks.
const MOST_CARDS: usize = 1_000;

/// The places of the map within the room that it has here.
#[derive(Clone, Copy)]
struct Places {
    /// The point at which the map's upper left corner is, which is `corner` on the map.
    start: Pos2,
    corner: picture::Pos,
    scale: f32,
}

/// Shows the map; a press on a mark turns to its conflict.
pub(super) fn small_map_ui(ui: &mut Ui, shown: MergeShown<'_>, view: &mut MergeView) {
    let height = if ui.available_height() < LOW { LOW_MAP } else { MAP };
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::CLICK);
    let name = shown.derived.words.text("merge-on-map");
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Image, true, &*name));
    ui.painter().rect_filled(rect, 8.0, style::colour(style::theme(ui.ctx()), Role::Canvas));
    let places = Places::within(rect.shrink(10.0), shown.derived.scene.bounds());
    paint_cards(ui, shown, places);
    if view.shows_unasked {
        ring_unasked(ui, shown, view, places);
    }
    let marks = view.marks(shown, marked).to_vec();
    for &(conflict, card) in &marks {
        let card = places.of_card(card);
        paint_mark(ui, shown, (conflict, conflict == view.at), card, marks.len() > MOST_DASHED);
    }
    let pressed = response.interact_pointer_pos().filter(|_| response.clicked());
    let under = |at: Pos2| marks.iter().find(|(_, card)| places.of_card(*card).contains(at));
    if let Some(&(conflict, _)) = pressed.and_then(under) {
        view.turn_to(conflict);
    }
}

impl Places {
    /// Returns the places of a map with these bounds in the middle of `room`.
    fn within(room: Rect, bounds: picture::Rect) -> Self {
        let across = room.width() / bounds.width().max(1.0);
        let down = room.height() / bounds.height().max(1.0);
        let scale = across.min(down).min(0.5);
        let margin =
            vec2(room.width() - bounds.width() * scale, room.height() - bounds.height() * scale) / 2.0;
        Self { start: room.min + margin, corner: bounds.min, scale }
    }

    fn of_card(self, card: picture::Rect) -> Rect {
        let place =
            |at: picture::Pos| self.start + vec2(at.x - self.corner.x, at.y - self.corner.y) * self.scale;
        Rect::from_min_max(place(card.min), place(card.max))
    }
}

fn paint_cards(ui: &Ui, shown: MergeShown<'_>, places: Places) {
    let is_large = shown.derived.insight.touchpoints.len() > MOST_CARDS;
    for (card, judged) in shown.derived.scene.cards().iter().zip(&shown.derived.insight.touchpoints) {
        if !is_large || judged.level.breaks() {
            paint_card(ui, judged.level, places.of_card(card.rect));
        }
    }
}

fn paint_card(ui: &Ui, level: Level, rect: Rect) {
    let roles = Role::of(level);
    let (fill, line, width) =
        if level.breaks() { (roles.tint, roles.line, 1.5) } else { (Role::Panel, Role::CardLine, 1.0) };
    let theme = style::theme(ui.ctx());
    let (fill, line) = (style::colour(theme, fill), style::colour(theme, line));
    ui.painter().rect(rect, 2.0, fill, (width, line), StrokeKind::Inside);
}

/// Paints a ring around each card at which something was merged without asking.
fn ring_unasked(ui: &Ui, shown: MergeShown<'_>, view: &mut MergeView, places: Places) {
    let ring = (2.0, style::colour(style::theme(ui.ctx()), Role::Accent));
    for id in view.unasked_at(shown) {
        if let Some(card) = shown.derived.card_rect(id) {
            let around = places.of_card(card).expand(2.0);
            ui.painter().rect_stroke(around, 3.0, ring, StrokeKind::Outside);
        }
    }
}

fn paint_mark(
    ui: &Ui,
    shown: MergeShown<'_>,
    (conflict, is_at_hand): (usize, bool),
    card: Rect,
    are_many: bool,
) {
    let (at, radius) = (card.center(), (card.height() * 0.42).clamp(LEAST_MARK, 10.0));
    if is_at_hand {
        mark::number_ui(ui, at, radius, conflict + 1);
    } else if shown.is_over(conflict) {
        mark::done_ui(ui, at, radius);
    } else {
        mark::open_mark_ui(ui, at, radius, are_many);
    }
}

/// Returns the conflicts about touchpoints of the map, with their cards. Of several about one touchpoint it takes
/// the open conflict, else the first that is not decided.
fn marked(shown: MergeShown<'_>, at_hand: usize) -> Vec<ConflictOnMap> {
    let MergeShown { deciding, derived, .. } = shown;
    let mut of: BTreeMap<TouchpointId, usize> = BTreeMap::new();
    let urgency = |place: usize| (place != at_hand, shown.is_over(place));
    for (place, conflict) in deciding.conflicts().iter().enumerate() {
        if let Some(Address::Touchpoint(id) | Address::Rating(id, _)) = deciding.start().disputed(conflict) {
            let told = of.entry(id).or_insert(place);
            if urgency(place) < urgency(*told) {
                *told = place;
            }
        }
    }
    of.into_iter().filter_map(|(id, place)| Some((place, derived.card_rect(&id)?))).collect()
}
