//! How the conflicts are looked at: which of them is open, what is being typed for it, and what each choice would come
//! to.

use std::collections::BTreeSet;

use egui::{Context, Key, Modifiers};

use crate::{
    editor::{Editor, Memo},
    insight::{Insight, Level, View},
    journey::{Address, Comparison, TouchpointId},
    picture,
    words::Lang,
};

use super::{
    choice::{Offer, TypedChoice},
    shown::{MergeShown, Pressed},
};

/// In seconds: a press that comes sooner after a question is the second of a double click on the one before.
const SOONEST: f64 = 0.4;

/// The place of a conflict among all, and the card that it is about.
pub(super) type ConflictOnMap = (usize, picture::Rect);

/// What is kept while conflicts are decided.
#[derive(Default)]
pub(in crate::gui) struct MergeView {
    /// The number of the merge.
    of: u64,
    /// The place of the open conflict.
    pub(super) at: usize,
    /// What is being typed for it.
    pub(super) typed: Option<TypedChoice>,
    /// It is to be seen.
    pub(super) is_turned_to: bool,
    /// The field for it is to have the keys.
    pub(super) takes_keys: bool,
    /// What was merged without asking is marked on the map.
    pub(super) shows_unasked: bool,
    /// The place of the question that is shown, and since when, in seconds of the window's clock.
    shown: Option<(usize, f64)>,
    /// When the pointer was pressed last.
    pressed: f64,
    /// The revision that was shown last.
    seen: u64,
    /// What the choices would come to, by revision and place.
    levels: Memo<(u64, usize), Vec<Option<Level>>>,
    /// What was merged without asking, in this language.
    unasked: Memo<Lang, Vec<(usize, String)>>,
    /// Where conflicts are marked on the map, by the number of the merge, what is seen and which is at hand.
    marks: Memo<(u64, u64, usize), Vec<ConflictOnMap>>,
    /// Where that was, by the number of the merge.
    unasked_at: Memo<u64, Vec<TouchpointId>>,
    /// What the merged map comes to, by revision: judged as both sides are, however the map is looked at.
    merged: Memo<u64, Insight>,
}

impl MergeView {
    /// Begins with the first, where another merge is shown than before.
    pub(super) fn follow(&mut self, shown: MergeShown<'_>) {
        let of = shown.deciding.number;
        if self.of != of {
            *self = Self { of, is_turned_to: true, seen: shown.revision(), ..Self::default() };
        }
        self.follow_steps(shown);
    }

    /// Turns to what undo or redo has decided otherwise.
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

    /// Returns whether what is clicked on answers the question that is shown: keys do at once, a press of the pointer
    /// once it has been there for a while.
    pub(super) fn is_meant(&self, ctx: &Context) -> bool {
        let is_by_pointer = ctx.input(|input| input.pointer.primary_clicked());
        let since = self.shown.map_or(f64::INFINITY, |(_, since)| since);
        !is_by_pointer || self.pressed - since >= SOONEST
    }

    /// What was typed was not taken: its field has the keys again.
    pub(in crate::gui) fn refused(&mut self) {
        self.takes_keys = true;
    }

    /// This one was decided: the next that is not comes.
    pub(in crate::gui) fn decided(&mut self, editor: &Editor, place: usize) {
        (self.typed, self.seen) = (None, editor.document().revision());
        let Some(deciding) = editor.deciding() else { return };
        let (count, revision) = (deciding.conflicts().len(), editor.document().revision());
        let mut others = (1..count).map(|step| (place + step) % count);
        if let Some(next) = others.find(|&other| !deciding.is_over(revision, other)) {
            self.turn_to(next);
        }
    }

    /// The levels that each choice would lead to; nothing where all lead to the same and no rating is in dispute.
    pub(super) fn levels(&mut self, shown: MergeShown<'_>, choices: &[Offer]) -> &[Option<Level>] {
        let (revision, at) = (shown.revision(), self.at);
        let level = |choice: &Offer| shown.editor.level_if(at, &choice.decision);
        let levels = self.levels.of((revision, at), || choices.iter().map(level).collect());
        let is_rating = shown.deciding.conflicts()[at].is_about_answers();
        let differs = levels.windows(2).any(|pair| pair[0] != pair[1]);
        if differs || is_rating { levels } else { &[] }
    }

    /// What the merged map comes to.
    pub(super) fn merged(&mut self, shown: MergeShown<'_>) -> &Insight {
        self.merged.of(shown.revision(), || Insight::of(shown.editor.journey(), &View::default()))
    }

    /// What was merged without asking, each kind of change with how many there were.
    pub(super) fn unasked(&mut self, shown: MergeShown<'_>) -> &[(usize, String)] {
        let (deciding, words) = (shown.deciding, shown.derived.words);
        let taken = deciding.sources().map(|sources| &sources.taken);
        let told = |taken| words.merged_without_asking(taken, deciding.start());
        self.unasked.of(words.lang, || taken.map(told).unwrap_or_default())
    }

    /// Where conflicts are marked on the map, as `find` finds them for the one at hand.
    pub(super) fn marks(
        &mut self,
        shown: MergeShown<'_>,
        find: fn(MergeShown<'_>, usize) -> Vec<ConflictOnMap>,
    ) -> &[ConflictOnMap] {
        let at = self.at;
        self.marks.of((self.of, shown.derived.serial, at), || find(shown, at))
    }

    /// The touchpoints at which something was merged without asking.
    pub(super) fn unasked_at(&mut self, shown: MergeShown<'_>) -> &[TouchpointId] {
        let taken = shown.deciding.sources().map(|sources| &sources.taken);
        self.unasked_at.of(self.of, || taken.map(touchpoints).unwrap_or_default())
    }

    /// 1 to 5 choose, arrows go from one to the next.
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

    /// Decides, where nothing has to be typed first.
    pub(super) fn choose(&mut self, choice: Offer) -> Option<Pressed> {
        match TypedChoice::of(&choice.decision) {
            Some(typed) => {
                (self.typed, self.is_turned_to, self.takes_keys) = (Some(typed), true, true);
                // Its button may come to lie under the pointer.
                self.shown = None;
                None
            }
            None => Some(Pressed::Decide(self.at, choice.decision)),
        }
    }
}

/// The touchpoints that a comparison is about, each once; of a connection both its ends.
fn touchpoints(taken: &Comparison) -> Vec<TouchpointId> {
    let Comparison { added, gone: _, changed, moved } = taken;
    let of = |address: &Address| match address {
        Address::Touchpoint(id) | Address::Rating(id, _) => vec![id.clone()],
        Address::Connection(from, to) => vec![from.clone(), to.clone()],
        _ => Vec::new(),
    };
    let addresses = added.iter().chain(changed.iter().map(|change| &change.of));
    let all: BTreeSet<_> = addresses.flat_map(of).chain(moved.iter().cloned()).collect();
    all.into_iter().collect()
}
