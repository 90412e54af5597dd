//! A field for a moment: a day, with or without the time of day, read as people write it.

use egui::{Id, Ui};

use crate::{
    gui::{
        panel::inspector::read::{ReadField, read_ui},
        requests::Requests,
    },
    journey::Moment,
    words::Words,
};

/// Shows the field of the moment; an empty field is no moment.
pub(super) fn moment_ui(
    ui: &mut Ui,
    words: &Words,
    requests: &mut Requests,
    (id, name): (Id, &str),
    moment: &mut Moment,
) {
    let today = requests.facts.today();
    let example = words.moment(&requests.facts.now());
    let hint = words.say("case-moment-hint", &[("moment", example.as_str().into())]);
    let refusal = words.say("case-moment-unread", &[("moment", example.as_str().into())]);
    let say = |moment: &Moment| words.moment(moment);
    let read = |text: &str| words.read_moment(text, &today);
    let field = ReadField { id, name, hint: &hint, refusal: &refusal, say: &say, read: &read };
    let mut value = Some(moment.clone()).filter(|moment| !moment.is_empty());
    read_ui(ui, requests, &field, &mut value);
    *moment = value.unwrap_or_default();
}
