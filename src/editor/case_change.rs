//! The changes that can be made to a complaint case (R13), one variant each. The law: no change gives a case a
//! solution before the customer has agreed what the problem is, and a change that would withdraw that agreement
//! from under a solution is refused, never made silently.

use std::borrow::Cow;

use crate::{
    journey::{ActorId, Answer, Case, CaseKind, Contact, Day, Grade, Moment, RecoveryStep, SegmentId},
    words::Words,
};

/// One change to a complaint case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum CaseChange {
    ToWhom(String),
    Opened(Moment),
    Segment(Option<SegmentId>),
    Stated(String),
    Cause(String),
    /// The next of the five steps, which is done now.
    Tick(RecoveryStep),
    /// The first of the steps that are not done after all.
    Untick(RecoveryStep),
    Solution(String),
    /// The moment at which the case was solved; it marks the solution as offered too.
    Solved(Moment),
    SolvedBy(Option<ActorId>),
    Told(u32),
    FollowUpDue(Day),
    /// The day on which the customer was asked again. Their answer is kept while the day is rewritten.
    FollowedUp(Day),
    Satisfied(Option<Answer>),
    Kind(Option<CaseKind>),
    Lesson(String),
    AddContact(Contact),
    /// The contact that replaces the one at this place.
    PutContact(usize, Contact),
    RemoveContact(usize),
    /// The place of a contact that moves one place earlier among those of its day.
    RaiseContact(usize),
    AddGrade,
    PutGrade(usize, Grade),
    RemoveGrade(usize),
}

/// The reason why a change to a case is refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CaseRefusal {
    /// The customer has not agreed what the problem is.
    NotAgreed,
    /// The solution rests on the agreement that the change would withdraw.
    SolutionThere,
    /// This step must be done first.
    NotNext(RecoveryStep),
}

/// Returns whether the case has a solution, offered or carried out. Its steps then include the customer's
/// agreement.
pub(crate) fn is_followed_by_solution(case: &Case) -> bool {
    case.of_solution().is_some()
}

/// Returns the place of the contact `place` once its day is `day`: contacts are sorted by day (R16).
pub(crate) fn place_on_day(contacts: &[Contact], place: usize, day: u32) -> usize {
    let comes_before = |(at, other): &(usize, &Contact)| match at.cmp(&place) {
        std::cmp::Ordering::Less => other.day <= day,
        std::cmp::Ordering::Equal => false,
        std::cmp::Ordering::Greater => other.day < day,
    };
    contacts.iter().enumerate().filter(comes_before).count()
}

impl CaseChange {
    /// Returns the case with this change made to it.
    pub(crate) fn of(self, case: &Case) -> Result<Case, CaseRefusal> {
        let mut case = case.clone();
        match self {
            Self::ToWhom(to_whom) => case.to_whom = to_whom,
            Self::Opened(opened) => case.opened = opened,
            Self::Segment(segment) => case.segment = segment,
            Self::Stated(stated) => case.stated = stated,
            Self::Cause(text) => case.cause = text,
            Self::Tick(step) => tick(&mut case, step)?,
            Self::Untick(step) => untick(&mut case, &step)?,
            Self::Solution(solution) => case.solution = solution,
            Self::Solved(solved) => solve(&mut case, solved)?,
            Self::SolvedBy(actor) => case.solved_by = actor,
            Self::Told(told) => case.told = told,
            Self::FollowUpDue(due) => case.follow_up.due = due,
            Self::FollowedUp(done) => case.follow_up.done = done,
            Self::Satisfied(satisfied) => case.follow_up.satisfied = satisfied,
            Self::Kind(kind) => case.kind = kind,
            Self::Lesson(lesson) => case.lesson = lesson,
            other => other.of_lists(&mut case),
        }
        let has_early = is_followed_by_solution(&case) && !case.is_agreed();
        if has_early { Err(CaseRefusal::NotAgreed) } else { Ok(case) }
    }

    /// Makes a change to the contacts or the grades.
    fn of_lists(self, case: &mut Case) {
        let (contacts, grades) = (&mut case.contacts, &mut case.grades);
        match self {
            Self::AddContact(contact) => contacts.push(contact),
            Self::PutContact(place, contact) => put(contacts, place, contact),
            Self::RemoveContact(place) if place < contacts.len() => drop(contacts.remove(place)),
            Self::RaiseContact(place) if is_raisable(contacts, place) => contacts.swap(place - 1, place),
            Self::AddGrade => grades.push(Grade {
                grade: String::new(),
                by: String::new(),
                extra: crate::journey::Extra::default(),
            }),
            Self::PutGrade(place, grade) => put(grades, place, grade),
            Self::RemoveGrade(place) if place < grades.len() => drop(grades.remove(place)),
            _ => {}
        }
    }
}

fn put<T>(list: &mut [T], place: usize, new: T) {
    if let Some(at) = list.get_mut(place) {
        *at = new;
    }
}

fn is_raisable(contacts: &[Contact], place: usize) -> bool {
    let before = place.checked_sub(1).and_then(|before| contacts.get(before));
    before.zip(contacts.get(place)).is_some_and(|(before, it)| before.day == it.day)
}

fn tick(case: &mut Case, step: RecoveryStep) -> Result<(), CaseRefusal> {
    match case.next_step() {
        Some(next) if *next == step => case.steps.push(step),
        _ if case.steps.contains(&step) => {}
        Some(_) if step == RecoveryStep::Offer => return Err(CaseRefusal::NotAgreed),
        Some(next) => return Err(CaseRefusal::NotNext(next.clone())),
        None => {}
    }
    Ok(())
}

fn untick(case: &mut Case, step: &RecoveryStep) -> Result<(), CaseRefusal> {
    let Some(place) = case.steps.iter().position(|it| it == step) else { return Ok(()) };
    let takes_agreement = case.steps[place..].contains(&RecoveryStep::Agree);
    if takes_agreement && is_followed_by_solution(case) {
        return Err(CaseRefusal::SolutionThere);
    }
    case.steps.truncate(place);
    Ok(())
}

fn solve(case: &mut Case, solved: Moment) -> Result<(), CaseRefusal> {
    if !solved.is_empty() {
        if !case.is_agreed() {
            return Err(CaseRefusal::NotAgreed);
        }
        tick(case, RecoveryStep::Offer)?;
    } else if case.solution.trim().is_empty() {
        // The step was ticked only because the case was said to be solved.
        case.steps.retain(|step| *step != RecoveryStep::Offer);
    }
    case.solved = solved;
    Ok(())
}

impl CaseRefusal {
    /// Returns the sentence that tells the user why.
    pub(crate) fn text<'a>(&self, words: &'a Words) -> Cow<'a, str> {
        match self {
            Self::NotAgreed => words.text("case-not-agreed"),
            Self::SolutionThere => words.text("case-solution-there"),
            Self::NotNext(next) => {
                words.say("case-not-next", &[("step", words.recovery_step(next).into())]).into()
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::journey::{CaseId, Edit, Item, test_map};

    proptest! {
        #[test]
        fn r16_a_contact_is_found_where_its_day_takes_it(
            days in proptest::collection::vec(0..5u32, 1..8), place in 0..8usize, day in 0..6u32
        ) {
            let place = place % days.len();
            let mut case = Case::new(CaseId::from_number(1), test_map::id("A"));
            case.contacts = days.iter().map(|day| Contact::on_day(*day)).collect();
            let map = test_map::journey("A -").apply(&[Edit::Put(Item::Case(case).into())]).expect("a case");
            let case = map.cases().next().expect("a case").clone();
            let moved = Contact { text: "this one".to_owned(), ..Contact::on_day(day) };
            let there = place_on_day(&case.contacts, place, day);
            let changed = CaseChange::PutContact(place, moved.clone()).of(&case).expect("it can be");
            let map = map.apply(&[Edit::Put(Item::Case(changed).into())]).expect("it can be");
            let contacts = &map.cases().next().expect("a case").contacts;
            prop_assert_eq!(contacts.get(there), Some(&moved));
        }
    }
}
