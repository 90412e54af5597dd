//! A map being worked on, the files it belongs with, and the questions and notices about them. It knows egui's
//! clock and clipboard, but neither canvas nor panels: those show what is here.

use std::{borrow::Cow, path::PathBuf, sync::Arc};

use egui::Context;

use crate::{
    disk::Keeper,
    editor::{Document, Editor, Ids, UndoRedo, undo_label},
    format::settings::Settings,
    gui::{
        file::{
            condition::NoticeCondition,
            dialogs::Dialogs,
            files::Files,
            jobs::Jobs,
            preferences::Preferences,
            preview_state::PreviewState,
            questions::Questions,
            state::{Clipboard, Letters, Typed},
        },
        id::{CommandId, canvas_id},
        requests::{PanelFacts, Requests},
        widget::notices::Notices,
    },
    journey::{Day, Moment},
    words::{Lang, Words},
};

/// The system around the window: dialogs, clipboard, settings, recovery. Tests bring their own.
pub struct Outside {
    pub dialogs: Arc<dyn Dialogs>,
    pub keep_settings: fn(&Settings),
    /// The function that returns the text marked in another window, which a middle click pastes.
    pub marked_text: fn() -> Option<String>,
    /// The search for fonts for letters that no bundled font draws, [`crate::disk::find_letters`]; `None` where a
    /// map must look the same on every machine.
    pub find_letters: Option<fn()>,
    /// The function that returns the day, as [`crate::disk::today`] does.
    pub today: fn() -> Day,
    /// The function that returns the moment, as [`crate::disk::now`] does.
    pub now: fn() -> Moment,
    /// The keeper of unsaved work; `None` where there is no place for it.
    pub keeper: Option<Keeper>,
}

/// A map that is worked on, its files, and what is asked and told about them. Another map takes its place in the same
/// session.
pub(in crate::gui) struct Session {
    pub(in crate::gui) editor: Editor,
    pub(in crate::gui) files: Files,
    pub(in crate::gui) questions: Questions,
    pub(in crate::gui) notices: Notices<NoticeCondition>,
    pub(in crate::gui) preferences: Preferences,
    pub(in crate::gui) clipboard: Clipboard,
    /// The text typed in the panels that is not in the map yet.
    pub(super) typed: Typed,
    pub(super) letters: Letters,
    pub(in crate::gui) preview: PreviewState,
    pub(super) jobs: Jobs<Session>,
    pub(super) outside: Outside,
}

impl Session {
    /// Returns a session that works on `document`; `suggested` is the file name for a map that has none yet.
    pub(in crate::gui) fn new(
        document: Document,
        suggested: PathBuf,
        settings: Settings,
        outside: Outside,
    ) -> Self {
        Self {
            editor: Editor::new(document, Lang::of_system(), Ids::new(rand::random)),
            files: Files::new(suggested),
            questions: Questions::default(),
            notices: Notices::default(),
            preferences: Preferences::new(settings),
            clipboard: Clipboard::default(),
            typed: Typed::default(),
            letters: Letters::default(),
            preview: PreviewState::default(),
            jobs: Jobs::default(),
            outside,
        }
    }

    /// Begins when the window opens.
    pub(in crate::gui) fn begin(&mut self, ctx: &Context) {
        ctx.set_theme(self.preferences.theme_preference());
        ctx.memory_mut(|memory| memory.request_focus(canvas_id()));
        self.remember_opened();
        self.begin_recovery(ctx);
        self.tell_undecided();
        self.open_first(ctx);
        self.look_for_copies(ctx);
    }

    /// Does the rest of the jobs that have finished, in the order in which they finished.
    pub(in crate::gui) fn end_jobs(&mut self, ctx: &Context) {
        for done in self.jobs.ready() {
            done(self, ctx);
        }
    }

    /// Returns an empty collection for the requests of one frame's panels.
    pub(in crate::gui) fn requests(&self) -> Requests {
        Requests::new(PanelFacts {
            ids: self.editor.view.ids.clone(),
            today: self.outside.today,
            now: self.outside.now,
            is_proposed: self.editor.document().is_proposed(),
        })
    }

    /// Judges and lays out what is seen, if something has changed since.
    pub(in crate::gui) fn refresh(&mut self) {
        self.editor.speak(self.lang());
        self.editor.view.look_on((self.outside.today)());
        self.editor.refresh();
        self.withdraw_untrue();
    }

    /// Tells the editor the moment at which a command is run.
    pub(in crate::gui) fn tell_moment(&mut self) {
        self.editor.view.now = (self.outside.now)();
    }

    pub(in crate::gui) fn words(&self) -> &'static Words {
        self.lang().words()
    }

    pub(in crate::gui) fn lang(&self) -> Lang {
        self.preferences.lang()
    }

    pub(in crate::gui) fn map_title(&self) -> String {
        self.words().map_title(&self.editor.journey().about().title).into_owned()
    }

    /// Returns a command's label; undo and redo say what they would undo and redo.
    pub(in crate::gui) fn label(&self, command: CommandId) -> Cow<'static, str> {
        let (editor, words) = (&self.editor, self.words());
        let label = match command {
            CommandId::Undo => editor.undo_step().map(|step| undo_label(UndoRedo::Undo, &step, words)),
            CommandId::Redo => editor.redo_step().map(|step| undo_label(UndoRedo::Redo, &step, words)),
            CommandId::Rename if editor.has_connection() => {
                Some(words.text("command-rename-connection").into_owned())
            }
            _ => None,
        };
        label.map_or_else(|| command.label(words), Cow::Owned)
    }
}
