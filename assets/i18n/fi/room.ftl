# Paperit työpajaan: laskentalomakkeet, tarrat, kymmenen syyn lomake.

dialog-tally = Tulosta laskentalomakkeet
dialog-tally-pdf = Laskentalomakkeet pöydille (PDF)
dialog-stickers = Tulosta tarrat
dialog-stickers-pdf = Leikattavat tarrat (PDF)
dialog-form = Tulosta arviointilomake
dialog-form-pdf = Arviointilomake (PDF)

tally-title = Laskentalomake: { $title }
tally-how = Yksi viiva jokaiselta sopivaan ruutuun. Neutraalikin on katkos. Ei viivaa siltä, joka ei kosketuspistettä kohdannut.
tally-table = Pöytä:
tally-date = Päivä:
tally-word = Sanalla
tally-says = Jokainen kosketuspiste, kolme ruutua, joihin pöytä laskee, ja tila sanalle.

stickers-title = Tarrat: { $title }
stickers-how = Leikkaa katkoviivoja pitkin, ympyröi kasvot ja aseta kosketuspisteet seinälle siinä järjestyksessä, jossa asiakkaat ne kohtaavat.

form-title = Arviointilomake: { $title }
form-how = Yhdestä kohtaamisesta asiakkaan kanssa. Rastita, mitä kuulit tai näit; jätä pois se, mitä tässä ei voi olla.
form-strategy = Strategiamme yhdellä lauseella:
form-goals = Tavoitteemme tässä kohtaamisessa:
form-touchpoint = Kosketuspiste:
form-says = Kymmenen epäluottamuksen syytä, ruudut rastille ja tila sille, mitä kuultiin.
form-cause = Epäluottamuksen syy
form-heard = Mitä kuultiin
form-seen = Syitä havaittiin, niistä jotka koskevat tätä:
form-next = Mitä teemme, kuka ja milloin:

cli-room-paper = tämä tehdään pöydälle, koossa a4 tai a3; valitse jompikumpi
