//! The window: it owns the document and how it is looked at, and takes each frame from input to picture.
//!
//! Keys run commands first; panels and canvas then show what is seen and return edits; edits are applied
//! all or nothing, and where that changed what is seen the frame is laid out again before it is shown.

use std::{borrow::Cow, path::PathBuf, sync::Arc};

use egui::{Context, Event, Id, Key, Memory, Popup, Ui, ViewportCommand};

use crate::{
    disk::{Document, Keeper},
    format::settings::Settings,
    words::{Lang, Words},
};

use super::{
    ask::Ask,
    bottom::BottomPanel,
    canvas::Canvas,
    clipboard::Clipboard,
    command::{self, Command, Menu},
    context::ContextMenu,
    dialogs::Dialogs,
    errand::Errands,
    hands::Hands,
    inspector::Inspector,
    jobs::Jobs,
    keys::{self, Keys},
    later::Later,
    looks::Looks,
    notices::Notices,
    palette::Palette,
    panels::PanelFocus,
    presses::Presses,
    recovery::Safe,
    recovery_list::List,
    rename::Renaming,
    request::Leaving,
    sight::Sight,
    tidy::Slide,
    type_ahead::TypeAhead,
    unopened::Unopened,
    verbs::Kept,
};

/// What lies over the window and takes keys and clicks until it is closed.
pub(super) enum Over {
    Ask(Ask),
    Palette(Palette),
    Keys,
    Unsaved(List),
}

/// What is outside the window; tests bring their own.
pub struct Outside {
    pub dialogs: Arc<dyn Dialogs>,
    pub keep_settings: fn(&Settings),
    /// Keeps unsaved work safe; `None` where there is no place for it.
    pub keeper: Option<Keeper>,
}

pub struct App {
    pub(super) document: Document,
    /// How many have been shown before it: what was begun for one of those does not concern it.
    pub(super) maps_shown: u64,
    pub(super) looks: Looks,
    pub(super) settings: Settings,
    pub(super) sight: Option<Sight>,
    /// The file that the window was to open with, on the empty map that stands for it.
    pub(super) unopened: Option<Unopened>,
    pub(super) over: Option<Over>,
    pub(super) renaming: Option<Renaming>,
    pub(super) typed_ahead: TypeAhead,
    pub(super) later: Later,
    pub(super) clipboard: Clipboard,
    pub(super) slide: Option<Slide>,
    pub(super) jobs: Jobs,
    pub(super) notices: Notices,
    pub(super) outside: Outside,
    /// The file name to suggest for a map that has none yet.
    pub(super) suggested: PathBuf,
    pub(super) leaving: Leaving,
    pub(super) errands: Errands,
    pub(super) safe: Safe,
    pub(super) kept: Kept,
    /// The language asked for at the start; not kept.
    pub(super) spoken: Option<Lang>,
    system_lang: Lang,
    begun: bool,
    /// The text that has the keys.
    pub(super) typing: Option<Id>,
    pub(super) presses: Presses,
    pub(super) canvas: Canvas,
    pub(super) hands: Hands,
    pub(super) context: Option<ContextMenu>,
    pub(super) inspector: Inspector,
    pub(super) bottom: BottomPanel,
    pub(super) focus: PanelFocus,
    window_title: String,
}

impl App {
    /// Shows `document`, an untitled copy or an opened file.
    pub fn new(document: Document, suggested: PathBuf, settings: Settings, outside: Outside) -> Self {
        Self {
            document,
            maps_shown: 0,
            looks: Looks::default(),
            settings,
            sight: None,
            unopened: None,
            over: None,
            renaming: None,
            typed_ahead: TypeAhead::default(),
            later: Later::default(),
            clipboard: Clipboard::default(),
            slide: None,
            jobs: Jobs::default(),
            notices: Notices::default(),
            outside,
            begun: false,
            typing: None,
            suggested,
            leaving: Leaving::No,
            errands: Errands::default(),
            safe: Safe::default(),
            kept: Kept::default(),
            spoken: None,
            system_lang: Lang::of_system(),
            presses: Presses::default(),
            canvas: Canvas::default(),
            hands: Hands::default(),
            context: None,
            inspector: Inspector::default(),
            bottom: BottomPanel::default(),
            focus: PanelFocus::default(),
            window_title: String::new(),
        }
    }

    fn begin(&mut self, ctx: &Context) {
        ctx.set_theme(self.theme_preference());
        ctx.memory_mut(|memory| memory.request_focus(Canvas::id()));
        self.remember_opened(ctx);
        self.begin_recovery(ctx);
    }

    /// One frame. The tests and the bench run the same.
    pub fn frame_ui(&mut self, ui: &mut Ui) {
        let ctx = ui.ctx().clone();
        if !std::mem::replace(&mut self.begun, true) {
            self.begin(&ctx);
        }
        for done in self.jobs.ready() {
            done(self, &ctx);
        }
        self.presses_come(&ctx);
        self.close_or_ask(&ctx);
        self.drop_files(&ctx);
        self.renaming_keys(&ctx);
        self.hand_keys(&ctx);
        self.listen_to_clipboard(&ctx);
        self.run_keys(&ctx);
        self.hand(&ctx);
        self.look();
        self.canvas.is_quiet = self.renaming.is_some();
        self.canvas.is_space_held = self.holds_space(&ctx);
        let wishes = self.panels_ui(ui);
        self.grant(&ctx, wishes);
        self.take_asked(&ctx);
        self.renaming_ui(&ctx);
        self.context_menu_ui(&ctx);
        self.questions_ui(&ctx);
        self.watch_disk(&ctx);
        // As egui has it at the start of a frame, Esc has left the text already.
        let typing = ctx.memory(Memory::focused).filter(|_| ctx.text_edit_focused());
        let had_keys = std::mem::replace(&mut self.typing, typing);
        self.text_left(had_keys);
        self.keep_safe(&ctx);
        self.tell_title(&ctx);
    }

    /// What is seen, if something changed since it was looked at last.
    pub(super) fn look(&mut self) {
        self.looks.keep_view_to(self.document.journey());
        let (lang, view) = (self.lang(), (&self.looks.view, self.looks.lens));
        let sight = match self.sight.take() {
            Some(sight) if sight.is_of(&self.document, view, lang) => sight,
            earlier => Sight::of(&self.document, view, lang, earlier),
        };
        self.looks.keep_to(&sight);
        self.sight = Some(sight);
    }

    /// One press after the other, as they came: what one does may change what the next is for.
    fn run_keys(&mut self, ctx: &Context) {
        let typing = self.typing.is_some();
        let focused = ctx.memory(Memory::focused);
        let on_canvas = focused.is_none_or(|id| id == Canvas::id());
        if typing && self.over.is_none() && ctx.input(|input| input.key_pressed(Key::Escape)) {
            self.escape_text();
        }
        self.leave_picker(ctx);
        let gesture = self.looks.gesture.is_under_way();
        while self.over.is_none() && !Popup::is_any_open(ctx) {
            let bound = |keys: &Keys, event: &Event| {
                let for_text = typing && keys.belongs_to_text() && !self.clipboard.is_awaited(event);
                let is_others = for_text || (!on_canvas && keys.belongs_to_focus());
                !is_others && keys.matches(event)
            };
            let found = keys::first_press(ctx, |event| {
                let acts = |command: &&Command| !gesture || command.menu == Menu::View;
                let is_meant = |command: &&Command| command.keys.iter().any(|keys| bound(keys, event));
                command::ALL.iter().filter(acts).filter(is_meant).find(|command| (command.ready)(self))
            });
            let Some((command, place)) = found else { return };
            if (typing || self.renaming.is_some()) && self.wait_for_text(ctx, place) {
                return;
            }
            let event = keys::take_press(ctx, place);
            if !gesture && !typing && !keys::is_repetition(&event) {
                self.document.press_ended();
            }
            self.clipboard.bring(event);
            self.run(ctx, command);
            if self.renaming.is_some() && !typing {
                ctx.input_mut(|input| self.typed_ahead.take_from(&mut input.events, 0));
            }
        }
    }

    /// What a command changes is seen in the same frame.
    pub(super) fn run(&mut self, ctx: &Context, command: &Command) {
        self.end_renaming(ctx);
        self.look();
        let before = self.document.revision();
        (command.run)(self, ctx);
        if self.document.revision() != before {
            self.end_beside_text();
        }
        ctx.request_repaint();
    }

    fn tell_title(&mut self, ctx: &Context) {
        let mark = if self.document.is_dirty() { "• " } else { "" };
        let title = format!("{mark}{} – Polku", self.map_title());
        if title != self.window_title {
            ctx.send_viewport_cmd(ViewportCommand::Title(title.clone()));
            self.window_title = title;
        }
    }

    /// What is being worked on.
    pub fn document(&self) -> &Document {
        &self.document
    }

    pub fn words(&self) -> &'static Words {
        self.lang().words()
    }

    /// As asked for at the start, else as set, else the system's.
    pub fn lang(&self) -> Lang {
        self.spoken.or_else(|| Lang::from_tag(&self.settings.language)).unwrap_or(self.system_lang)
    }

    /// Speaks this language until another one is chosen in the window.
    pub fn speak(&mut self, lang: Option<Lang>) {
        self.spoken = lang;
    }

    pub(super) fn sight(&self) -> Option<&Sight> {
        self.sight.as_ref()
    }

    pub(super) fn map_title(&self) -> String {
        let title = self.document.journey().about().title.trim();
        if title.is_empty() { self.words().text("untitled").into_owned() } else { title.to_owned() }
    }

    /// A command's label; undo and redo say what they would undo and redo.
    pub fn label(&self, command: &'static Command) -> Cow<'static, str> {
        let step = match command.name {
            "command-undo" => self.document.undo_step(),
            "command-redo" => self.document.redo_step(),
            _ => None,
        };
        match step {
            Some(step) => Cow::Owned(super::steps::label(command.name, &step, self.words())),
            None => command.label(self.words()),
        }
    }
}
