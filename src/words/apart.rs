//! What the segments in target meet, told apart from each other (R8): *every customer* is said only of what is
//! true of each of them.

use super::{Words, reach::Breaks};
use crate::{
    insight::{Insight, Paths, SegmentStanding, UnbrokenPath},
    journey::{Journey, SegmentId},
};

/// The most groups of segments with different breaks that are told one by one; of more, the rest are counted.
const MOST_APART: usize = 4;

/// The breaks that are unavoidable for some segments, and those segments.
type Alike<'a> = (&'a [u32], Vec<SegmentId>);

impl Words {
    /// Says whether there is a way without any break, and for whom (R8).
    pub fn path_sentence(&self, insight: &Insight, journey: &Journey) -> String {
        self.path_of(insight, journey, |_| true)
    }

    /// Says that there is no unbroken path, and for whom, in the words of the finding (R8).
    pub(super) fn no_unbroken_path(&self, insight: &Insight, journey: &Journey) -> String {
        let has_none = |paths: &Paths| paths.unbroken_path == Some(UnbrokenPath::No);
        if insight.targets().all(|segment| has_none(&segment.paths)) {
            return self.path(Some(UnbrokenPath::No));
        }
        self.path_of(insight, journey, has_none)
    }

    /// Says whether there is an unbroken path. Where the segments in target differ, it tells only those whose
    /// paths `is_meant` accepts.
    pub(super) fn path_of(
        &self,
        insight: &Insight,
        journey: &Journey,
        is_meant: impl Fn(&Paths) -> bool,
    ) -> String {
        let path_in_view = insight.reach.paths.unbroken_path;
        let mut targets = insight.targets().map(|segment| segment.paths.unbroken_path);
        let Some(first) = targets.next() else { return self.path(path_in_view) };
        if targets.all(|path| path == first) {
            let is_apart = first == Some(UnbrokenPath::Yes) && path_in_view != first;
            return if is_apart { self.text("path-yes-each").into_owned() } else { self.path(first) };
        }
        let paths = [UnbrokenPath::Yes, UnbrokenPath::Unknown, UnbrokenPath::No];
        let names = ["path-yes-for", "path-unknown-for", "path-no-for"];
        let said = paths.into_iter().zip(names).filter_map(|(path, name)| {
            let such = |it: &&SegmentStanding| it.paths.unbroken_path == Some(path) && is_meant(&it.paths);
            let such: Vec<_> = insight.targets().filter(such).map(|segment| segment.id.clone()).collect();
            (!such.is_empty()).then(|| self.of_segments(name, &such, journey))
        });
        said.collect::<Vec<_>>().join(" ")
    }

    /// Says one answer to whether there is an unbroken path; `None` stands for a map without connections.
    pub(super) fn path(&self, path: Option<UnbrokenPath>) -> String {
        let name = match path {
            Some(UnbrokenPath::Yes) => "path-yes",
            Some(UnbrokenPath::Unknown) => "path-unknown",
            Some(UnbrokenPath::No) => "path-no",
            None => "path-none",
        };
        self.text(name).into_owned()
    }

    /// Says which breaks each segment in target meets, with segments that meet the same told together; `None`
    /// where all of them meet the same.
    pub(super) fn met_apart(&self, insight: &Insight, journey: &Journey, breaks: &Breaks) -> Option<String> {
        let mut apart = alike(insight);
        if apart.len() < 2 {
            return None;
        }
        apart.retain(|(met, _)| !met.is_empty());
        let told = if apart.len() > MOST_APART { MOST_APART - 1 } else { apart.len() };
        let clauses = apart[..told].iter().enumerate();
        let mut clauses: Vec<_> =
            clauses.map(|(at, alike)| self.alike_meet(at == 0, alike, journey)).collect();
        if told < apart.len() {
            let others = apart[told..].iter().map(|(_, segments)| segments.len()).sum();
            clauses.push(self.counted("reach-met-more", others));
        }
        let met = clauses.join("; ");
        Some(self.not_met(breaks).map_or_else(|| format!("{met}."), |rest| format!("{met}. {rest}.")))
    }

    /// Says what some segments meet: "Every Chatty customer meets 4 and 8"; after others, "every Quick one meets
    /// 4".
    fn alike_meet(&self, is_first: bool, (met, segments): &Alike<'_>, journey: &Journey) -> String {
        let [whom, meets] = if is_first {
            ["reach-every-of", "reach-met-at"]
        } else {
            ["reach-every-of-also", "reach-met-at-also"]
        };
        let whom = self.of_segments(whom, segments, journey);
        let numbers = self.numbers(met);
        self.say(meets, &[("whom", whom.into()), ("count", met.len().into()), ("numbers", numbers.into())])
    }
}

/// Returns the segments in target grouped by the breaks that they cannot avoid, in the order in which they are
/// shown.
fn alike(insight: &Insight) -> Vec<Alike<'_>> {
    let mut apart: Vec<Alike<'_>> = Vec::new();
    for SegmentStanding { id, paths, .. } in insight.targets() {
        match apart.iter_mut().find(|(met, _)| *met == paths.unavoidable) {
            Some((_, segments)) => segments.push(id.clone()),
            None => apart.push((&paths.unavoidable, vec![id.clone()])),
        }
    }
    apart
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{insight::View, journey::test_map, words::Lang};

    /// Checks the sentences on a map of two segments in target, judged in this view.
    fn check_segments(map: &Journey, view: &View, english: &str, finnish: &str) {
        let insight = Insight::of(map, view);
        assert_eq!(Lang::En.words().reach_sentence(&insight, map), english);
        assert_eq!(Lang::Fi.words().reach_sentence(&insight, map), finnish);
    }

    #[test]
    fn r8_where_segments_meet_different_breaks_it_is_said_for_whom() {
        let map =
            test_map::segmented("A - > B > C; X -", &["Chatty!: B- C+", "Quick!: B+ C+", "Calm!: A+ B+ C+"]);
        check_segments(
            &map,
            &View::default(),
            "Every Chatty customer meets 1 and 2; every Quick one meets 1. 1 of the 3 breaks stands loose. \
             There is an unbroken path for Calm.",
            "Asiakasryhmän ”Chatty” jokainen asiakas kohtaa katkokset 1 ja 2; asiakasryhmän ”Quick” jokainen \
             asiakas katkoksen 1. 1 katkos 3:sta on irrallaan muista kosketuspisteistä. \
             Asiakasryhmälle ”Calm” löytyy ehjä polku.",
        );
        let view = View { segment: Some(test_map::segment("chatty")), ..View::default() };
        check_segments(
            &map,
            &view,
            "Every Chatty customer meets 2 of the 3 breaks; 1 stands loose.",
            "Asiakasryhmän ”Chatty” jokainen asiakas kohtaa 2 katkosta 3:sta; 1 on irrallaan muista.",
        );
    }

    #[test]
    fn r8_what_each_target_segment_meets_every_customer_does() {
        let both = ["Quick!: B-", "Chatty!: B-", "Loud: B+"];
        check_segments(
            &test_map::segmented("A + > B", &both),
            &View::default(),
            "Every customer meets the break.",
            "Jokainen asiakas kohtaa katkoksen.",
        );
        check_segments(
            &test_map::segmented("A + > B", &["Quick!: B-", "Chatty!: B-", "Loud!: B+"]),
            &View::default(),
            "Every customer in the segments Quick and Chatty meets 2. There is an unbroken path for Loud.",
            "Asiakasryhmien ”Quick” ja ”Chatty” jokainen asiakas kohtaa katkoksen 2. \
             Asiakasryhmälle ”Loud” löytyy ehjä polku.",
        );
    }

    #[test]
    fn r8_a_break_beside_the_way_of_each_segment_leaves_each_a_path_of_its_own() {
        let fork = "A + > B > D +; A > C > D";
        check_segments(
            &test_map::segmented(fork, &["Quick!: B- C+", "Chatty!: B+ C-", "Loud: B- C-"]),
            &View::default(),
            "Both breaks can be avoided. Each segment in target has an unbroken path of its own.",
            "Molemmat katkokset ovat vältettävissä. Jokaisella kohderyhmällä on oma ehjä polkunsa.",
        );
        check_segments(
            &test_map::segmented(fork, &["Quick!: B- C+", "Chatty!: B- C-", "Calm!: B-"]),
            &View::default(),
            "Both breaks can be avoided, 1 of them only by meeting another. There is an unbroken path for Quick. \
             Whether there is an unbroken path for Calm is not known yet. There is no unbroken path for Chatty.",
            "Molemmat katkokset ovat vältettävissä, niistä 1 vain kohtaamalla toisen. \
             Asiakasryhmälle ”Quick” löytyy ehjä polku. \
             Vielä ei tiedetä, löytyykö asiakasryhmälle ”Calm” ehjä polku. \
             Asiakasryhmälle ”Chatty” ei löydy ehjää polkua.",
        );
    }

    #[test]
    fn r8_of_many_segments_that_meet_different_breaks_the_last_are_counted() {
        let map = test_map::segmented(
            "A > B > C > D > E",
            &["K!: A-", "L!: B-", "M!: C-", "N!: D-", "O!: E-", "P!: A- B-"],
        );
        check_segments(
            &map,
            &View::default(),
            "Every K customer meets 1; every L one meets 2; every M one meets 3; \
             those of 3 more segments meet breaks too.",
            "Asiakasryhmän ”K” jokainen asiakas kohtaa katkoksen 1; asiakasryhmän ”L” jokainen asiakas katkoksen 2; \
             asiakasryhmän ”M” jokainen asiakas katkoksen 3; myös 3 muun asiakasryhmän asiakkaat kohtaavat katkoksia.",
        );
    }
}
