//! The items of a map: records of the later lists, whatever their kind, and how they follow the records they are
//! about.

use std::{collections::BTreeMap, sync::Arc};

use super::{
    Action, ActionId, ActorId, Case, CaseId, EditError, Group, Item, ItemKey, Journey, ListName,
    MOST_ENTRIES, SegmentId, TouchpointId,
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

    /// Follows the removal of a touchpoint: its actions, cases and conflicts are removed, and surveys keep the
    /// column without it.
    pub(super) fn without_touchpoint(&mut self, id: &TouchpointId) {
        self.follow(|item| match item {
            Item::Action(action) if action.touchpoint.as_ref() == Some(id) => Followed::Gone,
            Item::Case(case) if case.touchpoint.as_ref() == Some(id) => Followed::Gone,
            Item::Conflict(conflict) if conflict.is_of(id.as_str()) => Followed::Gone,
            Item::Survey(survey) if survey.columns.iter().any(|it| it.touchpoint.as_ref() == Some(id)) => {
                let mut survey = survey.clone();
                let columns = survey.columns.iter_mut();
                columns.filter(|it| it.touchpoint.as_ref() == Some(id)).for_each(|it| it.touchpoint = None);
                Followed::By(Item::Survey(survey).into())
            }
            _ => Followed::Kept,
        });
    }

    /// Follows the removal of a segment: its outcomes and tables are removed, and its cases become everyone's.
    pub(super) fn without_segment(&mut self, id: &SegmentId) {
        self.follow(|item| match item {
            Item::Outcome(outcome) if outcome.segment.as_ref() == Some(id) => Followed::Gone,
            Item::Conflict(conflict) if conflict.is_of_segment(id.as_str()) => Followed::Gone,
            Item::Case(case) if case.segment.as_ref() == Some(id) => {
                Followed::By(Item::Case(super::Case { segment: None, ..case.clone() }).into())
            }
            Item::Survey(survey) if survey.tables.iter().any(|it| it.segment.as_ref() == Some(id)) => {
                let mut survey = survey.clone();
                survey.tables.retain(|table| table.segment.as_ref() != Some(id));
                Followed::By(Item::Survey(survey).into())
            }
            _ => Followed::Kept,
        });
    }

    /// Follows the removal of an actor: its actions and solved cases are left without one.
    pub(super) fn without_actor(&mut self, id: &ActorId) {
        self.follow(|item| match item {
            Item::Action(action) if action.actor.as_ref() == Some(id) => {
                Followed::By(Item::Action(super::Action { actor: None, ..action.clone() }).into())
            }
            Item::Case(case) if case.solved_by.as_ref() == Some(id) => {
                Followed::By(Item::Case(super::Case { solved_by: None, ..case.clone() }).into())
            }
            Item::Conflict(conflict) if conflict.is_of(id.as_str()) => Followed::Gone,
            _ => Followed::Kept,
        });
    }

    /// Follows the removal of a stage: conflicts about it are removed.
    pub(super) fn without_stage(&mut self, id: &super::StageId) {
        self.follow(|item| match item {
            Item::Conflict(conflict) if conflict.is_of(id.as_str()) => Followed::Gone,
            _ => Followed::Kept,
        });
    }

    fn follow(&mut self, followed: impl Fn(&Item) -> Followed) {
        let changes: Vec<_> = self.0.iter().map(|(key, item)| (key, followed(item))).collect();
        let changes: Vec<_> = changes
            .into_iter()
            .filter_map(|(key, followed)| match followed {
                Followed::Kept => None,
                Followed::Gone => Some((key.clone(), None)),
                Followed::By(item) => Some((key.clone(), Some(item))),
            })
            .collect();
        for (key, item) in changes {
            let own = Arc::make_mut(&mut self.0);
            match item {
                Some(item) => own.insert(key, item),
                None => own.remove(&key),
            };
        }
    }
}

/// The effect on an item of removing something that it refers to.
enum Followed {
    Kept,
    Gone,
    By(Arc<Item>),
}
