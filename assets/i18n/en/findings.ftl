# The panel below the canvas: what was found, and who can mend what.

bottom-edge = Height of the panel

## Findings

findings = Findings
findings-none = No rule has found anything on this map
ask-next = Ask next about:
ask-next-help = Touchpoints that customers have not rated, the most urgent first: what every customer meets, then the others
ask-more = and { $count } more
ask-about = Ask about { $number } { $title }
