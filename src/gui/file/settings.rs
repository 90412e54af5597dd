//! What a person has set: colours, language, recent files; and how that is kept.

use std::{path::PathBuf, sync::mpsc, thread, time::Duration};

use egui::{Context, ThemePreference, Vec2, vec2};

use crate::{
    format::settings::InterfaceSize,
    gui::file::{session::Session, state::KeptSettings},
};

/// The least size of the window, in points: what all panels have room in.
pub(in crate::gui) const LEAST_SIZE: Vec2 = vec2(800.0, 560.0);
/// Nothing is shown smaller than that, however small the window.
const LEAST_ZOOM: f32 = 0.5;

/// How long the end of the window waits for settings to be kept.
const PATIENCE: Duration = Duration::from_secs(3);

impl Session {
    pub(in crate::gui) fn theme_is(&self, name: &str) -> bool {
        self.settings.theme == name
    }

    pub(in crate::gui) fn set_theme(&mut self, ctx: &Context, name: &str) {
        name.clone_into(&mut self.settings.theme);
        ctx.set_theme(self.theme_preference());
        self.keep_settings(ctx);
    }

    pub(in crate::gui) fn theme_preference(&self) -> ThemePreference {
        match self.settings.theme.as_str() {
            "light" => ThemePreference::Light,
            "dark" => ThemePreference::Dark,
            _ => ThemePreference::System,
        }
    }

    pub(in crate::gui) fn interface_size_is(&self, size: InterfaceSize) -> bool {
        self.settings.interface_size == size
    }

    pub(in crate::gui) fn set_interface_size(&mut self, ctx: &Context, size: InterfaceSize) {
        self.settings.interface_size = size;
        self.fit_interface(ctx);
        let shown = (most_zoom(ctx) * 100.0) as u16;
        if shown < size.percent() {
            let facts = [("percent", shown.to_string().into())];
            self.notices.refusal(ctx, self.words().say("interface-size-limited", &facts));
        }
        self.keep_settings(ctx);
    }

    pub(in crate::gui) fn legend_is_folded(&self) -> bool {
        self.settings.legend_folded
    }

    /// Folds the legend to a word, or shows it again; so it is the next time too.
    pub(in crate::gui) fn fold_legend(&mut self, ctx: &Context) {
        self.settings.legend_folded ^= true;
        self.keep_settings(ctx);
    }

    /// Shows everything as large as it was chosen, or as large as leaves the window its least size in points.
    pub(in crate::gui) fn fit_interface(&self, ctx: &Context) {
        let chosen = f32::from(self.settings.interface_size.percent()) / 100.0;
        ctx.set_zoom_factor(chosen.min(most_zoom(ctx)));
    }

    pub(in crate::gui) fn language_is(&self, tag: &str) -> bool {
        self.spoken.map_or(self.settings.language.as_str(), |lang| lang.code()) == tag
    }

    /// Sets the language at once, everywhere; an empty tag follows the system.
    pub(in crate::gui) fn set_language(&mut self, ctx: &Context, tag: &str) {
        self.spoken = None;
        tag.clone_into(&mut self.settings.language);
        self.keep_settings(ctx);
    }

    /// Keeps the settings on a thread, one after the other, so that the latest stay.
    pub(in crate::gui) fn keep_settings(&mut self, ctx: &Context) {
        if self.kept.is_under_way || self.kept.settings.as_ref() == Some(&self.settings) {
            return;
        }
        self.kept = KeptSettings { is_under_way: true, settings: Some(self.settings.clone()) };
        let (settings, keep) = (self.settings.clone(), self.outside.keep_settings);
        self.jobs.start(
            ctx,
            move || keep(&settings),
            |session, ctx, _| {
                session.kept.is_under_way = false;
                session.keep_settings(ctx);
            },
        );
    }

    /// The window is gone: what a thread has not kept for sure is kept now, if the disk answers.
    pub(in crate::gui) fn keep_last_settings(&self) {
        if !self.kept.is_under_way && self.kept.settings.as_ref() == Some(&self.settings) {
            return;
        }
        let (settings, keep) = (self.settings.clone(), self.outside.keep_settings);
        let (kept, is_kept) = mpsc::channel();
        let job = thread::Builder::new().spawn(move || {
            keep(&settings);
            let _ = kept.send(());
        });
        if job.is_ok() {
            let _ = is_kept.recv_timeout(PATIENCE);
        }
    }

    pub(in crate::gui) fn recent(&self) -> Vec<PathBuf> {
        self.settings.recent.iter().map(PathBuf::from).collect()
    }
}

/// How large everything may be shown, as a factor of the usual size, so that the window keeps its least size in
/// points.
fn most_zoom(ctx: &Context) -> f32 {
    let room = ctx.content_rect().size() * ctx.zoom_factor();
    (room / LEAST_SIZE).min_elem().max(LEAST_ZOOM)
}
