//! Jobs that panic and jobs that hang, and what the window can still do then.

use std::{
    path::Path,
    sync::{
        Arc,
        mpsc::{Sender, channel},
    },
    time::{Duration, Instant},
};

use egui::{Context, RawInput, ViewportCommand, ViewportId};

use crate::{
    disk::{Document, HardLinks, Keeper, OnDisk, Recovery, read},
    format::{map, settings::Settings},
    gui::{Dialogs, Filter, Outside, set_up},
    journey::{Edit, Journey, MapField, sketch},
};

use super::{
    super::{ask::Choice, save::Saving},
    *,
};

/// Cancels every dialog but that for saving, which panics or chooses.
struct Chooses(Option<PathBuf>);

impl Dialogs for Chooses {
    fn open(&self, _: &str, _: &Filter, _: Option<&Path>) -> Answer {
        Answer::Cancelled
    }

    fn save(&self, _: &str, _: &[Filter], suggested: &Path) -> Answer {
        assert!(
            suggested.parent().is_none_or(|folder| folder.as_os_str().is_empty()),
            "no folder that hangs"
        );
        Answer::Chosen(self.0.clone().expect("a fault in the dialog"))
    }
}

/// A window without a screen, and a clock that is set by hand.
struct Desk {
    app: App,
    ctx: Context,
    time: f64,
    closes: bool,
}

impl Desk {
    fn new(document: Document, chooses: Option<PathBuf>, keeper: Option<Keeper>) -> Self {
        let outside = Outside { dialogs: Arc::new(Chooses(chooses)), keep_settings: |_| {}, keeper };
        let ctx = Context::default();
        set_up(&ctx);
        let mut app = App::new(document, PathBuf::from("map.ron"), Settings::default(), outside);
        app.speak(Some(crate::words::Lang::En));
        let mut desk = Self { app, ctx, time: 0.0, closes: false };
        desk.frame();
        desk
    }

    fn frame(&mut self) {
        self.time += 0.01;
        let input = RawInput { time: Some(self.time), ..RawInput::default() };
        let app = &mut self.app;
        let mut output = self.ctx.run_ui(input, |ui| app.frame_ui(ui));
        output.textures_delta.clear();
        let root = output.viewport_output.get(&ViewportId::ROOT);
        self.closes |= root.is_some_and(|root| root.commands.contains(&ViewportCommand::Close));
    }

    fn wait(&mut self, what: &str, done: impl Fn(&Self) -> bool) {
        let start = Instant::now();
        while !done(self) {
            assert!(start.elapsed() < Duration::from_secs(20), "never: {what}");
            std::thread::sleep(Duration::from_millis(2));
            self.frame();
        }
    }

    /// Longer than anybody waits.
    fn lose_patience(&mut self) {
        self.time += PATIENCE;
        self.frame();
    }

    fn says(&self, part: &str) -> bool {
        self.app.notices.texts().any(|text| text.contains(part))
    }

    fn is_asked(&self, is: impl Fn(&Ask) -> bool) -> bool {
        matches!(&self.app.over, Some(Over::Ask(ask)) if is(ask))
    }

    fn asks_whether_to_wait(&self) -> bool {
        self.is_asked(|ask| matches!(ask, Ask::Hung { .. }))
    }

    fn choose(&mut self, choice: Choice) {
        let Some(Over::Ask(ask)) = self.app.over.take() else { panic!("no question") };
        self.app.answer(&self.ctx.clone(), ask, choice);
        self.frame();
    }

    fn ask_for(&mut self, request: Request) {
        self.app.request(&self.ctx.clone(), request);
        self.frame();
    }

    /// A save that the disk does not do before it is told to, or the sender is gone.
    fn save_that_hangs(&mut self, path: &Path, next: Option<Next>) -> Sender<()> {
        let (go, may_go) = channel::<()>();
        let expected = self.app.document.on_disk();
        let saving =
            Saving { path: path.into(), expected, links: HardLinks::Refuse, may_replace: false, next };
        let journey = self.app.document.journey().clone();
        self.app.save_by(&self.ctx.clone(), saving, move |saving| {
            let _ = may_go.recv();
            crate::disk::save(&journey, &saving.path, &saving.expected, saving.links)
        });
        self.frame();
        go
    }

    fn edit(&mut self, title: &str) {
        let edit = Edit::Describe(MapField::Title(title.to_owned()));
        self.app.document.apply(&[edit]).expect("a title");
        self.app.document.seal();
        self.frame();
    }
}

fn journey() -> Journey {
    sketch::journey("Ad + > Menu ?")
}

/// A map in a file of its own.
fn filed() -> (tempfile::TempDir, PathBuf, Document) {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("map.ron");
    crate::disk::save(&journey(), &path, &OnDisk::Nothing, HardLinks::Refuse).expect("saved");
    let document = Document::opened(read(&path).expect("a map"), path.clone());
    (folder, path, document)
}

fn quit() -> Request {
    Request::Leave(Next::Quit)
}

#[test]
fn a_job_that_panics_ends_as_an_error_and_the_next_errand_begins() {
    let (_folder, path, document) = filed();
    let mut desk = Desk::new(document, None, None);
    let about = About { file: path, next: None };
    desk.app.errand(&desk.ctx.clone(), about, || panic!("a fault in a job"), |_, _, ()| panic!("no result"));
    desk.ask_for(Request::Save);
    desk.wait("told", |desk| desk.says("map.ron: Polku met a fault of its own"));
    desk.wait("saved after it", |desk| desk.says("Nothing has changed since the last save"));
    desk.ask_for(quit());
    desk.wait("closed", |desk| desk.closes);
}

#[test]
fn a_save_that_panics_says_so_and_can_be_tried_again() {
    let (_folder, path, document) = filed();
    let mut desk = Desk::new(document, None, None);
    desk.edit("Dinner");
    let saving = Saving {
        path: path.clone(),
        expected: desk.app.document.on_disk(),
        links: HardLinks::Refuse,
        may_replace: false,
        next: None,
    };
    desk.app.save_by(&desk.ctx.clone(), saving, |_| panic!("a fault in a save"));
    desk.wait("asked", |desk| desk.is_asked(|ask| matches!(ask, Ask::SaveFailed(..))));
    assert!(desk.app.document.is_dirty());
    desk.choose(Choice::Retry);
    desk.wait("saved", |desk| !desk.app.document.is_dirty());
    assert_eq!(read(&path).expect("a map").journey.about().title, "Dinner");
}

#[test]
fn a_dialog_that_panics_leaves_a_path_to_be_typed() {
    let mut desk = Desk::new(Document::new(journey()), None, None);
    desk.ask_for(Request::SaveAs);
    desk.wait("asked", |desk| desk.is_asked(|ask| matches!(ask, Ask::Path { .. })));
}

#[test]
fn while_the_disk_hangs_save_as_goes_elsewhere_and_the_late_save_lends_its_file_to_no_map() {
    let (folder, path, document) = filed();
    let other = folder.path().join("other.ron");
    let mut desk = Desk::new(document, Some(other.clone()), None);
    desk.edit("Dinner");
    let go = desk.save_that_hangs(&path, None);
    assert!(!desk.says("The disk does not answer"), "not before it has had its time");
    desk.lose_patience();
    assert!(desk.says("The disk does not answer"));
    desk.edit("Supper");
    desk.ask_for(Request::SaveAs);
    desk.wait("saved elsewhere", |desk| !desk.app.document.is_dirty());
    assert_eq!(desk.app.document.path(), Some(&*other));
    assert!(!desk.says("The disk does not answer"), "nobody waits for it any more");
    drop(go);
    desk.wait("told", |desk| desk.says("map.ron has been saved after all"));
    assert_eq!(desk.app.document.path(), Some(&*other));
    assert!(!desk.app.document.is_dirty());
    assert_eq!(read(&path).expect("a map").journey.about().title, "Dinner");
    assert_eq!(read(&other).expect("a map").journey.about().title, "Supper");
}

#[test]
fn a_late_save_of_the_same_map_marks_its_own_state_saved_and_no_other() {
    let (_folder, path, document) = filed();
    let mut desk = Desk::new(document, None, None);
    desk.edit("Dinner");
    let go = desk.save_that_hangs(&path, None);
    desk.lose_patience();
    desk.app.give_up();
    desk.edit("Supper");
    drop(go);
    desk.wait("told", |desk| desk.says("has been saved after all"));
    assert!(desk.app.document.is_dirty(), "Supper is in no file");
    desk.app.document.undo();
    assert!(!desk.app.document.is_dirty(), "Dinner is");
    desk.app.document.redo();
    desk.ask_for(Request::Save);
    desk.wait("saved", |desk| !desk.app.document.is_dirty());
    assert!(desk.app.over.is_none(), "what Polku wrote itself was changed by nobody else");
}

#[test]
fn a_late_save_does_not_meet_another_map() {
    let (_folder, path, document) = filed();
    let mut desk = Desk::new(document, None, None);
    desk.edit("Dinner");
    let go = desk.save_that_hangs(&path, None);
    desk.lose_patience();
    desk.ask_for(Request::Leave(Next::New));
    assert!(desk.asks_whether_to_wait());
    desk.choose(Choice::GoOn);
    desk.choose(Choice::DontSave);
    assert!(desk.app.document.path().is_none());
    desk.edit("Breakfast");
    drop(go);
    desk.wait("told", |desk| desk.says("has been saved after all"));
    assert!(desk.app.document.path().is_none() && desk.app.document.is_dirty());
}

#[test]
fn who_quits_while_the_disk_hangs_is_asked_and_finds_the_work_again() {
    let (folder, path, document) = filed();
    let recovery = Recovery::at(folder.path().join("kept"));
    let mut desk = Desk::new(document, None, Some(Keeper::start(recovery.clone())));
    desk.edit("Dinner");
    let go = desk.save_that_hangs(&path, None);
    desk.ask_for(quit());
    assert!(!desk.asks_whether_to_wait() && !desk.closes, "the disk may answer yet");
    desk.lose_patience();
    assert!(desk.asks_whether_to_wait());
    desk.choose(Choice::Cancel);
    assert!(desk.app.over.is_none() && !desk.closes, "whoever waits is not asked again");
    desk.ask_for(quit());
    desk.choose(Choice::GoOn);
    assert!(desk.closes);
    drop(desk);
    let found = recovery.found();
    assert_eq!(found.first().map(|found| found.title.as_str()), Some("Dinner"));
    drop(go);
}

#[test]
fn a_disk_that_answers_at_last_ends_the_question_and_does_what_waited() {
    let (_folder, path, document) = filed();
    let mut desk = Desk::new(document, None, None);
    desk.edit("Dinner");
    let go = desk.save_that_hangs(&path, None);
    desk.ask_for(quit());
    desk.lose_patience();
    assert!(desk.asks_whether_to_wait());
    drop(go);
    desk.wait("closed", |desk| desk.closes);
    assert_eq!(read(&path).expect("a map").journey.about().title, "Dinner");
    assert!(map::write(desk.app.document.journey()).contains("Dinner"));
}
