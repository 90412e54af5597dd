//! Renaming in place: a text field over a card or the head of a band. What is typed is in the map at
//! once, as a proposal; Enter takes it, Esc puts everything back, also the card that was made for it; redo
//! brings another name of what was there. A blank name is none: it puts everything back too.

use egui::{
    Align, Area, Context, Event, Frame, Id, Key, Layout, Margin, Order, Rect, Response, TextEdit, Ui, Vec2,
    vec2,
};

use crate::{
    disk::Deed,
    journey::{Edit, Field, Journey, Stage, StageId, TouchpointId},
    picture::{Role, Weight},
};

use super::{app::App, canvas::Canvas, keys::plain, looks::Picked, paint::egui_rect, sight::Sight, style};

/// What has a name on the canvas.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Named {
    Touchpoint(TouchpointId),
    Stage(StageId),
}

/// A name that is being typed.
pub(super) struct Renaming {
    what: Named,
    text: String,
    deed: Deed,
    /// What makes the thing, where it is new.
    making: Vec<Edit>,
    /// Where the field was shown last.
    field: Option<Rect>,
    /// Once the field has taken what was typed before.
    end: Option<End>,
}

/// How renaming ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum End {
    Take,
    TakeAndGoOn,
    PutBack,
}

/// The head of a band, where its name is, in canvas units.
const HEAD: Vec2 = vec2(160.0, 32.0);
/// Letters are at least so large on the screen, whatever the zoom.
const SMALLEST: f32 = 13.0;

impl App {
    /// Opens the name of something that is there.
    pub(super) fn rename(&mut self, ctx: &Context, what: Named) {
        self.end_renaming(ctx);
        let Some(text) = what.name_in(self.document.journey()).map(str::to_owned) else { return };
        self.document.press_ended();
        self.begin_renaming(
            ctx,
            Renaming { what, text, deed: "step-rename", making: Vec::new(), field: None, end: None },
        );
    }

    /// Makes something new and opens its name; making and naming are one step.
    pub(super) fn make_and_rename(&mut self, ctx: &Context, what: Named, deed: Deed, making: Vec<Edit>) {
        self.end_renaming(ctx);
        self.document.press_ended();
        if self.propose(ctx, deed, &making) {
            let text = what.name_in(self.document.journey()).unwrap_or_default().to_owned();
            self.begin_renaming(ctx, Renaming { what, text, deed, making, field: None, end: None });
        }
    }

    fn begin_renaming(&mut self, ctx: &Context, renaming: Renaming) {
        self.look();
        match &renaming.what {
            Named::Touchpoint(id) => {
                self.looks.selection.only(id.clone());
                if let Some(sight) = &self.sight {
                    self.looks.show(sight, id);
                }
            }
            Named::Stage(id) => {
                self.looks.selection.pick(Picked::Stage(id.clone()));
                let place = self.sight.as_ref().and_then(|sight| renaming.what.place(sight));
                if let Some(place) = place {
                    self.looks.camera.show(place, self.looks.screen);
                }
            }
        }
        self.renaming = Some(renaming);
        ctx.request_repaint();
    }

    /// Takes what has been typed so far.
    pub(super) fn end_renaming(&mut self, ctx: &Context) {
        self.end(ctx, End::Take);
    }

    fn end(&mut self, ctx: &Context, end: End) {
        let Some(renaming) = self.renaming.take() else { return };
        ctx.memory_mut(|memory| memory.request_focus(Canvas::id()));
        if renaming.text.trim().is_empty() || (end == End::PutBack && !renaming.making.is_empty()) {
            self.document.roll_back();
            return;
        }
        if end == End::PutBack {
            self.document.take_back();
            return;
        }
        self.document.press_ended();
        if let (End::TakeAndGoOn, Named::Touchpoint(id)) = (end, renaming.what) {
            self.add_after(ctx, &id);
        }
    }

    /// What ends it: a key, or a press beside the field. The field comes first to what was typed before
    /// that key; what was typed after it waits.
    pub(super) fn renaming_keys(&mut self, ctx: &Context) {
        self.hold_keys(ctx);
        let Some(renaming) = &mut self.renaming else { return };
        let ahead = &mut self.typed_ahead;
        renaming.end = ctx.input_mut(|input| {
            let ending =
                input.events.iter().zip(0..).find_map(|(event, place)| Some((End::of(event)?, place)));
            if let Some((end, place)) = ending {
                ahead.take_from(&mut input.events, place + 1);
                input.events.remove(place);
                return Some(end);
            }
            let pressed = input.pointer.interact_pos().filter(|_| input.pointer.any_pressed());
            let is_beside = pressed.zip(renaming.field).is_some_and(|(at, field)| !field.contains(at));
            is_beside.then_some(End::Take)
        });
    }

    /// Keys wait for the field they are for.
    fn hold_keys(&mut self, ctx: &Context) {
        let is_coming = self.renaming.as_ref().is_some_and(|renaming| renaming.field.is_none());
        ctx.input_mut(|input| {
            if is_coming {
                self.typed_ahead.take_from(&mut input.events, 0);
            } else {
                self.typed_ahead.give_back(&mut input.events);
            }
        });
    }

    /// The field, over the canvas.
    pub(super) fn renaming_ui(&mut self, ctx: &Context) {
        let Some(mut renaming) = self.renaming.take() else { return };
        let place = self.sight.as_ref().and_then(|sight| renaming.what.place(sight));
        let Some(place) = place else { return };
        let on_screen = self.looks.camera.screen_from_canvas_rect(place);
        let hint = self.words().text(renaming.what.hint());
        let response = field_ui(ctx, &mut renaming, on_screen, self.looks.camera.zoom(), &hint);
        if response.changed() {
            let edits = renaming.edits(self.document.journey());
            if !self.propose(ctx, renaming.deed, &edits) {
                return;
            }
        }
        renaming.field = Some(response.rect);
        let end = renaming.end.or(response.lost_focus().then_some(End::Take));
        self.renaming = Some(renaming);
        if let Some(end) = end {
            self.end(ctx, end);
        }
        if !self.typed_ahead.is_empty() {
            ctx.request_repaint();
        }
    }
}

impl End {
    fn of(event: &Event) -> Option<Self> {
        let ends = [(Key::Escape, Self::PutBack), (Key::Enter, Self::Take), (Key::Tab, Self::TakeAndGoOn)];
        ends.into_iter().find_map(|(key, end)| plain(key).matches(event).then_some(end))
    }
}

impl Named {
    fn name_in<'j>(&self, journey: &'j Journey) -> Option<&'j str> {
        match self {
            Self::Touchpoint(id) => journey.touchpoint(id).map(|touchpoint| touchpoint.title.as_str()),
            Self::Stage(id) => journey.stage(id).map(|stage| stage.name.as_str()),
        }
    }

    fn hint(&self) -> &'static str {
        match self {
            Self::Touchpoint(_) => "touchpoint-hint",
            Self::Stage(_) => "stage-hint",
        }
    }

    /// On the canvas.
    fn place(&self, sight: &Sight) -> Option<Rect> {
        match self {
            Self::Touchpoint(id) => {
                let number = sight.number_of(id)?;
                Some(egui_rect(sight.scene.cards()[number as usize - 1].rect))
            }
            Self::Stage(id) => {
                let band = sight.scene.bands().iter().find(|band| band.stage == *id)?;
                let band = egui_rect(band.rect);
                Some(Rect::from_min_size(band.min + vec2(6.0, 4.0), vec2(band.width() - 12.0, HEAD.y)))
            }
        }
    }
}

impl Renaming {
    fn edits(&self, journey: &Journey) -> Vec<Edit> {
        let text = self.text.clone();
        if self.making.is_empty() {
            return match &self.what {
                Named::Touchpoint(id) => vec![Edit::Change(id.clone(), Field::Title(text))],
                Named::Stage(id) => {
                    let stage = journey.stage(id).map(|stage| Stage { name: text, ..stage.clone() });
                    stage.into_iter().map(Edit::ChangeStage).collect()
                }
            };
        }
        let mut edits = self.making.clone();
        for edit in &mut edits {
            match (edit, &self.what) {
                (Edit::Add(touchpoint), Named::Touchpoint(id)) if touchpoint.id == *id => {
                    touchpoint.title.clone_from(&text);
                }
                (Edit::AddStage(stage), Named::Stage(id)) if stage.id == *id => stage.name.clone_from(&text),
                _ => {}
            }
        }
        edits
    }
}

fn field_ui(ctx: &Context, renaming: &mut Renaming, place: Rect, zoom: f32, hint: &str) -> Response {
    let theme = style::theme(ctx);
    let scale = zoom.max(SMALLEST / 14.0);
    let size = place.size().max(HEAD * scale);
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
                let edit =
                    TextEdit::multiline(&mut renaming.text).id(field_id()).font(font).frame(Frame::NONE);
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
    if renaming.field.is_none() {
        response.request_focus();
        // A name that is there is replaced by what is typed, or edited after one more press.
        style::mark_all(ctx, field_id(), &renaming.text);
    }
    Response { rect: shown.inner.response.rect, ..response }
}

fn field_id() -> Id {
    Id::unique("renaming-field")
}
