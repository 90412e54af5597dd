//! The sample maps: each is a map as Polku writes it, and shows what it is there to show.

use polku::{
    format::{map, samples},
    insight::{Insight, Level, Verdict, View},
};

#[test]
fn every_sample_saves_to_the_same_bytes() {
    for sample in samples::ALL {
        assert_eq!(map::write(&sample.journey()), sample.text, "{}", sample.file);
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
        assert_eq!(insight.reach.unavoidable, [4, 7, 10, 14]);
    }
}

fn insight(file: &str) -> Insight {
    let sample = samples::ALL.iter().find(|sample| sample.file == file).expect("a sample");
    Insight::of(&sample.journey(), &View::default())
}
