//! Labels and other data of those few connections that carry any. They are kept apart from the graph, so that
//! typing a label copies no graph, and nothing is judged or laid out again that a label cannot have changed.

use std::{collections::BTreeMap, sync::Arc};

use petgraph::stable_graph::NodeIndex;

use super::{Extra, Transition};

/// The two nodes of a connection: from, to.
pub(super) type Ends = (NodeIndex, NodeIndex);

/// The data of connections by their ends; connections without any are left out.
#[derive(Clone, Debug, Default)]
pub(super) struct Carried(Arc<BTreeMap<Ends, Transition>>);

static PLAIN: Transition = Transition { label: String::new(), extra: Extra(Vec::new()) };

impl Carried {
    /// Returns the data of a connection that exists.
    pub(super) fn by(&self, ends: Ends) -> &Transition {
        self.0.get(&ends).unwrap_or(&PLAIN)
    }

    pub(super) fn put(&mut self, ends: Ends, transition: Transition) {
        if transition != PLAIN {
            Arc::make_mut(&mut self.0).insert(ends, transition);
        } else if self.0.contains_key(&ends) {
            Arc::make_mut(&mut self.0).remove(&ends);
        }
    }

    /// Removes the data of all connections of a removed node. A connection that heals the chain gets the label of
    /// the two that were there: the only label, or the common one where both had the same.
    pub(super) fn remove(&mut self, node: NodeIndex, healed: Option<Ends>) {
        if !self.0.keys().any(|&(from, to)| from == node || to == node) {
            return;
        }
        let label = healed.map(|(from, to)| {
            let labels = [(from, node), (node, to)].map(|ends| self.by(ends).label.as_str());
            Transition::labelled(match labels {
                [one, other] if other.is_empty() || one == other => one,
                ["", other] => other,
                _ => "",
            })
        });
        Arc::make_mut(&mut self.0).retain(|&(from, to), _| from != node && to != node);
        if let Some((ends, transition)) = healed.zip(label) {
            self.put(ends, transition);
        }
    }

    /// Returns all labels that are not empty, in no order that follows from the journey.
    pub(super) fn labels(&self) -> impl Iterator<Item = (Ends, &str)> {
        let labels = self.0.iter().map(|(&ends, transition)| (ends, transition.label.as_str()));
        labels.filter(|(_, label)| !label.is_empty())
    }

    /// Returns whether both hold the same data, for journeys that share their graph.
    pub(super) fn is_like(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0) || self.0 == other.0
    }
}
