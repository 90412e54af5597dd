//! The dots that tables gave, in words.

use super::Words;
use crate::journey::GroupName;

impl Words {
    /// Says how many dots were given, and by which tables: "3 dots: table 1: 2 and table 2: 1"; "no dots".
    pub(crate) fn dots(&self, given: &[(GroupName, u64)]) -> String {
        let count: u64 = given.iter().map(|(_, count)| count).sum();
        let total = self.say("dots", &[("count", count.into())]);
        let named = given.iter().filter(|(group, _)| !group.as_str().is_empty());
        let named: Vec<_> = named.map(|(group, count)| format!("{}: {count}", group.as_str())).collect();
        if named.is_empty() { total } else { format!("{total}: {}", self.list(named.into_iter())) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Lang;

    #[test]
    fn dots_are_told_with_who_gave_them() {
        let given = |list: &[(&str, u64)]| {
            list.iter().map(|(name, count)| (GroupName::new(name), *count)).collect::<Vec<_>>()
        };
        let said = |lang: Lang, list| lang.words().dots(&given(list));
        assert_eq!(said(Lang::En, &[]), "no dots");
        assert_eq!(said(Lang::En, &[("", 1)]), "1 dot");
        assert_eq!(said(Lang::En, &[("table 1", 2), ("table 2", 1)]), "3 dots: table 1: 2 and table 2: 1");
        assert_eq!(said(Lang::Fi, &[("pöytä 1", 2)]), "2 tarraa: pöytä 1: 2");
    }
}
