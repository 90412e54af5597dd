//! The order of a frame. What has come meanwhile is done first, then what keys and pointer do; panels and canvas
//! show what that has come to and return what they ask for, which is done at once; where it changed the map the
//! frame is laid out again before it is shown.

use egui::{Context, LayerId, Memory, Order, Ui, ViewportCommand};

use crate::{
    gui::{app::App, id::canvas_id, screen::map as screen, widget::painter::picture_pos},
    picture::Pos,
};

impl App {
    pub(super) fn frame(&mut self, ui: &mut Ui) {
        let ctx = ui.ctx().clone();
        self.begin(&ctx);
        // Results of jobs come first: they may bring another map.
        for done in self.session.jobs.ready() {
            done(&mut self.session, &ctx);
        }
        self.follow_map();
        // A press ends the step before it, whatever it does.
        if self.window.presses.look(&ctx, self.window.typing) {
            self.session.editor.press_ended();
        }
        self.session.close_or_ask(&ctx);
        self.session.drop_files(&ctx);
        // A name that is being typed has the keys before any command.
        self.window.rename_field.take_keys(&ctx, &mut self.session.editor);
        self.session.editor.view.pointer = self.pointer_on_canvas(&ctx);
        let is_covered = self.is_covered();
        self.window.pointer.keys(&ctx, &mut self.session.editor, is_covered);
        self.session.listen_to_clipboard(&ctx, is_covered);
        self.run_keys(&ctx);
        self.move_pointer(&ctx);
        self.session.look();
        // Everything shown from here on is of this state of the map.
        self.session.editor.take_changed();
        let asked = screen::show_ui(ui, &mut self.session, &mut self.window);
        self.act_on(&ctx, asked);
        self.act_on_canvas(&ctx);
        let words = self.session.words();
        self.window.rename_field.show_ui(&ctx, &mut self.session.editor, words);
        self.context_menu_ui(&ctx);
        self.overlay_ui(&ctx);
        self.session.question_ui(&ctx);
        if self.session.question.is_some() {
            // Palette and keys give way to a question.
            self.window.overlay = None;
        }
        self.session.watch_disk(&ctx);
        self.leave_text(&ctx);
        self.session.tell_notes(&ctx);
        if self.session.editor.take_changed() {
            ctx.request_discard("the map changed");
        }
        self.follow_map();
        let is_covered = self.is_covered();
        self.session.keep_safe(&ctx, is_covered);
        self.tell_title(&ctx);
    }

    fn begin(&mut self, ctx: &Context) {
        if std::mem::replace(&mut self.has_begun, true) {
            return;
        }
        ctx.set_theme(self.session.theme_preference());
        ctx.memory_mut(|memory| memory.request_focus(canvas_id()));
        self.session.remember_opened(ctx);
        self.session.begin_recovery(ctx);
    }

    /// Another map is looked at anew: nothing of the one before is on its way or under a menu.
    fn follow_map(&mut self) {
        if self.map_shown != self.session.maps_shown {
            self.map_shown = self.session.maps_shown;
            (self.window.context_menu, self.window.slide) = (None, None);
        }
    }

    /// Whether something lies over the window that takes keys and clicks.
    pub(super) fn is_covered(&self) -> bool {
        self.session.question.is_some() || self.window.overlay.is_some()
    }

    /// Where the pointer is on the canvas, in canvas units; `None` over a menu or a question.
    fn pointer_on_canvas(&self, ctx: &Context) -> Option<Pos> {
        let view = &self.session.editor.view;
        let pointer = ctx.pointer_latest_pos().filter(|at| view.screen.contains(picture_pos(*at)))?;
        let covers = |layer: LayerId| layer.order == Order::Foreground;
        let at = view.camera.canvas_from_screen(picture_pos(pointer));
        (!ctx.layer_id_at(pointer).is_some_and(covers)).then_some(at)
    }

    fn move_pointer(&mut self, ctx: &Context) {
        let holds_space = self.window.holds_space(ctx);
        let handled = self.window.canvas.handled.clone();
        self.window.pointer.follow(ctx, &mut self.session.editor, handled.as_ref(), holds_space);
    }

    fn overlay_ui(&mut self, ctx: &Context) {
        let Some(overlay) = self.window.overlay.take() else { return };
        let (overlay, command) = screen::overlay_ui(ctx, overlay, self.commands());
        self.window.overlay = overlay;
        if let Some(command) = command {
            self.run(ctx, command);
        }
    }

    fn context_menu_ui(&mut self, ctx: &Context) {
        let Some(mut menu) = self.window.context_menu.take() else { return };
        let chosen = menu.show_ui(ctx, self.commands());
        self.window.context_menu = menu.is_open().then_some(menu);
        if let Some((command, at)) = chosen {
            self.run_at(ctx, command, at);
        }
    }

    /// A text is committed when the keys go elsewhere, also to another text; and what was done before a text
    /// gets the keys is not of that text either.
    fn leave_text(&mut self, ctx: &Context) {
        // As egui has it at the start of a frame, Esc has left the text already.
        let typing = ctx.memory(Memory::focused).filter(|_| ctx.text_edit_focused());
        if self.window.typing != typing {
            self.window.typing = typing;
            self.session.editor.press_ended();
        }
    }

    fn tell_title(&mut self, ctx: &Context) {
        let mark = if self.document().is_dirty() { "• " } else { "" };
        let title = format!("{mark}{} – Polku", self.session.map_title());
        if title != self.window_title {
            ctx.send_viewport_cmd(ViewportCommand::Title(title.clone()));
            self.window_title = title;
        }
    }
}
