//! The items of a map: records of the later lists, whatever their kind.

mod followed;

use std::{collections::BTreeMap, sync::Arc};

use super::{
    Action, ActionId, Case, CaseId, EditError, Group, Item, ItemKey, Journey, ListName, MOST_ENTRIES,
};

/// The items by key, and so list by list. Journeys that have the same items share them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Items(Arc<BTreeMap<ItemKey, Arc<Item>>>);

impl Journey {
    /// Returns the items of all lists, list by list, by key.
    pub fn items(&self) -> impl Iterator<Item = &Arc<Item>> {
        self.items.0.values()
    }

    /// Returns the items of one list, by key.
    pub fn items_of(&self, list: ListName) -> impl Iterator<Item = &Arc<Item>> {
        self.items.of(list)
    }

    /// Returns the item of this key; `None` where there is none.
    pub fn item(&self, key: &ItemKey) -> Option<&Arc<Item>> {
        self.items.0.get(key)
    }

    /// Returns the actions, by id (R19).
    pub fn actions(&self) -> impl Iterator<Item = &Action> {
        self.items_of(ListName::Action).filter_map(|item| action_of(item))
    }

    /// Returns the action of this id; `None` where there is none.
    pub fn action(&self, id: &ActionId) -> Option<&Action> {
        self.item(&ItemKey::Action(id.clone())).and_then(|item| action_of(item))
    }

    /// Returns the cases, by id (R13).
    pub fn cases(&self) -> impl Iterator<Item = &Case> {
        self.items_of(ListName::Case).filter_map(|item| case_of(item))
    }

    /// Returns the case of this id; `None` where there is none.
    pub fn case(&self, id: &CaseId) -> Option<&Case> {
        self.item(&ItemKey::Case(id.clone())).and_then(|item| case_of(item))
    }

    /// Returns the groups that the map lists, by `order`, then name: the order in which they are shown (R5).
    pub fn groups(&self) -> Vec<&Group> {
        let mut groups: Vec<_> = self.items().map_while(|item| group_of(item)).collect();
        groups.sort_by_key(|group| group.order);
        groups
    }

    /// Returns whether both journeys share their items. Equal items that were not made from each other are not
    /// shared.
    pub(crate) fn shares_items_with(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.items.0, &other.items.0)
    }
}

/// Returns the group of an item; `None` for every other kind. Groups come first of all items.
fn group_of(item: &Item) -> Option<&Group> {
    match item {
        Item::Group(group) => Some(group),
        _ => None,
    }
}

fn action_of(item: &Item) -> Option<&Action> {
    match item {
        Item::Action(action) => Some(action),
        _ => None,
    }
}

fn case_of(item: &Item) -> Option<&Case> {
    match item {
        Item::Case(case) => Some(case),
        _ => None,
    }
}

impl Items {
    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(super) fn has_conflicts(&self) -> bool {
        self.0.last_key_value().is_some_and(|(key, _)| key.list() == ListName::Conflict)
    }

    /// Returns the items of one list. It compares keys, which lie side by side in memory, rather than items, which
    /// do not.
    fn of(&self, list: ListName) -> impl Iterator<Item = &Arc<Item>> {
        let from_it = self.0.iter().skip_while(move |(key, _)| key.list() < list);
        from_it.take_while(move |(key, _)| key.list() == list).map(|(_, item)| item)
    }

    /// Returns the conflicts, which come last of all items.
    pub(super) fn conflicts(&self) -> impl Iterator<Item = &Arc<Item>> {
        self.0.range(ItemKey::Conflict(Box::default())..).map(|(_, item)| item)
    }

    /// Puts an item into its list, replacing the one with the same key.
    pub(super) fn put(&mut self, item: &Arc<Item>) -> Result<(), EditError> {
        let key = item.key();
        item.check().map_err(|error| EditError::Item((key.clone(), error).into()))?;
        let ordered = Item::clone(item).in_order();
        let item = if ordered == **item { item.clone() } else { Arc::new(ordered) };
        let list = key.list();
        let count = || self.0.keys().filter(|it| it.list() == list).count();
        // Counting one list is only needed once all lists together reach the limit.
        if self.0.len() >= MOST_ENTRIES && !self.0.contains_key(&key) && count() >= MOST_ENTRIES {
            return Err(EditError::TooManyItems(list));
        }
        Arc::make_mut(&mut self.0).insert(key, item);
        Ok(())
    }

    pub(super) fn drop(&mut self, key: &ItemKey) -> Result<(), EditError> {
        if !self.0.contains_key(key) {
            return Err(EditError::NoItem(key.clone()));
        }
        Arc::make_mut(&mut self.0).remove(key);
        Ok(())
    }
}
