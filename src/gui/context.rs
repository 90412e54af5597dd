//! Context menus: the commands for what lies under a right click, or for what is selected. What is under
//! the click is selected first, so that a menu always acts on what one sees selected.

use egui::{Align, Context, Id, LayerId, Layout, Popup, PopupKind, Pos2, Ui, containers::menu::menu_style};

use crate::{
    editor::{Picked, Selection},
    picture::Pos,
};

use super::{
    app::App,
    canvas::Canvas,
    id::CommandId,
    menu::command_ui,
    paint::{egui_pos, egui_rect, picture_pos},
};

/// Groups of commands, with a line between them.
type Rows = &'static [&'static [CommandId]];

const CARD: Rows = &[
    &[CommandId::Rename, CommandId::AddNext],
    &[CommandId::RateNegative, CommandId::RateNeutral, CommandId::RatePositive, CommandId::RateClear],
    &[CommandId::Cut, CommandId::Copy, CommandId::Duplicate],
    &[CommandId::NewStage],
    &[CommandId::Delete],
];
const SEVERAL: Rows = &[
    &[CommandId::Connect, CommandId::NewStage],
    &[CommandId::RateNegative, CommandId::RateNeutral, CommandId::RatePositive, CommandId::RateClear],
    &[CommandId::Cut, CommandId::Copy, CommandId::Duplicate],
    &[CommandId::FitSelection],
    &[CommandId::Delete],
];
const CONNECTION: Rows = &[&[CommandId::Insert, CommandId::TurnRound], &[CommandId::Delete]];
const STAGE: Rows =
    &[&[CommandId::Rename], &[CommandId::StageLeft, CommandId::StageRight], &[CommandId::Delete]];
const CANVAS: Rows =
    &[&[CommandId::Add, CommandId::NewStage], &[CommandId::Paste], &[CommandId::SelectAll, CommandId::Fit]];

/// The menu that is open.
pub(super) struct ContextMenu {
    /// Where it was asked for, on the screen and on the canvas.
    at: Pos2,
    on_canvas: Pos,
    /// Tells it from the one before, which a click beside it closes.
    serial: u64,
    is_new: bool,
}

impl App {
    /// At a place on the screen, for what is selected.
    pub(super) fn open_context_menu(&mut self, ctx: &Context, at: Pos2) {
        self.end_renaming(ctx);
        let serial = self.context.as_ref().map_or(0, |before| before.serial + 1);
        let on_canvas = self.editor.view.camera.canvas_from_screen(picture_pos(at));
        self.context = Some(ContextMenu { at, on_canvas, serial, is_new: true });
        ctx.request_repaint();
    }

    /// By key: beside what is selected.
    pub(super) fn open_context_menu_by_key(&mut self, ctx: &Context) {
        let screen = egui_rect(self.editor.view.screen);
        let at = self.selected_place().map_or(screen.center(), |at| screen.shrink(8.0).clamp(at));
        self.open_context_menu(ctx, at);
    }

    /// The middle of what leads the selection, on the screen.
    fn selected_place(&self) -> Option<Pos2> {
        let sight = self.editor.derived()?;
        let selection = &self.editor.view.selection;
        let place = match (selection.lead(), selection.picked()) {
            (Some(id), _) => crate::editor::gesture::card_of(&sight.journey, id)?.centre(),
            (None, Some(Picked::Connection(from, to))) => {
                let ground = self.editor.view.ground(sight, None);
                let points = &ground.shape_of(from, to)?.points;
                *points.get(points.len() / 2)?
            }
            (None, Some(Picked::Stage(id))) => {
                let band = sight.scene.bands().iter().find(|band| band.stage == *id)?;
                band.head().centre()
            }
            (None, None) => return None,
        };
        Some(egui_pos(self.editor.view.camera.screen_from_canvas(place)))
    }

    pub(super) fn context_menu_ui(&mut self, ctx: &Context) {
        let Some(menu) = &mut self.context else { return };
        let is_new = std::mem::take(&mut menu.is_new);
        let id = Id::unique(("context-menu", menu.serial));
        if is_new {
            Popup::open_id(ctx, id);
        } else if !Popup::is_id_open(ctx, id) {
            self.context = None;
            if ctx.memory(egui::Memory::focused).is_none() {
                ctx.memory_mut(|memory| memory.request_focus(Canvas::id()));
            }
            return;
        }
        let layer = LayerId::background();
        let popup = Popup::new(id, ctx.clone(), menu.at, layer)
            .kind(PopupKind::Menu)
            .layout(Layout::top_down_justified(Align::Min))
            .style(menu_style)
            .anchor_widget(Canvas::id())
            .open_memory(None);
        let (on_canvas, rows) = (menu.on_canvas, rows(&self.editor.view.selection));
        let chosen = popup.show(|ui| rows_ui(ui, self, rows)).and_then(|shown| shown.inner);
        if let Some(command) = chosen {
            self.context = None;
            Popup::close_id(ctx, id);
            ctx.memory_mut(|memory| memory.request_focus(Canvas::id()));
            self.run_there(ctx, command, on_canvas);
        }
    }

    /// What is new comes where the menu was asked for.
    fn run_there(&mut self, ctx: &Context, command: CommandId, at: Pos) {
        match command {
            CommandId::Add => {
                self.end_renaming(ctx);
                self.editor.add_at(at);
            }
            CommandId::Paste => self.ask_to_paste(ctx, Some(at)),
            _ => self.run(ctx, command),
        }
    }
}

fn rows(selection: &Selection) -> Rows {
    match (selection.picked(), selection.len()) {
        (Some(Picked::Connection(..)), _) => CONNECTION,
        (Some(Picked::Stage(_)), _) => STAGE,
        (None, 0) => CANVAS,
        (None, 1) => CARD,
        (None, _) => SEVERAL,
    }
}

fn rows_ui(ui: &mut Ui, app: &App, groups: Rows) -> Option<CommandId> {
    ui.set_min_width(220.0);
    let mut chosen = None;
    for (place, group) in groups.iter().enumerate() {
        if place > 0 {
            ui.separator();
        }
        for &command in *group {
            if command_ui(ui, app, command) {
                chosen = Some(command);
            }
        }
    }
    chosen
}
