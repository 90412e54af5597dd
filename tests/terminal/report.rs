//! `polku export --to html` and `--to md`: reports that can be read without their colours and that nothing in a
//! map can break.

use polku::{
    format::{map, samples},
    insight::{FindingKind, Insight, Meaning, SurveyResult, View},
    journey::Journey,
    words::{Lang, Words},
};
use resvg::usvg::roxmltree::{Document, Node, ParsingOptions};

use super::Folder;
use crate::telling::drowned;

fn page(text: &str) -> Document<'_> {
    let options = ParsingOptions { allow_dtd: true, ..ParsingOptions::default() };
    Document::parse_with_options(text, options).unwrap_or_else(|error| panic!("{error}"))
}

fn elements<'a>(page: &'a Document<'_>, name: &'a str) -> impl Iterator<Item = Node<'a, 'a>> {
    page.descendants().filter(move |node| node.is_element() && node.tag_name().name() == name)
}

fn text(node: Node<'_, '_>) -> String {
    node.descendants().filter(Node::is_text).filter_map(|text| text.text()).collect()
}

/// Returns the findings that stand in the list and are not told by a part of their own.
fn findings(journey: &Journey, words: &Words) -> Vec<String> {
    let insight = Insight::of(journey, &View::default());
    let meaning = Meaning::of(journey, &insight);
    // A part of its own, with the ladder, tells of whole journeys.
    let is_told = |what: &FindingKind| {
        matches!(what, FindingKind::Standing | FindingKind::Shares | FindingKind::Unbroken { .. })
    };
    let said = meaning.findings.iter().filter(|finding| !is_told(&finding.what));
    said.map(|finding| words.finding_sentence(finding, &insight, &meaning.gap, journey)).collect()
}

/// Asserts that nothing runs, nothing is fetched and nothing is without a name.
#[track_caller]
fn is_sound(page: &Document<'_>) {
    for node in page.descendants().filter(Node::is_element) {
        let name = node.tag_name().name();
        assert!(
            !["script", "iframe", "object", "link", "a", "img", "use", "image"].contains(&name),
            "{name}"
        );
        for attribute in node.attributes() {
            let name = attribute.name();
            assert!(!name.starts_with("on") && !["href", "src", "style"].contains(&name), "{name}");
        }
    }
    assert_eq!(elements(page, "h1").count(), 1);
    let is_heading = |node: &Node<'_, '_>| ["h1", "h2", "h3"].contains(&node.tag_name().name());
    let levels: Vec<_> =
        page.descendants().filter(is_heading).map(|node| node.tag_name().name().as_bytes()[1]).collect();
    assert!(levels.windows(2).all(|pair| pair[1] <= pair[0] + 1), "{levels:?}");
    assert!(elements(page, "th").all(|head| ["row", "col"].contains(&head.attribute("scope").unwrap())));
    assert!(elements(page, "table").all(|table| table.children().any(|node| node.has_tag_name("caption"))));
    let svg = elements(page, "svg").next().expect("a picture");
    assert_eq!(svg.attribute("role"), Some("img"));
    assert!(svg.attribute("aria-label").is_some_and(|says| says.len() > 40));
    assert!(!text(page.root()).contains("report-"), "a text without words");
}

#[test]
fn the_page_of_every_sample_says_it_all_in_both_languages() {
    let folder = Folder::new();
    for sample in samples::ALL {
        folder.write("m.ron", sample.text);
        for lang in Lang::ALL {
            let html = folder.run(["export", "m.ron", "--to", "html", "-o", "-", "--lang", lang.code()]).out;
            let page = page(&html);
            is_sound(&page);
            assert_eq!(page.root_element().attribute("lang"), Some(lang.code()));
            let (journey, words) = (sample.journey(), lang.words());
            let items: Vec<_> = elements(&page, "li").map(text).collect();
            let findings = findings(&journey, words);
            assert!(!findings.is_empty());
            for finding in findings {
                assert!(items.iter().any(|item| item.ends_with(&finding)), "{finding}");
            }
            let rows: Vec<_> = elements(&page, "tr").map(text).collect();
            for touchpoint in journey.touchpoints() {
                let channels: Vec<_> = touchpoint.channels.iter().map(|it| words.channel(it)).collect();
                let is_told =
                    |row: &String| row.contains(&touchpoint.title) && row.ends_with(&channels.join(", "));
                assert!(rows.iter().any(is_told), "{}", touchpoint.title);
            }
            let insight = Insight::of(&journey, &View::default());
            assert!(text(page.root()).contains(&words.verdict_sentence(&insight, &journey)));
            for result in SurveyResult::all(&journey, &insight).iter().filter(|it| it.table.segment.is_none())
            {
                let whole = words.unbroken(&result.name, result.table.unbroken, result.table.answered);
                assert!(text(page.root()).contains(&whole), "{whole}");
            }
        }
    }
}

#[test]
fn telling_once_a_report_says_in_one_line_what_many_lack() {
    let folder = Folder::new();
    folder.write("m.ron", map::write(&drowned()));
    let report = |to| folder.run(["export", "m.ron", "--to", to, "-o", "-", "--lang", "en"]).out;
    let line = "At 20 of 24 touchpoints it is not said who brings them about";
    let html = report("html");
    let page = page(&html);
    is_sound(&page);
    let below = elements(&page, "details").last().expect("a line of many");
    assert_eq!(elements(&page, "details").count(), 2, "assumptions, and actors");
    assert_eq!(text(below.first_element_child().unwrap()), line);
    let single = below.descendants().filter(|node| node.has_tag_name("li")).count();
    assert_eq!(single, 20, "and below it each of them");
    let markdown = report("md");
    let (_, below) = markdown.split_once(&format!("- {line}\n")).expect("a line of many");
    assert!(below.starts_with("  - **5, 6, 7, 8, 9, 10, 11, "), "{below}");
    assert_eq!(markdown.matches("who brings").count(), 1, "said once");
}

#[test]
fn every_note_keeps_its_lines_and_paragraphs() {
    let note = "First quote.\\n\\nSecond quote:\\n- waited 9 min\\n- no receipt";
    let touchpoint = format!("(id: \"a\", title: \"Paying\", note: \"{note}\", at: (0, 0))");
    let folder = Folder::new();
    folder.write(
        "m.ron",
        format!(
            "Journey(format: 1, min_reader: 1, title: \"\", note: \"{note}\", touchpoints: [{touchpoint}])"
        ),
    );
    let html = folder.run(["export", "m.ron", "--to", "html", "-o", "-"]).out;
    let paragraphs = "<p>First quote.</p>\n<p>Second quote:<br/>- waited 9 min<br/>- no receipt</p>";
    assert!(html.contains(paragraphs), "of the map: {html}");
    let item = format!("<li><b>1</b> Paying{}</li>", paragraphs.replace('\n', ""));
    assert!(html.contains(&item), "of the touchpoint: {html}");
    let markdown = folder.run(["export", "m.ron", "--to", "md", "-o", "-"]).out;
    let lines = "First quote.\n\nSecond quote:\\\n\\- waited 9 min\\\n\\- no receipt\n";
    assert!(markdown.contains(&format!("\n\n{lines}")), "of the map: {markdown}");
    let lines: Vec<_> = lines.lines().map(|line| format!("  {line}").trim_end().to_owned()).collect();
    assert!(markdown.contains(&format!("- **1** Paying\n\n{}\n", lines.join("\n"))), "{markdown}");
}

#[test]
fn a_report_is_in_the_language_of_the_map() {
    let folder = Folder::new();
    folder.sample("kongressi.ron");
    for to in ["html", "md"] {
        let said = folder.run(["export", "kongressi.ron", "--to", to, "-o", "-"]);
        assert!(said.code == 0 && said.out.contains("Katkokset järjestyksessä"), "{to}");
        assert!(said.out.contains("Kuka voi korjata mitä"));
    }
}

#[test]
fn a_report_looks_as_one_asks() {
    let folder = Folder::new();
    folder.sample("congress.ron");
    let report = |args: &[&str]| {
        folder.run(["export", "congress.ron", "--to", "html", "-o", "-"].iter().chain(args)).out
    };
    let light = report(&[]);
    assert!(light.contains("--page: #FFFFFF") && !light.contains("--page: #1A2233"));
    let dark = report(&["--theme", "dark"]);
    assert!(dark.contains("--page: #1A2233"));
    is_sound(&page(&dark));
    let chatty = report(&["--segment", "Chatty"]);
    assert!(chatty.contains("For Chatty the experience is broken.") && light.contains("for Quick at"));
    assert!(!chatty.contains("for Quick at"), "of nobody else");
    assert!(report(&["--by", "own"]).contains("Judged by: Us only."));
    assert!(!light.contains("Lens: ") && report(&["--lens", "trust"]).contains("<p>Lens: Trust</p>"));
}

/// Titles that would do harm if they were taken for markup.
const HOSTILE: [&str; 9] = [
    "</th><script>alert(1)</script>",
    "\" onload=\"x' y='",
    "&lt;b&gt; &amp; ]]> <!-- -->",
    "\u{202e}turned\u{2069} \u{0}\u{1b}[31m",
    "two\nlines\n\n# and a head",
    "a | b \\| c",
    "![x](javascript:alert(1)) [y][polku-map]",
    "``` ~~~ *** ___ $x$ <https://example.org>",
    "[polku-map]: data:,x",
];

fn hostile() -> String {
    let quoted = |text: &str| format!("{text:?}").replace("\\0", "\\u{0}").replace("\\'", "'");
    let touchpoint = |(place, title): (usize, &&str)| {
        let title = quoted(title);
        format!(
            "(id: \"t{place}\", title: {title}, note: {title}, stage: \"s\", at: ({}, 0), \
             ratings: [(voice: \"customers\", negative: 2)]),\n",
            place * 200
        )
    };
    let touchpoints: Vec<_> = HOSTILE.iter().enumerate().map(touchpoint).collect();
    let touchpoints = touchpoints.concat();
    let text = quoted(&HOSTILE.join("\n"));
    format!(
        "Journey(format: 1, min_reader: 1, title: {text}, note: {text}, promise: {text},\n\
         stages: [(id: \"s\", name: {text}, order: 1)], actors: [(id: \"a\", name: {text}, order: 1)],\n\
         segments: [(id: \"q\", name: {text}, order: 1)], touchpoints: [\n{touchpoints}])"
    )
}

#[test]
fn nothing_in_a_map_breaks_the_page() {
    let folder = Folder::new();
    folder.write("m.ron", hostile());
    let said = folder.run(["export", "m.ron", "--to", "html", "-o", "-"]);
    assert_eq!((said.code, &*said.err), (0, ""));
    let page = page(&said.out);
    is_sound(&page);
    assert!(
        !said.out.contains(|c: char| c.is_control() && c != '\n' || ('\u{202a}'..='\u{202e}').contains(&c))
    );
    let names: Vec<_> = elements(&page, "th").map(text).collect();
    assert!(names.iter().any(|name| name == HOSTILE[0]), "{names:?}");
    assert!(names.iter().any(|name| name == "two lines  # and a head"));
}

/// Counts characters of Markdown that no backslash stands before.
fn bare(line: &str, wanted: &str) -> usize {
    let mut is_escaped = false;
    let mut count = 0;
    for c in line.chars() {
        count += usize::from(!is_escaped && wanted.contains(c));
        is_escaped = c == '\\' && !is_escaped;
    }
    count
}

#[test]
fn nothing_in_a_map_breaks_the_markdown() {
    let folder = Folder::new();
    folder.write("m.ron", hostile());
    let said = folder.run(["export", "m.ron", "--to", "md", "-o", "-"]);
    assert_eq!((said.code, &*said.err), (0, ""));
    let (body, picture) =
        said.out.rsplit_once("\n[polku-map]: data:image/svg+xml;base64,").expect("a picture");
    assert!(picture.trim_end().bytes().all(|byte| byte.is_ascii_alphanumeric() || b"+/=".contains(&byte)));
    for line in body.lines() {
        assert_eq!(bare(line, "<>`~$&"), 0, "{line}");
        let brackets = if line.starts_with("![") { 4 } else { 0 };
        assert_eq!(bare(line, "[]"), brackets, "{line}");
        assert!([0, 4, 5, 6, 7, 8].contains(&bare(line, "|")), "{line}");
    }
    assert_eq!(body.lines().filter(|line| line.starts_with("# ")).count(), 1);
    let parts: Vec<_> = body.lines().filter_map(|line| line.strip_prefix("## ")).collect();
    let expected = ["The map", "Emotional trace", "Segments", "Breaks in order", "Findings by rule"];
    assert_eq!(parts, [&expected[..], &["Who can mend what", "All touchpoints", "Notes"]].concat());
}

#[test]
fn a_large_map_has_its_report() {
    let folder = Folder::new();
    let stages = (0..20).map(|n| format!("## Stage {n}\n{}", "a (-)\nb (+)\nc\n".repeat(50)));
    folder.map("large", &stages.collect::<String>());
    for to in ["html", "md"] {
        folder.run(["export", "large.ron", "--to", to]).prints(0, "");
    }
    let html = String::from_utf8(folder.read("large.html")).unwrap();
    let page = page(&html);
    is_sound(&page);
    assert!(elements(&page, "tr").count() > 4_000);
    let figure = elements(&page, "figure").next().unwrap();
    assert_eq!(figure.attribute("tabindex"), Some("0"), "what is scrolled is reached by keyboard");
    let markdown = String::from_utf8(folder.read("large.md")).unwrap();
    assert!(markdown.lines().filter(|line| line.starts_with("| ")).count() > 4_000);
}

#[test]
fn an_empty_map_has_a_report_without_tables() {
    let folder = Folder::new();
    folder.write("m.ron", map::write(&Journey::new("")));
    let html = folder.run(["export", "m.ron", "--to", "html", "-o", "-"]).out;
    let page = page(&html);
    is_sound(&page);
    assert_eq!(elements(&page, "table").count(), 0);
    assert_eq!(elements(&page, "h1").map(text).collect::<Vec<_>>(), ["Untitled map"]);
    assert_eq!(elements(&page, "title").map(text).next().as_deref(), Some("Untitled map"));
}

#[test]
fn what_has_no_title_is_still_called_something() {
    let folder = Folder::new();
    let touchpoint = r#"(id: "a", title: " ", note: "Soon", at: (0, 0))"#;
    folder.write(
        "m.ron",
        format!("Journey(format: 1, min_reader: 1, title: \"\", touchpoints: [{touchpoint}])"),
    );
    let html = folder.run(["export", "m.ron", "--to", "html", "-o", "-"]).out;
    let page = page(&html);
    assert!(elements(&page, "th").map(text).all(|name| !name.trim().is_empty()), "{html}");
    let items: Vec<_> = elements(&page, "li").map(text).collect();
    assert!(items.contains(&"1 UntitledSoon".to_owned()), "{items:?}");
}

#[test]
fn r10_the_report_sets_the_shares_beside_those_of_companies_and_staff_beside_customers() {
    let folder = Folder::new();
    folder.sample("lunch_restaurant.ron").map("bare", "# Bare\na (+)\nb (-)\n");
    let report = |file| folder.run(["export", file, "--to", "md", "-o", "-", "--lang", "en"]).out;
    let (lunch, bare) = (report("lunch_restaurant.ron"), report("bare.ron"));
    for line in [
        "| We, positive of what we have rated | 12 of 14: 85.7\u{a0}% |",
        "| Customers, positive of what they have rated | 8 of 11: 72.7\u{a0}% |",
        "| Companies, by self-assessment | 63\u{a0}% |",
        "| Companies, by self-assessment a year before | 80\u{a0}% |",
        "| Companies that had put customer experience in their strategy | 93\u{a0}% |",
        "Staff rate 1 of 4 positive.",
        "| Positive | – | Unseen by staff: 14 |",
        "| Negative or neutral | Strained: 15 | Bad for both sides: 7 |",
    ] {
        assert_eq!(lunch.lines().filter(|it| *it == line).count(), 1, "{line}");
    }
    assert!(lunch.contains("practitioners' texts"), "the source of these figures: {lunch}");
    assert!(
        !bare.contains("63\u{a0}%") && !bare.contains("Staff"),
        "one side alone compares nothing: {bare}"
    );
    let json = folder.run(["check", "--json", "lunch_restaurant.ron"]).out;
    assert!(json.contains(r#""staff":{"both_sides":[7],"strained":[15],"unseen":[14]}"#), "{json}");
}

#[test]
fn r9_the_curve_is_drawn_on_the_page_and_a_table_of_words_in_markdown() {
    let folder = Folder::new();
    folder.write("m.ron", samples::ALL.iter().find(|it| it.file == "congress.ron").expect("it").text);
    let report = |to| folder.run(["export", "m.ron", "--to", to, "-o", "-", "--lang", "en"]).out;
    let html = report("html");
    let page = page(&html);
    let says: Vec<_> = elements(&page, "svg").filter_map(|svg| svg.attribute("aria-label")).collect();
    assert_eq!(says.len(), 2, "map and curve");
    for line in ["Peak: 2 ", "End: 12 ", "Quick: negative at 2, 4 and 7, neutral at 10, not rated at 11."] {
        assert!(says[1].contains(line), "{}", says[1]);
    }
    let markdown = report("md");
    let (_, table) = markdown.split_once("| No. | Touchpoint | Quick | Chatty |\n").expect("a table");
    let rows: Vec<_> = table.lines().skip(1).take_while(|line| line.starts_with('|')).collect();
    assert_eq!(rows.len(), 12, "a row a touchpoint");
    assert_eq!(rows[6], "| 7 | Host's commitment and power to inspire | Negative | Positive |");
    assert!(rows[10].ends_with("| Not rated | Not rated |"));
    assert_eq!(markdown.matches("\n![").count(), 1, "no picture of the curve");
}

#[test]
fn r6_a_report_has_a_row_for_each_segment() {
    let folder = Folder::new();
    folder.write("m.ron", samples::ALL.iter().find(|it| it.file == "congress.ron").expect("it").text);
    let html = folder.run(["export", "m.ron", "--to", "html", "-o", "-", "--lang", "en"]).out;
    let page = page(&html);
    let rows: Vec<Vec<_>> = elements(&page, "tr")
        .map(|row| row.children().filter(Node::is_element).map(text).collect())
        .filter(|row: &Vec<String>| row.len() == 7)
        .collect();
    let is_there = |cells: [&str; 7]| rows.iter().any(|row| row == &cells);
    assert!(is_there(["Segment", "Asked", "Positive", "Neutral", "Negative", "Not rated", "Verdict"]));
    assert!(is_there(["Quick", "12", "7", "1", "3", "1", "Broken at 2, 4, 7 and 10"]), "{rows:?}");
}
