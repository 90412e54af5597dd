//! The conflict that is being decided: what each choice says and what it makes of the touchpoint, side by side;
//! and the field in which names or another value are typed.

use egui::{Frame, Id, Label, Margin, Rect, Response, RichText, Sense, Stroke, Ui, WidgetInfo, pos2, vec2};

use crate::{
    gui::{
        requests::Requests,
        widget::{focus::FocusPlace, lit::ring, style},
    },
    insight::Level,
    journey::{DELETED, Decision},
    picture::{Role, Weight},
};

use super::{
    choice::{Offer, TypedChoice},
    mark::{key_ui, number_ui},
    shown::{MergeShown, Pressed},
    typed::{another_ui, typed_ui},
    value::paint_value,
    view::MergeView,
};

/// The height of a choice that tells a level, of one that does not, and the width below which choices go into two
/// rows, in points.
const CHOICE: f32 = 124.0;
const LOW_CHOICE: f32 = 98.0;
const NARROWEST: f32 = 190.0;
const BETWEEN: f32 = 10.0;
/// The most lines that tell what was changed in a deleted record; the rest of the last line is shown on hover.
const MOST_CHANGES: usize = 6;

pub(super) fn open_ui(
    ui: &mut Ui,
    shown: MergeShown<'_>,
    view: &mut MergeView,
    requests: &mut Requests,
) -> Option<Pressed> {
    let theme = style::theme(ui.ctx());
    let line = Stroke::new(2.0, style::colour(theme, Role::Accent));
    let fill = style::colour(theme, Role::Panel);
    let frame = Frame::NONE.fill(fill).stroke(line).corner_radius(10).inner_margin(Margin::symmetric(22, 16));
    frame
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            heading_ui(ui, shown, view.at);
            kept_ui(ui, shown, view.at);
            view.note_press(ui.ctx());
            let choices = Offer::of(shown, view.at);
            let pressed = choices_ui(ui, shown, view, &choices, requests);
            let typed = typed_ui(ui, shown, view, requests);
            let another = another_ui(ui, shown, view, choices, requests);
            pressed.or(typed).or(another)
        })
        .inner
}

fn heading_ui(ui: &mut Ui, shown: MergeShown<'_>, at: usize) {
    let conflict = shown.conflict(at);
    let text = shown.heading(conflict);
    ui.horizontal(|ui| {
        let (rect, _) = ui.allocate_exact_size(vec2(26.0, 26.0), Sense::hover());
        number_ui(ui, rect.center(), 11.5, at + 1);
        ui.add(Label::new(style::strong(text, 17.0)).wrap());
    });
}

/// Shows what one side changed in the record that the other deleted, so that nobody has to guess what would go.
fn kept_ui(ui: &mut Ui, shown: MergeShown<'_>, at: usize) {
    let conflict = shown.conflict(at);
    let changes = shown.changed_of_kept(conflict);
    if changes.is_empty() {
        return;
    }
    let who = if conflict.ours == DELETED { "merge-they-changed" } else { "merge-you-changed" };
    ui.label(RichText::new(shown.derived.words.text(who)).weak());
    let (first, rest) = changes.split_at(changes.len().min(MOST_CHANGES - 1));
    let rest = (!rest.is_empty()).then(|| rest.join("; "));
    for change in first.iter().cloned().chain(rest) {
        ui.add(Label::new(change).truncate());
    }
}

/// Shows the choices, as many side by side as there is room for.
fn choices_ui(
    ui: &mut Ui,
    shown: MergeShown<'_>,
    view: &mut MergeView,
    choices: &[Offer],
    requests: &mut Requests,
) -> Option<Pressed> {
    let levels = view.levels(shown, choices).to_vec();
    let height = if levels.is_empty() { LOW_CHOICE } else { CHOICE };
    let beside: Vec<_> = choices.iter().enumerate().filter(|(_, choice)| !choice.is_another()).collect();
    let mut chosen = None;
    for ((at, choice), rect) in beside.iter().zip(places_ui(ui, beside.len(), height)) {
        let level = levels.get(*at).copied().flatten();
        let response = choice_ui(ui, rect, shown, view, choice, level);
        requests.focus.control(FocusPlace::Inspector, &response);
        if response.clicked() && view.is_meant(ui.ctx()) {
            chosen = Some(*at);
        }
    }
    view.choose(choices[chosen?].clone())
}

/// Takes up the room of this many choices and returns their places: side by side in one row where they fit, else
/// in two columns.
fn places_ui(ui: &mut Ui, count: usize, height: f32) -> Vec<Rect> {
    let room = ui.available_width();
    let fits = ((room + BETWEEN) / (NARROWEST + BETWEEN)).floor().max(1.0) as usize;
    let columns = if count <= fits { count } else { 2 };
    let width = (room - BETWEEN * (columns - 1) as f32) / columns as f32;
    let rows = count.div_ceil(columns);
    let (area, _) =
        ui.allocate_exact_size(vec2(room, rows as f32 * (height + BETWEEN) - BETWEEN), Sense::hover());
    let place = |place: usize| {
        let (column, row) = ((place % columns) as f32, (place / columns) as f32);
        let corner = area.min + vec2(column * (width + BETWEEN), row * (height + BETWEEN));
        Rect::from_min_size(corner, vec2(width, height))
    };
    (0..count).map(place).collect()
}

fn choice_ui(
    ui: &Ui,
    rect: Rect,
    shown: MergeShown<'_>,
    view: &MergeView,
    choice: &Offer,
    level: Option<Level>,
) -> Response {
    let words = shown.derived.words;
    let conflict = shown.conflict(view.at);
    let response = ui.interact(rect, Id::unique(("merge choice", view.at, choice.digit)), Sense::click());
    let value = words.choice_value(shown.map_of(conflict), conflict, &choice.decision);
    let name = shown.name_of(conflict, &choice.decision);
    let comes_to = level.map_or_else(String::new, |level| format!(". {}", words.level(level)));
    let said = format!("{name}: {value}{comes_to}");
    response.widget_info(|| WidgetInfo::labeled(egui::Role::Button, true, &said));
    if ui.is_rect_visible(rect) {
        let is_chosen = is_chosen(shown, view, &choice.decision);
        paint_choice(ui, rect, [is_chosen, response.hovered(), response.has_focus()], (&name, choice.digit));
        if paint_value(ui, rect, shown, (conflict, choice), level, &value) {
            return response.on_hover_text(said);
        }
    }
    response
}

/// Returns whether this choice was made before, or is about to be made.
fn is_chosen(shown: MergeShown<'_>, view: &MergeView, decision: &Decision) -> bool {
    let before = shown.choice(view.at);
    match &view.typed {
        Some(typed) => TypedChoice::of(decision)
            .is_some_and(|it| std::mem::discriminant(&it) == std::mem::discriminant(typed)),
        None => before.is_some_and(|it| std::mem::discriminant(it) == std::mem::discriminant(decision)),
    }
}

/// Paints the card of a choice, with its name and key.
fn paint_choice(
    ui: &Ui,
    rect: Rect,
    [is_chosen, is_hovered, has_keys]: [bool; 3],
    (name, digit): (&str, &str),
) {
    let theme = style::theme(ui.ctx());
    let colour = |role| style::colour(theme, role);
    let fill = if is_chosen { Role::AccentTint } else { Role::Panel };
    let line = if is_chosen || is_hovered { Role::Accent } else { Role::CardLine };
    let stroke = Stroke::new(if is_chosen { 2.0 } else { 1.0 }, colour(line));
    ui.painter().rect(rect, 8.0, colour(fill), stroke, egui::StrokeKind::Inside);
    if has_keys {
        ring(ui, rect, 8.0, egui::StrokeKind::Inside);
    }
    let font = style::font(style::UI_SIZE, Weight::SemiBold);
    let title = style::one_line(ui, name, font, colour(Role::Ink), rect.width() - 60.0);
    ui.painter().galley(rect.min + vec2(14.0, 11.0), title, colour(Role::Ink));
    key_ui(ui, pos2(rect.right() - 32.0, rect.top() + 10.0), digit);
}
