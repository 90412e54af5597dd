//! The groups that answer (R5): tables of a workshop, rounds of asking. Each is named, ordered and set aside for
//! the whole map at once. Below them one adds several tables at a time and begins a new round.

use std::{collections::BTreeMap, sync::Arc};

use egui::{Button, Id, Key, KeyboardShortcut, Modifiers, Ui, containers::menu::MenuButton};
use lucide_icons::Icon;

use crate::{
    editor::{Derived, Memo, StepName, group_set_aside, groups_moved, tables_added},
    gui::{
        keys::plain,
        panel::{
            id::SectionId,
            lists::{drag, round},
            section::Section,
        },
        requests::Requests,
        widget::{
            count::count,
            field::{TextField, line_ui, unlike_ui},
            focus::FocusPlace,
            style,
        },
    },
    journey::{Edit, Group, GroupName, ItemKey, Journey, order, place_within_round},
    words::Words,
};

/// The distance between the parts of a row, in points.
const GAP: f32 = 4.0;
/// The width of the checkbox that sets a group aside, in points.
const ASIDE: f32 = 96.0;
/// The width of the number of touchpoints that the group answered, in points.
const COUNT: f32 = 26.0;
/// The most tables that can be added at once: as many as a workshop may have.
const MOST_ADDED: u32 = 60;

/// The number of tables that are added unless another is chosen.
const TABLES: u32 = 6;

/// The groups of what is seen, how many touchpoints each answered, and whether their round can end; computed once
/// for each change.
struct Known {
    groups: Vec<Group>,
    answered: BTreeMap<GroupName, usize>,
    has_round: bool,
}

impl Known {
    fn in_sight(ui: &Ui, derived: &Derived) -> Arc<Self> {
        let of = |journey: &Journey| {
            let (groups, answered) = (journey.all_groups(), journey.named_groups());
            Arc::new(Self { groups, answered, has_round: journey.has_round() })
        };
        ui.data_mut(|data| {
            let kept: &mut Memo<u64, Arc<Self>> = data.get_temp_mut_or_default(Id::unique("known groups"));
            Arc::clone(kept.of(derived.serial, || of(&derived.journey)))
        })
    }
}

pub(super) fn groups_ui(ui: &mut Ui, derived: &Derived, requests: &mut Requests) {
    let known = Known::in_sight(ui, derived);
    let groups = &known.groups;
    let (title, help) = (derived.words.text("groups"), derived.words.text("groups-help"));
    let said = if groups.is_empty() { String::new() } else { groups.len().to_string() };
    let id = SectionId::Groups;
    let section = Section { id, title: &title, said: &said, help: &help, is_open: false };
    section.show_ui(ui, requests, |ui, requests| {
        let mut rows = Vec::with_capacity(groups.len());
        let focused = ui.memory(egui::Memory::focused);
        for (place, group) in groups.iter().enumerate() {
            let count = known.answered.get(&group.name).copied().unwrap_or_default();
            move_by_key(ui, groups, place, requests);
            let row = ui.scope(|ui| row_ui(ui, derived, (groups, place, count), requests));
            rows.push(row.response.rect);
        }
        go_on_by_enter(ui, derived.words, groups, focused);
        if let Some((place, to)) = drag::dropped(ui, (0..groups.len()).map(field_id), &rows) {
            requests.step(StepName::Move, groups_moved(groups, place, to));
        }
        tables_ui(ui, derived.words, groups, requests);
        round::round_ui(ui, derived, (groups, known.has_round), requests);
    });
}

/// Returns the id of the name field in this place. The name itself is no id, since it changes as it is typed.
fn field_id(place: usize) -> Id {
    Id::unique(("group name", place))
}

/// Moves a row by key; the keys go with the row.
fn move_by_key(ui: &Ui, groups: &[Group], place: usize, requests: &mut Requests) {
    let Some(up) = drag::moved_by_key(ui, field_id(place)) else { return };
    if let Some(to) = order::beside(place, up) {
        let to = place_within_round(groups, place, to);
        requests.step(StepName::Move, groups_moved(groups, place, to));
        ui.memory_mut(|memory| memory.request_focus(field_id(to)));
    }
}

/// Moves on by Enter from the name that had the focus to the next one and marks it, where that is still the
/// numbered name that it was added with: tables are named one after the other.
fn go_on_by_enter(ui: &Ui, words: &Words, groups: &[Group], focused: Option<Id>) {
    let Some(place) = (0..groups.len()).find(|place| focused == Some(field_id(*place))) else { return };
    let is_left = !ui.memory(|memory| memory.has_focus(field_id(place)));
    let is_enter = |event: &egui::Event| plain(Key::Enter).matches(event);
    let is_entered = ui.input(|input| input.events.iter().any(is_enter));
    if let Some(next) = groups.get(place + 1).filter(|next| is_left && is_entered && is_numbered(words, next))
    {
        // Where the frame is laid out again, Enter must not move on once more.
        ui.input_mut(|input| input.events.retain(|event| !is_enter(event)));
        ui.memory_mut(|memory| memory.request_focus(field_id(place + 1)));
        style::mark_all(ui.ctx(), field_id(place + 1), next.name.as_str());
    }
}

/// Returns whether the group still has the numbered name of a table that was added.
fn is_numbered(words: &Words, group: &Group) -> bool {
    let numbered = |number: u32| words.say("group-table", &[("number", number.into())]);
    (1..=MOST_ADDED).any(|number| numbered(number) == group.name.as_str())
}

/// Shows a row: a grip, a name, whether the group is set aside, how many touchpoints it answered, and a menu.
fn row_ui(
    ui: &mut Ui,
    derived: &Derived,
    (groups, place, count): (&[Group], usize, usize),
    requests: &mut Requests,
) {
    let (words, group) = (derived.words, &groups[place]);
    let id = field_id(place);
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
    requests.refusal = left.or(requests.refusal.take());
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
    let kept = kept.filter(|_| requests.is_proposed);
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
        for (text, up) in [("row-up", true), ("row-down", false)] {
            let edits =
                order::beside(place, up).map(|to| groups_moved(groups, place, to)).unwrap_or_default();
            if move_ui(ui, &words.text(text), up, !edits.is_empty()) {
                requests.step(StepName::Move, edits);
            }
        }
        // Answers are removed where they are given, not by the name of their group.
        let is_listed = derived.journey.item(&ItemKey::Group(group.name.clone())).is_some();
        let button = ui.add_enabled(is_listed && count == 0, Button::new(&*words.text("row-remove")));
        if button.on_disabled_hover_text(words.text("group-remove-not")).clicked() {
            requests.step(None, vec![Edit::Drop(ItemKey::Group(group.name.clone()))]);
        }
    });
    button.0.on_hover_text(&name).accessible_name(&name);
}

/// Shows the row of the menu that moves a group up or down, with its keys. Returns whether it was clicked.
fn move_ui(ui: &mut Ui, text: &str, up: bool, is_there: bool) -> bool {
    let key = if up { Key::ArrowUp } else { Key::ArrowDown };
    let keys = ui.ctx().format_shortcut(&KeyboardShortcut::new(Modifiers::ALT, key));
    ui.add_enabled(is_there, Button::new(text).shortcut_text(keys)).accessible_name(text).clicked()
}

/// Shows the button that adds several tables at once, each under the first number that is free.
fn tables_ui(ui: &mut Ui, words: &Words, groups: &[Group], requests: &mut Requests) {
    let id = Id::unique("tables to add");
    let mut tables = ui.data(|data| data.get_temp(id)).unwrap_or(TABLES);
    ui.horizontal(|ui| {
        let value = ui.add(count(&mut tables, 1..=MOST_ADDED));
        requests.focus.control(FocusPlace::Inspector, &value);
        value.accessible_name(words.text("groups-count"));
        let text = words.say("groups-add", &[("count", tables.into())]);
        let button = ui.button(&text);
        requests.focus.control(FocusPlace::Inspector, &button);
        if button.on_hover_text(words.text("groups-add-help")).clicked() {
            requests.step(StepName::Add, tables_added(words, groups, tables));
        }
    });
    ui.data_mut(|data| data.insert_temp(id, tables));
}
