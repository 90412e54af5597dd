# The lenses: what the cards show. Their names in the lens bar, and what a mark is called on a card and in the
# legend: two or three words, so that a card has room for them.

lens = Lens
lens-help = What the cards show. The verdict, the list of breaks and the trace stay as they are
lens-experience = Experience
lens-experience-help = How each touchpoint is experienced
lens-us-vs-customers = Us vs customers
lens-us-vs-customers-help = Our own rating beside the customers': blind spots and hidden strengths
lens-paths = Paths
lens-paths-help = Which breaks every customer meets, which can be avoided, and what sends customers back
lens-promise = Promise
lens-promise-help = Which touchpoints keep the promise of the map and which break it
lens-trust = Trust
lens-trust-help = Where causes of distrust were seen, and answers came late
lens-actors = Actors
lens-actors-help = Who brings each touchpoint about
lens-actors-people = Only by a person
lens-actors-people-help = Show only the touchpoints that a person handles. Where the easy ones are self-service or automation, those left are the hard ones
lens-two-sides = Two sides
lens-two-sides-help = How staff rate each touchpoint, beside the customers: what is bad for both, what staff hold up, what they do not see

seen-blind-spot = Blind spot
seen-hidden-strength = Hidden strength
seen-assumption = Assumption
seen-agreed = We agree
seen-only-customers = Only customers
seen-by-nobody = Not rated

seen-both-sides = Bad for both sides
seen-strained = Strained
seen-unseen = Unseen by staff
seen-good-for-both = Good for both
seen-only-staff = Only staff

seen-everyone = Every customer
# Of some segments: their names on the card, none in the legend
seen-everyone-of = { $count ->
    [one] Every { $segments } customer
   *[other] Everyone: { $segments }
}
seen-everyone-of-one = Every customer of a segment
seen-avoidable = Avoidable
seen-at-a-cost = Avoidable at a cost
seen-loose = Not connected
seen-back = Leads back
seen-back-to = Leads back to { $to }

seen-kept = Kept
seen-broken = Broken
seen-not-judged = Not judged

seen-at-risk = At risk
seen-distrusted = Distrust
seen-badly-answered = Badly answered
seen-sound = No cause seen
seen-not-asked = Not asked

seen-other-actors = Other actors

seen-us = Us
seen-customers = Customers
seen-staff = Staff

# Short for one thing that went wrong with an answer
seen-late = late
seen-unconfirmed = not confirmed
seen-no-estimate = no estimate
seen-nowhere-to-ask = where to ask not told
seen-tone = tone

# The heading of an exported picture, and what a screen reader calls a pill
lens-heading = Lens: { $lens }

command-lens-experience = { lens-experience }
command-lens-experience-help = Show on the cards how each touchpoint is experienced
command-lens-gap = { lens-us-vs-customers }
command-lens-gap-help = Show on the cards our own rating beside the customers'
command-lens-reach = { lens-paths }
command-lens-reach-help = Show on the cards which breaks every customer meets and which can be avoided
command-lens-promise = { lens-promise }
command-lens-promise-help = Show on the cards which touchpoints keep the promise and which break it
command-lens-trust = { lens-trust }
command-lens-trust-help = Show on the cards where causes of distrust were seen
command-lens-actors = { lens-actors }
command-lens-actors-help = Show on the cards who brings each touchpoint about
command-lens-people = Actors, only by a person
command-lens-people-help = Show only the touchpoints that a person handles, with their actors
command-lens-two-sides = { lens-two-sides }
command-lens-two-sides-help = Show on the cards how staff rate each touchpoint, beside the customers
command-lens-customers = Customers, unbroken journeys
command-lens-customers-help = Show on the cards how many journeys each touchpoint alone holds back
command-lens-recovery = Recovery of complaints
command-lens-recovery-help = Show on the cards what has become of complaints
menu-lens = Lens

# The terminal
help-export-lens = What the cards show: experience (as usual), us-vs-customers, paths, promise, trust, actors, two-sides, customers or recovery

## What a lens comes to, below the verdict; a full stop stands between two of these

through-assumptions = { $count ->
    [one] 1 assumption
   *[other] { $count } assumptions
}
through-ask = { $count ->
    [one] Ask next about { $numbers }
   *[other] Ask next about { $numbers }
}
through-promise = Kept at { $kept } and broken at { $broken } of { $total ->
    [one] 1 touchpoint
   *[other] { $total } touchpoints
}
through-promise-none = It is not said of any touchpoint yet whether it keeps the promise
through-staff-none = Staff have rated nothing yet. Choose { $staff } at “{ rate-as }” (or press V), then rate as usual
through-both-sides = Bad for both sides: { $numbers }, to be mended first
through-strained = Strained: { $numbers }
through-unseen = Unseen by staff: { $numbers }
through-trust = { $sound } of { $asked } causes that were asked about were not seen: { $percent } %
through-trust-none = Causes of distrust were not asked about yet
through-actors = { $name } can mend { $count } of { $total ->
    [one] 1 break
   *[other] { $total } breaks
}
through-no-actor = { $count ->
    [one] 1 touchpoint has
   *[other] { $count } touchpoints have
} no actor
