//! Keeps unsaved work of this window safe and offers the work that an earlier window left behind. The window only
//! says what is unsaved; the keeper decides when and how to keep it.

pub(in crate::gui) mod list;
pub(in crate::gui) mod thumbnail;
pub(in crate::gui) mod words;

use std::path::{Path, PathBuf};

use egui::{Context, Event};

use crate::{
    disk::{self, Found, NotTaken, Taken, Work},
    editor::Document,
    gui::{
        file::{
            ask::{Ask, UnsavedReason},
            files::{KeptState, TaskSubject},
            intent::{Consent, Leaving, Next, Request},
            recovery::list::{FoundChoice, FoundList, FoundRow},
            session::Session,
        },
        widget::style,
    },
    words::Fault,
};

/// The reason for looking for unsaved work.
pub(in crate::gui) enum Why {
    /// An offer, as the window has begun or a person asks.
    Offer,
    /// An offer of the work that belongs to this file, which was opened.
    Opened(PathBuf),
    /// A count of the pieces, and no offer.
    Count,
}

impl Session {
    pub(in crate::gui::file) fn begin_recovery(&mut self, ctx: &Context) {
        if let Some(keeper) = &self.outside.keeper {
            let ctx = ctx.clone();
            keeper.wake_with(move || ctx.request_repaint());
        }
        self.look_for_unsaved(ctx, Why::Offer);
    }

    /// Makes a panic keep unsaved work, for the one window of a process. If no work can be kept, tells so at once.
    pub(in crate::gui) fn watch_for_crashes(&mut self) {
        match &self.outside.keeper {
            // The words are fetched before anything has gone wrong.
            Some(keeper) => disk::keep_on_panic(keeper, self.words().text("recovery-crashed").into_owned()),
            None => self.notices.failure(self.words().text("recovery-no-place").into_owned()),
        }
    }

    /// Keeps unsaved work safe, once a frame: tells the keeper what is unsaved, and tells the person what the
    /// keeper reports.
    pub(in crate::gui) fn keep_safe(&mut self, ctx: &Context, is_covered: bool) {
        let Some(keeper) = &self.outside.keeper else { return };
        // A person who leaves has saved the work or given it up.
        let is_unsaved = self.editor.document().is_dirty() && self.files.leaving != Leaving::Clear;
        let is_told = self.files.recovery.kept.as_ref().is_some_and(|told| {
            told.revision == self.editor.document().revision()
                && told.is_unsaved == is_unsaved
                && told.file.as_ref() == self.editor.document().file()
        });
        if !is_told {
            if is_unsaved {
                let (journey, file) = (self.editor.journey().clone(), self.editor.document().file());
                keeper.keep(Work::of(journey, file, &self.files.suggested));
            } else {
                keeper.clear();
            }
            self.files.recovery.kept = Some(self.kept_state(is_unsaved));
        }
        if let Some(error) = keeper.failure() {
            self.notices.failure(self.words().fault(&Fault::from(&error)));
        }
        // Another window may have ended meanwhile, or taken up some of the work.
        if ctx.input(|input| input.events.contains(&Event::WindowFocused(true))) {
            self.look_for_unsaved(ctx, Why::Count);
        }
        if !is_covered && let Some(list) = self.files.recovery.waiting.take() {
            self.questions.show(list);
        }
    }

    fn kept_state(&self, is_unsaved: bool) -> KeptState {
        KeptState {
            revision: self.editor.document().revision(),
            is_unsaved,
            file: self.editor.document().file().cloned(),
        }
    }

    /// Looks for unsaved work that was left behind, on a thread, since reading and drawing it may take long.
    pub(in crate::gui) fn look_for_unsaved(&mut self, ctx: &Context, why: Why) {
        let Some(keeper) = &self.outside.keeper else { return };
        if std::mem::replace(&mut self.files.recovery.is_looking, true) && matches!(why, Why::Count) {
            return;
        }
        let (recovery, is_to_show) = (keeper.recovery().clone(), !matches!(why, Why::Count));
        let (words, theme) = (self.words(), style::theme(ctx));
        let work = move || {
            let found = recovery.found();
            let count = found.len();
            let rows =
                found.into_iter().filter(|_| is_to_show).map(|found| FoundRow::new(found, words, theme));
            (count, rows.collect())
        };
        self.jobs.start(ctx, work, move |session, _, found| match found {
            Ok((count, rows)) => session.found_unsaved(&why, count, rows),
            Err(stopped) => {
                session.files.recovery.is_looking = false;
                session.notices.failure(session.words().fault(&Fault::from(stopped)));
            }
        });
    }

    fn found_unsaved(&mut self, why: &Why, count: usize, rows: Vec<FoundRow>) {
        self.files.recovery.left = count;
        self.files.recovery.is_looking = false;
        let is_of = |found: &Found, path: &Path| found.file.as_deref() == Some(path);
        let is_offered = match why {
            Why::Offer => !rows.is_empty(),
            Why::Opened(path) => rows.iter().any(|row| is_of(&row.found, path)),
            Why::Count => false,
        };
        if is_offered {
            self.files.recovery.waiting = Some(FoundList::new(rows));
        }
    }

    /// Acts on the choice in the list, which stays open as long as it has something to choose.
    pub(in crate::gui) fn list_ui(&mut self, ctx: &Context, mut list: FoundList) {
        match list.show_ui(ctx, self.words()) {
            Some(FoundChoice::Restore(map)) => self.request(ctx, Request::Leave(Next::Recover(map))),
            Some(FoundChoice::Discard(maps)) => {
                list.take_out(&maps);
                self.discard_unsaved(ctx, maps);
                if !list.is_empty() {
                    self.questions.show(list);
                }
            }
            Some(FoundChoice::Later) => {}
            None => self.questions.show(list),
        }
    }

    /// Takes up this work in place of the map on screen, once unsaved changes there are out of the way.
    pub(in crate::gui) fn recover(&mut self, ctx: &Context, map: PathBuf, consent: Consent) {
        let Some(keeper) = &self.outside.keeper else { return };
        let (recovery, from) = (keeper.recovery().clone(), map.clone());
        let about = TaskSubject { file: map.clone(), next: None };
        self.task(
            ctx,
            about,
            move || recovery.take(&from),
            move |session, ctx, result| match result {
                Ok(taken) => session.recovered(ctx, map, taken, consent),
                Err(error) => session.not_recovered(ctx, &map, &error),
            },
        );
    }

    fn recovered(&mut self, ctx: &Context, map: PathBuf, taken: Taken, consent: Consent) {
        if self.editor.document().is_dirty() && consent != Some(self.editor.document().revision()) {
            // The map was changed while the work was being read. The work that was taken up is let go again.
            self.questions.ask(Ask::Unsaved { next: Next::Recover(map), because: UnsavedReason::Edited });
            return;
        }
        let Some(keeper) = &self.outside.keeper else { return };
        let work = keeper.adopt(taken);
        let suggested = work.belongs.suggested.clone();
        self.show(Document::recovered(work), suggested);
        self.files.recovery.kept = Some(self.kept_state(true));
        self.files.recovery.left = self.files.recovery.left.saturating_sub(1);
        self.remember_opened();
        self.notices.success(ctx, self.words().text("recovery-restored").into_owned());
    }

    fn not_recovered(&mut self, ctx: &Context, map: &Path, error: &NotTaken) {
        self.notices.failure(format!("{}: {}", map.display(), self.words().fault(&Fault::from(error))));
        self.look_for_unsaved(ctx, Why::Count);
    }

    fn discard_unsaved(&mut self, ctx: &Context, maps: Vec<PathBuf>) {
        let Some(keeper) = &self.outside.keeper else { return };
        let recovery = keeper.recovery().clone();
        let work = move || {
            let discarded = maps.into_iter().map(|map| (recovery.discard(&map), map));
            discarded.filter_map(|(result, map)| Some((map, result.err()?))).collect::<Vec<_>>()
        };
        self.jobs.start(ctx, work, |session, ctx, failed| {
            match failed {
                Ok(failed) => failed.iter().for_each(|(map, error)| session.not_recovered(ctx, map, error)),
                Err(stopped) => session.notices.failure(session.words().fault(&Fault::from(stopped))),
            }
            session.look_for_unsaved(ctx, Why::Count);
        });
    }
}
