# The inspector, and who takes part: actors and customer groups.

# Touchpoint

touchpoint-title = Kosketuspisteen nimi
touchpoint-untitled = Nimetön
touchpoint-note = Kosketuspisteen muistiinpano
note-hint = Mitä siitä on hyvä tietää?
several-differ = Eri arvoja
stage-none = Ei vaihetta
stage-choose-hint = Etsi vaihe tai nimeä uusi
stage-make = Uusi vaihe ”{ $name }”
stage-name = Vaiheen nimi
stage-touchpoints = { $count ->
    [one] 1 kosketuspiste
   *[other] { $count } kosketuspistettä
}
stage-select = Valitse vaiheen kosketuspisteet
channel-add = Muu kanava…
channel-add-hint = Nimeä kanava
channel-make = Uusi kanava ”{ $name }”
channel-remove = Poista kanava { $channel }
actor-add = Lisää toimija…
actor-add-hint = Etsi toimija tai nimeä uusi
actor-make = Uusi toimija ”{ $name }”
actor-remove = Poista { $name } tästä
actor-place = Missä { $name } on koko kartassa
connection = Yhteys
connections = Yhteydet
connection-from = Mistä
connection-to = Mihin
leads-to = Vie tänne
comes-from = Tulee täältä
disconnect-to = Poista yhteys, joka vie tänne: { $title }
disconnect-from = Poista yhteys, joka tulee täältä: { $title }
connect-to = Yhdistä…
connect-to-hint = Etsi kosketuspiste
picker-more = Lisää löytyy kirjoittamalla
picker-nothing = Sen nimistä ei ole

step-set-note = muistiinpanon muutos
step-set-note-of = muistiinpanon muutos: { $title }
step-set-note-of-several = { $count } kosketuspisteen muistiinpanojen muutos
step-set-stage = vaiheen muutos
step-set-stage-of = vaiheen muutos: { $title }
step-set-stage-of-several = { $count } kosketuspisteen vaiheen muutos
step-set-channels = kanavien muutos
step-set-channels-of = kanavien muutos: { $title }
step-set-channels-of-several = { $count } kosketuspisteen kanavien muutos
step-set-actors = toimijoiden muutos
step-set-actors-of = toimijoiden muutos: { $title }
step-set-actors-of-several = { $count } kosketuspisteen toimijoiden muutos
step-set-place = toimijan paikan muutos
step-disconnect = yhteyden poisto

# Map and people
