//! The text typed for a choice: the names of the groups that both sides' answers become, or a value that neither
//! side has. Enter decides, Esc leaves the text.

use egui::{Align, Button, Id, Key, Layout, RichText, Sense, TextEdit, Ui, vec2};

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

/// Shows the fields, and the button that decides.
pub(super) fn typed_ui(
    ui: &mut Ui,
    shown: MergeShown<'_>,
    view: &mut MergeView,
    requests: &mut Requests,
) -> Option<Pressed> {
    let mut typed = view.typed.clone()?;
    let words = shown.derived.words;
    let is_new = std::mem::take(&mut view.takes_keys);
    ui.add_space(4.0);
    let (is_entered, is_left) = ui
        .horizontal_wrapped(|ui| match &mut typed {
            TypedChoice::Another(text) => {
                let name = words.text("conflict-another");
                if shown.deciding.conflicts()[view.at].may_be_long() {
                    return text_ui(ui, (&name, is_new), text, requests);
                }
                line_ui(ui, ("another", &name, is_new), text, 360.0, requests)
            }
            TypedChoice::Groups { ours, theirs } => {
                ui.label(RichText::new(words.text("merge-called")).weak());
                let mut done = (false, false);
                if let Some(ours) = ours {
                    done =
                        line_ui(ui, ("ours", &words.text("merge-our-name"), is_new), ours, 150.0, requests);
                    ui.label(RichText::new(words.text("merge-and")).weak());
                }
                let is_first =
                    is_new && !matches!(view.typed, Some(TypedChoice::Groups { ours: Some(_), .. }));
                let name = words.text("merge-their-name");
                let other = line_ui(ui, ("theirs", &name, is_first), theirs, 150.0, requests);
                (done.0 || other.0, done.1 || other.1)
            }
        })
        .inner;
    let decision = typed.decision();
    let (text, alike) = match &typed {
        TypedChoice::Another(_) => ("merge-keep-another", 1),
        TypedChoice::Groups { .. } => ("merge-keep-both", shown.editor.answered_alike(view.at).len()),
    };
    let is_pressed = ui
        .horizontal(|ui| {
            if alike > 1 {
                ui.label(RichText::new(words.say("merge-for-all", &[("count", alike.into())])).weak());
            }
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                let button = style::primary(ui, &words.text(text));
                ui.add_enabled(decision.is_some(), button).clicked() && view.is_meant(ui.ctx())
            })
            .inner
        })
        .inner;
    view.typed = (!is_left).then_some(typed);
    // Where text is missing, its field gets the focus again.
    view.takes_keys |= is_entered && decision.is_none();
    decision.filter(|_| is_entered || is_pressed).map(|decision| Pressed::Decide(view.at, decision))
}

/// Shows a field of several lines. Returns whether Ctrl and Enter decided, and whether Esc left it.
fn text_ui(
    ui: &mut Ui,
    (name, takes_keys): (&str, bool),
    text: &mut String,
    requests: &mut Requests,
) -> (bool, bool) {
    let id = Id::unique(("merge typed", "text"));
    let decides = egui::KeyboardShortcut::new(egui::Modifiers::COMMAND, Key::Enter);
    let is_entered =
        ui.memory(|memory| memory.has_focus(id)) && ui.input_mut(|input| input.consume_shortcut(&decides));
    let field = TextEdit::multiline(text).id(id).desired_width(f32::INFINITY).desired_rows(3);
    let field = field_ui(ui, field).accessible_name(name);
    requests.focus.control(FocusPlace::Inspector, &field);
    if takes_keys {
        field.request_focus();
        style::mark_all(ui.ctx(), id, text);
    }
    (is_entered, field.lost_focus() && ui.input(|input| input.key_pressed(Key::Escape)))
}

/// Shows a field of one line. Returns whether it was left by Enter, and whether by Esc.
fn line_ui(
    ui: &mut Ui,
    (id, name, takes_keys): (&'static str, &str, bool),
    text: &mut String,
    width: f32,
    requests: &mut Requests,
) -> (bool, bool) {
    let id = Id::unique(("merge typed", id));
    let field = field_ui(ui, TextEdit::singleline(text).id(id).desired_width(width)).accessible_name(name);
    requests.focus.control(FocusPlace::Inspector, &field);
    if takes_keys {
        field.request_focus();
        style::mark_all(ui.ctx(), id, text);
    }
    let is_left = field.lost_focus();
    (
        is_left && ui.input(|input| input.key_pressed(Key::Enter)),
        is_left && ui.input(|input| input.key_pressed(Key::Escape)),
    )
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
    let is_rating = shown.deciding.conflicts()[view.at].is_about_answers();
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
