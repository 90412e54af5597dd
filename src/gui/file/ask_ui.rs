//! Shows a question: its sentence, what there is to know for the answer, and a button for each answer.

use egui::{Button, Context, Id, Key, Label, RichText, TextEdit, Ui};

use crate::{
    gui::{
        file::ask::{Ask, Reply},
        widget::{field::field_ui, style},
    },
    words::Words,
};

impl Ask {
    /// Shows the question and returns the answer, once there is one.
    pub(in crate::gui) fn show_ui(&mut self, ctx: &Context, title: &str, words: &Words) -> Option<Reply> {
        let modal = style::modal(ctx, "ask").show(ctx, |ui| {
            ui.set_width(440.0_f32.min(ui.ctx().content_rect().width() - 64.0));
            ui.add(Label::new(style::strong(self.question(title, words), style::HEADING_SIZE)).wrap());
            if let Some(more) = self.more(words) {
                ui.add(Label::new(RichText::new(more)).wrap());
            }
            let entered = self.text_ui(ui, words);
            ui.add_space(8.0);
            self.buttons_ui(ui, words).or(entered)
        });
        modal.inner.or_else(|| modal.should_close().then_some(Reply::Cancel))
    }

    /// Shows the text field, if the question has one; Enter in it answers as the button does.
    fn text_ui(&mut self, ui: &mut Ui, words: &Words) -> Option<Reply> {
        let may_be_empty = matches!(self, Self::Line { .. });
        let (text, name) = match self {
            Self::Path { text, .. } => (text, "path-field"),
            Self::Line { text } => (text, "line-field"),
            _ => return None,
        };
        let (id, name) = (Id::unique(name), words.text(name));
        let field = TextEdit::singleline(text).id(id).hint_text(&*name).desired_width(f32::INFINITY);
        let response = field_ui(ui, field).accessible_name(name);
        let entered = response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
        if !response.has_focus() && ui.memory(|memory| memory.focused().is_none()) {
            response.request_focus();
            style::mark_all(ui.ctx(), id, text);
        }
        (entered && (may_be_empty || !text.trim().is_empty())).then_some(Reply::Ok)
    }

    fn buttons_ui(&self, ui: &mut Ui, words: &Words) -> Option<Reply> {
        let mut chosen = None;
        let asks_text = matches!(self, Self::Path { .. } | Self::Line { .. });
        ui.horizontal_wrapped(|ui| {
            for (place, &choice) in self.choices().iter().enumerate() {
                let text = words.text(self.label(choice));
                let button = if place == 0 { style::primary(ui, &text) } else { Button::new(&*text) };
                let response = ui.add(button);
                if place == 0 && !asks_text && ui.memory(|memory| memory.focused().is_none()) {
                    response.request_focus();
                }
                if response.clicked() {
                    chosen = Some(choice);
                }
            }
        });
        chosen
    }
}
