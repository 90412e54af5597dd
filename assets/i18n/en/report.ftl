# The report of a map, as HTML and as Markdown.

report-judged-by = Judged by: { $by }.
report-promise = Promise: { $promise }
report-map = The map
report-picture = The map “{ $title }” as a picture. { $says } All touchpoints are listed below.

report-breaks = Breaks in order
report-breaks-say = Every touchpoint that is negative or neutral, in the order customers come to them.
report-no-breaks = There are no breaks.
report-number = No.
report-touchpoint = Touchpoint
report-rating = Rating
report-stage = Stage
report-channels = Channels
report-met = Who meets it
report-actors = Actors

report-findings = Findings by rule

report-mending-says = Actors can mend the breaks they help bring about. Those who can mend most come first.
report-actor = Actor
report-place = Role
report-actor-breaks = Breaks
report-actor-touchpoints = Touchpoints

report-gap = Us and customers
report-ask = Customers were not asked about these yet. Ask next, what every customer meets first:

report-order = All touchpoints
report-onwards = Leads to
report-order-says = In journey order, with the rating that counts.
report-notes = Notes
