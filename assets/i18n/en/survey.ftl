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
through-customers = Mending { $number } alone makes { COUNT($people) } more journeys unbroken
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
}: { $share } of { COUNT($asked) } asked
survey-rung-some = { $breaks ->
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
survey-alone = Hold back alone
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

## Importing answers

command-import-answers = Import answers…
command-import-answers-help = Take in what customers answered: CSV, XLSX or ODS from any form tool
dialog-answers = Import answers
dialog-answers-filter = Answers
ask-path-answers = Which file are the answers in?
ask-replace-survey = Replace the survey “{ $name }”?
ask-replace-survey-more = Its answers and figures on the map will be replaced by these. One undo brings them back
step-survey = import answers
survey-pasted = Pasted answers
survey-reading = Reading { $file }
survey-round-before = Before { $name }
survey-read = { COUNT($rows) } { $rows ->
    [one] row
   *[other] rows
}, { $columns ->
    [one] 1 column
   *[other] { COUNT($columns) } columns
}
survey-name = Name
survey-name-hint = Spring survey
survey-name-help = What the survey is called, and the group of its answers. Importing under the same name again replaces it
survey-date = Date
survey-date-help = When it was asked: a year, a month (2026-04) or a day (2026-04-30)
survey-date-wrong = Write a year, a month such as 2026-04, or a day such as 2026-04-30
survey-page = Sheet
survey-page-help = Which sheet of the spreadsheet is read
survey-take = Take in { $count ->
    [one] 1 touchpoint
   *[other] { $count } touchpoints
}
survey-replace = Replace with { $count ->
    [one] 1 touchpoint
   *[other] { $count } touchpoints
}
survey-take-help = The answers become the customers' ratings of these touchpoints. Never a row, never a name
survey-cancel-help = Leave the map as it is
survey-lacks-scale = Say on which scale was asked first, at the right
survey-lacks-touchpoint = No column is taken for a touchpoint; choose one in the list or below it
survey-lacks-answer = Nobody answered anything that the scale has; choose another scale
survey-lacks-name = Give the survey a name first
survey-columns = Columns
survey-column = Column
survey-taken = Taken for
survey-scale = Scale
survey-levels = Levels
survey-first-values = First values
survey-no-answer = No answer
survey-no-header = (no header)
survey-nothing-taken = No column looks like a touchpoint. Choose below what each column is
survey-new-touchpoint = New touchpoint
survey-segment = Segment
survey-leave-out = Leave out
survey-taken-for = { $column }, taken for { $taken }
survey-taken-help = What this column is taken for
survey-scale-of = Scale of { $column }: { $scale }
survey-scale-help = The scale of the answers: its worst first
survey-positive = { $share } positive
survey-outcome-counts = { COUNT($yes) } of { COUNT($asked) } say yes ({ $share })
survey-outcome-short = { COUNT($yes) } of { COUNT($asked) } ({ $share })
survey-and-more = { $count } more
survey-left-out = { $count ->
    [one] 1 column is left out, and nothing of it is ever kept
   *[other] { $count } columns are left out, and nothing of them is ever kept
}
survey-which-scale = Which scale is it?
survey-scales-fit = { $scales } scales hold the values of { $columns ->
    [one] 1 column
   *[other] { $columns } columns
}; only whoever asked knows
survey-scale-makes = { $scale }: { COUNT($unbroken) } unbroken
survey-answers = { COUNT($answers) } { $answers ->
    [one] answer
   *[other] answers
}{ $outside ->
    [0] { "" }
   *[other] , { COUNT($outside) } outside the scale
}
survey-more-values = and { $count } more
survey-stray = Row { $row }: “{ $text }” is not on the scale
survey-more-strays = and { COUNT($count) } more outside the scale
survey-worth-knowing = Worth knowing
survey-known-replaced = “{ $name }” is on the map already: its answers and figures are replaced
survey-known-zeros = 0 stands in { COUNT($cells) } { $cells ->
    [one] cell
   *[other] cells
} of { $columns ->
    [one] 1 column
   *[other] { $columns } columns
}: no answer, never a bad one
survey-known-outside = { COUNT($answers) } { $answers ->
    [one] answer is
   *[other] answers are
} outside the scale in { $columns ->
    [one] 1 column
   *[other] { $columns } columns
}: no answer
survey-known-widened = “{ $header }” is read on { $scale } because of { COUNT($few) } of its { COUNT($answers) } answers; most columns are on { $usual }. If { $few ->
    [one] that is a slip, choose { $usual } for the column: the answer is then left out
   *[other] those are slips, choose { $usual } for the column: the answers are then left out
}
survey-known-uneven = { $count ->
    [one] Row { $row } is
   *[other] { $count } rows, the first of them { $row }, are
} longer or shorter than the header
survey-known-unasked = { $titles } { $count ->
    [one] is on the map and was
   *[other] are on the map and were
} not asked about
survey-known-new = { $titles } { $count ->
    [one] is not on the map: it will be added
   *[other] are not on the map: they will be added
}
survey-known-names = Left out because they could say who somebody is: { $headers }
survey-known-no-names = Names, addresses and free text: none found
survey-set-aside = Set what was answered before aside
survey-set-aside-help = It stays listed and compared as a round of its own, and counts for nothing from now on
survey-one-step = One step of undo takes it all back
scale-words = words
scale-words-reversed = words, the other way round
scale-grades = grades
scale-to-three-help = 1 negative, 2 neutral, 3 positive
scale-to-five-help = 1 and 2 negative, 3 neutral, 4 and 5 positive; 0 is no answer
scale-to-seven-help = 1 to 3 negative, 4 neutral, 5 to 7 positive; 0 is no answer
scale-to-ten-help = 0 to 6 negative, 7 and 8 neutral, 9 and 10 positive
scale-signed-help = Below 0 negative, 0 neutral, above 0 positive
scale-grades-help = School grades from 4 to 10, + and − a quarter, ½ a half: below 7 negative, 7 to below 8 neutral, 8 and up positive
scale-words-help = The usual words in English, Finnish and Swedish, such as very bad to very good
customers-tab-none = no survey yet

## A rating typed on another scale

rating-typed = On a scale…
rating-typed-help = Type what was said as it was said: a school grade, 0 to 10, 1 to 5, −2 to +2 or a word. Beside it stands what it becomes
rating-typed-field = Rating as it was said
rating-typed-outside = not on this scale

## Taking a survey out again

survey-remove = Take “{ $name }” out of the map, with its answers
step-remove-survey = remove survey
survey-name-aside = “{ $name }” is set aside, so these answers would count for nothing. Give the survey another name
survey-not-taken = These answers could not be taken in; the map is as it was

## What else is told before answers come in

outcome-no-segment = without a segment
survey-known-no-segment = The map has segments in target, and these answers are for everyone: where a segment has ratings of its own, those count and not these
scale-reversed = { $scale }, { $best } is best
survey-known-no-header = The first row looks like answers, not like a header: put a row with the questions above it, and import again
survey-known-unanswered = Nobody answered on this scale: { $headers }. Choose another scale, or leave it out
