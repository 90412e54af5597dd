//! The cost of a frame of the window, with the program's allocator: `cargo bench`; dragging alone, and for longer,
//! `cargo bench --bench window drag`; before a room alone, `cargo bench --bench window present`.

mod frames;

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() {
    let is_asked = |name: &str| std::env::args().any(|argument| argument == name);
    if !is_asked("drag") && !is_asked("present") {
        frames::print("the program's allocator");
        frames::print_once();
    }
    if !is_asked("present") {
        frames::print_drags();
    }
    if !is_asked("drag") {
        frames::print_presenting();
    }
}
