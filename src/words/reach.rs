//! What a customer who walks the connections meets, as a sentence (R8).

use std::borrow::Cow;

use super::Words;
use crate::insight::{Insight, UnbrokenPath};

impl Words {
    /// R8: who meets the breaks, and whether there is a way without any. Empty where there are no
    /// connections.
    pub fn reach_sentence(&self, insight: &Insight) -> String {
        let reach = &insight.reach;
        let Some(path) = reach.unbroken_path else { return String::new() };
        let total = insight.breaks().count();
        let (met, avoidable) = (reach.unavoidable.len(), reach.avoidable.len());
        let loose = total - met - avoidable;
        let breaks = match (met, avoidable, loose) {
            (0, 0, 0) => None,
            (0, 0, loose) => Some(self.counted("reach-loose-all", loose)),
            (0, all, 0) => Some(self.counted("reach-avoidable-all", all)),
            (0, some, _) => Some(self.out_of("reach-avoidable-some", some, total) + &self.rest(0, loose)),
            (all, 0, 0) => Some(self.counted("reach-met-all", all)),
            (some, ..) => Some(self.out_of("reach-met-some", some, total) + &self.rest(avoidable, loose)),
        };
        // Who cannot avoid a break has no unbroken path: there is no need to say so.
        let path = (met == 0).then(|| self.path_sentence(Some(path)).into_owned());
        breaks.map(|breaks| breaks + ".").into_iter().chain(path).collect::<Vec<_>>().join(" ")
    }

    /// R8: whether there is a way without any break; `None` is a map without connections.
    pub fn path_sentence(&self, path: Option<UnbrokenPath>) -> Cow<'_, str> {
        self.text(match path {
            Some(UnbrokenPath::Yes) => "path-yes",
            Some(UnbrokenPath::Unknown) => "path-unknown",
            Some(UnbrokenPath::No) => "path-no",
            None => "path-none",
        })
    }

    /// "; 2 can be avoided, 1 stands loose".
    fn rest(&self, avoidable: usize, loose: usize) -> String {
        let parts = [("reach-avoidable-also", avoidable), ("reach-loose-also", loose)];
        let there = parts.into_iter().filter(|&(_, count)| count > 0);
        let told: Vec<_> = there.map(|(name, count)| self.counted(name, count)).collect();
        format!("; {}", told.join(", "))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{insight::View, journey::sketch, words::Lang};

    fn check_reach(sketch: &str, english: &str, finnish: &str) {
        let insight = Insight::of(&sketch::journey(sketch), &View::default());
        assert_eq!(Lang::En.words().reach_sentence(&insight), english, "{sketch}");
        assert_eq!(Lang::Fi.words().reach_sentence(&insight), finnish, "{sketch}");
    }

    #[test]
    fn r8_every_customer_meets_what_cannot_be_avoided() {
        check_reach("A + > B 0", "Every customer meets the break.", "Jokainen asiakas kohtaa katkoksen.");
        check_reach(
            "A - > B 0",
            "Every customer meets both breaks.",
            "Jokainen asiakas kohtaa molemmat katkokset.",
        );
        check_reach(
            "A - > B 0 > C ? > D 0 > E -",
            "Every customer meets all 4 breaks.",
            "Jokainen asiakas kohtaa kaikki 4 katkosta.",
        );
        check_reach(
            "A - > B 0 > D +; A > D; X -; Y 0",
            "Every customer meets 1 of the 4 breaks; 1 can be avoided, 2 stand loose.",
            "Jokainen asiakas kohtaa 1 katkoksen 4:stä; 1 on vältettävissä, 2 on irrallaan muista.",
        );
    }

    #[test]
    fn r8_what_can_be_avoided_need_not_leave_an_unbroken_path() {
        check_reach(
            "A + > B - > D +; A > C + > D",
            "The break can be avoided. There is an unbroken path.",
            "Katkos on vältettävissä. Ehjä polku löytyy.",
        );
        check_reach(
            "A + > B - > D +; A > C ? > D",
            "The break can be avoided. Whether there is an unbroken path is not known yet.",
            "Katkos on vältettävissä. Vielä ei tiedetä, löytyykö ehjä polku.",
        );
        check_reach(
            "A + > B - > D +; A > C 0 > D",
            "Both breaks can be avoided. There is no unbroken path.",
            "Molemmat katkokset ovat vältettävissä. Ehjää polkua ei ole.",
        );
        check_reach(
            "A + > B - > D +; A > C + > D; X -",
            "1 of the 2 breaks can be avoided; 1 stands loose. There is an unbroken path.",
            "1 katkos 2:sta on vältettävissä; 1 on irrallaan muista. Ehjä polku löytyy.",
        );
    }

    #[test]
    fn r8_without_connections_there_is_nothing_to_walk() {
        check_reach("A -; B +", "", "");
        check_reach(
            "A + > B +; X -",
            "The break stands loose. There is an unbroken path.",
            "Katkos on irrallaan muista kosketuspisteistä. Ehjä polku löytyy.",
        );
        check_reach("A + > B +", "There is an unbroken path.", "Ehjä polku löytyy.");
        let path = |sketch: &str, lang: Lang| {
            let path = Insight::of(&sketch::journey(sketch), &View::default()).reach.unbroken_path;
            lang.words().path_sentence(path).into_owned()
        };
        assert_eq!(path("A + > B 0", Lang::En), "There is no unbroken path.");
        assert_eq!(path("A -; B +", Lang::En), "Nothing is connected, so there is no path to walk.");
        assert_eq!(path("A -", Lang::Fi), "Yhteyksiä ei ole, joten kuljettavaa polkuakaan ei ole.");
    }
}
