//! A row of the list: one column of a survey with its header, what it is taken for, its scale, how its answers
//! fall on the three levels, the first of them, and how many respondents gave none.

use egui::{Align2, Id, Rect, Role as AccessRole, Sense, Ui, UiBuilder, WidgetInfo, pos2, vec2};

use crate::{
    gui::widget::{lit::lit_or_open, style},
    insight::{respondents::TakenAs, scale::CellReply},
    picture::{Role, Weight},
};

use super::{
    choice::{reading_ui, taken_ui},
    parts::RowParts,
    pressed::{SurveyPressed, SurveyShown},
    row_levels::paint_levels,
    view::SurveyView,
};

/// The width of one of the first answers.
const STEP: f32 = 22.0;

fn part(rect: Rect, [from, to]: [f32; 2]) -> Rect {
    rect.with_min_x(rect.left() + from).with_max_x(rect.left() + to)
}

pub(super) fn head_ui(ui: &Ui, rect: Rect, shown: SurveyShown<'_>, columns: &RowParts) {
    let words = shown.derived.words;
    let muted = style::colour(style::theme(ui.ctx()), Role::Muted);
    let small = style::font(style::SMALL_SIZE, Weight::Regular);
    let put = |at: [f32; 2], name: &str| {
        let at = part(rect, at);
        style::paint_line(ui, at.left_center(), &words.text(name), (small.clone(), muted), at.width());
    };
    put(columns.header, "survey-column");
    put(columns.taken, "survey-taken");
    put(columns.scale, "survey-scale");
    put(columns.levels, "survey-levels");
    if let Some(first) = columns.first {
        put(first, "survey-first-values");
    }
    let at = part(rect, columns.blank);
    let at = pos2(at.right(), at.center().y);
    ui.painter().text(at, Align2::RIGHT_CENTER, words.text("survey-no-answer"), small, muted);
    let line = style::colour(style::theme(ui.ctx()), Role::Line);
    ui.painter().hline(rect.x_range(), rect.bottom(), (1.0, line));
}

pub(super) fn row_ui(
    ui: &mut Ui,
    rect: Rect,
    shown: SurveyShown<'_>,
    view: &mut SurveyView,
    (place, columns): (usize, &RowParts),
) -> Option<SurveyPressed> {
    let header = shown.header(place);
    let response = ui.interact(rect, Id::unique(("survey column", place)), Sense::CLICK);
    let is_at = view.at == place;
    response.widget_info(|| WidgetInfo::selected(AccessRole::Button, true, is_at, &header));
    lit_or_open(ui, rect.shrink2(vec2(2.0, 1.0)), 8.0, is_at, (response.hovered(), false));
    if response.clicked() {
        view.at = place;
    }
    paint(ui, rect, shown, (place, columns), &header);
    let inner = |at: [f32; 2]| part(rect, at).shrink2(vec2(0.0, 5.0));
    let taken = inner(columns.taken);
    let within = |ui: &mut Ui, rect: Rect, add: &mut dyn FnMut(&mut Ui) -> Option<SurveyPressed>| {
        ui.scope_builder(UiBuilder::new().max_rect(rect), add).inner
    };
    let pressed = within(ui, taken, &mut |ui| taken_ui(ui, shown, place, taken.width()));
    let scale = inner(columns.scale);
    let has_scale = shown.choice(place).reading.is_some() && shown.choice(place).taken != TakenAs::Segment;
    pressed.or(has_scale
        .then(|| within(ui, scale, &mut |ui| reading_ui(ui, shown, place, scale.width())))
        .flatten())
}

fn paint(ui: &Ui, rect: Rect, shown: SurveyShown<'_>, (place, columns): (usize, &RowParts), header: &str) {
    let theme = style::theme(ui.ctx());
    let ink = style::colour(theme, Role::Ink);
    let at = part(rect, columns.header);
    let font = style::font(style::UI_SIZE, Weight::SemiBold);
    style::paint_line(ui, at.left_center(), header, (font, ink), at.width());
    paint_levels(ui, part(rect, columns.levels), shown, place);
    if let Some(first) = columns.first {
        first_values(ui, part(rect, first), shown, place);
    }
    let count = shown.count(place);
    let none = count.blank + count.outside;
    if none > 0 {
        let at = part(rect, columns.blank);
        let role = if count.outside > 0 { Role::NegativeInk } else { Role::Muted };
        let font = style::font(style::UI_SIZE, Weight::Regular);
        let text = shown.derived.words.number(none);
        let ink = style::colour(theme, role);
        ui.painter().text(pos2(at.right(), at.center().y), Align2::RIGHT_CENTER, text, font, ink);
    }
    let line = style::colour(theme, Role::Line);
    ui.painter().hline(rect.x_range().shrink(8.0), rect.bottom(), (1.0, line));
}

/// Paints what the first respondents said, muted where it is no answer.
fn first_values(ui: &Ui, rect: Rect, shown: SurveyShown<'_>, place: usize) {
    let theme = style::theme(ui.ctx());
    let column = &shown.surveying.sheet().columns[place];
    let texts = (0..shown.surveying.sheet().rows()).map(|row| column.text(row));
    let mut left = rect.left();
    for text in texts.take((rect.width() / STEP) as usize) {
        let reading = shown.choice(place).reading;
        let is_answer = reading.is_none_or(|it| matches!(it.reply(text), CellReply::Level(_)));
        let ink = style::colour(theme, if is_answer { Role::Ink } else { Role::Unrated });
        let font = style::font(style::SMALL_SIZE, Weight::Regular);
        // Only the first is cut; of another, little would be left to read.
        let room = if left > rect.left() { f32::INFINITY } else { rect.width() };
        let text = style::one_line(ui, text, font, ink, room);
        let width = text.size().x;
        if left + width > rect.right() {
            return;
        }
        ui.painter().galley(pos2(left, rect.center().y - text.size().y / 2.0), text, ink);
        left += (width + 8.0).max(STEP);
    }
}
