//! Writes a questionnaire for the customers of a map (R17): one question per touchpoint in journey order, the
//! outcomes, and the segment of whoever answers. It is an HTML page to print, mail or fill in, without a script, or
//! a table of headers alone, from which an import recognises the answers.

use std::fmt::Write as _;

use crate::{
    insight::{Insight, View},
    journey::{Journey, OutcomeQuestion, Touchpoint},
    words::{Lang, Words, is_blank},
};

use super::escape::{cell, xml};

/// A kind of file in which a questionnaire is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum QuestionnaireKind {
    Html,
    Csv,
}

const STYLE: &str = include_str!("questionnaire.css");

/// The content security policy of the page: it may do nothing but show itself, whatever the map contains.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; form-action 'none'";

/// The byte order mark, by which spreadsheet programs recognise a file as UTF-8.
const BOM: char = '\u{feff}';

/// The grades from worst to best, on a scale that surveys know (R18).
const GRADES: [&str; 5] = ["1", "2", "3", "4", "5"];

impl QuestionnaireKind {
    /// Every kind, in the order in which they are offered.
    pub const ALL: [Self; 2] = [Self::Html, Self::Csv];

    /// Returns the file name endings of this kind.
    pub fn endings(self) -> &'static [&'static str] {
        match self {
            Self::Html => &["html"],
            Self::Csv => &["csv"],
        }
    }

    /// Returns the key of the kind's sentence in the translations, which dialogs show.
    pub fn name(self) -> &'static str {
        match self {
            Self::Html => "dialog-questionnaire-html",
            Self::Csv => "dialog-questionnaire-csv",
        }
    }
}

/// Writes the questionnaire of a map in a language.
pub(super) fn questionnaire(journey: &Journey, kind: QuestionnaireKind, lang: Lang) -> String {
    let asked = Questionnaire { journey, words: lang.words() };
    match kind {
        QuestionnaireKind::Html => asked.page(),
        QuestionnaireKind::Csv => asked.heads(),
    }
}

struct Questionnaire<'a> {
    journey: &'a Journey,
    words: &'static Words,
}

impl Questionnaire<'_> {
    /// Returns the touchpoints that can be asked about, which are those with a title, in journey order.
    fn touchpoints(&self) -> Vec<&Touchpoint> {
        let insight = Insight::of(self.journey, &View::default());
        let numbered = insight.touchpoints.iter().filter_map(|judged| self.journey.touchpoint(&judged.id));
        numbered.filter(|touchpoint| !is_blank(&touchpoint.title)).collect()
    }

    fn segments(&self) -> Vec<&str> {
        let names = self.journey.segments().iter().map(|segment| segment.name.trim());
        names.filter(|name| !name.is_empty()).collect()
    }

    /// Writes one row: the titles, the outcomes, and the segment. The separator is a comma, or a semicolon in
    /// languages with a decimal comma.
    fn heads(&self) -> String {
        let text = |name| self.words.text(name).into_owned();
        let titles = self.touchpoints().into_iter().map(|touchpoint| touchpoint.title.trim().to_owned());
        let outcomes = OutcomeQuestion::ALL.iter().map(|it| self.words.outcome_question(it).into_owned());
        let segment = (!self.segments().is_empty()).then(|| text("questionnaire-segment"));
        let separator = match self.words.lang {
            Lang::En => ',',
            Lang::Fi => ';',
        };
        let cells: Vec<_> = titles.chain(outcomes).chain(segment).map(|it| cell(&it, separator)).collect();
        format!("{BOM}{}\r\n", cells.join(&separator.to_string()))
    }

    fn page(&self) -> String {
        let (words, about) = (self.words, self.journey.about());
        let text = |name: &str| xml(&words.text(name));
        let title = xml(&words.map_title(&about.title));
        let mut out = format!(
            "<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\"/>\n\
             <meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\"/>\n\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n\
             <title>{title}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n<form>\n<h1>{title}</h1>\n",
            words.lang.code()
        );
        // Writing into a String does not fail.
        if !about.promise.trim().is_empty() {
            let _ = writeln!(out, "<p>{}</p>", xml(about.promise.trim()));
        }
        let _ = writeln!(out, "<p>{}</p>", text("questionnaire-how"));
        self.steps(&mut out);
        self.outcomes(&mut out);
        out + "</form>\n</body>\n</html>\n"
    }

    /// Writes the questions stage by stage, each with five circles between the words for its worst and best.
    fn steps(&self, out: &mut String) {
        let ends = ["questionnaire-worst", "questionnaire-best"].map(|name| xml(&self.words.text(name)));
        let mut stage = None;
        for (place, touchpoint) in self.touchpoints().into_iter().enumerate() {
            if touchpoint.stage != stage {
                stage.clone_from(&touchpoint.stage);
                let name =
                    stage.as_ref().and_then(|id| self.journey.stage(id)).map(|stage| stage.name.trim());
                if let Some(name) = name.filter(|name| !name.is_empty()) {
                    let _ = writeln!(out, "<h2>{}</h2>", xml(name));
                }
            }
            let grades: Vec<_> = GRADES.iter().map(|grade| ((*grade).to_owned(), *grade)).collect();
            let radio_buttons = radio_buttons(&format!("t{}", place + 1), &grades);
            let end = |text: &str| format!("<span class=\"end\">{text}</span>");
            question(
                out,
                touchpoint.title.trim(),
                &format!("{}{radio_buttons}{}", end(&ends[0]), end(&ends[1])),
            );
        }
    }

    /// Writes the questions about outcomes and, where the map has segments, about the segment of whoever answers.
    fn outcomes(&self, out: &mut String) {
        let text = |name: &str| self.words.text(name).into_owned();
        let _ = writeln!(out, "<h2>{}</h2>", xml(&text("questionnaire-outcomes")));
        let answers = [("outcome-yes", "yes"), ("outcome-unsure", "unsure"), ("outcome-no", "no")];
        let answers = answers.map(|(name, value)| (text(name), value));
        for asked in OutcomeQuestion::ALL {
            let ask = match asked {
                OutcomeQuestion::Recommend => text("questionnaire-recommend"),
                _ => text("questionnaire-return"),
            };
            question(out, &ask, &radio_buttons(asked.as_str(), &answers));
        }
        let segments = self.segments();
        if !segments.is_empty() {
            let names: Vec<_> = segments.iter().map(|name| ((*name).to_owned(), *name)).collect();
            question(out, &text("questionnaire-who"), &radio_buttons("segment", &names));
        }
    }
}

fn question(out: &mut String, asked: &str, answers: &str) {
    let (open, close) = ("<fieldset>\n<legend>", "</fieldset>");
    let _ = writeln!(out, "{open}{}</legend>\n<div class=\"row\">{answers}</div>\n{close}", xml(asked));
}

/// Returns a radio button for each answer, which is also a circle to tick on paper.
fn radio_buttons(name: &str, answers: &[(String, &str)]) -> String {
    let one = |(text, value): &(String, &str)| {
        let (text, value) = (xml(text), xml(value));
        format!("<label><input type=\"radio\" name=\"{name}\" value=\"{value}\"/>{text}</label>")
    };
    answers.iter().map(one).collect()
}

#[cfg(test)]
mod tests {
    use std::{collections::BTreeSet, io::Cursor, ops::ControlFlow};

    use super::*;
    use crate::{
        format::table,
        insight::respondents::{SurveyPlan, TakenAs},
        journey::{
            Edit, Field,
            test_map::{self, id},
        },
    };

    #[test]
    fn r17_the_answers_to_the_questionnaire_are_known_again_two_titles_alike_among_them() {
        let map = test_map::segmented("Queue > Arrival > Bill", &["Quick!", "Chatty!"]);
        let call = |id| Edit::Change(id, Field::Title("Menu".to_owned()));
        let map = map.apply(&[call(id("Queue")), call(id("Arrival"))]).expect("called so");
        for (lang, answers) in [
            (Lang::En, "5,1,2,Yes,No,Quick\n1,5,3,Unsure,Unsure,Chatty\n4,4,5,No,Yes,Quick\n"),
            (Lang::Fi, "5;1;2;Kyllä;Ei;Quick\n1;5;3;Epävarma;Epävarma;Chatty\n4;4;5;Ei;Kyllä;Quick\n"),
        ] {
            let text = questionnaire(&map, QuestionnaireKind::Csv, lang) + answers;
            let mut bytes = Cursor::new(text.as_bytes());
            let read = table::read(&mut bytes, None, &mut |_| ControlFlow::Continue(()));
            let plan = SurveyPlan::guess(&read.expect("a table").sheet, &map);
            let taken: Vec<_> = plan.columns().iter().map(|choice| choice.taken.clone()).collect();
            let is = |name: &str| TakenAs::Touchpoint(Some(id(name)));
            assert_eq!(taken[..3], [is("Queue"), is("Arrival"), is("Bill")], "{lang:?}");
            let yes: BTreeSet<_> = [answers.split([',', ';']).nth(3).expect("yes").to_owned()].into();
            let outcome = || TakenAs::Outcome { yes: yes.clone() };
            assert_eq!(taken[3..], [outcome(), outcome(), TakenAs::Segment], "both questions: {lang:?}");
        }
    }
}
