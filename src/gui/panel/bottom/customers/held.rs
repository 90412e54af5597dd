//! The journeys that each touchpoint alone holds back, most first, and the best two and three touchpoints
//! together. The list is one stop of the Tab key; arrows move in it, and a click or Enter selects the touchpoint
//! and shows it.

use std::cmp::Reverse;

use egui::{
    Align2, Id, Label, Rect, Response, RichText, Role as AccessRole, ScrollArea, Sense, Ui, UiBuilder,
    WidgetInfo, pos2, vec2,
};

use crate::{
    editor::{Derived, Memo, ViewState},
    gui::{
        panel::bottom::walk::go_to,
        widget::{
            list_stop::{ListStop, is_pressed_by_key},
            lit::lit,
            style,
        },
    },
    insight::{HeldBy, SurveyResult},
    journey::{SegmentId, SurveyId},
    picture::{Role, Weight},
};

/// The state of the list: the row that the keys are at, and what is kept.
#[derive(Default)]
pub(super) struct HeldList {
    at: usize,
    /// The best two and three touchpoints, kept for what is seen, the survey and the segment.
    best: Memo<(u64, SurveyId, Option<SegmentId>), Vec<Option<HeldBy>>>,
}

const HEAD: f32 = 22.0;
const ROW: f32 = 24.0;
const NUMBER: f32 = 30.0;
const BAR: f32 = 72.0;
const PEOPLE: f32 = 52.0;

impl HeldList {
    pub(super) fn show_ui(
        &mut self,
        ui: &mut Ui,
        rect: Rect,
        derived: &Derived,
        view: &mut ViewState,
        result: &SurveyResult,
    ) {
        let (head, body) = rect.split_top_bottom_at_y(rect.top() + HEAD);
        head_ui(ui, head, derived);
        let mut rows: Vec<&HeldBy> = result.held_by_one.iter().collect();
        rows.sort_by_key(|held| Reverse(held.people));
        self.at = self.at.min(rows.len().saturating_sub(1));
        let (list, moved) = self.list_ui(ui, body, derived, &rows);
        let by_key = is_pressed_by_key(&list);
        let at = (self.at, list.has_focus(), moved);
        let key = (derived.serial, result.survey.clone(), result.table.segment.clone());
        let best = &*self.best.of(key, || result.best());
        let clicked = rows_ui(ui, body, derived, view, best, &rows, at);
        if let Some(row) = clicked {
            self.at = row;
            list.request_focus();
        }
        if let Some(held) = clicked.or(by_key.then_some(self.at)).and_then(|row| rows.get(row)) {
            go_to(derived, view, held.numbers[0]);
        }
    }

    /// Shows that the list has the focus, and lets the keys go through it. Returns it, and whether they did.
    fn list_ui(&mut self, ui: &Ui, body: Rect, derived: &Derived, rows: &[&HeldBy]) -> (Response, bool) {
        let title = derived.words.text("survey-alone");
        let among = (rows.len(), (body.height() / ROW) as usize);
        let here = |at: usize| rows.get(at).map(|held| row_name(derived, held)).unwrap_or_default();
        ListStop::new("held back", body, &title).walk_ui(ui, &mut self.at, among, here)
    }
}

fn head_ui(ui: &mut Ui, rect: Rect, derived: &Derived) {
    ui.scope_builder(UiBuilder::new().max_rect(rect), |ui| {
        let text = RichText::new(derived.words.text("survey-alone")).strong();
        ui.add(Label::new(text).truncate()).on_hover_text(derived.words.text("survey-alone-help"));
    });
}

/// Shows the rows. Returns the one that was clicked.
fn rows_ui(
    ui: &mut Ui,
    body: Rect,
    derived: &Derived,
    view: &ViewState,
    best: &[Option<HeldBy>],
    rows: &[&HeldBy],
    (at, has_keys, moved): (usize, bool, bool),
) -> Option<usize> {
    let most = rows.first().map_or(0, |held| held.people);
    let mut clicked = None;
    ui.scope_builder(UiBuilder::new().max_rect(body), |ui| {
        ScrollArea::vertical().id_salt("held back").auto_shrink(false).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            best_ui(ui, derived, best);
            for (place, held) in rows.iter().enumerate() {
                let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), ROW), Sense::hover());
                if place == at && moved {
                    ui.scroll_to_rect(rect, None);
                }
                if ui.is_rect_visible(rect)
                    && row_ui(ui, rect, derived, view, held, (most, has_keys && place == at))
                {
                    clicked = Some(place);
                }
            }
        });
    });
    clicked
}

/// Shows a row. Returns whether it was clicked.
fn row_ui(
    ui: &mut Ui,
    rect: Rect,
    derived: &Derived,
    view: &ViewState,
    held: &HeldBy,
    (most, is_at): (u32, bool),
) -> bool {
    let number = held.numbers[0];
    let Some(judged) = derived.insight.by_number(number) else { return false };
    let is_chosen = view.selection().contains(&judged.id);
    let name = row_name(derived, held);
    let response = ui.interact(rect, Id::unique(("held back", number)), Sense::CLICK);
    response.widget_info(|| WidgetInfo::selected(AccessRole::Button, true, is_chosen, &name));
    lit(ui, rect, 6.0, is_chosen || response.hovered(), is_at);
    paint_row(ui, rect, derived, held, (most, is_chosen));
    let is_clicked = response.clicked();
    response.on_hover_text(format!("{name}. {}", derived.words.text("survey-alone-help")));
    is_clicked
}

fn paint_row(ui: &Ui, rect: Rect, derived: &Derived, held: &HeldBy, (most, is_chosen): (u32, bool)) {
    let theme = style::theme(ui.ctx());
    let colour = |role| style::colour(theme, role);
    let middle = rect.center().y;
    let small = style::font(style::SMALL_SIZE, Weight::Medium);
    let number = pos2(rect.left() + NUMBER - 8.0, middle);
    ui.painter().text(number, Align2::RIGHT_CENTER, held.numbers[0].to_string(), small, colour(Role::Muted));
    let is_most = held.people == most && most > 0;
    let weight = if is_chosen || is_most { Weight::SemiBold } else { Weight::Regular };
    let font = style::font(style::UI_SIZE, weight);
    let room = rect.width() - NUMBER - BAR - PEOPLE;
    let title = title(derived, held.numbers[0]);
    let text = style::one_line(ui, title, font.clone(), colour(Role::Ink), room - 8.0);
    let at = pos2(rect.left() + NUMBER, middle - text.size().y / 2.0);
    ui.painter().galley(at, text, colour(Role::Ink));
    let share = f64::from(held.people) / f64::from(most.max(1));
    let bar =
        Rect::from_min_size(pos2(rect.right() - PEOPLE - BAR, middle - 4.0), vec2(BAR * share as f32, 8.0));
    let role = if is_most { Role::Negative } else { Role::Unrated };
    ui.painter().rect_filled(bar, 2.0, colour(role));
    let people = pos2(rect.right() - 6.0, middle);
    let said = derived.words.number(held.people);
    ui.painter().text(people, Align2::RIGHT_CENTER, said, font, colour(Role::Ink));
}

/// Shows the best two and three touchpoints together.
fn best_ui(ui: &mut Ui, derived: &Derived, best: &[Option<HeldBy>]) {
    let words = derived.words;
    let together = best.iter().skip(1).zip(["survey-best-two", "survey-best-three"]);
    let titles = |held: &HeldBy| {
        held.numbers.iter().map(|number| title(derived, *number).to_owned()).collect::<Vec<_>>()
    };
    for (best, name) in together {
        ui.horizontal(|ui| {
            ui.weak(words.text(name)).on_hover_text(words.text("survey-best-help"));
            let said = ui.add(Label::new(words.best(best.as_ref())).truncate());
            if let Some(held) = best {
                said.on_hover_text(titles(held).join("\n"));
            }
        });
    }
}

fn row_name(derived: &Derived, held: &HeldBy) -> String {
    let number = held.numbers[0];
    let facts =
        [("number", number.into()), ("title", title(derived, number).into()), ("people", held.people.into())];
    derived.words.say("survey-alone-row", &facts)
}

fn title(derived: &Derived, number: u32) -> &str {
    let judged = derived.insight.by_number(number);
    judged.map_or("", |judged| derived.journey.title_of(&judged.id))
}
