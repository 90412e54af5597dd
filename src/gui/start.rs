//! Opens the window.

use std::{
    path::{Path, PathBuf},
    sync::Arc,
};

use egui::{Context, Ui, ViewportBuilder};

use crate::{
    disk::{self, DiskError, Document},
    format::samples,
    words::Lang,
};

use super::{App, SystemDialogs};

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
            .with_inner_size([1440.0, 900.0])
            .with_min_inner_size([800.0, 560.0]),
        ..eframe::NativeOptions::default()
    };
    let app = move |cc: &eframe::CreationContext<'_>| -> Result<Box<dyn eframe::App>, _> {
        Ok(Box::new(app(&cc.egui_ctx, document, suggested, lang)))
    };
    Ok(eframe::run_native("polku", options, Box::new(app))?)
}

fn app(ctx: &Context, document: Document, suggested: PathBuf, lang: Option<Lang>) -> App {
    let mut settings = disk::load_settings();
    if let Some(lang) = lang {
        lang.code().clone_into(&mut settings.language);
    }
    let mut app = App::new(ctx, document, suggested, settings, Arc::new(SystemDialogs));
    app.remember_opened(ctx);
    app
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
}
