# Kahden kartan yhdistäminen: mikä eroaa ja mitä kysytään.

dispute = { $what }, { $field }: me { $ours }, he { $theirs }
dispute-since = { $what }, { $field }: me { $ours }, he { $theirs }; aiemmin { $base }
dispute-deleted-by-us = { $what }: me poistimme, he muuttivat
dispute-deleted-by-them = { $what }: he poistivat, me muutimme
dispute-map = Kartta
dispute-connection = { $from } – { $to }
dispute-nothing = ei mitään
dispute-text = ”{ $text }”
dispute-tally = { $negative } negatiivista, { $neutral } neutraalia, { $positive } positiivista
dispute-count = { disputed-count }.

field-title = nimi
field-note = muistiinpano
field-stage = vaihe
field-channels = kanavat
field-actors = toimijat
field-at = paikka
field-handled-by = hoitaja
field-promise = lupaus
field-two-sided = voi mennä pieleen kumpaankin suuntaan
field-fails = epäonnistuu
field-trust = epäluottamuksen syy
field-dots = tarrat
field-clock-promised-minutes = luvattu vastausaika
field-clock-actual-minutes = toteutunut vastausaika
field-clock-receipt = kuittaus
field-clock-estimate = arvio kestosta
field-clock-tone = sävy
field-clock-where-to-ask = mistä kysyä
field-mandate-actors = kuka saa ratkaista
field-mandate-limit = mitä saa antaa
field-mandate-repeats = toistot
field-connection = teksti
field-rating = arvio
field-name = nimi
field-order = järjestys
field-place = asema
field-in-target = kohderyhmässä
field-language = kieli
field-tolerance = sietoraja
field-negativity-weight = negatiivisen paino
field-plan = nyky- vai tavoitetila
field-based-on = lähtökohta
field-date = päivä
field-aside = sivussa
field-touchpoint = kosketuspiste
field-what = mitä
field-actor = toimija
field-who = kuka
field-due = määräpäivä
field-effort = työmäärä
field-state = tila
field-why = miksi
field-segment = asiakasryhmä
field-to-whom = kenelle
field-opened = avattu
field-stated = esitetty valitus
field-cause = todellinen syy
field-steps = vaiheet
field-solution = ratkaisu
field-solved = ratkaistu
field-solved-by = ratkaisija
field-told = kertomiskerrat
field-follow-up = seuranta
field-kind = laji
field-lesson = oppi
field-grades = arvosanat
field-contacts = yhteydenotot
field-yes = kyllä
field-unsure = epävarma
field-no = ei
field-outcome = lopputulos
field-columns = sarakkeet
field-tables = taulukot

disputed = ristiriidassa
disputed-here = Ristiriidassa: { $fields }
disputed-count = { $count ->
    [one] 1 ristiriita odottaa ratkaisua
   *[other] { $count } ristiriitaa odottaa ratkaisua
}
disputed-count-at = { disputed-count }: { $at }
disputed-decide = Ratkaise…

## Ikkunassa

merged-alike = Näissä kartoissa ei ole mitään, mitä tässä ei jo olisi
merged = { $maps ->
    [one] { $files } on nyt tässä kartassa; yksi kumoaminen palauttaa entisen
   *[other] { $files } ovat nyt tässä kartassa; yksi kumoaminen palauttaa entisen
}
merged-from-disk = Joku muu oli tallentanut tiedoston sillä välin; hänen ja sinun muutoksesi ovat nyt yhdessä
merged-from-disk-gone = { merged-from-disk }. Poistettuja: { $titles }
marked-opened = Tiedostossa on gitin ristiriitamerkkejä: ”{ $ours }” ja ”{ $theirs }” ovat nyt yksi kartta. Tallennus panee sen niiden tilalle; yksi kumoaminen jättää vain version ”{ $ours }”
copies-beside = { $count ->
    [one] Tiedoston vieressä on synkronointiohjelman tekemä kopio, joka poikkeaa tästä kartasta: { $name }. Yhdistä ottaa sen mukaan, yksi kumoaminen palauttaa entisen. Kopio jää paikalleen, kunnes poistat sen
   *[other] Tiedoston vieressä on { $count } synkronointiohjelman tekemää kopiota, jotka poikkeavat tästä kartasta, ensimmäisenä { $name }. Yhdistä ottaa ne mukaan, yksi kumoaminen palauttaa entisen. Kopiot jäävät paikalleen, kunnes poistat ne
}
conflict-ours = Meidän
conflict-theirs = Heidän
conflict-both = Molemmat
conflict-base = Lähtökohta
conflict-another = Jokin muu
conflict-another-more = Jokin muu…
conflict-another-help = kirjoita se itse
conflict-another-counts = kirjoita määrät itse: negatiiviset/neutraalit/positiiviset
conflict-our-group = omat
conflict-their-group = toiset
conflict-not-decided = Sitä ei voi enää ratkaista niin; valitse jokin muu
conflict-cannot = { $field } ei voi sanoa sitä; kirjoita se kartalle itse
step-merge = yhdistäminen
step-decide = ratkaisu

## Yhdistämisen näkymä

merge-decided = { $decided }/{ $all } ratkaistu
merge-finish = Valmis
merge-finish-open = { $count ->
    [one] 1 ristiriita on vielä auki: ratkaise se tai tallenna se avoimena
   *[other] { $count } ristiriitaa on vielä auki: ratkaise ne tai tallenna ne avoimina
}
merge-cancelled = { $steps ->
    [one] Kaikki on kumottu; komento Tee uudelleen ({ $keys }) tuo sen takaisin
   *[other] Kaikki on kumottu; komento Tee uudelleen ({ $keys }) { $steps } kertaa tuo sen takaisin
}
merge-cancelled-saved = { $steps ->
    [one] Kaikki on kumottu täällä, mutta tiedostossa se on yhä: tallenna, niin se kumoutuu sielläkin. Komento Tee uudelleen ({ $keys }) tuo sen takaisin
   *[other] Kaikki on kumottu täällä, mutta tiedostossa se on yhä: tallenna, niin se kumoutuu sielläkin. Komento Tee uudelleen ({ $keys }) { $steps } kertaa tuo sen takaisin
}
merge-cancel = Peruuta
merge-cancel-help = Peru yhdistäminen ja kaikki ratkaisut
merge-save-open = Tallenna, { $count } auki
merge-close-open = Sulje, { $count } auki
merge-save-open-help = Ratkaisematon jää tiedostoon: kumpikin sanoo omansa
merge-files = { $count ->
    [one] 1 tiedosto
   *[other] { $count } tiedostoa
}
merge-open-here = avoinna tässä
merge-on-disk = jonkun muun sillä välin tallentama
merge-in-markers = gitin merkkien välissä tiedostossa
merge-written-today = tänään { $time }
merge-written-yesterday = eilen { $time }
merge-written-on = { $day } klo { $time }
merge-base-known = mistä molemmat lähtivät
merge-no-base = Yhteistä aiempaa versiota ei tunneta, joten Polku kysyy kaikesta eroavasta
merge-they-changed = Mitä he muuttivat siinä:
merge-you-changed = Mitä sinä muutit siinä:
merge-what = ”{ $name }” ({ $number })
merge-both-changed = Molemmat muuttivat: { $what }, { $field }
merge-differs = Eroavat: { $what }, { $field }
merge-both-rated = Molemmat arvioivat: { $what }, { $field }
merge-rated-differently = Arvioitu eri tavoin: { $what }, { $field }
merge-ours-deleted = Sinä poistit: { $what }; he muuttivat sitä
merge-theirs-deleted = He poistivat: { $what }; sinä muutit sitä
merge-goes = poistuu
merge-stays = jää
merge-as-groups = omina ryhminään: { $groups }
merge-chosen = { $choice }: { $value }
merge-settled = Ratkesi toisen samaa koskevan mukana
merge-change = Muuta
merge-decide = Ratkaise
merge-called = Nimet
merge-and = ja
merge-our-name = Meidän ryhmämme nimi
merge-their-name = Heidän ryhmänsä nimi
merge-for-all = kaikkiin { $count } arvioon, joissa ei ole ryhmää
merge-keep-both = Pidä molemmat
merge-keep-another = Pidä tämä
merge-next = seuraava
merge-undo = kumoa
merge-left-open = Ratkaisematta jääneistä tallentuvat molemmat versiot, ja ne näkyvät kartalla
merge-on-map = Kartalla
merge-comes-to = Mitä siitä tulee
merge-merged = Tulos
merge-unasked = Yhdistetty kysymättä
merge-show-unasked = Näytä ne kartalla
merge-hide-unasked = Älä näytä niitä kartalla
merge-nothing-unasked = Ei mitään
merge-note = Mikään tiedosto ei muutu, ennen kuin tallennat. Peruuta kumoaa koko yhdistämisen
merge-note-saved = Tiedostossa on se, mitä tallensit. Peruuta kumoaa sen täällä, ja tiedostossa vasta kun tallennat uudelleen
merge-note-alone = Ratkaisut tallentuvat kartan mukana. Peruuta kumoaa kaikki ratkaisut
state-merging = yhdistetään
comes-holds = Onnistunut
comes-recovered = Onnistunut korjattuna
comes-open = Kesken
taken-added = uusia: { $kind }
taken-only-ours = vain meillä, säilyy: { $kind }
taken-gone = poistettuja: { $kind }
taken-ratings = { $count ->
    [one] arvio
   *[other] arviota
}
taken-ratings-of = { $count ->
    [one] arvio: { $group }
   *[other] arviota: { $group }
}
taken-moved = { $count ->
    [one] siirretty kosketuspiste
   *[other] siirrettyä kosketuspistettä
}
taken-kind-map = kartta
taken-kind-stages = { $count ->
    [one] vaihe
   *[other] vaiheita
}
taken-kind-actors = { $count ->
    [one] toimija
   *[other] toimijoita
}
taken-kind-segments = { $count ->
    [one] asiakasryhmä
   *[other] asiakasryhmiä
}
taken-kind-touchpoints = { $count ->
    [one] kosketuspiste
   *[other] kosketuspisteitä
}
taken-kind-connections = { $count ->
    [one] yhteys
   *[other] yhteyksiä
}
taken-kind-groups = { $count ->
    [one] ryhmä
   *[other] ryhmiä
}
taken-kind-others = { $count ->
    [one] muu tieto
   *[other] muita tietoja
}

## Mikä odottaa päätöstä

remark-conflicts = { disputed-count }: Tiedosto ▸ Ratkaise ristiriidat…
