//! What connections carry beside their ends, of the few that do. It is no part of the graph, so that a label
//! that is typed copies nothing of that, and nobody judges or lays out anew what it cannot have changed.

use std::{collections::BTreeMap, sync::Arc};

use petgraph::stable_graph::NodeIndex;

use super::{Extra, Transition};

/// The nodes that a connection leads from and to.
pub(super) type Ends = (NodeIndex, NodeIndex);

/// By the ends of the connection; none that is plain.
#[derive(Clone, Debug, Default)]
pub(super) struct Carried(Arc<BTreeMap<Ends, Transition>>);

static PLAIN: Transition = Transition { label: String::new(), extra: Extra(Vec::new()) };

impl Carried {
    /// For a connection that is there.
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

    /// The connections of this node are gone. One that heals the chain has the label of the two that were
    /// there: of the one that had a label, or of both where they said the same.
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

    /// In no order that follows from the journey.
    pub(super) fn labels(&self) -> impl Iterator<Item = (Ends, &str)> {
        let labels = self.0.iter().map(|(&ends, transition)| (ends, transition.label.as_str()));
        labels.filter(|(_, label)| !label.is_empty())
    }

    /// Whether all is the same, in journeys that share their graph.
    pub(super) fn is_like(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0) || self.0 == other.0
    }
}
