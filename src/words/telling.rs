//! Telling once: the heads above findings, and the line that many of a kind are folded into.

use std::borrow::Cow;

use super::Words;
use crate::insight::{FindingGroup, FindingKind, Rule};

impl Words {
    /// Returns the rule's name as a head: "Paths". Where that rule has a head above already, this one adds that it
    /// is about what is missing.
    pub fn head(&self, told: &FindingGroup) -> Cow<'_, str> {
        match self.rule(told.rule) {
            name if told.is_again => self.say("head-missing", &[("rule", name.into())]).into(),
            name => name,
        }
    }

    /// Returns the rule by number and name, and what it states: "R12 Trust: ten causes of distrust".
    pub fn rule_cited(&self, rule: Rule) -> String {
        format!("{} {}: {}", rule.as_str(), self.rule(rule), self.rule_help(rule))
    }

    /// Says in one line at how many of the touchpoints a thing is missing: "At 18 of 24 touchpoints it is not said
    /// who brings them about". Empty for a kind that is never folded.
    pub fn folded(&self, what: &FindingKind, count: usize, of: usize) -> String {
        let name = match what {
            FindingKind::Overridden => "folded-overridden",
            FindingKind::Assumption => "folded-assumption",
            FindingKind::NoMandate => "folded-no-mandate",
            FindingKind::NoAction => "folded-no-action",
            FindingKind::NoActor => "folded-no-actor",
            FindingKind::Unconfirmed => "folded-unconfirmed",
            FindingKind::NoEstimate => "folded-no-estimate",
            FindingKind::NowhereToAsk => "folded-nowhere-to-ask",
            FindingKind::NotAsked => "folded-not-asked",
            _ => return String::new(),
        };
        self.say(name, &[("count", count.into()), ("of", of.into())])
    }
}
