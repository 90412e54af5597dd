//! The screen of a survey: customers' answers on their way into the map. It shows what each column is taken for,
//! the scale with its counts, and what is wrong, before anything is taken. Each guess can be changed; what is left
//! out is named.

mod aside;
mod choice;
mod head;
mod parts;
mod pressed;
mod row;
mod row_levels;
mod rows;
mod scale;
mod side;
mod view;

use egui::{CentralPanel, Panel, Ui};

use crate::{
    gui::{
        file::session::Session,
        screen::{
            Screen, ScreenOutcome,
            frame::{acted, bar, frame, side},
            top_bar,
            window::Window,
        },
        widget::style,
    },
    picture::Role,
};

use pressed::{SurveyPressed, SurveyShown};
pub(in crate::gui) use view::SurveyView;

const HEAD: f32 = 44.0;
/// The largest share of the height for the lower part, which has the columns that are left out.
const ASIDE: f32 = 0.3;

pub(super) fn show_ui(ui: &mut Ui, session: &mut Session, window: &mut Window) -> ScreenOutcome {
    let mut requests = session.requests();
    let by_scale = session.editor.unbroken_by_scale();
    let commands = super::commands(Screen::Survey, session, window);
    let has_keys = window.overlay.is_none() && !session.questions.is_open();
    let (chosen, mut pressed) = bar(ui)
        .show(ui, |ui| {
            let chosen = top_bar::top_bar_ui(ui, commands, &mut requests.focus);
            (chosen, head::buttons_ui(ui, session, has_keys))
        })
        .inner;
    if let (Some(surveying), Some(derived)) = (session.editor.surveying(), session.editor.derived()) {
        let shown = SurveyShown { surveying, derived, by_scale: &by_scale };
        pressed = pressed.or(parts_ui(ui, shown, &mut window.survey));
    }
    session.notices.show_ui(ui, ui.max_rect(), session.words());
    if let Some(pressed) = pressed {
        act(ui, session, window, pressed);
    }
    window.focus = std::mem::take(&mut requests.focus);
    ScreenOutcome { requests, chosen }
}

fn parts_ui(ui: &mut Ui, shown: SurveyShown<'_>, view: &mut SurveyView) -> Option<SurveyPressed> {
    view.follow(shown);
    let canvas = style::colour(style::theme(ui.ctx()), Role::Canvas);
    let head = Panel::top("survey head").exact_size(HEAD).frame(frame(ui, 20, 0).fill(canvas));
    let mut pressed = head.show(ui, |ui| head::head_ui(ui, shown, view)).inner;
    let panel = side(ui, "survey side", [280.0, 330.0], 12);
    pressed = pressed.or(panel.show(ui, |ui| side::side_ui(ui, shown, view)).inner);
    let left_out = shown.places(false);
    if !left_out.is_empty() {
        let most = ui.available_height() * ASIDE;
        let height = aside::height(ui, view.widths(ui, shown).chips, &left_out, most);
        let panel = Panel::bottom("survey aside").exact_size(height).frame(frame(ui, 20, 10).fill(canvas));
        pressed = pressed.or(panel.show(ui, |ui| aside::aside_ui(ui, shown, (&left_out, most), view)).inner);
    }
    let centre = CentralPanel::default().frame(frame(ui, 12, 0));
    pressed.or(centre.show(ui, |ui| rows::rows_ui(ui, shown, view)).inner)
}

fn act(ui: &Ui, session: &mut Session, window: &mut Window, pressed: SurveyPressed) {
    let ctx = ui.ctx();
    match pressed {
        SurveyPressed::Take => session.take_survey_or_ask(ctx),
        SurveyPressed::Cancel => session.editor.cancel_survey(),
        SurveyPressed::Page(page) => session.read_another_page(ctx, page),
        SurveyPressed::Name(name) => session.editor.call_survey(name),
        SurveyPressed::Date(typed) => session.editor.date_survey(&typed),
        SurveyPressed::SetAside(sets_aside) => session.editor.set_answers_aside(sets_aside),
        SurveyPressed::Choose(place, choice) => {
            window.survey.at = place;
            session.editor.take_column_as(place, choice);
        }
        SurveyPressed::Read(place, reading) => session.editor.read_column_by(place, reading),
        SurveyPressed::Scale(scale) => session.editor.choose_scale(scale),
        SurveyPressed::Yes(place, yes) => session.editor.take_as_yes(place, yes),
    }
    acted(ctx, session.editor.surveying().is_none());
}
