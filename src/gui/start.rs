//! Opens the window. Where none can be, it is said what the system lacks; a file that cannot be used keeps
//! no window from opening.

use std::{
    path::{Path, PathBuf},
    sync::Arc,
};

use egui::{Context, RawInput, Ui, ViewportBuilder};

use crate::{
    disk::{self, DiskError, Keeper, Recovery},
    editor::Document,
    format::samples,
    gui::{
        App, Outside, SystemDialogs,
        no_window::{self, NoWindow},
        set_up,
    },
    words::Lang,
};

/// Shows `file`, or without one the first sample in the language; returns when the window is closed. What is
/// wrong with the file is told to `tell` and in the window.
pub fn run(file: Option<&Path>, lang: Option<Lang>, tell: impl FnOnce(&DiskError)) -> Result<(), NoWindow> {
    let read = file.map(|path| (path, disk::read(path)));
    if !has_display() {
        return Err(match read {
            Some((_, Err(error))) => NoWindow::File(error),
            _ => NoWindow::NoDisplay,
        });
    }
    let options = eframe::NativeOptions {
        viewport: ViewportBuilder::default()
            .with_app_id("polku")
            .with_inner_size([1400.0, 820.0])
            .with_min_inner_size([800.0, 560.0]),
        ..eframe::NativeOptions::default()
    };
    let keeper = Recovery::of_user().map(Keeper::start);
    let outside = Outside {
        dialogs: Arc::new(SystemDialogs),
        keep_settings: disk::save_settings,
        find_letters: Some(disk::find_letters),
        keeper,
    };
    let (document, suggested) = match &read {
        Some((path, Ok(opened))) => {
            (Document::opened(opened.clone(), path.to_path_buf()), path.to_path_buf())
        }
        _ => sample(lang),
    };
    let mut app = App::new(document, suggested, disk::load_settings(), outside);
    app.speak(lang);
    app.session_mut().watch_for_crashes();
    if let Some((path, Err(error))) = &read {
        tell(error);
        app.show_unopened(path, error);
    }
    no_window::told(|opened| {
        let create = move |cc: &eframe::CreationContext<'_>| -> Result<Box<dyn eframe::App>, _> {
            opened();
            set_up(&cc.egui_ctx);
            Ok(Box::new(app))
        };
        eframe::run_native("polku", options, Box::new(create))
    })
}

fn sample(lang: Option<Lang>) -> (Document, PathBuf) {
    let sample = samples::first(lang.unwrap_or_else(Lang::of_system));
    (Document::new(sample.journey()), PathBuf::from(sample.file))
}

/// On Linux and its kin a window needs one of these; elsewhere there is always a display.
fn has_display() -> bool {
    let is_set = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    !cfg!(all(unix, not(target_os = "macos"))) || is_set("DISPLAY") || is_set("WAYLAND_DISPLAY")
}

impl eframe::App for App {
    fn ui(&mut self, ui: &mut Ui, _: &mut eframe::Frame) {
        self.frame_ui(ui);
    }

    fn raw_input_hook(&mut self, ctx: &Context, input: &mut RawInput) {
        self.sort_events(ctx, &mut input.events);
    }

    fn on_exit(&mut self, _: Option<&eframe::glow::Context>) {
        self.session().keep_last_settings();
    }
}
