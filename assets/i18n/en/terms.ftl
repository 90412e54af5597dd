# terms

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
