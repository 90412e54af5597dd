//! Opens the window, or says what the system lacks where it cannot open. A file that cannot be used does not keep
//! the window from opening.

use std::{
    path::{Path, PathBuf},
    sync::Arc,
};

use egui::{Context, RawInput, Ui, ViewportBuilder};

use crate::{
    disk::{self, DiskError, Keeper, Openable, Recovery},
    editor::Document,
    format::samples,
    gui::{
        App, Outside, SystemDialogs,
        file::{files::FirstFile, marked_text, preferences::LEAST_SIZE, survey::may_hold_answers},
        no_window::{self, NoWindow},
        set_up,
        window_placement::{self, WindowPlacement},
    },
    journey::Journey,
    words::Lang,
};

/// Shows `file`, or without one the first sample in the language; returns when the window is closed. An error in
/// the file is reported to `tell` and in the window.
pub fn run(file: Option<&Path>, lang: Option<Lang>, tell: impl FnOnce(&DiskError)) -> Result<(), NoWindow> {
    let read = file.map(|path| (path, disk::read_map_or_list(path)));
    if !has_display() {
        return Err(match read {
            Some((_, Err(error))) => NoWindow::File(error),
            _ => NoWindow::NoDisplay,
        });
    }
    let (document, suggested) =
        read.as_ref().map_or_else(|| sample(lang), |(path, read)| begun(path, read, lang));
    let mut app = App::new(document, suggested, disk::load_settings(), outside());
    app.speak(lang);
    app.session_mut().watch_for_crashes();
    if let Some((path, read)) = &read {
        take_read(&mut app, path, read, tell);
    }
    no_window::told(|opened| {
        let create = move |cc: &eframe::CreationContext<'_>| -> Result<Box<dyn eframe::App>, _> {
            opened();
            set_up(&cc.egui_ctx);
            Ok(Box::new(InWindow { app, placement: WindowPlacement::default() }))
        };
        eframe::run_native("polku", options(), Box::new(create))
    })
}

fn options() -> eframe::NativeOptions {
    let viewport = ViewportBuilder::default()
        .with_app_id("polku")
        .with_inner_size([1400.0, 820.0])
        .with_min_inner_size(LEAST_SIZE);
    eframe::NativeOptions { viewport, ..eframe::NativeOptions::default() }
}

/// Returns what the window takes from the system.
fn outside() -> Outside {
    Outside {
        dialogs: Arc::new(SystemDialogs),
        keep_settings: disk::save_settings,
        marked_text: marked_text::of_system,
        find_letters: Some(disk::find_letters),
        today: disk::today,
        now: disk::now,
        keeper: Recovery::of_user().map(Keeper::start),
    }
}

/// Returns the map that the window begins with, and the path it would be saved to; the sample where the file gives
/// no map.
fn begun(path: &Path, read: &Result<Openable, DiskError>, lang: Option<Lang>) -> (Document, PathBuf) {
    match read {
        Ok(Openable::Map(opened)) => {
            (Document::opened(opened.clone(), path.to_path_buf()), path.to_path_buf())
        }
        Ok(Openable::Versions(versions)) => {
            (Document::one_of_two(versions.ours(), path.to_path_buf()), path.to_path_buf())
        }
        _ if is_for_answers(path, read) => (Document::new(Journey::new("")), path.with_extension("ron")),
        Ok(Openable::List(list)) => (Document::imported(list.journey.clone()), path.with_extension("ron")),
        Err(_) => sample(lang),
    }
}

/// Takes the part of the file that is not the map itself: answers, both versions where git could not merge,
/// remarks or the error.
fn take_read(app: &mut App, path: &Path, read: &Result<Openable, DiskError>, tell: impl FnOnce(&DiskError)) {
    match read {
        _ if is_for_answers(path, read) => {
            app.session_mut().files.begin_with(FirstFile::Answers(path.to_path_buf()));
        }
        Err(error) => {
            tell(error);
            app.show_unopened(path, error);
        }
        Ok(Openable::Versions(versions)) => {
            let first = FirstFile::Versions(path.to_path_buf(), versions.clone());
            app.session_mut().files.begin_with(first);
        }
        Ok(Openable::List(list)) => app.session_mut().tell_kept_in_notes(&list.remarks),
        Ok(Openable::Map(_)) => {}
    }
}

/// Returns whether a file is first read for answers: a table that could be a list, or a spreadsheet, which is no
/// map.
fn is_for_answers(path: &Path, read: &Result<Openable, DiskError>) -> bool {
    let may_be = match read {
        Ok(found) => matches!(found, Openable::List(_)),
        Err(error) => !matches!(error, DiskError::Io(_)),
    };
    may_be && may_hold_answers(path)
}

fn sample(lang: Option<Lang>) -> (Document, PathBuf) {
    let sample = samples::first(lang.unwrap_or_else(Lang::of_system));
    (Document::new(sample.journey()), PathBuf::from(sample.file))
}

/// Returns whether there is a display. Linux and its kin need one of these variables; elsewhere there always is
/// one.
fn has_display() -> bool {
    let is_set = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    !cfg!(all(unix, not(target_os = "macos"))) || is_set("DISPLAY") || is_set("WAYLAND_DISPLAY")
}

/// The app in a window of the system.
struct InWindow {
    app: App,
    placement: WindowPlacement,
}

impl eframe::App for InWindow {
    fn ui(&mut self, ui: &mut Ui, frame: &mut eframe::Frame) {
        self.placement.correct(ui.ctx(), frame);
        self.app.frame_on_screens_ui(ui, &|| window_placement::screens(frame));
    }

    fn raw_input_hook(&mut self, ctx: &Context, input: &mut RawInput) {
        self.app.sort_events(ctx, &mut input.events);
    }

    fn on_exit(&mut self, _: Option<&eframe::glow::Context>) {
        self.app.session().keep_last_preferences();
    }
}
