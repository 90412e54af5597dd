//! `polku actions`: a plan goes out and comes back (R19).

use polku::format::map;

use super::Folder;

const MAP: &str = r#"Journey(format: 2, min_reader: 1, title: "Lunch", language: "fi",
    actors: [(id: "w", name: "Waiter", place: "front")],
    touchpoints: [
        (id: "q", title: "Queue", at: (0, 0), ratings: [(voice: "customers", negative: 1)]),
        (id: "b", title: "Bill", at: (216, 0)),
    ],
    transitions: [(from: "q", to: "b")],
    actions: [
        (id: "a1", touchpoint: "q", what: "A host greets, at once", actor: "w", due: "2026-12-31", effort: 2),
        (id: "a2", touchpoint: "b", what: "=Two tills", state: "done"),
    ],
)"#;

const TABLE: &str = "\u{feff}Id,Touchpoint,Touchpoint id,What,Actor,Who,By when,Effort,State,Why\r\n\
    a1,1 Queue,q,\"A host greets, at once\",Waiter,,2026-12-31,2,Open,\r\n\
    a2,2 Bill,b,'=Two tills,,,,,Done,\r\n";

fn folder() -> Folder {
    let folder = Folder::new();
    folder.write("m.ron", map::write(&map::read(MAP.as_bytes()).expect("a map").journey));
    folder
}

#[test]
fn r19_the_plan_goes_out_as_a_table_or_as_tasks_in_the_language_asked_for_or_the_map_s() {
    let folder = folder();
    folder.run(["actions", "m.ron", "--lang", "en"]).prints(0, TABLE);
    let said = folder.run(["actions", "m.ron", "--separator", ";"]);
    assert!(said.out.starts_with("\u{feff}Tunnus;Kosketuspiste;Kosketuspisteen tunnus;Mitä;"), "{said:?}");
    let tasks = "# Lunch\n\n## 1 Queue\n\n- [ ] A host greets, at once (Waiter, by 2026-12-31, effort 2 of 5)\n\n\
        ## 2 Bill\n\n- [x] \\=Two tills\n";
    folder.run(["actions", "m.ron", "--to", "md", "--lang", "en"]).prints(0, tasks);
    folder.run(["actions", "m.ron", "-o", "plan.md", "--lang", "en"]).prints(0, "");
    assert_eq!(folder.read("plan.md"), tasks.as_bytes());
    folder.map("bare", "a (-)");
    assert_eq!(folder.run(["actions", "bare.ron", "--lang", "en"]).out.lines().count(), 1);
}

#[test]
fn r19_a_table_that_somebody_worked_on_changes_exactly_what_differs() {
    let folder = folder();
    folder.write("same.csv", TABLE);
    folder
        .run(["actions", "m.ron", "--take", "same.csv", "-o", "same.ron"])
        .prints(0, "0 actions changed, 0 added\n");
    assert_eq!(folder.read("same.ron"), folder.read("m.ron"));
    let worked = "Tila;Tunnus;Mihin mennessä;Mitä;Kosketuspiste;Huomio\r\n\
        tekeillä;a1;8.12.2026;A host greets, at once;1 Queue;ok\r\n;;;Card reader;2;\r\n";
    folder.write("worked.csv", worked);
    let said = folder.run(["actions", "m.ron", "--take", "worked.csv", "-o", "m.ron", "--force"]);
    assert_eq!((said.code, &*said.out), (0, "1 action changed, 1 added\n"));
    assert_eq!(
        said.err,
        "worked.csv: the column “Huomio” has no place in a plan of actions; it is passed over\n"
    );
    let table = folder.run(["actions", "m.ron", "--lang", "en"]).out;
    assert!(
        table.contains("a1,1 Queue,q,\"A host greets, at once\",Waiter,,2026-12-08,2,Doing,\r\n"),
        "{table}"
    );
    assert!(
        table.contains(",2 Bill,b,Card reader,,,,,Open,\r\n") && table.contains("a2,2 Bill,b,'=Two"),
        "{table}"
    );
    let piped = folder.run_with(["actions", "m.ron", "--take", "-", "-o", "-"], table);
    let same = String::from_utf8(folder.read("m.ron")).expect("text");
    assert_eq!((piped.code, piped.out, &*piped.err), (0, same, "0 actions changed, 0 added\n"));
}

#[test]
fn r19_where_a_row_cannot_be_taken_nothing_is_and_it_is_told_with_what_to_do() {
    let folder = folder();
    folder.write("wrong.csv", "Id,Effort,By when\na1,9,12/8/2026\nzz,,\n");
    let before = folder.read("m.ron");
    let said = folder.run(["actions", "m.ron", "--take", "wrong.csv", "-o", "m.ron", "--force"]);
    assert_eq!((said.code, &*said.out), (2, ""));
    let lines = [
        "wrong.csv: row 2: “12/8/2026” could be two different days; write it as 2026-12-08",
        "wrong.csv: row 2: “9” is no effort; it goes from 1, least, to 5",
        "wrong.csv: row 3: the map has no action “zz”; leave the id empty for a new action, or take the row out",
        "wrong.csv: nothing is taken; mend these rows and take it again",
    ];
    assert_eq!(said.err.lines().collect::<Vec<_>>(), lines);
    assert_eq!(folder.read("m.ron"), before);
    folder.write("many.csv", format!("Id,Effort\n{}", "zz,\n".repeat(13)));
    let said = folder.run(["actions", "m.ron", "--take", "many.csv", "-o", "n.ron"]);
    assert!(said.err.contains("many.csv: … and 3 more\n"), "{said:?}");
    assert_eq!(folder.names(), ["m.ron", "many.csv", "wrong.csv"]);
    let headers: Vec<_> = (1..=13).map(|it| format!("Note {it}")).collect();
    folder.write("noted.csv", format!("Id,{}\na1\n", headers.join(",")).replace("Id,", "Id,State,"));
    let said = folder.run(["actions", "m.ron", "--take", "noted.csv", "-o", "-"]);
    assert_eq!((said.code, said.err.lines().count()), (0, 12), "{said:?}");
    assert!(said.err.contains("noted.csv: … and 3 more\n"), "{said:?}");
}

#[test]
fn r19_nothing_is_replaced_unasked_and_what_cannot_be_is_told() {
    let folder = folder();
    folder.write("t.csv", TABLE);
    for (args, why) in [
        (&["-o", "t.csv"][..], "t.csv: "),
        (&["-o", "m.ron", "--to", "csv", "--force"], "m.ron: "),
        (&["-o", "plan.txt"], "plan.txt: a plan of actions ends in .csv or .md"),
        (&["--separator", "x"], "--separator: between the cells"),
        (&["--separator", ";", "--to", "md"], "--separator: tasks have no separator"),
        (&["--take", "t.csv", "-o", "m.ron"], "m.ron: "),
        (&["--take", "t.csv", "-o", "t.csv", "--force"], "t.csv: "),
        (&["--take", "t.csv"], "error: this is missing: --output <OUT>"),
        (&["--take", "none.csv", "-o", "n.ron"], "none.csv: "),
    ] {
        let said = folder.run(["actions", "m.ron"].iter().chain(args));
        assert!(said.code == 2 && said.out.is_empty() && said.err.starts_with(why), "{args:?}: {said:?}");
    }
    folder
        .run(["actions", "-", "--take", "-", "-o", "-"])
        .refuses("-: standard input can be the map or the table, not both; name a file for the other");
    assert_eq!(folder.names(), ["m.ron", "t.csv"]);
    for lang in ["en", "fi"] {
        let help = folder.run(["actions", "--help", "--lang", lang]).out;
        assert!(
            ["--take", "--separator", "--to", "--force"].iter().all(|option| help.contains(option)),
            "{help}"
        );
    }
    assert!(folder.run(["completions", "bash"]).out.contains("actions"));
}
