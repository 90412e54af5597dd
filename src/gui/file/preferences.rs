//! The settings of a person: colours, language, size, letterhead, recent files. Changed settings are written to
//! the disk without being asked: at the end of each frame [`Session::keep_preferences`] compares them.

use std::{
    path::{Path, PathBuf},
    sync::mpsc,
    thread,
    time::Duration,
};

use egui::{Context, ThemePreference, Vec2, vec2};

use crate::{
    format::settings::{InterfaceSize, Settings},
    gui::file::session::Session,
    words::Lang,
};

/// The least size of the window, in points, at which all panels have room.
pub(in crate::gui) const LEAST_SIZE: Vec2 = vec2(800.0, 560.0);
/// The least zoom factor, however small the window is.
const LEAST_ZOOM: f32 = 0.5;

/// The longest time that the closing window waits for settings to be written.
const PATIENCE: Duration = Duration::from_secs(3);

/// The settings in effect, and how far they have been written.
pub(in crate::gui) struct Preferences {
    settings: Settings,
    /// The settings that were last given to the disk.
    written: Settings,
    /// Whether a job is writing the settings.
    is_writing: bool,
    /// The language asked for at the start, which is not saved.
    asked_lang: Option<Lang>,
    system_lang: Lang,
}

impl Preferences {
    pub(super) fn new(settings: Settings) -> Self {
        let (written, system_lang) = (settings.clone(), Lang::of_system());
        Self { settings, written, is_writing: false, asked_lang: None, system_lang }
    }

    /// Returns the language asked for at the start, else the one set, else the system's.
    pub(in crate::gui) fn lang(&self) -> Lang {
        self.asked_lang.or_else(|| Lang::from_tag(&self.settings.language)).unwrap_or(self.system_lang)
    }

    /// Speaks this language until another one is chosen; `None` means the language that is set.
    pub(in crate::gui) fn speak(&mut self, lang: Option<Lang>) {
        self.asked_lang = lang;
    }

    /// Returns whether the language of this tag was chosen; the empty tag follows the system.
    pub(in crate::gui) fn language_is(&self, tag: &str) -> bool {
        self.asked_lang.map_or(self.settings.language.as_str(), |lang| lang.code()) == tag
    }

    /// Sets the language at once, everywhere; an empty tag follows the system.
    pub(in crate::gui) fn set_language(&mut self, tag: &str) {
        self.asked_lang = None;
        tag.clone_into(&mut self.settings.language);
    }

    pub(in crate::gui) fn theme_is(&self, name: &str) -> bool {
        self.settings.theme == name
    }

    pub(in crate::gui) fn set_theme(&mut self, ctx: &Context, name: &str) {
        name.clone_into(&mut self.settings.theme);
        ctx.set_theme(self.theme_preference());
    }

    pub(super) fn theme_preference(&self) -> ThemePreference {
        match self.settings.theme.as_str() {
            "light" => ThemePreference::Light,
            "dark" => ThemePreference::Dark,
            _ => ThemePreference::System,
        }
    }

    pub(in crate::gui) fn interface_size_is(&self, size: InterfaceSize) -> bool {
        self.settings.interface_size == size
    }

    /// Shows everything in the chosen size, or in the largest size at which the window keeps its least size in
    /// points.
    pub(in crate::gui) fn fit_interface(&self, ctx: &Context) {
        let chosen = f32::from(self.settings.interface_size.percent()) / 100.0;
        ctx.set_zoom_factor(chosen.min(most_zoom(ctx)));
    }

    pub(in crate::gui) fn legend_is_folded(&self) -> bool {
        self.settings.legend_folded
    }

    /// Folds the legend to a word, or shows it again; it stays so in later runs.
    pub(in crate::gui) fn fold_legend(&mut self) {
        self.settings.legend_folded ^= true;
    }

    /// Returns the files of maps that were opened or saved, the latest first.
    pub(in crate::gui) fn recent(&self) -> Vec<PathBuf> {
        self.settings.recent.iter().map(PathBuf::from).collect()
    }

    /// Puts a map first among the recent ones; `path` may be relative.
    pub(super) fn remember(&mut self, path: &Path) {
        let path = std::path::absolute(path).unwrap_or_else(|_| path.to_path_buf());
        self.settings.remember(&path.to_string_lossy());
    }

    /// Takes a map that is gone off the recent ones.
    pub(super) fn forget(&mut self, path: &Path) {
        self.settings.forget(&path.to_string_lossy());
    }

    /// Returns the file of the logo at the head of exports, if one is set.
    pub(super) fn logo(&self) -> Option<PathBuf> {
        Some(&self.settings.logo).filter(|path| !path.is_empty()).map(PathBuf::from)
    }

    pub(super) fn set_logo(&mut self, path: Option<&Path>) {
        self.settings.logo = path.map(|path| path.to_string_lossy().into_owned()).unwrap_or_default();
    }

    /// Returns the line at the head of exports; empty where there is none.
    pub(super) fn line(&self) -> &str {
        &self.settings.line
    }

    pub(super) fn set_line(&mut self, line: &str) {
        line.trim().clone_into(&mut self.settings.line);
    }

    fn is_written(&self) -> bool {
        !self.is_writing && self.written == self.settings
    }
}

impl Session {
    /// Shows everything in this size; where the window is too small for it, tells the size that is shown instead.
    pub(in crate::gui) fn set_interface_size(&mut self, ctx: &Context, size: InterfaceSize) {
        self.preferences.settings.interface_size = size;
        self.preferences.fit_interface(ctx);
        let shown = (most_zoom(ctx) * 100.0) as u16;
        if shown < size.percent() {
            let facts = [("percent", shown.to_string().into())];
            self.notices.refusal(ctx, self.words().say("interface-size-limited", &facts));
        }
    }

    /// Writes settings that differ from those on the disk, on a thread and one after the other, so that the latest
    /// stay.
    pub(in crate::gui) fn keep_preferences(&mut self, ctx: &Context) {
        let preferences = &mut self.preferences;
        if preferences.is_writing || preferences.is_written() {
            return;
        }
        preferences.is_writing = true;
        preferences.written.clone_from(&preferences.settings);
        let (settings, keep) = (preferences.settings.clone(), self.outside.keep_settings);
        self.jobs.start(ctx, move || keep(&settings), |session, _, _| session.preferences.is_writing = false);
    }

    /// Writes the settings that a thread may not have written, now that the window is gone, if the disk answers in
    /// time.
    pub(in crate::gui) fn keep_last_preferences(&self) {
        if self.preferences.is_written() {
            return;
        }
        let (settings, keep) = (self.preferences.settings.clone(), self.outside.keep_settings);
        let (kept, is_kept) = mpsc::channel();
        let job = thread::Builder::new().spawn(move || {
            keep(&settings);
            let _ = kept.send(());
        });
        if job.is_ok() {
            let _ = is_kept.recv_timeout(PATIENCE);
        }
    }
}

/// Returns the largest zoom factor at which the window keeps its least size in points.
fn most_zoom(ctx: &Context) -> f32 {
    let room = ctx.content_rect().size() * ctx.zoom_factor();
    (room / LEAST_SIZE).min_elem().max(LEAST_ZOOM)
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering};

    use crate::{
        editor::Document,
        gui::file::bare::{Bare, journey},
    };

    #[test]
    fn what_is_set_is_written_by_itself_and_once() {
        static WRITTEN: AtomicUsize = AtomicUsize::new(0);
        let mut bare = Bare::on(Document::new(journey("Lunch")));
        bare.session.outside.keep_settings = |settings| {
            assert!(settings.legend_folded, "as it was set");
            WRITTEN.fetch_add(1, Ordering::SeqCst);
        };
        let ctx = bare.ctx.clone();
        bare.session.keep_preferences(&ctx);
        assert!(!bare.session.preferences.is_writing, "nothing is set");
        bare.session.preferences.fold_legend();
        bare.session.keep_preferences(&ctx);
        while bare.session.preferences.is_writing {
            bare.refresh();
            bare.session.keep_preferences(&ctx);
        }
        assert_eq!(WRITTEN.load(Ordering::SeqCst), 1);
        bare.session.preferences.fold_legend();
        assert!(!bare.session.preferences.is_written());
    }
}
