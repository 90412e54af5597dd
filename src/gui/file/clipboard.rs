//! The clipboard. What is cut or copied goes there as map text, so that it can be pasted into another window, a
//! mail or a file. A press of the paste keys brings its text along; a menu has to ask the system for it.

use egui::{Context, Event, Key, ViewportCommand};

use crate::{
    gui::file::{
        session::Session,
        state::{Clipboard, PastedContent},
    },
    picture::Pos,
};

/// The number of frames within which the system answers, if it has a text.
const FRAMES_TO_ANSWER: u64 = 3;

impl Clipboard {
    /// Keeps the content of a press that pastes.
    pub(in crate::gui) fn bring(&mut self, event: Event) {
        match event {
            Event::Paste(text) => self.brought = Some(PastedContent::Text(text)),
            Event::PasteImage(_) => self.brought = Some(PastedContent::NoText),
            _ => {}
        }
    }

    /// Returns whether this event is what a menu asked for: then it is for the map, wherever the keyboard focus
    /// is.
    pub(in crate::gui) fn is_awaited(&self, event: &Event) -> bool {
        self.asked.is_some() && matches!(event, Event::Paste(_) | Event::PasteImage(_))
    }
}

impl Session {
    pub(in crate::gui) fn copy(&mut self, ctx: &Context) {
        ctx.copy_text(self.editor.copied());
    }

    pub(in crate::gui) fn cut(&mut self, ctx: &Context) {
        self.copy(ctx);
        self.editor.cut();
    }

    /// Pastes the content that the press brought along; for a menu, asks the system for it.
    pub(in crate::gui) fn paste(&mut self, ctx: &Context) {
        let asked = self.clipboard.asked.take();
        match self.clipboard.brought.take() {
            Some(PastedContent::Text(text)) => {
                let at = asked.map_or(self.editor.view.pointer, |(_, at)| at);
                if !self.paste_answers(ctx, &text) {
                    self.editor.paste_text(&text, at);
                }
            }
            Some(PastedContent::NoText) => self.tell_no_text(ctx),
            None => self.ask_to_paste(ctx, None),
        }
    }

    /// Asks the system for the text; it comes in one of the next frames.
    pub(in crate::gui) fn ask_to_paste(&mut self, ctx: &Context, at: Option<Pos>) {
        self.clipboard.asked = Some((ctx.cumulative_frame_nr(), at));
        ctx.send_viewport_cmd(ViewportCommand::RequestPaste);
        ctx.request_repaint();
    }

    /// Notices a clipboard without text. The system sends nothing then, neither after a request nor at a press of
    /// the paste keys: only the release of the key is reported.
    pub(in crate::gui) fn listen_to_clipboard(&mut self, ctx: &Context, is_covered: bool) {
        let silent = ctx.input(|input| is_silent(&input.events, &mut self.clipboard.knows_press));
        let Some((frame, _)) = self.clipboard.asked else {
            if silent && !ctx.text_edit_focused() && !is_covered {
                self.tell_no_text(ctx);
            }
            return;
        };
        ctx.request_repaint();
        let came = ctx.input(|input| input.events.iter().any(|event| matches!(event, Event::Paste(_))));
        if !came && ctx.cumulative_frame_nr() > frame + FRAMES_TO_ANSWER {
            self.clipboard.asked = None;
            self.tell_no_text(ctx);
        }
    }

    pub(super) fn tell_no_text(&mut self, ctx: &Context) {
        self.notices.refusal(ctx, self.words().text("paste-nothing").into_owned());
    }
}

/// Returns whether the paste keys were released without anything having been pasted since they were pressed.
fn is_silent(events: &[Event], knows_press: &mut bool) -> bool {
    let mut silent = false;
    for event in events {
        match event {
            Event::Paste(_) | Event::PasteImage(_) | Event::Key { key: Key::V, pressed: true, .. } => {
                *knows_press = true;
            }
            Event::Key { key: Key::V, pressed: false, modifiers, .. } => {
                silent |= !std::mem::take(knows_press) && modifiers.command;
            }
            _ => {}
        }
    }
    silent
}
