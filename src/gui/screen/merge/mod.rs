//! The screen on which the conflicts of a merge are decided, one by one. It shows each as a sentence, with what
//! either side says and what that makes of the experience, beside the map and what was merged without asking.
//! Conflicts left open stay in the map.

mod choice;
mod foot;
mod head;
mod list;
mod mark;
mod open;
mod shown;
mod side;
mod small_map;
mod typed;
mod value;
mod view;

use egui::{CentralPanel, Context, Frame, Panel, Ui};

use crate::{
    gui::{
        file::{intent::Request, session::Session},
        id::CommandId,
        requests::Requests,
        screen::{
            Screen, ScreenOutcome,
            frame::{acted, bar, frame, side},
            top_bar,
            window::Window,
        },
        widget::style,
    },
    journey::Decision,
    picture::Role,
};

pub(in crate::gui) use view::MergeView;

use shown::{MergeShown, Pressed};

/// The height of the part below the conflicts, in points.
const FOOT: f32 = 46.0;

pub(super) fn show_ui(ui: &mut Ui, session: &mut Session, window: &mut Window) -> ScreenOutcome {
    let mut requests = session.requests();
    let commands = super::commands(Screen::Merge, session, window);
    let has_keys = window.overlay.is_none() && !session.questions.is_open();
    let (chosen, mut pressed) = bar(ui)
        .show(ui, |ui| {
            let chosen = top_bar::top_bar_ui(ui, commands, &mut requests.focus);
            (chosen, head::buttons_ui(ui, session, has_keys))
        })
        .inner;
    let editor = &session.editor;
    if let (Some(deciding), Some(derived)) = (editor.deciding(), editor.derived()) {
        let shown = MergeShown { editor, deciding, derived };
        let view = &mut window.merge;
        view.follow(shown);
        pressed = pressed.or(parts_ui(ui, shown, view, &mut requests));
        if has_keys {
            pressed = pressed.or(view.keys(ui.ctx(), shown));
        }
    }
    // The notices leave the keys at the bottom in sight.
    let above = ui.max_rect();
    let above = above.with_max_y(above.bottom() - FOOT);
    session.notices.show_ui(ui, above, session.words());
    if let Some(pressed) = pressed {
        act(ui, session, window, pressed);
    }
    window.focus = std::mem::take(&mut requests.focus);
    ScreenOutcome { requests, chosen }
}

fn parts_ui(
    ui: &mut Ui,
    shown: MergeShown<'_>,
    view: &mut MergeView,
    requests: &mut Requests,
) -> Option<Pressed> {
    let canvas = style::colour(style::theme(ui.ctx()), Role::Canvas);
    Panel::top("merge head").exact_size(78.0).frame(frame(ui, 20, 0)).show(ui, |ui| head::head_ui(ui, shown));
    side(ui, "merge side", [264.0, 316.0], 14).show(ui, |ui| side::side_ui(ui, shown, view));
    Panel::bottom("merge foot")
        .exact_size(FOOT)
        .frame(frame(ui, 20, 0).fill(canvas))
        .show(ui, |ui| foot::foot_ui(ui, shown, view));
    let frame = Frame::NONE.fill(canvas);
    CentralPanel::default().frame(frame).show(ui, |ui| list::list_ui(ui, shown, view, requests)).inner
}

fn act(ui: &Ui, session: &mut Session, window: &mut Window, pressed: Pressed) {
    let ctx = ui.ctx();
    match pressed {
        Pressed::Decide(place, decision) => decide(ctx, session, &mut window.merge, (place, &decision)),
        Pressed::Save => {
            session.editor.end_deciding();
            session.request(ctx, Request::Save);
        }
        Pressed::Finish => session.editor.end_deciding(),
        Pressed::NotYet(why) => session.notices.refusal(ctx, why),
        Pressed::Cancel => cancel(ctx, session),
    }
    acted(ctx, session.editor.deciding().is_none());
}

/// Decides a conflict, with all that are answered alike, or says why it cannot be decided so.
fn decide(ctx: &Context, session: &mut Session, view: &mut MergeView, (place, decision): (usize, &Decision)) {
    let alike = match decision {
        Decision::Both { .. } => session.editor.answered_alike(place),
        _ => vec![place],
    };
    let decided = session.editor.decide(&alike, decision);
    let words = session.words();
    let refusal = match decided {
        Ok(true) => return view.decided(&session.editor, place),
        Ok(false) => words.text("conflict-not-decided").into_owned(),
        Err(error) => words.say("conflict-cannot", &[("field", words.field_name(&error.field).into())]),
    };
    session.notices.refusal(ctx, refusal);
    view.refused();
}

/// Takes the merge back, and says what brings it again and what the file has.
fn cancel(ctx: &Context, session: &mut Session) {
    let is_saved = session.editor.has_saved_deciding();
    let steps = session.editor.cancel_deciding();
    if steps > 0 {
        let keys = CommandId::Redo.keys().first().map(|keys| keys.text(ctx)).unwrap_or_default();
        let name = if is_saved { "merge-cancelled-saved" } else { "merge-cancelled" };
        let text = session.words().say(name, &[("keys", keys.into()), ("steps", steps.into())]);
        session.succeed_so_far(ctx, text);
    }
}
