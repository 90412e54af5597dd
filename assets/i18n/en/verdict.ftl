# The verdict and what a customer meets on the way: sentences that window, terminal and pictures share.

verdict-subject = The experience
verdict-subject-segment = For { $segment } the experience

# Of a round that is over
verdict-subject-round = In round “{ $round }” the experience
verdict-subject-segment-round = In round “{ $round }”, for { $segment }, the experience

verdict-held = { $subject } held.
verdict-was-recovered = { $subject } held after recovery.
verdict-was-open = { $subject } was not known yet.
verdict-was-broken = { $subject } was broken.

verdict-holds = { $subject } holds.
verdict-recovered = { $subject } holds after recovery.
verdict-open = { $subject } is not known yet.
verdict-broken = { $subject } is broken.

# Of a map that is to be, until customers have rated all of it
verdict-would-hold = { $subject } would hold.
verdict-would-recover = { $subject } would hold after recovery.
verdict-would-be-open = { $subject } would not be known yet.
verdict-would-break = { $subject } would be broken.

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
facts-unasked = nobody has been asked

none-in-target = No segment is in target, so the map is judged for everyone.

## What a customer meets who walks the connections. After the first fact a semicolon and more, or a full stop

reach-everyone = Every customer
reach-every-of = { $count ->
    [one] Every { $segments } customer
   *[other] Every customer in the segments { $segments }
}
reach-every-of-also = { $count ->
    [one] every { $segments } one
   *[other] every one in the segments { $segments }
}
reach-met-all = { $count ->
    [one] { $whom } meets the break
    [2] { $whom } meets both breaks
   *[other] { $whom } meets all { $count } breaks
}
reach-met-some = { $whom } meets { $count } of the { $total } breaks
# By numbers: "Every Chatty customer meets 4 and 8; every Quick one meets 4"
reach-met-at = { $count ->
    [one] { $whom } meets { $numbers }
   *[other] { $whom } meets { $numbers }
}
reach-met-at-also = { $count ->
    [one] { $whom } meets { $numbers }
   *[other] { $whom } meets { $numbers }
}
reach-met-more = those of { $count } more segments meet breaks too
reach-avoidable-all = { $count ->
    [one] The break can be avoided
    [2] Both breaks can be avoided
   *[other] All { $count } breaks can be avoided
}
reach-avoidable-some = { $count } of the { $total } breaks can be avoided
reach-avoidable-also = { $count } can be avoided
# Directly after those that can be avoided
reach-cost-all = , but every way around meets another
reach-cost-some = , { $count } of them only by meeting another
reach-loose-all = { $count ->
    [one] The break stands loose
    [2] Both breaks stand loose
   *[other] All { $count } breaks stand loose
}
reach-loose-some = { $count } of the { $total } breaks { $count ->
    [one] stands
   *[other] stand
} loose
reach-loose-also = { $count ->
    [one] 1 stands loose
   *[other] { $count } stand loose
}
path-yes = There is an unbroken path.
path-unknown = Whether there is an unbroken path is not known yet.
path-no = There is no unbroken path.
path-yes-each = Each segment in target has an unbroken path of its own.
path-yes-for = There is an unbroken path for { $count ->
    [one] { $segments }
   *[other] the segments { $segments }
}.
path-unknown-for = Whether there is an unbroken path for { $count ->
    [one] { $segments }
   *[other] the segments { $segments }
} is not known yet.
path-no-for = There is no unbroken path for { $count ->
    [one] { $segments }
   *[other] the segments { $segments }
}.
