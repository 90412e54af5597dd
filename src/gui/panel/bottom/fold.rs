//! A row of the list of findings that folds what is below it: the head of a rule, or one line for many findings of
//! a kind.

use egui::{Align2, Id, Rect, Role as AccessRole, Sense, Ui, WidgetInfo, pos2};
use lucide_icons::Icon;

use crate::{
    editor::Derived,
    gui::{
        panel::bottom::{
            line::FACE,
            rows::{HeadedGroup, Many},
        },
        widget::{lit::lit, style},
    },
    picture::{Role, Weight},
};

/// The width of the chevron of a row that folds, in points.
const SIGN: f32 = 22.0;

/// Shows the head of a rule. Returns whether it was clicked.
pub(super) fn head_ui(
    ui: &mut Ui,
    rect: Rect,
    derived: &Derived,
    group: HeadedGroup<'_>,
    is_open: bool,
    is_at: bool,
) -> bool {
    let response = ui.interact(rect, Id::unique(("findings of", group.part, group.rule)), Sense::CLICK);
    let name = head_name(derived, group);
    response.widget_info(|| WidgetInfo::selected(AccessRole::Button, true, is_open, &name));
    lit(ui, response.rect, 6.0, response.hovered(), is_at);
    let left = fold_ui(ui, rect.left() + 6.0, rect, is_open);
    let theme = style::theme(ui.ctx());
    let (ink, muted) = (style::colour(theme, Role::Ink), style::colour(theme, Role::Muted));
    let parts = [
        (called(derived, group), style::font(style::UI_SIZE, Weight::SemiBold), ink),
        (counted(group), style::font(style::SMALL_SIZE, Weight::Medium), muted),
    ];
    parts.into_iter().fold(left, |left, (text, font, ink)| {
        let text = ui.painter().layout_no_wrap(text, font, ink);
        let right = left + text.size().x + 8.0;
        ui.painter().galley(pos2(left, rect.center().y - text.size().y / 2.0), text, ink);
        right
    });
    let is_clicked = response.clicked();
    response.on_hover_text(derived.words.rule_cited(group.rule));
    is_clicked
}

/// Returns the name of a head, such as "Paths, 5".
pub(super) fn head_name(derived: &Derived, group: HeadedGroup<'_>) -> String {
    let name = format!("{}, {}", called(derived, group), counted(group));
    name.trim_end_matches(", ").to_owned()
}

fn called(derived: &Derived, group: HeadedGroup<'_>) -> String {
    group.told.map_or_else(|| derived.words.rule(group.rule), |told| derived.words.head(told)).into_owned()
}

fn counted(group: HeadedGroup<'_>) -> String {
    group.told.map_or_else(String::new, |told| told.lines().to_string())
}

/// Shows one line for many findings, with its chevron. Returns whether it was clicked.
pub(super) fn many_ui(
    ui: &mut Ui,
    rect: Rect,
    derived: &Derived,
    many: Many<'_>,
    is_open: bool,
    is_at: bool,
) -> bool {
    let name = many_name(derived, many);
    let response = ui.interact(
        rect,
        Id::unique(("many", many.findings[0].rule)).with(format!("{:?}", many.findings[0].what)),
        Sense::CLICK,
    );
    response.widget_info(|| WidgetInfo::selected(AccessRole::Button, true, is_open, &name));
    lit(ui, response.rect, 6.0, response.hovered(), is_at);
    let left = fold_ui(ui, rect.left() + FACE - SIGN, rect, is_open);
    let ink = style::colour(style::theme(ui.ctx()), Role::Ink);
    let room = rect.right() - 8.0 - left;
    let look = (style::font(style::UI_SIZE, Weight::Medium), ink);
    let is_cut = style::paint_line(ui, pos2(left, rect.center().y), &name, look, room);
    let is_clicked = response.clicked();
    if is_cut {
        response.on_hover_text(name);
    }
    is_clicked
}

/// Returns the name of a line of many, such as "At 18 of 24 touchpoints it is not said who brings them about".
pub(super) fn many_name(derived: &Derived, many: Many<'_>) -> String {
    derived.words.folded(&many.findings[0].what, many.findings.len(), many.of)
}

/// Paints the chevron of a row that folds. Returns where its room ends.
fn fold_ui(ui: &Ui, left: f32, rect: Rect, is_open: bool) -> f32 {
    let sign = char::from(if is_open { Icon::ChevronDown } else { Icon::ChevronRight });
    let muted = style::colour(style::theme(ui.ctx()), Role::Muted);
    let at = pos2(left, rect.center().y);
    ui.painter().text(at, Align2::LEFT_CENTER, sign, style::icon_font(), muted);
    left + SIGN
}
