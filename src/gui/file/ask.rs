//! The few questions whose answers cannot be undone later: about unsaved work, about a file that changed
//! meanwhile, about a file that is there already. Only one is open at a time, and each has a way back.

use std::path::{Path, PathBuf};

use crate::{
    gui::file::intent::{ExportOrder, Next, Purpose, Request, Saving},
    words::{Fault, Words},
};

/// The reason why the map is in no file.
#[derive(Clone, Debug)]
pub(in crate::gui) enum UnsavedReason {
    Edited,
    /// A file that is no longer there.
    Gone(PathBuf),
    /// A file to which somebody has written something else.
    Changed(PathBuf),
}

/// Whether a map holds changes of the person's own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::gui) enum OwnChanges {
    Changed,
    /// A map as it was read.
    AsRead,
}

/// A question that is open.
pub(in crate::gui) enum Ask {
    Unsaved {
        next: Next,
        because: UnsavedReason,
    },
    /// A file to save to that no longer holds what was read from it.
    Changed(Saving, OwnChanges),
    /// A file to save to that is there already.
    Replace(Saving),
    ReplaceExport(ExportOrder, PathBuf),
    /// A file with other names, which would keep the old content.
    HardLinked(Saving),
    SaveFailed(Saving, Fault),
    /// Maps to be merged that share some answers without a group with this map.
    SameAnswers(Vec<PathBuf>),
    /// A survey whose name a survey of the map has already.
    ReplaceSurvey(String),
    /// A disk that does not answer: the file on it, and the request that is the next step of the task that hangs
    /// or that waits for the task.
    Hung {
        file: PathBuf,
        request: Request,
        is_own: bool,
        /// Whether unsaved work is kept for recovery by then.
        is_kept: bool,
    },
    Path {
        purpose: Purpose,
        text: String,
        /// The reason why the typed path cannot be used.
        wrong: Option<String>,
    },
    /// A question for the line at the head of exports.
    Line {
        text: String,
    },
}

/// An answer to a question, which is a button.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::gui) enum Reply {
    Save,
    DontSave,
    Overwrite,
    SaveAs,
    /// A merge: the content of the file becomes part of the map, with the conflicts.
    Merge,
    OpenTheirs,
    /// The same answers, which count once: one map is a copy of the other.
    SameAnswers,
    /// The answers of two groups, which both count.
    DifferentGroups,
    Retry,
    Replace,
    Ok,
    /// The way on without the task that hangs.
    GoOn,
    /// The way back, which leaves everything as it is; always offered, also as Esc.
    Cancel,
}

impl Reply {
    fn name(self) -> &'static str {
        match self {
            Self::Save => "button-save",
            Self::DontSave => "button-dont-save",
            Self::Overwrite => "button-overwrite",
            Self::SaveAs => "button-save-as",
            Self::Merge => "button-merge",
            Self::OpenTheirs => "button-open-theirs",
            Self::SameAnswers => "button-same-answers",
            Self::DifferentGroups => "button-different-groups",
            Self::Retry => "button-retry",
            Self::Replace => "button-replace",
            Self::Ok => "button-ok",
            Self::GoOn => "button-dont-wait",
            Self::Cancel => "button-cancel",
        }
    }
}

impl Ask {
    /// Asks for a path where the system has no dialog. The suggested path is shown with its folder, so that the
    /// person sees where the file goes.
    pub(in crate::gui) fn path(purpose: Purpose, suggested: &Path) -> Self {
        let whole = std::path::absolute(suggested);
        let text = whole.as_deref().unwrap_or(suggested).display().to_string();
        Self::Path { purpose, text, wrong: None }
    }

    /// Asks for a path where the system has no dialog and nothing is to be suggested.
    pub(in crate::gui) fn any_path(purpose: Purpose) -> Self {
        Self::Path { purpose, text: String::new(), wrong: None }
    }

    pub(in crate::gui) fn question(&self, title: &str, words: &Words) -> String {
        let of = |name: &str, fact: &str, text: String| words.say(name, &[(fact, text.into())]);
        match self {
            Self::Unsaved { because: UnsavedReason::Edited, .. } => {
                of("ask-unsaved", "title", title.to_owned())
            }
            Self::Unsaved { because: UnsavedReason::Gone(path), .. } => of("ask-gone", "file", name(path)),
            Self::Unsaved { because: UnsavedReason::Changed(path), .. } => {
                of("ask-overwritten", "file", name(path))
            }
            Self::Hung { file, .. } => of("ask-hung", "file", file.display().to_string()),
            Self::Changed(saving, _) => of("ask-changed", "file", name(&saving.path)),
            Self::Replace(Saving { path, .. }) | Self::ReplaceExport(_, path) => {
                of("ask-replace", "file", name(path))
            }
            Self::ReplaceSurvey(survey) => of("ask-replace-survey", "name", survey.clone()),
            Self::HardLinked(saving) => of("ask-hard-linked", "file", name(&saving.path)),
            Self::SameAnswers(paths) => {
                let files: Vec<_> = paths.iter().map(|path| name(path)).collect();
                of("ask-same-answers", "file", files.join(", "))
            }
            Self::SaveFailed(saving, _) => of("ask-save-failed", "file", saving.path.display().to_string()),
            Self::Path { purpose: Purpose::Open, .. } => words.text("ask-path-open").into_owned(),
            Self::Path { purpose: Purpose::Save(_), .. } => words.text("ask-path-save").into_owned(),
            Self::Path { purpose: Purpose::Merge, .. } => words.text("ask-path-merge").into_owned(),
            Self::Path { purpose: Purpose::Answers, .. } => words.text("ask-path-answers").into_owned(),
            Self::Path { purpose: Purpose::Actions, .. } => words.text("ask-path-actions").into_owned(),
            Self::Path { purpose: Purpose::Export(order), .. } => {
                words.say("ask-path-export", &[("ending", order.file.ending().into())])
            }
            Self::Path { purpose: Purpose::Logo, .. } => words.text("ask-path-logo").into_owned(),
            Self::Line { .. } => words.text("ask-line").into_owned(),
        }
    }

    pub(in crate::gui) fn more(&self, words: &Words) -> Option<String> {
        let text = match self {
            Self::SaveFailed(_, fault) => return Some(words.fault(fault)),
            Self::Path { wrong: Some(wrong), .. } => return Some(wrong.clone()),
            Self::Replace(_) | Self::ReplaceExport(..) => return None,
            Self::Changed(_, OwnChanges::Changed) => "ask-changed-more",
            Self::Changed(_, OwnChanges::AsRead) => "ask-changed-as-read",
            Self::ReplaceSurvey(_) => "ask-replace-survey-more",
            Self::HardLinked(_) => "ask-hard-linked-more",
            Self::SameAnswers(_) => "ask-same-answers-more",
            Self::Unsaved { because: UnsavedReason::Edited, .. } => "ask-unsaved-more",
            Self::Unsaved { because: UnsavedReason::Gone(_), .. } => "ask-gone-more",
            Self::Unsaved { because: UnsavedReason::Changed(_), .. } => "ask-overwritten-more",
            Self::Hung { is_kept: true, .. } => "ask-hung-kept",
            Self::Hung { is_kept: false, .. } => "ask-hung-lost",
            Self::Path { purpose: Purpose::Merge, .. } => "ask-path-more-several",
            Self::Path { .. } => "ask-path-more",
            Self::Line { .. } => "ask-line-more",
        };
        Some(words.text(text).into_owned())
    }

    /// Returns the answers to this question; the first is what Enter does where no text is asked for.
    pub(in crate::gui) fn choices(&self) -> &'static [Reply] {
        match self {
            Self::Unsaved { .. } => &[Reply::Save, Reply::DontSave, Reply::Cancel],
            Self::Changed(_, OwnChanges::Changed) => {
                &[Reply::Merge, Reply::SaveAs, Reply::Overwrite, Reply::OpenTheirs, Reply::Cancel]
            }
            Self::Changed(_, OwnChanges::AsRead) => {
                &[Reply::OpenTheirs, Reply::SaveAs, Reply::Overwrite, Reply::Cancel]
            }
            Self::Hung { .. } => &[Reply::Cancel, Reply::SaveAs, Reply::GoOn],
            // Enter keeps the file that is there: the key may have been held since the field before.
            Self::Replace(_) | Self::ReplaceExport(..) | Self::ReplaceSurvey(_) => {
                &[Reply::Cancel, Reply::Replace]
            }
            Self::HardLinked(_) => &[Reply::SaveAs, Reply::Overwrite, Reply::Cancel],
            Self::SameAnswers(_) => &[Reply::SameAnswers, Reply::DifferentGroups, Reply::Cancel],
            Self::SaveFailed(..) => &[Reply::Retry, Reply::SaveAs, Reply::Cancel],
            Self::Path { .. } | Self::Line { .. } => &[Reply::Ok, Reply::Cancel],
        }
    }

    /// Returns the name of the text on the button of an answer.
    pub(in crate::gui) fn label(&self, choice: Reply) -> &'static str {
        match (choice, self) {
            (Reply::Cancel, Self::Changed(..) | Self::SaveFailed(..)) => "button-keep-unsaved",
            (Reply::Cancel, Self::Hung { .. }) => "button-wait",
            (Reply::GoOn, Self::Hung { request: Request::Leave(Next::Quit), .. }) => "button-quit-anyway",
            (Reply::Ok, Self::Path { purpose: Purpose::Save(_), .. }) => "button-save",
            (Reply::Ok, Self::Path { purpose: Purpose::Export(_), .. }) => "button-export",
            (Reply::Ok, Self::Path { purpose: Purpose::Open | Purpose::Answers | Purpose::Actions, .. }) => {
                "button-open"
            }
            (Reply::Ok, Self::Path { purpose: Purpose::Merge, .. }) => "button-merge",
            _ => choice.name(),
        }
    }
}

fn name(path: &Path) -> String {
    path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned()
}
