//! Small toggles side by side. What a second press on one does is up to the caller.

use egui::{Id, Label, Rect, Response, RichText, Sense, StrokeKind, Ui, WidgetInfo, vec2};

use crate::{
    editor::SharedValues,
    gui::widget::{
        field::keyed_ui,
        focus::{FocusPlace, PanelFocus},
        lit::ring,
        style,
    },
    journey::Answer,
    picture::{Role, Weight},
    words::Words,
};

const HEIGHT: f32 = 24.0;
const PADDING: f32 = 7.0;
const GAP: f32 = 4.0;
const ROUNDING: f32 = 6.0;

/// The state of a toggle; mixed where some of what is selected have its value and some have not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum ToggleState {
    On,
    Mixed,
    Off,
}

impl ToggleState {
    /// Returns how many of the selected touchpoints have a value that `count` of them have.
    pub(super) fn of(shared: &SharedValues, count: Option<&usize>) -> Self {
        match count {
            None => Self::Off,
            Some(&count) if shared.is_all(count) => Self::On,
            Some(_) => Self::Mixed,
        }
    }
}

impl From<bool> for ToggleState {
    fn from(is_on: bool) -> Self {
        if is_on { Self::On } else { Self::Off }
    }
}

/// A value that can be chosen, with its text.
pub(super) struct ChoiceButton<T> {
    pub value: T,
    pub text: String,
    pub state: ToggleState,
}

/// Shows a choice of several, which screen readers call `name`. Returns the pressed value, and the state that it was
/// in.
pub(super) fn choices_ui<T>(
    ui: &mut Ui,
    focus: &mut PanelFocus,
    (id, name): (Id, &str),
    choices: Vec<ChoiceButton<T>>,
) -> Option<(T, ToggleState)> {
    let row = ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(GAP, GAP);
        let mut pressed = None;
        for (place, choice) in choices.into_iter().enumerate() {
            let heard = format!("{name}: {}", choice.text);
            let width = width(ui, &choice.text);
            let response = toggle_ui(ui, id.with(place), (&choice.text, width), choice.state, &heard);
            focus.control(FocusPlace::Inspector, &response);
            if response.clicked() {
                pressed = Some((choice.value, choice.state));
            }
        }
        pressed
    });
    row.inner
}

/// Shows a question of a form. Returns the new answer where it was changed.
#[expect(clippy::option_option, reason = "not answered is an answer too")]
pub(super) fn answer_ui(
    ui: &mut Ui,
    words: &Words,
    focus: &mut PanelFocus,
    (id, question, help): (Id, &str, Option<&str>),
    answer: Option<&Answer>,
) -> Option<Option<Answer>> {
    let short: Vec<_> = Answer::ALL.iter().map(|kind| short(words, kind)).collect();
    let widths: Vec<_> = short.iter().map(|text| width(ui, text)).collect();
    let toggles = widths.iter().sum::<f32>() + GAP * widths.len() as f32;
    keyed_ui(ui, id, |ui| {
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = GAP;
            question_ui(ui, ui.available_width() - toggles, words, (question, help), answer);
            let mut changed = None;
            for ((kind, text), width) in Answer::ALL.iter().zip(&short).zip(widths) {
                let (is_on, word) = (answer == Some(kind), words.answer(kind));
                let heard = format!("{question}: {word}");
                let response = toggle_ui(ui, id.with(kind.as_str()), (text, width), is_on.into(), &heard);
                focus.control(FocusPlace::Inspector, &response);
                if response.clicked() {
                    changed = Some((!is_on).then(|| kind.clone()));
                }
            }
            changed
        })
    })
    .inner
}

/// Shows the question in as many lines as it takes, with an answer that Polku has no toggle for.
fn question_ui(
    ui: &mut Ui,
    room: f32,
    words: &Words,
    (question, help): (&str, Option<&str>),
    answer: Option<&Answer>,
) {
    let text = match answer {
        Some(Answer::Unknown(other)) => {
            words.say("answered", &[("question", question.into()), ("answer", (&**other).into())])
        }
        _ => question.to_owned(),
    };
    let label = ui.scope(|ui| {
        ui.set_width(room);
        ui.add(Label::new(RichText::new(text)).wrap())
    });
    if let Some(help) = help {
        label.inner.on_hover_text(help);
    }
}

/// Returns the text that fits on a toggle; screen readers are told the whole answer.
fn short(words: &Words, answer: &Answer) -> String {
    words
        .text(match answer {
            Answer::Yes => "answer-short-yes",
            Answer::No => "answer-short-no",
            Answer::NotApplicable => "answer-short-not-applicable",
            Answer::Unknown(_) => return answer.as_str().to_owned(),
        })
        .into_owned()
}

fn width(ui: &Ui, text: &str) -> f32 {
    let font = style::font(style::SMALL_SIZE, Weight::Regular);
    ui.painter().layout_no_wrap(text.to_owned(), font, ui.visuals().text_color()).size().x + 2.0 * PADDING
}

fn toggle_ui(ui: &mut Ui, id: Id, (text, width): (&str, f32), state: ToggleState, heard: &str) -> Response {
    let width = width.min(ui.max_rect().width());
    let (_, rect) = ui.allocate_space(vec2(width, HEIGHT));
    let response = ui.interact(rect, id, Sense::click());
    response.widget_info(|| WidgetInfo::selected(egui::Role::Button, true, state == ToggleState::On, heard));
    frame_ui(ui, rect, &response, state, ROUNDING);
    let ink = style::colour(
        style::theme(ui.ctx()),
        if state == ToggleState::Off { Role::Muted } else { Role::Ink },
    );
    let font = style::font(style::SMALL_SIZE, Weight::Regular);
    let text = style::one_line(ui, text, font, ink, rect.width() - 2.0 * PADDING + 0.5);
    ui.painter().galley(rect.center() - text.size() / 2.0, text, ink);
    response.on_hover_text(heard)
}

/// Paints the ground of a toggle: on, off, or on for some of the selected touchpoints.
pub(super) fn frame_ui(ui: &Ui, rect: Rect, response: &Response, state: ToggleState, rounding: f32) {
    let of = |role| style::colour(style::theme(ui.ctx()), role);
    let (fill, line) = match state {
        ToggleState::On => (of(Role::AccentTint), of(Role::Accent)),
        _ if response.hovered() => (of(Role::AccentTint), of(Role::Line)),
        _ => (of(Role::Panel), of(Role::Line)),
    };
    ui.painter().rect(rect, rounding, fill, (1.0, line), StrokeKind::Inside);
    if response.has_focus() {
        ring(ui, rect.expand(2.0), rounding + 1.0, StrokeKind::Middle);
    }
    if state == ToggleState::Mixed {
        let below = rect.center_bottom() - vec2(0.0, 4.0);
        ui.painter().hline(below.x - 6.0..=below.x + 6.0, below.y, (2.0, of(Role::Accent)));
    }
}
