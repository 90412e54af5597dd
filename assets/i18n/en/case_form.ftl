# Complaints: a case as a form in the inspector, and what is told of it there (R13, R16).

cases = Cases
cases-help = A case is one complaint. First the customer is heard and agrees what the problem is, then it is solved; afterwards somebody asks whether they are satisfied
cases-count = { $count ->
    [one] 1 case
   *[other] { $count } cases
}
case-complain = A complaint…
case-another = Another complaint…
case-unsaid = A complaint without words yet
case-named = Case { $number }
case-choose = { $case }: { $title }. { $stage }
case-delete = Delete the case
case-bar = { $stage }. { $why }
case-confirmed = Solved, asked, and the customer was satisfied: it takes one answer back
case-confirmed-by-us = The customer was satisfied. No rating changes: the view is judged by us
case-confirmed-gone = The customer was satisfied. No rating changes: its segment is not on the map
case-confirmed-aside = The customer was satisfied. No rating changes: what customers answered here does not count in this view
case-confirmed-no-answer = The customer was satisfied. No rating changes: no customer has answered here
case-confirmed-positive = The customer was satisfied. No rating changes: customers have no break here
case-confirmed-none-left = The customer was satisfied. No rating changes: other cases have taken all the answers that break

# R13: the five steps
case-step-done = { $step }: done
case-step-next = { $step }: next
case-step-later = { $step }: later
case-steam-help = Let them let off steam. Listen until it is all out. Nothing is solved yet
case-stated = What the customer says
case-stated-hint = Such as: the bed is bad
case-cause = What it really is
case-cause-hint = Such as: the pillow does not suit
case-say-back = Say it back in your own words, until the customer says yes
case-say-back-said = You said: “{ $said }”. What it really is has not been found out yet
case-say-back-cause = You said: “{ $said }”. So it is: “{ $cause }”
case-agree-question = Does the customer say: that is the problem?
case-agree-yes = Yes, agreed
case-agree-no = Not yet
case-agree-no-help = Back to the interview
not-agreed = the customer has not agreed what the problem is
case-shut = Shut: { not-agreed }
case-mandate = { $count ->
    [one] Then { $names } may solve it alone
   *[other] Then { $names } may solve it, each alone
}
case-mandate-up-to = { $count ->
    [one] Then { $names } may give up to { $limit }
   *[other] Then { $names } may each give up to { $limit }
}
case-solution = Solution
case-solution-hint = What is done about it?
case-solved = Solved
case-solved-now = Now
case-solved-now-help = It is solved at this moment
case-solved-by = Solved by
case-solved-by-remove = { $name } has not solved it

# R13: facing the customer once more, then the organisation
case-follow-up-waits = once it is solved
case-follow-up-due = Due
case-follow-up-due-name = Day of the follow-up
case-follow-up-done = Asked on
case-follow-up-done-name = Day on which the customer was asked
case-follow-up-today = Today
case-satisfied = Satisfied
case-satisfied-yes = Yes
case-satisfied-no = No
case-facts = { $count } of 4 facts
case-fact-what = What
case-fact-what-missing = what the customer says is missing
case-to-whom = To whom
case-to-whom-hint = Room or order, no name
case-opened = When
case-opened-name = Moment of the complaint
case-moment-hint = Such as { $moment }
case-moment-unread = This is no moment. Write it as { $moment }
case-fact-how = How solved
case-fact-how-missing = the solution is missing
case-segment = Segment
case-kind = Kind
case-kind-one-off = One-off
case-kind-systemic = Systemic
case-kind-asked = one-off or systemic?
case-lesson = Lesson
case-lesson-hint = What do we do otherwise from now on?
case-act = Make it an action
case-act-help = What is systemic happens again, so it gets an action at this touchpoint
case-acted = There is an action: { $what }

# why it takes no answer back
case-why-unsolved = Changes no rating yet: it is not solved
case-why-not-followed = Changes no rating yet: the follow-up is not done
case-why-not-asked = Changes no rating yet: nobody has said whether the customer was satisfied
case-why-unsatisfied = Changes no rating: the customer was not satisfied

# R13: what cannot be said now
case-not-agreed = There is no solution yet: { not-agreed }
case-solution-there = There is a solution already. Take it out first, then what was agreed can be taken back
case-not-next = Steps are done in their order: first { $step }

# R16: contacts
contacts = Contacts
contacts-help = Each message, call or visit of this case, the customer's and ours. The silences between them are measured
contact-add = Add a contact
contact-remove = Delete this contact
contact-raise = Move this contact before the one above, on the same day
contact-day = Day
contact-day-name = Day of the contact, 0 is the first
contact-day-number = Day { $day }
contact-time = Time
contact-time-name = Time of the contact
contact-time-hint = 19:00 or evening
contact-time-unread = This is no time. Write it as 19:00, or as morning, day, evening or night
contact-exact = How exactly
contact-exact-at = at
contact-exact-after = after
contact-exact-by = by
contact-exact-about = about
contact-after = after { $time }
contact-by = by { $time }
contact-about = about { $time }
contact-part-morning = morning
contact-part-day = day
contact-part-evening = evening
contact-part-night = night
contact-from = From
contact-from-customer = the customer
contact-from-us = us
contact-channel = Channel
contact-channel-none = not said
contact-where = Where
contact-where-name = Where on the channel
contact-where-hint = Such as private message
contact-tone = Tone
contact-tone-name = Tone of the contact
contact-tone-hint = Such as humorous
contact-text = Words
contact-text-name = Words of the contact
contact-line = { $when }, from { $from }
case-told = Times told
case-told-help = How many times the customer had to tell it. The aim is once
grades = Grades
grade-add = Add a grade
grade-remove = Delete this grade
grade = Grade
grade-hint = 9+
grade-by = By whose standard
grade-by-hint = Such as today's

# commands
command-complaint = A complaint…
command-complaint-help = Open a case at the selected touchpoint, with what the customer says first
command-next-case = Next case
command-next-case-help = Go to the next case to be seen to: follow-ups that are due first, then open ones
command-handover = Handover…
command-handover-help = Read, copy or export the page for the next shift: open cases, follow-ups that are due, and lessons
command-mandates = Who may solve what…
command-mandates-help = Read, copy or export the page for the wall: who may solve a problem alone, and up to how much
command-cases-panel = Cases
command-cases-panel-help = Show or fold the complaints of the map: in which step each is, and when the customer is to be asked
command-contacts-panel = Contacts
command-contacts-panel-help = Show or fold the contacts of the case that is looked at, with the silences between them
lacks-case = The map has no case yet. Select the touchpoint and choose A complaint…
lacks-contacts = Select a touchpoint whose case has contacts

# the list of the map's cases
cases-due = { $count ->
    [one] 1 follow-up is due
   *[other] { $count } follow-ups are due
}
cases-open = { $count ->
    [0] none is open
    [one] 1 is open
   *[other] { $count } are open
}
case-ask-on = ask by { $day }
cases-to-report = { $count } still to be reported
cases-to-learn = { $count } still to be learnt from
case-to-report = confirmed, to be reported
case-to-learn = confirmed, to be learnt from
case-is-confirmed = confirmed

# the timeline of contacts
contact-from-told = from { $from }
duration-hours = { $count ->
    [one] 1 hour
   *[other] { $count } hours
}
duration-about = about { $duration }
contacts-none = No contact is entered yet. In the form of the case, at the right, Contacts adds one
contacts-silence = { $duration } of silence
contacts-promised = promised: an answer within { $duration }
contacts-first = First answer
contacts-first-after = after { $duration }
contacts-first-none = none yet
contacts-asked = Contacts
contacts-asked-said = { $count }, on { $channels ->
    [one] 1 channel
   *[other] { $channels } channels
}
contacts-told = Told
contacts-told-said = { $count ->
    [0] not yet
    [one] once
   *[other] { $count } times over
}
contacts-answered = Answered
contacts-answered-said = { $count } of { $of }
contacts-answered-help = Contacts of the customer that were answered where they were made
contacts-grade-by = By the standard of { $by }
contacts-legend-customer = from the customer
contacts-legend-us = from us

# the pages for those who take over and for the wall, read over the window
page-export = Export…
page-export-help = Write the page as a web page (HTML), as text (Markdown) or on paper (PDF)
page-copy = Copy
page-copy-help = Put the page on the clipboard, as Markdown
page-copied = The page is on the clipboard
