//! The few questions that cannot be undone later: what to do with unsaved work, with a file that changed
//! meanwhile, with a file that is there already. One at a time, each with a way back.

use std::path::PathBuf;

use egui::{Button, Context, Id, Key, Label, RichText, TextEdit, Ui};

use crate::words::{Fault, Words};

use super::{request::Request, save::Saving, style};

/// What is to happen once unsaved work is out of the way.
#[derive(Clone, Debug)]
pub(super) enum Next {
    /// An empty map.
    New,
    Open(PathBuf),
    Sample(&'static str),
    /// The unsaved work whose map lies there.
    Recover(PathBuf),
    Quit,
}

/// The revision of the map whose unsaved work may be given up, if it was asked about.
pub(super) type Consent = Option<u64>;

/// What a path is asked for.
#[derive(Clone, Debug)]
pub(super) enum Purpose {
    Open,
    Save(Option<Next>),
    Export,
}

/// Why the map is in no file.
#[derive(Clone, Debug)]
pub(super) enum Because {
    Edited,
    /// The file is no longer there.
    Gone(PathBuf),
    /// Somebody has written something else to the file.
    Changed(PathBuf),
}

/// Whether there is something of the person's own in a map.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mine {
    Changed,
    /// It is what was read.
    AsRead,
}

/// A question that is open.
pub(super) enum Ask {
    Unsaved {
        next: Next,
        because: Because,
    },
    /// The file to save to is not what was read from it.
    Changed(Saving, Mine),
    /// The file to save to is there already.
    Replace(Saving),
    ReplaceExport(PathBuf),
    /// The file has other names, which would keep the old content.
    HardLinked(Saving),
    SaveFailed(Saving, Fault),
    /// The disk of this file does not answer; the request is its errand's own, or waits for it.
    Hung {
        file: PathBuf,
        request: Request,
        is_own: bool,
        /// Whether unsaved work is kept by then.
        is_kept: bool,
    },
    Path {
        purpose: Purpose,
        text: String,
    },
}

/// The answers there are, each a button.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Choice {
    Save,
    DontSave,
    Overwrite,
    SaveAs,
    OpenTheirs,
    Retry,
    Replace,
    Ok,
    /// Without what hangs.
    GoOn,
    /// Always there, also as Esc: everything stays as it is.
    Cancel,
}

impl Choice {
    fn name(self) -> &'static str {
        match self {
            Self::Save => "button-save",
            Self::DontSave => "button-dont-save",
            Self::Overwrite => "button-overwrite",
            Self::SaveAs => "button-save-as",
            Self::OpenTheirs => "button-open-theirs",
            Self::Retry => "button-retry",
            Self::Replace => "button-replace",
            Self::Ok => "button-ok",
            Self::GoOn => "button-dont-wait",
            Self::Cancel => "button-cancel",
        }
    }
}

impl Ask {
    /// The answer, once there is one.
    pub(super) fn show_ui(&mut self, ctx: &Context, title: &str, words: &Words) -> Option<Choice> {
        let modal = style::modal(ctx, "ask").show(ctx, |ui| {
            ui.set_width(440.0_f32.min(ui.ctx().content_rect().width() - 64.0));
            ui.add(Label::new(style::strong(self.question(title, words), style::HEADING_SIZE)).wrap());
            if let Some(more) = self.more(words) {
                ui.add(Label::new(RichText::new(more)).wrap());
            }
            let entered = self.path_ui(ui, words);
            ui.add_space(8.0);
            self.buttons_ui(ui, words).or(entered)
        });
        modal.inner.or_else(|| modal.should_close().then_some(Choice::Cancel))
    }

    fn question(&self, title: &str, words: &Words) -> String {
        let of = |name: &str, fact: &str, text: String| words.say(name, &[(fact, text.into())]);
        match self {
            Self::Unsaved { because: Because::Edited, .. } => of("ask-unsaved", "title", title.to_owned()),
            Self::Unsaved { because: Because::Gone(path), .. } => of("ask-gone", "file", name(path)),
            Self::Unsaved { because: Because::Changed(path), .. } => {
                of("ask-overwritten", "file", name(path))
            }
            Self::Hung { file, .. } => of("ask-hung", "file", file.display().to_string()),
            Self::Changed(saving, _) => of("ask-changed", "file", name(&saving.path)),
            Self::Replace(Saving { path, .. }) | Self::ReplaceExport(path) => {
                of("ask-replace", "file", name(path))
            }
            Self::HardLinked(saving) => of("ask-hard-linked", "file", name(&saving.path)),
            Self::SaveFailed(saving, _) => of("ask-save-failed", "file", saving.path.display().to_string()),
            Self::Path { purpose: Purpose::Open, .. } => words.text("ask-path-open").into_owned(),
            Self::Path { purpose: Purpose::Save(_), .. } => words.text("ask-path-save").into_owned(),
            Self::Path { purpose: Purpose::Export, .. } => words.text("ask-path-export").into_owned(),
        }
    }

    fn more(&self, words: &Words) -> Option<String> {
        let text = match self {
            Self::SaveFailed(_, fault) => return Some(words.fault(fault)),
            Self::Replace(_) | Self::ReplaceExport(_) => return None,
            Self::Changed(_, Mine::Changed) => "ask-changed-more",
            Self::Changed(_, Mine::AsRead) => "ask-changed-as-read",
            Self::HardLinked(_) => "ask-hard-linked-more",
            Self::Unsaved { because: Because::Edited, .. } => "ask-unsaved-more",
            Self::Unsaved { because: Because::Gone(_), .. } => "ask-gone-more",
            Self::Unsaved { because: Because::Changed(_), .. } => "ask-overwritten-more",
            Self::Hung { is_kept: true, .. } => "ask-hung-kept",
            Self::Hung { is_kept: false, .. } => "ask-hung-lost",
            Self::Path { .. } => "ask-path-more",
        };
        Some(words.text(text).into_owned())
    }

    /// Enter in the field is as good as the button.
    fn path_ui(&mut self, ui: &mut Ui, words: &Words) -> Option<Choice> {
        let Self::Path { text, .. } = self else { return None };
        let name = words.text("path-field");
        let id = Id::unique("path-field");
        let field = TextEdit::singleline(text).id(id).hint_text(&*name).desired_width(f32::INFINITY);
        let response = ui.add(field).accessible_name(name);
        let entered = response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
        if !response.has_focus() && ui.memory(|memory| memory.focused().is_none()) {
            response.request_focus();
            style::mark_all(ui.ctx(), id, text);
        }
        (entered && !text.trim().is_empty()).then_some(Choice::Ok)
    }

    /// The first is what Enter does where no text is asked for.
    fn choices(&self) -> &'static [Choice] {
        match self {
            Self::Unsaved { .. } => &[Choice::Save, Choice::DontSave, Choice::Cancel],
            Self::Changed(_, Mine::Changed) => {
                &[Choice::SaveAs, Choice::Overwrite, Choice::OpenTheirs, Choice::Cancel]
            }
            Self::Changed(_, Mine::AsRead) => {
                &[Choice::OpenTheirs, Choice::SaveAs, Choice::Overwrite, Choice::Cancel]
            }
            Self::Hung { .. } => &[Choice::Cancel, Choice::SaveAs, Choice::GoOn],
            // Enter keeps what is there: it may have been held for the field before.
            Self::Replace(_) | Self::ReplaceExport(_) => &[Choice::Cancel, Choice::Replace],
            Self::HardLinked(_) => &[Choice::SaveAs, Choice::Overwrite, Choice::Cancel],
            Self::SaveFailed(..) => &[Choice::Retry, Choice::SaveAs, Choice::Cancel],
            Self::Path { .. } => &[Choice::Ok, Choice::Cancel],
        }
    }

    fn cancel_name(&self) -> &'static str {
        match self {
            Self::Changed(..) | Self::SaveFailed(..) => "button-keep-unsaved",
            Self::Hung { .. } => "button-wait",
            _ => Choice::Cancel.name(),
        }
    }

    /// What happens with the path.
    fn ok_name(&self) -> &'static str {
        match self {
            Self::Path { purpose: Purpose::Save(_), .. } => "button-save",
            Self::Path { purpose: Purpose::Export, .. } => "button-export",
            Self::Path { purpose: Purpose::Open, .. } => "button-open",
            _ => Choice::Ok.name(),
        }
    }

    fn is_to_quit(&self) -> bool {
        matches!(self, Self::Hung { request: Request::Leave(Next::Quit), .. })
    }

    fn buttons_ui(&self, ui: &mut Ui, words: &Words) -> Option<Choice> {
        let mut chosen = None;
        let asks_text = matches!(self, Self::Path { .. });
        ui.horizontal_wrapped(|ui| {
            for (place, &choice) in self.choices().iter().enumerate() {
                let name = match choice {
                    Choice::Cancel => self.cancel_name(),
                    Choice::Ok => self.ok_name(),
                    Choice::GoOn if self.is_to_quit() => "button-quit-anyway",
                    _ => choice.name(),
                };
                let text = words.text(name);
                let button = if place == 0 { style::primary(ui, &text) } else { Button::new(&*text) };
                let response = ui.add(button);
                if place == 0 && !asks_text && ui.memory(|memory| memory.focused().is_none()) {
                    response.request_focus();
                }
                if response.clicked() {
                    chosen = Some(choice);
                }
            }
        });
        chosen
    }
}

fn name(path: &std::path::Path) -> String {
    path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned()
}
