# The terms of the field, one word or two each.

# picture: the levels in the legend and beside the emotional trace
level-positive = Positive
level-neutral = Neutral
level-negative = Negative
level-unrated = Not rated
level-recovered = Recovered

# picture: on the cards
assumed = assumed
no-actor = no actor
channel-print = print
channel-web = web
channel-app = app
channel-phone = phone
channel-email = e-mail
channel-chat = chat
channel-social = social media
channel-face-to-face = face to face
channel-device = device
channel-place = place
channel-product = product
channel-word-of-mouth = word of mouth

# picture: the legend, beside a bar of answers, two pills, three threads and what is left of one; a pill says its own word, so these go on
legend-answers = Answers, worst first
legend-assumed = only we have rated it
legend-disputed = two people differ
legend-split = good for some, a break for others
legend-whole-open = No break so far
legend-whole = Unbroken
legend-frayed = Breaks here
legend-stub = Ends in a break
legend-dotted = Behind a break

# picture: above the titles that no card holds
titles-in-full = Titles in full

# whose rating
voice-customers = Customers
voice-own = We ourselves
voice-staff = Staff
by-customers-first = Customers first
by-customers = Customers only
by-own = Us only

# where an actor stands
place-front = front stage
place-back = back stage
place-supplier = supplier
place-owner = owner
place-other = other

# the emotional trace; balance comes with its sign
balance = { $positive } positive − { $weight } × { $negative } negative = { $balance }
