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
dispute-count = { $count ->
    [one] 1 ristiriita odottaa ratkaisua.
   *[other] { $count } ristiriitaa odottaa ratkaisua.
}

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
field-mandate-limit = mihin asti
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
field-follow-up = jälkiseuranta
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

disputed = riidassa
disputed-here = Ristiriidassa: { $fields }
disputed-count = { $count ->
    [one] 1 ristiriita odottaa ratkaisua
   *[other] { $count } ristiriitaa odottaa ratkaisua
}
disputed-count-at = { $count ->
    [one] 1 ristiriita odottaa ratkaisua: { $at }
   *[other] { $count } ristiriitaa odottaa ratkaisua: { $at }
}
disputed-decide = Ratkaise…

## Ikkunassa

merged-alike = Näissä kartoissa ei ole mitään, mitä tässä ei jo olisi
merged = { $maps ->
    [one] Kartassa ovat nyt molemmat; yksi kumoaminen palauttaa entisen
   *[other] { $maps } karttaa on nyt tässä; yksi kumoaminen palauttaa entisen
}
merged-from-disk = Joku muu oli tallentanut tiedoston sillä välin; hänen ja sinun muutoksesi ovat nyt yhdessä
marked-opened = Tiedostossa on gitin ristiriitamerkkejä: ”{ $ours }” ja ”{ $theirs }” ovat nyt yksi kartta. Tallennus panee sen niiden tilalle; yksi kumoaminen jättää vain version ”{ $ours }”
copies-beside = { $count ->
    [one] Tiedoston vieressä on synkronointiohjelman tekemä kopio, joka poikkeaa tästä kartasta: { $name }. Yhdistä ottaa sen mukaan, yksi kumoaminen palauttaa entisen. Kopio jää paikalleen, kunnes poistat sen
   *[other] Tiedoston vieressä on { $count } synkronointiohjelman tekemää kopiota, jotka poikkeavat tästä kartasta, ensimmäisenä { $name }. Yhdistä ottaa ne mukaan, yksi kumoaminen palauttaa entisen. Kopiot jäävät paikalleen, kunnes poistat ne
}
conflict-ours = Meidän
conflict-theirs = Heidän
conflict-both = Molemmat
conflict-base = Ennallaan
conflict-another = Jokin muu
conflict-another-more = Jokin muu…
conflict-another-help = kirjoita se itse
conflict-another-counts = kirjoita määrät itse: negatiiviset/neutraalit/positiiviset
conflict-our-group = omat
conflict-their-group = toiset
conflict-cannot = { $field } ei voi sanoa sitä; kirjoita se kartalle itse
step-merge = yhdistäminen
step-decide = ratkaisu

## Yhdistämisen näkymä

merge-decided = { $decided }/{ $all } ratkaistu
merge-finish = Valmis
merge-cancel = Peru
merge-cancel-help = Peru yhdistäminen ja kaikki ratkaisut
merge-save-open = Tallenna, { $count } auki
merge-save-open-help = Ratkaisematon jää tiedostoon: kumpikin sanoo omansa
merge-files = { $count ->
    [one] 1 tiedosto
   *[other] { $count } tiedostoa
}
merge-open-here = avoinna tässä
merge-on-disk = jonkun muun sillä välin tallentama
merge-base-known = mistä molemmat lähtivät
merge-no-base = ei tiedossa
merge-no-base-help = siksi kaikki eroava kysytään
merge-both-changed = Molemmat muuttivat: { $what }, { $field }
merge-both-rated = Molemmat arvioivat: { $what }, { $field }
merge-ours-deleted = Me poistimme: { $what }. He muuttivat sitä
merge-theirs-deleted = He poistivat: { $what }. Me muutimme sitä
merge-goes = poistuu
merge-stays = jää
merge-as-groups = joukkoina: { $groups }
merge-both-say = Meidän: { $ours }     Heidän: { $theirs }
merge-chosen = { $choice }: { $value }
merge-settled = Ratkesi toisen samaa koskevan mukana
merge-change = Muuta
merge-decide = Ratkaise
merge-called = Nimet
merge-and = ja
merge-our-name = Meidän joukkomme nimi
merge-their-name = Heidän joukkonsa nimi
merge-for-all = kaikkiin { $count } arvioon, joissa ei ole joukkoa
merge-keep-both = Pidä molemmat
merge-keep-another = Pidä tämä
merge-next = seuraava
merge-undo = kumoa
merge-left-open = Ratkaisematon tallentuu kumpaisenakin ja näkyy kartalla
merge-on-map = Kartalla
merge-comes-to = Mitä siitä tulee
merge-merged = Yhdessä
merge-unasked = Yhdistetty kysymättä
merge-nothing-unasked = Ei mitään
merge-note = Kumpikin tiedosto pysyy ennallaan, kunnes tallennat. Peru palauttaa koko yhdistämisen
state-merging = yhdistetään
comes-holds = Onnistunut
comes-recovered = Onnistunut korjattuna
comes-open = Kesken
comes-broken = Katkoksia: { $breaks }
taken-added = { $kind }, uusia
taken-gone = { $kind }, poistettuja
taken-ratings = arvioita
taken-ratings-of = arvioita, { $group }
taken-moved = kosketuspisteitä siirretty
taken-kind-map = kartta
taken-kind-stages = vaiheita
taken-kind-actors = toimijoita
taken-kind-segments = segmenttejä
taken-kind-touchpoints = kosketuspisteitä
taken-kind-connections = yhteyksiä
taken-kind-groups = joukkoja
taken-kind-others = muita tietoja

## Mitä säilytetään, vaikka sitä ei vielä näytetä

remark-conflicts = { $count ->
    [one] 1 ristiriita odottaa: Tiedosto ▸ Ratkaise ristiriidat…
   *[other] { $count } ristiriitaa odottaa: Tiedosto ▸ Ratkaise ristiriidat…
}
remark-kept = Kartassa on myös { $what }. Ne säilyvät ja tallentuvat, mutta tämä ikkuna ei vielä näytä niitä
kept-actions = { $count ->
    [one] 1 toimenpide
   *[other] { $count } toimenpidettä
}
kept-cases = { $count ->
    [one] 1 tapaus
   *[other] { $count } tapausta
}
kept-outcomes = { $count ->
    [one] 1 lopputulos
   *[other] { $count } lopputulosta
}
kept-surveys = { $count ->
    [one] 1 kysely
   *[other] { $count } kyselyä
}
kept-dots = { $count ->
    [one] tarroja 1 kosketuspisteessä
   *[other] tarroja { $count } kosketuspisteessä
}
