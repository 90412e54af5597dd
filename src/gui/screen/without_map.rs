//! The commands that can be run while something other than the map fills the window.

use crate::gui::id::{CommandId, Menu};

/// Returns whether a command needs no map on screen: undo and redo, files, the look of the window.
pub(super) fn allows(command: CommandId) -> bool {
    match command.menu() {
        Menu::File => !matches!(
            command,
            CommandId::Merge | CommandId::Conflicts | CommandId::CopyPicture | CommandId::ImportAnswers
        ),
        Menu::Edit => matches!(command, CommandId::Undo | CommandId::Redo),
        Menu::View => matches!(command, CommandId::FullScreen | CommandId::Menus),
        Menu::Templates | Menu::Samples | Menu::Theme | Menu::InterfaceSize | Menu::Language | Menu::Help => {
            true
        }
        Menu::Map
        | Menu::Details
        | Menu::Improve
        | Menu::Arrange
        | Menu::Walk
        | Menu::Panels
        | Menu::Timer
        | Menu::Lens
        | Menu::Rounds => matches!(command, CommandId::NextPanel | CommandId::PreviousPanel),
    }
}
