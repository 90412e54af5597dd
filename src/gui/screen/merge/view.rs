//! The state of looking at the conflicts: which of them is open, what is being typed for it, and what each choice
//! would make of the map.

use std::collections::BTreeSet;

use egui::{Context, Key, Modifiers};

use crate::{
    editor::{Editor, Memo, Sources},
    insight::{Insight, Level, View},
    journey::{Address, Comparison, TouchpointId},
    picture,
    words::Lang,
};

use super::{
    choice::{Offer, TypedChoice},
    shown::{MergeShown, Pressed},
};

/// The time, in seconds, for which a new question takes no press: an earlier press is the second half of a double
/// click on the question before.
const SOONEST: f64 = 0.4;

/// The place of a conflict among all, and the card that it is about.
pub(super) type ConflictOnMap = (usize, picture::Rect);

/// The state that is kept while conflicts are decided.
#[derive(Default)]
pub(in crate::gui) struct MergeView {
    /// The number of the merge.
    of: u64,
    /// The place of the open conflict.
    pub(super) at: usize,
    /// The text being typed for it.
    pub(super) typed: Option<TypedChoice>,
    /// Whether the list is to scroll to it.
    pub(super) is_turned_to: bool,
    /// Whether the field for it is to get the keyboard focus.
    pub(super) takes_keys: bool,
    /// Whether the changes merged without asking are marked on the map.
    pub(super) shows_unasked: bool,
    /// The place of the question that is shown, and since when, in seconds of the window's clock.
    shown: Option<(usize, f64)>,
    /// The time of the last press of the pointer, in seconds of the window's clock.
    pressed: f64,
    /// The revision that was shown last.
    seen: u64,
    /// The levels that the choices would lead to, by revision and place.
    levels: Memo<(u64, usize), Vec<Option<Level>>>,
    /// The changes merged without asking, in this language.
    unasked: Memo<Lang, Vec<(usize, String)>>,
    /// The conflicts' marks on the map, by the number of the merge, what is seen and which conflict is open.
    marks: Memo<(u64, u64, usize), Vec<ConflictOnMap>>,
    /// The touchpoints of the changes merged without asking, by the number of the merge.
    unasked_at: Memo<u64, Vec<TouchpointId>>,
    /// The merged map's verdict, by revision; it is judged as both sides are, however the map is looked at.
    merged: Memo<u64, Insight>,
}

impl MergeView {
    /// Begins with the first conflict, if another merge is shown than before.
    pub(super) fn follow(&mut self, shown: MergeShown<'_>) {
        let of = shown.deciding.number;
        if self.of != of {
            *self = Self { of, is_turned_to: true, seen: shown.revision(), ..Self::default() };
        }
        self.follow_steps(shown);
    }

    /// Turns to the conflict whose decision undo or redo has changed.
    fn follow_steps(&mut self, shown: MergeShown<'_>) {
        let (deciding, before, now) = (shown.deciding, self.seen, shown.revision());
        if before == now {
            return;
        }
        self.seen = now;
        let differs = |&place: &usize| deciding.choice(before, place) != deciding.choice(now, place);
        if let Some(place) = (0..deciding.conflicts().len()).find(differs) {
            self.turn_to(place);
        }
    }

    /// Opens the conflict of this place.
    pub(super) fn turn_to(&mut self, place: usize) {
        if self.at != place {
            (self.at, self.typed, self.is_turned_to) = (place, None, true);
        }
    }

    /// Notes since when this question is shown, and when the pointer is pressed.
    pub(super) fn note_press(&mut self, ctx: &Context) {
        let now = ctx.time();
        let (shown, _) = self.shown.unwrap_or((usize::MAX, now));
        if shown != self.at {
            self.shown = Some((self.at, now));
        }
        if ctx.input(|input| input.pointer.primary_pressed()) {
            self.pressed = now;
        }
    }

    /// Returns whether a click answers the question that is shown. A key answers at once, a press of the pointer
    /// only after the question has been there for a while.
    pub(super) fn is_meant(&self, ctx: &Context) -> bool {
        let is_by_pointer = ctx.input(|input| input.pointer.primary_clicked());
        let since = self.shown.map_or(f64::INFINITY, |(_, since)| since);
        !is_by_pointer || self.pressed - since >= SOONEST
    }

    /// Gives the field the focus again, as its text was not taken.
    pub(in crate::gui) fn refused(&mut self) {
        self.takes_keys = true;
    }

    /// Turns to the next open conflict, after this one was decided.
    pub(in crate::gui) fn decided(&mut self, editor: &Editor, place: usize) {
        (self.typed, self.seen) = (None, editor.document().revision());
        let Some(deciding) = editor.deciding() else { return };
        let (count, revision) = (deciding.conflicts().len(), editor.document().revision());
        let mut others = (1..count).map(|step| (place + step) % count);
        if let Some(next) = others.find(|&other| !deciding.is_over(revision, other)) {
            self.turn_to(next);
        }
    }

    /// Returns the level that each choice would lead to; empty where all lead to the same and the conflict is not
    /// about ratings.
    pub(super) fn levels(&mut self, shown: MergeShown<'_>, choices: &[Offer]) -> &[Option<Level>] {
        let (revision, at) = (shown.revision(), self.at);
        let level = |choice: &Offer| shown.editor.level_if(at, &choice.decision);
        let levels = self.levels.of((revision, at), || choices.iter().map(level).collect());
        let is_rating = shown.conflict(at).is_about_answers();
        let differs = levels.windows(2).any(|pair| pair[0] != pair[1]);
        if differs || is_rating { levels } else { &[] }
    }

    /// Returns the judged merged map.
    pub(super) fn merged(&mut self, shown: MergeShown<'_>) -> &Insight {
        self.merged.of(shown.revision(), || Insight::of(shown.editor.journey(), &View::default()))
    }

    /// Returns the changes merged without asking: each kind with its count.
    pub(super) fn unasked(&mut self, shown: MergeShown<'_>) -> &[(usize, String)] {
        let (deciding, words) = (shown.deciding, shown.derived.words);
        let told = |it: &Sources| words.merged_without_asking(&it.taken, &it.only_ours, deciding.start());
        self.unasked.of(words.lang, || deciding.sources().map(told).unwrap_or_default())
    }

    /// Returns the conflicts' marks on the map, as `find` finds them with the open one.
    pub(super) fn marks(
        &mut self,
        shown: MergeShown<'_>,
        find: fn(MergeShown<'_>, usize) -> Vec<ConflictOnMap>,
    ) -> &[ConflictOnMap] {
        let at = self.at;
        self.marks.of((self.of, shown.derived.serial, at), || find(shown, at))
    }

    /// Returns the touchpoints at which something was merged without asking.
    pub(super) fn unasked_at(&mut self, shown: MergeShown<'_>) -> &[TouchpointId] {
        self.unasked_at.of(self.of, || shown.deciding.sources().map(touchpoints).unwrap_or_default())
    }

    /// Acts on keys: 1 to 5 choose, arrows go from one conflict to the next.
    pub(super) fn keys(&mut self, ctx: &Context, shown: MergeShown<'_>) -> Option<Pressed> {
        if ctx.text_edit_focused() || egui::Popup::is_any_open(ctx) {
            return None;
        }
        let pressed = |key| ctx.input_mut(|input| input.consume_key(Modifiers::NONE, key));
        let last = shown.deciding.conflicts().len() - 1;
        if pressed(Key::ArrowDown) {
            self.turn_to((self.at + 1).min(last));
        }
        if pressed(Key::ArrowUp) {
            self.turn_to(self.at.saturating_sub(1));
        }
        let choices = Offer::of(shown, self.at);
        let chosen = choices.into_iter().find(|choice| pressed(choice.key))?;
        self.choose(chosen)
    }

    /// Makes a choice, or begins to type what it needs first.
    pub(super) fn choose(&mut self, choice: Offer) -> Option<Pressed> {
        match TypedChoice::of(&choice.decision) {
            Some(typed) => {
                (self.typed, self.is_turned_to, self.takes_keys) = (Some(typed), true, true);
                // The choice's button may come to lie under the pointer.
                self.shown = None;
                None
            }
            None => Some(Pressed::Decide(self.at, choice.decision)),
        }
    }
}

/// Returns the touchpoints of what was merged without asking, each once; for a connection both its ends.
fn touchpoints(sources: &Sources) -> Vec<TouchpointId> {
    let Comparison { added, gone: _, changed, moved } = &sources.taken;
    let of = |address: &Address| match address {
        Address::Touchpoint(id) | Address::Rating(id, _) => vec![id.clone()],
        Address::Connection(from, to) => vec![from.clone(), to.clone()],
        _ => Vec::new(),
    };
    let addresses = added.iter().chain(&sources.only_ours).chain(changed.iter().map(|change| &change.of));
    let all: BTreeSet<_> = addresses.flat_map(of).chain(moved.iter().cloned()).collect();
    all.into_iter().collect()
}
