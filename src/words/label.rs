//! Labels of connections, told where the canvas cannot show them.

use crate::journey::{Journey, TouchpointId, Transition};

use super::Words;

impl Words {
    /// Says a label and the connection that it is on: "by phone: from Ad to Greeting".
    pub fn labelled(&self, journey: &Journey, from: &TouchpointId, to: &TouchpointId) -> String {
        let title = |id| self.touchpoint_title(journey.title_of(id)).into_owned();
        let label = journey.transition(from, to).map(Transition::label_on_one_line).unwrap_or_default();
        let facts = [("label", label), ("from", title(from)), ("to", title(to))];
        self.say("label-of", &facts.map(|(name, fact)| (name, fact.into())))
    }
}

#[cfg(test)]
mod tests {
    use crate::{
        journey::{
            Edit,
            test_map::{edit, id, journey},
        },
        words::Lang,
    };

    #[test]
    fn a_label_is_told_with_its_connection() {
        let mut map = journey("A + > B + > D +; A > C + > D");
        edit(&mut map, Edit::Label(id("A"), id("C"), "by\nphone ".to_owned()));
        let said = |lang: Lang| lang.words().labelled(&map, &id("A"), &id("C"));
        assert_eq!([said(Lang::En), said(Lang::Fi)], ["by phone: from A to C", "by phone: A – C"]);
    }
}
