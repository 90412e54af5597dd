//! The contacts of the case that is looked at, as a timeline (R16): days along x, a row per channel and place, and the
//! silences between them. The longest one shouts.

mod facts;
mod layout;
mod paint;

use egui::{Id, Label, Rect, RichText, ScrollArea, Sense, Ui, UiBuilder, WidgetInfo, vec2};

use layout::{Timeline, TimelineRoom};
use paint::TimelinePainter;

use crate::{
    editor::{Derived, Memo, ViewState},
    gui::panel::bottom::nothing::nothing_ui,
    insight::contacts::Contacts,
    journey::{Case, Touchpoint},
};

/// What is kept while the window is open.
#[derive(Default)]
pub(super) struct ContactsPanel {
    contacts: Memo<Case, Contacts>,
}

const FACTS: f32 = 44.0;
const HEAD: f32 = 18.0;
const ROW: f32 = 33.0;
const BUBBLE: f32 = 12.0;
const LABEL: f32 = 150.0;
/// The names of the rows take this share of the width, and at most so much.
const NAMES: f32 = 0.16;
const WIDEST_NAME: f32 = 150.0;

/// Says which case it is, beside the tabs.
pub(super) fn case_named_ui(ui: &mut Ui, derived: &Derived, view: &ViewState) {
    if let Some(case) = view.case_shown(&derived.journey) {
        ui.add(Label::new(RichText::new(derived.words.case_title(case)).weak()).truncate());
    }
}

impl ContactsPanel {
    pub(super) fn show_ui(&mut self, ui: &mut Ui, derived: &Derived, view: &ViewState) {
        let Some(case) = view.case_shown(&derived.journey) else { return };
        let touchpoint = case.touchpoint.as_ref().and_then(|id| derived.journey.touchpoint(id));
        if case.contacts.is_empty() {
            return nothing_ui(ui, &derived.words.text("contacts-none"));
        }
        let contacts = &*self.contacts.of(case.clone(), || Contacts::of(case));
        let room = ui.available_rect_before_wrap();
        let (line, below) = room.split_top_bottom_at_y((room.bottom() - FACTS).max(room.top()));
        timeline_ui(ui, line, derived, (case, touchpoint, contacts));
        ui.scope_builder(UiBuilder::new().max_rect(below), |ui| {
            facts::facts_ui(ui, derived.words, (case, contacts));
        });
    }
}

fn timeline_ui(
    ui: &mut Ui,
    rect: Rect,
    derived: &Derived,
    (case, touchpoint, contacts): (&Case, Option<&Touchpoint>, &Contacts),
) {
    let promised = touchpoint.and_then(|touchpoint| touchpoint.clock.promised);
    let names = (rect.width() * NAMES).min(WIDEST_NAME);
    let label = LABEL.min(rect.width() * 0.16);
    let room = TimelineRoom {
        width: rect.width(),
        height: rect.height(),
        names,
        head: HEAD,
        row: ROW,
        bubble: BUBBLE,
        label,
    };
    let timeline = Timeline::of(contacts, promised, room);
    ui.scope_builder(UiBuilder::new().max_rect(rect).id_salt("contacts"), |ui| {
        ScrollArea::vertical().id_salt("contacts").auto_shrink(false).show(ui, |ui| {
            let (rect, _) = ui.allocate_exact_size(vec2(rect.width(), timeline.height), Sense::hover());
            let painter = TimelinePainter { ui, rect, derived, case, contacts, timeline: &timeline, names };
            painter.paint(promised);
            heard_ui(ui, rect, derived, (case, &timeline));
        });
    });
}

/// Each contact as a screen reader says it, and the pointer over it.
fn heard_ui(ui: &Ui, rect: Rect, derived: &Derived, (case, timeline): (&Case, &Timeline)) {
    for bubble in &timeline.bubbles {
        let Some(contact) = case.contacts.get(bubble.contact) else { continue };
        let name = derived.words.contact_told(contact);
        let (left, right) = (bubble.label.0.min(bubble.x - BUBBLE), bubble.label.1.max(bubble.x + BUBBLE));
        let half = timeline.row_height.min(ROW) / 2.0;
        let at = Rect::from_x_y_ranges(left..=right, bubble.y - half..=bubble.y + half);
        let id = Id::unique(("contact bubble", &case.id, bubble.contact));
        let response = ui.interact(at.translate(rect.min.to_vec2()), id, Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(egui::Role::Label, true, &name));
        response.on_hover_text(name);
    }
}
