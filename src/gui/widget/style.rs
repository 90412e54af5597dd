//! How egui's own widgets look: Inter, Lucide, and the colours of `picture/theme.rs`.

use std::{collections::BTreeMap, sync::Arc};

use egui::{
    Button, Color32, Context, CornerRadius, FontData, FontDefinitions, FontFamily, FontId, Frame, Galley, Id,
    Margin, Modal, Pos2, Response, RichText, Stroke, Style, TextStyle, Ui, Vec2, Visuals, pos2,
    style::WidgetVisuals, text::LayoutJob, vec2,
};
use lucide_icons::{Icon, LUCIDE_FONT_BYTES};

use crate::{
    gui::widget::letters,
    picture::{self, Role, Theme, Weight},
};

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

/// Sets up fonts, colours and sizes, once, before the first frame.
pub fn set_up(ctx: &Context) {
    ctx.set_fonts(fonts());
    letters::take_found(ctx);
    for (theme, egui_theme) in [(Theme::Light, egui::Theme::Light), (Theme::Dark, egui::Theme::Dark)] {
        ctx.style_mut_of(egui_theme, |style| dress(style, theme));
    }
    ctx.options_mut(|options| {
        // Ctrl with +, − and 0 zooms the canvas, and quitting may have to ask first.
        options.zoom_with_keyboard = false;
        options.quit_shortcuts.clear();
        // One notch of a wheel is one step of the zoom keys.
        options.input_options.scroll_zoom_speed = 1.0 / 360.0;
        // Where the system does not say, the theme is light, as pictures are.
        options.fallback_theme = egui::Theme::Light;
    });
}

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
pub(in crate::gui) fn icon_button(ui: &mut Ui, sign: Icon, name: &str) -> Response {
    let button = Button::new(icon(sign)).frame_when_inactive(false);
    let response = ui.scope(|ui| {
        ui.spacing_mut().button_padding.x = (ICON_BUTTON - ICON_SIZE) / 2.0;
        ui.add(button)
    });
    response.inner.on_hover_text(name).accessible_name(name)
}

fn icon_family() -> FontFamily {
    FontFamily::Name("icons".into())
}

/// Returns Inter in three weights, each followed by the other bundled fonts, as pictures are drawn.
pub(in crate::gui) fn fonts() -> FontDefinitions {
    let mut fonts = FontDefinitions::empty();
    let mut add = |name: &str, bytes| {
        fonts.font_data.insert(name.to_owned(), Arc::new(FontData::from_static(bytes)));
        name.to_owned()
    };
    let spare: Vec<_> = picture::font::spare().iter().map(|file| add(&file.name, file.bytes)).collect();
    let mut families: BTreeMap<_, _> = Weight::ALL
        .map(|weight| {
            let name = add(&format!("Inter {weight:?}"), picture::font::bytes(weight));
            (family(weight), [vec![name], spare.clone()].concat())
        })
        .into();
    families.insert(icon_family(), vec![add("Lucide", LUCIDE_FONT_BYTES)]);
    families.insert(FontFamily::Monospace, families[&family(Weight::Regular)].clone());
    fonts.families = families;
    fonts
}

fn dress(style: &mut Style, theme: Theme) {
    let text = |size| font(size, Weight::Regular);
    style.text_styles = [
        (TextStyle::Small, text(SMALL_SIZE)),
        (TextStyle::Body, text(UI_SIZE)),
        (TextStyle::Button, text(UI_SIZE)),
        (TextStyle::Monospace, text(UI_SIZE)),
        (TextStyle::Heading, font(HEADING_SIZE, Weight::SemiBold)),
    ]
    .into();
    style.spacing.item_spacing = vec2(8.0, 6.0);
    style.spacing.button_padding = vec2(10.0, 4.0);
    style.spacing.interact_size.y = 26.0;
    style.spacing.menu_margin = Margin::same(6);
    style.interaction.selectable_labels = false;
    style.visuals = visuals(theme);
}

fn visuals(theme: Theme) -> Visuals {
    let of = |role| colour(theme, role);
    let mut visuals = if theme == Theme::Dark { Visuals::dark() } else { Visuals::light() };
    visuals.panel_fill = of(Role::Panel);
    visuals.window_fill = of(Role::Panel);
    visuals.window_stroke = Stroke::new(1.0, of(Role::Line));
    visuals.extreme_bg_color = of(Role::Canvas);
    visuals.faint_bg_color = of(Role::Canvas);
    visuals.weak_text_color = Some(of(Role::Muted));
    visuals.hyperlink_color = of(Role::Accent);
    visuals.error_fg_color = of(Role::NegativeInk);
    visuals.window_corner_radius = CornerRadius::same(10);
    visuals.menu_corner_radius = CornerRadius::same(8);
    visuals.selection.bg_fill = of(Role::AccentTint);
    visuals.selection.stroke = Stroke::new(1.0, of(Role::Accent));
    visuals.slider_trailing_fill = true;
    dress_widgets(&mut visuals, theme);
    visuals
}

fn dress_widgets(visuals: &mut Visuals, theme: Theme) {
    let of = |role| colour(theme, role);
    let dress = |widget: &mut WidgetVisuals, fill: Role, line: Role| {
        widget.bg_fill = of(fill);
        widget.weak_bg_fill = of(fill);
        widget.bg_stroke = Stroke::new(1.0, of(line));
        widget.fg_stroke = Stroke::new(1.0, of(Role::Ink));
        widget.corner_radius = CornerRadius::same(8);
        widget.expansion = 0.0;
    };
    let widgets = &mut visuals.widgets;
    dress(&mut widgets.noninteractive, Role::Panel, Role::Line);
    dress(&mut widgets.inactive, Role::Panel, Role::Line);
    // This is the rail of a slider.
    widgets.inactive.bg_fill = of(Role::Line);
    dress(&mut widgets.hovered, Role::AccentTint, Role::Accent);
    dress(&mut widgets.active, Role::AccentTint, Role::Accent);
    dress(&mut widgets.open, Role::AccentTint, Role::Accent);
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

/// Makes such a button that also names the keys that press it.
pub(in crate::gui) fn primary_with_keys(ui: &Ui, text: &str, keys: &str) -> Button<'static> {
    let keys = RichText::new(keys).color(colour(theme(ui.ctx()), Role::OnAccent));
    primary(ui, text).shortcut_text(keys)
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
