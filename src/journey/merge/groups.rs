//! Answers without a group get the name of their file, so that those of several tables are not one tally.

use crate::journey::{Edit, EntryKey, Journey, Voice};

/// The side with what its customers answered without a group under this name; what the base said so stays there.
/// Six tables that each answered so are then six groups.
pub fn with_named_group(base: Option<&Journey>, side: &Journey, name: &str) -> Journey {
    let mut edits = Vec::new();
    for touchpoint in side.touchpoints() {
        let then = base.and_then(|base| base.touchpoint(&touchpoint.id));
        let unnamed = touchpoint.ratings.iter();
        let unnamed = unnamed.filter(|(key, _)| key.voice == Voice::Customer && key.group().is_empty());
        for (key, entry) in unnamed {
            let said = then.and_then(|then| then.ratings.get(key)).cloned();
            let named = EntryKey::new(key.voice.clone(), key.segment.clone(), name);
            if said.as_ref() != Some(entry) && !touchpoint.ratings.contains_key(&named) {
                edits.push(Edit::Enter(touchpoint.id.clone(), key.clone(), said.unwrap_or_default()));
                edits.push(Edit::Enter(touchpoint.id.clone(), named, entry.clone()));
            }
        }
    }
    side.apply(&edits).unwrap_or_else(|_| side.clone())
}
