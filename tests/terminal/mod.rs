//! The terminal through the real program: what it prints where, and its exit codes.

mod actions;
mod check;
mod diff;
mod export;
mod git;
mod import;
mod json;
mod letters;
mod merge;
mod outcomes;
mod pages;
mod pdf;
mod questionnaire;
mod report;
mod rules;
mod shell;
mod survey;

use std::{
    ffi::OsStr,
    fs,
    io::Write as _,
    path::{Path, PathBuf},
    process::{Command, Output, Stdio},
};

use tempfile::TempDir;

/// A temporary folder to run the program in.
struct Folder(TempDir);

/// The result of a run: the exit code and what was printed.
#[derive(Debug, PartialEq)]
struct Said {
    code: i32,
    out: String,
    err: String,
}

impl Folder {
    fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    fn path(&self, name: impl AsRef<Path>) -> PathBuf {
        self.0.path().join(name)
    }

    fn write(&self, name: impl AsRef<Path>, content: impl AsRef<[u8]>) -> &Self {
        fs::write(self.path(name), content).unwrap();
        self
    }

    fn read(&self, name: &str) -> Vec<u8> {
        fs::read(self.path(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
    }

    /// Returns the names of everything in the folder, without Polku's lock files.
    fn names(&self) -> Vec<String> {
        let entries = fs::read_dir(self.0.path()).unwrap();
        let names = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap());
        let mut names: Vec<_> = names.filter(|name| !name.starts_with('.')).collect();
        names.sort();
        names
    }

    /// Imports an outline to `NAME.ron`, rated by customers. An outline with a title alone is told to be empty.
    fn map(&self, name: &str, outline: &str) -> &Self {
        let output = format!("{name}.ron");
        let said = self.run_with(["import", "-", "--as", "customers", "-o", output.as_str()], outline);
        let is_empty = outline.lines().all(|line| line.starts_with('#'));
        let told = if is_empty { "-: the list has no touchpoints, so the map is empty\n" } else { "" };
        assert_eq!(said, Said { code: 0, out: String::new(), err: told.to_owned() });
        self
    }

    fn sample(&self, name: &str) -> &Self {
        self.write(
            name,
            fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("sample_maps").join(name)).unwrap(),
        )
    }

    fn run<I: AsRef<OsStr>>(&self, args: impl IntoIterator<Item = I>) -> Said {
        self.run_with(args, "")
    }

    fn run_with<I: AsRef<OsStr>>(&self, args: impl IntoIterator<Item = I>, input: impl AsRef<[u8]>) -> Said {
        let mut command = self.command(args);
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().unwrap();
        let (mut pipe, input) = (child.stdin.take().unwrap(), input.as_ref().to_vec());
        // The program may end without reading all of it.
        let writer = std::thread::spawn(move || pipe.write_all(&input).is_ok());
        let output = child.wait_with_output().unwrap();
        writer.join().unwrap();
        Said::of(&output)
    }

    /// Returns the command, in English and where no window could open.
    fn command<I: AsRef<OsStr>>(&self, args: impl IntoIterator<Item = I>) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_polku"));
        command.args(args).current_dir(self.0.path()).env("LC_ALL", "C").env("LANG", "C");
        command.env_remove("LANGUAGE").env_remove("DISPLAY").env_remove("WAYLAND_DISPLAY");
        command
    }
}

impl Said {
    fn of(output: &Output) -> Self {
        let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
        Self { code: output.status.code().unwrap(), out: text(&output.stdout), err: text(&output.stderr) }
    }

    /// Asserts that nothing was printed on standard output, and this one line on standard error.
    #[track_caller]
    fn refuses(&self, line: &str) {
        assert_eq!((self.code, &*self.out, &*self.err), (2, "", format!("{line}\n").as_str()));
    }

    /// Returns what stands before the findings of the first rule, for each file.
    fn verdicts(&self) -> String {
        let is_rule =
            |line: &&str| line.starts_with('R') && line[1..].starts_with(|c: char| c.is_ascii_digit());
        let files = self.out.split("\n\n").map(|file| {
            let lines: Vec<_> = file.lines().take_while(|line| !is_rule(line)).collect();
            lines.join("\n") + "\n"
        });
        files.collect::<Vec<_>>().join("\n")
    }

    /// Asserts the exit code and what each file says before the findings of the rules.
    #[track_caller]
    fn begins(&self, code: i32, verdicts: &str) {
        assert_eq!((self.code, &*self.verdicts(), &*self.err), (code, verdicts, ""));
    }

    #[track_caller]
    fn prints(&self, code: i32, out: &str) {
        assert_eq!((self.code, &*self.out, &*self.err), (code, out, ""));
    }
}
