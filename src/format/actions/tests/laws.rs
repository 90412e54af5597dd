//! Laws that hold when a plan of actions is written and taken back, whatever its texts contain (R19).

use proptest::prelude::*;

use super::*;
use crate::format::escape::lines;

/// Generates texts full of characters that tables and spreadsheets misread.
fn text() -> impl Strategy<Value = String> {
    "[-=+@'\"\t\r\n,;|a-cÄ \u{202e}\u{feff}0-9.]{0,12}"
}

/// Generates ids as any program may have written them.
fn an_id() -> impl Strategy<Value = ActionId> {
    "[-=+@'\"\\\\\t\r\n,; a-c\u{202e}\u{feff}0-9]{1,9}".prop_map(|id| ActionId::new(&id).expect("an id"))
}

fn an_action() -> impl Strategy<Value = (Action, bool)> {
    let days = prop::sample::select(vec!["", "2026-12-08", "2027-02-28"]);
    let touchpoints = prop::sample::select(vec!["Ad", "Queue", "Bill", "gone"]);
    let actors = prop::sample::select(vec!["", "Waiter", "Cook", "gone"]);
    let states = prop::sample::select(vec!["open", "doing", "done", "dropped", "later", "Tehty"]);
    let said = ((text(), text(), text()), (touchpoints, actors, days, states, 0_u8..=5), any::<bool>());
    said.prop_map(|((what, who, why), (touchpoint, actor, due, state, effort), is_changed)| {
        let action = Action {
            what,
            who,
            why,
            actor: ActorId::new(actor),
            due: Day::new(due).expect("a day"),
            effort: Effort::new(effort).expect("an effort"),
            state: state.into(),
            ..action("x", touchpoint, "")
        };
        (action, is_changed)
    })
}

/// Returns the action that a person can make of `old` in a spreadsheet: texts as they are shown, and only what the
/// map knows. What is gone is written as nothing, so leaving its cell empty is no change.
fn typed(map: &Journey, old: &Action, new: &Action) -> Action {
    let text = |old: &str, new: &str| if lines(old) == lines(new) { old.to_owned() } else { lines(new) };
    let is_known = |id: &ActorId| map.actor(id).is_some();
    let actor = match (&old.actor, new.actor.clone().filter(is_known)) {
        (Some(old), None) if !is_known(old) => Some(old.clone()),
        (_, actor) => actor,
    };
    let touchpoint = new.touchpoint.clone().filter(|id| map.touchpoint(id).is_some());
    Action {
        // The text of what is to be done is never emptied.
        what: if lines(&new.what).trim().is_empty() { old.what.clone() } else { text(&old.what, &new.what) },
        who: text(&old.who, &new.who),
        why: text(&old.why, &new.why),
        actor,
        touchpoint: touchpoint.or_else(|| old.touchpoint.clone()),
        state: if ActionState::ALL.contains(&new.state) { new.state.clone() } else { old.state.clone() },
        ..new.clone()
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn r19_taking_what_was_written_changes_nothing(
        actions in prop::collection::vec((an_action(), an_id()), 0..8), separator in "[,;\t]", fi in any::<bool>()
    ) {
        let mut map = planned();
        for ((action, _), id) in actions {
            put(&mut map, Action { id, ..action });
        }
        let lang = if fi { Lang::Fi } else { Lang::En };
        let text = csv(&map, lang, separator.chars().next().expect("one"));
        prop_assert_eq!(taken(&map, &sheet(text.as_bytes())), Ok(TakenActions::default()), "{}", text);
    }

    #[test]
    fn r19_any_fields_that_are_changed_come_back_as_exactly_those_edits(
        before in prop::collection::vec(an_action(), 1..6), after in prop::collection::vec(an_action(), 6)
    ) {
        let mut map = planned();
        for ((action, _), number) in before.iter().zip(0..) {
            put(&mut map, Action { id: ActionId::from_number(number), ..action.clone() });
        }
        let mut changed = map.clone();
        for (((old, _), (new, is_changed)), number) in before.iter().zip(&after).zip(0..) {
            if *is_changed {
                put(&mut changed, Action { id: ActionId::from_number(number), ..typed(&map, old, new) });
            }
        }
        let text = csv(&changed, Lang::En, ',');
        let differs = |action: &&Action| map.action(&action.id) != Some(*action);
        let expected: Vec<_> = changed.actions().filter(differs).cloned().collect();
        let mut found = changes(&map, &text);
        found.sort_by(|one, other| one.id.cmp(&other.id));
        prop_assert_eq!(found, expected, "{}", text);
    }

    #[test]
    fn r19_whatever_the_text_taking_it_ends_and_what_is_taken_is_a_step(
        rows in "(Id|What|State|Touchpoint|By when|Effort|[,;\"\n]|x2|x3|[0-9./-]{1,9}|[a-d ']{0,4}){0,40}"
    ) {
        let map = planned();
        if let Ok(read) = table::read_plain(&mut Cursor::new(rows.as_bytes()))
            && let Ok(taken) = taken(&map, &read.sheet)
        {
            prop_assert!(map.apply(&taken.edits).is_ok());
            prop_assert_eq!(taken.edits.len(), taken.changed + taken.added);
        }
    }
}
