//! A value that is made once and kept until what it was made for changes.

use std::sync::Arc;

/// A value, and the key that it was made for.
#[derive(Clone, Debug)]
pub(crate) struct Memo<K, V>(Option<(K, V)>);

/// A key that equals another only if both are the very same `Arc`, whatever they hold.
#[derive(Debug)]
pub(crate) struct SameArc<T>(pub Arc<T>);

impl<K: PartialEq, V> Memo<K, V> {
    /// Returns the value for this key: the kept one, or one made now.
    pub(crate) fn of(&mut self, key: K, make: impl FnOnce() -> V) -> &mut V {
        let kept = self.0.take().filter(|(made_for, _)| *made_for == key);
        &mut self.0.insert(kept.unwrap_or_else(|| (key, make()))).1
    }

    /// Returns the kept value, with the key that it was made for.
    pub(crate) fn kept(&self) -> Option<&(K, V)> {
        self.0.as_ref()
    }
}

impl<K, V> Default for Memo<K, V> {
    fn default() -> Self {
        Self(None)
    }
}

impl<T> PartialEq for SameArc<T> {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_made_for_the_same_is_not_made_again() {
        let mut memo = Memo::default();
        assert_eq!(*memo.of(1, || "one"), "one");
        assert_eq!(*memo.of(1, || "another"), "one");
        assert_eq!(*memo.of(2, || "two"), "two");
        assert_eq!(memo.kept(), Some(&(2, "two")));
    }
}
