//! Items that belong to nothing, as sentences: what they are, what is gone, and what to do about it (R13, R17,
//! R19).

use super::Words;
use crate::{
    insight::Gone,
    journey::{ItemKey, ListName},
};

impl Words {
    /// Says which item belongs to nothing, and what to do about it. An item without a name is told by its id. So
    /// is a case: only the pages for the next shift tell what was complained about.
    pub(super) fn loose(&self, item: &ItemKey, name: &str, gone: Gone) -> String {
        let name = match item {
            ItemKey::Outcome((question, ..)) => self.outcome_question(question).into_owned(),
            ItemKey::Case(id) => id.to_string(),
            item if name.trim().is_empty() => item.to_string(),
            _ => name.to_owned(),
        };
        self.say(loose_name(item, gone), &[("name", name.into())])
    }
}

/// Returns the name of the sentence for an item of this list that lost this.
fn loose_name(item: &ItemKey, gone: Gone) -> &'static str {
    match (item.list(), gone) {
        (ListName::Case, Gone::Touchpoint) => "found-loose-case",
        (ListName::Case, Gone::NoTouchpoint) => "found-loose-case-nowhere",
        (ListName::Case, Gone::Segment) => "found-loose-case-segment",
        (ListName::Case, Gone::Actor) => "found-loose-case-actor",
        (ListName::Outcome, _) => "found-loose-outcome",
        (ListName::Survey, _) => "found-loose-survey",
        (_, Gone::Actor) => "found-loose-action-actor",
        (_, Gone::NoTouchpoint) => "found-loose-action-nowhere",
        _ => "found-loose-action",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        journey::{ActionId, CaseId, GroupName, OutcomeQuestion, SurveyId},
        words::Lang,
    };

    #[test]
    fn each_is_told_in_every_language_with_what_it_is_called() {
        let action = || ItemKey::Action(ActionId::from_number(1));
        let case = || ItemKey::Case(CaseId::from_number(1));
        let outcome = ItemKey::Outcome((OutcomeQuestion::Return, None, GroupName::default()));
        let survey = ItemKey::Survey(SurveyId::from_number(1));
        let all = [
            (action(), Gone::Touchpoint),
            (action(), Gone::NoTouchpoint),
            (action(), Gone::Actor),
            (case(), Gone::Touchpoint),
            (case(), Gone::NoTouchpoint),
            (case(), Gone::Segment),
            (case(), Gone::Actor),
            (outcome, Gone::Segment),
            (survey, Gone::Segment),
        ];
        for words in Lang::ALL.map(Lang::words) {
            let said: std::collections::BTreeSet<_> =
                all.iter().map(|(item, gone)| words.loose(item, "A host greets", *gone)).collect();
            assert_eq!(said.len(), all.len());
            assert!(
                said.iter().all(|said| {
                    // Only the pages for the next shift tell what was complained about.
                    let (asked, case) =
                        (words.outcome_question(&OutcomeQuestion::Return), case().to_string());
                    [&*asked, "A host greets", &case].iter().any(|name| said.contains(name))
                        && !said.ends_with('.')
                }),
                "{said:?}"
            );
        }
        let nameless = Lang::En.words().loose(&action(), " ", Gone::Touchpoint);
        assert!(nameless.contains(&action().to_string()), "{nameless}");
    }
}
