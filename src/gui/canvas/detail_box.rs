//! The box beside the card in which a detail of the selection is typed: stage, channels, actors, note or answers.
//! Enter takes it, Tab goes on to the next detail, Esc takes everything back. What is typed is in the map at once;
//! answers are once they are taken.

use egui::{
    Area, Button, Context, Event, Frame, Id, Key, Label, Layout, Margin, Memory, Order, Pos2, Rect, RichText,
    ScrollArea, TextEdit, Ui, pos2,
};

use crate::{
    editor::{Editor, TypedPart, TypedRow},
    gui::{
        id::focus_canvas,
        keys::{plain, shift},
        widget::{painter::egui_rect, style},
    },
    picture::Role,
    words::Words,
};

const WIDTH: f32 = 250.0;
/// The greatest height of the rows to choose from, in points.
const ROWS: f32 = 190.0;
/// The gap between the card and the box, in points.
const GAP: f32 = 6.0;
/// The greatest height of the box, in points.
const HIGHEST: f32 = ROWS + 100.0;

/// The state that the box keeps from frame to frame.
#[derive(Default)]
pub(in crate::gui) struct DetailBox {
    /// The detail in the box, and where the box was last shown; `None` while there is none.
    shown: Option<(TypedPart, Rect)>,
}

/// The effect of a key on the detail being typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Does {
    Take,
    GoOn,
    GoBack,
    PutBack,
    MarkNext,
    MarkBefore,
}

impl DetailBox {
    /// Takes the keys that end the box or mark a row. What was typed before has come in an earlier frame.
    pub(in crate::gui) fn take_keys(&mut self, ctx: &Context, editor: &mut Editor) {
        self.follow(ctx, editor);
        let Some(detail) = editor.detailing().map(|detailing| detailing.detail) else { return };
        if self.shown.is_none() {
            return;
        }
        let is_open = |editor: &Editor| editor.detailing().is_some_and(|it| it.detail == detail);
        while is_open(editor)
            && has_keys(ctx)
            && let Some(does) = Does::in_frame(ctx, detail)
        {
            does.to(editor);
        }
        let pressed = ctx.input(|input| input.pointer.interact_pos().filter(|_| input.pointer.any_pressed()));
        let is_beside = pressed.zip(self.shown).is_some_and(|(at, (_, field))| !field.contains(at));
        if is_beside {
            editor.leave_detail();
        }
        self.follow(ctx, editor);
    }

    /// Shows the box over the canvas.
    pub(in crate::gui) fn show_ui(&mut self, ctx: &Context, editor: &mut Editor, words: &Words) {
        self.follow(ctx, editor);
        let Some(detail) = editor.detailing().map(|detailing| detailing.detail) else { return };
        let Some(card) = editor.selected_bounds() else { return };
        let canvas = egui_rect(editor.view.screen);
        let card = egui_rect(editor.view.camera.screen_from_canvas_rect(card));
        let is_new = self.shown.is_none();
        let area = Area::new(Id::unique(("detail", name(detail)))).order(Order::Middle).constrain_to(canvas);
        let shown = area.fixed_pos(beside(card, canvas)).show(ctx, |ui| {
            let framed = frame(ui).show(ui, |ui| {
                ui.set_width(WIDTH);
                box_ui(ui, editor, words, is_new)
            });
            framed.inner
        });
        let field = shown.response.rect;
        self.shown = Some((detail, field));
        if shown.inner {
            leave(ctx, editor, field);
        }
        self.follow(ctx, editor);
    }

    /// Gives the focus back to the canvas once the box is gone.
    fn follow(&mut self, ctx: &Context, editor: &Editor) {
        let detail = editor.detailing().map(|detailing| detailing.detail);
        if self.shown.is_some_and(|(shown, _)| Some(shown) != detail) {
            self.shown = None;
            if !editor.is_typed_on() && has_keys(ctx) {
                focus_canvas(ctx);
            }
            ctx.request_repaint();
        }
    }
}

impl Does {
    /// Returns what the first such key of this frame does, and takes the key out of the frame.
    fn in_frame(ctx: &Context, detail: TypedPart) -> Option<Self> {
        ctx.input_mut(|input| {
            let mut all = input.events.iter().zip(0..);
            let (does, place) = all.find_map(|(event, place)| Some((Self::of(event, detail)?, place)))?;
            input.events.remove(place);
            Some(does)
        })
    }

    fn of(event: &Event, detail: TypedPart) -> Option<Self> {
        let keys = [
            (plain(Key::Enter), Self::Take),
            (plain(Key::Tab), Self::GoOn),
            (shift(Key::Tab), Self::GoBack),
            (plain(Key::Escape), Self::PutBack),
            (plain(Key::ArrowDown), Self::MarkNext),
            (plain(Key::ArrowUp), Self::MarkBefore),
        ];
        let does = keys.into_iter().find_map(|(keys, does)| keys.matches(event).then_some(does))?;
        // In a note the arrows move from line to line.
        let marks = matches!(does, Self::MarkNext | Self::MarkBefore);
        (!marks || detail != TypedPart::Note).then_some(does)
    }

    fn to(self, editor: &mut Editor) {
        match self {
            // A text that cannot be read stays, to be corrected.
            Self::Take | Self::GoOn | Self::GoBack if !editor.is_detail_readable() => {}
            Self::Take => editor.take_detail(),
            Self::GoOn => editor.take_detail_and_go(true),
            Self::GoBack => editor.take_detail_and_go(false),
            Self::PutBack => editor.put_detail_back(),
            Self::MarkNext => editor.step_to_row(true),
            Self::MarkBefore => editor.step_to_row(false),
        }
    }
}

/// Handles the field's loss of focus: a press within the box gives it back, anything else leaves the box.
fn leave(ctx: &Context, editor: &mut Editor, field: Rect) {
    let released = ctx.input(|input| input.pointer.interact_pos().filter(|_| input.pointer.any_released()));
    if released.is_some_and(|at| field.contains(at)) {
        ctx.memory_mut(|memory| memory.request_focus(field_id()));
    } else {
        editor.leave_detail();
    }
}

/// Returns whether nothing else has the focus. At the start of a frame Esc has already left the field in egui's
/// view.
fn has_keys(ctx: &Context) -> bool {
    ctx.memory(Memory::focused).is_none_or(|focused| focused == field_id())
}

fn field_id() -> Id {
    Id::unique("detail-field")
}

/// Returns the place below the card or, where there is no room, to its right or left.
fn beside(card: Rect, canvas: Rect) -> Pos2 {
    let width = WIDTH + 40.0;
    if card.bottom() + GAP + HIGHEST <= canvas.bottom() {
        pos2(card.left(), card.bottom() + GAP)
    } else if card.right() + width <= canvas.right() {
        pos2(card.right() + 3.0 * GAP, card.top())
    } else if card.left() - width >= canvas.left() {
        pos2(card.left() - width, card.top())
    } else {
        pos2(card.left(), card.bottom() + GAP)
    }
}

fn frame(ui: &Ui) -> Frame {
    let theme = style::theme(ui.ctx());
    Frame::NONE
        .fill(style::colour(theme, Role::Panel))
        .stroke((2.0, style::colour(theme, Role::Accent)))
        .corner_radius(10)
        .inner_margin(Margin::symmetric(10, 8))
}

/// Shows the contents of the box. Returns whether the field has lost the focus.
fn box_ui(ui: &mut Ui, editor: &mut Editor, words: &Words, is_new: bool) -> bool {
    let Some(detailing) = editor.detailing() else { return false };
    let (detail, before) = (detailing.detail, detailing.text.clone());
    let name = words.text(name(detail));
    ui.label(RichText::new(&*name).weak());
    let (id, mut text) = (field_id(), before.clone());
    let field = match detail {
        TypedPart::Note => TextEdit::multiline(&mut text).desired_rows(3).lock_focus(true),
        _ => TextEdit::singleline(&mut text).lock_focus(true),
    };
    let response = ui.add(field.id(id).desired_width(f32::INFINITY)).accessible_name(&*name);
    if is_new {
        response.request_focus();
        // What is typed replaces a single value; behind several names, or a note, it goes on.
        match detail {
            TypedPart::Stage | TypedPart::Answers => style::mark_all(ui.ctx(), id, &before),
            _ => style::put_behind(ui.ctx(), id, &before),
        }
    }
    if response.changed() {
        editor.type_detail(&text);
        let now = editor.detailing().map(|detailing| detailing.text.clone()).unwrap_or_default();
        if now != text {
            style::put_behind(ui.ctx(), id, &now);
        }
    }
    rows_ui(ui, editor, words);
    help_ui(ui, editor, words, detail);
    response.lost_focus()
}

fn rows_ui(ui: &mut Ui, editor: &mut Editor, words: &Words) {
    let (rows, has_more) = editor.detail_rows();
    let marked = editor.marked_row();
    if rows.is_empty() {
        return;
    }
    let mut clicked = None;
    ScrollArea::vertical().max_height(ROWS).auto_shrink([false, true]).show(ui, |ui| {
        for (place, row) in rows.iter().enumerate() {
            if row_ui(ui, row, Some(place) == marked, words) {
                clicked = Some(place);
            }
        }
    });
    if has_more {
        ui.label(RichText::new(words.text("picker-more")).weak());
    }
    if let Some(place) = clicked {
        editor.mark_row(place);
        editor.take_detail();
    }
}

/// Shows a row, which comes into view where it is the marked one. Returns whether it was clicked.
fn row_ui(ui: &mut Ui, row: &TypedRow, is_marked: bool, words: &Words) -> bool {
    let text = match row {
        TypedRow::There(known) => known.name.clone(),
        TypedRow::New(name) => words.say("detail-new", &[("name", name.as_str().into())]),
    };
    let button = Button::selectable(is_marked, &text).truncate();
    let layout = Layout::top_down_justified(egui::Align::Min);
    let response = ui.with_layout(layout, |ui| ui.add(button)).inner.accessible_name(text);
    if is_marked {
        response.scroll_to_me(None);
    }
    response.clicked()
}

/// Shows what the keys do, or what to write where the text cannot be read.
fn help_ui(ui: &mut Ui, editor: &Editor, words: &Words, detail: TypedPart) {
    let theme = style::theme(ui.ctx());
    let (text, role) = match (editor.is_detail_readable(), detail) {
        (false, TypedPart::LeadsTo) => ("picker-nothing", Role::NegativeInk),
        (false, _) => ("detail-unread", Role::NegativeInk),
        (_, TypedPart::Answers) => ("detail-help-answers", Role::Muted),
        (_, TypedPart::Channels | TypedPart::Actors | TypedPart::LeadsTo) => {
            ("detail-help-several", Role::Muted)
        }
        (_, TypedPart::Stage | TypedPart::Note) => ("detail-help", Role::Muted),
    };
    let text = RichText::new(words.text(text)).small().color(style::colour(theme, role));
    ui.add_space(2.0);
    ui.add(Label::new(text).wrap());
}

fn name(detail: TypedPart) -> &'static str {
    match detail {
        TypedPart::Stage => "stage",
        TypedPart::Channels => "channels",
        TypedPart::Actors => "actors",
        TypedPart::Note => "note",
        TypedPart::Answers => "detail-answers",
        TypedPart::LeadsTo => "leads-to",
    }
}
