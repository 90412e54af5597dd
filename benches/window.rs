//! What a frame of the window costs, with the program's allocator: `cargo bench`; dragging alone, and for
//! longer, `cargo bench --bench window drag`.

mod frames;

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() {
    if !std::env::args().any(|argument| argument == "drag") {
        frames::print("the program's allocator");
        frames::print_once();
    }
    frames::print_drags();
}
