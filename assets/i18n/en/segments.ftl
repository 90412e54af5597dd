# Customer groups and many ratings: for whom the experience holds, who answered what, what is accepted.

## For whom it holds (R6): "The experience holds for Quick, is broken for Chatty at 3 and 7."

segments-sentence = The experience { $clauses }.
segment-holds = holds { $whom }
segment-recovered = holds after recovery { $whom }
segment-open = is not known yet { $whom }
segment-broken = is broken { $whom }
segment-whom = for { $segment }
segment-at-break = { $whom } at { $breaks }
segment-at-breaks = { $whom } at { $breaks }
segment-named = { $segment }
# Beside its name; the second also as a sentence of its own
segment-out = not in target
segment-for-everyone = judged by the ratings for everyone
segment-row-holds = { $segment }: holds
segment-row-recovered = { $segment }: holds after recovery
segment-row-open = { $segment }: not known yet
segment-row-broken = { $segment }: broken
segment-row-at = { $row } at { $breaks }


## One touchpoint

split = split
split-of = split: good for { $good }, breaks for { $breaking }
answers-negative = { $count } of { $total } negative
answers-neutral = { $count } of { $total } neutral
answers-also-neutral = { $count } neutral
answers-positive = all { $total } positive
answers-tolerated = within the tolerance

## The answers of a group

group-add = Answers of a group…
group-add-help = Count the answers of a workshop table or an interview round. Groups are added up
group-name = Name of the group
group-name-hint = Such as table 2
group-numbered = group { $number }
group-next = Next group
group-count = { $level }: answers of the group
group-there = { $group } is there already. Call this group something else

## Tolerance

tolerance-none = Customers we accept failing: 0 %. Every one of them counts
tolerance-means = Customers we accept failing: { $tolerance } %. { $tolerated ->
    [0] No touchpoint changes by that
    [one] 1 touchpoint is positive only by that
   *[other] { $tolerated } touchpoints are positive only by that
}

## Groups (R5)

groups = Groups
groups-help = Tables of a workshop or rounds of asking: their answers stand side by side. Choose one beside “Rate as” to enter its answers
group-at = Group { $number }
group-table = table { $number }
group-taken = Another group has this name
group-aside = set aside
group-aside-of = { $name }: set aside
group-aside-help = What it answered is kept and compared, and counts for nothing in the verdict
group-remove-not = It has answered; take its answers away at the touchpoints
groups-count = How many tables
groups-add = { $count ->
    [one] Add 1 table
   *[other] Add { $count } tables
}
groups-add-help = Each gets the next free number
round-new = New round
round-numbered = Round { $number }
round-ended = “{ $round }” is set aside, and rating begins anew. The box “Round” in the bar shows it again
# A round with the day on which it ended
round-on = { $round }, { $day }
day = { $day } { $month ->
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
} { $year }
round = Round
round-help = The round of asking that the map is looked at in: now, or one that is over. Nothing in the file changes
round-now = Now
round-looked-at = You are looking at an earlier round: { $round }
round-earlier = You are looking at an earlier round
round-looked-at-help = What customers answered in it decides, nothing else that they said. Our own ratings and the map itself are as they are now
round-no-rating = Not rated: you are looking at the earlier round “{ $round }”. Go back to now to rate
round-new-help = Gives what customers answered so far this name, and sets all groups aside: asking begins anew
round-hint = Name of the round so far
rate-as-group = Customers, { $group }
step-new-round = new round

menu-rounds = Rounds
command-new-round = New round…
command-new-round-help = End the round of asking so far: give it a name and set its answers aside, so that rating begins anew
command-new-round-also = again restart reset survey interview workshop group aside
command-earlier-round = Earlier round
command-earlier-round-help = Look at the map by what customers answered in the round before; nothing in the file changes
command-earlier-round-also = previous history past compare
command-later-round = Later round
command-later-round-help = Look at the map by what customers answered in the round after, and after the last one as it is now
command-later-round-also = next history
command-round-now = Back to now
command-round-now-help = Look at the map by what counts now
command-round-now-also = present current round leave
