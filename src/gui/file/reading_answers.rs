//! A file of answers that is being read on a thread: how far it has come, and the way to give it up.

use std::{
    ops::ControlFlow,
    path::{Path, PathBuf},
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicU64, Ordering},
    },
};

use egui::{Align2, Area, Context, Frame, Id, Order, ProgressBar, vec2};

use crate::{
    disk::{self, ReadSeek},
    format::table::{self, AnswerTable, TableError},
    gui::file::{files::ReadingAnswers, jobs::Stopped, session::Session, survey::Otherwise},
    words::Fault,
};

/// The time in seconds after which reading is shown, with a way to cancel.
const UNSEEN: f64 = 0.4;

impl Session {
    /// Reads a file on a thread; of a spreadsheet, the sheet of this name, or its first.
    pub(super) fn read_answers(
        &mut self,
        ctx: &Context,
        path: PathBuf,
        page: Option<String>,
        otherwise: Otherwise,
    ) {
        let (read, is_cancelled) = self.begin_reading(ctx, &path);
        let (shown, from, token) = (self.files.maps_shown, path.clone(), Arc::clone(&is_cancelled));
        let work = move || {
            let mut source = disk::open_answers(&from).map_err(|error| Fault::from(&error))?;
            read_table(&mut source, page.as_deref(), (&read, &is_cancelled))
                .map_err(|error| Fault::from(&error))
        };
        self.jobs.start(ctx, work, move |session, ctx, result| {
            let is_awaited = |it: &ReadingAnswers| Arc::ptr_eq(&it.is_cancelled, &token);
            if session.files.reading.take_if(|it| is_awaited(it)).is_none()
                || session.files.maps_shown != shown
            {
                return;
            }
            match result {
                Ok(Ok(table)) => session.answers_read(ctx, path, table, otherwise),
                Ok(Err(_)) if otherwise == Otherwise::Open => session.open(ctx, path),
                Ok(Err(fault)) => session.tell_no_answers(&path, &fault),
                Err(Stopped) => session.tell_no_answers(&path, &Fault::from(Stopped)),
            }
        });
    }

    /// Notes that this file is being read, in place of the one before. Returns how much of it has been read, and
    /// whether reading is given up, both of which change with it.
    fn begin_reading(&mut self, ctx: &Context, path: &Path) -> (Arc<AtomicU64>, Arc<AtomicBool>) {
        let (read, is_cancelled) = (Arc::new(AtomicU64::new(0)), Arc::new(AtomicBool::new(false)));
        let reading = ReadingAnswers {
            name: path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned(),
            size: disk::size_of(path),
            read: Arc::clone(&read),
            is_cancelled: Arc::clone(&is_cancelled),
            since: ctx.time(),
        };
        if let Some(before) = self.files.reading.replace(reading) {
            before.is_cancelled.store(true, Ordering::Relaxed);
        }
        (read, is_cancelled)
    }

    /// Shows how far reading has come, where it takes long, with a way to cancel.
    pub(in crate::gui) fn reading_ui(&mut self, ctx: &Context) {
        let Some(reading) = &self.files.reading else { return };
        if ctx.time() - reading.since < UNSEEN {
            ctx.request_repaint_after_secs(UNSEEN as f32);
            return;
        }
        ctx.request_repaint_after_secs(0.1);
        let words = self.words();
        let share = reading.read.load(Ordering::Relaxed) as f32 / reading.size.max(1) as f32;
        let area = Area::new(Id::unique("reading answers")).order(Order::Foreground);
        let is_cancelled = area.anchor(Align2::CENTER_CENTER, vec2(0.0, 0.0)).show(ctx, |ui| {
            Frame::popup(ui.style()).inner_margin(16.0).show(ui, |ui| {
                ui.set_width(320.0);
                ui.label(words.say("survey-reading", &[("file", reading.name.as_str().into())]));
                ui.add(ProgressBar::new(share.min(1.0)));
                ui.button(words.text("button-cancel")).clicked()
            })
        });
        if is_cancelled.inner.inner {
            reading.is_cancelled.store(true, Ordering::Relaxed);
            self.files.reading = None;
        }
    }
}

fn read_table(
    source: &mut Box<dyn ReadSeek>,
    page: Option<&str>,
    (read, is_cancelled): (&AtomicU64, &AtomicBool),
) -> Result<AnswerTable, TableError> {
    table::read(source, page, &mut |bytes| {
        read.store(bytes, Ordering::Relaxed);
        if is_cancelled.load(Ordering::Relaxed) { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    })
}
