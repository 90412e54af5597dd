//! Keys typed before the text field that they are for is there: a fast hand types T and a name within one slow
//! frame. They wait in their order. A command waits too behind what a text has not taken yet, such as saving it.

use egui::Event;

/// Keys that wait until the field that they are for is there.
#[derive(Default)]
pub(in crate::gui) struct KeyBuffer {
    waiting: Vec<Event>,
}

impl KeyBuffer {
    /// Takes what was typed out of a frame's events, from this place on.
    pub(in crate::gui) fn take_from(&mut self, events: &mut Vec<Event>, place: usize) {
        let later = events.split_off(place);
        let (typed, rest): (Vec<_>, Vec<_>) = later.into_iter().partition(is_typed);
        self.waiting.extend(typed);
        events.extend(rest);
    }

    /// Puts what waits before what is typed now.
    pub(in crate::gui) fn give_back(&mut self, events: &mut Vec<Event>) {
        events.splice(0..0, self.waiting.drain(..));
    }

    pub(in crate::gui) fn is_empty(&self) -> bool {
        self.waiting.is_empty()
    }
}

/// Returns whether an event acts on a text. A key's release does not wait.
pub(in crate::gui) fn is_typed(event: &Event) -> bool {
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
        let mut ahead = KeyBuffer::default();
        let mut events = vec![text("a"), text("b"), Event::PointerGone, text("c")];
        ahead.take_from(&mut events, 1);
        assert_eq!(events, [text("a"), Event::PointerGone]);
        let mut next = vec![text("d")];
        ahead.give_back(&mut next);
        assert_eq!(next, [text("b"), text("c"), text("d")]);
        assert!(ahead.is_empty());
    }
}
