# Who meets a break, a way around it, and what sends the customer back: window, terminal and report share it.

met-by-everyone = Every customer meets this
met-by-all-of = { $count ->
    [one] Every { $segments } customer meets this
   *[other] Every customer in the segments { $segments } meets this
}
met-by-some = Can be avoided
met-at-a-cost = Can be avoided, but every way around meets another break
met-at-a-cost-of = Can be avoided, but for { $count ->
    [one] { $segments }
   *[other] the segments { $segments }
} every way around meets another break
met-unknown = Not connected: nobody can say who meets it
way-around = Avoidable: a way leads around it by { $count ->
    [one] touchpoint { $numbers }
   *[other] touchpoints { $numbers }
}
way-past = Avoidable: a way leads straight past it
# After what going around costs
way-best-around = The best way leads by { $count ->
    [one] touchpoint { $numbers }
   *[other] touchpoints { $numbers }
}
way-best-past = The best way leads straight past it
way-show = Show the way around
way-show-help = Looks at the whole way. It is drawn on the map as long as the break is selected

path-none = Nothing is connected, so there is no path to walk.

## Connections that lead back

sent-back = { $count ->
    [one] 1 connection sends the customer back: { $list }
   *[other] { $count } connections send the customer back: { $list }
}
sent-back-pair = { $from } to { $to }
sent-back-heading = Sends the customer back
sent-back-row = { $from } back to { $to }
leads-back = Leads back: the customer is sent back from { $from } to { $to }
leads-back-help = Having to return or repeat is itself a cause of distrust

## Between the last two of several

list-last = { $list } and { $last }
list-more = { $list } and { $count } more
