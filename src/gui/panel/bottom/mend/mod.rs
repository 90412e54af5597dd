//! R19: what to mend first, who does it and by when; and the map as if what is ticked was mended. What is listed is of the
//! map as it is. The list is one stop of the Tab key: arrows move in it, Space ticks, Enter selects.

mod chart;
mod columns;
mod list;
mod row;

use egui::{
    Align, EventFilter, Id, Key, Label, Layout, PointerButton, Rect, Response, RichText, Role as Kind,
    ScrollArea, Sense, StrokeKind, Ui, UiBuilder, WidgetInfo, vec2,
};
use lucide_icons::Icon;

use columns::MendColumns;
use list::{MendList, MendOrder};
use row::{Asked, row_ui};

use super::{
    nothing::nothing_ui,
    walk::{go_to, presses},
};
use crate::{
    editor::{Derived, Memo, ViewState},
    gui::{
        id::CommandId,
        requests::Requests,
        widget::{
            choice_box::{ChoiceBox, ChoiceRow},
            lit::ring,
            style,
        },
    },
    picture::{Role, Weight},
};

/// What is kept while the window is open.
#[derive(Default)]
pub(super) struct MendPanel {
    order: MendOrder,
    list: Memo<(u64, MendOrder), MendList>,
    /// The row that the keys are at.
    at: usize,
    /// The touchpoint that the list was last scrolled to.
    shown: Option<u32>,
}

const HEAD: f32 = 26.0;
/// Where there is so much room, the chart stands beside the list.
const WITH_CHART: f32 = 900.0;
const CHART: f32 = 230.0;
const GAP: f32 = 20.0;
/// Of the choice of the order.
const ORDER: f32 = 170.0;

impl MendPanel {
    /// Lists by gain again: another map is shown.
    pub(super) fn turn_to_another_map(&mut self) {
        *self = Self::default();
    }

    /// The list of what is seen; while something is dragged as it was before that.
    fn list(&mut self, derived: &Derived, view: &ViewState) -> &MendList {
        let kept = self.list.kept().filter(|_| view.gesture.is_under_way());
        let key = kept.map_or((derived.serial, self.order), |(key, _)| *key);
        self.list.of(key, || MendList::of(derived, self.order))
    }

    /// What presses, beside the tabs, and what is taken as mended next.
    pub(super) fn choice_ui(
        &mut self,
        ui: &mut Ui,
        derived: &Derived,
        view: &ViewState,
        requests: &mut Requests,
    ) {
        let list = self.list(derived, view);
        let words = derived.words;
        let facts = [
            (Icon::Clock, "mend-past", list.overdue.len(), Role::NeutralInk),
            (Icon::Plus, "mend-bare", if list.has_action { list.bare } else { 0 }, Role::Muted),
        ];
        let breaks = list.first().next().is_some();
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            if breaks {
                next_ui(ui, derived, requests);
            }
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                for (sign, name, count, role) in facts.into_iter().filter(|(_, _, count, _)| *count > 0) {
                    fact_ui(ui, sign, &words.say(name, &[("count", count.into())]), role);
                }
            });
        });
    }

    pub(super) fn show_ui(
        &mut self,
        ui: &mut Ui,
        derived: &Derived,
        view: &mut ViewState,
        requests: &mut Requests,
    ) {
        let room = ui.available_rect_before_wrap();
        let with_chart = room.width() >= WITH_CHART;
        let (left, right) =
            room.split_left_right_at_x(room.right() - if with_chart { CHART + GAP } else { 0.0 });
        let columns = MendColumns::of(left.left(), left.width());
        let (head, body) = left.split_top_bottom_at_y(left.top() + HEAD);
        self.head_ui(ui, head, derived, &columns);
        self.list(derived, view);
        let Some((_, list)) = self.list.kept() else { return };
        if list.rows.is_empty() {
            ui.scope_builder(UiBuilder::new().max_rect(body), |ui| {
                nothing_ui(ui, &derived.words.text("mend-none"));
            });
            return;
        }
        self.at = self.at.min(list.rows.len() - 1);
        if with_chart {
            let right = right.with_min_x(right.left() + GAP);
            if let Some(number) = chart::chart_ui(ui, right, derived, view, list) {
                go_to(derived, view, number);
            }
        }
        let asked = list_ui(ui, body, derived, view, (list, &columns), (&mut self.at, &mut self.shown));
        if let Some(asked) = asked {
            act(asked, derived, view, requests);
        }
    }

    /// What the columns are; the first one lets choose the order.
    fn head_ui(&mut self, ui: &mut Ui, rect: Rect, derived: &Derived, columns: &MendColumns) {
        let words = derived.words;
        let first = rect.with_max_x(columns.what.min);
        ui.scope_builder(
            UiBuilder::new().max_rect(first).layout(Layout::left_to_right(Align::Center)),
            |ui| {
                as_if_ui(ui, derived, first.width());
                let shown = words.text(self.order.name());
                let name = format!("{}: {shown}", words.text("mend-order"));
                let width = Some(ORDER.min(first.width() - 12.0));
                let (id, help) = (Id::unique("mend order"), words.text("mend-order-help"));
                let has_dots = !derived.dots().is_empty();
                let orders = MendOrder::ALL.into_iter().filter(|it| *it != MendOrder::Dots || has_dots);
                let rows =
                    || orders.map(|it| ChoiceRow::new(it, words.text(it.name()), it == self.order)).collect();
                let choice = ChoiceBox { id, name: &name, shown: &shown, help: &help, width };
                if let Some(order) = choice.show_ui(ui, rows).inner {
                    (self.order, self.at) = (order, 0);
                }
            },
        );
        let ink = style::colour(style::theme(ui.ctx()), Role::Muted);
        for (column, name) in columns.named() {
            let font = style::font(style::SMALL_SIZE, Weight::Regular);
            let text = style::one_line(ui, &words.text(name), font, ink, column.span());
            ui.painter().galley(egui::pos2(column.min, rect.center().y - text.size().y / 2.0), text, ink);
        }
        let line = style::colour(style::theme(ui.ctx()), Role::Line);
        ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, (1.0, line));
    }
}

/// What the boxes to tick are for, where the order leaves room for that.
fn as_if_ui(ui: &mut Ui, derived: &Derived, room: f32) {
    let text = RichText::new(derived.words.text("command-as-if")).size(style::SMALL_SIZE).weak();
    let said = ui.painter().layout_no_wrap(
        text.text().to_owned(),
        style::font(style::SMALL_SIZE, Weight::Regular),
        ui.visuals().text_color(),
    );
    if said.size().x + ORDER + 24.0 <= room {
        ui.add(Label::new(text)).on_hover_text(derived.words.text("as-if-help"));
    }
}

/// The button for the three that gain most; a sign where a word has no room.
fn next_ui(ui: &mut Ui, derived: &Derived, requests: &mut Requests) {
    let words = derived.words;
    let (text, help) = (words.text("command-mend-next"), CommandId::MendNext.help(words));
    let font = egui::TextStyle::Button.resolve(ui.style());
    let width = ui.painter().layout_no_wrap(text.to_string(), font, ui.visuals().text_color()).size().x;
    let button = if width + 2.0 * ui.spacing().button_padding.x <= ui.available_width() {
        ui.button(&*text).on_hover_text(help)
    } else {
        style::icon_button(ui, Icon::ListChecks, &text)
    };
    if button.clicked() {
        requests.run = Some(CommandId::MendNext);
    }
}

/// A sign and a word, where both have room.
fn fact_ui(ui: &mut Ui, sign: Icon, text: &str, role: Role) {
    let ink = style::colour(style::theme(ui.ctx()), role);
    let font = style::font(style::UI_SIZE, Weight::Regular);
    let width = ui.painter().layout_no_wrap(text.to_owned(), font, ink).size().x;
    if width + 34.0 > ui.available_width() {
        return;
    }
    ui.add_space(6.0);
    ui.spacing_mut().item_spacing.x = 5.0;
    ui.add(Label::new(style::icon(sign).size(14.0).color(ink)));
    ui.add(Label::new(RichText::new(text).color(ink)));
}

/// What was asked for by pointer or key.
fn list_ui(
    ui: &mut Ui,
    body: Rect,
    derived: &Derived,
    view: &ViewState,
    (list, columns): (&MendList, &MendColumns),
    (at, shown): (&mut usize, &mut Option<u32>),
) -> Option<Asked> {
    let response = whole_ui(ui, body, derived, &list.rows[*at]);
    let has_keys = response.has_focus();
    let before = *at;
    if has_keys {
        *at = (before + presses(ui, Key::ArrowDown)).saturating_sub(presses(ui, Key::ArrowUp));
        *at = (*at).min(list.rows.len() - 1);
        ring(ui, body.expand(2.0), 6.0, StrokeKind::Outside);
    }
    // What is selected elsewhere comes into sight here.
    let lead = view.selection.single().and_then(|id| derived.number_of(id));
    let follows = lead.is_some() && *shown != lead;
    *shown = lead;
    let target =
        if *at == before { lead.filter(|_| follows).and_then(|it| list.place_of(it)) } else { Some(*at) };
    let mut asked = by_key(ui, &response).map(|ask| ask(list.rows[*at].number));
    ui.scope_builder(UiBuilder::new().max_rect(body), |ui| {
        let area = ScrollArea::vertical().id_salt("mend").auto_shrink(false);
        area.show_viewport(ui, |ui, seen| {
            ui.set_height(list.height);
            // Of a row that is scrolled halfway away the rest is no part.
            ui.set_clip_rect(ui.clip_rect().intersect(body));
            let whole = ui.max_rect();
            let rect_of = |row: &list::MendRow| {
                let at = egui::pos2(whole.left(), whole.top() + row.top);
                Rect::from_min_size(at, vec2(whole.width(), row.height))
            };
            if let Some(row) = target.and_then(|place| list.rows.get(place)) {
                ui.scroll_to_rect(rect_of(row), None);
            }
            for place in list.in_sight(seen.top(), seen.bottom()) {
                let row = &list.rows[place];
                let is_at = has_keys && place == *at;
                let of_row = row_ui(ui, rect_of(row), derived, view, (row, columns, &list.overdue), is_at);
                if of_row.is_some() {
                    *at = place;
                }
                // Where an action is to be written, its field gets the keys.
                if matches!(of_row, Some(Asked::Row(_) | Asked::Tick(_))) {
                    response.request_focus();
                }
                asked = of_row.or(asked.take());
            }
        });
    });
    // A click in the list is no reason to scroll it.
    if let Some(Asked::Row(number)) = asked {
        *shown = Some(number);
    }
    asked
}

/// The whole list, which has the keys, and is called what is where they are.
fn whole_ui(ui: &mut Ui, body: Rect, derived: &Derived, here: &list::MendRow) -> Response {
    let whole = ui.interact(body, Id::unique("mend list"), Sense::click());
    let lock = EventFilter { vertical_arrows: true, ..EventFilter::default() };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(whole.id, lock));
    let name = format!("{}. {}", derived.words.text("mend"), row::row_name(derived, here));
    whole.widget_info(|| WidgetInfo::labeled(Kind::ListBox, true, &name));
    whole
}

/// Space ticks, anything else that presses it selects.
fn by_key(ui: &Ui, list: &Response) -> Option<fn(u32) -> Asked> {
    let is_pressed = list.clicked() && !list.clicked_by(PointerButton::Primary);
    let is_space = ui.input(|input| input.key_pressed(Key::Space));
    is_pressed.then_some(if is_space { Asked::Tick } else { Asked::Row })
}

fn act(asked: Asked, derived: &Derived, view: &mut ViewState, requests: &mut Requests) {
    match asked {
        Asked::Row(number) => go_to(derived, view, number),
        Asked::Tick(number) => {
            let judged = derived.insight_as_is().by_number(number).filter(|judged| judged.level.breaks());
            let Some(judged) = judged else { return };
            let mended = &mut view.judging.mended;
            if !mended.remove(&judged.id) {
                mended.insert(judged.id.clone());
            }
        }
        Asked::Add(number) => {
            go_to(derived, view, number);
            requests.run = Some(CommandId::AddAction);
        }
    }
}
