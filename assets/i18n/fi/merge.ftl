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

## Ikkunassa

merged-alike = Näissä kartoissa ei ole mitään, mitä tässä ei jo olisi
merged = { $maps ->
    [one] Kartassa ovat nyt molemmat; yksi kumoaminen palauttaa entisen
   *[other] { $maps } karttaa on nyt tässä; yksi kumoaminen palauttaa entisen
}
merged-with-conflicts = { $count ->
    [one] Yhdistetty; 1 ristiriita odottaa ratkaisua kartan alla
   *[other] Yhdistetty; { $count } ristiriitaa odottaa ratkaisua kartan alla
}
merged-from-disk = Joku muu oli tallentanut tiedoston sillä välin; hänen ja sinun muutoksesi ovat nyt yhdessä
marked-opened = Tiedostossa on gitin ristiriitamerkkejä: ”{ $ours }” ja ”{ $theirs }” ovat nyt yksi kartta. Tallennus panee sen niiden tilalle; yksi kumoaminen jättää vain version ”{ $ours }”
copies-beside = { $count ->
    [one] Tiedoston vieressä on synkronointiohjelman tekemä kopio, jossa lukee jotain muuta: { $name }. Yhdistä ottaa sen mukaan, yksi kumoaminen palauttaa entisen. Kopio jää paikalleen, kunnes poistat sen
   *[other] Tiedoston vieressä on { $count } synkronointiohjelman tekemää kopiota, joissa lukee jotain muuta, ensimmäisenä { $name }. Yhdistä ottaa ne mukaan, yksi kumoaminen palauttaa entisen. Kopiot jäävät paikalleen, kunnes poistat ne
}
conflicts = Ristiriidat
conflicts-none = Ristiriitoja ei ole
conflicts-decided = { $decided }/{ $all } ratkaistu. Ratkaisu on sekin, että kirjoitat karttaan jotain muuta
conflict-go-help = Siirry siihen kartalla
conflict-ours = Meidän
conflict-ours-help = Se jää niin kuin se kartassa on
conflict-theirs = Heidän
conflict-theirs-help = Karttaan tulee, mitä he sanovat
conflict-both = Molemmat
conflict-both-help = Molemmat lasketaan: heidän arvionsa tulevat omaksi joukokseen
conflict-base = Ennallaan
conflict-base-help = Karttaan tulee, mistä molemmat lähtivät
conflict-their-group = toiset
conflict-cannot = { $field } ei voi sanoa sitä; kirjoita se kartalle itse
step-merge = yhdistäminen
step-decide = ratkaisu

## Mitä säilytetään, vaikka sitä ei vielä näytetä

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
