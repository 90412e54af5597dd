//! What a judge says of the touchpoint just heard: its level for an audience with the answers that decide (R5, R6),
//! and how the voices see it (R10).

use super::{CUSTOMERS, Judge, OWN, STAFF};
use crate::{
    insight::{Answers, Judged, Level, Overridden, Sides, answers::EVERYONE, standing::AudienceStanding},
    journey::Touchpoint,
};

impl Judge<'_> {
    /// Returns the judgement of the touchpoint just heard.
    pub(super) fn judged(&self, touchpoint: &Touchpoint, number: u32, audience: &[usize]) -> Judged {
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
