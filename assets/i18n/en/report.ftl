# The report of a map, as HTML and as Markdown.

report-judged-by = Judged by: { $by }.
report-promise = Promise: { $promise }
report-contents = Contents
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
report-ask = No answer from customers counts here yet. Ask about these next, what every customer meets first:

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

# R19, R13: what is done, and complaints in numbers
report-planned = What is mended
report-planned-says = What is done about the breaks, those first whose mending gains most.
report-gain = Gain
report-cases = Cases
report-cases-say = How many complaints are in each step.
report-cases-confirmed = { $count ->
    [0] None is confirmed by a satisfied customer
    [one] 1 is confirmed by a satisfied customer
   *[other] { $count } are confirmed by satisfied customers
}

# R13: the page for those who take over
handover-title = Handover: { $title }
handover-as-of = As of { $day }. What was complained of, and to whom, stands on this page alone.
handover-open = Open cases
handover-open-says = Follow-ups that are due come first, then the others in journey order.
handover-none-open = No case is open.
handover-stated = Complaint
handover-cause = Actual cause
handover-to-whom = To whom
handover-step = Step
handover-next = What is next
handover-follow-up = Follow-up
handover-due = { $day }, due
handover-next-solve = Solve it, and write when
handover-next-ask = Ask whether the customer is satisfied
handover-next-report = Write { $facts }
handover-next-lesson = Write the lesson
handover-next-lesson-and-kind = Write the lesson, and whether it is one-off or systemic
handover-next-kind = Say whether it is one-off or systemic
handover-fact-what = what happened
handover-fact-to-whom = to whom
handover-fact-when = when
handover-fact-how = how it was solved
handover-lessons = Lessons
handover-one-off = one-off
handover-systemic = systemic
handover-numbers = In numbers

# R14: the page for the wall
mandates-title = Who may solve what: { $title }
mandates-none = It is not said anywhere who may solve a problem on their own.
mandates-by-actor = By actor
mandates-by-actor-says = What each may solve on their own, and up to how much.
mandates-by-touchpoint = By touchpoint
mandates-by-touchpoint-says = Who may solve a problem here on their own, and up to how much.
mandates-nobody = Where nobody may yet

# R17: a form for customers
questionnaire-how = How did each step go for you? Mark one circle on each line: 1 is bad, 3 is neither good nor bad, 5 is good. Leave out what you did not meet.
questionnaire-worst = bad
questionnaire-best = good
questionnaire-outcomes = All in all
questionnaire-return = Would you come again?
questionnaire-recommend = Would you recommend us?
questionnaire-who = Which of these are you?
questionnaire-segment = Segment
