//! The panel below the canvas, one tab at a time: the emotional trace, findings, actors, customers, cases,
//! contacts, what to mend, or what is often forgotten. All tabs show the same state of the map, and a click in any
//! of them selects what it is about and shows it.

mod actors;
mod cases;
mod cell;
mod columns;
mod contacts;
mod customers;
mod disputed;
mod findings;
mod fold;
mod forgotten;
mod forgotten_row;
mod line;
mod loose;
mod mend;
mod nothing;
mod rows;
mod table;
mod trace;
mod walk;

use egui::{CursorIcon, Frame, Id, Panel, Rect, Role as Kind, Sense, Ui, WidgetInfo, vec2};

use actors::Actors;
use cases::CasesPanel;
use contacts::ContactsPanel;
use customers::CustomersPanel;
use findings::Findings;
use forgotten::ForgottenPanel;
use mend::MendPanel;
use trace::TracePanel;

use crate::{
    editor::{Derived, Memo, ViewState},
    gui::{
        id::Tab,
        panel::memory::{Bottom, PanelMemory},
        requests::Requests,
        widget::{
            focus::{FocusPlace, PanelFocus},
            lit::lit,
            style,
        },
    },
    insight::to_go_by,
    picture::{Role, Weight},
    words::{Lang, Words},
};

/// The state that the tabs keep from frame to frame.
#[derive(Default)]
pub(in crate::gui) struct BottomPanel {
    trace: TracePanel,
    findings: Findings,
    actors: Actors,
    customers: CustomersPanel,
    mend: MendPanel,
    cases: CasesPanel,
    contacts: ContactsPanel,
    forgotten: ForgottenPanel,
    /// Whether the open map has been shown: from then on its tab stays, whatever is removed from the map.
    has_shown: bool,
    /// The number of lines of findings, as it was when nothing was being dragged.
    count: usize,
    unbroken: Memo<(u64, Lang), String>,
}

const TABS: f32 = 24.0;
/// The distance between two tabs, in points.
const BETWEEN: f32 = 4.0;
/// The distance between a tab's word and its edge, in points.
const EDGE: f32 = 8.0;
const NARROW_EDGE: f32 = 2.0;
/// The width of the panel, in points, below which it has no room for counts beside its tabs.
const ROOM_FOR_COUNTS: f32 = 640.0;
/// The part of the upper edge that can be dragged, in points: above it, and below it in the panel's margin.
const ABOVE: f32 = 3.0;
const BELOW: f32 = 6.0;

impl BottomPanel {
    /// Forgets what was chosen for the map before: another map is shown.
    pub(in crate::gui) fn turn_to_another_map(&mut self) {
        self.has_shown = false;
        self.customers.turn_to_another_map();
        self.mend.turn_to_another_map();
        self.cases.turn_to_another_map();
        self.contacts = ContactsPanel::default();
        self.forgotten.turn_to_another_map();
    }

    /// Shows the panel. Returns its rectangle.
    pub(in crate::gui) fn show_ui(
        &mut self,
        ui: &mut Ui,
        frame: Frame,
        derived: &Derived,
        (view, panels): (&mut ViewState, &mut PanelMemory),
        requests: &mut Requests,
    ) -> Rect {
        keep_to_tabs(derived, view, panels, std::mem::replace(&mut self.has_shown, true));
        let height = panels.bottom.height(ui.available_height());
        let panel = Panel::bottom("bottom").exact_size(height).frame(frame);
        let shown = panel.show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 2.0;
            line_ui(ui, |ui| {
                let is_narrow = ui.available_width() < ROOM_FOR_COUNTS;
                ui.spacing_mut().item_spacing.x = if is_narrow { 0.0 } else { BETWEEN };
                self.tabs_ui(ui, derived, (view, panels), &mut requests.focus);
                match panels.bottom.tab {
                    Tab::Trace => trace::balance_ui(ui, derived),
                    Tab::Findings => {}
                    Tab::Actors => self.actors.choice_ui(ui, derived),
                    Tab::Customers => self.customers.choice_ui(ui, derived, requests),
                    Tab::Mend => self.mend.choice_ui(ui, derived, view, requests),
                    Tab::Cases => self.cases.due_ui(ui, derived),
                    Tab::Contacts => contacts::case_named_ui(ui, derived, view),
                    Tab::Forgotten => self.forgotten.choice_ui(ui, derived),
                }
            });
            match panels.bottom.tab {
                Tab::Trace => self.trace.show_ui(ui, derived, view, &mut requests.focus),
                Tab::Findings => {
                    disputed::disputed_ui(ui, derived, requests);
                    self.findings.show_ui(ui, derived, view, requests);
                }
                Tab::Actors => self.actors.show_ui(ui, derived, view),
                Tab::Customers => self.customers.show_ui(ui, derived, view, requests),
                Tab::Mend => self.mend.show_ui(ui, derived, view, requests),
                Tab::Cases => self.cases.show_ui(ui, derived, view),
                Tab::Contacts => self.contacts.show_ui(ui, derived, view),
                Tab::Forgotten => self.forgotten.show_ui(ui, derived, view, requests),
            }
        });
        shown.response.rect
    }

    /// Returns what the newest survey says of whole journeys, as it was when nothing was being dragged.
    fn unbroken(&mut self, derived: &Derived, view: &ViewState) -> String {
        let kept = self.unbroken.kept().filter(|_| view.gesture.is_under_way());
        if let Some((_, said)) = kept {
            return said.clone();
        }
        let said = || match to_go_by(&derived.meaning_as_is().surveys, &derived.insight.view) {
            Some(result) => derived.words.unbroken("", result.table.unbroken, result.table.answered),
            None => derived.words.text("customers-tab-none").into_owned(),
        };
        self.unbroken.of((derived.serial, derived.words.lang), said).clone()
    }

    fn tabs_ui(
        &mut self,
        ui: &mut Ui,
        derived: &Derived,
        (view, panels): (&ViewState, &mut PanelMemory),
        focus: &mut PanelFocus,
    ) {
        // During a drag the map's meaning is computed only where it is shown.
        if !view.gesture.is_under_way() || panels.bottom.tab == Tab::Findings {
            self.count = derived.meaning_as_is().line_count() + derived.journey.conflicts().count();
        }
        let words = derived.words;
        let balance = trace::balance(derived, Words::signed(derived.insight.trace.balance));
        let (trace, findings) = (words.text("trace"), format!("{} {}", words.text("findings"), self.count));
        let actors = format!("{} {}", words.text("actors"), derived.journey.actors().len());
        // In a narrow panel only screen readers are told the counts.
        let is_narrow = ui.available_width() < ROOM_FOR_COUNTS;
        let bare = |name: &str, counted: &str| {
            if is_narrow { words.text(name).into_owned() } else { counted.to_owned() }
        };
        let cases = format!("{} {}", words.text("cases"), derived.journey.cases().count());
        let (cases_shown, contacts) = (bare("cases", &cases), words.text("contacts"));
        let (findings_shown, actors_shown) = (bare("findings", &findings), bare("actors", &actors));
        let unbroken = self.unbroken(derived, view);
        let (customers, forgotten) = (words.text("customers-tab"), words.text("forgotten"));
        let mend = match derived.journey.actions().count() {
            0 => words.text("mend").into_owned(),
            count => format!("{} {count}", words.text("mend")),
        };
        let mend_shown = bare("mend", &mend);
        let tabs = [
            (Tab::Trace, &*trace, format!("{trace}, {balance}")),
            (Tab::Findings, &*findings_shown, findings.clone()),
            (Tab::Actors, &*actors_shown, actors.clone()),
            (Tab::Customers, &*customers, format!("{customers}, {unbroken}")),
            (Tab::Mend, &*mend_shown, mend.clone()),
            (Tab::Cases, &*cases_shown, cases.clone()),
            (Tab::Contacts, &*contacts, contacts.clone().into_owned()),
            (Tab::Forgotten, &*forgotten, forgotten.clone().into_owned()),
        ];
        let room = if is_narrow { NARROW_EDGE } else { EDGE };
        for (tab, text, name) in tabs {
            let is_on = panels.bottom.tab == tab;
            if !is_on && !is_there(tab, derived, view) {
                continue;
            }
            let response = tab_ui(ui, tab, (text, room), &name, is_on);
            if is_on {
                focus.control(FocusPlace::Bottom, &response);
            }
            if response.clicked() {
                panels.bottom.tab = tab;
            }
        }
        ui.add_space(4.0);
    }
}

/// Shows the tabs and what stands beside them; in a narrow panel, what has no room there stands below them.
fn line_ui(ui: &mut Ui, content_ui: impl FnOnce(&mut Ui)) {
    if ui.available_width() < ROOM_FOR_COUNTS {
        ui.horizontal_wrapped(content_ui);
    } else {
        ui.horizontal(content_ui);
    }
}

/// Returns whether there is something for a tab to show; a tab without contents is not offered.
fn is_there(tab: Tab, derived: &Derived, view: &ViewState) -> bool {
    match tab {
        Tab::Mend => derived.has_mending(),
        Tab::Cases => derived.journey.cases().next().is_some(),
        Tab::Contacts => view.has_contacts(&derived.journey),
        Tab::Trace | Tab::Findings | Tab::Actors | Tab::Customers | Tab::Forgotten => true,
    }
}

/// Turns to another tab where the open one is gone: since a case without contacts is looked at, since the last
/// case has gone, or since another map is shown that has nothing to mend.
fn keep_to_tabs(derived: &Derived, view: &ViewState, panels: &mut PanelMemory, has_shown: bool) {
    let tab = &mut panels.bottom.tab;
    if *tab == Tab::Mend && !has_shown && !is_there(*tab, derived, view) {
        *tab = Tab::Trace;
    }
    for beside in [Tab::Cases, Tab::Trace] {
        if matches!(tab, Tab::Cases | Tab::Contacts) && !is_there(*tab, derived, view) {
            *tab = beside;
        }
    }
}

/// Shows a tab as a word, underlined where the tab is open.
fn tab_ui(ui: &mut Ui, tab: Tab, (text, room): (&str, f32), name: &str, is_on: bool) -> egui::Response {
    let theme = style::theme(ui.ctx());
    let (weight, role) = if is_on { (Weight::SemiBold, Role::Ink) } else { (Weight::Regular, Role::Muted) };
    let ink = style::colour(theme, role);
    let text = ui.painter().layout_no_wrap(text.to_owned(), style::font(style::UI_SIZE, weight), ink);
    let (rect, _) = ui.allocate_exact_size(vec2(text.size().x + room, TABS), Sense::hover());
    let response = ui.interact(rect, Id::unique(("bottom tab", tab)), Sense::click());
    response.widget_info(|| WidgetInfo::selected(Kind::Tab, true, is_on, name));
    let accent = style::colour(theme, Role::Accent);
    lit(ui, rect, 6.0, response.hovered(), response.has_focus());
    if is_on {
        ui.painter().hline(rect.shrink2(vec2(4.0, 0.0)).x_range(), rect.bottom() - 1.0, (2.0, accent));
    }
    ui.painter().galley(rect.center() - text.size() / 2.0, text, ink);
    response
}

/// Shows the upper edge: a drag makes the panel higher or lower, a double click gives it its usual height again.
/// The edge lies over the canvas, so it is shown after the canvas.
///
/// egui's own handle would have an English name in every language.
pub(in crate::gui) fn edge_ui(ui: &Ui, panel: Rect, derived: &Derived, bottom: &mut Bottom) {
    let edge = panel.with_min_y(panel.top() - ABOVE).with_max_y(panel.top() + BELOW);
    let response = ui.interact(edge, Id::unique("bottom edge"), Sense::CLICK | Sense::DRAG);
    let name = derived.words.text("bottom-edge");
    response.widget_info(|| WidgetInfo::labeled(Kind::Splitter, true, &*name));
    if response.hovered() || response.dragged() {
        ui.ctx().set_cursor_icon(CursorIcon::ResizeVertical);
        let accent = style::colour(style::theme(ui.ctx()), Role::Accent);
        ui.painter().hline(panel.x_range(), panel.top() + 0.5, (2.0, accent));
    }
    if let Some(at) = response.interact_pointer_pos().filter(|_| response.dragged()) {
        bottom.height = Some(panel.bottom() - at.y);
    }
    if response.double_clicked() {
        bottom.height = None;
    }
}
