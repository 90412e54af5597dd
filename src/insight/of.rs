//! Applying the rules of the verdict, each once: the order, whose rating counts, the verdict on all touchpoints
//! together, who meets it.

use crate::journey::Journey;

use super::{
    Counts, Insight, Reach, Trace, Verdict, View,
    judge::{judge, scope},
    order::Order,
    order_cache::OrderCache,
};

impl Insight {
    /// Judges a journey in a view. The result depends on these two alone, not on how the journey was made.
    pub fn of(journey: &Journey, view: &View) -> Self {
        let order = Order::of(journey);
        let scope = scope(journey, view);
        let (touchpoints, mut segments) = judge(journey, view, &scope, &order.touchpoints);
        let counts = Counts::of(&touchpoints);
        let reach = Reach::of(&order, &touchpoints, &mut segments);
        Self {
            view: view.clone(),
            scope,
            verdict: Verdict::of(&counts),
            counts,
            segments,
            reach,
            trace: Trace::of(&counts, journey.about().negativity_weight),
            touchpoints,
            grounds: OrderCache::of(order),
        }
    }
}
