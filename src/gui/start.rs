//! Opens the window.

use std::{
    path::{Path, PathBuf},
    sync::Arc,
};

use egui::{Context, RawInput, Ui, ViewportBuilder};

use crate::{
    disk::{self, DiskError, Document, Keeper, Recovery},
    format::samples,
    words::Lang,
};

use super::{App, Outside, SystemDialogs, set_up};

/// Why there is no window.
#[derive(Debug, thiserror::Error)]
pub enum NoWindow {
    /// The system has no display that a window could be on.
    #[error("no display")]
    NoDisplay,
    /// The file to open cannot be used.
    #[error("{0}")]
    File(DiskError),
    #[error("{0}")]
    Failed(#[from] eframe::Error),
}

/// Shows `file`, or without one the first sample in the language; returns when the window is closed.
pub fn run(file: Option<&Path>, lang: Option<Lang>) -> Result<(), NoWindow> {
    let (document, suggested) = document(file, lang)?;
    if !has_display() {
        return Err(NoWindow::NoDisplay);
    }
    let options = eframe::NativeOptions {
        viewport: ViewportBuilder::default()
            .with_app_id("polku")
            .with_inner_size([1400.0, 820.0])
            .with_min_inner_size([800.0, 560.0]),
        ..eframe::NativeOptions::default()
    };
    let keeper = Recovery::of_user().map(Keeper::start);
    let outside = Outside { dialogs: Arc::new(SystemDialogs), keep_settings: disk::save_settings, keeper };
    let mut app = App::new(document, suggested, disk::load_settings(), outside);
    app.speak(lang);
    app.watch_for_crashes();
    let create = move |cc: &eframe::CreationContext<'_>| -> Result<Box<dyn eframe::App>, _> {
        set_up(&cc.egui_ctx);
        Ok(Box::new(app))
    };
    Ok(eframe::run_native("polku", options, Box::new(create))?)
}

fn document(file: Option<&Path>, lang: Option<Lang>) -> Result<(Document, PathBuf), NoWindow> {
    let Some(path) = file else {
        let sample = samples::first(lang.unwrap_or_else(Lang::of_system));
        return Ok((Document::new(sample.journey()), PathBuf::from(sample.file)));
    };
    let opened = disk::read(path).map_err(NoWindow::File)?;
    Ok((Document::opened(opened, path.to_path_buf()), path.to_path_buf()))
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
        self.keep_last_settings();
    }
}
