//! The part beside the columns: the question of the scale, the answers of the open column, and what is worth
//! knowing before anything is taken.

use std::collections::BTreeSet;

use egui::{Align, Checkbox, Label, Rect, RichText, ScrollArea, Sense, Ui, vec2};

use crate::{
    gui::widget::{faces::face_ui, outlined::outlined_ui, style},
    insight::{
        Level,
        respondents::{ColumnCount, TakenAs, ValueCount},
        scale::CellReply,
    },
    picture::Role,
};

use super::{
    pressed::{SurveyPressed, SurveyShown},
    scale::scale_ui,
    view::SurveyView,
};

const FACE: f32 = 8.0;
const VALUE: f32 = 64.0;
const COUNT: f32 = 60.0;
/// The most different answers that are listed.
const MOST_VALUES: usize = 24;
/// The most answers outside the scale that are named.
const MOST_STRAYS: usize = 5;

pub(super) fn side_ui(ui: &mut Ui, shown: SurveyShown<'_>, view: &mut SurveyView) -> Option<SurveyPressed> {
    let mut pressed = None;
    ScrollArea::vertical().id_salt("survey side").auto_shrink(false).show(ui, |ui| {
        pressed = scale_ui(ui, shown);
        pressed = pressed.take().or(column_ui(ui, shown, view));
        ui.add_space(6.0);
        ui.separator();
        pressed = pressed.take().or(knowing_ui(ui, shown, view));
    });
    pressed
}

/// Shows the answers to one column: how many gave each, and its level.
fn column_ui(ui: &mut Ui, shown: SurveyShown<'_>, view: &mut SurveyView) -> Option<SurveyPressed> {
    let words = shown.derived.words;
    let place = view.at;
    let count = shown.count(place);
    ui.add(Label::new(style::strong(shown.header(place), style::HEADING_SIZE)).wrap());
    let answers = count.answers(shown.choice(place));
    let facts =
        [("answers", answers.into()), ("blank", count.blank.into()), ("outside", count.outside.into())];
    ui.add(Label::new(RichText::new(words.say("survey-answers", &facts)).weak()).wrap());
    let mut pressed = None;
    let values: Vec<&ValueCount> =
        view.order(shown).iter().take(MOST_VALUES).map(|&at| &count.values[at]).collect();
    let most = count.values.iter().map(|value| value.people).max().unwrap_or(1);
    for value in values {
        pressed = pressed.take().or(value_ui(ui, shown, place, value, most));
    }
    if count.values.len() > MOST_VALUES {
        let more = count.values.len() - MOST_VALUES;
        let more = words.say("survey-more-values", &[("count", more.into())]);
        ui.weak(more);
    }
    strays_ui(ui, shown, count);
    pressed
}

fn value_ui(
    ui: &mut Ui,
    shown: SurveyShown<'_>,
    place: usize,
    value: &ValueCount,
    most: u32,
) -> Option<SurveyPressed> {
    let words = shown.derived.words;
    let mut pressed = None;
    ui.horizontal(|ui| {
        if let TakenAs::Outcome { yes } = &shown.choice(place).taken {
            pressed = yes_ui(ui, place, value, yes);
        } else {
            level_ui(ui, value);
            let (rect, _) = ui.allocate_exact_size(vec2(VALUE, 18.0), Sense::hover());
            ui.put(rect, Label::new(&value.text).truncate().halign(Align::Min));
        }
        bar_ui(ui, value, most);
        ui.label(words.number(value.people));
    });
    pressed
}

/// Shows how many people gave a value, as a bar in the colour of its level.
fn bar_ui(ui: &mut Ui, value: &ValueCount, most: u32) {
    let room = (ui.available_width() - COUNT).max(20.0);
    let (rect, _) = ui.allocate_exact_size(vec2(room, 14.0), Sense::hover());
    let width = room * (f64::from(value.people) / f64::from(most)) as f32;
    let role = match value.reply {
        Some(CellReply::Level(rating)) => Role::of(Level::from(rating)).fill,
        _ => Role::Line,
    };
    let bar = Rect::from_min_size(rect.min + vec2(0.0, 1.0), vec2(width.max(2.0), 12.0));
    ui.painter().rect_filled(bar, 2.0, style::colour(style::theme(ui.ctx()), role));
}

/// Shows the face of an answer's level; for what is no answer, the face of not rated.
fn level_ui(ui: &mut Ui, value: &ValueCount) {
    match value.reply {
        Some(CellReply::Level(rating)) => drop(face_ui(ui, Level::from(rating), FACE)),
        Some(_) => drop(face_ui(ui, Level::Unrated, FACE)),
        None => {}
    }
}

/// Shows a box that says whether this answer means yes to the outcome.
fn yes_ui(ui: &mut Ui, place: usize, value: &ValueCount, yes: &BTreeSet<String>) -> Option<SurveyPressed> {
    let mut says_yes = yes.contains(&value.text);
    let checkbox = outlined_ui(ui, Checkbox::new(&mut says_yes, value.text.as_str()));
    checkbox.clicked().then(|| {
        let mut yes = yes.clone();
        if says_yes {
            yes.insert(value.text.clone());
        } else {
            yes.remove(&value.text);
        }
        SurveyPressed::Yes(place, yes)
    })
}

/// Shows the first answers that are not on the scale, each with its row.
fn strays_ui(ui: &mut Ui, shown: SurveyShown<'_>, count: &ColumnCount) {
    let words = shown.derived.words;
    for stray in count.strays.iter().take(MOST_STRAYS) {
        let facts = [("row", stray.row.into()), ("text", stray.text.as_str().into())];
        let text = RichText::new(words.say("survey-stray", &facts)).size(style::SMALL_SIZE);
        ui.add(Label::new(text.color(style::colour(style::theme(ui.ctx()), Role::NegativeInk))).wrap());
    }
    let more = (count.outside as usize).saturating_sub(MOST_STRAYS);
    if more > 0 {
        ui.add(Label::new(words.say("survey-more-strays", &[("count", more.into())])).wrap());
    }
}

/// Shows what is worth knowing, and whether earlier answers are set aside.
fn knowing_ui(ui: &mut Ui, shown: SurveyShown<'_>, view: &mut SurveyView) -> Option<SurveyPressed> {
    let words = shown.derived.words;
    ui.add(Label::new(style::strong(words.text("survey-worth-knowing"), style::UI_SIZE)));
    for said in view.known(shown) {
        ui.add_space(2.0);
        ui.add(Label::new(said).wrap());
    }
    let replaces = shown.surveying.replaces(&shown.derived.journey);
    let mut sets_aside = shown.surveying.sets_aside();
    let mut pressed = None;
    if !replaces && shown.derived.journey.has_round() {
        ui.add_space(6.0);
        let checkbox = Checkbox::new(&mut sets_aside, words.text("survey-set-aside"));
        if outlined_ui(ui, checkbox).on_hover_text(words.text("survey-set-aside-help")).clicked() {
            pressed = Some(SurveyPressed::SetAside(sets_aside));
        }
    }
    ui.add_space(8.0);
    ui.weak(words.text("survey-one-step"));
    pressed
}
