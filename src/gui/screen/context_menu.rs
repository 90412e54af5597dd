//! Context menus: the commands for what is under a right click, or for the selection. What is under the click is
//! selected first, so that a menu always acts on what is seen as selected.

use egui::{Align, Context, Id, LayerId, Layout, Popup, PopupKind, Pos2, Ui, containers::menu::menu_style};

use crate::{
    editor::{Editor, Picked, Selection, gesture::card_of},
    gui::{
        command::{Commands, menu::command_ui},
        id::{CommandId, Menu, canvas_id, focus_canvas},
        widget::painter::{egui_pos, egui_rect, picture_pos},
    },
    picture::Pos,
};

/// Groups of commands with a line between them, and a menu that opens within the last group and offers those of
/// its commands that are ready.
#[derive(Clone, Copy)]
struct Rows {
    groups: &'static [&'static [CommandId]],
    within: Option<Menu>,
}

const fn rows_of(groups: &'static [&'static [CommandId]]) -> Rows {
    Rows { groups, within: None }
}

const CARD: Rows = rows_of(&[
    &[CommandId::Rename, CommandId::AddNext],
    &[CommandId::RateNegative, CommandId::RateNeutral, CommandId::RatePositive, CommandId::RateClear],
    &[CommandId::AddAction, CommandId::AsIf],
    &[CommandId::Cut, CommandId::Copy, CommandId::Duplicate],
    &[CommandId::NewStage],
    &[CommandId::Complaint],
    &[CommandId::Delete],
]);
const SEVERAL: Rows = Rows {
    groups: &[
        &[CommandId::Connect, CommandId::NewStage],
        &[CommandId::RateNegative, CommandId::RateNeutral, CommandId::RatePositive, CommandId::RateClear],
        &[CommandId::Cut, CommandId::Copy, CommandId::Duplicate],
        &[CommandId::Delete],
        &[CommandId::FitSelection],
    ],
    within: Some(Menu::Arrange),
};
const CONNECTION: Rows =
    rows_of(&[&[CommandId::Insert, CommandId::TurnRound, CommandId::Rename], &[CommandId::Delete]]);
const STAGE: Rows =
    rows_of(&[&[CommandId::Rename], &[CommandId::StageLeft, CommandId::StageRight], &[CommandId::Delete]]);
const CANVAS: Rows = rows_of(&[
    &[CommandId::Add, CommandId::NewStage],
    &[CommandId::Paste],
    &[CommandId::SelectAll, CommandId::Fit],
]);

/// The menu that is open.
pub(in crate::gui) struct ContextMenu {
    /// The place where it was asked for, on the screen; `on_canvas` is the same place on the canvas.
    at: Pos2,
    on_canvas: Pos,
    /// A number that tells it from the menu before, which a click beside it closes.
    serial: u64,
    is_new: bool,
    is_open: bool,
}

impl ContextMenu {
    /// Opens a menu at a place on the screen, for the selection; `before` is the menu that it replaces.
    pub(in crate::gui) fn at(editor: &Editor, at: Pos2, before: Option<Self>) -> Self {
        let serial = before.map_or(0, |before| before.serial + 1);
        let on_canvas = editor.view.viewport.camera.canvas_from_screen(picture_pos(at));
        Self { at, on_canvas, serial, is_new: true, is_open: true }
    }

    /// Returns where the menu opens by key: beside the selection, in sight.
    pub(in crate::gui) fn place_of_selection(editor: &Editor) -> Pos2 {
        let screen = egui_rect(editor.view.viewport.screen);
        selected_place(editor).map_or(screen.center(), |at| screen.shrink(8.0).clamp(at))
    }

    pub(in crate::gui) fn is_open(&self) -> bool {
        self.is_open
    }

    /// Returns the chosen command, and where on the canvas the menu was asked for.
    pub(in crate::gui) fn show_ui(
        &mut self,
        ctx: &Context,
        commands: Commands<'_>,
    ) -> Option<(CommandId, Pos)> {
        let id = Id::unique(("context-menu", self.serial));
        if std::mem::take(&mut self.is_new) {
            Popup::open_id(ctx, id);
        } else if !Popup::is_id_open(ctx, id) {
            self.is_open = false;
            if ctx.memory(egui::Memory::focused).is_none() {
                focus_canvas(ctx);
            }
            return None;
        }
        let popup = Popup::new(id, ctx.clone(), self.at, LayerId::background())
            .kind(PopupKind::Menu)
            .layout(Layout::top_down_justified(Align::Min))
            .style(menu_style)
            .anchor_widget(canvas_id())
            .open_memory(None);
        let rows = rows(commands.session.editor.view.selection());
        let command = popup.show(|ui| rows_ui(ui, commands, rows)).and_then(|shown| shown.inner)?;
        self.is_open = false;
        Popup::close_id(ctx, id);
        focus_canvas(ctx);
        Some((command, self.on_canvas))
    }
}

/// Returns the middle of the selection's lead, on the screen.
fn selected_place(editor: &Editor) -> Option<Pos2> {
    let (derived, view) = (editor.derived()?, &editor.view);
    let place = match (view.selection().lead(), view.selection().picked()) {
        (Some(id), _) => card_of(&derived.journey, id)?.centre(),
        (None, Some(Picked::Connection(from, to))) => derived.middle_of(from, to)?,
        (None, Some(Picked::Stage(id))) => derived.scene.band_of(id)?.head().centre(),
        (None, None) => return None,
    };
    Some(egui_pos(view.viewport.camera.screen_from_canvas(place)))
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

fn rows_ui(ui: &mut Ui, commands: Commands<'_>, rows: Rows) -> Option<CommandId> {
    ui.set_min_width(220.0);
    let mut chosen = None;
    let editor = &commands.session.editor;
    let is_offered = |command: &CommandId| match command {
        CommandId::Complaint => editor.meets_complaints(),
        CommandId::AddAction | CommandId::AsIf => editor.has_selected_mending(),
        _ => true,
    };
    for (place, group) in rows.groups.iter().enumerate() {
        let mut offered = group.iter().copied().filter(is_offered).peekable();
        if place > 0 && offered.peek().is_some() {
            ui.separator();
        }
        for command in offered {
            if command_ui(ui, commands, command) {
                chosen = Some(command);
            }
        }
    }
    if let Some(menu) = rows.within {
        let within = ui.menu_button(commands.words().text(menu.name()), |ui| {
            let ready = menu.rows().filter(|command| commands.is_ready(*command));
            ready.filter(|&command| command_ui(ui, commands, command)).last()
        });
        chosen = chosen.or(within.inner.flatten());
    }
    chosen
}
