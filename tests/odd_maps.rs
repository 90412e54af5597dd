//! Maps that nobody would draw: odd titles, cards on top of each other, negative places, long names.

use polku::journey::{
    Actor, ActorId, Amount, Answer, Cause, Clock, Delivery, Edit, EntryKey, Extra, Journey, Kept, MapField,
    Place, Point, Rating, Segment, SegmentId, Stage, StageId, Tally, Touchpoint, TouchpointId, Transition,
    Voice,
};
use proptest::{collection::vec, prelude::*, sample::select};

/// One touchpoint of a random map.
#[derive(Clone, Debug)]
struct Odd {
    title: String,
    at: (i32, i32),
    stage: Option<u64>,
    channels: Vec<String>,
    actors: Vec<u64>,
    rating: Option<Rating>,
    assumed: bool,
    /// A tally of one of the segments, beside the rating for everyone.
    said: Option<(u64, Tally)>,
}

/// The labels to draw from; most connections have none.
const LABELS: [&str; 6] =
    ["", "by phone", "", "a long way round: by mail, by phone and in person at last", "", "日本 👩‍👧\nÅ"];

fn odd() -> impl Strategy<Value = Odd> {
    let words = prop_oneof![
        "\\PC{0,60}",
        "[a-zåäö ]{0,60}",
        "(lento|asema|\n){0,9}",
        "(\u{301}|👩‍👧|日本|\u{202e}){0,20}"
    ];
    let rating = select(vec![None, Some(Rating::Negative), Some(Rating::Neutral), Some(Rating::Positive)]);
    let channel = prop_oneof![
        select(vec!["print", "face-to-face", "word-of-mouth"]).prop_map(String::from),
        "\\PC{1,40}"
    ];
    let place = (-600..900i32, -600..900i32);
    let rating = (rating, any::<bool>(), prop::option::of(said()));
    (words, place, prop::option::of(0..3u64), vec(channel, 0..3), vec(0..3u64, 0..3), rating).prop_map(
        |(title, at, stage, channels, actors, (rating, assumed, said))| Odd {
            title,
            at,
            stage,
            channels,
            actors,
            rating,
            assumed,
            said,
        },
    )
}

fn said() -> impl Strategy<Value = (u64, Tally)> {
    let count = || prop_oneof![Just(0), 1..9u32, Just(u32::MAX)];
    (0..2u64, count(), count(), count())
        .prop_map(|(segment, negative, neutral, positive)| (segment, Tally { negative, neutral, positive }))
}

pub(crate) fn maps(most: usize) -> impl Strategy<Value = Journey> {
    let connections = vec((0..most as u64, 0..most as u64), 0..2 * most);
    (vec(odd(), 0..most), connections, "\\PC{0,90}").prop_map(|(cards, connections, title)| {
        let mut edits = vec![Edit::Describe(MapField::Title(title))];
        for number in 0..3 {
            let (id, order, extra) = (StageId::from_number(number), number as i64, Extra::default());
            edits.push(Edit::AddStage(Stage {
                id,
                name: format!("Stage {number} ").repeat(4),
                order,
                extra,
            }));
            let (id, extra) = (ActorId::from_number(number), Extra::default());
            let name = "Kiinteistöhuolto ja siivous ".repeat(number as usize);
            edits.push(Edit::AddActor(Actor { id, name, place: Place::Back, order, extra }));
            let (id, extra) = (SegmentId::from_number(number), Extra::default());
            let in_target = number < 2;
            edits.push(Edit::AddSegment(Segment { id, name: "Ripeät".into(), in_target, order, extra }));
        }
        edits.extend(
            cards.iter().enumerate().map(|(number, card)| Edit::Add(touchpoint(number as u64, card))),
        );
        let mut map = Journey::new("").apply(&edits).expect("a map");
        for ((from, to), label) in connections.into_iter().zip(LABELS.iter().cycle()) {
            let [from, to] = [from, to].map(TouchpointId::from_number);
            map = map.apply(&[Edit::Connect(from, to, Transition::labelled(label))]).unwrap_or(map);
        }
        map
    })
}

fn touchpoint(number: u64, card: &Odd) -> Touchpoint {
    let at = Point::new(card.at.0, card.at.1);
    let mut touchpoint = Touchpoint::new(TouchpointId::from_number(number), &card.title, at);
    touchpoint.stage = card.stage.map(StageId::from_number);
    touchpoint.channels = card.channels.iter().map(|channel| channel.as_str().into()).collect();
    touchpoint.actors = card.actors.iter().copied().map(ActorId::from_number).collect();
    if let Some(rating) = card.rating {
        let voice = if card.assumed { Voice::Own } else { Voice::Customer };
        let entry = polku::journey::Entry { tally: Tally::one(rating), extra: Extra::default() };
        touchpoint.ratings.insert(EntryKey::new(voice, None, ""), entry);
    }
    serve(&mut touchpoint, number as usize);
    if let Some((segment, tally)) = card.said.filter(|(_, tally)| !tally.is_empty()) {
        let key = EntryKey::new(Voice::Own, Some(SegmentId::from_number(segment)), "");
        touchpoint.ratings.insert(key, polku::journey::Entry { tally, extra: Extra::default() });
    }
    touchpoint
}

/// Sets how a touchpoint is served, in every way that a lens shows.
fn serve(touchpoint: &mut Touchpoint, number: usize) {
    let kept =
        [None, Some(Kept::Kept), Some(Kept::Broken), Some(Kept::from("half of it, as far as one knows"))];
    let fails = [None, Some(Amount::Much), Some(Amount::from("now too little and now too much"))];
    let delivery =
        Delivery { kept: kept[number % 4].clone(), two_sided: false, fails: fails[number % 3].clone() };
    touchpoint.promise = delivery;
    let causes = Cause::ALL.iter().take(number % 4 * 3).cloned();
    touchpoint.trust = causes.map(|cause| (cause, Answer::Yes.into())).collect();
    let actual = (number.is_multiple_of(2)).then_some(90);
    touchpoint.clock = Clock { promised: Some(60), actual, tone: Some(Answer::No), ..Clock::default() };
}
