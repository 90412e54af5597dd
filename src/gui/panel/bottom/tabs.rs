//! The tabs of the panel below the canvas: what each is called, and how much it has to show.

use egui::{Id, Response, Role as AccessRole, Sense, Ui, WidgetInfo, vec2};

use super::trace;
use crate::{
    editor::{Derived, Memo, ViewState},
    gui::{
        id::Tab,
        panel::memory::PanelMemory,
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

/// The width of the panel, in points, below which it has no room for counts beside its tabs.
pub(super) const ROOM_FOR_COUNTS: f32 = 640.0;
const TABS: f32 = 24.0;
/// The distance between two tabs, in points.
const BETWEEN: f32 = 4.0;
/// The distance between a tab's word and its edge, in points.
const EDGE: f32 = 8.0;
const NARROW_EDGE: f32 = 2.0;

/// What the tabs say, as it was when nothing was being dragged.
#[derive(Default)]
pub(super) struct Tabs {
    /// The number of lines of findings.
    findings: usize,
    unbroken: Memo<(u64, Lang), String>,
}

/// What a tab says.
struct TabName {
    word: String,
    /// The count beside the word, where there is room for it.
    count: Option<usize>,
    /// What only screen readers are told in addition.
    told: Option<String>,
}

/// All tabs, from left to right.
const IN_ORDER: [Tab; 8] = [
    Tab::Trace,
    Tab::Findings,
    Tab::Actors,
    Tab::Customers,
    Tab::Mend,
    Tab::Cases,
    Tab::Contacts,
    Tab::Forgotten,
];

/// Returns whether there is something for a tab to show; a tab without contents is not offered.
pub(super) fn is_there(tab: Tab, derived: &Derived, view: &ViewState) -> bool {
    match tab {
        Tab::Mend => derived.has_mending(),
        Tab::Cases => derived.journey.cases().next().is_some(),
        Tab::Contacts => view.has_contacts(&derived.journey),
        Tab::Trace | Tab::Findings | Tab::Actors | Tab::Customers | Tab::Forgotten => true,
    }
}

impl Tabs {
    /// Shows the tabs; a click turns to one.
    pub(super) fn show_ui(
        &mut self,
        ui: &mut Ui,
        derived: &Derived,
        (view, panels): (&ViewState, &mut PanelMemory),
        focus: &mut PanelFocus,
    ) {
        // In a narrow panel only screen readers are told the counts.
        let is_narrow = ui.available_width() < ROOM_FOR_COUNTS;
        ui.spacing_mut().item_spacing.x = if is_narrow { 0.0 } else { BETWEEN };
        self.count(derived, view, panels.bottom.tab);
        for tab in IN_ORDER {
            let is_on = panels.bottom.tab == tab;
            if !is_on && !is_there(tab, derived, view) {
                continue;
            }
            let name = self.name(tab, derived, view);
            let text = (&*name.shown(is_narrow), if is_narrow { NARROW_EDGE } else { EDGE });
            let response = tab_ui(ui, tab, text, &name.said(), is_on);
            if is_on {
                focus.control(FocusPlace::Bottom, &response);
            }
            if response.clicked() {
                panels.bottom.tab = tab;
            }
        }
        ui.add_space(4.0);
    }

    /// Counts the findings. During a drag the map's meaning is computed only where it is shown.
    fn count(&mut self, derived: &Derived, view: &ViewState, open: Tab) {
        if !view.gesture.is_under_way() || open == Tab::Findings {
            self.findings = derived.meaning_as_is().line_count() + derived.journey.conflicts().count();
        }
    }

    fn name(&mut self, tab: Tab, derived: &Derived, view: &ViewState) -> TabName {
        let journey = &derived.journey;
        let balance = || trace::balance(derived, Words::signed(derived.insight.trace.balance));
        let (name, count, told) = match tab {
            Tab::Trace => ("trace", None, Some(balance())),
            Tab::Findings => ("findings", Some(self.findings), None),
            Tab::Actors => ("actors", Some(journey.actors().len()), None),
            Tab::Customers => ("customers-tab", None, Some(self.unbroken(derived, view))),
            Tab::Mend => ("mend", Some(journey.actions().count()).filter(|count| *count > 0), None),
            Tab::Cases => ("cases", Some(journey.cases().count()), None),
            Tab::Contacts => ("contacts", None, None),
            Tab::Forgotten => ("forgotten", None, None),
        };
        TabName { word: derived.words.text(name).into_owned(), count, told }
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
}

impl TabName {
    fn shown(&self, is_narrow: bool) -> String {
        match self.count {
            Some(count) if !is_narrow => format!("{} {count}", self.word),
            _ => self.word.clone(),
        }
    }

    fn said(&self) -> String {
        let counted = self.shown(false);
        self.told.as_ref().map_or(counted.clone(), |told| format!("{counted}, {told}"))
    }
}

/// Shows a tab as a word, underlined where the tab is open.
fn tab_ui(ui: &mut Ui, tab: Tab, (text, room): (&str, f32), name: &str, is_on: bool) -> Response {
    let theme = style::theme(ui.ctx());
    let (weight, role) = if is_on { (Weight::SemiBold, Role::Ink) } else { (Weight::Regular, Role::Muted) };
    let ink = style::colour(theme, role);
    let text = ui.painter().layout_no_wrap(text.to_owned(), style::font(style::UI_SIZE, weight), ink);
    let (rect, _) = ui.allocate_exact_size(vec2(text.size().x + room, TABS), Sense::hover());
    let response = ui.interact(rect, Id::unique(("bottom tab", tab)), Sense::click());
    response.widget_info(|| WidgetInfo::selected(AccessRole::Tab, true, is_on, name));
    let accent = style::colour(theme, Role::Accent);
    lit(ui, rect, 6.0, response.hovered(), response.has_focus());
    if is_on {
        ui.painter().hline(rect.shrink2(vec2(4.0, 0.0)).x_range(), rect.bottom() - 1.0, (2.0, accent));
    }
    ui.painter().galley(rect.center() - text.size() / 2.0, text, ink);
    response
}
