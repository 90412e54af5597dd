//! A touchpoint is judged here and nowhere else (R4, R6): whose answers count, and for whom. `answers.rs` adds
//! answers up (R1, R5), and `verdict.rs` gives the verdict on all touchpoints together (R3).

mod lines;

use std::collections::{BTreeMap, BTreeSet};

use super::{
    Answers, Insight, Judged, JudgedBy, Level, Overridden, Scope, SegmentStanding, Sides, View,
    answers::{Counting, EVERYONE},
    recovered::{Confirmed, NotTakenBack, confirmed, place_of, recover, taken},
    standing::{AudienceStanding, SegmentTally},
};
use crate::journey::{Case, Journey, SegmentId, Touchpoint, TouchpointId, Voice};

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

impl Insight {
    /// Checks whether a confirmed case takes an answer back in this view; if not, the error says why (R13).
    pub fn taken_back(&self, journey: &Journey, case: &Case) -> Result<(), NotTakenBack> {
        let touchpoint = case.touchpoint.as_ref().and_then(|id| journey.touchpoint(id));
        let touchpoint = touchpoint.ok_or(NotTakenBack::Gone)?;
        let place = place_of(journey, &touchpoint.id, &case.id).ok_or(NotTakenBack::Gone)?;
        if self.view.by == JudgedBy::Own {
            return Err(NotTakenBack::JudgedByUs);
        }
        let mut judge = Judge::new(journey, &self.view);
        judge.hear(touchpoint);
        let cases = judge.confirmed.get(&touchpoint.id).map_or(&[][..], Vec::as_slice);
        let found = taken((cases, place), &judge.places, &judge.heard[CUSTOMERS], &judge.answered);
        let any_answer = touchpoint.ratings.keys().any(|key| key.voice == Voice::Customer);
        match found {
            Err(NotTakenBack::NoAnswer) if any_answer => Err(NotTakenBack::SetAside),
            found => found,
        }
    }

    /// Returns the touchpoint's level for each segment alone, in target or not, in the order shown (R6), judged by
    /// the voices of the view. Meant for one touchpoint at a time; empty where there is no such touchpoint.
    pub fn by_segment(&self, journey: &Journey, id: &TouchpointId) -> Vec<(SegmentId, Level)> {
        let Some(touchpoint) = journey.touchpoint(id) else { return Vec::new() };
        let mut judge = Judge::new(journey, &self.view);
        judge.hear(touchpoint);
        let audience = judge.audience(&self.scope);
        judge.mend(touchpoint, &audience);
        let levels = judge.standings[EVERYONE + 1..].iter().map(|standing| standing.level);
        journey.segments().iter().map(|segment| segment.id.clone()).zip(levels).collect()
    }
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

    /// Returns the judgement of the touchpoint just heard.
    fn judged(&self, touchpoint: &Touchpoint, number: u32, audience: &[usize]) -> Judged {
        let AudienceStanding { level, assumed, .. } = self.worst(audience);
        Judged {
            number,
            id: touchpoint.id.clone(),
            level,
            assumed,
            as_if: false,
            answers: self.answers(audience),
            sides: Sides { own: self.side(OWN, audience), customers: self.side(CUSTOMERS, audience) },
            staff: self.side(STAFF, audience),
            split: self.is_split(),
            overridden: self.overridden(),
        }
    }

    /// Returns the answers that decide (R5): those of the deciding voice in the standings of this audience.
    /// Customers' answers and ours are never mixed. Answers for everyone count once, however many segments go by
    /// them.
    fn answers(&self, audience: &[usize]) -> Answers {
        let mut answers = Answers::default();
        let Some(voice) = self.worst(audience).voice else { return answers };
        let mut for_everyone = false;
        for &place in audience {
            match self.standings[place] {
                AudienceStanding { voice: Some(its), own_rating: true, .. } if its == voice => {
                    answers.add_all(self.heard[voice][place]);
                }
                AudienceStanding { voice: Some(its), .. } => for_everyone |= its == voice,
                AudienceStanding { voice: None, .. } => {}
            }
        }
        if for_everyone {
            answers.add_all(self.heard[voice][EVERYONE]);
        }
        answers
    }

    /// Adds up the answers of all groups, for each voice and each place (R5).
    fn hear(&mut self, touchpoint: &Touchpoint) {
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

    /// Returns the worst level that a voice gives for an audience (R10).
    fn side(&self, voice: usize, audience: &[usize]) -> Level {
        let levels = if voice == CUSTOMERS { &self.answered } else { &self.levels[voice] };
        let said = |&place: &usize| levels[place].or(levels[EVERYONE]).unwrap_or(Level::Unrated);
        audience.iter().map(said).min().unwrap_or(Level::Unrated)
    }

    /// Returns whether the touchpoint is positive for one segment in target and breaks for another (R6).
    fn is_split(&self) -> bool {
        let any =
            |test: fn(Level) -> bool| self.targets.iter().any(|&place| test(self.standings[place].level));
        any(|level| level == Level::Positive) && any(Level::breaks)
    }

    /// Returns whether a rating for everyone is overridden because every segment in target goes by a rating of its
    /// own, and whether it hides somebody; ours hides nobody (R6).
    fn overridden(&self) -> Option<Overridden> {
        let is_overridden = self.counting.iter().any(|&voice| !self.heard[voice][EVERYONE].is_empty())
            && !self.targets.is_empty()
            && self.targets.iter().all(|&place| self.standings[place].own_rating);
        let customers = self.levels[CUSTOMERS][EVERYONE].filter(|_| self.counting.contains(&CUSTOMERS));
        let hides = customers.is_some_and(|everyone| everyone < self.worst(&self.targets).level);
        is_overridden.then_some(if hides { Overridden::HidesSomebody } else { Overridden::HidesNobody })
    }
}
