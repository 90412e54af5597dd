//! Question, listen, develop (R19): shows three questions, the map's present answers, and the commands that go on
//! from each.

use egui::{Button, Context, Frame, Label, Margin, RichText, ScrollArea, Ui};

use crate::{
    editor::{Derived, ThreeQuestions},
    gui::{
        command::Commands,
        id::{CommandId, focus_canvas},
        widget::{faces::face_ui, style},
    },
    picture::Role,
    words::Words,
};

const WIDTH: f32 = 560.0;
const FACE: f32 = 8.0;

/// Shows the three questions. Returns whether they were closed, and the command that was chosen.
pub(super) fn improve_ui(ctx: &Context, commands: Commands<'_>) -> (bool, Option<CommandId>) {
    let Some(derived) = commands.session.editor.derived() else { return (true, None) };
    let words = commands.words();
    let modal = style::modal(ctx, "improve").show(ctx, |ui| {
        let room = ui.ctx().content_rect().size();
        ui.set_width(WIDTH.min(room.x - 64.0));
        ui.label(style::strong(words.text("improve-title"), style::HEADING_SIZE));
        let area = ScrollArea::vertical().max_height(room.y - 150.0).auto_shrink([false, true]);
        let chosen = area.show(ui, |ui| questions_ui(ui, commands, derived)).inner;
        ui.add_space(6.0);
        (ui.button(words.text("close")).clicked(), chosen)
    });
    let (is_closed, chosen) = modal.inner;
    let is_over = is_closed || chosen.is_some() || modal.should_close();
    if is_over {
        focus_canvas(ctx);
    }
    (is_over, chosen)
}

/// Shows the questions, each with its answers. Returns the command that was chosen.
fn questions_ui(ui: &mut Ui, commands: Commands<'_>, derived: &Derived) -> Option<CommandId> {
    let (words, questions) = (commands.words(), derived.three_questions());
    let believe = question_ui(ui, words, "improve-believe", |ui| {
        answer_ui(ui, &words.believed(&questions.believed));
        steps_ui(ui, commands, &[CommandId::SelectBelieved])
    });
    let ask = question_ui(ui, words, "improve-ask", |ui| {
        words.to_ask(&questions.ask).iter().for_each(|said| answer_ui(ui, said));
        asked_ui(ui, derived, questions);
        steps_ui(ui, commands, &[CommandId::SelectToAsk, CommandId::Questionnaire])
    });
    let mend = question_ui(ui, words, "improve-mend", |ui| {
        mend_ui(ui, derived, questions);
        steps_ui(ui, commands, &[CommandId::MendNext])
    });
    mend.or(ask).or(believe)
}

fn question_ui<T>(ui: &mut Ui, words: &Words, name: &str, content_ui: impl FnOnce(&mut Ui) -> T) -> T {
    let fill = style::colour(style::theme(ui.ctx()), Role::Canvas);
    ui.add_space(4.0);
    let frame = Frame::NONE.fill(fill).corner_radius(10).inner_margin(Margin::symmetric(14, 10));
    let shown = frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.add(Label::new(style::strong(words.text(name), style::HEADING_SIZE)).wrap());
        content_ui(ui)
    });
    shown.inner
}

fn answer_ui(ui: &mut Ui, said: &str) {
    ui.add(Label::new(said).wrap());
}

/// Says which touchpoints to ask about again, as all actions there are done, and which segments nobody has asked.
fn asked_ui(ui: &mut Ui, derived: &Derived, questions: &ThreeQuestions) {
    let words = derived.words;
    if !questions.again.is_empty() {
        answer_ui(ui, &words.to_ask_again(&questions.again));
    }
    if !questions.unheard.is_empty() {
        answer_ui(ui, &words.unheard(&questions.unheard, &derived.journey));
    }
    let counts = derived.insight_as_is().counts;
    if counts.unrated == counts.total() {
        answer_ui(ui, &words.text("improve-ask-all"));
    } else if questions.ask.is_empty() && questions.again.is_empty() && questions.unheard.is_empty() {
        answer_ui(ui, &words.text("improve-ask-nobody"));
    }
}

/// Shows the breaks that gain most, the reason, and what is done about each.
fn mend_ui(ui: &mut Ui, derived: &Derived, questions: &ThreeQuestions) {
    let words = derived.words;
    if questions.first.is_empty() {
        return answer_ui(ui, &words.text("mend-none"));
    }
    for number in &questions.first {
        let Some(judged) = derived.insight_as_is().by_number(*number) else { continue };
        ui.horizontal_top(|ui| {
            face_ui(ui, judged.level, FACE);
            ui.vertical(|ui| {
                ui.spacing_mut().item_spacing.y = 1.0;
                let title = derived.numbered_title(&judged.id);
                ui.add(Label::new(style::strong(title, style::UI_SIZE)).wrap());
                let gain = derived.gain_said(*number).into_iter().next();
                let actions =
                    derived.actions_of(&judged.id).map(|it| words.action_said(it, &derived.journey));
                for said in gain.into_iter().chain(actions) {
                    ui.add(Label::new(RichText::new(said).size(style::SMALL_SIZE).weak()).wrap());
                }
            });
        });
    }
}

/// Shows the commands that go on from an answer, and returns the one that was chosen.
fn steps_ui(ui: &mut Ui, commands: Commands<'_>, steps: &[CommandId]) -> Option<CommandId> {
    let mut chosen = None;
    ui.add_space(2.0);
    ui.horizontal_wrapped(|ui| {
        for step in steps.iter().copied() {
            let why_not = commands.why_not(step);
            let button = ui.add_enabled(why_not.is_none(), Button::new(commands.label(step)));
            let button = button.on_hover_text(step.help(commands.words()));
            let button = button.on_disabled_hover_text(why_not.unwrap_or_default());
            // An overlay that was opened by key is gone through by key.
            if button.enabled() && ui.memory(|memory| memory.focused().is_none()) {
                button.request_focus();
            }
            if button.clicked() {
                chosen = Some(step);
            }
        }
    });
    chosen
}
