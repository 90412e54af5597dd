//! The tab on what to mend first, who does it and by when; and the map as if the ticked breaks were mended (R19).
//! The list is about the map as it is. It is one stop of the Tab key: arrows move in it, Space ticks, Enter
//! selects.

mod actions;
mod beside_tabs;
mod chart;
mod columns;
mod list;
mod list_view;
mod row;

use egui::{Align, Id, Label, Layout, Rect, RichText, Ui, UiBuilder};
use lucide_icons::Icon;

use beside_tabs::{fact_ui, next_ui};
use columns::MendColumns;
use list::{MendList, MendOrder};
use list_view::list_ui;
use row::{Asked, MendShown};

use super::{nothing::nothing_ui, walk::go_to};
use crate::{
    editor::{Derived, Memo, ViewState},
    gui::{
        id::CommandId,
        requests::Requests,
        widget::{
            choice_box::{ChoiceBox, ChoiceRow},
            style,
        },
    },
    picture::{Role, Weight},
};

/// The state that the tab keeps while the window is open.
#[derive(Default)]
pub(super) struct MendPanel {
    order: MendOrder,
    list: Memo<(u64, MendOrder), MendList>,
    /// The row that the keys are at.
    at: usize,
    /// The number of the touchpoint that the list was last scrolled to.
    shown: Option<u32>,
}

const HEAD: f32 = 26.0;
/// The width, in points, from which the chart stands beside the list.
const WITH_CHART: f32 = 900.0;
const CHART: f32 = 230.0;
const GAP: f32 = 20.0;
/// The width of the box that chooses the order, in points.
const ORDER: f32 = 170.0;

impl MendPanel {
    /// Lists by gain again: another map is shown.
    pub(super) fn turn_to_another_map(&mut self) {
        *self = Self::default();
    }

    /// Returns the list of what is seen. While something is dragged, returns the list from before the drag.
    fn list(&mut self, derived: &Derived, view: &ViewState) -> &MendList {
        let kept = self.list.kept().filter(|_| view.gesture.is_under_way());
        let key = kept.map_or((derived.serial, self.order), |(key, _)| *key);
        self.list.of(key, || MendList::of(derived, self.order))
    }

    /// Shows beside the tabs what is overdue and how many breaks have no action, and the button that ticks what to
    /// mend next.
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
        let (left, chart) = split(ui.available_rect_before_wrap());
        let columns = MendColumns::of(left.left(), left.width());
        let (head, body) = left.split_top_bottom_at_y(left.top() + HEAD);
        self.head_ui(ui, head, derived, &columns);
        self.list(derived, view);
        let Some((_, list)) = self.list.kept() else { return };
        if list.rows.is_empty() {
            let none_ui = |ui: &mut Ui| nothing_ui(ui, &derived.words.text("mend-none"));
            ui.scope_builder(UiBuilder::new().max_rect(body), none_ui);
            return;
        }
        self.at = self.at.min(list.rows.len() - 1);
        if let Some(number) = chart.and_then(|rect| chart::chart_ui(ui, rect, derived, view, list)) {
            go_to(derived, view, number);
        }
        let shown = MendShown { derived, view, list, columns: &columns };
        let asked = list_ui(ui, body, shown, (&mut self.at, &mut self.shown));
        if let Some(asked) = asked {
            act(asked, derived, view, requests);
        }
    }

    /// Shows the heads of the columns; the first one holds the choice of order.
    fn head_ui(&mut self, ui: &mut Ui, rect: Rect, derived: &Derived, columns: &MendColumns) {
        let words = derived.words;
        let first = rect.with_max_x(columns.what.min);
        let place = UiBuilder::new().max_rect(first).layout(Layout::left_to_right(Align::Center));
        ui.scope_builder(place, |ui| {
            as_if_ui(ui, derived, first.width());
            self.order_ui(ui, derived, ORDER.min(first.width() - 12.0));
        });
        let theme = style::theme(ui.ctx());
        let ink = style::colour(theme, Role::Muted);
        for (column, name) in columns.named() {
            let look = (style::font(style::SMALL_SIZE, Weight::Regular), ink);
            let at = egui::pos2(column.min, rect.center().y);
            style::paint_line(ui, at, &words.text(name), look, column.span());
        }
        let line = style::colour(theme, Role::Line);
        ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, (1.0, line));
    }

    /// Shows the choice of order; that by dots only where there are any.
    fn order_ui(&mut self, ui: &mut Ui, derived: &Derived, width: f32) {
        let words = derived.words;
        let shown = words.text(self.order.name());
        let name = format!("{}: {shown}", words.text("mend-order"));
        let (id, help, width) = (Id::unique("mend order"), words.text("mend-order-help"), Some(width));
        let has_dots = !derived.dots().is_empty();
        let orders = MendOrder::ALL.into_iter().filter(|it| *it != MendOrder::Dots || has_dots);
        let rows = || orders.map(|it| ChoiceRow::new(it, words.text(it.name()), it == self.order)).collect();
        let choice = ChoiceBox { id, name: &name, shown: &shown, help: &help, width };
        if let Some(order) = choice.show_ui(ui, rows).inner {
            (self.order, self.at) = (order, 0);
        }
    }
}

/// Returns the room of the list and, where it is wide enough, of the chart beside it.
fn split(room: Rect) -> (Rect, Option<Rect>) {
    if room.width() < WITH_CHART {
        return (room, None);
    }
    let (left, right) = room.split_left_right_at_x(room.right() - (CHART + GAP));
    (left, Some(right.with_min_x(right.left() + GAP)))
}

/// Says what the boxes to tick are for, where the choice of order leaves room for that.
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

fn act(asked: Asked, derived: &Derived, view: &mut ViewState, requests: &mut Requests) {
    match asked {
        Asked::Row(number) => go_to(derived, view, number),
        Asked::Tick(number) => view.toggle_mended(derived, number),
        Asked::Add(number) => {
            go_to(derived, view, number);
            requests.run = Some(CommandId::AddAction);
        }
    }
}
