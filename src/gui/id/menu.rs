//! The menus: their names, and the commands in each.

use std::borrow::Cow;

use crate::{gui::id::CommandId, words::Words};

/// The menus, left to right.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Menu {
    File,
    Templates,
    Samples,
    Edit,
    Map,
    Details,
    Improve,
    Arrange,
    Walk,
    View,
    Rounds,
    Panels,
    Timer,
    Lens,
    Theme,
    InterfaceSize,
    Language,
    Help,
}

impl Menu {
    /// The menus of the menu bar; the others open from within one of these.
    pub const BAR: [Self; 5] = [Self::File, Self::Edit, Self::Map, Self::View, Self::Help];

    pub fn name(self) -> &'static str {
        match self {
            Self::File => "menu-file",
            Self::Templates => "menu-templates",
            Self::Samples => "menu-samples",
            Self::Edit => "menu-edit",
            Self::Map => "menu-map",
            Self::Details => "menu-details",
            Self::Improve => "menu-improve",
            Self::Arrange => "menu-arrange",
            Self::Walk => "menu-walk",
            Self::View => "menu-view",
            Self::Rounds => "menu-rounds",
            Self::Panels => "menu-panels",
            Self::Timer => "menu-timer",
            Self::Lens => "menu-lens",
            Self::Theme => "menu-theme",
            Self::InterfaceSize => "menu-interface-size",
            Self::Language => "menu-language",
            Self::Help => "menu-help",
        }
    }

    /// Returns the name of a row of this menu where it stands outside the menu. A choice is preceded by the menu's
    /// name, as in "Language: Suomi", since two choices may share a label.
    pub fn called<'a>(self, label: Cow<'a, str>, words: &Words) -> Cow<'a, str> {
        match self {
            Self::Templates
            | Self::Samples
            | Self::Timer
            | Self::Lens
            | Self::Theme
            | Self::InterfaceSize
            | Self::Language => format!("{}: {label}", words.text(self.name())).into(),
            Self::File
            | Self::Edit
            | Self::Map
            | Self::Details
            | Self::Improve
            | Self::Arrange
            | Self::Walk
            | Self::View
            | Self::Rounds
            | Self::Panels
            | Self::Help => label,
        }
    }

    /// Returns the commands of the menu, in order.
    pub fn rows(self) -> impl Iterator<Item = CommandId> {
        CommandId::all().iter().copied().filter(move |id| id.menu() == self)
    }
}
