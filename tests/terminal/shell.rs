//! What the program says of itself, and how it behaves among other programs.

use super::Folder;

#[test]
fn help_can_be_asked_for_by_a_word() {
    let folder = Folder::new();
    let ways = [
        (vec!["help"], vec!["--help"]),
        (vec!["help", "merge"], vec!["merge", "--help"]),
        (vec!["--lang", "fi", "help", "merge"], vec!["merge", "--help", "--lang", "fi"]),
        (vec!["--lang=fi", "help"], vec!["--help", "--lang=fi"]),
    ];
    for (word, option) in ways {
        let said = folder.run(word);
        assert!(said.code == 0 && said.out.contains("polku"), "{said:?}");
        assert_eq!(said.out, folder.run(option).out);
    }
}

#[test]
fn help_is_in_both_languages_and_names_every_command() {
    let folder = Folder::new();
    for (lang, usage) in [("en", "\nUsage: polku "), ("fi", "\nKäyttö: polku ")] {
        let said = folder.run(["--help", "--lang", lang]);
        assert!(said.code == 0 && said.err.is_empty() && said.out.contains(usage), "{said:?}");
        for command in ["actions", "check", "diff", "export", "import", "completions", "man"] {
            assert!(said.out.contains(&format!("\n  {command} ")), "{command}");
            let said = folder.run([command, "--help", "--lang", lang]);
            assert!(said.code == 0 && said.out.contains(usage) && !said.out.contains("help-"), "{said:?}");
        }
        assert!(!said.out.contains("help-"), "a text without words: {said:?}");
    }
}

#[test]
fn the_version_is_that_of_the_package() {
    Folder::new().run(["--version"]).prints(0, &format!("polku {}\n", env!("CARGO_PKG_VERSION")));
}

#[test]
fn every_shell_has_completions() {
    let folder = Folder::new();
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        let said = folder.run(["completions", shell]);
        assert!(said.code == 0 && said.out.contains("customers-first"), "{shell}");
    }
    assert_eq!(folder.run(["completions", "tcsh"]).code, 2);
}

#[test]
fn the_manual_page_has_every_command_and_option() {
    let said = Folder::new().run(["man"]);
    assert!(said.code == 0 && said.out.contains(".TH polku 1"), "{said:?}");
    for word in [
        "POLKU ACTIONS",
        "POLKU CHECK",
        "POLKU EXPORT",
        "POLKU IMPORT",
        "\\-\\-segment",
        "\\-\\-take",
        "\\-\\-mended",
        "\\-\\-rule",
        "\\-\\-scale",
        "\\-\\-as",
        "Exit status",
    ] {
        assert!(said.out.contains(word), "{word}");
    }
}

#[test]
fn a_wrong_command_line_is_not_done() {
    let folder = Folder::new();
    for args in
        [vec!["check"], vec!["check", "--nonsense"], vec!["export"], vec!["--lang", "xx"], vec!["import"]]
    {
        let said = folder.run(&args);
        assert_eq!((said.code, &*said.out), (2, ""), "{args:?}");
        assert!(said.err.starts_with("error: "), "{said:?}");
    }
    let said = folder.run(["check", "--\u{1b}[31m"]);
    assert!(!said.err.contains('\u{1b}'), "{said:?}");
}

#[test]
fn what_is_written_wrongly_is_told_in_the_language_of_the_person() {
    let folder = Folder::new();
    for (args, expected) in [
        (vec!["check"], "virhe: puuttuu: <FILE>...\n\nKäyttö: polku check"),
        (vec!["--nope"], "virhe: argumenttia --nope ei tässä ole\n"),
        (
            vec!["check", "a", "--by", "x"],
            "virhe: ”x” ei ole kohdan --by <BY> arvo\n  mahdolliset arvot: customers-first",
        ),
        (vec!["check", "a", "--segment"], "virhe: --segment <NAME> tarvitsee arvon\n"),
        (vec!["export", "a", "--scale", "x"], "virhe: ”x” ei ole kohdan --scale <SCALE> arvo\n"),
        (vec!["check", "a", "--json=1"], "virhe: --json ei ota arvoa ”1”\n"),
        (
            vec!["check", "a", "--by", "own", "--by", "own"],
            "virhe: --by <BY> on annettu useammin kuin kerran\n",
        ),
        (vec!["check", "a", "--jsn"], "virhe: argumenttia --jsn ei tässä ole\n  tarkoititko --json\n"),
    ] {
        let said = folder.run([&["--lang", "fi"], &args[..]].concat());
        assert!(said.code == 2 && said.err.starts_with(expected), "{args:?}: {}", said.err);
        assert!(said.err.ends_with("Lisää kertoo polku --help\n"), "{}", said.err);
    }
}

#[test]
fn the_window_takes_one_file() {
    let folder = Folder::new();
    folder.map("m", "a");
    let line = "polku takes one file; to judge several write polku check FILE…";
    folder.run(["m.ron", "m.ron"]).refuses(line);
    folder.run(["m.ron", "check", "m.ron"]).refuses(line);
}

#[test]
#[cfg(all(unix, not(target_os = "macos")))]
fn without_a_display_it_says_what_works() {
    let folder = Folder::new();
    folder.map("m", "a");
    for args in [&["m.ron"][..], &[]] {
        let said = folder.run(args);
        assert_eq!((said.code, &*said.out), (2, ""));
        assert!(said.err.starts_with("There is no display to open a window on."), "{said:?}");
        assert!(said.err.contains("polku check FILE…") && said.err.lines().count() == 1, "{said:?}");
    }
    let said = folder.run(["--lang", "fi"]);
    assert!(said.err.starts_with("Näyttöä ei ole"), "{said:?}");
    folder.run(["none.ron"]).refuses("none.ron: there is no such file; check the name");
}

#[test]
#[cfg(target_os = "linux")]
fn where_no_display_answers_it_says_so_in_one_line() {
    let folder = Folder::new();
    for (variable, value) in [("DISPLAY", ":4711"), ("WAYLAND_DISPLAY", "nobody")] {
        let mut command = folder.command(["--lang", "en"]);
        let said = super::Said::of(
            &command.env(variable, value).env("XDG_RUNTIME_DIR", folder.0.path()).output().unwrap(),
        );
        let begins = format!("No window can be opened: no display server answers at {variable}={value};");
        assert!(said.code == 2 && said.err.starts_with(&begins), "{said:?}");
        assert!(said.err.contains("polku check FILE…") && said.err.lines().count() == 1, "{said:?}");
    }
}

#[test]
#[cfg(target_os = "linux")]
fn a_name_that_is_no_text_is_a_name() {
    use std::{ffi::OsStr, os::unix::ffi::OsStrExt as _};
    let folder = Folder::new();
    let outline = OsStr::from_bytes(b"l\xFF\x1b\nunch.md");
    folder.write(outline, "a (+)").run([OsStr::new("import"), outline]).prints(0, "");
    let map = OsStr::from_bytes(b"l\xFF\x1b\nunch.ron");
    let said = folder.run([OsStr::new("check"), map]);
    assert_eq!(said.out.lines().next(), Some("l\u{fffd}\\u{1b}\\nunch (l\u{fffd}\\u{1b}\\nunch.ron)"));
}

#[test]
#[cfg(unix)]
fn a_reader_that_has_read_enough_is_no_failure() {
    use std::process::{Command, Stdio};
    let folder = Folder::new();
    folder.map("long", &"a (-)\n".repeat(10_000));
    let mut child = Command::new(env!("CARGO_BIN_EXE_polku"))
        .args(["check", "long.ron"])
        .current_dir(folder.0.path())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert_eq!((output.status.code(), output.stderr), (Some(1), Vec::new()));
}

#[test]
#[cfg(target_os = "linux")]
fn a_result_that_does_not_arrive_is_not_done() {
    use std::{fs::OpenOptions, process::Command};
    let folder = Folder::new();
    folder.map("m", "a (+)");
    let full = OpenOptions::new().write(true).open("/dev/full").unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_polku"));
    let output = command.args(["check", "m.ron"]).current_dir(folder.0.path()).stdout(full).output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert!(!output.stderr.is_empty());
}
