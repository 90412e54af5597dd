//! The boxes of the bar: whose ratings are entered and whose the map is judged by, and for which segment.

use egui::{Id, Ui};

use super::wishes::{self, BY, BarBox, VOICES};
use crate::{
    editor::{Derived, ViewState},
    gui::widget::{
        choice_box::{ChoiceBox, ChoiceRow},
        focus::{FocusPlace, PanelFocus},
    },
    journey::{Group, GroupName, SegmentId, Voice},
    words::Words,
};

/// Shows the box of voices, with the groups that the map knows below customers (R5).
pub(super) fn voice_ui(
    ui: &mut Ui,
    derived: &Derived,
    (view, width): (&mut ViewState, f32),
    focus: &mut PanelFocus,
) {
    let (words, chosen) = (derived.words, view.entering());
    let in_group = chosen.voice == Voice::Customer && !chosen.group.as_str().is_empty();
    let rows = || {
        let voices = VOICES.map(|voice| {
            let is_chosen = voice == chosen.voice && !in_group;
            ChoiceRow::new((voice.clone(), GroupName::default()), words.voice(&voice), is_chosen)
        });
        let groups = derived.journey.all_groups().into_iter().map(|Group { name, .. }| {
            let (said, is_chosen) = (group_said(words, &name), in_group && name == chosen.group);
            ChoiceRow::new((Voice::Customer, name), said, is_chosen)
        });
        voices.into_iter().chain(groups).collect()
    };
    let shown = if in_group { group_said(words, &chosen.group).into() } else { words.voice(&chosen.voice) };
    let (name, help) = (words.text("rate-as"), words.text("rate-as-help"));
    let choice =
        ChoiceBox { id: Id::unique("voice"), name: &name, shown: &shown, help: &help, width: Some(width) };
    let chosen = choice.show_ui(ui, rows);
    focus.control(FocusPlace::Lenses, &chosen.response);
    if let Some((voice, group)) = chosen.inner {
        view.enter_as(voice, group);
    }
}

fn group_said(words: &Words, group: &GroupName) -> String {
    words.say("rate-as-group", &[("group", group.as_str().into())])
}

/// Shows a box of segments and returns the one that was chosen. The tooltip says what the box chooses and what is
/// chosen, since a long name of a segment is cut.
#[expect(clippy::option_option, reason = "everyone can be chosen too")]
pub(super) fn segment_ui(
    ui: &mut Ui,
    derived: &Derived,
    which: BarBox,
    (chosen, width): (Option<&SegmentId>, f32),
    focus: &mut PanelFocus,
) -> Option<Option<SegmentId>> {
    let (words, journey) = (derived.words, &derived.journey);
    let everyone = words.text(if which == BarBox::RateFor { "everyone" } else { "all-customers" });
    let shown = chosen.and_then(|id| journey.segment(id)).map_or(&*everyone, |segment| &segment.name);
    let rows = || {
        let segments = journey.segments().iter();
        let segments =
            segments.map(|it| ChoiceRow::new(Some(it.id.clone()), &it.name, chosen == Some(&it.id)));
        std::iter::once(ChoiceRow::new(None, &*everyone, chosen.is_none())).chain(segments).collect()
    };
    let name = words.text(wishes::texts(which)[1]);
    let (id, help) = (Id::unique(("segment of", name.as_ref())), format!("{name}: {shown}"));
    let chosen = ChoiceBox { id, name: &name, shown, help: &help, width: Some(width) }.show_ui(ui, rows);
    focus.control(FocusPlace::Lenses, &chosen.response);
    chosen.inner
}

/// Shows the box of whose ratings the map is judged by.
pub(super) fn by_ui(
    ui: &mut Ui,
    words: &Words,
    (view, width): (&mut ViewState, f32),
    focus: &mut PanelFocus,
) {
    let chosen = view.judging().by;
    let rows = || BY.map(|by| ChoiceRow::new(by, words.judged_by(by), by == chosen)).into();
    let (name, shown, help) =
        (words.text("judged-by"), words.judged_by(chosen), words.text("judged-by-help"));
    let choice =
        ChoiceBox { id: Id::unique("by"), name: &name, shown: &shown, help: &help, width: Some(width) };
    let chosen = choice.show_ui(ui, rows);
    focus.control(FocusPlace::Lenses, &chosen.response);
    if let Some(by) = chosen.inner {
        view.judge_by(by);
    }
}
