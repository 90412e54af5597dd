//! `polku export`: every kind of file, the options that each takes, and the files that are never replaced.

use polku::format::{Export, ExportOption};

use super::Folder;

const PNG: &[u8] = b"\x89PNG\r\n";

/// Returns width and height from the head of a PNG.
fn size(png: &[u8]) -> (u32, u32) {
    assert!(png.starts_with(PNG));
    let number = |at: usize| u32::from_be_bytes(png[at..at + 4].try_into().unwrap());
    (number(16), number(20))
}

/// The map has segments, actions and cases. Another test exports every sample twice within one run
/// ([`crate::samples`]).
#[test]
fn a_map_becomes_the_same_bytes_in_every_run() {
    let folder = Folder::new();
    folder.sample("congress.ron");
    for to in Export::ALL.iter().map(|kind| kind.ending()) {
        for output in ["one", "two"] {
            folder.run(["export", "congress.ron", "--to", to, "-o", output, "--force"]).prints(0, "");
        }
        assert_eq!(folder.read("one"), folder.read("two"), "{to}");
    }
}

#[test]
fn help_and_readme_name_every_kind_there_is() {
    let readme = include_str!("../../README.md");
    let exports = readme.lines().filter(|line| line.starts_with("$ polku export"));
    let shown: Vec<_> = exports.flat_map(|line| line.split([' ', '.'])).collect();
    for lang in polku::words::Lang::ALL {
        let words = lang.words();
        let (option, command) = (words.text("help-export-to"), words.text("command-export-help"));
        for kind in Export::ALL {
            let is_named = |text: &str| text.split([' ', ',', ';']).any(|word| word == kind.ending());
            assert!(is_named(&option) && shown.contains(&kind.ending()), "{lang:?} {kind:?}");
            let called = format!("{kind:?}").to_lowercase();
            assert!(command.to_lowercase().contains(&called), "{lang:?} {kind:?}: {command}");
        }
    }
}

#[test]
fn the_kind_follows_from_the_name_and_the_name_from_the_kind() {
    let folder = Folder::new();
    folder.map("m", "a (+)");
    folder.run(["export", "m.ron"]).prints(0, "");
    folder.run(["export", "m.ron", "--to", "svg"]).prints(0, "");
    folder.run(["export", "m.ron", "-o", "a.SVG"]).prints(0, "");
    folder.run(["export", "m.ron", "-o", "b.png"]).prints(0, "");
    folder.run(["export", "m.ron", "--to", "md"]).prints(0, "");
    folder.run(["export", "m.ron", "-o", "a.HTML"]).prints(0, "");
    assert_eq!(folder.names(), ["a.HTML", "a.SVG", "b.png", "m.md", "m.png", "m.ron", "m.svg"]);
    assert!(folder.read("a.HTML").starts_with(b"<!DOCTYPE html>") && folder.read("m.md").starts_with(b"# "));
    assert!(folder.read("m.png").starts_with(PNG) && folder.read("b.png") == folder.read("m.png"));
    assert!(folder.read("m.svg").starts_with(b"<svg ") && folder.read("a.SVG") == folder.read("m.svg"));
    folder.run(["export", "m.ron", "-o", "c.jpg"]).refuses(
        "c.jpg: an export ends in .png, .svg, .pdf, .html, .md or .pptx; choose such a name or say which with --to",
    );
}

#[test]
fn a_picture_is_named_as_the_map_in_the_current_folder() {
    let folder = Folder::new();
    std::fs::create_dir(folder.path("maps")).unwrap();
    folder.map("maps/a.b", "a (+)").run(["export", "maps/a.b.ron", "--to", "svg"]).prints(0, "");
    assert_eq!(folder.names(), ["a.b.svg", "maps"]);
}

#[test]
fn standard_input_goes_to_standard_output() {
    let folder = Folder::new();
    folder.map("m", "# Piped\na (+)");
    let said = folder.run_with(["export", "-", "--to", "svg"], folder.read("m.ron"));
    assert!(said.code == 0 && said.out.contains("<title>Piped</title>"), "{said:?}");
    assert_eq!(folder.names(), ["m.ron"]);
}

#[test]
fn at_scale_1_a_canvas_unit_is_a_pixel() {
    let folder = Folder::new();
    folder.map("m", "a (+)");
    let sized = |scale: &str| {
        folder.run(["export", "m.ron", "--scale", scale, "--force"]).prints(0, "");
        size(&folder.read("m.png"))
    };
    let svg = folder.run(["export", "m.ron", "--to", "svg", "-o", "-"]).out;
    let (width, height) = sized("1");
    assert!(svg.contains(&format!("width=\"{width}\" height=\"{height}\"")), "{svg}");
    assert_eq!(sized("2"), (2 * width, 2 * height));
    assert_eq!(sized("0.5"), (width.div_ceil(2), height.div_ceil(2)));
}

#[test]
fn a_scale_that_cannot_be_is_refused() {
    let folder = Folder::new();
    folder.map("m", "a (+)");
    for scale in ["0.4", "8.1", "-1", "0", "nan", "inf"] {
        folder
            .run(["export", "m.ron", "--scale", scale])
            .refuses("--scale: the scale goes from 0.5 to 8; choose one between");
    }
    folder
        .run(["export", "m.ron", "--to", "svg", "--scale", "2"])
        .refuses("--scale: an SVG has no scale; leave it out or write --to png");
    for to in ["html", "md"] {
        folder
            .run(["export", "m.ron", "--to", to, "--scale", "2"])
            .refuses("--scale: a report has no scale; leave it out or write --to png");
    }
    assert_eq!(folder.names(), ["m.ron"]);
    for kind in Export::ALL {
        let code = folder
            .run(["export", "m.ron", "--to", kind.ending(), "--scale", "2", "-o", "out", "--force"])
            .code;
        assert_eq!(code == 0, kind.takes(ExportOption::Scale), "{kind:?}");
    }
}

#[test]
fn too_large_a_png_is_refused_with_the_largest_scale_that_fits() {
    let folder = Folder::new();
    let stages = (0..20).map(|n| format!("## Stage {n}\na (+)")).collect::<Vec<_>>().join("\n");
    let said = folder.map("wide", &stages).run(["export", "wide.ron", "--scale", "8"]);
    assert_eq!((said.code, &*said.out), (2, ""));
    let fits = said.err.trim_end().rsplit_once("at scale ").unwrap().1.trim_end_matches(" the picture fits");
    assert!(said.err.starts_with("wide.ron: "), "{said:?}");
    folder.run(["export", "wide.ron", "--scale", fits]).prints(0, "");
    assert!(size(&folder.read("wide.png")).0 <= 16_384);
}

#[test]
fn it_is_in_the_language_of_the_map_unless_told_otherwise() {
    let folder = Folder::new();
    folder.sample("lounasravintola.ron").map("m", "a (+)");
    let drawn = |args: &[&str]| folder.run(["export", "--to", "svg", "-o", "-"].iter().chain(args)).out;
    assert!(drawn(&["lounasravintola.ron"]).contains("Kokemus ei ole onnistunut."));
    assert!(drawn(&["lounasravintola.ron", "--lang", "en"]).contains("The experience is broken."));
    assert!(drawn(&["m.ron"]).contains("The experience holds."), "no language of its own");
}

#[test]
fn theme_and_view_are_those_one_asks_for() {
    let folder = Folder::new();
    folder.sample("congress.ron");
    let drawn = |args: &[&str]| {
        folder.run(["export", "congress.ron", "--to", "svg", "-o", "-"].iter().chain(args)).out
    };
    let light = drawn(&[]);
    assert_ne!(light, drawn(&["--theme", "dark"]));
    assert_eq!(light, drawn(&["--theme", "light", "--by", "customers-first"]));
    assert!(drawn(&["--segment", "Quick"]).contains("For Quick the experience"));
    let said = folder.run(["export", "congress.ron", "--segment", "Nobody"]);
    said.refuses("congress.ron: the map has no segment “Nobody”; write its name exactly as in the map");
}

#[test]
fn a_file_is_replaced_only_by_force() {
    let folder = Folder::new();
    folder.map("m", "a (+)").write("m.png", "mine");
    let exists = "m.png: the file exists already; choose another name or replace it with --force";
    folder.run(["export", "m.ron"]).refuses(exists);
    assert_eq!(folder.read("m.png"), b"mine");
    folder.run(["export", "m.ron", "--force"]).prints(0, "");
    assert!(folder.read("m.png").starts_with(PNG));
}

#[test]
fn what_it_is_made_from_is_never_replaced_under_any_name() {
    let folder = Folder::new();
    folder.map("m", "a (+)").map("other", "b (+)");
    let map = folder.read("m.ron");
    let line = |name: &str| {
        format!("{name}: this is the file that it is made from, or another name of it; choose another name")
    };
    let mut names = vec!["m.ron", "./m.ron"];
    #[cfg(unix)]
    {
        std::os::unix::fs::symlink("m.ron", folder.path("link.svg")).unwrap();
        std::os::unix::fs::symlink("link.svg", folder.path("second.svg")).unwrap();
        std::fs::hard_link(folder.path("m.ron"), folder.path("hard.svg")).unwrap();
        names.extend(["link.svg", "second.svg", "hard.svg"]);
    }
    for name in names {
        for to in Export::ALL.iter().map(|kind| kind.ending()) {
            folder.run(["export", "m.ron", "-o", name, "--to", to, "--force"]).refuses(&line(name));
            folder.run(["export", "m.ron", "-o", name, "--to", to]).refuses(&line(name));
        }
    }
    #[cfg(unix)]
    folder.run(["export", "second.svg", "-o", "m.ron", "--to", "svg", "--force"]).refuses(&line("m.ron"));
    assert_eq!(folder.read("m.ron"), map);
    folder.run(["export", "m.ron", "-o", "other.ron", "--to", "svg", "--force"]).prints(0, "");
}

/// A file that the shell has opened for reading or appending is a file like any other.
#[test]
#[cfg(unix)]
fn a_map_that_standard_input_or_output_is_is_not_replaced_either() {
    use std::{fs::OpenOptions, process::Command};
    let folder = Folder::new();
    folder.map("m", "a (+)");
    let map = folder.read("m.ron");
    let opened = || OpenOptions::new().read(true).append(true).open(folder.path("m.ron")).unwrap();
    let polku = |args: &[&str]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_polku"));
        command.args(args).args(["--to", "svg", "--force", "--lang", "en"]).current_dir(folder.0.path());
        command
    };
    let said = polku(&["export", "-", "-o", "m.ron"]).stdin(opened()).output().unwrap();
    assert_eq!(said.status.code(), Some(2), "{said:?}");
    let said = polku(&["export", "m.ron", "-o", "-"]).stdout(opened()).output().unwrap();
    assert_eq!(said.status.code(), Some(2), "{said:?}");
    assert_eq!(folder.read("m.ron"), map);
}

#[test]
fn every_lens_draws_every_sample() {
    let folder = Folder::new();
    for sample in polku::format::samples::ALL {
        folder.write("m.ron", sample.text);
        let plain = folder.run(["export", "m.ron", "--to", "svg", "-o", "-"]).out;
        for lens in polku::insight::Lens::ALL.map(polku::insight::Lens::as_str) {
            let svg = folder.run(["export", "m.ron", "--to", "svg", "-o", "-", "--lens", lens]).out;
            assert_eq!(svg == plain, lens == "experience", "{} {lens}", sample.file);
            assert!(svg.starts_with("<svg ") && !svg.contains("seen-"), "{} {lens}", sample.file);
        }
    }
}

#[test]
fn a_lens_names_itself_and_follows_view_and_language() {
    let folder = Folder::new();
    folder.sample("congress.ron").sample("kongressi.ron");
    let drawn = |args: &[&str]| folder.run(["export", "--to", "svg", "-o", "-"].iter().chain(args)).out;
    let gap = drawn(&["congress.ron", "--lens", "us-vs-customers"]);
    assert!(gap.contains("<desc>Lens: Us vs customers. The exper") && gap.contains(">Blind spot<"), "{gap}");
    assert!(drawn(&["kongressi.ron", "--lens", "trust"]).contains("Linssi: Luottamus"));
    assert_ne!(gap, drawn(&["congress.ron", "--lens", "us-vs-customers", "--segment", "Quick"]));
    folder.run(["export", "congress.ron", "--lens", "actors", "-o", "a.png"]).prints(0, "");
    assert!(folder.read("a.png").starts_with(PNG));
}

#[test]
fn the_older_names_of_two_lenses_are_still_taken_and_shown_nowhere() {
    let folder = Folder::new();
    folder.sample("congress.ron");
    let drawn = |lens| folder.run(["export", "congress.ron", "--to", "svg", "-o", "-", "--lens", lens]);
    for (older, name) in [("gap", "us-vs-customers"), ("reach", "paths")] {
        assert_eq!(drawn(older), drawn(name));
        assert_eq!(drawn(older).code, 0);
    }
    for lang in ["en", "fi"] {
        let help = folder.run(["export", "--help", "--lang", lang]).out;
        assert!(help.contains("us-vs-customers") && help.contains("paths"), "{help}");
        assert!(!help.contains("gap") && !help.contains("reach"), "{help}");
    }
    for shell in ["bash", "fish", "zsh"] {
        let script = folder.run(["completions", shell]).out;
        assert!(script.contains("us-vs-customers") && !script.contains("gap"), "{shell}");
    }
}

#[test]
fn an_unknown_lens_is_refused_with_those_there_are() {
    let folder = Folder::new();
    let said = folder.map("m", "a (+)").run(["export", "m.ron", "--lens", "rose"]);
    assert_eq!((said.code, &*said.out), (2, ""));
    let named = "experience, us-vs-customers, paths, promise, trust, actors, two-sides";
    assert!(said.err.contains(named) && folder.names() == ["m.ron"], "{said:?}");
}

#[test]
fn slides_of_too_many_and_a_sheet_that_lies_on_no_table_are_refused_with_what_to_do() {
    let folder = Folder::new();
    let many = (0..301).map(|n| format!("- step {n} (+)")).collect::<Vec<_>>().join("\n");
    folder.map("many", &many).run(["export", "many.ron", "--to", "pptx"]).refuses(
        "many.ron: 301 touchpoints are too many for slides, which show at most 300; export a report or a picture \
         instead, or slides of a part of the map",
    );
    for sheet in ["tally", "stickers", "form"] {
        folder
            .run(["export", "many.ron", "--sheet", sheet, "--paper", "a1"])
            .refuses("--paper: this sheet is for a table, on a4 or a3; choose one of these");
    }
    assert_eq!(folder.names(), ["many.ron"]);
    folder.run(["export", "many.ron", "--sheet", "stickers", "--paper", "a3"]).prints(0, "");
    assert!(folder.read("many.pdf").starts_with(b"%PDF"));
}

/// Makes a PNG and an SVG, each 4 by 2.
fn logos() -> [(&'static str, Vec<u8>); 2] {
    let mut drawn = resvg::tiny_skia::Pixmap::new(4, 2).unwrap();
    drawn.fill(resvg::tiny_skia::Color::from_rgba8(1, 200, 3, 255));
    let svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"4\" height=\"2\">\
               <rect width=\"4\" height=\"2\" fill=\"#01c803\"/><script>alert(1)</script></svg>";
    [("logo.png", drawn.encode_png().unwrap()), ("logo.svg", svg.as_bytes().to_vec())]
}

#[test]
fn a_logo_and_a_line_of_ones_own_are_embedded_at_the_head_of_picture_and_report() {
    let folder = Folder::new();
    folder.map("m", "# Lunch\na (+)\nb (-)");
    for (name, bytes) in logos() {
        folder.write(name, &bytes);
        let run = |to: &str| {
            let asked = ["export", "m.ron", "--to", to, "--logo", name, "--line", "By Us & <Co>", "-o", "-"];
            let [one, two] = [(); 2].map(|()| folder.run(asked).out);
            assert_eq!(one, two, "{to}");
            one
        };
        let kind =
            if name.ends_with("png") { "data:image/png;base64," } else { "data:image/svg+xml;base64," };
        for (to, line) in
            [("svg", "By Us &amp; &lt;Co&gt;"), ("html", "By Us &amp; &lt;Co&gt;"), ("md", "By Us")]
        {
            let out = run(to);
            assert!(out.contains(kind) && out.contains(line), "{name} {to}");
            assert!(!out.contains("alert"), "{name} {to}");
        }
        folder.run(["export", "m.ron", "--logo", name, "--force"]).prints(0, "");
        let picture = resvg::tiny_skia::Pixmap::decode_png(&folder.read("m.png")).unwrap();
        let is_green = |pixel: &resvg::tiny_skia::PremultipliedColorU8| {
            (pixel.red(), pixel.green(), pixel.blue()) == (1, 200, 3)
        };
        assert!(picture.pixels().iter().filter(|pixel| is_green(pixel)).count() > 1_000, "{name}");
    }
}

#[test]
fn a_logo_that_cannot_be_taken_is_refused_with_a_sentence_and_nothing_is_written() {
    let folder = Folder::new();
    folder.map("m", "a (+)");
    folder.write("none.png", b"GIF89a");
    folder.write("large.png", vec![0; 2_000_001]);
    let asked = |logo: &'static str| folder.run(["export", "m.ron", "--logo", logo]);
    asked("none.png").refuses(
        "none.png: this is neither a PNG nor an SVG that can be drawn; choose another picture as logo",
    );
    asked("large.png").refuses("large.png: the logo is larger than 2 MB; choose a smaller picture");
    assert!(asked("gone.png").err.starts_with("gone.png: "));
    folder
        .run(["export", "m.ron", "--sheet", "questionnaire", "--line", "Us"])
        .refuses("--line: this sheet has no head of its own; leave this out");
    assert_eq!(folder.names(), ["large.png", "m.ron", "none.png"]);
}

#[test]
fn a_logo_is_never_exported_over() {
    let folder = Folder::new();
    folder.map("m", "a (+)");
    let [_, (name, bytes)] = logos();
    folder.write(name, &bytes);
    folder.run(["export", "m.ron", "--logo", name, "-o", name, "--force"]).refuses(
        "logo.svg: this is the file that it is made from, or another name of it; choose another name",
    );
    assert_eq!(folder.read(name), bytes);
}

#[test]
fn the_day_is_told_where_it_was_asked_for_and_nowhere_else() {
    let folder = Folder::new();
    folder.map("m", "a (+)");
    for to in ["svg", "html", "md"] {
        let run =
            |more: &[&str]| folder.run([&["export", "m.ron", "--to", to, "-o", "-"], more].concat()).out;
        assert!(run(&["--today", "2026-11-29"]).contains("29 Nov 2026"), "{to}");
        assert!(!run(&[]).contains(" 2026"), "{to}");
    }
}

#[test]
fn of_what_a_sheet_does_not_take_one_is_told_what_can_be_done() {
    let folder = Folder::new();
    folder.map("m", "a (+)");
    for (more, told) in [
        (["--sheet", "tally", "--to", "html"], "--to: this is written as .pdf alone; choose that"),
        (["--sheet", "form", "-o", "a.png"], "a.png: this is written as .pdf alone; choose such a name"),
        (["--sheet", "form", "--scale", "2"], "--scale: a page has no scale; leave it out"),
        (["--sheet", "questionnaire", "--paper", "a4"], "--paper: this is not for paper; leave it out"),
    ] {
        folder.run(["export", "m.ron"].iter().chain(&more)).refuses(told);
    }
    for (more, told) in [
        (
            ["--to", "pptx", "--lens", "trust"],
            "--lens was left out: this shows the experience, whatever the lens",
        ),
        (["--sheet", "form", "--theme", "dark"], "--theme was left out: this is always light"),
    ] {
        let said = folder.run(["export", "m.ron"].iter().chain(&more));
        assert_eq!((said.code, said.err.trim_end()), (0, told));
    }
    assert_eq!(folder.names(), ["m.pdf", "m.pptx", "m.ron"]);
}
