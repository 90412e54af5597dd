//! Generates ids that depend on a text alone.

use std::collections::HashSet;

use crate::journey::id_text;

/// An endless series of numbers whose ids are all different.
pub(super) struct OutlineIds {
    state: u64,
    used: HashSet<String>,
}

impl OutlineIds {
    /// Starts the series for a text: FNV-1a over it, with a different start for each salt. It hides nothing; it
    /// only keeps the series of different texts far apart.
    pub(super) fn of(text: &str, salt: u64) -> Self {
        let hash = |hash: u64, byte: u8| (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
        Self { state: text.bytes().fold(0xcbf2_9ce4_8422_2325 ^ salt, hash), used: HashSet::new() }
    }

    /// Returns a number whose id has not been used yet.
    pub(super) fn fresh(&mut self) -> u64 {
        loop {
            let number = self.next();
            if self.used.insert(id_text(number)) {
                return number;
            }
        }
    }

    /// Returns the next number: the step and the mixing of `SplitMix64`.
    fn next(&mut self) -> u64 {
        self.state = self.state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.state;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn first(text: &str, count: usize) -> Vec<String> {
        let mut ids = OutlineIds::of(text, 0);
        (0..count).map(|_| id_text(ids.fresh())).collect()
    }

    #[test]
    fn one_text_gives_the_same_ids_and_another_text_others() {
        assert_eq!(first("# A\n- B", 3), first("# A\n- B", 3));
        let one: HashSet<_> = first("# A\n- B", 20_000).into_iter().collect();
        assert_eq!(one.len(), 20_000);
        let salted = id_text(OutlineIds::of("# A\n- B", 1).fresh());
        assert!(!one.contains(&salted));
        assert!(first("# A\n- C", 20_000).iter().all(|id| !one.contains(id)));
    }
}
