# Merging two maps: what differs, and what is asked.

dispute = { $what }, { $field }: we say { $ours }, they say { $theirs }
dispute-since = { $what }, { $field }: we say { $ours }, they say { $theirs }; before it was { $base }
dispute-deleted-by-us = { $what }: we deleted it, they changed it
dispute-deleted-by-them = { $what }: they deleted it, we changed it
dispute-map = The map
dispute-connection = { $from } to { $to }
dispute-nothing = nothing
dispute-text = “{ $text }”
dispute-tally = { $negative } negative, { $neutral } neutral, { $positive } positive
dispute-count = { $count ->
    [one] 1 conflict waits for somebody to decide.
   *[other] { $count } conflicts wait for somebody to decide.
}

field-title = title
field-note = note
field-stage = stage
field-channels = channels
field-actors = actors
field-at = place
field-handled-by = handled by
field-promise = promise
field-two-sided = fails both ways
field-fails = fails by
field-trust = cause of distrust
field-dots = dots
field-clock-promised-minutes = promised reply time
field-clock-actual-minutes = actual reply time
field-clock-receipt = receipt
field-clock-estimate = estimate
field-clock-tone = tone
field-clock-where-to-ask = where to ask
field-mandate-actors = who may solve
field-mandate-limit = up to what
field-mandate-repeats = repeats
field-connection = label
field-rating = rating
field-name = name
field-order = order
field-place = place
field-in-target = in target
field-language = language
field-tolerance = tolerance
field-negativity-weight = weight of a negative
field-plan = as is or to be
field-based-on = based on
field-date = date
field-aside = set aside
field-touchpoint = touchpoint
field-what = what
field-actor = actor
field-who = who
field-due = due
field-effort = effort
field-state = state
field-why = why
field-segment = segment
field-to-whom = to whom
field-opened = opened
field-stated = stated complaint
field-cause = actual cause
field-steps = steps
field-solution = solution
field-solved = solved
field-solved-by = solved by
field-told = times told
field-follow-up = follow-up
field-kind = kind
field-lesson = lesson
field-grades = grades
field-contacts = contacts
field-yes = yes
field-unsure = unsure
field-no = no
field-outcome = outcome
field-columns = columns
field-tables = tables

## In the window

merged-alike = These maps hold nothing that this one does not
merged = { $maps ->
    [one] The map holds both now; one undo takes it back
   *[other] { $maps } maps are in this one now; one undo takes it back
}
merged-with-conflicts = { $count ->
    [one] Merged, with 1 conflict to decide: see Conflicts below the map
   *[other] Merged, with { $count } conflicts to decide: see Conflicts below the map
}
merged-from-disk = Somebody else had saved the file meanwhile; theirs and yours are one now
marked-opened = The file holds git's conflict markers: “{ $ours }” and “{ $theirs }” are one map now. Save puts it in their place; one undo leaves “{ $ours }” alone
copies-beside = { $count ->
    [one] Beside this file lies a copy that a sync program made and that says something else: { $name }. Merge takes it in, one undo takes it back. The copy stays until you delete it
   *[other] Beside this file lie { $count } copies that a sync program made and that say something else, the first of them { $name }. Merge takes them in, one undo takes them back. The copies stay until you delete them
}
conflicts = Conflicts
conflicts-none = Nothing is in dispute
conflicts-decided = { $decided } of { $all } decided. Something else written on the map decides too
conflict-go-help = Go to it on the map
conflict-ours = Ours
conflict-ours-help = It stays as the map says it
conflict-theirs = Theirs
conflict-theirs-help = The map says what they say
conflict-both = Both
conflict-both-help = Both count: theirs become a group of their own
conflict-base = As before
conflict-base-help = The map says what both started from
conflict-their-group = theirs
conflict-cannot = { $field } cannot say that; write it on the map instead
step-merge = merge
step-decide = decision

## What is kept and not shown yet

remark-kept = The map also holds { $what }. They are kept and saved; this window does not show them yet
kept-actions = { $count ->
    [one] 1 action
   *[other] { $count } actions
}
kept-cases = { $count ->
    [one] 1 case
   *[other] { $count } cases
}
kept-outcomes = { $count ->
    [one] 1 outcome
   *[other] { $count } outcomes
}
kept-surveys = { $count ->
    [one] 1 survey
   *[other] { $count } surveys
}
kept-dots = { $count ->
    [one] dots at 1 touchpoint
   *[other] dots at { $count } touchpoints
}
