//! What the README shows is what happens: its files are written to a folder, its commands run there in order, and
//! what they print is compared.

use std::{fs, path::Path, process::Command};

use polku::{format::samples, insight::Lens, words::Lang};

const README: &str = include_str!("../README.md");

/// A fenced block: the text behind the fence, and the lines within.
struct Block<'a> {
    info: &'a str,
    lines: Vec<&'a str>,
}

#[test]
fn the_readme_shows_what_happens() {
    let folder = tempfile::tempdir().expect("a folder");
    write_samples(&folder.path().join("sample_maps"));
    let mut run = 0;
    for block in blocks(README) {
        match block.info.split_once(' ') {
            Some((_, file)) => {
                fs::write(folder.path().join(file), block.lines.join("\n") + "\n").expect("written");
            }
            None if block.info == "console" => run += run_all(&block, folder.path()),
            None => {}
        }
    }
    assert!(run >= 7, "only {run} commands were found");
    for made in
        ["lunch.svg", "congress.png", "lunch.html", "congress.md", "lunch.pdf", "congress.pdf", "shop.ron"]
    {
        assert!(folder.path().join(made).metadata().expect(made).len() > 1000, "{made}");
    }
}

#[test]
fn the_file_of_the_readme_is_as_polku_writes_it() {
    let block = blocks(README).into_iter().find(|block| block.info == "ron stall.ron").expect("a map");
    let text = block.lines.join("\n") + "\n";
    let loaded = polku::format::map::read(text.as_bytes()).expect("a map");
    assert_eq!(polku::format::map::write(&loaded.journey), text);
}

#[test]
fn every_link_of_the_readme_leads_to_a_file() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let links = README.split("](").skip(1).filter_map(|rest| rest.split(')').next());
    let files: Vec<_> = links.filter(|link| !link.contains("://")).collect();
    assert!(files.len() > 5);
    for file in files {
        assert!(root.join(file).is_file(), "{file}");
    }
}

#[test]
fn every_lens_stands_in_the_readme_and_in_both_helps() {
    for lens in Lens::ALL {
        assert!(README.contains(&format!("`{}`", lens.as_str())), "{}", lens.as_str());
        for words in Lang::ALL.map(Lang::words) {
            let help = words.text("help-export-lens");
            let mut listed = help.split([' ', ',', ':']);
            assert!(listed.any(|word| word == lens.as_str()), "{}: {help}", lens.as_str());
        }
    }
    let keys = format!("| Alt+1 to Alt+{} |", Lens::ALL.len());
    let row = README.lines().find(|line| line.contains(&keys)).expect("the keys of all lenses");
    let words = Lang::En.words();
    for lens in Lens::ALL {
        assert!(row.contains(&words.lens(lens).to_lowercase()), "{row}");
    }
}

fn write_samples(folder: &Path) {
    fs::create_dir(folder).expect("a folder");
    for sample in samples::ALL {
        fs::write(folder.join(sample.file), sample.text).expect("written");
    }
}

fn blocks(text: &str) -> Vec<Block<'_>> {
    let mut blocks = Vec::new();
    let mut open: Option<Block<'_>> = None;
    for line in text.lines() {
        match (line.strip_prefix("```"), open.take()) {
            (Some(info), None) => open = Some(Block { info, lines: Vec::new() }),
            (Some(_), Some(block)) => blocks.push(block),
            (None, Some(mut block)) => {
                block.lines.push(line);
                open = Some(block);
            }
            (None, None) => {}
        }
    }
    blocks
}

/// Runs each `$ polku …` of a block; the lines up to the next command are what it prints. Returns how many were
/// run.
fn run_all(block: &Block<'_>, folder: &Path) -> usize {
    let examples: Vec<_> = block.lines.split(|line| line.starts_with("$ ")).skip(1).collect();
    let commands: Vec<_> = block.lines.iter().filter_map(|line| line.strip_prefix("$ polku ")).collect();
    assert_eq!(examples.len(), commands.len(), "only polku is run");
    for (command, printed) in commands.iter().zip(examples) {
        let mut polku = Command::new(env!("CARGO_BIN_EXE_polku"));
        polku.current_dir(folder).args(["--lang", "en"]).args(command.split(' '));
        let output = polku.output().expect("it runs");
        // A terminal also shows what is told beside the result.
        let [out, err] = [&output.stdout, &output.stderr].map(|said| String::from_utf8_lossy(said));
        assert_eq!(format!("{out}{err}"), lines(printed), "polku {command}");
    }
    commands.len()
}

fn lines(printed: &[&str]) -> String {
    printed.iter().flat_map(|line| [*line, "\n"]).collect()
}
