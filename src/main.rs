fn main() {
    let f = std::env::args_os().nth(1).map(std::path::PathBuf::from);
    if let Err(e) = polku::gui::run(f.as_deref(), None) {
        eprintln!("{e}");
    }
}
