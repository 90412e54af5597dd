//! `polku import`: outlines and tables become maps, and what cannot be read is refused with its line.

use super::{Folder, Said};

const OUTLINE: &str =
    "# Lunch\n## Before\n- Ad (+)\n- Hours (0)\n\n## Meal\n1. Taste (-)\nDial extension 0\n";

#[test]
fn who_imports_a_survey_is_told_of_the_command_for_it() {
    let folder = Folder::new();
    folder.write("spring.csv", "Name,Menu,Bill,Comment\nAnna,5,4,fine\nBen,2,5,slow\nCleo,4,1,dear\n");
    let said = folder.run(["import", "spring.csv", "-o", "spring.ron"]);
    let hint = "spring.csv: each row has become a touchpoint; if these are the answers of a survey, polku survey counts";
    assert!(said.code == 0 && said.err.contains(hint), "{said:?}");
    folder.write("list.csv", "Touchpoint,Rating\nMenu,good\nBill,bad\n");
    let said = folder.run(["import", "list.csv", "-o", "list.ron"]);
    assert!(said.code == 0 && !said.err.contains("survey"), "{said:?}");
}

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

#[test]
fn what_a_row_says_that_cannot_be_used_is_told_and_the_map_is_written() {
    let folder = Folder::new();
    folder.write("a.tsv", "Title\tRating\tOwner\nAd\tsuperb\tAnna\n");
    let said = folder.run(["import", "a.tsv"]);
    assert_eq!((said.code, said.out.as_str()), (0, ""));
    assert_eq!(
        said.err,
        "a.tsv: line 1: the column “Owner” has no place in a map; its cells are kept in the notes\n\
         a.tsv: line 2: “superb” is no rating; it is kept in the note. Ratings are (+), (0), (-), 1 to 5, or \
         words such as good and bad\n"
    );
    assert!(String::from_utf8(folder.read("a.ron")).unwrap().contains("Rating: superb"));
}

#[test]
fn a_csv_file_and_utf_16_are_read() {
    let folder = Folder::new();
    let utf16: Vec<u8> =
        "\u{feff}Vaihe\tNimi\r\nEnnen\tNäkymä".encode_utf16().flat_map(u16::to_le_bytes).collect();
    folder.write("a.csv", "Vaihe;Nimi\r\nEnnen;Näkymä").write("b.txt", utf16);
    for name in ["a", "b"] {
        let ending = if name == "a" { "csv" } else { "txt" };
        folder.run(["import", &format!("{name}.{ending}")]).prints(0, "");
        let map = String::from_utf8(folder.read(&format!("{name}.ron"))).unwrap();
        assert!(map.contains("\"Näkymä\"") && map.contains("\"Ennen\""), "{map}");
    }
}

#[test]
fn a_spreadsheet_s_line_that_names_the_separator_and_a_title_above_a_table_are_no_touchpoints() {
    let folder = Folder::new();
    folder.write("a.csv", "sep=;\r\nNimi;Arvio\r\nJono, ulkona;-\r\n");
    folder.write("b.csv", "# Lunch\n\nArvio;Nimi\n-;Jono, ulkona\n");
    for name in ["a", "b"] {
        folder.run(["import", &format!("{name}.csv")]).prints(0, "");
        let said = folder.run(["check", &format!("{name}.ron")]).out;
        assert!(said.contains("negative  Jono, ulkona (assumed)") && !said.contains("sep="), "{said}");
    }
}

#[test]
fn a_map_is_no_list() {
    let folder = Folder::new();
    folder.map("a", "Ad");
    folder
        .run(["import", "a.ron", "-o", "b.ron"])
        .refuses("a.ron: this is a map already; open it, or judge it with polku check");
}

#[test]
fn a_list_without_touchpoints_is_told() {
    let folder = Folder::new();
    let said = folder.write("none.md", "# Lunch\n").run(["import", "none.md"]);
    assert_eq!((said.code, &*said.err), (0, "none.md: the list has no touchpoints, so the map is empty\n"));
    assert!(String::from_utf8(folder.read("none.ron")).unwrap().contains("Lunch"));
}
