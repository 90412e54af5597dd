# The inspector, and who takes part: actors and customer groups.

# Touchpoint

touchpoint-title = Kosketuspisteen otsikko
touchpoint-untitled = Nimetön
touchpoint-note = Kosketuspisteen muistiinpano
note-hint = Mitä siitä on hyvä tietää?
face-help = { $level }. Shift pohjassa: yksi vastaus lisää
face-help-key = { $level }, näppäin { $key }. Shift pohjassa: yksi vastaus lisää
several-differ = Eri arvoja
stage-none = Ei vaihetta
stage-choose-hint = Etsi tai nimeä vaihe
stage-make = Uusi vaihe ”{ $name }”
stage-name = Vaiheen nimi
stage-touchpoints = { $count ->
    [0] Ei vielä kosketuspisteitä
    [one] Valitse sen kosketuspiste
   *[other] Valitse sen { $count } kosketuspistettä
}
stage-left = Vasemmalle
stage-right = Oikealle
delete-several = Poista ne
delete-stage = Poista vaihe
delete-connection = Poista yhteys
connection-insert = Lisää väliin
connection-turn = Käännä
channel-add = Muu kanava…
channel-add-hint = Nimeä kanava
channel-make = Uusi kanava ”{ $name }”
channel-remove = Poista kanava { $channel }
actor-add = Lisää toimija…
actor-add-hint = Etsi tai nimeä toimija
actor-make = Uusi toimija ”{ $name }”
actor-remove = Poista { $name } tästä
connection = Yhteys
connections = Yhteydet
connection-from = Mistä
connection-label = Teksti
label-at = Teksti. { $end }
connection-to = Mihin
leads-to = Vie tänne
comes-from = Tulee täältä
disconnect-to = Poista yhteys, joka vie tänne: { $title }
disconnect-from = Poista yhteys, joka tulee täältä: { $title }
connect-to = Yhdistä…
connect-to-hint = Etsi kosketuspiste
picker-more = Lisää löytyy kirjoittamalla
picker-nothing = Sen nimistä ei ole


# Map and people

stages = Vaiheet
segments = Asiakasryhmät
stage-at = Vaihe { $number }
actor-at = Toimija { $number }
segment-at = Asiakasryhmä { $number }
stage-new = Uusi vaihe
actor-new = Uusi toimija
segment-new = Uusi asiakasryhmä
row-add = { $what }: lisää
actor-there = Tämänniminen toimija on jo
segment-there = Tämänniminen asiakasryhmä on jo
row-grip = Vedä { $name } toiseen paikkaan
row-more = { $name }: siirrä tai poista
row-up = Siirrä ylös
row-down = Siirrä alas
row-remove = Poista
row-remove-help = { $count ->
    [0] Mikään kosketuspiste ei käytä sitä
    [one] Se poistuu myös 1 kosketuspisteestä. Kumoa palauttaa kaiken
   *[other] Se poistuu myös { $count } kosketuspisteestä. Kumoa palauttaa kaiken
}
used = { $count ->
    [0] Ei vielä käytössä
    [one] Käytössä 1 kosketuspisteessä
   *[other] Käytössä { $count } kosketuspisteessä
}
removed-from = { $name } poistettiin, myös tästä: { $from }. Kumoa palauttaa kaiken
count-touchpoints = { $count ->
    [one] 1 kosketuspiste
   *[other] { $count } kosketuspistettä
}
removed-cases = { $count ->
    [one] 1 tapaus lasketaan nyt kaikille, koska asiakasryhmä { $name } poistettiin
   *[other] { $count } tapausta lasketaan nyt kaikille, koska asiakasryhmä { $name } poistettiin
}
went-along = Samalla poistui { $what }. Kumoa palauttaa kaiken
removed-ratings = { $count ->
    [one] { $name } poistettiin, ja sen arviot 1 kosketuspisteestä. Kumoa palauttaa kaiken
   *[other] { $name } poistettiin, ja sen arviot { $count } kosketuspisteestä. Kumoa palauttaa kaiken
}
actor-place = Rooli ({ $name })
in-target = kohteena
in-target-help = Asiakasryhmät, jotka eivät ole kohderyhmiä, luetellaan, mutta niitä ei lasketa tulokseen
segment-in-target = { $name }: kohderyhmä
map-language = Kieli
map-language-name = Kartan kieli
map-language-help = Kieli, jolla kartan tekstit on kirjoitettu
language-none = Ei kerrottu
language-other = Muu
language-tag = Kielen tunnus
language-tag-hint = Esimerkiksi sv
map-note = Kartan muistiinpano
map-note-hint = Mitä muiden on hyvä tietää tästä kartasta
command-people = Vaiheet, toimijat ja asiakasryhmät
command-people-help = Näytä vaiheiden, toimijoiden ja asiakasryhmien luettelot: lisää, nimeä, järjestä ja poista
command-name-map = Nimeä kartta
command-name-map-help = Kirjoita kartan nimi

step-change = muutos
step-change-of = muutos: { $title }

# Mitä polusta seuraa, käsin kirjattuna
outcomes = Mitä siitä seurasi
outcomes-help = Kuinka moni asiakas tulisi uudelleen ja kuinka moni suosittelisi, heiltä kysyttynä. Ei muuta tulosta
outcome-return = Tulisi uudelleen
outcome-recommend = Suosittelisi
outcome-yes = Kyllä
outcome-unsure = Epävarma
outcome-no = Ei
outcome-said = { $question }: { $yes }/{ $all }{ $unsure ->
    [0] {""}
    [one] , 1 epävarma
   *[other] , { $unsure } epävarmaa
}
