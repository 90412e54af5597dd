## Surveys: what customers answered, and what it says of whole journeys

survey-untitled = The survey
survey-outcome = Outcome
survey-few = few
survey-estimate = From the share of each touchpoint alone one would estimate { COUNT($people) }

found-unbroken = { $survey }: { COUNT($unbroken) } of { COUNT($answered) } { $answered ->
    [one] journey
   *[other] journeys
} unbroken ({ $share })
found-held-by-one = Mending this alone makes { COUNT($people) } more { $people ->
    [one] journey
   *[other] journeys
} unbroken
found-not-on-map = { $survey } asked about “{ $title }”, which is not on the map
found-not-asked = The survey did not ask about it
folded-not-asked = The survey did not ask about { $count } of { $of } touchpoints

## The lens: what each touchpoint alone holds back

lens-customers = Customers
lens-customers-help = How many journeys each touchpoint alone holds back, as a survey of customers has it
seen-held-back = Alone holds back { COUNT($people) }
seen-holds-most = Holds back most
seen-holds-fewer = Holds back fewer
seen-not-asked-about = Not asked about
through-customers = Mending { $number } alone makes { COUNT($people) } more
through-customers-none = No survey of customers counts here yet

## The panel of customers, and the part of a report

customers-tab = Customers
survey-headline = { COUNT($unbroken) } of { COUNT($answered) }
survey-headline-of = { $answered ->
    [one] journey
   *[other] journeys
} unbroken ({ $share })
survey-of-segment = { COUNT($unbroken) } of { COUNT($answered) }
survey-unbroken-help = A journey is unbroken where somebody answered and no answer was negative or neutral. Answered are those with at least one answer
survey-estimate-help = The product of the shares that are positive at each touchpoint on the map. The answers of one person go together, so it is an estimate and not a count
survey-how-many = People
survey-ladder = { $outcome }, by number of breaks
survey-ladder-help = The share of those asked who said so, by how many touchpoints broke for them: as it was answered, never smoothed. Where fewer than 30 were asked the bar is an outline: few
survey-breaks = breaks
survey-people = people
survey-rung = { $breaks ->
    [one] 1 break
   *[other] { $breaks } breaks
}: { $share } of { COUNT($asked) } asked, { COUNT($people) } { $people ->
    [one] person
   *[other] people
}
survey-rung-people = { $breaks ->
    [one] 1 break
   *[other] { $breaks } breaks
}: { COUNT($people) } { $people ->
    [one] person
   *[other] people
}, nobody was asked
survey-alone = Alone hold back
survey-alone-help = Respondents whose only break is this touchpoint: mending it makes exactly these journeys unbroken
survey-alone-row = { $number } { $title }: alone holds back { COUNT($people) }
survey-best-two = Best two
survey-best-three = Best three
survey-best-help = The touchpoints that make most journeys unbroken when mended together: respondents whose breaks all lie among them
survey-best-row = { $numbers }: { COUNT($people) } more unbroken
survey-best-unknown = too many sets of breaks to tell
survey-choose = Survey
survey-aside = { $survey }, set aside
survey-none = No survey yet. Take in what customers answered, from any form tool
survey-not-asked-about = Not asked about: { $numbers }
survey-not-on-map = Asked about, and not on the map: { $titles }
survey-quoted = “{ $text }”
survey-choose-help = Which survey is told of. Without a choice the newest one that counts
report-customers = What customers answered
report-segment = Segment
report-unbroken = Unbroken
report-answered = Answered
report-unbroken-share = Share
report-segments-say = How many journeys were unbroken in each segment
report-alone = Alone holds back
report-alone-says = What mending one touchpoint alone makes whole
