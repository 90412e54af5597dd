//! A row of the list of findings that does not fold: a touchpoint with why it is there, or whom to ask. Rows that
//! fold are in `fold.rs`.

use egui::{Align2, Id, Pos2, Rect, Role as AccessRole, Sense, StrokeKind, Ui, WidgetInfo, pos2, vec2};

use crate::{
    editor::{Derived, ViewState},
    gui::widget::{faces::paint_face, lit::lit, style},
    insight::Finding,
    picture::{Role, Weight},
};

/// The width of a face, and of the number behind it, in points.
pub(super) const FACE: f32 = 40.0;
const NUMBER: f32 = 34.0;
/// The greatest width of a title: as a share of the row, and in points.
const TITLE: f32 = 0.32;
const WIDEST_TITLE: f32 = 280.0;
const GAP: f32 = 14.0;
/// The width of the text that says how many numbers had no room, in points.
const ROOM_FOR_MORE: f32 = 90.0;

/// Shows a finding. Returns whether it was clicked.
pub(super) fn finding_ui(
    ui: &mut Ui,
    rect: Rect,
    derived: &Derived,
    finding: &Finding,
    is_chosen: bool,
    is_at: bool,
) -> bool {
    let id = Id::unique(("finding", finding.rule, finding.number)).with(format!("{:?}", finding.what));
    // A finding about the map as a whole can be read, and leads nowhere.
    let sense = if finding.number.is_some() { Sense::CLICK } else { Sense::hover() };
    let response = ui.interact(rect, id, sense);
    let name = finding_name(derived, finding);
    let kind = if finding.number.is_some() { AccessRole::Button } else { AccessRole::Label };
    response.widget_info(|| WidgetInfo::selected(kind, true, is_chosen, &name));
    lit(ui, response.rect, 6.0, is_chosen || response.hovered(), is_at);
    let is_cut = paint_finding(ui, rect, derived, finding, is_chosen);
    let is_clicked = response.clicked();
    if is_cut {
        response.on_hover_text(name);
    }
    is_clicked
}

/// Returns the name of a finding, such as "7 How fast I am noticed: Every customer meets this".
pub(super) fn finding_name(derived: &Derived, finding: &Finding) -> String {
    let gap = &derived.meaning_as_is().gap;
    let said = derived.words.finding_sentence(finding, derived.insight_as_is(), gap, &derived.journey);
    finding.number.map_or_else(|| said.clone(), |number| format!("{number} {said}"))
}

/// Paints face, number, title and reason. Returns whether something did not fit.
fn paint_finding(ui: &Ui, rect: Rect, derived: &Derived, finding: &Finding, is_chosen: bool) -> bool {
    let insight = derived.insight_as_is();
    let why = derived.words.finding(finding, insight, &derived.meaning_as_is().gap, &derived.journey);
    let judged = finding.number.and_then(|number| insight.by_number(number));
    let left = rect.left_center() + vec2(FACE, 0.0);
    let ink = |role| style::colour(style::theme(ui.ctx()), role);
    let reason = |at: Pos2, weight, role| {
        let look = (style::font(style::UI_SIZE, weight), ink(role));
        style::paint_line(ui, at, &why, look, rect.right() - 8.0 - at.x)
    };
    let Some(judged) = judged else { return reason(left, Weight::Medium, Role::Ink) };
    paint_face(ui, left - vec2(14.0, 0.0), judged.level, 8.0);
    let small = style::font(style::SMALL_SIZE, Weight::Medium);
    let at = left + vec2(NUMBER, 0.0);
    let number = at - vec2(8.0, 0.0);
    ui.painter().text(number, Align2::RIGHT_CENTER, judged.number.to_string(), small, ink(Role::Muted));
    let room = (rect.width() * TITLE).min(WIDEST_TITLE);
    let weight = if is_chosen { Weight::SemiBold } else { Weight::Regular };
    let title = derived.journey.title_of(&judged.id);
    let look = (style::font(style::UI_SIZE, weight), ink(Role::Ink));
    let is_title_cut = style::paint_line(ui, at, title, look, room);
    reason(left + vec2(NUMBER + room + GAP, 0.0), Weight::Regular, Role::Muted) || is_title_cut
}

/// Shows the row of touchpoints to ask about next. Returns the number that was clicked.
pub(super) fn ask_ui(
    ui: &mut Ui,
    rect: Rect,
    derived: &Derived,
    view: &ViewState,
    numbers: &[u32],
    is_at: bool,
) -> Option<u32> {
    let response = ui.interact(rect, Id::unique("ask next"), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(AccessRole::Label, true, ask_name(derived, numbers)));
    lit(ui, response.rect, 6.0, response.hovered(), is_at);
    let ink = style::colour(style::theme(ui.ctx()), Role::Ink);
    let font = style::font(style::UI_SIZE, Weight::Medium);
    let label = ui.painter().layout_no_wrap(derived.words.text("ask-next").into_owned(), font, ink);
    let left = rect.left() + FACE;
    let behind = rect.with_min_x(left + label.size().x + 8.0);
    ui.painter().galley(pos2(left, rect.center().y - label.size().y / 2.0), label, ink);
    let clicked = chips_ui(ui, behind, derived, view, numbers);
    response.on_hover_text(derived.words.text("ask-next-help"));
    clicked
}

/// Shows as many numbers as there is room for, and says how many more there are. Returns the number that was
/// clicked.
fn chips_ui(ui: &Ui, rect: Rect, derived: &Derived, view: &ViewState, numbers: &[u32]) -> Option<u32> {
    let theme = style::theme(ui.ctx());
    let (ink, accent) = (style::colour(theme, Role::Ink), style::colour(theme, Role::Accent));
    let font = style::font(style::UI_SIZE, Weight::Medium);
    let (mut left, mut clicked) = (rect.left(), None);
    for (place, &number) in numbers.iter().enumerate() {
        let text = ui.painter().layout_no_wrap(number.to_string(), font.clone(), accent);
        let size = vec2(text.size().x + 12.0, rect.height() - 6.0);
        let chip = Rect::from_min_size(pos2(left, rect.top() + 3.0), size);
        if chip.right() > rect.right() - ROOM_FOR_MORE {
            let more = derived.words.say("ask-more", &[("count", (numbers.len() - place).into())]);
            let at = pos2(left, rect.center().y);
            style::paint_line(ui, at, &more, (font, ink), rect.right() - left);
            break;
        }
        if chip_ui(ui, chip, derived, view, number) {
            clicked = Some(number);
        }
        ui.painter().galley(chip.center() - text.size() / 2.0, text, accent);
        left = chip.right() + 4.0;
    }
    clicked
}

/// Shows a number that leads to its touchpoint. Returns whether it was clicked.
fn chip_ui(ui: &Ui, rect: Rect, derived: &Derived, view: &ViewState, number: u32) -> bool {
    let Some(judged) = derived.insight_as_is().by_number(number) else { return false };
    let title = derived.journey.title_of(&judged.id);
    let name = derived.words.say("ask-about", &[("number", number.into()), ("title", title.into())]);
    let is_chosen = view.selection().contains(&judged.id);
    let response = ui.interact(rect, Id::unique(("ask about", number)), Sense::CLICK);
    response.widget_info(|| WidgetInfo::selected(AccessRole::Button, true, is_chosen, &name));
    lit(ui, rect, 6.0, is_chosen || response.hovered(), false);
    let line = style::colour(style::theme(ui.ctx()), Role::Line);
    ui.painter().rect_stroke(rect, 6.0, (1.0, line), StrokeKind::Inside);
    let is_clicked = response.clicked();
    response.on_hover_text(name);
    is_clicked
}

/// Returns the name of the row of touchpoints to ask about, such as "Ask next about: 2, 5 and 13".
pub(super) fn ask_name(derived: &Derived, numbers: &[u32]) -> String {
    format!("{} {}", derived.words.text("ask-next"), derived.words.numbers(numbers))
}
