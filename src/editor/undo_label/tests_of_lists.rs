//! The names and counts by which undo tells records of the later lists.

use super::{
    item_phrases,
    tests::{action, labels},
};
use crate::{
    journey::{Action, ActionId, Edit, Item, ListName, test_map::id},
    words::Lang,
};

#[test]
fn records_of_each_list_are_named_and_counted() {
    for &list in ListName::ALL {
        let (one, several) = item_phrases(list);
        for words in [Lang::En.words(), Lang::Fi.words()] {
            assert!(words.knows(one) && words.knows(several), "{list:?}");
        }
    }
    let other = Item::Action(Action::new(ActionId::from_number(2), id("A"), "Open early"));
    let both = [Edit::Put(action("Greet").into()), Edit::Put(other.into())];
    assert_eq!(labels(None, &both, Lang::En).0, "Undo change of 2 actions");
}
