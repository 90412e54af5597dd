//! `polku merge`: two maps become one, and what both changed is a sentence and an exit code.

use polku::{format::map, journey::Day};

use super::{Folder, Said};

const BASE: &str = r#"Journey(format: 1, min_reader: 1, title: "Lunch", promise: "Quick",
    stages: [(id: "s", name: "Arriving"), (id: "t", name: "Paying", order: 1)],
    actors: [(id: "w", name: "Waiter"), (id: "c", name: "Cook", order: 1)],
    segments: [(id: "q", name: "Quick guests")],
    groups: [(name: "table 1", date: "2026-11-24")],
    touchpoints: [
        (id: "a", title: "Greeting", note: "A queue", stage: "s", at: (0, 0),
            ratings: [(voice: "customers", segment: "q", group: "table 1", neutral: 1)]),
        (id: "b", title: "Menu", at: (200, 0)),
    ],
    transitions: [(from: "a", to: "b", label: "walks")],
    actions: [(id: "m", touchpoint: "a", what: "Host", due: "2026-12-01")],
    cases: [(id: "k", touchpoint: "b", stated: "No menu", steps: ["let-off-steam"])],
)"#;

/// Each kind of conflict: the text, and ours and theirs in its place; and the sentence in English and in Finnish.
const CONFLICTS: &[([&str; 3], &str, &str)] = &[
    (
        ["\"Lunch\"", "\"Lunches\"", "\"Dinner\""],
        "The map, title: we say “Lunches”, they say “Dinner”; before it was “Lunch”",
        "Kartta, nimi: me ”Lunches”, he ”Dinner”; aiemmin ”Lunch”",
    ),
    (
        ["\"A queue\"", "\"\"", "\"At noon\""],
        "Greeting, note: we say nothing, they say “At noon”; before it was “A queue”",
        "Greeting, muistiinpano: me ei mitään, he ”At noon”; aiemmin ”A queue”",
    ),
    (
        ["at: (200, 0)", "at: (220, 0)", "at: (200, 40)"],
        "Menu, place: we say 220, 0, they say 200, 40; before it was 200, 0",
        "Menu, paikka: me 220, 0, he 200, 40; aiemmin 200, 0",
    ),
    (
        ["title: \"Menu\"", "title: \"Menu\", stage: \"s\"", "title: \"Menu\", stage: \"t\""],
        "Menu, stage: we say “Arriving”, they say “Paying”",
        "Menu, vaihe: me ”Arriving”, he ”Paying”",
    ),
    (
        ["neutral: 1", "neutral: 2", "negative: 3, positive: 1"],
        "Greeting, Customers, Quick guests, table 1: we say 0 negative, 2 neutral, 0 positive, \
         they say 3 negative, 0 neutral, 1 positive; before it was 0 negative, 1 neutral, 0 positive",
        "Greeting, Asiakkaat, Quick guests, table 1: me 0 negatiivista, 2 neutraalia, 0 positiivista, \
         he 3 negatiivista, 0 neutraalia, 1 positiivista; aiemmin 0 negatiivista, 1 neutraalia, 0 positiivista",
    ),
    (
        ["\"walks\"", "\"runs\"", "\"waits\""],
        "Greeting to Menu, label: we say “runs”, they say “waits”; before it was “walks”",
        "Greeting – Menu, teksti: me ”runs”, he ”waits”; aiemmin ”walks”",
    ),
    (
        ["(from: \"a\", to: \"b\", label: \"walks\")", "", "(from: \"a\", to: \"b\", label: \"waits\")"],
        "Greeting to Menu: we deleted it, they changed it",
        "Greeting – Menu: me poistimme, he muuttivat",
    ),
    (
        ["\"Paying\"", "\"Bill\"", "\"Leaving\""],
        "Bill, name: we say “Bill”, they say “Leaving”; before it was “Paying”",
        "Bill, nimi: me ”Bill”, he ”Leaving”; aiemmin ”Paying”",
    ),
    (
        ["\"Waiter\"", "\"Waiter\", place: \"front\"", "\"Waiter\", place: \"back\""],
        "Waiter, place: we say “front”, they say “back”; before it was “other”",
        "Waiter, asema: me ”front”, he ”back”; aiemmin ”other”",
    ),
    (
        [", (id: \"c\", name: \"Cook\", order: 1)", "", ", (id: \"c\", name: \"Chef\", order: 1)"],
        "Chef: we deleted it, they changed it",
        "Chef: me poistimme, he muuttivat",
    ),
    (
        ["2026-11-24", "2026-11-25", "2026-11-26"],
        "table 1, date: we say 2026-11-25, they say 2026-11-26; before it was 2026-11-24",
        "table 1, päivä: me 2026-11-25, he 2026-11-26; aiemmin 2026-11-24",
    ),
    (
        ["\"2026-12-01\"", "\"2026-12-02\", actor: \"w\"", "\"2026-12-01\", actor: \"c\""],
        "Host, actor: we say “Waiter”, they say “Cook”",
        "Host, toimija: me ”Waiter”, he ”Cook”",
    ),
    (
        ["steps: [\"let-off-steam\"]", "steps: [\"let-off-steam\", \"interview\"]", "steps: []"],
        "No menu, steps: we say “let-off-steam, interview”, they say nothing; before it was “let-off-steam”",
        "No menu, vaiheet: me ”let-off-steam, interview”, he ei mitään; aiemmin ”let-off-steam”",
    ),
];

fn three(ours: &str, theirs: &str) -> Folder {
    let folder = Folder::new();
    folder.write("base.ron", BASE).write("ours.ron", ours).write("theirs.ron", theirs);
    folder
}

const THREE: [&str; 6] = ["merge", "base.ron", "ours.ron", "theirs.ron", "-o", "out.ron"];

fn read(folder: &Folder, name: &str) -> polku::journey::Journey {
    map::read(&folder.read(name)).unwrap_or_else(|error| panic!("{name}: {error}")).journey
}

#[test]
fn each_kind_of_conflict_is_a_sentence_and_exit_code_1() {
    for ([base, ours, theirs], english, finnish) in CONFLICTS {
        assert_eq!(BASE.matches(base).count(), 1, "{base}");
        let folder = three(&BASE.replace(base, ours), &BASE.replace(base, theirs));
        let said = folder.run(THREE);
        assert_eq!(said, Said { code: 1, out: String::new(), err: format!("{english}\n") });
        let said = folder.run(THREE.into_iter().chain(["--lang", "fi", "--force"]));
        assert_eq!(said.err, format!("{finnish}\n"));
        let written = folder.read("out.ron");
        let out = read(&folder, "out.ron");
        assert_eq!((map::write(&out).into_bytes(), out.conflicts().count()), (written, 1));
        // The sentence tells which side is called ours, and nothing else depends on it.
        let turned = folder.run(["merge", "base.ron", "theirs.ron", "ours.ron", "-o", "-"]);
        assert_eq!((turned.code, turned.err.lines().count()), (1, 1), "{turned:?}");
    }
}

#[test]
fn r5_a_side_that_does_not_know_of_the_end_of_a_round_answered_in_it() {
    let base = map::read(BASE.as_bytes()).expect("a map").journey;
    let spring = base.new_round("spring", &Day::new("2026-11-28").expect("a day")).expect("a name");
    let ended = map::write(&base.apply(&spring).expect("it can be done"));
    let menu = "title: \"Menu\", at: (200, 0)";
    let rated = BASE.replace(menu, &format!("{menu}, ratings: [(voice: \"customers\", positive: 2)]"));
    for (ours, theirs) in [(&ended, &rated), (&rated, &ended)] {
        let folder = three(ours, theirs);
        folder.run(THREE).prints(0, "");
        let out = read(&folder, "out.ron");
        let said = out.touchpoints().flat_map(|it| it.ratings.keys()).map(|key| key.group().to_owned());
        assert_eq!(said.collect::<Vec<_>>(), ["table 1", "spring"]);
        assert!(!out.has_round(), "the new round is empty");
    }
}

#[test]
fn what_each_side_changed_alone_is_in_the_result() {
    let ours = BASE.replace("\"Greeting\"", "\"Being greeted\"").replace("2026-12-01", "2026-12-24");
    let theirs = BASE.replace("\"A queue\"", "\"At noon\"").replace("\"Host\"", "\"A host\"");
    let folder = three(&ours, &theirs);
    folder.run(THREE).prints(0, "");
    let both = ours.replace("\"A queue\"", "\"At noon\"").replace("\"Host\"", "\"A host\"");
    assert_eq!(read(&folder, "out.ron"), map::read(both.as_bytes()).unwrap().journey);
    let said = folder.run(["merge", "base.ron", "ours.ron", "theirs.ron", "-o", "-"]);
    assert_eq!((said.code, said.out.as_bytes()), (0, &*folder.read("out.ron")));
    for (place, file) in [(1, "base.ron"), (2, "ours.ron"), (3, "theirs.ron")] {
        let mut args = ["merge", "base.ron", "ours.ron", "theirs.ron", "-o", "-"];
        args[place] = "-";
        assert_eq!(folder.run_with(args, folder.read(file)), said, "{file} on standard input");
    }
}

#[test]
fn an_output_that_is_there_is_replaced_by_force_alone() {
    let folder = three(BASE, BASE);
    folder.write("out.ron", "mine");
    let taken = "out.ron: the file exists already; choose another name or replace it with --force";
    folder.run(THREE).refuses(taken);
    let mut args = THREE;
    for input in ["base.ron", "./ours.ron", "theirs.ron"] {
        args[5] = input;
        folder.run(args).refuses(&format!(
            "{input}: this is the file that it is made from, or another name of it; choose another name"
        ));
        assert_eq!(folder.run(args.into_iter().chain(["--force"])).code, 0);
        assert_eq!(read(&folder, input), map::read(BASE.as_bytes()).unwrap().journey);
    }
    assert_eq!(folder.names(), ["base.ron", "ours.ron", "out.ron", "theirs.ron"]);
}

#[test]
fn what_cannot_be_read_is_one_line_and_nothing_is_written() {
    let folder = three(BASE, &BASE[..200]);
    let said = folder.run(THREE);
    assert!(said.code == 2 && said.err.starts_with("theirs.ron: line 3, column"), "{said:?}");
    assert_eq!((said.err.lines().count(), &*said.out), (1, ""));
    let line = "none.ron: there is no such file; check the name";
    folder.run(["merge", "none.ron", "ours.ron", "base.ron", "-o", "out.ron"]).refuses(line);
    assert_eq!(folder.names(), ["base.ron", "ours.ron", "theirs.ron"]);
    let two = "merge: merge takes BASE OURS THEIRS or, with --no-base, OURS THEIRS; name the maps so, and merge a \
               further one into the result";
    folder.run(["merge", "ours.ron", "-o", "out.ron"]).refuses(two);
    let four = ["merge", "base.ron", "ours.ron", "base.ron", "ours.ron", "-o", "out.ron"];
    folder.run(four).refuses(two);
    folder.run(["merge", "ours.ron", "base.ron", "-o", "out.ron"]).refuses(two);
    folder.run(["merge", "--no-base", "base.ron", "ours.ron", "base.ron", "-o", "out.ron"]).refuses(two);
}

#[test]
fn without_a_base_what_differs_is_a_conflict_and_answers_are_of_their_file() {
    let unnamed = BASE.replace(", group: \"table 1\"", "");
    let folder = Folder::new();
    folder.write("Table 7.ron", &unnamed).write("late.ron", unnamed.replace("\"Lunch\"", "\"Dinner\""));
    let said = folder.run(["merge", "--no-base", "Table 7.ron", "late.ron", "-o", "out.ron"]);
    assert_eq!((said.code, &*said.err), (1, "The map, title: we say “Lunch”, they say “Dinner”\n"));
    let out = read(&folder, "out.ron");
    let ratings = &out.touchpoints().next().unwrap().ratings;
    assert_eq!(ratings.keys().map(polku::journey::EntryKey::group).collect::<Vec<_>>(), ["Table 7", "late"]);
    assert!(out.conflicts().all(|conflict| conflict.base.is_empty()));
    let args = ["merge", "--no-base", "Table 7.ron", "-", "-o", "-"];
    let said = folder.run_with(args, unnamed);
    assert!(said.code == 0 && said.out.contains("group: \"Lunch\", neutral: 1"), "{said:?}");
}

#[test]
fn names_given_to_unnamed_answers_keep_what_the_base_had() {
    let base = BASE.replace(", group: \"table 1\"", "");
    let folder = Folder::new();
    let (one, two) = (base.replace("neutral: 1", "negative: 2"), base.replace("neutral: 1", "positive: 3"));
    folder.write("base.ron", &base).write("one.ron", one).write("two.ron", two);
    let args = ["merge", "base.ron", "one.ron", "two.ron", "-o", "-"];
    assert_eq!(folder.run(args).code, 1, "the unnamed group is one tally");
    let said = folder.run(args.into_iter().chain(["--name-groups"]));
    assert_eq!((said.code, &*said.err), (0, ""));
    for entry in ["segment: \"q\", neutral: 1", "group: \"one\", negative: 2", "group: \"two\", positive: 3"]
    {
        assert_eq!(said.out.matches(entry).count(), 1, "{entry}: {}", said.out);
    }
}

#[test]
fn six_tables_become_one_map_with_all_groups_and_nothing_twice() {
    let plan = BASE.replace("(voice: \"customers\", segment: \"q\", group: \"table 1\", neutral: 1)", "");
    let folder = Folder::new();
    folder.write("all.ron", &plan).write("plan.ron", &plan);
    for table in 1..=6 {
        let answers = format!("(voice: \"customers\", segment: \"q\", negative: {table}, positive: 1)");
        let own = plan.replace("ratings: []", &format!("ratings: [{answers}]"));
        let own = own.replace(
            "title: \"Menu\"",
            &format!("title: \"Menu\", ratings: [(voice: \"customers\", neutral: {table})]"),
        );
        folder.write(format!("table {table}.ron"), own);
    }
    // Some tables are merged more than once, as people do.
    for table in [1, 2, 3, 4, 5, 6, 3, 6] {
        let file = format!("table {table}.ron");
        let args = ["merge", "plan.ron", "all.ron", &file, "--name-groups", "-o", "all.ron", "--force"];
        folder.run(args).prints(0, "");
    }
    let all = read(&folder, "all.ron");
    let mut told = Vec::new();
    for touchpoint in all.touchpoints() {
        let entries = touchpoint.ratings.iter();
        told.extend(entries.map(|(key, entry)| format!("{} {}", key.group(), entry.tally.answers())));
    }
    let expected = (1..=6).map(|table| format!("table {table} {}", table + 1));
    let expected = expected.chain((1..=6).map(|table| format!("table {table} {table}")));
    assert_eq!(told, expected.collect::<Vec<_>>());
    // The same result comes without a map that all began with.
    folder.run(["merge", "--no-base", "table 1.ron", "table 2.ron", "-o", "sum.ron"]).prints(0, "");
    for table in 3..=6 {
        let file = format!("table {table}.ron");
        folder.run(["merge", "--no-base", "sum.ron", &file, "-o", "sum.ron", "--force"]).prints(0, "");
    }
    assert_eq!(read(&folder, "sum.ron"), all);
}

#[test]
fn check_tells_conflicts_to_people_and_to_programs_and_exits_1() {
    let ours = BASE.replace("\"A queue\"", "\"Mine\"");
    let folder = three(&ours, &BASE.replace("\"A queue\"", "\"Theirs\""));
    folder.run(THREE);
    let said = folder.run(["check", "out.ron"]);
    let line = "Greeting, note: we say “Mine”, they say “Theirs”; before it was “A queue”";
    let told = format!("1 conflict waits for somebody to decide.\n      {line}\n");
    assert!(said.code == 1 && said.out.contains(&told), "{said:?}");
    let said = folder.run(["check", "--json", "out.ron"]);
    let json: serde_json::Value = serde_json::from_str(&said.out).unwrap();
    let conflict = &json[0]["conflicts"][0];
    let of = ["of", "field", "base", "ours", "theirs", "sentence"].map(|key| conflict[key].as_str().unwrap());
    assert_eq!((said.code, of), (1, ["a", "note", "A queue", "Mine", "Theirs", line]));
    assert_eq!(json[0]["conflicts"].as_array().unwrap().len(), 1);
    // A map that would hold, if it had no conflict to be decided.
    let plain = "# Plain\na (+)";
    folder.map("plain", plain);
    let text = String::from_utf8(folder.read("plain.ron")).unwrap();
    let end = text.rfind(')').unwrap();
    let disputed = format!("{}conflicts: [(field: \"note\", ours: \"\", theirs: \"x\")])", &text[..end]);
    folder.write("disputed.ron", disputed);
    assert_eq!([folder.run(["check", "plain.ron"]).code, folder.run(["check", "disputed.ron"]).code], [0, 1]);
}
