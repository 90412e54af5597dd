//! The field over the canvas in which a name or a label is typed. Enter takes the name, Tab goes on to the next
//! touchpoint, Esc takes everything back. The name is in the map at once, so the field holds no draft.

use egui::{Context, Event, InputState, Key, Rect, Vec2};

use crate::{
    editor::{Editor, RenameTarget},
    gui::{
        canvas::name_look::{NameLook, ROOM, scale},
        id::focus_canvas,
        keys::{ctrl, plain},
        widget::{key_buffer::KeyBuffer, painter::egui_rect},
    },
    words::Words,
};

/// The state that the field keeps from frame to frame.
#[derive(Default)]
pub(in crate::gui) struct RenameField {
    /// The thing being named, and where its field was last shown; `None` while nothing is being named.
    shown: Option<(RenameTarget, Rect)>,
    /// How the renaming ends, once the field has taken what was typed before.
    end: Option<End>,
    /// The keys typed before the field is there.
    pub key_buffer: KeyBuffer,
}

/// How renaming ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum End {
    Commit,
    CommitAndGoOn,
    CommitAndDetail,
    /// Commits the name too, but the hand is elsewhere.
    Leave,
    PutBack,
}

/// How far within the canvas the name of a stage stays, in points.
const EDGE: f32 = 8.0;
impl RenameField {
    /// Takes what ends the renaming: a key, or a press beside the field. What was typed before that key reaches
    /// the field first; what was typed after it waits.
    pub(in crate::gui) fn take_keys(&mut self, ctx: &Context, editor: &mut Editor) {
        self.follow(ctx, editor);
        let is_open = editor.renaming().is_some();
        ctx.input_mut(|input| {
            if is_open && self.shown.is_none() {
                self.key_buffer.take_from(&mut input.events, 0);
            } else {
                self.key_buffer.give_back(&mut input.events);
            }
            if is_open {
                self.end = self.end_in(input);
            }
        });
    }

    fn end_in(&mut self, input: &mut InputState) -> Option<End> {
        let ending = input.events.iter().zip(0..).find_map(|(event, place)| Some((End::of(event)?, place)));
        if let Some((ending, place)) = ending {
            self.key_buffer.take_from(&mut input.events, place + 1);
            input.events.remove(place);
            return Some(ending);
        }
        let pressed = input.pointer.interact_pos().filter(|_| input.pointer.any_pressed());
        let is_beside = pressed.zip(self.shown.as_ref()).is_some_and(|(at, (_, field))| !field.contains(at));
        is_beside.then_some(End::Leave)
    }

    /// Holds keys that come after the command that opened a name until its field is there.
    pub(in crate::gui) fn hold_keys(&mut self, ctx: &Context) {
        ctx.input_mut(|input| self.key_buffer.take_from(&mut input.events, 0));
    }

    /// Shows the field over the canvas.
    pub(in crate::gui) fn show_ui(&mut self, ctx: &Context, editor: &mut Editor, words: &Words) {
        self.follow(ctx, editor);
        let (Some(derived), Some(renaming)) = (editor.derived(), editor.renaming()) else { return };
        let Some(place) = renaming.target.place(derived) else { return };
        let (camera, what) = (&editor.view.viewport.camera, renaming.target.clone());
        let (mut on_screen, zoom) = (egui_rect(camera.screen_from_canvas_rect(place)), camera.zoom());
        if matches!(what, RenameTarget::Stage(_)) {
            on_screen = in_sight(on_screen, ROOM * scale(zoom), egui_rect(editor.view.viewport.free));
        }
        let (mut text, hint) = (renaming.text.clone(), words.text(hint(&what)));
        let is_new = self.shown.is_none();
        let refusal = renaming.is_refused.then(|| words.text("stage-there"));
        let look = NameLook { zoom, hint: &hint, refusal: refusal.as_deref() };
        let response = look.field_ui(ctx, &mut text, is_new, on_screen);
        if response.changed() {
            editor.type_name(text);
        }
        self.shown = Some((what, response.rect));
        // While the name is refused, the reason is shown at the field, and the user can go on typing.
        if editor.renaming().is_some_and(|renaming| renaming.is_refused) {
            self.end = self.end.filter(|end| matches!(end, End::Leave | End::PutBack));
        }
        if let Some(end) = self.end.or(response.lost_focus().then_some(End::Leave)) {
            end.act(editor);
        }
        self.follow(ctx, editor);
        if !self.key_buffer.is_empty() {
            ctx.request_repaint();
        }
    }

    /// Forgets the field of another name, since its own has not been shown yet. Gives the focus back to the canvas
    /// where nothing is typed any more.
    fn follow(&mut self, ctx: &Context, editor: &Editor) {
        let what = editor.renaming().map(|renaming| &renaming.target);
        if self.shown.as_ref().is_none_or(|(shown, _)| Some(shown) == what) {
            return;
        }
        (self.shown, self.end) = (None, None);
        if !editor.is_typed_on() {
            focus_canvas(ctx);
        }
    }
}

impl End {
    fn of(event: &Event) -> Option<Self> {
        let ends = [
            (plain(Key::Escape), Self::PutBack),
            (plain(Key::Enter), Self::Commit),
            (plain(Key::Tab), Self::CommitAndGoOn),
            (ctrl(Key::Enter), Self::CommitAndDetail),
        ];
        ends.into_iter().find_map(|(keys, end)| keys.matches(event).then_some(end))
    }

    fn act(self, editor: &mut Editor) {
        match self {
            Self::Commit => editor.enter_name(),
            Self::Leave => editor.commit_typed(),
            Self::CommitAndGoOn => editor.commit_and_go_on(),
            Self::CommitAndDetail => editor.commit_and_detail(),
            Self::PutBack => editor.put_name_back(),
        }
    }
}

/// Returns the part of a band's head that is in view: the head may be wider than the canvas, or begin above it.
fn in_sight(head: Rect, least: Vec2, free: Rect) -> Rect {
    let room = free.shrink(EDGE);
    let size = head.intersect(room).size().max(least).min(room.size());
    let corner = head.min.clamp(room.min, (room.max - size).max(room.min));
    Rect::from_min_size(corner, size)
}

fn hint(what: &RenameTarget) -> &'static str {
    match what {
        RenameTarget::Touchpoint(_) => "touchpoint-hint",
        RenameTarget::Stage(_) => "stage-hint",
        RenameTarget::Connection(..) => "label-hint",
    }
}
