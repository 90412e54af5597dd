//! The names of all user commands: each command's name in the words, its menu and its keys. Any room of the window
//! may name a command; only `command/` knows what it does.

mod menu;
mod panel;
mod timer_length;

use std::{borrow::Cow, sync::LazyLock};

use egui::{Context, Id, Key};

use crate::{
    format::{
        samples::{self, SampleId},
        settings::InterfaceSize,
        templates::{self, TemplateId},
    },
    gui::keys::{Keys, alt, ctrl, ctrl_shift, plain, shift, shift_alt},
    words::Words,
};

pub use menu::Menu;
pub(in crate::gui) use panel::{PanelId, Tab};
pub(in crate::gui) use timer_length::TimerLength;

/// Returns the id of the canvas among egui's widgets. The canvas has the focus where no other widget has it.
pub(in crate::gui) fn canvas_id() -> Id {
    Id::unique("canvas")
}

/// Gives the canvas the keyboard focus.
pub(in crate::gui) fn focus_canvas(ctx: &Context) {
    ctx.memory_mut(|memory| memory.request_focus(canvas_id()));
}

/// Makes the commands of a row: one, or one for each item of another list.
macro_rules! of_row {
    ($id:ident) => {
        vec![CommandId::$id]
    };
    ($id:ident SampleId) => {
        samples::ALL.iter().map(|sample| CommandId::$id(sample.id)).collect()
    };
    ($id:ident TimerLength) => {
        TimerLength::ALL.iter().map(|length| CommandId::$id(*length)).collect()
    };
    ($id:ident TemplateId) => {
        templates::ALL.iter().map(|template| CommandId::$id(template.id)).collect()
    };
    ($id:ident InterfaceSize) => {
        InterfaceSize::ALL.iter().map(|size| CommandId::$id(*size)).collect()
    };
}

macro_rules! commands {
    ($($id:ident $(($each:ident))? $name:literal $menu:ident [$($keys:expr),*];)*) => {
        /// A user command; the variants stand in the order of the menus.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum CommandId {
            $($id $(($each))?,)*
        }

        static ALL: LazyLock<Vec<CommandId>> = LazyLock::new(|| {
            let rows: Vec<Vec<CommandId>> = vec![$(of_row!($id $($each)?),)*];
            rows.concat()
        });

        impl CommandId {
            /// Returns the command's name in the words, such as `command-open`; `-help` behind it gives that of
            /// its help.
            pub fn name(self) -> &'static str {
                match self {
                    $(Self::$id { .. } => $name,)*
                }
            }

            /// Returns the menu that the command is in.
            pub fn menu(self) -> Menu {
                match self {
                    $(Self::$id { .. } => Menu::$menu,)*
                }
            }

            /// Returns the keys that the command is bound to; menus show the first.
            pub fn keys(self) -> &'static [Keys] {
                match self {
                    $(Self::$id { .. } => const { &[$($keys),*] },)*
                }
            }
        }
    };
}

commands! {
    New "command-new" File [ctrl(Key::N)];
    Open "command-open" File [ctrl(Key::O)];
    Template(TemplateId) "command-template" Templates [];
    Sample(SampleId) "command-sample" Samples [];
    Recover "command-recover" File [];
    Save "command-save" File [ctrl(Key::S)];
    SaveAs "command-save-as" File [ctrl_shift(Key::S)];
    Merge "command-merge" File [];
    ImportAnswers "command-import-answers" File [];
    Conflicts "command-conflicts" File [];
    Export "command-export" File [ctrl(Key::E)];
    Questionnaire "command-questionnaire" File [];
    Handover "command-handover" File [];
    Mandates "command-mandates" File [];
    ExportActions "command-export-actions" File [];
    TakeActions "command-take-actions" File [];
    Logo "command-logo" File [];
    HeadLine "command-head-line" File [];
    CopyPicture "command-copy-picture" File [ctrl_shift(Key::C)];
    Quit "command-quit" File [ctrl(Key::Q)];
    Undo "command-undo" Edit [ctrl(Key::Z)];
    Redo "command-redo" Edit [ctrl_shift(Key::Z), ctrl(Key::Y)];
    Cut "command-cut" Edit [ctrl(Key::X)];
    Copy "command-copy" Edit [ctrl(Key::C)];
    Paste "command-paste" Edit [ctrl(Key::V)];
    Duplicate "command-duplicate" Edit [ctrl(Key::D)];
    Delete "command-delete" Edit [plain(Key::Delete), plain(Key::Backspace)];
    Rename "command-rename" Edit [plain(Key::F2), plain(Key::Enter)];
    SelectAll "command-select-all" Edit [ctrl(Key::A)];
    SelectNone "command-select-none" Edit [plain(Key::Escape)];
    Find "command-find" Edit [ctrl(Key::F)];
    FindNext "command-find-next" Edit [plain(Key::F3), ctrl(Key::G)];
    FindPrevious "command-find-previous" Edit [shift(Key::F3), ctrl_shift(Key::G)];
    Add "command-add" Map [plain(Key::T)];
    AddNext "command-add-next" Map [plain(Key::Tab)];
    NewStage "command-new-stage" Map [shift(Key::T)];
    Connect "command-connect" Map [];
    TurnRound "command-turn-round" Map [];
    Insert "command-insert" Map [];
    NewRound "command-new-round" Map [];
    Forgotten "command-forgotten" Map [];
    Tidy "command-tidy" Map [ctrl_shift(Key::L)];
    StageLeft "command-stage-left" Arrange [];
    StageRight "command-stage-right" Arrange [];
    AlignLeft "command-align-left" Arrange [];
    AlignCentre "command-align-centre" Arrange [];
    AlignRight "command-align-right" Arrange [];
    AlignTop "command-align-top" Arrange [];
    AlignMiddle "command-align-middle" Arrange [];
    AlignBottom "command-align-bottom" Arrange [];
    DistributeAcross "command-distribute-across" Arrange [];
    DistributeDown "command-distribute-down" Arrange [];
    MoveRight "command-move-right" Walk [plain(Key::ArrowRight)];
    MoveLeft "command-move-left" Walk [plain(Key::ArrowLeft)];
    MoveDown "command-move-down" Walk [plain(Key::ArrowDown)];
    MoveUp "command-move-up" Walk [plain(Key::ArrowUp)];
    MoveFarRight "command-move-far-right" Walk [shift(Key::ArrowRight)];
    MoveFarLeft "command-move-far-left" Walk [shift(Key::ArrowLeft)];
    MoveFarDown "command-move-far-down" Walk [shift(Key::ArrowDown)];
    MoveFarUp "command-move-far-up" Walk [shift(Key::ArrowUp)];
    RateNegative "command-rate-negative" Map [plain(Key::Num1)];
    RateNeutral "command-rate-neutral" Map [plain(Key::Num2)];
    RatePositive "command-rate-positive" Map [plain(Key::Num3)];
    RateClear "command-rate-clear" Map [plain(Key::Num0)];
    Stage "command-stage" Details [plain(Key::S)];
    Channels "command-channels" Details [plain(Key::C)];
    Actors "command-actors" Details [plain(Key::A)];
    Note "command-note" Details [plain(Key::M)];
    Answers "command-answers" Details [plain(Key::R)];
    LeadsTo "command-leads-to" Details [plain(Key::L)];
    Complaint "command-complaint" Details [shift(Key::C)];
    Improve "command-improve" Improve [plain(Key::Q)];
    SelectBelieved "command-select-believed" Improve [];
    SelectToAsk "command-select-to-ask" Improve [];
    AddAction "command-add-action" Improve [shift(Key::A)];
    AsIf "command-as-if" Improve [plain(Key::W)];
    MendNext "command-mend-next" Improve [shift(Key::W)];
    ClearAsIf "command-clear-as-if" Improve [];
    NextVoice "command-next-voice" Details [plain(Key::V)];
    People "command-people" Map [];
    NameMap "command-name-map" Map [];
    NextBreak "command-next-break" Walk [plain(Key::N)];
    PreviousBreak "command-previous-break" Walk [shift(Key::N)];
    NextCase "command-next-case" Walk [plain(Key::D)];
    WalkRight "command-walk-right" Walk [alt(Key::ArrowRight), ctrl(Key::ArrowRight)];
    WalkLeft "command-walk-left" Walk [alt(Key::ArrowLeft), ctrl(Key::ArrowLeft)];
    WalkDown "command-walk-down" Walk [alt(Key::ArrowDown), ctrl(Key::ArrowDown)];
    WalkUp "command-walk-up" Walk [alt(Key::ArrowUp), ctrl(Key::ArrowUp)];
    WalkAddRight "command-walk-add-right" Walk [shift_alt(Key::ArrowRight), ctrl_shift(Key::ArrowRight)];
    WalkAddLeft "command-walk-add-left" Walk [shift_alt(Key::ArrowLeft), ctrl_shift(Key::ArrowLeft)];
    WalkAddDown "command-walk-add-down" Walk [shift_alt(Key::ArrowDown), ctrl_shift(Key::ArrowDown)];
    WalkAddUp "command-walk-add-up" Walk [shift_alt(Key::ArrowUp), ctrl_shift(Key::ArrowUp)];
    Fit "command-fit" View [shift(Key::Num1), plain(Key::Home)];
    FitSelection "command-fit-selection" View [shift(Key::Num2)];
    ZoomWhole "command-zoom-whole" View [ctrl(Key::Num0)];
    ZoomIn "command-zoom-in" View [ctrl(Key::Plus), ctrl(Key::Equals), ctrl_shift(Key::Plus), ctrl_shift(Key::Equals)];
    ZoomOut "command-zoom-out" View [ctrl(Key::Minus)];
    Present "command-present" View [plain(Key::F5)];
    PresentHere "command-present-here" View [shift(Key::F5)];
    Timer(TimerLength) "command-timer" Timer [];
    EndTimer "command-end-timer" Timer [];
    FullScreen "command-full-screen" View [plain(Key::F11), alt(Key::Enter)];
    VerdictPanel "command-verdict-panel" Panels [plain(Key::F7)];
    BottomPanel "command-bottom-panel" Panels [plain(Key::F8)];
    AllPanels "command-all-panels" Panels [plain(Key::F9)];
    TracePanel "command-trace-panel" Panels [];
    FindingsPanel "command-findings-panel" Panels [];
    ActorsPanel "command-actors-panel" Panels [];
    CustomersPanel "command-customers-panel" Panels [];
    CasesPanel "command-cases-panel" Panels [];
    ContactsPanel "command-contacts-panel" Panels [];
    MendPanel "command-mend-panel" Panels [];
    Legend "command-legend" Panels [];
    NextPanel "command-next-panel" Panels [plain(Key::F6)];
    PreviousPanel "command-previous-panel" Panels [shift(Key::F6)];
    ContextMenu "command-context-menu" View [shift(Key::F10), plain(Key::Menu)];
    Menus "command-menus" View [plain(Key::F10)];
    LensExperience "command-lens-experience" Lens [alt(Key::Num1)];
    LensGap "command-lens-gap" Lens [alt(Key::Num2)];
    LensReach "command-lens-reach" Lens [alt(Key::Num3)];
    LensPromise "command-lens-promise" Lens [alt(Key::Num4)];
    LensTrust "command-lens-trust" Lens [alt(Key::Num5)];
    LensActors "command-lens-actors" Lens [alt(Key::Num6)];
    LensPeople "command-lens-people" Lens [];
    LensTwoSides "command-lens-two-sides" Lens [alt(Key::Num7)];
    LensCustomers "command-lens-customers" Lens [alt(Key::Num8)];
    LensRecovery "command-lens-recovery" Lens [alt(Key::Num9)];
    EarlierRound "command-earlier-round" Rounds [];
    LaterRound "command-later-round" Rounds [];
    RoundNow "command-round-now" Rounds [];
    ThemeSystem "command-theme-system" Theme [];
    ThemeLight "command-theme-light" Theme [];
    ThemeDark "command-theme-dark" Theme [];
    InterfaceSize(InterfaceSize) "command-interface-size" InterfaceSize [];
    LanguageSystem "command-language-system" Language [];
    LanguageEn "command-language-en" Language [];
    LanguageFi "command-language-fi" Language [];
    Palette "command-palette" Help [ctrl(Key::K), ctrl_shift(Key::P)];
    Keys "command-keys" Help [plain(Key::F1)];
}

impl CommandId {
    /// Returns every command, in the order of the menus.
    pub fn all() -> &'static [Self] {
        &ALL
    }

    /// Returns the command's label in its menu; a sample is called by the title of its map.
    pub fn label(self, words: &Words) -> Cow<'_, str> {
        match self {
            Self::Sample(id) => id.sample().title.into(),
            Self::Template(id) => id.label(words).into(),
            Self::InterfaceSize(size) => {
                words.say(self.name(), &[("percent", size.percent().to_string().into())]).into()
            }
            Self::Timer(length) => words.say(self.name(), &[("minutes", length.minutes().into())]).into(),
            _ => words.text(self.name()),
        }
    }

    /// Returns the other words by which people look for the command; empty where there are none.
    pub(in crate::gui) fn also(self, words: &Words) -> Cow<'_, str> {
        let name = format!("{}-also", self.name());
        match self {
            Self::Template(id) => id.said(words, &name).into(),
            _ if words.knows(&name) => words.text(&name).into_owned().into(),
            _ => "".into(),
        }
    }

    /// Returns a sentence on what the command does.
    pub fn help(self, words: &Words) -> String {
        match self {
            Self::Sample(id) => id.sample().help(words),
            Self::Timer(length) => words.say("command-timer-help", &[("minutes", length.minutes().into())]),
            Self::Template(id) => id.said(words, "command-template-help"),
            _ => words.text(&format!("{}-help", self.name())).into_owned(),
        }
    }
}

#[cfg(test)]
mod tests;
