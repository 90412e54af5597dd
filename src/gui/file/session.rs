//! A map being worked on, the files it has to do with, and what is asked and told about them. It knows egui's
//! clock and clipboard, but neither canvas nor panels: those show what is here.

use std::{borrow::Cow, path::PathBuf, sync::Arc};

use egui::Context;

use crate::{
    disk::{Keeper, TwoVersions},
    editor::{Document, Editor, Ids, UndoRedo, undo_label},
    format::settings::Settings,
    gui::{
        file::{
            ask::Ask,
            dialogs::Dialogs,
            intent::Leaving,
            jobs::Jobs,
            letters::Letters,
            preview_state::PreviewState,
            recovery::list::FoundList,
            state::{
                Clipboard, CopiesBeside, FileTasks, KeptSettings, ReadingAnswers, Safe, Typed, Unopened,
            },
            told::ToldWhile,
        },
        id::{CommandId, canvas_id},
        widget::notices::Notices,
    },
    journey::{Day, Moment},
    words::{Lang, Words},
};

/// The system around the window: dialogs, clipboard, settings, recovery. Tests bring their own.
pub struct Outside {
    pub dialogs: Arc<dyn Dialogs>,
    pub keep_settings: fn(&Settings),
    /// Reads the text that is marked in another window, which a middle click pastes.
    pub marked_text: fn() -> Option<String>,
    /// Looks for letters that no bundled font draws, as [`crate::disk::find_letters`] does; `None` where a map
    /// looks the same on every machine.
    pub find_letters: Option<fn()>,
    /// Tells the day, as [`crate::disk::today`] does.
    pub today: fn() -> Day,
    /// Tells the moment, as [`crate::disk::now`] does.
    pub now: fn() -> Moment,
    /// Keeps unsaved work safe; `None` where there is no place for it.
    pub keeper: Option<Keeper>,
}

/// What is asked of a person, over everything, until it is answered.
pub(in crate::gui) enum Question {
    Ask(Ask),
    /// Unsaved work was found.
    Unsaved(FoundList),
}

pub(in crate::gui) struct Session {
    pub(in crate::gui) editor: Editor,
    /// How many maps have been shown before it: what was begun for one of those does not concern it.
    pub(in crate::gui) maps_shown: u64,
    pub(in crate::gui) settings: Settings,
    /// The file that the window was to open with, on the empty map that stands for it.
    pub(in crate::gui) unopened: Option<Unopened>,
    /// The file that the window was to open with, where git has left its conflict markers in it.
    pub(in crate::gui) versions: Option<(PathBuf, TwoVersions)>,
    pub(in crate::gui) question: Option<Question>,
    pub(in crate::gui) clipboard: Clipboard,
    pub(in crate::gui) jobs: Jobs<Session>,
    pub(in crate::gui) notices: Notices,
    /// What was told that is true for a while.
    pub(in crate::gui) told_while: Vec<(String, ToldWhile)>,
    pub(in crate::gui) outside: Outside,
    pub(in crate::gui) letters: Letters,
    /// The file name to suggest for a map that has none yet.
    pub(in crate::gui) suggested: PathBuf,
    /// Unsaved work has been asked about: the window may close.
    pub(in crate::gui) leaving: Leaving,
    /// What is typed in the panels and is not in the map yet.
    pub(in crate::gui) typed: Typed,
    pub(in crate::gui) tasks: FileTasks,
    pub(in crate::gui) safe: Safe,
    pub(in crate::gui) kept: KeptSettings,
    pub(in crate::gui) copies: CopiesBeside,
    pub(in crate::gui) preview: PreviewState,
    /// The file of the start that is read for answers.
    pub(in crate::gui) answers: Option<PathBuf>,
    /// Whether answers came into the map just now: the window shows what they say.
    pub(in crate::gui) survey_taken: bool,
    /// Answers that are being read.
    pub(in crate::gui) reading: Option<ReadingAnswers>,
    /// The language asked for at the start; not kept.
    pub(in crate::gui) spoken: Option<Lang>,
    system_lang: Lang,
}

impl Session {
    /// Works on `document`; `suggested` is the file name for a map that has none yet.
    pub(in crate::gui) fn new(
        document: Document,
        suggested: PathBuf,
        settings: Settings,
        outside: Outside,
    ) -> Self {
        Self {
            editor: Editor::new(document, Lang::of_system(), Ids::new(rand::random)),
            maps_shown: 0,
            settings,
            unopened: None,
            versions: None,
            question: None,
            clipboard: Clipboard::default(),
            jobs: Jobs::default(),
            notices: Notices::default(),
            told_while: Vec::new(),
            outside,
            letters: Letters::default(),
            suggested,
            leaving: Leaving::No,
            typed: Typed::default(),
            tasks: FileTasks::default(),
            safe: Safe::default(),
            kept: KeptSettings::default(),
            copies: CopiesBeside::default(),
            preview: PreviewState::default(),
            answers: None,
            survey_taken: false,
            reading: None,
            spoken: None,
            system_lang: Lang::of_system(),
        }
    }

    /// The window opens.
    pub(in crate::gui) fn begin(&mut self, ctx: &Context) {
        ctx.set_theme(self.theme_preference());
        ctx.memory_mut(|memory| memory.request_focus(canvas_id()));
        self.remember_opened(ctx);
        self.begin_recovery(ctx);
        self.tell_undecided();
        self.show_waiting_versions(ctx);
        self.look_for_copies(ctx);
        self.read_first_answers(ctx);
    }

    /// Judges and lays out what is seen, if something changed since it was last done.
    pub(in crate::gui) fn look(&mut self) {
        self.editor.speak(self.lang());
        self.editor.view.judging.today = (self.outside.today)();
        self.editor.view.now = (self.outside.now)();
        self.editor.refresh();
    }

    pub(in crate::gui) fn words(&self) -> &'static Words {
        self.lang().words()
    }

    /// The language as asked for at the start, else as set, else the system's.
    pub(in crate::gui) fn lang(&self) -> Lang {
        self.spoken.or_else(|| Lang::from_tag(&self.settings.language)).unwrap_or(self.system_lang)
    }

    pub(in crate::gui) fn map_title(&self) -> String {
        self.words().map_title(&self.editor.journey().about().title).into_owned()
    }

    /// A command's label; undo and redo say what they would undo and redo.
    pub(in crate::gui) fn label(&self, command: CommandId) -> Cow<'static, str> {
        let (document, words) = (self.editor.document(), self.words());
        let label = match command {
            CommandId::Undo => document.undo_step().map(|step| undo_label(UndoRedo::Undo, &step, words)),
            CommandId::Redo => document.redo_step().map(|step| undo_label(UndoRedo::Redo, &step, words)),
            CommandId::Rename if self.editor.has_connection() => {
                Some(words.text("command-rename-connection").into_owned())
            }
            _ => None,
        };
        label.map_or_else(|| command.label(words), Cow::Owned)
    }
}
