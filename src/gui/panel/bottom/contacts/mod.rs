//! The contacts of the case that is looked at, as a timeline (R16): days along x, a row per channel and place, and
//! the silences between contacts. The longest silence stands out. The timeline is one stop of the Tab key; arrows
//! move in it, and a click or Enter opens the contact in the form of its case.

mod facts;
mod layout;
mod longest;
mod paint;

use std::sync::Arc;

use egui::{
    Id, Key, Label, Rect, Response, RichText, Role as AccessRole, ScrollArea, Sense, StrokeKind, Ui,
    UiBuilder, WidgetInfo, vec2,
};

use layout::{Bubble, Timeline, TimelineRoom};
use paint::TimelinePainter;

use crate::{
    editor::{Derived, Memo, SameArc, ViewState},
    gui::{
        panel::{bottom::nothing::nothing_ui, inspector::open_contact},
        widget::{
            list_stop::{ListStop, is_pressed_by_key, presses, walked},
            lit::ring,
        },
    },
    insight::contacts::Contacts,
    journey::{Case, CaseId, Journey},
};

/// The state that the tab keeps while the window is open.
#[derive(Default)]
pub(super) struct ContactsPanel {
    laid_out: Memo<(SameArc<Journey>, CaseId, TimelineRoom), (Contacts, Timeline)>,
    /// The contact that the keys are at.
    at: usize,
}

/// The height of the facts below the timeline, in points: a name above a value, or both in one line where the
/// panel is low.
const FACTS: f32 = 48.0;
const LOW_FACTS: f32 = 26.0;
/// The height of the tab's room, in points, below which the panel is low.
const LOW: f32 = 150.0;
const HEAD: f32 = 18.0;
const ROW: f32 = 26.0;
const BUBBLE: f32 = 12.0;
const LABEL: f32 = 150.0;
/// The rows' names: their share of the width, and their greatest width in points.
const NAMES: f32 = 0.16;
const WIDEST_NAME: f32 = 150.0;
/// The number of contacts that a page key moves by.
const PAGE: usize = 8;

/// Names the case beside the tabs.
pub(super) fn case_named_ui(ui: &mut Ui, derived: &Derived, view: &ViewState) {
    if let Some(case) = view.case_shown(&derived.journey) {
        ui.add(Label::new(RichText::new(derived.words.case_title(case)).weak()).truncate());
    }
}

impl ContactsPanel {
    pub(super) fn show_ui(&mut self, ui: &mut Ui, derived: &Derived, view: &mut ViewState) {
        let Some(case) = view.case_shown(&derived.journey) else { return };
        if case.contacts.is_empty() {
            return nothing_ui(ui, &derived.words.text("contacts-none"));
        }
        self.at = self.at.min(case.contacts.len() - 1);
        let room = ui.available_rect_before_wrap();
        let is_low = room.height() < LOW;
        let facts = if is_low { LOW_FACTS } else { FACTS };
        let (line, below) = room.split_top_bottom_at_y((room.bottom() - facts).max(room.top()));
        // Timeline and facts keep to their rooms, whatever is in them.
        ui.allocate_rect(room, Sense::hover());
        let mut upper = ui.new_child(UiBuilder::new().max_rect(line).id_salt("contacts"));
        let opened = self.timeline_ui(&mut upper, line, derived, case);
        if let Some((_, (contacts, _))) = self.laid_out.kept() {
            let mut lower = ui.new_child(UiBuilder::new().max_rect(below).id_salt("contact facts"));
            lower.shrink_clip_rect(below.expand2(vec2(2.0, 0.0)));
            facts::facts_ui(&mut lower, derived.words, (case, contacts), is_low);
        }
        if let Some(place) = opened {
            let touchpoint = case.touchpoint.as_ref();
            open_contact(ui.ctx(), case, place);
            view.go_to_case(derived, (&case.id, touchpoint));
        }
    }

    /// Shows the timeline. Returns the contact that is to be opened.
    fn timeline_ui(&mut self, ui: &mut Ui, rect: Rect, derived: &Derived, case: &Case) -> Option<usize> {
        let touchpoint = case.touchpoint.as_ref().and_then(|id| derived.journey.touchpoint(id));
        let promised = touchpoint.and_then(|touchpoint| touchpoint.clock.promised);
        let (whole, is_moved) = self.stop_ui(ui, rect, derived, case);
        let (room, at) = (room_within(rect), self.at);
        let (contacts, timeline) =
            self.laid_out.of((SameArc(Arc::clone(&derived.journey)), case.id.clone(), room), || {
                let contacts = Contacts::of(case);
                let timeline = Timeline::of(&contacts, promised, room);
                (contacts, timeline)
            });
        let here = whole.has_focus().then_some((at, is_moved));
        let area = ScrollArea::vertical().id_salt("contacts").auto_shrink(false);
        let pressed = area.show(ui, |ui| {
            let (rect, _) = ui.allocate_exact_size(vec2(room.width, timeline.height), Sense::hover());
            let names = room.names;
            TimelinePainter { ui, rect, derived, case, contacts, timeline, names }.paint(promised);
            bubbles_ui(ui, rect, derived, (case, timeline), here)
        });
        let opened = pressed.inner.or(is_pressed_by_key(&whole).then_some(at));
        self.at = opened.unwrap_or(at);
        opened
    }

    /// Shows that the timeline has the focus, and lets the keys go through it. Returns it, and whether they did.
    fn stop_ui(&mut self, ui: &Ui, rect: Rect, derived: &Derived, case: &Case) -> (Response, bool) {
        let (before, title) = (self.at, derived.words.text("contacts"));
        let stop = ListStop::new("contacts timeline", rect, &title).sideways();
        let told = |contact| derived.words.contact_told(contact);
        let whole = stop.show_ui(ui, || case.contacts.get(before).map(told).unwrap_or_default());
        if whole.has_focus() {
            self.move_by_key(ui, case.contacts.len());
        }
        (whole, self.at != before)
    }

    /// Moves through the contacts in their order: down and right go forwards, up and left go back.
    fn move_by_key(&mut self, ui: &Ui, count: usize) {
        let at = walked(ui, self.at, (count, PAGE));
        let (on, back) = (presses(ui, Key::ArrowRight), presses(ui, Key::ArrowLeft));
        self.at = (at + on).saturating_sub(back).min(count.saturating_sub(1));
    }
}

fn room_within(rect: Rect) -> TimelineRoom {
    let (width, height) = (rect.width(), rect.height());
    let names = (width * NAMES).min(WIDEST_NAME);
    TimelineRoom {
        width,
        height,
        names,
        head: HEAD,
        row: ROW,
        bubble: BUBBLE,
        label: LABEL.min(width * 0.16),
    }
}

/// Makes the contacts widgets. `here` is the one that the keys are at, and whether they have just come to it.
/// Returns the contact that was pressed.
fn bubbles_ui(
    ui: &Ui,
    rect: Rect,
    derived: &Derived,
    (case, timeline): (&Case, &Timeline),
    here: Option<(usize, bool)>,
) -> Option<usize> {
    let mut pressed = None;
    for bubble in &timeline.bubbles {
        let place = bubble_rect(bubble, timeline).translate(rect.min.to_vec2());
        // The part of a bubble that is scrolled out of view must not react to the pointer.
        let seen = place.intersect(ui.clip_rect());
        if seen.is_positive() && bubble_ui(ui, seen, derived, (case, bubble)) {
            pressed = Some(bubble.contact);
        }
        if let Some((_, is_moved)) = here.filter(|(at, _)| *at == bubble.contact) {
            ring(ui, place, 6.0, StrokeKind::Inside);
            if is_moved {
                ui.scroll_to_rect(place, None);
            }
        }
    }
    pressed
}

/// Returns the rectangle of a bubble with its label.
fn bubble_rect(bubble: &Bubble, timeline: &Timeline) -> Rect {
    let (left, right) = (bubble.label.0.min(bubble.x - BUBBLE), bubble.label.1.max(bubble.x + BUBBLE));
    let half = timeline.row_height.min(33.0) / 2.0;
    Rect::from_x_y_ranges(left..=right, bubble.y - half..=bubble.y + half)
}

/// Makes a contact a widget with a name for screen readers and a tooltip. Returns whether it was pressed.
fn bubble_ui(ui: &Ui, rect: Rect, derived: &Derived, (case, bubble): (&Case, &Bubble)) -> bool {
    let Some(contact) = case.contacts.get(bubble.contact) else { return false };
    let name = derived.words.contact_told(contact);
    let id = Id::unique(("contact bubble", &case.id, bubble.contact));
    let response = ui.interact(rect, id, Sense::CLICK);
    response.widget_info(|| WidgetInfo::labeled(AccessRole::Button, true, &name));
    let is_pressed = response.clicked();
    response.on_hover_text(name);
    is_pressed
}
