//! The sample maps: each is a map as Polku writes it, and shows what it is meant to show.

use std::{collections::BTreeSet, fs, path::Path};

use polku::{
    format::{
        self, Export, ExportOptions, Scale, map,
        samples::{self, Sample},
    },
    insight::{
        ActorMatrix, ActorRowOf, CaseStep, Finding, FindingKind, Insight, Lens, Level, Meaning, Verdict,
        View, contacts::Contacts,
    },
    journey::{Case, Day, Entry, EntryKey, Journey, Party, Rating, RecoveryStep, Tally, Touchpoint, Voice},
    picture::{Letterhead, Theme},
    words::Lang,
};

/// Lists the name of every kind of finding: this does not compile until a new one is added, and does not pass
/// until a sample shows it.
macro_rules! findings {
    ($($kind:ident)*) => {
        const FINDINGS: &[&str] = &[$(stringify!($kind)),*];

        fn kind(what: &FindingKind) -> &'static str {
            match what {
                $(FindingKind::$kind { .. } => stringify!($kind),)*
            }
        }
    };
}

findings! {
    Tolerated Standing Split Overridden NoUnbrokenPath Unavoidable Avoidable LeadsBack Shares BlindSpot
    HiddenStrength Assumption BothSides Strained Unseen NoPromise PromiseBroken TooLittle TooMuch WhichWay AtRisk Distrusted Repeated
    NoMandate NoActor CasesOpen FollowUpsDue NeverAnswered Answered NoAction Overdue AskAgain Late Unconfirmed NoEstimate NowhereToAsk ToneNotMatched Unbroken HeldByOne NotOnMap NotAsked Loose
}

/// The finding that only a damaged map has.
const SPOILT: &str = "Loose";

#[test]
fn all_samples_together_show_every_finding_in_every_language() {
    for lang in Lang::ALL {
        let samples = samples::ALL.iter().filter(|sample| sample.lang == lang);
        let shown: BTreeSet<_> = samples.flat_map(|it| findings(it.file)).map(|it| kind(&it.what)).collect();
        let wanted = FINDINGS.iter().copied().filter(|kind| *kind != SPOILT).collect();
        assert_eq!(shown, wanted, "{lang:?}");
    }
}

#[test]
fn every_sample_saves_to_the_same_bytes() {
    for sample in samples::ALL {
        assert_eq!(map::write(&sample.journey()), sample.text, "{}", sample.file);
    }
}

#[test]
fn every_sample_is_exported_as_every_kind_to_the_same_bytes_each_time() {
    for sample in samples::ALL {
        let options = ExportOptions {
            view: View::default(),
            lens: Lens::Experience,
            lang: sample.lang,
            theme: Theme::Light,
            scale: Scale::Exactly(0.5),
            paper: format::pdf::Paper::default(),
            letterhead: Letterhead::default(),
        };
        for &kind in Export::ALL {
            let [one, other] =
                [(); 2].map(|()| format::export(&sample.journey(), kind, &options).expect("it fits").file);
            assert!(one == other && !one.is_empty(), "{}: {kind:?}", sample.file);
        }
    }
}

#[test]
fn every_file_in_the_folder_is_a_sample() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("sample_maps");
    let names = fs::read_dir(folder).expect("the folder").map(|entry| entry.expect("a file").file_name());
    let mut names: Vec<_> = names.filter_map(|name| name.into_string().ok()).collect();
    let mut known: Vec<_> = samples::ALL.iter().map(|sample| sample.file).collect();
    names.sort();
    known.sort_unstable();
    assert_eq!(names, known);
}

#[test]
fn every_sample_says_that_its_ratings_are_invented() {
    for sample in samples::ALL {
        let said = match sample.lang {
            Lang::En => "The ratings are invented",
            Lang::Fi => "Arviot ovat keksittyjä",
        };
        assert!(sample.journey().about().note.contains(said), "{}", sample.file);
    }
}

#[test]
fn no_two_cards_of_a_sample_overlap() {
    for sample in samples::ALL {
        let map = sample.journey();
        let places: Vec<_> = map.touchpoints().map(|touchpoint| touchpoint.at).collect();
        for (place, one) in places.iter().enumerate() {
            let apart = |other: &polku::journey::Point| {
                (one.x - other.x).abs() >= 216 || (one.y - other.y).abs() >= 120
            };
            assert!(places[place + 1..].iter().all(apart), "{}: {one:?}", sample.file);
        }
    }
}

#[test]
fn the_twins_differ_in_their_words_alone() {
    assert!(twins().count() >= 3);
    for (english, finnish) in twins() {
        assert_eq!(without_words(english), without_words(finnish), "{}", english.file);
        let (english, finnish) = (english.journey(), finnish.journey());
        for (one, other) in english.touchpoints().zip(finnish.touchpoints()) {
            assert_ne!(one.title, other.title);
            assert_eq!(one.note.is_empty(), other.note.is_empty(), "{}", one.title);
            assert_eq!(one.promise, other.promise, "{}", one.title);
        }
    }
}

#[test]
fn the_lunch_breaks_as_the_contract_shows() {
    for file in ["lunch_restaurant.ron", "lounasravintola.ron"] {
        let insight = insight(file);
        assert_eq!(insight.verdict, Verdict::Broken);
        let breaks: Vec<_> = insight.breaks().map(|b| (b.number, b.level, b.assumed)).collect();
        let (neutral, negative) = (Level::Neutral, Level::Negative);
        assert_eq!(
            breaks,
            [(4, neutral, false), (7, negative, false), (10, neutral, true), (14, negative, false)]
        );
        let counts = insight.counts;
        assert_eq!((counts.positive, counts.unrated, counts.assumed), (10, 1, 3));
        assert_eq!(insight.trace.balance, -2);
        assert_eq!(insight.reach.paths.unavoidable, [4, 7, 10, 14]);
    }
}

#[test]
fn the_waiter_reaches_5_of_15_and_two_touchpoints_have_no_actor() {
    let map = journey("lunch_restaurant.ron");
    let waiter = map.actors().iter().find(|actor| actor.name == "Waiter").expect("a waiter");
    assert_eq!(map.touchpoints().filter(|touchpoint| touchpoint.actors.contains(&waiter.id)).count(), 5);
    let mut loose: Vec<_> =
        map.touchpoints().filter(|t| t.actors.is_empty()).map(|t| t.title.as_str()).collect();
    loose.sort_unstable();
    assert_eq!(loose, ["Is dessert offered", "Location, easy to get to"]);
}

#[test]
fn parking_can_be_avoided_and_queues_cannot() {
    for file in ["congress.ron", "kongressi.ron"] {
        let insight = insight(file);
        let counts = insight.counts;
        let all = [counts.positive, counts.neutral, counts.negative, counts.unrated, counts.assumed];
        assert_eq!(all, [6, 2, 3, 1, 2]);
        assert_eq!(insight.reach.paths.avoidable, [2]);
        assert_eq!(insight.reach.paths.unavoidable, [4, 7, 8, 10]);
    }
}

#[test]
fn the_congress_splits_the_quick_from_the_chatty() {
    for file in ["congress.ron", "kongressi.ron"] {
        let insight = insight(file);
        let splits: Vec<_> = insight.touchpoints.iter().filter(|t| t.split).map(|t| t.number).collect();
        assert_eq!(splits, [7, 8], "the host and the running of the programme");
        assert_eq!(insight.segments.len(), 2);
        assert!(insight.segments.iter().all(|segment| segment.verdict == Verdict::Broken));
    }
}

#[test]
fn two_touchpoints_of_the_congress_can_fail_both_ways() {
    for file in ["congress.ron", "kongressi.ron"] {
        let (map, insight) = (journey(file), insight(file));
        let two_sided = insight.touchpoints.iter().filter(|judged| {
            map.touchpoint(&judged.id).is_some_and(|touchpoint| touchpoint.promise.two_sided)
        });
        let found: Vec<_> = two_sided.map(|judged| (judged.number, judged.level)).collect();
        assert_eq!(found, [(6, Level::Positive), (8, Level::Neutral)], "the rooms and the programme");
    }
}

#[test]
fn the_complaint_is_answered_after_60_hours_and_told_three_times() {
    for file in ["complaint.ron", "valitus.ron"] {
        let found: Vec<_> = findings(file).into_iter().map(|it| (it.number, it.what)).collect();
        for told in [
            (Some(1), FindingKind::Late { promised: 1_440, actual: 3_600 }),
            (Some(3), FindingKind::LeadsBack { to: 2 }),
            (Some(5), FindingKind::ToneNotMatched),
            (Some(5), FindingKind::Repeated { times: 2, typed: None }),
        ] {
            assert!(found.contains(&told), "{told:?} in {found:?}");
        }
    }
}

#[test]
fn every_sample_has_a_blind_spot_and_unless_it_holds_something_that_nobody_rated() {
    for sample in samples::ALL {
        let map = sample.journey();
        assert!(map.touchpoints().any(|touchpoint| is_blind_spot(touchpoint)), "{}", sample.file);
        // A touchpoint that nobody rated is not known to hold.
        let holds = sample.about == "hotel";
        assert_eq!(map.touchpoints().any(|it| it.ratings.is_empty()), !holds, "{}", sample.file);
    }
}

#[test]
fn r13_the_hotel_night_holds_after_recovery_and_it_was_the_pillow() {
    for (file, words) in [("hotel_night.ron", ["bed", "pillow"]), ("hotelliyo.ron", ["sänky", "tyyny"])] {
        let (map, insight) = (journey(file), insight(file));
        assert_eq!((insight.verdict, insight.counts.recovered), (Verdict::HoldsAfterRecovery, 1));
        let case = map.cases().next().expect("a case");
        let said = [&case.stated, &case.cause].map(|text| text.to_lowercase());
        assert!(said[0].contains(words[0]) && said[1].contains(words[1]), "{said:?}");
        assert!(case.is_confirmed() && case.steps == RecoveryStep::ALL && case.told == 1);
        let bed = case.touchpoint.as_ref().and_then(|id| map.touchpoint(id)).expect("the bed");
        let customers = bed.ratings.iter().find(|(key, _)| key.voice == Voice::Customer).expect("asked");
        let Tally { negative, neutral, positive, .. } = customers.1.tally;
        assert_eq!(negative + neutral + positive, 13);
        let thirteen = if file == "hotel_night.ron" { "of thirteen" } else { "olmestatoista" };
        assert!([&map.about().note, &bed.note].iter().all(|note| note.contains(thirteen)), "{file}");
        let followed_up = case.contacts.last().expect("the call to the room");
        assert_eq!((&followed_up.from, followed_up.channel.as_str()), (&Some(Party::Us), "phone"));
    }
}

#[test]
fn r16_the_complaint_had_its_first_answer_after_about_60_hours_on_the_third_channel() {
    for file in ["complaint.ron", "valitus.ron"] {
        let map = journey(file);
        let case = map.cases().find(|case| !case.grades.is_empty()).expect("the case that is told");
        let contacts = Contacts::of(case);
        let first = contacts.first_answer().expect("an answer");
        assert_eq!((first.minutes, first.is_about), (60 * 60, true));
        assert_eq!((contacts.from_customer, contacts.channels(case), case.told), (3, 3, 3));
        assert_eq!(contacts.longest(), Some(first));
        assert_eq!(CaseStep::next_of(case), Some(4), "the customer has not agreed what the problem is");
        let grades: Vec<_> = case.grades.iter().map(|grade| grade.grade.as_str()).collect();
        assert_eq!(grades, ["9+", "7-"]);
        let in_recovery =
            |case: &&Case| case.solved.is_empty() && !case.is_agreed() && !case.steps.is_empty();
        assert_eq!(map.cases().filter(in_recovery).count(), 1);
    }
}

/// Returns whether ours is positive while some customer's is negative, of any segment and group.
fn is_blind_spot(touchpoint: &Touchpoint) -> bool {
    let own = touchpoint.ratings.get(&EntryKey::new(Voice::Own, None, "")).map(|entry| entry.tally);
    let is_failed =
        |(key, entry): (&EntryKey, &Entry)| key.voice == Voice::Customer && entry.tally.negative > 0;
    own == Some(Tally::one(Rating::Positive)) && touchpoint.ratings.iter().any(is_failed)
}

/// Returns the pairs of samples that are the same map in two languages.
fn twins() -> impl Iterator<Item = (&'static Sample, &'static Sample)> {
    let all = samples::ALL.iter().enumerate();
    all.flat_map(|(place, one)| {
        samples::ALL[place + 1..]
            .iter()
            .filter(|other| other.about == one.about)
            .map(move |other| (one, other))
    })
}

fn sample(file: &str) -> &'static Sample {
    samples::ALL.iter().find(|sample| sample.file == file).expect("a sample")
}

fn journey(file: &str) -> Journey {
    sample(file).journey()
}

fn insight(file: &str) -> Insight {
    // What is due in a sample stays due: it is judged on a later day.
    let today = Day::new("2026-12-31").expect("a day");
    Insight::of(&journey(file), &View { today, ..View::default() })
}

fn findings(file: &str) -> Vec<Finding> {
    Meaning::of(&journey(file), &insight(file)).findings
}

/// Returns a line without the text of this field, wherever that stands.
fn without_text(line: &str, field: &str) -> String {
    let begins = format!("{field}: \"");
    let mut parts = line.split(&begins);
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |kept, rest| kept + field + rest.split_once('"').map_or("", |it| it.1))
}

/// Returns the map file without any text for people.
fn without_words(sample: &Sample) -> String {
    let worded = [
        "title: ",
        "note: ",
        "language: ",
        "promise: ",
        "name: ",
        "outcome: ",
        "what: ",
        "who: ",
        "why: ",
        "to_whom: ",
        "stated: ",
        "cause: ",
        "solution: ",
        "lesson: ",
    ];
    let lines = sample.text.lines();
    let mut kept = String::new();
    for line in lines.filter(|line| !worded.iter().any(|word| line.trim_start().starts_with(word))) {
        // Of a survey's column, only the touchpoint stays.
        let line =
            line.split_once("(title: \"").and_then(|(_, rest)| rest.split_once('"')).map_or(line, |it| it.1);
        let line = ["by", "where", "tone", "text", "limit"]
            .iter()
            .fold(line.to_owned(), |line, field| without_text(&line, field));
        kept.push_str(&line.replace("pöytä", "table").replace("Kevään kysely", "Spring survey"));
        kept.push('\n');
    }
    kept
}

#[test]
fn r15_in_the_lunch_the_waiter_can_mend_most_and_two_touchpoints_are_nobodys() {
    let lunch = samples::first(Lang::En).journey();
    let insight = Insight::of(&lunch, &View::default());
    let matrix = ActorMatrix::of(&lunch, &insight, &Meaning::of(&lunch, &insight), false);
    assert_eq!(matrix.columns, (1..=15).collect::<Vec<_>>());
    assert_eq!(matrix.rows.len(), lunch.actors().len() + 2);
    let waiter = lunch.actors().iter().find(|actor| actor.name == "Waiter").expect("a waiter");
    assert_eq!(matrix.rows[0].of, ActorRowOf::Actor(waiter.id.clone()));
    assert_eq!((matrix.rows[0].breaks, matrix.rows[0].touchpoints.len()), (2, 5));
    let [.., nobody, staff] = &*matrix.rows else { panic!("{matrix:?}") };
    assert_eq!((&nobody.of, &*nobody.touchpoints), (&ActorRowOf::Nobody, &[3, 13][..]));
    assert_eq!((&staff.of, &*staff.touchpoints, staff.breaks), (&ActorRowOf::Staff, &[7, 10, 14, 15][..], 3));
}
