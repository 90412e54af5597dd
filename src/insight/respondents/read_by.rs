//! R18: the scale on which each column of a survey is read, as people choose it.

use super::{
    plan::{SurveyPlan, TakenAs},
    yes::yes,
};
use crate::insight::scale::{AnswerScale, CellReply, Reading};

impl SurveyPlan {
    /// Returns the columns that a chosen scale applies to where no column is named: those of the open question,
    /// else every touchpoint that is read by numbers.
    pub fn by_numbers(&self) -> Vec<usize> {
        let is_it =
            |place: &usize| self.columns[*place].reading.is_some_and(|it| it.scale() != AnswerScale::Words);
        let open = self.open.as_ref().map(|open| open.columns.clone());
        open.unwrap_or_else(|| self.touchpoints().filter(is_it).collect())
    }

    /// Sets the scale that these columns were asked on; those that are not read at all are skipped. An outcome
    /// that was read by the same scale follows them where the new scale has all its texts.
    pub fn choose_scale(&mut self, scale: AnswerScale, columns: &[usize]) {
        let of =
            |plan: &Self, place: usize| plan.columns.get(place).and_then(|it| it.reading).map(Reading::scale);
        let before: Vec<_> = columns.iter().filter_map(|&place| of(self, place)).collect();
        let outcomes = self.outcomes().map(|(place, _)| place).filter(|place| !columns.contains(place));
        let follows = outcomes.filter(|&place| {
            let is_on = |text: &String| Reading::of(scale).reply(text) != CellReply::Outside;
            of(self, place).is_some_and(|it| before.contains(&it)) && self.texts[place].iter().all(is_on)
        });
        let read = |place: &usize| self.columns.get(*place).is_some_and(|it| it.reading.is_some());
        let places: Vec<_> = columns.iter().copied().filter(read).chain(follows).collect();
        for place in places {
            self.read(place, scale);
            self.close(place);
        }
    }

    /// Sets how a column is read: its scale, and which way round.
    pub fn read_by(&mut self, place: usize, reading: Reading) {
        if let Some(choice) = self.columns.get_mut(place) {
            choice.reading = Some(reading);
            self.renew_yes(place);
            self.close(place);
        }
    }

    /// Reverses the scale of a column. An open question about its scale stays open. Returns `false` where the
    /// column has no scale that can be reversed.
    pub fn turn_round(&mut self, place: usize) -> bool {
        let reading = self.columns.get(place).and_then(|choice| choice.reading);
        let turned = reading.and_then(|reading| {
            let back = reading.is_reversed().then(|| Reading::of(reading.scale()));
            back.or_else(|| Reading::reversed(reading.scale()))
        });
        if turned.is_some() {
            self.columns[place].reading = turned;
            self.renew_yes(place);
        }
        turned.is_some()
    }

    /// Sets the scale of a column and keeps it reversed where it was, if the new scale can be.
    fn read(&mut self, place: usize, scale: AnswerScale) {
        let is_reversed = self.columns[place].reading.is_some_and(Reading::is_reversed);
        let reversed = Reading::reversed(scale).filter(|_| is_reversed);
        self.columns[place].reading = Some(reversed.unwrap_or(Reading::of(scale)));
        self.renew_yes(place);
    }

    /// Updates the texts of an outcome that mean yes after a change of scale, unless a person chose them.
    fn renew_yes(&mut self, place: usize) {
        let choice = &mut self.columns[place];
        if let TakenAs::Outcome { yes } = &mut choice.taken
            && !choice.is_yes_chosen
        {
            *yes = self::yes(&self.texts[place], choice.reading);
        }
    }
}
