//! The window, driven as a person and a screen reader drive it: by label, pointer and key.

mod actors;
mod aside;
mod blank;
mod boxes;
mod cases;
mod cases_by_keyboard;
mod clipboard;
mod connecting;
mod contacts;
mod context;
mod details;
mod dialogs;
mod dots;
mod draw;
mod edits;
mod export;
mod files;
mod find;
mod findings;
mod fits;
mod forgotten;
mod gestures;
mod groups;
mod hands;
mod inspector;
mod inspector_texts;
mod keys;
mod last_click;
mod legible;
mod lenses;
mod lists;
mod looks;
mod loose;
mod lunch;
mod lunch_by_keyboard;
mod mending;
mod merge;
mod monkey;
mod notices;
mod outcomes;
mod palette;
mod panels;
mod people;
mod pictures;
mod present;
mod presses;
mod questions;
mod raster;
mod reach;
mod recovery;
mod recovery_hindered;
mod reply_time;
mod segments;
mod select;
mod service;
mod stages;
mod survey;
mod system;
mod tables;
mod tidy;
mod typed;
mod votes;

use std::{
    path::{Path, PathBuf},
    sync::{Arc, Mutex},
    time::{Duration, Instant},
};

use egui::{
    Rect, Ui, UiBuilder, Vec2,
    accesskit::{Role, Toggled},
    vec2,
};
use egui_kittest::{
    Harness, Node,
    kittest::{AccessKitNode, NodeT as _, Queryable as _, by},
};
use polku::{
    disk::{self, Keeper},
    editor::Document,
    format::{samples, settings::Settings},
    gui::{App, DialogAnswer, Outside, Screens, set_up},
    insight::Level,
    journey::{Day, Journey, Moment},
    words::Lang,
};

use dialogs::Script;
use tempfile::TempDir;

/// The text that is marked in another window.
const MARKED: &str = "• Ad (+)\n• Menu";

/// The settings that the windows of all tests have given to be kept.
static KEPT: Mutex<Vec<Settings>> = Mutex::new(Vec::new());

/// The window at work, whose dialogs are answered by the test.
pub(crate) struct Window {
    pub(crate) harness: Harness<'static, App>,
    pub(crate) dialogs: Arc<Script>,
    /// The folders that are removed when the window is gone.
    pub(crate) folders: Vec<TempDir>,
}

#[derive(Clone, Copy)]
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
    /// Opens a sample.
    pub(crate) fn sample(file: &str) -> Self {
        Self::of(sample(file), Setting::default())
    }

    /// Opens a sample in a window where each lens has its pill, whatever else the bar holds.
    pub(crate) fn wide(file: &str) -> Self {
        Self::of(sample(file), Setting { size: vec2(1920.0, 900.0), ..Setting::default() })
    }

    /// Opens a file.
    pub(crate) fn file(path: &Path) -> Self {
        Self::of(Document::opened(disk::read(path).unwrap(), path.to_path_buf()), Setting::default())
    }

    pub(crate) fn of(document: Document, setting: Setting) -> Self {
        Self::keeping(document, setting, None)
    }

    /// Opens a document with a keeper of unsaved work.
    pub(crate) fn keeping(document: Document, setting: Setting, keeper: Option<Keeper>) -> Self {
        Self::showing(document, setting, keeper, whole_window_ui)
    }

    /// Opens a document beside a second screen.
    pub(crate) fn beside_screen(document: Document) -> Self {
        Self::showing(document, Setting::default(), None, |ui, app| {
            app.frame_on_screens_ui(ui, &|| Screens { here: 0, other: Some(1) });
        })
    }

    fn showing(
        document: Document,
        setting: Setting,
        keeper: Option<Keeper>,
        show_ui: fn(&mut Ui, &mut App),
    ) -> Self {
        let dialogs = Arc::new(Script::default());
        let settings = Settings {
            language: setting.lang.code().to_owned(),
            theme: if setting.dark { "dark" } else { "light" }.to_owned(),
            ..Settings::default()
        };
        let suggested = document.path().map_or_else(|| PathBuf::from("map.ron"), Path::to_path_buf);
        let outside = Outside {
            dialogs: dialogs.clone(),
            keep_settings: |settings| KEPT.lock().expect("no fault").push(settings.clone()),
            marked_text: || Some(MARKED.to_owned()),
            find_letters: None,
            today: || Day::new("2026-11-28").expect("a day"),
            now: || Moment::new("2026-11-28 08:05").expect("a moment"),
            keeper,
        };
        let app = App::new(document, suggested, settings, outside);
        let theme = if setting.dark { egui::Theme::Dark } else { egui::Theme::Light };
        let builder = Harness::builder().with_size(setting.size).with_theme(theme).with_max_steps(3);
        let builder = builder.with_step_dt(1.0 / 20.0).renderer(raster::CpuRenderer::default());
        let builder = builder.with_context_setup(set_up);
        let harness = builder.build_ui_state(show_ui, app);
        let mut window = Self { harness, dialogs, folders: Vec::new() };
        window.run();
        window
    }

    /// Sets the answer of the next file dialog.
    pub(crate) fn answer(&self, answer: DialogAnswer) {
        self.dialogs.will(answer);
    }

    /// Runs the frame in which what was pressed or clicked is done, and the one that shows it. What scrolls, or is
    /// placed by what was measured, takes another run.
    pub(crate) fn run(&mut self) {
        self.harness.run_steps(2);
    }

    /// Runs frames until `done`, for as long as a slow machine's disk may take.
    pub(crate) fn wait_until(&mut self, what: &str, done: impl Fn(&Self) -> bool) {
        let start = Instant::now();
        let mut pause = Duration::from_millis(4);
        while !done(self) {
            assert!(start.elapsed() < Duration::from_secs(20), "never: {what}; shown: {:?}", self.labels());
            std::thread::sleep(pause);
            // The longer the wait, the fewer the looks: a frame costs more than it may show.
            pause = (pause * 3 / 2).min(Duration::from_millis(80));
            self.harness.step();
        }
        self.run();
    }

    pub(crate) fn wait_for(&mut self, label: &str) {
        let label = label.to_owned();
        self.wait_until(&label, |window| window.shows(&label));
    }

    /// Returns whether anything is shown whose label contains this text.
    pub(crate) fn shows(&self, part: &str) -> bool {
        self.harness.query_all_by_label_contains(part).next().is_some()
    }

    /// Returns the words of everything that is shown.
    pub(crate) fn labels(&self) -> Vec<String> {
        let nodes = self.harness.query_all(by()).map(|node| node.accesskit_node());
        nodes
            .filter_map(|node| if node.role() == Role::Label { node.value() } else { node.label() })
            .collect()
    }

    /// Returns the numbers of the cards that say they are selected, in journey order.
    pub(crate) fn selected(&self) -> Vec<u32> {
        let cards = self.harness.query_all(by().role(Role::Button).predicate(is_card));
        let chosen = cards.filter(|card| card.accesskit_node().toggled() == Some(Toggled::True));
        let mut numbers: Vec<_> =
            chosen.filter_map(|card| number_of(&card.accesskit_node().label()?)).collect();
        numbers.sort_unstable();
        numbers
    }

    /// Returns whether a button that is on or off is on.
    pub(crate) fn is_on(&self, label: &str) -> bool {
        self.control(label).accesskit_node().toggled() == Some(Toggled::True)
    }

    /// Returns the name of the card with this number.
    pub(crate) fn card(&self, number: u32) -> String {
        let mut cards = self.harness.query_all(by().role(Role::Button).predicate(is_card));
        let name = cards
            .find_map(|card| card.accesskit_node().label().filter(|name| number_of(name) == Some(number)));
        name.unwrap_or_else(|| panic!("no card {number} is near enough to read"))
    }

    /// Returns the one control with this name; a text beside it with the same words is none.
    pub(crate) fn control<'a>(&'a self, name: &'a str) -> Node<'a> {
        self.harness.get(by().label(name).predicate(|node| node.role() != Role::Label))
    }

    /// Returns what the card with this number says of its level, without what the level rests on: "negative",
    /// "positive, assumed".
    pub(crate) fn level(&self, number: u32) -> String {
        let said = self.said_of(number);
        let mut facts = said.split(", ");
        let level = facts.next().unwrap_or_default();
        let assumed = Lang::ALL.map(|lang| lang.words().text("assumed").into_owned());
        let assumed = facts.filter(|fact| assumed.iter().any(|word| word == fact));
        assumed.fold(level.to_owned(), |level, fact| format!("{level}, {fact}"))
    }

    /// Returns everything that the card with this number says after its title.
    pub(crate) fn said_of(&self, number: u32) -> String {
        let name = self.card(number);
        let mut titles =
            self.journey().touchpoints().map(|touchpoint| format!("{number} {}, ", touchpoint.title));
        let said = titles.find_map(|title| name.strip_prefix(&title).map(str::to_owned));
        said.unwrap_or_else(|| panic!("{name}"))
    }

    pub(crate) fn card_rect(&self, number: u32) -> Rect {
        self.rect(&self.card(number))
    }

    /// Returns the canvas, whose name is the selected card or the verdict.
    pub(crate) fn canvas(&self) -> Node<'_> {
        self.harness.get_by_role(Role::Canvas)
    }

    pub(crate) fn canvas_name(&self) -> String {
        self.canvas().accesskit_node().label().unwrap_or_default()
    }

    /// Returns what a number or a choice shows.
    pub(crate) fn value(&self, label: &str) -> String {
        self.control(label).value().unwrap_or_default()
    }

    pub(crate) fn rect(&self, label: &str) -> Rect {
        self.control(label).rect()
    }

    pub(crate) fn journey(&self) -> &Journey {
        self.harness.state().document().journey()
    }

    pub(crate) fn is_dirty(&self) -> bool {
        self.harness.state().document().is_dirty()
    }
}

/// Shows the whole window, without the margin that the harness leaves around it.
fn whole_window_ui(ui: &mut Ui, app: &mut App) {
    let whole = UiBuilder::new().max_rect(ui.ctx().content_rect());
    ui.scope_builder(whole, |ui| app.frame_ui(ui));
}

/// Returns whether a node is a card: its name has its level, that of a row of the list of breaks has not.
fn is_card(node: &AccessKitNode<'_>) -> bool {
    let name = node.label().unwrap_or_default().to_lowercase();
    let levels = Lang::ALL.iter().flat_map(|lang| {
        [Level::Positive, Level::Recovered, Level::Neutral, Level::Negative, Level::Unrated]
            .map(|it| lang.words().level(it).to_lowercase())
    });
    number_of(&name).is_some() && levels.into_iter().any(|level| name.contains(&format!(", {level}")))
}

fn number_of(name: &str) -> Option<u32> {
    name.split(' ').next()?.parse().ok()
}

pub(crate) fn sample(file: &str) -> Document {
    Document::new(samples::ALL.iter().find(|sample| sample.file == file).unwrap().journey())
}
