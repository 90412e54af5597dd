//! Who meets a break, where the way around it leads, and what sends the customer back (R8).

use fluent::FluentValue;

use super::Words;
use crate::{
    insight::{Insight, Met, Thread},
    journey::{Journey, SegmentId},
};

impl Words {
    /// Says briefly who meets a break.
    pub fn met(&self, met: &Met, journey: &Journey) -> String {
        let name = match met {
            Met::ByEveryone => "met-by-everyone",
            Met::ByAllOf(segments) => return self.of_segments("met-by-all-of", segments, journey),
            Met::BySome => "met-by-some",
            Met::AtACost(segments) if segments.is_empty() => "met-at-a-cost",
            Met::AtACost(segments) => return self.of_segments("met-at-a-cost-of", segments, journey),
            Met::Unknown => "met-unknown",
        };
        self.text(name).into_owned()
    }

    /// Says where the way around an avoidable break leads and what it costs. `beside` holds the numbers of the
    /// touchpoints beside it ([`Insight::beside`]).
    pub fn way_around(&self, met: &Met, beside: &[u32], journey: &Journey) -> String {
        let numbers = [("count", beside.len().into()), ("numbers", self.numbers(beside).into())];
        let way = |past: &str, around| match beside {
            [] => self.text(past).into_owned(),
            _ => self.say(around, &numbers),
        };
        match met {
            Met::AtACost(_) => {
                format!("{}. {}", self.met(met, journey), way("way-best-past", "way-best-around"))
            }
            _ => way("way-past", "way-around"),
        }
    }

    /// Says a sentence about segments, with their names and their count.
    pub(super) fn of_segments(&self, name: &str, segments: &[SegmentId], journey: &Journey) -> String {
        let names = segments.iter().map(|id| self.segment_named(journey, id));
        self.say(name, &[("count", segments.len().into()), ("segments", self.list(names).into())])
    }

    /// Returns "Every Chatty customer", as a sentence begins.
    pub(super) fn every_of(&self, segments: &[SegmentId], journey: &Journey) -> String {
        self.of_segments("reach-every-of", segments, journey)
    }

    /// Lists all connections that lead back, by the numbers of their ends; empty where there are none.
    pub fn sent_back(&self, insight: &Insight) -> String {
        let back: Vec<_> = insight.reach.leads_back().collect();
        if back.is_empty() {
            return String::new();
        }
        let list = self.list(back.iter().map(|thread| self.sent_back_pair(thread)));
        self.say("sent-back", &[("count", back.len().into()), ("list", list.into())])
    }

    /// Returns the numbers between which a connection leads back: "9 to 3".
    pub fn sent_back_pair(&self, thread: &Thread) -> String {
        self.say("sent-back-pair", &ends(thread))
    }

    /// Says where a connection that leads back sends the customer.
    pub fn leads_back(&self, thread: &Thread) -> String {
        self.say("leads-back", &ends(thread))
    }
}

fn ends(thread: &Thread) -> [(&'static str, FluentValue<'static>); 2] {
    [("from", thread.from.into()), ("to", thread.to.into())]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{insight::View, journey::test_map, words::Lang};

    fn insight(test_map: &str) -> Insight {
        Insight::of(&test_map::journey(test_map), &View::default())
    }

    fn around(lang: Lang, test_map: &str, number: u32) -> String {
        let insight = insight(test_map);
        let way = insight.way_around(number).expect("it can be avoided");
        let met = insight.met(number).expect("it is a break");
        lang.words().way_around(&met, insight.beside(number, &way), &Journey::new(""))
    }

    #[test]
    fn r8_a_break_says_who_meets_it() {
        let map = test_map::segmented("A", &["Quick!", "Chatty!"]);
        let ids: Vec<_> = map.segments().iter().map(|segment| segment.id.clone()).collect();
        let quick = || ids[..1].to_vec();
        let rows = [
            (Met::ByEveryone, "Every customer meets this", "Jokainen asiakas kohtaa tämän"),
            (
                Met::ByAllOf(quick()),
                "Every Quick customer meets this",
                "Asiakasryhmän ”Quick” jokainen asiakas kohtaa tämän",
            ),
            (
                Met::ByAllOf(ids.clone()),
                "Every customer in the segments Quick and Chatty meets this",
                "Asiakasryhmien ”Quick” ja ”Chatty” jokainen asiakas kohtaa tämän",
            ),
            (Met::BySome, "Can be avoided", "Vältettävissä"),
            (
                Met::AtACost(vec![]),
                "Can be avoided, but every way around meets another break",
                "Vältettävissä, mutta jokaisella kiertotiellä on toinen katkos",
            ),
            (
                Met::AtACost(quick()),
                "Can be avoided, but for Quick every way around meets another break",
                "Vältettävissä, mutta asiakasryhmällä ”Quick” on jokaisella kiertotiellä toinen katkos",
            ),
            (
                Met::Unknown,
                "Not connected: nobody can say who meets it",
                "Irrallaan: ei voi tietää, kuka tämän kohtaa",
            ),
        ];
        for (met, english, finnish) in rows {
            assert_eq!(Lang::ALL.map(|lang| lang.words().met(&met, &map)), [english, finnish]);
        }
    }

    #[test]
    fn r8_a_way_around_is_told_by_what_lies_on_it() {
        let two = "A + > B - > E +; A > C + > D + > E";
        assert_eq!(around(Lang::En, two, 2), "Avoidable: a way leads around it by touchpoints 3 and 4");
        assert_eq!(around(Lang::Fi, two, 2), "Vältettävissä: sen voi kiertää kohtien 3 ja 4 kautta");
        let one = "A + > B - > D +; A > C + > D";
        assert_eq!(around(Lang::En, one, 2), "Avoidable: a way leads around it by touchpoint 3");
        assert_eq!(around(Lang::Fi, one, 2), "Vältettävissä: sen voi kiertää kohdan 3 kautta");
        let costly = "A + > B - > D +; A > C 0 > D";
        assert_eq!(
            around(Lang::En, costly, 2),
            "Can be avoided, but every way around meets another break. The best way leads by touchpoint 3"
        );
        assert_eq!(
            around(Lang::Fi, costly, 2),
            "Vältettävissä, mutta jokaisella kiertotiellä on toinen katkos. Paras kiertotie kulkee kohdan 3 kautta"
        );
        let past = "A + > B - > C +; A > C";
        assert_eq!(around(Lang::En, past, 2), "Avoidable: a way leads straight past it");
        assert_eq!(around(Lang::Fi, past, 2), "Vältettävissä: siitä pääsee suoraan ohi");
    }

    #[test]
    fn r8_what_sends_the_customer_back_is_listed() {
        let said = |lang: Lang, test_map| lang.words().sent_back(&insight(test_map));
        assert_eq!(said(Lang::En, "A > B"), "");
        let (one, two) = ("A > B > C > B", "A > B > C > A; C > B");
        assert_eq!(said(Lang::En, one), "1 connection sends the customer back: 3 to 2");
        assert_eq!(said(Lang::En, two), "2 connections send the customer back: 3 to 1 and 3 to 2");
        assert_eq!(said(Lang::Fi, one), "1 yhteys palauttaa asiakkaan: 3 → 2");
        assert_eq!(said(Lang::Fi, two), "2 yhteyttä palauttaa asiakkaan: 3 → 1 ja 3 → 2");
    }

    #[test]
    fn r8_a_connection_says_that_it_leads_back() {
        let insight = insight("A > B > C > B");
        let thread = insight.reach.leads_back().next().expect("one leads back");
        let said = |lang: Lang| lang.words().leads_back(thread);
        assert_eq!(said(Lang::En), "Leads back: the customer is sent back from 3 to 2");
        assert_eq!(said(Lang::Fi), "Vie takaisin: asiakas joutuu palaamaan kohdasta 3 kohtaan 2");
    }
}
