//! The two bars at the top: menus with the map's name and state, and below it whose ratings are entered
//! and whose are judged by.

use egui::{Align, ComboBox, Label, Layout, RichText, Ui, UiBuilder};

use crate::{
    insight::JudgedBy,
    journey::{SegmentId, Voice},
    words::Words,
};

use super::{
    app::App,
    looks::Looks,
    menu::{Chosen, menu_bar_ui},
    panels::PanelFocus,
    sight::Sight,
    style,
};

/// The menus, and in the middle of the bar the map's title and whether it is saved.
pub fn top_bar_ui(ui: &mut Ui, app: &App) -> Option<Chosen> {
    let bar = ui.available_rect_before_wrap();
    ui.horizontal_centered(|ui| {
        let chosen = menu_bar_ui(ui, app);
        let left = ui.min_rect().right();
        // In the middle of the bar, or as far left as the menus let it be.
        let half = (bar.right() - bar.center().x).min(bar.center().x - left - 16.0).max(0.0);
        let mut room = bar;
        if half > 150.0 {
            room.set_left(bar.center().x - half);
            room.set_right(bar.center().x + half);
        } else {
            room.set_left(left + 16.0);
        }
        let layout = Layout::left_to_right(Align::Center).with_main_align(Align::Center);
        ui.scope_builder(UiBuilder::new().max_rect(room).layout(layout), |ui| title_ui(ui, app));
        chosen
    })
    .inner
}

fn title_ui(ui: &mut Ui, app: &App) {
    let words = app.words();
    let title = app.map_title();
    let state = words.text(if app.document.is_dirty() {
        "state-unsaved"
    } else if app.document.path().is_some() {
        "state-saved"
    } else {
        "state-sample"
    });
    let file = app.document.path().and_then(|path| path.file_name());
    let file = file.map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let text = format!("· {state}    {file}");
    let state_width = ui
        .painter()
        .layout_no_wrap(
            text.clone(),
            style::font(12.5, crate::picture::Weight::Regular),
            ui.visuals().text_color(),
        )
        .size()
        .x;
    let title_text = style::strong(title, style::HEADING_SIZE);
    let room = (ui.available_width() - state_width - 24.0).max(60.0);
    let wanted = egui::WidgetText::from(title_text.clone())
        .into_galley(ui, Some(egui::TextWrapMode::Extend), f32::INFINITY, egui::FontSelection::Default)
        .size()
        .x;
    let used = wanted.min(room) + state_width + 16.0;
    ui.add_space(((ui.available_width() - used) / 2.0).max(0.0));
    ui.scope(|ui| {
        ui.set_max_width(wanted.min(room) + 2.0);
        ui.add(Label::new(title_text).truncate());
    });
    let path = app.document.path().map(|path| path.display().to_string());
    let label = ui.add(Label::new(RichText::new(text).size(12.5).weak()).truncate());
    if let Some(path) = path {
        label.on_hover_text(path);
    }
}

/// Rate as …, for …, judged by ….
pub fn lens_bar_ui(ui: &mut Ui, sight: &Sight, looks: &mut Looks, panels: &mut PanelFocus) {
    let words = sight.words;
    ui.horizontal_centered(|ui| {
        let has_segments = !sight.journey.segments().is_empty();
        named(ui, &words.text("rate-as"), "rate-as-help", words, |ui| {
            panels.first(voice_ui(ui, looks, words));
            if has_segments {
                let everyone = words.text("everyone");
                segment_ui(
                    ui,
                    "entering-segment",
                    &everyone,
                    &words.text("rate-for"),
                    sight,
                    &mut looks.entering.segment,
                );
            }
        });
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            by_ui(ui, looks, words);
            if has_segments {
                let all = words.text("all-customers");
                segment_ui(ui, "view-segment", &all, &words.text("seen-for"), sight, &mut looks.view.segment);
                ui.label(RichText::new(words.text("seen-for")).weak());
            }
        });
    });
}

fn named(ui: &mut Ui, name: &str, help: &str, words: &Words, contents: impl FnOnce(&mut Ui)) {
    ui.label(RichText::new(name).weak()).on_hover_text(words.text(help));
    contents(ui);
}

fn voice_ui(ui: &mut Ui, looks: &mut Looks, words: &Words) -> egui::Response {
    let name = words.text("rate-as");
    let shown = words.voice(&looks.entering.voice);
    let combo = ComboBox::from_id_salt("voice").selected_text(shown).show_ui(ui, |ui| {
        for voice in [Voice::Customer, Voice::Own] {
            let text = words.voice(&voice);
            ui.selectable_value(&mut looks.entering.voice, voice, text);
        }
    });
    combo.response.on_hover_text(words.text("rate-as-help")).accessible_name(name)
}

fn segment_ui(
    ui: &mut Ui,
    salt: &str,
    everyone: &str,
    name: &str,
    sight: &Sight,
    chosen: &mut Option<SegmentId>,
) {
    let shown = chosen.as_ref().and_then(|id| sight.journey.segment(id)).map_or(everyone, |s| &s.name);
    let combo = ComboBox::from_id_salt(salt).selected_text(shown).truncate().show_ui(ui, |ui| {
        ui.selectable_value(chosen, None, everyone);
        for segment in sight.journey.segments() {
            ui.selectable_value(chosen, Some(segment.id.clone()), &segment.name);
        }
    });
    combo.response.accessible_name(name);
}

fn by_ui(ui: &mut Ui, looks: &mut Looks, words: &Words) {
    let name = words.text("judged-by");
    let combo =
        ComboBox::from_id_salt("by").selected_text(words.judged_by(looks.view.by)).show_ui(ui, |ui| {
            for by in [JudgedBy::CustomersFirst, JudgedBy::Customers, JudgedBy::Own] {
                ui.selectable_value(&mut looks.view.by, by, words.judged_by(by));
            }
        });
    combo.response.on_hover_text(words.text("judged-by-help")).accessible_name(&*name);
    ui.label(RichText::new(name).weak()).on_hover_text(words.text("judged-by-help"));
}
