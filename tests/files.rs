//! Files on a real disk, and what may become of them.

/// The example of the contract, byte for byte.
pub(crate) const EXAMPLE: &str = include_str!("contract_example.ron");
