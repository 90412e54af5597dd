//! A map being worked on, the files it has to do with, and what is asked and told about them. It knows egui's
//! clock and clipboard, but neither canvas nor panels: those show what is here.

use std::{borrow::Cow, path::PathBuf, sync::Arc};

use crate::{
    disk::Keeper,
    editor::{Document, Editor, Ids, undo_label},
    format::settings::Settings,
    words::{Lang, Words},
};

use super::{
    ask::Ask, clipboard::Clipboard, dialogs::Dialogs, errand::Errands, id::CommandId, jobs::Jobs,
    notices::Notices, recovery::Safe, recovery_list::List, request::Leaving, unopened::Unopened, verbs::Kept,
};

/// What is outside the window; tests bring their own.
pub struct Outside {
    pub dialogs: Arc<dyn Dialogs>,
    pub keep_settings: fn(&Settings),
    /// Keeps unsaved work safe; `None` where there is no place for it.
    pub keeper: Option<Keeper>,
}

/// What is asked of a person, over everything, until it is answered.
pub(super) enum Question {
    Ask(Ask),
    /// Unsaved work was found.
    Unsaved(List),
}

pub(super) struct Session {
    pub(super) editor: Editor,
    /// How many maps have been shown before it: what was begun for one of those does not concern it.
    pub(super) maps_shown: u64,
    pub(super) settings: Settings,
    /// The file that the window was to open with, on the empty map that stands for it.
    pub(super) unopened: Option<Unopened>,
    pub(super) question: Option<Question>,
    pub(super) clipboard: Clipboard,
    pub(super) jobs: Jobs,
    pub(super) notices: Notices,
    pub(super) outside: Outside,
    /// The file name to suggest for a map that has none yet.
    pub(super) suggested: PathBuf,
    /// Unsaved work has been asked about: the window may close.
    pub(super) leaving: Leaving,
    pub(super) errands: Errands,
    pub(super) safe: Safe,
    pub(super) kept: Kept,
    /// The language asked for at the start; not kept.
    pub(super) spoken: Option<Lang>,
    system_lang: Lang,
}

impl Session {
    /// Works on `document`; `suggested` is the file name for a map that has none yet.
    pub(super) fn new(document: Document, suggested: PathBuf, settings: Settings, outside: Outside) -> Self {
        Self {
            editor: Editor::new(document, Lang::of_system(), Ids::new(rand::random)),
            maps_shown: 0,
            settings,
            unopened: None,
            question: None,
            clipboard: Clipboard::default(),
            jobs: Jobs::default(),
            notices: Notices::default(),
            outside,
            suggested,
            leaving: Leaving::No,
            errands: Errands::default(),
            safe: Safe::default(),
            kept: Kept::default(),
            spoken: None,
            system_lang: Lang::of_system(),
        }
    }

    /// Judges and lays out what is seen, if something changed since it was last done.
    pub(super) fn look(&mut self) {
        self.editor.speak(self.lang());
        self.editor.refresh();
    }

    pub(super) fn words(&self) -> &'static Words {
        self.lang().words()
    }

    /// As asked for at the start, else as set, else the system's.
    pub(super) fn lang(&self) -> Lang {
        self.spoken.or_else(|| Lang::from_tag(&self.settings.language)).unwrap_or(self.system_lang)
    }

    pub(super) fn map_title(&self) -> String {
        let title = self.editor.journey().about().title.trim();
        if title.is_empty() { self.words().text("untitled").into_owned() } else { title.to_owned() }
    }

    /// Before the map is saved or left: what is typed so far is in it, and Esc takes back only what comes
    /// later.
    pub(super) fn commit_texts(&mut self) {
        self.editor.take_name();
        self.editor.press_ended();
    }

    /// A command's label; undo and redo say what they would undo and redo.
    pub(super) fn label(&self, command: CommandId) -> Cow<'static, str> {
        let step = match command {
            CommandId::Undo => self.editor.document().undo_step(),
            CommandId::Redo => self.editor.document().redo_step(),
            _ => None,
        };
        match step {
            Some(step) => Cow::Owned(undo_label(command.name(), &step, self.words())),
            None => command.label(self.words()),
        }
    }
}
