//! A window without a screen, for tests of what it does while jobs hang.

use std::{
    path::{Path, PathBuf},
    sync::{
        Arc,
        mpsc::{Sender, channel},
    },
    time::{Duration, Instant},
};

use egui::{Context, RawInput, ViewportCommand, ViewportId};

use crate::{
    disk::{HardLinks, Keeper, save},
    editor::Document,
    format::settings::Settings,
    gui::{
        App, DialogAnswer, Dialogs, Filter, Outside,
        file::{
            ask::{Ask, Reply},
            intent::{Next, Request, Saving},
            questions::Question,
            session::Session,
            task::PATIENCE,
        },
        set_up,
    },
    journey::{Day, Edit, MapField},
    words::Lang,
};

/// Dialogs that cancel, except the one for saving, which chooses this path, or panics without one.
struct Chooses(Option<PathBuf>);

impl Dialogs for Chooses {
    fn open(&self, _: &str, _: &Filter, _: Option<&Path>) -> DialogAnswer {
        DialogAnswer::Cancelled
    }

    fn open_several(&self, _: &str, _: &Filter, _: Option<&Path>) -> DialogAnswer {
        DialogAnswer::Cancelled
    }

    fn save(&self, _: &str, _: &[Filter], suggested: &Path) -> DialogAnswer {
        assert!(
            suggested.parent().is_none_or(|folder| folder.as_os_str().is_empty()),
            "no folder that hangs"
        );
        DialogAnswer::Chosen(self.0.clone().expect("a fault in the dialog"))
    }
}

/// A window without a screen, with a clock that is set by hand.
pub(super) struct Desk {
    app: App,
    pub(super) ctx: Context,
    time: f64,
    pub(super) closes: bool,
}

impl Desk {
    pub(super) fn new(document: Document, chooses: Option<PathBuf>, keeper: Option<Keeper>) -> Self {
        let outside = Outside {
            dialogs: Arc::new(Chooses(chooses)),
            keep_settings: |_| {},
            marked_text: || None,
            find_letters: None,
            today: Day::default,
            now: crate::journey::Moment::default,
            keeper,
        };
        let ctx = Context::default();
        set_up(&ctx);
        let mut app = App::new(document, PathBuf::from("map.ron"), Settings::default(), outside);
        app.speak(Some(Lang::En));
        let mut desk = Self { app, ctx, time: 0.0, closes: false };
        desk.frame();
        desk
    }

    pub(super) fn session(&self) -> &Session {
        self.app.session()
    }

    pub(super) fn session_mut(&mut self) -> &mut Session {
        self.app.session_mut()
    }

    pub(super) fn frame(&mut self) {
        self.time += 0.01;
        let input = RawInput { time: Some(self.time), ..RawInput::default() };
        let app = &mut self.app;
        let mut output = self.ctx.run_ui(input, |ui| app.frame_ui(ui));
        output.textures_delta.clear();
        let root = output.viewport_output.get(&ViewportId::ROOT);
        self.closes |= root.is_some_and(|root| root.commands.contains(&ViewportCommand::Close));
    }

    pub(super) fn wait(&mut self, what: &str, done: impl Fn(&Self) -> bool) {
        let start = Instant::now();
        while !done(self) {
            assert!(start.elapsed() < Duration::from_secs(20), "never: {what}");
            std::thread::sleep(Duration::from_millis(2));
            self.frame();
        }
    }

    /// Lets more time pass than the window waits for a disk.
    pub(super) fn lose_patience(&mut self) {
        self.time += PATIENCE;
        self.frame();
    }

    pub(super) fn says(&self, part: &str) -> bool {
        self.session().notices.texts().any(|text| text.contains(part))
    }

    pub(super) fn is_asked(&self, is: impl Fn(&Ask) -> bool) -> bool {
        self.session().questions.asked().is_some_and(is)
    }

    pub(super) fn asks_whether_to_wait(&self) -> bool {
        self.is_asked(|ask| matches!(ask, Ask::Hung { .. }))
    }

    pub(super) fn choose(&mut self, choice: Reply) {
        let Some(Question::Ask(ask)) = self.session_mut().questions.take() else { panic!("no question") };
        let ctx = self.ctx.clone();
        self.session_mut().answer(&ctx, ask, choice);
        self.frame();
    }

    pub(super) fn ask_for(&mut self, request: Request) {
        let ctx = self.ctx.clone();
        self.session_mut().request(&ctx, request);
        self.frame();
    }

    /// Begins a save that hangs until the returned sender sends or is dropped.
    pub(super) fn save_that_hangs(&mut self, path: &Path, next: Option<Next>) -> Sender<()> {
        let (go, may_go) = channel::<()>();
        let expected = self.session().editor.document().on_disk();
        let saving =
            Saving { path: path.into(), expected, links: HardLinks::Refuse, may_replace: false, next };
        let journey = self.session().editor.document().journey().clone();
        let ctx = self.ctx.clone();
        self.session_mut().save_by(&ctx, saving, move |saving| {
            let _ = may_go.recv();
            save(&journey, &saving.path, &saving.expected, saving.links)
        });
        self.frame();
        go
    }

    pub(super) fn edit(&mut self, title: &str) {
        let edit = Edit::Describe(MapField::Title(title.to_owned()));
        self.session_mut().editor.apply(&[edit]);
        self.session_mut().editor.end_step();
        self.frame();
    }
}
