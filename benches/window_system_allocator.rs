//! What a frame of the window costs with the system's allocator.

mod frames;

fn main() {
    frames::print("the system's allocator");
}
