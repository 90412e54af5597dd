//! A field for a span of time: what can be read is in the map at once; what cannot is refused with a word
//! and stays in the field, while the map has what it had before.

use egui::{Id, Key, Label, RichText, Ui};

use crate::{
    gui::{
        requests::Requests,
        widget::{
            field::{TextField, line_ui},
            settled::settled,
            style,
        },
    },
    picture::Role,
    words::Words,
};

/// What was typed, as long as it is not what the map's time is called.
#[derive(Clone)]
struct Typed {
    text: String,
    /// In the map before it was typed.
    before: Option<u32>,
    /// In the map since.
    now: Option<u32>,
}

/// R16: `time` is in minutes.
pub(super) fn time_ui(
    ui: &mut Ui,
    words: &Words,
    requests: &mut Requests,
    (id, name): (Id, &str),
    time: &mut Option<u32>,
) {
    let said = time.map(|minutes| words.duration(minutes)).unwrap_or_default();
    // Undone meanwhile, or changed by something else: then it is no longer what was typed.
    let kept = ui.data(|data| data.get_temp::<Typed>(id)).filter(|typed| typed.now == *time);
    let hint = words.text("clock-hint");
    let field = TextField::new(id, name).hint(&hint);
    let text = kept.as_ref().map_or(&said, |typed| &typed.text);
    let kept = match line_ui(ui, &mut requests.focus, &field, text) {
        Some(text) => {
            let before = kept.map_or(*time, |typed| typed.before);
            let read = words.minutes(&text);
            *time = if text.trim().is_empty() { None } else { read.or(before) };
            Some(Typed { text, before, now: *time })
        }
        None => kept,
    };
    let is_typing = ui.memory(|memory| memory.has_focus(id));
    let is_refused = |typed: &Typed| !typed.text.trim().is_empty() && words.minutes(&typed.text).is_none();
    let escaped = ui.input(|input| input.key_pressed(Key::Escape));
    let kept = kept.filter(|typed| is_typing || (!escaped && is_refused(typed)));
    if is_typing && kept.as_ref().is_some_and(is_refused) {
        requests.unread = Some(id);
    }
    if settled(ui, id, !is_typing && kept.is_some()) {
        let ink = style::colour(style::theme(ui.ctx()), Role::NegativeInk);
        ui.add(Label::new(RichText::new(words.text("clock-not-read")).color(ink)).wrap());
    }
    if let Some(typed) = kept {
        ui.data_mut(|data| data.insert_temp(id, typed));
    } else {
        ui.data_mut(|data| data.remove::<Typed>(id));
    }
}
