## What mending gains, and the map as if it were done

gain-people = Makes { COUNT($people) } { $people ->
    [one] journey
   *[other] journeys
} whole
gain-holds = The experience would hold
gain-holds-for = Would hold for { $segments }
gain-assumed = Assumed: ask customers first
as-if = As if mended
action-planned = Action planned
action-overdue = Action past its day
action-done = Done: ask again
action-unplanned = No action yet
as-if-mended = As if { $numbers } were mended
would-be-broken = { $count ->
    [one] Would still be broken at { $numbers }
   *[other] Would still be broken at { $numbers }
}
would-be-open = { $count ->
    [0] Would not be known yet
    [one] Would not be known yet: { $numbers } is not rated
   *[other] Would not be known yet: { $numbers } are not rated
}
would-be-recovered = Would hold after recovery
would-be-held = Would hold
if-mended-broken = { $count ->
    [one] If { $mended } were mended, { $subject } would still be broken at { $numbers }.
   *[other] If { $mended } were mended, { $subject } would still be broken at { $numbers }.
}
if-mended-open = { $count ->
    [0] If { $mended } were mended, { $subject } would not be known yet.
    [one] If { $mended } were mended, { $subject } would not be known yet: { $numbers } is not rated.
   *[other] If { $mended } were mended, { $subject } would not be known yet: { $numbers } are not rated.
}
if-mended-recovered = If { $mended } were mended, { $subject } would hold after recovery.
if-mended-held = If { $mended } were mended, { $subject } would hold.

## What is found of cases and actions

found-cases-open = { $count ->
    [one] 1 case is open
   *[other] { $count } cases are open
}
found-follow-ups-due = { $count ->
    [one] The follow-up has been due since { $day }
   *[other] { $count } follow-ups have been due, the first since { $day }
}
found-never-answered = { $count ->
    [one] 1 contact was never answered
   *[other] { $count } contacts were never answered
}
found-answered = Of the contacts by phone and e-mail { $answered } of { $asked } { $answered ->
    [one] was
   *[other] were
} answered
found-no-action = No action is planned against it
folded-no-action = No action is planned against { $count } of { $of } breaks
found-overdue = “{ $what }” was to be done by { $day }
found-overdue-unnamed = An action was to be done by { $day }
found-ask-again = What was planned is done: ask the customers again
found-repeated-typed = (typed: { $times })

## Recovery: the steps of a case, and the lens

recovery-step-let-off-steam = Let off steam
recovery-step-interview = Interview
recovery-step-say-back = Say back
recovery-step-agree = Make sure you agree
recovery-step-offer = Offer a solution
recovery-next = Step { $number } of { $of }: { $step }
case-step-recovery = Recovery
case-step-follow-up = Follow up
case-step-reporting = Reporting
case-step-learning = Learning
case-step-closed = Closed
lens-recovery = Recovery
lens-recovery-help = What has become of complaints: what is in recovery, what was made good, and the breaks of which nobody has complained yet
seen-in-recovery = In recovery
seen-to-follow-up = To be followed up
seen-to-report = To be reported
seen-to-learn = To be learnt from
seen-case-closed = Case closed
seen-recovered = Recovered
seen-no-case = No case
through-recovery = { $count ->
    [one] 1 case
   *[other] { $count } cases
}
through-recovery-open = { $count } in recovery
through-recovery-due = { $count ->
    [one] 1 follow-up is due
   *[other] { $count } follow-ups are due
}
through-recovery-confirmed = { $count } confirmed
through-recovery-none = No complaint has been entered yet

# What belongs to nothing, and where something belongs
loose-delete = Delete
loose-delete-help = Undo brings it back
loose-place = Put here
loose-place-help = Puts it at the touchpoint that is selected
loose-nobody = Nobody’s
loose-everyone = Everyone’s
loose-forget-help = Takes from it what is not on the map; undo brings it back
item-where = Where
