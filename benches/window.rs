//! What a frame of the window costs, with the program's allocator: `cargo bench`.

mod frames;

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() {
    frames::print("the program's allocator");
    frames::print_drags();
    frames::print_once();
}
