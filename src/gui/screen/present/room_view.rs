//! The room's view: one touchpoint above the journey so far, all of the map, the breaks to be given dots, or
//! nothing.

use egui::{Color32, Rect, Sense, StrokeKind, Ui, WidgetInfo};

use crate::{
    editor::{Memo, PresentAct, ViewState},
    gui::{canvas::Canvas, requests::Requests, widget::style},
    journey::GroupName,
    picture::Role,
};

use super::{
    dots, faces, foot,
    keys::PresentKey,
    one, revealed,
    room::{RoomPress, RoomShown},
    strip, tables,
    view::{StripKey, StripMade},
    votes, whole,
};

/// What drawing the room's view changes. Of strips and canvases the first is the room's, the second the preview's.
pub(super) struct RoomView<'a> {
    pub view: &'a mut ViewState,
    /// The strips on the room's screen and in the presenter's preview.
    pub strips: &'a mut [Memo<StripKey, StripMade>; 2],
    pub canvases: [&'a mut Canvas; 2],
    pub requests: &'a mut Requests,
}

impl RoomView<'_> {
    /// Shows the room's view with the keys below.
    pub(super) fn room_with_foot_ui(&mut self, ui: &mut Ui, shown: RoomShown<'_>) -> Option<RoomPress> {
        let pressed = self.room_ui(ui, shown);
        if shown.presenting.is_black { pressed } else { pressed.or(foot::foot_ui(ui, shown)) }
    }

    /// Shows the room's view.
    pub(super) fn room_ui(&mut self, ui: &mut Ui, shown: RoomShown<'_>) -> Option<RoomPress> {
        if shown.presenting.is_black {
            return black_ui(ui, shown);
        }
        let pressed = one::head_ui(ui, shown);
        if shown.presenting.is_whole {
            whole::whole_ui(ui, shown, self.view, self.canvases[0]).or(pressed)
        } else {
            self.body_ui(ui, shown, 0).or(pressed)
        }
    }

    /// Shows the same in small, for the presenter.
    pub(super) fn preview_ui(&mut self, ui: &mut Ui, shown: RoomShown<'_>) -> Option<RoomPress> {
        let pressed = if shown.presenting.is_black {
            black_ui(ui, shown)
        } else if shown.presenting.is_whole {
            let pressed = one::head_ui(ui, shown);
            // The camera belongs to the room's view, so the preview puts it back.
            let kept = self.view.viewport;
            let chosen = whole::whole_ui(ui, shown, self.view, self.canvases[1]);
            self.view.viewport = kept;
            chosen.or(pressed)
        } else {
            let pressed = one::head_ui(ui, shown);
            self.body_ui(ui, shown, 1).or(pressed)
        };
        let line = style::colour(style::theme(ui.ctx()), Role::CardLine);
        ui.painter().rect_stroke(shown.room.rect, 0.0, (1.0, line), StrokeKind::Inside);
        pressed
    }

    fn body_ui(&mut self, ui: &mut Ui, shown: RoomShown<'_>, place: usize) -> Option<RoomPress> {
        if shown.presenting.gives_dots() {
            let given = shown.derived.dots();
            return dots::dots_ui(ui, shown, &|table: &GroupName| given.left_of(table, shown.dots_each));
        }
        one::one_ui(ui, shown);
        let pressed = votes_ui(ui, shown, self.view, self.requests);
        if shown.has_strip() {
            pressed
        } else {
            strip::strip_ui(ui, shown, &mut self.strips[place]).or(pressed)
        }
    }
}

/// Shows, between title and strip, the three answers, the tables being counted, or what they have said.
fn votes_ui(
    ui: &mut Ui,
    shown: RoomShown<'_>,
    view: &ViewState,
    requests: &mut Requests,
) -> Option<RoomPress> {
    if shown.is_revealed() && shown.has_answers() {
        revealed::revealed_ui(ui, shown);
        return None;
    }
    if !shown.tells_who() {
        faces::faces_ui(ui, shown, view, requests);
        return None;
    }
    votes::said_ui(ui, shown);
    let pressed = tables::tables_ui(ui, shown, votes::TABLES, &|table| votes::mark_of(shown, table));
    if shown.presenting.hands.is_some() {
        return votes::numbers_ui(ui, shown).or(pressed);
    }
    faces::faces_ui(ui, shown, view, requests);
    pressed
}

/// Shows a black screen, until a key or a click.
fn black_ui(ui: &mut Ui, shown: RoomShown<'_>) -> Option<RoomPress> {
    let rect: Rect = shown.room.rect;
    ui.painter().rect_filled(rect, 0.0, Color32::BLACK);
    let response = ui.interact(rect, ui.scope_id().with("black"), Sense::CLICK);
    let name = shown.derived.words.text("present-black-said");
    response.widget_info(|| WidgetInfo::labeled(egui::Role::Label, true, &*name));
    response.clicked().then_some(RoomPress::Key(PresentKey::Act(PresentAct::Black)))
}
