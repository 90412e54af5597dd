//! What commands do to the map and to how it is looked at.

use std::{path::PathBuf, sync::mpsc, thread, time::Duration};

use egui::{Context, ThemePreference};

use crate::{
    format::settings::Settings,
    journey::{Edit, Rating, Tally, TouchpointId},
};

use super::{
    app::{App, Over},
    canvas::ZOOM_STEP,
    looks::Looks,
    paint::egui_rect,
    palette::Palette,
    sight::Sight,
    walk::{Way, walk},
};

/// How long the end of the window waits for settings to be kept.
const PATIENCE: Duration = Duration::from_secs(3);

/// The settings as they were given to the disk last.
#[derive(Default)]
pub(super) struct Kept {
    is_under_way: bool,
    settings: Option<Settings>,
}

impl App {
    /// R5: sets the entry that the keys set to one answer, at everything selected; `None` removes it.
    pub(super) fn rate(&mut self, ctx: &Context, rating: Option<Rating>) {
        let edits = self.looks.rate(rating);
        self.apply(ctx, &edits);
    }

    pub(super) fn select_all(&mut self, _: &Context) {
        let all: Vec<_> = self.document.journey().touchpoints().map(|t| t.id.clone()).collect();
        self.looks.selection.set(all);
    }

    pub(super) fn select_none(&mut self, _: &Context) {
        self.looks.selection.clear();
    }

    /// To the next break in journey order from what is selected, around the end.
    pub(super) fn step_to_break(&mut self, forwards: bool) {
        let Some(sight) = &self.sight else { return };
        let number_of = |id: &TouchpointId| sight.number_of(id);
        let here = self.looks.selection.lead().and_then(number_of).unwrap_or(0);
        let breaks: Vec<_> = sight.insight.breaks().collect();
        let next = if forwards {
            breaks.iter().find(|judged| judged.number > here).or(breaks.first())
        } else {
            breaks.iter().rev().find(|judged| judged.number < here).or(breaks.last())
        };
        if let Some(judged) = next {
            self.looks.selection.only(judged.id.clone());
            self.looks.show(sight, &judged.id);
        }
    }

    /// Along a connection; from nowhere to the first touchpoint.
    pub(super) fn walk(&mut self, way: Way) {
        if let Some(id) = self.next_on(way) {
            self.looks.selection.only(id);
        }
    }

    /// As [`Self::walk`], and what was selected stays so.
    pub(super) fn walk_and_add(&mut self, way: Way) {
        if let Some(id) = self.next_on(way) {
            self.looks.selection.add(id);
        }
    }

    fn next_on(&mut self, way: Way) -> Option<TouchpointId> {
        let sight = self.sight.as_ref()?;
        let next = match self.looks.selection.lead() {
            Some(from) => walk(&sight.journey, from, way).cloned(),
            None => sight.insight.by_number(1).map(|judged| judged.id.clone()),
        };
        next.inspect(|id| self.looks.show(sight, id))
    }

    pub(super) fn fit_selection(&mut self) {
        if let Some(bounds) = self.selected_bounds() {
            self.looks.camera.fit(bounds, self.looks.screen);
        }
    }

    pub(super) fn zoom_to(&mut self, zoom: f64) {
        self.looks.camera.zoom_to(zoom, self.looks.screen.center());
    }

    pub(super) fn zoom_step(&mut self, closer: bool) {
        let factor = if closer { ZOOM_STEP } else { 1.0 / ZOOM_STEP };
        self.looks.camera.zoom_by(factor, self.looks.screen.center());
    }

    pub(super) fn step_panel(&mut self, ctx: &Context, forwards: bool) {
        self.focus.step(ctx, forwards);
        self.canvas.by_keyboard = true;
    }

    pub(super) fn open_palette(&mut self, ctx: &Context) {
        self.over = Some(Over::Palette(Palette::before(ctx)));
    }

    pub(super) fn theme_is(&self, name: &str) -> bool {
        self.settings.theme == name
    }

    pub(super) fn set_theme(&mut self, ctx: &Context, name: &str) {
        name.clone_into(&mut self.settings.theme);
        ctx.set_theme(self.theme_preference());
        self.keep_settings(ctx);
    }

    pub(super) fn theme_preference(&self) -> ThemePreference {
        match self.settings.theme.as_str() {
            "light" => ThemePreference::Light,
            "dark" => ThemePreference::Dark,
            _ => ThemePreference::System,
        }
    }

    pub(super) fn language_is(&self, tag: &str) -> bool {
        self.spoken.map_or(self.settings.language.as_str(), |lang| lang.code()) == tag
    }

    /// At once, everywhere; an empty tag follows the system.
    pub(super) fn set_language(&mut self, ctx: &Context, tag: &str) {
        self.spoken = None;
        tag.clone_into(&mut self.settings.language);
        self.keep_settings(ctx);
    }

    /// On a thread, one after the other, so that the latest stay.
    pub(super) fn keep_settings(&mut self, ctx: &Context) {
        if self.kept.is_under_way || self.kept.settings.as_ref() == Some(&self.settings) {
            return;
        }
        self.kept = Kept { is_under_way: true, settings: Some(self.settings.clone()) };
        let (settings, keep) = (self.settings.clone(), self.outside.keep_settings);
        self.jobs.start(
            ctx,
            move || keep(&settings),
            |app, ctx, _| {
                app.kept.is_under_way = false;
                app.keep_settings(ctx);
            },
        );
    }

    /// The window is gone: what a thread has not kept for sure is kept now, if the disk answers.
    pub(super) fn keep_last_settings(&self) {
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

    pub(super) fn recent(&self) -> Vec<PathBuf> {
        self.settings.recent.iter().map(PathBuf::from).collect()
    }
}

impl Looks {
    /// The edits that rate everything selected as the keys and faces do.
    pub(super) fn rate(&self, rating: Option<Rating>) -> Vec<Edit> {
        let tally = rating.map_or_else(Tally::default, Tally::one);
        self.selection.iter().map(|id| Edit::Rate(id.clone(), self.entering.key(), tally)).collect()
    }

    /// Moves the view no more than needed to show a card.
    pub(super) fn show(&mut self, sight: &Sight, id: &TouchpointId) {
        if let Some(rect) = card_rect(sight, id) {
            self.camera.show(rect, self.screen);
        }
    }
}

fn card_rect(sight: &Sight, id: &TouchpointId) -> Option<egui::Rect> {
    let number = sight.number_of(id)?;
    Some(egui_rect(sight.scene.cards().get(number as usize - 1)?.rect))
}
