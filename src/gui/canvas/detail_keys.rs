//! The keys of the box of a detail: they take the text, lead on or back, or mark a row.

use egui::{Context, Event, Key};

use crate::{
    editor::{Editor, TypedPart},
    gui::keys::{plain, shift},
};

/// The effect of a key on the detail being typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum DetailKey {
    Take,
    GoOn,
    GoBack,
    PutBack,
    MarkNext,
    MarkBefore,
}

impl DetailKey {
    /// Returns what the first such key of this frame does, and takes the key out of the frame.
    pub(super) fn in_frame(ctx: &Context, detail: TypedPart) -> Option<Self> {
        ctx.input_mut(|input| {
            let mut all = input.events.iter().zip(0..);
            let (does, place) = all.find_map(|(event, place)| Some((Self::of(event, detail)?, place)))?;
            input.events.remove(place);
            Some(does)
        })
    }

    fn of(event: &Event, detail: TypedPart) -> Option<Self> {
        let keys = [
            (plain(Key::Enter), Self::Take),
            (plain(Key::Tab), Self::GoOn),
            (shift(Key::Tab), Self::GoBack),
            (plain(Key::Escape), Self::PutBack),
            (plain(Key::ArrowDown), Self::MarkNext),
            (plain(Key::ArrowUp), Self::MarkBefore),
        ];
        let does = keys.into_iter().find_map(|(keys, does)| keys.matches(event).then_some(does))?;
        // In a note the arrows move from line to line.
        let marks = matches!(does, Self::MarkNext | Self::MarkBefore);
        (!marks || detail != TypedPart::Note).then_some(does)
    }

    pub(super) fn act(self, editor: &mut Editor) {
        match self {
            // A text that cannot be read stays, to be corrected.
            Self::Take | Self::GoOn | Self::GoBack if !editor.is_detail_readable() => {}
            Self::Take => editor.commit_detail(),
            Self::GoOn => editor.commit_detail_and_go(true),
            Self::GoBack => editor.commit_detail_and_go(false),
            Self::PutBack => editor.put_detail_back(),
            Self::MarkNext => editor.step_to_row(true),
            Self::MarkBefore => editor.step_to_row(false),
        }
    }
}
