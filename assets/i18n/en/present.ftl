# A map before a room.

command-present = Present from the start
command-present-help = Fill the screen with one touchpoint after the other, from the first one on
command-present-also = slideshow projector room workshop facilitate play dots votes stickers tables hands
command-present-here = Present from here
command-present-here-help = Fill the screen with one touchpoint after the other, from the selected one on
command-present-here-also = slideshow projector room workshop facilitate play dots votes stickers tables hands

present = Present
present-place = { $number } of { $count }
present-said = { $number } of { $count }: { $title }, { $level }. { $verdict }
present-note = Note
present-typed = Go to touchpoint { $number }…
present-black-said = Nothing is shown. B or a click goes on
present-previous = previous
present-next = next
present-whole = whole map
present-black = black
present-jump = go to
present-light = light
present-leave = leave
present-show = show again

keys-presenting = Before a room
presenting-walk-how = Right, Left, PgDn, PgUp, Space, Home, End
presenting-walk = Next touchpoint, the one before, the first, the last; clickers too
presenting-rate-how = 1, 2, 3, 0; N, Shift+N
presenting-rate = Rate what is shown, or clear it; next break, the one before
presenting-whole-how = M
presenting-whole = The whole map, or one touchpoint again
presenting-jump-how = G, a number, Enter
presenting-jump = Go to the touchpoint of that number
presenting-black-how = B or ., L
presenting-black = Show nothing for a while; a light around the pointer
presenting-leave-how = Esc
presenting-leave = Leave

votes-in = { $count ->
    [one] { $answered } of 1 table is in
   *[other] { $answered } of { $count } tables are in
}
votes-room = Hands in the room
votes-of-room = all in the room
votes-hidden = Hidden until you press V
votes-counting = counted now
votes-answered = in
votes-waiting = waiting
votes-take = Enter takes them
votes-take-table = After 124, or 1 2 4 and Enter, the next table comes by itself. Tab skips this one
votes-all = All
votes-open = Not revealed yet
votes-agree = { $missing ->
    [0] every table comes to { $level }
    [one] the tables that have answered come to { $level }; one has not
   *[other] the tables that have answered come to { $level }; { $missing } have not
}
votes-unnamed = No table
votes-disagree = Tables disagree at { $numbers }
votes-replaced = What { $table } had answered was replaced. Undo brings it back
votes-replaced-room = What the room had answered was replaced. Undo brings it back
votes-hand = { $level }: one hand more, with Shift one fewer
present-end-timer = end timer
votes-alone = { $table } alone says { $level }
votes-apart = { $count ->
    [one] { $tables } says { $level }, the other does not
   *[other] { $tables } say { $level }, others do not
}
present-count = count hands
present-reveal = reveal
present-hide = hide again
present-end-counting = end counting
present-skip-table = skip table
present-table = next table

presenting-count-how = C, then 3 5 12 Enter; at a table 124
presenting-count = Count hands: negative, neutral, positive; Esc ends it
presenting-vote-how = A, S, D while counting; with Shift
presenting-vote = One hand more: negative, neutral, positive; one fewer
presenting-table-how = Tab, Shift+Tab
presenting-table = Count for the next table, or for the one before
presenting-reveal-how = V
presenting-reveal = Show what was counted, or hide it again

dots = { $count ->
    [0] no dots
    [one] 1 dot
   *[other] { $count } dots
}
dots-question = What should be mended first?
dots-left = { $count ->
    [0] all given
    [one] 1 dot left
   *[other] { $count } dots left
}
dots-shown = { $first } to { $last } of { $count } are in view; ↓ and ↑ show the others
dots-hidden = { $count ->
    [one] Not revealed yet, so not listed: { $numbers }. To list it, end the dots and press V there
   *[other] Not revealed yet, so not listed: { $numbers }. To list them, end the dots and press V at each
}
dots-none = No breaks
dots-unrated = No breaks yet: nothing is rated
dots-typed = A dot for touchpoint { $number }…
dots-given-all = { $count ->
    [one] { $table } has given its dot. Backspace takes it back, + gives each table one more
   *[other] { $table } has given its { $count } dots. Backspace takes one back, + gives each table one more
}
dots-no-break = Touchpoint { $number } is not in the list, so it gets no dot
dots-take = Take a dot of touchpoint { $number } back
dots-row = choose
dots-give = give a dot
dots-take-back = take back
dots-order = most first
dots-in-order = journey order
dots-fewer = fewer
dots-more = more, now { $count } each
dots-end = done
present-dots = dots
dots-sort = Most dots first
dots-unsort = In journey order

presenting-dots-how = P, then 4 Enter, or arrows and Enter
presenting-dots = Give dots to what should be mended first; Backspace takes one back, O sorts, + and − change how many each table has
presenting-timer-how = T, minutes, Enter
presenting-timer = A timer; T takes it away

present-timer = timer
timer-typed = Timer of { $number } min…
timer-left = Timer: { $time } left
timer-over = Time is up
timer-end = Press to take the timer away
menu-timer = Timer
command-timer = { $minutes } min
command-timer-help = { $minutes ->
    [one] Start a timer of 1 minute: a ring that fills, without a sound
   *[other] Start a timer of { $minutes } minutes: a ring that fills, without a sound
}
command-timer-also = countdown clock stopwatch minutes alarm
command-end-timer = Take away
command-end-timer-help = Take the timer away
command-end-timer-also = stop countdown clock
lacks-timer = No timer is set

present-aside = notes
present-swap = swap screens
typed-take = take it
typed-leave = leave it
aside-next = Next
aside-last = This is the last touchpoint
aside-no-note = No note here
aside-votes = Votes so far
aside-no-timer = T sets a timer
presenting-aside-how = F6, Shift+F6
presenting-aside = What comes next, the note and the votes so far, for who leads: in this window where the room has a screen of its own, else in a strip; swap the two screens
