# A map before a room.

command-present = Present from the start
command-present-help = Fill the screen with one touchpoint after the other, from the first one on
command-present-also = slideshow projector room workshop facilitate play
command-present-here = Present from here
command-present-here-help = Fill the screen with one touchpoint after the other, from the selected one on
command-present-here-also = slideshow projector room workshop facilitate play

present = Present
present-place = { $number } of { $count }
present-said = { $number } of { $count }: { $title }, { $level }. { $verdict }
present-note = Note
present-typed = Go to touchpoint { $number }… Enter goes there, Esc stays
present-black-said = Nothing is shown. B or a click goes on
present-previous = previous
present-next = next
present-whole = whole map
present-black = black
present-jump = go to
present-light = light
present-leave = leave

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
votes-take = Enter takes them, Tab goes to the next table
votes-all = All
votes-open = Not revealed yet
votes-agree = all say { $level }
votes-alone = { $table } alone says { $level }
votes-apart = { $count ->
    [one] { $tables } says { $level }, the other does not
   *[other] { $tables } say { $level }, others do not
}
present-count = count hands
present-reveal = reveal
present-hide = hide again
present-end-counting = end counting
present-table = next table

presenting-count-how = C, then 3 5 12 Enter
presenting-count = Count hands: negative, neutral, positive; Esc ends it
presenting-vote-how = A, S, D; with Shift
presenting-vote = One hand more: negative, neutral, positive; one fewer
presenting-table-how = Tab, Shift+Tab
presenting-table = Count for the next table, or for the one before
presenting-reveal-how = V
presenting-reveal = Show what was counted, or hide it again
