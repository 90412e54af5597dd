//! The round of asking that is looked at (R5). It is chosen in a box of the bar; for a round that is over, a line
//! below the bar says so and leads back to now.

use egui::{Align, Button, Id, Label, Layout, RichText, Ui};
use lucide_icons::Icon;

use crate::{
    editor::{Derived, ViewState},
    gui::{
        id::CommandId,
        widget::{
            choice_box::{ChoiceBox, ChoiceRow},
            focus::{FocusPlace, PanelFocus},
            style,
        },
    },
    journey::Round,
    picture::Role,
    words::Words,
};

/// The height of the line below the bar, in points.
pub(in crate::gui) const ROUND_LINE: f32 = 36.0;
/// The width of the box in that line, in points.
const WIDE_BOX: f32 = 210.0;

/// Shows the box of rounds: now, then the rounds that are over, the last one first.
pub(super) fn box_ui(
    ui: &mut Ui,
    derived: &Derived,
    (view, width): (&mut ViewState, f32),
    focus: &mut PanelFocus,
) {
    let (words, chosen) = (derived.words, view.judging().round.clone());
    let rounds = derived.journey.rounds();
    let seen = rounds.iter().find(|round| Some(&round.name) == chosen.as_ref());
    let (now, name) = (words.text("round-now"), words.text("round"));
    let shown = seen.map_or_else(|| now.clone().into_owned(), |round| words.round(round));
    let rows = || {
        let past = rounds.iter().rev().map(|round| {
            let is_chosen = Some(&round.name) == chosen.as_ref();
            ChoiceRow::new(Some(round.name.clone()), words.round(round), is_chosen)
        });
        std::iter::once(ChoiceRow::new(None, &*now, chosen.is_none())).chain(past).collect()
    };
    let help = format!("{name}: {shown}. {}", words.text("round-help"));
    let choice =
        ChoiceBox { id: Id::unique("round"), name: &name, shown: &shown, help: &help, width: Some(width) };
    let chosen = choice.show_ui(ui, rows);
    focus.control(FocusPlace::Lenses, &chosen.response);
    if let Some(round) = chosen.inner {
        view.look_at_round(round);
    }
}

/// Shows the line below the bar: the box of rounds, where the bar has no room for it, and which earlier round is
/// looked at. Returns the command that is asked for.
pub(in crate::gui) fn round_line_ui(
    ui: &mut Ui,
    derived: &Derived,
    (view, has_box): (&mut ViewState, bool),
    focus: &mut PanelFocus,
) -> Option<CommandId> {
    let seen = derived.insight.round(&derived.journey);
    if seen.is_some() {
        let fill = style::colour(style::theme(ui.ctx()), Role::AccentTint);
        ui.painter().rect_filled(ui.max_rect().expand2(egui::vec2(6.0, -3.0)), 6.0, fill);
    }
    let mut asked = None;
    ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
        asked = seen.as_ref().and_then(|_| back_ui(ui, derived.words, focus));
        ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
            if has_box {
                ui.weak(derived.words.text("round")).on_hover_text(derived.words.text("round-help"));
                ui.scope(|ui| box_ui(ui, derived, (view, WIDE_BOX), focus));
            }
            if let Some(round) = seen {
                looked_at_ui(ui, derived.words, &round, has_box);
            }
        });
    });
    asked
}

/// Shows the button that leads back to now.
fn back_ui(ui: &mut Ui, words: &Words, focus: &mut PanelFocus) -> Option<CommandId> {
    let back = ui.add(Button::new(&*words.text(CommandId::RoundNow.name())));
    let back = back.on_hover_text(CommandId::RoundNow.help(words));
    focus.control(FocusPlace::Lenses, &back);
    back.clicked().then_some(CommandId::RoundNow)
}

/// Says that an earlier round is looked at, and which one unless the box beside it says so.
fn looked_at_ui(ui: &mut Ui, words: &Words, round: &Round, is_named: bool) {
    ui.label(style::icon(Icon::History));
    let said = if is_named {
        words.text("round-earlier").into_owned()
    } else {
        words.say("round-looked-at", &[("round", words.round(round).into())])
    };
    let said = Label::new(RichText::new(said).size(style::UI_SIZE)).truncate();
    ui.add(said).on_hover_text(words.text("round-looked-at-help"));
}
