//! The field over the canvas in which a name is typed. Enter takes the name, Tab goes on to the next
//! touchpoint, Esc puts everything back; the name itself is in the map at once, so the field holds no draft.

use egui::{
    Align, Area, Context, Event, Frame, Id, Key, Layout, Margin, Order, Rect, Response, TextEdit, Ui, Vec2,
    vec2,
};

use crate::{
    editor::Named,
    picture::{Role, Weight},
};

use super::{app::App, canvas::Canvas, keys::plain, paint::egui_rect, style, type_ahead::TypeAhead};

/// What the field keeps from frame to frame.
#[derive(Default)]
pub(super) struct RenameField {
    /// Of what it is, and where it was shown last; `None` while nothing is being named.
    shown: Option<(Named, Rect)>,
    /// What ends it, once the field has taken what was typed before.
    end: Option<End>,
    /// Keys typed before the field is there.
    pub typed_ahead: TypeAhead,
}

/// How renaming ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum End {
    Take,
    TakeAndGoOn,
    PutBack,
}

/// The least room of a name, in canvas units.
const ROOM: Vec2 = vec2(160.0, 32.0);
/// Letters are at least so large on the screen, in points, whatever the zoom.
const SMALLEST: f32 = 13.0;

impl App {
    /// Takes what has been typed so far; the canvas has the keys again.
    pub(super) fn end_renaming(&mut self, ctx: &Context) {
        self.end(ctx, End::Take);
    }

    fn end(&mut self, ctx: &Context, end: End) {
        if self.editor.renaming().is_none() {
            return;
        }
        ctx.memory_mut(|memory| memory.request_focus(Canvas::id()));
        self.rename_field.end = None;
        match end {
            End::Take => self.editor.take_name(),
            End::TakeAndGoOn => self.editor.take_name_and_go_on(),
            End::PutBack => self.editor.put_name_back(),
        }
    }

    /// What ends it: a key, or a press beside the field. The field comes first to what was typed before
    /// that key; what was typed after it waits.
    pub(super) fn renaming_keys(&mut self, ctx: &Context) {
        let is_open = self.editor.renaming().is_some();
        self.rename_field.follow(self.editor.renaming().map(|renaming| &renaming.what));
        let RenameField { shown, end, typed_ahead } = &mut self.rename_field;
        ctx.input_mut(|input| {
            if is_open && shown.is_none() {
                typed_ahead.take_from(&mut input.events, 0);
            } else {
                typed_ahead.give_back(&mut input.events);
            }
            if !is_open {
                return;
            }
            let ending =
                input.events.iter().zip(0..).find_map(|(event, place)| Some((End::of(event)?, place)));
            if let Some((ending, place)) = ending {
                typed_ahead.take_from(&mut input.events, place + 1);
                input.events.remove(place);
                *end = Some(ending);
                return;
            }
            let pressed = input.pointer.interact_pos().filter(|_| input.pointer.any_pressed());
            let is_beside = pressed.zip(shown.as_ref()).is_some_and(|(at, (_, field))| !field.contains(at));
            *end = is_beside.then_some(End::Take);
        });
    }

    /// Keys that come after the command that opened a name wait for its field.
    pub(super) fn hold_keys_for_name(&mut self, ctx: &Context) {
        ctx.input_mut(|input| self.rename_field.typed_ahead.take_from(&mut input.events, 0));
    }

    /// The field, over the canvas.
    pub(super) fn renaming_ui(&mut self, ctx: &Context) {
        let (Some(derived), Some(renaming)) = (self.editor.derived(), self.editor.renaming()) else { return };
        self.rename_field.follow(Some(&renaming.what));
        let Some(place) = renaming.what.place(derived) else { return };
        let (camera, what) = (&self.editor.view.camera, renaming.what.clone());
        let (on_screen, zoom) = (egui_rect(camera.screen_from_canvas_rect(place)), camera.zoom());
        let (mut text, hint) = (renaming.text.clone(), self.words().text(hint(&what)));
        let is_new = self.rename_field.shown.is_none();
        let response = field_ui(ctx, &mut text, is_new, on_screen, (zoom, &hint));
        if response.changed() {
            self.editor.type_name(text);
        }
        self.rename_field.shown = Some((what, response.rect));
        let end = self.rename_field.end.or(response.lost_focus().then_some(End::Take));
        if let Some(end) = end {
            self.end(ctx, end);
        }
        if !self.rename_field.typed_ahead.is_empty() {
            ctx.request_repaint();
        }
    }
}

impl RenameField {
    /// Another name is another field, which has not been shown yet.
    fn follow(&mut self, what: Option<&Named>) {
        if self.shown.as_ref().is_some_and(|(shown, _)| Some(shown) != what) {
            (self.shown, self.end) = (None, None);
        }
    }
}

impl End {
    fn of(event: &Event) -> Option<Self> {
        let ends = [(Key::Escape, Self::PutBack), (Key::Enter, Self::Take), (Key::Tab, Self::TakeAndGoOn)];
        ends.into_iter().find_map(|(key, end)| plain(key).matches(event).then_some(end))
    }
}

fn hint(what: &Named) -> &'static str {
    match what {
        Named::Touchpoint(_) => "touchpoint-hint",
        Named::Stage(_) => "stage-hint",
    }
}

fn field_ui(
    ctx: &Context,
    text: &mut String,
    is_new: bool,
    place: Rect,
    (zoom, hint): (f32, &str),
) -> Response {
    let theme = style::theme(ctx);
    let scale = zoom.max(SMALLEST / 14.0);
    let size = place.size().max(ROOM * scale);
    let frame = Frame::NONE
        .fill(style::colour(theme, Role::Panel))
        .stroke((2.0, style::colour(theme, Role::Accent)))
        .corner_radius((10.0 * zoom).clamp(4.0, 20.0) as u8)
        .inner_margin(Margin::symmetric(8, 4));
    let area = Area::new(Id::unique("renaming")).order(Order::Middle).fixed_pos(place.min).constrain(false);
    let shown = area.show(ctx, |ui: &mut Ui| {
        frame.show(ui, |ui| {
            ui.set_min_size(size - vec2(20.0, 12.0));
            ui.with_layout(Layout::top_down(Align::Min), |ui| {
                let font = style::font(14.0 * scale, Weight::SemiBold);
                let edit = TextEdit::multiline(text).id(field_id()).font(font).frame(Frame::NONE);
                let edit = edit
                    .desired_rows(1)
                    .desired_width(size.x - 20.0)
                    .hint_text(hint)
                    .margin(Margin::ZERO)
                    .lock_focus(true);
                ui.add(edit)
            })
            .inner
        })
    });
    let response = shown.inner.inner.clone().accessible_name(hint);
    if is_new {
        response.request_focus();
        // A name that is there is replaced by what is typed, or edited after one more press.
        style::mark_all(ctx, field_id(), text);
    }
    Response { rect: shown.inner.response.rect, ..response }
}

fn field_id() -> Id {
    Id::unique("renaming-field")
}
