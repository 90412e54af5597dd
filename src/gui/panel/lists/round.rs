//! The end of a round of asking (R5): the round gets a name, it and all groups are set aside, and rating begins
//! anew.

use egui::{Align, Button, Context, Id, Key, TextEdit, Ui};

use crate::{
    editor::{Derived, StepName},
    gui::{
        panel::{id::SectionId, section},
        requests::Requests,
        widget::{
            field::{field_ui, refusal_ui},
            focus::FocusPlace,
            style,
        },
    },
    journey::{Group, GroupName, Journey, free_name},
    words::Words,
};

/// The name of the round so far, as far as it is typed.
#[derive(Clone, Default)]
struct Draft {
    text: String,
    /// Whether the field was asked for, and so takes the focus and scrolls into view.
    is_asked: bool,
}

fn field_id() -> Id {
    Id::unique("round name")
}

fn draft_id() -> Id {
    field_id().with("draft")
}

/// Opens the groups and gives the focus to the name of the round so far, with a suggestion in it.
pub(in crate::gui) fn begin(ctx: &Context, journey: &Journey, words: &Words) {
    section::unfold(ctx, SectionId::Groups);
    let text = suggested(journey, words);
    ctx.data_mut(|data| data.insert_temp(draft_id(), Draft { text, is_asked: true }));
}

/// Forgets what is typed: it was the name for a round of another map.
pub(in crate::gui) fn forget(ctx: &Context) {
    ctx.data_mut(|data| data.remove::<Draft>(draft_id()));
}

/// Suggests a name, such as "Round 3" where two rounds are over.
fn suggested(journey: &Journey, words: &Words) -> String {
    let number = journey.rounds().len() + 1;
    let groups = journey.all_groups();
    let taken: Vec<_> = groups.iter().map(|group| group.name.as_str()).collect();
    free_name(&words.say("round-numbered", &[("number", number.into())]), &taken)
}

/// Shows the end of the round so far on a map with these groups; `can_end` says whether the round can end.
pub(super) fn round_ui(
    ui: &mut Ui,
    derived: &Derived,
    (groups, can_end): (&[Group], bool),
    requests: &mut Requests,
) {
    let words = derived.words;
    let mut draft: Draft = ui.data(|data| data.get_temp(draft_id())).unwrap_or_default();
    let name = GroupName::new(&draft.text);
    let is_taken = groups.iter().any(|group| group.name == name);
    let is_ready = can_end && !is_taken && !name.as_str().is_empty();
    let line = ui.horizontal(|ui| {
        let is_entered = name_ui(ui, words, &mut draft, requests);
        button_ui(ui, words, (is_ready, can_end), requests) || is_entered
    });
    let is_ended = line.inner;
    if is_taken {
        refusal_ui(ui, &words.text("group-taken"));
    }
    let edits = || derived.journey.new_round(&draft.text, &requests.facts.today());
    if let Some(edits) = (is_ended && can_end).then(edits).flatten() {
        requests.step(StepName::NewRound, edits);
        draft = Draft::default();
    }
    ui.data_mut(|data| data.insert_temp(draft_id(), draft));
}

/// Shows the button that ends the round. Returns whether it was clicked.
fn button_ui(ui: &mut Ui, words: &Words, (is_ready, can_end): (bool, bool), requests: &mut Requests) -> bool {
    let button = ui.add_enabled(is_ready, Button::new(&*words.text("round-new")));
    requests.focus.control(FocusPlace::Inspector, &button);
    let why_not = words.text(if can_end { "round-new-help" } else { "lacks-round" });
    button.on_hover_text(words.text("round-new-help")).on_disabled_hover_text(why_not).clicked()
}

/// Shows the field of the name. Returns whether Enter was pressed in it.
fn name_ui(ui: &mut Ui, words: &Words, draft: &mut Draft, requests: &mut Requests) -> bool {
    let hint = words.text("round-hint");
    // The button behind the field shows its label in full.
    let font = egui::TextStyle::Button.resolve(ui.style());
    let text = words.text("round-new").into_owned();
    let button = ui.painter().layout_no_wrap(text, font, ui.visuals().text_color()).size().x;
    let beside = button + 2.0 * ui.spacing().button_padding.x + ui.spacing().item_spacing.x;
    let width = (ui.available_width() - beside).max(60.0);
    let field = TextEdit::singleline(&mut draft.text).id(field_id()).hint_text(&*hint).desired_width(width);
    let field = field_ui(ui, field).accessible_name(hint);
    if draft.is_asked {
        field.request_focus();
        style::mark_all(ui.ctx(), field_id(), &draft.text);
        field.scroll_to_me(Some(Align::Center));
        draft.is_asked = !field.has_focus();
    }
    requests.focus.control(FocusPlace::Inspector, &field);
    field.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter))
}
