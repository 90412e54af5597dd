//! Keys typed before the text field is there that they are for: a fast hand types T and a name within one
//! slow frame. They wait in their order; so does a command behind what a text has not taken up yet, such as
//! saving it.

use egui::{Context, Event, Key, Popup};

use super::{app::App, id::CommandId, id::Menu, keys, picker::Open};

#[derive(Default)]
pub(super) struct TypeAhead {
    waiting: Vec<Event>,
}

impl App {
    /// Whether the press at `place` comes behind something typed in the same frame, which its field sees
    /// later in the frame: then it waits for the next one.
    pub(super) fn wait_for_text(&mut self, ctx: &Context, place: usize) -> bool {
        let waits = ctx.input_mut(|input| {
            let waits = input.events[..place].iter().any(is_typed);
            if waits {
                self.rename_field.typed_ahead.take_from(&mut input.events, place);
            }
            waits
        });
        if waits {
            ctx.request_repaint();
        }
        waits
    }
}

impl App {
    /// Keys of the menu File leave a box that is open, and wait until it is closed: a name that is typed in
    /// it is taken, as by Enter.
    pub(super) fn leave_picker(&mut self, ctx: &Context) {
        let Some(open) = Open::of(ctx).filter(|open| self.typing == Some(open.field)) else { return };
        let is_meant = |command: &CommandId, event: &Event| {
            command.menu() == Menu::File && command.keys().iter().any(|keys| keys.matches(event))
        };
        let found = keys::first_press(ctx, |event| {
            CommandId::ALL.iter().copied().find(|command| is_meant(command, event))
        });
        let Some((_, place)) = found.filter(|&(_, place)| !self.wait_for_text(ctx, place)) else { return };
        ctx.input_mut(|input| {
            self.rename_field.typed_ahead.take_from(&mut input.events, place);
            input.events.extend(open.is_naming.then(|| keys::plain(Key::Enter).press()));
        });
        if !open.is_naming {
            Popup::close_all(ctx);
        }
        ctx.request_repaint();
    }
}

impl TypeAhead {
    /// Takes what was typed out of a frame's events, from this place on.
    pub(super) fn take_from(&mut self, events: &mut Vec<Event>, place: usize) {
        let later = events.split_off(place);
        let (typed, rest): (Vec<_>, Vec<_>) = later.into_iter().partition(is_typed);
        self.waiting.extend(typed);
        events.extend(rest);
    }

    /// What waits comes before what is typed now.
    pub(super) fn give_back(&mut self, events: &mut Vec<Event>) {
        events.splice(0..0, self.waiting.drain(..));
    }

    pub(super) fn is_empty(&self) -> bool {
        self.waiting.is_empty()
    }
}

/// What is done to a text; that a key was let go of is told at once.
fn is_typed(event: &Event) -> bool {
    match event {
        Event::Key { pressed, .. } => *pressed,
        Event::Text(_) | Event::Ime(_) | Event::Paste(_) | Event::Copy | Event::Cut => true,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(text: &str) -> Event {
        Event::Text(text.to_owned())
    }

    #[test]
    fn what_is_typed_waits_in_its_order_and_the_pointer_does_not() {
        let mut ahead = TypeAhead::default();
        let mut events = vec![text("a"), text("b"), Event::PointerGone, text("c")];
        ahead.take_from(&mut events, 1);
        assert_eq!(events, [text("a"), Event::PointerGone]);
        let mut next = vec![text("d")];
        ahead.give_back(&mut next);
        assert_eq!(next, [text("b"), text("c"), text("d")]);
        assert!(ahead.is_empty());
    }
}
