# What a map means beside its verdict: the rules, what they find, and the words of how a touchpoint is served.

## The rules: a short title, and what goes in

rule-r5 = Tolerance
rule-r5-help = Positive touchpoints where some answers are negative or neutral: no more than the map's tolerance accepts
rule-r6 = Segments
rule-r6-help = Each segment, a group of customers, is judged for itself: by its own ratings, else by those for everyone. The map shows the worst of those in target
rule-r8 = Paths
rule-r8-help = A break is met by every customer if no way from a start to an end goes around it. Where there are segments, each goes by its own ratings, and every customer meets what each segment in target does. A break that can be avoided says so where every way around meets another. A connection leads back if it goes to an earlier touchpoint of its loop
rule-r10 = Us and customers
rule-r10-help = Our own rating beside the customers', at each touchpoint in the current view. Ours better is a blind spot, ours worse a hidden strength, ours alone an assumption. Where staff have rated too: bad for both sides is to be mended first, good for customers alone is strained, good for staff alone is unseen by them
rule-r11 = Promise
rule-r11-help = What customers arrive expecting, and whether each touchpoint keeps it. A broken promise is a finding of its own beside the rating
rule-r12 = Trust
rule-r12-help = Ten causes of distrust. A positive touchpoint where one was seen is at risk
rule-r13 = Recovery
rule-r13-help = What was done about each complaint, and whether it was made good
rule-r14 = Mandate
rule-r14-help = Who may solve a problem on their own, and up to what. The aim is that a customer complains once
rule-r15 = Actors
rule-r15-help = Who brings each touchpoint about. What nobody brings about, nobody mends
rule-r16 = Reply time
rule-r16-help = By phone, e-mail and social media: the reply time that was promised beside the one it took, and how the answer came
rule-r17 = Surveys
rule-r17-help = What customers answered of whole journeys: how many were unbroken, and what alone holds back the others
rule-r19 = Actions
rule-r19-help = What is done against breaks, by whom and by when

# The head of what a rule finds missing, where the rule has a head above already
head-missing = { $rule }: what is missing

## What they find: a sentence without a full stop, after the touchpoint it is about

found-of = { $title }: { $finding }
found-tolerated = { $failed } of { $answers } answers { $failed ->
    [one] is
   *[other] are
} negative or neutral, which the tolerance of { $tolerance } % accepts
found-gap = We rate { $own } of { $own-rated } positive, customers { $customers } of { $customers-rated }
found-blind-spot = Blind spot: we rate it { $own }, customers { $customers }
found-hidden-strength = Hidden strength: we rate it { $own }, customers { $customers }
found-assumption = Assumption: only our own rating. Ask, don't assume
found-both-sides = Bad for both sides: staff rate it { $staff }, customers { $customers }. Mend it first
found-strained = Strained: customers rate it { $customers }, staff { $staff }. Staff hold it up
found-unseen = Unseen by staff: they rate it { $staff }, customers { $customers }
found-staff = Staff rate { $positive } of { $rated } positive
found-overridden = Hides somebody: the customers' rating for everyone is worse than what counts, and no segment in target uses it
found-no-promise = Touchpoints keep or break a promise that the map does not state
found-promise-broken = Breaks the promise
found-promise-broken-of = Breaks the promise “{ $promise }”
found-too-little = Too little of it
found-too-much = Too much of it
found-which-way = Can fail both ways: say whether it was too little or too much
found-at-risk = At risk though positive. { $count ->
    [one] Cause
   *[other] Causes
} of distrust: { $causes }
found-distrusted = { $count ->
    [one] Cause
   *[other] Causes
} of distrust: { $causes }
found-repeated = { $times ->
    [0] No complaint had to be told again
    [one] A complaint had to be told again once
   *[other] Complaints had to be told again { $times } times
}; the aim is one complaint
found-no-mandate = It is not said who may solve a problem here on their own
found-no-actor = It is not said who brings it about
found-late = Answered after { $actual }, promised within { $promised }
found-unconfirmed = Nobody confirmed that the message came in
found-no-estimate = Nobody said how long the answer would take
found-nowhere-to-ask = The customer was not told where to ask how it goes
found-tone = The tone of the answer did not match the customer's

# What belongs to nothing: of something that is not on the map
found-loose-action = The action “{ $name }” belongs to a touchpoint that is not on the map; give it another, or delete it
found-loose-action-nowhere = The action “{ $name }” belongs to no touchpoint; give it one, or delete it
found-loose-action-actor = The action “{ $name }” is to be done by an actor who is not on the map; name another, or nobody
found-loose-case = The complaint “{ $name }” belongs to a touchpoint that is not on the map, so it makes nothing good; give it another, or delete it
found-loose-case-nowhere = The complaint “{ $name }” belongs to no touchpoint, so it makes nothing good; give it one, or delete it
found-loose-case-segment = The complaint “{ $name }” belongs to a segment that is not on the map, so it makes nothing good; give it another, or delete it
found-loose-case-actor = The complaint “{ $name }” was solved by an actor who is not on the map; name another, or nobody
found-loose-outcome = What was answered to the question “{ $name }” belongs to a segment that is not on the map; give it another, or delete it
found-loose-survey = The survey “{ $name }” has figures of a segment that is not on the map; give them another, or delete them

## The same in one line, where it holds of more than half and of four or more

folded-overridden = At { $count } of { $of } touchpoints the customers' rating for everyone is worse than what counts, and no segment in target uses it
folded-assumption = At { $count } of { $of } touchpoints there is only our own rating. Ask, don't assume
folded-no-mandate = At { $count } of { $of } breaks it is not said who may solve a problem there on their own
folded-no-actor = At { $count } of { $of } touchpoints it is not said who brings them about
folded-unconfirmed = At { $count } of { $of } touchpoints with a reply time nobody confirmed that the message came in
folded-no-estimate = At { $count } of { $of } touchpoints with a reply time nobody said how long the answer would take
folded-nowhere-to-ask = At { $count } of { $of } touchpoints with a reply time the customer was not told where to ask how it goes

## How a touchpoint is served

handling-person = person
handling-self-service = self-service
handling-automation = automation
kept-kept = kept
kept-broken = broken
amount-little = too little
amount-much = too much
answer-yes = yes
answer-no = no
answer-not-applicable = not applicable
cause-phone-menu = unclear phone menu
cause-assuming = assuming
cause-no-understanding = no understanding shown
cause-haste = haste in the voice
cause-not-explored = whole situation not explored
cause-over-explaining = over-explaining
cause-asked-to-repeat = customer asked to repeat
cause-no-recap = no recap at the end
cause-no-receipt = e-mail without receipt or estimated reply time
cause-no-callback = callback not confirmed or never made

## A span of time, by its parts

minutes = { $count } min
hours = { $count } h
days = { $count } d

## Why a column of a survey is left out

left-out-chosen = left out by hand
left-out-empty = nothing stands in it
left-out-no-header = it has no header
left-out-constant = everybody says the same
left-out-e-mail = e-mail addresses
left-out-phone = telephone numbers
left-out-network-address = network addresses
left-out-identifier = it only tells respondents apart
left-out-date = days or times
left-out-name = names
left-out-free-text = free text
left-out-no-scale = numbers that fit no scale
left-out-may-be-segment = few different answers; it could be a segment or the outcome
left-out-other-outcome = it asks about the whole, and another column is the outcome
left-out-other-segment = another column is the segment
left-out-touchpoint-taken = another column has its touchpoint
