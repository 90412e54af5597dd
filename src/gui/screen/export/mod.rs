//! The overlay before an export: what is written, as which kind of file, how it looks, and a preview of the page
//! or slide.

mod choice;
mod picture;

use std::sync::Arc;

use egui::{Context, Key, Modifiers, Popup, Rect, ScrollArea, Ui, UiBuilder, vec2};

use crate::{
    editor::{Derived, SameArc},
    format::{ExportFile, ExportOption, ExportOptions, pdf::Paper},
    gui::{
        command::Commands,
        file::{
            intent::ExportOrder,
            preview_state::{PreviewAsked, PreviewState},
        },
        id::focus_canvas,
        widget::style,
    },
    picture::Theme,
};

use choice::ExportKind;

/// The choices of an export.
pub(in crate::gui) struct ExportView {
    kind: ExportKind,
    file: ExportFile,
    options: ExportOptions,
    /// The colours of the window; pages of paper are light unless the person chooses otherwise.
    theme: Theme,
    /// The page that is shown, from 0.
    page: usize,
    /// The choices made before, of this export and of earlier ones, the latest last.
    earlier: Vec<ExportOrder>,
}

/// The button pressed on it, or the preview that it asks for.
pub(in crate::gui) enum ExportPressed {
    Save(Box<ExportOrder>),
    Make(Box<PreviewAsked>),
}

/// The width of the choices, beside the page, in points.
const CHOICES: f32 = 232.0;
/// The space around the overlay in which the map is still seen.
const AROUND: f32 = 48.0;
const FOOT: f32 = 44.0;
const WIDEST: f32 = 2000.0;
/// The step to which the room for a page is rounded, in pixels, so that the page is not drawn anew all the time
/// while a window is made wider.
const STEP: f32 = 16.0;
/// The longest side at which a page is drawn, in pixels.
const LONGEST: f32 = 4096.0;

impl ExportView {
    /// Begins with the look of the map in the window, and with the kind that was exported last. `earlier` are the last
    /// exports of each kind, the latest last.
    pub(in crate::gui) fn of(options: ExportOptions, earlier: Vec<ExportOrder>) -> Self {
        let (kind, theme) = (ExportKind::MAP, options.theme);
        let last = earlier.last().and_then(|order| ExportKind::of(order.sheet, order.file));
        let mut view = Self { kind, file: kind.files()[0], options, theme, page: 0, earlier };
        view.choose(last.unwrap_or(kind));
        view
    }

    /// Turns to a kind as it was chosen last: each kind has its own kind of file and paper.
    fn choose(&mut self, kind: ExportKind) {
        let is_of = |order: &&ExportOrder| ExportKind::of(order.sheet, order.file) == Some(kind);
        let before = self.earlier.iter().rfind(is_of);
        let file = before.map_or(kind.files()[0], |order| order.file);
        let options = before.and_then(|order| order.options.as_ref());
        self.options.paper = options.map_or_else(Paper::default, |options| options.paper);
        self.turn_to(kind, file);
    }

    /// Shows the overlay. Returns whether it stays open, and what was chosen on it.
    pub(super) fn show_ui(&mut self, ctx: &Context, commands: Commands<'_>) -> (bool, Option<ExportPressed>) {
        let Some(derived) = commands.session.editor.derived() else { return (false, None) };
        let mut asked = None;
        let modal = style::modal(ctx, "export").show(ctx, |ui| {
            let room = ui.ctx().content_rect().size() - vec2(AROUND, AROUND) - vec2(32.0, 32.0);
            ui.set_width(room.x.min(WIDEST));
            ui.label(style::strong(commands.words().text("export-title"), style::HEADING_SIZE));
            ui.add_space(6.0);
            let height = room.y - FOOT - 36.0;
            asked = self.parts_ui(ui, commands, derived, height);
            ui.add_space(8.0);
            self.foot_ui(ui, commands)
        });
        let is_left = modal.should_close();
        let (is_closed, chosen) = modal.inner;
        let stays = !is_closed && !is_left && chosen.is_none();
        if !stays {
            focus_canvas(ctx);
        }
        (stays, chosen.or(asked.map(|asked| ExportPressed::Make(Box::new(asked)))))
    }

    /// Turns to another kind of file: at its first page, on paper that fits it, in its own colours.
    fn turn_to(&mut self, kind: ExportKind, file: ExportFile) {
        let is_paper = |file: ExportFile| file.takes(ExportOption::Paper);
        if is_paper(file) != is_paper(self.file) {
            self.options.theme = if is_paper(file) { Theme::Light } else { self.theme };
        }
        (self.kind, self.file, self.page) = (kind, file, 0);
        if !file.fits(self.options.paper) || !kind.fits(self.options.paper) {
            self.options.paper = Paper::default();
        }
    }

    /// Shows the choices and the page. Returns the preview that has to be made, if it is not there yet.
    fn parts_ui(
        &mut self,
        ui: &mut Ui,
        commands: Commands<'_>,
        derived: &Derived,
        height: f32,
    ) -> Option<PreviewAsked> {
        let shown = &commands.session.preview;
        let (whole, _) = ui.allocate_exact_size(vec2(ui.available_width(), height), egui::Sense::hover());
        // The parts have fixed room, so that what is below them does not move.
        let ui = &mut ui.new_child(UiBuilder::new().max_rect(whole));
        let (left, right) = whole.split_left_right_at_x(whole.left() + CHOICES);
        ui.scope_builder(UiBuilder::new().max_rect(left), |ui| {
            ScrollArea::vertical().id_salt("export choices").auto_shrink(false).show(ui, |ui| {
                ui.set_width(CHOICES - 16.0);
                self.choices_ui(ui, derived, shown);
            });
        });
        let asked = self.page_ui(ui, right.with_min_x(right.left() + 16.0), derived, shown);
        (!shown.needs_nothing(&asked)).then_some(asked)
    }

    /// Shows the page. Returns the preview that is meant to be there.
    fn page_ui(&mut self, ui: &mut Ui, rect: Rect, derived: &Derived, shown: &PreviewState) -> PreviewAsked {
        let count = shown.shown.as_ref().and_then(|it| it.made.as_ref().ok()).map_or(0, |made| made.count());
        if count > 0 {
            self.page = self.page.min(count - 1);
        }
        self.turn_by_key(ui, count);
        let room = picture::picture_ui(ui, rect, derived.words, shown, (&mut self.page, count));
        PreviewAsked {
            journey: SameArc(Arc::clone(&derived.journey)),
            file: self.file,
            options: self.options.clone(),
            page: self.page,
            room: [room.x, room.y].map(|it| rounded(it * ui.pixels_per_point())),
        }
    }

    /// Turns pages by key, whatever has the focus except an open list.
    fn turn_by_key(&mut self, ui: &Ui, count: usize) {
        let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
        if pressed(Key::PageDown) {
            self.page = (self.page + 1).min(count.saturating_sub(1));
        } else if pressed(Key::PageUp) {
            self.page = self.page.saturating_sub(1);
        }
    }

    /// Shows the buttons. Returns whether the overlay was closed, and what was chosen.
    fn foot_ui(&self, ui: &mut Ui, commands: Commands<'_>) -> (bool, Option<ExportPressed>) {
        let words = commands.words();
        ui.horizontal(|ui| {
            let ending = self.file.ending().to_uppercase();
            let save = ui.add(style::primary(ui, &words.say("export-save", &[("ending", ending.into())])));
            let save = save.on_hover_text(words.text("export-save-help"));
            // Enter writes the file at once, unless the key is for an open list or another control.
            if !Popup::is_any_open(ui.ctx()) && ui.memory(|memory| memory.focused().is_none()) {
                save.request_focus();
            }
            let is_closed = ui.button(words.text("close")).clicked();
            (is_closed, save.clicked().then(|| ExportPressed::Save(Box::new(self.order()))))
        })
        .inner
    }

    fn order(&self) -> ExportOrder {
        let options = Some(Box::new(self.options.clone()));
        ExportOrder { sheet: self.kind.sheet(), file: self.file, options }
    }
}

fn rounded(pixels: f32) -> u32 {
    ((pixels / STEP).floor() * STEP).clamp(STEP, LONGEST) as u32
}
