//! A row of what is often forgotten, with a plus where the map lacks it and a tick where the map has it; and the
//! head of a stage.

use egui::{Align2, Id, Rect, Role as AccessRole, Sense, Ui, WidgetInfo, pos2};
use lucide_icons::Icon;

use crate::{
    editor::ForgottenRow,
    gui::widget::{lit::lit, style},
    picture::{Role, Weight},
    words::Words,
};

/// The width of the plus or the tick, in points.
const SIGN: f32 = 28.0;
const ASIDE: f32 = 6.0;

/// Returns the name of a row, such as "Add Cloakroom".
pub(super) fn name(words: &Words, row: &ForgottenRow) -> String {
    let name = if row.known.is_some() { "forgotten-known" } else { "forgotten-add" };
    words.say(name, &[("title", row.title.as_str().into())])
}

/// Shows the name of a stage.
pub(super) fn head_ui(ui: &mut Ui, rect: Rect, stage: &str) {
    let Some(seen) = seen(ui, rect) else { return };
    let response = ui.interact(seen, Id::unique(("forgotten in", stage)), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(AccessRole::Label, true, stage));
    let ink = style::colour(style::theme(ui.ctx()), Role::Muted);
    let font = style::font(style::SMALL_SIZE, Weight::SemiBold);
    let at = pos2(rect.left() + ASIDE, rect.center().y);
    style::paint_line(ui, at, stage, (font, ink), rect.width() - 2.0 * ASIDE);
}

/// Shows a row. `is_chosen` says whether its touchpoint is selected, `is_at` whether the keys are at it. Returns
/// whether it was clicked.
pub(super) fn row_ui(
    ui: &mut Ui,
    rect: Rect,
    words: &Words,
    row: &ForgottenRow,
    (is_chosen, is_at): (bool, bool),
) -> bool {
    let Some(seen) = seen(ui, rect) else { return false };
    let response = ui.interact(seen, Id::unique(("forgotten", row.id.as_str())), Sense::CLICK);
    let name = name(words, row);
    response.widget_info(|| WidgetInfo::selected(AccessRole::Button, true, is_chosen, &name));
    lit(ui, rect, 6.0, is_chosen || response.hovered(), is_at);
    let is_cut = paint(ui, rect, row, is_chosen);
    let is_clicked = response.clicked();
    let title = is_cut.then(|| row.title.clone());
    let help = row.known.is_some().then(|| words.text("forgotten-known-help").into_owned());
    let said: Vec<_> = title.into_iter().chain(help).collect();
    if !said.is_empty() {
        response.on_hover_text(said.join("\n"));
    }
    is_clicked
}

/// Paints the sign and the title; returns whether the title was cut.
fn paint(ui: &Ui, rect: Rect, row: &ForgottenRow, is_chosen: bool) -> bool {
    let (sign, sign_role, role) = match row.known {
        Some(_) => (Icon::Check, Role::Muted, Role::Muted),
        None => (Icon::Plus, Role::Accent, Role::Ink),
    };
    let [sign_ink, ink] = [sign_role, role].map(|role| style::colour(style::theme(ui.ctx()), role));
    let at = pos2(rect.left() + ASIDE, rect.center().y);
    ui.painter().text(at, Align2::LEFT_CENTER, char::from(sign), style::icon_font(), sign_ink);
    let weight = if is_chosen { Weight::SemiBold } else { Weight::Regular };
    let room = rect.width() - SIGN - ASIDE;
    let look = (style::font(style::UI_SIZE, weight), ink);
    style::paint_line(ui, pos2(rect.left() + SIGN, rect.center().y), &row.title, look, room)
}

/// Returns the part of a rectangle that is in view; `None` where all of it is scrolled away.
fn seen(ui: &Ui, rect: Rect) -> Option<Rect> {
    Some(rect.intersect(ui.clip_rect())).filter(Rect::is_positive)
}
