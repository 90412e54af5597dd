//! Whether the tables of a room agree, in words.

use super::{Words, capital};
use crate::insight::Agreement;

impl Words {
    /// Says where tables disagree: "Tables disagree at 4 and 7"; empty where they agree everywhere.
    pub(crate) fn tables_apart(&self, numbers: &[u32]) -> String {
        if numbers.is_empty() {
            return String::new();
        }
        let list = self.list(numbers.iter().map(u32::to_string));
        self.say("votes-disagree", &[("numbers", list.into())])
    }

    /// Says how far the tables agree on one touchpoint: "Table 2 alone says negative"; empty where fewer than two
    /// have answered.
    pub(crate) fn agreement(&self, agreement: &Agreement) -> String {
        let word = |level| self.level(level).to_lowercase();
        let said = match agreement {
            Agreement::Unknown => String::new(),
            Agreement::All(level, missing) => {
                self.say("votes-agree", &[("level", word(*level).into()), ("missing", (*missing).into())])
            }
            Agreement::Alone(group, level) => {
                self.say("votes-alone", &[("table", group.as_str().into()), ("level", word(*level).into())])
            }
            Agreement::Apart(groups, level) => {
                let names = self.list(groups.iter().map(|group| group.as_str().to_owned()));
                let facts = [
                    ("tables", names.into()),
                    ("count", groups.len().into()),
                    ("level", word(*level).into()),
                ];
                self.say("votes-apart", &facts)
            }
        };
        capital(&said)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{insight::Level, journey::GroupName, words::Lang};

    #[test]
    fn who_disagrees_is_a_sentence() {
        let tables = |names: &[&str]| names.iter().map(|name| GroupName::new(name)).collect::<Vec<_>>();
        let alone = Agreement::Alone(GroupName::new("table 2"), Level::Negative);
        let apart = Agreement::Apart(tables(&["table 2", "table 4"]), Level::Negative);
        let one = Agreement::Apart(tables(&["table 2"]), Level::Neutral);
        let said = |lang: Lang, agreement: &Agreement| lang.words().agreement(agreement);
        assert_eq!(said(Lang::En, &alone), "Table 2 alone says negative");
        assert_eq!(said(Lang::En, &apart), "Table 2 and table 4 say negative, others do not");
        assert_eq!(said(Lang::En, &one), "Table 2 says neutral, the other does not");
        assert_eq!(Lang::En.words().tables_apart(&[4, 7]), "Tables disagree at 4 and 7");
        assert_eq!(Lang::Fi.words().tables_apart(&[]), "");
        let all = |missing| Agreement::All(Level::Positive, missing);
        assert_eq!(said(Lang::En, &all(0)), "Every table comes to positive");
        assert_eq!(said(Lang::En, &all(1)), "The tables that have answered come to positive; one has not");
        assert_eq!(
            said(Lang::Fi, &all(4)),
            "Vastanneiden pöytien tulos on positiivinen; 4 pöytää ei ole vastannut"
        );
        assert_eq!(said(Lang::Fi, &alone), "Vain table 2 sanoo: negatiivinen");
        assert_eq!(said(Lang::En, &Agreement::Unknown), "");
    }
}
