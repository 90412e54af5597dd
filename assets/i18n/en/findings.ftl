# The panel below the canvas: what was found, and who can mend what.

bottom-edge = Height of the panel

## Findings

findings = Findings
findings-none = No rule has found anything on this map
ask-next = Ask next about:
ask-next-help = Touchpoints that customers have not rated, the most urgent first: what every customer meets, then the others
ask-more = and { $count } more
ask-about = Ask about { $number } { $title }

## Actors: those who can mend most breaks first, and what each takes part in

actors-mend = Who can mend what
actors-mend-help = Actors by the breaks they take part in. A mark shows where an actor takes part, and how that touchpoint is rated
actors-standing = { $breaks ->
    [one] 1 break
   *[other] { $breaks } breaks
} of { $touchpoints ->
    [one] 1 touchpoint
   *[other] { $touchpoints } touchpoints
}
actors-select = Selects them all
actors-none = No actors yet. Select a touchpoint and add who brings it about
actors-none-by-person = No touchpoint is said to be handled by a person

# The row of staff in the table of actors, below those who bring the touchpoints about
actors-staff = As staff rate it
actors-staff-standing = { $breaks } bad of { $touchpoints } that they rated
