//! The text typed for a choice: the names of the groups that both sides' answers become, or a value that neither
//! side has. Enter decides, Esc leaves the text.

use egui::{Align, Button, Id, Key, Layout, Response, RichText, Sense, TextEdit, Ui, vec2};

use crate::{
    gui::{
        requests::Requests,
        widget::{field::field_ui, focus::FocusPlace, style},
    },
    picture::Role,
};

use super::{
    choice::{Offer, TypedChoice},
    mark::key_ui,
    shown::{MergeShown, Pressed},
    view::MergeView,
};

/// How a field was left: by Enter, or by Esc.
#[derive(Clone, Copy, Default)]
struct Left {
    by_enter: bool,
    by_esc: bool,
}

/// A field: the last part of its id, its name, and whether it is to get the keyboard focus.
#[derive(Clone, Copy)]
struct TypedField<'a> {
    id: &'static str,
    name: &'a str,
    takes_keys: bool,
}

/// Shows the fields, and the button that decides.
pub(super) fn typed_ui(
    ui: &mut Ui,
    shown: MergeShown<'_>,
    view: &mut MergeView,
    requests: &mut Requests,
) -> Option<Pressed> {
    let mut typed = view.typed.clone()?;
    ui.add_space(4.0);
    let left = ui.horizontal_wrapped(|ui| fields_ui(ui, shown, view, &mut typed, requests)).inner;
    let decision = typed.decision();
    let is_pressed = ui.horizontal(|ui| button_ui(ui, shown, view, &typed)).inner;
    view.typed = (!left.by_esc).then_some(typed);
    // Where text is missing, its field gets the focus again.
    view.takes_keys |= left.by_enter && decision.is_none();
    decision.filter(|_| left.by_enter || is_pressed).map(|decision| Pressed::Decide(view.at, decision))
}

fn fields_ui(
    ui: &mut Ui,
    shown: MergeShown<'_>,
    view: &mut MergeView,
    typed: &mut TypedChoice,
    requests: &mut Requests,
) -> Left {
    let takes_keys = std::mem::take(&mut view.takes_keys);
    match typed {
        TypedChoice::Another(text) => {
            let name = &*shown.derived.words.text("conflict-another");
            if shown.conflict(view.at).may_be_long() {
                text_ui(ui, TypedField { id: "text", name, takes_keys }, text, requests)
            } else {
                line_ui(ui, TypedField { id: "another", name, takes_keys }, text, 360.0, requests)
            }
        }
        TypedChoice::Groups { ours, theirs } => {
            groups_ui(ui, shown, (ours.as_mut(), theirs), takes_keys, requests)
        }
    }
}

/// Shows the fields of the groups' names; of our group only where it gets one.
fn groups_ui(
    ui: &mut Ui,
    shown: MergeShown<'_>,
    (ours, theirs): (Option<&mut String>, &mut String),
    takes_keys: bool,
    requests: &mut Requests,
) -> Left {
    let words = shown.derived.words;
    ui.label(RichText::new(words.text("merge-called")).weak());
    let (mut left, is_first) = (Left::default(), ours.is_none());
    if let Some(ours) = ours {
        let field = TypedField { id: "ours", name: &words.text("merge-our-name"), takes_keys };
        left = line_ui(ui, field, ours, 150.0, requests);
        ui.label(RichText::new(words.text("merge-and")).weak());
    }
    let name = &words.text("merge-their-name");
    let field = TypedField { id: "theirs", name, takes_keys: takes_keys && is_first };
    let other = line_ui(ui, field, theirs, 150.0, requests);
    Left { by_enter: left.by_enter || other.by_enter, by_esc: left.by_esc || other.by_esc }
}

/// Shows the button that decides, and for how many conflicts. Returns whether it was pressed.
fn button_ui(ui: &mut Ui, shown: MergeShown<'_>, view: &MergeView, typed: &TypedChoice) -> bool {
    let words = shown.derived.words;
    let (text, alike) = match typed {
        TypedChoice::Another(_) => ("merge-keep-another", 1),
        TypedChoice::Groups { .. } => ("merge-keep-both", shown.editor.answered_alike(view.at).len()),
    };
    if alike > 1 {
        ui.label(RichText::new(words.say("merge-for-all", &[("count", alike.into())])).weak());
    }
    ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
        let is_ready = typed.decision().is_some();
        style::primary_ui(ui, &words.text(text), "", is_ready).clicked() && view.is_meant(ui.ctx())
    })
    .inner
}

/// Shows a field of several lines, in which Ctrl and Enter decide.
fn text_ui(ui: &mut Ui, field: TypedField<'_>, text: &mut String, requests: &mut Requests) -> Left {
    let decides = egui::KeyboardShortcut::new(egui::Modifiers::COMMAND, Key::Enter);
    let by_enter = ui.memory(|memory| memory.has_focus(field.id()))
        && ui.input_mut(|input| input.consume_shortcut(&decides));
    let edit = TextEdit::multiline(text).id(field.id()).desired_width(f32::INFINITY).desired_rows(3);
    let shown = field_ui(ui, edit).accessible_name(field.name);
    field.take_keys(ui, &shown, text, requests);
    Left { by_enter, by_esc: is_left_by(ui, &shown, Key::Escape) }
}

/// Shows a field of one line.
fn line_ui(
    ui: &mut Ui,
    field: TypedField<'_>,
    text: &mut String,
    width: f32,
    requests: &mut Requests,
) -> Left {
    let edit = TextEdit::singleline(text).id(field.id()).desired_width(width);
    let shown = field_ui(ui, edit).accessible_name(field.name);
    field.take_keys(ui, &shown, text, requests);
    let [by_enter, by_esc] = [Key::Enter, Key::Escape].map(|key| is_left_by(ui, &shown, key));
    Left { by_enter, by_esc }
}

fn is_left_by(ui: &Ui, field: &Response, key: Key) -> bool {
    field.lost_focus() && ui.input(|input| input.key_pressed(key))
}

impl TypedField<'_> {
    fn id(self) -> Id {
        Id::unique(("merge typed", self.id))
    }

    /// Makes it a stop of the Tab key, and gives it the focus where it is to have it.
    fn take_keys(self, ui: &Ui, field: &Response, text: &str, requests: &mut Requests) {
        requests.focus.control(FocusPlace::Inspector, field);
        if self.takes_keys {
            field.request_focus();
            style::mark_all(ui.ctx(), self.id(), text);
        }
    }
}

/// Shows, below the other choices, the choice of a value that neither side has.
pub(super) fn another_ui(
    ui: &mut Ui,
    shown: MergeShown<'_>,
    view: &mut MergeView,
    choices: Vec<Offer>,
    requests: &mut Requests,
) -> Option<Pressed> {
    let another = choices.into_iter().find(Offer::is_another)?;
    let words = shown.derived.words;
    let is_rating = shown.conflict(view.at).is_about_answers();
    ui.separator();
    let row = ui.horizontal(|ui| {
        let (rect, _) = ui.allocate_exact_size(vec2(24.0, 22.0), Sense::hover());
        key_ui(ui, rect.min + vec2(0.0, 2.0), another.digit);
        let accent = style::colour(style::theme(ui.ctx()), Role::Accent);
        let text = RichText::new(words.text("conflict-another-more")).color(accent);
        let link = ui.add(Button::new(text).frame_when_inactive(false));
        requests.focus.control(FocusPlace::Inspector, &link);
        let hint = if is_rating { "conflict-another-counts" } else { "conflict-another-help" };
        ui.label(RichText::new(words.text(hint)).weak());
        link.clicked()
    });
    if row.inner { view.choose(another) } else { None }
}
