//! A session without a window, for tests of its work with files: jobs run, dialogs give the answers that the test
//! has set, and questions are answered by their choice.

use std::{
    path::{Path, PathBuf},
    sync::{
        Arc, Mutex, MutexGuard,
        mpsc::{Sender, channel},
    },
    time::{Duration, Instant},
};

use egui::Context;

use crate::{
    disk::{self, trial},
    editor::Document,
    format::{map, settings::Settings},
    gui::file::{
        ask::{Ask, Reply},
        dialogs::{DialogAnswer, Dialogs, Filter},
        files::TaskSubject,
        intent::Request,
        questions::Question,
        session::{Outside, Session},
    },
    journey::{Day, Edit, Journey, MapField, test_map},
    words::Lang,
};

/// Dialogs that give the set answers in turn and then cancel; they keep the path that each dialog suggested.
#[derive(Default)]
struct Script {
    answers: Mutex<Vec<DialogAnswer>>,
    asked: Mutex<Vec<PathBuf>>,
    open: Mutex<()>,
}

impl Script {
    fn answer(&self, suggested: &Path) -> DialogAnswer {
        self.asked.lock().expect("no fault").push(suggested.to_path_buf());
        drop(self.open.lock().expect("no fault"));
        self.answers.lock().expect("no fault").pop().unwrap_or(DialogAnswer::Cancelled)
    }
}

impl Dialogs for Script {
    fn open(&self, _: &str, _: &Filter, _: Option<&Path>) -> DialogAnswer {
        self.answer(Path::new(""))
    }

    fn open_several(&self, _: &str, _: &Filter, _: Option<&Path>) -> DialogAnswer {
        self.answer(Path::new(""))
    }

    fn save(&self, _: &str, _: &[Filter], suggested: &Path) -> DialogAnswer {
        self.answer(suggested)
    }
}

/// A session, and the dialogs that the test sets.
pub(super) struct Bare {
    pub(super) session: Session,
    pub(super) ctx: Context,
    script: Arc<Script>,
}

/// Returns the map that a test has in its file.
pub(super) fn journey(title: &str) -> Journey {
    let map = test_map::journey("Ad + > Menu ?");
    map.apply(&[Edit::Describe(MapField::Title(title.to_owned()))]).expect("a title")
}

/// Writes a map to a file, as another program would.
pub(super) fn write(path: &Path, title: &str) {
    trial::write(path, map::write(&journey(title)));
}

/// Returns the title of the map in a file.
pub(super) fn title_in(path: &Path) -> String {
    disk::read(path).expect("a map").journey.about().title.clone()
}

impl Bare {
    pub(super) fn on(document: Document) -> Self {
        let script = Arc::new(Script::default());
        let outside = Outside {
            dialogs: script.clone(),
            keep_settings: |_| {},
            marked_text: || None,
            find_letters: None,
            today: Day::default,
            now: crate::journey::Moment::default,
            keeper: None,
        };
        let mut session = Session::new(document, PathBuf::from("map.ron"), Settings::default(), outside);
        session.preferences.speak(Some(Lang::En));
        session.refresh();
        Self { session, ctx: Context::default(), script }
    }

    /// Returns a session on "Lunch" in map.ron, in a folder of its own.
    pub(super) fn filed() -> (trial::Folder, PathBuf, Self) {
        let folder = trial::Folder::new();
        let path = folder.at("map.ron");
        write(&path, "Lunch");
        let document = Document::opened(disk::read(&path).expect("a map"), path.clone());
        let mut bare = Self::on(document);
        bare.session.files.suggested.clone_from(&path);
        (folder, path, bare)
    }

    /// Returns a session as [`Self::filed`] does, with its map renamed to "Mine" since.
    pub(super) fn edited() -> (trial::Folder, PathBuf, Self) {
        let (folder, path, mut bare) = Self::filed();
        bare.retitle("Mine");
        (folder, path, bare)
    }

    pub(super) fn retitle(&mut self, title: &str) {
        self.session.editor.apply(&[Edit::Describe(MapField::Title(title.to_owned()))]);
        self.session.editor.end_step();
    }

    /// Sets the answer of the next dialog.
    pub(super) fn will(&self, answer: DialogAnswer) {
        self.script.answers.lock().expect("no fault").push(answer);
    }

    /// Returns the paths that the dialogs suggested so far.
    pub(super) fn suggested(&self) -> Vec<PathBuf> {
        self.script.asked.lock().expect("no fault").clone()
    }

    pub(super) fn dialogs(&self) -> Stays {
        Stays(self.script.clone())
    }

    pub(super) fn ask_for(&mut self, request: Request) {
        let ctx = self.ctx.clone();
        self.session.request(&ctx, request);
    }

    /// Answers the question and waits for what follows.
    pub(super) fn choose(&mut self, choice: Reply) {
        let Some(Question::Ask(ask)) = self.session.questions.take() else { panic!("no question") };
        assert!(ask.choices().contains(&choice), "{choice:?} is no answer");
        let ctx = self.ctx.clone();
        self.session.answer(&ctx, ask, choice);
        self.settle();
    }

    /// Takes the results of jobs that have ended since.
    pub(super) fn refresh(&mut self) {
        for done in self.session.jobs.ready() {
            done(&mut self.session, &self.ctx);
        }
        self.session.refresh();
    }

    /// Waits until nothing is under way any more.
    pub(super) fn settle(&mut self) {
        let start = Instant::now();
        while self.session.files.is_at_disk() || self.session.files.has_dialog() {
            assert!(start.elapsed() < Duration::from_secs(20), "it never ends");
            std::thread::sleep(Duration::from_millis(1));
            self.refresh();
        }
    }

    /// Keeps the disk busy until the sender is gone.
    pub(super) fn keep_busy(&mut self) -> Sender<()> {
        let (go, may_go) = channel::<()>();
        let (ctx, about) = (self.ctx.clone(), TaskSubject { file: PathBuf::from("busy.ron"), next: None });
        self.session.task(&ctx, about, move || may_go.recv(), |_, _, _| {});
        go
    }

    /// Returns the open question in words; empty while there is none.
    pub(super) fn question(&self) -> String {
        let Some(ask) = self.session.questions.asked() else { return String::new() };
        let words = Lang::En.words();
        let (question, more) = (ask.question(&self.session.map_title(), words), ask.more(words));
        format!("{question} {}", more.unwrap_or_default())
    }

    pub(super) fn is_asked(&self, is: impl Fn(&Ask) -> bool) -> bool {
        self.session.questions.asked().is_some_and(is)
    }

    pub(super) fn says(&self, part: &str) -> bool {
        self.session.notices.texts().any(|text| text.contains(part))
    }

    pub(super) fn document(&self) -> &Document {
        self.session.editor.document()
    }

    pub(super) fn title(&self) -> String {
        self.session.editor.journey().about().title.clone()
    }
}

/// The dialogs, which can be kept open.
pub(super) struct Stays(Arc<Script>);

impl Stays {
    /// Keeps dialogs unanswered as long as the guard is held.
    pub(super) fn open(&self) -> MutexGuard<'_, ()> {
        self.0.open.lock().expect("no fault")
    }
}
