//! The doorbell.

/// Keeps its heap: the vertex buffers of a frame are given back and asked for again in the next.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() {
    let f = std::env::args_os().nth(1).map(std::path::PathBuf::from);
    if let Err(e) = polku::gui::run(f.as_deref(), None) {
        eprintln!("{e}");
    }
}
