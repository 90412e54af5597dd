//! `polku export --sheet questionnaire`: what the customers of a map are asked, as a page and as the headings of a
//! table.

use resvg::usvg::roxmltree::{Document, ParsingOptions};

use super::Folder;

const MAP: &str = r#"Journey(format: 1, min_reader: 1, title: "Lunch <b>", promise: "Quick & friendly", language: "en",
    stages: [(id: "s", name: "Arriving")],
    segments: [(id: "q", name: "Quick \"ones\""), (id: "c", name: "Chatty", order: 1)],
    touchpoints: [
        (id: "b", title: "=1+1, \"now\"", at: (400, 0)),
        (id: "a", title: "Greeting", stage: "s", at: (0, 0)),
        (id: "n", title: " ", at: (200, 0)),
    ],
    transitions: [(from: "a", to: "b")],
)"#;

fn written(folder: &Folder, args: &[&str]) -> String {
    let said = folder.run(["export", "--sheet", "questionnaire", "-o", "-"].iter().chain(args));
    assert_eq!(said.code, 0, "{}", said.err);
    said.out
}

#[test]
fn r17_the_table_has_the_titles_in_journey_order_the_outcomes_and_the_segment_as_heads() {
    let folder = Folder::new();
    folder.write("m.ron", MAP);
    let english = "\u{feff}Greeting,\"'=1+1, \"\"now\"\"\",Would come again,Would recommend,Segment\r\n";
    assert_eq!(written(&folder, &["m.ron", "--to", "csv"]), english);
    let finnish = "\u{feff}Greeting;\"'=1+1, \"\"now\"\"\";Tulisi uudelleen;Suosittelisi;Asiakasryhmä\r\n";
    assert_eq!(written(&folder, &["m.ron", "--to", "csv", "--lang", "fi"]), finnish);
    folder.map("bare", "a\nb");
    let bare = written(&folder, &["bare.ron", "--to", "csv", "--lang", "en"]);
    assert_eq!(
        bare, "\u{feff}a,b,Would come again,Would recommend\r\n",
        "without segments nobody is asked who"
    );
}

#[test]
fn r17_the_page_asks_one_question_a_touchpoint_and_nothing_in_a_map_becomes_markup() {
    let folder = Folder::new();
    folder.write("m.ron", MAP);
    let page = written(&folder, &["m.ron"]);
    let options = ParsingOptions { allow_dtd: true, ..ParsingOptions::default() };
    let parsed = Document::parse_with_options(&page, options).unwrap_or_else(|error| panic!("{error}"));
    let named = |name: &'static str| parsed.descendants().filter(move |node| node.has_tag_name(name));
    let text = |name| named(name).filter_map(|node| node.text()).map(str::to_owned).collect::<Vec<_>>();
    assert_eq!(text("h1"), ["Lunch <b>"]);
    assert_eq!(text("h2"), ["Arriving", "All in all"]);
    let asked = ["Greeting", "=1+1, \"now\"", "Would you come again?", "Would you recommend us?"];
    assert_eq!(text("legend")[..4], asked);
    assert_eq!(text("legend")[4], "Which of these are you?");
    let inputs = |of: &str| named("input").filter(|node| node.attribute("name") == Some(of)).count();
    assert_eq!([inputs("t1"), inputs("t2"), inputs("return"), inputs("segment")], [5, 5, 3, 2]);
    assert!(page.contains("<p>Quick &amp; friendly</p>") && page.contains("lang=\"en\""), "{page}");
    for never in ["<script", "src=", "href=", "action=", "questionnaire-", "url("] {
        assert!(!page.contains(never), "{never}");
    }
    assert!(page.contains("@media print"));
    let finnish = written(&folder, &["m.ron", "--lang", "fi"]);
    assert!(finnish.contains("Tulisitko uudelleen?") && finnish.contains("lang=\"fi\""));
}

#[test]
fn a_questionnaire_is_html_unless_one_asks_for_a_table_and_is_no_picture() {
    let folder = Folder::new();
    folder.map("m", "a");
    let form = ["export", "m.ron", "--sheet", "questionnaire"];
    folder.run(form).prints(0, "");
    folder.run(form.iter().chain(&["-o", "heads.CSV"])).prints(0, "");
    assert_eq!(folder.names(), ["heads.CSV", "m.html", "m.ron"]);
    for (more, why) in [
        (&["--to", "png"][..], "written as .html or .csv"),
        (&["-o", "a.png"], "ends in .html or .csv"),
        (&["--to", "csv", "--scale", "2"], "a questionnaire has no scale"),
    ] {
        let said = folder.run(form.iter().chain(more));
        assert!(said.code == 2 && said.err.contains(why), "{more:?}: {said:?}");
    }
    let said = folder.run(["export", "m.ron", "--to", "csv"]);
    assert!(said.code == 2 && said.err.contains(".png, .svg, .pdf, .html, .md or .pptx"), "{said:?}");
    assert_eq!(folder.names(), ["heads.CSV", "m.html", "m.ron"], "nothing else was written");
    for lang in ["en", "fi"] {
        assert!(folder.run(["export", "--help", "--lang", lang]).out.contains("questionnaire"));
    }
}
