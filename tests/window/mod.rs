//! The window, driven as a person and a screen reader drive it: by label, pointer and key.

mod edits;

mod raster;

use std::{
    path::{Path, PathBuf},
    sync::{Arc, Mutex},
    time::{Duration, Instant},
};

use egui::{Event, Key, Modifiers, Vec2, vec2};
use egui_kittest::{
    Harness,
    kittest::{NodeT as _, Queryable as _},
};
use polku::{
    disk::{self, Document},
    format::{samples, settings::Settings},
    gui::{Answer, App, Dialogs, Filter, Outside, set_up},
    words::Lang,
};

/// The window at work, its dialogs answered by the test.
pub(crate) struct Window {
    pub(crate) harness: Harness<'static, App>,
    answers: Arc<Answers>,
}

/// What the file dialogs answer, one after another; without an answer they are cancelled.
#[derive(Default)]
struct Answers(Mutex<Vec<Answer>>);

impl Answers {
    fn next(&self) -> Answer {
        self.0.lock().unwrap().pop().unwrap_or(Answer::Cancelled)
    }
}

struct Scripted(Arc<Answers>);

impl Dialogs for Scripted {
    fn open(&self, _: &str, _: &Filter, _: Option<&Path>) -> Answer {
        self.0.next()
    }

    fn save(&self, _: &str, _: &[Filter], _: &Path) -> Answer {
        self.0.next()
    }
}

pub(crate) struct Setting {
    pub(crate) size: Vec2,
    pub(crate) dark: bool,
    pub(crate) lang: Lang,
}

impl Default for Setting {
    fn default() -> Self {
        Self { size: vec2(1440.0, 900.0), dark: false, lang: Lang::En }
    }
}

impl Window {
    /// On a sample.
    pub(crate) fn sample(file: &str) -> Self {
        Self::of(sample(file), Setting::default())
    }

    /// On a file.
    pub(crate) fn file(path: &Path) -> Self {
        Self::of(Document::opened(disk::read(path).unwrap(), path.to_path_buf()), Setting::default())
    }

    pub(crate) fn of(document: Document, setting: Setting) -> Self {
        let answers = Arc::new(Answers::default());
        let settings = Settings {
            language: setting.lang.code().to_owned(),
            theme: if setting.dark { "dark" } else { "light" }.to_owned(),
            recent: Vec::new(),
        };
        let suggested = PathBuf::from("map.ron");
        let outside = Outside { dialogs: Arc::new(Scripted(answers.clone())), keep_settings: |_| {} };
        let app = App::new(document, suggested, settings, outside);
        let theme = if setting.dark { egui::Theme::Dark } else { egui::Theme::Light };
        let builder = Harness::builder().with_size(setting.size).with_theme(theme).with_max_steps(24);
        let builder = builder.with_step_dt(1.0 / 20.0).renderer(raster::CpuRenderer::default());
        let builder = builder.with_context_setup(set_up);
        let harness = builder.build_ui_state(|ui, app: &mut App| app.frame_ui(ui), app);
        let mut window = Self { harness, answers };
        window.run();
        window
    }

    pub(crate) fn answer(&self, answer: Answer) {
        self.answers.0.lock().unwrap().insert(0, answer);
    }

    pub(crate) fn run(&mut self) {
        self.harness.run_steps(4);
    }

    /// Frames until `done`, as long as a slow machine's disk may take.
    pub(crate) fn wait_until(&mut self, what: &str, done: impl Fn(&Self) -> bool) {
        let start = Instant::now();
        while !done(self) {
            assert!(start.elapsed() < Duration::from_secs(20), "never: {what}; shown: {:?}", self.labels());
            std::thread::sleep(Duration::from_millis(5));
            self.harness.step();
        }
        self.run();
    }

    pub(crate) fn wait_for(&mut self, label: &str) {
        let label = label.to_owned();
        self.wait_until(&label, |window| window.shows(&label));
    }

    /// Whether something is shown whose label has this in it.
    pub(crate) fn shows(&self, part: &str) -> bool {
        self.harness.query_all_by_label_contains(part).next().is_some()
    }

    pub(crate) fn labels(&self) -> Vec<String> {
        self.harness
            .query_all_by_label_contains("")
            .filter_map(|node| node.accesskit_node().label())
            .collect()
    }

    pub(crate) fn click(&mut self, label: &str) {
        self.harness.get_by_label(label).click();
        self.run();
    }

    pub(crate) fn click_with(&mut self, modifiers: Modifiers, label: &str) {
        self.harness.get_by_label(label).click_modifiers(modifiers);
        self.run();
    }

    pub(crate) fn key(&mut self, key: Key) {
        self.harness.key_press(key);
        self.run();
    }

    pub(crate) fn keys(&mut self, modifiers: Modifiers, key: Key) {
        self.harness.key_press_modifiers(modifiers, key);
        self.run();
    }

    pub(crate) fn type_text(&mut self, text: &str) {
        self.harness.event(Event::Text(text.to_owned()));
        self.run();
    }

    /// Opens a menu of the bar and clicks a row.
    pub(crate) fn menu(&mut self, menu: &str, row: &str) {
        self.click(menu);
        self.click(row);
    }

    pub(crate) fn app(&self) -> &App {
        self.harness.state()
    }
}

pub(crate) fn sample(file: &str) -> Document {
    Document::new(samples::ALL.iter().find(|sample| sample.file == file).unwrap().journey())
}
