# Mikä meni vikaan: missä, mikä ja mitä tehdä. Yksi lause kukin. Lause seuraa tekstiä ”TIEDOSTO: ”, joten se
# alkaa pienellä eikä nimeä tiedostoa.

fault-at-line = rivi { $line }: { $sentence }
fault-at-column = rivi { $line }, sarake { $column }: { $sentence }
fault-in-version = versio ”{ $name }”: { $sentence }; tai ota jompikumpi versio kokonaan komennolla git checkout --ours tai --theirs

## Ei kartta ollenkaan

map-empty = tiedosto on tyhjä; jos siinä oli kartta, etsi varmuuskopio
map-zero-filled = tiedostossa on pelkkiä nollatavuja, kuten sähkökatkon jälkeen; etsi varmuuskopio
map-utf16 = tiedoston merkistö on UTF-16; tallenna se UTF-8-muodossa
map-zip = tiedosto on ZIP-paketti; pura se ja avaa sen sisältä kartta
map-html = tiedosto on verkkosivu eikä kartta; lataa itse kartta, tai avaa se .ron-tiedosto, josta raportti on tehty
map-picture = tiedosto on kuva eikä kartta; avaa se .ron-tiedosto, josta kuva on tehty
map-pdf = tiedosto on PDF eikä kartta; avaa se .ron-tiedosto, josta se on tehty, tai kopioi siitä luettelo ja liitä se karttaan
map-document = tiedosto on tekstinkäsittelyn asiakirja eikä kartta; kopioi siinä oleva luettelo ja liitä se karttaan
map-spreadsheet = tiedosto on taulukko eikä kartta; tuo vastaukset valinnalla Tiedosto ▸ Tuo vastaukset… tai kopioi luettelon solut ja liitä ne karttaan
map-slides = tiedosto on esitys eikä kartta; avaa se .ron-tiedosto, josta esityksen kuvat on tehty
map-data = tiedostossa on toisen ohjelman tietoja (JSON tai XML) eikä karttaa; kartta alkaa sanalla ”Journey(”
map-other-text = tiedosto on luettelo tai muu teksti eikä kartta; kopioi luettelo ja liitä se karttaan, tai tee siitä kartta komennolla polku import
map-text-not-utf8 = tiedosto on tekstiä eikä kartta, eikä se ole UTF-8-muodossa; tallenna se UTF-8-muodossa ja tee luettelosta kartta komennolla polku import
map-binary = tiedosto ei ole kartta eikä tekstiä; kartta alkaa sanalla ”Journey(”
map-not-a-map = tiedosto ei ole Polun kartta; kartta alkaa sanalla ”Journey(”
map-no-format = kartasta puuttuu ”format” tai ”min_reader”; kartan alussa on ”format: 1” ja ”min_reader: 1”
map-too-new = kartta on tehty uudemmalla Polulla; päivitä Polku, niin voit avata sen

## Kartta, jota ei ole kirjoitettu oikein

map-not-utf8 = merkki ei ole UTF-8-muodossa; tallenna tiedosto UTF-8-muodossa
map-zero-bytes = tiedostossa on tästä eteenpäin nollatavuja, kuten sähkökatkon jälkeen; etsi varmuuskopio
map-conflict-markers = tiedostossa on tästä alkaen gitin ristiriitamerkkejä; avaa se Polun ikkunassa, joka tekee molemmista versioista yhden kartan, tai yhdistä versiot komennolla polku merge
map-markers-unpaired = gitin ristiriitamerkit eivät sovi tässä yhteen: kohta alkaa merkeillä <<<<<<<, jakautuu merkeillä ======= ja päättyy merkkeihin >>>>>>>; korjaa ne, tai ota jompikumpi versio kokonaan komennolla git checkout --ours tai --theirs
map-cut-short = tiedosto päättyy kesken kartan, tai lainausmerkki tai sulku on jäänyt sulkematta; sulje se tai etsi varmuuskopio
map-comma = ennen tätä kohtaa puuttuu pilkku, kaksoispiste tai lainausmerkki; korjaa edeltävä teksti
map-text = tässä pitäisi olla teksti lainausmerkeissä; lisää lainausmerkit
map-number = tässä pitäisi olla luku; kirjoita se ilman lainausmerkkejä
map-bracket = sulku puuttuu tästä tai on väärää lajia; korjaa tätä edeltävä teksti
map-field-twice = kenttä ”{ $field }” on samassa tietueessa kahdesti; poista toinen
map-too-deep = tekstissä on liian monta sisäkkäistä sulkua; korjaa sulut
map-syntax = karttaa ei kirjoiteta näin; korjaa teksti tästä kohdasta

## Kartta, joka sanoo mahdotonta

map-missing = { $about ->
    [touchpoint] kosketuspiste ”{ $title }” ({ $touchpoint }): kenttä ”{ $field }” puuttuu; lisää se
    [nameless] kosketuspiste ”{ $title }”: kenttä ”{ $field }” puuttuu; lisää se
   *[map] kenttä ”{ $field }” puuttuu; lisää se
}
map-bad-id = { $about ->
    [touchpoint] kosketuspiste ”{ $title }” ({ $touchpoint }): tunnus on tyhjä tai yli 64 tavua pitkä; valitse toinen
    [nameless] kosketuspiste ”{ $title }”: tunnus on tyhjä; valitse toinen
   *[map] tunnus ”{ $id }” on tyhjä tai yli 64 tavua pitkä; valitse toinen
}
map-stage-twice = kahdella vaiheella on sama tunnus ”{ $id }”; anna toiselle oma
map-actor-twice = kahdella toimijalla on sama tunnus ”{ $id }”; anna toiselle oma
map-segment-twice = kahdella asiakasryhmällä on sama tunnus ”{ $id }”; anna toiselle oma
map-touchpoint-twice = kosketuspiste ”{ $title }” ({ $touchpoint }): toisella kosketuspisteellä on sama tunnus; anna toiselle oma
map-no-stage = kosketuspiste ”{ $title }” ({ $touchpoint }): vaihetta ”{ $id }” ei ole; lisää vaihe tai korjaa tunnus
map-cause-twice = kosketuspiste ”{ $title }” ({ $touchpoint }): epäluottamuksen syyhyn ”{ $cause }” on vastattu kahdesti; poista toinen
map-no-actor = kosketuspiste ”{ $title }” ({ $touchpoint }): toimijaa ”{ $id }” ei ole; lisää toimija tai korjaa tunnus
map-no-segment = kosketuspiste ”{ $title }” ({ $touchpoint }): arvioitua asiakasryhmää ”{ $id }” ei ole; lisää asiakasryhmä tai korjaa tunnus
map-no-touchpoint = { $about ->
    [touchpoint] kosketuspisteen ”{ $title }” ({ $touchpoint }) yhteydestä puuttuu toinen pää: kosketuspistettä ”{ $id }” ei ole; poista yhteys tai korjaa tunnus
   *[map] yhteys alkaa kosketuspisteestä ”{ $id }”, jota ei ole; poista yhteys tai korjaa tunnus
}
map-connected-twice = kosketuspisteestä ”{ $title }” ({ $touchpoint }) on kaksi yhteyttä samaan kosketuspisteeseen ”{ $to }”; poista toinen
map-connected-to-itself = kosketuspisteestä ”{ $title }” ({ $touchpoint }) on yhteys siihen itseensä; poista yhteys
map-rated-twice = kosketuspisteellä ”{ $title }” ({ $touchpoint }) on kaksi arviota samasta näkökulmasta (”{ $voice }”){ $whose ->
    [everyone] { "" }
   *[segment] {" "}samalle asiakasryhmälle (”{ $segment }”)
}{ $which ->
    [unnamed] { "" }
   *[named] {" "}samassa ryhmässä (”{ $group }”)
}; laske ne yhteen tai anna ryhmille eri nimet
map-out-of-range = { $about ->
    [touchpoint] kosketuspiste ”{ $title }” ({ $touchpoint }): kentässä ”{ $field }” pitää olla kokonaisluku väliltä { $least }–{ $most }; korjaa se
   *[map] kentässä ”{ $field }” pitää olla kokonaisluku väliltä { $least }–{ $most }; korjaa se
}
map-not-whole = kentässä ”{ $field }” pitää olla kokonaisluku; korjaa se
map-position = kosketuspiste ”{ $title }” ({ $touchpoint }): sijainnissa pitää olla kaksi lukua väliltä −1000000–1000000; korjaa ”at”
map-dots-twice = kosketuspisteellä ”{ $title }” ({ $touchpoint }) on ryhmän ”{ $group }” tarrat kahdesti; laske ne yhteen
map-item = { $list ->
    [groups] ryhmä
    [actions] toimenpide
    [cases] tapaus
    [outcomes] lopputulos
    [surveys] kysely
   *[conflicts] ristiriita
}{ $which ->
    [named] {" "}”{ $id }”
   *[nameless] { "" }
}: { $wrong ->
    [item-twice] se on kartassa kahdesti; poista toinen tai anna sille oma tunnus
    [missing] kenttä ”{ $field }” puuttuu; lisää se
    [twice] kenttä ”{ $field }” on kahdesti; poista toinen
    [id] kenttä ”{ $field }” on tyhjä tai yli 64 tavua; valitse toinen tunnus
    [name] ”{ $field }” ei käy kentän nimeksi; valitse toinen nimi
    [number] kentässä ”{ $field }” pitää olla kokonaisluku väliltä { $least }–{ $most }; korjaa se
    [whole] kentässä ”{ $field }” pitää olla kokonaisluku; korjaa se
    [truth] kentässä ”{ $field }” pitää olla true tai false; korjaa se
    [list] kentässä ”{ $field }” pitää olla luettelo hakasulkeissa; korjaa se
    [record] kentässä ”{ $field }” pitää olla tietueita kaarisulkeissa; korjaa se
    [too-many] kentässä ”{ $field }” on yli 10 000 kohtaa; jaa se osiin
    [day] kentässä ”{ $field }” pitää olla olemassa oleva päivä, muodossa 2026-11-24; korjaa se
    [period] kentässä ”{ $field }” pitää olla olemassa oleva vuosi, kuukausi tai päivä, muodossa 2026, 2026-11 tai 2026-11-24; korjaa se
    [moment] kentässä ”{ $field }” pitää olla olemassa oleva päivä, kellonajan kanssa tai ilman, muodossa 2026-11-24 19:05; korjaa se
    [time] kentässä ”{ $field }” pitää olla kellonaika, muodossa 19:05; korjaa se
    [not-agreed] ratkaisua ei vielä ole: { not-agreed }; lisää ensin vaihe ”agree” tai poista kenttä ”{ $field }”
    [steps] korjaamisen vaiheet ovat väärässä järjestyksessä; kirjoita let-off-steam, interview, say-back, agree, offer, niin pitkälle kuin ne on tehty
    [counts] luvut eivät täsmää; tuo kysely uudelleen
    [column-twice] kaksi saraketta koskee samaa kosketuspistettä; jätä se toiselle
   *[text] kentässä ”{ $field }” pitää olla teksti lainausmerkeissä; korjaa se
}
map-too-many = kentässä ”{ $field }” on yli { $most } tietuetta; jaa kartta osiin
map-refused = tällaista ei kartassa voi olla ({ refused-why }); korjaa se
refused-why = { $why ->
    [stage-exists] vaihe ”{ $id }” on jo kartassa
    [actor-exists] toimija ”{ $id }” on jo kartassa
    [segment-exists] asiakasryhmä ”{ $id }” on jo kartassa
    [touchpoint-exists] kosketuspiste ”{ $id }” on jo kartassa
    [no-stage] vaihetta ”{ $id }” ei ole
    [no-actor] toimijaa ”{ $id }” ei ole
    [no-segment] asiakasryhmää ”{ $id }” ei ole
    [no-touchpoint] kosketuspistettä ”{ $id }” ei ole
    [not-connected] kosketuspisteestä ”{ $id }” ei ole yhteyttä kosketuspisteeseen ”{ $to }”
    [connected] kosketuspisteestä ”{ $id }” on jo yhteys kosketuspisteeseen ”{ $to }”
    [connected-to-itself] kosketuspisteestä ”{ $id }” on yhteys siihen itseensä
    [tolerance] sietoraja { $percent } %, kun korkein on { $most } %
    [too-far] kosketuspiste ”{ $id }” on liian kaukana
   *[no-item] luettelossa ei ole kohtaa ”{ $id }”
}

## Lukeminen ja kirjoittaminen

disk-failed = { $why ->
    [not-found] tällaista tiedostoa ei ole; tarkista nimi
    [denied] sinulla ei ole oikeutta lukea tiedostoa; pyydä oikeus sen omistajalta tai avaa kopio
    [full] levy on täynnä; tee tilaa ja yritä uudelleen
    [read-only] levylle ei voi kirjoittaa; valitse toinen paikka
   *[other] tiedostoa ei voi lukea ({ $system }); yritä uudelleen
}
disk-directory = tämä on kansio eikä tiedosto; valitse kansiosta tiedosto
disk-device = tämä on laite tai putki eikä tiedosto; valitse tiedosto
disk-too-large = tiedosto on suurempi kuin { $megabytes } Mt, joten se tuskin on kartta; tarkista nimi
disk-exists = tiedosto on jo olemassa; valitse toinen nimi tai korvaa se valitsimella --force
disk-not-text = tiedosto ei ole UTF-8-tekstiä; tallenna se UTF-8-muodossa

save-failed = { $why ->
    [not-found] kansio muuttui tallennuksen aikana, ja tiedosto on ennallaan; yritä uudelleen tai valitse toinen paikka
    [denied] sinulla ei ole oikeutta kirjoittaa tähän kansioon, ja tiedosto on ennallaan; valitse toinen paikka
    [full] levy on täynnä, ja tiedosto on ennallaan; tee tilaa ja yritä uudelleen tai valitse toinen paikka
    [read-only] levylle ei voi kirjoittaa, ja tiedosto on ennallaan; valitse toinen paikka
   *[other] tiedostoa ei voi kirjoittaa ({ $system }), ja se on ennallaan; yritä uudelleen tai valitse toinen paikka
}
save-not-as-written = Polku ei pystyisi lukemaan, mitä se kirjoittaisi, joten tiedosto on ennallaan; tämä on vika Polussa, ilmoitathan siitä
save-link-loop = tiedoston linkit kiertävät kehää; valitse toinen paikka
save-no-folder = sellaista kansiota ei ole; valitse toinen paikka
save-read-only = tiedosto on kirjoitussuojattu; poista suojaus tai valitse toinen nimi
save-hard-linked = tiedostolla on { $names } nimeä (kovaa linkkiä), ja uusi sisältö tulisi vain tälle; tallenna silti tai valitse toinen nimi
save-over-input = tämä on se tiedosto, josta tulos tehdään, tai sen toinen nimi; valitse toinen nimi
save-busy = toinen Polku tallentaa tätä tiedostoa; yritä hetken päästä uudelleen
save-changed = joku muu on muuttanut tiedostoa sen avaamisen jälkeen; korvaa se, valitse toinen nimi tai avaa muuttunut tiedosto
save-vanished = tiedostoa ei enää ole; tallenna se uudelleen tai valitse toinen nimi

job-stopped = Polussa on vika, joten tätä ei tehty; yritä uudelleen

png-too-large = { $width } × { $height } kuvapistettä on liikaa, sivulla saa olla enintään 16384; mittakaavassa { $largest } kuva mahtuu
png-undrawable = kuvaa ei voi piirtää: { $why }
pdf-unwritable = PDF-tiedostoa ei voi kirjoittaa: { $why }
png-too-large-at-any-scale = kartta on liian suuri PNG-kuvaksi, jonka sivulla saa olla enintään 16384 kuvapistettä; vie se SVG-kuvana
letters-small = pienimmät sanat ovat noin { $points } pisteen korkuisia, joten niitä on vaikea lukea; suuremmalla paperilla ne ovat suurempia, ja raportti on tehty luettavaksi
letters-undrawn = { $count ->
    [one] yksi merkki piirtyy laatikkona, koska mikään tämän koneen fontti ei voi piirtää sitä
   *[other] { $count } merkkiä piirtyy laatikkoina, koska mikään tämän koneen fontti ei voi piirtää niitä
  }: { $letters }; asenna fontti, jolla { $count ->
    [one] se on
   *[other] ne ovat
  } (Debianissa ja Ubuntussa: apt install fonts-noto-core fonts-noto-cjk fonts-symbola), tai vie SVG:nä, jonka avaaja piirtää omilla fonteillaan

table-cancelled = lukeminen keskeytettiin; mitään ei otettu
table-read = tiedostoa ei voitu lukea loppuun ({ $why }); yritä uudelleen
table-none = tiedosto ei ole CSV eikä XLSX- tai ODS-laskentataulukko; vie vastaukset jossakin näistä muodoista
table-old = laskentataulukko on vuotta 2007 vanhemmassa muodossa tai suojattu salasanalla; tallenna se XLSX-muodossa ilman salasanaa
table-empty = tiedostossa ei ole mitään; ensimmäisen rivin on oltava otsikkorivi
table-unpacked = tiedosto olisi purettuna suurempi kuin { $megabytes } Mt tai se on pakattu niin kuin mikään laskentataulukko ei ole; vie vastaukset CSV-muodossa
table-damaged = tiedosto on vioittunut ({ $why }); vie vastaukset uudelleen tai CSV-muodossa
table-no-sheets = CSV-tiedostossa ei ole välilehtiä; jätä --sheet pois
table-no-sheet = välilehteä ”{ $name }” ei ole; se on jokin näistä: { $names }
table-rows = vastaajia on enemmän kuin { $most }; tuo tiedosto osissa, kukin omana kyselynään
table-columns = sarakkeita on enemmän kuin { $most }; jätä pois ne, jotka eivät ole kysymyksiä, ja yritä uudelleen
table-cells = ODS-välilehdellä on liikaa soluja; tallenna se CSV- tai XLSX-muodossa
table-quote = rivillä { $row } alkaa lainaus, joka ei pääty; päätä se tai poista merkki
