//! Whether a touchpoint keeps what the map promises (R11), and which way it fails where it can fail both ways.

use egui::{Button, Id, Label, RichText, Ui};

use crate::{
    editor::{Derived, SharedValues, ViewState},
    gui::{
        panel::{
            id::{Detail, SectionId},
            inspector::{
                choice::{ChoiceButton, ToggleState, choices_ui},
                details::DetailRow,
                handling::in_common,
                map,
            },
            section,
        },
        requests::Requests,
        widget::focus::FocusPlace,
    },
    insight::Rule,
    journey::{Amount, Delivery, Edit, Field, Kept, Touchpoint},
};

/// Returns the row of the promise, for one touchpoint or for several.
pub(super) fn row(derived: &Derived, shared: &SharedValues, one: Option<&Touchpoint>) -> DetailRow {
    let words = derived.words;
    let kept = in_common(words, shared, &shared.kept, |kept| words.kept(kept).into_owned());
    let fails = one.and_then(|touchpoint| touchpoint.promise.fails.as_ref());
    let fails = fails.map(|fails| words.amount(fails).into_owned());
    let said: Vec<_> = std::iter::once(kept).chain(fails).filter(|part| !part.is_empty()).collect();
    let is_said = one.is_some_and(|touchpoint| touchpoint.promise != Delivery::default());
    DetailRow {
        id: Detail::Promise,
        is_used: is_said || !shared.kept.is_empty(),
        said: said.join(", "),
        help: words.rule_help(Rule::R11).into_owned(),
    }
}

pub(super) fn promise_ui(
    ui: &mut Ui,
    derived: &Derived,
    view: &mut ViewState,
    (touchpoint, shared): (&Touchpoint, &SharedValues),
    requests: &mut Requests,
) {
    if derived.journey.about().promise.trim().is_empty() {
        none_ui(ui, derived, view, requests);
    }
    kept_ui(ui, derived, shared, requests);
    let mut promise = touchpoint.promise.clone();
    both_ways_ui(ui, derived, &mut promise, requests);
    if promise != touchpoint.promise {
        requests.step(None, vec![Edit::Change(touchpoint.id.clone(), Field::Promise(promise))]);
    }
}

/// Shows the button that leads to the field where the promise is stated.
fn none_ui(ui: &mut Ui, derived: &Derived, view: &mut ViewState, requests: &mut Requests) {
    ui.add(Label::new(RichText::new(derived.words.text("promise-none")).weak()).wrap());
    let button = ui.add(Button::new(derived.words.text("promise-state")));
    requests.focus.control(FocusPlace::Inspector, &button);
    if button.clicked() {
        view.select_nothing();
        section::unfold(ui.ctx(), SectionId::Map);
        ui.memory_mut(|memory| memory.request_focus(map::promise_id()));
    }
}

/// Shows the promise, and the choice of kept, broken or not judged.
pub(super) fn kept_ui(ui: &mut Ui, derived: &Derived, shared: &SharedValues, requests: &mut Requests) {
    let words = derived.words;
    let promise = derived.journey.about().promise.trim();
    if !promise.is_empty() {
        let quoted = words.say("promise-quoted", &[("promise", promise.into())]);
        ui.add(Label::new(quoted).wrap());
    }
    let others = shared.kept.keys().filter(|kept| !Kept::ALL.contains(kept));
    let judged = Kept::ALL.iter().chain(others).map(|kept| ChoiceButton {
        value: Some(kept.clone()),
        text: words.kept(kept).into_owned(),
        state: ToggleState::of(shared, shared.kept.get(kept)),
    });
    let open = shared.ids.len() - shared.kept.values().sum::<usize>().min(shared.ids.len());
    let not_judged = ChoiceButton {
        value: None,
        text: words.text("promise-not-judged").into_owned(),
        state: ToggleState::of(shared, Some(&open).filter(|open| **open > 0)),
    };
    let choices = judged.chain([not_judged]).collect();
    let heading = (Id::unique("promise-kept"), &*words.text("promise"));
    if let Some((kept, state)) = choices_ui(ui, &mut requests.focus, heading, choices) {
        let kept = kept.filter(|_| state != ToggleState::On);
        requests.step(None, shared.with_kept(&derived.journey, kept.as_ref()));
    }
}

/// Shows whether the touchpoint can fail both ways, and which way it fails: not cramped, but not too roomy either.
fn both_ways_ui(ui: &mut Ui, derived: &Derived, promise: &mut Delivery, requests: &mut Requests) {
    let words = derived.words;
    let check = ui.checkbox(&mut promise.two_sided, words.text("two-sided"));
    requests.focus.control(FocusPlace::Inspector, &check);
    check.on_hover_text(words.text("two-sided-help"));
    if !promise.two_sided && promise.fails.is_none() {
        return;
    }
    let other = promise.fails.iter().filter(|fails| !Amount::ALL.contains(fails));
    let choices = Amount::ALL.iter().chain(other).map(|amount| ChoiceButton {
        value: amount.clone(),
        text: words.amount(amount).into_owned(),
        state: (promise.fails.as_ref() == Some(amount)).into(),
    });
    let (choices, name) = (choices.collect(), words.text("fails"));
    let pressed = choices_ui(ui, &mut requests.focus, (Id::unique("promise-fails"), &name), choices);
    if let Some((amount, state)) = pressed {
        promise.fails = (state == ToggleState::Off).then_some(amount);
    }
}
