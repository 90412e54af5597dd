# terms

# picture: the levels in the legend and beside the emotional trace
level-positive = Positiivinen
level-neutral = Neutraali
level-negative = Negatiivinen
level-unrated = Arvioimatta
level-recovered = Korjattu

# picture: on the cards
assumed = oletettu
no-actor = ei toimijaa
channel-print = painettu
channel-web = verkko
channel-app = sovellus
channel-phone = puhelin
channel-email = sähköposti
channel-chat = chat
channel-social = sosiaalinen media
channel-face-to-face = kasvokkain
channel-device = laite
channel-place = paikka
channel-product = tuote
channel-word-of-mouth = puskaradio
