# The inspector: how a touchpoint is served. Who handles it, the promise, trust, reply times, the mandate.

connections-said = { $in } in, { $out } out

# who handles it
handled-by = Handled by
handled-by-help = Who serves the customer here, whatever the channel. Where easy matters are handled without people, those left to a person are the hard ones

# R11
promise-quoted = “{ $promise }”
promise-none = The map promises nothing yet
promise-state = State the promise
promise-not-judged = not judged
two-sided = Can fail both ways
two-sided-help = Not cramped, but not too roomy either: where it fails, say which way
fails = It fails by

# R12
trust = Trust
trust-seen = What was seen here?
trust-causes = { $count ->
    [0] no cause
    [one] 1 cause
   *[other] { $count } causes
}
trust-quality = { $sound } of { $asked } without fault, { $percent } %
trust-quality-help = Of the causes that were asked about and apply here, those that were not seen
trust-at-risk = { $count ->
    [one] At risk: positive, but 1 cause seen
   *[other] At risk: positive, but { $count } causes seen
}
answer-short-yes = yes
answer-short-no = no
answer-short-not-applicable = n.a.
answered = { $question } ({ $answer })

# R16
reply-time = Reply time
clock-promised = Promised
clock-promised-name = Promised reply time
clock-actual = It took
clock-actual-name = Actual reply time
clock-hint = Such as 2 h
clock-not-read = This is no time. Write it as 30 min, 2 h or 1 d 4 h
clock-receipt = Receipt confirmed
clock-receipt-help = Did the customer learn that the message came in?
clock-estimate = Estimate given
clock-estimate-help = Did the customer learn how long the reply would take?
clock-where-to-ask = Told where to ask
clock-where-to-ask-help = Was the customer told where to ask how it goes?
clock-tone = Tone matched
clock-tone-help = Was the reply in the customer's own tone: a joke met with humour, a worry with care?
clock-late = { $duration } late
clock-is-late = late
clock-in-time = in time
minutes-typed = m min mins minute minutes
hours-typed = h hr hrs hour hours
days-typed = d day days
weeks-typed = w wk wks week weeks

# R14
mandate = Mandate
mandate-who = May solve it
mandate-add = Who may solve it…
mandate-remove = { $name } may not solve it
mandate-limit = Up to
mandate-limit-name = Up to what they may solve it
mandate-limit-hint = Such as 20 €
mandate-repeats = Times a customer had to repeat it
mandate-up-to = up to { $limit }
