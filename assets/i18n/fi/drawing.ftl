# Drawing: touchpoints, connections, stages, and their commands.

command-add = Uusi kosketuspiste
command-add-help = Lisää kosketuspiste osoittimen kohdalle ja nimeä se
command-add-next = Seuraava kosketuspiste
command-add-next-help = Lisää valittua seuraava kosketuspiste, yhdistä ja nimeä se
command-rename = Nimeä uudelleen
command-rename-help = Muuta nimeä tai yhteyden tekstiä paikallaan
command-rename-connection = Teksti
command-delete = Poista
command-delete-help = Poista valitut; ketju korjaantuu
command-move-right = Siirrä oikealle
command-move-right-help = Siirrä valittuja ruudukon yksi askel
command-move-left = Siirrä vasemmalle
command-move-left-help = Siirrä valittuja ruudukon yksi askel
command-move-down = Siirrä alas
command-move-down-help = Siirrä valittuja ruudukon yksi askel
command-move-up = Siirrä ylös
command-move-up-help = Siirrä valittuja ruudukon yksi askel
command-move-far-right = Siirrä kauas oikealle
command-move-far-right-help = Siirrä valittuja ruudukon viisi askelta
command-move-far-left = Siirrä kauas vasemmalle
command-move-far-left-help = Siirrä valittuja ruudukon viisi askelta
command-move-far-down = Siirrä kauas alas
command-move-far-down-help = Siirrä valittuja ruudukon viisi askelta
command-move-far-up = Siirrä kauas ylös
command-move-far-up-help = Siirrä valittuja ruudukon viisi askelta
command-walk-add-right = Kulje oikealle ja lisää
command-walk-add-right-help = Lisää oikealla oleva kosketuspiste valintaan
command-walk-add-left = Kulje vasemmalle ja lisää
command-walk-add-left-help = Lisää vasemmalla oleva kosketuspiste valintaan
command-walk-add-down = Kulje alas ja lisää
command-walk-add-down-help = Lisää alla oleva kosketuspiste valintaan
command-walk-add-up = Kulje ylös ja lisää
command-walk-add-up-help = Lisää yllä oleva kosketuspiste valintaan

touchpoint-hint = Kosketuspisteen nimi
stage-there = Tämänniminen vaihe on jo
stage-hint = Vaiheen nimi

# Clipboard, new maps, tidying up

command-cut = Leikkaa
command-cut-help = Ota valitut pois muualle liitettäväksi; ketju korjaantuu
command-copy = Kopioi
command-copy-help = Vie valitut leikepöydälle, myös toiseen ikkunaan, viestiin tai tiedostoon
command-paste = Liitä
command-paste-help = Kopioidut kosketuspisteet tai mikä tahansa teksti: riveistä tulee kosketuspisteiden ketju, otsikoista vaiheita, luettelomerkit jäävät pois. Taulukon rivit, joilla on otsikkorivi, täyttävät vaiheen, kanavat, toimijat, arvion ja muistiinpanon. Kun yksi kosketuspiste on valittuna, luettelo jatkuu siitä
command-duplicate = Monista
command-duplicate-help = Kopio valituista aivan niiden viereen
not-pasted = Ei liitetty: { $why }
not-changed = Mitään ei muutettu: { $why }
paste-nothing = Leikepöydällä ei ole liitettävää tekstiä
paste-too-large = leikepöydän teksti on suurempi kuin mikään kartta
paste-long-line = rivi { $line } on liian pitkä kosketuspisteen nimeksi
list-kept-in-notes = Kaikki ei sovi: { $sentence }{ $more ->
    [0] {""}
    [one] {" "}(ja yksi muu)
   *[other] {" "}(ja { $more } muuta)
}
blank-file = kartta.ron
hint-add = Lisää kosketuspiste kaksoisnapsauttamalla tai T-näppäimellä
hint-paste = Liitä luettelo: joka rivistä tulee kosketuspiste
hint-recent = Avaa äskeinen kartta
hint-template = Aloita mallista
hint-sample = Avaa esimerkki
command-new = Uusi
command-new-help = Aloita tyhjä kartta
command-tidy = Siisti
command-tidy-help = Asettele kosketuspisteet vaiheidensa sarakkeisiin polun järjestyksessä
tidy-already = Kartta on jo siisti

command-align-left = Tasaa vasemmalle
command-align-left-help = Aseta valitut samaan linjaan vasemmanpuoleisimman kanssa
command-align-centre = Keskitä vaakasuunnassa
command-align-centre-help = Aseta valitut yhteen sarakkeeseen, vasemmanpuoleisimman ja oikeanpuoleisimman puoliväliin
command-align-right = Tasaa oikealle
command-align-right-help = Aseta valitut samaan linjaan oikeanpuoleisimman kanssa
command-align-top = Tasaa ylös
command-align-top-help = Aseta valitut samaan linjaan ylimmän kanssa
command-align-middle = Keskitä pystysuunnassa
command-align-middle-help = Aseta valitut yhteen riviin, ylimmän ja alimman puoliväliin
command-align-bottom = Tasaa alas
command-align-bottom-help = Aseta valitut samaan linjaan alimman kanssa
command-distribute-across = Jaa tasavälein vaakasuunnassa
command-distribute-across-help = Yhtä suuret välit vasemmalta oikealle; uloimmat kaksi pysyvät paikallaan
command-distribute-down = Jaa tasavälein pystysuunnassa
command-distribute-down-help = Yhtä suuret välit ylhäältä alas; uloimmat kaksi pysyvät paikallaan

step-tidy = siistiminen
step-tidy-of = siistiminen
step-tidy-of-several = siistiminen
step-align = tasaaminen
step-align-of = tasaaminen: { $title }
step-align-of-several = { $count } kosketuspisteen tasaaminen
step-distribute = tasavälein jakaminen
step-distribute-of = tasavälein jakaminen: { $title }
step-distribute-of-several = { $count } kosketuspisteen jakaminen tasavälein
step-cut = leikkaaminen
step-cut-of = leikkaaminen: { $title }
step-cut-of-several = { $count } kosketuspisteen leikkaaminen
step-paste = liittäminen
step-paste-of = liittäminen: { $title }
step-paste-of-several = { $count } kosketuspisteen liittäminen

step-add = lisäys
step-add-of = lisäys: { $title }
step-add-of-several = { $count } kosketuspisteen lisäys
step-delete = poisto
step-delete-of = poisto: { $title }
step-delete-of-several = { $count } kosketuspisteen poisto
step-rename = uudelleennimeäminen
step-rename-of = uudelleennimeäminen: { $title }
step-rename-of-several = { $count } kosketuspisteen uudelleennimeäminen
step-rename-group = ryhmän nimeäminen
step-rename-group-of = ryhmän nimeäminen: { $title }
step-rename-group-of-several = ryhmien nimeäminen { $count } kosketuspisteessä
step-move = siirto
step-move-of = siirto: { $title }
step-move-of-several = { $count } kosketuspisteen siirto

# Gestures: what a hand does on the canvas

command-connect = Yhdistä
command-connect-help = Yhdistä kukin valittu kosketuspiste seuraavaan polun järjestyksessä
command-turn-round = Käännä yhteys
command-turn-round-help = Käännä valittu yhteys kulkemaan toiseen suuntaan
command-insert = Lisää kosketuspiste väliin
command-insert-help = Lisää kosketuspiste valitun yhteyden väliin ja nimeä se
command-new-stage = Uusi vaihe
command-new-stage-help = Lisää vaihe ja nimeä se; valitut kosketuspisteet siirtyvät siihen
command-stage-left = Siirrä vaihetta vasemmalle
command-stage-left-help = Vaihda valitun vaiheen ja sen vasemmanpuoleisen paikkaa
command-stage-right = Siirrä vaihetta oikealle
command-stage-right-help = Vaihda valitun vaiheen ja sen oikeanpuoleisen paikkaa
command-context-menu = Pikavalikko
command-context-menu-help = Näytä, mitä valituille voi tehdä

handle-right = Jatka oikealle: { $title }
handle-below = Jatka alas: { $title }
handle-left = Jatka vasemmalle: { $title }
handle-above = Jatka ylös: { $title }
handle-help = Vedä kosketuspisteeseen, niin yhdistät ne; napsauta, niin lisäät seuraavan
band-head = Vaihe { $name }

refused-itself = Kosketuspistettä ”{ $title }” ei voi yhdistää itseensä
refused-already = ”{ $from }” johtaa jo kosketuspisteeseen ”{ $to }”

step-duplicate = monistaminen
step-duplicate-of = monistaminen: { $title }
step-duplicate-of-several = { $count } kosketuspisteen monistaminen
step-connect = yhdistäminen
step-reconnect = yhteyden siirto
step-turn-round = yhteyden kääntö
step-move-stage = vaiheen siirto
step-move-stage-of = siirto: { $title }
step-add-stage = vaiheen lisäys
step-add-stage-of = lisäys: { $title }

# Steps of undo, by what they changed

step-change-of-several = { $count } kosketuspisteen muutos
step-note-of = muistiinpano: { $title }
step-note-of-several = { $count } kosketuspisteen muistiinpanot
step-stage-of = vaihe: { $title }
step-stage-of-several = { $count } kosketuspisteen vaihe
step-channels-of = kanavat: { $title }
step-channels-of-several = { $count } kosketuspisteen kanavat
step-actors-of = toimijat: { $title }
step-actors-of-several = { $count } kosketuspisteen toimijat
step-handled-by-of = hoitaja: { $title }
step-handled-by-of-several = { $count } kosketuspisteen hoitaja
step-promise-of = lupaus: { $title }
step-promise-of-several = lupaus { $count } kosketuspisteessä
step-trust-of = luottamus: { $title }
step-trust-of-several = luottamus { $count } kosketuspisteessä
step-clock-of = vastausaika: { $title }
step-clock-of-several = { $count } kosketuspisteen vastausajat
step-mandate-of = valtuus: { $title }
step-mandate-of-several = valtuudet { $count } kosketuspisteessä
step-dots = tarrat
step-dots-of = tarrat: { $title }
step-dots-of-several = tarrat { $count } kosketuspisteessä
step-connect-between = yhdistäminen: { $from } – { $to }
step-connect-between-several = { $count } yhteyden lisäys
step-delete-between = yhteyden poisto: { $from } – { $to }
step-delete-between-several = { $count } yhteyden poisto
step-change-between = yhteyden muutos: { $from } – { $to }
label-hint = Teksti, esimerkiksi ”puhelimitse”
label-of = { $label }: { $from } – { $to }
step-label = yhteyden teksti
step-label-between = yhteyden teksti: { $from } – { $to }
step-reconnect-between = yhteyden siirto: { $from } – { $to }
step-turn-round-between = yhteyden kääntö: { $from } – { $to }
step-map-title = kartan nimen muutos
step-map-note = kartan muistiinpanon muutos
step-map-language = kartan kielen muutos
step-map-promise = lupauksen muutos
step-map-tolerance = sietorajan muutos
step-map-plan = nyky- tai tavoitetilan muutos
step-map-weight = negatiivisen painon muutos
step-unnamed = kosketuspiste
step-stage-named = vaihe { $name }
step-stages = { $count ->
    [one] vaihe
   *[other] { $count } vaihetta
}
step-actor-named = toimija { $name }
step-actors-counted = { $count ->
    [one] toimija
   *[other] { $count } toimijaa
}
step-group-named = ryhmä { $name }
step-groups = { $count ->
    [one] ryhmä
   *[other] { $count } ryhmää
}
step-action-named = toimenpide { $name }
step-actions = { $count ->
    [one] toimenpide
   *[other] { $count } toimenpidettä
}
step-case-named = tapaus { $name }
step-cases = { $count ->
    [one] tapaus
   *[other] { $count } tapausta
}
step-outcome-named = lopputulos { $name }
step-outcome = lopputulos
step-outcome-of = { $title }
step-outcome-asked = lopputulos ”{ $name }”
step-outcomes = { $count ->
    [one] lopputulos
   *[other] { $count } lopputulosta
}
step-survey-named = kysely { $name }
step-surveys = { $count ->
    [one] kysely
   *[other] { $count } kyselyä
}
step-conflict-named = ristiriita { $name }
step-conflicts = { $count ->
    [one] ristiriita
   *[other] { $count } ristiriitaa
}
step-segment-named = asiakasryhmä { $name }
step-segments = { $count ->
    [one] asiakasryhmä
   *[other] { $count } asiakasryhmää
}
