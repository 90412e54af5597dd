//! What the room sees: one touchpoint above the journey so far, all of the map, the breaks to be given dots, or nothing.

use egui::{Color32, Rect, Sense, StrokeKind, Ui, WidgetInfo};

use crate::{
    editor::{Memo, ViewState},
    gui::{canvas::Canvas, requests::Requests, widget::style},
    journey::GroupName,
    picture::{Piece, Role, Weight},
};

use super::{
    dots, faces, foot,
    keys::PresentKey,
    one, revealed,
    room::{RoomPress, RoomShown},
    strip, tables,
    text::{Setting, text_ui},
    view::StripKey,
    votes, whole,
};

/// What drawing it changes.
pub(super) struct Sight<'a> {
    pub view: &'a mut ViewState,
    /// On the screen of the room, and in the preview of who leads.
    pub strips: &'a mut [Memo<StripKey, Vec<Piece>>; 2],
    pub canvas: &'a mut Canvas,
    pub requests: &'a mut Requests,
}

impl Sight<'_> {
    /// With the keys below.
    pub(super) fn room_with_foot_ui(&mut self, ui: &mut Ui, shown: RoomShown<'_>) -> Option<RoomPress> {
        let pressed = self.room_ui(ui, shown);
        if shown.presenting.is_black { pressed } else { pressed.or(foot::foot_ui(ui, shown)) }
    }

    /// The screen of the room.
    pub(super) fn room_ui(&mut self, ui: &mut Ui, shown: RoomShown<'_>) -> Option<RoomPress> {
        if shown.presenting.is_black {
            return black_ui(ui, shown);
        }
        let pressed = one::head_ui(ui, shown);
        if shown.presenting.is_whole {
            whole::whole_ui(ui, shown, self.view, self.canvas).or(pressed)
        } else {
            self.body_ui(ui, shown, 0).or(pressed)
        }
    }

    /// The same in small, for who leads; the map is drawn for the room alone.
    pub(super) fn preview_ui(&mut self, ui: &mut Ui, shown: RoomShown<'_>) -> Option<RoomPress> {
        let pressed = if shown.presenting.is_black {
            black_ui(ui, shown)
        } else if shown.presenting.is_whole {
            let strong = Setting::new(4.2 * shown.room.unit, Weight::SemiBold, Role::Muted);
            let text = shown.derived.words.text("aside-whole");
            text_ui(ui, shown.room.at(0.0, 8.6), shown.room.inner().width(), &text, strong);
            one::head_ui(ui, shown)
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

/// Between the title and the strip: the three answers, the tables that are counted, or what they have said.
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
    if shown.is_revealed() || !shown.is_voting() {
        faces::faces_ui(ui, shown, view, requests);
        return None;
    }
    votes::said_ui(ui, shown);
    let pressed = tables::tables_ui(ui, shown, votes::TABLES, &|table| votes::mark_of(shown, table));
    if shown.presenting.hands.is_some() {
        votes::numbers_ui(ui, shown);
    } else {
        faces::faces_ui(ui, shown, view, requests);
    }
    pressed
}

/// Nothing, until a key or a click.
fn black_ui(ui: &mut Ui, shown: RoomShown<'_>) -> Option<RoomPress> {
    let rect: Rect = shown.room.rect;
    ui.painter().rect_filled(rect, 0.0, Color32::BLACK);
    let response = ui.interact(rect, ui.scope_id().with("black"), Sense::CLICK);
    let name = shown.derived.words.text("present-black-said");
    response.widget_info(|| WidgetInfo::labeled(egui::Role::Label, true, &*name));
    response.clicked().then_some(RoomPress::Key(PresentKey::Black))
}
