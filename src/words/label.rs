//! What stands on connections, told where it cannot be seen.

use crate::{
    insight::Insight,
    journey::{Journey, TouchpointId, Transition},
};

use super::Words;

impl Words {
    /// A label and the connection that it stands on: "by phone: from Ad to Greeting".
    pub fn labelled(&self, journey: &Journey, from: &TouchpointId, to: &TouchpointId) -> String {
        let title = |id: &TouchpointId| {
            let title = journey.touchpoint(id).map_or("", |touchpoint| touchpoint.title.as_str());
            self.touchpoint_title(title).into_owned()
        };
        let label = journey.transition(from, to).map(Transition::label_on_one_line).unwrap_or_default();
        let facts = [("label", label), ("from", title(from)), ("to", title(to))];
        self.say("label-of", &facts.map(|(name, fact)| (name, fact.into())))
    }
}

/// Where a touchpoint leads, by number, and what stands on the way: "by phone → 7, → 8".
pub fn onwards(journey: &Journey, insight: &Insight, from: &TouchpointId) -> String {
    let way = |to| {
        let transition = journey.transition(from, to)?;
        Some((insight.number_of(to)?, transition.label_on_one_line()))
    };
    let mut ways: Vec<_> = journey.after(from).into_iter().filter_map(way).collect();
    ways.sort_unstable();
    let said = |(number, label): (u32, String)| format!("{label} → {number}").trim_start().to_owned();
    ways.into_iter().map(said).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        insight::View,
        journey::{
            Edit,
            test_map::{edit, id, journey},
        },
        words::Lang,
    };

    #[test]
    fn a_way_is_told_with_what_stands_on_it() {
        let mut map = journey("A + > B + > D +; A > C + > D");
        edit(&mut map, Edit::Label(id("A"), id("C"), "by\nphone ".to_owned()));
        let insight = Insight::of(&map, &View::default());
        assert_eq!(onwards(&map, &insight, &id("A")), "→ 2, by phone → 3");
        assert_eq!(onwards(&map, &insight, &id("D")), "");
        let said = |lang: Lang| lang.words().labelled(&map, &id("A"), &id("C"));
        assert_eq!([said(Lang::En), said(Lang::Fi)], ["by phone: from A to C", "by phone: A – C"]);
    }
}
