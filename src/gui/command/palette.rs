//! The command palette: type a few letters of what you want, and Enter does it. Commands that cannot be done now
//! are listed too, after the others, and say why.

use std::borrow::Cow;

use egui::{
    Align, Button, Context, Event, Id, Key, Label, Layout, Modifiers, Response, RichText, ScrollArea,
    TextEdit, Ui, WidgetText,
};

use crate::{
    editor::Memo,
    gui::{
        command::Commands,
        id::{CommandId, Menu, canvas_id},
        widget::{beside::tell_beside, marked_row, style},
    },
    picture::{Role, Weight},
    words::Matcher,
};

/// The height of the list, in points. It is fixed, since the list would otherwise grow a little in each frame.
const HEIGHT: f32 = 360.0;
/// The room around a name and its reason, and the least room of a reason; in points.
const AROUND: f32 = 40.0;
const LEAST_REASON: f32 = 60.0;

/// An open palette.
#[derive(Default)]
pub(in crate::gui) struct Palette {
    query: String,
    /// The rows that match the query, in the order of the moment when it was typed.
    rows: Memo<String, Vec<CommandId>>,
    /// The index of the marked row among those that match.
    marked: usize,
    /// The reason why the command that was entered cannot be done, in words.
    refused: Option<String>,
    /// The control that had the focus before and gets it back.
    focused: Option<Id>,
}

/// The result of a frame of the palette.
pub(in crate::gui) enum PaletteOutcome {
    Nothing,
    Close,
    Run(CommandId),
}

impl Palette {
    pub(in crate::gui) fn before(ctx: &Context) -> Self {
        Self { focused: ctx.memory(egui::Memory::focused), ..Self::default() }
    }

    /// Gives the focus back to what had it before, when the palette closes.
    pub(in crate::gui) fn give_back_keys(&self, ctx: &Context) {
        ctx.memory_mut(|memory| memory.request_focus(self.focused.unwrap_or_else(canvas_id)));
    }

    pub(in crate::gui) fn show_ui(&mut self, ctx: &Context, commands: Commands<'_>) -> PaletteOutcome {
        let entered = ctx.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Enter));
        let modal = style::modal(ctx, "palette").show(ctx, |ui| {
            ui.set_width(460.0_f32.min(ui.ctx().content_rect().width() - 64.0));
            // What is typed counts before Enter, even within one frame.
            self.query_ui(ui, commands);
            let rows = self.rows.of(self.query.clone(), || matching(commands, &self.query));
            self.marked = marked_row::moved(ctx, self.marked, rows.len());
            let clicked = rows_ui(ui, commands, rows, self.marked);
            let chosen = clicked.or(rows.get(self.marked).copied().filter(|_| entered));
            self.chosen(commands, chosen, ui)
        });
        match modal.inner {
            Some(command) => PaletteOutcome::Run(command),
            None if modal.should_close() => PaletteOutcome::Close,
            None => PaletteOutcome::Nothing,
        }
    }

    /// Returns the command to run of the one entered or clicked. One that cannot be done says why and stays
    /// marked.
    fn chosen(
        &mut self,
        commands: Commands<'_>,
        command: Option<CommandId>,
        ui: &mut Ui,
    ) -> Option<CommandId> {
        let why_not = command.and_then(|command| commands.why_not(command));
        if let (Some(command), Some(why_not)) = (command, &why_not) {
            self.refused = Some(format!("{}: {}", name(commands, command), uncapitalized(why_not)));
        }
        if let Some(refused) = &self.refused {
            let ink = style::colour(style::theme(ui.ctx()), Role::NegativeInk);
            ui.add(Label::new(RichText::new(refused).color(ink)).wrap());
        }
        command.filter(|_| why_not.is_none())
    }

    fn query_ui(&mut self, ui: &mut Ui, commands: Commands<'_>) {
        self.take_early_text(ui);
        let hint = commands.words().text("palette-hint");
        let edit = TextEdit::singleline(&mut self.query).hint_text(hint.clone()).desired_width(f32::INFINITY);
        let response = ui.add(edit).accessible_name(hint);
        response.request_focus();
        if response.changed() {
            (self.marked, self.refused) = (0, None);
        }
    }

    /// Takes what is typed before the field has the focus: a fast hand does not wait for a slow frame.
    fn take_early_text(&mut self, ui: &Ui) {
        if ui.ctx().text_edit_focused() {
            return;
        }
        ui.input_mut(|input| {
            input.events.retain(|event| match event {
                Event::Text(text) => {
                    self.query.push_str(text);
                    false
                }
                _ => true,
            });
        });
    }
}

/// Returns the commands whose label, help, menu or other words have every word of the query: first those whose label
/// has words that begin so, then those whose other words do, and of these first what can be done now.
fn matching(commands: Commands<'_>, query: &str) -> Vec<CommandId> {
    let matcher = Matcher::of(query);
    let all = CommandId::all().iter().copied().filter(|command| *command != CommandId::Palette);
    let mut rows: Vec<_> = all.filter(|&command| matcher.finds(&search_text(commands, command))).collect();
    // The label of undo says what it would take back, but nobody looks for that. A template or a sample replaces
    // the map, so none of them should come first by chance.
    rows.sort_by_cached_key(|&command| {
        let label = command.menu().called(command.label(commands.words()), commands.words());
        let is_new = matches!(command.menu(), Menu::Templates | Menu::Samples) && !matcher.is_empty();
        let begins = matcher.begins_words_of(&label);
        let also = format!("{label} {}", command.also(commands.words()));
        (
            !begins,
            !matcher.begins_words_of(&also),
            !matcher.finds(&label),
            !commands.is_ready(command),
            is_new,
        )
    });
    rows
}

/// Returns the command's name as it is used outside of its menu.
fn name(commands: Commands<'_>, command: CommandId) -> Cow<'static, str> {
    let label = commands.label(command);
    command.menu().called(label, commands.words())
}

fn search_text(commands: Commands<'_>, command: CommandId) -> String {
    let menu = commands.words().text(command.menu().name());
    let (help, also) = (command.help(commands.words()), command.also(commands.words()));
    format!("{} {help} {menu} {also}", name(commands, command))
}

fn rows_ui(ui: &mut Ui, commands: Commands<'_>, rows: &[CommandId], marked: usize) -> Option<CommandId> {
    let mut clicked = None;
    if rows.is_empty() {
        ui.label(RichText::new(commands.words().text("palette-nothing")).weak());
    }
    let area = ScrollArea::vertical().max_height(HEIGHT).min_scrolled_height(HEIGHT);
    area.auto_shrink(false).show(ui, |ui| {
        for (place, &command) in rows.iter().enumerate() {
            let response = row_ui(ui, commands, command, place == marked);
            if place == marked {
                response.scroll_to_me(None);
            }
            if response.clicked() {
                clicked = Some(command);
            }
        }
    });
    clicked
}

/// Shows a command with its keys, or with the reason why it cannot be done.
fn row_ui(ui: &mut Ui, commands: Commands<'_>, command: CommandId, is_marked: bool) -> Response {
    let label = name(commands, command);
    let layout = Layout::top_down_justified(Align::Min);
    let Some(why_not) = commands.why_not(command) else {
        let keys = command.keys().first().map(|keys| keys.text(ui.ctx())).unwrap_or_default();
        let button = Button::selectable(is_marked, &*label).shortcut_text(keys);
        let response = ui.with_layout(layout, |ui| ui.add(button)).inner;
        return tell_beside(response, &command.help(commands.words())).accessible_name(label);
    };
    let why_not = uncapitalized(&why_not);
    let button = Button::selectable(is_marked, RichText::new(&*label).weak());
    // The name is shown whole. A long reason is cut; choosing the command shows all of it.
    let muted = style::colour(style::theme(ui.ctx()), Role::Muted);
    let wide =
        |text: &str, size, room| style::one_line(ui, text, style::font(size, Weight::Regular), muted, room);
    let room = ui.available_width() - wide(&label, style::UI_SIZE, f32::INFINITY).size().x - AROUND;
    let reason = wide(&why_not, style::SMALL_SIZE, room.max(LEAST_REASON));
    let button = button.right_text(WidgetText::from(reason));
    let response = ui.with_layout(layout, |ui| ui.add(button)).inner;
    tell_beside(response, &command.help(commands.words())).accessible_name(format!("{label}: {why_not}"))
}

/// Returns a sentence as it is written behind a colon.
fn uncapitalized(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_lowercase().chain(letters).collect())
}
