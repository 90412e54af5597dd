//! A row of the list of what to mend: a break, whether it is taken as mended, what mending it gains, and its
//! actions.

use egui::{Align2, Id, Rect, Role as AccessRole, Sense, StrokeKind, Ui, WidgetInfo, pos2, vec2};
use lucide_icons::Icon;

use super::{
    actions::{paint_actions, two_lines},
    columns::MendColumns,
    list::{MendList, MendRow},
};
use crate::{
    editor::{Derived, ViewState},
    gui::widget::{faces::paint_face, lit::lit, style},
    picture::{Role, Weight},
};

/// A request about the touchpoint with this number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Asked {
    /// A request to select it and show it.
    Row(u32),
    /// A request to take it as mended, or no longer.
    Tick(u32),
    /// A request to add an action for it.
    Add(u32),
}

const TICK: f32 = 18.0;
const FACE: f32 = 10.0;

/// The list as its rows are shown.
#[derive(Clone, Copy)]
pub(super) struct MendShown<'a> {
    pub(super) derived: &'a Derived,
    pub(super) view: &'a ViewState,
    pub(super) list: &'a MendList,
    pub(super) columns: &'a MendColumns,
}

/// Shows a row. Returns what was asked for in it.
pub(super) fn row_ui(
    ui: &mut Ui,
    rect: Rect,
    shown: MendShown<'_>,
    row: &MendRow,
    is_at: bool,
) -> Option<Asked> {
    let MendShown { derived, view, .. } = shown;
    let judged = derived.insight_as_is().by_number(row.number)?;
    let is_chosen = view.selection().contains(&judged.id);
    let name = row_name(derived, row);
    let response =
        ui.interact(rect.intersect(ui.clip_rect()), Id::unique(("mend row", row.number)), Sense::CLICK);
    response.widget_info(|| WidgetInfo::selected(AccessRole::Button, true, is_chosen, &name));
    lit(ui, rect.shrink2(vec2(0.0, 1.0)), 6.0, is_chosen || response.hovered(), is_at);
    let line = style::colour(style::theme(ui.ctx()), Role::Line);
    ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, (1.0, line));
    paint_break(ui, rect, shown, row);
    let is_clicked = response.clicked();
    response.on_hover_text(name);
    let is_on = view.judging().mended.contains(&judged.id);
    let ticks = row.level.breaks() && tick_ui(ui, rect, shown, row, is_on);
    let adds = row.actions.is_empty() && add_ui(ui, rect, shown, row);
    paint_actions(ui, rect, shown, row);
    match (adds, ticks) {
        (true, _) => Some(Asked::Add(row.number)),
        (false, true) => Some(Asked::Tick(row.number)),
        (false, false) => is_clicked.then_some(Asked::Row(row.number)),
    }
}

/// Returns the whole row in words: "7 How fast I am noticed and greeted. Every customer meets it. A host at the
/// door: Waiter, …".
pub(super) fn row_name(derived: &Derived, row: &MendRow) -> String {
    let title = numbered_title(derived, row);
    let gain = derived.gain_said(row.number);
    let actions = row.actions.iter().filter_map(|id| derived.journey.action(id));
    let actions = actions.map(|action| derived.words.action_said(action, &derived.journey));
    let bare = row.actions.is_empty().then(|| derived.words.text("mend-row-bare").into_owned());
    [title].into_iter().chain(gain).chain(actions).chain(bare).collect::<Vec<_>>().join(". ")
}

fn numbered_title(derived: &Derived, row: &MendRow) -> String {
    let judged = derived.insight.by_number(row.number);
    judged.map(|judged| derived.numbered_title(&judged.id)).unwrap_or_default()
}

fn title_of(derived: &Derived, number: u32) -> String {
    let judged = derived.insight.by_number(number);
    judged.map(|judged| derived.title_of(&judged.id).into_owned()).unwrap_or_default()
}

/// Paints face, number and title, and below the title the strongest reason to mend the break.
fn paint_break(ui: &Ui, rect: Rect, shown: MendShown<'_>, row: &MendRow) {
    let MendShown { derived, columns, .. } = shown;
    let theme = style::theme(ui.ctx());
    let [ink, muted] = [Role::Ink, Role::Muted].map(|role| style::colour(theme, role));
    let middle = rect.center().y;
    paint_face(ui, pos2(columns.face.center(), middle), row.level, FACE);
    let small = style::font(style::SMALL_SIZE, Weight::Regular);
    let number = pos2(columns.number.max - 2.0, middle);
    ui.painter().text(number, Align2::RIGHT_CENTER, row.number.to_string(), small.clone(), muted);
    let said = derived.gain_said(row.number).into_iter().next();
    let said = said.unwrap_or_else(|| derived.words.level(row.level).into_owned());
    let title = title_of(derived, row.number);
    let of_title = (style::font(style::UI_SIZE, Weight::SemiBold), ink);
    two_lines(ui, columns.title, middle, [(&title, of_title), (&said, (small, muted))]);
}

/// Shows the tick of a row. Returns whether it was pressed.
fn tick_ui(ui: &Ui, rect: Rect, shown: MendShown<'_>, row: &MendRow, is_on: bool) -> bool {
    let at = pos2(shown.columns.tick.center(), rect.center().y);
    let square = Rect::from_center_size(at, vec2(TICK, TICK));
    let place = square.expand(6.0).intersect(ui.clip_rect());
    let response = ui.interact(place, Id::unique(("mend tick", row.number)), Sense::CLICK);
    let facts = [("number", row.number.into()), ("title", title_of(shown.derived, row.number).into())];
    let name = shown.derived.words.say("mend-tick", &facts);
    response.widget_info(|| WidgetInfo::selected(AccessRole::CheckBox, true, is_on, &name));
    paint_tick(ui, square, is_on, response.hovered());
    let is_pressed = response.clicked();
    response.on_hover_text(name);
    is_pressed
}

fn paint_tick(ui: &Ui, square: Rect, is_on: bool, is_hovered: bool) {
    let of = |role| style::colour(style::theme(ui.ctx()), role);
    let line = of(if is_on || is_hovered { Role::Accent } else { Role::Unrated });
    let fill = of(if is_on { Role::Accent } else { Role::Panel });
    ui.painter().rect(square, 5.0, fill, (1.5, line), StrokeKind::Inside);
    if is_on {
        let font = egui::FontId::new(14.0, style::icon_font().family);
        let sign = char::from(Icon::Check);
        ui.painter().text(square.center(), Align2::CENTER_CENTER, sign, font, of(Role::OnAccent));
    }
}

/// Shows the button that adds an action, where there is none. Returns whether it was pressed.
fn add_ui(ui: &Ui, rect: Rect, shown: MendShown<'_>, row: &MendRow) -> bool {
    let MendShown { derived, columns, .. } = shown;
    let accent = style::colour(style::theme(ui.ctx()), Role::Accent);
    let text = derived.words.text("command-add-action");
    let room = columns.what.span() - 20.0;
    let galley = style::one_line(ui, &text, style::font(style::UI_SIZE, Weight::Regular), accent, room);
    let left = pos2(columns.what.min, rect.center().y);
    let place = Rect::from_min_size(left - vec2(0.0, 13.0), vec2(galley.size().x + 24.0, 26.0));
    let response =
        ui.interact(place.intersect(ui.clip_rect()), Id::unique(("mend add", row.number)), Sense::CLICK);
    let name = format!("{text}: {}", numbered_title(derived, row));
    response.widget_info(|| WidgetInfo::labeled(AccessRole::Button, true, &name));
    lit(ui, place.expand2(vec2(4.0, 0.0)), 6.0, response.hovered(), false);
    let font = egui::FontId::new(15.0, style::icon_font().family);
    ui.painter().text(left, Align2::LEFT_CENTER, char::from(Icon::Plus), font, accent);
    ui.painter().galley(left + vec2(20.0, -galley.size().y / 2.0), galley, accent);
    response.clicked()
}
