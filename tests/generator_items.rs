//! Strategies for any record of the later lists: groups, actions, cases, outcomes, surveys and conflicts, about
//! something that is there or about nothing.

use polku::journey::{
    Action, ActionId, ActionState, ActorId, Answer, BreakSet, ByBreaks, Case, CaseId, CaseKind, Column,
    Conflict, Contact, Day, DayPart, Effort, Exact, Extra, FollowUp, Grade, Group, GroupName, Item, Moment,
    Outcome, OutcomeQuestion, Party, Period, RecoveryStep, SegmentId, Survey, SurveyId, Table, TimeOfDay,
    TouchpointId,
};
use proptest::{collection::vec, prelude::*, sample::select};

use crate::generator::{extra, kind, one_of, order, some_kind, text};

/// Draws a record of any list, about some of these touchpoints, actors and segments.
pub(crate) fn item(
    touchpoints: &[String],
    actors: &[String],
    segments: &[String],
) -> impl Strategy<Value = Item> + use<> {
    let touchpoint = || one_of(touchpoints).prop_map(|id| id.and_then(|id| TouchpointId::new(&id))).boxed();
    let actor = || one_of(actors).prop_map(|id| id.and_then(|id| ActorId::new(&id))).boxed();
    let segment = || one_of(segments).prop_map(|id| id.and_then(|id| SegmentId::new(&id))).boxed();
    prop_oneof![
        group().prop_map(Item::Group).boxed(),
        action(touchpoint(), actor()).prop_map(Item::Action).boxed(),
        case(touchpoint(), segment(), actor()).prop_map(Item::Case).boxed(),
        outcome(segment()).prop_map(Item::Outcome).boxed(),
        survey(touchpoint(), segment()).prop_map(Item::Survey).boxed(),
        conflict(touchpoints).prop_map(Item::Conflict).boxed(),
    ]
}

fn day() -> impl Strategy<Value = Day> {
    select(vec!["", "2026-11-24", "2024-02-29", "0001-01-01"]).prop_map(|day| Day::new(day).expect("a day"))
}

fn moment() -> impl Strategy<Value = Moment> {
    let moments = select(vec!["", "2026-11-24", "2026-11-24 19:05"]);
    moments.prop_map(|moment| Moment::new(moment).expect("a moment"))
}

fn number() -> impl Strategy<Value = String> {
    (0..20_u32).prop_map(|number| format!("id{number}"))
}

fn name() -> impl Strategy<Value = GroupName> {
    prop_oneof![2 => select(vec!["", "table 1", "spring"]).prop_map(GroupName::new), 1 => text().prop_map(|name| GroupName::new(&name))]
}

fn group() -> impl Strategy<Value = Group> {
    let parts = (name(), order(), day(), any::<bool>(), extra());
    parts.prop_map(|(name, order, date, aside, extra)| Group { name, order, date, aside, extra })
}

fn action(
    touchpoint: BoxedStrategy<Option<TouchpointId>>,
    actor: BoxedStrategy<Option<ActorId>>,
) -> impl Strategy<Value = Action> {
    let state = some_kind::<ActionState>("done");
    let parts = (number(), touchpoint, text(), actor, text(), day(), 0..=5_u8, state, text(), extra());
    parts.prop_map(|(id, touchpoint, what, actor, who, due, effort, state, why, extra)| Action {
        id: ActionId::new(&id).expect("an id"),
        touchpoint,
        what,
        actor,
        who,
        due,
        effort: Effort::new(effort).expect("an effort"),
        state,
        why,
        extra,
    })
}

fn case(
    touchpoint: BoxedStrategy<Option<TouchpointId>>,
    segment: BoxedStrategy<Option<SegmentId>>,
    actor: BoxedStrategy<Option<ActorId>>,
) -> impl Strategy<Value = Case> {
    let told = (text(), moment(), text(), text(), any::<u32>());
    let solved = (0..=5_usize, text(), moment(), actor);
    let after = (
        follow_up(),
        kind::<CaseKind>("systemic"),
        text(),
        vec(grade(), 0..3),
        vec(contact(), 0..4),
        extra(),
    );
    let parts = (number(), touchpoint, segment, told, solved, after);
    parts.prop_map(|(id, touchpoint, segment, told, solved, after)| {
        let (to_whom, opened, stated, cause, told) = told;
        let (steps, solution, solved, solved_by) = solved;
        let (follow_up, kind, lesson, grades, mut contacts, extra) = after;
        let is_agreed = steps >= 4;
        // Contacts stand in the order of their days.
        contacts.sort_by_key(|contact: &Contact| contact.day);
        Case {
            id: CaseId::new(&id).expect("an id"),
            touchpoint,
            segment,
            to_whom,
            opened,
            stated,
            cause,
            steps: RecoveryStep::ALL[..steps].to_vec(),
            solution: if is_agreed { solution } else { String::new() },
            solved: if is_agreed { solved } else { Moment::default() },
            solved_by: solved_by.filter(|_| is_agreed),
            told,
            follow_up,
            kind,
            lesson,
            grades,
            contacts,
            extra,
        }
    })
}

fn follow_up() -> impl Strategy<Value = FollowUp> {
    let parts = (day(), day(), kind::<Answer>("yes"), extra());
    parts.prop_map(|(due, done, satisfied, extra)| FollowUp { due, done, satisfied, extra })
}

fn grade() -> impl Strategy<Value = Grade> {
    (text(), text(), extra()).prop_map(|(grade, by, extra)| Grade { grade, by, extra })
}

fn contact() -> impl Strategy<Value = Contact> {
    let time = select(vec!["", "07:00", "23:59"]).prop_map(|time| TimeOfDay::new(time).expect("a time"));
    let when = (any::<u32>(), time, kind::<DayPart>("evening"), some_kind::<Exact>("about"));
    let parts = (when, kind::<Party>("us"), text(), text(), text(), text(), extra());
    parts.prop_map(|((day, time, part, exact), from, channel, r#where, tone, text, extra)| Contact {
        day,
        time,
        part,
        exact,
        from,
        channel,
        r#where,
        tone,
        text,
        extra,
    })
}

fn outcome(segment: BoxedStrategy<Option<SegmentId>>) -> impl Strategy<Value = Outcome> {
    let parts = (some_kind::<OutcomeQuestion>("return"), segment, name(), any::<[u32; 3]>(), extra());
    parts.prop_map(|(question, segment, group, [yes, unsure, no], extra)| Outcome {
        question,
        segment,
        group,
        yes,
        unsure,
        no,
        extra,
    })
}

/// Draws a survey of three columns whose counts add up.
fn survey(
    touchpoint: BoxedStrategy<Option<TouchpointId>>,
    segment: BoxedStrategy<Option<SegmentId>>,
) -> impl Strategy<Value = Survey> {
    let date = select(vec!["", "2026", "2026-04"]).prop_map(|date| Period::new(date).expect("a period"));
    let parts =
        (number(), text(), date, text(), touchpoint, vec(text(), 3), vec(table(segment), 0..3), extra());
    parts.prop_map(|(id, name, date, outcome, touchpoint, titles, tables, extra)| {
        // A touchpoint takes one column.
        let mut touchpoint = touchpoint;
        let column = |title| Column { title, touchpoint: touchpoint.take(), extra: Extra::default() };
        let columns = titles.into_iter().map(column).collect();
        Survey { id: SurveyId::new(&id).expect("an id"), name, date, outcome, columns, tables, extra }
    })
}

fn table(segment: BoxedStrategy<Option<SegmentId>>) -> impl Strategy<Value = Table> {
    let counts = prop::array::uniform5(0..9_u32);
    (segment, counts, extra()).prop_map(|(segment, [unbroken, first, two, more_sets, larger_sets], extra)| {
        let rest = two + more_sets + larger_sets;
        let row = |breaks, people| ByBreaks {
            breaks,
            people,
            asked: people,
            yes: people / 2,
            extra: Extra::default(),
        };
        let set =
            |columns: &[u32], people| BreakSet { columns: columns.to_vec(), people, extra: Extra::default() };
        Table {
            segment,
            answered: unbroken + first + rest,
            unbroken,
            by_breaks: vec![row(0, unbroken), row(1, first), row(3, rest)],
            break_sets: vec![set(&[1], first), set(&[1, 3], two)],
            more_sets,
            larger_sets,
            extra,
        }
    })
}

fn conflict(touchpoints: &[String]) -> impl Strategy<Value = Conflict> + use<> {
    let of = one_of(touchpoints).prop_map(Option::unwrap_or_default);
    let field = select(vec!["title", "rating", "note", "deleted", "channels"]);
    let said = (text(), text(), text());
    (of, field, said, extra()).prop_map(|(of, field, (base, ours, theirs), extra)| Conflict {
        list: String::new(),
        of,
        field: field.to_owned(),
        voice: if field == "rating" { "customers".to_owned() } else { String::new() },
        segment: String::new(),
        group: String::new(),
        from: String::new(),
        to: String::new(),
        base,
        ours,
        theirs,
        extra,
    })
}
