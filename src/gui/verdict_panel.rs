//! The verdict as a sentence, and the breaks in journey order: a click selects one and shows it.

use egui::{Frame, Label, Margin, Rect, Response, RichText, ScrollArea, Sense, Ui, WidgetInfo, vec2};

use crate::{
    insight::{Judged, Level},
    picture::{Role, Weight},
    words::brief,
};

use super::{
    faces::face_ui,
    looks::Looks,
    panels::{PanelFocus, Place},
    sight::Sight,
    style,
};

const ROW: f32 = 30.0;
/// Breaks shown at once, as far as the inspector below keeps [`INSPECTOR`] points.
const ROWS_SHOWN: std::ops::RangeInclusive<usize> = 3..=8;
const INSPECTOR: f32 = 210.0;
/// Three groups and a half, so that one sees that there are more.
const SEGMENTS: f32 = 3.5 * ROW + 3.0 * 6.0;

pub(super) fn verdict_panel_ui(ui: &mut Ui, sight: &Sight, looks: &mut Looks, focus: &mut PanelFocus) {
    verdict_ui(ui, sight);
    segments_ui(ui, sight, looks, focus);
    ui.add_space(10.0);
    breaks_ui(ui, sight, looks, focus);
}

fn verdict_ui(ui: &mut Ui, sight: &Sight) {
    let level = sight.insight.verdict.level();
    let roles = Role::of(level);
    let theme = style::theme(ui.ctx());
    let (ink, tint) = (style::colour(theme, roles.ink), style::colour(theme, roles.tint));
    let [headline, facts] = &sight.verdict;
    let headline = headline.trim_end_matches('.');
    let frame = Frame::NONE.fill(tint).corner_radius(12).inner_margin(Margin::same(14)).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.horizontal(|ui| {
            face_ui(ui, level, 19.0);
            ui.vertical(|ui| {
                ui.add(Label::new(style::strong(headline, 16.0).color(ink)).wrap());
                ui.add(Label::new(RichText::new(facts).size(style::UI_SIZE)).wrap());
            });
        });
        if !sight.segments.is_empty() {
            ui.add_space(2.0);
            ui.add(Label::new(RichText::new(&sight.segments).size(style::UI_SIZE)).wrap());
        }
        if !sight.reach.is_empty() {
            ui.add_space(2.0);
            let text = RichText::new(&sight.reach).font(style::font(style::UI_SIZE, Weight::Medium));
            ui.add(Label::new(text).wrap()).on_hover_text(sight.words.text("reach-help"));
        }
    });
    frame.response.on_hover_text(sight.words.text("verdict-help"));
}

/// R6: each segment's own verdict; a click looks at the map for it alone.
fn segments_ui(ui: &mut Ui, sight: &Sight, looks: &mut Looks, focus: &mut PanelFocus) {
    if sight.insight.segments.is_empty() {
        return;
    }
    ui.add_space(6.0);
    // Many groups leave room for what is below.
    let list = ScrollArea::vertical().id_salt("segments").max_height(SEGMENTS).auto_shrink([false, true]);
    list.show(ui, |ui| segment_rows_ui(ui, sight, looks, focus));
}

fn segment_rows_ui(ui: &mut Ui, sight: &Sight, looks: &mut Looks, focus: &mut PanelFocus) {
    for standing in &sight.insight.segments {
        let chosen = looks.view.segment.as_ref() == Some(&standing.id);
        let name = sight.words.segment_row(standing, &sight.journey);
        let row = Row {
            level: standing.verdict.level(),
            text: &sight.words.segment(standing, &sight.journey),
            numbers: &brief(&standing.breaks),
            name: &name,
            is_terse: true,
            chosen,
        };
        let response = row.show_ui(ui);
        focus.control(Place::Verdict, &response);
        if response.clicked() {
            looks.look_for((!chosen).then(|| standing.id.clone()));
        }
    }
}

fn breaks_ui(ui: &mut Ui, sight: &Sight, looks: &mut Looks, focus: &mut PanelFocus) {
    let breaks: Vec<&Judged> = sight.insight.breaks().collect();
    let rows = rows_shown(ui, looks, breaks.len());
    if rows == 0 {
        return;
    }
    ui.label(style::strong(sight.words.text("breaks"), style::SMALL_SIZE).weak());
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        let height = ROW * rows as f32;
        let list = ScrollArea::vertical().id_salt("breaks").max_height(height).min_scrolled_height(height);
        let list = list.auto_shrink(false);
        list.show_rows(ui, ROW, breaks.len(), |ui, rows| {
            follow(ui, looks, &breaks, rows.start);
            for judged in &breaks[rows] {
                let response = break_ui(ui, sight, looks, judged);
                focus.control(Place::Verdict, &response);
            }
        });
    });
    ui.add_space(4.0);
}

/// As many as there are, as far as they leave room for the inspector. While the same touchpoint is being
/// rated the list keeps its height, so that the faces below stay under the pointer.
fn rows_shown(ui: &Ui, looks: &mut Looks, breaks: usize) -> usize {
    let fitting = ((ui.available_height() - INSPECTOR) / ROW) as usize;
    let most = fitting.clamp(*ROWS_SHOWN.start(), *ROWS_SHOWN.end());
    let lead = looks.selection.lead();
    let rows = match &looks.rows_shown {
        Some((of, rows)) if of.as_ref() == lead && lead.is_some() => (*rows).min(most),
        _ => breaks.min(most),
    };
    looks.rows_shown = Some((lead.cloned(), rows));
    rows
}

/// The list follows a selection made elsewhere.
fn follow(ui: &Ui, looks: &mut Looks, breaks: &[&Judged], first_shown: usize) {
    if looks.listed.as_ref() == looks.selection.lead() {
        return;
    }
    looks.listed = looks.selection.lead().cloned();
    let is_lead = |judged: &&Judged| Some(&judged.id) == looks.selection.lead();
    if let Some(place) = breaks.iter().position(is_lead) {
        let top = ui.max_rect().top() + (place as f32 - first_shown as f32) * ROW;
        let row = ui.max_rect().with_min_y(top).with_max_y(top + ROW);
        ui.scroll_to_rect(row, None);
    }
}

fn break_ui(ui: &mut Ui, sight: &Sight, looks: &mut Looks, judged: &Judged) -> Response {
    let title = sight.journey.touchpoint(&judged.id).map_or("", |touchpoint| &touchpoint.title);
    let number = judged.number.to_string();
    let name = format!("{number} {title}");
    let chosen = looks.selection.contains(&judged.id);
    let row = Row {
        level: judged.level,
        text: title,
        numbers: &number,
        name: name.trim(),
        is_terse: false,
        chosen,
    };
    let response = row.show_ui(ui);
    if response.clicked() {
        looks.selection.only(judged.id.clone());
        looks.show(sight, &judged.id);
    }
    response
}

/// A face, a text that is cut where it does not fit, and numbers of touchpoints at the right.
struct Row<'a> {
    level: Level,
    text: &'a str,
    numbers: &'a str,
    /// What a screen reader says, and the tooltip where not all of it is shown.
    name: &'a str,
    is_terse: bool,
    chosen: bool,
}

impl Row<'_> {
    fn show_ui(&self, ui: &mut Ui) -> Response {
        let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), ROW), Sense::click());
        response.widget_info(|| WidgetInfo::selected(egui::Role::Button, true, self.chosen, self.name));
        let theme = style::theme(ui.ctx());
        if self.chosen || response.hovered() || response.has_focus() {
            ui.painter().rect_filled(rect, 8.0, style::colour(theme, Role::AccentTint));
        }
        if response.has_focus() {
            let accent = style::colour(theme, Role::Accent);
            ui.painter().rect_stroke(rect, 8.0, (1.5, accent), egui::StrokeKind::Inside);
        }
        super::faces::paint_face(ui, rect.left_center() + vec2(16.0, 0.0), self.level, 9.0);
        let is_cut = self.paint_texts(ui, rect);
        if is_cut || self.is_terse { response.on_hover_text(self.name) } else { response }
    }

    /// Whether the text did not fit.
    fn paint_texts(&self, ui: &Ui, rect: Rect) -> bool {
        let theme = style::theme(ui.ctx());
        let weight = if self.chosen { Weight::SemiBold } else { Weight::Regular };
        let (ink, muted) = (style::colour(theme, Role::Ink), style::colour(theme, Role::Muted));
        let font = style::font(12.0, Weight::Medium);
        let numbers = ui.painter().layout_no_wrap(self.numbers.to_owned(), font, muted);
        let room = rect.width() - 34.0 - numbers.size().x - 18.0;
        let text = style::one_line(ui, self.text, style::font(style::UI_SIZE, weight), ink, room);
        let elided = text.elided;
        ui.painter().galley(rect.left_center() + vec2(34.0, -text.size().y / 2.0), text, ink);
        let right = rect.right_center() - vec2(numbers.size().x + 10.0, numbers.size().y / 2.0);
        ui.painter().galley(right, numbers, muted);
        elided
    }
}
