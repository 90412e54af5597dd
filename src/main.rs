//! The program's entry point: hands over to the library at once.

use std::process::ExitCode;

/// A window paints the same buffers over and over; this allocator keeps them instead of giving them back.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    polku::run()
}
