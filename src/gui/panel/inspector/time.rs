//! A field for a span of time (R16).

use egui::{Id, Ui};

use super::read::{ReadField, read_ui};
use crate::{gui::requests::Requests, words::Words};

/// Shows the field of a span of time, in minutes (R16); an empty field is no time.
pub(super) fn time_ui(
    ui: &mut Ui,
    words: &Words,
    requests: &mut Requests,
    (id, name): (Id, &str),
    time: &mut Option<u32>,
) {
    let (hint, refusal) = (words.text("clock-hint"), words.text("clock-not-read"));
    let say = |minutes: &u32| words.duration(*minutes);
    let read = |text: &str| words.minutes(text);
    let field = ReadField { id, name, hint: &hint, refusal: &refusal, say: &say, read: &read };
    read_ui(ui, requests, &field, time);
}
