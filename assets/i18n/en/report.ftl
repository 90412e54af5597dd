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

report-outcome = Asked
report-outcome-of = Of whom
report-outcome-group = Group
report-outcome-aside = { $group } (set aside)
report-outcomes-says = What each group answered. What is set aside does not count above.

report-findings = Findings by rule

report-mending-says = Actors can mend the breaks they help bring about. Those who can mend most come first.
report-actor = Actor
report-place = Role
report-actor-breaks = Breaks
report-actor-touchpoints = Touchpoints

report-gap = Us and customers
report-ask = Customers were not asked about these yet. Ask next, what every customer meets first:

report-share-says = Companies believe they succeed more than their customers do: this map beside what companies say of themselves. The figures of companies are from the practitioners' texts that Polku is built from.
report-share-whose = Whose view
report-share-positive = Share
report-share-own = We, positive of what we have rated
report-share-customers = Customers, positive of what they have rated
report-share = { $positive } of { $rated }: { $percent }
report-companies = Companies, by self-assessment
report-companies-before = Companies, by self-assessment a year before
report-companies-strategy = Companies that had put customer experience in their strategy

report-two-sides = Two sides: staff and customers
report-two-sides-says = What staff and customers have both rated, by number. What is bad for both is to be mended first. Staff never change the verdict.
report-staff = Staff
report-staff-good = Positive
report-staff-bad = Negative or neutral
report-customers-good = Customers: positive
report-customers-bad = Customers: negative or neutral

report-order = All touchpoints
report-onwards = Leads to
report-order-says = In journey order, with the rating that counts.
report-notes = Notes

# R17: a form for customers
questionnaire-how = How did each step go for you? Mark one circle on each line: 1 is bad, 3 is neither good nor bad, 5 is good. Leave out what you did not meet.
questionnaire-worst = bad
questionnaire-best = good
questionnaire-outcomes = All in all
questionnaire-return = Would you come again?
questionnaire-recommend = Would you recommend us?
questionnaire-who = Which of these are you?
questionnaire-segment = Segment
