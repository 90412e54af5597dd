//! The order of a frame. Results of jobs come first, then keys and pointer. Panels and canvas show the outcome and
//! return requests, which are done at once; where these changed the map, the frame is laid out again before it is
//! shown.

use egui::{Context, Popup, Ui};

use crate::gui::{
    canvas::{
        find_bar,
        pointer::{cancel_by_key, pointer_on_canvas},
    },
    file::session::Session,
    keys,
    screen::{self, Screen, present::Screens, window::Window},
    widget::painter::egui_rect,
};

use super::App;

impl App {
    /// Shows one frame. The tests and the bench run it too.
    pub fn frame_ui(&mut self, ui: &mut Ui) {
        self.frame_on_screens_ui(ui, &Screens::default);
    }

    /// Shows one frame. Where a presentation begins, `screens` returns the screens there are.
    pub fn frame_on_screens_ui(&mut self, ui: &mut Ui, screens: &dyn Fn() -> Screens) {
        let ctx = ui.ctx().clone();
        if !std::mem::replace(&mut self.has_begun, true) {
            self.session.begin(&ctx);
        }
        self.window.look_at_system(&ctx);
        self.session.preferences.fit_interface(&ctx);
        self.take_input(&ctx);
        let is_presenting = self.session.editor.presenting().is_some();
        self.window.present.look_for_screens(&ctx, is_presenting, screens);
        self.session.refresh();
        // Everything shown from here on belongs to this state of the map.
        self.session.editor.take_changed();
        let asked = Screen::of(&self.session).show_ui(ui, &mut self.session, &mut self.window);
        self.act_on(&ctx, asked);
        self.act_on_canvas(&ctx);
        self.session.watch_copies(&ctx);
        fields_over_map_ui(&ctx, &mut self.session, &mut self.window);
        self.show_over_ui(&ctx);
        self.session.watch_disk(&ctx);
        self.session.look_for_letters(&ctx);
        self.window.leave_text(&ctx, &mut self.session.editor);
        self.session.tell_notes(&ctx);
        if self.session.editor.take_changed() {
            ctx.request_discard("the map changed");
        }
        self.window.follow_map(&ctx, &self.session);
        self.window.follow_presentation(&ctx, &self.session, screens);
        let is_covered = self.is_covered();
        self.session.keep_safe(&ctx, is_covered);
        self.session.keep_preferences(&ctx);
        self.window.tell_title(&ctx, &self.session);
    }

    /// Takes what has come since the last frame, before anything is laid out.
    fn take_input(&mut self, ctx: &Context) {
        // Results of jobs come first: they may bring another map.
        self.session.end_jobs(ctx);
        self.window.follow_map(ctx, &self.session);
        let typed = self.window.present.take_keys_of_room();
        ctx.input_mut(|input| input.events.extend(typed));
        // A press ends the step before it, whatever it does.
        if self.window.presses.mark_repetitions(ctx, self.window.typing) {
            self.session.editor.end_step();
        }
        self.session.close_or_ask(ctx);
        self.session.drop_files(ctx);
        // A name that is being typed gets keys before any command.
        self.window.rename_field.take_keys(ctx, &mut self.session.editor);
        let is_covered = self.is_covered();
        if !is_covered {
            self.window.detail_box.take_keys(ctx, &mut self.session.editor);
        }
        self.session.editor.view.pointer = pointer_on_canvas(ctx, &self.session.editor.view);
        let is_on_map = Screen::of(&self.session) == Screen::Map && !is_covered;
        if is_on_map && !Popup::is_any_open(ctx) {
            find_bar::take_keys(ctx, &mut self.session.editor, self.window.typing);
        }
        cancel_by_key(ctx, &mut self.session.editor, is_covered);
        if is_on_map {
            self.window.last_click.follow(ctx, egui_rect(self.session.editor.view.viewport.screen));
        } else {
            self.window.last_click.forget_control();
        }
        self.session.listen_to_clipboard(ctx, is_covered);
        self.run_keys(ctx);
        let (handled, pans) = (self.window.canvas.handled.clone(), self.window.holds_space(ctx));
        self.window.pointer.follow(ctx, &mut self.session.editor, handled.as_ref(), pans);
    }

    /// Shows what lies over the screen: the context menu, an overlay such as the palette, a question.
    fn show_over_ui(&mut self, ctx: &Context) {
        if let Some(mut menu) = self.window.context_menu.take() {
            let chosen = menu.show_ui(ctx, self.commands());
            self.window.context_menu = menu.is_open().then_some(menu);
            if let Some((command, at)) = chosen {
                keys::take_choosing(ctx);
                self.run_at(ctx, command, at);
            }
        }
        if let Some(overlay) = self.window.overlay.take() {
            let (overlay, chosen) = screen::overlay_ui(ctx, overlay, self.commands());
            self.window.overlay = overlay;
            self.act_on_overlay(ctx, chosen);
        }
        self.session.reading_ui(ctx);
        self.session.question_ui(ctx);
        if self.session.questions.is_open() {
            // Palette and keys give way to a question.
            self.window.overlay = None;
        }
    }
}

/// Shows the fields that lie over the map, each at what is typed in it.
fn fields_over_map_ui(ctx: &Context, session: &mut Session, window: &mut Window) {
    let words = session.words();
    if Screen::of(session) == Screen::Map {
        window.rename_field.show_ui(ctx, &mut session.editor, words);
        window.detail_box.show_ui(ctx, &mut session.editor, words);
        find_bar::show_ui(ctx, &mut session.editor, words);
    }
}
