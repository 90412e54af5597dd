//! Events that wait for the next frame. A slow frame brings what was typed in one field together with the key that
//! leaves it and with what was typed in the next. egui moves the focus first, and would give a field what is for
//! another, or nobody. So each frame brings what is for one field, and the rest waits.

use egui::{Event, Key};

/// The events left for the next frame, in their order.
#[derive(Default)]
pub(in crate::gui) struct Later(Vec<Event>);

impl Later {
    /// Sorts a frame's events before egui sees them; `is_typing` is whether a text has the focus. Returns whether
    /// something is left for the next frame.
    pub(in crate::gui) fn sort(&mut self, events: &mut Vec<Event>, is_typing: bool) -> bool {
        self.take_up(events);
        is_typing && self.put_off(events)
    }

    /// Puts what was left before what comes now.
    fn take_up(&mut self, events: &mut Vec<Event>) {
        events.splice(0..0, self.0.drain(..));
    }

    /// Leaves what is not for the field that has the focus now. Returns whether there is any.
    fn put_off(&mut self, events: &mut Vec<Event>) -> bool {
        let first = |from: usize, is: fn(&Event) -> bool| {
            events.iter().skip(from).position(is).map(|place| from + place)
        };
        let Some(leaves) = first(0, leaves_field) else { return false };
        let rest = first(0, types).filter(|types| *types < leaves).map(|_| leaves);
        let Some(rest) = rest.or_else(|| first(leaves + 1, types)) else { return false };
        self.0 = events.split_off(rest);
        true
    }
}

fn leaves_field(event: &Event) -> bool {
    match event {
        Event::Key { key, pressed, .. } => *pressed && [Key::Tab, Key::Enter, Key::Escape].contains(key),
        Event::PointerButton { pressed, .. } => *pressed,
        _ => false,
    }
}

fn types(event: &Event) -> bool {
    matches!(event, Event::Key { pressed: true, .. } | Event::Text(_) | Event::Ime(_) | Event::Paste(_))
}

#[cfg(test)]
mod tests {
    use egui::Modifiers;

    use super::*;

    fn text(text: &str) -> Event {
        Event::Text(text.to_owned())
    }

    fn tab() -> Event {
        let (key, modifiers) = (Key::Tab, Modifiers::NONE);
        Event::Key { key, physical_key: None, pressed: true, repeat: false, modifiers }
    }

    #[test]
    fn what_is_for_one_field_comes_in_one_frame_and_nothing_is_lost() {
        let mut later = Later::default();
        let mut events = vec![text("3"), tab(), text("1"), text("2"), tab(), Event::PointerGone];
        let mut frames = Vec::new();
        while !events.is_empty() {
            later.put_off(&mut events);
            frames.push(std::mem::take(&mut events));
            later.take_up(&mut events);
        }
        let expected =
            [vec![text("3")], vec![tab()], vec![text("1"), text("2")], vec![tab(), Event::PointerGone]];
        assert_eq!(frames, expected);
    }

    #[test]
    fn what_is_for_one_field_alone_is_left_as_it_is() {
        let mut later = Later::default();
        for events in [vec![text("3"), text("1")], vec![tab(), Event::PointerGone], vec![]] {
            let mut sorted = events.clone();
            assert!(!later.put_off(&mut sorted));
            assert_eq!(sorted, events);
        }
    }
}
