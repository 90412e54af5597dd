//! Imports answers from a file that is chosen or dropped, or from the clipboard. They are looked through before any
//! of them is in the map.

use std::{
    io::Cursor,
    ops::ControlFlow,
    path::{Path, PathBuf},
};

use egui::Context;

use crate::{
    editor::{SurveySource, Surveying},
    format::table::{self, AnswerTable},
    gui::file::{ask::Ask, session::Session},
    journey::Period,
    words::Fault,
};

/// The endings of files that are read for answers first when they are dropped, though they could be lists as well.
const ANSWER_ENDINGS: &[&str] = &["csv", "tsv", "xlsx", "ods"];

/// The least number of rows from which a pasted table counts as answers.
const LEAST_ROWS: usize = 3;

/// The largest pasted text that is read for answers, in bytes: it is read at once.
const LARGEST_PASTED: usize = 4 << 20;

/// The way to deal with a file that holds no answers.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(in crate::gui) enum Otherwise {
    /// A notice with the reason.
    Tell,
    /// An opening as a list, as the file was dropped or opened.
    Open,
}

impl Session {
    /// Reads a file that was dropped or opened for answers first, if its ending says that it may hold some;
    /// returns whether it does. A list still opens as a list, and no respondent becomes a touchpoint.
    pub(super) fn read_if_answers(&mut self, ctx: &Context, path: &Path) -> bool {
        let may_be = may_hold_answers(path);
        if may_be {
            self.read_answers(ctx, path.to_path_buf(), None, Otherwise::Open);
        }
        may_be
    }

    pub(super) fn tell_no_answers(&mut self, path: &Path, fault: &Fault) {
        let why = self.words().fault(fault);
        self.notices.failure(format!("{}: {why}", path.display()));
    }

    pub(super) fn answers_read(
        &mut self,
        ctx: &Context,
        path: PathBuf,
        table: AnswerTable,
        otherwise: Otherwise,
    ) {
        let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let surveying = self.surveying(table, Some(path.clone()), name);
        if otherwise == Otherwise::Open && !surveying.as_counted().holds_answers() {
            return self.open(ctx, path);
        }
        self.notices.clear();
        self.editor.begin_survey(surveying);
        ctx.request_repaint();
    }

    fn surveying(&self, table: AnswerTable, path: Option<PathBuf>, name: String) -> Surveying {
        let file = path.as_deref().and_then(Path::file_name).map(|name| name.to_string_lossy().into_owned());
        let file = file.unwrap_or_else(|| self.words().text("survey-pasted").into_owned());
        let source = SurveySource { file, path, pages: table.names, page: table.name };
        let today = (self.outside.today)();
        let month = today.as_str().get(..7).and_then(Period::new).unwrap_or_default();
        Surveying::new(source, (name, month), table.sheet, self.editor.journey())
    }

    /// Reads another sheet of the same spreadsheet.
    pub(in crate::gui) fn read_another_page(&mut self, ctx: &Context, page: String) {
        if let Some(path) = self.editor.surveying().and_then(|surveying| surveying.source().path.clone()) {
            self.read_answers(ctx, path, Some(page), Otherwise::Tell);
        }
    }

    /// Begins to look through a pasted text if it holds answers; returns whether it does.
    pub(super) fn paste_answers(&mut self, ctx: &Context, text: &str) -> bool {
        if text.len() > LARGEST_PASTED || text.lines().take(LEAST_ROWS + 1).count() <= LEAST_ROWS {
            return false;
        }
        let table = table::read(&mut Cursor::new(text.as_bytes()), None, &mut |_| ControlFlow::Continue(()));
        let Ok(table) = table else { return false };
        let surveying = self.surveying(table, None, self.words().text("survey-pasted").into_owned());
        let is_answers = surveying.as_counted().holds_answers() && surveying.sheet().rows() >= LEAST_ROWS;
        if is_answers {
            self.editor.begin_survey(surveying);
            ctx.request_repaint();
        }
        is_answers
    }

    /// Takes the survey into the map; where it would replace one of the same name, asks first.
    pub(in crate::gui) fn take_survey_or_ask(&mut self, ctx: &Context) {
        let Some(surveying) = self.editor.surveying() else { return };
        let name = surveying.plan().name.trim().to_owned();
        if let Some(lack) = surveying.lacks() {
            self.notices.refusal(ctx, self.words().survey_lacks(lack).into_owned());
        } else if surveying.is_aside(self.editor.journey()) {
            let text = self.words().say("survey-name-aside", &[("name", name.into())]);
            self.notices.refusal(ctx, text);
        } else if surveying.replaces(self.editor.journey()) {
            self.questions.ask(Ask::ReplaceSurvey(name));
        } else {
            self.take_survey(ctx);
        }
    }

    pub(super) fn take_survey(&mut self, ctx: &Context) {
        let Some(surveying) = self.editor.surveying() else { return };
        let (name, table) = (surveying.plan().name.trim().to_owned(), surveying.counted().all().clone());
        let round = self.words().say("survey-round-before", &[("name", name.clone().into())]);
        let today = (self.outside.today)();
        if self.editor.take_survey(&round, &today) {
            self.files.has_new_answers = true;
            let text = self.words().unbroken(&name, table.unbroken, table.answered);
            self.succeed_so_far(ctx, text);
        } else {
            self.notices.refusal(ctx, self.words().text("survey-not-taken").into_owned());
        }
    }
}

/// Returns whether a file is read for answers before it is opened as anything else, by its ending.
pub(in crate::gui) fn may_hold_answers(path: &Path) -> bool {
    let ending = path.extension().map(|ending| ending.to_string_lossy().to_lowercase());
    ending.is_some_and(|ending| ANSWER_ENDINGS.contains(&ending.as_str()))
}
