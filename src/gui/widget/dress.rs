//! How egui's own widgets look: Inter, Lucide, and the colours of `picture/theme.rs`.

use std::{collections::BTreeMap, sync::Arc};

use egui::{
    Context, CornerRadius, FontData, FontDefinitions, FontFamily, Margin, Stroke, Style, TextStyle, Visuals,
    style::WidgetVisuals, vec2,
};
use lucide_icons::LUCIDE_FONT_BYTES;

use super::style::{HEADING_SIZE, SMALL_SIZE, UI_SIZE, colour, family, font, icon_family};
use crate::{
    gui::widget::letters,
    picture::{self, Role, Theme, Weight},
};

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
