//! What a typed name means: the actor, stage or channel of the map that has this name, or else a new one.

use crate::{
    editor::{Ids, SharedValues, stage_made},
    journey::{Actor, ActorId, CHANNELS, Channel, Edit, Journey, Stage, is_same_name},
    words::Words,
};

use super::cast::CastItem;

/// Returns the item of this name in its list of the map.
pub(in crate::editor) fn named<'a, T: CastItem>(journey: &'a Journey, name: &str) -> Option<&'a T> {
    T::all(journey).iter().find(|item| is_same_name(item.name(), name))
}

/// Returns whether an item of the list other than this one has the name.
pub(crate) fn is_name_of_another<T: CastItem>(journey: &Journey, own: &T, name: &str) -> bool {
    T::all(journey).iter().any(|other| !other.is(own) && is_same_name(other.name(), name))
}

/// Returns the actor of this name and the edits that make it; no edits where the map has one.
pub(crate) fn actor_named(journey: &Journey, ids: &Ids, name: String) -> (Vec<Edit>, ActorId) {
    if let Some(actor) = named::<Actor>(journey, &name) {
        return (Vec::new(), actor.id.clone());
    }
    let last = journey.actors().last().map(CastItem::order);
    let actor = Actor::made(ids, journey, name, last);
    let id = actor.id.clone();
    (vec![actor.added()], id)
}

/// Returns the edits that put the touchpoints into the stage of this name, or into a new one.
pub(crate) fn stage_named(journey: &Journey, ids: &Ids, name: String, shared: &SharedValues) -> Vec<Edit> {
    match named::<Stage>(journey, &name) {
        Some(stage) => shared.in_stage(journey, Some(&stage.id)),
        None => stage_made(journey, &ids.stage_id(journey), name, shared.ids.iter().cloned()),
    }
}

/// Returns the channel of this name: a usual one, one of the map's others, or a new one.
pub(crate) fn channel_named(journey: &Journey, words: &Words, name: &str) -> Channel {
    let is_it = |channel: &Channel| is_channel_called(channel, &words.channel(channel), name);
    let usual = CHANNELS.into_iter().map(Channel::from).find(is_it);
    let other = || journey.touchpoints().flat_map(|it| &it.channels).find(|it| is_it(it)).cloned();
    usual.or_else(other).unwrap_or_else(|| Channel::from(name))
}

/// Returns whether a channel goes by this name: `shown` is how it is called in the language of the window, and in a
/// file it is called by itself.
pub(in crate::editor) fn is_channel_called(channel: &Channel, shown: &str, name: &str) -> bool {
    is_same_name(channel, name) || is_same_name(shown, name)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        editor::Editor,
        journey::{Field, test_map},
        words::Lang,
    };

    /// Returns what the touchpoints of these numbers have in common.
    fn shared(editor: &mut Editor, numbers: &[u32]) -> SharedValues {
        editor.choose(numbers);
        editor.refresh();
        SharedValues::of(editor.derived().expect("looked at"), &editor.view.selection)
    }

    #[test]
    fn an_actor_is_made_once_and_stands_behind_the_others() {
        let mut editor = Editor::drawn("A > B");
        for (name, edits) in [("Waiter", 1), ("Cook", 1), (" waiter", 0), ("COOK", 0)] {
            let (made, id) = actor_named(editor.journey(), &editor.view.ids, name.to_owned());
            assert_eq!(made.len(), edits, "{name}");
            editor.apply(&made);
            assert!(editor.journey().actors().iter().any(|actor| actor.id == id), "{name}");
        }
        let names: Vec<_> = editor.journey().actors().iter().map(|actor| actor.name.as_str()).collect();
        assert_eq!(names, ["Waiter", "Cook"]);
    }

    #[test]
    fn a_name_is_taken_by_another_item_and_not_by_the_one_that_has_it() {
        let editor = Editor::three_stages();
        let stages = editor.journey().stages();
        let [one, two] = [&stages[0], &stages[1]];
        let is_taken = |name: &str| is_name_of_another(editor.journey(), one, name);
        assert!(is_taken(&two.name.to_uppercase()) && !is_taken(&one.name) && !is_taken("Four"));
    }

    #[test]
    fn touchpoints_go_into_the_stage_of_that_name_or_into_a_new_one() {
        let mut editor = Editor::three_stages();
        for (name, stages) in [("two", 3), ("Four", 4), ("FOUR ", 4)] {
            let both = shared(&mut editor, &[1, 2]);
            let edits = stage_named(editor.journey(), &editor.view.ids, name.to_owned(), &both);
            editor.apply(&edits);
            editor.end_step();
            assert_eq!(editor.stages().len(), stages, "{name}");
            let stage = editor.stage_of("A").expect("a stage");
            assert!(is_same_name(&stage, name) && editor.stage_of("B") == Some(stage), "{name}");
        }
    }

    #[test]
    fn a_channel_goes_by_its_name_in_the_window_and_in_a_file() {
        let mut map = test_map::journey("A");
        let kiosk = Field::Channels([Channel::from("Kiosk")].into());
        test_map::edit(&mut map, Edit::Change(test_map::id("A"), kiosk));
        for (lang, name, channel) in [
            (Lang::En, "E-mail", "email"),
            (Lang::En, " E-MAIL", "email"),
            (Lang::Fi, "Sähköposti", "email"),
            (Lang::Fi, "EMAIL", "email"),
            (Lang::En, "kiosk", "Kiosk"),
            (Lang::En, "Fax", "Fax"),
        ] {
            assert_eq!(&*channel_named(&map, lang.words(), name), channel, "{name}");
        }
    }
}
