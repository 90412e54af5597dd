//! A touchpoint is judged here and nowhere else (R2-R4, R6): whose answers count, and what all
//! touchpoints together come to. What answers add up to is in `answers.rs` (R1, R5).

use std::collections::BTreeMap;

use super::{Answers, Counts, Judged, JudgedBy, Level, Scope, SegmentStanding, Sides, Verdict, View};
use crate::journey::{Journey, SegmentId, Touchpoint, Voice};

/// The place of the answers given for everyone; a segment's is its place among those shown, plus one.
const EVERYONE: usize = 0;

/// Hears one touchpoint after the other. The room for what it hears is kept from one to the next, so
/// that ten thousand touchpoints cost no ten thousand allocations.
struct Judge<'a> {
    by: JudgedBy,
    /// R5: whole percentage.
    tolerance: u64,
    /// Whatever segment a rating is for has its place: a journey refers to nothing that it has not.
    places: BTreeMap<&'a SegmentId, usize>,
    targets: Vec<usize>,
    /// What was answered, by the rank of the voice ([`rank`]), then by place.
    heard: [Vec<Answers>; 2],
    /// What that comes to, by place.
    standings: Vec<Standing>,
}

/// How a touchpoint stands with one audience.
#[derive(Clone, Copy)]
struct Standing {
    level: Level,
    assumed: bool,
    /// The rank of the voice whose answers they are; `None` where nobody answered.
    rank: Option<usize>,
    /// Rests on a rating given for this audience itself, not on one for everyone.
    own_rating: bool,
}

/// R6: whom a view speaks of. A segment the map does not have is no segment.
pub(super) fn scope(journey: &Journey, view: &View) -> Scope {
    let chosen = view.segment.as_ref().filter(|id| journey.segment(id).is_some());
    match chosen {
        Some(id) => Scope::Segment(id.clone()),
        None if journey.segments().is_empty() => Scope::Everyone,
        None if journey.segments().iter().any(|segment| segment.in_target) => Scope::Targets,
        None => Scope::NoneInTarget,
    }
}

/// Every touchpoint judged, in the order given, the first as number 1; and how the map stands with each
/// segment alone, in the order they are shown, in target or not (R6). One hearing serves both.
pub(super) fn judge(
    journey: &Journey,
    by: JudgedBy,
    scope: &Scope,
    order: &[&Touchpoint],
) -> (Vec<Judged>, Vec<SegmentStanding>) {
    let mut judge = Judge::new(journey, by);
    let audience = judge.audience(scope);
    let mut counts = vec![Counts::default(); journey.segments().len()];
    let mut breaks = vec![Vec::new(); journey.segments().len()];
    let mut judged = Vec::with_capacity(order.len());
    for (touchpoint, number) in order.iter().zip(1..) {
        judge.hear(touchpoint);
        judged.push(judge.judged(touchpoint, number, &audience));
        let segments = counts.iter_mut().zip(&mut breaks);
        for (standing, (counts, breaks)) in judge.standings[EVERYONE + 1..].iter().zip(segments) {
            counts.add(standing.level, standing.assumed);
            if standing.level.breaks() {
                breaks.push(number);
            }
        }
    }
    (judged, standings(journey, &counts, breaks))
}

/// R6: how one touchpoint stands with each segment alone, in the order they are shown.
pub(super) fn by_segment(
    journey: &Journey,
    by: JudgedBy,
    touchpoint: &Touchpoint,
) -> Vec<(SegmentId, Level)> {
    let mut judge = Judge::new(journey, by);
    judge.hear(touchpoint);
    let levels = judge.standings[EVERYONE + 1..].iter().map(|standing| standing.level);
    journey.segments().iter().map(|segment| segment.id.clone()).zip(levels).collect()
}

fn standings(journey: &Journey, counts: &[Counts], breaks: Vec<Vec<u32>>) -> Vec<SegmentStanding> {
    let segments = journey.segments().iter().zip(counts).zip(breaks);
    let standing = segments.map(|((segment, counts), breaks)| SegmentStanding {
        id: segment.id.clone(),
        in_target: segment.in_target,
        verdict: Verdict::of(counts),
        breaks,
    });
    standing.collect()
}

/// R10: every touchpoint, in the order given, as we see it and as customers do, in the same scope. One hearing
/// serves both.
pub(super) fn sides(journey: &Journey, scope: &Scope, order: &[&Touchpoint]) -> Vec<Sides> {
    let mut judge = Judge::new(journey, JudgedBy::CustomersFirst);
    let audience = judge.audience(scope);
    let sides = |touchpoint: &&Touchpoint| {
        judge.listen(touchpoint);
        let [customers, own] = [0, 1].map(|rank| judge.worst_of_voice(rank, &audience));
        Sides { own, customers }
    };
    order.iter().map(sides).collect()
}

/// R4: which voice counts before which; `None` where it never does. The second is only assumed.
fn rank(by: JudgedBy, voice: &Voice) -> Option<usize> {
    match (by, voice) {
        (JudgedBy::CustomersFirst | JudgedBy::Customers, Voice::Customer) | (JudgedBy::Own, Voice::Own) => {
            Some(0)
        }
        (JudgedBy::CustomersFirst, Voice::Own) => Some(1),
        _ => None,
    }
}

impl<'a> Judge<'a> {
    fn new(journey: &'a Journey, by: JudgedBy) -> Self {
        let placed = || journey.segments().iter().zip(EVERYONE + 1..);
        let silence = vec![Answers::default(); 1 + journey.segments().len()];
        Self {
            by,
            tolerance: u64::from(journey.about().tolerance),
            places: placed().map(|(segment, place)| (&segment.id, place)).collect(),
            targets: placed().filter(|(segment, _)| segment.in_target).map(|(_, place)| place).collect(),
            standings: vec![Standing::UNRATED; silence.len()],
            heard: [silence.clone(), silence],
        }
    }

    /// R6: the places of those whose worst counts.
    fn audience(&self, scope: &Scope) -> Vec<usize> {
        match scope {
            Scope::Everyone | Scope::NoneInTarget => vec![EVERYONE],
            Scope::Targets => self.targets.clone(),
            Scope::Segment(id) => vec![self.places[id]],
        }
    }

    /// How the touchpoint just heard stands with the audience.
    fn worst(&self, audience: &[usize]) -> Standing {
        let worst = audience.iter().map(|&place| self.standings[place]).reduce(Standing::or_worse);
        worst.unwrap_or(Standing::UNRATED)
    }

    /// The touchpoint just heard.
    fn judged(&self, touchpoint: &Touchpoint, number: u32, audience: &[usize]) -> Judged {
        let Standing { level, assumed, .. } = self.worst(audience);
        let (split, overridden) = (self.is_split(), self.is_overridden());
        let answers = self.answers(audience);
        Judged { number, id: touchpoint.id.clone(), level, assumed, answers, split, overridden }
    }

    /// R5: all that the standings of this audience rest on. What was answered for everyone counts once,
    /// however many segments go by it.
    fn answers(&self, audience: &[usize]) -> Answers {
        let mut answers = Answers::default();
        let mut for_everyone = [false; 2];
        for &place in audience {
            let Standing { rank: Some(rank), own_rating, .. } = self.standings[place] else { continue };
            if own_rating {
                answers.add_all(self.heard[rank][place]);
            } else {
                for_everyone[rank] = true;
            }
        }
        for (places, counts) in self.heard.iter().zip(for_everyone) {
            if counts {
                answers.add_all(places[EVERYONE]);
            }
        }
        answers
    }

    /// Listens, and makes up its mind.
    fn hear(&mut self, touchpoint: &Touchpoint) {
        self.listen(touchpoint);
        for place in 0..self.standings.len() {
            self.standings[place] = self.standing(place);
        }
    }

    /// R5: adds up what the groups said, for each voice that counts and each audience.
    fn listen(&mut self, touchpoint: &Touchpoint) {
        self.heard.iter_mut().for_each(|places| places.fill(Answers::default()));
        for (key, entry) in &touchpoint.ratings {
            let Some(rank) = rank(self.by, &key.voice) else { continue };
            let place = key.segment.as_ref().map_or(EVERYONE, |id| self.places[id]);
            self.heard[rank][place].add(entry.tally);
        }
    }

    /// R6: the first that exists counts: customers for the audience, customers for everyone, ours for
    /// the audience, ours for everyone.
    fn standing(&self, place: usize) -> Standing {
        let heard = (0..self.heard.len()).find_map(|rank| Some((rank, self.said(rank, place)?)));
        heard.map_or(Standing::UNRATED, |(rank, (level, own_rating))| Standing {
            level,
            assumed: rank > 0,
            rank: Some(rank),
            own_rating,
        })
    }

    /// What one voice says for an audience, and whether it was asked of that audience itself; `None` where it
    /// was asked neither of that nor of everyone.
    fn said(&self, rank: usize, place: usize) -> Option<(Level, bool)> {
        let level = |place: usize| self.heard[rank][place].level(self.tolerance);
        level(place).map(|level| (level, true)).or_else(|| Some((level(EVERYONE)?, false)))
    }

    /// R10: the worst that one voice says for an audience.
    fn worst_of_voice(&self, rank: usize, audience: &[usize]) -> Level {
        let said = |&place: &usize| self.said(rank, place).map_or(Level::Unrated, |(level, _)| level);
        audience.iter().map(said).min().unwrap_or(Level::Unrated)
    }

    /// R6: good for one target segment and breaking for another.
    fn is_split(&self) -> bool {
        let any =
            |test: fn(Level) -> bool| self.targets.iter().any(|&place| test(self.standings[place].level));
        any(|level| level == Level::Positive) && any(Level::breaks)
    }

    /// R6: rated for everyone, and yet every target segment goes by a rating of its own.
    fn is_overridden(&self) -> bool {
        self.heard.iter().any(|places| !places[EVERYONE].is_empty())
            && !self.targets.is_empty()
            && self.targets.iter().all(|&place| self.standings[place].own_rating)
    }
}

impl Standing {
    const UNRATED: Self = Self { level: Level::Unrated, assumed: false, rank: None, own_rating: false };

    /// R6: the worse of two audiences'; assumed if both are at that level and both are.
    fn or_worse(self, other: Self) -> Self {
        match self.level.cmp(&other.level) {
            std::cmp::Ordering::Less => self,
            std::cmp::Ordering::Greater => other,
            std::cmp::Ordering::Equal => Self { assumed: self.assumed && other.assumed, ..self },
        }
    }
}

impl Counts {
    pub(super) fn of(touchpoints: &[Judged]) -> Self {
        let mut counts = Self::default();
        for judged in touchpoints {
            counts.add(judged.level, judged.assumed);
            counts.tolerated += usize::from(judged.tolerated());
        }
        counts
    }

    fn add(&mut self, level: Level, assumed: bool) {
        *match level {
            Level::Negative => &mut self.negative,
            Level::Neutral => &mut self.neutral,
            Level::Unrated => &mut self.unrated,
            Level::Recovered => &mut self.recovered,
            Level::Positive => &mut self.positive,
        } += 1;
        self.assumed += usize::from(assumed);
    }

    /// All touchpoints, whatever their level.
    pub fn total(&self) -> usize {
        self.positive + self.neutral + self.negative + self.unrated + self.recovered
    }
}

impl Verdict {
    /// R3: never an average.
    pub(super) fn of(counts: &Counts) -> Self {
        match counts {
            Counts { negative: 1.., .. } | Counts { neutral: 1.., .. } => Self::Broken,
            Counts { unrated: 1.., .. } => Self::Open,
            counts if counts.total() == 0 => Self::Open,
            Counts { recovered: 1.., .. } => Self::HoldsAfterRecovery,
            _ => Self::Holds,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn r2_neutral_breaks_too_and_not_rated_does_not() {
        let breaks = [Level::Negative, Level::Neutral, Level::Unrated, Level::Recovered, Level::Positive]
            .map(Level::breaks);
        assert_eq!(breaks, [true, true, false, false, false]);
    }

    #[test]
    fn r3_one_break_breaks_it_whatever_else_there_is() {
        let of = |positive, neutral, negative, unrated, recovered| {
            Verdict::of(&Counts { positive, neutral, negative, unrated, recovered, ..Counts::default() })
        };
        assert_eq!(of(99, 1, 0, 9, 9), Verdict::Broken);
        assert_eq!(of(99, 0, 1, 9, 9), Verdict::Broken);
        assert_eq!(of(99, 0, 0, 1, 9), Verdict::Open);
        assert_eq!(of(0, 0, 0, 0, 0), Verdict::Open);
        assert_eq!(of(99, 0, 0, 0, 1), Verdict::HoldsAfterRecovery);
        assert_eq!(of(1, 0, 0, 0, 0), Verdict::Holds);
    }
}
