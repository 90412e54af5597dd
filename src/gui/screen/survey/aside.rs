//! The columns that are left out, each by name with the reason, and a line that says that nothing of them is kept.

use egui::{Id, Pos2, Rect, Role as AccessRole, ScrollArea, Sense, Ui, UiBuilder, Vec2, WidgetInfo, vec2};

use crate::{
    gui::widget::{lit::lit_or_open, style},
    picture::{Role, Weight},
};

use super::{
    choice::{taken_text, taken_ui},
    parts::{BOX, text_width},
    pressed::{SurveyPressed, SurveyShown},
    view::SurveyView,
};

const HEAD: f32 = 50.0;
const ROW: f32 = 32.0;
/// The least width of a column with its reason, and the most of its header.
const CHIP: f32 = 310.0;
const MOST_NAME: f32 = 220.0;
/// The largest share of its header in the width.
const MOST_SHARE: f32 = 0.4;
const GAP: f32 = 14.0;
/// The gap after a header, and the edges of the panel.
const BESIDE: f32 = 16.0;
const EDGES: f32 = 40.0;

/// The places of the columns that are left out.
#[derive(Clone, Copy)]
struct Chips {
    in_row: usize,
    /// How far it is from one to the next beside it.
    pitch: f32,
    width: f32,
    /// The width of the header within it.
    name: f32,
}

impl Chips {
    /// Returns the places in a list of this width: as few beside each other as make it no higher than `most`, since
    /// the wider they are, the more of the texts is seen.
    fn of(ChipNeeds { name, reason }: ChipNeeds, left_out: &[usize], (width, most): (f32, f32)) -> Self {
        let in_row = |chip: f32| ((width + GAP) / (chip + GAP)).floor().max(1.0) as usize;
        let (fewest, densest) = (in_row(name + reason), in_row(CHIP));
        let is_low = |&in_row: &usize| height_of(left_out, in_row) <= most;
        let in_row = (fewest..=densest).find(is_low).unwrap_or(densest.max(fewest));
        let pitch = (width + GAP) / in_row as f32;
        let width = (pitch - GAP).min(name + reason);
        Self { in_row, pitch, width, name: name.min(width * MOST_SHARE) }
    }

    fn at(self, corner: Pos2) -> Rect {
        Rect::from_min_size(corner, vec2(self.width, ROW - 4.0))
    }
}

/// The widths that the headers and the reasons need.
#[derive(Clone, Copy, Default)]
pub(super) struct ChipNeeds {
    name: f32,
    reason: f32,
}

impl ChipNeeds {
    /// Measures the texts of the columns at these places.
    pub(super) fn of(ui: &Ui, shown: SurveyShown<'_>, left_out: &[usize]) -> Self {
        left_out.iter().fold(Self::default(), |needs, &place| {
            let name = text_width(ui, &shown.header(place), Weight::Medium) + BESIDE;
            let reason = text_width(ui, &taken_text(shown, place), Weight::Regular) + BOX;
            Self { name: needs.name.max(name.min(MOST_NAME)), reason: needs.reason.max(reason) }
        })
    }
}

fn height_of(left_out: &[usize], in_row: usize) -> f32 {
    HEAD + ROW * left_out.len().div_ceil(in_row) as f32
}

/// Returns the height of all of them, in points; at most `most`.
pub(super) fn height(ui: &Ui, needs: ChipNeeds, left_out: &[usize], most: f32) -> f32 {
    let chips = Chips::of(needs, left_out, (ui.available_width() - EDGES, most));
    height_of(left_out, chips.in_row).min(most)
}

pub(super) fn aside_ui(
    ui: &mut Ui,
    shown: SurveyShown<'_>,
    (left_out, most): (&[usize], f32),
    view: &mut SurveyView,
) -> Option<SurveyPressed> {
    let words = shown.derived.words;
    let text = words.say("survey-left-out", &[("count", left_out.len().into())]);
    ui.label(style::strong(text, style::UI_SIZE));
    ui.add_space(2.0);
    let mut pressed = None;
    let needs = view.widths(ui, shown).chips;
    let chips = Chips::of(needs, left_out, (ui.available_width(), most));
    // A list of one row is lower than what a scroll area asks for by itself.
    let area = ScrollArea::vertical().id_salt("survey left out").min_scrolled_height(0.0).auto_shrink(false);
    area.show_viewport(ui, |ui, seen| {
        ui.set_height(ROW * left_out.len().div_ceil(chips.in_row) as f32);
        let origin = ui.max_rect().min;
        for (place, corner) in corners_in_sight(left_out, chips, seen) {
            let rects = chips.at(origin + corner);
            let rects = rects.split_left_right_at_x(rects.left() + chips.name);
            pressed = pressed.take().or(chip_ui(ui, rects, shown, place, view));
        }
    });
    pressed
}

/// Returns the columns of the rows in sight, each with how far it is from the upper left corner of the list.
fn corners_in_sight(left_out: &[usize], chips: Chips, seen: Rect) -> impl Iterator<Item = (usize, Vec2)> {
    let rows = left_out.chunks(chips.in_row).enumerate().map(|(row, places)| (ROW * row as f32, places));
    let in_sight = rows.filter(move |(top, _)| top + ROW >= seen.top() && *top <= seen.bottom());
    in_sight.flat_map(move |(top, places)| {
        let corner = move |at: usize| vec2(chips.pitch * at as f32, top);
        places.iter().enumerate().map(move |(at, &place)| (place, corner(at)))
    })
}

/// Shows a column: its header, which opens it beside the list, and the box that takes it in after all.
fn chip_ui(
    ui: &mut Ui,
    (name, choice): (Rect, Rect),
    shown: SurveyShown<'_>,
    place: usize,
    view: &mut SurveyView,
) -> Option<SurveyPressed> {
    let header = shown.header(place);
    let response = ui.interact(name, Id::unique(("survey left out", place)), Sense::CLICK);
    response.widget_info(|| WidgetInfo::selected(AccessRole::Button, true, view.at == place, &header));
    lit_or_open(ui, name, 6.0, view.at == place, (response.hovered(), response.has_focus()));
    let ink = style::colour(style::theme(ui.ctx()), Role::Ink);
    let font = style::font(style::UI_SIZE, Weight::Medium);
    style::paint_line(ui, name.left_center() + vec2(6.0, 0.0), &header, (font, ink), name.width() - 12.0);
    if response.on_hover_text(&header).clicked() {
        view.at = place;
    }
    let width = choice.width();
    ui.scope_builder(UiBuilder::new().max_rect(choice), |ui| taken_ui(ui, shown, place, width)).inner
}
