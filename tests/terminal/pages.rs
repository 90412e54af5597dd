//! `polku export --sheet handover` and `--sheet mandates`: pages for the next shift, and for the wall; and what
//! the report says of complaints, which is numbers alone (R13, R14).

use polku::{
    format::{map, samples},
    journey::{Case, Edit, ItemKey},
};

use super::Folder;

const MAP: &str = r#"Journey(format: 2, min_reader: 2, title: "Hotel", language: "en",
    actors: [(id: "r", name: "Reception", place: "front"), (id: "p", name: "Porter", place: "front", order: 1)],
    touchpoints: [
        (id: "a", title: "Checking in", at: (0, 0), mandate: (actors: ["r"], limit: "20 €")),
        (id: "b", title: "The bed", at: (216, 0), ratings: [(voice: "customers", negative: 1)],
         mandate: (actors: ["r", "p"], limit: "another room")),
        (id: "c", title: "Breakfast", at: (432, 0)),
    ],
    transitions: [(from: "a", to: "b"), (from: "b", to: "c")],
    actions: [
        (id: "x1", touchpoint: "a", what: "A bell | on the desk", who: "Aino", due: "2026-01-08", effort: 2),
        (id: "x2", touchpoint: "b", what: "Two pillows", actor: "r", state: "done", why: "They ask"),
    ],
    cases: [
        (id: "k1", touchpoint: "a", stated: "Waited at the desk", to_whom: "room 1"),
        (id: "k2", touchpoint: "b", stated: "The bed is bad", cause: "The pillow", to_whom: "room 214", opened: "2026-01-02",
         steps: ["let-off-steam", "interview", "say-back", "agree", "offer"], solution: "Another pillow",
         solved: "2026-01-02", told: 3, follow_up: (due: "2026-01-03")),
        (id: "k3", touchpoint: "b", stated: "Noise", steps: ["let-off-steam", "interview", "say-back", "agree", "offer"],
         solution: "Another room", solved: "2026-01-01", follow_up: (done: "2026-01-02", satisfied: "no")),
        (id: "k4", touchpoint: "c", stated: "Cold eggs", to_whom: "room 2", opened: "2026-01-01",
         steps: ["let-off-steam", "interview", "say-back", "agree", "offer"], solution: "Hot ones", solved: "2026-01-01",
         follow_up: (done: "2026-01-01", satisfied: "yes"), kind: "one-off", lesson: "Eggs last",
         contacts: [(day: 0, from: "customer", channel: "phone"), (day: 0, from: "us", channel: "phone")]),
        (id: "k5", touchpoint: "gone", stated: "Secret of nowhere",
         contacts: [(day: 0, from: "customer", channel: "face-to-face", where: "a <b>letter</b> & co", tone: "\"acid\"", text: "It's *raw*")]),
    ],
)"#;

fn folder() -> Folder {
    let folder = Folder::new();
    folder.write("m.ron", map::write(&map::read(MAP.as_bytes()).expect("a map").journey));
    folder
}

#[track_caller]
fn page(folder: &Folder, args: &[&str]) -> String {
    let said = folder.run(["export", "m.ron", "-o", "-"].iter().chain(args));
    assert_eq!((said.code, &*said.err), (0, ""));
    said.out
}

#[test]
fn r13_the_handover_begins_with_what_is_due_and_says_what_is_next() {
    let markdown = page(&folder(), &["--sheet", "handover", "--to", "md"]);
    let lines: Vec<_> = markdown.lines().collect();
    assert_eq!(lines[0], "# Handover: Hotel");
    assert!(lines[2].starts_with("As of ") && lines[4] == "## Open cases", "{markdown}");
    let rows: Vec<_> = lines.iter().filter(|line| line.starts_with("| ")).collect();
    let expected = [
        "| No. | Touchpoint | Complaint | Actual cause | To whom | Step | What is next | Follow-up |",
        "| ---: | --- | --- | --- | --- | --- | --- | --- |",
        "| 2 | The bed | The bed is bad | The pillow | room 214 | Follow up | Ask whether the customer is satisfied | 3 Jan 2026, due |",
        "| 1 | Checking in | Waited at the desk |  | room 1 | Recovery | Step 1 of 5: let off steam |  |",
        "| 2 | The bed | Noise |  |  | Reporting | Write to whom, when |  |",
        "|  |  | Secret of nowhere |  |  | Recovery | Step 1 of 5: let off steam |  |",
    ];
    assert_eq!(rows, expected.iter().collect::<Vec<_>>());
    let rest = "## Lessons\n\n- **3** Eggs last (one-off)\n\n## In numbers\n\n\
        - Complaints had to be told again 2 times; the aim is one complaint\n\
        - Of the contacts by phone and e-mail 1 of 1 was answered\n";
    assert!(markdown.ends_with(rest), "{markdown}");
    let finnish = page(&folder(), &["--sheet", "handover", "--lang", "fi"]);
    assert!(
        finnish.contains("<h1>Vuoronvaihto: Hotel</h1>") && finnish.contains("3.1.2026, nyt"),
        "{finnish}"
    );
    for never in ["<script", "src=", "href=", "handover-"] {
        assert!(!finnish.contains(never), "{never}");
    }
}

#[test]
fn r14_the_page_for_the_wall_says_who_may_solve_what_by_actor_by_touchpoint_and_where_nobody_may() {
    let markdown = page(&folder(), &["--sheet", "mandates", "--to", "md"]);
    let expected = "# Who may solve what: Hotel\n\n## By actor\n\n\
        What each may solve on their own, and up to how much.\n\n\
        | Actor | No. | Touchpoint | Up to |\n| --- | ---: | --- | --- |\n\
        | Reception (front stage) | 1 | Checking in | 20 € |\n\
        | Reception (front stage) | 2 | The bed | another room |\n\
        | Porter (front stage) | 2 | The bed | another room |\n\n\
        ## By touchpoint\n\nWho may solve a problem here on their own, and up to how much.\n\n\
        | No. | Touchpoint | May solve it | Up to |\n| ---: | --- | --- | --- |\n\
        | 1 | Checking in | Reception (front stage) | 20 € |\n\
        | 2 | The bed | Reception (front stage), Porter (front stage) | another room |\n\n\
        ## Where nobody may yet\n\n- **3** Breakfast\n";
    assert_eq!(markdown, expected);
    let folder = Folder::new();
    folder.map("m", "a");
    let bare = page(&folder, &["--sheet", "mandates", "--to", "md"]);
    assert!(bare.contains("It is not said anywhere who may solve a problem on their own."), "{bare}");
}

#[test]
fn r19_the_report_tells_what_is_mended_in_the_order_of_gain() {
    let markdown = page(&folder(), &["--to", "md"]);
    let (_, rest) = markdown.split_once("## What is mended\n").expect("a part");
    let rows: Vec<_> = rest.lines().filter(|line| line.starts_with("| ")).skip(2).take(2).collect();
    let expected = [
        "| 2 | The bed | Two pillows | Reception |  |  | Done | Every customer meets this |",
        "| 1 | Checking in | A bell \\| on the desk | Aino | 8 Jan 2026 | 2 of 5 | Open, past its day |  |",
    ];
    assert_eq!(rows, expected, "{rest}");
    let (_, rest) = markdown.split_once("## Cases\n").expect("a part");
    for line in [
        "| Recovery | 2 |",
        "| Follow up | 1 |",
        "| Reporting | 1 |",
        "| Closed | 1 |",
        "- 1 is confirmed by a satisfied customer",
        "- Complaints had to be told again 2 times; the aim is one complaint",
    ] {
        assert!(rest.contains(line), "{line}: {rest}");
    }
}

/// Returns what is told of a case, without its steps.
fn told(case: &Case) -> Vec<String> {
    let contacts = case.contacts.iter().flat_map(|it| [&it.text, &it.r#where, &it.tone]);
    let said = [&case.stated, &case.cause, &case.to_whom, &case.solution].into_iter().chain(contacts);
    said.map(|text| bare(text)).filter(|text| !text.is_empty()).collect()
}

/// Returns a text without what a format puts before its signs and between its lines.
fn bare(text: &str) -> String {
    let tags_gone = text.split('<').map(|part| part.split_once('>').map_or(part, |(_, text)| text));
    let text = tags_gone.collect::<String>().replace("&amp;", "&").replace("&#39;", "'");
    let text = text.replace("&quot;", "\"").replace("&lt;", "<").replace("&gt;", ">");
    text.chars().filter(|c| !c.is_whitespace() && *c != '\\').collect()
}

#[test]
fn r13_what_is_told_of_a_case_stands_in_the_handover_page_alone() {
    let folder = folder();
    let samples = ["complaint.ron", "valitus.ron", "hotel_night.ron", "hotelliyo.ron"];
    let maps = samples::ALL.iter().filter(|it| samples.contains(&it.file)).map(|it| (it.file, it.journey()));
    let own = ("m.ron", map::read(MAP.as_bytes()).expect("a map").journey);
    let (mut looked_at, mut aside) = (0, 0);
    for (file, journey) in maps.chain([own]) {
        folder.write("m.ron", map::write(&journey));
        let without = journey.cases().fold(journey.clone(), |map, case| {
            map.apply(&[Edit::Drop(ItemKey::Case(case.id.clone()))]).expect("without it")
        });
        folder.write("n.ron", map::write(&without));
        let elsewhere = bare(&String::from_utf8(folder.read("n.ron")).expect("text"));
        let exports = ["html", "md", "svg"].map(|to| page(&folder, &["--to", to]));
        let mandates = page(&folder, &["--sheet", "mandates"]);
        let commands = [&["check"][..], &["check", "--json"], &["actions"]];
        let commands = commands.map(|args| folder.run(args.iter().chain(&["m.ron"])).out);
        let outputs: Vec<_> = exports.iter().chain([&mandates]).chain(&commands).map(|it| bare(it)).collect();
        for text in journey.cases().flat_map(told) {
            // The channel and the place of a touchpoint may have the same name.
            if elsewhere.to_lowercase().contains(&text.to_lowercase()) {
                aside += 1;
                continue;
            }
            looked_at += 1;
            assert!(outputs.iter().all(|output| !output.contains(&text)), "{file}: {text}");
        }
        let handover = bare(&page(&folder, &["--sheet", "handover", "--to", "md"]));
        let open = journey.cases().find(|case| case.solved.is_empty() && !case.stated.is_empty());
        assert!(open.is_none_or(|case| handover.contains(&bare(&case.stated))), "{file}: {handover}");
    }
    assert!(looked_at > 60 && aside < looked_at / 4, "{looked_at} were looked for, {aside} were not");
}

#[test]
fn a_page_is_html_or_markdown_and_no_picture() {
    let folder = folder();
    for sheet in ["handover", "mandates"] {
        let out = format!("{sheet}.md");
        folder.run(["export", "m.ron", "--sheet", sheet, "-o", &out]).prints(0, "");
        assert!(folder.read(&out).starts_with(b"# "));
        for (more, why) in [
            (&["--to", "png"][..], "written as .html, .md or .pdf"),
            (&["-o", "a.csv"], "ends in .html, .md or .pdf"),
            (&["--scale", "2"], "a page has no scale"),
        ] {
            let said = folder.run(["export", "m.ron", "--sheet", sheet].iter().chain(more));
            assert!(said.code == 2 && said.err.contains(why), "{more:?}: {said:?}");
        }
    }
    assert_eq!(folder.names(), ["handover.md", "m.ron", "mandates.md"]);
}
