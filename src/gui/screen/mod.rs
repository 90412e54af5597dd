//! The screens: what fills the window, and what lies over it. To add a screen, add its file and its row of
//! [`Screen`].

pub(in crate::gui) mod context_menu;
mod empty_hint;
mod export;
mod frame;
mod improve;
mod map;
pub(in crate::gui) mod merge;
mod outcome;
mod overlay;
mod page;
mod page_table;
pub(in crate::gui) mod present;
pub(in crate::gui) mod survey;
mod top_bar;
mod unopened;
pub(in crate::gui) mod window;
mod without_map;

use egui::Ui;

use crate::gui::{command::Commands, file::session::Session, id::CommandId};

pub(in crate::gui) use export::ExportView;
pub(in crate::gui) use outcome::ScreenOutcome;
pub(in crate::gui) use overlay::{OverlayChoice, overlay_ui};
pub(in crate::gui) use page::PageView;

use window::Window;

macro_rules! screens {
    ($($(#[$doc:meta])* $id:ident $file:ident $allows:expr;)*) => {
        /// A screen: what fills the window.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub(in crate::gui) enum Screen {
            $($(#[$doc])* $id,)*
        }

        impl Screen {
            /// Every screen.
            #[cfg(test)]
            pub(in crate::gui) const ALL: &[Self] = &[$(Self::$id),*];

            /// Returns a function that tells whether a command makes sense on this screen.
            fn allowed(self) -> fn(CommandId) -> bool {
                match self {
                    $(Self::$id => $allows,)*
                }
            }

            pub(in crate::gui) fn show_ui(
                self,
                ui: &mut Ui,
                session: &mut Session,
                window: &mut Window,
            ) -> ScreenOutcome {
                match self {
                    $(Self::$id => $file::show_ui(ui, session, window),)*
                }
            }
        }
    };
}

// Each screen has its file, and a test of which commands make sense on it.
screens! {
    /// The map, with the panels around it.
    Map map |_| true;
    /// The conflicts that a merge has left, until they are decided.
    Merge merge without_map::allows;
    /// A presentation before a room, one touchpoint after the other.
    Present present present::allows;
    /// Customers' answers, before they are taken into the map.
    Survey survey without_map::allows;
}

impl Screen {
    /// Returns the screen that what is under way needs.
    pub(in crate::gui) fn of(session: &Session) -> Self {
        if session.editor.surveying().is_some() {
            Self::Survey
        } else if session.editor.deciding().is_some() {
            Self::Merge
        } else if session.editor.presenting().is_some() {
            Self::Present
        } else {
            Self::Map
        }
    }
}

/// Returns the commands as they stand on this screen.
pub(in crate::gui) fn commands<'a>(screen: Screen, session: &'a Session, window: &Window) -> Commands<'a> {
    Commands { session, shown: window.shown(), allows: screen.allowed() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn on_every_screen_one_may_save_step_back_quit_and_find_commands() {
        for screen in Screen::ALL {
            let needed = [CommandId::Save, CommandId::Undo, CommandId::Quit, CommandId::Palette];
            assert!(needed.into_iter().all(screen.allowed()), "{screen:?}");
        }
    }

    #[test]
    fn what_edits_the_map_needs_it_on_screen_but_for_rating_in_the_room() {
        for command in [CommandId::Add, CommandId::Delete, CommandId::RateNegative, CommandId::Tidy] {
            assert!(Screen::Map.allowed()(command) && !Screen::Merge.allowed()(command), "{command:?}");
            assert_eq!(Screen::Present.allowed()(command), command == CommandId::RateNegative, "{command:?}");
        }
    }
}
