//! The part above the columns: what was read, the survey's name and date, and the buttons that take or leave it.

use egui::{Align, Button, Key, Label, Layout, Response, RichText, TextEdit, Ui, UiBuilder};

use crate::{
    editor::Surveying,
    gui::{
        file::session::Session,
        keys::{Keys, ctrl},
        widget::{
            choice_box::{ChoiceBox, ChoiceRow},
            field::field_ui,
            style,
        },
    },
    journey::Period,
    picture::Role,
};

use super::{
    pressed::{SurveyPressed, SurveyShown},
    view::SurveyView,
};

/// The keys that take the survey.
const TAKE: Keys = ctrl(Key::Enter);
const NAME: f32 = 180.0;
const DATE: f32 = 92.0;

/// Shows, at the right of the bar at the top, the buttons that go back and that take the survey.
pub(super) fn buttons_ui(ui: &mut Ui, session: &Session, has_keys: bool) -> Option<SurveyPressed> {
    let surveying = session.editor.surveying()?;
    // If something is missing, the person is told what.
    let takes = has_keys && ui.input_mut(|input| input.consume_key(TAKE.modifiers, TAKE.key));
    // Once choices were made, only the button throws them away.
    let leaves = has_keys && !surveying.can_undo() && takes_esc(ui);
    let place = UiBuilder::new().max_rect(ui.max_rect()).layout(Layout::right_to_left(Align::Center));
    ui.scope_builder(place, |ui| {
        let take = take_ui(ui, session, surveying);
        let cancel = ui.add(Button::new(session.words().text("button-cancel")));
        let cancel = cancel.on_hover_text(session.words().text("survey-cancel-help"));
        if take.clicked() || takes {
            Some(SurveyPressed::Take)
        } else {
            (cancel.clicked() || leaves).then_some(SurveyPressed::Cancel)
        }
    })
    .inner
}

/// Returns whether Esc was pressed on nothing in particular.
fn takes_esc(ui: &Ui) -> bool {
    !egui::Popup::is_any_open(ui.ctx())
        && ui.memory(|memory| memory.focused().is_none())
        && ui.input_mut(|input| input.consume_key(egui::Modifiers::NONE, Key::Escape))
}

/// Shows the button that takes the survey; where something is missing, it says what.
fn take_ui(ui: &mut Ui, session: &Session, surveying: &Surveying) -> Response {
    let words = session.words();
    let name = if surveying.replaces(session.editor.journey()) { "survey-replace" } else { "survey-take" };
    let text = words.say(name, &[("count", surveying.plan().touchpoints().count().into())]);
    let lack = surveying.lacks();
    let keys = TAKE.text(ui.ctx());
    let take = style::primary_ui(ui, &text, &keys, lack.is_none()).accessible_name(&text);
    match lack {
        Some(lack) => take.on_disabled_hover_text(words.survey_lacks(lack)),
        None => take.on_hover_text(words.text("survey-take-help")),
    }
}

pub(super) fn head_ui(ui: &mut Ui, shown: SurveyShown<'_>, view: &mut SurveyView) -> Option<SurveyPressed> {
    let words = shown.derived.words;
    let mut pressed = None;
    let bar = ui.max_rect();
    let place = UiBuilder::new().max_rect(bar).layout(Layout::right_to_left(Align::Center));
    ui.scope_builder(place, |ui| {
        pressed = date_ui(ui, shown, view);
        pressed = pressed.take().or(name_ui(ui, shown, view));
        let rest = UiBuilder::new().max_rect(ui.available_rect_before_wrap());
        ui.scope_builder(rest.layout(Layout::left_to_right(Align::Center)), |ui| {
            let sheet = shown.surveying.sheet();
            ui.add(Label::new(style::strong(&shown.surveying.source().file, style::UI_SIZE)).truncate());
            pressed = pressed.take().or(page_ui(ui, shown));
            let facts = [("rows", sheet.rows().into()), ("columns", sheet.columns.len().into())];
            ui.add(Label::new(RichText::new(words.say("survey-read", &facts)).weak()).truncate());
        });
    });
    pressed
}

fn name_ui(ui: &mut Ui, shown: SurveyShown<'_>, view: &mut SurveyView) -> Option<SurveyPressed> {
    let words = shown.derived.words;
    let label = words.text("survey-name");
    let hint = words.text("survey-name-hint");
    let edit = TextEdit::singleline(&mut view.name).desired_width(NAME).hint_text(&*hint);
    let field = field_ui(ui, edit).accessible_name(&*label).on_hover_text(words.text("survey-name-help"));
    ui.weak(&*label);
    field.changed().then(|| SurveyPressed::Name(view.name.clone()))
}

/// Shows the field of the date. Text that is no date is told beside it, and the survey keeps its date.
fn date_ui(ui: &mut Ui, shown: SurveyShown<'_>, view: &mut SurveyView) -> Option<SurveyPressed> {
    let words = shown.derived.words;
    let label = words.text("survey-date");
    let is_date = Period::new(view.date.trim()).is_some();
    let ink = (!is_date).then(|| style::colour(style::theme(ui.ctx()), Role::NegativeInk));
    let mut edit = TextEdit::singleline(&mut view.date).desired_width(DATE).hint_text("2026-04");
    if let Some(ink) = ink {
        edit = edit.text_color(ink);
    }
    let field = field_ui(ui, edit).accessible_name(&*label);
    let help = if is_date { "survey-date-help" } else { "survey-date-wrong" };
    let field = field.on_hover_text(words.text(help));
    ui.weak(&*label);
    field.changed().then(|| SurveyPressed::Date(view.date.clone()))
}

/// Shows which sheet of a spreadsheet is read, where it has several.
fn page_ui(ui: &mut Ui, shown: SurveyShown<'_>) -> Option<SurveyPressed> {
    let words = shown.derived.words;
    let source = shown.surveying.source();
    let (page, pages) = (source.page.as_ref()?, &source.pages);
    if pages.len() < 2 {
        return None;
    }
    let name = format!("{}: {page}", words.text("survey-page"));
    let choice = ChoiceBox {
        id: egui::Id::unique("survey page"),
        name: &name,
        shown: page,
        help: &words.text("survey-page-help"),
        width: Some(140.0),
    };
    let rows = || pages.iter().map(|it| ChoiceRow::new(it.clone(), it.clone(), it == page)).collect();
    choice.show_ui(ui, rows).inner.map(SurveyPressed::Page)
}
