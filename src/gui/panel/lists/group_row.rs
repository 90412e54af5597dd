//! A row of the list of groups (R5). The name is proposed as it is typed; a group that is set aside keeps its
//! answers, which count for nothing.

use egui::{Button, Id, Ui, containers::menu::MenuButton};
use lucide_icons::Icon;

use crate::{
    editor::{Derived, StepName, group_set_aside, groups_moved},
    gui::{
        panel::lists::{drag, moves::moves_ui},
        requests::Requests,
        widget::{
            field::{TextField, line_ui, unlike_ui},
            style,
        },
    },
    journey::{Edit, Group, GroupName, ItemKey, order},
};

/// The distance between the parts of a row, in points.
const GAP: f32 = 4.0;
/// The width of the checkbox that sets a group aside, in points.
const ASIDE: f32 = 96.0;
/// The width of the number of touchpoints that the group answered, in points.
const COUNT: f32 = 26.0;

/// Shows a row: a grip, a name, whether the group is set aside, how many touchpoints it answered, and a menu.
pub(super) fn row_ui(
    ui: &mut Ui,
    derived: &Derived,
    (groups, place, count): (&[Group], usize, usize),
    id: Id,
    requests: &mut Requests,
) {
    let (words, group) = (derived.words, &groups[place]);
    let refusal = words.text("group-taken");
    let left = unlike_ui(ui, id, &refusal, |ui| {
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = GAP;
            let grip = words.say("row-grip", &[("name", group.name.as_str().into())]);
            drag::grip_ui(ui, id, &grip);
            let room = ui.available_width() - ASIDE - COUNT - style::ICON_BUTTON - 3.0 * GAP;
            ui.scope(|ui| {
                ui.set_max_width(room);
                name_ui(ui, derived, (groups, place, id), requests);
            });
            aside_ui(ui, derived, (groups, place), requests);
            ui.scope(|ui| {
                ui.set_width(COUNT);
                ui.weak(count.to_string()).on_hover_text(words.say("used", &[("count", count.into())]));
            });
            menu_ui(ui, derived, (groups, place, count), requests);
        });
    });
    requests.text.refusal = left.or(requests.text.refusal.take());
}

fn name_ui(
    ui: &mut Ui,
    derived: &Derived,
    (groups, place, id): (&[Group], usize, Id),
    requests: &mut Requests,
) {
    let group = &groups[place];
    let name = derived.words.say("group-at", &[("number", (place + 1).into())]);
    let is_taken = |typed: &str| {
        let typed = GroupName::new(typed);
        groups.iter().any(|other| other.name == typed && other.name != group.name)
    };
    let field = TextField::new(id, &name).needed().unlike(&is_taken);
    let before_id = id.with("before");
    // The name as it was before the first letter: each letter's edits replace those of the letter before.
    let is_listed = || derived.journey.item(&ItemKey::Group(group.name.clone())).is_some();
    let kept: Option<(GroupName, bool)> = ui.data(|data| data.get_temp(before_id));
    let kept = kept.filter(|_| requests.facts.is_proposed);
    let (before, was_listed) = kept.unwrap_or_else(|| (group.name.clone(), is_listed()));
    if let Some(text) = line_ui(ui, &mut requests.focus, &field, group.name.as_str()) {
        let to = GroupName::new(&text);
        if let Some(edits) = derived.journey.renamed_group([&before, &group.name, &to], was_listed) {
            requests.named = Some((StepName::RenameGroup, edits));
            ui.data_mut(|data| data.insert_temp(before_id, (before, was_listed)));
        }
    }
}

/// Shows the checkbox that sets a group aside: its answers are kept and count for nothing (R5).
fn aside_ui(ui: &mut Ui, derived: &Derived, (groups, place): (&[Group], usize), requests: &mut Requests) {
    let (words, group) = (derived.words, &groups[place]);
    let mut aside = group.aside;
    let name = words.say("group-aside-of", &[("name", group.name.as_str().into())]);
    ui.scope(|ui| {
        ui.set_width(ASIDE);
        let checkbox = ui.checkbox(&mut aside, words.text("group-aside"));
        checkbox.on_hover_text(words.text("group-aside-help")).accessible_name(name);
    });
    if aside != group.aside {
        requests.step(None, group_set_aside(&derived.journey, groups, place, aside));
    }
}

fn menu_ui(
    ui: &mut Ui,
    derived: &Derived,
    (groups, place, count): (&[Group], usize, usize),
    requests: &mut Requests,
) {
    let (words, group) = (derived.words, &groups[place]);
    let name = words.say("row-more", &[("name", group.name.as_str().into())]);
    let sign = Button::new(style::icon(Icon::EllipsisVertical)).frame_when_inactive(false);
    ui.spacing_mut().button_padding.x = 6.0;
    let button = MenuButton::from_button(sign).ui(ui, |ui| {
        let edits = |up| order::beside(place, up).map(|to| groups_moved(groups, place, to));
        moves_ui(ui, words, StepName::Move, |up| edits(up).unwrap_or_default(), requests);
        // Answers are removed where they are given, not by the name of their group.
        let is_listed = derived.journey.item(&ItemKey::Group(group.name.clone())).is_some();
        let button = ui.add_enabled(is_listed && count == 0, Button::new(&*words.text("row-remove")));
        if button.on_disabled_hover_text(words.text("group-remove-not")).clicked() {
            requests.step(None, vec![Edit::Drop(ItemKey::Group(group.name.clone()))]);
        }
    });
    button.0.on_hover_text(&name).accessible_name(&name);
}
