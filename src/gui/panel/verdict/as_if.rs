//! The map as if something was mended (R19), below the map as it is. Its edge is dashed, since it is not so.

use egui::{Button, Frame, Id, Label, Margin, Rect, RichText, Shape, Stroke, Ui, pos2};

use crate::{
    editor::{Derived, ViewState},
    gui::widget::{
        faces::face_ui,
        focus::{FocusPlace, PanelFocus},
        style,
    },
    picture::{Role, Weight},
};

const FACE: f32 = 12.0;
const HEADLINE: f32 = 17.0;
const ROUNDING: f32 = 12.0;
/// The length of a dash of the edge, and of the gap between two, in points.
const DASH: f32 = 6.0;
const BETWEEN: f32 = 4.0;

pub(super) fn as_if_ui(
    ui: &mut Ui,
    derived: &Derived,
    view: &mut ViewState,
    (focus, is_close): (&mut PanelFocus, bool),
) {
    is_ui(ui, derived);
    ui.add_space(if is_close { 4.0 } else { 8.0 });
    would_ui(ui, derived, view, is_close);
    ui.horizontal(|ui| {
        let clear = derived.words.text("as-if-clear");
        let room = ui.available_width() - 64.0;
        let stays = RichText::new(derived.words.text("as-if-stays")).size(style::SMALL_SIZE).weak();
        ui.scope(|ui| {
            ui.set_max_width(room);
            ui.add(Label::new(stays).truncate());
        });
        ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
            let ink = style::colour(style::theme(ui.ctx()), Role::Accent);
            let button = ui.add(Button::new(RichText::new(&*clear).color(ink)).frame_when_inactive(false));
            let button = button.on_hover_text(derived.words.text("command-clear-as-if-help"));
            let button = button.accessible_name(derived.words.text("command-clear-as-if"));
            focus.control(FocusPlace::Verdict, &button);
            if button.clicked() {
                view.clear_as_if();
            }
        });
    });
}

/// Shows the verdict of the map as it is, in a line.
fn is_ui(ui: &mut Ui, derived: &Derived) {
    let level = derived.insight_as_is().verdict.level();
    let of = Role::of(level);
    let theme = style::theme(ui.ctx());
    let margin = Margin::symmetric(12, 6);
    let frame = Frame::NONE.fill(style::colour(theme, of.tint)).corner_radius(10).inner_margin(margin);
    let frame = frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.horizontal(|ui| {
            face_ui(ui, level, FACE);
            let said = derived.words.as_is(derived.insight_as_is(), &derived.journey);
            let said = style::strong(&said, style::UI_SIZE).color(style::colour(theme, of.ink));
            ui.add(Label::new(said).wrap());
        });
    });
    frame.response.on_hover_text(derived.words.text("verdict-help"));
}

/// Shows what the verdict would be with the ticked breaks mended, and with all of them.
fn would_ui(ui: &mut Ui, derived: &Derived, view: &ViewState, is_close: bool) {
    let of = Role::of(derived.insight.verdict.level());
    let theme = style::theme(ui.ctx());
    let (words, ink) = (derived.words, style::colour(theme, of.ink));
    let margin = if is_close { Margin::symmetric(12, 8) } else { Margin::same(14) };
    let fill = style::colour(theme, of.tint);
    let frame = Frame::NONE.fill(fill).corner_radius(ROUNDING).inner_margin(margin).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 4.0;
        let line = |text: String| RichText::new(text).color(ink).size(style::UI_SIZE);
        ui.add(Label::new(line(words.as_if_mended(&derived.insight))).wrap());
        let headline = style::strong(words.would_be(&derived.insight), HEADLINE).color(ink);
        ui.add(Label::new(headline).wrap());
        let count = derived.insight_as_is().breaks().count();
        if count > derived.insight.counts.as_if {
            let all = all_said(ui, derived, view, count);
            let font = style::font(style::SMALL_SIZE, Weight::Regular);
            ui.add(Label::new(RichText::new(all).font(font).color(ink)).wrap());
        }
    });
    let line = Stroke::new(1.5, style::colour(theme, of.line));
    dashed(ui, frame.response.rect.shrink(1.0), line);
    frame.response.on_hover_text(words.text("as-if-help"));
}

/// Returns what the verdict would be with every break mended. While something is dragged, it returns what it did
/// before.
fn all_said(ui: &Ui, derived: &Derived, view: &ViewState, count: usize) -> String {
    let id = Id::unique("as if all");
    let kept: Option<String> = ui.data(|data| data.get_temp(id)).filter(|_| view.gesture.is_under_way());
    let said = kept.unwrap_or_else(|| derived.words.as_if_all(count, derived.all_mended()));
    ui.data_mut(|data| data.insert_temp(id, said.clone()));
    said
}

/// Paints a dashed edge around a rectangle.
fn dashed(ui: &Ui, rect: Rect, line: Stroke) {
    let corner = |centre: egui::Pos2, from: f32| {
        (0..=6).map(move |step| {
            let angle = (from + step as f32 / 6.0) * std::f32::consts::FRAC_PI_2;
            centre + ROUNDING * egui::vec2(angle.cos(), angle.sin())
        })
    };
    let inner = rect.shrink(ROUNDING);
    let mut path: Vec<_> = corner(inner.right_bottom(), 0.0)
        .chain(corner(inner.left_bottom(), 1.0))
        .chain(corner(inner.left_top(), 2.0))
        .chain(corner(inner.right_top(), 3.0))
        .collect();
    path.push(pos2(rect.right(), inner.bottom()));
    ui.painter().extend(Shape::dashed_line(&path, line, DASH, BETWEEN));
}
