//! The channels by which the touchpoints reach the customer: the usual ones as signs to switch on and off, and any
//! others by name.

use std::collections::BTreeSet;

use egui::{Id, Rect, Response, RichText, Sense, Ui, WidgetInfo, vec2};
use lucide_icons::Icon;

use crate::{
    editor::{Derived, SharedValues, channel_named},
    gui::{
        panel::inspector::{
            choice::{ToggleState, frame_ui},
            thing,
        },
        requests::Requests,
        widget::{
            focus::FocusPlace,
            picker::{Choice, Picker, picker_ui},
            style,
        },
    },
    journey::{CHANNELS, Channel},
    picture::Role,
};

/// The signs of [`CHANNELS`], in their order.
const SIGNS: [Icon; 12] = [
    Icon::Newspaper,
    Icon::Globe,
    Icon::Smartphone,
    Icon::Phone,
    Icon::Mail,
    Icon::MessagesSquare,
    Icon::Share2,
    Icon::Handshake,
    Icon::Monitor,
    Icon::Store,
    Icon::Package,
    Icon::Megaphone,
];
const IN_A_ROW: usize = 6;
const HEIGHT: f32 = 30.0;
const GAP: f32 = 4.0;
const ROUNDING: f32 = 8.0;

pub(super) fn channels_ui(ui: &mut Ui, derived: &Derived, shared: &SharedValues, requests: &mut Requests) {
    heading_ui(ui, derived, shared);
    for (row, names) in CHANNELS.chunks(IN_A_ROW).enumerate() {
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = GAP;
            let width = (ui.available_width() - GAP * (IN_A_ROW - 1) as f32) / IN_A_ROW as f32;
            for (place, name) in names.iter().enumerate() {
                let channel = Channel::from(*name);
                let state = state(shared, &channel);
                let sign = SIGNS[row * IN_A_ROW + place];
                let response = sign_ui(ui, sign, &derived.words.channel(&channel), state, width);
                requests.focus.control(FocusPlace::Inspector, &response);
                if response.clicked() {
                    set(derived, shared, &channel, state != ToggleState::On, requests);
                }
            }
        });
    }
    others_ui(ui, derived, shared, requests);
    add_ui(ui, derived, shared, requests);
}

/// Shows the usual channels that are on in words, so that the signs need no learning.
fn heading_ui(ui: &mut Ui, derived: &Derived, shared: &SharedValues) {
    let usual = CHANNELS.iter().map(|name| Channel::from(*name)).filter_map(|channel| {
        let name = derived.words.channel(&channel).into_owned();
        match state(shared, &channel) {
            ToggleState::On => Some(name),
            ToggleState::Mixed => Some(format!("({name})")),
            ToggleState::Off => None,
        }
    });
    let usual: Vec<_> = usual.collect();
    thing::name_and_value_ui(ui, &derived.words.text("channels"), &usual.join(", "));
}

fn state(shared: &SharedValues, channel: &Channel) -> ToggleState {
    ToggleState::of(shared, shared.channels.get(channel))
}

fn set(derived: &Derived, shared: &SharedValues, channel: &Channel, with: bool, requests: &mut Requests) {
    requests.step(None, shared.with_channel(&derived.journey, channel, with));
}

fn sign_ui(ui: &mut Ui, sign: Icon, name: &str, state: ToggleState, width: f32) -> Response {
    let (rect, response) = ui.allocate_exact_size(vec2(width, HEIGHT), Sense::click());
    let on = state == ToggleState::On;
    response.widget_info(|| WidgetInfo::selected(egui::Role::Button, true, on, name));
    paint_sign(ui, rect, &response, sign, state);
    response.on_hover_text(name)
}

fn paint_sign(ui: &Ui, rect: Rect, response: &Response, sign: Icon, state: ToggleState) {
    frame_ui(ui, rect, response, state, ROUNDING);
    let role = if state == ToggleState::Off { Role::Muted } else { Role::Ink };
    let ink = style::colour(style::theme(ui.ctx()), role);
    let sign = ui.painter().layout_no_wrap(char::from(sign).to_string(), style::icon_font(), ink);
    ui.painter().galley(rect.center() - sign.size() / 2.0, sign, ink);
}

/// Shows the channels that Polku has no sign for.
fn others_ui(ui: &mut Ui, derived: &Derived, shared: &SharedValues, requests: &mut Requests) {
    let others = shared.channels.iter().filter(|(channel, _)| !CHANNELS.contains(&&***channel));
    for (channel, &count) in others {
        let remove = derived.words.say("channel-remove", &[("channel", channel.to_string().into())]);
        let text = RichText::new(&**channel);
        let text = if shared.is_all(count) { text } else { text.weak() };
        if thing::removable_ui(ui, requests, text, &remove) {
            set(derived, shared, channel, false, requests);
        }
    }
}

fn add_ui(ui: &mut Ui, derived: &Derived, shared: &SharedValues, requests: &mut Requests) {
    let words = derived.words;
    let (name, hint) = (words.text("channel-add"), words.text("channel-add-hint"));
    let id = Id::unique("channel-add");
    let picker = Picker { id, name: &name, shown: &name, hint: &hint, make: Some("channel-make") };
    let all = || others_in_map(derived, shared).into_iter().map(|channel| (channel.to_string(), channel));
    let Some(pick) = picker_ui(ui, &mut requests.focus, words, &picker, all) else { return };
    let channel = match pick.choice {
        Choice::One(channel) => channel,
        Choice::New(name) => channel_named(&derived.journey, words, &name),
    };
    requests.pick(pick.is_draft, None, shared.with_channel(&derived.journey, &channel, true));
}

/// Returns the channels of other touchpoints that Polku has no sign for.
fn others_in_map(derived: &Derived, shared: &SharedValues) -> BTreeSet<Channel> {
    let all = derived.journey.touchpoints().flat_map(|touchpoint| &touchpoint.channels);
    let is_other = |channel: &&Channel| !CHANNELS.contains(&&***channel);
    let is_new = |channel: &&Channel| state(shared, channel) != ToggleState::On;
    all.filter(is_other).filter(is_new).cloned().collect()
}
