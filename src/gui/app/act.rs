//! Does what commands, panels and clicks on the canvas ask for.

use egui::Context;

use crate::{
    gui::{
        app::App,
        canvas::{CanvasRequest, find_bar, tidy_animation::TidyAnimation},
        command::{self, Does, WindowAction, menu::MenuChoice, palette::Palette},
        file::session::Session,
        id::{CommandId, Tab},
        keys,
        panel::{inspector, lists},
        screen::{
            ExportView, OverlayChoice, PageView, ScreenOutcome,
            context_menu::ContextMenu,
            window::{Overlay, Window},
        },
        widget::focus::FocusPlace,
    },
    picture::Pos,
};

impl App {
    /// Runs a command; its change is seen in the same frame.
    pub(super) fn run(&mut self, ctx: &Context, command: CommandId) {
        let does = command::of(command).does;
        // A request about files takes the typed text itself, and waits where the text cannot be read.
        if !matches!(does, Does::Request(_)) {
            self.session.editor.commit_typed();
        }
        self.session.tell_moment();
        self.session.refresh();
        let before = self.document().revision();
        match does {
            Does::Edit(verb) => verb(&mut self.session.editor),
            Does::Request(request) => self.session.request(ctx, request),
            Does::Session(run) => run(&mut self.session, ctx),
            Does::Window(action) => act_on_window(ctx, action, &mut self.session, &mut self.window),
        }
        if self.document().revision() != before {
            self.window.end_beside_text(&mut self.session.editor);
        }
        self.window.tidy_animation =
            TidyAnimation::of(&mut self.session.editor).or(self.window.tidy_animation.take());
        ctx.request_repaint();
    }

    /// Runs a command as [`Self::run`] does, but places what is new at this point of the canvas.
    pub(super) fn run_at(&mut self, ctx: &Context, command: CommandId, at: Pos) {
        match command {
            CommandId::Add => {
                self.session.editor.commit_typed();
                self.session.editor.add_at(at);
            }
            CommandId::Paste => self.session.ask_to_paste(ctx, Some(at)),
            _ => self.run(ctx, command),
        }
    }

    /// Does what the screen asks for.
    pub(super) fn act_on(&mut self, ctx: &Context, asked: ScreenOutcome) {
        if asked.chosen.is_some() || asked.requests.run.is_some() {
            keys::take_choosing(ctx);
        }
        match asked.chosen {
            Some(MenuChoice::Command(command)) => self.run(ctx, command),
            Some(MenuChoice::Recent(path)) => self.session.open(ctx, path),
            None => {}
        }
        let is_typing = self.window.typing.is_some();
        let mut requests = asked.requests;
        if let Some(refusal) = requests.text.refusal.take() {
            self.session.notices.refusal(ctx, refusal);
        }
        let run = requests.apply(&mut self.session.editor, is_typing);
        if let Some(command) = run.filter(|command| self.is_ready(*command)) {
            self.run(ctx, command);
        }
    }

    /// Does what was chosen in the overlay.
    pub(super) fn act_on_overlay(&mut self, ctx: &Context, chosen: Option<OverlayChoice>) {
        match chosen {
            Some(OverlayChoice::Run(command)) => self.run(ctx, command),
            Some(OverlayChoice::Export(order)) => self.session.export(ctx, order),
            Some(OverlayChoice::Preview(asked)) => self.session.make_preview(ctx, *asked),
            Some(OverlayChoice::Copy(text)) => {
                ctx.copy_text(text);
                let copied = self.session.words().text("page-copied").into_owned();
                self.session.notices.success(ctx, copied);
            }
            None => {}
        }
    }

    /// Does what clicks on the canvas ask for.
    pub(super) fn act_on_canvas(&mut self, ctx: &Context) {
        let editor = &mut self.session.editor;
        match self.window.canvas.asked() {
            Some(CanvasRequest::Rename(what)) => editor.rename(what),
            Some(CanvasRequest::Add(at)) => editor.add_at(at),
            Some(CanvasRequest::AddBeside(id, side)) => editor.add_beside(&id, side),
            Some(CanvasRequest::PasteMarked(at)) => self.session.paste_marked_text(ctx, at),
            Some(CanvasRequest::Menu(at)) => self.window.open_context_menu(ctx, editor, at),
            Some(CanvasRequest::Run(command)) => self.run(ctx, command),
            None => {}
        }
    }
}

/// Does what a command does to the window.
fn act_on_window(ctx: &Context, action: WindowAction, session: &mut Session, window: &mut Window) {
    match action {
        WindowAction::Palette => window.overlay = Some(Overlay::Palette(Palette::before(ctx))),
        WindowAction::Keys => window.overlay = Some(Overlay::Keys),
        WindowAction::Find => find_bar::open(ctx, &mut session.editor),
        WindowAction::Lists => {
            show_map_itself(session, window);
            lists::unfold(ctx);
        }
        WindowAction::MapTitle => {
            show_map_itself(session, window);
            inspector::begin_title(ctx);
        }
        WindowAction::MendNext => {
            window.panels.bottom.show(Tab::Mend);
            session.editor.mend_next();
        }
        WindowAction::Page(subject) => window.overlay = Some(Overlay::Page(Box::new(PageView::of(subject)))),
        WindowAction::Improve => window.overlay = Some(Overlay::Improve),
        WindowAction::Export => window.overlay = export(ctx, session),
        WindowAction::NewRound => {
            show_map_itself(session, window);
            lists::begin_round(ctx, session.editor.journey(), session.words());
        }
        WindowAction::Panel(panel) => window.toggle(panel),
        WindowAction::NextPanel { forwards } => {
            window.focus.step(ctx, forwards);
            window.canvas.arrival.by_keyboard = true;
        }
        WindowAction::Timer(Some(length)) => window.timer.start(length),
        WindowAction::Timer(None) => window.timer.stop(),
        WindowAction::FullScreen => window.toggle_full_screen(ctx),
        WindowAction::InterfaceSize(size) => session.set_interface_size(ctx, size),
        WindowAction::Menus => window.focus.go_to(ctx, FocusPlace::Menus),
        WindowAction::ContextMenu => {
            let at = ContextMenu::place_of_selection(&session.editor);
            window.open_context_menu(ctx, &mut session.editor, at);
        }
    }
}

/// Shows in the inspector what the map says of itself, as nothing on it is selected.
fn show_map_itself(session: &mut Session, window: &mut Window) {
    window.panels.verdict_shown = true;
    session.editor.select_none();
}

/// Returns the overlay before an export, where there is something to export.
fn export(ctx: &Context, session: &mut Session) -> Option<Overlay> {
    let (options, earlier) = session.begin_export(ctx)?;
    Some(Overlay::Export(Box::new(ExportView::of(options, earlier))))
}
