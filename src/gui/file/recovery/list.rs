//! The list of unsaved work that was found: each piece with a picture, the file it belongs to, the time when it
//! was kept, and what it would change there. Closing the list loses nothing.

use std::path::PathBuf;

use egui::{
    Button, ColorImage, Context, Image, Label, RichText, ScrollArea, Sense, TextureHandle, TextureOptions,
    Ui, Vec2, load::SizedTexture, vec2,
};
use lucide_icons::Icon;

use crate::{
    disk::Found,
    gui::{
        file::recovery::{thumbnail::thumbnail, words as say},
        widget::style,
    },
    picture::{Role, Theme},
    words::Words,
};

/// The room for a picture, in points.
const PICTURE: Vec2 = vec2(176.0, 96.0);

/// The choice of a person, with the maps that it is about.
pub(in crate::gui) enum FoundChoice {
    Restore(PathBuf),
    Discard(Vec<PathBuf>),
    Later,
}

/// A piece of unsaved work, and the picture it is shown with.
pub(in crate::gui) struct FoundRow {
    pub found: Found,
    /// The picture as drawn, until egui has it as a texture.
    picture: Option<ColorImage>,
    texture: Option<TextureHandle>,
}

/// The list of unsaved work that was found.
pub(in crate::gui) struct FoundList {
    rows: Vec<FoundRow>,
    /// The rows that the next press of "Discard" removes for good: one, or all.
    sure: Option<Sure>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Sure {
    One(usize),
    All,
}

impl FoundRow {
    /// Returns a row and draws its picture, which may take long and so is done on a thread.
    pub(in crate::gui) fn new(found: Found, words: &Words, theme: Theme) -> Self {
        let size = [PICTURE.x, PICTURE.y].map(|side| 2.0 * side);
        let picture = found.journey.as_ref().ok().and_then(|journey| thumbnail(journey, words, theme, size));
        Self { found, picture, texture: None }
    }

    fn picture_ui(&mut self, ui: &mut Ui) {
        let (place, _) = ui.allocate_exact_size(PICTURE, Sense::hover());
        if let Some(picture) = self.picture.take() {
            self.texture = Some(ui.ctx().load_texture("unsaved", picture, TextureOptions::LINEAR));
        }
        ui.painter().rect_filled(place, 8.0, style::colour(style::theme(ui.ctx()), Role::Canvas));
        if let Some(texture) = &self.texture {
            let size = texture.size_vec2() / 2.0;
            let within = egui::Align2::CENTER_CENTER.align_size_within_rect(size, place);
            Image::new(SizedTexture::new(texture.id(), size)).paint_at(ui, within);
        }
    }

    fn words_ui(&self, ui: &mut Ui, words: &Words) {
        ui.add(Label::new(style::strong(say::title(&self.found, words), style::UI_SIZE)).wrap());
        let file = ui.add(Label::new(RichText::new(say::file_and_time(&self.found, words)).weak()).wrap());
        if let Some(path) = &self.found.file {
            file.on_hover_text(path.display().to_string());
        }
        if let Some(line) = say::difference(&self.found, words) {
            ui.add(Label::new(line).wrap());
        }
        if let Some(warning) = say::warning(&self.found, words) {
            ui.horizontal_top(|ui| {
                let ink = style::colour(style::theme(ui.ctx()), Role::NegativeInk);
                ui.label(style::icon(Icon::TriangleAlert).color(ink));
                ui.add(Label::new(warning).wrap());
            });
        }
    }
}

impl FoundList {
    pub(in crate::gui) fn new(rows: Vec<FoundRow>) -> Self {
        Self { rows, sure: None }
    }

    pub(in crate::gui) fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    pub(in crate::gui) fn take_out(&mut self, maps: &[PathBuf]) {
        self.rows.retain(|row| !maps.contains(&row.found.map));
        self.sure = None;
    }

    pub(in crate::gui) fn show_ui(&mut self, ctx: &Context, words: &Words) -> Option<FoundChoice> {
        let modal = style::modal(ctx, "unsaved").show(ctx, |ui| {
            let room = ui.ctx().content_rect().size();
            ui.set_width(640.0_f32.min(room.x - 64.0));
            ui.label(style::strong(words.text("recovery-title"), style::HEADING_SIZE));
            ui.add(Label::new(RichText::new(words.text("recovery-more")).weak()).wrap());
            ui.add_space(4.0);
            let area = ScrollArea::vertical().max_height(room.y - 220.0).auto_shrink([false, true]);
            let chosen = area.show(ui, |ui| self.rows_ui(ui, words)).inner;
            ui.separator();
            chosen.or(self.foot_ui(ui, words))
        });
        let is_closed = modal.should_close();
        modal.inner.or(is_closed.then_some(FoundChoice::Later))
    }

    fn rows_ui(&mut self, ui: &mut Ui, words: &Words) -> Option<FoundChoice> {
        let mut chosen = None;
        for place in 0..self.rows.len() {
            ui.push_id(place, |ui| {
                if place > 0 {
                    ui.separator();
                }
                ui.horizontal_top(|ui| {
                    self.rows[place].picture_ui(ui);
                    ui.vertical(|ui| {
                        self.rows[place].words_ui(ui, words);
                        chosen = chosen.take().or(self.buttons_ui(ui, place, words));
                    });
                });
            });
        }
        chosen
    }

    fn buttons_ui(&mut self, ui: &mut Ui, place: usize, words: &Words) -> Option<FoundChoice> {
        let Found { map, journey, .. } = &self.rows[place].found;
        let (map, can_restore) = (map.clone(), journey.is_ok());
        let title = say::title(&self.rows[place].found, words);
        let named = |name: &str| words.say(name, &[("title", title.as_str().into())]);
        ui.horizontal_wrapped(|ui| {
            if can_restore {
                let text = words.text("recovery-restore");
                let button = if place == 0 { style::primary(ui, &text) } else { Button::new(&*text) };
                let restore = ui.add(button).accessible_name(named("recovery-restore-of"));
                if place == 0 && ui.memory(|memory| memory.focused().is_none()) {
                    restore.request_focus();
                }
                if restore.clicked() {
                    return Some(FoundChoice::Restore(map));
                }
            }
            let is_sure = self.sure == Some(Sure::One(place));
            let name = if is_sure { "recovery-discard-sure" } else { "recovery-discard" };
            let discard = ui.button(words.text(name));
            let of = if is_sure { "recovery-discard-sure-of" } else { "recovery-discard-of" };
            if !discard.accessible_name(named(of)).clicked() {
                return None;
            }
            self.sure = Some(Sure::One(place));
            is_sure.then(|| FoundChoice::Discard(vec![map]))
        })
        .inner
    }

    fn foot_ui(&mut self, ui: &mut Ui, words: &Words) -> Option<FoundChoice> {
        ui.horizontal_wrapped(|ui| {
            if ui.button(words.text("recovery-later")).clicked() {
                return Some(FoundChoice::Later);
            }
            if self.rows.len() < 2 {
                return None;
            }
            let is_sure = self.sure == Some(Sure::All);
            let name = if is_sure { "recovery-discard-all-sure" } else { "recovery-discard-all" };
            if !ui.button(words.text(name)).clicked() {
                return None;
            }
            self.sure = Some(Sure::All);
            is_sure.then(|| FoundChoice::Discard(self.rows.iter().map(|row| row.found.map.clone()).collect()))
        })
        .inner
    }
}
