//! The groups that answer (R5): tables of a workshop, rounds of asking. Each is named, ordered and set aside for
//! the whole map at once. Below them one adds several tables at a time and begins a new round.

use std::{collections::BTreeMap, sync::Arc};

use egui::{Id, Key, Ui};

use crate::{
    editor::{Derived, Memo, StepName, groups_moved, tables_added},
    gui::{
        keys::plain,
        panel::{
            id::SectionId,
            lists::{drag, group_row::row_ui, round},
            section::Section,
        },
        requests::Requests,
        widget::{count::count, focus::FocusPlace, style},
    },
    journey::{Group, GroupName, Journey, order, place_within_round},
    words::Words,
};

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
    /// Returns what is known of what is seen, computed anew only where something has changed.
    fn kept(ui: &Ui, derived: &Derived) -> Arc<Self> {
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
    let known = Known::kept(ui, derived);
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
            let row = ui.scope(|ui| row_ui(ui, derived, (groups, place, count), field_id(place), requests));
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
