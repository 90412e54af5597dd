//! Git in a real repository: what `polku git-setup` writes, and how maps that two branches changed are merged,
//! with Polku and without it. Where there is no git, these tests say so and pass.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use polku::format::map;

use super::{Folder, Said};

const MAP: &str = r#"Journey(format: 1, min_reader: 1, title: "Lunch", touchpoints: [
    (id: "a", title: "Greeting", note: "A queue", at: (0, 0)),
    (id: "b", title: "Menu", at: (200, 0)),
])"#;

/// A repository with a home folder of its own, and a folder that has a Polku in it.
struct Repository {
    outside: Folder,
    root: PathBuf,
}

impl Repository {
    /// Makes a repository; `None` where there is no git.
    fn new() -> Option<Self> {
        if Command::new("git").arg("--version").output().is_err() {
            eprintln!("skipped: there is no git");
            return None;
        }
        let outside = Folder::new();
        let root = outside.path("the maps");
        for folder in ["bin", "home", "the maps"] {
            fs::create_dir(outside.path(folder)).unwrap();
        }
        let (there, own) = (Path::new(env!("CARGO_BIN_EXE_polku")), outside.path("bin/polku"));
        fs::hard_link(there, &own).or_else(|_| fs::copy(there, &own).map(|_| ())).unwrap();
        let repository = Self { outside, root };
        repository.git(&["init", "-q", "-b", "main"]);
        for (name, value) in [("user.name", "A"), ("user.email", "a@example.org"), ("core.editor", "true")] {
            repository.git(&["config", name, value]);
        }
        Some(repository)
    }

    /// Makes a repository whose maps are merged by Polku, with this map in it.
    fn set_up() -> Option<Self> {
        let repository = Self::new()?;
        assert_eq!(repository.polku(&["git-setup", "--write"]).code, 0);
        repository.commit("map.ron", &written(MAP));
        Some(repository)
    }

    fn run(&self, program: &Path, args: &[&str]) -> Said {
        let bin = self.outside.path("bin");
        let path = std::env::var_os("PATH").unwrap_or_default();
        let path = std::env::join_paths([bin].into_iter().chain(std::env::split_paths(&path))).unwrap();
        let mut command = Command::new(program);
        command.args(args).current_dir(&self.root).env("PATH", path).env("LC_ALL", "C").env("LANG", "C");
        command.env("HOME", self.outside.path("home")).env("XDG_CONFIG_HOME", self.outside.path("home"));
        command.env("GIT_CONFIG_NOSYSTEM", "1").env("GIT_CONFIG_GLOBAL", self.outside.path("home/gitconfig"));
        command.env_remove("LANGUAGE").env_remove("GIT_DIR").env_remove("GIT_WORK_TREE");
        Said::of(&command.output().unwrap())
    }

    fn polku(&self, args: &[&str]) -> Said {
        self.run(&self.outside.path("bin/polku"), args)
    }

    /// Runs git, which must succeed. Returns what it prints.
    #[track_caller]
    fn git(&self, args: &[&str]) -> String {
        let said = self.try_git(args);
        assert_eq!(said.code, 0, "git {args:?}: {said:?}");
        said.out
    }

    fn try_git(&self, args: &[&str]) -> Said {
        self.run(Path::new("git"), args)
    }

    fn write(&self, name: &str, text: &str) {
        fs::write(self.root.join(name), text).unwrap();
    }

    fn read(&self, name: &str) -> String {
        fs::read_to_string(self.root.join(name)).unwrap()
    }

    fn commit(&self, name: &str, text: &str) {
        self.write(name, text);
        self.git(&["add", "-A"]);
        self.git(&["commit", "-q", "-m", name]);
    }

    /// Makes two branches: `main`, with ours, and `theirs`.
    fn branch(&self, name: &str, ours: &str, theirs: &str) {
        self.git(&["switch", "-q", "-c", "theirs"]);
        self.commit(name, theirs);
        self.git(&["switch", "-q", "main"]);
        self.commit(name, ours);
    }

    /// Asserts that nothing is left beside what is committed.
    #[track_caller]
    fn is_clean(&self) {
        assert_eq!(self.git(&["status", "--porcelain", "--ignored"]), "");
    }

    /// Removes Polku from where git looks for it.
    fn without_polku(&self) {
        fs::remove_file(self.outside.path("bin/polku")).unwrap();
    }
}

/// Returns a map as Polku writes it.
fn written(text: &str) -> String {
    map::write(&map::read(text.as_bytes()).unwrap().journey)
}

fn with(from: &str, to: &str) -> String {
    let text = written(MAP);
    assert_eq!(text.matches(from).count(), 1, "{from}");
    text.replace(from, to)
}

fn ours() -> String {
    with("\"Greeting\"", "\"Being greeted\"")
}

/// Returns the map with a change to another field, on the line below: git alone takes that for a conflict.
fn other_field() -> String {
    with("\"A queue\"", "\"At noon\"")
}

fn same_field() -> String {
    with("\"Greeting\"", "\"Welcome\"")
}

/// Returns the map with ours and the change to the other field.
fn both() -> String {
    ours().replace("\"A queue\"", "\"At noon\"")
}

#[track_caller]
fn is_disputed(text: &str) {
    let journey = map::read(text.as_bytes()).unwrap_or_else(|error| panic!("{error}: {text}")).journey;
    assert_eq!(map::write(&journey), text);
    let conflicts: Vec<_> = journey.conflicts().collect();
    let [conflict] = conflicts.as_slice() else { panic!("{text}") };
    let mut said = [conflict.ours.as_str(), conflict.theirs.as_str()];
    said.sort_unstable();
    assert_eq!((said, conflict.base.as_str()), (["Being greeted", "Welcome"], "Greeting"));
}

#[test]
fn git_setup_says_what_it_would_write_writes_it_once_and_takes_it_back() {
    let Some(repository) = Repository::new() else { return };
    repository.git(&["config", "merge.other.driver", "true"]);
    let before = repository.git(&["config", "--local", "--list"]);
    let said = repository.polku(&["git-setup"]);
    assert_eq!((said.code, &*said.err), (0, ""));
    for part in ["git config merge.polku.driver", "git config diff.polku.textconv", "*.ron merge=polku"] {
        assert!(said.out.contains(part), "{said:?}");
    }
    assert_eq!(repository.git(&["config", "--local", "--list"]), before, "saying writes nothing");
    assert!(!repository.root.join(".gitattributes").exists());
    repository.write(".gitattributes", "*.txt text");
    assert_eq!(repository.polku(&["git-setup", "--write"]).code, 0);
    let settings = repository.git(&["config", "--local", "--list"]);
    assert_eq!(repository.read(".gitattributes"), "*.txt text\n*.ron merge=polku diff=polku\n");
    assert_eq!(repository.polku(&["git-setup", "--write"]).code, 0);
    assert_eq!(repository.git(&["config", "--local", "--list"]), settings, "twice is once");
    assert_eq!(repository.read(".gitattributes"), "*.txt text\n*.ron merge=polku diff=polku\n");
    // What it writes is what it has said.
    let driver = repository.git(&["config", "merge.polku.driver"]);
    assert!(said.out.replace("'\\''", "'").contains(driver.trim_end()), "{driver} in {}", said.out);
    for _ in 0..2 {
        assert_eq!(repository.polku(&["git-setup", "--remove"]).code, 0);
        assert_eq!(repository.git(&["config", "--local", "--list"]), before);
        assert_eq!(repository.read(".gitattributes"), "*.txt text\n");
    }
    repository.write(".gitattributes", "*.ron merge=polku diff=polku\r\n");
    assert_eq!(repository.polku(&["git-setup", "--remove"]).code, 0);
    assert!(!repository.root.join(".gitattributes").exists(), "nobody else has a line in it");
}

#[test]
fn git_setup_outside_a_repository_says_what_git_says() {
    let Some(repository) = Repository::new() else { return };
    fs::remove_dir_all(repository.root.join(".git")).unwrap();
    for args in [&["git-setup"][..], &["git-setup", "--write"]] {
        let said = repository.polku(args);
        assert!(
            said.code == 2 && said.err.starts_with("git: git says: fatal: not a git repository"),
            "{said:?}"
        );
    }
    assert_eq!(repository.polku(&["git-setup", "--write", "--remove"]).code, 2);
}

/// The ways to bring `theirs` to `main`, each as its commands.
const WAYS: [&[&[&str]]; 4] = [
    &[&["merge", "-q", "--no-edit", "theirs"]],
    &[&["cherry-pick", "theirs"]],
    &[&["rebase", "-q", "theirs"]],
    // What was not committed is put away, and brought back on the other branch.
    &[
        &["reset", "-q", "--soft", "HEAD~1"],
        &["stash", "-q"],
        &["merge", "-q", "theirs"],
        &["stash", "pop", "-q"],
    ],
];

/// Runs a way's commands. Returns what the last one says.
fn brought(repository: &Repository, way: &[&[&str]]) -> Said {
    let (last, before) = way.split_last().unwrap();
    for args in before {
        drop(repository.git(args));
    }
    repository.try_git(last)
}

#[test]
fn different_fields_are_merged_whichever_way_git_goes() {
    for way in WAYS {
        let Some(repository) = Repository::set_up() else { return };
        repository.branch("map.ron", &ours(), &other_field());
        let said = brought(&repository, way);
        assert_eq!(said.code, 0, "{way:?}: {said:?}");
        assert_eq!(repository.read("map.ron"), both(), "{way:?}");
        if way.len() == 1 {
            repository.is_clean();
        }
    }
}

#[test]
fn the_same_field_is_a_conflict_in_a_map_that_opens() {
    for way in WAYS {
        let Some(repository) = Repository::set_up() else { return };
        repository.branch("map.ron", &ours(), &same_field());
        let said = brought(&repository, way);
        assert_eq!(said.code, 1, "{way:?}: {said:?}");
        is_disputed(&repository.read("map.ron"));
        let status = repository.git(&["status", "--porcelain"]);
        assert_eq!(status, "UU map.ron\n", "{way:?}: git knows, and nothing else is there");
        let told = format!("{}{}", said.out, said.err);
        assert!(told.contains("map.ron: conflicts are in the map; open it in Polku and choose"), "{told}");
        assert!(told.contains("they say"), "{told}");
    }
}

#[test]
fn where_polku_is_missing_git_merges_by_lines_and_theirs_is_there() {
    let Some(repository) = Repository::set_up() else { return };
    repository.branch("map.ron", &ours(), &same_field());
    repository.without_polku();
    let said = repository.try_git(&["merge", "theirs"]);
    let text = repository.read("map.ron");
    assert_eq!(said.code, 1, "{said:?}");
    for part in ["<<<<<<< ours\n", "\"Being greeted\"", "=======\n", "\"Welcome\"", ">>>>>>> theirs\n"] {
        assert!(text.contains(part), "{text}");
    }
    assert_eq!(repository.git(&["status", "--porcelain"]), "UU map.ron\n");
    let both = map::read_marked(text.as_bytes()).unwrap();
    assert_eq!([map::write(&both.ours.journey), map::write(&both.theirs)], [ours(), same_field()]);
    // Changes to lines that lie apart are merged.
    repository.git(&["merge", "--abort"]);
    repository.git(&["reset", "-q", "--hard", "HEAD~1"]);
    repository.commit("map.ron", &with("\"Menu\"", "\"The menu\""));
    repository.git(&["merge", "-q", "--no-edit", "theirs"]);
    let text = repository.read("map.ron");
    assert!(text.contains("\"The menu\"") && text.contains("\"Welcome\""), "{text}");
}

#[test]
fn a_polku_that_is_not_where_a_shell_looks_is_found_where_it_was() {
    let Some(repository) = Repository::new() else { return };
    let (there, away) = (repository.outside.path("bin/polku"), repository.outside.path("it's 50% away"));
    fs::create_dir(&away).unwrap();
    let away = away.join("polku");
    fs::rename(there, &away).unwrap();
    assert_eq!(repository.run(&away, &["git-setup", "--write"]).code, 0);
    repository.commit("map.ron", &written(MAP));
    repository.branch("map.ron", &ours(), &other_field());
    repository.git(&["merge", "-q", "--no-edit", "theirs"]);
    assert_eq!(repository.read("map.ron"), both());
}

#[cfg(unix)]
#[test]
fn a_polku_that_fails_is_none() {
    use std::os::unix::fs::PermissionsExt as _;
    let Some(repository) = Repository::set_up() else { return };
    repository.branch("map.ron", &ours(), &same_field());
    repository.without_polku();
    let broken = repository.outside.path("bin/polku");
    fs::write(&broken, "#!/bin/sh\nexit 101\n").unwrap();
    fs::set_permissions(&broken, fs::Permissions::from_mode(0o755)).unwrap();
    assert_eq!(repository.try_git(&["merge", "theirs"]).code, 1);
    assert!(
        repository.read("map.ron").contains("\"Welcome\"\n=======\n")
            || repository.read("map.ron").contains(">>>>>>> theirs")
    );
}

#[test]
fn a_file_of_another_program_is_merged_by_lines() {
    let Some(repository) = Repository::set_up() else { return };
    let scene = |one: &str, nine: &str| format!("Scene(\n{one}\n{}{nine}\n)\n", "//\n".repeat(9));
    repository.commit("scene.ron", &scene("1", "9"));
    repository.branch("scene.ron", &scene("2", "9"), &scene("1", "8"));
    let said = repository.try_git(&["merge", "--no-edit", "theirs"]);
    assert_eq!((said.code, repository.read("scene.ron")), (0, scene("2", "8")));
    repository.is_clean();
    repository.git(&["branch", "-q", "-D", "theirs"]);
    repository.branch("scene.ron", &scene("3", "8"), &scene("4", "8"));
    let said = repository.try_git(&["merge", "--no-edit", "theirs"]);
    let text = repository.read("scene.ron");
    assert!(said.code == 1 && text.contains("<<<<<<< ours\n3\n=======\n4\n>>>>>>> theirs\n"), "{text}");
}

#[test]
fn what_both_added_is_merged_without_a_base() {
    let Some(repository) = Repository::set_up() else { return };
    repository.branch(
        "new.ron",
        &ours(),
        &ours().replace("\"A queue\"", "\"A queue\",\n            stage: \"\""),
    );
    repository.git(&["merge", "-q", "--no-edit", "theirs"]);
    assert_eq!(repository.read("new.ron"), ours());
    repository.git(&["branch", "-q", "-D", "theirs"]);
    let welcome = ours().replace("Being greeted", "Welcome");
    repository.branch("newer.ron", &ours(), &welcome);
    let said = repository.try_git(&["merge", "--no-edit", "theirs"]);
    assert_eq!(said.code, 1, "{said:?}");
    let journey = map::read(repository.read("newer.ron").as_bytes()).unwrap().journey;
    let said: Vec<_> = journey.conflicts().map(|it| [&*it.base, &*it.ours, &*it.theirs]).collect();
    assert_eq!(said, [["", "Being greeted", "Welcome"]]);
}
