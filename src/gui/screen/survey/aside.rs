//! The columns that are left out, each by name with the reason, and a line that says that nothing of them is kept.

use egui::{Id, Rect, Role as Kind, ScrollArea, Sense, Ui, UiBuilder, Vec2, WidgetInfo, pos2, vec2};

use crate::{
    gui::widget::{lit::lit_or_open, style},
    picture::{Role, Weight},
};

use super::{
    choice::taken_ui,
    pressed::{SurveyPressed, SurveyShown},
    view::SurveyView,
};

const HEAD: f32 = 50.0;
const ROW: f32 = 32.0;
/// The width of a column with its reason.
const CHIP: f32 = 310.0;
const NAME: f32 = 140.0;
const GAP: f32 = 14.0;

/// Returns the height of all of them, in points.
pub(super) fn height(ui: &Ui, left_out: &[usize]) -> f32 {
    HEAD + ROW * left_out.len().div_ceil(in_row(ui.available_width() - 40.0)) as f32
}

fn in_row(width: f32) -> usize {
    ((width + GAP) / (CHIP + GAP)).floor().max(1.0) as usize
}

pub(super) fn aside_ui(
    ui: &mut Ui,
    shown: SurveyShown<'_>,
    left_out: &[usize],
    view: &mut SurveyView,
) -> Option<SurveyPressed> {
    let words = shown.derived.words;
    let text = words.say("survey-left-out", &[("count", left_out.len().into())]);
    ui.label(style::strong(text, style::UI_SIZE));
    ui.add_space(2.0);
    let (width, mut pressed) = (ui.available_width(), None);
    let area = ScrollArea::vertical().id_salt("survey left out").auto_shrink(false);
    area.show_viewport(ui, |ui, seen| {
        ui.set_height(ROW * left_out.len().div_ceil(in_row(width)) as f32);
        let origin = ui.max_rect().min;
        for (place, corner) in corners_in_sight(left_out, in_row(width), seen) {
            let rect = Rect::from_min_size(origin + corner, vec2(CHIP.min(width), ROW - 4.0));
            pressed = pressed.take().or(chip_ui(ui, rect, shown, place, view));
        }
    });
    pressed
}

/// Returns the columns of the rows in sight, each with how far it is from the upper left corner of the list.
fn corners_in_sight(left_out: &[usize], in_row: usize, seen: Rect) -> impl Iterator<Item = (usize, Vec2)> {
    let rows = left_out.chunks(in_row).enumerate().map(|(row, places)| (ROW * row as f32, places));
    let in_sight = rows.filter(move |(top, _)| top + ROW >= seen.top() && *top <= seen.bottom());
    in_sight.flat_map(|(top, places)| {
        places.iter().enumerate().map(move |(at, &place)| (place, vec2((CHIP + GAP) * at as f32, top)))
    })
}

/// Shows a column: its header, which opens it beside the list, and the box that takes it in after all.
fn chip_ui(
    ui: &mut Ui,
    rect: Rect,
    shown: SurveyShown<'_>,
    place: usize,
    view: &mut SurveyView,
) -> Option<SurveyPressed> {
    let header = shown.header(place);
    let (name, choice) = rect.split_left_right_at_x(rect.left() + NAME);
    let response = ui.interact(name, Id::unique(("survey left out", place)), Sense::CLICK);
    response.widget_info(|| WidgetInfo::selected(Kind::Button, true, view.at == place, &header));
    lit_or_open(ui, name, 6.0, view.at == place, (response.hovered(), response.has_focus()));
    let ink = style::colour(style::theme(ui.ctx()), Role::Ink);
    let look = (style::font(style::UI_SIZE, Weight::Medium), ink);
    style::paint_line(ui, pos2(name.left() + 6.0, name.center().y), &header, look, NAME - 12.0);
    if response.on_hover_text(&header).clicked() {
        view.at = place;
    }
    let width = choice.width();
    ui.scope_builder(UiBuilder::new().max_rect(choice), |ui| taken_ui(ui, shown, place, width)).inner
}
