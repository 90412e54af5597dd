//! The bar over the canvas in which the user types what to find: Enter goes to the next match, Shift+Enter to the
//! one before, Esc closes the bar. It holds no draft: the editor looks for what is typed.

use egui::{
    Align2, Area, Context, Event, Frame, Id, Key, Label, Layout, Margin, Memory, RichText, TextEdit, Ui, vec2,
};
use lucide_icons::Icon;

use crate::{
    editor::{Editor, FoundIn},
    gui::{
        id::{CommandId, canvas_id, focus_canvas},
        keys::{plain, shift},
        widget::{field::field_ui, painter::egui_rect, style},
    },
    picture::Role,
    words::Words,
};

const WIDTH: f32 = 340.0;
/// The width of the buttons and the count beside the field, in points.
const BESIDE: f32 = 212.0;
/// The distance from the edges of the canvas, in points.
const MARGIN: f32 = 12.0;

/// Opens the bar and gives it the focus, with its text selected.
pub(in crate::gui) fn open(ctx: &Context, editor: &mut Editor) {
    editor.begin_search();
    ctx.data_mut(|data| data.insert_temp(field_id(), AsksKeys));
}

/// A request that the field takes the focus when it is shown; before that it may not exist.
#[derive(Clone, Default)]
struct AsksKeys;

/// Takes the keys pressed in the bar, and Esc on the canvas, before any command. `typing` is the text that has the
/// focus; Esc in any text but the bar's is left to that text.
pub(in crate::gui) fn take_keys(ctx: &Context, editor: &mut Editor, typing: Option<Id>) {
    if !editor.view.search.is_open() {
        return;
    }
    let focused = ctx.memory(Memory::focused);
    // Esc has already left the text in egui's view.
    let is_closed = focused.or(typing).is_none_or(|id| id == field_id() || id == canvas_id());
    let is_field = focused == Some(field_id());
    let pressed = |keys: &dyn Fn(&Event) -> bool| {
        ctx.input_mut(|input| {
            let place = input.events.iter().position(keys);
            place.map(|place| input.events.remove(place)).is_some()
        })
    };
    if is_closed && !editor.is_proposing() && pressed(&|event| plain(Key::Escape).matches(event)) {
        close(ctx, editor);
    }
    for (keys, forwards) in [(plain(Key::Enter), true), (shift(Key::Enter), false)] {
        while is_field && pressed(&|event| keys.matches(event)) {
            editor.step_to_found(forwards);
        }
    }
}

fn close(ctx: &Context, editor: &mut Editor) {
    editor.end_search();
    focus_canvas(ctx);
}

/// Shows the bar over the canvas.
pub(in crate::gui) fn show_ui(ctx: &Context, editor: &mut Editor, words: &Words) {
    if !editor.view.search.is_open() {
        return;
    }
    let canvas = egui_rect(editor.view.viewport.screen);
    let corner = canvas.right_top() + vec2(-MARGIN, MARGIN);
    let width = WIDTH.min(canvas.width() - 2.0 * MARGIN);
    let area = Area::new(Id::unique("find")).pivot(Align2::RIGHT_TOP).fixed_pos(corner);
    let shown = area.show(ctx, |ui| {
        frame(ui).show(ui, |ui| {
            ui.set_width(width - 20.0);
            ui.horizontal(|ui| row_ui(ui, editor, words));
            told_ui(ui, editor, words);
        });
    });
    if editor.view.search.is_open() {
        let bar = shown.response.rect.expand(MARGIN);
        editor.view.search.cover(canvas.right() - bar.left(), bar.bottom() - canvas.top());
    }
}

fn frame(ui: &Ui) -> Frame {
    let theme = style::theme(ui.ctx());
    Frame::NONE
        .fill(style::colour(theme, Role::Panel))
        .stroke((1.0, style::colour(theme, Role::Line)))
        .corner_radius(10)
        .inner_margin(Margin::symmetric(10, 6))
}

fn row_ui(ui: &mut Ui, editor: &mut Editor, words: &Words) {
    ui.spacing_mut().item_spacing.x = 4.0;
    let hint = words.text("find-hint");
    let mut text = editor.view.search.text().to_owned();
    let room = (ui.available_width() - BESIDE).max(60.0);
    let field = TextEdit::singleline(&mut text).id(field_id()).hint_text(hint.clone()).desired_width(room);
    let response = field_ui(ui, field).accessible_name(hint);
    if ui.data_mut(|data| data.remove_temp::<AsksKeys>(field_id())).is_some() {
        response.request_focus();
        style::mark_all(ui.ctx(), field_id(), editor.view.search.text());
    }
    if response.changed() {
        editor.search_for(text);
    }
    ui.with_layout(Layout::right_to_left(egui::Align::Center), |ui| {
        if style::icon_button_ui(ui, Icon::X, &words.text("find-close")).clicked() {
            close(ui.ctx(), editor);
        }
        let steps = [(Icon::ChevronDown, CommandId::FindNext), (Icon::ChevronUp, CommandId::FindPrevious)];
        for (sign, command) in steps {
            if style::icon_button_ui(ui, sign, &words.text(command.name())).clicked() {
                editor.step_to_found(command == CommandId::FindNext);
                ui.memory_mut(|memory| memory.request_focus(field_id()));
            }
        }
        ui.add(Label::new(RichText::new(count(editor, words)).weak()).truncate());
    });
}

/// Returns "2 of 7".
fn count(editor: &Editor, words: &Words) -> String {
    let place = editor.derived().and_then(|derived| editor.view.found_place(derived));
    match place {
        None => String::new(),
        Some((_, 0)) => words.text("find-nothing").into_owned(),
        Some((None, count)) => words.say("find-count", &[("count", count.into())]),
        Some((Some(place), count)) => {
            words.say("find-place", &[("place", place.into()), ("count", count.into())])
        }
    }
}

/// Tells where the words are, if the card does not show it: "Note: …the card reader stopped once".
fn told_ui(ui: &mut Ui, editor: &Editor, words: &Words) {
    let is_found = editor.derived().and_then(|derived| editor.view.found_place(derived)?.0).is_some();
    let told = editor.derived().filter(|_| is_found).and_then(|derived| editor.view.found_in(derived));
    if let Some((part, text)) = told {
        let name = match part {
            FoundIn::Note => "note",
            FoundIn::Actor => "actors",
            FoundIn::Channel => "channels",
            FoundIn::Stage => "stage",
        };
        let told = RichText::new(format!("{}: {text}", words.text(name))).small().weak();
        ui.add(Label::new(told).truncate());
    }
}

fn field_id() -> Id {
    Id::unique("find-field")
}
