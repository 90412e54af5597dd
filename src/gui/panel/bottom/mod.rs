//! The panel below the canvas, one tab at a time: the emotional trace, findings, actors, customers, cases,
//! contacts, what to mend, or what is often forgotten. All tabs show the same state of the map, and a click in any
//! of them selects what it is about and shows it.

mod actor_parts;
mod actors;
mod case_row;
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
mod tabs;
mod trace;
mod walk;

use egui::{CursorIcon, Frame, Id, Panel, Rect, Role as AccessRole, Sense, Ui, WidgetInfo};

use actors::Actors;
use cases::CasesPanel;
use contacts::ContactsPanel;
use customers::CustomersPanel;
use findings::Findings;
use forgotten::ForgottenPanel;
use mend::MendPanel;
use tabs::{Tabs, is_there};
use trace::TracePanel;

use crate::{
    editor::{Derived, ViewState},
    gui::{
        id::Tab,
        panel::memory::{Bottom, PanelMemory},
        requests::Requests,
        widget::style,
    },
    picture::Role,
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
    tabs: Tabs,
}

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
                self.tabs.show_ui(ui, derived, (view, panels), &mut requests.focus);
                self.beside_tabs_ui(ui, derived, (view, panels.bottom.tab), requests);
            });
            self.content_ui(ui, derived, (view, panels.bottom.tab), requests);
        });
        shown.response.rect
    }

    /// Shows, beside the tabs, what the open tab puts there.
    fn beside_tabs_ui(
        &mut self,
        ui: &mut Ui,
        derived: &Derived,
        (view, tab): (&mut ViewState, Tab),
        requests: &mut Requests,
    ) {
        match tab {
            Tab::Trace => trace::balance_ui(ui, derived),
            Tab::Findings => {}
            Tab::Actors => self.actors.choice_ui(ui, derived),
            Tab::Customers => self.customers.choice_ui(ui, derived, requests),
            Tab::Mend => self.mend.choice_ui(ui, derived, view, requests),
            Tab::Cases => self.cases.due_ui(ui, derived),
            Tab::Contacts => contacts::case_named_ui(ui, derived, view),
            Tab::Forgotten => self.forgotten.choice_ui(ui, derived),
        }
    }

    fn content_ui(
        &mut self,
        ui: &mut Ui,
        derived: &Derived,
        (view, tab): (&mut ViewState, Tab),
        requests: &mut Requests,
    ) {
        match tab {
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

/// Shows the tabs and what stands beside them; in a narrow panel, what has no room there stands below them.
fn line_ui(ui: &mut Ui, content_ui: impl FnOnce(&mut Ui)) {
    if ui.available_width() < tabs::ROOM_FOR_COUNTS {
        ui.horizontal_wrapped(content_ui);
    } else {
        ui.horizontal(content_ui);
    }
}

/// Shows the upper edge: a drag makes the panel higher or lower, a double click gives it its usual height again.
/// The edge lies over the canvas, so it is shown after the canvas.
///
/// egui's own handle would have an English name in every language.
pub(in crate::gui) fn edge_ui(ui: &Ui, panel: Rect, derived: &Derived, bottom: &mut Bottom) {
    let edge = panel.with_min_y(panel.top() - ABOVE).with_max_y(panel.top() + BELOW);
    let response = ui.interact(edge, Id::unique("bottom edge"), Sense::CLICK | Sense::DRAG);
    let name = derived.words.text("bottom-edge");
    response.widget_info(|| WidgetInfo::labeled(AccessRole::Splitter, true, &*name));
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
