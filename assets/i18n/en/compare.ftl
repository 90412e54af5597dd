# Two maps side by side: what tells them apart, and what fields are called that no panel of the window shows yet.

compare-alike = The maps are alike
compare-added = added: { $what }
compare-gone = gone: { $what }
compare-changed = { $what }: { $field } { $from } → { $to }
compare-otherwise = { $what }: { $field } changed
compare-fact = { $what }: { $field } { $value }
compare-moved = { $count ->
    [one] { $what } moved
   *[other] { $what } moved
}
compare-connection = connection from { $from } to { $to }

# The verdict on both
compare-verdict = The experience { $then }, and { $now }.
then-holds = held
then-recovered = held after recovery
then-open = was not known yet
then-broken = { $count ->
    [one] was broken at { $breaks }
   *[other] was broken at { $breaks }
}
now-holds = holds
now-recovered = holds after recovery
now-open = is not known yet
now-broken = { $count ->
    [one] is broken at { $breaks }
   *[other] is broken at { $breaks }
}

# Values
field-nothing = none
field-quoted = “{ $text }”

# Of the map, and of what touchpoints refer to
field-note = note
field-plan = plan
field-based-on = to be of
field-format = format of the file
field-name = name
field-order = order
field-date = date
field-aside = set aside

# Of a touchpoint
field-title = title
field-at = place
field-where-to-ask = knew where to ask
field-trust = trust, { $cause },
field-dots = dots of { $group }:

# Of actions, cases, outcomes, surveys and conflicts
field-segment = segment
field-what = what to do
field-who = by whom
field-due = due
field-effort = effort
field-state = state
field-why = why
field-to-whom = customer
field-opened = opened
field-stated = stated
field-cause = actual cause
field-steps = steps of recovery
field-solution = solution
field-solved = solved
field-solved-by = solved by
field-told = times told
field-follow-up = follow-up
field-kind = kind
field-lesson = lesson
field-grades = grades
field-contacts = contacts
field-unsure = unsure
field-outcome = outcome asked
field-columns = columns
field-tables = counts
field-base = before both
field-ours = ours
field-theirs = theirs
