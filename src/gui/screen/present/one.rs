//! The touchpoint that the room looks at: its title, who brings it about, its note, and what the lens shows.

use egui::{Rect, Ui, pos2};

use crate::{
    gui::widget::{faces::paint_face, timer::TimerShown},
    insight::{Agreement, Level},
    journey::Touchpoint,
    picture::{Role, Weight},
    words::capital,
};

use super::{
    room::{RoomFrame, RoomPress, RoomShown},
    text::{Setting, largest_ui, tell_ui, text_ui},
};

/// The upper edge of the title, in units from the upper edge.
const TITLE: f32 = 14.5;
/// The sizes of a title, in units, each with its most lines.
const TITLES: [(f32, usize); 5] = [(8.6, 2), (7.2, 2), (6.0, 3), (5.0, 3), (4.2, 4)];
/// The width that the title leaves to the texts at the right, as a share.
const ASIDE: f32 = 0.3;

/// Shows the map's name, its verdict, and the timer. Returns whether the timer was pressed.
pub(super) fn head_ui(ui: &mut Ui, shown: RoomShown<'_>) -> Option<RoomPress> {
    let RoomShown { room, derived, .. } = shown;
    let (inner, unit) = (room.inner(), room.unit);
    let is_open = shown.is_open;
    let verdict = || derived.words.comes_to(&derived.insight);
    let comes_to = if is_open { derived.words.text("votes-open").into_owned() } else { verdict() };
    let level = if is_open { Level::Unrated } else { derived.insight.verdict.level() };
    let strong = Setting::new(2.9 * unit, Weight::SemiBold, Role::of(level).ink);
    let width = strong.galley(ui, &comes_to, inner.width() * 0.6).size().x;
    let left = inner.right() - width;
    text_ui(ui, pos2(left, inner.top()), width + 1.0, &comes_to, strong);
    paint_face(ui, pos2(left - 3.4 * unit, inner.top() + 1.8 * unit), level, 2.0 * unit);
    let mut end = left - 8.0 * unit;
    let size = 2.9 * unit;
    let timer = shown.timer.map(|timer| {
        let right = pos2(end, inner.top() + 1.8 * unit);
        end -= TimerShown::width(size) + 2.0 * unit;
        timer.show_ui(ui, (right, size), derived.words, egui::Sense::CLICK)
    });
    let title = derived.words.map_title(&derived.journey.about().title);
    let quiet = Setting::new(size, Weight::Regular, Role::Muted);
    text_ui(ui, inner.min, end - inner.left(), &title, quiet);
    timer.filter(egui::Response::clicked).map(|_| RoomPress::EndTimer)
}

/// Shows number, stage and title; channels and actors; the note and what the lens shows.
pub(super) fn one_ui(ui: &mut Ui, shown: RoomShown<'_>) {
    let RoomShown { room, derived, judged, .. } = shown;
    let (inner, unit) = (room.inner(), room.unit);
    let Some(touchpoint) = derived.journey.touchpoint(&judged.id) else { return };
    tell_touchpoint_ui(ui, shown);
    let muted = Setting::new(3.0 * unit, Weight::Regular, Role::Muted);
    let top = inner.top() + 8.6 * unit;
    text_ui(ui, pos2(inner.left(), top), inner.width(), &place(shown, touchpoint), muted);
    let (title, width) = title_ui(ui, shown, touchpoint);
    let who = who(shown);
    let below = text_ui(ui, pos2(inner.left(), title.bottom() + 1.4 * unit), width, &who, muted);
    if let Some(seen) = derived.seen_as(judged) {
        let lens = format!("{}: {seen}", derived.words.lens(derived.scene.lens()));
        let strong = Setting::new(2.6 * unit, Weight::Medium, Role::Ink);
        text_ui(ui, pos2(inner.left(), below.bottom() + 0.8 * unit), width, &lens, strong);
    }
}

/// Returns number and stage, as in "4 of 12 · Arriving".
fn place(shown: RoomShown<'_>, touchpoint: &Touchpoint) -> String {
    let RoomShown { derived, judged, .. } = shown;
    let count = derived.insight.touchpoints.len();
    let facts = [("number", judged.number.into()), ("count", count.into())];
    let place = derived.words.say("present-place", &facts);
    let stage = touchpoint.stage.as_ref().and_then(|id| derived.journey.stage(id));
    match stage.map(|stage| stage.name.trim()).filter(|name| !name.is_empty()) {
        Some(stage) => format!("{place} · {stage}"),
        None => place,
    }
}

/// Shows the note, unless votes are revealed, and the title beside it. Returns the title's rectangle and the width
/// that is left to the texts below it.
fn title_ui(ui: &mut Ui, shown: RoomShown<'_>, touchpoint: &Touchpoint) -> (Rect, f32) {
    let RoomFrame { unit, .. } = shown.room;
    let has_rows = shown.is_revealed() && shown.has_answers();
    let has_note = !has_rows && note_ui(ui, shown, &touchpoint.note);
    // Votes take room from the title; where there are tables, its size is the same before and after the reveal.
    let least = if has_rows || !shown.tables.is_empty() { 2 } else { usize::from(shown.tells_who()) };
    let whole = shown.room.inner().width();
    let is_beside = has_note || (has_rows && has_notes(shown));
    let width = if is_beside { whole * (1.0 - ASIDE) - 3.0 * unit } else { whole };
    let settings =
        TITLES.map(|(size, lines)| Setting::new(size * unit, Weight::SemiBold, Role::Ink).lines(lines));
    let title = shown.derived.words.touchpoint_title(&touchpoint.title);
    (largest_ui(ui, shown.room.at(0.0, TITLE), width, &title, &settings[least..]), width)
}

/// Shows, at the right, the note, and the map's promise if it was judged here. Returns whether there is either.
fn note_ui(ui: &mut Ui, shown: RoomShown<'_>, note: &str) -> bool {
    let RoomShown { room, derived, judged, .. } = shown;
    let (inner, unit) = (room.inner(), room.unit);
    let kept = derived.journey.touchpoint(&judged.id).and_then(|it| it.promise.kept.clone());
    let promise = derived.journey.about().promise.trim();
    let parts = [
        ("present-note", note.trim().to_owned()),
        (
            "promise",
            kept.filter(|_| !promise.is_empty())
                .map_or_else(String::new, |kept| format!("{promise}: {}", derived.words.kept(&kept))),
        ),
    ];
    let left = inner.right() - inner.width() * ASIDE;
    let mut top = inner.top() + (TITLE + 1.0) * unit;
    let mut is_any = false;
    for (name, said) in parts.into_iter().filter(|(_, said)| !said.is_empty()) {
        let head = Setting::new(2.2 * unit, Weight::SemiBold, Role::Muted);
        let name = derived.words.text(name);
        let under = text_ui(ui, pos2(left, top), inner.width() * ASIDE, &name, head).bottom();
        let text = Setting::new(2.6 * unit, Weight::Regular, Role::Ink).lines(6);
        let place = pos2(left, under + 0.6 * unit);
        top = text_ui(ui, place, inner.width() * ASIDE, &said, text).bottom() + 2.0 * unit;
        is_any = true;
    }
    is_any
}

/// Returns whether the touchpoint has a note or a judged promise to show beside its title.
fn has_notes(shown: RoomShown<'_>) -> bool {
    let RoomShown { derived, judged, .. } = shown;
    let touchpoint = derived.journey.touchpoint(&judged.id);
    let is_kept = touchpoint.is_some_and(|it| it.promise.kept.is_some());
    let promises = is_kept && !derived.journey.about().promise.trim().is_empty();
    promises || touchpoint.is_some_and(|it| !it.note.trim().is_empty())
}

/// Returns actors and channels, as in "Waiter · face to face".
fn who(shown: RoomShown<'_>) -> String {
    let RoomShown { derived, judged, .. } = shown;
    let Some(touchpoint) = derived.journey.touchpoint(&judged.id) else { return String::new() };
    let actors = derived.journey.actors().iter().filter(|actor| touchpoint.actors.contains(&actor.id));
    let actors: Vec<_> = actors.map(|actor| actor.name.clone()).collect();
    let channels: Vec<_> =
        touchpoint.channels.iter().map(|channel| derived.words.channel(channel).into_owned()).collect();
    let parts = [actors.join(", "), channels.join(", ")];
    capital(&parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · "))
}

/// Returns the verdict and where the tables disagree; as long as votes are not revealed, only that they are open.
fn said_of(shown: RoomShown<'_>) -> String {
    let RoomShown { derived, tables, .. } = shown;
    if shown.is_open {
        return derived.words.text("votes-open").into_owned();
    }
    let comes_to = derived.words.comes_to(&derived.insight);
    let agreement = derived.words.agreement(&Agreement::of(tables));
    if shown.is_revealed() && !agreement.is_empty() { format!("{comes_to}. {agreement}") } else { comes_to }
}

/// Tells screen readers the touchpoint, its level and the number of touchpoints, whenever another is shown.
fn tell_touchpoint_ui(ui: &mut Ui, shown: RoomShown<'_>) {
    let RoomShown { room, derived, judged, .. } = shown;
    let title = derived.journey.title_of(&judged.id);
    let facts = [
        ("number", judged.number.into()),
        ("count", derived.insight.touchpoints.len().into()),
        ("title", derived.words.touchpoint_title(title).into_owned().into()),
        ("level", derived.words.level(judged.level).into_owned().into()),
        ("verdict", said_of(shown).into()),
    ];
    let said = derived.words.say("present-said", &facts);
    tell_ui(ui, room, &said);
}
