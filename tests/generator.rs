//! Strategies for any journey: odd texts, unknown fields, and every kind of reference.

use std::collections::{BTreeMap, BTreeSet};

use polku::journey::{
    Actor, ActorId, Amount, Answer, CHANNELS, Cause, CauseAnswer, Channel, Clock, Content, Delivery, Dot,
    Dots, Edit, Entry, EntryKey, Extra, FARTHEST, FormatVersion, GroupName, Handling, Journey, Kept, Mandate,
    MapField, Place, Plan, Point, Segment, SegmentId, Stage, StageId, Tally, Touchpoint, TouchpointId,
    Transition, Trust, Voice,
};
use proptest::{collection::vec, option, prelude::*, sample::select};

use crate::generator_items::item;

/// Draws journeys of up to a dozen touchpoints.
pub(crate) fn journey() -> impl Strategy<Value = Journey> {
    let cast = (ids(5), ids(5), ids(5), ids(12));
    cast.prop_flat_map(|(stages, actors, segments, touchpoints)| {
        let items = vec(item(&touchpoints, &actors, &segments).prop_map(|it| Edit::Put(it.into())), 0..4);
        // The parts are boxed, since all of them together are too much for the stack of a test.
        let items = prop_oneof![2 => Just(Vec::new()), 1 => items].boxed();
        let adds = (
            each(&stages, |id| stage(&id).prop_map(Edit::AddStage)).boxed(),
            each(&actors, |id| actor(&id).prop_map(Edit::AddActor)).boxed(),
            each(&segments, |id| segment(&id).prop_map(Edit::AddSegment)).boxed(),
            each(&touchpoints, move |id| touchpoint(&id, &stages, &actors, &segments).prop_map(Edit::Add))
                .boxed(),
            connections(&touchpoints).boxed(),
            items,
        );
        (about().boxed(), adds.boxed()).prop_map(
            |(about, (stages, actors, segments, touchpoints, connections, items))| {
                let adds = [about, stages, actors, segments, touchpoints, connections, items].concat();
                Journey::new("").apply(&adds).expect("the generator makes what can be")
            },
        )
    })
}

/// Draws any text: what people write, and what they never would.
pub(crate) fn text() -> impl Strategy<Value = String> {
    let odd = ["\"", "\\", "\n", "\r\n", "\t", "\0", "\u{7f}", "\u{85}", "\u{202e}", "\u{2066}", "\u{2028}"];
    let more = ["\u{feff}", "//", "/*", "r#\"", "\"#", "👩‍🍳", "Ä", "(", "<<<<<<< ", "{ $x }", "'", "\\u{41}"];
    prop_oneof![
        3 => "[a-zA-Zåäö ]{0,20}",
        1 => any::<String>(),
        1 => vec(select([odd.as_slice(), more.as_slice()].concat()), 0..6).prop_map(|parts| parts.concat()),
    ]
}

fn id() -> impl Strategy<Value = String> {
    prop_oneof![3 => "[a-z0-9]{8}", 1 => text().prop_filter("1 to 64 bytes", |t| (1..=64).contains(&t.len()))]
}

fn ids(most: usize) -> impl Strategy<Value = Vec<String>> {
    vec(id(), 0..=most).prop_map(|ids| ids.into_iter().collect::<BTreeSet<_>>().into_iter().collect())
}

fn each<S: Strategy<Value = Edit>, F: Fn(String) -> S>(
    ids: &[String],
    one: F,
) -> impl Strategy<Value = Vec<Edit>> + use<S, F> {
    ids.iter().cloned().map(one).collect::<Vec<_>>()
}

/// Draws fields of a newer Polku.
pub(crate) fn extra() -> impl Strategy<Value = Extra> {
    let names = ["weather", "promise_made", "r#odd-name", "mandaatti", "ä"];
    let values = ["1", "\"text\"", "Some(3)", "(a: 1, b: [2, 3])", "[\n        (x: 1), // one\n    ]", "'c'"];
    let fields = prop::collection::btree_map(select(names.to_vec()), select(values.to_vec()), 0..3);
    let own = |(name, value): (&str, &str)| (name.to_owned(), value.to_owned());
    prop_oneof![
        4 => Just(Extra::default()),
        1 => fields.prop_map(move |fields| Extra(fields.into_iter().map(own).collect())),
    ]
}

pub(crate) fn about() -> impl Strategy<Value = Vec<Edit>> {
    let texts = (text(), text(), text(), text());
    let format = (1..5_u32).prop_map(|format| FormatVersion { format, min_reader: 1 });
    let plan = (kind::<Plan>("to-be"), prop_oneof![3 => Just(String::new()), 1 => text()]);
    let parts = (texts, 0..=99_u8, any::<u32>(), format, extra(), plan);
    parts.prop_map(|(texts, tolerance, weight, format, extra, (plan, based_on))| {
        let (title, note, language, promise) = texts;
        [
            MapField::Title(title),
            MapField::Note(note),
            MapField::Language(language),
            MapField::Promise(promise),
            MapField::Tolerance(tolerance),
            MapField::NegativityWeight(weight),
            MapField::Format(format),
            MapField::Extra(extra),
            MapField::Plan(plan),
            MapField::BasedOn(based_on),
        ]
        .map(Edit::Describe)
        .to_vec()
    })
}

pub(crate) fn order() -> impl Strategy<Value = i64> {
    prop_oneof![3 => 0..9_i64, 1 => any::<i64>()]
}

pub(crate) fn stage(id: &str) -> impl Strategy<Value = Stage> + use<> {
    let id = StageId::new(id).expect("an id");
    let stage = move |(name, order, extra)| Stage { id: id.clone(), name, order, extra };
    (text(), order(), extra()).prop_map(stage)
}

pub(crate) fn actor(id: &str) -> impl Strategy<Value = Actor> + use<> {
    let id = ActorId::new(id).expect("an id");
    let place = select(vec!["front", "back", "supplier", "owner", "other", "", "roof \"top\""]);
    (text(), place.prop_map(Place::from), order(), extra())
        .prop_map(move |(name, place, order, extra)| Actor { id: id.clone(), name, place, order, extra })
}

pub(crate) fn segment(id: &str) -> impl Strategy<Value = Segment> + use<> {
    let id = SegmentId::new(id).expect("an id");
    (text(), order(), any::<bool>(), extra()).prop_map(move |(name, order, in_target, extra)| Segment {
        id: id.clone(),
        name,
        order,
        in_target,
        extra,
    })
}

/// Draws a touchpoint that refers to some of these stages, actors and segments.
pub(crate) fn touchpoint(
    id: &str,
    stages: &[String],
    actors: &[String],
    segments: &[String],
) -> impl Strategy<Value = Touchpoint> + use<> {
    let id = TouchpointId::new(id).expect("an id");
    let (stage, position) = (one_of(stages), -FARTHEST..=FARTHEST);
    let actors: Vec<_> = actors.iter().filter_map(|actor| ActorId::new(actor)).collect();
    let rest = (vec(entry(segments), 0..5), service(&actors), dots(), extra());
    let actors = prop::sample::subsequence(actors.clone(), 0..=actors.len());
    let parts = (text(), text(), stage, vec(channel(), 0..4), actors, position.clone(), position);
    (parts, rest).prop_map(move |(parts, (entries, service, dots, extra))| {
        let (title, note, stage, channels, actors, x, y) = parts;
        let ((handled_by, promise, trust), (clock, mandate)) = service;
        let content = Content {
            title,
            note,
            channels: channels.into_iter().collect(),
            actors: actors.into_iter().collect(),
            ratings: entries.into_iter().collect::<BTreeMap<_, _>>(),
            handled_by,
            promise,
            trust,
            clock,
            mandate,
            dots,
            extra,
        };
        let stage = stage.and_then(|stage| StageId::new(&stage));
        Touchpoint { id: id.clone(), stage, at: Point::new(x, y), content: content.into() }
    })
}

/// Draws the dots that groups gave a touchpoint: mostly none.
fn dots() -> impl Strategy<Value = Dots> {
    let dot = (text(), 0..4_u32, extra()).prop_map(|(group, count, extra)| {
        let group = GroupName::new(&group);
        (group.clone(), Dot { group, count, extra })
    });
    prop_oneof![3 => Just(Dots::default()), 1 => vec(dot, 0..3).prop_map(|dots| dots.into_iter().collect())]
}

type Service = ((Option<Handling>, Delivery, Trust), (Clock, Mandate));

/// Draws how a touchpoint is served: mostly not said.
fn service(actors: &[ActorId]) -> BoxedStrategy<Service> {
    let delivery = (kind::<Kept>("kept"), any::<bool>(), kind::<Amount>("much"));
    let delivery = delivery.prop_map(|(kept, two_sided, fails)| Delivery { kept, two_sided, fails });
    let seen = (some_kind::<Cause>("haste"), some_kind::<Answer>("no"), extra());
    let seen = seen.prop_map(|(cause, answer, extra)| (cause, CauseAnswer { answer, extra }));
    let trust = vec(seen, 0..4).prop_map(|seen| seen.into_iter().collect::<Trust>());
    let minutes = || option::of(any::<u32>());
    let said = || kind::<Answer>("yes");
    let clock = (minutes(), minutes(), said(), said(), said(), said(), extra());
    let clock = clock.prop_map(|(promised, actual, receipt, estimate, tone, where_to_ask, extra)| Clock {
        promised,
        actual,
        receipt,
        estimate,
        tone,
        where_to_ask,
        extra,
    });
    let actors = prop::sample::subsequence(actors.to_vec(), 0..=actors.len());
    let mandate = (actors, text(), 0..3_u32, extra()).prop_map(|(actors, limit, repeats, extra)| Mandate {
        actors: actors.into_iter().collect(),
        limit,
        repeats,
        extra,
    });
    let said =
        ((kind::<Handling>("person"), delivery.boxed(), trust.boxed()), (clock.boxed(), mandate.boxed()));
    prop_oneof![2 => Just(Service::default()), 1 => said].boxed()
}

pub(crate) fn kind<K: for<'a> From<&'a str> + Clone + std::fmt::Debug>(
    known: &'static str,
) -> impl Strategy<Value = Option<K>> {
    option::of(some_kind(known))
}

/// Draws a known value, or any text.
pub(crate) fn some_kind<K: for<'a> From<&'a str> + Clone + std::fmt::Debug>(
    known: &'static str,
) -> impl Strategy<Value = K> {
    let any = text().prop_filter("not empty", |text| !text.is_empty());
    prop_oneof![2 => Just(known.to_owned()), 1 => any].prop_map(|text| K::from(&text))
}

fn channel() -> impl Strategy<Value = Channel> {
    prop_oneof![3 => select(&CHANNELS[..]).prop_map(Channel::from), 1 => text().prop_map(Channel::from)]
}

pub(crate) fn entry(segments: &[String]) -> impl Strategy<Value = (EntryKey, Entry)> + use<> {
    let voice = prop_oneof![3 => select(vec!["customers", "own", "staff"]).prop_map(Voice::from),
        1 => text().prop_map(|text| Voice::from(text.as_str()))];
    let count = || prop_oneof![3 => 0..4_u32, 1 => any::<u32>()];
    let tally = (count(), count(), count()).prop_map(|(negative, neutral, positive)| Tally {
        negative,
        neutral,
        positive,
    });
    (voice, one_of(segments), text(), tally, extra()).prop_map(|(voice, segment, group, tally, extra)| {
        let segment = segment.and_then(|segment| SegmentId::new(&segment));
        (EntryKey::new(voice, segment, &group), Entry { tally, extra })
    })
}

pub(crate) fn one_of(ids: &[String]) -> impl Strategy<Value = Option<String>> + use<> {
    if ids.is_empty() { Just(None).boxed() } else { option::of(select(ids.to_vec())).boxed() }
}

/// Draws any graph on these touchpoints: with loops, islands and several ways.
fn connections(ids: &[String]) -> impl Strategy<Value = Vec<Edit>> + use<> {
    let ids: Vec<_> = ids.iter().filter_map(|id| TouchpointId::new(id)).collect();
    let all = ids.len();
    let pairs = vec((0..all.max(1), 0..all.max(1), transition()), 0..=2 * all);
    pairs.prop_map(move |pairs| {
        let mut seen = BTreeSet::new();
        let pairs = pairs.into_iter().filter(|&(from, to, _)| from != to && seen.insert((from, to)));
        pairs
            .map(|(from, to, transition)| Edit::Connect(ids[from].clone(), ids[to].clone(), transition))
            .collect()
    })
}

/// Draws what a connection carries: mostly nothing.
pub(crate) fn transition() -> impl Strategy<Value = Transition> {
    let label = prop_oneof![2 => Just(String::new()), 1 => text()];
    (label, extra()).prop_map(|(label, extra)| Transition { label, extra })
}
