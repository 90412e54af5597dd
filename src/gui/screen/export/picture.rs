//! The preview of the page or slide, or the beginning of a text, and the buttons that turn pages.

use egui::{
    Align2, Button, Image, Label, Rect, RichText, ScrollArea, StrokeKind, Ui, UiBuilder, Vec2,
    emath::GuiRounding as _, vec2,
};
use lucide_icons::Icon;

use crate::{
    format::{ExportFile, ExportForm, ExportPreview},
    gui::{
        file::preview_state::{PreviewShown, PreviewState},
        widget::style,
    },
    picture::Role,
    words::Words,
};

/// The room below a page for the buttons that turn pages.
const FOOT: f32 = 44.0;
const AROUND: f32 = 16.0;

/// Shows the page; returns the room that there is for it, in points.
pub(super) fn picture_ui(
    ui: &mut Ui,
    rect: Rect,
    words: &Words,
    state: &PreviewState,
    (page, count): (&mut usize, usize),
) -> Vec2 {
    let theme = style::theme(ui.ctx());
    ui.painter().rect_filled(rect, 8.0, style::colour(theme, Role::Canvas));
    let (body, foot) = rect.split_top_bottom_at_y(rect.bottom() - FOOT);
    let room = body.shrink(AROUND);
    match &state.shown {
        Some(shown) => shown_ui(ui, room, words, shown),
        None => said_ui(ui, room, &words.text("export-drawing")),
    }
    let layout = egui::Layout::left_to_right(egui::Align::Center);
    ui.scope_builder(UiBuilder::new().max_rect(foot.shrink2(vec2(AROUND, 2.0))).layout(layout), |ui| {
        if count > 1 {
            turn_ui(ui, words, counted(state), (page, count));
        }
        let is_likeness =
            |made: &ExportPreview| matches!(made, ExportPreview::Pages { is_likeness: true, .. });
        if state.shown.as_ref().is_some_and(|it| it.made.as_ref().is_ok_and(|made| is_likeness(made))) {
            ui.add(Label::new(RichText::new(words.text("export-likeness")).weak()).truncate());
        }
    });
    room.size()
}

fn shown_ui(ui: &mut Ui, room: Rect, words: &Words, shown: &PreviewShown) {
    match (&shown.made, &shown.texture) {
        (Ok(_), Some(texture)) => {
            let size = texture.size_vec2();
            // The page is shown no larger than it was drawn, and from whole pixels on; else small texts would be
            // blurred.
            let pixels = ui.pixels_per_point();
            let scale = (room.width() / size.x).min(room.height() / size.y).min(pixels.recip());
            let place = Align2::CENTER_CENTER.align_size_within_rect(size * scale, room);
            let place = place.translate(place.min.round_to_pixels(pixels) - place.min);
            ui.put(place, Image::new(texture).fit_to_exact_size(place.size()));
            let line = style::colour(style::theme(ui.ctx()), Role::Line);
            ui.painter().rect_stroke(place, 0.0, (1.0, line), StrokeKind::Outside);
        }
        (Ok(made), None) => match &**made {
            ExportPreview::Text(text) => text_ui(ui, room, text),
            ExportPreview::Pages { .. } => said_ui(ui, room, &words.text("export-drawing")),
            ExportPreview::Nothing => {
                said_ui(ui, room, &words.text("export-elsewhere"));
            }
        },
        (Err(fault), _) => said_ui(ui, room, &words.fault(fault)),
    }
}

fn text_ui(ui: &mut Ui, room: Rect, text: &str) {
    ui.scope_builder(UiBuilder::new().max_rect(room), |ui| {
        ScrollArea::vertical().id_salt("export text").auto_shrink(false).show(ui, |ui| {
            ui.add(Label::new(RichText::new(text).monospace()).wrap());
        });
    });
}

fn said_ui(ui: &mut Ui, room: Rect, text: &str) {
    let place = Align2::CENTER_CENTER.align_size_within_rect(vec2(room.width().min(420.0), 60.0), room);
    ui.put(place, Label::new(RichText::new(text).weak()).wrap());
}

/// Returns the name of the text that counts the pages or slides.
fn counted(state: &PreviewState) -> &'static str {
    match state.shown.as_ref().map(|shown| shown.asked.file) {
        Some(ExportFile::Map(kind)) if kind.form() == ExportForm::Slides => "export-slide",
        _ => "export-page",
    }
}

/// Shows the buttons to the previous and the next page.
fn turn_ui(ui: &mut Ui, words: &Words, counted: &str, (page, count): (&mut usize, usize)) {
    let now = *page;
    let mut turn = |ui: &mut Ui, icon, name: &str, is_there, to: usize| {
        let name = words.text(name);
        let button = ui.add_enabled(is_there, Button::new(style::icon(icon).size(14.0)));
        if button.accessible_name(&*name).on_hover_text(&*name).clicked() {
            *page = to;
        }
    };
    turn(ui, Icon::ChevronLeft, "export-page-before", now > 0, now.saturating_sub(1));
    turn(ui, Icon::ChevronRight, "export-page-next", now + 1 < count, now + 1);
    let facts = [("page", (now + 1).into()), ("pages", count.into())];
    ui.add(Label::new(words.say(counted, &facts)));
}
