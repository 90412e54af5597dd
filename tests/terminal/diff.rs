//! `polku diff`: two maps side by side, and one as text for git.

use std::process::Command;

use super::Folder;

const MAP: &str = include_str!("../contract_later.ron");

/// Makes a folder with the map as it is in `a.ron`, and with these changes in `b.ron`.
fn with(changes: &[(&str, &str)]) -> Folder {
    let folder = Folder::new();
    let mut after = MAP.to_owned();
    for (from, to) in changes {
        assert!(after.contains(from), "{from}");
        after = after.replacen(from, to, 1);
    }
    folder.write("a.ron", MAP).write("b.ron", after);
    folder
}

/// Asserts what is told of one change, without the verdict.
#[track_caller]
fn told(from: &str, to: &str, english: &[&str]) {
    let said = with(&[(from, to)]).run(["diff", "a.ron", "b.ron"]);
    assert_eq!((said.code, &*said.err), (1, ""), "{to}");
    let lines: Vec<_> = said.out.lines().collect();
    let (verdict, lines) = lines.split_last().expect("a verdict");
    assert_eq!(lines, english, "{to}");
    assert!(verdict.starts_with("The experience "), "{verdict}");
}

#[test]
fn what_is_alike_is_told_in_one_sentence() {
    let said = with(&[]).run(["diff", "a.ron", "b.ron"]);
    let verdict = "The experience would be broken at 1, and would be broken at 1.";
    said.prints(0, &format!("The maps are alike\n{verdict}\n"));
}

#[test]
fn what_is_told_of_the_map_and_of_what_touchpoints_refer_to() {
    told(
        "promise: \"A quick, friendly lunch\",\n    plan",
        "tolerance: 5,\n    plan",
        &["The map: promise “A quick, friendly lunch” → none", "The map: tolerance 0 % → 5 %"],
    );
    told("name: \"Ordering\"", "name: \"At table\"", &["stage At table: name “Ordering” → “At table”"]);
    told("place: \"front\"", "place: \"back\"", &["actor Waiter: place front stage → back stage"]);
    told("name: \"Quick\",", "name: \"Quick\",\n in_target: false,", &["segment Quick: in target yes → no"]);
    told(
        "order: 1, date: \"2026-11-24\", aside: true",
        "order: 1, date: \"2026-11-24\"",
        &["group table 1: set aside yes → no"],
    );
    told(
        "(name: \"table 1\", order: 1,",
        "(name: \"table 3\", order: 1,",
        &["added: group table 3", "gone: group table 1"],
    );
}

#[test]
fn what_is_told_of_a_touchpoint_is_called_as_in_the_window() {
    let menu = "title: \"Getting the menu\",";
    for (field, line) in [
        ("note: \"Torn\",", "note none → “Torn”"),
        ("channels: [\"face-to-face\", \"pigeon\"],", "channels none → face to face, pigeon"),
        ("actors: [\"w8t3r0aa\"],", "actors none → Waiter"),
        ("handled_by: \"self-service\",", "handled by none → self-service"),
        ("two_sided: true,", "fails both ways no → yes"),
        ("promise: \"broken\",", "promise none → broken"),
        ("clock: (promised_minutes: 90),", "promised reply time none → 1 h 30 min"),
        ("mandate: (actors: [\"w8t3r0aa\"]),", "who may solve none → Waiter"),
        (
            "trust: [(cause: \"haste\", answer: \"yes\")],",
            "cause of distrust (haste in the voice) none → yes",
        ),
        ("dots: [(group: \"table 1\", count: 3)],", "dots (table 1) none → 3"),
        ("ratings: [(voice: \"staff\", group: \"spring\", neutral: 1)],", "staff (spring) none → 0/1/0"),
        ("weather: 7,", "weather none → 7"),
    ] {
        told(menu, &format!("{menu}\n{field}"), &[&format!("Getting the menu: {line}")]);
    }
    told(
        "b0f2x7q1\",\n            at",
        "a4rrk2v9\",\n            at",
        &["Getting the menu: stage Ordering → Arriving"],
    );
    told("at: (880, 120)", "at: (888, 120)", &["Getting the menu moved"]);
    told(
        "negative: 3, neutral: 1, positive: 2",
        "negative: 2, neutral: 1, positive: 3",
        &["How fast I am noticed and greeted: customers (Quick, table 2) 3/1/2 → 2/1/3"],
    );
}

#[test]
fn what_is_told_of_the_later_lists() {
    let host = "action A host greets the queue from 11:30";
    told("state: \"open\"", "state: \"done\"", &[&format!("{host}: state open → done")]);
    told(
        "touchpoint: \"0a81m3kz\",\n            what",
        "touchpoint: \"k2p9x0ab\",\n            what",
        &[&format!("{host}: touchpoint How fast I am noticed and greeted → Getting the menu")],
    );
    told("id: \"m3k1a7zz\"", "id: \"another\"", &[&format!("added: {host}"), &format!("gone: {host}")]);
    told(
        "Another pillow, at once",
        "A new bed",
        &["case The bed is bad: solution “Another pillow, at once” → “A new bed”"],
    );
    told("tone: \"humorous\", ", "", &["case The bed is bad: contacts changed"]);
    told("unsure: 1", "unsure: 2", &["outcome return (Quick, spring): unsure 1 → 2"]);
    told(
        "group: \"spring\", yes",
        "group: \"autumn\", yes",
        &["added: outcome return (Quick, autumn)", "gone: outcome return (Quick, spring)"],
    );
    told("name: \"Spring survey\"", "name: \"Survey\"", &["survey Survey: name “Spring survey” → “Survey”"]);
    told("(title: \"Bill\")", "(title: \"The bill\")", &["survey Spring survey: columns changed"]);
    told(
        "base: \"Greeting\"",
        "base: \"Being greeted\"",
        &["conflict title: How fast I am noticed and greeted: before both “Greeting” → “Being greeted”"],
    );
}

#[test]
fn what_comes_and_goes_takes_its_connections_along_untold() {
    let (one, two) = (Folder::new(), "Journey(format: 1, min_reader: 1, title: \"\", touchpoints: [");
    let card = |id: &str, title: &str, x: i32| format!("(id: \"{id}\", title: \"{title}\", at: ({x}, 0)),");
    let joined = |ends: &[(&str, &str)]| {
        let ends = ends.iter().map(|(from, to)| format!("(from: \"{from}\", to: \"{to}\"),"));
        format!("], transitions: [{}])", ends.collect::<String>())
    };
    let (ad, pay, bye) = (card("a", "Ad", 0), card("p", "Paying", 200), card("b", "Goodbye", 400));
    one.write("a.ron", [two, &ad, &pay, &joined(&[("a", "p")])].concat());
    one.write("b.ron", [two, &ad, &pay, &bye, &joined(&[("p", "a"), ("p", "b")])].concat());
    let verdict = "The experience was not known yet, and is not known yet.";
    let connections = ["connection from Paying to Ad", "connection from Ad to Paying"];
    let [came, went] = connections;
    one.run(["diff", "a.ron", "b.ron"])
        .prints(1, &format!("added: Goodbye\nadded: {came}\ngone: {went}\n{verdict}\n"));
    one.run(["diff", "b.ron", "a.ron"])
        .prints(1, &format!("added: {went}\ngone: Goodbye\ngone: {came}\n{verdict}\n"));
    let said = one.run(["diff", "--lang", "fi", "a.ron", "b.ron"]);
    assert!(said.out.starts_with("uusi: Goodbye\nuusi: yhteys Paying – Ad\n"), "{said:?}");
}

#[test]
fn json_has_the_words_of_the_file_in_every_language() {
    let folder = with(&[
        ("title: \"Getting the menu\"", "title: \"The menu\",\nchannels: [\"face-to-face\"]"),
        ("at: (880, 120)", "at: (888, 120)"),
        ("negative: 3, neutral: 1, positive: 2", "negative: 2, neutral: 1, positive: 3"),
        ("(voice: \"own\", positive: 1)", "(voice: \"own\", negative: 1)"),
        ("(from: \"0a81m3kz\", to: \"k2p9x0ab\")", "(from: \"k2p9x0ab\", to: \"0a81m3kz\")"),
        ("language: \"en\"", "language: \"fi\""),
    ]);
    for lang in ["en", "fi"] {
        let said = folder.run(["diff", "--json", "--lang", lang, "a.ron", "b.ron"]);
        let greeted = r#""title":"How fast I am noticed and greeted""#;
        let expected = [
            r#"{"added":[{"id":"k2p9x0ab>0a81m3kz","title":"The menu > How fast I am noticed and greeted"}],"#,
            r#""gone":[{"id":"0a81m3kz>k2p9x0ab","title":"How fast I am noticed and greeted > Getting the menu"}],"#,
            r#""changed":[{"id":"","title":"Lunch restaurant","field":"language","from":"en","to":"fi"},"#,
            r#"{"id":"k2p9x0ab","title":"The menu","field":"title","from":"Getting the menu","to":"The menu"},"#,
            r#"{"id":"k2p9x0ab","title":"The menu","field":"channels","from":"","to":"face-to-face"},"#,
            &format!(
                r#"{{"id":"0a81m3kz",{greeted},"field":"rating customers","from":"3/1/2","to":"2/1/3","#
            ),
            r#""segment":"Quick","group":"table 2"},"#,
            &format!(r#"{{"id":"0a81m3kz",{greeted},"field":"rating own","from":"0/0/1","to":"1/0/0"}}],"#),
            r#""moved":[{"id":"k2p9x0ab","title":"The menu"}],"#,
            "\"verdict\":[\"broken\",\"broken\"],\"breaks\":[1,1]}\n",
        ];
        said.prints(1, &expected.concat());
    }
}

#[test]
fn json_of_maps_that_are_alike_has_every_key() {
    let folder = with(&[]);
    let keys =
        r#"{"added":[],"gone":[],"changed":[],"moved":[],"verdict":["broken","broken"],"breaks":[1,1]}"#;
    folder.run(["diff", "--json", "a.ron", "b.ron"]).prints(0, &format!("{keys}\n"));
    let said = with(&[("name: \"Quick\"", "name: \"Brisk\"")]).run(["diff", "--json", "a.ron", "b.ron"]);
    let changed =
        r#"{"id":"q1k5c2k0","title":"Brisk","list":"segments","field":"name","from":"Quick","to":"Brisk"}"#;
    assert!(said.out.contains(&format!(r#""changed":[{changed}],"#)), "{said:?}");
}

#[test]
fn what_cannot_be_used_is_told_with_its_path() {
    let folder = with(&[]);
    folder.write("cut.ron", &MAP[..200]);
    for args in [["diff", "cut.ron", "b.ron"], ["diff", "b.ron", "cut.ron"]] {
        let said = folder.run(args);
        assert_eq!((said.code, &*said.out, said.err.lines().count()), (2, "", 1), "{said:?}");
        assert!(said.err.starts_with("cut.ron: line "), "{said:?}");
    }
    let said = folder.run(["diff", "cut.ron", "none.ron", "--json"]);
    let begins: Vec<_> = said.err.lines().filter_map(|line| line.split(':').next()).collect();
    assert_eq!((said.code, &*said.out, begins), (2, "", vec!["cut.ron", "none.ron"]));
    for args in [
        &["diff", "a.ron"][..],
        &["diff", "--text", "a.ron", "b.ron"],
        &["diff", "--text", "--json", "a.ron"],
    ] {
        assert_eq!(folder.run(args).code, 2, "{args:?}");
    }
}

#[test]
fn one_of_both_can_come_on_standard_input() {
    let folder = with(&[]);
    assert_eq!(folder.run_with(["diff", "-", "a.ron"], MAP).code, 0);
    assert_eq!(folder.run_with(["diff", "a.ron", "-"], MAP).code, 0);
    folder
        .run_with(["diff", "-", "-"], MAP)
        .refuses("-: standard input can be one of the two maps, not both; name a file for the other");
}

#[test]
fn a_map_as_text_says_one_fact_a_line() {
    let said = with(&[]).run(["diff", "--text", "a.ron"]);
    assert_eq!((said.code, &*said.err), (0, ""));
    for line in [
        "The map: title “Lunch restaurant”",
        "stage Ordering",
        "stage Ordering: order 2",
        "How fast I am noticed and greeted: channels face to face",
        "How fast I am noticed and greeted: place 664, 120",
        "How fast I am noticed and greeted: customers (Quick, table 2) 3/1/2",
        "How fast I am noticed and greeted: where to ask no",
        "Getting the menu",
        "connection from How fast I am noticed and greeted to Getting the menu",
        "group table 1: set aside yes",
        "action A host greets the queue from 11:30: who “Kitchen lead”",
        "outcome return (Quick, spring): yes 5",
    ] {
        assert!(said.out.lines().any(|it| it == line), "{line}: {}", said.out);
    }
    assert!(said.out.lines().all(|line| !line.contains("none")), "{}", said.out);
    let order = |line: &str| said.out.lines().position(|it| it == line);
    assert!(order("How fast I am noticed and greeted") < order("Getting the menu"));
    assert!(said.out.ends_with("1 not rated.\n"), "{}", said.out);
}

#[test]
fn what_is_no_map_is_told_as_it_stands_as_text() {
    let folder = with(&[]);
    let spoilt = "Journey(\n<<<<<<< ours\n";
    let said = folder.write("m.ron", spoilt).run(["diff", "--text", "m.ron"]);
    assert_eq!((said.code, &*said.out), (0, spoilt));
    assert!(said.err.starts_with("m.ron: ") && said.err.lines().count() == 1, "{said:?}");
    folder.run(["diff", "--text", "none.ron"]).refuses("none.ron: there is no such file; check the name");
}

#[test]
fn git_shows_what_a_map_says_where_it_asks_polku() {
    let folder = with(&[("negative: 3, neutral: 1, positive: 2", "negative: 2, neutral: 1, positive: 3")]);
    let git = |args: &[&str]| {
        let mut git = Command::new("git");
        git.current_dir(folder.path("")).args(["-c", "user.name=A", "-c", "user.email=a@example.org"]);
        git.env("LC_ALL", "C").env("GIT_CONFIG_GLOBAL", "/dev/null").env("GIT_CONFIG_SYSTEM", "/dev/null");
        let output = git.args(args).output().expect("git runs");
        assert!(output.status.success(), "{output:?}");
        String::from_utf8(output.stdout).expect("a text")
    };
    if Command::new("git").arg("--version").output().is_err() {
        return;
    }
    git(&["init", "-q"]);
    let textconv = format!("'{}' diff --text --lang en", env!("CARGO_BIN_EXE_polku"));
    git(&["config", "diff.polku.textconv", &textconv]);
    folder.write(".gitattributes", "*.ron diff=polku\n");
    git(&["add", "a.ron"]);
    git(&["commit", "-q", "-m", "a"]);
    folder.write("a.ron", folder.read("b.ron"));
    let shown = git(&["diff", "-U0", "a.ron"]);
    let lines: Vec<_> = shown.lines().skip_while(|line| !line.starts_with("@@")).skip(1).collect();
    let customers = "How fast I am noticed and greeted: customers (Quick, table 2)";
    assert_eq!(lines, [format!("-{customers} 3/1/2"), format!("+{customers} 2/1/3")]);
}
