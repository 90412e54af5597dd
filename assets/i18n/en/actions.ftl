# Mending (R19): what is done against breaks, in the inspector and in the panel below the map.

day-near = { $day } { $month ->
    [1] Jan
    [2] Feb
    [3] Mar
    [4] Apr
    [5] May
    [6] Jun
    [7] Jul
    [8] Aug
    [9] Sep
    [10] Oct
    [11] Nov
   *[12] Dec
}
days-ahead = { $count ->
    [0] today
    [1] tomorrow
   *[other] in { $count } days
}
days-ago = { $count ->
    [1] yesterday
   *[other] { $count } days ago
}

mending = Mending
mending-help = What is done about it, who does it, by which day, and how far it has come. Done changes no verdict: only customers do
mending-said = { $count ->
    [one] 1 action
   *[other] { $count } actions
}
action-what = What
action-what-name = What is done
action-what-hint = What is done about it?
action-who = Who
action-actor-name = Choose who does it…
action-actor-remove = { $name } does not do it
action-who-name = Who in particular does it
action-who-hint = Somebody in particular
action-due = By
action-due-name = Day by which it is done
action-due-hint = such as 8.12.
action-due-help = A day, such as { $day }, 8.12. or 2026-12-08
action-due-unread = This is no day. Write it as { $day }
action-past-its-day = past its day
action-effort = Effort
action-effort-said = { $effort } of { $most }
action-effort-none = not said
action-effort-help = How much work it is, from 1, least, to 5. Press the same dot again to take it back
action-state = State
action-why = Why
action-why-name = Why it is done or dropped
action-why-hint = Why is it dropped?
action-delete = Delete the action “{ $what }”
action-unnamed = Something not named
action-delete-unnamed = Delete the action
action-another = Another action
mending-done = Done changes no verdict: only customers do

# The tab
mend = Mend
mend-order = Order of the breaks
mend-order-help = In which order the breaks stand. What mending one gains: whole journeys of the newest survey first, then customers for whom it would hold, then what every customer meets, then negative before neutral
mend-by-gain = Most gain first
mend-by-dots = Most dots first
mend-by-journey = Journey order
mend-none = Nothing breaks, and nothing is planned
mend-past = { $count } past { $count ->
    [one] its
   *[other] their
} day
mend-bare = { $count ->
    [one] 1 break without an action
   *[other] { $count } breaks without an action
}
mend-row-bare = No action
mend-tick = As if mended: { $number } { $title }
mend-chart-gain = Gain
mend-chart-first = first
mend-chart-mark = { $number }, effort { $effort }

# As if mended
trace-as-if = As if mended: { $balance }
broken-at = { $count ->
   *[other] Broken at { $numbers }
}
as-if-stays = The map itself stays as it is
as-if-clear = Clear
as-if-all = { $count ->
    [one] If it were: { $would }
    [2] If both were: { $would }
   *[other] If all { $count } were: { $would }
}
as-if-help = What is ticked in Mend is taken as positive for every customer, and the map is judged again. Nothing of it is in the file

# Commands
menu-improve = Improve
command-add-action = Add an action
command-add-action-help = Plan what is done about the selected touchpoint: what, who, by when
command-add-action-also = mend fix improve task plan todo owner
command-mend-next = Three next
command-mend-next-help = Look at the map as if the three breaks were mended that gain most
command-mend-next-also = mend priority first improve what if
command-as-if = As if mended
command-as-if-help = Look at the map as if the selected breaks were mended, or as they are again. The map itself stays as it is
command-as-if-also = what if simulate mend fix improve would
command-clear-as-if = Look at the map as it is
command-clear-as-if-help = Look at the map as it is again, with nothing taken as mended
command-clear-as-if-also = reset what if mended real
command-mend-panel = What to mend first
command-mend-panel-help = Show or fold the breaks and what is done about them, below the map
command-mend-panel-also = actions plan tasks improve priority owner due effort
lacks-break-selected = First select a break
lacks-as-if = You are looking at the map as it is already

# Question, listen, develop
command-improve = Question, listen, develop…
command-improve-help = Three questions, what the map answers now, and the step that goes on from each: what we believe, whom to ask next, what to mend first
command-improve-also = improve next assumptions ask mend priority steps
improve-title = Question, listen, develop
improve-believe = What do we believe?
improve-believed = { $count ->
    [0] Nothing: where there is a rating, customers gave one
    [one] 1 touchpoint is assumed: { $numbers }. Only we ourselves have rated it
   *[other] { $count } touchpoints are assumed: { $numbers }. Only we ourselves have rated them
}
improve-ask = Whom do we ask next?
improve-to-ask = { $count ->
    [one] Customers, about 1 touchpoint: { $numbers }
   *[other] Customers, about { $count } touchpoints, the most urgent first: { $numbers }
}
improve-ask-again = Customers again, where all that was planned is done: { $numbers }
improve-unheard = Nobody has asked { $segments }
improve-ask-all = Customers, about every touchpoint: none is rated yet
improve-ask-nobody = Nobody: customers have rated every touchpoint
improve-mend = What do we mend first?
command-select-believed = Select what we believe
command-select-believed-help = Select the touchpoints that only we ourselves have rated
command-select-believed-also = assumed assumptions own rating guess
command-select-to-ask = Select where to ask
command-select-to-ask-help = Select the touchpoints that customers are to be asked about, or asked about again
command-select-to-ask-also = unrated survey interview customers next
lacks-believed = There is nothing to ask about: customers have rated what is rated
lacks-to-ask = Customers have rated every touchpoint

# Out and back
step-take-actions = taking actions back
step-take-actions-of = taking back { $title }
command-export-actions = Export actions…
command-export-actions-help = Write what is done about breaks as a table (CSV) or as tasks (Markdown), to be handed out
command-export-actions-also = plan tasks csv excel markdown todo issue tracker hand out
command-take-actions = Take actions back…
command-take-actions-help = Read a table of actions that somebody worked on (CSV, XLSX, ODS) and change exactly what differs
command-take-actions-also = import plan tasks csv excel xlsx ods return
lacks-action = First add an action to a break
dialog-actions = Export the actions
dialog-actions-csv = Table of actions (CSV)
dialog-actions-markdown = Tasks (Markdown)
dialog-take-actions = Take a table of actions back
ask-path-actions = Which table of actions comes back?
actions-taken = { $changed ->
    [one] 1 action changed
   *[other] { $changed } actions changed
}, { $added ->
    [one] 1 added
   *[other] { $added } added
}
actions-taken-none = Nothing differs from the map
actions-not-taken = Nothing was taken. Mend this and take it again
