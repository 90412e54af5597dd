//! The cost of a frame of the window, with the system's allocator.

mod frames;

fn main() {
    frames::print("the system's allocator");
}
