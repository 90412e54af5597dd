//! Decides where the room's view is: in this window, or in a window on another screen, and then this one is the
//! presenter's.

use egui::{Event, Vec2};

/// The presenter's part beside the room's view.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(in crate::gui) enum Aside {
    #[default]
    None,
    /// A strip below the room's view.
    Strip,
    /// All of this window; the room has the screen of this number.
    Window(usize),
}

/// The state of the presenter's part, and of the room's window.
#[derive(Debug, Default)]
pub(in crate::gui) struct Beside {
    is_shown: bool,
    screens: Screens,
    /// Whether the screens were counted since the presentation began or another place was asked for.
    is_counted: bool,
    /// The input from the room's window that is not taken yet.
    keys: Vec<Event>,
    /// The presses of keys that are down in the room's window.
    down: Vec<Event>,
    /// The size of that window as it was drawn last, in points.
    pub(super) size: Option<Vec2>,
}

/// The screens that there are, by the numbers that the system gives them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Screens {
    /// The screen that the window is on.
    pub here: usize,
    /// The first other screen that shows something else.
    pub other: Option<usize>,
}

impl Beside {
    /// Counts the screens when a presentation begins, and again when another place is asked for. Returns whether
    /// it did.
    pub(super) fn follow(&mut self, is_presenting: bool, screens: &dyn Fn() -> Screens) -> bool {
        if !is_presenting {
            self.let_go();
            *self = Self { keys: std::mem::take(&mut self.keys), ..Self::default() };
            return false;
        }
        if std::mem::replace(&mut self.is_counted, true) {
            return false;
        }
        let had_other = self.screens.other.is_some();
        self.screens = screens();
        self.is_shown |= self.screens.other.is_some() && !had_other;
        true
    }

    /// Shows the presenter's part, or hides it.
    pub(super) fn toggle(&mut self) {
        self.let_go();
        self.is_shown ^= true;
        // A screen may have been plugged in or pulled out meanwhile.
        self.is_counted = !self.is_shown;
    }

    /// Swaps the screens of the room and of this window. Returns the screen that this window goes to; `None`
    /// without two screens.
    pub(super) fn swap(&mut self) -> Option<usize> {
        let other = self.screens.other.filter(|_| self.is_shown)?;
        self.let_go();
        self.screens = Screens { here: other, other: Some(self.screens.here) };
        Some(other)
    }

    pub(super) fn aside(&self) -> Aside {
        match self.screens.other {
            _ if !self.is_shown => Aside::None,
            Some(screen) => Aside::Window(screen),
            None => Aside::Strip,
        }
    }

    pub(super) fn take_typed(&mut self, typed: Vec<Event>) {
        for event in &typed {
            let Event::Key { key, pressed, .. } = event else { continue };
            self.down.retain(|down| !matches!(down, Event::Key { key: other, .. } if other == key));
            if *pressed {
                self.down.push(event.clone());
            }
        }
        self.keys.extend(typed);
    }

    pub(super) fn has_typed(&self) -> bool {
        !self.keys.is_empty()
    }

    pub(super) fn take_keys(&mut self) -> Vec<Event> {
        std::mem::take(&mut self.keys)
    }

    /// Lets go of all keys in the room's window as it closes, since nobody will report their release.
    fn let_go(&mut self) {
        self.keys.extend(self.down.drain(..).filter_map(|event| up(&event)));
    }
}

/// Returns the release of this pressed key.
fn up(event: &Event) -> Option<Event> {
    match *event {
        Event::Key { key, physical_key, modifiers, .. } => {
            Some(Event::Key { key, physical_key, pressed: false, repeat: false, modifiers })
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TWO: Screens = Screens { here: 0, other: Some(1) };
    const ONE: Screens = Screens { here: 0, other: None };

    #[test]
    fn a_second_screen_is_the_rooms_until_who_leads_says_otherwise() {
        let mut beside = Beside::default();
        assert!(beside.follow(true, &|| TWO) && !beside.follow(true, &|| ONE), "counted once");
        assert_eq!(beside.aside(), Aside::Window(1));
        assert_eq!(beside.swap(), Some(1));
        assert_eq!(beside.aside(), Aside::Window(0));
        beside.toggle();
        assert_eq!((beside.aside(), beside.swap()), (Aside::None, None));
        beside.follow(false, &|| TWO);
        assert_eq!(beside.aside(), Aside::None);
    }

    fn key(key: egui::Key, pressed: bool) -> Event {
        let (physical_key, modifiers) = (None, egui::Modifiers::NONE);
        Event::Key { key, physical_key, pressed, repeat: false, modifiers }
    }

    #[test]
    fn keys_of_the_room_come_as_they_are_and_are_up_once_its_window_goes() {
        let mut beside = Beside::default();
        beside.follow(true, &|| TWO);
        let typed =
            vec![key(egui::Key::Num1, true), Event::Text("1".to_owned()), key(egui::Key::Num1, false)];
        beside.take_typed(typed.clone());
        assert_eq!(beside.take_keys(), typed);
        beside.take_typed(vec![key(egui::Key::F6, true)]);
        assert_eq!(beside.take_keys(), [key(egui::Key::F6, true)], "it is held");
        beside.toggle();
        assert_eq!(beside.take_keys(), [key(egui::Key::F6, false)]);
        beside.take_typed(vec![key(egui::Key::Escape, true)]);
        beside.follow(false, &|| TWO);
        let escape = [key(egui::Key::Escape, true), key(egui::Key::Escape, false)];
        assert_eq!(beside.take_keys(), escape, "also where the presentation ends");
    }

    #[test]
    fn a_screen_that_was_pulled_out_is_not_asked_for_again() {
        let mut beside = Beside::default();
        beside.follow(true, &|| TWO);
        beside.toggle();
        beside.toggle();
        beside.follow(true, &|| ONE);
        assert_eq!(beside.aside(), Aside::Strip);
        beside.toggle();
        beside.toggle();
        beside.follow(true, &|| TWO);
        assert_eq!(beside.aside(), Aside::Window(1), "one that was plugged in is");
    }
}
