//! The part beside the conflicts: their places on the map, the verdicts of each side and of the merged map, and
//! what was merged without asking.

use std::collections::BTreeMap;

use egui::{Button, Frame, Label, Margin, Pos2, Rect, RichText, ScrollArea, Sense, Ui, vec2};

use crate::{
    editor::Derived,
    gui::widget::{faces::face_ui, style},
    insight::Insight,
    journey::{Address, TouchpointId},
    picture::{Role, Weight},
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

pub(super) fn side_ui(ui: &mut Ui, shown: MergeShown<'_>, view: &mut MergeView) {
    let words = shown.derived.words;
    let heading = |ui: &mut Ui, name: &str| {
        ui.label(style::strong(words.text(name), 14.0));
        ui.add_space(2.0);
    };
    heading(ui, "merge-on-map");
    map_ui(ui, shown, view);
    ui.add_space(12.0);
    heading(ui, "merge-comes-to");
    if let Some(sources) = shown.deciding.sources() {
        for (name, version) in [("conflict-ours", &sources.ours), ("conflict-theirs", &sources.theirs)] {
            if let Some(insight) = &version.insight {
                comes_to_ui(ui, shown.derived, &words.text(name), insight, false);
            }
        }
    }
    comes_to_ui(ui, shown.derived, &words.text("merge-merged"), view.merged(shown), true);
    if shown.deciding.sources().is_some() {
        ui.add_space(6.0);
        ui.separator();
        heading(ui, "merge-unasked");
        let height = (ui.available_height() - 92.0).max(40.0);
        let area = ScrollArea::vertical().id_salt("merge unasked").auto_shrink([false, true]);
        area.max_height(height).show(ui, |ui| unasked_ui(ui, shown, view));
        show_unasked_ui(ui, shown, view);
    }
    let note = match (shown.editor.has_saved_deciding(), shown.deciding.sources().is_some()) {
        (true, _) => "merge-note-saved",
        (false, true) => "merge-note",
        (false, false) => "merge-note-alone",
    };
    note_ui(ui, &words.text(note));
}

fn comes_to_ui(ui: &mut Ui, derived: &Derived, name: &str, insight: &Insight, is_strong: bool) {
    let text = derived.words.comes_to(insight);
    let weight = if is_strong { Weight::SemiBold } else { Weight::Regular };
    let said = |text: &str| RichText::new(text).font(style::font(style::UI_SIZE, weight));
    ui.horizontal(|ui| {
        let (rect, _) = ui.allocate_exact_size(vec2(64.0, 22.0), Sense::hover());
        let ink = ui.visuals().text_color();
        let galley = style::one_line(ui, name, style::font(style::UI_SIZE, weight), ink, rect.width());
        ui.painter().galley(rect.left_center() - vec2(0.0, galley.size().y / 2.0), galley, ink);
        face_ui(ui, insight.verdict.level(), 8.5);
        ui.add(Label::new(said(&text)).wrap());
    });
}

/// Shows each kind of change that was merged without asking, and how many there were.
fn unasked_ui(ui: &mut Ui, shown: MergeShown<'_>, view: &mut MergeView) {
    let words = shown.derived.words;
    let rows = view.unasked(shown);
    if rows.is_empty() {
        ui.label(RichText::new(words.text("merge-nothing-unasked")).weak());
    }
    for (count, what) in rows {
        ui.horizontal(|ui| {
            let (rect, _) = ui.allocate_exact_size(vec2(26.0, 20.0), Sense::hover());
            let ink = ui.visuals().text_color();
            let font = style::font(style::UI_SIZE, Weight::SemiBold);
            let galley = ui.painter().layout_no_wrap(count.to_string(), font, ink);
            ui.painter().galley(
                rect.right_center() - vec2(galley.size().x, galley.size().y / 2.0),
                galley,
                ink,
            );
            ui.add(Label::new(what.as_str()).truncate()).on_hover_text(what);
        });
    }
}

/// Shows the button that marks these changes on the map above, and that takes the marks away again.
fn show_unasked_ui(ui: &mut Ui, shown: MergeShown<'_>, view: &mut MergeView) {
    if view.unasked_at(shown).is_empty() {
        return;
    }
    let name = if view.shows_unasked { "merge-hide-unasked" } else { "merge-show-unasked" };
    let accent = style::colour(style::theme(ui.ctx()), Role::Accent);
    let text = RichText::new(shown.derived.words.text(name)).color(accent);
    if ui.add(Button::new(text).frame_when_inactive(false)).clicked() {
        view.shows_unasked = !view.shows_unasked;
    }
}

fn note_ui(ui: &mut Ui, text: &str) {
    let tint = style::colour(style::theme(ui.ctx()), Role::AccentTint);
    ui.with_layout(egui::Layout::bottom_up(egui::Align::Min), |ui| {
        Frame::NONE.fill(tint).corner_radius(8).inner_margin(Margin::symmetric(12, 9)).show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.add(Label::new(RichText::new(text).size(style::SMALL_SIZE)).wrap());
        });
    });
}

/// Shows all cards in their places and colours, with a mark at each conflict; a press on a mark opens it.
fn map_ui(ui: &mut Ui, shown: MergeShown<'_>, view: &mut MergeView) {
    let height = if ui.available_height() < LOW { LOW_MAP } else { MAP };
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::CLICK);
    let name = shown.derived.words.text("merge-on-map");
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Image, true, &*name));
    let theme = style::theme(ui.ctx());
    ui.painter().rect_filled(rect, 8.0, style::colour(theme, Role::Canvas));
    let bounds = shown.derived.scene.bounds();
    let inner = rect.shrink(10.0);
    let scale =
        (inner.width() / bounds.width().max(1.0)).min(inner.height() / bounds.height().max(1.0)).min(0.5);
    let margin = vec2(inner.width() - bounds.width() * scale, inner.height() - bounds.height() * scale) / 2.0;
    let place = |at: crate::picture::Pos| -> Pos2 {
        inner.min + margin + vec2(at.x - bounds.min.x, at.y - bounds.min.y) * scale
    };
    let on_map = |card: crate::picture::Rect| Rect::from_min_max(place(card.min), place(card.max));
    let is_large = shown.derived.insight.touchpoints.len() > MOST_CARDS;
    for (card, judged) in shown.derived.scene.cards().iter().zip(&shown.derived.insight.touchpoints) {
        let breaks = judged.level.breaks();
        if is_large && !breaks {
            continue;
        }
        let roles = Role::of(judged.level);
        let (fill, line) = if breaks { (roles.tint, roles.line) } else { (Role::Panel, Role::CardLine) };
        let (fill, line) = (style::colour(theme, fill), style::colour(theme, line));
        let width = if breaks { 1.5 } else { 1.0 };
        ui.painter().rect(on_map(card.rect), 2.0, fill, (width, line), egui::StrokeKind::Inside);
    }
    if view.shows_unasked {
        let ring = (2.0, style::colour(theme, Role::Accent));
        for id in view.unasked_at(shown) {
            if let Some(card) = shown.derived.card_rect(id) {
                ui.painter().rect_stroke(on_map(card).expand(2.0), 3.0, ring, egui::StrokeKind::Outside);
            }
        }
    }
    let marks = view.marks(shown, marked).to_vec();
    for &(conflict, card) in &marks {
        let card = on_map(card);
        let (at, radius) = (card.center(), (card.height() * 0.42).clamp(LEAST_MARK, 10.0));
        if conflict == view.at {
            mark::number_ui(ui, at, radius, conflict + 1);
        } else if shown.is_over(conflict) {
            mark::done_ui(ui, at, radius);
        } else {
            mark::open_mark_ui(ui, at, radius, marks.len() > MOST_DASHED);
        }
    }
    let pressed = response.interact_pointer_pos().filter(|_| response.clicked());
    let under = |at: Pos2| marks.iter().copied().find(|(_, card)| on_map(*card).contains(at));
    if let Some((conflict, _)) = pressed.and_then(under) {
        view.turn_to(conflict);
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
