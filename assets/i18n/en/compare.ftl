# Two maps side by side: what tells them apart. What fields are called is with merging.

compare-alike = The maps are alike
compare-added = added: { $what }
compare-gone = gone: { $what }
compare-changed = { $what }: { $field } { $from } → { $to }
compare-otherwise = { $what }: { $field } changed
compare-fact = { $what }: { $field } { $value }
compare-moved = { $count ->
    [one] { $what } moved
   *[other] { $what } moved
}
compare-connection = connection from { $from } to { $to }

# The verdict on both
compare-verdict = The experience { $then }, and { $now }.
then-holds = held
then-recovered = held after recovery
then-open = was not known yet
then-broken = { $count ->
    [one] was broken at { $breaks }
   *[other] was broken at { $breaks }
}
now-holds = holds
now-recovered = holds after recovery
now-open = is not known yet
now-broken = { $count ->
    [one] is broken at { $breaks }
   *[other] is broken at { $breaks }
}

# Values
compare-none = none
compare-quoted = “{ $text }”

field-format = format of the file
field-base = before both
field-ours = ours
field-theirs = theirs
# Of a map that is to be
would-holds = would hold
would-recovered = would hold after recovery
would-open = would not be known yet
would-broken = { $count ->
    [one] would be broken at { $breaks }
   *[other] would be broken at { $breaks }
}
