//! What customers who walk the connections meet, as sentences (R8): who meets the breaks, which can be avoided and
//! at what cost, and whether there is an unbroken path. Differences between segments are told by `apart.rs`.

use super::Words;
use crate::{
    insight::{Insight, Met, Paths, Scope, SegmentStanding},
    journey::Journey,
};

/// How many breaks there are, and how many of them are met or avoidable. The rest have no connections.
pub(super) struct Breaks {
    total: usize,
    met: usize,
    avoidable: usize,
    /// The avoidable breaks that no way avoids without meeting another break.
    costly: usize,
}

impl Words {
    /// Says who meets the breaks, and whether there is an unbroken path (R8). Empty where there are no
    /// connections. `insight` must be of this journey.
    pub fn reach_sentence(&self, insight: &Insight, journey: &Journey) -> String {
        if insight.reach.paths.unbroken_path.is_none() {
            return String::new();
        }
        let breaks = Breaks::of_view(insight);
        let whom = match &insight.scope {
            Scope::Segment(id) => self.every_of(std::slice::from_ref(id), journey),
            _ => self.text("reach-everyone").into_owned(),
        };
        let met = self.met_apart(insight, journey, &breaks).or_else(|| self.met_alike(&whom, &breaks));
        let is_left = |paths: &Paths| paths.unavoidable.is_empty();
        let is_path_left = insight.targets().any(|it| is_left(&it.paths)) || is_left(&insight.reach.paths);
        // Whoever cannot avoid a break has no unbroken path, so that need not be said.
        let path = is_path_left.then(|| self.path_of(insight, journey, is_left));
        met.into_iter().chain(path).collect::<Vec<_>>().join(" ")
    }

    /// Says the same of one segment, whatever the view shows (R8).
    pub fn segment_reach(&self, standing: &SegmentStanding, journey: &Journey) -> String {
        let paths = &standing.paths;
        let Some(path) = paths.unbroken_path else { return String::new() };
        let whom = self.every_of(std::slice::from_ref(&standing.id), journey);
        let met = self.met_alike(&whom, &Breaks::of(standing.breaks.len(), paths, paths.at_a_cost.len()));
        let path = paths.unavoidable.is_empty().then(|| self.path(Some(path)));
        met.into_iter().chain(path).collect::<Vec<_>>().join(" ")
    }

    /// Says how many of the breaks all of these customers meet, and about the rest; `None` where nothing breaks.
    fn met_alike(&self, whom: &str, breaks: &Breaks) -> Option<String> {
        let &Breaks { total, met, .. } = breaks;
        let said = match met {
            0 => return self.not_met(breaks).map(|said| said + "."),
            met if met == total => "reach-met-all",
            _ => "reach-met-some",
        };
        let facts = [("whom", whom.into()), ("count", met.into()), ("total", total.into())];
        let mut told = vec![self.say(said, &facts)];
        let rest =
            [self.counted_if("reach-avoidable-also", breaks.avoidable).map(|it| it + &self.cost(breaks))];
        let rest = rest.into_iter().chain([self.counted_if("reach-loose-also", breaks.loose())]);
        let rest: Vec<_> = rest.flatten().collect();
        told.extend((!rest.is_empty()).then(|| rest.join(", ")));
        Some(told.join("; ") + ".")
    }

    /// Says which breaks not everybody meets; `None` where everybody meets all.
    pub(super) fn not_met(&self, breaks: &Breaks) -> Option<String> {
        let of = |[all, some]: [&str; 2], count: usize| {
            if count == breaks.total {
                self.counted(all, count)
            } else {
                self.out_of(some, count, breaks.total)
            }
        };
        let avoidable = ["reach-avoidable-all", "reach-avoidable-some"];
        let avoidable = || of(avoidable, breaks.avoidable) + &self.cost(breaks);
        match (breaks.avoidable, breaks.loose()) {
            (0, 0) => None,
            (0, loose) => Some(of(["reach-loose-all", "reach-loose-some"], loose)),
            (_, 0) => Some(avoidable()),
            (_, loose) => Some(format!("{}; {}", avoidable(), self.counted("reach-loose-also", loose))),
        }
    }

    /// Says what going around costs; it follows what is said of the avoidable breaks.
    fn cost(&self, breaks: &Breaks) -> String {
        match breaks.costly {
            0 => String::new(),
            all if all == breaks.avoidable => self.text("reach-cost-all").into_owned(),
            some => self.counted("reach-cost-some", some),
        }
    }

    fn counted_if(&self, name: &str, count: usize) -> Option<String> {
        (count > 0).then(|| self.counted(name, count))
    }
}

impl Breaks {
    fn of(total: usize, paths: &Paths, costly: usize) -> Self {
        Self { total, met: paths.unavoidable.len(), avoidable: paths.avoidable.len(), costly }
    }

    /// Counts the breaks of the view. Over several segments only a break that is at a cost for each of them is
    /// costly.
    fn of_view(insight: &Insight) -> Self {
        let paths = &insight.reach.paths;
        let is_costly = |number: &&u32| insight.met(**number) == Some(Met::AtACost(Vec::new()));
        Self::of(insight.breaks().count(), paths, paths.avoidable.iter().filter(is_costly).count())
    }

    fn loose(&self) -> usize {
        self.total - self.met - self.avoidable
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{insight::View, journey::test_map, words::Lang};

    fn check_reach(test_map: &str, english: &str, finnish: &str) {
        let insight = Insight::of(&test_map::journey(test_map), &View::default());
        let map = test_map::journey(test_map);
        assert_eq!(Lang::En.words().reach_sentence(&insight, &map), english, "{test_map}");
        assert_eq!(Lang::Fi.words().reach_sentence(&insight, &map), finnish, "{test_map}");
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
            "Every customer meets 1 of the 4 breaks; 1 can be avoided, but every way around meets another, \
             2 stand loose.",
            "Jokainen asiakas kohtaa 1 katkoksen 4:stä; 1 on vältettävissä, \
             mutta jokaisella kiertotiellä on toinen katkos, 2 on irrallaan muista.",
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
            "Both breaks can be avoided, but every way around meets another. There is no unbroken path.",
            "Molemmat katkokset ovat vältettävissä, mutta jokaisella kiertotiellä on toinen katkos. \
             Ehjää polkua ei ole.",
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
        let path = |test_map: &str, lang: Lang| {
            let map = test_map::journey(test_map);
            lang.words().path_sentence(&Insight::of(&map, &View::default()), &map)
        };
        assert_eq!(path("A + > B 0", Lang::En), "There is no unbroken path.");
        assert_eq!(path("A -; B +", Lang::En), "Nothing is connected, so there is no path to walk.");
        assert_eq!(path("A -", Lang::Fi), "Yhteyksiä ei ole, joten kuljettavaa polkuakaan ei ole.");
    }

    #[test]
    fn r8_of_one_segment_in_a_list_the_same_is_said() {
        let map = test_map::segmented("A - > B > D +; A > C > D", &["Quick!: B- C-", "Calm!: A+ B- C+"]);
        let insight = Insight::of(&map, &View::default());
        let said = |at: usize, lang: Lang| lang.words().segment_reach(&insight.segments[at], &map);
        assert_eq!(
            said(0, Lang::En),
            "Every Quick customer meets 1 of the 3 breaks; 2 can be avoided, but every way around meets another."
        );
        assert_eq!(said(1, Lang::En), "The break can be avoided. There is an unbroken path.");
        assert_eq!(said(1, Lang::Fi), "Katkos on vältettävissä. Ehjä polku löytyy.");
    }
}
