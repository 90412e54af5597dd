//! A touchpoint is judged here and nowhere else (R4, R6): whose answers count, and for whom. `answers.rs` adds
//! answers up (R1, R5), and `verdict.rs` gives the verdict on all touchpoints together (R3).

mod asked;
mod lines;
mod told;

use std::collections::{BTreeMap, BTreeSet};

use super::{
    Answers, Judged, JudgedBy, Level, Scope, SegmentStanding, View,
    answers::{Counting, EVERYONE},
    recovered::{Confirmed, confirmed, recover},
    standing::{AudienceStanding, SegmentTally},
};
use crate::journey::{Journey, SegmentId, Touchpoint, TouchpointId, Voice};

pub use lines::TraceLine;

/// Judges one touchpoint after the other. Its buffers are kept from one to the next, so that ten thousand
/// touchpoints do not cost ten thousand allocations.
struct Judge<'a> {
    /// The voices that count, the first taking precedence over the next (R4).
    counting: &'static [usize],
    /// The tolerance, a whole percentage (R5).
    tolerance: u64,
    /// The groups whose customers' answers count (R5).
    groups: Counting,
    /// The confirmed cases (R13).
    confirmed: Confirmed<'a>,
    /// The touchpoints that are taken as mended (R19).
    mended: &'a BTreeSet<TouchpointId>,
    /// The place of each segment. Every segment that a rating is for has one, since a journey refers only to
    /// segments that it has.
    places: BTreeMap<&'a SegmentId, usize>,
    targets: Vec<usize>,
    /// The answers, by voice, then by place.
    heard: [Vec<Answers>; VOICES],
    /// The level that each voice gives, likewise; `None` where it was not asked.
    levels: [Vec<Option<Level>>; VOICES],
    /// The level of the customers' answers, without taking recovery into account (R10).
    answered: Vec<Option<Level>>,
    /// The resulting standing, by place.
    standings: Vec<AudienceStanding>,
}

/// Returns the customers that a view speaks of (R6). A segment that the map does not have counts as none.
pub(super) fn scope(journey: &Journey, view: &View) -> Scope {
    let chosen = view.segment.as_ref().filter(|id| journey.segment(id).is_some());
    match chosen {
        Some(id) => Scope::Segment(id.clone()),
        None if journey.segments().is_empty() => Scope::Everyone,
        None if journey.segments().iter().any(|segment| segment.in_target) => Scope::Targets,
        None => Scope::NoneInTarget,
    }
}

/// Judges every touchpoint, in the order given, the first as number 1. Also returns the standing of each segment
/// alone, in target or not, in the order shown (R6). One pass over the answers serves both.
pub(super) fn judge(
    journey: &Journey,
    view: &View,
    scope: &Scope,
    order: &[&Touchpoint],
) -> (Vec<Judged>, Vec<SegmentStanding>) {
    let mut judge = Judge::new(journey, view);
    let audience = judge.audience(scope);
    let mut tallies = vec![SegmentTally::default(); journey.segments().len()];
    let mut judged = Vec::with_capacity(order.len());
    for (touchpoint, number) in order.iter().zip(1..) {
        judge.hear(touchpoint);
        let as_if = judge.mend(touchpoint, &audience);
        judged.push(Judged { as_if, ..judge.judged(touchpoint, number, &audience) });
        for (standing, tally) in judge.standings[EVERYONE + 1..].iter().zip(&mut tallies) {
            tally.add(standing, number);
        }
    }
    let standings = journey.segments().iter().zip(tallies).map(|(segment, tally)| tally.standing(segment));
    (judged, standings.collect())
}

/// The voices that are heard, as places in the lists of answers. Staff never count in a judgement (R4); they stand
/// beside the others (R10).
const CUSTOMERS: usize = 0;
const OWN: usize = 1;
const STAFF: usize = 2;
const VOICES: usize = 3;

/// Returns the voices that count (R4). A later one counts only where no earlier one has answered, and is assumed
/// then.
fn counting(by: JudgedBy) -> &'static [usize] {
    match by {
        JudgedBy::CustomersFirst => &[CUSTOMERS, OWN],
        JudgedBy::Customers => &[CUSTOMERS],
        JudgedBy::Own => &[OWN],
    }
}

impl<'a> Judge<'a> {
    fn new(journey: &'a Journey, view: &'a View) -> Self {
        let placed = || journey.segments().iter().zip(EVERYONE + 1..);
        let silence = vec![Answers::default(); 1 + journey.segments().len()];
        Self {
            counting: counting(view.by),
            tolerance: u64::from(journey.about().tolerance),
            groups: Counting::of(journey, view),
            confirmed: confirmed(journey),
            mended: &view.mended,
            places: placed().map(|(segment, place)| (&segment.id, place)).collect(),
            targets: placed().filter(|(segment, _)| segment.in_target).map(|(_, place)| place).collect(),
            standings: vec![AudienceStanding::UNRATED; silence.len()],
            levels: [(); VOICES].map(|()| vec![None; silence.len()]),
            answered: vec![None; silence.len()],
            heard: [(); VOICES].map(|()| silence.clone()),
        }
    }

    /// Returns the places of those whose worst level counts (R6).
    fn audience(&self, scope: &Scope) -> Vec<usize> {
        match scope {
            Scope::Everyone | Scope::NoneInTarget => vec![EVERYONE],
            Scope::Targets => self.targets.clone(),
            Scope::Segment(id) => vec![self.places[id]],
        }
    }

    /// Makes a break that is taken as mended positive in every segment (R19). Returns whether this touchpoint is
    /// one.
    fn mend(&mut self, touchpoint: &Touchpoint, audience: &[usize]) -> bool {
        let as_if = self.mended.contains(&touchpoint.id) && self.worst(audience).level.breaks();
        if as_if {
            for standing in &mut self.standings {
                (standing.level, standing.assumed) = (Level::Positive, false);
            }
        }
        as_if
    }

    /// Returns the worst standing among the audience at the touchpoint just heard.
    fn worst(&self, audience: &[usize]) -> AudienceStanding {
        let worst = audience.iter().map(|&place| self.standings[place]).reduce(AudienceStanding::or_worse);
        worst.unwrap_or(AudienceStanding::UNRATED)
    }

    /// Hears what all groups answered (R5): the levels of each voice, those that cases take back (R13), and the
    /// standing at each place.
    fn hear(&mut self, touchpoint: &Touchpoint) {
        self.add_up(touchpoint);
        for (places, levels) in self.heard.iter().zip(&mut self.levels) {
            let said = places.iter().map(|answers| answers.level(self.tolerance));
            levels.iter_mut().zip(said).for_each(|(level, said)| *level = said);
        }
        self.answered.clone_from(&self.levels[CUSTOMERS]);
        if let Some(cases) = self.confirmed.get(&touchpoint.id) {
            let levels = &mut self.levels[CUSTOMERS];
            recover(cases, &self.places, &self.heard[CUSTOMERS], levels, self.tolerance);
        }
        for place in 0..self.standings.len() {
            self.standings[place] = self.standing(place);
        }
    }

    /// Adds up the answers of all groups, for each voice and each place (R5).
    fn add_up(&mut self, touchpoint: &Touchpoint) {
        self.heard.iter_mut().for_each(|places| places.fill(Answers::default()));
        for (key, entry) in &touchpoint.ratings {
            let voice = match key.voice {
                Voice::Customer | Voice::Staff if !self.groups.counts(key.group()) => continue,
                Voice::Customer => CUSTOMERS,
                Voice::Own => OWN,
                Voice::Staff => STAFF,
                Voice::Unknown(_) => continue,
            };
            let place = key.segment.as_ref().map_or(EVERYONE, |id| self.places[id]);
            self.heard[voice][place].add(entry.tally);
        }
    }

    /// Returns the standing at a place (R6). The first of these that exists counts: customers for the segment,
    /// customers for everyone, ours for the segment, ours for everyone.
    fn standing(&self, place: usize) -> AudienceStanding {
        let said = |(rank, &voice): (usize, &usize)| Some((rank, voice, self.said(voice, place)?));
        let said = self.counting.iter().enumerate().find_map(said);
        said.map_or(AudienceStanding::UNRATED, |(rank, voice, (level, own_rating))| AudienceStanding {
            level,
            assumed: rank > 0,
            voice: Some(voice),
            own_rating,
        })
    }

    /// Returns the level that a voice gives at a place, and whether it was asked for that place itself rather than
    /// for everyone; `None` where it was asked for neither.
    fn said(&self, voice: usize, place: usize) -> Option<(Level, bool)> {
        let levels = &self.levels[voice];
        levels[place].map(|level| (level, true)).or_else(|| Some((levels[EVERYONE]?, false)))
    }
}
