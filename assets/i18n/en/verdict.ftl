# The verdict and what a customer meets on the way: sentences that window, terminal and pictures share.

verdict-subject = The experience
verdict-subject-segment = For { $segment } the experience

verdict-holds = { $subject } holds.
verdict-recovered = { $subject } holds after recovery.
verdict-open = { $subject } is not known yet.
verdict-broken = { $subject } is broken.

## What went in. A full stop follows, or a comma and more facts

facts-holds = { $total ->
    [one] The only touchpoint is positive
   *[other] All { $total } touchpoints are positive
}
facts-recovered = { $total ->
    [one] The only touchpoint is recovered
   *[other] { $count } of { $total } touchpoints { $count ->
        [one] is
       *[other] are
    } recovered
}
facts-open = { $total ->
    [0] The map has no touchpoints
    [one] The only touchpoint is not rated
   *[other] { $count } of { $total } touchpoints { $count ->
        [one] is
       *[other] are
    } not rated
}
facts-broken = { $breaks } of { $total ->
    [one] 1 touchpoint
   *[other] { $total } touchpoints
}
facts-negative = { $count } negative
facts-neutral = { $count } neutral
facts-both = { $negative } and { $neutral }
facts-unrated = { $count } not rated
facts-also-recovered = { $count } recovered
facts-assumed = { $count } assumed

none-in-target = No segment is in target, so the map is judged for everyone.

## What a customer meets who walks the connections. After the first fact a semicolon and more, or a full stop

reach-met-all = { $count ->
    [one] Every customer meets the break
    [2] Every customer meets both breaks
   *[other] Every customer meets all { $count } breaks
}
reach-met-some = Every customer meets { $count } of the { $total } breaks
reach-avoidable-all = { $count ->
    [one] The break can be avoided
    [2] Both breaks can be avoided
   *[other] All { $count } breaks can be avoided
}
reach-avoidable-some = { $count } of the { $total } breaks can be avoided
reach-avoidable-also = { $count } can be avoided
reach-loose-all = { $count ->
    [one] The break stands loose
    [2] Both breaks stand loose
   *[other] All { $count } breaks stand loose
}
reach-loose-also = { $count ->
    [one] 1 stands loose
   *[other] { $count } stand loose
}
path-yes = There is an unbroken path.
path-unknown = Whether there is an unbroken path is not known yet.
path-no = There is no unbroken path.
