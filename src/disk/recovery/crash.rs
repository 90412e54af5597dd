//! What happens when Polku panics: the hook has the keeper's thread keep the latest state at once. The hook itself
//! does nothing that could wait for ever or panic again.

use std::{
    io::{self, Write as _},
    panic,
    time::Duration,
};

use super::keeper::Keeper;

const PATIENCE: Duration = Duration::from_secs(3);

/// Makes every later panic first keep what is unsaved and say on standard error where it is, after `said`, and
/// then do what it did before.
pub fn keep_on_panic(keeper: &Keeper, said: String) {
    let keeper = keeper.weak();
    let before = panic::take_hook();
    panic::set_hook(Box::new(move |panicked| {
        let place = keeper.upgrade().and_then(|shared| shared.hurry_after_panic(PATIENCE));
        if let Some(place) = place {
            // Standard error may be closed.
            let _ = writeln!(io::stderr(), "{said} {}", place.display());
        }
        before(panicked);
    }));
}
