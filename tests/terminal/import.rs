//! `polku import`.

use super::{Folder, Said};

const OUTLINE: &str =
    "# Lunch\n## Before\n- Ad (+)\n- Hours (0)\n\n## Meal\n1. Taste (-)\nDial extension 0\n";

#[test]
fn an_outline_becomes_a_map_beside_it() {
    let folder = Folder::new();
    folder.write("lunch.md", OUTLINE).run(["import", "lunch.md"]).prints(0, "");
    assert_eq!(folder.names(), ["lunch.md", "lunch.ron"]);
    folder.run(["check", "lunch.ron"]).begins(
        1,
        "Lunch (lunch.ron)\n\
         The experience is broken. 1 negative and 1 neutral of 4 touchpoints, 1 not rated, 3 assumed.\n\
         \x20  2  neutral   Hours (assumed)\n\
         \x20  3  negative  Taste (assumed)\n",
    );
}

#[test]
fn one_outline_gives_the_same_bytes() {
    let folder = Folder::new();
    folder.write("a.md", OUTLINE).write("b.md", format!("\u{feff}{}", OUTLINE.replace('\n', "\r\n")));
    folder.run(["import", "a.md"]);
    folder.run(["import", "b.md"]);
    assert_eq!(folder.read("a.ron"), folder.read("b.ron"));
    let said = folder.run_with(["import", "-"], OUTLINE);
    assert_eq!(
        (said.code, said.out.into_bytes()),
        (0, folder.read("a.ron")),
        "standard input to standard output"
    );
}

#[test]
fn ratings_are_of_whom_one_says() {
    let folder = Folder::new();
    for (voice, judged) in [("own", "assumed"), ("customers", "is positive."), ("staff", "not rated")] {
        let name = format!("{voice}.ron");
        folder.run_with(["import", "-", "-o", name.as_str(), "--as", voice], "a (+)").prints(0, "");
        let said = folder.run(["check", &name]);
        assert!(said.out.contains(judged), "{said:?}");
    }
}

#[test]
fn without_a_title_the_map_is_called_as_the_file() {
    let folder = Folder::new();
    folder.write("our lunch.txt", "a (+)").run(["import", "our lunch.txt"]).prints(0, "");
    assert!(folder.run(["check", "our lunch.ron"]).out.starts_with("our lunch (our lunch.ron)\n"));
}

#[test]
fn a_file_is_replaced_only_by_force() {
    let folder = Folder::new();
    folder.write("a.md", OUTLINE).write("a.ron", "mine");
    let exists = "a.ron: the file exists already; choose another name or replace it with --force";
    folder.run(["import", "a.md"]).refuses(exists);
    assert_eq!(folder.read("a.ron"), b"mine");
    folder.run(["import", "a.md", "--force"]).prints(0, "");
    assert!(folder.read("a.ron").starts_with(b"Journey("));
}

#[test]
fn the_outline_is_never_replaced_under_any_name() {
    let folder = Folder::new();
    folder.write("a.md", OUTLINE).write("b.ron", OUTLINE);
    let line = |name: &str| {
        format!("{name}: this is the file that it is made from, or another name of it; choose another name")
    };
    folder.run(["import", "a.md", "-o", "a.md", "--force"]).refuses(&line("a.md"));
    folder.run(["import", "b.ron", "--force"]).refuses(&line("b.ron"));
    #[cfg(unix)]
    {
        std::os::unix::fs::symlink("a.md", folder.path("link.ron")).unwrap();
        std::fs::hard_link(folder.path("a.md"), folder.path("hard.ron")).unwrap();
        for name in ["link.ron", "hard.ron"] {
            folder.run(["import", "a.md", "-o", name, "--force"]).refuses(&line(name));
        }
    }
    assert_eq!((folder.read("a.md"), folder.read("b.ron")), (OUTLINE.into(), OUTLINE.into()));
}

#[test]
fn what_is_no_outline_is_refused_with_its_line() {
    let folder = Folder::new();
    folder.write("mark.md", "# Lunch\n\n- Ad\n- (+)\n").write("latin.md", b"K\xE4ynti");
    folder
        .run(["import", "mark.md"])
        .refuses("mark.md: line 4: a rating without a touchpoint; write the touchpoint before it");
    folder.run(["import", "latin.md"]).refuses("latin.md: the file is not text in UTF-8; save it as UTF-8");
    folder.run(["import", "none.md"]).refuses("none.md: there is no such file; check the name");
    assert_eq!(folder.names(), ["latin.md", "mark.md"]);
}

#[test]
fn ten_thousand_lines_make_a_map() {
    let folder = Folder::new();
    let outline = (0..10_000).map(|n| format!("- Step {n} (+)")).collect::<Vec<_>>().join("\n");
    folder.map("long", &outline);
    let Said { code, out, .. } = folder.run(["check", "long.ron"]);
    assert_eq!(
        (code, out.lines().nth(1)),
        (0, Some("The experience holds. All 10000 touchpoints are positive."))
    );
}
