//! The few questions that cannot be undone later: what to do with unsaved work, with a file that changed
//! meanwhile, with a file that is there already. One at a time, each with a way back.

use std::path::PathBuf;

use egui::{Button, Context, Id, Key, Label, RichText, TextEdit, Ui};

use crate::words::{Fault, Words};

use super::{save::Saving, style};

/// What is to happen once unsaved work is out of the way.
#[derive(Clone, Debug)]
pub(super) enum Next {
    /// An empty map.
    New,
    AskAndOpen,
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
    Open(Consent),
    Save(Option<Next>),
    Export,
}

/// A question that is open.
pub(super) enum Ask {
    Unsaved(Next),
    /// The file to save to is not what was read from it.
    Changed(Saving),
    /// The file to save to is there already.
    Replace(Saving),
    ReplaceExport(PathBuf),
    /// The file has other names, which would keep the old content.
    HardLinked(Saving),
    SaveFailed(Saving, Fault),
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
            Self::Unsaved(_) => of("ask-unsaved", "title", title.to_owned()),
            Self::Changed(saving) => of("ask-changed", "file", name(&saving.path)),
            Self::Replace(Saving { path, .. }) | Self::ReplaceExport(path) => {
                of("ask-replace", "file", name(path))
            }
            Self::HardLinked(saving) => of("ask-hard-linked", "file", name(&saving.path)),
            Self::SaveFailed(saving, _) => of("ask-save-failed", "file", saving.path.display().to_string()),
            Self::Path { purpose: Purpose::Open(_), .. } => words.text("ask-path-open").into_owned(),
            Self::Path { purpose: Purpose::Save(_), .. } => words.text("ask-path-save").into_owned(),
            Self::Path { purpose: Purpose::Export, .. } => words.text("ask-path-export").into_owned(),
        }
    }

    fn more(&self, words: &Words) -> Option<String> {
        match self {
            Self::Changed(_) => Some(words.text("ask-changed-more").into_owned()),
            Self::HardLinked(_) => Some(words.text("ask-hard-linked-more").into_owned()),
            Self::SaveFailed(_, fault) => Some(words.fault(fault)),
            Self::Unsaved(_) => Some(words.text("ask-unsaved-more").into_owned()),
            Self::Path { .. } => Some(words.text("ask-path-more").into_owned()),
            Self::Replace(_) | Self::ReplaceExport(_) => None,
        }
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
            Self::Unsaved(_) => &[Choice::Save, Choice::DontSave, Choice::Cancel],
            Self::Changed(_) => &[Choice::SaveAs, Choice::Overwrite, Choice::OpenTheirs, Choice::Cancel],
            // Enter keeps what is there: it may have been held for the field before.
            Self::Replace(_) | Self::ReplaceExport(_) => &[Choice::Cancel, Choice::Replace],
            Self::HardLinked(_) => &[Choice::SaveAs, Choice::Overwrite, Choice::Cancel],
            Self::SaveFailed(..) => &[Choice::Retry, Choice::SaveAs, Choice::Cancel],
            Self::Path { .. } => &[Choice::Ok, Choice::Cancel],
        }
    }

    fn cancel_name(&self) -> &'static str {
        match self {
            Self::Changed(_) | Self::SaveFailed(..) => "button-keep-unsaved",
            _ => Choice::Cancel.name(),
        }
    }

    /// What happens with the path.
    fn ok_name(&self) -> &'static str {
        match self {
            Self::Path { purpose: Purpose::Save(_), .. } => "button-save",
            Self::Path { purpose: Purpose::Export, .. } => "button-export",
            Self::Path { purpose: Purpose::Open(_), .. } => "button-open",
            _ => Choice::Ok.name(),
        }
    }

    fn buttons_ui(&self, ui: &mut Ui, words: &Words) -> Option<Choice> {
        let mut chosen = None;
        let asks_text = matches!(self, Self::Path { .. });
        ui.horizontal_wrapped(|ui| {
            for (place, &choice) in self.choices().iter().enumerate() {
                let name = match choice {
                    Choice::Cancel => self.cancel_name(),
                    Choice::Ok => self.ok_name(),
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
