//! What the parts of the window look like: their sizes, fonts and colours, and texts of one line. How egui's own
//! widgets look is in `gui/widget/dress.rs`.

use std::sync::Arc;

use egui::{
    Button, Color32, Context, FontFamily, FontId, Frame, Galley, Id, Margin, Modal, Pos2, Response, RichText,
    Ui, Vec2, pos2, text::LayoutJob, vec2,
};
use lucide_icons::Icon;

use crate::picture::{Role, Theme, Weight};

/// Text sizes in points. None is smaller than 11.
pub(in crate::gui) const UI_SIZE: f32 = 13.0;
pub(in crate::gui) const SMALL_SIZE: f32 = 12.0;
pub(in crate::gui) const HEADING_SIZE: f32 = 15.0;
const ICON_SIZE: f32 = 16.0;
/// The distance from the lower corners of the canvas to what lies over it there, in points.
pub(in crate::gui) const CORNER: Vec2 = vec2(14.0, 12.0);
/// The width of the zoom in the lower right corner, in points.
pub(in crate::gui) const ZOOM: f32 = 200.0;
/// The width of a button that is only an icon, in points.
pub(in crate::gui) const ICON_BUTTON: f32 = 28.0;

/// Returns the room that the zoom leaves at the lower edge of a canvas of this width, in points.
pub(in crate::gui) fn lower_left_room(width: f32) -> f32 {
    width - ZOOM - 2.0 * CORNER.x
}

/// Returns the current theme.
pub(in crate::gui) fn theme(ctx: &Context) -> Theme {
    match ctx.theme() {
        egui::Theme::Light => Theme::Light,
        egui::Theme::Dark => Theme::Dark,
    }
}

/// Converts a colour of the picture to egui's; the only place that does.
#[expect(clippy::disallowed_methods, reason = "the colour comes from picture/theme.rs")]
pub(in crate::gui) fn colour(theme: Theme, role: Role) -> Color32 {
    let [r, g, b, a] = theme.rgba(role);
    Color32::from_rgba_unmultiplied(r, g, b, a)
}

pub(in crate::gui) fn family(weight: Weight) -> FontFamily {
    match weight {
        Weight::Regular => FontFamily::Proportional,
        Weight::Medium => FontFamily::Name("medium".into()),
        Weight::SemiBold => FontFamily::Name("semibold".into()),
    }
}

pub(in crate::gui) fn font(size: f32, weight: Weight) -> FontId {
    FontId::new(size, family(weight))
}

pub(in crate::gui) fn strong(text: impl Into<String>, size: f32) -> RichText {
    RichText::new(text).font(font(size, Weight::SemiBold))
}

pub(in crate::gui) fn icon(icon: Icon) -> RichText {
    RichText::new(char::from(icon).to_string()).font(icon_font())
}

pub(in crate::gui) fn icon_font() -> FontId {
    FontId::new(ICON_SIZE, icon_family())
}

/// Shows a button that is only an icon; its name is the tooltip and is told to screen readers.
pub(in crate::gui) fn icon_button_ui(ui: &mut Ui, sign: Icon, name: &str) -> Response {
    let button = Button::new(icon(sign)).frame_when_inactive(false);
    let response = ui.scope(|ui| {
        ui.spacing_mut().button_padding.x = (ICON_BUTTON - ICON_SIZE) / 2.0;
        ui.add(button)
    });
    response.inner.on_hover_text(name).accessible_name(name)
}

pub(super) fn icon_family() -> FontFamily {
    FontFamily::Name("icons".into())
}

/// Lays out a text in one line, cut with … where it is wider than `room`, in points.
pub(in crate::gui) fn one_line(ui: &Ui, text: &str, font: FontId, ink: Color32, room: f32) -> Arc<Galley> {
    lines(ui, text, font, ink, room, 1)
}

/// Paints a text in one line, with the middle of its left edge here and cut where it is wider than `room`, in
/// points. Returns whether it was cut.
pub(in crate::gui) fn paint_line(
    ui: &Ui,
    at: Pos2,
    text: &str,
    (font, ink): (FontId, Color32),
    room: f32,
) -> bool {
    let text = one_line(ui, text, font, ink, room);
    let is_cut = text.elided;
    ui.painter().galley(pos2(at.x, at.y - text.size().y / 2.0), text, ink);
    is_cut
}

/// Lays out a text in at most `most` lines, the last one cut with ….
pub(in crate::gui) fn lines(
    ui: &Ui,
    text: &str,
    font: FontId,
    ink: Color32,
    room: f32,
    most: usize,
) -> Arc<Galley> {
    let mut job = LayoutJob::simple(text.replace('\n', " "), font, ink, room.max(1.0));
    job.wrap.max_rows = most;
    job.wrap.break_anywhere = most == 1;
    ui.painter().layout_job(job)
}

/// Makes a modal, which lies over the window until it is answered or closed.
pub(in crate::gui) fn modal(ctx: &Context, name: &'static str) -> Modal {
    let frame = Frame::popup(&ctx.global_style()).inner_margin(Margin::same(16)).corner_radius(12);
    Modal::new(Id::unique(name)).frame(frame)
}

/// Makes the one button of a group that most people want.
pub(in crate::gui) fn primary(ui: &Ui, text: &str) -> Button<'static> {
    let theme = theme(ui.ctx());
    let text = RichText::new(text).color(colour(theme, Role::OnAccent));
    Button::new(text).fill(colour(theme, Role::Accent))
}

/// Shows such a button where it may not be ready, with the keys that press it, if any. Until it is ready, it looks
/// like any other button that cannot be pressed, since its text on a faded accent could not be read.
pub(in crate::gui) fn primary_ui(ui: &mut Ui, text: &str, keys: &str, is_ready: bool) -> Response {
    let theme = theme(ui.ctx());
    let button = if is_ready { primary(ui, text) } else { Button::new(text) };
    let ink = colour(theme, if is_ready { Role::OnAccent } else { Role::Ink });
    let button = if keys.is_empty() { button } else { button.shortcut_text(RichText::new(keys).color(ink)) };
    ui.add_enabled(is_ready, button)
}

/// Selects the whole text of a field, so that typing replaces it.
pub(in crate::gui) fn mark_all(ctx: &Context, field: Id, text: &str) {
    use egui::text::{CCursor, CCursorRange};
    let mut state = egui::text_edit::TextEditState::load(ctx, field).unwrap_or_default();
    let end = CCursor::new(text.chars().count());
    state.cursor.set_char_range(Some(CCursorRange::two(CCursor::default(), end)));
    state.store(ctx, field);
}

/// Puts the cursor of a field behind its text.
pub(in crate::gui) fn put_behind(ctx: &Context, field: Id, text: &str) {
    use egui::text::{CCursor, CCursorRange};
    let mut state = egui::text_edit::TextEditState::load(ctx, field).unwrap_or_default();
    state.cursor.set_char_range(Some(CCursorRange::one(CCursor::new(text.chars().count()))));
    state.store(ctx, field);
}
