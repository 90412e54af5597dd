//! What stands in the box of a detail: its name, the field, the rows to choose from, and what the keys do.

use egui::{Id, Label, Response, RichText, ScrollArea, TextEdit, Ui};

use crate::{
    editor::{Editor, TypedPart, TypedRow},
    gui::widget::{marked_row, style},
    picture::Role,
    words::Words,
};

/// The greatest height of the rows to choose from, in points.
pub(super) const ROWS: f32 = 190.0;

/// Shows the contents of the box. Returns whether the field has lost the focus.
pub(super) fn box_ui(ui: &mut Ui, editor: &mut Editor, words: &Words, is_new: bool) -> bool {
    let Some(detailing) = editor.detailing() else { return false };
    let (detail, before) = (detailing.detail, detailing.text.clone());
    let name = words.text(name(detail));
    ui.label(RichText::new(&*name).weak());
    let mut text = before.clone();
    let field = match detail {
        TypedPart::Note => TextEdit::multiline(&mut text).desired_rows(3).lock_focus(true),
        _ => TextEdit::singleline(&mut text).lock_focus(true),
    };
    let response = ui.add(field.id(field_id()).desired_width(f32::INFINITY)).accessible_name(&*name);
    if is_new {
        give_keys(ui, &response, detail, &before);
    }
    if response.changed() {
        type_text(ui, editor, &text);
    }
    rows_ui(ui, editor, words);
    help_ui(ui, editor, words, detail);
    response.lost_focus()
}

/// Returns the name of a detail's text in the words.
pub(super) fn name(detail: TypedPart) -> &'static str {
    match detail {
        TypedPart::Stage => "stage",
        TypedPart::Channels => "channels",
        TypedPart::Actors => "actors",
        TypedPart::Note => "note",
        TypedPart::Answers => "detail-answers",
        TypedPart::LeadsTo => "leads-to",
    }
}

pub(super) fn field_id() -> Id {
    Id::unique("detail-field")
}

fn give_keys(ui: &Ui, field: &Response, detail: TypedPart, text: &str) {
    field.request_focus();
    // What is typed replaces a single value; behind several names, or a note, it goes on.
    match detail {
        TypedPart::Stage | TypedPart::Answers => style::mark_all(ui.ctx(), field_id(), text),
        _ => style::put_behind(ui.ctx(), field_id(), text),
    }
}

/// Takes what was typed; where the editor makes more of it, the typing goes on behind that.
fn type_text(ui: &Ui, editor: &mut Editor, text: &str) {
    editor.type_detail(text);
    let now = editor.detailing().map(|detailing| detailing.text.clone()).unwrap_or_default();
    if now != text {
        style::put_behind(ui.ctx(), field_id(), &now);
    }
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
            let text = match row {
                TypedRow::There(known) => known.name.clone(),
                TypedRow::New(name) => words.say("detail-new", &[("name", name.as_str().into())]),
            };
            if marked_row::row_ui(ui, &text, Some(place) == marked) {
                clicked = Some(place);
            }
        }
    });
    if has_more {
        ui.label(RichText::new(words.text("picker-more")).weak());
    }
    if let Some(place) = clicked {
        editor.mark_row(place);
        editor.commit_detail();
    }
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
