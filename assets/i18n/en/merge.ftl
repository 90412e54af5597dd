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
dispute-count = { disputed-count }.

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
field-mandate-limit = what may be given
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

disputed = in dispute
disputed-here = In dispute: { $fields }
disputed-count = { $count ->
    [one] 1 conflict waits for somebody to decide
   *[other] { $count } conflicts wait for somebody to decide
}
disputed-count-at = { disputed-count }, at { $at }
disputed-decide = Decide…

## In the window

merged-alike = These maps hold nothing that this one does not
merged = { $maps ->
    [one] { $files } is in this map now; one undo takes it back
   *[other] { $files } are in this map now; one undo takes it back
}
merged-from-disk = Somebody else had saved the file meanwhile; theirs and yours are one now
merged-from-disk-gone = { merged-from-disk }. They had deleted { $titles }
marked-opened = The file holds git's conflict markers: “{ $ours }” and “{ $theirs }” are one map now. Save puts it in their place; one undo leaves “{ $ours }” alone
copies-beside = { $count ->
    [one] Beside this file lies a copy that a sync program made and that differs: { $name }. Merge takes it in, one undo takes it back. The copy stays until you delete it
   *[other] Beside this file lie { $count } copies that a sync program made and that differ, the first of them { $name }. Merge takes them in, one undo takes them back. The copies stay until you delete them
}
conflict-ours = Ours
conflict-theirs = Theirs
conflict-both = Both
conflict-base = Base
conflict-another = Another
conflict-another-more = Another…
conflict-another-help = type it yourself
conflict-another-counts = type the counts yourself: negative/neutral/positive
conflict-our-group = ours
conflict-their-group = theirs
conflict-not-decided = That cannot be decided so any more; choose another
conflict-cannot = { $field } cannot say that; write it on the map instead
step-merge = merge
step-decide = decision

## The screen of a merge

merge-decided = { $decided } of { $all } decided
merge-finish = Finish
merge-finish-open = { $count ->
    [one] 1 conflict is still open: decide it, or save with it open
   *[other] { $count } conflicts are still open: decide them, or save with them open
}
merge-cancelled = { $steps ->
    [one] All of it is taken back; redo ({ $keys }) brings it again
   *[other] All of it is taken back; redo ({ $keys }), { $steps } times, brings it again
}
merge-cancelled-saved = { $steps ->
    [one] All of it is taken back here, and the file still has it: save to take it back there too. Redo ({ $keys }) brings it again
   *[other] All of it is taken back here, and the file still has it: save to take it back there too. Redo ({ $keys }), { $steps } times, brings it again
}
merge-cancel = Cancel
merge-cancel-help = Take the merge back, with all that was decided
merge-save-open = Save with { $count } open
merge-close-open = Close with { $count } open
merge-save-open-help = What is open stays in the file, with what both say
merge-files = { $count ->
    [one] 1 file
   *[other] { $count } files
}
merge-open-here = open here
merge-on-disk = saved meanwhile by somebody else
merge-in-markers = between git's markers in the file
merge-written-today = today { $time }
merge-written-yesterday = yesterday { $time }
merge-written-on = { $day }, { $time }
merge-base-known = where both started from
merge-no-base = No common earlier version is known, so Polku asks wherever the two differ
merge-they-changed = What they changed there:
merge-you-changed = What you changed there:
merge-what = “{ $name }” ({ $number })
merge-both-changed = Both changed { $what }: { $field }
merge-differs = Different: { $what }, { $field }
merge-both-rated = Both rated { $what }: { $field }
merge-rated-differently = Rated differently: { $what }, { $field }
merge-ours-deleted = You deleted { $what }; they changed it
merge-theirs-deleted = They deleted { $what }; you changed it
merge-goes = it goes
merge-stays = it stays
merge-as-groups = as two groups: { $groups }
merge-chosen = { $choice }: { $value }
merge-settled = Decided with another one about the same
merge-change = Change
merge-decide = Decide
merge-called = Called
merge-and = and
merge-our-name = The name of our group
merge-their-name = The name of their group
merge-for-all = for all { $count } ratings that say no group
merge-keep-both = Keep both
merge-keep-another = Keep this
merge-next = next
merge-undo = undo
merge-left-open = What is left open is saved with both sides and shown on the map
merge-on-map = On the map
merge-comes-to = What it comes to
merge-merged = Merged
merge-unasked = Merged without asking
merge-show-unasked = Show them on the map
merge-hide-unasked = Do not show them on the map
merge-nothing-unasked = Nothing
merge-note = No file changes until you save. Cancel takes the whole merge back
merge-note-saved = The file has the merge as it was when you saved. Cancel takes it back here, and in the file only when you save again
merge-note-alone = What is decided is saved with the map. Cancel takes all decisions back
state-merging = merging
comes-holds = Holds
comes-recovered = Holds after recovery
comes-open = Not known yet
taken-added = { $kind } added
taken-only-ours = { $kind } in ours alone, kept
taken-gone = { $kind } gone
taken-ratings = { $count ->
    [one] rating
   *[other] ratings
}
taken-ratings-of = { $count ->
    [one] rating of { $group }
   *[other] ratings of { $group }
}
taken-moved = { $count ->
    [one] touchpoint moved
   *[other] touchpoints moved
}
taken-kind-map = map
taken-kind-stages = { $count ->
    [one] stage
   *[other] stages
}
taken-kind-actors = { $count ->
    [one] actor
   *[other] actors
}
taken-kind-segments = { $count ->
    [one] segment
   *[other] segments
}
taken-kind-touchpoints = { $count ->
    [one] touchpoint
   *[other] touchpoints
}
taken-kind-connections = { $count ->
    [one] connection
   *[other] connections
}
taken-kind-groups = { $count ->
    [one] group
   *[other] groups
}
taken-kind-others = { $count ->
    [one] other record
   *[other] other records
}

## What waits to be decided

remark-conflicts = { disputed-count }: File ▸ Decide conflicts…
